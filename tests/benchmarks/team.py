"""Pages of a team with 200 and with 20,000 attempts, side by side: `python -m tests.benchmarks.team [--most N]`. Judges nothing.

History of a rep and their figures, review queue, a team's figures, ranking, assignments: the median of several reads
each, and how many times longer the large one takes.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from practice.stores.file import StoreFile
from practice.stores.library import Database
from practice.team import accounts, assigning, doing, ranking, reviewing
from practice.team.figures import team_figures
from practice.team.progress import own_progress
from tests.builders import a_scorecard
from tests.contracts.stores import exchange
from tests.unit.team.rooms import Cast, a_cast, terms

REPEATS = 15


def main() -> int:
    """Make both databases and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=20_000, help="attempts in the large database")
    most = parser.parse_args().most
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_filled(Path(folder) / f"{count}.db", count) for count in (200, most))
        print(f"{'page':22} {'200':>9} {most:>9,} {'ratio':>6}")
        for name in PAGES:
            before, after = _medians(PAGES[name], small, large)
            print(f"{name:22} {before * 1000:6.1f} ms {after * 1000:6.1f} ms {after / before:6.2f}")
    return 0


def _medians(page: Callable[[Cast], object], *casts: Cast) -> list[float]:
    """Of each in turn, so that whatever else the machine does meanwhile meets both alike."""
    for cast in casts:
        page(cast)
    times = [[_seconds(page, cast) for cast in casts] for _ in range(REPEATS)]
    return [statistics.median(each) for each in zip(*times, strict=True)]


def _seconds(page: Callable[[Cast], object], cast: Cast) -> float:
    began = time.perf_counter()
    page(cast)
    return time.perf_counter() - began


def _filled(path: Path, count: int) -> Cast:
    """A team with this many attempts, half of them submitted: one real attempt, and copies of its rows."""
    cast = a_cast(path, a_scorecard(60))
    given = assigning.assign(cast.room, cast.trainer, terms(), people=[cast.rep.id, cast.peer.id])
    begun = doing.start(cast.room, cast.rep, given.id, attempt_id="first", seed=1, voice="embedded")
    for number in range(1, 7):
        exchange(cast.room.attempts, begun, number)
    cast.room.attempts.end(begun, "next_step", cast.room.now())
    doing.submit(cast.room, cast.rep, begun)
    with StoreFile(path).writing() as db:
        _copies(db, count, (cast.rep.id, cast.peer.id))
    return cast


def _copies(db: Database, count: int, reps: tuple[str, ...]) -> None:
    dice = random.Random(count)
    tables = {
        name: [column.name for column in db.table(name).columns]
        for name in ("attempts", "turns", "scorecards", "submissions")
    }
    for number in range(2, count + 1):
        moment = f"2026-01-{number % 28 + 1:02}T{number % 24:02}:{number % 60:02}:00+00:00"
        new = {"seq": number, "attempt": number, "id": f"copy-{number}", "rep": dice.choice(reps), "created": moment}
        new |= {"submitted": moment if number % 2 else None, "at": moment}
        for name, columns in tables.items():
            if name != "submissions" or number % 2:
                db.execute(_copy(name, columns, set(new)), new)


def _copy(name: str, columns: list[str], new: set[str]) -> str:
    """The statement that copies the first attempt's rows of this table, with what is new in them."""
    own = name == "attempts"
    kept = [column for column in columns if own or column != "id"]
    listed = ", ".join(f'"{column}"' for column in kept)
    values = ", ".join(f":{column}" if column in new else f'"{column}"' for column in kept)
    return f"insert into {name} ({listed}) select {values} from {name} where {'seq' if own else 'attempt'} = 1"


def _own(cast: Cast) -> object:
    return cast.room.attempts.history(50, rep=cast.rep.id)


def _figures(cast: Cast) -> object:
    return team_figures(cast.room, cast.trainer, accounts.teams(cast.room, cast.trainer)[0].id)


PAGES: dict[str, Callable[[Cast], object]] = {
    "a rep's history": _own,
    "a rep's own figures": lambda cast: own_progress(cast.room, cast.rep),
    "review queue": lambda cast: reviewing.queue(cast.room, cast.trainer),
    "a team's figures": _figures,
    "ranking": lambda cast: ranking.ranking(cast.room, cast.trainer, cast.trainer.teams[0]),
    "assignments": lambda cast: assigning.assignments(cast.room, cast.trainer),
}


if __name__ == "__main__":
    sys.exit(main())
