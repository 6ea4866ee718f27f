"""One judging under way: asks for the verdicts on one part of a call, proves them, and asks once more for those that did not hold.

Counts requests and what they cost. A fault becomes the reason of the verdicts it cost; one that would meet the next request as
well ends the asking. Merges nothing and adds up nothing.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from practice.endpoint import Message
from practice.errors import EndpointError
from practice.model.content import Scenario
from practice.model.rubric import Criterion, SkillId
from practice.model.scorecard import Figures
from practice.model.usage import Cost, Usage
from scoring.judging import prompt
from scoring.judging.answer import Answer, read
from scoring.judging.ladder import Ladder
from scoring.judging.merge import Judged
from scoring.judging.parts import Part, by_number
from scoring.judging.proof import BOTH_SIDES, proved

BATCH = 10  # criteria in one request
AGAIN = 4  # criteria in one request that asks again: less to get wrong
UNPROVED = "Asked twice, the judge gave no answer that holds: {why}."
ENDING = ("not_configured", "not_authorised", "busy", "unreachable")

Asked = tuple[Criterion, SkillId]


class TooLong(Exception):
    """The part did not fit into the model's context."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the questions are about: a part of the call, the figures of the whole, and the scenario where it is known."""

    part: Part
    figures: Figures
    scenario: Scenario | None


@dataclass(slots=True)
class _Round:
    """What one round of asking brought: verdicts that hold, faults worth asking again, and reasons why there is no verdict."""

    good: dict[str, Judged] = field(default_factory=dict)
    again: dict[str, str] = field(default_factory=dict)
    lost: dict[str, str] = field(default_factory=dict)


class Session:
    """Asks one model. `stopped` is the fault that ended the asking, or empty."""

    def __init__(
        self,
        ladder: Ladder,
        model: str,
        seconds: float,
        *,
        price: Callable[[Usage], Cost | None] = lambda _usage: None,
        asked_one: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ladder, self._model, self._seconds = ladder, model, seconds
        self._price, self._asked_one, self._clock = price, asked_one, clock
        self.usage: list[Usage] = []
        self.stopped = ""

    def verdicts(self, page: Page, asked: Sequence[Asked]) -> dict[str, Judged]:
        """A verdict on each criterion, unscored with the reason where there is none. `TooLong` where the part has to be smaller."""
        found = _Round()
        for batch in batches(asked, BATCH):
            self._round(page, batch, {}, found)
            self._asked_one()
        notes, found.again = found.again, {}
        missing = [one for one in asked if one[0].id in notes]
        for batch in batches(missing, AGAIN):
            self._round(page, batch, notes, found)
        unproved = {name: UNPROVED.format(why=why) for name, why in found.again.items()}
        reasons = {**unproved, **found.lost}
        return {**found.good, **{name: Judged("unscored", why) for name, why in reasons.items()}}

    def _round(self, page: Page, asked: Sequence[Asked], notes: Mapping[str, str], found: _Round) -> None:
        ids = [criterion.id for criterion, _ in asked]
        if self.stopped:
            found.lost |= dict.fromkeys(ids, self.stopped)
            return
        mine = {name: notes[name] for name in ids if name in notes}
        try:
            given = self._ladder.ask(
                ids, lambda in_words: self._request(page, asked, mine, in_words), self._by, self._spend
            )
        except EndpointError as fault:
            self._failed(fault, ids, found)
            return
        answers = read(given, ids)
        found.again |= answers.faults
        for criterion, skill in asked:
            if answer := answers.good.get(criterion.id):
                _sorted_in(answer, criterion, skill, page, found)

    def _request(self, page: Page, asked: Sequence[Asked], notes: Mapping[str, str], in_words: bool) -> list[Message]:
        marked = [(criterion, skill == BOTH_SIDES) for criterion, skill in asked]
        return prompt.messages(page.part, page.figures, page.scenario, marked, notes, in_words=in_words)

    def _failed(self, fault: EndpointError, ids: Sequence[str], found: _Round) -> None:
        cut = bool(getattr(fault, "cut", False))
        if fault.kind == "too_long":
            raise TooLong(str(fault))
        if fault.kind in ENDING or (fault.kind == "interrupted" and not cut):
            self.stopped = str(fault)
        if cut:
            found.again |= dict.fromkeys(ids, "the answer broke off at its length limit")
        else:
            found.lost |= dict.fromkeys(ids, str(fault))

    def _by(self) -> float:
        return self._clock() + self._seconds

    def _spend(self, usage: Usage) -> None:
        named = usage.model_copy(update={"model": self._model})
        self.usage.append(named.model_copy(update={"cost": self._price(named)}))


def _sorted_in(answer: Answer, criterion: Criterion, skill: SkillId, page: Page, found: _Round) -> None:
    """Where this answer belongs: proved, to be asked again, or one that says itself that there is none."""
    reason = answer.reason or "The judge gave no reason."
    if answer.verdict == "cannot_tell":
        found.lost[criterion.id] = f"The judge could not tell: {reason}"
        return
    if answer.verdict == "not_applicable":
        found.good[criterion.id] = Judged("not_applicable", reason, (), page.part.rep_words)
        return
    held = proved(answer, skill, by_number(page.part.turns))
    if held.fault:
        found.again[criterion.id] = held.fault
    else:
        found.good[criterion.id] = Judged(answer.verdict, reason, held.evidence[:4], page.part.rep_words)


def batches(asked: Sequence[Asked], most: int) -> list[list[Asked]]:
    """The criteria in requests of about equal size, skill by skill, so that what belongs together is asked together."""
    found: list[list[Asked]] = []
    for skill in dict.fromkeys(skill for _, skill in asked):
        mine = [one for one in asked if one[1] == skill]
        count = -(-len(mine) // most)
        size = -(-len(mine) // count)
        found += [mine[at : at + size] for at in range(0, len(mine), size)]
    return found
