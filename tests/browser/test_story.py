"""The whole story in a browser: choose, prepare, call, be scored, look back, and all of it after a restart."""

import re

from playwright.sync_api import Page, expect

from tests.browser.serving import Rep, Server

TALK = [
    "Good morning Robin, Sam from Lowther. Cocoa has doubled since last year and bakers tell me every gram of coating "
    "now hurts. I would like to find out whether that is worth ten minutes of yours. Do you have a moment?",
    "Can you help me understand what dear cocoa has done to you this year?",
    "So the chocolate itself has become your biggest worry, is that right?",
    "What have you tried so far to get hold of it?",
    "That sounds tiring. Who else in the house feels it, and how?",
    "What happens if nothing changes by next summer?",
    "What would it look like if it went the way you want?",
    "Oakmere Bakery used 8 percent less chocolate in the first quarter, checked against its own purchase ledger.",
    "How do you decide about something like this, and who is part of it?",
    "Does that make sense so far?",
]


def test_from_choosing_a_scenario_to_the_history_after_a_restart(server: Server, page: Page) -> None:
    rep = Rep(page, server.url)
    page.goto(server.url)
    expect(page.get_by_text("Buyer played by: the embedded buyer")).to_be_visible()
    page.get_by_text("Brief: what you may know before the call").first.click()
    expect(page.get_by_text("Proof you can point to").first).to_be_visible()
    page.get_by_text("Rubric: how the call is scored").first.click()
    expect(page.get_by_text("Pass mark 70 of 100").first).to_be_visible()

    attempt = rep.begin()
    expect(page.get_by_text("Private: only you see this call")).to_be_visible()
    for number, text in enumerate(TALK):
        rep.say(text)
        rep.hears(2 * number + 2)
        if server.record(attempt).attempt.ended:
            break
    words = page.inner_text("body").lower()
    assert "patience" not in words
    assert "trust" not in words.replace("trust building", "")
    said = server.texts(attempt)
    if server.record(attempt).attempt.ended is None:
        rep.end()
    else:
        page.get_by_text("See your scorecard").click()

    expect(page.get_by_text("pass mark 70")).to_be_visible()
    for skill in ("Trust building", "Open questions", "Rephrasing", "Asking for the business"):
        expect(page.locator(".wc-score").filter(has_text=skill)).to_be_visible()
    expect(page.get_by_text("What you learnt, and what stayed closed")).to_be_visible()
    page.get_by_text(re.compile("Transcript: ")).click()
    expect(page.locator(".wc-turn")).to_have_count(len(said))
    page.get_by_text(re.compile("Trust, turn by turn")).click()
    expect(page.get_by_test_id("stVegaLiteChart").first).to_be_visible()

    server.kill()
    server.start()
    page.goto(f"{server.url}/history")
    row = page.locator(f".st-key-wc-row-{attempt}")
    expect(row).to_contain_text("Overall")
    expect(page.get_by_test_id("stVegaLiteChart")).to_have_count(4)
    row.get_by_text("Scorecard and transcript").click()
    page.get_by_text(re.compile("Transcript: ")).click()
    expect(page.locator(".wc-turn")).to_have_count(len(said))
    assert server.texts(attempt) == said


def test_a_buyer_who_hangs_up_leaves_a_way_to_the_scorecard_and_no_box(shared: Server, page: Page) -> None:
    rep = Rep(page, shared.url)
    attempt = rep.begin()
    rep.say("May we close your account, you idiot?")
    expect(page.get_by_text("The call is over.")).to_be_visible(timeout=20_000)
    assert shared.record(attempt).attempt.outcome == "hung_up"
    expect(rep.box()).to_have_count(0)
    expect(rep.turn(2)).to_have_text(re.compile(r"\S"))
    page.get_by_text("See your scorecard").click()
    expect(page.get_by_text("The buyer ended the call")).to_be_visible()


def test_an_empty_history_points_to_practice(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/history")
    expect(page.get_by_text("No call yet.")).to_be_visible()
    page.get_by_text("Choose a scenario to practise").click()
    expect(page.get_by_text("Rehearse a call before it counts")).to_be_visible()


def test_an_unknown_attempt_and_a_call_without_one_are_told_in_a_sentence(shared: Server, page: Page) -> None:
    Rep(page, shared.url).open("nowhere")
    expect(page.get_by_text("There is no attempt nowhere.")).to_be_visible()
    page.goto(f"{shared.url}/call")
    expect(page.get_by_text("No call chosen")).to_be_visible()


def test_markup_in_the_reps_words_is_shown_as_typed(shared: Server, page: Page) -> None:
    rep = Rep(page, shared.url)
    attempt = rep.begin()
    typed = "Look: <img src=http://evil.example/a.png> ![x](http://evil.example/b.png) :smile: $x$ **bold**"
    rep.say(typed)
    rep.hears(2)
    expect(rep.turn(1)).to_have_text(typed)
    rep.end()
    page.get_by_text(re.compile("Transcript: ")).click()
    expect(page.locator(".wc-turn").first).to_contain_text("![x](http://evil.example/b.png) :smile: $x$ **bold**")
    assert page.locator("img[src*='evil']").count() == 0
    assert shared.texts(attempt)[0] == typed


def test_a_turn_that_is_too_long_is_refused_in_a_sentence_and_comes_back_into_the_box(
    shared: Server, page: Page
) -> None:
    rep = Rep(page, shared.url)
    attempt = rep.begin()
    long = "word " * 21_000
    rep.say(long)
    expect(page.get_by_text("a turn may have 100,000")).to_be_visible()
    expect(rep.box()).to_have_value(long)
    assert shared.texts(attempt) == []


def test_fifty_thousand_characters_are_taken_as_they_are(shared: Server, page: Page) -> None:
    rep = Rep(page, shared.url)
    attempt = rep.begin()
    long = ("What is on your mind this year? " * 1563)[:50_000].strip()
    rep.say(long)
    rep.hears(2)
    assert shared.texts(attempt)[0] == long
