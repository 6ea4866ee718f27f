"""The steps that shape the database: from empty, from the oldest, from half-way; the newer refused; nothing edited."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from practice.errors import StoreError
from practice.stores import file
from practice.stores.connections import connect
from practice.stores.library import Database, Migrations
from practice.stores.migrations import STEPS
from practice.stores.opening import prepare
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt
from tests.contracts.stores import exchange

SHAPE = Path(__file__).with_name("shape.sql")
NAMES = [step.name for step in STEPS._migrations]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warmcall.db"


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    with closing(connect(path, 1.0, "rwc")) as db:
        yield db


def made_with(path: Path, steps: int) -> None:
    """A database as the program made it when there were only so many steps."""
    with opened(path) as db:
        db.execute("pragma journal_mode = wal")
        STEPS.apply(db, stop_before=NAMES[steps : steps + 1])


def shape(path: Path) -> str:
    """The statements that made our own tables and indexes."""
    with opened(path) as db:
        own = "select sql from sqlite_master where sql is not null and tbl_name not like '\\_%' escape '\\' order by rowid"
        return "\n".join(f"{row['sql']};" for row in db.query(own))


def with_one_more(act: str) -> Migrations:
    """The steps of the version to come: all of today's and one more, which runs `act`."""
    steps = Migrations(STEPS.name)
    steps._migrations = list(STEPS._migrations)

    @steps()
    def one_more(db: Database) -> None:
        db.execute("create table remarks (attempt integer, text text)")
        db.execute(act)

    return steps


def copies(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.glob("*.bak*"))


def test_released_steps_are_never_edited(path: Path) -> None:
    """A change to the shape is a new step, with its tables added to `shape.sql`."""
    prepare(path, 1.0, STEPS)
    assert shape(path) == SHAPE.read_text("utf-8").rstrip("\n")


@pytest.mark.parametrize("steps", range(len(NAMES) + 1))
def test_a_database_of_any_age_gets_the_same_shape(path: Path, tmp_path: Path, steps: int) -> None:
    made_with(path, steps)
    SqliteStore(path)
    SqliteStore(tmp_path / "new.db")
    assert shape(path) == shape(tmp_path / "new.db")
    with opened(path) as db:
        assert [step.name for step in STEPS.applied(db)] == NAMES
    assert copies(path) == ([f"warmcall.db.bak-{steps}"] if 0 < steps < len(NAMES) else [])


def test_an_older_database_keeps_its_rows_and_a_copy_of_itself(path: Path) -> None:
    made_with(path, 2)
    kept = ["a1", "2026-03-02T09:00:00Z", "embedded", "7", "c1", "pump_review", "plain_buyer", "Pumps", None, None]
    with opened(path) as db:
        db.execute("insert into contents values ('c1', '{}')")
        db.execute("insert into attempts values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", kept)
    before = shape(path)
    (line,) = SqliteStore(path).history()
    assert (line.id, line.overall, line.rep_turns) == ("a1", None, 0)
    copy = path.with_name("warmcall.db.bak-2")
    assert shape(copy) == before
    with opened(copy) as db:
        assert [row["id"] for row in db.query("select id from attempts")] == ["a1"]


def test_words_of_a_log_that_was_not_folded_in_are_in_the_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SqliteStore(path)  # stays open, so that what it writes stays in the log
    store.create(an_attempt("a1"))
    exchange(store, "a1", 1)
    monkeypatch.setattr(file, "STEPS", with_one_more("insert into remarks values (1, 'well')"))
    assert len(SqliteStore(path).record("a1").transcript.turns) == 2
    with opened(path.with_name(f"warmcall.db.bak-{len(NAMES)}")) as db:
        assert [row["text"] for row in db.query("select text from turns")] == ["Question 1?", "Answer 1."]


def test_a_step_that_fails_leaves_everything_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SqliteStore(path)
    store.create(an_attempt("a1"))
    before = shape(path)
    monkeypatch.setattr(file, "STEPS", with_one_more("insert into nowhere values (1)"))
    with pytest.raises(StoreError, match="nowhere"):
        SqliteStore(path)
    monkeypatch.undo()
    assert (shape(path), copies(path)) == (before, [])
    assert [line.id for line in SqliteStore(path).history()] == ["a1"]


def test_an_earlier_copy_is_never_written_over(path: Path) -> None:
    made_with(path, 2)
    path.with_name("warmcall.db.bak-2").write_text("an earlier copy")
    SqliteStore(path)
    assert copies(path) == ["warmcall.db.bak-2", "warmcall.db.bak-2.2"]
    assert path.with_name("warmcall.db.bak-2").read_text() == "an earlier copy"


def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    prepare(path, 1.0, with_one_more("insert into remarks values (1, 'from the future')"))
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"newer Warmcall\. Update the program"):
        SqliteStore(path)
    assert path.read_bytes() == before
    assert copies(path) == []


def test_a_database_with_a_later_version_number_is_refused(path: Path) -> None:
    SqliteStore(path)
    with opened(path) as db:
        assert [row["user_version"] for row in db.query("pragma user_version")] == [len(NAMES)]
        db.execute("pragma user_version = 99")
    with pytest.raises(StoreError, match="newer Warmcall"):
        SqliteStore(path)


def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("create table recipes (name text)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_reopening_changes_nothing(path: Path) -> None:
    SqliteStore(path)
    before = shape(path)
    SqliteStore(path)
    assert (shape(path), copies(path)) == (before, [])
