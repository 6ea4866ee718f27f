"""Bytes to text: the encodings that transcripts come in. Holds no reading of the text."""

import codecs

from practice.errors import TranscriptError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LAYOUT = "\t\n\r\f\v\x1b"
_MOST_CONTROLS = 0.02  # of all characters; a text with more is not one


def decode(data: bytes) -> str:
    """The text. Raises `TranscriptError` for nothing at all and for what is no text."""
    if not data.strip(b"\0 \t\r\n"):
        raise TranscriptError("the file is empty.")
    text = _decoded(data)
    if not text.strip():
        raise TranscriptError("the file is empty.")
    if _noise(text):
        raise TranscriptError("this is not text; a transcript is JSON, text with 'Rep:' and 'Buyer:', or WebVTT.")
    return text


def _decoded(data: bytes) -> str:
    named = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None) or _unmarked_utf16(data)
    for encoding in (named,) if named else ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _unmarked_utf16(data: bytes) -> str | None:
    """Latin letters in UTF-16 leave every other byte zero."""
    even, odd = data[0:2000:2].count(0), data[1:2000:2].count(0)
    half = min(len(data), 2000) / 2
    if len(data) % 2 or max(even, odd) < 0.7 * half or min(even, odd) > 0.1 * half:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _noise(text: str) -> bool:
    controls = sum(1 for char in text if char < " " and char not in _LAYOUT)
    return controls > _MOST_CONTROLS * len(text)
