"""Runs one page by itself under AppTest, on parts of small test content. Holds no assertions."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, get_args

import streamlit as st
from streamlit.navigation.page import Page
from streamlit.testing.v1 import AppTest

from practice import settings
from practice.errors import NotFound
from practice.model.attempt import Content
from practice.model.content import Persona, Scenario
from practice.model.drills import Drill
from practice.model.rubric import Rubric
from practice.model.scorecard import CriterionResult, Evidence, Scorecard, SkillScore
from practice.model.transcript import Transcript
from practice.ports import Store
from practice.stores.owners import this_worker
from tests.builders import NOW, a_persona, a_rubric, a_scenario, a_scorecard, an_attempt
from ui.places import Place, Places
from wiring import Parts

Draw = Callable[[Parts, Places], None]


class Shelf:
    """A library of given values."""

    def __init__(self, scenarios: tuple[Scenario, ...], problems: tuple[str, ...] = ()) -> None:
        self._scenarios = {it.id: it for it in scenarios}
        self._problems = list(problems)

    def scenarios(self) -> dict[str, Scenario]:
        return self._scenarios

    def personas(self) -> dict[str, Persona]:
        return {"plain_buyer": a_persona()}

    def scenario(self, scenario_id: str) -> Scenario:
        if scenario_id not in self._scenarios:
            raise NotFound(f"There is no scenario {scenario_id}.")
        return self._scenarios[scenario_id]

    def persona(self, _persona_id: str) -> Persona:
        return a_persona()

    def drills(self) -> dict[str, Drill]:
        return {}

    def remove(self, scenario_id: str) -> None:
        del self._scenarios[scenario_id]

    def problems(self) -> list[str]:
        return self._problems


class FixedScorer:
    """Gives the same card for every call and counts how often it was asked."""

    def __init__(self, card: Scorecard) -> None:
        self.card = card
        self.asked = 0

    def score(self, _transcript: Transcript, _rubric: Rubric, _scenario: Scenario | None = None) -> Scorecard:
        self.asked += 1
        return self.card


@dataclass(frozen=True)
class PageParts(Parts):
    """Parts whose content and scorer are given; the store is a real one."""

    shelf: Shelf
    given_rubrics: dict[str, Rubric]
    fixed: FixedScorer

    library = cached_property(lambda self: self.shelf)
    rubrics = cached_property(lambda self: self.given_rubrics)
    scorer = cached_property(lambda self: self.fixed)


def parts_on(
    data: Path,
    *,
    scenarios: tuple[Scenario, ...] | None = None,
    problems: tuple[str, ...] = (),
    card: Scorecard | None = None,
) -> PageParts:
    """Parts on a store in this folder; one scenario unless told otherwise."""
    chosen = (a_scenario(),) if scenarios is None else scenarios
    given = settings.load({"WARMCALL_DATA": str(data), "WARMCALL_BUYER": "embedded"}, data)
    return PageParts(data, given, Shelf(chosen, problems), {"plain": a_rubric()}, FixedScorer(card or a_scorecard()))


def a_call(
    store: Store, attempt_id: str, *said: str, ended: str | None = None, by: str = "embedded", **content: Any
) -> None:
    """A call in the store: rep and buyer in turn, beginning with the rep."""
    given = Content(**{"persona": a_persona(), "scenario": a_scenario(), "rubric": a_rubric(), **content})
    store.create(an_attempt(attempt_id, content=given))
    for number, text in enumerate(said, start=1):
        if number % 2:
            store.say(attempt_id, text, f"{attempt_id}-{number}", number)
        else:
            reply = store.record(attempt_id).reply
            assert reply is not None
            assert store.claim(attempt_id, this_worker())
            store.extend(reply.model_copy(update={"status": "done", "text": text, "by": by}))
    if ended is not None:
        store.end(attempt_id, ended, NOW)  # type: ignore[arg-type]


def mixed_card() -> Scorecard:
    """A card with every verdict, a miss that weighs more than another, and a skill without a score."""

    def result(name: str, verdict: str, weight: float = 1.0, **more: Any) -> CriterionResult:
        return CriterionResult.model_validate(
            {
                "id": name,
                "question": f"Was {name} done?",
                "verdict": verdict,
                "reason": f"Reason of {name}.",
                "source": "S1",
                "weight": weight,
                "better": f"Better line for {name}.",
                **more,
            }
        )

    quote = (Evidence(turn=1, speaker="rep", quote="Hello"),)
    first = SkillScore(
        id="trust_building",
        name="Trust building",
        score=50,
        criteria=(
            result("small", "not_met", coaching="Mind the small one.", evidence=quote),
            result("large", "not_met", 3.0, coaching="Mind the large one.", evidence=quote),
            result("fine", "met", 2.0, evidence=quote),
            result("absent", "not_applicable"),
        ),
    )
    unscored = SkillScore(
        id="rephrasing",
        name="Rephrasing",
        score=None,
        reason="Nothing to rephrase.",
        criteria=(result("lost", "unscored"),),
    )
    rest = {skill.id: skill for skill in a_scorecard(60).skills}
    skills = (first, rest["open_questions"], unscored, rest["asking_for_the_business"])
    return a_scorecard(60, skills=skills)


def page(draw: Draw, parts: Parts, attempt: str | None = None) -> AppTest:
    """The page after its first run."""
    app = AppTest.from_function(_script, kwargs={"draw": draw, "parts": parts}, default_timeout=20)
    if attempt:
        app.query_params["attempt"] = attempt
    return app.run()


def words(app: AppTest) -> str:
    """All that stands on the page, its markup included."""
    found = []
    for element in app:
        proto = getattr(element, "proto", None)
        found.append(str(getattr(proto, "body", "") or getattr(proto, "label", "") or proto or ""))
    return "\n".join(found)


def run_page(draw: Draw, parts: Parts) -> None:
    """A navigation in which only the page under test has content. Runs inside AppTest."""
    pages: dict[Place, Page] = {}
    places = Places(pages)
    pages["practice"] = st.Page(lambda: draw(parts, places), title="Here", url_path="here", default=True)
    for name in (it for it in get_args(Place) if it != "practice"):
        pages[name] = st.Page(_elsewhere, title=name, url_path=name)
    st.navigation(list(pages.values())).run()


def _elsewhere() -> None:
    st.text("elsewhere")


def _script(draw, parts):  # type: ignore[no-untyped-def]
    """AppTest runs the text of this function by itself, so it names nothing from outside."""
    from tests.app.pages import run_page

    run_page(draw, parts)
