"""How far the reading of acts agrees with people: five figures over a folder of labelled turns, and the time a turn takes.

    python tests/benchmarks/labelled.py FOLDER [--half 0|1]

The folder holds `questions.jsonl`, `rephrases.jsonl`, `asks.jsonl` and `dialogues.jsonl`. `--half` takes every second conversation
only, so that rules can be tried on one half and checked on the other. Nothing is learnt from the rows.
"""

import argparse
import json
import statistics
import sys
import time
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cli.annotate import turns
from practice.acts import read
from practice.model.reading import Reading
from practice.model.transcript import Turn

Row = dict[str, Any]


def rows(path: Path, half: int | None) -> list[Row]:
    """The rows of a file, of all conversations or of one half of them."""
    with path.open(encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines if line.strip()]
    return [row for row in found if half is None or in_half(row["id"], half)]


def in_half(row_id: str, half: int) -> bool:
    """Whole conversations fall into one half: what stands before the last colon names the conversation."""
    return zlib.crc32(row_id.partition(":")[0].encode()) % 2 == half


def reading(row: Row, took: list[float]) -> Reading:
    """The reading of a row's turn; its time in microseconds is added to `took`."""
    before = turns(row["before"])
    begun = time.perf_counter()
    result = read(row["text"], before)
    took.append((time.perf_counter() - begun) * 1e6)
    return result


def is_open(result: Reading) -> bool:
    return any(question.kind in ("open", "semi_open") for question in result.questions)


def is_rephrase(result: Reading) -> bool:
    return any(rephrase.kind != "echo" for rephrase in result.rephrases)


def f1(pairs: Iterable[tuple[bool, bool]]) -> tuple[float, float, float]:
    """F1, precision and recall of (said, true) pairs."""
    counted = list(pairs)
    hit = sum(said and true for said, true in counted)
    precision = hit / max(sum(said for said, _ in counted), 1)
    recall = hit / max(sum(true for _, true in counted), 1)
    return 2 * precision * recall / max(precision + recall, 1e-9), precision, recall


def auc(high: list[float], low: list[float]) -> float:
    """The chance that a high dialogue ranks above a low one; ties count half."""
    wins = sum((a > b) + 0.5 * (a == b) for a in high for b in low)
    return wins / max(len(high) * len(low), 1)


def per_word(dialogue: Row) -> float:
    """Rephrases for each word of the rep in a whole dialogue; echoes are none, as in the figures of a scorecard."""
    said = [Turn(number=at, speaker=turn["speaker"], text=turn["text"]) for at, turn in enumerate(dialogue["turns"], 1)]
    results = [read(turn.text, said[:at]) for at, turn in enumerate(said) if turn.speaker == "rep"]
    told = sum(rephrase.kind != "echo" for result in results for rephrase in result.rephrases)
    return told / max(sum(result.words for result in results), 1)


def figures(folder: Path, half: int | None, took: list[float]) -> Iterator[tuple[str, float, str]]:
    """Name, figure and detail, one after another."""
    asked = [(is_open(reading(row, took)), row["label"] == "open") for row in rows(folder / "questions.jsonl", half)]
    opened, closed = f1(asked), f1([(not said, not true) for said, true in asked])
    yield "open or closed, macro-F1", (opened[0] + closed[0]) / 2, f"open {opened[0]:.3f}, closed {closed[0]:.3f}"
    names = {row["id"] for row in rows(folder / "questions.jsonl", half)}
    read_rows = [(row, reading(row, took)) for row in rows(folder / "rephrases.jsonl", half)]
    others = [(is_open(result), False) for row, result in read_rows if row["id"] not in names]
    yield "open against every other turn, F1", *detail(f1(asked + others))
    yield "rephrase, F1", *detail(f1([(is_rephrase(result), row["label"] == "rephrase") for row, result in read_rows]))
    ask_rows = [row for row in rows(folder / "asks.jsonl", half) if row["label"] != "soft"]
    yield "ask, F1", *detail(f1([(bool(reading(row, took).asks), row["label"] == "ask") for row in ask_rows]))
    ranked: dict[str, list[float]] = {"high": [], "low": []}
    for dialogue in rows(folder / "dialogues.jsonl", half):
        ranked[dialogue["quality"]].append(per_word(dialogue))
    yield "dialogue AUC, rephrases per word", auc(ranked["high"], ranked["low"]), ""


def detail(scores: tuple[float, float, float]) -> tuple[float, str]:
    return scores[0], f"precision {scores[1]:.3f}, recall {scores[2]:.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    asked = parser.parse_args()
    took: list[float] = []
    for name, figure, more in figures(asked.folder, asked.half, took):
        print(f"{name:36} {figure:.3f}  {more}")
    took.sort()
    print(f"{'microseconds a turn, median':36} {statistics.median(took):.0f}")
    print(f"{'microseconds a turn, p99':36} {took[int(len(took) * 0.99)]:.0f}  over {len(took)} turns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
