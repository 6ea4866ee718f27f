"""The judge in a real browser: asked for, killed in the middle, asked again, and there by itself when it is done."""

import time
from pathlib import Path

from playwright.sync_api import Page, expect

from practice.content import Library
from practice.stores.sqlite import SqliteStore
from scoring import rubrics
from tests.app.pages import a_call
from tests.browser.serving import Server
from tests.conftest import ROOT
from tests.fake_endpoint import FakeEndpoint, Line
from tests.scripted_judge import answering
from tests.unit.judging.calls import REQUESTS, WORDS

SECRET = "sk-secret-0123456789"


def slow(line: Line) -> None:
    time.sleep(0.7)
    answering()(line)


def a_finished_call(data: Path) -> None:
    """One attempt that has ended, in the database that the server will open."""
    library = Library(ROOT)
    scenario = library.scenario("cold_lead_raw_materials")
    content = {
        "scenario": scenario,
        "persona": library.persona(scenario.personas[0]),
        "rubric": rubrics.load(ROOT)["v1"],
    }
    a_call(SqliteStore(data / "warmcall.db"), "a1", *WORDS, ended="meeting", **content)


def test_a_judging_is_followed_survives_a_reload_and_a_killed_server_can_be_asked_again(page: Page, data: Path) -> None:
    a_finished_call(data)
    with FakeEndpoint(otherwise=slow) as judge:
        given = {
            "WARMCALL_BUYER": "embedded",
            "WARMCALL_JUDGE_MODEL": "m",
            "OPENAI_BASE_URL": judge.url,
            "OPENAI_API_KEY": SECRET,
        }
        with Server(data, given) as server:
            page.goto(f"{server.url}/scorecard?attempt=a1")
            page.get_by_role("button", name="Ask the judge").click()
            expect(page.get_by_text("You may leave this page")).to_be_visible()
            page.reload()
            expect(page.get_by_text(f"The judge has answered 1 of {REQUESTS}")).to_be_visible()
            server.kill()
            server.revive()
            page.goto(f"{server.url}/scorecard?attempt=a1")
            expect(page.get_by_text("stopped while the judge was reading")).to_be_visible()
            page.get_by_role("button", name="Ask the judge again").click()
            expect(page.get_by_text("The judge gave 100 of 100")).to_be_visible(timeout=30_000)
            assert [card.scorer for card in server.record("a1").scorecards] == ["judge", "rubric"]
            assert SECRET not in page.content() + server.log()
