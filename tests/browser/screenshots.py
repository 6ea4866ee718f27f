"""Pictures of every page in light, dark and at phone width, to be looked at: `python -m tests.browser.screenshots [PAGE...]`.

They go to `screenshots/`, which is not kept.
"""

import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from cli import browser
from tests.browser.conftest import CHROMIUM_ARGUMENTS
from tests.browser.serving import Rep, Server
from tests.browser.test_story import TALK
from tests.conftest import ROOT

FOLDER = ROOT / "screenshots"
LOOKS = {"light": ("light", 1200), "dark": ("dark", 1200), "phone": ("light", 390), "phone-dark": ("dark", 390)}
TALLEST = 9000


def main(*wanted: str) -> None:
    """A first visit, one call that goes on, three that ended, and then every page in every look."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Server(Path(folder)) as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.find(os.environ), args=list(CHROMIUM_ARGUMENTS))
        for look in LOOKS:
            _picture(chromium, look, server.url, "empty-history", "/history")
        open_call, ended = _calls(chromium, server)
        places = {
            "practice": "/",
            "call": f"/call?attempt={open_call}",
            "scorecard": f"/scorecard?attempt={ended}",
            "history": "/history",
            "rubric": "/rubric",
            "edit_rubric": "/edit_rubric",
            "calibration": "/calibration",
            "prepare": "/prepare?scenario=let_down_before",
            "notes": f"/notes?attempt={ended}",
            "again": f"/again?attempt={ended}",
            "compare": f"/compare?attempt={ended}",
            "no-such-call": "/call?attempt=nowhere",
        }
        for look in LOOKS:
            for name in wanted or places:
                place = places[name]
                _picture(chromium, look, server.url, name, place)
        chromium.close()


def _calls(chromium: Browser, server: Server) -> tuple[str, str]:
    rep = Rep(chromium.new_page(), server.url)
    for talk in (["Hm.", "Okay."], TALK[:4]):
        rep.begin()
        _talk(rep, server, talk)
    best = rep.begin()
    _talk(rep, server, [*TALK, "Shall I come by on Thursday at ten and look at one line with you?"])
    open_call = rep.begin()
    for number, text in enumerate(TALK[:4]):
        rep.say(text)
        rep.hears(2 * number + 2)
    rep.page.close()
    return open_call, best


def _talk(rep: Rep, server: Server, talk: list[str]) -> None:
    attempt = rep.page.url.rsplit("=", 1)[1]
    for number, text in enumerate(talk):
        rep.say(text)
        rep.turn(2 * number + 2).wait_for()
        rep.page.wait_for_timeout(300)
        if server.record(attempt).attempt.ended:
            rep.open(attempt, "scorecard")
            rep.page.get_by_text("Criterion by criterion").wait_for()
            return
    rep.end()


def _picture(chromium: Browser, look: str, url: str, name: str, place: str) -> None:
    scheme, width = LOOKS[look]
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{url}{place}")
    page.wait_for_timeout(3000)
    page.screenshot(path=FOLDER / f"{name}-{look}.png")
    if name != "call":
        _whole(page, width)
        page.screenshot(path=FOLDER / f"{name}-{look}-whole.png")
    context.close()


def _whole(page: Page, width: int) -> None:
    """Make the window as tall as the page is."""
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": width, "height": min(int(height) + 50, TALLEST)})
    page.wait_for_timeout(1500)


if __name__ == "__main__":
    main(*sys.argv[1:])
