"""Branches in the real store: a branch of a branch, one that a model voices, removed and put back; the parent stays as it was."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice import call
from practice.buyer_state import states
from practice.endpoint import Endpoint
from practice.errors import BadInput, NotFound
from practice.model.attempt import Record
from practice.ports import Buyer
from practice.rehearsal.beginning import call_again, play_on
from practice.stores.exchange import ExchangeStore
from practice.stores.file import StoreFile
from practice.stores.progress import ProgressStore
from practice.stores.rehearsal import RehearsalStore
from practice.stores.sqlite import SqliteStore
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.model import ModelBuyer
from tests.builders import NOW, a_content, a_scorecard
from tests.fake_endpoint import FakeEndpoint, say
from tests.unit.rehearsal.calls import LIBRARY, content, played

BUYER = EmbeddedBuyer()
SCENARIOS = sorted(LIBRARY.scenarios())
REPS = ("strong", "average", "weak", "pushy", "silent")
LATER = "2026-04-01T09:00:00Z"
SAYINGS = (
    "Good morning, this is Kim from Holt Pumps. Plants like yours lose two days a year to stoppages.",
    "How do things stand with the pumps today?",
    "What would happen if nothing changes?",
)
MODEL_SAYS = ("Mm. Go on then.", "Well, so so.", "I could not say.", "That is another matter.")


class Kept:
    """The stores on one file."""

    def __init__(self, path: Path) -> None:
        self.file = StoreFile(path)
        self.store, self.around = SqliteStore(self.file), RehearsalStore(self.file)

    def called(self, buyer: Buyer = BUYER, *lines: str, attempt: str = "a1", scenario: str | None = None) -> Record:
        """A call of these lines, ended by the rep."""
        voice = "embedded" if isinstance(buyer, EmbeddedBuyer) else "model"
        given = content(scenario) if scenario else a_content()
        call.begin(self.store, given, voice, now=NOW, attempt_id=attempt, seed=7)  # type: ignore[arg-type]
        call.answer(self.store, buyer, attempt, owner="1:1:1", now=lambda: NOW)  # where the buyer opens
        for number, line in enumerate(lines or SAYINGS):
            call.say(self.store, attempt, line, nonce=f"n{number}")
            call.answer(self.store, buyer, attempt, owner="1:1:1", now=lambda: NOW)
        call.end(self.store, attempt, now=NOW)
        return self.store.record(attempt)

    def branched(self, record: Record, turn: int, text: str, branch: str, buyer: Buyer = BUYER) -> Record:
        """The branch of this call, with the buyer's answer and its end."""
        play_on(self.store, self.around, record, turn, text, now=LATER, attempt_id=branch)
        call.answer(self.store, buyer, branch, owner="1:1:1", now=lambda: LATER)
        call.end(self.store, branch, now=LATER)
        return self.store.record(branch)

    def rows_of(self, attempt: str) -> list[object]:
        """Everything in the file that belongs to this attempt, in whatever table but those that point from elsewhere."""
        with self.file.reading() as db:
            seq = next(iter(db.query("select seq from attempts where id = ?", [attempt])))["seq"]
            tables = ("turns", "replies", "scorecards", "usage", "audits", "plans", "notes", "hints", "branches")
            found = [list(db.query(f"select * from {table} where attempt = ?", [seq])) for table in tables]
            return [list(db.query("select * from attempts where seq = ?", [seq])), *found]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "warmcall.db")


def test_a_branch_of_a_branch_stands_below_it_in_the_tree(kept: Kept) -> None:
    parent = kept.called()
    first = kept.branched(parent, 3, "What troubles you most with the pumps?", "b1")
    kept.branched(first, 3, "How often do the pumps stand still?", "b2")
    kept.branched(parent, 5, "Who else has a say in this?", "b3")
    found = [(twig.id, twig.parent, twig.turn, twig.depth, twig.said) for twig in kept.around.tree("a1")]
    assert found == [
        ("b1", "a1", 3, 1, "What troubles you most with the pumps?"),
        ("b2", "b1", 3, 2, "How often do the pumps stand still?"),
        ("b3", "a1", 5, 1, "Who else has a say in this?"),
    ]
    assert [twig.id for twig in kept.around.tree("b1")] == ["b2"]
    assert all(twig.ended and twig.outcome for twig in kept.around.tree("a1"))


def test_a_branch_of_a_branch_begins_with_what_both_said_before(kept: Kept) -> None:
    parent = kept.called()
    first = kept.branched(parent, 3, "What troubles you most with the pumps?", "b1")
    second = kept.branched(first, 3, "How often do the pumps stand still?", "b2")
    assert second.transcript.turns[:2] == parent.transcript.turns[:2] == first.transcript.turns[:2]
    assert second.transcript.turns[2].text == "How often do the pumps stand still?"


def test_only_whole_calls_count_as_attempts(kept: Kept) -> None:
    parent = kept.called()
    first = kept.branched(parent, 3, "What troubles you most?", "b1")
    kept.branched(first, 3, "How often do the pumps stand still?", "b2")
    assert [it.id for it in kept.store.history(10)] == ["a1"]
    assert kept.store.history(10)[0].rep_turns == len(SAYINGS)
    for attempt in ("a1", "b1"):
        kept.store.keep_scorecard(attempt, a_scorecard())
    assert [it.id for it in ProgressStore(kept.file).played("", 10)] == ["a1"]


def test_a_branch_has_no_follow_up_call_and_a_running_call_no_branch(kept: Kept) -> None:
    parent = kept.called()
    first = kept.branched(parent, 3, "What troubles you most?", "b1")
    with pytest.raises(BadInput, match="whole call"):
        call_again(kept.around, first, now=LATER, attempt_id="f1", seed=1)
    call.begin(kept.store, a_content(), "embedded", now=NOW, attempt_id="a2", seed=7)
    call.say(kept.store, "a2", "Hello.", nonce="n0")
    with pytest.raises(BadInput, match="not over yet"):
        play_on(kept.store, kept.around, kept.store.record("a2"), 1, "Good morning.", now=LATER, attempt_id="b9")
    assert kept.around.tree("a2") == ()


def test_the_same_click_twice_makes_one_branch_and_one_follow_up(kept: Kept) -> None:
    parent = kept.called()
    for _ in range(2):
        play_on(kept.store, kept.around, parent, 3, "What troubles you most?", now=LATER, attempt_id="b1")
        call_again(kept.around, parent, now=LATER, attempt_id="f1", seed=1)
    assert [twig.id for twig in kept.around.tree("a1")] == ["b1"]
    assert [turn.text for turn in kept.store.record("b1").transcript.turns][2:] == ["What troubles you most?"]
    assert len(kept.store.history(10)) == 2


def test_a_removed_branch_is_out_of_the_tree_with_those_that_leave_it_and_comes_back_whole(kept: Kept) -> None:
    parent = kept.called()
    first = kept.branched(parent, 3, "What troubles you most?", "b1")
    kept.branched(first, 3, "How often do the pumps stand still?", "b2")
    before, words = kept.around.tree("a1"), kept.store.record("b2")
    for _ in range(2):
        kept.around.remove_branch("b1", LATER)
    assert [(twig.id, twig.removed) for twig in kept.around.tree("a1")] == [("b1", True)]
    assert kept.around.branches("a1") == ()
    for _ in range(2):
        kept.around.put_back("b1")
    assert kept.around.tree("a1") == before
    assert kept.around.branches("a1") == (("b1", 3),)
    assert kept.store.record("b2") == words


def test_only_a_branch_can_be_removed(kept: Kept) -> None:
    kept.called()
    with pytest.raises(BadInput, match="Only a branch"):
        kept.around.remove_branch("a1", LATER)
    with pytest.raises(NotFound):
        kept.around.remove_branch("nothing", LATER)
    assert [it.id for it in kept.store.history(10)] == ["a1"]


@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_whatever_is_done_with_branches_the_call_they_leave_stays_as_it_was(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept = Kept(tmp_path_factory.mktemp("tree") / "warmcall.db")
    record = kept.called()
    before, all_rows = record.model_dump_json(), kept.rows_of("a1")
    ids = ["a1"]
    for number in range(data.draw(st.integers(1, 4))):
        leaves = kept.store.record(data.draw(st.sampled_from(ids)))
        turn = data.draw(st.sampled_from([one.number for one in leaves.transcript.by_speaker("rep")]))
        text = data.draw(
            st.sampled_from(("Buy now, you idiot.", "What troubles you most?", leaves.transcript.turns[turn - 1].text))
        )
        kept.branched(leaves, turn, text, f"b{number}")
        ids.append(f"b{number}")
        if data.draw(st.booleans()):
            kept.around.remove_branch(f"b{number}", LATER)
    assert kept.store.record("a1").model_dump_json() == before
    assert kept.rows_of("a1") == all_rows


@given(data=st.data())
@settings(max_examples=10, deadline=None)
def test_a_call_read_back_and_said_unchanged_goes_through_the_same_states(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Read back whole, and as a branch that says one turn, whichever it is, as it was said."""
    live = played(data.draw(st.sampled_from(SCENARIOS)), data.draw(st.sampled_from(REPS)), data.draw(st.integers(1, 3)))
    kept = Kept(tmp_path_factory.mktemp("again") / "warmcall.db")
    ExchangeStore(kept.file).take_in(live)
    record, given = kept.store.record("a1"), live.attempt.content
    line = states(given.persona, given.scenario, live.transcript)
    assert states(given.persona, given.scenario, record.transcript) == line
    turn = data.draw(st.sampled_from([one.number for one in live.transcript.by_speaker("rep")]))
    said = live.transcript.turns[turn - 1].text
    play_on(kept.store, kept.around, record, turn, said, now=LATER, attempt_id="b1")
    branch = kept.store.record("b1")
    assert states(given.persona, given.scenario, branch.transcript) == line[:turn]


def test_a_call_that_a_model_voiced_is_done_again_from_exactly_where_it_was(kept: Kept) -> None:
    with FakeEndpoint(*map(say, MODEL_SAYS)) as fake:
        endpoint = Endpoint("m", None, fake.url, sleep=lambda _seconds: None)
        buyer = ModelBuyer(endpoint, deadline_seconds=20)
        parent = kept.called(buyer)
        asked = len(fake.requests)
        branch = kept.branched(parent, 5, "Who else has a say in this?", "b1", buyer)
        prompt = str(fake.requests[asked]["messages"])
    assert {turn.by for turn in parent.transcript.by_speaker("buyer")} <= {"model", "mixed"}
    assert branch.transcript.turns[:4] == parent.transcript.turns[:4]
    assert branch.transcript.turns[5].by in ("model", "mixed")
    assert MODEL_SAYS[3].split()[0] in branch.transcript.turns[5].text
    assert "Who else has a say" in prompt
    assert "if nothing changes" not in prompt  # what was said in the other call from there on
    given = parent.attempt.content
    mine, its = (states(given.persona, given.scenario, it.transcript)[:4] for it in (parent, branch))
    assert mine == its
    assert kept.store.record("a1") == parent
