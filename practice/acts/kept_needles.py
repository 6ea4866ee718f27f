"""The needles of wordings as they were worked out by an earlier process of the same program, kept where Python keeps its compiled
modules, or in its environment. Only a help: what is missing, out of date or not readable is worked out anew. Holds no wordings and
searches nothing.
"""

import marshal
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path

from practice.acts import needles as worked_out
from practice.acts.needles import Group, Needle, needles

Asked = tuple[str, int, bool]
"""An expression with its flags, and whether no word goes on where it begins."""
Plain = tuple[tuple[tuple[str, bool, bool], ...], ...]
MOST = 20_000
"""Expressions that are kept."""


class KeptNeedles:
    """Needles by what was asked. `path`: the file they are kept in, None for nowhere."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[Asked, Plain] | None = None

    def of(self, asked: Sequence[Asked]) -> list[tuple[Group, ...]]:
        """The needles of each, in order. What had to be worked out is kept for the next process."""
        known = self._read() if self._known is None else self._known
        self._known = known
        missing = [one for one in dict.fromkeys(asked) if one not in known]
        for one in missing:
            known[one] = tuple(tuple((n.word, n.begins, n.ends) for n in sorted(group)) for group in needles(*one))
        if missing:
            self._write(known if len(known) <= MOST else {one: known[one] for one in asked})
        return [tuple(frozenset(Needle(*one) for one in group) for group in known[one]) for one in asked]

    def _read(self) -> dict[Asked, Plain]:
        try:
            stamp, known = marshal.loads(self._path.read_bytes()) if self._path else ("", {})
            return dict(known) if stamp == _stamp() else {}
        except (OSError, ValueError, EOFError, TypeError):
            return {}

    def _write(self, known: dict[Asked, Plain]) -> None:
        if self._path is None:
            return
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError, ValueError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(marshal.dumps((_stamp(), known)))
            beside.replace(self._path)


def beside_compiled_modules() -> Path | None:
    """The file beside the compiled form of the module that works the needles out. Where Python is told to write nothing there, it is in
    the environment that Python runs in; None where it runs in none of its own."""
    beside = Path(cache_from_source(worked_out.__file__)).with_suffix(".kept")
    if not sys.dont_write_bytecode:
        return beside
    return Path(sys.prefix) / beside.name if sys.prefix != sys.base_prefix else None


def _stamp() -> str:
    """Changes with the way in which needles are worked out."""
    return sha256(Path(worked_out.__file__).read_bytes()).hexdigest() + sys.version
