"""One turn read, and what of it counts as said to the buyer.

Nothing is gained by keyword lists, pasted rubric text, talk to the scorer, the buyer's own lines, one's own line said again,
or by an offence: it is cut out, and the rest is read as if it had not been said. Holds no criteria.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from practice.acts import read, read_buyer
from practice.acts.asks import TIME_CHOICE
from practice.acts.plain import plain
from practice.acts.words import content_words
from practice.model.reading import Act, Ask, Question, Reading, Span
from practice.model.transcript import Turn
from scoring.call_turns import SURE, WIDE, BuyerTurn, RepTurn
from scoring.heard import Heard
from scoring.relation import particulars, shared
from scoring.speech import is_about_the_score, is_keywords, is_like_pasted, is_pasted

OFFENCES = (
    "overpromise",
    "pressure",
    "argument",
    "insult",
    "close_account",
    "why_not_buying",
    "flattery",
    "instruction",
)
CUT = (*OFFENCES, "self_talk")
"""What is cut out of a turn before the rest of it is read."""
SLIPS = ("assumptive_time", "checking_in", "jargon", "self_talk", "pitch")
_ABOUT_THEM = ("present", "history", "goal", "problem", "example", "people", "consequence")
_REPORT = re.compile(
    r"^(?!.*\b(?:guarant\w+|promis\w+|never|always|will|can't|cannot|risk|ever|100|hundred)\b|.*'ll\b).*\d",
    re.IGNORECASE,
)
"""A figure from the past and no word about the future: proof, however rosy."""
_ASKS_HOW = re.compile(
    r"^\W*(?:(?:so|and|but|then|ok|okay|well|now|please)\W+)*(?:why\b|how\b(?! (?:much|many|long|often|old|far|big|about|soon))"
    r"|what\b(?! (?:time|day|date|about|if|price|number)))(?:\W+\w+){3,}",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"(?:(?:so|then|and|well|okay|right)\W+)*(?:how|what) about "
    r"(?:i|we|if i|if we|you and|your \w+(?: \w+)? and|a|an|next|on|this|the \d|\w+day)\b"
)
"""Names something to do: "how about we meet on Friday?\"."""
_TAG = re.compile(r",\s*(?:correct|right|yes|yeah|no|ok|okay)\W*$", re.IGNORECASE)
_UNDERSTOOD = re.compile(
    r"\b(?:do|did|have|am|was) i (?:\w+ ){0,4}?(?:right|correct\w*|underst\w+|get|got)\b", re.IGNORECASE
)
_TWICE = 4  # content words
_SNATCHED = 12  # words
_TALK_ABOUT_TALK = ("permission", "trial_check", "small_talk")


def buyer_turn(turn: Turn, index: int, before: Sequence[Turn]) -> BuyerTurn:
    """The buyer's turn at this index of the transcript."""
    content = frozenset(content_words(turn.text))
    reading = read_buyer(turn.text, before)
    return BuyerTurn(turn, index, reading, content, full=len(content) >= 3 and reading.words >= 5)


def rep_turn(
    turn: Turn, index: int, before: Sequence[Turn], heard: Heard, rubric_runs: frozenset[tuple[str, ...]]
) -> RepTurn:
    """The rep's turn at this index of the transcript; `heard` is what was said before it."""
    whole = read(turn.text, before)
    offences, leading = tuple(_offences(whole)), tuple(_leading(whole, before))
    cut = (*(act for act in offences if act.act in CUT), *leading)
    said = _blanked(turn.text, cut)
    reading = read(said, before) if cut else whole
    staged = _staged(turn.text, whole, heard, rubric_runs)
    content = frozenset(content_words(said))
    bare = RepTurn(
        turn,
        index,
        reading,
        content,
        spoken=False,
        clean=False,
        staged=staged,
        offences=offences,
        leading=leading,
        spoilt=cut,
        said=said,
    )
    if staged or not _says_something(said, reading):
        return replace(bare, void=bool(cut) and not staged)
    first = index - len(before)
    first_turn = not heard.opened
    heard.opened = True
    questions = tuple(_real_questions(reading, heard, first_turn))
    rephrases = [(one, first + one.of) for one in reading.rephrases if one.confidence >= SURE]
    quoting = bool(rephrases) and heard.quoted(said)
    echoes = tuple(pair for pair in rephrases if pair[0].kind == "echo" or quoting)
    asks = tuple(_real_asks(reading, questions, heard, first_turn))
    return replace(
        bare,
        spoken=True,
        clean=True,
        pushing=any(act.act in OFFENCES for act in offences),
        copied=is_like_pasted(turn.text, rubric_runs),
        questions=questions,
        rephrases=tuple(pair for pair in rephrases if pair not in echoes and content_words(pair[0].quote)),
        echoes=echoes,
        asks=asks,
        every_ask=asks,
        pushed_ask=_lost(whole, reading),
        acts=tuple(act for act in reading.acts if act.confidence >= SURE and not heard.borrowed(act.quote)),
    )


def _offences(reading: Reading) -> Iterator[Act]:
    """What costs trust. A push inside a question after how things are, or a contradiction inside a rephrase, is none."""
    asking = [one for one in reading.questions if one.kind in WIDE and one.aim in _ABOUT_THEM]
    for act in reading.act(*OFFENCES, *SLIPS):
        if act.confidence >= SURE and not _excused(act, reading, asking):
            yield act


def _excused(act: Act, reading: Reading, asking: Sequence[Span]) -> bool:
    if act.act == "overpromise":
        return bool(_REPORT.match(act.quote))
    if act.act == "argument" and any(_part_of(act, one) for one in reading.rephrases):
        return True
    return act.act in ("argument", "pressure") and _within(act, asking)


def _staged(text: str, reading: Reading, heard: Heard, rubric_runs: frozenset[tuple[str, ...]]) -> bool:
    """Whether it is made for the scorer and not said to the buyer."""
    if reading.act("instruction") or heard.repeated(text) or heard.borrowed(text):
        return True
    return _said_twice(text) or is_keywords(text) or is_about_the_score(text) or is_pasted(text, rubric_runs)


def _said_twice(text: str) -> bool:
    """Hardly anything but the same words over again: "eleven people for a day, eleven people"."""
    words = content_words(text)
    return len(words) >= _TWICE and len(set(words)) <= 0.6 * len(words)


def _says_something(text: str, reading: Reading) -> bool:
    return bool(reading.questions) or (reading.words >= 3 and bool(content_words(text)))


def _real_questions(reading: Reading, heard: Heard, first: bool) -> Iterator[Question]:
    """Questions after something: not the check of a rephrase, not an ask, not "do you have a minute"."""
    for one in map(_straightened, reading.questions):
        if one.confidence < SURE or _within(one, reading.rephrases):
            continue
        if one.kind not in WIDE and (first or _aside(one, reading)):
            continue
        if one.kind not in WIDE and _UNDERSTOOD.search(plain(one.quote).plain):
            continue
        if len(one.quote.split()) <= 8 and _TAG.search(one.quote):
            continue
        if heard.borrowed(one.quote) or heard.in_their_person(one.quote) or is_keywords(one.quote):
            continue
        if heard.new_question(one):
            yield one


def _straightened(one: Question) -> Question:
    """A question that asks how, what or why is no closed one because its word order is broken ("how you do this today?")."""
    if one.kind != "closed" and (_PROPOSES.match(plain(one.quote).plain) or TIME_CHOICE.search(plain(one.quote).plain)):
        return one.model_copy(update={"kind": "closed"})
    broken = one.kind == "closed" and _ASKS_HOW.match(plain(one.quote).plain)
    return one.model_copy(update={"kind": "semi_open"}) if broken else one


def _aside(one: Question, reading: Reading) -> bool:
    """A closed question that is about the talk and not about the buyer: an ask, a trial check, "is that right?"."""
    checks = any(back.end <= one.start for back in reading.rephrases) and len(one.quote.split()) <= 7
    return checks or _within(one, [*reading.asks, *reading.act(*_TALK_ABOUT_TALK)])


def _real_asks(reading: Reading, questions: Sequence[Question], heard: Heard, first: bool) -> Iterator[Ask]:
    """Asks for the business. A wide question is one of discovery, and the first turn says what the call is for."""
    wide = [one for one in questions if one.kind in WIDE and one.aim not in ("timing", "other")]
    for one in reading.asks:
        if one.confidence < SURE or (first and not one.dated):
            continue
        if _theirs(one.quote, heard):
            continue
        if not _within(one, [*wide, *reading.rephrases, *reading.act("permission")]):
            yield one


def _lost(whole: Reading, rest: Reading) -> Ask | None:
    """An ask that was read in the turn, and no more once the offences are cut out of it."""
    return whole.asks[0] if whole is not rest and whole.asks and not rest.asks else None


def _leading(reading: Reading, before: Sequence[Turn]) -> Iterator[Question]:
    """Questions that carry their answer; the check of a rephrase is none, as long as it holds something the buyer said."""
    for one in reading.questions:
        over = [back for back in reading.rephrases if back.start < one.end and one.start < back.end]
        given_back = any(shared(particulars(back.quote), particulars(before[back.of].text)) for back in over)
        if one.kind == "leading" and one.confidence >= SURE and not given_back:
            yield one


def _blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with spaces in place of the spans, so that every other letter stays where it was."""
    for one in spans:
        text = f"{text[: one.start]}{' ' * (one.end - one.start)}{text[one.end :]}"
    return text


def _part_of(one: Span, other: Span) -> bool:
    """Whether it lies inside the other, which says more besides."""
    inside = other.start <= one.start and one.end <= other.end
    return inside and len(other.quote.split()) >= len(one.quote.split()) + 4


def _within(one: Span, others: Sequence[Span]) -> bool:
    """Whether at least half of it lies in one of the others."""
    length = max(1, one.end - one.start)
    return any(min(one.end, other.end) - max(one.start, other.start) >= 0.5 * length for other in others)


def _theirs(quote: str, heard: Heard) -> bool:
    """The buyer's own words with next to nothing around them."""
    return heard.borrowed(quote) or (len(quote.split()) <= _SNATCHED and heard.quoted(quote))
