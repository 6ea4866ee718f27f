"""Account: who one is, where one is signed in, and the way out. Also what somebody sees who is not signed in any more.

The password is changed on a page of its own before the app, as it sets a cookie and passes through no page state.
"""

import streamlit as st
from streamlit.navigation.page import Page

from practice.model.people import SOLO, Person, SignIn
from practice.permits import may
from practice.team import accounts, entrance
from ui import notice_parts, pieces, shown
from ui.phrases import moment
from ui.places import Places
from ui.plain import for_html
from wiring import Parts


def is_solo(who: Person) -> bool:
    """Whether one person practises alone here."""
    return who.id == SOLO.id


def sees_people(who: Person) -> bool:
    """Whether the page of people is any use to this person."""
    return not is_solo(who) and may(who, "see people")


def trains(who: Person) -> bool:
    """Whether the pages for trainers are any use to this person."""
    return not is_solo(who) and may(who, "see the review queue")


def signed_out() -> Page:
    """The one page for somebody who is not signed in."""
    return st.Page(_signed_out, title="Sign in", url_path="account", default=True)


def _signed_out() -> None:
    shown.heading("Warmcall", "You are signed out")
    st.html('<p><a href="/signin">Sign in to go on</a></p>')


def render(parts: Parts, places: Places) -> None:
    """The page."""
    room, who = parts.room, parts.viewer
    if is_solo(who):
        _alone(places)
        return
    shown.heading("Account", who.name)
    teams = ", ".join(team.name for team in accounts.teams(room, who) if team.id in who.teams)
    article = "an" if who.role == "admin" else "a"
    manages = ", and you manage people" if who.manages and who.role != "admin" else ""
    st.html(f"<p>You are {article} {who.role}{for_html(f' of {teams}' if teams else '')}{manages}.</p>")
    if st.button("Sign out", type="primary"):
        entrance.revoke_sign_in(room, who, who.sign_in)
        st.rerun()
    st.html('<p><a href="/password">Change your password</a></p>')
    notice_parts.listed(parts, places)
    _sign_ins(parts, who)


def offer_team() -> None:
    """The way to a team, where one person practises alone; nothing elsewhere."""
    if is_solo(pieces.person()):
        begin_team()


def _alone(places: Places) -> None:
    shown.heading("Account", "You practise alone")
    st.text("There are no accounts: this app answers your machine only, and you are rep and trainer in one.")
    begin_team()
    places.link("practice", "**Choose a scenario to practise**")


def begin_team() -> None:
    """The way from practising alone to a team."""
    st.subheader("Work as a team", anchor=False)
    st.text(
        "Trainers assign scenarios, reps practise privately and submit the attempt that counts. Everybody signs in,"
        " and you become the first trainer. Your calls so far can come along."
    )
    st.html('<p><a href="/begin">Begin a team</a></p>')


def _sign_ins(parts: Parts, who: Person) -> None:
    st.subheader("Where you are signed in", anchor=False)
    found = entrance.sign_ins(parts.room, who)
    for it in found:
        _sign_in(parts, who, it)
    if len(found) > 1 and st.button("Sign out everywhere else"):
        entrance.revoke_others(parts.room, who)
        st.rerun()


def _sign_in(parts: Parts, who: Person, it: SignIn) -> None:
    zone, here = shown.viewer_zone(), it.id == who.sign_in
    with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"wc-signin-{it.id[:12]}"):
        where = f" from {it.address}" if it.address else ""
        st.html(
            f"<p>{'This browser' if here else 'Another browser'}{for_html(where)}<br>"
            f'<span class="wc-quiet">since {moment(it.created, zone)}, last used {moment(it.seen, zone)}</span></p>'
        )
        if not here and st.button("Sign it out", key=f"revoke-{it.id[:12]}"):
            entrance.revoke_sign_in(parts.room, who, it.id)
            st.rerun()
