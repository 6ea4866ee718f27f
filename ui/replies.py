"""Workers that have buyer replies written, apart from any page: a reload or a closed tab stops none. Never calls Streamlit."""

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime

from practice import call
from practice.model.attempt import Content, Reply, VoiceName
from practice.ports import Buyer, Cue, Piece, Store
from practice.stores.owners import this_worker

WORKERS = 64  # each waits for a model most of its time
KEPT_VOICES = 2000

log = logging.getLogger("warmcall.replies")


def now() -> str:
    """This moment as it is stored."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class _Told:
    """A voice whose every piece is told of as soon as it is in the store: the next one is asked for after that."""

    def __init__(self, voice: Buyer, news: threading.Event) -> None:
        self._voice = voice
        self._news = news

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """The pieces of the voice, unchanged."""
        for piece in self._voice.reply(cue):
            yield piece
            self._news.set()


class Replies:
    """At most one worker an attempt in this process; the store's claim keeps other processes out.

    `name` says for people who a voice is at that moment; it is kept with the voice."""

    def __init__(
        self, store: Store, buyer: Callable[[VoiceName], Buyer], name: Callable[[VoiceName], str] = lambda _voice: ""
    ) -> None:
        self._store = store
        self._buyer = buyer
        self._name = name
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="reply")
        self._lock = threading.RLock()
        self._running: dict[str, Future[Reply | None]] = {}
        self._news: dict[str, threading.Event] = {}
        self._voices: dict[str, tuple[Buyer, str]] = {}

    def ask(self, attempt_id: str, voice: VoiceName) -> "Future[Reply | None]":
        """The worker on this attempt's pending reply: the one that runs, else a new one. Its fault is in the future."""
        with self._lock:
            running = self._running.get(attempt_id)
            if running is None or running.done():
                news = self._news[attempt_id] = threading.Event()
                running = self._pool.submit(self._answer, attempt_id, voice, news)
                self._running[attempt_id] = running
                running.add_done_callback(lambda done: self._forget(attempt_id, done))
            return running

    def rest(self, attempt_id: str, seconds: float) -> None:
        """Wait so long, or until more of this reply is in the store or its worker has ended."""
        with self._lock:
            news = self._news.get(attempt_id)
        if news is not None:
            news.wait(seconds)
            news.clear()

    def make_ready(self, content: Content) -> None:
        """Have what the next reply of such a call needs loaded by a worker, while the rep is still thinking."""
        self._pool.submit(call.make_ready, content)

    def plays(self, attempt_id: str) -> str:
        """Who speaks in this call, for people to read; "" where nobody has spoken in it since this server started."""
        with self._lock:
            return self._voices[attempt_id][1] if attempt_id in self._voices else ""

    def close(self) -> None:
        """Start no more; what waits is dropped here and stays pending in the store."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, attempt_id: str, voice: VoiceName, news: threading.Event) -> Reply | None:
        told = _Told(self._voice(attempt_id, voice), news)
        return call.answer(self._store, told, attempt_id, owner=this_worker(), now=now)

    def _voice(self, attempt_id: str, voice: VoiceName) -> Buyer:
        """The voice this call began with, whatever the settings say since; those of the calls answered longest ago are let go."""
        with self._lock:
            known = self._voices.pop(attempt_id, None) or (self._buyer(voice), self._name(voice))
            self._voices[attempt_id] = known
            while len(self._voices) > KEPT_VOICES:
                del self._voices[next(iter(self._voices))]
            return known[0]

    def _forget(self, attempt_id: str, done: "Future[Reply | None]") -> None:
        with self._lock:
            if self._running.get(attempt_id) is done:
                del self._running[attempt_id]
                self._news.pop(attempt_id).set()
        if not done.cancelled() and (fault := done.exception()):
            log.error("A reply could not be written.", exc_info=fault)
