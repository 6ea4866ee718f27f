"""Before, during and after a call in a browser: plan and warm-up, a hint, notes, one moment again, playing on, comparing, weeks later."""

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from tests.browser.serving import Rep, Server

SCENARIO = "let_down_before"
OPENING = (
    "Good morning, Pat from Pawley. I hear your last change of software went badly, and I would like to understand it."
)


def test_a_call_is_prepared_hinted_noted_and_done_again(server: Server, page: Page) -> None:
    rep = Rep(page, server.url)
    page.goto(server.url)
    page.locator(f".st-key-prepare-{SCENARIO} button").click()
    page.get_by_label("Purpose of this call").fill("Understand the last change")
    page.get_by_label("What I need to know").fill("what went wrong with the last change\nwho decides")
    page.get_by_label("My call to action").fill("Ask for a meeting next week")
    page.get_by_label("Purpose of this call").click()
    expect(page.get_by_text("Kept as you write")).to_be_visible()
    page.reload()
    expect(page.get_by_label("What I need to know")).to_have_value("what went wrong with the last change\nwho decides")
    page.get_by_text("When I ask", exact=True).click()
    page.get_by_label("Your first sentences").fill(OPENING)
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_text("What your opening did")).to_be_visible()
    assert server.attempts() == []

    page.locator(f".st-key-call-{SCENARIO} button").click()
    rep.box().wait_for()
    attempt = _attempt(page)
    page.get_by_role("button", name="Hint", exact=True).click()
    expect(page.get_by_text("why this call is worth their time")).to_be_visible()
    page.get_by_role("button", name="One way to say it").click()
    expect(page.locator(".wc-next .wc-said")).to_be_visible()
    for number, text in enumerate((OPENING, "What happened the last time you changed?", "Is it better now?")):
        rep.say(text)
        rep.hears(2 * number + 2)
    expect(page.get_by_test_id("stSidebar").get_by_text("% of the words")).to_be_visible()
    page.get_by_role("button", name="End the call").click()
    page.get_by_role("button", name="End it and write my notes first").click()
    page.get_by_label("What I learnt, in the buyer's words").fill("They want to buy a helicopter")
    page.get_by_role("button", name="Keep the notes and see the scorecard").click()

    page.get_by_text("Your plan, and what came of it").click()
    expect(page.get_by_text("who decides")).to_be_visible()
    page.get_by_text("Your notes · listening 0").click()
    expect(page.get_by_text("Noted, and never said")).to_be_visible()
    page.get_by_text("Hints used: 2").click()
    page.get_by_text("Moments worth doing again: 3").click()
    _follow(page, re.compile("Say turn 5 differently"), re.compile("/again"))
    page.get_by_label("Say it differently").fill("How has it changed your days since then?")
    page.get_by_role("button", name="See what it does").click()
    expect(page.get_by_text("What you would say")).to_be_visible()

    said = server.texts(attempt)
    page.get_by_role("button", name="Play on from here").click()
    page.wait_for_url(re.compile("/call"))
    branch = _attempt(page)
    rep.hears(6)
    assert branch != attempt
    assert server.texts(branch)[:4] == said[:4]
    assert server.texts(branch)[4] == "How has it changed your days since then?"
    assert server.texts(attempt) == said
    rep.end()
    expect(page.get_by_text("A branch: it leaves another call at turn 5")).to_be_visible()
    page.goto(f"{server.url}/history")
    expect(page.locator(f".st-key-wc-row-{attempt}")).to_be_visible()
    expect(page.locator(f".st-key-wc-row-{branch}")).to_have_count(0)


def test_a_call_is_compared_with_another_and_gone_on_with_weeks_later(server: Server, page: Page) -> None:
    rep, attempts = Rep(page, server.url), []
    for second in ("What happened the last time you changed?", "Buy it now, it is the best there is!"):
        attempts.append(rep.begin(SCENARIO))
        for number, text in enumerate((OPENING, second)):
            rep.say(text)
            rep.hears(2 * number + 2)
        rep.end()
    page.get_by_role("link", name="Compare with another of your calls").click()
    expect(page.get_by_text("Up to your turn 3 you said the same.")).to_be_visible()
    expect(page.get_by_test_id("stVegaLiteChart").first).to_be_visible()

    rep.open(attempts[0], "scorecard")
    page.get_by_role("button", name="Call them again, weeks later").click()
    rep.box().wait_for()
    expect(page.get_by_text("Call 2 of 3 with this buyer")).to_be_visible()
    later = _attempt(page)
    assert later not in attempts
    told = [name for turn in server.record(attempts[0]).transcript.turns for name in turn.told]
    earlier = server.record(later).attempt.content.scenario.earlier
    assert earlier is not None
    assert list(earlier.told) == told


def _attempt(page: Page) -> str:
    page.wait_for_url(re.compile("attempt="))
    return parse_qs(urlsplit(page.url).query)["attempt"][0]


def _follow(page: Page, name: re.Pattern[str], place: re.Pattern[str]) -> None:
    """Clicks the link until the page has changed: a click is lost where the page is drawn anew at that very moment."""
    for _ in range(4):
        try:
            page.get_by_role("link", name=name).click(timeout=7_000)
            page.wait_for_url(place, timeout=7_000)
        except PlaywrightTimeoutError:
            continue
        return
    page.wait_for_url(place)
