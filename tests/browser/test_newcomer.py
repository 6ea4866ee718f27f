"""A newcomer in a browser: from the first page into a first call and to its scorecard, and to drills, the plan and one moment again
without being told where they are. Follows only what is on the page."""

import re

from playwright.sync_api import Page, expect

from tests.browser.serving import Rep, Server

TURNS = 3


def test_a_newcomer_gets_from_the_first_page_to_a_scorecard_by_following_the_hints(server: Server, page: Page) -> None:
    rep = Rep(page, server.url)
    page.goto(server.url)
    page.locator(".st-key-first-call button").click()
    rep.box().wait_for()
    for number in range(1, TURNS + 1):
        page.get_by_role("button", name="One way to say it").click()
        line = page.locator(".wc-next .wc-said")
        line.wait_for()
        rep.say(line.inner_text().strip("“”"))
        rep.hears(2 * number)
    rep.end()
    (attempt,) = server.attempts()
    card = server.record(attempt).card
    assert card is not None
    assert card.overall is not None
    expect(page.get_by_text("Hints used:")).to_be_visible()

    page.get_by_text("Moments worth doing again").click()
    page.get_by_role("link", name=re.compile("Say turn . differently")).first.click()
    expect(page.get_by_label("Say it differently")).to_be_visible()

    page.goto(server.url)
    expect(page.get_by_text("What to do next")).to_be_visible()
    expect(page.get_by_text("From your last scorecard")).to_be_visible()
    expect(page.locator(".st-key-first-call")).to_have_count(0)
    page.get_by_role("link", name=re.compile("A call:")).click()
    expect(page.get_by_label("Purpose of this call")).to_be_visible()


def test_a_newcomer_who_declines_is_not_asked_again_and_finds_drills_in_the_menu(server: Server, page: Page) -> None:
    page.goto(server.url)
    page.locator(".st-key-skip-first-call button").click()
    expect(page.locator(".st-key-first-call")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("What to do next")).to_be_visible()
    expect(page.locator(".st-key-first-call")).to_have_count(0)

    page.get_by_role("link", name="Drills").click()
    page.locator(".st-key-wc-drill-cost_of_nothing").get_by_role("button", name="Begin").click()
    expect(page.get_by_text("1 of 5")).to_be_visible()
    page.get_by_label("Your answer").fill("Is that a problem?")
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_text("Not yet.")).to_be_visible()
    expect(page.get_by_text("A better line:")).to_be_visible()
    page.reload()
    expect(page.get_by_text("2 of 5")).to_be_visible()
    expect(page.get_by_text("The till hangs every Saturday")).to_have_count(0)
    page.get_by_label("Your answer").fill("What does that cost you over a year?")
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_text("Yes.", exact=True)).to_be_visible()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("3 of 5")).to_be_visible()
