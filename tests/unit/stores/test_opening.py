"""Folders and files that cannot be a database: one clear sentence each, and nothing is lost or changed."""

import os
import resource
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from practice.errors import BadInput, StoreError
from practice.stores import file as store_file
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt
from tests.contracts.stores import exchange

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warmcall.db"


def sentence(error: pytest.ExceptionInfo[BaseException]) -> str:
    """The message, which has to be one line that a person can read."""
    said = str(error.value)
    assert said.endswith(".")
    assert "\n" not in said
    assert "Traceback" not in said
    assert "sqlite3" not in said
    return said


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program's write lock on the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")
        yield
        other.execute("rollback")


def test_the_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b c?#%é" / "warmcall.db"
    SqliteStore(path).create(an_attempt("a1"))
    assert SqliteStore(path).record("a1").attempt.id == "a1"
    assert path.is_file()


def test_a_relative_path_stays_where_it_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = SqliteStore(Path("warmcall.db"))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    store.create(an_attempt("a1"))
    assert not (tmp_path / "elsewhere" / "warmcall.db").exists()


@pytest.mark.parametrize("below", ["", "folder"])
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("I am a file")
    with pytest.raises(StoreError) as error:
        SqliteStore(tmp_path / "file" / below / "warmcall.db")
    assert str(tmp_path / "file") in sentence(error)
    assert "WARMCALL_DATA" in sentence(error)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder in which nobody may write")
def test_a_folder_that_cannot_be_written_to_is_named() -> None:
    with pytest.raises(StoreError) as error:
        SqliteStore(Path("/proc/warmcall.db"))
    assert "The folder /proc cannot be made or written to" in sentence(error)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to the superuser")
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_what_was_closed_to_writing_is_named_at_once(path: Path, closed: str) -> None:
    SqliteStore(path)
    path.with_name("warmcall.db.lock").unlink()
    (path if closed == "file" else path.parent).chmod(0o555)
    try:
        with pytest.raises(StoreError) as error:
            SqliteStore(path)
    finally:
        path.parent.chmod(0o755)
    assert "written to" in sentence(error)


def test_a_folder_in_the_place_of_the_file_is_named(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StoreError) as error:
        SqliteStore(path)
    assert f"{path} is a folder" in sentence(error)


@pytest.mark.parametrize(
    "content",
    [b"Dear diary", b"\x00\xff\x10" * 5000, b"SQLite format 3\x00" + b"\x07" * 5000],
    ids=["text", "noise", "mock"],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StoreError) as error:
        SqliteStore(path)
    assert str(path) in sentence(error)
    assert path.read_bytes() == content


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.touch()
    assert SqliteStore(path).history() == ()


def filled(path: Path) -> bytes:
    """The bytes of a database with some calls in it, its log folded in."""
    store = SqliteStore(path)
    for number in range(30):
        store.create(an_attempt(f"a{number}", seed=number))
        exchange(store, f"a{number}", 1)
    store.file._connections.close()
    return path.read_bytes()


@pytest.mark.parametrize("kept", [100, 4096, 5000, 20_000])
def test_a_file_that_was_cut_off_is_said_to_be_damaged(path: Path, kept: int) -> None:
    whole = filled(path)
    assert len(whole) > 40_000
    path.write_bytes(whole[:kept])
    with pytest.raises(StoreError) as error:
        SqliteStore(path).record("a29")
    assert str(path) in sentence(error)
    assert path.read_bytes() == whole[:kept]


def test_a_file_with_overwritten_pages_is_said_to_be_damaged_where_it_is_read(path: Path) -> None:
    whole = filled(path)
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with pytest.raises(StoreError) as error:
        SqliteStore(path).history()
    assert "is damaged" in sentence(error)


def test_a_file_that_goes_missing_is_not_replaced_by_an_empty_one(path: Path) -> None:
    store = SqliteStore(path)
    path.rename(path.with_name("moved.db"))
    with pytest.raises(StoreError) as error:
        store.history()
    assert "No such file" in sentence(error)
    assert not path.exists()


def test_a_snapshot_that_cannot_be_read_is_one_attempts_trouble(path: Path) -> None:
    store = SqliteStore(path)
    store.create(an_attempt("a1"))
    with store.file._connections.use() as db:
        db.execute("update contents set json = '{\"persona\": 1}'")
    with pytest.raises(StoreError) as error:
        SqliteStore(path).record("a1")
    assert "cannot read" in sentence(error)
    assert [line.id for line in store.history()] == ["a1"]


def test_another_programs_lock_is_waited_for_and_then_named(path: Path) -> None:
    store = SqliteStore(path, wait=0.2)
    with held(path):
        with pytest.raises(StoreError) as error:
            store.create(an_attempt("a1"))
        assert store.history() == ()
    assert "locked for over 0.2 seconds" in sentence(error)
    store.create(an_attempt("a1"))
    assert len(store.history()) == 1


def test_a_short_lock_is_only_a_delay(path: Path) -> None:
    store = SqliteStore(path)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("begin immediate")
        threading.Timer(0.3, other.execute, ["rollback"]).start()
        store.create(an_attempt("a1"))
    assert len(store.history()) == 1


def test_writers_of_this_process_wait_no_longer_than_told(path: Path) -> None:
    store = SqliteStore(path, wait=0.1)
    with store_file._WRITING, pytest.raises(StoreError) as error:
        store.create(an_attempt("a1"))
    assert "locked for over 0.1 seconds" in sentence(error)


def test_opening_waits_for_a_migration_elsewhere_and_then_says_so(path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    with path.with_name("warmcall.db.lock").open("ab") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(StoreError) as error:
            SqliteStore(path, wait=0.1)
    assert "locked for over 0.1 seconds" in sentence(error)
    assert SqliteStore(path).history() == ()


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from practice.errors import StoreError
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt

store = SqliteStore(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
store.create(an_attempt("a1"))
for number in range(1, 1000):
    try:
        store.say("a1", "Question? " * 200, f"n{number}", 2 * number - 1)
        print(2 * number - 1, flush=True)
        reply = store.record("a1").reply.model_copy(update={"status": "done", "text": "Answer. " * 200})
        store.extend(reply)
        print(2 * number, flush=True)
    except StoreError as error:
        sys.exit(str(error))
"""


def test_a_full_disk_is_said_and_loses_no_acknowledged_turn(path: Path) -> None:
    """A limit on the size of files stands for the disk: writing beyond it fails in the same place."""
    done = subprocess.run([sys.executable, "-c", FULL_DISK, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert str(path) in done.stderr
    assert "what was stored before is safe" in done.stderr
    assert "Traceback" not in done.stderr
    acknowledged = int(done.stdout.split()[-1])
    assert acknowledged >= 5
    turns = SqliteStore(path).record("a1").transcript.turns
    assert len(turns) - acknowledged in (0, 1)


def test_a_refused_turn_leaves_no_lock_behind(path: Path) -> None:
    store = SqliteStore(path, wait=0.5)
    store.create(an_attempt("a1"))
    for _ in range(3):
        with pytest.raises(BadInput):
            store.say("a1", "Hello", "n1", 5)
    exchange(store, "a1", 1)


def test_the_log_is_not_folded_in_after_every_call(path: Path) -> None:
    store = SqliteStore(path)
    store.create(an_attempt("a1"))
    size = path.stat().st_size
    exchange(store, "a1", 1)
    assert path.stat().st_size == size
    assert path.with_name("warmcall.db-wal").stat().st_size > 0


def test_no_connection_is_left_open_by_a_method(path: Path) -> None:
    store = SqliteStore(path)
    store.create(an_attempt("a1"))
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    for _ in range(soft + 10 if soft < 5000 else 1100):
        store.history()
    open_files = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 0
    assert open_files < 500


def test_attempts_with_the_same_content_share_one_copy(path: Path) -> None:
    store = SqliteStore(path)
    for number in range(5):
        store.create(an_attempt(f"a{number}"))
    with store.file._connections.use() as db:
        assert db.table("contents").count == 1


def test_content_that_is_referred_to_cannot_be_deleted(path: Path) -> None:
    store = SqliteStore(path)
    store.create(an_attempt("a1"))
    with pytest.raises(sqlite3.IntegrityError), store.file._connections.use() as db:
        db.execute("delete from contents")
