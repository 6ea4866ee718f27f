"""A stand-in for a table that has the wrong shape, so that its other faults are found in the same reading. Never played."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from practice.content_places import Path
from practice.content_shape import Finding, ValueT, shaped

_WHOLE = frozenset({"brief", "facts", "asks", "concerns", "questions", "lines", "reactions"})
_SAMPLES: dict[str, Any] = {
    "level": "easy",
    "personas": ["?"],
    "opens": "rep",
    "min_turns": 1,
    "max_turns": 20,
    "success": ["order"],
    "layer": "problem",
    "topics": ["?"],
    "needs_trust": 0,
    "says": ["?", "??"],
    "aims": ["other"],
    "after": ["state"],
    "answers": ["?"],
    "kind": "order",
    "needs_facts": 0,
    "needs_concerns": "any",
    "resolved_by": ["thanks"],
    "trust": 0,
    "patience": 0,
    "talkativeness": 0,
    "distrust": ["busy"],
    "outdated": False,
    "proof": ["?"],
    "situation": {"text": "?"},
}


def stand_in(table: dict[str, Any], findings: list[Finding], kind: type[ValueT]) -> ValueT | None:
    """The table with something harmless at every finding; None where it cannot be mended that simply."""
    if any(len(one.path) == 1 and one.path[0] in _WHOLE for one in findings):
        return None
    mended = deepcopy(table)
    for one in sorted(findings, key=lambda one: len(one.path), reverse=True):
        _mend(mended, one.path, unknown="not a known key" in one.says)
    return shaped(mended, kind)[0]


def apart(findings: Iterable[Finding], mended: list[Finding]) -> list[Finding]:
    """The findings that lie neither in nor around a mended place."""
    return [one for one in findings if not any(_touch(one.path, other.path) for other in mended)]


def _touch(one: Path, other: Path) -> bool:
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


def _mend(table: Any, path: Path, unknown: bool) -> None:
    for part in path[:-1]:
        table = table[part]
    if unknown:
        table.pop(path[-1], None)
    else:
        table[path[-1]] = _sample(path)


def _sample(path: Path) -> Any:
    if path[0] in ("lines", "reactions") and len(path) == 2:
        return ["?"] if path[0] == "lines" else {}
    if isinstance(path[-1], int) and len(path) > 1:
        return (_SAMPLES.get(str(path[-2])) or ["?"])[0]
    return deepcopy(_SAMPLES.get(str(path[-1]), "?"))
