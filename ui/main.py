"""Streamlit's entry: the navigation and the frame around every page. A page's fault becomes its sentence here."""

import os
from collections.abc import Callable

import streamlit as st

from practice import permits
from practice.errors import PracticeError, SignedOut
from practice.model.people import Person
from ui import (
    account_page,
    again_page,
    assignments_page,
    calibration_page,
    call_page,
    compare_page,
    drills_page,
    history_page,
    label_sheet,
    notes_page,
    people_page,
    pieces,
    practice_page,
    prepare_page,
    review_page,
    reviews_page,
    rubric_editor,
    rubric_page,
    scorecard_page,
    settings_page,
    shown,
    team_page,
)
from ui.places import Place, Places

HERE = pieces.ROOT / "ui"


def main() -> None:
    """One run of the page that the address names."""
    st.set_page_config(
        page_title="Warmcall", page_icon=str(HERE / "icon.svg"), layout="centered", initial_sidebar_state="auto"
    )
    st.logo(str(HERE / "logo.svg"), size="medium")
    shown.style()
    try:
        places = Places(_places())
        st.navigation(list(places.pages.values()), position="top" if len(places.pages) > 1 else "hidden").run()
    except PracticeError as error:
        shown.fault(error)


def _places() -> dict[Place, st.Page]:
    """The pages for who looks; one page for somebody who is not signed in any more."""
    try:
        return _pages(pieces.person())
    except SignedOut:
        return {"account": account_page.signed_out()}


def _pages(who: Person) -> dict[Place, st.Page]:
    places: dict[Place, st.Page] = {}

    def page(name: Place, title: str, draw: Callable[[], None], *, hidden: bool = False) -> None:
        first = name == "practice"
        places[name] = st.Page(
            draw, title=title, url_path=name, default=first, visibility="hidden" if hidden else "visible"
        )

    def practice() -> None:
        practice_page.render(pieces.for_viewer(), Places(places))

    def call() -> None:
        call_page.render(pieces.for_viewer(), Places(places), pieces.replies())

    def scorecard() -> None:
        scorecard_page.render(pieces.for_viewer(), Places(places))

    def history() -> None:
        history_page.render(pieces.for_viewer(), Places(places))

    def rubric() -> None:
        rubric_page.render(pieces.for_viewer(), Places(places))

    def edit_rubric() -> None:
        pieces.require("write content")
        rubric_editor.render(pieces.for_viewer(), Places(places))

    def calibration() -> None:
        pieces.require("label calls")
        calibration_page.render(pieces.for_viewer(), Places(places), pieces.signed_in_name())

    def label_call() -> None:
        pieces.require("label calls")
        label_sheet.render(pieces.for_viewer(), Places(places), pieces.signed_in_name())

    def choices() -> None:
        settings_page.render(pieces.for_viewer(), os.environ)
        account_page.offer_team()

    def prepare() -> None:
        prepare_page.render(pieces.for_viewer(), Places(places))

    def notes() -> None:
        notes_page.render(pieces.for_viewer(), Places(places))

    def again() -> None:
        again_page.render(pieces.for_viewer(), Places(places), pieces.replies())

    def compare() -> None:
        compare_page.render(pieces.for_viewer(), Places(places))

    def drills() -> None:
        drills_page.render(pieces.for_viewer(), Places(places))

    def team() -> None:
        pieces.require("see the review queue")
        team_page.render(pieces.for_viewer(), Places(places))

    def assignments() -> None:
        pieces.require("see assignments")
        assignments_page.render(pieces.for_viewer(), Places(places))

    def reviews() -> None:
        pieces.require("see the review queue")
        reviews_page.render(pieces.for_viewer(), Places(places))

    def review() -> None:
        pieces.require("see the review queue")
        review_page.render(pieces.for_viewer(), Places(places))

    def account() -> None:
        account_page.render(pieces.for_viewer(), Places(places))

    def people() -> None:
        people_page.render(pieces.for_viewer(), Places(places))

    page("practice", "Practice", practice)
    page("prepare", "Prepare", prepare, hidden=True)
    page("notes", "Notes", notes, hidden=True)
    page("again", "Do a moment again", again, hidden=True)
    page("compare", "Compare", compare, hidden=True)
    page("call", "Call", call, hidden=True)
    page("scorecard", "Scorecard", scorecard, hidden=True)
    page("drills", "Drills", drills)
    page("history", "History", history)
    page("rubric", "How scoring works", rubric)
    page("edit_rubric", "Change the rubric", edit_rubric, hidden=True)
    page("calibration", "Calibration", calibration, hidden=not permits.may(who, "label calls"))
    page("label_call", "Label a call", label_call, hidden=True)
    page("settings", "Settings", choices)
    trains = account_page.trains(who)
    page("team", "Team", team, hidden=not trains)
    page("assignments", "Assignments", assignments, hidden=not trains)
    page("reviews", "Review", reviews, hidden=not trains)
    page("review", "Review an attempt", review, hidden=True)
    page("people", "People", people, hidden=not account_page.sees_people(who))
    page("account", "Account", account, hidden=account_page.is_solo(who))
    return places


main()
