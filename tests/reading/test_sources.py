"""Bytes to text: encodings, and the files that are no text."""

import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hzviewer.reading.errors import ReadingError
from hzviewer.reading.sources import MOST_BYTES, read_bytes

ENGLISH = "China’s exports rose 5 percent – “a good half”, the mayor said. £5 million was spent.\n"
CHINESE = "上半年外贸进出口总额稳步增长，居民收入水平继续提高。\n"
MIXED = "Output in 杭州 rose 5 percent.\n"
TRADITIONAL = "臺灣地區上半年經濟穩步發展，對外貿易總額較去年同期增加，產業轉型順利。\n"
JAPANESE = "上半期の輸出は前年同期を上回り、雇用も安定している。東京の物価は下がった。\n"
KOREAN = "상반기 수출은 지난해 같은 기간보다 늘었고 고용도 안정적이다. 물가는 내렸다.\n"
RUSSIAN = "За первое полугодие промышленность выросла, а цены на жильё снизились.\n"
GREEK = "Το πρώτο εξάμηνο οι εξαγωγές αυξήθηκαν και η ανεργία μειώθηκε αισθητά.\n"
FRENCH = "Les exportations ont augmenté de 5 % à la fin de l’été; le marché a été élevé.\n"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (MIXED, "utf-8", "utf-8"),
        (MIXED, "utf-8-sig", "utf-8"),
        (MIXED, "utf-16", "utf-16"),
        (MIXED, "utf-16-le", "utf-16"),
        (MIXED, "utf-16-be", "utf-16"),
        (MIXED, "utf-32", "utf-32"),
        (MIXED, "gbk", "gb18030"),
        (MIXED * 40, "gbk", "gb18030"),
        (CHINESE, "gbk", "gb18030"),
        (CHINESE * 20, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        (JAPANESE, "shift_jis", "cp932"),
        (KOREAN, "euc_kr", "cp949"),
        (RUSSIAN, "cp1251", "cp1251"),
        (GREEK, "cp1253", "cp1253"),
        (ENGLISH, "cp1252", "cp1252"),
        ("China’s exports rose 5 percent.\n", "cp1252", "cp1252"),
        (FRENCH, "cp1252", "cp1252"),
        (FRENCH, "mac_roman", "mac_roman"),
        ("Exports rose 5 percent. " * 9000 + ENGLISH, "cp1252", "cp1252"),
    ],
)
def test_texts_in_other_encodings_are_read(text: str, encoding: str, name: str) -> None:
    read, source = read_bytes(text.encode(encoding), "report.txt")
    assert read.removeprefix("\ufeff") == text
    assert source.encoding == name


def test_a_few_damaged_bytes_do_not_change_the_encoding() -> None:
    data = ("增长稳定。" * 30 + MIXED).encode()
    text, source = read_bytes(data[:40] + b"\xff" + data[40:], "report.txt")
    assert source.encoding == "utf-8"
    assert text.count("\ufffd") <= 4
    assert MIXED in text


def test_an_encoding_that_does_not_fit_is_said() -> None:
    with pytest.raises(ReadingError, match="x is in an encoding that could not be recognised"):
        read_bytes(b"\xff\xfe" + struct.pack("<200H", *[0xDC00] * 200), "x")


@given(st.text(min_size=1))
def test_every_text_in_utf_8_is_read_as_it_is(text: str) -> None:
    try:
        read, _ = read_bytes(text.encode(), "x")
    except ReadingError:
        assert not text.strip("\ufeff").strip() or sum(ord(c) < 32 or c == "\x7f" for c in text)
    else:
        # A mark in front belongs to the encoding, and zeros between letters are UTF-16's.
        assert read == text.removeprefix("\ufeff") or "\x00" in text or "\x7f" in text


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        text, source = read_bytes(data, "x")
    except ReadingError as error:
        assert str(error).startswith("x ")
        assert str(error).count("\n") == 0
    else:
        assert text.strip()
        assert len(source.sha256) == 64


def _zip(*names: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x" * 3000)
    return file.getvalue()


BINARY = bytes(range(32)) * 20


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n" + BINARY, "a PDF file"),
        (_zip("[Content_Types].xml", "word/document.xml"), "a Word file"),
        (_zip("[Content_Types].xml", "xl/workbook.xml"), "an Excel file"),
        (_zip("[Content_Types].xml", "ppt/presentation.xml"), "a PowerPoint file"),
        (_zip("report.txt"), "a zipped file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + BINARY, "an old Word, Excel or PowerPoint file"),
        (b"{\\rtf1\\ansi Output rose}", "a rich-text file"),
        (b"\xff\xd8\xff\xe0" + BINARY, "a picture"),
        (b"GIF89a" + BINARY, "a picture"),
        (b"RIFF\x10\x20\x00\x00WEBP" + BINARY, "a picture"),
        (b"\x1f\x8b\x08" + BINARY, "a compressed file"),
        (b"BZh91AY&SY" + BINARY, "a compressed file"),
        (b"report.txt".ljust(257, b"\0") + b"ustar\x0000", "an archive"),
        (b"\x7fELF\x02" + BINARY, "a program"),
        (b"MZ\x90\x00" + BINARY, "a program"),
        (b"SQLite format 3\x00" + BINARY, "a database"),
        (b"\0\0\0\x20ftypmp42" + BINARY, "a film or a picture"),
    ],
)
def test_known_files_that_are_no_text_are_named(data: bytes, said: str) -> None:
    with pytest.raises(ReadingError) as raised:
        read_bytes(data, "report")
    assert str(raised.value).startswith(f"report is {said}; hzviewer reads plain text so far: ")


@pytest.mark.parametrize(
    "text",
    ["MZ Industries grew 5 percent.", "ID3 systems grew 5 percent.", "The ftype grew 5 percent."],
)
def test_reports_that_begin_like_such_a_file_are_read(text: str) -> None:
    assert read_bytes(text.encode(), "report")[0] == text


def test_more_than_the_limit_is_refused_from_standard_input_too() -> None:
    with pytest.raises(ReadingError, match="standard input is larger than 200 MB: split it"):
        read_bytes(bytes(MOST_BYTES + 1), "standard input")
