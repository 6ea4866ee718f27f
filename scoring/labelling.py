"""How labelling goes: which calls are to be labelled and how far each is, which questions are left, and whether a label is blind. Pure."""

from collections.abc import Iterable, Mapping
from typing import Literal

from practice.model.base import Value
from practice.model.labels import Label, LabelOrigin, Sheet
from practice.model.rubric import Criterion, Rubric

State = Literal["begun", "open", "skipped", "labelled", "shown"]
STATES: tuple[State, ...] = ("begun", "open", "skipped", "labelled", "shown")
"""In the order of the queue: begun calls first, then those that wait, then those put aside; then those that are done."""


class Candidate(Value):
    """A call that can be labelled: a finished attempt, or a transcript from elsewhere."""

    call: str
    title: str
    at: str
    scenario: str | None = None
    imported: bool = False


class Place(Value):
    """A call in one labeller's queue: so many of so many questions are answered."""

    candidate: Candidate
    answered: int
    of: int
    state: State


def answers(rubric: Rubric, labels: Iterable[Label]) -> dict[str, Label]:
    """One labeller's last label on each question that the rubric asks, in its order; those on another wording left out."""
    wordings = {one.id: one.wording for one in rubric.criteria if one.on}
    latest = {one.criterion: one for one in labels if wordings.get(one.criterion) == one.wording}
    return {name: latest[name] for name in wordings if name in latest}


def questions(rubric: Rubric) -> tuple[Criterion, ...]:
    """What is asked of a labeller: all that is asked of a scorer, the judge's own questions included."""
    return tuple(one for one in rubric.criteria if one.on)


def first_open(rubric: Rubric, answered: Mapping[str, Label]) -> int:
    """The place of the first question without an answer; the number of questions where none is left."""
    asked = questions(rubric)
    return next((place for place, one in enumerate(asked) if one.id not in answered), len(asked))


def origin(sheet: Sheet | None) -> LabelOrigin:
    """Blind until the scores of the call were shown to this labeller, and never again after that."""
    return "revised" if sheet is not None and sheet.revealed else "blind"


def state(answered: int, of: int, sheet: Sheet | None) -> State:
    """How far a call is."""
    if sheet is not None and sheet.revealed:
        return "shown"
    if of and answered >= of:
        return "labelled"
    if sheet is not None and sheet.skipped:
        return "skipped"
    return "begun" if answered else "open"


def in_order(places: Iterable[Place]) -> tuple[Place, ...]:
    """The queue: what to go on with first."""
    return tuple(sorted(places, key=lambda one: STATES.index(one.state)))
