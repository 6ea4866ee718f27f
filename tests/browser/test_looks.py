"""What every page owes every reader: no request to elsewhere, no sideways scrolling on a phone, names for all controls."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import Rep, Server, outside
from tests.conftest import ROOT

PAGES = {
    "practice": ("", "Rehearse a call before it counts"),
    "call": ("call", "Buyer played by"),
    "scorecard": ("scorecard", "Criterion by criterion"),
    "history": ("history", "Your calls so far"),
    "rubric": ("rubric", "What a good call is measured by"),
    "edit_rubric": ("edit_rubric", "What differs from version"),
    "calibration": ("calibration", "Calls to label"),
    "prepare": ("prepare?scenario=let_down_before", "Warm up: say your opening"),
    "notes": ("notes", "Skip the notes"),
    "again": ("again", "Say it differently"),
    "compare": ("compare", "only finished call"),
    "settings": ("settings", "Where each setting comes from"),
}
SCROLLS_SIDEWAYS = """() => [document.documentElement, ...document.querySelectorAll('body *')]
    .filter(it => it === document.documentElement || /auto|scroll/.test(getComputedStyle(it).overflowX))
    .filter(it => !it.matches('.wc-scroll[tabindex]'))  // a wide table in a box of its own, which the keyboard reaches
    .filter(it => it.scrollWidth > it.clientWidth + 1 && it.getBoundingClientRect().right > 1)
    .map(it => it.outerHTML.slice(0, 120))"""
UNNAMED = """() => [...document.querySelectorAll('button, a, input, textarea, select, [role=img]')]
    .filter(it => it.offsetParent !== null && it.checkVisibility())
    .filter(it => !(it.innerText || it.getAttribute('aria-label') || it.getAttribute('title') || it.placeholder
        || it.labels?.length || document.getElementById(it.getAttribute('aria-labelledby'))
        || it.querySelector('img[alt], svg title')))
    .map(it => it.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def calls(common: Server, browser: Browser) -> dict[str, str]:
    """One call that is open and one that has ended, by page that shows it."""
    common.revive()
    context = browser.new_context()
    rep = Rep(context.new_page(), common.url)
    over = rep.begin("let_down_before")
    rep.say("Hello Morgan. What went wrong the last time, and what does it still cost you?")
    rep.hears(2)
    rep.end()
    going_on = rep.begin()
    rep.say("Good morning. Cocoa has doubled: what does that do to you?")
    rep.hears(2)
    context.close()
    return {"call": going_on, "scorecard": over, "notes": over, "again": over, "compare": over}


@pytest.fixture(params=["light", "dark"])
def phone(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A phone, by day and by night. It asks nothing of any other machine."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=request.param)
    context.set_default_timeout(30_000)
    asked: list[str] = []
    context.on("request", lambda sent: asked.append(sent.url))
    yield context.new_page()
    context.close()
    assert not [url for url in asked if outside(url)]


def show(page: Page, server: Server, name: str, calls: dict[str, str]) -> None:
    """Go to a page and wait for it."""
    place, sign = PAGES[name]
    query = f"?attempt={calls[name]}" if name in calls else ""
    page.goto(f"{server.url}/{place}{query}")
    expect(page.get_by_text(sign).first).to_be_visible()


def test_a_phone_needs_no_sideways_scrolling(shared: Server, phone: Page, calls: dict[str, str]) -> None:
    for name in PAGES:
        show(phone, shared, name, calls)
        phone.wait_for_timeout(600)
        assert phone.evaluate(SCROLLS_SIDEWAYS) == [], name


def test_every_page_has_one_heading_says_who_plays_and_names_its_controls(
    shared: Server, page: Page, calls: dict[str, str]
) -> None:
    blocked: list[str] = []
    page.on("console", lambda line: blocked.append(line.text) if "Content Security Policy" in line.text else None)
    for name in PAGES:
        show(page, shared, name, calls)
        page.wait_for_timeout(600)
        assert page.evaluate(UNNAMED) == [], name
        expect(page.locator("h1")).to_have_count(1)
        expect(page.get_by_text(re.compile("Buyer played by: the embedded buyer"))).to_be_visible()
    assert blocked == []


def test_a_call_can_be_held_with_the_keyboard_alone(shared: Server, page: Page) -> None:
    page.goto(shared.url)
    page.locator(".st-key-call-cold_lead_raw_materials button").focus()
    page.keyboard.press("Enter")
    rep = Rep(page, shared.url)
    rep.box().wait_for()
    rep.box().focus()
    page.keyboard.type("Good morning. What does dear cocoa do to you?")
    page.keyboard.press("Enter")
    rep.hears(2)
    expect(rep.box()).to_be_focused()
    page.keyboard.type("And what have you tried so far?")
    page.keyboard.press("Enter")
    rep.hears(4)


def test_plots_are_described_in_words(shared: Server, page: Page, calls: dict[str, str]) -> None:
    show(page, shared, "scorecard", calls)
    page.get_by_text(re.compile("Trust, turn by turn")).click()
    page.get_by_test_id("stVegaLiteChart").first.wait_for()
    assert "Trust of the buyer over 1 of your turns" in (
        page.get_by_label("Trust of the buyer").first.get_attribute("aria-label") or ""
    )


def test_security_headers_stand_on_every_answer(shared: Server, page: Page) -> None:
    for place in ("", "history", "_stcore/health"):
        headers = page.request.get(f"{shared.url}/{place}").headers
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "http:" not in headers["content-security-policy"]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The program with content of its own, to break."""
    for name in ("app.py", "practice", "scoring", "ui", "wiring", "personas", "scenarios", ".streamlit"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / "copy" / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (tmp_path / "copy").mkdir(exist_ok=True)
            shutil.copy(source, tmp_path / "copy" / name)
    return tmp_path / "copy"


def test_a_broken_content_file_is_told_and_the_others_are_playable(
    copied: Path, data: Path, page: Page, chromium_path: str
) -> None:
    assert chromium_path
    (copied / "scenarios" / "let_down_before.toml").write_text('title = "Half a scen')
    with Server(data, root=copied) as server:
        rep = Rep(page, server.url)
        rep.begin()
        rep.say("Good morning.")
        rep.hears(2)
        page.goto(server.url)
        expect(page.get_by_text("let_down_before.toml, line 1")).to_be_visible()
        expect(page.get_by_text("The scenarios below work.")).to_be_visible()


def test_a_setting_that_cannot_be_used_is_one_sentence_on_every_page(
    data: Path, page: Page, chromium_path: str
) -> None:
    assert chromium_path
    with Server(data, {"WARMCALL_SCORER": "oracle"}) as server:
        for place in ("", "history", "rubric"):
            page.goto(f"{server.url}/{place}")
            expect(page.get_by_text("WARMCALL_SCORER must be rubric or judge")).to_be_visible()
