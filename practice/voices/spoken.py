"""Whole sentences out of a stream of text, freed of what models put around speech (a name in front, quotation marks,
gestures). Judges nothing: what is wrong with a sentence is the guard's to say."""

import re
from collections.abc import Iterable, Iterator

from practice.acts.plain import ABBREVIATIONS

LONGEST_RUN = 80  # words without an end: nobody talks like that, so it is handed on to be judged
_END = re.compile(r"\n+|[.!?…]+[\"'”’)*]*[^\S\n]+(?=\S)")
_LAST_WORD = re.compile(r"([^\s\"'“‘(]+?)\.$")
_LABEL = re.compile(r"^\s*(?:\*\*)?([A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?)(?:\*\*)?\s*:(?:\*\*)?\s+")
_MIMED = (
    r"(?:long |short |brief |heavy )?(?:pause|silence|beat|sigh|laugh|chuckle|smile|nod|shrug|cough|groan|frown|snort|grunt|scoff|"
    r"clear|check|hang|lean|look|glance|hesitate|mutter|exhale|rub|pick|put|click|type|shuffle|tap|raise|roll)(?:s|es|ing|ed|d)?\b"
)
_GESTURE = re.compile(rf"\*{_MIMED}[^*\n]{{0,60}}\*|\({_MIMED}[^)\n]{{0,60}}\)", re.IGNORECASE)
_STRESSED = re.compile(r"(?<!\*)\*(\w[^*\n]{0,40})\*(?!\*)")
_AROUND = '"“”„«» \t'


def sentences(chunks: Iterable[str]) -> Iterator[str]:
    """The sentences as soon as each is known to be whole; the last when the stream ends."""
    held = ""
    for chunk in chunks:
        held += chunk
        while (end := _first_end(held)) is not None:
            yield held[:end].strip()
            held = held[end:]
        if len(held.split()) > LONGEST_RUN:
            yield held.strip()
            held = ""
    if held.strip():
        yield held.strip()


def tidied(sentence: str, speaker: str) -> str:
    """The bare words. `speaker` is whom the model plays, whose name it may put in front; "" where no word is left."""
    words = _STRESSED.sub(r"\1", _GESTURE.sub(" ", sentence))
    label = _LABEL.match(words)
    if label and label.group(1).lower() in _called(speaker):
        words = words[label.end() :]
    words = re.sub(r"\s+", " ", words).strip()
    if words.count('"') % 2 or (words[:1] in _AROUND and words[-1:] in _AROUND) or words.count("“") != words.count("”"):
        words = words.strip(_AROUND)
    return words if re.search(r"\w", words) else ""


def _called(speaker: str) -> frozenset[str]:
    name = speaker.split(",")[0].lower()
    return frozenset((name, *name.split(), "buyer", "customer", "prospect", "answer", "me"))


def _first_end(text: str) -> int | None:
    """Where the first sentence ends, the space after it included; None as long as that is not certain."""
    return next((found.end() for found in _END.finditer(text) if _closes(text, found)), None)


def _closes(text: str, end: re.Match[str]) -> bool:
    mark = end.group()
    if mark[0] == "\n":
        return bool(text[: end.start()].strip())
    if mark.startswith(("...", "…")) and text[end.end()].islower():
        return False
    before = _LAST_WORD.search(text[: end.start() + 1]) if mark.rstrip() == "." else None
    word = before.group(1).lower() if before else ""
    numbered = word.isdigit() and not text[: end.start()].strip()[: -len(word)].strip()
    return not (word in ABBREVIATIONS or numbered or (len(word) == 1 and word.isalpha() and word != "i"))
