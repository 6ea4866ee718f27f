"""Lending connections: one thread at a time, none of another file, none of another process."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from practice.stores.connections import MOST_KEPT, Connections, connect
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def connections(tmp_path: Path) -> Connections:
    connect(tmp_path / "some.db", 1.0, "rwc").execute("create table some (thing text)")
    return Connections(tmp_path / "some.db", 1.0)


def test_a_connection_that_was_given_back_is_lent_again_to_any_thread(connections: Connections) -> None:
    with connections.use() as first:
        pass
    seen: list[bool] = []

    def there() -> None:
        with connections.use() as db:
            seen.append(db is first and db.table("some").count == 0)

    thread = threading.Thread(target=there)
    thread.start()
    thread.join()
    assert seen == [True]


def test_a_connection_in_use_is_not_lent_twice(connections: Connections) -> None:
    with connections.use() as one, connections.use() as two:
        assert one is not two


def test_every_connection_syncs_fully_and_minds_foreign_keys(connections: Connections) -> None:
    with connections.use() as one, connections.use() as two:
        for db in (one, two):
            assert [row["synchronous"] for row in db.query("pragma synchronous")] == [2]
            assert [row["foreign_keys"] for row in db.query("pragma foreign_keys")] == [1]


def test_no_more_than_a_few_are_kept(connections: Connections) -> None:
    with ExitStack() as stack:
        lent = [stack.enter_context(connections.use()) for _ in range(MOST_KEPT + 3)]
    closed = 0
    for db in lent:
        try:
            db.execute("select 1")
        except sqlite3.ProgrammingError:
            closed += 1
    assert closed == 3


def test_what_was_not_committed_when_an_error_came_is_undone(connections: Connections) -> None:
    with suppress(RuntimeError), connections.use() as db:
        db.execute("begin")
        db.execute("insert into some values ('half')")
        raise RuntimeError
    with connections.use() as db:
        assert db.table("some").count == 0


def test_another_file_in_the_same_place_gets_connections_of_its_own(connections: Connections, tmp_path: Path) -> None:
    with connections.use() as first:
        pass
    (tmp_path / "some.db").rename(tmp_path / "moved.db")
    with connect(tmp_path / "some.db", 1.0, "rwc") as db:
        db.execute("create table other (thing text)")
    with connections.use() as second:
        assert second is not first
        assert second.table_names() == ["other"]


def test_a_copy_put_in_place_of_the_database_is_what_is_read_from_then_on(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "warmcall.db")
    store.create(an_attempt("now"))
    SqliteStore(tmp_path / "copy.db").create(an_attempt("then"))
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f"warmcall.db{ending}").unlink(missing_ok=True)
    (tmp_path / "copy.db").rename(tmp_path / "warmcall.db")
    assert [line.id for line in store.history()] == ["then"]


FORK = """
import os, sys
from pathlib import Path
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt

store = SqliteStore(Path(sys.argv[1]))
store.create(an_attempt("before"))
child = os.fork()
name = "parent" if child else "child"
for number in range(50):
    store.create(an_attempt(f"{name}-{number}"))
    assert store.record("before").attempt.id == "before"
if child:
    assert os.waitpid(child, 0)[1] == 0
    print(len(store.history(limit=1000)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_forked_process_leaves_its_parents_connections_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FORK, str(tmp_path / "warmcall.db")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("101", "")
    assert len(SqliteStore(tmp_path / "warmcall.db").history(limit=1000)) == 101


def test_a_program_that_ends_leaves_one_whole_file(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from practice.stores.sqlite import SqliteStore;"
        "from tests.builders import an_attempt; store = SqliteStore(Path(sys.argv[1])); store.create(an_attempt('a1'))"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "warmcall.db")], cwd=ROOT, check=True)
    assert {file.name for file in tmp_path.iterdir()} == {"warmcall.db", "warmcall.db.lock"}
