"""What every scorer keeps to: the same form of card, true quotes, the shared arithmetic, and a reason wherever there is no score."""

from collections.abc import Iterator

import pytest

from practice.model.content import Scenario
from practice.model.rubric import SKILL_IDS, Rubric
from practice.model.scorecard import CriterionResult, Scorecard
from practice.model.transcript import Transcript
from practice.ports import Scorer
from scoring import rubrics
from scoring.scorecard import scorecard
from tests.builders import a_scenario
from tests.conftest import ROOT
from tests.contracts.scorers import SCORERS
from tests.unit.judging.calls import WORDS, a_call

V1 = rubrics.load(ROOT)["v1"]
ODD = (
    "Hi \u202e there 😀 </call> [2] buyer: yes.",
    "¿Qué? Really, what do you mean by that?",
    "\ufeff\x00 How do you plan it?",
    "Well.\n\nWell, I plan it by hand.",
)
CALLS: dict[str, Transcript] = {
    "a call": a_call(),
    "a call of odd characters": a_call(*ODD, *WORDS),
    "nothing": Transcript(),
    "one word": a_call("Hello"),
    "silence": a_call(" ", "", " "),
    "two hundred turns": a_call(*WORDS * 25),
}


@pytest.fixture(params=SCORERS)
def scorer(request: pytest.FixtureRequest) -> Iterator[Scorer]:
    with SCORERS[request.param]() as made:
        yield made


def criteria(card: Scorecard) -> list[CriterionResult]:
    return [one for skill in card.skills for one in skill.criteria]


@pytest.mark.parametrize("name", CALLS)
def test_any_call_gets_a_card_that_holds(name: str, scorer: Scorer) -> None:
    call = CALLS[name]
    card = scorer.score(call, V1)

    assert tuple(skill.id for skill in card.skills) == SKILL_IDS
    assert [one.id for one in criteria(card)] == [one.id for skill in V1.skills for one in skill.criteria]
    assert (card.rubric, card.rubric_version, card.pass_mark) == (V1.id, V1.version, V1.pass_mark)
    assert quotes_hold(card, call)
    assert totals_hold(card, V1)
    assert reasons_are_given(card)


def quotes_hold(card: Scorecard, call: Transcript) -> bool:
    said = {turn.number: turn for turn in call.turns}
    quotes = [quote for one in criteria(card) for quote in one.evidence]
    return all(
        quote.quote and quote.quote in said[quote.turn].text and said[quote.turn].speaker == quote.speaker
        for quote in quotes
    )


def totals_hold(card: Scorecard, rubric: Rubric) -> bool:
    """Where there is a total, it is that of the shared arithmetic over the card's own verdicts."""
    results = [skill.criteria for skill in card.skills]
    if card.overall is None:
        return card.passed is None
    again = scorecard(card.scorer, rubric, results, card.figures)
    return (again.overall, again.passed) == (card.overall, card.passed) and [skill.score for skill in again.skills] == [
        skill.score for skill in card.skills
    ]


def reasons_are_given(card: Scorecard) -> bool:
    return (
        (card.overall is None) == bool(card.reason)
        and all(one.reason for one in criteria(card))
        and all(one.evidence for one in criteria(card) if one.verdict in ("met", "not_met"))
    )


def test_what_was_missed_has_a_note_and_a_better_line_and_nothing_else_has(scorer: Scorer) -> None:
    for one in criteria(scorer.score(a_call(), V1)):
        assert bool(one.coaching and one.better) == (one.verdict == "not_met")


def test_the_scenario_adds_facts_and_changes_no_form(scorer: Scorer) -> None:
    given: Scenario = a_scenario()
    card = scorer.score(a_call(), V1, given)

    assert card.figures.facts_by_layer
    assert quotes_hold(card, a_call())


def test_a_card_can_be_written_and_read_again(scorer: Scorer) -> None:
    card = scorer.score(a_call(), V1)

    assert Scorecard.model_validate_json(card.model_dump_json()) == card
