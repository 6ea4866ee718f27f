"""Streamlit's entry: the navigation and the frame around every page. A page's fault becomes its sentence here."""

import os
from collections.abc import Callable

import streamlit as st

from practice.errors import PracticeError
from ui import call_page, history_page, pieces, practice_page, rubric_page, scorecard_page, settings_page, shown
from ui.places import Place, Places

HERE = pieces.ROOT / "ui"


def main() -> None:
    """One run of the page that the address names."""
    st.set_page_config(
        page_title="Warmcall", page_icon=str(HERE / "icon.svg"), layout="centered", initial_sidebar_state="auto"
    )
    st.logo(str(HERE / "logo.svg"), size="medium")
    shown.style()
    places = Places(_pages())
    try:
        st.navigation(list(places.pages.values()), position="top").run()
    except PracticeError as error:
        shown.fault(error)


def _pages() -> dict[Place, st.Page]:
    places: dict[Place, st.Page] = {}

    def page(name: Place, title: str, draw: Callable[[], None], *, hidden: bool = False) -> None:
        first = name == "practice"
        places[name] = st.Page(
            draw, title=title, url_path=name, default=first, visibility="hidden" if hidden else "visible"
        )

    def practice() -> None:
        practice_page.render(pieces.parts(), Places(places))

    def call() -> None:
        call_page.render(pieces.parts(), Places(places), pieces.replies())

    def scorecard() -> None:
        scorecard_page.render(pieces.parts(), Places(places))

    def history() -> None:
        history_page.render(pieces.parts(), Places(places))

    def rubric() -> None:
        rubric_page.render(pieces.parts())

    def choices() -> None:
        settings_page.render(pieces.parts(), os.environ)

    page("practice", "Practice", practice)
    page("call", "Call", call, hidden=True)
    page("scorecard", "Scorecard", scorecard, hidden=True)
    page("history", "History", history)
    page("rubric", "How scoring works", rubric)
    page("settings", "Settings", choices)
    return places


main()
