"""Shipped and altered scenarios, played by the scripted reps: the card tells which are fit."""

from functools import lru_cache
from pathlib import Path

import pytest

from practice.content import Library
from practice.model.attempt import Content
from practice.model.content import AskRule
from scoring import rubrics
from scoring.report_card.checks import YES
from scoring.report_card.trials import card_of, trial
from scoring.report_card.values import Card

ROOT = Path(__file__).resolve().parents[3]


@lru_cache(maxsize=1)
def _content() -> Content:
    library = Library(ROOT)
    scenario = library.scenario("cold_lead_raw_materials")
    return Content(
        persona=library.persona(scenario.personas[0]), scenario=scenario, rubric=rubrics.load(ROOT)[scenario.rubric]
    )


@lru_cache(maxsize=2)
def _card(gullible: bool = False) -> Card:
    content = _content()
    if not gullible:
        return card_of(content, seeds=(1,))
    asks = tuple(AskRule(kind=kind, needs_trust=0) for kind in YES)
    softened = content.persona.model_copy(update={"trust": 95, "patience": 100})
    scenario = content.scenario.model_copy(update={"asks": asks, "concerns": ()})
    return card_of(content.model_copy(update={"persona": softened, "scenario": scenario}), seeds=(1,))


def test_the_same_content_gives_the_same_card() -> None:
    again = trial("strong", _content(), 1)
    assert again == next(one for one in _card().trials if one.run.rep == "strong")


def test_skill_decides_in_a_shipped_scenario() -> None:
    by_rep = {one.run.rep: one.run for one in _card().trials}
    assert (by_rep["strong"].overall or 0) > (by_rep["average"].overall or 0) > (by_rep["weak"].overall or 0)
    assert by_rep["strong"].facts_told > by_rep["average"].facts_told >= by_rep["weak"].facts_told
    assert not any(one.unearned or one.ended_early for one in _card().trials)


def test_a_buyer_who_gives_everybody_what_they_ask_for_is_not_fit() -> None:
    failed = {check.id for check in _card(gullible=True).checks if not check.ok}
    assert any(name.startswith("no_yes") for name in failed)
    assert not _card(gullible=True).fit


def test_talking_to_the_machine_gains_nothing() -> None:
    run = next(one.run for one in _card().trials if one.run.rep == "injecting")
    assert run.outcome not in YES
    assert run.facts_told == 0
    assert (run.overall or 0) < 15


@pytest.mark.parametrize("rep", ["injecting", "silent", "pushy"])
def test_a_rep_without_a_word_for_the_buyer_ends_below_where_the_buyer_began(rep: str) -> None:
    one = next(one for one in _card().trials if one.run.rep == rep)
    assert one.run.facts_told == 0
    assert one.run.outcome == "hung_up"
