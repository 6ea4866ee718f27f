"""The pages of the app and the ways between them; the attempt travels in the address. Holds no content."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

import streamlit as st
from streamlit.navigation.page import Page

from ui.plain import for_html

Place = Literal[
    "practice",
    "prepare",
    "call",
    "notes",
    "scorecard",
    "again",
    "compare",
    "drills",
    "history",
    "rubric",
    "edit_rubric",
    "calibration",
    "label_call",
    "settings",
    "team",
    "assignments",
    "reviews",
    "review",
    "people",
    "account",
]


LISTS: tuple[Place, ...] = ("assignments", "history", "reviews", "team")
"""Pages that lead to themselves with another address."""


@dataclass(frozen=True)
class Places:
    """All pages by name."""

    pages: Mapping[Place, Page]

    def go(self, place: Place, attempt: str | None = None, **more: str) -> None:
        """Leave this page for another, with what its address is to say; nothing after this line runs."""
        st.switch_page(self.pages[place], query_params=_query(attempt, more))

    def link(self, place: Place, label: str, attempt: str | None = None, **more: str) -> None:
        """A link to a page. The label is Markdown.

        A link from a page to itself with another address would not be kept by the browser, so those are plain links."""
        if more and attempt is None and place in LISTS:
            words = re.sub(r"\\(.)", r"\1", label.replace("**", ""))
            st.html(f'<p><a href="{place}?{for_html(urlencode(more))}"><strong>{for_html(words)}</strong></a></p>')
            return
        st.page_link(self.pages[place], label=label, query_params=_query(attempt, more))


def _query(attempt: str | None, more: Mapping[str, str]) -> dict[str, str]:
    return {"attempt": attempt, **more} if attempt else dict(more)
