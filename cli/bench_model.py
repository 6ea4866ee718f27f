"""How long after a model's first sentence the rep can read it: a call in Chromium with a model that speaks at a known pace.

The model is a Chat Completions server on loopback which thinks as long as a real one does and then streams word by word.
Its own time, from the request to the end of its first sentence, is what the page's time is held against.
"""

import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, NamedTuple

from cli import bench_page

if TYPE_CHECKING:
    from playwright.sync_api import Page

THINKS = 0.6  # seconds to the first word
WORD = 0.025  # seconds from word to word
WARM_UP = 1  # first turns that are not counted
NAME = "at-a-known-pace"

REPLIES = (
    "Well, I can spare you a moment, so tell me a bit more. Go on.",
    "Hard to put that in one sentence, it depends on who you ask here. Why?",
    "That is a fair thing to ask, and nobody has put it to me like that. Hm.",
    "I would have to think about that for a while before I say anything. Really.",
    "We have talked about it in the house, and people see it in different ways. So.",
    "You are the second person to bring that up with me this week. Funny.",
    "There is more to it than that, though you are not far off. I suppose.",
    "Let me be honest with you, it has been on my desk for some time. Yes.",
    "It comes and goes, some weeks are worse and some are better. You know how it is.",
    "My people would tell you something else, I am fairly sure of that. Well.",
    "I hear what you say, and part of it sounds right to me. Part of it.",
    "Send me nothing yet, just explain to me how you see it. Please.",
)
"""One a turn: two sentences each, so that the first is known to be whole when the second begins."""


class Turn(NamedTuple):
    """Milliseconds in the page from Enter to the first sentence, and the model's own from the request to its end."""

    page: float
    model: float


class Model:
    """The server. `ends` holds, for every request, when it came and when its first sentence was out."""

    def __init__(self) -> None:
        self.ends: list[tuple[float, float]] = []
        self.said: list[str] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _Line)
        self.server.daemon_threads = True
        self.server.model = self  # type: ignore[attr-defined]
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"


class _Line(BaseHTTPRequestHandler):
    """One request. Every one is answered, whatever it asks for."""

    def do_POST(self) -> None:
        model: Model = self.server.model  # type: ignore[attr-defined]
        begun = time.perf_counter()
        self.rfile.read(int(self.headers["content-length"]))
        words = REPLIES[len(model.said) % len(REPLIES)].split(" ")
        model.said.append(" ".join(words))
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        time.sleep(THINKS)
        whole = 0.0
        for word in words:
            self._event({"content": word + " "})
            if not whole and word[-1] in ".?":
                whole = time.perf_counter()
                model.ends.append((begun, whole))
            time.sleep(WORD)
        self._event({}, "stop")
        self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, *_args: object) -> None:
        """Prints nothing."""

    def _event(self, delta: Mapping[str, str], reason: str | None = None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        chunk = {"id": "bench", "object": "chat.completion.chunk", "model": NAME, "choices": [choice]}
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()


@contextmanager
def speaking() -> Iterator[Model]:
    """The server, while the block lasts."""
    model = Model()
    threading.Thread(target=model.server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield model
    finally:
        model.server.shutdown()
        model.server.server_close()


def settings(model: Model) -> dict[str, str]:
    """What makes the app ask this server, and no other whatever the environment and `.env` say."""
    return {
        "WARMCALL_BUYER": "model",
        "WARMCALL_BUYER_MODEL": NAME,
        "OPENAI_BASE_URL": model.url,
        "OPENAI_API_KEY": "no-key-is-needed",
        "WARMCALL_REPLY_SECONDS": "30",
    }


def measure(chromium: str, call: str, model: Model, sayings: Sequence[str]) -> list[Turn]:
    """The turns of one call in which the model's own words came first; the first turn warms everything up."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(bench_page.CHROMIUM))
        page = bench_page.opened(browser.new_page(), call)
        turns = [_turn(page, model, text) for text in sayings if bench_page.speaks(page)]
        browser.close()
    return [turn for turn in turns[WARM_UP:] if turn is not None]


def _turn(page: "Page", model: Model, text: str) -> Turn | None:
    """One turn; None where another voice spoke first, or the model was asked for the words again."""
    asked = len(model.said)
    waited = bench_page.waited(page, text)
    shown = page.get_by_test_id("stChatMessageContent").last.inner_text()
    said = model.said[asked:]
    if len(said) != 1 or not said[0].startswith(shown.strip()[:20]):
        return None
    begun, whole = model.ends[asked]
    return Turn(waited, (whole - begun) * 1000)
