"""Notes and plans in a rep's own words: nearly all are read right, and none is given what it did not earn."""

import pytest

from practice.model.content import Earlier
from practice.model.rehearsal import CallPlan, Notes, NotesCheck, PromiseNote
from practice.rehearsal.figures import figures, same
from practice.rehearsal.notes import check_notes, promises_in
from practice.rehearsal.plans import check_plan
from tests.unit.rehearsal.calls import content, telling, turns
from tests.unit.rehearsal.own_words import ACTIONS, BRIEF, NOTES, PLANS, UNSAID

RIGHT = 0.95


def _noted(scenario: str, *lines: str) -> NotesCheck:
    return check_notes(Notes(learnt=lines), content(scenario).scenario, telling(scenario))


def _read(scenario: str, line: str) -> set[str]:
    found = _noted(scenario, line)
    if found.unsaid or found.from_brief:
        return {UNSAID if found.unsaid else BRIEF}
    return {fact.fact + ("!" if fact.figures else "") for fact in found.facts if fact.note}


def test_notes_in_own_words_are_read_right() -> None:
    wrong = [(line, wanted, read) for at, line, wanted in NOTES if (read := _read(at, line)) != set(wanted.split())]
    assert len(wrong) <= (1 - RIGHT) * len(NOTES), wrong


def test_no_note_is_given_a_fact_that_it_does_not_hold() -> None:
    names = {UNSAID, BRIEF}
    assert not [
        (line, extra) for at, line, wanted in NOTES if (extra := _read(at, line) - names - set(wanted.split()) - {""})
    ]


def test_plans_in_own_words_are_read_right_and_hardly_ever_with_a_yes_too_many() -> None:
    wrong: list[tuple[str, str]] = []
    false_yes: list[tuple[str, str]] = []
    for at, part, line, happened in PLANS:
        (found,) = check_plan(CallPlan.model_validate({part: (line,)}), content(at).scenario, telling(at)).lines
        if found.happened != happened:
            (false_yes if found.happened else wrong).append((line, found.why))
    assert len(wrong) + len(false_yes) <= (1 - RIGHT) * len(PLANS), (wrong, false_yes)
    assert len(false_yes) <= 0.03 * len(PLANS), false_yes


def test_a_planned_call_to_action_is_known_again_in_other_words() -> None:
    wrong = []
    for planned, said, made in ACTIONS:
        call = turns(("rep", "Hello."), ("buyer", "Yes?"), ("rep", said), ("buyer", "Hm."))
        (found,) = check_plan(CallPlan(call_to_action=planned), content("let_down_before").scenario, call).lines
        if found.happened != made:
            wrong.append((planned, said))
    assert len(wrong) <= 1, wrong
    assert not [planned for planned, _ in wrong if not {it[0]: it[2] for it in ACTIONS}[planned]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("310k", "310,000 pounds"),
        ("half a million", "500,000"),
        ("six wks", "6 weeks"),
        ("ninety thousand", "90,000"),
        ("a quarter of it", "25 %"),
        ("thirty-one owners", "31 owners"),
        ("6m a year", "six million"),
        ("by 2pm", "by two"),
        ("a third", "33%"),
        ("twice", "two times"),
    ],
)
def test_a_figure_is_the_same_in_words_and_in_digits(one: str, other: str) -> None:
    (mine,), (theirs,) = figures(one), figures(other)
    assert same(mine, theirs)


@pytest.mark.parametrize(
    ("one", "other"), [("310k", "130,000"), ("half of it", "50"), ("6,400", "64"), ("a third", "3"), ("9,200", "2,900")]
)
def test_other_figures_are_not_taken_for_the_same(one: str, other: str) -> None:
    (mine,), (theirs,) = figures(one), figures(other)
    assert not same(mine, theirs)


@pytest.mark.parametrize(
    ("said", "noted", "wrong"),
    [
        ("I will send you the test report by Friday.", "", ""),
        ("I will send you the test report by Friday.", "fri", ""),
        ("I will send you the test report by Friday.", "Monday", "Monday"),
        ("I'll send you the test report this afternoon.", "today", ""),
        ("I'll send you the test report tomorrow.", "next week", "next week"),
        ("I'll send you the test report on the 3rd of March.", "March 3", ""),
        ("I will send you the test report.", "Monday", ""),
    ],
)
def test_a_promise_noted_for_another_day_is_pointed_out_and_does_not_count(said: str, noted: str, wrong: str) -> None:
    call = turns(("rep", said), ("buyer", "Fine."))
    notes = Notes(promises=(PromiseNote(text="Send test report", by=noted),))
    found = check_notes(notes, content("let_down_before").scenario, call)
    assert [one.wrong_day for one in found.promises] == [wrong]
    assert found.listening == (0 if wrong else 100)


def test_the_buyers_words_given_back_are_no_promise() -> None:
    call = turns(
        ("rep", "Hello."),
        ("buyer", "Once I have signed I will hear nothing from you any more."),
        ("rep", "So your concern is that once you've signed, you will hear nothing from us any more. Is that right?"),
        ("buyer", "Yes."),
    )
    assert promises_in(call) == ()


def test_what_was_told_on_an_earlier_call_was_not_invented() -> None:
    scenario = content("let_down_before").scenario
    later = scenario.model_copy(update={"earlier": Earlier(told=("claims_go_out_late",))})
    note = Notes(learnt=("Insurance claims late: ninety thousand outstanding",))
    call = turns(("rep", "Hello again."), ("buyer", "Morning."))
    assert check_notes(note, scenario, call).unsaid == note.learnt
    assert check_notes(note, later, call).unsaid == ()
