"""Rubric files read into values, with every fault named by file, line or field. Holds no scoring and no standard of its own.

A rubric has versions: the file that ships, in `scoring/rubrics/`, and those saved by the app, each a file of its own in the folder
`rubrics/ID/` of the data. The latest is the one with the highest version number. A file that cannot be used hides no other.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from practice.content_places import line_of
from practice.content_shape import Finding, shaped, suggestion
from practice.errors import ContentError, NotFound
from practice.model.rubric import Rubric
from scoring.rubric_rules import ID, rules

FOLDER = "rubrics"
"""Where in the data folder the saved versions are."""


class Kept(NamedTuple):
    """One version of a rubric and the file it is in. `shipped`: it is not one that was saved by the app."""

    rubric: Rubric
    path: Path
    shipped: bool


class _File(NamedTuple):
    """A file with the name it goes by and the id its rubric has; `version` is the one that its name says, if any."""

    path: Path
    name: str
    rubric_id: str
    version: str | None = None


class _Read(NamedTuple):
    """One file: the rubric, if it can be used, what is wrong with it, and the text."""

    file: _File
    rubric: Rubric | None
    faults: list[str]
    text: str = ""


def load(root: Path, saved: Path | None = None) -> dict[str, Rubric]:
    """The latest healthy version of every rubric, by id; `problems` tells about the others."""
    return {rubric_id: kept[-1].rubric for rubric_id, kept in _by_id(root, saved).items()}


def get(root: Path, name: str, saved: Path | None = None) -> Rubric:
    """The rubric of this name, `ID` for its latest version or `ID@VERSION`; `ContentError` where its file is broken, `NotFound`
    where there is none."""
    rubric_id, _, version = name.partition("@")
    kept = versions(root, rubric_id, saved)
    if not kept:
        raise _missing(root, rubric_id, saved)
    if not version:
        return kept[-1].rubric
    found = next((one.rubric for one in kept if one.rubric.version == version), None)
    if found is None:
        known = ", ".join(one.rubric.version for one in kept)
        raise NotFound(f'There is no version "{version}" of rubric "{rubric_id}" here; there is {known}')
    return found


def versions(root: Path, rubric_id: str, saved: Path | None = None) -> tuple[Kept, ...]:
    """The healthy versions of one rubric, the latest last."""
    return _by_id(root, saved).get(rubric_id, ())


def problems(root: Path, saved: Path | None = None) -> list[str]:
    """Every fault of every rubric file as a sentence that names the file and the line or field; empty when all is well."""
    files = _files(root, saved)
    missing = [] if files else ["scoring/rubrics: there is no TOML file in this folder, so nothing can be scored"]
    read = [_read(file) for file in files]
    return missing + [fault for one in read for fault in one.faults] + list(_same_version(read))


def order(version: str) -> tuple[tuple[int, str], ...]:
    """What versions are sorted by: 1.10 comes after 1.9."""
    parts = re.findall(r"\d+|[^\d.]+", version)
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)


def _by_id(root: Path, saved: Path | None) -> dict[str, tuple[Kept, ...]]:
    found: dict[str, list[Kept]] = {}
    for file in _files(root, saved):
        rubric = _read(file).rubric
        if rubric is not None:
            found.setdefault(file.rubric_id, []).append(Kept(rubric, file.path, file.version is None))
    return {name: _in_order(kept) for name, kept in sorted(found.items())}


def _in_order(kept: list[Kept]) -> tuple[Kept, ...]:
    """By version; where two have the same, the one that was saved counts as the later."""
    return tuple(sorted(kept, key=lambda one: (order(one.rubric.version), not one.shipped)))


def _missing(root: Path, rubric_id: str, saved: Path | None) -> NotFound | ContentError:
    read = [_read(file) for file in _files(root, saved)]
    faults = [fault for one in read if one.file.rubric_id == rubric_id for fault in one.faults]
    if faults:
        return ContentError(faults)
    names = {one.file.rubric_id for one in read}
    return NotFound(f'There is no rubric "{rubric_id}"; {suggestion(rubric_id, names)}')


def _same_version(read: list[_Read]) -> Iterator[str]:
    """A shipped file with the version of a saved one, and other content."""
    saved = {(one.file.rubric_id, one.file.version): one for one in read if one.file.version}
    for one in read:
        if one.rubric is None or one.file.version:
            continue
        other = saved.get((one.file.rubric_id, one.rubric.version))
        if other and other.rubric and _content(other.rubric) != _content(one.rubric):
            says = (
                f'is "{one.rubric.version}", which {other.file.name} has with other content; raise it to use this file'
            )
            yield _sentence(one.file.name, one.text, Finding(("version",), says))


def _content(rubric: Rubric) -> Rubric:
    return rubric.model_copy(update={"change": None})


def _files(root: Path, saved: Path | None) -> list[_File]:
    """The files that ship, then those that were saved."""
    shipped = [
        _File(path, path.relative_to(root).as_posix(), path.stem)
        for path in sorted((root / "scoring" / "rubrics").glob("*.toml"))
    ]
    kept = sorted(saved.glob("*/*.toml")) if saved else []
    mine = [_File(path, _name(path, root), path.parent.name, path.stem) for path in kept]
    return [file for file in (*shipped, *mine) if not file.path.name.startswith(".")]


def _name(path: Path, root: Path) -> str:
    """From the project's folder where it lies there, else from the root of the disk."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _read(file: _File) -> _Read:
    """What is in the file now; read again only where it has changed."""
    try:
        status = file.path.stat()
    except OSError:
        return _read_now(file, 0, 0)
    return _read_now(file, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=256)
def _read_now(file: _File, *_stamp: int) -> _Read:
    name = file.name
    try:
        text = file.path.read_text(encoding="utf-8-sig")
        table = tomllib.loads(text)
    except UnicodeDecodeError as error:
        return _Read(file, None, [f"{name}: this is not UTF-8 text (byte {error.start + 1})"])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return _Read(file, None, [f"{name}: this is not TOML: {error}"])
    except OSError as error:
        return _Read(file, None, [f"{name}: it cannot be read: {error.strerror}"])
    rubric, findings = shaped({**table, "id": file.rubric_id}, Rubric)
    findings += _own(table, file) + (list(rules(rubric)) if rubric else [])
    return _Read(file, None if findings else rubric, [_sentence(name, text, one) for one in findings], text)


def _sentence(name: str, text: str, finding: Finding) -> str:
    line = line_of(text, finding.path)
    return f"{name}, line {line}: {finding}" if line else f"{name}: {finding}"


def _own(table: dict[str, object], file: _File) -> list[Finding]:
    """What the file's name has to do with it."""
    found = [Finding(("id",), "is not a key of its own: the file name is the id")] if "id" in table else []
    if not ID.fullmatch(file.rubric_id):
        found.append(Finding((), f'the name "{file.rubric_id}" is no valid id'))
    if file.version and table.get("version") != file.version:
        found.append(Finding(("version",), f'is not "{file.version}", which the file name says'))
    return found


def counts(root: Path, saved: Path | None = None) -> Counter[str]:
    """How many files there are, "shipped" and "saved"."""
    return Counter("saved" if file.version else "shipped" for file in _files(root, saved))
