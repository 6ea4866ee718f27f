"""What leaves and what comes in: own attempts only, whole, and gone when they are removed."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest

from practice.errors import BadInput, SignedOut, StoreError
from practice.model.drills import DrillKind, Tried
from practice.model.people import OPERATOR, SOLO
from practice.stores import copies
from practice.stores.drills import DrillStore
from practice.stores.exchange import ExchangeStore
from practice.stores.file import StoreFile, rows
from practice.stores.sqlite import SqliteStore
from practice.team import accounts, own_data, reviewing
from tests.builders import a_scorecard, an_attempt
from tests.contracts.stores import exchange
from tests.unit.team.rooms import Cast, a_cast, a_room, an_attempt_of, assigned, submitted


@pytest.fixture
def cast_(tmp_path: Path) -> Cast:
    return a_cast(tmp_path / "warmcall.db")


def kept(cast_: Cast) -> ExchangeStore:
    return ExchangeStore(cast_.room.people.file)


def test_everybody_takes_their_own_and_the_operator_what_was_submitted(cast_: Cast) -> None:
    submitted(cast_, "s1")
    an_attempt_of(cast_, cast_.rep, assigned(cast_), "private")

    def taken(who: str) -> list[str]:
        person = OPERATOR if who == "operator" else cast_.people()[who]
        return [it.attempt.id for it in own_data.records_of(cast_.room, kept(cast_), person)]

    assert taken("rep") == ["s1", "private"]
    assert taken("operator") == ["s1"]
    assert (taken("trainer"), taken("peer"), taken("admin")) == ([], [], [])


def test_what_went_out_comes_in_as_it_was_and_only_once(tmp_path: Path) -> None:
    here = a_room(tmp_path / "here.db")
    here.attempts.create(an_attempt("a1"))
    exchange(here.attempts, "a1", 1)
    here.attempts.end("a1", "meeting", "2026-03-02T10:00:00+00:00")
    here.attempts.keep_scorecard("a1", a_scorecard())
    here.attempts.keep_audit("a1", ())
    (record,) = own_data.records_of(here, ExchangeStore(here.people.file), SOLO)
    there = a_room(tmp_path / "there.db")
    store = ExchangeStore(there.people.file)
    assert own_data.take_in(there, store, SOLO, [record], SOLO) == (1, 0)
    assert own_data.take_in(there, store, SOLO, [record], SOLO) == (0, 1)
    assert there.attempts.record("a1") == record
    assert there.attempts.history() == here.attempts.history()


def test_what_comes_in_is_private_and_tied_to_nobody(cast_: Cast) -> None:
    submitted(cast_, "s1")
    record = cast_.room.attempts.record("s1")
    renamed = record.model_copy(update={"attempt": record.attempt.model_copy(update={"id": "again"})})
    own_data.take_in(cast_.room, kept(cast_), OPERATOR, [renamed], cast_.peer)
    attempt = cast_.room.attempts.record("again").attempt
    assert (attempt.rep, attempt.assignment, attempt.submitted) == (cast_.peer.id, None, None)


def test_removing_ones_data_leaves_no_row_and_no_word_of_it_and_nobody_elses(cast_: Cast) -> None:
    room = cast_.room
    sent = submitted(cast_, "s1")
    reviewing.comment(room, cast_.trainer, sent, 1, "Remember the pumps.")
    reviewing.override(room, cast_.trainer, sent, "rephrasing_1", "not_met", "An echo.")
    reviewing.appeal(room, cast_.rep, sent, "rephrasing_1", "No echo.")
    room.attempts.create(an_attempt("peers", rep=cast_.peer.id))
    exchange(room.attempts, "peers", 1)
    now = room.now()
    tried = Tried(drill=get_args(DrillKind)[0], item="i1", answer="Well?", ok=True, at=now, due=now, memory="{}")
    for rep in (cast_.rep.id, cast_.peer.id):
        DrillStore(room.people.file, rep).keep(tried)
    assert own_data.delete_all(room, kept(cast_), cast_.rep) == 1
    assert DrillStore(room.people.file, cast_.rep.id).last() == {}
    assert DrillStore(room.people.file, cast_.peer.id).last() != {}
    with room.people.file.reading() as db:
        tables = [row["name"] for row in rows(db, "select name from sqlite_master where type = 'table'")]
        assert not rows(db, "pragma foreign_key_check")
        held = "\n".join(repr(rows(db, f'select * from "{table}"')) for table in tables)
    assert not [word for word in ("Remember the pumps", "An echo.", "No echo.", "'s1'") if word in held]
    assert [line.id for line in room.attempts.history()] == ["peers"]
    assert len(room.attempts.record("peers").transcript.turns) == 2


def test_a_backup_is_whole_while_others_write_and_can_be_restored(tmp_path: Path) -> None:
    file = StoreFile(tmp_path / "warmcall.db")
    store = SqliteStore(file)
    for number in range(5):
        store.create(an_attempt(f"a{number}"))
        exchange(store, f"a{number}", 1)
    with file.writing() as db:
        db.execute("update attempts set title = 'not kept yet'")
        assert copies.back_up(file, tmp_path / "copy.db").attempts == 5
    restored = SqliteStore(tmp_path / "copy.db")
    assert [line.title for line in restored.history()] == ["A review of the pumps"] * 5
    assert len(restored.record("a3").transcript.turns) == 2
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0


def test_a_backup_is_never_written_over_a_file(tmp_path: Path) -> None:
    file = StoreFile(tmp_path / "warmcall.db")
    (tmp_path / "copy.db").write_text("dear to me")
    with pytest.raises(BadInput, match="never written over"):
        copies.back_up(file, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "dear to me"
    with pytest.raises(BadInput, match="no folder"):
        copies.back_up(file, tmp_path / "nowhere" / "copy.db")


def test_a_copy_that_does_not_hold_is_no_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = StoreFile(tmp_path / "warmcall.db")
    SqliteStore(file).create(an_attempt("a1"))
    make = copies._copy

    def spoil(source: StoreFile, target: Path, files: Mapping[str, bytes]) -> None:
        make(source, target, files)
        whole = bytearray(target.read_bytes())
        whole[4096:12288] = b"\x5a" * 8192
        target.write_bytes(whole)

    monkeypatch.setattr(copies, "_copy", spoil)
    with pytest.raises(StoreError):
        copies.back_up(file, tmp_path / "copy.db")
    assert sorted(it.name for it in tmp_path.glob("*copy*")) == []


def test_a_backup_brings_the_whole_practice_back_into_an_empty_folder(tmp_path: Path) -> None:
    data, target, other = tmp_path / "data", tmp_path / "copy.db", tmp_path / "other"
    cast = a_cast(data / "warmcall.db")
    invitation, _ = accounts.invite(cast.room, cast.trainer, "rep", ["North"])
    cast.room.attempts.create(an_attempt("a1", rep=cast.rep.id))
    beside = {
        "settings.json": b'{"WARMCALL_REPLY_SECONDS": "20"}',
        "rubrics/v1/1.1.toml": b"version = '1.1'",
        "rubrics/v1/.draft.json": b"{}",
    }
    for name, content in beside.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_bytes(content)
    (data / "scored.db").write_bytes(b"made anew when it is missing")
    (data / "rubrics" / "v1" / ".draft.part").write_bytes(b"half")
    held = copies.back_up(cast.room.people.file, target)
    assert (held.attempts, held.people, set(held.files)) == (1, 7, set(beside))

    assert copies.restore(target, other) == held
    assert {it.relative_to(other).as_posix() for it in other.rglob("*") if it.is_file()} - {"warmcall.db.lock"} == {
        "warmcall.db",
        *beside,
    }
    assert all((other / name).read_bytes() == content for name, content in beside.items())
    again = a_room(other / "warmcall.db")
    assert again.people.everyone() == cast.room.people.everyone()
    with pytest.raises(SignedOut):
        again.present(cast.rep)
    found = again.people.invitation(invitation.id)
    assert found is not None
    assert found.revoked
    second = copies.back_up(again.people.file, tmp_path / "second.db")
    assert second == held
    with pytest.raises(BadInput, match="holds a practice already"):
        copies.restore(target, other)


@pytest.mark.parametrize(
    "name", ["../outside.toml", "rubrics/../x.toml", "/etc/x.toml", "rubrics/v1/x.py", "warmcall.db"]
)
def test_a_backup_that_was_tampered_with_writes_nothing_elsewhere(tmp_path: Path, name: str) -> None:
    file = StoreFile(tmp_path / "data" / "warmcall.db")
    SqliteStore(file).create(an_attempt("a1"))
    copies.back_up(file, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as db:
        db.execute("insert into kept_beside values (?, ?)", (name, b"x"))
        db.commit()
    before = {it for it in tmp_path.rglob("*") if it.is_file()}
    with pytest.raises(BadInput, match="never puts there"):
        copies.restore(tmp_path / "copy.db", tmp_path / "other")
    assert {it for it in tmp_path.rglob("*") if it.is_file()} == before


def test_what_is_no_backup_is_not_restored(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file"):
        copies.restore(tmp_path / "nothing.db", tmp_path / "other")
    with closing(sqlite3.connect(tmp_path / "foreign.db")) as db:
        db.execute("create table songs (title text)")
    with pytest.raises(BadInput, match="no backup"):
        copies.restore(tmp_path / "foreign.db", tmp_path / "other")
    (tmp_path / "text.db").write_text("Dear diary, " * 500)
    with pytest.raises(StoreError):
        copies.restore(tmp_path / "text.db", tmp_path / "other")
    assert not (tmp_path / "other" / "warmcall.db").exists()
