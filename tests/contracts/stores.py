"""The stores that pass the suite in `test_store.py`, by name, and what a second process does with one.

As a program, `python -m tests.contracts.stores NAME FOLDER JOB`: one of `JOBS`, with a line on standard output for each
thing that the store has acknowledged.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from practice.ports import Store
from practice.stores.owners import this_worker
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt

Opener = Callable[[Path], Store]


def sqlite(folder: Path) -> Store:
    """The SQLite store in this folder."""
    return SqliteStore(folder / "warmcall.db")


STORES: dict[str, Opener] = {"sqlite": sqlite}


def answered(store: Store, attempt_id: str, text: str, told: tuple[str, ...] = (), by: str = "embedded") -> None:
    """Let the buyer finish the reply that is expected."""
    reply = store.record(attempt_id).reply
    assert reply is not None
    assert store.claim(attempt_id, this_worker())
    done = reply.model_copy(update={"status": "done", "text": text, "told": told, "by": by})
    assert store.extend(done, this_worker())


def exchange(store: Store, attempt_id: str, number: int) -> None:
    """The `number`th question of the rep (from 1), and its answer."""
    store.say(attempt_id, f"Question {number}?", f"nonce-{number}", 2 * number - 1)
    answered(store, attempt_id, f"Answer {number}.")


def _talk(store: Store) -> None:
    """Talk on and on in attempt a1; the number of each turn as soon as it is acknowledged."""
    for number in range(1, 100_000):
        store.say("a1", f"Question {number}?", f"nonce-{number}", 2 * number - 1)
        print(2 * number - 1, flush=True)
        answered(store, "a1", f"Answer {number}.")
        print(2 * number, flush=True)


def _claim(store: Store) -> None:
    """Claim the reply of a1, show some words, and wait to be killed."""
    reply = store.record("a1").reply
    assert reply is not None
    claimed = store.claim("a1", this_worker())
    store.extend(reply.model_copy(update={"text": "Well, to be"}), this_worker())
    print("claimed" if claimed else "refused", flush=True)
    sys.stdin.read()


def _create(store: Store) -> None:
    """Fifty attempts named after what comes in."""
    name = sys.stdin.readline().strip()
    for number in range(50):
        store.create(an_attempt(f"{name}-{number}"))
    print("created", flush=True)


JOBS: dict[str, Callable[[Store], None]] = {"talk": _talk, "claim": _claim, "create": _create}

if __name__ == "__main__":
    _, store_name, folder_name, job = sys.argv
    JOBS[job](STORES[store_name](Path(folder_name)))
