"""A rubric with one thing changed, and the draft of a version that is not saved yet. Checks no rule; saving does.

A draft is a file in the folder of the saved versions, written at every change, so that a reload or a crash loses none of it. Its
`version` is the one it was made from.
"""

import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from practice.errors import BadInput
from practice.model.rubric import JUDGE, PHRASES, Criterion, Rubric, Skill, SkillId

_DRAFT = ".draft.json"
_LONGEST_ID = 48


def with_skill(rubric: Rubric, skill_id: SkillId, **fields: Any) -> Rubric:
    """The rubric with these fields of one skill."""
    skills = (one.model_copy(update=fields) if one.id == skill_id else one for one in rubric.skills)
    return rubric.model_copy(update={"skills": tuple(skills)})


def with_criterion(rubric: Rubric, criterion_id: str, **fields: Any) -> Rubric:
    """The rubric with these fields of one criterion."""

    def changed(skill: Skill) -> Skill:
        criteria = (one.model_copy(update=fields) if one.id == criterion_id else one for one in skill.criteria)
        return skill.model_copy(update={"criteria": tuple(criteria)})

    return rubric.model_copy(update={"skills": tuple(changed(skill) for skill in rubric.skills)})


def with_added(rubric: Rubric, skill_id: SkillId, criterion: Criterion) -> Rubric:
    """The rubric with one more criterion at the end of a skill."""
    skill = next(one for one in rubric.skills if one.id == skill_id)
    return with_skill(rubric, skill_id, criteria=(*skill.criteria, criterion))


def without(rubric: Rubric, criterion_id: str) -> Rubric:
    """The rubric without a criterion of the house; the others are switched off instead of removed."""
    skills = (
        skill.model_copy(update={"criteria": tuple(one for one in skill.criteria if one.id != criterion_id)})
        for skill in rubric.skills
    )
    return rubric.model_copy(update={"skills": tuple(skills)})


def is_own(criterion: Criterion) -> bool:
    """Whether the house made this criterion."""
    return "own" in criterion.source


def own_criterion(
    rubric: Rubric,
    question: str,
    *,
    phrases: tuple[str, ...] = (),
    all_of: bool = False,
    within_turns: int | None = None,
    before_ask: bool = False,
    weight: float = 1.0,
    **texts: str,
) -> Criterion:
    """A criterion of the house: answered by its phrases where there are some, else by the judge only. `texts` are the other fields;
    those left empty get a plain sentence."""
    asked = " ".join(question.split())
    if not asked:
        raise BadInput("Write the question that this criterion answers with yes or no.")
    listed = bool(phrases)
    plain = {
        "applies": "In every call.",
        "evidence": "The words themselves." if listed else "Your words that show it.",
        "met": "It was said in these words." if listed else "The answer to the question is yes.",
        "not_met": "It was not said, or too late." if listed else "The answer to the question is no.",
        "coaching": "These words have to be said." if listed else "Mind this one in the next call.",
        "better": phrases[0] if listed else asked,
    }
    given = {name: " ".join(text.split()) for name, text in texts.items() if text.strip()}
    return Criterion(
        id=_id(rubric, asked),
        question=asked if asked.endswith("?") else f"{asked}?",
        weight=weight,
        source=("own",),
        detector=PHRASES if listed else JUDGE,
        phrases=phrases,
        all_of=all_of and len(phrases) > 1,
        within_turns=within_turns if listed else None,
        before_ask=before_ask and listed,
        **{**plain, **given},
    )


def listed(text: str) -> tuple[str, ...]:
    """One phrase a line, each once."""
    lines = (" ".join(line.split()).strip("\"“”'") for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _id(rubric: Rubric, question: str) -> str:
    """A name made of the question, which no other criterion has."""
    words = re.sub(r"[^a-z0-9]+", "_", question.lower())[:_LONGEST_ID].strip("_")
    name = f"own_{words}" if words else "own"
    taken = {one.id for one in rubric.criteria}
    number = 2
    free = name
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    return free


def keep_draft(saved: Path, rubric: Rubric) -> None:
    """Write the draft in place of the one before."""
    path = saved / rubric.id / _DRAFT
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(rubric.model_dump_json(indent=1), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise BadInput(f"The draft cannot be kept in {path.parent}: {error.strerror}.") from error


def draft(saved: Path, rubric_id: str) -> Rubric | None:
    """The draft, if there is one that can be read."""
    with suppress(OSError, ValidationError, ValueError):
        return Rubric.model_validate_json((saved / rubric_id / _DRAFT).read_text(encoding="utf-8"))
    return None


def drop_draft(saved: Path, rubric_id: str) -> None:
    """Forget the draft."""
    with suppress(OSError):
        (saved / rubric_id / _DRAFT).unlink(missing_ok=True)
