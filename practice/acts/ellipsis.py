"""The small words that people leave out where they write or speak in haste: "Will send it tonight", "Ring you back on Tuesday?", "Want me
to check?". Each is put back at the beginning of its sentence, so that every act reads it like the full one. Holds no acts.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

_LEAD = (
    r"(?:(?:so|and|but|okay|well|now|right|yes|all right|great|thanks|thank you|then|also|oh|sure|fine"
    r"|good|perfect|again|honestly|"
    r"of course|understood|fair enough|i see|got it|and then|maybe|sorry)[,.:;-]? ){0,3}"
)
_DOING = (
    r"(?:send|call|ring|phone|email|mail|come|bring|drop|pop|swing|visit|check|ask|find|look|get|let|put"
    r"|prepare|draft|make|do|share|show|"
    r"write|give|book|set|arrange|forward|confirm|drive|speak|talk|meet|try|take|keep|follow|text|pass|add"
    r"|offer|have|sort|run|start|see|"
    r"introduce|measure|test|tell|walk|report|hold|reserve|explain|help|report|draw|work|say|promise|be)"
)
_SOFT = r"(?:(?:also|then|just|gladly|happily|certainly|definitely|probably|maybe|try to|easily|at least|only) )?"


class _Gap(NamedTuple):
    """A beginning with something missing; `asked`: only in a question, or only outside one; and what its first word becomes."""

    begins: re.Pattern[str]
    asked: bool | None
    put: Callable[[str], str]


def _gap(begins: str, asked: bool | None, put: str) -> _Gap:
    """`put` has `{}` where the word itself goes."""
    return _Gap(re.compile(rf"{_LEAD}(?P<word>{begins}", re.IGNORECASE), asked, put.format)


_GAPS = (
    _gap(rf"will|shall)(?: not)? {_SOFT}{_DOING}\b", None, "i {}"),
    _gap(rf"(?:can|could|may)) {_SOFT}(?:meet|sit|talk|speak|catch|start|get together|try)\b", True, "{} we"),
    _gap(rf"(?:can|could|may)) {_SOFT}{_DOING}\b(?! me\b| us\b)", True, "{} i"),
    _gap(r"(?:can|could)) (?:send|give|show|email|let|introduce|tell|share|get) (?:me|us)\b", True, "{} you"),
    _gap(rf"(?:can|could)) (?:not )?{_SOFT}{_DOING}\b", False, "i {}"),
    _gap(r"(?:want|need)) (?:me|us|to|a|an|the|some|it|that|this)\b", True, "do you {}"),
    _gap(
        r"(?:fancy|care|prefer|know|got|have)) (?:a|an|any|some|time|room|anyone|anybody"
        r"|someone)\b",
        True,
        "do you {}",
    ),
    _gap(r"(?:send|ring|call|phone|email|mail|bring|lend|give|show)) (?:you|it over|over)\b", True, "shall i {}"),
    _gap(r"(?:send|give|show|email|mail|let|introduce|forward|share|put|get)) (?:me|us)\b", True, "could you {}"),
    _gap(
        r"(?:come|pop|drop|swing|visit|stop)) (?:by|round|over|in|along|out|and|to|you|on|next|this|\w+day)\b",
        True,
        "shall i {}",
    ),
    _gap(
        r"(?:meet|talk|speak|sit|go|start|try|book|fix|catch|say|put|agree|make|set|get|schedule|continue|leave)) "
        r"(?!i\b|we\b|they\b|on\b|me\b|you\b|your\b|sense|more|again$)(?:\w+ ){1,}.*\?",
        True,
        "shall we {}",
    ),
    _gap(r"do) (?:it|this|that) (?:on|next|this|then|together|again|\w+day|tomorrow)\b", True, "shall we {}"),
    _gap(r"(?:meet|talk|speak)) (?:again|then|soon|later|\w+day|tomorrow|next)\b", True, "shall we {}"),
    _gap(
        r"(?:understand|appreciate|agree|hear|get))(?: (?:that|this|it|why|how|your|you|what|the)\b|[.,!]|$)",
        False,
        "i {}",
    ),
    _gap(r"(?:happy|glad|keen|pleased)) to (?!hear|meet)", False, "i am {}"),
    _gap(
        r"(?:calling|ringing|phoning|reaching out|getting in touch|wondering if (?:you|it|this|we)|checking in"
        r"|following up))\b",
        False,
        "i am {}",
    ),
    _gap(
        r"(?:read|saw|heard|noticed|gather|gathered|understood)) (?:that|on|in|you|your|about|from|somewhere"
        r"|online)\b",
        None,
        "i {}",
    ),
    _gap(
        r"(?:do|did|have|can|could|would)) not (?:\w+ )?(?:know|have|promise|want|think|see|tell|say|got|heard"
        r"|sure|answer|guarantee)\b",
        False,
        "i {}",
    ),
    _gap(
        r"would) (?:really )?(?:love|like|appreciate|suggest|propose|recommend|prefer|be (?:happy|glad|great"
        r"|good))\b",
        False,
        "i {}",
    ),
    _gap(r"(?:wanted|thought|suggest|propose|recommend|hope|believe|think|guess|promise))\b(?! of\b)", False, "i {}"),
    _gap(r"not) (?:sure|certain)\b", False, "i am {}"),
    _gap(r"must) (?:not )?(?:be|have been|feel|hurt)\b", False, "that {}"),
    _gap(r"(?:can|could)) not (?:be|have been) (?:\w+ )?(?:easy|pleasant|fun|nice)\b", False, "that {}"),
    _gap(r"(?:fair|right|correct|accurate))(?: enough)?\?$", True, "is that {}"),
    _gap(r"(?:got|understood|heard)) (?:it|that|you|this)?(?: right| correctly)?\?$", True, "have i {}"),
    _gap(r"understood) right\?$", True, "have i {}"),
    _gap(r"(?:sound|look|seem)) ", True, "does that {}"),
    _gap(
        r"that) (?:about |still |roughly |more or less )?(?:right|fair|correct|it|the case|so|okay|all right|fine)\?",
        True,
        "is {}",
    ),
    _gap(r"that) (?:suit|work|help|make sense|sound)\b", True, "does {}"),
    _gap(r"(?:suit|work)) (?:you|for you)\?", True, "does that {}"),
    _gap(
        r"you) (?:got|have) (?:a |any |some |two |five |ten )?(?:few |couple of |quick )?(?:minutes?|moments?"
        r"|secs?|seconds?|time)\b",
        True,
        "have {}",
    ),
)
_FIRST = frozenset(
    """
    fair right correct accurate heard sound look seem will shall can could
    may want need fancy care prefer know think got have send ring call phone
    email mail bring lend give show let introduce forward share put get come pop drop swing visit stop meet talk speak
    sit go start try book fix catch say agree make set do schedule continue leave understand appreciate hear
    happy glad keen pleased calling ringing phoning reaching getting hoping wondering checking following
    looking asking read saw heard noticed gather gathered understood did would wanted thought suggest propose
    recommend hope believe guess promise not must that suit work you
    """.split()
)
_WORD = re.compile(r"\w+")
_LEADS = re.compile(_LEAD)


def left_out(sentence: str) -> tuple[int, str, str] | None:
    """In a sentence in plain form: where a word stands that lacks its neighbours, that word, and the words in its place."""
    first = _WORD.match(sentence, _LEADS.match(sentence).end())  # type: ignore[union-attr]
    if not first or first.group() not in _FIRST:
        return None
    asks = sentence.endswith("?")
    for gap in _GAPS:
        if (gap.asked is None or gap.asked == asks) and (found := gap.begins.match(sentence)):
            return found.start("word"), found.group("word"), gap.put(found.group("word"))
    return None
