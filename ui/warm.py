"""What happens once when the server starts: the slow imports, the pieces, the replies that a dead server left. Serves nothing."""

import gc
import importlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from streamlit.starlette import App

from practice.errors import PracticeError
from ui import pieces

SPARE_SECONDS = 60.0  # beyond a reply's deadline, before a claim of a process that cannot be asked counts as dead
HEAVY = ("pandas", "pyarrow", "altair", "ui.practice_page", "ui.call_page", "ui.scorecard_page", "ui.history_page")

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
        _ = parts.rubrics, parts.scorer
        parts.warm()
    except PracticeError as fault:
        log.error("%s", fault)


@asynccontextmanager
async def lifespan(_app: App) -> AsyncIterator[None]:
    """Everything the first page would wait for is loaded and taken out of the collector's sight before the port opens."""
    for name in HEAVY:
        importlib.import_module(name)
    _make_ready()
    gc.collect()
    gc.freeze()
    yield
    pieces.close()
