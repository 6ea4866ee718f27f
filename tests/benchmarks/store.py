"""How fast the store is: `python -m tests.benchmarks.store [--json]`. Prints figures; judges none.

A turn is all that the store does between the rep's words and the next: say, claim, record and heard for the voice, one
write of the text so far, the whole reply, and record for the page.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from practice.model.attempt import Reply
from practice.stores.owners import this_worker
from practice.stores.sqlite import SqliteStore
from tests.builders import a_scorecard, an_attempt

SAID = "Can you help me understand what happens in the plant when one of the pumps stops in the night?"
ANSWER = "Then somebody drives out. That is two hours, and the tank is half empty by then."
Figures = dict[str, float]


def main() -> int:
    """Measure in a new folder, with 200 earlier calls in the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "warmcall.db")
        for number in range(200):
            _call(store, f"earlier-{number}", 3)
        figures = {**_single(store), **_methods(store), **_threads(store)}
    if arguments.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:34} {figure:10.3f}" for name, figure in figures.items()))
    return 0


def _call(store: SqliteStore, attempt_id: str, turns: int) -> None:
    store.create(an_attempt(attempt_id))
    for number in range(turns):
        _turn(store, attempt_id, number)
    store.end(attempt_id, "next_step", "2026-03-02T10:00:00Z")
    store.keep_scorecard(attempt_id, a_scorecard())


def _turn(store: SqliteStore, attempt_id: str, number: int) -> None:
    owner = this_worker()
    store.say(attempt_id, SAID, f"{attempt_id}-{number}", 2 * number + 1)
    assert store.claim(attempt_id, owner)
    store.record(attempt_id)
    store.heard("plain_buyer")
    reply = Reply(attempt=attempt_id, position=2 * number + 2, status="pending", text=ANSWER[:30])
    store.extend(reply, owner)
    assert store.extend(reply.model_copy(update={"status": "done", "text": ANSWER}), owner)
    store.record(attempt_id)


def _single(store: SqliteStore) -> Figures:
    store.create(an_attempt("single"))
    spent = [_milliseconds(partial(_turn, store, "single", number)) for number in range(100)]
    return {
        "turn_ms_median": statistics.median(spent),
        "turn_ms_p95": sorted(spent)[94],
    }


def _methods(store: SqliteStore) -> Figures:
    """Median milliseconds of single methods, the attempt having 200 turns by now."""
    acts: dict[str, Callable[[], object]] = {
        "record_200_turns_ms": lambda: store.record("single"),
        "heard_ms": lambda: store.heard("plain_buyer"),
        "history_50_ms": store.history,
        "open_ms": lambda: SqliteStore(store._path),
    }
    return {name: statistics.median(_milliseconds(act) for _ in range(50)) for name, act in acts.items()}


def _threads(store: SqliteStore) -> Figures:
    for number in range(20):
        store.create(an_attempt(f"thread-{number}"))
    spent: list[float] = []

    def call(number: int) -> None:
        for turn in range(20):
            spent.append(_milliseconds(partial(_turn, store, f"thread-{number}", turn)))

    began = time.perf_counter()
    with ThreadPoolExecutor(20) as threads:
        list(threads.map(call, range(20)))
    took = time.perf_counter() - began
    return {"threads_20_turns_per_second": 400 / took, "threads_20_turn_ms_p99": sorted(spent)[395]}


def _milliseconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
