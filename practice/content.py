"""The library of personas and scenarios: TOML files read into values, each fault a sentence with file, line and field.

A file that cannot be used hides no other. Writes nothing, and knows rubrics by name only: reading them is `scoring`'s.
"""

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from practice.content_mend import apart, stand_in
from practice.content_places import line_of
from practice.content_rules import persona_findings, scenario_findings
from practice.content_shape import Finding, shaped, suggestion
from practice.errors import ContentError, NotFound
from practice.model.base import Value
from practice.model.content import Persona, Scenario

LONGEST_FILE = 1_000_000  # bytes; a file of this size is no content
_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|(end of document))\)$")

ItemT = TypeVar("ItemT", bound=Value)
Stamp = tuple[tuple[str, int, int], ...]


class Fault(NamedTuple):
    """One thing wrong with one file, as a sentence. `blocks`: the item cannot be played."""

    sentence: str
    blocks: bool = True


class _Source(NamedTuple):
    """A file's text and the table in it, or the fault that keeps it from being read."""

    name: str
    text: str = ""
    table: dict[str, Any] | None = None
    fault: Fault | None = None

    def faults(self, findings: list[Finding]) -> list[Fault]:
        """What is wrong with the file, or else with what stands in it, from top to bottom."""
        if self.fault:
            return [self.fault]
        placed = sorted(((line_of(self.text, found.path) or 0, found) for found in findings), key=lambda pair: pair[0])
        return [Fault(_sentence(self.name, line, str(found)), found.blocks) for line, found in placed]


class _Shelf(NamedTuple):
    """All that was found in the folders at one moment."""

    stamp: Stamp
    personas: dict[str, Persona]
    scenarios: dict[str, Scenario]
    faults: dict[str, dict[str, list[Fault]]]  # folder, id, faults


class Library:
    """The content under a root folder. Reads again only when a file has changed; safe from any thread."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._kept: _Shelf | None = None

    def personas(self) -> dict[str, Persona]:
        """The personas that can be played, by id."""
        return dict(self._shelf().personas)

    def scenarios(self) -> dict[str, Scenario]:
        """The scenarios that can be played, by id."""
        return dict(self._shelf().scenarios)

    def persona(self, persona_id: str) -> Persona:
        """`ContentError` where its file is broken, `NotFound` where there is none."""
        shelf = self._shelf()
        return _one("persona", persona_id, shelf.personas, shelf.faults["personas"])

    def scenario(self, scenario_id: str) -> Scenario:
        """`ContentError` where its file is broken, `NotFound` where there is none."""
        shelf = self._shelf()
        return _one("scenario", scenario_id, shelf.scenarios, shelf.faults["scenarios"])

    def problems(self) -> list[str]:
        """Every fault of every file, those included that a call can be played with."""
        faults = self._shelf().faults
        return [fault.sentence for folder in faults.values() for found in folder.values() for fault in found]

    def _shelf(self) -> _Shelf:
        stamp = _stamp(self._root)
        kept = self._kept
        if kept is None or kept.stamp != stamp:
            self._kept = kept = _read(self._root, stamp)
        return kept


def _stamp(root: Path) -> Stamp:
    """What changes whenever a file comes, goes or is written."""
    found: list[tuple[str, int, int]] = []
    for folder in (root / "personas", root / "scenarios", root / "scoring" / "rubrics"):
        for path in _files(folder):
            try:
                status = path.stat()
                found.append((str(path), status.st_mtime_ns, status.st_size))
            except OSError:
                found.append((str(path), 0, -1))
    return tuple(found)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".toml" and path.name[0] != ".")
    except OSError:
        return []


def _read(root: Path, stamp: Stamp) -> _Shelf:
    personas: dict[str, Persona] = {}
    scenarios: dict[str, Scenario] = {}
    faults: dict[str, dict[str, list[Fault]]] = {"personas": {}, "scenarios": {}}
    persona_ids = [path.stem for path in _files(root / "personas")]
    rubric_ids = [path.stem for path in _files(root / "scoring" / "rubrics")] or None
    for path in _files(root / "personas"):
        persona, findings = _persona(path, root)
        _shelve(path, persona, findings, personas, faults["personas"])
    for path in _files(root / "scenarios"):
        scenario, findings = _scenario(path, root, persona_ids, rubric_ids)
        _shelve(path, scenario, findings, scenarios, faults["scenarios"])
    for folder, items in faults.items():
        if not _files(root / folder):
            items[""] = [Fault(f"{folder}: there is no TOML file in this folder, so there is nothing to play")]
    return _Shelf(stamp, personas, scenarios, faults)


def _shelve(
    path: Path, item: ItemT | None, faults: list[Fault], items: dict[str, ItemT], all_faults: dict[str, list[Fault]]
) -> None:
    if faults:
        all_faults[path.stem] = faults
    if item is not None and not any(fault.blocks for fault in faults):
        items[path.stem] = item


def _persona(path: Path, root: Path) -> tuple[Persona | None, list[Fault]]:
    source = _source(path, root)
    persona, findings = _item(source, path.stem, Persona, persona_findings)
    return persona, source.faults(findings)


def _scenario(
    path: Path, root: Path, persona_ids: list[str], rubric_ids: list[str] | None
) -> tuple[Scenario | None, list[Fault]]:
    source = _source(path, root)
    rules = partial(scenario_findings, personas=persona_ids, rubrics=rubric_ids)
    scenario, findings = _item(source, path.stem, Scenario, rules)
    return scenario, source.faults(findings)


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


def _one(what: str, item_id: str, items: dict[str, ItemT], faults: dict[str, list[Fault]]) -> ItemT:
    if item_id in items:
        return items[item_id]
    broken = [fault.sentence for fault in faults.get(item_id, []) if fault.blocks]
    if broken:
        raise ContentError(broken)
    raise NotFound(f'There is no {what} "{_printable(item_id[:60])}"; {suggestion(item_id, items)}')
