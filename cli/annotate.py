"""The `annotate` verb: rows of a rep's turn and what came before it in, the dialogue acts of each out, in the same order, as JSON lines.

Rows are read and written one by one, so that a file of any length can be piped through. Holds no reading of words.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from practice.acts import read
from practice.errors import BadInput
from practice.model.reading import Reading, Span
from practice.model.transcript import Turn

WINDOW = 4
"""Turns from which on a row may show only the last of what came before."""


def annotate(path: Path, out: TextIO) -> None:
    """Write the acts of each row of `path` ("-": standard input) to `out`; `BadInput` names the line that cannot be read."""
    with _lines(path) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                out.write(json.dumps(annotated(_row(line, number), number), ensure_ascii=False) + "\n")
                out.flush()


def annotated(row: dict[str, Any], line: int) -> dict[str, Any]:
    """The acts of one row, as the format has them."""
    text, before = row.get("text"), row.get("before", [])
    if not isinstance(text, str) or not isinstance(before, list):
        raise BadInput(f'Line {line}: a row needs "text" (a string) and "before" (a list of turns).')
    return {"id": row.get("id"), **_as_json(read(text, turns(before, line)))}


def turns(said: Sequence[Any], line: int = 0) -> tuple[Turn, ...]:
    """What came before as turns. A row with many may not begin where the call did, so its numbers do not begin at 1."""
    first = 1 if len(said) < WINDOW else 2
    return tuple(_turn(turn, number, line) for number, turn in enumerate(said, first))


def _turn(turn: Any, number: int, line: int) -> Turn:
    speaker = turn.get("speaker") if isinstance(turn, dict) else None
    if speaker not in ("rep", "buyer") or not isinstance(turn.get("text"), str):
        raise BadInput(f'Line {line}: a turn in "before" needs "speaker" ("rep" or "buyer") and "text".')
    return Turn(number=number, speaker=speaker, text=turn["text"])


def _row(line: str, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise BadInput(f"Line {number} is not JSON.") from None
    if not isinstance(row, dict):
        raise BadInput(f"Line {number} is not a JSON object.")
    return row


def _as_json(reading: Reading) -> dict[str, Any]:
    return {
        "questions": [{"kind": question.kind, **_place(question)} for question in reading.questions],
        "rephrases": [{"kind": found.kind, **_place(found), "of": found.of} for found in reading.rephrases],
        "asks": [{"kind": ask.kind, **_place(ask)} for ask in reading.asks],
        "acts": [{"act": act.act, **_place(act)} for act in reading.acts],
    }


def _place(span: Span) -> dict[str, Any]:
    return {"quote": span.quote, "start": span.start, "end": span.end, "confidence": span.confidence}


@contextmanager
def _lines(path: Path) -> Iterator[Iterable[str]]:
    if str(path) == "-":
        yield _decoded(sys.stdin.buffer)
        return
    try:
        with path.open("rb") as file:
            yield _decoded(file)
    except OSError as fault:
        raise BadInput(f"{path} cannot be read: {fault.strerror or fault}.") from None


def _decoded(lines: Iterable[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise BadInput(f"Line {number} is not UTF-8 text.") from None
