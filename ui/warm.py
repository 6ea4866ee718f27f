"""What happens once when the server starts: the slow imports, the pieces, the replies that a dead server left. Serves nothing."""

import gc
import importlib
import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from streamlit import get_option
from streamlit.starlette import App

from practice.errors import PracticeError
from ui import pieces
from ui.sign_in import FAR, is_loopback

SPARE_SECONDS = 60.0  # beyond a reply's deadline, before a claim of a process that cannot be asked counts as dead
HEAVY = ("pandas", "pyarrow", "altair", "ui.practice_page", "ui.call_page", "ui.scorecard_page", "ui.history_page")

TURN_SECONDS = 0.001
"""How long one thread may keep the others waiting. With Python's own 5 ms, the worker on a reply waited for the drawing of the
page after every write."""

log = logging.getLogger("warmcall")


def _make_ready() -> None:
    """Parts in place, and replies that were being written when the last server stopped free to be asked again.

    A fault is only noted: the pages show it, too."""
    try:
        parts = pieces.parts()
        parts.warm()
        parts.store.interrupt_stale(parts.settings.reply_seconds + SPARE_SECONDS)
        parts.library.scenarios()
        parts.buyer(parts.settings.plays)
        _ = parts.rubrics, parts.rubric_scorer
        parts.warm()
    except PracticeError as fault:
        log.error("%s", fault)


def _refuse_far(address: str) -> None:
    """End the program where other machines could reach it and nobody signs in; `run` refuses the same before it starts."""
    if is_loopback(address):
        return
    try:
        team = pieces.room().people.has_people()
    except PracticeError as fault:
        log.error("%s", fault)
        team = False
    if not team:
        print(FAR.format(host=address), file=sys.stderr, flush=True)
        os._exit(2)  # an exception here would be a page of traceback, and the server would go on to its next try


@asynccontextmanager
async def lifespan(_app: App) -> AsyncIterator[None]:
    """Everything the first page would wait for is loaded and taken out of the collector's sight before the port opens."""
    _refuse_far(str(get_option("server.address") or "0.0.0.0"))
    for name in HEAVY:
        importlib.import_module(name)
    _make_ready()
    sys.setswitchinterval(TURN_SECONDS)
    gc.collect()
    gc.freeze()
    yield
    pieces.close()
