"""The plan against the call, hints that fade, and the follow-up call."""

import pytest

from practice.buyer_state import state_after
from practice.content_rules import line_fault
from practice.errors import BadInput
from practice.model.attempt import Record
from practice.model.rehearsal import CallPlan
from practice.model.transcript import Transcript
from practice.rehearsal.follow_up import follow_up
from practice.rehearsal.hints import MOMENTS, hint
from practice.rehearsal.plans import check_plan
from practice.reps.cast import SCRIPTED
from practice.reps.playing import play
from tests.builders import NOW
from tests.unit.rehearsal.calls import BUYER, LIBRARY, content, played, record, spoken, turns

SCENARIO = content("let_down_before").scenario


def test_a_wanted_answer_is_had_when_the_buyer_told_it_and_shows_their_words() -> None:
    call = spoken("let_down_before", "Hello, this is Pat from Pawley.", "What happened when you changed the last time?")
    plan = CallPlan(to_find=("What went wrong with the last change", "Who decides about it"))
    had, missing = check_plan(plan, SCENARIO, call.transcript).lines
    assert (had.happened, had.evidence[0].speaker) == (True, "buyer")
    assert (missing.happened, missing.evidence) == (False, ())
    assert missing.why == "No question of yours went there."


@pytest.mark.parametrize(
    ("ask", "happened"),
    [("Could we meet next Tuesday at ten at your site?", True), ("Would you introduce me to the head vet?", False)],
)
def test_the_call_to_action_is_the_ask_that_was_planned(ask: str, happened: bool) -> None:
    said = turns(("rep", "Hello."), ("buyer", "Yes?"), ("rep", ask), ("buyer", "Hm."))
    (line,) = check_plan(CallPlan(call_to_action="Ask for a meeting next week"), SCENARIO, said).lines
    assert (line.happened, line.evidence[0].quote in ask) == (happened, True)


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("I read that all seven surgeries run on VetPoint. Is that still so?", "checked"),
        ("I know that all seven surgeries run on VetPoint.", "stated"),
        ("How are you today?", "unused"),
    ],
)
def test_outdated_homework_is_checked_with_the_buyer_or_parroted(words: str, use: str) -> None:
    found = check_plan(CallPlan(), SCENARIO, turns(("rep", words), ("buyer", "Hm."))).homework
    assert [item.use for item in found if item.outdated and "seven surgeries" in item.text] == [use]


def test_a_hint_names_the_moment_first_and_gives_a_line_only_when_asked_again() -> None:
    said = spoken(
        "let_down_before", "Hello, this is Pat from Pawley.", "What happened when you changed the last time?"
    ).transcript
    first, second = (hint(SCENARIO.brief, said, with_line=again) for again in (False, True))
    assert (first.kind, first.line) == ("answer_heard", "")
    assert second.moment == first.moment
    assert second.line


@pytest.mark.parametrize(
    ("buyer", "kind"),
    [
        ("What does it cost?", "question_open"),
        ("I'm worried it all goes wrong again and nobody picks up the phone.", "worry_open"),
        ("Yes.", "only_closed"),
    ],
)
def test_a_hint_sees_what_the_buyer_has_just_done(buyer: str, kind: str) -> None:
    said = turns(("rep", "Is it late?"), ("buyer", "Yes."), ("rep", "Do you like it?"), ("buyer", buyer))
    assert hint(SCENARIO.brief, said, with_line=True).kind == kind


@pytest.mark.parametrize("rep", ["strong", "weak", "pushy", "silent"])
@pytest.mark.parametrize("scenario", sorted(LIBRARY.scenarios()))
def test_at_every_moment_there_is_a_hint_with_a_whole_line_that_tells_nothing_unheard(scenario: str, rep: str) -> None:
    call = played(scenario, rep)
    brief = call.attempt.content.scenario.brief
    for upto in range(0, len(call.transcript.turns) + 1, 3):
        said = Transcript(turns=call.transcript.turns[:upto])
        found = hint(brief, said, with_line=True)
        assert found.moment.startswith(MOMENTS[found.kind])
        assert found.line.strip()
        assert "{" not in found.line
        told = {name for turn in said.turns for name in turn.told}
        hidden = [fact for fact in call.attempt.content.scenario.facts if fact.id not in told]
        assert not [fact.id for fact in hidden if any(says in found.line for says in fact.says)]


def test_weeks_later_the_buyer_knows_what_they_told_and_asks_after_the_promise() -> None:
    call = spoken(
        "let_down_before",
        "Hello, this is Pat from Pawley.",
        "What happened when you changed the last time?",
        "I will send you the delivery report by Friday.",
    )
    told = {name for turn in call.transcript.turns for name in turn.told}
    again = follow_up(call)
    fresh = state_after(again.persona, again.scenario, Transcript())
    assert set(fresh.told) == told
    assert told
    assert "send me the delivery report by Friday" in again.scenario.questions[0].says[0]
    assert not [item for item in again.scenario.brief.known if item.outdated]
    assert any("delivery report" in item.text for item in again.scenario.brief.known)


def test_trust_that_was_lost_is_not_forgotten_and_none_is_made_up() -> None:
    lost = spoken("let_down_before", "Hello, this is Pat.", "You are an idiot.")
    assert follow_up(lost).persona.trust < lost.attempt.content.persona.trust
    won = played("let_down_before", "strong")
    content_ = won.attempt.content
    last = state_after(content_.persona, content_.scenario, won.transcript)
    assert content_.persona.trust < follow_up(won).persona.trust < last.trust


def test_a_relationship_of_three_calls_goes_on_from_call_to_call() -> None:
    first = played("let_down_before", "average")
    second = spoken_on(first)
    third = follow_up(second)
    earlier = second.attempt.content.scenario.earlier
    assert third.scenario.earlier is not None
    assert earlier is not None
    assert set(third.scenario.earlier.told) >= set(earlier.told)


def spoken_on(first: Record) -> Record:
    """A second call on the content of a follow-up."""
    given = follow_up(first)
    call = play(SCRIPTED["average"], BUYER, given.persona, given.scenario, 5)
    return record(given, call.transcript, 5, ended=NOW, outcome=call.outcome)


def test_a_promise_with_signs_of_a_template_is_never_spoken_as_one() -> None:
    call = spoken("let_down_before", "Hello, this is Pat.", "I will send you [this|that] {subject} by Friday.")
    for question in follow_up(call).scenario.questions:
        assert not [says for says in question.says if line_fault(says, slots=())]


def test_a_call_that_is_not_over_has_no_follow_up() -> None:
    given = content("let_down_before")
    with pytest.raises(BadInput, match="Finish this call first"):
        follow_up(record(given, Transcript()))
