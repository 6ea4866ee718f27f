"""Rubric files read into values, with every fault named by file, line or field. Holds no scoring and no standard of its own.

A file that cannot be used hides no other.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from practice.content_places import line_of
from practice.content_shape import Finding, shaped, suggestion
from practice.errors import ContentError, NotFound
from practice.model.rubric import SKILL_IDS, Criterion, Rubric
from scoring.detectors import DETECTORS

_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_TEXTS = ("question", "applies", "met", "not_met", "better", "coaching")


class _Read(NamedTuple):
    """One file: the rubric, if it can be used, and what is wrong with it."""

    rubric: Rubric | None
    faults: list[str]


def load(root: Path) -> dict[str, Rubric]:
    """The healthy rubrics of `root/scoring/rubrics/`, by id; `problems` tells about the others."""
    read = {path.stem: _read(root, path).rubric for path in _files(root)}
    return {name: rubric for name, rubric in read.items() if rubric is not None}


def get(root: Path, rubric_id: str) -> Rubric:
    """The rubric with this id; `ContentError` where its file is broken, `NotFound` where there is none."""
    paths = {path.stem: path for path in _files(root)}
    if rubric_id not in paths:
        raise NotFound(f'There is no rubric "{rubric_id}"; {suggestion(rubric_id, paths)}')
    found = _read(root, paths[rubric_id])
    if found.rubric is None:
        raise ContentError(found.faults)
    return found.rubric


def problems(root: Path) -> list[str]:
    """Every fault of every rubric file as a sentence that names the file and the line or field; empty when all is well."""
    files = _files(root)
    missing = [] if files else ["scoring/rubrics: there is no TOML file in this folder, so nothing can be scored"]
    return missing + [fault for path in files for fault in _read(root, path).faults]


def _files(root: Path) -> list[Path]:
    return sorted(path for path in (root / "scoring" / "rubrics").glob("*.toml") if not path.name.startswith("."))


def _read(root: Path, path: Path) -> _Read:
    name = path.relative_to(root).as_posix()
    try:
        text = path.read_text(encoding="utf-8-sig")
        table = tomllib.loads(text)
    except UnicodeDecodeError as error:
        return _Read(None, [f"{name}: this is not UTF-8 text (byte {error.start + 1})"])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return _Read(None, [f"{name}: this is not TOML: {error}"])
    except OSError as error:
        return _Read(None, [f"{name}: it cannot be read: {error.strerror}"])
    rubric, findings = shaped({**table, "id": path.stem}, Rubric)
    findings += _own(table, path.stem) + (list(_rules(rubric)) if rubric else [])
    return _Read(None if findings else rubric, [_sentence(name, text, one) for one in findings])


def _sentence(name: str, text: str, finding: Finding) -> str:
    line = line_of(text, finding.path)
    return f"{name}, line {line}: {finding}" if line else f"{name}: {finding}"


def _own(table: dict[str, object], stem: str) -> list[Finding]:
    """What the file's name has to do with it."""
    found = [Finding(("id",), "is not a key of its own: the file name is the id")] if "id" in table else []
    return found if _ID.fullmatch(stem) else [*found, Finding((), f'the file name "{stem}" is no valid id')]


def _rules(rubric: Rubric) -> Iterator[Finding]:
    """The rules that a value cannot hold by itself."""
    if tuple(skill.id for skill in rubric.skills) != SKILL_IDS:
        yield Finding(("skills",), f"must be exactly {', '.join(SKILL_IDS)}, in this order")
    count = Counter(one.id for skill in rubric.skills for one in skill.criteria)
    for s, skill in enumerate(rubric.skills):
        for c, one in enumerate(skill.criteria):
            yield from _criterion_rules(("skills", s, "criteria", c), one, count[one.id])


def _criterion_rules(path: tuple[str | int, ...], one: Criterion, count: int) -> Iterator[Finding]:
    if not _ID.fullmatch(one.id):
        yield Finding((*path, "id"), f'is "{one.id}"; use small letters, digits and underscores')
    if count > 1:
        yield Finding((*path, "id"), f'is "{one.id}", which {count} criteria have')
    if one.detector not in DETECTORS:
        yield Finding((*path, "detector"), f'is "{one.detector}"; {suggestion(one.detector, DETECTORS)}')
    if not one.source:
        yield Finding((*path, "source"), "is empty; name at least one of S0 to S4")
    for name in _TEXTS:
        if not getattr(one, name).strip():
            yield Finding((*path, name), "is empty")
