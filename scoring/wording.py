"""Better lines made from this call: a clause of the buyer, cut to fit, quoted or turned from "we" to "you". Holds no advice."""

import re
from collections.abc import Sequence
from functools import lru_cache
from heapq import nsmallest

from practice.acts.words import content_words, sentences
from practice.model.reading import Span
from practice.model.transcript import Turn
from scoring.call_turns import BuyerTurn

_MOST_WORDS = 14
_TO_YOU = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "im": "you're", "ive": "you've",
    "i'm": "you're", "we're": "you're", "i've": "you've", "we've": "you've", "i'd": "you'd", "we'd": "you'd", "i'll": "you'll",
    "we'll": "you'll", "am": "are", "myself": "yourself", "ourselves": "yourselves",
}  # fmt: skip
_OPENERS = re.compile(
    r"^(?:(?:well|yes|yeah|no|oh|ok|okay|look|listen|honestly|frankly|sure|and|but|so|right|hm+|um+|you see|you know)\b[\s,.:;–—-]*)+",
    re.IGNORECASE,
)


_CLOSERS = re.compile(
    r"(?:,\s*(?:to be honest|honestly|frankly|actually|really|you know|I think|I guess|of course))+[.!]?$",
    re.IGNORECASE,
)


def clause(turn: Turn, span: Span | None = None) -> str:
    """The buyer's weightiest clause, at most fourteen words, without a filler in front; "" where there is nothing to use."""
    text = turn.text
    if span is None:
        spans = sentences(text)
        start, end = max(spans, key=lambda one: _weight(text[one[0] : one[1]]), default=(0, 0))
    else:
        start, end = span.start, span.end
    return _short(_OPENERS.sub("", " ".join(text[start:end].split())))


def weightiest(told: Sequence[BuyerTurn]) -> BuyerTurn:
    """The turn with the sentence that says most, looked for among the dozen fullest."""
    fullest = nsmallest(12, told, key=lambda one: (-len(one.content), one.index))
    return max(fullest, key=lambda one: max(map(_weight, _sentences(one.turn.text)), default=0))


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@lru_cache(maxsize=1024)
def _weight(sentence: str) -> int:
    """A sentence about the buyer's own side weighs more than a fragment."""
    own = re.search(r"\b(?:we|our|us|i|my|me|it|they|he|she)\b", sentence, re.IGNORECASE)
    return len(content_words(sentence)) + (3 if own else 0)


def to_you(words: str) -> str:
    """A clause of the buyer as the rep would say it back: "we lose our drivers" becomes "you lose your drivers"."""
    turned = re.sub(
        r"[^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: _TO_YOU.get(match[0].lower().replace("’", "'"), match[0]), words
    )
    turned = re.sub(r"\byou was\b", "you were", turned)
    return turned[:1].lower() + turned[1:] if _starts_plain(words) else turned


def quoted(words: str) -> str:
    """In typographic quotation marks, so that marks inside do no harm."""
    return f"“{words.strip(' .,;:!?')}”"


def _starts_plain(words: str) -> bool:
    first = words.split(" ", 1)[0].lower().replace("’", "'")
    return bool(_LOWER.match(words)) or first in _TO_YOU


_LOWER = re.compile(
    r"(?:the|an?|it|this|that|these|those|there|they|s?he|when|if|since|because|last|in|at|on|with|what|some|most|many"
    r"|nobody|everybody|every|all|one|two|three|not|too|price|cost)\b",
    re.IGNORECASE,
)
"""First words that are capitals only for standing first."""


def _short(words: str) -> str:
    """Whole clauses as long as they fit, then whole words."""
    words = _CLOSERS.sub("", words.strip(" ,;:–—-"))
    if len(words.split()) <= _MOST_WORDS:
        return words.rstrip(" .!,;")
    fitting = ""
    for piece in re.split(r"(?<=[,;:–—])\s|\s(?=(?:and|but|because|so|which)\s)", words):
        longer = f"{fitting} {piece}".strip()
        if len(longer.split()) > _MOST_WORDS:
            break
        fitting = longer
    return (fitting if len(fitting.split()) >= 4 else " ".join(words.split()[:_MOST_WORDS])).rstrip(" .!,;:–—-")
