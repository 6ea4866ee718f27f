"""Labels in the database: added and never removed, by wording, with what trainers decided beside them."""

import threading
from pathlib import Path

import pytest

from practice.errors import NotFound
from practice.model.labels import Label, Sheet
from practice.model.transcript import Transcript, Turn
from practice.stores.file import StoreFile
from practice.stores.labels import LabelStore
from practice.stores.sqlite import SqliteStore
from tests.builders import NOW, a_rubric, an_attempt

CALL = Transcript(turns=(Turn(number=1, speaker="rep", text="Hello."), Turn(number=2, speaker="buyer", text="Yes?")))


@pytest.fixture
def store(data: Path) -> LabelStore:
    return LabelStore(StoreFile(data / "warmcall.db"))


def a_label(verdict: str = "met", **fields: str) -> Label:
    given = {"labeller": "Ada", "call": "a1", "criterion": "one", "wording": "w1", "at": NOW, "verdict": verdict}
    return Label.model_validate({**given, **fields})


def test_what_was_kept_is_there_after_the_file_is_opened_again(store: LabelStore, data: Path) -> None:
    labels = (a_label(), a_label("not_met", criterion="two", note="Too late."))
    store.keep(labels)
    assert LabelStore(StoreFile(data / "warmcall.db")).every() == labels


def test_a_changed_label_stands_after_the_one_it_replaces_and_removes_nothing(store: LabelStore) -> None:
    store.keep([a_label("met")])
    store.keep([a_label("not_met")])
    assert [one.verdict for one in store.every()] == ["met", "not_met"]


def test_labels_are_found_by_call_and_by_person(store: LabelStore) -> None:
    store.keep([a_label(), a_label(call="a2"), a_label(labeller="Ben")])
    assert len(store.every("a1")) == 2
    assert [one.labeller for one in store.every("a1", "Ben")] == ["Ben"]
    assert store.labellers() == ("Ada", "Ben")


def test_of_several_labels_all_are_kept_or_none(store: LabelStore) -> None:
    broken = a_label().model_copy(update={"criterion": None})
    with pytest.raises(Exception, match="NOT NULL"):
        store.keep([a_label(), broken])
    assert store.every() == ()


def test_the_same_turns_are_imported_once_whatever_the_file_is_called(store: LabelStore) -> None:
    first = store.add("one.txt", CALL, NOW)
    assert store.add("copy.txt", CALL, NOW) == first
    assert store.imported(first.id).transcript == CALL
    assert len(store.all_imported()) == 1
    with pytest.raises(NotFound):
        store.imported("t0")


def test_scores_once_shown_stay_shown_and_a_skip_can_be_taken_back(store: LabelStore) -> None:
    store.keep_sheet(Sheet(labeller="Ada", call="a1", skipped=NOW))
    store.keep_sheet(Sheet(labeller="Ada", call="a1", revealed=NOW))
    store.keep_sheet(Sheet(labeller="Ada", call="a1"))
    assert store.sheets("Ada") == {"a1": Sheet(labeller="Ada", call="a1", revealed=NOW)}
    assert store.sheets("Ben") == {}


def test_what_a_trainer_decided_is_a_label_in_the_wording_of_that_attempt(store: LabelStore) -> None:
    SqliteStore(store.file).create(an_attempt("a1"))
    seen = ("1", "trust_building_1", "not_met")
    with store.file.writing() as db:
        override = 'insert into overrides (attempt, criterion, was, verdict, "by", at, reason, appeal) values (?, ?, ?, ?, ?, ?, ?, ?)'
        appeal = (
            'insert into appeals (attempt, criterion, verdict, "by", at, reason, decided, decided_by, decision, answer)'
            " values (?, ?, ?, 'rep', '1', 'I did.', ?, ?, ?, '')"
        )
        db.execute(override, (*seen, "met", "Ada", "2", "It was there.", None))
        db.execute(appeal, (1, "trust_building_2", "not_met", "3", "Ben", "declined"))
        db.execute(appeal, (1, "trust_building_3", "not_met", None, None, None))
    found = store.decided()
    assert [(one.labeller, one.criterion, one.verdict, one.origin) for one in found] == [
        ("Ada", "trust_building_1", "met", "override"),
        ("Ben", "trust_building_2", "not_met", "appeal"),
    ]
    wordings = {one.id: one.wording for one in a_rubric().criteria}
    assert [one.wording for one in found] == [wordings["trust_building_1"], wordings["trust_building_2"]]
    assert store.every() == ()


def test_any_thread_may_add_labels(store: LabelStore) -> None:
    threads = [threading.Thread(target=store.keep, args=([a_label(labeller=f"p{n}")],)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.labellers()) == 8
