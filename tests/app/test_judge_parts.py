"""The judge on the scorecard page: asked for with what it takes, done apart from the page, shown beside the rubric scorer."""

import dataclasses
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from practice import settings
from practice.model.attempt import Record
from scoring.rubric_scorer import RubricScorer
from tests import fake_endpoint as fake
from tests.app.pages import PageParts, a_call, page, parts_on, words
from tests.fake_endpoint import Behaviour, FakeEndpoint, Line
from tests.scripted_judge import answering, each, honest
from tests.unit.judging.calls import REQUESTS, V1, WORDS
from tests.unit.judging.calls import a_call as a_transcript
from ui import judgings, scorecard_page


@pytest.fixture
def server() -> Iterator[FakeEndpoint]:
    with FakeEndpoint(otherwise=answering()) as found:
        yield found


def parts_with(data: Path, url: str, **more: str) -> PageParts:
    """Parts with a judge at this address and one finished call, scored by the rubric scorer."""
    environ = {"WARMCALL_DATA": str(data), "WARMCALL_BUYER": "embedded", "WARMCALL_JUDGE_MODEL": "judge-model"}
    given = settings.load({**environ, "OPENAI_BASE_URL": url, **more}, data)
    card = RubricScorer().score(a_transcript(), V1)
    parts = dataclasses.replace(parts_on(data, card=card), settings=given)
    a_call(parts.store, "a1", *WORDS, ended="meeting", rubric=V1)
    return parts


def shown(parts: PageParts) -> str:
    return words(page(scorecard_page.render, parts, "a1"))


def judged(parts: PageParts) -> Record:
    """The attempt after the worker has finished, however it was begun."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        state = parts.judgings.state("a1")
        if state is not None and state.status != "pending":
            return parts.store.record("a1")
        time.sleep(0.02)
    raise AssertionError("the judge has not come to an end")


def ask(parts: PageParts) -> AppTest:
    app = page(scorecard_page.render, parts, "a1")
    next(it for it in app.button if it.key == "judge-a1").click().run()
    return app


def test_without_a_model_the_page_says_so_and_asks_nothing(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", "Hello.", "Yes?", ended="no_sale")

    assert "None is set up" in shown(parts)


def test_what_it_takes_is_said_before_it_is_asked_for(data: Path, server: FakeEndpoint) -> None:
    text = shown(parts_with(data, server.url))

    assert f"That takes {REQUESTS} requests with about" in text
    assert "the price of this model is not known" in text
    assert "the time it takes is not known yet" in text
    assert server.requests == []


def test_asked_for_it_works_apart_from_the_page_and_shows_both_opinions(data: Path, server: FakeEndpoint) -> None:
    parts = parts_with(data, server.url)
    ask(parts)
    record = judged(parts)
    text = shown(parts)

    assert [card.scorer for card in record.scorecards] == ["judge", "rubric"]
    assert "The judge gave <strong>100</strong> of 100" in text
    assert "this is a second opinion" in text
    assert "Where the two differ:" in text
    assert "The rubric scorer: <strong>Not met.</strong>" in text
    assert "Judged by model judge-model" in text
    assert f"Asking again takes {REQUESTS} requests" in text
    assert "the time it takes is not known yet" not in text
    assert {spent.position for spent in record.usage} == {0}


def test_the_history_goes_on_with_the_card_that_counts(data: Path, server: FakeEndpoint) -> None:
    parts = parts_with(data, server.url)
    ask(parts)
    judged(parts)

    assert parts.store.history()[0].overall == parts.fixed.card.overall != 100


def test_while_it_reads_the_page_shows_how_far_it_is_and_the_rubric_scorers_card(data: Path) -> None:
    def slow(line: Line) -> None:
        time.sleep(0.6)
        answering()(line)

    with FakeEndpoint(otherwise=slow) as server:
        parts = parts_with(data, server.url)
        app = ask(parts)
        text = words(app)
        judged(parts)

    assert "You may leave this page" in text
    assert "Criterion by criterion" in text


def test_a_second_page_does_not_ask_a_second_time(data: Path) -> None:
    def slow(line: Line) -> None:
        time.sleep(0.3)
        answering()(line)

    with FakeEndpoint(otherwise=slow) as server:
        parts = parts_with(data, server.url)
        assert judgings.begin(parts, "a1") is not None
        assert judgings.begin(parts, "a1") is None
        judged(parts)
        assert len(server.requests) == REQUESTS


def test_a_fault_is_told_and_the_rubric_scorers_card_stands(data: Path) -> None:
    with FakeEndpoint(otherwise=fake.status(401)) as server:
        parts = parts_with(data, server.url)
        ask(parts)
        judged(parts)
        app = page(scorecard_page.render, parts, "a1")

    assert any("did not accept the key" in it.value and "stands" in it.value for it in app.warning)
    assert [it.label for it in app.button if it.key == "judge-a1"] == ["Ask the judge again"]
    assert parts.store.history()[0].overall == parts.fixed.card.overall


def test_a_judging_whose_process_is_gone_can_be_asked_for_again(data: Path, server: FakeEndpoint) -> None:
    parts = parts_with(data, server.url)
    parts.judgings.claim("a1", "999999999:nobody:1")
    app = page(scorecard_page.render, parts, "a1")

    assert any("stopped while the judge was reading" in it.value for it in app.warning)
    assert judgings.begin(parts, "a1") is not None
    judged(parts)


def test_where_the_judge_scores_it_begins_by_itself_and_its_card_counts(data: Path, server: FakeEndpoint) -> None:
    parts = parts_with(data, server.url, WARMCALL_SCORER="judge")
    parts.store.end("a1", "meeting", "2026-03-02T09:00:00Z")
    a_call(parts.store, "a2", *WORDS, rubric=V1)
    parts.store.end("a2", "meeting", datetime.now(UTC).isoformat(timespec="seconds"))
    page(scorecard_page.render, parts, "a2")
    until = time.monotonic() + 20
    while (state := parts.judgings.state("a2")) is None or state.status == "pending":
        assert time.monotonic() < until
        time.sleep(0.02)
    text = words(page(scorecard_page.render, parts, "a2"))

    assert "card is the one that counts." in text
    assert [card.scorer for card in parts.store.record("a2").scorecards] == ["rubric", "judge"]
    assert "All verdicts of the rubric scorer" in text


def test_an_old_call_is_not_judged_for_being_looked_at(data: Path, server: FakeEndpoint) -> None:
    parts = parts_with(data, server.url, WARMCALL_SCORER="judge")
    text = shown(parts)

    assert "Ask the judge" in text
    assert server.requests == []
    assert [card.scorer for card in parts.store.record("a1").scorecards] == ["rubric"]


def test_repeats_show_how_far_the_judge_agrees_with_itself(data: Path) -> None:
    count = [0]

    def wavering(line: Line) -> None:
        count[0] += 1
        items = honest(line.body, "met" if count[0] <= 2 * REQUESTS else "not_met")
        fake.say_whole(json.dumps({"answers": items}))(line)

    with FakeEndpoint(otherwise=wavering) as server:
        parts = parts_with(data, server.url, WARMCALL_JUDGE_REPEATS="3")
        ask(parts)
        judged(parts)
        text = shown(parts)

    assert "Asked 3 times. Each alone would have given 0, 100 and 100;" in text
    assert "(2 of 3)" in text


EVIL = "<img src=x onerror=alert(1)>"


@pytest.mark.parametrize("change", [each(reason=EVIL), each(reason="Well.", evidence=[])])
def test_the_models_words_are_shown_as_words(data: Path, change: Behaviour) -> None:
    with FakeEndpoint(otherwise=answering(change)) as server:  # type: ignore[arg-type]
        parts = parts_with(data, server.url)
        ask(parts)
        judged(parts)
        text = shown(parts)

    assert "<img" not in text
