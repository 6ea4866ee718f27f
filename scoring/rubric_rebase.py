"""A draft carried over to a version that was saved in the meantime: what the draft changed is changed there as well. Saves nothing."""

from typing import Any

from practice.model.base import Value
from practice.model.rubric import Criterion, Rubric, Skill


def rebased(old: Rubric, draft: Rubric, latest: Rubric) -> Rubric:
    """The latest version with the changes that the draft makes to `old`. Where both changed the same field, the draft's word stands."""
    skills = [_skill(*three) for three in zip(old.skills, draft.skills, latest.skills, strict=True)]
    changes = _changed(old, draft, leave={"version", "change", "skills", "id"})
    return latest.model_copy(update={**changes, "skills": tuple(skills)})


def _skill(old: Skill, draft: Skill, latest: Skill) -> Skill:
    before = {one.id: one for one in old.criteria}
    mine = {one.id: one for one in draft.criteria}
    kept = [_criterion(before, mine, one) for one in latest.criteria if one.id in mine or one.id not in before]
    there = {one.id for one in latest.criteria}
    added = [one for name, one in mine.items() if name not in before and name not in there]
    changes = _changed(old, draft, leave={"criteria"})
    return latest.model_copy(update={**changes, "criteria": (*kept, *added)})


def _criterion(before: dict[str, Criterion], mine: dict[str, Criterion], latest: Criterion) -> Criterion:
    if latest.id not in before or latest.id not in mine:
        return mine.get(latest.id, latest)
    return latest.model_copy(update=_changed(before[latest.id], mine[latest.id], leave={"advice"}))


def _changed(old: Value, new: Value, leave: set[str]) -> dict[str, Any]:
    return {
        name: getattr(new, name)
        for name in type(old).model_fields
        if name not in leave and getattr(new, name) != getattr(old, name)
    }
