"""The audit after a call: what a model's words did to the rep's disadvantage, found again in the stored turns."""

from pathlib import Path

import pytest

from practice.audit import audit, audited
from practice.buyer_state import state_after
from practice.content import Library
from practice.debrief import debrief
from practice.model.attempt import Attempt, Content, Record
from practice.model.content import Scenario
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from practice.stores.sqlite import SqliteStore
from practice.voices.embedded import EmbeddedBuyer
from tests.builders import NOW, a_content, a_fact, a_persona, a_rubric, an_attempt
from tests.contracts.stores import answered
from tests.unit.voices.model_cues import FACTS, the_scenario

SAYINGS = ("Good morning, this is Kim from Holt Pumps.", "How do things stand with the old pumps?")


def a_record(*answers: str, by: str = "model", told: tuple[str, ...] = (), scenario: Scenario | None = None) -> Record:
    """A call in which the buyer answered so; `told` belongs to the last answer."""
    turns: list[Turn] = []
    for index, answer in enumerate(answers):
        turns.append(Turn(number=len(turns) + 1, speaker="rep", text=SAYINGS[index % 2]))
        last = index == len(answers) - 1
        turns.append(Turn(number=len(turns) + 1, speaker="buyer", text=answer, by=by, told=told if last else ()))
    content = Content(persona=a_persona(), scenario=scenario or the_scenario(), rubric=a_rubric())
    attempt = Attempt(id="a1", created=NOW, voice="model", seed=1, content=content, ended=NOW, outcome="no_sale")
    return Record(attempt=attempt, transcript=Transcript(turns=tuple(turns)))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("We can offer you a trial of our pumps.", "seller"),
        ("Great question! You should try more of those.", "assistant"),
        ("Well, we lose about 80,000 a year with them.", "invented"),
        ("You would have to ask Martin about that.", "invented"),
        ("Vera Lund signs anything above twelve thousand.", "unearned"),
        ("Yes, let's meet on Tuesday then.", "commitment"),
        ("I have to go now. Goodbye.", "goodbye"),
        ("The note says that I am busy.", "leak"),
        ("Ну что ж, продолжайте.", "script"),
    ],
)
@pytest.mark.parametrize("by", ["model", "mixed"])
def test_what_hurts_the_rep_is_found_with_its_turn_and_words(said: str, kind: str, by: str) -> None:
    found = audit(a_record("Mm, go on then.", f"Well, it is early. {said}", by=by))
    assert kind in {fault.kind for fault in found}
    fault = next(fault for fault in found if fault.kind == kind)
    assert fault.turn == 4
    assert fault.quote in f"Well, it is early. {said}"
    assert fault.why.endswith(".")


def test_a_fact_that_comes_out_in_two_halves_before_it_is_earned_is_found() -> None:
    says = ("We want to close the plant in the north. Our owner plans a bigger hall in Norwich.",) * 2
    scenario = the_scenario().model_copy(update={"facts": (a_fact("strategy", 80).model_copy(update={"says": says}),)})
    halves = (
        "We are thinking of closing something in the north. A plant, that is, and a bigger hall comes in its place."
    )
    kinds = {fault.kind for fault in audit(a_record(halves, scenario=scenario))}
    assert "unearned" in kinds


def test_a_fact_that_counts_as_told_and_was_never_said_is_found() -> None:
    (fault,) = audit(a_record("Mm, go on then.", "Well, so so, I would say.", told=("stoppages",)))
    assert (fault.kind, fault.turn) == ("unsaid", 4)
    assert audit(a_record("Mm, go on then.", FACTS[0].says[1], told=("stoppages",))) == ()


def test_a_plain_answer_a_clumsy_line_and_a_repeated_one_do_no_harm() -> None:
    assert audit(a_record("Mm, go on then.", "- Well, it is early.", "Mm, go on then.")) == ()


def test_a_kind_is_told_once_a_turn() -> None:
    found = audit(a_record("We can offer you a trial. We could save you money. I have to go. Goodbye."))
    assert sorted(fault.kind for fault in found) == ["goodbye", "seller"]


def test_what_the_embedded_buyer_said_alone_is_not_audited() -> None:
    assert audit(a_record("We can offer you a trial.", by="embedded")) == ()


@pytest.mark.parametrize("planned", [True, False])
def test_the_authors_own_line_is_no_fault_where_the_turn_asked_for_it(planned: bool) -> None:
    """As where the embedded voice finished the turn."""
    line = "You would have to ask the people in Zandvoort about that."
    first = Turn(number=1, speaker="rep", text=SAYINGS[0])
    state = state_after(a_persona(), the_scenario(), Transcript(turns=(first,)))
    moves = {move.occasion for move in state.plan.moves} if state.plan else set()
    occasion = sorted(moves)[0] if planned else "goodbye_warm"
    assert planned or occasion not in moves
    persona = a_persona(lines={**a_persona().lines, occasion: (line,)})
    record = a_record(line, by="mixed")
    content = record.attempt.content.model_copy(update={"persona": persona})
    found = audit(record.model_copy(update={"attempt": record.attempt.model_copy(update={"content": content})}))
    assert [fault.kind for fault in found] == ([] if planned else ["invented"])


def test_calls_in_the_authors_own_words_are_free_of_faults(root: Path) -> None:
    """Played by the embedded buyer and audited as if a model had said it: the rules are not set off by good answers."""
    turns = 0
    for scenario in Library(root).scenarios().values():
        persona = Library(root).persona(scenario.personas[0])
        transcript = Transcript()
        for saying in ("Good morning, Kim Hale here.", "How do things stand today?", "What worries you most?", "Why?"):
            transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=saying))
            state = state_after(persona, scenario, transcript)
            cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=state, seed=2)
            pieces = list(EmbeddedBuyer().reply(cue))
            told = tuple(fact for piece in pieces for fact in piece.told)
            text = "".join(piece.text for piece in pieces)
            spoken = Turn(number=len(transcript.turns) + 1, speaker="buyer", text=text, told=told, by="mixed")
            transcript, turns = transcript.plus(spoken), turns + 1
        content = Content(persona=persona, scenario=scenario, rubric=a_rubric())
        attempt = Attempt(id="a1", created=NOW, voice="model", seed=2, content=content, ended=NOW)
        assert audit(Record(attempt=attempt, transcript=transcript)) == (), scenario.id
    assert turns >= 32


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    return SqliteStore(tmp_path / "warmcall.db")


def kept(store: SqliteStore, answer: str, by: str, *, ended: bool = True) -> Record:
    store.create(an_attempt("a1", content=a_content(scenario=the_scenario())))
    store.say("a1", SAYINGS[0], "n1", 1)
    answered(store, "a1", answer, by=by)
    if ended:
        store.end("a1", "no_sale", NOW)
    return store.record("a1")


def test_the_audit_is_made_once_and_kept(store: SqliteStore) -> None:
    record = audited(store, kept(store, "We can offer you a trial.", "model"))
    assert [fault.kind for fault in record.buyer_faults or ()] == ["seller"]
    assert store.record("a1") == record
    assert debrief(record).buyer_faults == record.buyer_faults
    assert store.history()[0].buyer_fault
    store.keep_audit("a1", ())
    assert audited(store, store.record("a1")).buyer_faults == ()


def test_a_clean_call_is_marked_as_audited_and_counts(store: SqliteStore) -> None:
    assert audited(store, kept(store, "Mm, go on then.", "model")).buyer_faults == ()
    assert not store.history()[0].buyer_fault


@pytest.mark.parametrize(("by", "ended"), [("embedded", True), ("model", False)])
def test_a_call_without_a_model_or_without_an_end_is_not_audited(by: str, ended: bool, store: SqliteStore) -> None:
    assert audited(store, kept(store, "We can offer you a trial.", by, ended=ended)).buyer_faults is None
