"""How long scoring takes: `python -m tests.benchmarks.scoring`. Readings are not reused between runs: every run has new words."""

import json
import statistics
import sys
import time
from pathlib import Path

from practice.model.transcript import Transcript, Turn
from practice.transcripts import parse
from scoring import rubrics
from scoring.rubric_scorer import RubricScorer

ROOT = Path(__file__).parents[2]
CALLS = ROOT / "tests" / "unit" / "scoring" / "calls"


def long_call(turns: int, salt: str) -> Transcript:
    """So many turns of the example calls, each made unlike any before by a word of its own."""
    said = [turn for path in sorted(CALLS.glob("good_*.txt")) for turn in parse(path.name, path.read_bytes()).turns]
    return Transcript(
        turns=tuple(
            Turn(number=n, speaker=one.speaker, text=f"{one.text} By the way, this is {salt} {n}.")
            for n, one in ((n, said[(n - 1) % len(said)]) for n in range(1, turns + 1))
        )
    )


def milliseconds(turns: int, runs: int) -> float:
    """The median over runs."""
    rubric, scorer = rubrics.get(ROOT, "v1"), RubricScorer()
    taken = []
    for run in range(runs):
        transcript = long_call(turns, f"note {run}")
        start = time.perf_counter()
        scorer.score(transcript, rubric)
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def figures() -> dict[str, float]:
    """Milliseconds to score a transcript of 60 turns, and of 2,000."""
    milliseconds(60, 1)  # the first run compiles patterns
    return {"score_60_turns_ms": round(milliseconds(60, 9), 1), "score_2000_turns_ms": round(milliseconds(2000, 1), 1)}


if __name__ == "__main__":
    json.dump(figures(), sys.stdout, indent=1)
    print()
