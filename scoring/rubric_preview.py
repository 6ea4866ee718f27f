"""What a change of the rubric would do to calls that took place: the same call scored by both versions. Keeps nothing."""

from collections.abc import Iterable, Sequence

from practice.model.attempt import Record
from practice.model.base import Value
from practice.model.rubric import Rubric
from practice.model.scorecard import Scorecard
from practice.ports import Scorer


class Effect(Value):
    """One call under both versions. `moved` are the names of the skills whose score differs."""

    attempt: str
    created: str
    title: str
    before: int | None
    after: int | None
    passed_before: bool | None
    passed_after: bool | None
    moved: tuple[str, ...] = ()


def effects(records: Iterable[Record], old: Rubric, new: Rubric, scorer: Scorer) -> tuple[Effect, ...]:
    """One effect a call, in the order given. Both scores are made now: the cards that the calls have are left alone."""
    return tuple(_effect(record, old, new, scorer) for record in records)


def in_words(found: Sequence[Effect]) -> str:
    """The sum of it in a sentence or two."""
    moved = [one for one in found if one.before != one.after]
    turned = [one for one in found if one.passed_before != one.passed_after]
    if not moved and not turned:
        return f"None of the last {_calls(len(found))} would score differently."
    differences = [one.after - one.before for one in found if one.before is not None and one.after is not None]
    mean = sum(differences) / len(differences) if differences else 0.0
    passed = f" {_calls(len(turned)).capitalize()} would pass or fail differently." if turned else ""
    return (
        f"{len(moved)} of the last {_calls(len(found))} would score differently, {mean:+.1f} points on average.{passed}"
    )


def _effect(record: Record, old: Rubric, new: Rubric, scorer: Scorer) -> Effect:
    scenario = record.attempt.content.scenario
    before, after = (scorer.score(record.transcript, rubric, scenario) for rubric in (old, new))
    return Effect(
        attempt=record.attempt.id,
        created=record.attempt.created,
        title=scenario.title,
        before=before.overall,
        after=after.overall,
        passed_before=before.passed,
        passed_after=after.passed,
        moved=_moved(before, after),
    )


def _moved(before: Scorecard, after: Scorecard) -> tuple[str, ...]:
    return tuple(new.name for old, new in zip(before.skills, after.skills, strict=True) if old.score != new.score)


def _calls(count: int) -> str:
    return f"{count} call{'' if count == 1 else 's'}"
