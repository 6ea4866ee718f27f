"""The whole story of a team, each person in a browser of their own: invited, assigned, practised, submitted, appealed, overridden, seen."""

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, expect

from practice.model.people import SOLO, Person
from practice.team import accounts, entrance
from practice.team.room import Room
from tests.browser.serving import Rep, Server
from tests.conftest import ROOT
from ui.pieces import COOKIE
from wiring import open_parts

PASSWORD = "a quiet harbour in autumn"
SCENARIO = "referral_happy_customer"
TALK = (
    "Good morning Priti, it is Sam from Marlow. I would like to hear what has become better for you this year, and what has not.",
    "What has given you the most trouble with the shift plans lately?",
    "So the plans still cost you time each week, is that right?",
)


def signed_in(browser: Browser, server: Server, room: Room, person: Person) -> tuple[BrowserContext, Page]:
    """A browser of this person's own; the form of the door is tried in another file."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    context.set_default_timeout(40_000)
    token = entrance.enter(room, person, "127.0.0.1").token
    context.add_cookies([{"name": COOKIE, "value": token, "url": server.url}])
    return context, context.new_page()


def test_from_the_invitation_to_the_override_and_nobody_else_sees_a_thing(server: Server, browser: Browser) -> None:
    room = open_parts(ROOT, {"WARMCALL_DATA": str(server.data)}).room
    trainer = accounts.create_trainer(room, SOLO, "Tess Trainer", PASSWORD, team="North")
    other = accounts.add_person(room, trainer, "Olaf Other", "rep", ["North"], PASSWORD)
    room_of_trainer, page = signed_in(browser, server, room, trainer)

    page.goto(f"{server.url}/people")
    page.get_by_role("button", name="Make a link").click()
    link = page.get_by_test_id("stCode").inner_text().strip()
    assert "/invitation/" in link
    rep_context = browser.new_context(viewport={"width": 1200, "height": 900})
    rep_context.set_default_timeout(40_000)
    rep_page = rep_context.new_page()
    rep_page.goto(link)
    rep_page.get_by_label("Name").fill("Rosa Rep")
    for field in rep_page.locator("input[type=password]").all():
        field.fill(PASSWORD)
    rep_page.locator("button[type=submit], input[type=submit]").first.click()
    expect(rep_page.get_by_text("Rehearse a call before it counts")).to_be_visible()

    _assign(page, server)
    _more_time_for_one_and_none_for_another(page, rep_page, server)
    attempt = _practise_and_submit(rep_page, server)
    _taken_back_and_submitted_again(rep_page)

    page.goto(f"{server.url}/reviews")
    page.get_by_role("link", name=re.compile("Review it")).click()
    expect(page.get_by_text("The call", exact=True)).to_be_visible()
    expect(page.locator(".wc-act").first).to_be_visible()
    other_context, other_page = signed_in(browser, server, room, other)
    _sees_nothing(other_page, server, attempt)
    _commented(page, rep_page, server, attempt)
    _appealed_and_decided(page, rep_page, server, attempt)
    _behind_a_cell(page, server, attempt)
    for context in (room_of_trainer, rep_context, other_context):
        context.close()


def _more_time_for_one_and_none_for_another(page: Page, rep_page: Page, server: Server) -> None:
    """One person gets another date, another is excused with a reason."""
    page.get_by_role("link", name=re.compile("Open: ")).click()
    expect(page.get_by_text("How far they are")).to_be_visible()
    rosa = page.locator('[class*="st-key-wc-given-"]').filter(has_text="Rosa Rep")
    rosa.get_by_role("button", name="Extend").click()
    page.get_by_role("button", name="Extend for this person").click()
    expect(page.get_by_text("Rosa Rep has another due date.")).to_be_visible()
    page.keyboard.press("Escape")
    olaf = page.locator('[class*="st-key-wc-given-"]').filter(has_text="Olaf Other")
    olaf.get_by_role("button", name="Excuse").click()
    page.get_by_label("Why; the rep sees it").fill("On leave until May.")
    page.get_by_role("button", name="Excuse this person").click()
    expect(page.get_by_text("Excused: On leave until May.")).to_be_visible()
    rep_page.goto(server.url)
    expect(rep_page.get_by_text("New for you: 2")).to_be_visible()
    rep_page.get_by_role("button", name="I have seen them").click()
    expect(rep_page.get_by_text("New for you")).to_have_count(0)


def _taken_back_and_submitted_again(rep_page: Page) -> None:
    rep_page.get_by_role("button", name="Take it back").click()
    expect(rep_page.get_by_text("It is private again.")).to_be_visible()
    rep_page.get_by_role("button", name="Submit this attempt").click()
    rep_page.get_by_role("button", name="Submit it").click()
    expect(rep_page.get_by_text(re.compile("Tess Trainer can see the whole call")).first).to_be_visible()


def _sees_nothing(page: Page, server: Server, attempt: str) -> None:
    for place in ("scorecard", "call", "again", "review", "notes", "compare"):
        page.goto(f"{server.url}/{place}?attempt={attempt}")
        expect(page.get_by_test_id("stAlert").or_(page.get_by_text("Page not found")).first).to_be_visible()
        assert "happy customer" not in page.get_by_test_id("stMain").inner_text().lower()
    page.goto(f"{server.url}/history")
    expect(page.get_by_text("No ranking:")).to_be_visible()
    assert "Rosa" not in page.get_by_test_id("stMain").inner_text()


def _commented(page: Page, rep_page: Page, server: Server, attempt: str) -> None:
    """A comment under a turn, which the rep reads."""
    page.goto(f"{server.url}/review?attempt={attempt}")
    page.get_by_role("button", name="Comment on turn 3", exact=True).click()
    page.get_by_label(re.compile("about turn 3")).fill("<b>Well asked</b>, and =1+1.")
    page.get_by_role("button", name="Comment", exact=True).click()
    expect(page.get_by_text("<b>Well asked</b>, and =1+1.").first).to_be_visible()
    rep_page.goto(f"{server.url}/scorecard?attempt={attempt}")
    expect(rep_page.get_by_text("<b>Well asked</b>, and =1+1.").first).to_be_visible()


def _appealed_and_decided(page: Page, rep_page: Page, server: Server, attempt: str) -> None:
    rep_page.get_by_text("Appeal against a verdict").click()
    rep_page.get_by_label("Why you see it differently").fill("I did say why I rang, in my first words.")
    rep_page.get_by_role("button", name="Appeal", exact=True).click()
    expect(rep_page.get_by_text("waits for a trainer")).to_be_visible()

    page.goto(f"{server.url}/review?attempt={attempt}")
    page.get_by_label("Your answer; both of you see it").fill("You are right, you did.")
    before = server.record(attempt).card
    page.get_by_role("button", name="Grant").click()
    expect(page.get_by_text("Granted.")).to_be_visible()
    after = server.record(attempt).card
    assert before is not None
    assert after is not None
    assert after != before
    assert server.record(attempt).scorecards[-1] == before

    rep_page.reload()
    expect(rep_page.get_by_text("What was said about this attempt")).to_be_visible()
    expect(rep_page.get_by_text("You are right, you did.").locator("visible=true").first).to_be_visible()


def _behind_a_cell(page: Page, server: Server, attempt: str) -> None:
    """From the heat map to the attempts behind a cell, by an address that works on its own."""
    page.goto(f"{server.url}/team")
    page.locator(".wc-heat td a").first.click()
    page.wait_for_url(re.compile("skill=trust_building"))
    link = page.get_by_role("link", name=re.compile("Rosa Rep: .*trust building"))
    expect(link).to_be_visible()
    page.reload()
    expect(link).to_be_visible()
    link.click()
    page.wait_for_url(re.compile(f"review.*attempt={attempt}"))


def _assign(page: Page, server: Server) -> None:
    page.goto(server.url)
    page.locator(f".st-key-wc-card-{SCENARIO}").get_by_role("link", name="Assign").click()
    expect(page.get_by_text("What you asked of your reps")).to_be_visible()
    expect(page.get_by_text(re.compile("^Report card: "))).to_be_visible(timeout=120_000)
    page.get_by_role("combobox", name=re.compile("Teams")).click()
    page.get_by_role("option", name="North").click()
    page.keyboard.press("Escape")
    despite = page.get_by_label("Why you assign it although its report card says it is not fit")
    if despite.count():
        despite.fill("A story for a test.")
    page.get_by_role("button", name="Assign it").click()
    expect(page.get_by_text("is assigned.")).to_be_visible(timeout=120_000)


def _practise_and_submit(page: Page, server: Server) -> str:
    rep = Rep(page, server.url)
    page.goto(server.url)
    expect(page.get_by_text("Your attempts are private until you submit one.")).to_be_visible()
    page.get_by_role("button", name=re.compile("Begin: ")).click()
    rep.box().wait_for()
    page.wait_for_url(re.compile("attempt="))
    attempt = parse_qs(urlsplit(page.url).query)["attempt"][0]
    for number, text in enumerate(TALK):
        rep.say(text)
        rep.hears(2 * number + 2)
    page.get_by_role("button", name="End the call").click()
    page.get_by_role("button", name="End it and see the scorecard").click()
    page.get_by_role("button", name="Submit this attempt").click()
    expect(page.get_by_text(re.compile("Tess Trainer will see the whole call")).first).to_be_visible()
    page.get_by_role("button", name="Submit it").click()
    expect(page.get_by_text(re.compile("Tess Trainer can see the whole call")).first).to_be_visible()
    return attempt
