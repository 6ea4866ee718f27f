"""What a rep waits for in a page: from Enter to the buyer's first word, beside the barest chat page there can be.

Both pages are open in one Chromium and take turns, so that a busy machine is as busy for one as for the other. The time
is taken inside the page: from the key to the moment the words stand in the document.
"""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cli.run import free, healthy

if TYPE_CHECKING:
    from playwright.sync_api import Page

WARM_UP = 1  # first turns of each call that are not counted
CHROMIUM = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")

BARE = """
import streamlit as st

said = st.session_state.setdefault("said", [])
for speaker, text in said:
    st.chat_message(speaker).write(text)
if words := st.chat_input("Say something"):
    st.chat_message("user").write(words)
    st.chat_message("assistant").write("I see. Go on.")
    said += [("user", words), ("assistant", "I see. Go on.")]
"""

WATCH = """() => {
    const shown = () => [...document.querySelectorAll('[data-testid=stChatMessageContent]')];
    addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        const begun = performance.now(), before = shown().length;
        window.waited = null;
        const look = () => {
            const now = shown();
            if (now.length < before + 2 || !now.at(-1).textContent.trim()) return;
            window.waited = performance.now() - begun;
            observer.disconnect();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, {childList: true, subtree: true, characterData: true});
    }, {capture: true});
}"""


READY = """() => {
    const box = document.querySelector('[data-testid=stChatInputTextArea]');
    return box ? !box.disabled : document.body.innerText.includes('call is over');
}"""
PAUSE = 400  # milliseconds between turns; a person takes longer


def measure(
    chromium: str, calls: Sequence[str], folder: Path, sayings: Sequence[str]
) -> tuple[list[float], list[float]]:
    """Milliseconds from Enter to the first word, in the pages of these calls and in the bare page beside each."""
    from playwright.sync_api import sync_playwright

    ours: list[float] = []
    bare: list[float] = []
    with sync_playwright() as playwright, bare_page(folder) as address:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        for call in calls:
            with browser.new_context() as context:
                here, beside = opened(context.new_page(), call), opened(context.new_page(), address)
                times = [(waited(here, text), waited(beside, text)) for text in sayings if speaks(here)]
                ours += [time for time, _ in times[WARM_UP:]]
                bare += [time for _, time in times[WARM_UP:]]
        browser.close()
    return ours, bare


def opened(page: "Page", address: str) -> "Page":
    """The page, ready to be spoken in and watched."""
    page.goto(address)
    page.get_by_test_id("stChatInputTextArea").wait_for()
    page.evaluate(WATCH)
    return page


def speaks(page: "Page") -> bool:
    """Wait until the rep may speak; False where the buyer has ended the call."""
    page.bring_to_front()  # a page behind another one is hardly drawn
    page.wait_for_timeout(PAUSE)
    page.wait_for_function(READY)
    return page.get_by_test_id("stChatInputTextArea").count() > 0


def waited(page: "Page", text: str) -> float:
    """Say it; milliseconds to the first word of the answer."""
    page.bring_to_front()
    box = page.get_by_test_id("stChatInputTextArea")
    box.fill(text)
    box.press("Enter")
    return float(page.wait_for_function("() => window.waited").json_value())


@contextmanager
def bare_page(folder: Path) -> Iterator[str]:
    """The address of a bare chat page with an instant reply, served as Streamlit serves any script."""
    script = folder / "bare.py"
    script.write_text(BARE, encoding="utf-8")
    port = free("127.0.0.1", 0)
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless=true"]
    command += ["--server.address=127.0.0.1", f"--server.port={port}", "--browser.gatherUsageStats=false"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet) as process:
        address = f"http://127.0.0.1:{port}"
        while process.poll() is None and not healthy(address):
            time.sleep(0.05)
        try:
            yield address
        finally:
            process.terminate()
