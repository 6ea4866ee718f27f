"""Which of a turn's questions want an answer. Holds no reading of its own."""

import re
from collections.abc import Sequence

from practice.model.reading import Question, Reading, Span

_HEAD = re.compile(
    r"\b(?:who|whose|whom|what|whats|which|when|where|why|how|any|(?:is|are|was|were|would) (?:there|it|any\w*|some\w*)|"
    r"(?:do|did|have|had|are|were|can|could|will) you|(?:does|did|has|have|had|will|would|could) (?:any|some)\w*)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:i|we|us|me|our|my|let's|shall)\b(?! mean)", re.IGNORECASE)
_TO_ASK = re.compile(r"\b(?:ask(?:ing)?|(?:to|me) know|tell(?:ing)? me)(?: you)?\b(?=.*\w)", re.IGNORECASE)


def questions_for_the_buyer(reading: Reading) -> list[Question]:
    """The questions that want an answer: not the check of a rephrase, not a trial check, not the ask itself."""
    taken = [*reading.asks, *reading.act("trial_check", "permission", "small_talk")]
    return [question for question in _not_checks(reading) if not _overlaps(question, taken)]


def half_hidden(reading: Reading) -> list[Question]:
    """Questions that could be a courtesy, a trial check or an ask as well ("Could I ask who signs?").

    They count only where a fact answers them. An ask and a trial check need the beginning of a question in them.
    """
    firm = [*reading.asks, *reading.act("trial_check")]
    taken = [*firm, *reading.act("permission", "small_talk")]
    return [
        one
        for one in _not_checks(reading)
        if _overlaps(one, taken) and (_HEAD.search(one.quote) or not _overlaps(one, firm))
    ]


def about_the_buyer(question: Question) -> bool:
    """It asks for something the buyer knows, and neither for their time nor for their business."""
    if question.kind == "open":
        return True
    quote = question.quote
    asking = _TO_ASK.search(quote)
    head = _HEAD.search(quote, asking.end() if asking else 0)
    return bool(head) and not _OURS.search(quote, head.start() if head else 0)


def _not_checks(reading: Reading) -> list[Question]:
    """Without the check of a rephrase."""
    taken = [*reading.rephrases, *reading.misheard]
    checks = [rephrase.end for rephrase in reading.rephrases if rephrase.checked]
    return [
        question
        for question in reading.questions
        if not _overlaps(question, taken) and not any(0 <= question.start - end <= 3 for end in checks)
    ]


def _overlaps(question: Question, spans: Sequence[Span]) -> bool:
    return any(question.start < span.end and span.start < question.end for span in spans)
