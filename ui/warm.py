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
HEAVY = ("pandas", "pyarrow", "altair")

log = logging.getLogger("warmcall")


def _put_right() -> None:
    """A reply that was being written when the last server stopped can be asked again; a fault is shown by the pages."""
    try:
        parts = pieces.parts()
        parts.store.interrupt_stale(parts.settings.reply_seconds + SPARE_SECONDS)
    except PracticeError as fault:
        log.error("%s", fault)


@asynccontextmanager
async def lifespan(_app: App) -> AsyncIterator[None]:
    """Everything the first page would wait for is loaded and taken out of the collector's sight before the port opens."""
    for name in HEAVY:
        importlib.import_module(name)
    _put_right()
    gc.collect()
    gc.freeze()
    yield
    pieces.close()
