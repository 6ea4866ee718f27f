"""Starting, killing and restarting the app as a process, a slow model endpoint for it, and a rep who uses it in Chromium."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page, expect

from practice.model.attempt import Record
from practice.settings import SETTINGS
from practice.stores.sqlite import SqliteStore
from tests.conftest import ROOT
from tests.fake_endpoint import Behaviour, Line, chunk

START_SECONDS = 60.0
EMBEDDED = {"WARMCALL_BUYER": "embedded"}
UNSET = {it.name: "" for it in SETTINGS}  # an empty value counts as not set, and wins over a developer's .env


def outside(url: str) -> bool:
    """Whether an address is on another machine."""
    parts = urlsplit(url)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in ("127.0.0.1", "localhost")


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class Server:
    """`streamlit run app.py` on a port of its own. Leaving the block ends it."""

    def __init__(self, data: Path, settings: Mapping[str, str] = EMBEDDED, *, root: Path = ROOT) -> None:
        self.data = data
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._root = root
        self._environ = {**os.environ, **UNSET, "WARMCALL_DATA": str(data), **settings}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until it is healthy."""
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port)]
        log = (self.data / "server.log").open("ab")
        self._process = subprocess.Popen(command, cwd=self._root, env=self._environ, stdout=log, stderr=log)
        log.close()
        until = time.monotonic() + START_SECONDS
        while not self._healthy():
            assert self._process.poll() is None, self.log()
            assert time.monotonic() < until, self.log()
            time.sleep(0.1)

    def revive(self) -> None:
        """Start again where it is dead."""
        if self._process is None or self._process.poll() is not None:
            self.start()

    def kill(self) -> None:
        """kill -9: no warning, no goodbye."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def log(self) -> str:
        """What the server has printed."""
        return (self.data / "server.log").read_text(errors="replace")

    def record(self, attempt_id: str) -> Record:
        """The attempt as it is on disk."""
        return SqliteStore(self.data / "warmcall.db").record(attempt_id)

    def attempts(self) -> list[str]:
        """The attempts on disk, newest first."""
        return [it.id for it in SqliteStore(self.data / "warmcall.db").history()]

    def texts(self, attempt_id: str) -> list[str]:
        """All that is on disk of what was said."""
        return [turn.text for turn in self.record(attempt_id).transcript.turns]

    def _healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1) as answer:
                return bool(answer.read() == b"ok")
        except OSError:
            return False

    def __enter__(self) -> "Server":
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill()


class Rep:
    """A person at one tab."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    def begin(self, scenario: str = "cold_lead_raw_materials") -> str:
        """Choose the scenario and call; the attempt's id."""
        self.page.goto(self.url)
        self.page.locator(f".st-key-call-{scenario} button").click()
        self.page.wait_for_url(re.compile("attempt="))
        self.box().wait_for()
        return parse_qs(urlsplit(self.page.url).query)["attempt"][0]

    def open(self, attempt_id: str, place: str = "call") -> None:
        """Go to a page of this attempt."""
        self.page.goto(f"{self.url}/{place}?attempt={attempt_id}")

    def box(self) -> Locator:
        """Where one speaks."""
        return self.page.get_by_test_id("stChatInputTextArea")

    def say(self, text: str) -> None:
        """Type and send, as soon as the box is open."""
        expect(self.box()).to_be_enabled(timeout=20_000)
        self.box().fill(text)
        self.box().press("Enter")

    def turn(self, number: int) -> Locator:
        """The words of the turn with this number."""
        return self.page.locator(f".st-key-wc-rep-{number}, .st-key-wc-buyer-{number}").get_by_test_id("stText")

    def hears(self, number: int, seconds: float = 20) -> str:
        """Wait for the buyer's whole turn and the open box; what was said."""
        expect(self.turn(number)).to_have_text(re.compile(r"\S"), timeout=seconds * 1000)
        expect(self.box()).to_be_enabled(timeout=seconds * 1000)
        return self.turn(number).inner_text()

    def bubbles(self) -> int:
        """How many turns stand on the page."""
        return self.page.get_by_test_id("stChatMessage").count()

    def end(self) -> None:
        """End the call and wait for the scorecard."""
        self.page.get_by_role("button", name="End the call").click()
        self.page.get_by_role("button", name="End it and see the scorecard").click()
        self.page.wait_for_url(re.compile("/scorecard"), timeout=20_000)
        self.page.get_by_text("Criterion by criterion").wait_for()


def slowly(text: str = "I see. Go on.", before: float = 1.5, every: float = 0.25) -> Behaviour:
    """A model that thinks first and then speaks word by word."""

    def behave(line: Line) -> None:
        line.start()
        time.sleep(before)
        for word in text.split(" "):
            line.event(chunk({"content": word + " "}))
            time.sleep(every)
        line.end()

    return behave
