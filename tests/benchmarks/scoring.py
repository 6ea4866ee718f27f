"""How long scoring takes: `python -m tests.benchmarks.scoring`. Readings are not reused between runs: every run has new words."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
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


def write_calls(folder: Path, files: int) -> None:
    """So many files of 15 to 20 turns in a folder, none like another."""
    for number in range(files):
        turns = long_call(15 + number % 6, f"call {number}, turn").turns
        said = (f"{turn.speaker.title()}: {turn.text}" for turn in turns)
        (folder / f"call_{number:05}.txt").write_text("\n".join(said), encoding="utf-8")


def seconds_for_folder(files: int) -> tuple[float, float]:
    """Seconds of `score FOLDER --json` from the command line, and of the same command again."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as data:
        write_calls(Path(folder), files)
        command = [sys.executable, "-m", "cli.main", "score", folder, "--json"]
        taken = []
        for _ in range(2):
            start = time.perf_counter()
            done = subprocess.run(
                command, cwd=ROOT, env={**os.environ, "WARMCALL_DATA": data}, capture_output=True, check=False
            )
            taken.append(time.perf_counter() - start)
            if done.stdout.count(b"\n") != files:
                raise SystemExit(done.stderr.decode())
        return taken[0], taken[1]


def figures(files: int = 1000) -> dict[str, float]:
    """Milliseconds to score a transcript of 60 turns and of 2,000; transcripts a second out of a folder, and again."""
    milliseconds(60, 1)  # the first run compiles patterns
    short, long = milliseconds(60, 9), milliseconds(2000, 1)
    first, again = seconds_for_folder(files)
    return {
        "score_60_turns_ms": round(short, 1),
        "score_2000_turns_ms": round(long, 1),
        "folder_files_a_second": round(files / first, 1),
        "folder_again_files_a_second": round(files / again, 1),
    }


if __name__ == "__main__":
    json.dump(figures(), sys.stdout, indent=1)
    print()
