"""A call read once for all detectors: its turns as they were read, and the lookups that detectors share. Holds no criteria."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, wraps
from typing import TypeVar

from practice.model.content import Scenario
from practice.model.reading import Ask, Question
from practice.model.transcript import Transcript, Turn
from scoring.call_turns import BuyerTurn, RepTurn
from scoring.heard import Heard
from scoring.reading_turns import buyer_turn, rep_turn
from scoring.relation import Relation, relation
from scoring.taken_up import taken_up

LOOK_BACK = 8
MANY_ASKS = 3  # turns
FoundT = TypeVar("FoundT")


@dataclass(frozen=True)
class CallReading:
    """The turns in order, read; with the lookups that several detectors need.

    A turn that is nothing but an offence, and a reply to it that says nothing, are left out, and an index is a place among the
    turns that stay: so an offence changes nothing but what is held against it. `void` holds those turns, `whole` all that was said."""

    transcript: Transcript
    rep: tuple[RepTurn, ...]
    buyer: tuple[BuyerTurn, ...]
    scenario: Scenario | None = None
    void: tuple[RepTurn, ...] = ()
    whole: Transcript | None = None

    @cached_property
    def relation(self) -> Relation:
        """How far what the rep says has to do with this buyer."""
        return relation(self.rep, self.buyer)

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
    def offending(self) -> tuple[RepTurn, ...]:
        """All rep turns, the void ones as well: where offences are looked for."""
        return tuple(sorted([*self.rep, *self.void], key=lambda one: one.turn.number)) if self.void else self.rep

    @cached_property
    def leading(self) -> tuple[tuple[RepTurn, Question], ...]:
        """The questions that carry their answer."""
        return tuple((turn, one) for turn in self.offending for one in turn.leading)

    @cached_property
    def without_pushing(self) -> "CallReading":
        """The call with nothing earned in the turns that hold an offence."""
        return replace(self, rep=tuple(_bare(one) if one.pushing else one for one in self.rep))

    @cached_property
    def asks(self) -> tuple[tuple[RepTurn, Ask], ...]:
        """All asks that count."""
        return tuple((turn, one) for turn in self.rep for one in turn.asks)

    @cached_property
    def every_ask(self) -> tuple[tuple[RepTurn, Ask], ...]:
        """All asks, those in a turn with an offence as well: they come too early or too often all the same."""
        return tuple((turn, one) for turn in self.rep for one in turn.every_ask)

    @cached_property
    def asks_all_along(self) -> bool:
        """Three turns or more with an ask, and more than half of all: offers to send something left out."""
        turns = {turn.index for turn, ask in self.every_ask if not turn.offers(ask)}
        return len(turns) >= MANY_ASKS and 2 * len(turns) > len(self.spoken)

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
        """How many of the rep's questions the buyer had answered in full before this point; what follows an offence is no such answer."""
        return bisect_left(self._needs, index, key=_index)

    @cached_property
    def _needs(self) -> tuple[BuyerTurn, ...]:
        return tuple(
            one for one in self.answers if one.index == 0 or (not one.after_offence and self._was_clean(one.index))
        )

    def _was_clean(self, index: int) -> bool:
        before = self.said_before(index)
        return before is not None and before.clean

    def rep_after(self, index: int) -> RepTurn | None:
        """The next rep turn after this point."""
        at = bisect_right(self.rep, index, key=_index)
        return self.rep[at] if at < len(self.rep) else None

    def rep_soon_after(self, index: int) -> tuple[RepTurn, ...]:
        """The next two rep turns: what is taken up there is taken up in time."""
        at = bisect_right(self.rep, index, key=_index)
        return self.rep[at : at + 2]

    def rep_between(self, after: int, before: int) -> tuple[RepTurn, ...]:
        """The rep turns after one point and before another."""
        return self.rep[bisect_right(self.rep, after, key=_index) : bisect_left(self.rep, before, key=_index)]

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


def _bare(one: RepTurn) -> RepTurn:
    return replace(one, clean=False, questions=(), rephrases=(), echoes=(), asks=(), acts=())


def _index(one: RepTurn | BuyerTurn) -> int:
    return one.index


def once_a_call(function: Callable[[CallReading], FoundT]) -> Callable[[CallReading], FoundT]:
    """The function, worked out once for each call and kept with it, as a cached property is."""
    name = f"_{function.__module__}.{function.__name__}"

    @wraps(function)
    def remembered(call: CallReading) -> FoundT:
        if name not in call.__dict__:
            call.__dict__[name] = function(call)
        found: FoundT = call.__dict__[name]
        return found

    return remembered


def read_call(
    transcript: Transcript, scenario: Scenario | None, rubric_runs: frozenset[tuple[str, ...]]
) -> CallReading:
    """Reads each turn once, with the few turns before it; linear in the length of the call."""
    read = _Reader(transcript, rubric_runs, leave_out=True)
    if read.void and not any(one.spoken for one in read.reps):
        read = _Reader(transcript, rubric_runs, leave_out=False)
    counted = transcript.model_copy(update={"turns": tuple(read.counted)}) if read.void else transcript
    return CallReading(counted, tuple(read.reps), tuple(read.buyers), scenario, tuple(read.void), transcript)


class _Reader:
    """The turns as they are read one after the other. `context` is what stays of them once offences are cut out."""

    def __init__(self, transcript: Transcript, rubric_runs: frozenset[tuple[str, ...]], *, leave_out: bool) -> None:
        self.rubric_runs, self.leave_out = rubric_runs, leave_out
        self.counted: list[Turn] = []
        self.context: list[Turn] = []
        self.reps: list[RepTurn] = []
        self.void: list[RepTurn] = []
        self.buyers: list[BuyerTurn] = []
        self.heard = Heard()
        self.after_void = False
        for turn in transcript.turns:
            (self._rep if turn.speaker == "rep" else self._buyer)(turn)

    def _rep(self, turn: Turn) -> None:
        index = len(self.counted)
        one = rep_turn(turn, index, self.context[max(0, index - LOOK_BACK) :], self.heard, self.rubric_runs)
        self.after_void = one.void and self.leave_out
        if self.after_void:
            self.void.append(one)
            return
        self.reps.append(one)
        self._count(turn, turn if one.said == turn.text else turn.model_copy(update={"text": one.said.strip()}))

    def _buyer(self, turn: Turn) -> None:
        index = len(self.counted)
        before = self.context[max(0, index - LOOK_BACK - 1) :]  # the rep's turn before is seen as it was read
        one = buyer_turn(turn, index, before)
        if self.after_void and not one.full:
            return
        self.buyers.append(replace(one, after_offence=True) if self.after_void else one)
        if self.reps and self.reps[-1].index == index - 1:
            told = tuple(one for one in self.buyers[-LOOK_BACK:-1] if one.full and one.index >= index - LOOK_BACK)
            self.reps[-1] = taken_up(self.reps[-1], self.buyers[-1], told)
        self._count(turn, turn)

    def _count(self, turn: Turn, read_as: Turn) -> None:
        self.counted.append(turn)
        self.context.append(read_as)
        self.heard.add(read_as)
