"""WebVTT, and SRT which differs little: timed cues with speakers in `<v Name>` or as `Name: text`. No other format.

A cue without a speaker goes on with the one before; consecutive cues of a speaker are one turn.
"""

import html
import re
from collections.abc import Iterator

from practice.errors import TranscriptError
from practice.transcripts.speakers import Said

_ARROW = re.compile(r"^\s*[\d:.,]+\s*-->\s*[\d:.,]+.*$")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z0-9:.][^>]*>")
_NAMED = re.compile(r"^\s*[-–—]?\s*(?:\*\*)?([^\W\d_][^:<>\n.?!]{0,39}?)(?:\*\*)?\s*:(?!//)\s*(.*)$", re.DOTALL)


def has_cues(text: str) -> bool:
    """Whether this is WebVTT or SRT."""
    return text.lstrip().startswith("WEBVTT") or any(_ARROW.match(line) for line in text.splitlines()[:40])


def read_cues(text: str) -> list[Said]:
    """What was said, one entry a turn; `TranscriptError` where no cue names a speaker."""
    merged: list[Said] = []
    for label, words in _spoken(text):
        if merged and (label is None or label == merged[-1].label):
            merged[-1] = Said(merged[-1].label, f"{merged[-1].text} {words}".strip())
        elif label is not None:
            merged.append(Said(label, words))
    if not merged:
        raise TranscriptError("no cue names its speaker; a cue begins with '<v Name>' or 'Name:'.")
    return merged


def _spoken(text: str) -> Iterator[tuple[str | None, str]]:
    for cue in _cues(text):
        pieces = _VOICE.split(cue)
        for label, words in zip([None, *pieces[1::2]], pieces[0::2], strict=True):
            if label is not None:
                yield _name(label), _clean(words)
            elif words.strip():
                yield from _lines(words)


def _lines(words: str) -> Iterator[tuple[str | None, str]]:
    """Each line of a cue may name a speaker of its own."""
    for line in words.splitlines():
        named = _NAMED.match(_clean(line))
        yield (_name(named[1]), _clean(named[2])) if named else (None, _clean(line))


def _cues(text: str) -> Iterator[str]:
    """The payload of each cue: the lines below an arrow line, up to a blank one."""
    payload: list[str] | None = None
    for line in [*text.splitlines(), ""]:
        if _ARROW.match(line):
            if payload:
                yield "\n".join(payload)
            payload = []
        elif not line.strip():
            if payload:
                yield "\n".join(payload)
            payload = None
        elif payload is not None:
            payload.append(line)


def _name(label: str) -> str:
    return " ".join(html.unescape(label).strip(" :*").split())


def _clean(words: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", words)).split())
