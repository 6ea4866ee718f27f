"""A table read from TOML made into a value, or the reasons why it cannot be. No rules that span several fields."""

import difflib
import json
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from practice.content_places import Path, written
from practice.model.base import Value

ValueT = TypeVar("ValueT", bound=Value)

_RANGES = {
    "trust": "between 0 and 100",
    "patience": "between 0 and 100",
    "needs_trust": "between 0 and 100",
    "talkativeness": "between 0 and 1",
    "min_turns": "between 1 and 6",
    "max_turns": "at least 20",
    "pass_mark": "between 0 and 100",
}
_KINDS = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "int_parsing_size": "a whole number of ordinary size",
    "float_type": "a number",
    "finite_number": "a number",
    "string_type": "text in quotes",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
}


class Finding(NamedTuple):
    """Something wrong at a field. `blocks`: the item cannot be played with it; else it is only below standard."""

    path: Path
    says: str
    blocks: bool = True

    def __str__(self) -> str:
        return f"{written(self.path)} {self.says}".strip()


def shaped(table: dict[str, Any], kind: type[ValueT]) -> tuple[ValueT | None, list[Finding]]:
    """The value, or None and every reason why not. Strict: `"40"` is no number, a date is no text."""
    try:
        return kind.model_validate_json(json.dumps(table, default=_never_text), strict=True), []
    except ValidationError as error:
        told = [details for details in error.errors(include_url=False) if not _short_by_faults(details, table)]
        found = [_finding(details, table, kind) for details in told]
        return None, list({finding.path: finding for finding in reversed(found)}.values())[::-1]


def suggestion(wrong: str, names: Iterable[str]) -> str:
    """`did you mean "x"?` where a name comes close, else all the names there are."""
    known = sorted(names)
    near = difflib.get_close_matches(wrong.lower(), known, n=1, cutoff=0.55)
    if near:
        return f'did you mean "{near[0]}"?'
    return f"known: {', '.join(known)}" if known else "there are none yet"


def shown(value: object) -> str:
    """A value on one line, cut where it is long."""
    text = json.dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _never_text(value: object) -> dict[str, str]:
    """Dates and times, which JSON lacks: as a table, so that they are never taken for text."""
    return {"date or time": str(value)}


def _finding(details: ErrorDetails, table: dict[str, Any], kind: type[Value]) -> Finding:
    path = _path(details["loc"], table, details["type"] in ("missing", "extra_forbidden"))
    return Finding(path, _sentence(details, path, _at(table, path), kind))


def _short_by_faults(details: ErrorDetails, table: dict[str, Any]) -> bool:
    """A list that is long enough, and counted as too short since entries of it are wrong: those are told."""
    there = _at(table, _path(details["loc"], table, False))
    return details["type"] == "too_short" and isinstance(there, list) and len(there) >= details["ctx"]["min_length"]


def _path(loc: tuple[str | int, ...], table: object, name_may_be_absent: bool) -> Path:
    """The part of pydantic's location that is really in the table; union branches ("int", "tuple[...]") are not."""
    path: Path = ()
    for part in loc:
        if isinstance(table, dict) and (part in table or name_may_be_absent):
            path, table = (*path, part), table.get(part)
        elif isinstance(table, list) and isinstance(part, int) and part < len(table):
            path, table = (*path, part), table[part]
    return path


def _at(table: object, path: Path) -> object:
    for part in path:
        if isinstance(table, dict):
            table = table.get(str(part))
        elif isinstance(table, list) and isinstance(part, int):
            table = table[part]
    return table


def _sentence(details: ErrorDetails, path: Path, value: object, kind: type[Value]) -> str:
    name, fault, limits = str(path[-1]) if path else "", details["type"], details.get("ctx", {})
    if fault == "missing":
        return "is missing"
    if fault == "extra_forbidden":
        return f"is not a known key; {suggestion(name, _keys(kind, path[:-1]))}"
    if name == "needs_facts":
        return f"is {shown(value)}; it must be a whole number or a list of fact ids"
    if fault == "literal_error":
        return f"is {shown(value)}; {_choices(str(limits.get('expected', '')), value)}"
    if fault == "too_short":
        count = limits["actual_length"]
        return f"has {count} {'entry' if count == 1 else 'entries'}; it needs at least {limits['min_length']}"
    if fault == "string_too_short":
        return "is empty"
    if fault in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return f"is {shown(value)}; it must be {_RANGES.get(name) or _bound(limits)}"
    return f"is {shown(value)}; it must be {_KINDS.get(fault) or details['msg'].lower()}"


def _choices(expected: str, value: object) -> str:
    names = [name.strip().strip("'") for name in expected.replace(" or ", ",").split(",")]
    hint = suggestion(value, names) if isinstance(value, str) else ""
    return (
        f"{hint} It must be one of: {', '.join(names)}"
        if hint.startswith("did")
        else f"it must be one of: {', '.join(names)}"
    )


def _bound(limits: dict[str, Any]) -> str:
    words = {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than"}
    return ", ".join(f"{words[name]} {limit}" for name, limit in limits.items() if name in words)


def _keys(kind: type[Value], path: Path) -> list[str]:
    """The keys that the table at this path may have."""
    found: Any = kind
    for part in path:
        if not isinstance(part, int):
            field = found.model_fields.get(part) if hasattr(found, "model_fields") else None
            found = _value_type(field.annotation) if field else found
    return [name for name in found.model_fields if name != "id" or found is not kind]


def _value_type(annotation: Any) -> Any:
    """The value class inside `tuple[Fact, ...]`, `dict[str, Reaction]` or `Brief`."""
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return annotation
    inner = (_value_type(part) for part in getattr(annotation, "__args__", ()))
    return next((found for found in inner if found is not None), None)
