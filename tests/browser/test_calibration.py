"""Labelling with the keyboard alone, and what a reload leaves of it."""

from playwright.sync_api import Page, expect

from practice.stores.file import StoreFile
from practice.stores.labels import LabelStore
from tests.browser.serving import Rep, Server


def test_a_call_is_labelled_by_keys_and_a_reload_goes_on_where_it_was(shared: Server, page: Page) -> None:
    page.set_default_timeout(30_000)
    rep = Rep(page, shared.url)
    attempt = rep.begin("let_down_before")
    for number, text in enumerate(("Hello Morgan. What went wrong the last time?", "What does it still cost you?")):
        rep.say(text)
        rep.hears(2 * number + 2)
    rep.end()
    page.goto(f"{shared.url}/label_call?call={attempt}&by=Ada")
    for number, key in enumerate("123", start=1):
        expect(page.get_by_text(f"Question {number} of")).to_be_visible()
        page.wait_for_timeout(300)
        page.keyboard.press(key)
    expect(page.get_by_text("Question 4 of")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Question 4 of")).to_be_visible()
    expect(page.get_by_text("answered by Ada")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("Your answer so far")).to_be_visible()
    labels = LabelStore(StoreFile(shared.data / "warmcall.db")).every(attempt)
    assert [one.verdict for one in labels] == ["met", "not_met", "not_applicable"]
    assert {one.labeller for one in labels} == {"Ada"}
