"""A review without a mouse: from the queue to a comment and another verdict, by Tab, Enter and the arrows alone."""

import re
import secrets

from playwright.sync_api import Browser, Page, expect

from practice import call as core
from practice.model.people import SOLO, Person
from practice.stores.owners import this_worker
from practice.team import accounts, doing, reviewing
from tests.browser.serving import Server
from tests.browser.test_team import PASSWORD, SCENARIO, TALK, signed_in
from tests.conftest import ROOT
from wiring import Parts, open_parts

FOCUSED = """() => { const it = document.activeElement;
    return (it.getAttribute('aria-label') || it.innerText || it.labels?.[0]?.innerText || '').trim(); }"""
VISIBLE = """() => { const it = document.activeElement, box = it.getBoundingClientRect();
    return it.matches(':focus-visible') && box.bottom > 0 && box.top < innerHeight; }"""
FAR = 250


def submitted(parts: Parts, rep: Person) -> str:
    """A call that this rep has played and submitted."""
    theirs, attempt, now = parts.for_person(rep), secrets.token_hex(8), parts.room.now
    core.begin(theirs.store, parts.content(SCENARIO), "embedded", now=now(), attempt_id=attempt, seed=1)
    for number, text in enumerate(TALK):
        core.say(theirs.store, attempt, text, nonce=str(number))
        core.answer(theirs.store, theirs.buyer("embedded"), attempt, owner=this_worker(), now=now)
    core.end(theirs.store, attempt, now=now())
    doing.submit(parts.room, rep, attempt)
    return attempt


def tab_to(page: Page, name: str, most: int = FAR) -> None:
    """Press Tab until what is called so has the focus, which is in sight and visible."""
    page.wait_for_timeout(200)  # the page may have begun to draw itself anew
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    for _ in range(most):
        page.keyboard.press("Tab")
        if re.search(name, page.evaluate(FOCUSED)):
            assert page.evaluate(VISIBLE), name
            return
    raise AssertionError(f"{name} is not within {most} Tabs; the focus is on {page.evaluate(FOCUSED)!r}.")


def test_a_call_is_reviewed_by_keyboard_alone(server: Server, browser: Browser) -> None:
    parts = open_parts(ROOT, {"WARMCALL_DATA": str(server.data), "WARMCALL_BUYER": "embedded"})
    trainer = accounts.create_trainer(parts.room, SOLO, "Tess Trainer", PASSWORD, team="North")
    rep = accounts.add_person(parts.room, trainer, "Rosa Rep", "rep", ["North"], PASSWORD)
    attempt = submitted(parts, rep)
    context, page = signed_in(browser, server, parts.room, trainer)
    page.goto(f"{server.url}/reviews")
    expect(page.get_by_role("link", name=re.compile("Review it"))).to_be_visible()
    tab_to(page, "^Review it", 40)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="I am done with it")).to_be_visible()

    tab_to(page, "^Comment on turn 1$")
    page.keyboard.press("Enter")
    expect(page.get_by_label(re.compile("about turn 1;"))).to_be_visible()
    tab_to(page, "about turn 1;", 3)
    page.keyboard.type("A reason right away.")
    tab_to(page, "^Comment$", 3)
    page.keyboard.press("Enter")
    expect(page.get_by_text("A reason right away.").first).to_be_visible()
    expect(page.get_by_text("The rep sees your comment.")).to_be_visible()

    tab_to(page, "^verdicts$")
    page.keyboard.press("Enter")
    tab_to(page, "^Change this verdict$", 6)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Why; the rep sees it")).to_be_visible()
    tab_to(page, "^(Met|Not met|Not applicable)$", 3)
    page.keyboard.press("ArrowRight")
    tab_to(page, "Why; the rep sees it", 3)
    page.keyboard.type("There was no chance for it.")
    tab_to(page, "^Change the verdict$", 3)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your verdict counts from now on.")).to_be_visible()

    found = reviewing.review(parts.room, trainer, attempt)
    assert [(it.turn, it.text) for it in found.comments] == [(1, "A reason right away.")]
    assert [it.reason for it in found.overrides] == ["There was no chance for it."]
    assert reviewing.queue(parts.room, trainer).lines == ()  # a verdict is a review
    context.close()
