"""The verb `test`: every gate in turn, whatever the one before said, then one line each. Decides nothing about the code itself."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from cli import browser

MOST_PROCESSES = 4

AT_ONCE = ("-n", str(max(1, min(MOST_PROCESSES, os.cpu_count() or 1))), "--dist", "loadfile")
"""Test files are shared out among processes, one a core; those of one file stay together."""


class Gate(NamedTuple):
    """A check that is run as a program of the environment."""

    name: str
    command: tuple[str, ...]


class Result(NamedTuple):
    """How a gate went."""

    name: str
    ok: bool
    seconds: float


def gates(python: Path) -> tuple[Gate, ...]:
    """The gates before the tests, quickest first."""
    module = (str(python), "-m")
    return (
        Gate("ruff check", (*module, "ruff", "check", ".")),
        Gate("ruff format", (*module, "ruff", "format", "--check", ".")),
        Gate("mypy", (*module, "mypy")),
        Gate("import-linter", (str(python.with_name("lint-imports" + python.suffix)),)),
    )


def test(root: Path, paths: Sequence[str], environ: Mapping[str, str], out: TextIO) -> int:
    """Run everything; 0 where all passed. The last line written is the one pytest ends with."""
    python = Path(sys.executable)
    results = [run_gate(gate, root, environ, out) for gate in gates(python)]
    print("== pytest", file=out, flush=True)
    begun = time.monotonic()
    closing, ok = run_pytest((str(python), "-m", "pytest", *AT_ONCE, *paths), root, environ, out)
    results.append(Result("pytest", ok, time.monotonic() - begun))
    for line in (*summary(results), *browser_note(environ), closing):
        print(line, file=out, flush=True)
    return 0 if all(result.ok for result in results) else 1


def run_gate(gate: Gate, root: Path, environ: Mapping[str, str], out: TextIO) -> Result:
    """Run one gate with its output passed through."""
    print(f"== {gate.name}", file=out, flush=True)
    begun = time.monotonic()
    with started(gate.command, root, environ) as process:
        for line in process.stdout or ():
            print(line, end="", file=out, flush=True)
    return Result(gate.name, process.returncode == 0, time.monotonic() - begun)


def run_pytest(command: Sequence[str], root: Path, environ: Mapping[str, str], out: TextIO) -> tuple[str, bool]:
    """Run pytest with its output passed through but for the closing line, which is given back; and whether all passed."""
    held = ""
    with started(command, root, environ) as process:
        for line in process.stdout or ():
            if line.strip():
                print(held, end="", file=out, flush=True)
                held = line
    return held.rstrip("\n"), process.returncode == 0


def started(command: Sequence[str], root: Path, environ: Mapping[str, str]) -> "subprocess.Popen[str]":
    """The program, with all it says in one stream and each line there as soon as it is said."""
    shown = {**environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        command, cwd=root, env=shown, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )


def summary(results: Sequence[Result]) -> list[str]:
    """One line for each gate."""
    return ["", *(f"{'passed' if it.ok else 'FAILED'}  {it.name} ({it.seconds:.1f} s)" for it in results)]


def browser_note(environ: Mapping[str, str]) -> list[str]:
    """Why browser tests did not run, where they did not."""
    if browser.find(environ):
        return []
    return [f"Browser tests {'failed' if browser.is_required(environ) else 'were skipped'}: {browser.MISSING}"]
