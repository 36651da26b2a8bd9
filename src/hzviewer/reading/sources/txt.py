"""Plain text in any common encoding."""

import codecs

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


def decode(data: bytes, shown: str) -> tuple[str, str]:
    """Return the text and the name of its encoding; raise ReadingError where it is no text."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, errors="replace"), name
    if _is_binary(data):
        raise ReadingError(f"{shown} is not a text file: open the report as plain text.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.start > _SAMPLE or _mostly_utf8(data):
            return data.decode("utf-8", errors="replace"), "utf-8"
    return _guessed(data, shown)


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    control = sum(
        sample.count(bytes([c])) for c in (*range(9), *range(14, 27), *range(28, 32), 127)
    )
    return control > _MOST_CONTROL * len(sample)


def _mostly_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few damaged bytes from another encoding."""
    sample = data[:_SAMPLE]
    lost = sample.decode("utf-8", errors="replace").count("�")
    foreign = sum(byte > 127 for byte in sample)
    return lost * 10 < foreign


def _guessed(data: bytes, shown: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    tried = [best.encoding] if best is not None else []
    for encoding in (*_chinese(data), *tried, "cp1252"):
        try:
            return data.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            continue
    raise ReadingError(
        f"{shown} is in an encoding that could not be recognised: save it as UTF-8 and open that."
    )


def _chinese(data: bytes) -> list[str]:
    """Return GB18030 where the foreign characters come in the pairs that it writes."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return []
    foreign = [c for c in text if ord(c) > 127]
    common = sum(
        "\u4e00" <= c <= "\u9fff" or "\u3000" <= c <= "\u303f" or "\uff00" <= c <= "\uffef"
        for c in foreign
    )
    return ["gb18030"] if foreign and common > 0.8 * len(foreign) else []
