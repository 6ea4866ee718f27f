"""Precision, recall and F1 of the reading on sales sentences labelled by a reader who had not seen its rules.

Run: python tests/benchmarks/sales_sentences.py [--json] [--rows odd|even] [--misses NAME]
NAME is a line of the table, for instance `open`, `ask`, `ask:meeting`, `rephrase`, `pressure` or `buyer:concern`.
Holds the counting only; what the labels mean is told in sales_sentences_README.md.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from practice.acts import read, read_buyer  # noqa: E402
from practice.model.reading import ACT_NAMES, ASK_KINDS, QUESTION_KINDS, BuyerReading, Reading  # noqa: E402
from practice.model.transcript import Turn  # noqa: E402

Row = dict[str, Any]
REP_FILE = Path(__file__).with_name("sales_sentences.jsonl")
BUYER_FILE = Path(__file__).with_name("buyer_sentences.jsonl")
BUYER_FLAGS = ("concern", "question", "refusal", "agreement", "confirms", "corrects", "goodbye")


@dataclass
class Tally:
    """Hits and misses of one line of the table. `forbidden` counts finds that the labels rule out by name."""

    right: int = 0
    extra: int = 0
    missed: int = 0
    forbidden: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, wanted: int, found: int, row: Row, note: str = "") -> None:
        self.right += min(wanted, found)
        self.extra += max(found - wanted, 0)
        self.missed += max(wanted - found, 0)
        if wanted != found:
            self.misses.append(f"{row['id']} {'missed' if wanted > found else 'extra'}{note}: {shown(row)}")

    def figures(self) -> dict[str, float | int | None]:
        precision = share(self.right, self.right + self.extra)
        recall = share(self.right, self.right + self.missed)
        f1 = share(2 * self.right, 2 * self.right + self.extra + self.missed)
        counts = {"labelled": self.right + self.missed, "extra": self.extra, "forbidden": self.forbidden}
        return {"precision": precision, "recall": recall, "f1": f1, **counts}


def share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def shown(row: Row) -> str:
    said = f" [after: {row['before'][-1]['text']}]" if row["before"] else ""
    return f"{row['text']}{said}"


def rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def turns(row: Row) -> list[Turn]:
    return [Turn(number=n, speaker=turn["speaker"], text=turn["text"]) for n, turn in enumerate(row["before"], 1)]


def counted(name: str, labelled: Iterable[str], found: Iterable[str]) -> tuple[str, int, int]:
    return name, list(labelled).count(name), list(found).count(name)


def question_lines(row: Row, reading: Reading) -> Iterator[tuple[str, int, int]]:
    """One line a kind, counted question by question; two lines for the turn as a whole."""
    found = [question.kind for question in reading.questions]
    for kind in QUESTION_KINDS:
        yield counted(kind, row["questions"], found)
    wide = {"open", "semi_open"}
    yield "open or semi_open (turn)", int(bool(wide & set(row["questions"]))), int(bool(wide & set(found)))
    yield "any question (turn)", int(bool(row["questions"])), int(bool(found))
    yield "stacked (turn)", int(len(row["questions"]) > 1), int(len(found) > 1)


def rephrase_lines(row: Row, reading: Reading) -> Iterator[tuple[str, int, int]]:
    found = {rephrase.kind for rephrase in reading.rephrases}
    if "rephrase" in row["either"]:
        return
    yield "rephrase", int(row["rephrase"] in ("paraphrase", "restatement")), int(bool(found - {"echo"}))
    for kind in ("paraphrase", "restatement", "echo"):
        yield f"rephrase:{kind}", int(row["rephrase"] == kind), int(kind in found)


def ask_lines(row: Row, reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Lines of the asks; `ask:dated` only where both sides see an ask."""
    found = {ask.kind for ask in reading.asks}
    if "ask" in row["either"] and not row["asks"]:
        return
    yield "ask", int(bool(row["asks"])), int(bool(found))
    for kind in ASK_KINDS:
        yield f"ask:{kind}", int(kind in row["asks"]), int(kind in found)
    if row["asks"] and found:
        yield "ask:dated", int(bool(row["dated"])), int(any(ask.dated for ask in reading.asks))


def act_lines(row: Row, reading: Reading) -> Iterator[tuple[str, int, int]]:
    found = {act.act for act in reading.acts}
    for name in ACT_NAMES:
        if name not in row["either"]:
            yield act_key(name), int(name in row["acts"]), int(name in found)


def act_key(name: str) -> str:
    return f"act:{name}"


def buyer_lines(row: Row, reading: BuyerReading) -> Iterator[tuple[str, int, int]]:
    for flag in BUYER_FLAGS:
        if flag not in row["either"]:
            yield f"buyer:{flag}", int(row[flag]), int(getattr(reading, flag) is not None)


def wanted_rows(half: str | None) -> list[Row]:
    """The reps' rows, or those with odd or even numbers: the rules were tuned on the even ones."""
    return [row for row in rows(REP_FILE) if half is None or (int(row["id"][1:]) % 2 == 1) == (half == "odd")]


def measure(half: str | None = None) -> dict[str, Tally]:
    """All tallies, in the order of the table."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    parts: tuple[Callable[[Row, Reading], Iterator[tuple[str, int, int]]], ...] = (
        question_lines,
        rephrase_lines,
        ask_lines,
        act_lines,
    )
    for row in wanted_rows(half):
        reading = read(row["text"], turns(row))
        note = f" ({', '.join(question.kind for question in reading.questions) or 'no question'})"
        for part in parts:
            for name, wanted, found in part(row, reading):
                tallies[name].add(wanted, found, row, note if part is question_lines else "")
        for act in {act.act for act in reading.acts} & set(row["not"]):
            tallies[act_key(act)].forbidden += 1
    for row in rows(BUYER_FILE):
        for name, wanted, found in buyer_lines(row, read_buyer(row["text"], turns(row))):
            tallies[name].add(wanted, found, row)
    return tallies


def summary(tallies: dict[str, Tally], half: str | None = None) -> dict[str, float | int | None]:
    """Figures over all acts: micro counts every act alike, macro every name alike."""
    acts = {name: tally for name, tally in tallies.items() if name.startswith("act:")}
    total = Counter[str]()
    for tally in acts.values():
        total.update(right=tally.right, extra=tally.extra, missed=tally.missed, forbidden=tally.forbidden)
    micro = Tally(total["right"], total["extra"], total["missed"], total["forbidden"]).figures()
    each = [float(tally.figures()["f1"] or 0) for tally in acts.values()]
    ruled_out = sum(len(row["not"]) for row in wanted_rows(half))
    return {**micro, "macro_f1": round(sum(each) / len(each), 3), "ruled_out": ruled_out}


def table(tallies: dict[str, Tally]) -> str:
    lines = ["| what | labelled | precision | recall | F1 | extra | ruled out, yet found |", "|" + " --- |" * 7]
    for name, tally in tallies.items():
        one = tally.figures()
        scores = " | ".join("-" if one[key] is None else f"{one[key]:.2f}" for key in ("precision", "recall", "f1"))
        lines.append(f"| {name} | {one['labelled']} | {scores} | {one['extra']} | {one['forbidden']} |")
    return "\n".join(lines)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description="The reading against labelled sales sentences.")
    parser.add_argument("--json", action="store_true", help="figures as one JSON object")
    parser.add_argument("--misses", metavar="NAME", help="the rows that one line of the table got wrong")
    parser.add_argument("--rows", choices=("odd", "even"), help="only the reps' rows with such numbers")
    wanted = parser.parse_args(argv)
    tallies = measure(wanted.rows)
    if wanted.misses:
        name = wanted.misses if wanted.misses in tallies else act_key(wanted.misses)
        if name not in tallies:
            print(f"No line is called {wanted.misses}. There are: {', '.join(tallies)}.", file=sys.stderr)
            return 2
        print("\n".join(tallies[name].misses))
    elif wanted.json:
        print(
            json.dumps(
                {"acts": summary(tallies, wanted.rows), "lines": {name: one.figures() for name, one in tallies.items()}}
            )
        )
    else:
        print(table(tallies), f"All acts: {summary(tallies, wanted.rows)}", sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
