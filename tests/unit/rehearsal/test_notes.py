"""Notes against the call: what was kept, missed, never said or forgotten; and that the check invents nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.model.rehearsal import CallPlan, Notes, PromiseNote
from practice.rehearsal.notes import check_notes, promises_in
from practice.rehearsal.plans import check_plan
from tests.unit.rehearsal.calls import LIBRARY, content, played, spoken, turns

SCENARIOS = sorted(LIBRARY.scenarios())
LINES = st.lists(st.text(max_size=80), max_size=4).map(tuple)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_notes_in_the_buyers_words_keep_every_fact_that_was_told(scenario: str) -> None:
    record = played(scenario, "strong")
    told = check_notes(Notes(), record.attempt.content.scenario, record.transcript).facts
    found = check_notes(
        Notes(learnt=tuple(fact.said.quote for fact in told)), record.attempt.content.scenario, record.transcript
    )
    assert told
    assert all(fact.note for fact in found.facts)
    assert found.unsaid == ()


def test_a_fact_that_was_told_and_not_noted_is_missed_and_a_line_nobody_said_is_told_apart() -> None:
    record = spoken(
        "let_down_before", "Hello, this is Pat from Pawley.", "What happened when you changed the last time?"
    )
    scenario = record.attempt.content.scenario
    found = check_notes(Notes(learnt=("They are about to buy a helicopter",)), scenario, record.transcript)
    assert [fact.note for fact in found.facts] == [""] * len(found.facts)
    assert found.facts
    assert found.unsaid == ("They are about to buy a helicopter",)
    assert found.listening == 0


def test_a_line_from_the_brief_was_not_heard_in_the_call() -> None:
    scenario = content("let_down_before").scenario
    line = "The group changed software two years ago, to VetPoint"
    found = check_notes(Notes(learnt=(line,)), scenario, turns(("rep", "Hello."), ("buyer", "Yes, who is it?")))
    assert (found.from_brief, found.unsaid) == ((line,), ())


def test_a_figure_that_the_buyer_did_not_name_is_pointed_out_and_does_not_count() -> None:
    record = played("let_down_before", "strong")
    scenario = record.attempt.content.scenario
    facts = check_notes(Notes(), scenario, record.transcript).facts
    fact = next(fact for fact in facts if "90,000" in fact.said.quote)
    wrong = fact.said.quote.replace("90,000", "45,000")
    found = check_notes(Notes(learnt=(wrong,)), scenario, record.transcript)
    assert [one.figures for one in found.facts if one.fact == fact.fact] == [("45,000",)]
    assert found.listening == 0


def test_a_promise_of_the_call_is_kept_or_forgotten_by_the_notes() -> None:
    said = turns(
        ("rep", "I will send you the test report by Friday. And I will find out about the warranty."),
        ("buyer", "Fine."),
    )
    scenario = content("let_down_before").scenario
    assert [one.quote for one in promises_in(said)] == [
        "I will send you the test report by Friday.",
        "And I will find out about the warranty.",
    ]
    found = check_notes(Notes(promises=(PromiseNote(text="Send test report", by="Friday"),)), scenario, said)
    assert [bool(one.note) for one in found.promises] == [True, False]
    assert found.listening == 50


def test_a_call_with_nothing_told_and_nothing_promised_has_no_listening_score() -> None:
    found = check_notes(Notes(), content("let_down_before").scenario, turns(("rep", "Hello."), ("buyer", "No.")))
    assert found.listening is None


@given(learnt=LINES, promised=LINES, scenario=st.sampled_from(SCENARIOS), rep=st.sampled_from(("strong", "weak")))
@settings(max_examples=25, deadline=None)
def test_the_checks_never_invent_a_word(
    learnt: tuple[str, ...], promised: tuple[str, ...], scenario: str, rep: str
) -> None:
    record = played(scenario, rep)
    said = {turn.number: turn for turn in record.transcript.turns}
    notes = Notes(learnt=learnt, promises=tuple(PromiseNote(text=text) for text in promised))
    found = check_notes(notes, record.attempt.content.scenario, record.transcript)
    plan = CallPlan(to_find=learnt, buyer_says=learnt, questions=promised, call_to_action=" ".join(promised))
    lines = check_plan(plan, record.attempt.content.scenario, record.transcript)
    shown = [fact.said for fact in found.facts] + [one.said for one in found.promises]
    shown += [one for line in lines.lines for one in line.evidence]
    shown += [one for item in lines.homework for one in item.evidence]
    assert all(one.quote in said[one.turn].text and one.speaker == said[one.turn].speaker for one in shown)
    assert {fact.note for fact in found.facts} <= {*learnt, ""}
    assert {*found.unsaid, *found.from_brief} <= set(learnt)


@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_no_note_ever_gets_a_fact_that_was_not_told_and_a_kept_back_one_never_counts(data: st.DataObject) -> None:
    """Whatever mixture of the scenario's own words is noted: told, kept back, from the brief, of another scenario, changed figures."""
    name = data.draw(st.sampled_from(SCENARIOS))
    record, scenario = played(name, data.draw(st.sampled_from(("strong", "average", "weak")))), content(name).scenario
    told = {fact for turn in record.transcript.by_speaker("buyer") for fact in turn.told}
    kept_back = [says for fact in scenario.facts if fact.id not in told for says in fact.says]
    heard = [turn.text for turn in record.transcript.by_speaker("buyer")]
    other = [says for fact in content(data.draw(st.sampled_from(SCENARIOS))).scenario.facts for says in fact.says]
    known = [item.text for item in scenario.brief.known]
    pool = st.sampled_from([*kept_back, *heard, *known, *other]) | st.text(max_size=60)
    notes = Notes(learnt=tuple(data.draw(st.lists(pool, max_size=6, unique=True))))
    found = check_notes(notes, scenario, record.transcript)
    assert {fact.fact for fact in found.facts} == told & {fact.id for fact in scenario.facts}
    for fact in found.facts:
        assert scenario.fact(fact.fact).id in record.transcript.turns[fact.said.turn - 1].told
        assert fact.said.quote in record.transcript.turns[fact.said.turn - 1].text
        assert fact.note in ("", *notes.learnt)
        assert fact.note not in kept_back
    assert not set(kept_back) & {fact.note for fact in found.facts}
    assert {*found.unsaid, *found.from_brief} <= set(notes.learnt)
    assert not set(found.unsaid) & set(found.from_brief)
    assert not {*found.unsaid, *found.from_brief} & {fact.note for fact in found.facts}
    kept = sum(bool(fact.note) and not fact.figures for fact in found.facts)
    assert found.listening is None or 0 <= found.listening <= round(100 * kept / max(1, len(found.facts)))


@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_a_line_more_that_nobody_said_never_raises_the_listening_score(data: st.DataObject) -> None:
    record = played(data.draw(st.sampled_from(SCENARIOS)), "strong")
    scenario = record.attempt.content.scenario
    heard = st.sampled_from([turn.text for turn in record.transcript.by_speaker("buyer")])
    lines = tuple(data.draw(st.lists(heard, max_size=4, unique=True)))
    before = check_notes(Notes(learnt=lines), scenario, record.transcript)
    after = check_notes(Notes(learnt=(*lines, "The moon is made of purple cheese")), scenario, record.transcript)
    assert after.unsaid == (*before.unsaid, "The moon is made of purple cheese")
    assert [fact.note for fact in after.facts] == [fact.note for fact in before.facts]
    assert (after.listening or 0) <= (before.listening or 0)
