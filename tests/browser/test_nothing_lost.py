"""Store, then speak: whatever happens to page, tab or server during a call, nothing is lost and nothing doubled.

The replies come from a model endpoint on loopback that takes seconds, so that there is time to do harm in.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from practice.stores.sqlite import SqliteStore
from tests.browser.serving import Rep, Server, slowly
from tests.fake_endpoint import FakeEndpoint

OPENING = (
    "Good morning, Sam from Lowther. Cocoa has doubled, and I wonder what that does to your lines. Is it a bad time?"
)
QUESTION = "Can you help me understand what changed on the lines this year?"


@pytest.fixture(scope="module")
def thinking(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose buyer is played by a model that takes about three seconds."""
    assert chromium_path
    with FakeEndpoint(otherwise=slowly()) as endpoint:
        model = {"WARMCALL_BUYER": "model", "WARMCALL_BUYER_MODEL": "slow", "OPENAI_BASE_URL": endpoint.url}
        with Server(tmp_path_factory.mktemp("slow"), model) as server:
            yield server


@pytest.fixture
def slow(thinking: Server) -> Server:
    """The same, alive whatever the test before has done to it."""
    thinking.revive()
    return thinking


def wait_until_asked(rep: Rep, position: int) -> None:
    """The rep's turn stands and the buyer is at it."""
    expect(rep.turn(position)).to_be_visible()
    expect(rep.page.locator(f".st-key-wc-buyer-{position + 1}")).to_be_visible()


def test_a_reload_during_a_reply_loses_and_doubles_nothing(slow: Server, page: Page) -> None:
    rep = Rep(page, slow.url)
    attempt = rep.begin()
    rep.say(OPENING)
    wait_until_asked(rep, 1)
    page.reload()
    heard = rep.hears(2)
    assert slow.texts(attempt) == [OPENING, heard]
    assert rep.bubbles() == 2
    rep.say(QUESTION)
    rep.hears(4)
    assert len(slow.texts(attempt)) == 4


def test_a_tab_closed_during_a_reply_finds_it_whole_when_it_comes_back(slow: Server, context: BrowserContext) -> None:
    rep = Rep(context.new_page(), slow.url)
    attempt = rep.begin()
    rep.say(OPENING)
    wait_until_asked(rep, 1)
    rep.page.close()
    again = Rep(context.new_page(), slow.url)
    again.page.wait_for_timeout(5000)
    assert len(slow.texts(attempt)) == 2
    again.open(attempt)
    assert again.hears(2) == slow.texts(attempt)[1]


def test_a_second_tab_shows_the_same_reply_and_writes_none_of_its_own(slow: Server, context: BrowserContext) -> None:
    first, second = Rep(context.new_page(), slow.url), Rep(context.new_page(), slow.url)
    attempt = first.begin()
    first.say(OPENING)
    wait_until_asked(first, 1)
    second.open(attempt)
    heard = second.hears(2)
    assert first.hears(2) == heard
    assert slow.texts(attempt) == [OPENING, heard]


def test_a_double_enter_is_one_turn(slow: Server, page: Page) -> None:
    rep = Rep(page, slow.url)
    attempt = rep.begin()
    rep.box().fill(OPENING)
    page.evaluate(
        """() => {
            const box = document.querySelector('[data-testid=stChatInputTextArea]');
            for (let n = 0; n < 2; n++)
                box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true}));
        }"""
    )
    rep.hears(2)
    page.wait_for_timeout(500)
    assert len(slow.texts(attempt)) == 2
    assert slow.texts(attempt)[0] == OPENING


def test_two_tabs_that_submit_at_once_make_one_turn_and_the_other_words_are_kept(
    slow: Server, context: BrowserContext
) -> None:
    first, second = Rep(context.new_page(), slow.url), Rep(context.new_page(), slow.url)
    attempt = first.begin()
    second.open(attempt)
    second.box().wait_for()
    first.box().fill("These are the words of the first tab.")
    second.box().fill("These are the words of the second tab.")
    first.box().press("Enter", no_wait_after=True)
    second.box().press("Enter", no_wait_after=True)
    first.hears(2)
    second.hears(2)
    said = slow.texts(attempt)
    assert len(said) == 2
    loser = second if "first" in said[0] else first
    kept = "second" if loser is second else "first"
    expect(loser.box()).to_have_value(f"These are the words of the {kept} tab.")
    expect(loser.page.get_by_text("Your words are in the box again")).to_be_visible()


def test_a_stale_tab_cannot_speak_into_a_call_that_has_moved_on(shared: Server, context: BrowserContext) -> None:
    first, second = Rep(context.new_page(), shared.url), Rep(context.new_page(), shared.url)
    attempt = first.begin()
    second.open(attempt)
    second.box().wait_for()
    first.say(OPENING)
    first.hears(2)
    second.say("Hello, who is there?")
    expect(second.page.get_by_text("The call has moved on")).to_be_visible()
    expect(second.turn(2)).to_be_visible()
    assert len(shared.texts(attempt)) == 2


def test_clicks_during_a_reply_do_not_cut_it_off(slow: Server, page: Page) -> None:
    rep = Rep(page, slow.url)
    attempt = rep.begin()
    rep.say(OPENING)
    wait_until_asked(rep, 1)
    page.get_by_role("button", name="End the call").click()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="History").click()
    expect(page.get_by_text("Your calls so far")).to_be_visible()
    page.go_back()
    heard = rep.hears(2)
    assert slow.texts(attempt) == [OPENING, heard]


def test_ending_the_call_during_a_reply_closes_it_once(slow: Server, page: Page) -> None:
    rep = Rep(page, slow.url)
    attempt = rep.begin()
    rep.say(OPENING)
    wait_until_asked(rep, 1)
    rep.end()
    page.wait_for_timeout(3000)
    record = slow.record(attempt)
    assert record.attempt.ended is not None
    assert record.reply is None
    assert record.transcript.turns[0].text == OPENING
    assert len(record.transcript.turns) <= 2
    assert len(record.scorecards) == 1


def test_a_call_ended_in_another_tab_ends_in_this_one_and_late_words_are_shown(
    slow: Server, context: BrowserContext
) -> None:
    first, second = Rep(context.new_page(), slow.url), Rep(context.new_page(), slow.url)
    attempt = first.begin()
    first.say(OPENING)
    first.hears(2)
    second.open(attempt)
    second.box().wait_for()
    first.say(QUESTION)
    wait_until_asked(first, 3)
    second.end()
    expect(first.page.get_by_text("The call is over.")).to_be_visible()
    assert slow.record(attempt).attempt.ended is not None


def test_kill_minus_nine_in_the_middle_of_a_reply_loses_and_doubles_nothing(slow: Server, page: Page) -> None:
    rep = Rep(page, slow.url)
    attempt = rep.begin()
    rep.say(OPENING)
    first = rep.hears(2)
    rep.say(QUESTION)
    wait_until_asked(rep, 3)
    slow.kill()
    assert slow.texts(attempt) == [OPENING, first, QUESTION]
    slow.start()
    rep.open(attempt)
    answer = rep.hears(4)
    assert slow.texts(attempt) == [OPENING, first, QUESTION, answer]
    assert rep.bubbles() == 4
    rep.end()
    assert slow.record(attempt).attempt.ended is not None


def test_a_page_left_open_over_a_restart_goes_on_where_it_was(shared: Server, page: Page) -> None:
    rep = Rep(page, shared.url)
    attempt = rep.begin()
    rep.say(OPENING)
    heard = rep.hears(2)
    shared.kill()
    shared.start()
    expect(rep.turn(2)).to_have_text(re.compile(re.escape(heard[:20])), timeout=20_000)
    expect(page.get_by_test_id("stConnectionStatus")).to_have_count(0, timeout=30_000)
    rep.say(QUESTION)
    rep.hears(4)
    assert shared.texts(attempt)[:3] == [OPENING, heard, QUESTION]


def test_the_reply_grows_on_the_page_while_it_is_written(slow: Server, page: Page) -> None:
    rep = Rep(page, slow.url)
    rep.begin()
    rep.say(OPENING)
    expect(page.locator(".wc-typing")).to_be_visible()
    whole = rep.hears(2)
    assert whole
    expect(page.locator(".wc-typing")).to_have_count(0)


def test_two_clicks_on_call_begin_one_call(shared: Server, page: Page) -> None:
    page.goto(shared.url)
    before = len(SqliteStore(shared.data / "warmcall.db").history())
    button = page.locator(".st-key-call-cold_lead_raw_materials button")
    button.dblclick()
    page.wait_for_url(re.compile("attempt="))
    Rep(page, shared.url).box().wait_for()
    page.wait_for_timeout(500)
    assert len(SqliteStore(shared.data / "warmcall.db").history()) == before + 1


def test_after_a_restart_the_first_click_in_an_open_page_counts(shared: Server, page: Page) -> None:
    rep = Rep(page, shared.url)
    attempt = rep.begin()
    rep.say(OPENING)
    rep.hears(2)
    page.get_by_role("button", name="End the call").click()
    shared.kill()
    shared.start()
    page.wait_for_timeout(2000)
    page.get_by_role("button", name="End it and see the scorecard").click()
    page.wait_for_url(re.compile("/scorecard"))
    assert shared.record(attempt).attempt.ended is not None
