"""A new version of a rubric: numbered, checked, written to a file of its own, and never written again. Decides no standard.

Versions that exist are not changed: going back is saving what an older version says as a new one.
"""

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from practice.content_shape import Finding, shaped
from practice.errors import BadInput, ContentError
from practice.model.rubric import Change, Criterion, Rubric
from scoring import rubric_toml, rubrics
from scoring.rubric_rules import rules


def following(version: str) -> str:
    """The version after this one: 1.0, 1.1, ..., 1.9, 1.10."""
    numbers = re.match(r"(\d+)(?:\.(\d+))?", version)
    if not numbers:
        return "1.0"
    return f"{numbers[1]}.{int(numbers[2] or 0) + 1}"


def faults(rubric: Rubric) -> list[str]:
    """What keeps this rubric from being used, each as a sentence that names the field; of criteria also the id."""
    _, found = shaped(rubric.model_dump(mode="json"), Rubric)
    return [_named(rubric, one) for one in (found or rules(rubric))]


def save(root: Path, saved: Path, rubric: Rubric, *, reason: str, at: str, by: str = "") -> Rubric:
    """Keep the rubric as the version after the latest and return it with its number. `rubric.version` says which version it was
    made from: `BadInput` where that is not the latest any more, where nothing was changed or no reason is given, `ContentError`
    where the rubric breaks a rule. What it returned is on disk."""
    if wrong := faults(rubric):
        raise ContentError(wrong)
    if not reason.strip():
        raise BadInput("Say in a few words why this version is made; whoever compares the scores will want to know.")
    latest = rubrics.get(root, rubric.id, saved)
    if latest.version != rubric.version:
        raise BadInput(
            f"Version {latest.version} was saved in the meantime; this one was made from {rubric.version}. Start from the new one."
        )
    new = _tidy(rubric)
    if new.model_copy(update={"change": None}) == latest.model_copy(update={"change": None}):
        raise BadInput(f"Nothing differs from version {latest.version}, so there is nothing to save.")
    version = _free(saved, rubric)
    change = Change(made_from=rubric.version, reason=" ".join(reason.split()), at=at, by=by)
    new = new.model_copy(update={"version": version, "change": change})
    _write(saved / new.id / f"{version}.toml", rubric_toml.text(new))
    return new


def restore(root: Path, saved: Path, rubric_id: str, version: str, *, at: str, by: str = "") -> Rubric:
    """Save what an older version says as a new version."""
    old, latest = rubrics.get(root, f"{rubric_id}@{version}", saved), rubrics.get(root, rubric_id, saved)
    again = old.model_copy(update={"version": latest.version})
    return save(root, saved, again, reason=f"Back to version {version}.", at=at, by=by)


def _free(saved: Path, rubric: Rubric) -> str:
    """The next number that no file has, a broken one included."""
    version = following(rubric.version)
    while (saved / rubric.id / f"{version}.toml").exists():
        version = following(version)
    return version


def _tidy(rubric: Rubric) -> Rubric:
    """Without advice that belongs to another wording."""
    skills = [
        skill.model_copy(update={"criteria": tuple(_without_old_advice(one) for one in skill.criteria)})
        for skill in rubric.skills
    ]
    return rubric.model_copy(update={"skills": tuple(skills)})


def _without_old_advice(one: Criterion) -> Criterion:
    return one.model_copy(update={"advice": tuple(it for it in one.advice if it.wording == one.wording)})


def _named(rubric: Rubric, finding: Finding) -> str:
    """The finding with the criterion it is about, as someone who edits it knows it."""
    match finding.path:
        case ("skills", int(s), "criteria", int(c), *rest) if rest:
            return f"{rubric.skills[s].criteria[c].id}, {Finding(tuple(rest), finding.says)}"
        case ("skills", int(s), *rest) if rest:
            return f"{rubric.skills[s].name}, {Finding(tuple(rest), finding.says)}"
    return str(finding)


def _write(path: Path, text: str) -> None:
    """The whole file or none, and never over another one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=".", delete=False
        ) as draft:
            draft.write(text)
            draft.flush()
            os.fsync(draft.fileno())
        try:
            os.link(draft.name, path)
        finally:
            with suppress(OSError):
                Path(draft.name).unlink()
    except FileExistsError as taken:
        raise BadInput(f"Version {path.stem} was saved in the meantime; look at it and save again.") from taken
    except OSError as error:
        raise BadInput(f"The new version cannot be written to {path.parent}: {error.strerror}.") from error
