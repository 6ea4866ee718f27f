"""The library of personas, scenarios and drills: TOML files read into values, each fault a sentence with file, line and field.

A file that cannot be used hides no other. Writes nothing, and knows rubrics by name only: reading them is `scoring`'s.
"""

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from practice.content_mend import apart, stand_in
from practice.content_places import line_of
from practice.content_rules import drill_findings, persona_findings, scenario_findings
from practice.content_shape import Finding, shaped, suggestion
from practice.errors import ContentError, NotFound
from practice.model.base import Value
from practice.model.content import Persona, Scenario
from practice.model.drills import Drill

LONGEST_FILE = 1_000_000  # bytes; a file of this size is no content
_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|(end of document))\)$")

ItemT = TypeVar("ItemT", bound=Value)
Stamp = tuple[int, int]
Names = tuple[tuple[str, ...], tuple[str, ...] | None]


class Fault(NamedTuple):
    """One thing wrong with one file, as a sentence. `blocks`: the item cannot be played."""

    sentence: str
    blocks: bool = True


Faults = tuple[Fault, ...]


class _Source(NamedTuple):
    """A file's text and the table in it, or the fault that keeps it from being read."""

    name: str
    text: str = ""
    table: dict[str, Any] | None = None
    fault: Fault | None = None

    def faults(self, findings: list[Finding]) -> Faults:
        """What is wrong with the file, or else with what stands in it, from top to bottom."""
        if self.fault:
            return (self.fault,)
        placed = sorted(((line_of(self.text, found.path) or 0, found) for found in findings), key=lambda pair: pair[0])
        return tuple(Fault(_sentence(self.name, line, str(found)), found.blocks) for line, found in placed)


class Library:
    """The content under a root folder. A file is read when it is first needed and when it has changed. Safe from any thread."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def personas(self) -> dict[str, Persona]:
        """The personas that can be played, by id."""
        return _healthy(self._all_personas())

    def scenarios(self) -> dict[str, Scenario]:
        """The scenarios that can be played, by id."""
        return _healthy(self._all_scenarios())

    def persona(self, persona_id: str) -> Persona:
        """`ContentError` where its file is broken, `NotFound` where there is none."""
        files = _files(self._root / "personas")
        return _one("persona", persona_id, files, lambda path: _persona(path, self._root, _stamp(path)))

    def scenario(self, scenario_id: str) -> Scenario:
        """`ContentError` where its file is broken, `NotFound` where there is none."""
        files, names = _files(self._root / "scenarios"), _names(self._root)
        return _one("scenario", scenario_id, files, lambda path: _scenario(path, self._root, _stamp(path), names))

    def drills(self) -> dict[str, Drill]:
        """The drills that can be done, by id."""
        return _healthy(self._all_drills())

    def drill(self, drill_id: str) -> Drill:
        """`ContentError` where its file is broken, `NotFound` where there is none."""
        files = _files(self._root / "drills")
        return _one("drill", drill_id, files, lambda path: _drill(path, self._root, _stamp(path)))

    def problems(self) -> list[str]:
        """Every fault of every file, those included that a call can be played with."""
        personas, scenarios, drills = self._all_personas(), self._all_scenarios(), self._all_drills()
        found = (*personas.values(), *scenarios.values(), *drills.values())
        told = [fault.sentence for _, faults in found for fault in faults]
        empty = [folder for folder, found in (("personas", personas), ("scenarios", scenarios)) if not found]
        return [
            f"{folder}: there is no TOML file in this folder, so there is nothing to play" for folder in empty
        ] + told

    def _all_personas(self) -> dict[str, tuple[Persona | None, Faults]]:
        files = _files(self._root / "personas")
        return {name: _persona(path, self._root, _stamp(path)) for name, path in files.items()}

    def _all_scenarios(self) -> dict[str, tuple[Scenario | None, Faults]]:
        files, names = _files(self._root / "scenarios"), _names(self._root)
        return {name: _scenario(path, self._root, _stamp(path), names) for name, path in files.items()}

    def _all_drills(self) -> dict[str, tuple[Drill | None, Faults]]:
        files = _files(self._root / "drills")
        return {name: _drill(path, self._root, _stamp(path)) for name, path in files.items()}


def _files(folder: Path) -> dict[str, Path]:
    """The content files of a folder by id; empty where there is no such folder."""
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() == ".toml" and path.name[0] != "."]
    except OSError:
        return {}
    return {path.stem if path.suffix == ".toml" else path.name: path for path in sorted(found)}


def _stamp(path: Path) -> Stamp:
    """What changes whenever the file is written."""
    try:
        status = path.stat()
        return (status.st_mtime_ns, status.st_size)
    except OSError:
        return (0, -1)


def _names(root: Path) -> Names:
    """The ids a scenario may refer to: of personas, and of rubrics where there are any."""
    rubrics = tuple(_files(root / "scoring" / "rubrics"))
    return tuple(_files(root / "personas")), rubrics or None


@lru_cache(maxsize=256)
def _persona(path: Path, root: Path, stamp: Stamp) -> tuple[Persona | None, Faults]:
    del stamp  # it is there for the cache to notice a change
    source = _source(path, root)
    persona, findings = _item(source, path.stem, Persona, persona_findings)
    return persona, source.faults(findings)


@lru_cache(maxsize=256)
def _scenario(path: Path, root: Path, stamp: Stamp, names: Names) -> tuple[Scenario | None, Faults]:
    del stamp
    source = _source(path, root)
    rules = partial(scenario_findings, personas=names[0], rubrics=names[1])
    scenario, findings = _item(source, path.stem, Scenario, rules)
    return scenario, source.faults(findings)


@lru_cache(maxsize=64)
def _drill(path: Path, root: Path, stamp: Stamp) -> tuple[Drill | None, Faults]:
    del stamp
    source = _source(path, root)
    drill, findings = _item(source, path.stem, Drill, drill_findings)
    return drill, source.faults(findings)


def _healthy(found: dict[str, tuple[ItemT | None, Faults]]) -> dict[str, ItemT]:
    """The items without a fault that keeps them from being played."""
    return {name: item for name, (item, faults) in found.items() if item and not any(fault.blocks for fault in faults)}


def _item(
    source: _Source, item_id: str, kind: type[ItemT], rules: Callable[[ItemT], Iterable[Finding]]
) -> tuple[ItemT | None, list[Finding]]:
    """The value, if it has its shape, and all findings: those of the rules even where the shape is wrong elsewhere."""
    if source.table is None:
        return None, []
    table = {**_longhand(source.table), "id": item_id}
    item, findings = shaped(table, kind)
    judged = item or stand_in(table, findings, kind)
    findings += apart(rules(judged), findings) if judged else []
    if "id" in source.table:
        findings.append(Finding(("id",), "is not a key of its own: the file name is the id"))
    return item, findings


def _longhand(table: dict[str, Any]) -> dict[str, Any]:
    """The short ways of writing a scenario, written out: plain strings as known items, plain text as situation."""
    table = dict(table)
    brief, situation = table.get("brief"), table.get("situation")
    if isinstance(situation, str):
        table["situation"] = {"text": situation}
    if isinstance(brief, dict) and isinstance(brief.get("known"), list):
        known = [{"text": item} if isinstance(item, str) else item for item in brief["known"]]
        table["brief"] = {**brief, "known": known}
    return table


def _sentence(name: str, line: int | None, says: str) -> str:
    return f"{name}, line {line}: {says}" if line else f"{name}: {says}"


def _source(path: Path, root: Path) -> _Source:
    name = _printable(path.relative_to(root).as_posix())

    def unusable(says: str, line: int | None = None) -> _Source:
        return _Source(name, fault=Fault(_sentence(name, line, says)))

    if not _ID.fullmatch(path.stem) or path.suffix != ".toml":
        return unusable(
            "the file name is no valid id; use small letters, digits and underscores, beginning with a letter"
        )
    try:
        if not path.is_file():
            return unusable(
                "this is not a file" if path.exists() else "this file cannot be found where its link points"
            )
        if path.stat().st_size > LONGEST_FILE:
            return unusable(f"the file is larger than {LONGEST_FILE:,} bytes, which is too large for content")
        data = path.read_bytes()
    except OSError as error:
        return unusable(f"the file cannot be read: {error.strerror or error}")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return unusable("the file is not text in UTF-8", data.count(b"\n", 0, error.start) + 1)
    try:
        return _Source(name, text, tomllib.loads(text))
    except RecursionError:
        return unusable("lists or tables are nested too deeply to be read")
    except ValueError as error:
        return unusable(*_syntax(str(error), text))


def _syntax(message: str, text: str) -> tuple[str, int | None]:
    """tomllib's message as a sentence part, and its line."""
    place = _PLACE.search(message)
    if not place:
        return f"this is not valid TOML: {_printable(message)}", None
    says = _printable(message[: place.start()])
    if place.group(3):
        return f"this is not valid TOML: {says}, at the end of the file", text.rstrip().count("\n") + 1
    return f"this is not valid TOML: {says}, in column {place.group(2)}", int(place.group(1))


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def _one(what: str, item_id: str, files: dict[str, Path], load: Callable[[Path], tuple[ItemT | None, Faults]]) -> ItemT:
    if item_id not in files:
        raise NotFound(f'There is no {what} "{_printable(item_id[:60])}"; {suggestion(item_id, files)}')
    item, faults = load(files[item_id])
    broken = [fault.sentence for fault in faults if fault.blocks]
    if item is None or broken:
        raise ContentError(broken)
    return item
