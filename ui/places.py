"""The pages of the app and the ways between them; the attempt travels in the address. Holds no content."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import streamlit as st
from streamlit.navigation.page import Page

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


@dataclass(frozen=True)
class Places:
    """All pages by name."""

    pages: Mapping[Place, Page]

    def go(self, place: Place, attempt: str | None = None, **more: str) -> None:
        """Leave this page for another, with what its address is to say; nothing after this line runs."""
        st.switch_page(self.pages[place], query_params=_query(attempt, more))

    def link(self, place: Place, label: str, attempt: str | None = None, **more: str) -> None:
        """A link to a page. The label is Markdown."""
        st.page_link(self.pages[place], label=label, query_params=_query(attempt, more))


def _query(attempt: str | None, more: Mapping[str, str]) -> dict[str, str]:
    return {"attempt": attempt, **more} if attempt else dict(more)
