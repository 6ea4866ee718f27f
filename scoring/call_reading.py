"""A call read once for all detectors: every rep turn with its acts, every buyer turn with its flags, and what counts of them.

Here it is decided what counts as said to the buyer. Nothing is gained by keyword lists, pasted rubric text, talk to the scorer,
the buyer's own lines, one's own line said again, or by what shares a sentence with an offence. Holds no criteria.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from practice.acts import read, read_buyer
from practice.acts.words import content_words, sentences
from practice.model.content import Scenario
from practice.model.reading import Act, Ask, Question, Reading, Span
from practice.model.transcript import Transcript, Turn
from scoring.call_turns import SURE, WIDE, BuyerTurn, RepTurn
from scoring.speech import is_about_the_score, is_keywords, is_like_pasted, is_pasted, shingles, words_of
from scoring.taken_up import taken_up

LOOK_BACK = 8
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
SLIPS = ("assumptive_time", "checking_in", "jargon", "self_talk", "pitch")
_ABOUT_THEM = ("present", "history", "goal", "problem", "example", "people", "consequence")
_REPORT = re.compile(
    r"^(?!.*\b(?:guarant\w+|promis\w+|never|always|will|can't|cannot|risk|ever|100|hundred)\b|.*'ll\b).*\d",
    re.IGNORECASE,
)
"""A figure from the past and no word about the future: proof, however rosy."""
_NOTHING_ELSE = 0.9  # of a turn's characters, for it to be nothing but an offence
_TALK_ABOUT_TALK = ("permission", "trial_check", "small_talk")
_VERBATIM = 7  # words in a row that make a rephrase an echo
_RUN = 4  # words in a row by which the buyer's own lines are recognised


@dataclass(frozen=True)
class CallReading:
    """All turns in order, read; with the lookups that several detectors need."""

    transcript: Transcript
    rep: tuple[RepTurn, ...]
    buyer: tuple[BuyerTurn, ...]
    scenario: Scenario | None = None

    @cached_property
    def spoken(self) -> tuple[RepTurn, ...]:
        """The rep turns that say something to the buyer."""
        return tuple(one for one in self.rep if one.spoken)

    @cached_property
    def at(self) -> dict[int, RepTurn | BuyerTurn]:
        """The read turn at an index of the transcript."""
        every: list[RepTurn | BuyerTurn] = [*self.rep, *self.buyer]
        return {one.index: one for one in every}

    @cached_property
    def questions(self) -> tuple[tuple[RepTurn, Question], ...]:
        """All questions that count."""
        return tuple((turn, one) for turn in self.rep for one in turn.questions)

    @cached_property
    def open_questions(self) -> tuple[tuple[RepTurn, Question], ...]:
        """The open and semi-open ones of them."""
        return tuple((turn, one) for turn in self.rep for one in turn.open_questions)

    @cached_property
    def asks(self) -> tuple[tuple[RepTurn, Ask], ...]:
        """All asks that count."""
        return tuple((turn, one) for turn in self.rep for one in turn.asks)

    @cached_property
    def every_ask(self) -> tuple[tuple[RepTurn, Ask], ...]:
        """All asks, those in a turn with an offence as well: they come too early or too often all the same."""
        return tuple((turn, one) for turn in self.rep for one in turn.every_ask)

    @cached_property
    def answers(self) -> tuple[BuyerTurn, ...]:
        """Full buyer turns; those that follow a question of the rep, or open the call, tell what the buyer needs."""
        return tuple(one for one in self.buyer if one.full and (one.index == 0 or self._asked_before(one.index)))

    @cached_property
    def full(self) -> tuple[BuyerTurn, ...]:
        """The buyer turns of substance."""
        return tuple(one for one in self.buyer if one.full)

    @cached_property
    def told(self) -> tuple[BuyerTurn, ...]:
        """Buyer turns of substance that the rep had a chance to react to."""
        last = self.spoken[-1].index if self.spoken else -1
        return tuple(one for one in self.buyer if one.full and one.index < last)

    def answers_before(self, index: int) -> int:
        """How many of the rep's questions the buyer had answered in full before this point."""
        return bisect_left(self.answers, index, key=_index)

    def rep_after(self, index: int) -> RepTurn | None:
        """The next rep turn after this point."""
        at = bisect_right(self.rep, index, key=_index)
        return self.rep[at] if at < len(self.rep) else None

    def said_before(self, index: int) -> RepTurn | None:
        """The last rep turn before this point that says something."""
        at = bisect_left(self.spoken, index, key=_index)
        return self.spoken[at - 1] if at else None

    def heard_before(self, index: int) -> tuple[BuyerTurn, ...]:
        """The full buyer turns before this point, the last few of them."""
        at = bisect_left(self.full, index, key=_index)
        return self.full[max(0, at - LOOK_BACK) : at]

    def buyer_after(self, index: int) -> BuyerTurn | None:
        """The buyer's turn right after this point, if it is the next thing said."""
        found = self.at.get(index + 1)
        return found if isinstance(found, BuyerTurn) else None

    def _asked_before(self, index: int) -> bool:
        before = self.said_before(index)
        return before is not None and bool(before.questions)


def _index(one: RepTurn | BuyerTurn) -> int:
    return one.index


def read_call(
    transcript: Transcript, scenario: Scenario | None, rubric_runs: frozenset[tuple[str, ...]]
) -> CallReading:
    """Reads each turn once, with the few turns before it; linear in the length of the call."""
    reps: list[RepTurn] = []
    buyers: list[BuyerTurn] = []
    heard = _Heard()
    for index, turn in enumerate(transcript.turns):
        before = transcript.turns[max(0, index - LOOK_BACK) : index]
        if turn.speaker == "rep":
            reps.append(_rep_turn(turn, index, before, heard, rubric_runs))
        else:
            buyers.append(_buyer_turn(turn, index, before))
            if reps and reps[-1].index == index - 1:
                told = tuple(one for one in buyers[-LOOK_BACK:-1] if one.full and one.index >= index - LOOK_BACK)
                reps[-1] = taken_up(reps[-1], buyers[-1], told)
        heard.add(turn)
    return CallReading(transcript, tuple(reps), tuple(buyers), scenario)


class _Heard:
    """What was said so far, as runs of words: to know a borrowed line and a repeated one."""

    def __init__(self) -> None:
        self.buyer_runs: set[tuple[str, ...]] = set()
        self.rep_lines: set[tuple[str, ...]] = set()
        self.rep_questions: set[frozenset[str]] = set()

    def add(self, turn: Turn) -> None:
        if turn.speaker == "buyer":
            self.buyer_runs |= shingles(turn.text, _RUN)
        else:
            self.rep_lines.add(tuple(words_of(turn.text)))

    def borrowed(self, text: str) -> bool:
        """Whether most of it is the buyer's wording."""
        runs = shingles(text, _RUN)
        return len(runs) > 1 and len(runs & self.buyer_runs) > 0.6 * len(runs)

    def quoted(self, text: str) -> bool:
        """Whether it holds a long stretch of the buyer's wording, whatever frame is around it."""
        words = words_of(text)
        longest = run = 0
        for at in range(len(words) - _RUN + 1):
            run = run + 1 if tuple(words[at : at + _RUN]) in self.buyer_runs else 0
            longest = max(longest, run + _RUN - 1 if run else 0)
        return longest >= _VERBATIM or longest >= max(_RUN + 1, 0.5 * len(words))

    def repeated(self, text: str) -> bool:
        words = tuple(words_of(text))
        return len(words) > 2 and words in self.rep_lines

    def new_question(self, question: Question) -> bool:
        """True once for each question: asking the same again is not asking more."""
        words = frozenset(content_words(question.quote)) or frozenset(words_of(question.quote))
        new = words not in self.rep_questions
        self.rep_questions.add(words)
        return new


def _buyer_turn(turn: Turn, index: int, before: Sequence[Turn]) -> BuyerTurn:
    content = frozenset(content_words(turn.text))
    reading = read_buyer(turn.text, before)
    return BuyerTurn(turn, index, reading, content, full=len(content) >= 3 and reading.words >= 5)


def _rep_turn(
    turn: Turn, index: int, before: Sequence[Turn], heard: _Heard, rubric_runs: frozenset[tuple[str, ...]]
) -> RepTurn:
    reading = read(turn.text, before)
    offences = tuple(_offences(reading))
    staged = _staged(turn.text, reading, heard, rubric_runs)
    if staged or not _says_something(turn.text, reading):
        return RepTurn(turn, index, reading, spoken=False, clean=False, staged=staged, offences=offences)
    grave = [act for act in offences if act.act in OFFENCES]
    spoilt = tuple(_sentences_of(turn.text, grave))
    first = index - len(before)
    first_turn = not heard.rep_lines
    questions = tuple(_real_questions(reading, spoilt, heard, first_turn))
    rephrases = [
        (one, first + one.of) for one in reading.rephrases if one.confidence >= SURE and not _within(one, spoilt)
    ]
    quoting = bool(rephrases) and heard.quoted(turn.text)
    echoes = tuple(pair for pair in rephrases if pair[0].kind == "echo" or quoting)
    asks = tuple(_real_asks(reading, questions, first_turn))
    return RepTurn(
        turn,
        index,
        reading,
        spoken=sum(one.end - one.start for one in spoilt) < _NOTHING_ELSE * len(turn.text.strip()),
        offences=offences,
        clean=not grave,
        copied=is_like_pasted(turn.text, rubric_runs),
        questions=questions,
        rephrases=tuple(pair for pair in rephrases if pair not in echoes and content_words(pair[0].quote)),
        echoes=echoes,
        asks=() if grave else asks,
        every_ask=asks,
        spoilt=spoilt,
        acts=tuple(
            act
            for act in reading.acts
            if act.confidence >= SURE and not _within(act, spoilt) and not heard.borrowed(act.quote)
        ),
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


def _staged(text: str, reading: Reading, heard: _Heard, rubric_runs: frozenset[tuple[str, ...]]) -> bool:
    """Whether it is made for the scorer and not said to the buyer."""
    if reading.act("instruction") or heard.repeated(text) or heard.borrowed(text):
        return True
    return is_keywords(text) or is_about_the_score(text) or is_pasted(text, rubric_runs)


def _says_something(text: str, reading: Reading) -> bool:
    return bool(reading.questions) or (reading.words >= 3 and bool(content_words(text)))


def _real_questions(reading: Reading, spoilt: Sequence[Span], heard: _Heard, first: bool) -> Iterator[Question]:
    """Questions after something: not the check of a rephrase, not an ask, not "do you have a minute"."""
    for one in reading.questions:
        if one.confidence < SURE or _within(one, [*reading.rephrases, *spoilt]):
            continue
        if one.kind not in WIDE and (first or _aside(one, reading)):
            continue
        if not heard.borrowed(one.quote) and not is_keywords(one.quote) and heard.new_question(one):
            yield one


def _aside(one: Question, reading: Reading) -> bool:
    """A closed question that is about the talk and not about the buyer: an ask, a trial check, "is that right?"."""
    checks = any(back.end <= one.start for back in reading.rephrases) and len(one.quote.split()) <= 7
    return checks or _within(one, [*reading.asks, *reading.act(*_TALK_ABOUT_TALK)])


def _real_asks(reading: Reading, questions: Sequence[Question], first: bool) -> Iterator[Ask]:
    """Asks for the business. A wide question is one of discovery, and the first turn says what the call is for."""
    wide = [one for one in questions if one.kind in WIDE and one.aim not in ("timing", "other")]
    for one in reading.asks:
        if one.confidence < SURE or (first and not one.dated):
            continue
        if not _within(one, [*wide, *reading.act("permission")]):
            yield one


def _sentences_of(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    for start, end in sentences(text) if spans else ():
        if any(one.start < end and start < one.end for one in spans):
            yield Span(quote=text[start:end], start=start, end=end)


def _part_of(one: Span, other: Span) -> bool:
    """Whether it lies inside the other, which says more besides."""
    inside = other.start <= one.start and one.end <= other.end
    return inside and len(other.quote.split()) >= len(one.quote.split()) + 4


def _within(one: Span, others: Sequence[Span]) -> bool:
    """Whether at least half of it lies in one of the others."""
    length = max(1, one.end - one.start)
    return any(min(one.end, other.end) - max(one.start, other.start) >= 0.5 * length for other in others)
