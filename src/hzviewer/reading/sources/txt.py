"""Plain text in any common encoding."""

import codecs
import re

from hzviewer.reading.errors import ReadingError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
_SAMPLE = 64 * 1024
_MOST_CONTROL = 0.02
"""A text has next to no control characters; above this share the bytes are something else."""

_MOST_LOST = 0.1
"""Of the characters beyond ASCII; where more are lost, the encoding was not the right one."""

_FEW = 60  # different bytes beyond ASCII, below which statistics of an encoding mean nothing
_DENSE = 0.25  # share of bytes beyond ASCII that no Western text reaches
_WESTERN = ("cp1252", "mac_roman")
_USUAL_SIGNS = "‘’“”–—…•€£°áéíóúèêàâçüöäñ"
_FOREIGN_RUN = re.compile(rb"[\x80-\xff]+")
_CONTROL = bytes([*range(9), *range(14, 27), *range(28, 32), 127])


def is_binary(data: bytes) -> bool:
    """Tell whether the bytes are something else than text; False with a byte order mark."""
    if _marked(data) or _wide(data):
        return False
    sample = data[:_SAMPLE]
    control = len(sample) - len(sample.translate(None, _CONTROL))
    return control > max(2, _MOST_CONTROL * len(sample))


def decode(data: bytes, shown: str) -> tuple[str, str]:
    """Return the text and the name of its encoding; raise ReadingError where it is no text."""
    if is_binary(data):
        raise ReadingError(f"{shown} is not a text file: open the report as plain text.")
    if known := _marked(data) or _wide(data):
        codec, name = known
        return _sound(data.decode(codec, errors="replace"), shown), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        sample = data[max(0, error.start - _SAMPLE // 2) : error.start + _SAMPLE // 2]
    if _mostly_utf8(sample):
        return data.decode("utf-8", errors="replace"), "utf-8"
    encoding = _guessed(sample)
    return _sound(data.decode(encoding, errors="replace"), shown), encoding


def _marked(data: bytes) -> tuple[str, str] | None:
    """Return the codec and the name of the encoding that a byte order mark tells."""
    return next(((codec, name) for mark, codec, name in _MARKS if data.startswith(mark)), None)


def _wide(data: bytes) -> tuple[str, str] | None:
    """Recognise UTF-16 without a mark: every other byte of a Western text in it is zero."""
    first, second = data[:4096:2], data[1:4096:2]
    if second.count(0) > 0.4 * len(first) and first.count(0) < 0.02 * len(first):
        return "utf-16-le", "utf-16"
    if first.count(0) > 0.4 * len(first) and second.count(0) < 0.02 * len(first):
        return "utf-16-be", "utf-16"
    return None


def _sound(text: str, shown: str) -> str:
    """Return the text unless so much of it is lost that the encoding must be another one."""
    foreign = sum(not c.isascii() for c in text[:_SAMPLE])
    if text.count("\ufffd", 0, _SAMPLE) > max(3, _MOST_LOST * foreign):
        raise ReadingError(
            f"{shown} is in an encoding that could not be recognised: "
            "save it as UTF-8 and open that."
        )
    return text


def _mostly_utf8(sample: bytes) -> bool:
    """Tell UTF-8 with a few damaged bytes from another encoding."""
    lost = sample.decode("utf-8", errors="replace").count("\ufffd")
    foreign = sum(map(len, _FOREIGN_RUN.findall(sample)))
    return lost * 10 < foreign


def _guessed(sample: bytes) -> str:
    """Return the likeliest encoding of bytes that are not UTF-8."""
    runs = _FOREIGN_RUN.findall(sample)
    # Single bytes between ASCII ones are accents and quotation marks. Read in pairs with the
    # letter after them, as Chinese encodings do, they would turn China's into one character.
    lone = sum(len(run) == 1 for run in runs)
    if 2 * lone > len(runs) and sum(map(len, runs)) < _DENSE * len(sample):
        return max(_WESTERN, key=lambda encoding: _usual_signs(sample, encoding))
    if sum(map(len, set(runs))) < _FEW and _simplified_chinese(runs):
        return "gb18030"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is not None and best.encoding != "ascii":
        return best.encoding
    return "gb18030" if _simplified_chinese(runs) else "cp1252"


def _usual_signs(sample: bytes, encoding: str) -> int:
    text = sample.decode(encoding, errors="replace")
    return sum(text.count(sign) for sign in _USUAL_SIGNS)


def _simplified_chinese(runs: list[bytes]) -> bool:
    """Tell whether the runs are common Chinese characters, in the pairs that GB 2312 writes."""
    pairs = [run[i : i + 2] for run in runs for i in range(0, len(run), 2)]
    common = sum(
        len(pair) == 2 and (0xB0 <= pair[0] <= 0xD7 or 0xA1 <= pair[0] <= 0xA3) and pair[1] >= 0xA1
        for pair in pairs
    )
    return common > 0.9 * len(pairs)
