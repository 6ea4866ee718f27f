"""Text in which lines begin with who speaks: `Rep: ...`, `**Buyer:** ...`, `[00:01:02] Anna (Sales): ...`.

A line that names nobody goes on with the turn before; what stands before the first speaker is a heading, left out.
Holds no other format.
"""

import re
from collections import Counter

from practice.transcripts.speakers import Said, named, role

_TIME = r"(?:[\[(<]?\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[AaPp][Mm])?\s*[\])>]?)"
_LEAD = rf"^\s*(?:[-*•>#]+\s+)?(?:\d+[.)]\s+)?(?:{_TIME}\s*[-–—|]?\s*)?"
_NAME = r"(?P<label>[^\W\d_][^:\n\t<>\[\]*]{0,59}?)"
_COLON = re.compile(rf"{_LEAD}[*_\[<(]*{_NAME}[*_\]>]*\s*{_TIME}?\s*[*_]*[::](?!//)[*_]*(?P<text>.*)$")
_ROLE_ONLY = re.compile(rf"{_LEAD}[*_\[<(]*{_NAME}[*_\]>)]*\s*(?:\s[-–—]+\s|[>|\t]|\]|\s*$)[*_]*(?P<text>.*)$")
_BRACKET = re.compile(rf"{_LEAD}[*_]*[\[<(](?P<label>[^\[\]<>():]{{1,40}})[\])>][*_]*\s*(?P<text>.*)$")
_STAMPED = re.compile(rf"^\s*[*_]*{_NAME}[*_]*\s+{_TIME}\s*$")

_HEADINGS = named(
    """note, notes, date, time, duration, participants, attendees, subject, title, call, transcript, location, re, ps, nb,
    example, price, total, topic, summary, recording, meeting, question, answer, agenda, language, https, http"""
)


def read_labelled(text: str, rep: str | None) -> list[Said]:
    """What was said, one entry a labelled stretch; empty where no line names a speaker. `rep`: a name to look out for."""
    lines = text.splitlines()
    found = [_label(line, rep) for line in lines]
    speakers = _speakers([label for label, _ in found if label], rep)
    said: list[tuple[str, list[str]]] = []
    for line, (label, words) in zip(lines, found, strict=True):
        if label and _key(label) in speakers:
            said.append((speakers[_key(label)], [words]))
        elif said:
            said[-1][1].append(line)
    return [Said(label, _joined(parts)) for label, parts in said]


def _label(line: str, rep: str | None) -> tuple[str, str]:
    """The label and the words after it; ("", line) where there is none."""
    stamped = _STAMPED.match(line)
    if stamped and _may_be_name(stamped["label"]):
        return _tidy(stamped["label"]), ""
    colon = _COLON.match(line)
    if colon and _may_be_name(colon["label"]):
        return _tidy(colon["label"]), colon["text"]
    for form in (_BRACKET, _ROLE_ONLY):
        match = form.match(line)
        if match and (role(_tidy(match["label"])) or (rep and _key(match["label"]) == _key(rep))):
            return _tidy(match["label"]), match["text"]
    return "", line


def _may_be_name(label: str) -> bool:
    words = re.findall(r"[^\W_]+", label)
    return (
        1 <= len(words) <= 6
        and not re.search(r"[.?!;\"“”]\s|[?!;]|,\s.*,\s", label)
        and words[0].casefold() not in _HEADINGS
    )


def _speakers(labels: list[str], rep: str | None) -> dict[str, str]:
    """The labels that are speakers, by their key. A word before a colon inside a turn ("One thing: ...") is none: a mere
    name counts when it returns, or when it is written like one and the file does not name both sides without it."""
    counts = Counter(_key(label) for label in labels)
    first = {_key(label): label for label in reversed(labels)}
    roles = {role(label) for label in labels} - {None}
    return {
        key: label
        for key, label in first.items()
        if role(label)
        or (rep and _key(rep) in key)
        or (_written_like_a_name(label) and (counts[key] > 1 or len(roles) < 2))
        or (counts[key] > 1 and len(roles) < 2)
    }


def _written_like_a_name(label: str) -> bool:
    words = re.findall(r"[^\W_]+", label)
    return len(words) <= 4 and all(word[0].isupper() or word[0].isdigit() or not word[0].isascii() for word in words)


def _tidy(label: str) -> str:
    """The label without marks around it; a bracket that lost its partner goes as well."""
    label = " ".join(label.strip(" \t*_-–—:.").split())
    return f"{label})" if label.count("(") > label.count(")") else label


def _key(label: str) -> str:
    return _tidy(label).casefold()


def _joined(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())
