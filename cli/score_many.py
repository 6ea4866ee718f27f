"""Many transcripts scored on all cores, in the order they were given, each as soon as all before it are done. What was scored
before in the same way is not scored again. Holds no output."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait
from threading import Thread
from typing import NamedTuple

from cli.score_file import Scored, Way, score_file
from cli.scored_before import Kept
from practice.errors import BadInput

AHEAD = 32
"""Files that are read ahead of the one that is waited for, for each process."""
WORTH_IT = 40
"""Files from which on further processes pay for their start."""

Start = Callable[[str, bytes], "Future[Scored]"]


class _Begun(NamedTuple):
    """A file that is being scored, or that is done."""

    name: str
    data: bytes = b""
    key: str = ""
    future: "Future[Scored] | None" = None
    done: Scored | None = None


def score_many(
    names: Iterable[str], read: Callable[[str], bytes], way: Way, kept: Kept, processes: int
) -> Iterator[tuple[Scored, bool]]:
    """Each file's result in order, and whether it had been scored before. `read` gives a file's bytes or raises `BadInput`."""
    waiting: deque[_Begun] = deque()
    with _starting(way, processes) as start:
        for name in names:
            waiting.append(_begin(name, read, kept, start))
            if len(waiting) >= AHEAD * processes:
                yield _finished(waiting.popleft(), way, kept)
        while waiting:
            yield _finished(waiting.popleft(), way, kept)


def processes_for(files: int) -> int:
    """How many processes so many files are worth: one a core, or this one alone."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if files >= WORTH_IT else 1


def _begin(name: str, read: Callable[[str], bytes], kept: Kept, start: Start | None) -> _Begun:
    try:
        data = read(name)
    except BadInput as error:
        return _Begun(name, done=Scored(name, error=str(error)))
    key = kept.key(name, data)
    card = kept.get(key)
    if card is not None:
        return _Begun(name, key=key, done=Scored(name, card))
    return _Begun(name, data, key, start(name, data) if start else None)


def _finished(begun: _Begun, way: Way, kept: Kept) -> tuple[Scored, bool]:
    if begun.done:
        return begun.done, begun.done.card is not None
    try:
        scored = begun.future.result() if begun.future else score_file(begun.name, begun.data, way)
    except BrokenProcessPool:  # a process was ended from outside: this one does its work
        scored = score_file(begun.name, begun.data, way)
    if scored.card is not None:
        kept.put(begun.key, scored.card)
    return scored, False


@contextmanager
def _starting(way: Way, processes: int) -> Iterator[Start | None]:
    """Starts the scoring of a file in another process; None where this process scores alone."""
    if processes < 2:
        yield None
        return
    pool = ProcessPoolExecutor(
        processes, multiprocessing.get_context("spawn"), initializer=_enter_process, initargs=(way,)
    )

    def start(name: str, data: bytes) -> "Future[Scored]":
        try:
            return pool.submit(_score, name, data)
        except BrokenProcessPool as error:
            failed: Future[Scored] = Future()
            failed.set_exception(error)
            return failed

    try:
        yield start
    finally:
        pool.shutdown(cancel_futures=True)


_WAY: list[Way] = []
"""In a process beside: what to score by."""


def _enter_process(way: Way) -> None:
    """Ctrl-C is the first process's to answer; when that one is gone, however it went, this one goes too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _WAY.append(way)
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _score(name: str, data: bytes) -> Scored:
    return score_file(name, data, _WAY[0])
