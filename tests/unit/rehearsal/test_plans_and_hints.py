"""The plan against the call, hints that fade, and the follow-up call."""

from collections.abc import Callable

import pytest

from practice.buyer_state import reading_of, state_after, states
from practice.content_rules import line_fault
from practice.errors import BadInput
from practice.model.attempt import Record
from practice.model.reading import Reading
from practice.model.rehearsal import CallPlan
from practice.model.state import BuyerState
from practice.model.transcript import Transcript
from practice.rehearsal.follow_up import follow_up
from practice.rehearsal.hints import MOMENTS, hint
from practice.rehearsal.moments import moments
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


def _again(*lines: str) -> tuple[Record, tuple[BuyerState, ...]]:
    """A call weeks after one with a promise, said in these lines, and the buyer after each of its turns."""
    before = spoken(
        "let_down_before",
        "Hello, this is Pat from Pawley.",
        "What happened when you changed the last time?",
        "I will send you the delivery report by Friday.",
    )
    given, left = follow_up(before), list(lines)
    call = play(lambda _ear: left.pop(0) if left else None, BUYER, given.persona, given.scenario, 3)
    return record(given, call.transcript), states(given.persona, given.scenario, call.transcript)


def test_weeks_later_the_buyer_asks_after_the_promise_in_the_first_turns() -> None:
    call, line = _again("Hello, it's Pat from Pawley again.")
    assert "delivery report by Friday" in call.transcript.turns[1].text
    assert line[1].questions_asked == ("promise_1",)


def test_a_promise_the_rep_brings_up_is_not_asked_after() -> None:
    call, _ = _again(
        "Hello, it's Pat. I promised you the delivery report by Friday, and I sent it on Thursday.", "Fine."
    )
    assert not [turn for turn in call.transcript.by_speaker("buyer") if "delivery report" in turn.text]


@pytest.mark.parametrize(
    ("answer", "noticed"),
    [
        ("Yes, I sent it on Friday as I said I would.", {"question_answered"}),
        ("I am sorry, I forgot. That was my mistake, and you will have it today.", {"promise_broken", "apology"}),
        ("I haven't done it yet.", {"promise_broken"}),
        ("Our new product has some great features.", {"question_dodged"}),
    ],
)
def test_the_buyer_takes_a_kept_a_broken_and_a_dodged_promise_differently(answer: str, noticed: set[str]) -> None:
    _, line = _again("Hello, it's Pat from Pawley again.", answer)
    assert {cause.name for cause in line[2].causes} >= noticed


def test_a_promise_kept_leaves_more_trust_than_one_owned_and_that_more_than_one_dodged() -> None:
    answers = (
        "Yes, I sent it on Friday as I said.",
        "I am sorry, I forgot to send it.",
        "Our product is really great.",
    )
    trust = [_again("Hello, it's Pat from Pawley again.", answer)[1][2].trust for answer in answers]
    assert trust[0] > trust[1] > trust[2]


def test_what_was_told_before_is_not_told_as_new() -> None:
    call, line = _again("Hello, it's Pat from Pawley again.", "What happened when you changed the last time?")
    earlier = call.attempt.content.scenario.earlier
    assert earlier is not None
    assert not {name for state in line if state.plan for name in state.plan.tells} & set(earlier.told)


def test_a_question_that_sounds_like_a_worry_is_no_worry_that_was_passed_over() -> None:
    said = turns(
        ("rep", "Hello, this is Pat from Pawley."),
        ("buyer", "You sent me a report in May, or did that get lost?"),
        ("rep", "It went out on the third, and I have a copy here."),
        ("buyer", "All right."),
    )
    assert hint(SCENARIO.brief, said, with_line=False).kind != "worry_open"


def test_a_worry_that_was_answered_with_proof_is_not_open_any_more() -> None:
    said = turns(
        ("rep", "Hello, this is Pat from Pawley."),
        ("buyer", "I'm worried it all goes wrong again and nobody picks up the phone."),
        ("rep", "I can see why. Fallowfield has had the same named person for six years."),
        ("buyer", "Has it now."),
    )
    assert hint(SCENARIO.brief, said, with_line=False).kind != "worry_open"


MOVES: dict[str, Callable[[Reading], bool]] = {
    "no_reason": lambda reading: bool(reading.questions),
    "worry_open": lambda reading: bool(reading.act("empathy", "acknowledgement", "evidence", "will_find_out")),
    "answer_heard": lambda reading: bool(reading.rephrases or reading.questions),
    "ready_to_ask": lambda reading: bool(reading.asks),
    "refused": lambda reading: bool(reading.questions),
    "only_closed": lambda reading: any(question.kind in ("open", "semi_open") for question in reading.questions),
    "go_on": lambda reading: any(question.kind in ("open", "semi_open") for question in reading.questions),
}
"""What the line of a hint has to be read as."""


@pytest.mark.parametrize("scenario", sorted(LIBRARY.scenarios()))
def test_the_line_of_a_hint_is_read_as_the_move_it_stands_for(scenario: str) -> None:
    call = played(scenario, "average")
    wrong, shown = [], 0
    for upto in range(len(call.transcript.turns) + 1):
        said = Transcript(turns=call.transcript.turns[:upto])
        if not said.turns or said.turns[-1].speaker == "buyer":
            found = hint(call.attempt.content.scenario.brief, said, with_line=True)
            if found.kind in MOVES:
                shown += 1
                if not MOVES[found.kind](reading_of(found.line, said.turns[-8:])):
                    wrong.append((found.kind, found.line))
    assert shown
    assert not wrong


def test_a_moment_that_went_to_something_kept_back_was_a_question() -> None:
    for scenario in sorted(LIBRARY.scenarios()):
        call = played(scenario, "average")
        for moment in moments(call):
            if moment.kind == "door_closed":
                before = call.transcript.turns[: moment.turn - 1]
                assert reading_of(moment.quote, before[-8:]).questions, moment.quote


@pytest.mark.parametrize("scenario", ["let_down_before", "cold_lead_raw_materials", "influencer_who_shields"])
def test_an_answer_about_a_promise_is_not_taken_for_something_heard_elsewhere(scenario: str) -> None:
    first = spoken(
        scenario, "Hello, this is Sam.", "What troubles you most?", "I will send you the test report by Friday."
    )
    weeks_later = follow_up(first)
    left = ["Hello, Sam here again. How have you been since we spoke?", "Yes, I sent it."]
    call = play(lambda _ear: left.pop(0) if left else None, BUYER, weeks_later.persona, weeks_later.scenario, 5)
    assert "question_answered" in [cause.name for cause in call.steps[-1].causes]
    noted = call.transcript.turns[-1].text
    assert not any(
        odd in noted.lower() for odd in ("tallies", "heard", "enquiries", "elsewhere", "i knew it", "check it")
    )


def test_a_promise_told_as_done_before_it_is_asked_after_is_not_asked_after() -> None:
    first = spoken(
        "referral_happy_customer",
        "Hello, this is Sam.",
        "What troubles you most?",
        "I will send you the test report by Friday.",
    )
    weeks_later = follow_up(first)
    left = [
        "Hello, Sam here again. How have you been since we spoke?",
        "I sent you the report; it is in your inbox.",
    ]
    call = play(lambda _ear: left.pop(0) if left else None, BUYER, weeks_later.persona, weeks_later.scenario, 5)
    assert not any("send me the test report" in turn.text for turn in call.transcript.by_speaker("buyer"))


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("Carla Finch leads your reception teams. Could we meet on Tuesday at ten?", "stated"),
        ("Carla Finch leads your reception teams. What does software cost you?", "stated"),
        ("Carla Finch leads your reception teams. Is that still so?", "checked"),
        ("Carla Finch leads your reception teams, I read. Thank you for that. How does she see it, and does that help you?", "checked"),
        ("Does Carla Finch lead your reception teams?", "checked"),
    ],
)  # fmt: skip
def test_an_ask_or_a_question_about_something_else_checks_nothing(words: str, use: str) -> None:
    found = check_plan(CallPlan(), SCENARIO, turns(("rep", words), ("buyer", "Hm.")))
    item = next(one for one in found.homework if "Carla Finch" in one.text)
    assert item.use == use


def test_half_of_what_the_buyer_should_say_is_told_as_a_part() -> None:
    scenario = content("cold_lead_raw_materials").scenario
    first, second = scenario.fact("coating_share_of_cost"), scenario.fact("compound_failed")
    line = f"{first.says[0]} {second.says[0]}"
    said = turns(("rep", "Go on."), ("buyer", first.says[0]))
    said = said.model_copy(update={"turns": (said.turns[0], said.turns[1].model_copy(update={"told": (first.id,)}))})
    found = check_plan(CallPlan(buyer_says=(line,)), scenario, said).lines[0]
    assert not found.happened
    assert "a part of it" in found.why
    assert found.evidence[0].quote == first.says[0]
