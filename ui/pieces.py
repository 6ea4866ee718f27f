"""What all pages of one server share: the parts the settings choose, and the workers that write replies. Made on first use;
a setting that changes makes the parts anew, so that it works from the next page on.

Pages get `for_viewer()` and never `parts()`: those are everybody's, for the server's own work.
"""

import os
import threading
from functools import cache
from pathlib import Path

import streamlit as st

from practice import permits
from practice.model.people import Person
from practice.team import entrance
from practice.team.room import Room
from ui.replies import Replies
from wiring import Parts, open_parts

COOKIE = "warmcall_sign_in"
ROOT = Path(__file__).resolve().parent.parent


class _Current:
    """The parts of now. The environment and the files of settings are read each time: that takes a fraction of a millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parts: Parts | None = None

    def parts(self) -> Parts:
        """Raises again on the next call where they cannot be opened, so that a mended setting is seen."""
        with self._lock:
            known = self._parts
            self._parts = open_parts(ROOT, os.environ) if known is None else known.renewed(os.environ)
            return self._parts


_CURRENT = _Current()


def parts() -> Parts:
    """The parts as the settings of this moment choose them."""
    return _CURRENT.parts()


def room() -> Room:
    """What the verbs of a team work on."""
    return parts().room


def person() -> Person:
    """Who looks at this page, looked up anew: the cookie is that of the first request, and its sign-in may have ended since.

    `SignedOut` where people sign in and this one has not."""
    return entrance.viewer(room(), st.context.cookies.get(COOKIE, ""))


def for_viewer() -> Parts:
    """The parts as the person who looks may use them."""
    return parts().for_person(person())


def require(verb: str) -> None:
    """`NotPermitted` where the person who looks may not do this at all."""
    permits.require(person(), verb)


def signed_in_name() -> str:
    """The name of the person who is signed in; "" where nobody signs in."""
    who = person()
    return who.name if who.id else ""


@cache
def replies() -> Replies:
    """The workers."""
    return Replies(parts().store, lambda voice: parts().again(voice), lambda voice: parts().settings.name_of(voice))


def close() -> None:
    """No new replies; those under way are in the store and can be asked again."""
    if replies.cache_info().currsize:
        replies().close()
