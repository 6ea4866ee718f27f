"""What all pages of one server share: the parts the settings chose, and the workers that write replies. Made on first use."""

import os
from functools import cache
from pathlib import Path

from ui.replies import Replies
from wiring import Parts, open_parts

ROOT = Path(__file__).resolve().parent.parent


@cache
def parts() -> Parts:
    """The parts; raises again on the next call where they cannot be opened, so that a mended setting is seen."""
    return open_parts(ROOT, os.environ)


@cache
def replies() -> Replies:
    """The workers."""
    chosen = parts()
    return Replies(chosen.store, chosen.again)


def close() -> None:
    """No new replies; those under way are in the store and can be asked again."""
    if replies.cache_info().currsize:
        replies().close()
