"""Whether a question reaches the fact it is after: folders of questions against the scenarios that ship.

    python tests/benchmarks/matching.py FOLDER [--half 0|1] [--json] [--rows]

A folder holds `<scenario>.jsonl` with rows `{"text", "facts"}`: what a rep says, and the facts that would answer it; none where
the question is after nothing that can be found out. Each row is read as a rep turn in the middle of a call in which nothing was told
yet, and placed as the buyer places it. `--half` takes every second row, so that rules can be tried on one half and checked on the
other; `--rows` names the rows that went wrong.
"""

import argparse
import json
import statistics
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from practice.acts import read
from practice.buyer.matching import Match, place
from practice.buyer.questions import half_hidden, questions_for_the_buyer
from practice.content import Library
from practice.model.content import Scenario
from practice.model.reading import Question
from practice.model.transcript import Turn

ROOT = Path(__file__).resolve().parents[2]
BEFORE = (
    Turn(number=1, speaker="rep", text="Good morning, thanks for making the time."),
    Turn(number=2, speaker="buyer", text="Good morning."),
    Turn(number=3, speaker="rep", text="I'd like to ask you a few things."),
    Turn(number=4, speaker="buyer", text="All right. Go on."),
)
EVERY = "every"
OUTCOMES = ("reached", "wrong", "not placed", "falsely placed", "rightly unplaced")


@dataclass(frozen=True)
class Row:
    """A question, the facts it may be after, and what became of it."""

    scenario: str
    text: str
    facts: tuple[str, ...]
    question: Question | None
    matches: tuple[Match, ...]
    microseconds: float

    @property
    def outcome(self) -> str:
        """One of `OUTCOMES`; the first match counts."""
        if not self.facts:
            return "falsely placed" if self.matches else "rightly unplaced"
        if not self.matches:
            return "not placed"
        return "reached" if self.matches[0].fact.id in self.facts else "wrong"


def rows(folder: Path, half: int | None) -> Iterator[Row]:
    """The rows of all files of a folder, placed."""
    scenarios = Library(ROOT).scenarios()
    for path in sorted(folder.glob("*.jsonl")):
        asked = list(scenarios.values()) if path.stem == EVERY else [scenarios[path.stem]]
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if half is None or zlib.crc32(row["text"].encode()) % 2 == half:
                yield from (_placed(row["text"], tuple(row["facts"]), scenario) for scenario in asked)


def _placed(text: str, facts: tuple[str, ...], scenario: Scenario) -> Row:
    """The question of this turn that the buyer would answer, and where it falls (as in `practice/buyer/answers.py`)."""
    reading = read(text, BEFORE)
    asked = [*questions_for_the_buyer(reading), *half_hidden(reading)]
    around = f"{BEFORE[-1].text} {text}"
    begun = time.thread_time()
    placed = [(question, found) for question in asked if (found := place(question, scenario, None, around, text))]
    took = (time.thread_time() - begun) * 1e6 / max(len(asked), 1)
    if not placed:
        return Row(scenario.id, text, facts, asked[-1] if asked else None, (), took)
    question, matches = max(placed, key=lambda pair: (pair[0].kind in ("open", "semi_open"), pair[1][0].fit))
    return Row(scenario.id, text, facts, question, matches, took)


def figures(found: list[Row]) -> dict[str, float]:
    """Counts of the outcomes; the shares of reached and wrong are of the questions that are after something."""
    counts = Counter(row.outcome for row in found)
    after = sum(bool(row.facts) for row in found)
    shares = {"reached %": 100 * counts["reached"] / max(after, 1), "wrong %": 100 * counts["wrong"] / max(after, 1)}
    return {outcome: counts[outcome] for outcome in OUTCOMES} | {
        name: round(share, 1) for name, share in shares.items()
    }


def report(found: list[Row]) -> dict[str, dict[str, float]]:
    """Figures by scenario and, at the end, of all."""
    names = dict.fromkeys(row.scenario for row in found)
    return {name: figures([row for row in found if row.scenario == name]) for name in names} | {"total": figures(found)}


def show(row: Row) -> str:
    """A row that went wrong, with what was found instead."""
    aim = f"{row.question.kind}/{row.question.aim}" if row.question else "no question"
    best = ", ".join(f"{match.fact.id} {match.fit:.1f}" for match in row.matches[:4])
    return f"{row.scenario} | {row.outcome} | {row.text} | {aim} | wants {'/'.join(row.facts) or 'nothing'} | {best}"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rows", action="store_true")
    asked = parser.parse_args()
    found = list(rows(asked.folder, asked.half))
    result = report(found)
    took = sorted(row.microseconds for row in found)
    times = {"median": round(statistics.median(took), 1), "p99": round(took[int(len(took) * 0.99)], 1)}
    if asked.json:
        print(json.dumps({"scenarios": result, "microseconds a question": times}, indent=2))
        return 0
    for name, counts in result.items():
        print(f"{name:26} " + "  ".join(f"{key} {value:g}" for key, value in counts.items()))
    print(f"microseconds a question: median {times['median']}, p99 {times['p99']}, over {len(took)} questions")
    for row in found if asked.rows else ():
        if row.outcome not in ("reached", "rightly unplaced"):
            print(show(row))
    return 0


if __name__ == "__main__":
    sys.exit(main())
