"""Files that are no text, told by their first bytes."""

_DOCUMENT = "save it as text and open that"
_PICTURE = "have its text recognised, save that as text and open it"
_ARCHIVE = "unpack it and open the text in it"
_OTHER = "open the report itself, saved as text"

_BY_START: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"%PDF-", "a PDF file", _DOCUMENT),
    (0, b"%!PS-", "a PostScript file", _DOCUMENT),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file", _DOCUMENT),
    (0, b"{\\rtf", "a rich-text file", _DOCUMENT),
    (0, b"\x89PNG\r\n", "a picture", _PICTURE),
    (0, b"\xff\xd8\xff", "a picture", _PICTURE),
    (0, b"GIF87a", "a picture", _PICTURE),
    (0, b"GIF89a", "a picture", _PICTURE),
    (0, b"II*\x00", "a picture", _PICTURE),
    (0, b"MM\x00*", "a picture", _PICTURE),
    (8, b"WEBP", "a picture", _PICTURE),
    (0, b"AT&TFORM", "a scanned document", _PICTURE),
    (0, b"\x1f\x8b", "a compressed file", _ARCHIVE),
    (0, b"BZh", "a compressed file", _ARCHIVE),
    (0, b"\xfd7zXZ\x00", "a compressed file", _ARCHIVE),
    (0, b"(\xb5/\xfd", "a compressed file", _ARCHIVE),
    (0, b"7z\xbc\xaf\x27\x1c", "a compressed file", _ARCHIVE),
    (0, b"Rar!\x1a\x07", "a compressed file", _ARCHIVE),
    (257, b"ustar", "an archive", _ARCHIVE),
    (0, b"\x7fELF", "a program", _OTHER),
    (0, b"MZ", "a program", _OTHER),
    (0, b"\xcf\xfa\xed\xfe", "a program", _OTHER),
    (0, b"SQLite format 3\x00", "a database", _OTHER),
    (4, b"ftyp", "a film or a picture", _OTHER),
    (0, b"ID3", "a sound recording", _OTHER),
    (0, b"OggS", "a sound recording", _OTHER),
    (8, b"WAVE", "a sound recording", _OTHER),
)
_IN_ZIP = (
    (b"word/", "a Word file", _DOCUMENT),
    (b"xl/", "an Excel file", _DOCUMENT),
    (b"ppt/", "a PowerPoint file", _DOCUMENT),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", _DOCUMENT),
    (b"application/epub+zip", "an electronic book", _DOCUMENT),
)
_WRITTEN = (b"BZh", b"MZ", b"ID3", b"ftyp", b"WEBP", b"WAVE", b"ustar", b"OggS")
"""Letters that a report can have in that place too, so that its other bytes have to tell."""


def foreign(data: bytes, binary: bool) -> tuple[str, str] | None:
    """Return what the file is and what to do with it, None where it may be text.

    ``binary`` says whether its bytes as a whole are other than a text's.
    """
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    for place, magic, what, advice in _BY_START:
        if data.startswith(magic, place) and (binary or magic not in _WRITTEN):
            return what, advice
    return None


def _zipped(data: bytes) -> tuple[str, str]:
    for name, what, advice in _IN_ZIP:
        if name in data:
            return what, advice
    return "a zipped file", _ARCHIVE
