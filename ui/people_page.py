"""People: who is here, invitations, roles and teams. Shows and asks; what may be done is decided in `practice/team/accounts.py`."""

from collections.abc import Callable

import streamlit as st

from practice.errors import PracticeError
from practice.model.people import ROLES, Invitation, Person, Role, Team
from practice.permits import may
from practice.team import accounts, entrance
from practice.team.passwords import MOST
from ui import shown
from ui.phrases import moment
from ui.places import Places
from ui.plain import for_html, for_markdown
from wiring import Parts


def render(parts: Parts, places: Places) -> None:
    """The page."""
    del places
    room, who = parts.room, parts.viewer
    everyone, teams = accounts.people(room, who), accounts.teams(room, who)
    shown.heading("People", "Who is here")
    if why := st.session_state.pop("people-why", None):
        st.error(for_markdown(why))
    if done := st.session_state.pop("people-done", None):
        st.success(for_markdown(done))
    _invite(parts, who, teams)
    _invitations(parts, who)
    st.subheader("Accounts", anchor=False)
    manages = may(who, "manage people")
    for person in everyone:
        _person(parts, who, person, teams, manages)
    if manages:
        _new_team(parts, who)
        _solo_history(parts, who, everyone)


def _invite(parts: Parts, who: Person, teams: tuple[Team, ...]) -> None:
    st.subheader("Invite somebody", anchor=False)
    roles: list[Role] = list(ROLES) if may(who, "manage people") else ["rep"]
    names = {team.id: team.name for team in teams}
    with st.form("invite", border=True):
        role = st.selectbox("As", roles)
        chosen = st.multiselect("Team", list(names), default=list(names)[:1], format_func=lambda it: names[it])
        if st.form_submit_button("Make a link", type="primary"):
            try:
                made, token = accounts.invite(parts.room, who, role or "rep", [] if role == "admin" else chosen)
                st.session_state["invited"] = (made.id, token)
            except PracticeError as refused:
                shown.fault(refused)
    if "invited" in st.session_state:
        _link(parts, who)


def _link(parts: Parts, who: Person) -> None:
    """The link, told once: it is gone with the next visit to this page."""
    invitation_id, token = st.session_state["invited"]
    if not any(
        it.id == invitation_id and not it.used and not it.revoked for it in accounts.invitations(parts.room, who)
    ):
        del st.session_state["invited"]
        return
    st.text("Pass this link on. It works once, for seven days, and is not shown again.")
    st.code(f"{_origin()}/invitation/{token}", language=None, wrap_lines=True)
    if st.button("I have it"):
        del st.session_state["invited"]
        st.rerun()


def _origin() -> str:
    """Where the app is, as this browser names it."""
    url = st.context.url or ""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.split('/')[0]}" if rest else ""


def _invitations(parts: Parts, who: Person) -> None:
    now = parts.room.now()
    waiting = [
        it for it in accounts.invitations(parts.room, who) if not it.used and not it.revoked and it.expires > now
    ]
    if waiting:
        with st.expander(f"Invitations not used yet: {len(waiting)}"):
            for it in waiting:
                _invitation(parts, who, it)


def _invitation(parts: Parts, who: Person, it: Invitation) -> None:
    zone = shown.viewer_zone()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(f"<p>For a {it.role}, by {for_html(parts.room.name_of(it.by))}, until {moment(it.expires, zone)}</p>")
        if st.button("Take it back", key=f"uninvite-{it.id[:12]}"):
            _do(lambda: accounts.revoke_invitation(parts.room, who, it.id), "The link is worth nothing any more.")


def _person(parts: Parts, who: Person, person: Person, teams: tuple[Team, ...], manages: bool) -> None:
    names = ", ".join(team.name for team in teams if team.id in person.teams)
    state = "" if person.active else " · deactivated"
    with st.container(border=True, key=f"wc-person-{person.id}"):
        st.html(
            f"<p><strong>{for_html(person.name)}</strong>{' (you)' if person.id == who.id else ''}<br>"
            f'<span class="wc-quiet">{person.role}{", manages people" if person.manages else ""}'
            f"{f' · {for_html(names)}' if names else ''}{state}</span></p>"
        )
        if manages:
            with st.expander("Change", type="compact"):
                _change(parts, who, person, teams)


def _change(parts: Parts, who: Person, person: Person, teams: tuple[Team, ...]) -> None:
    names = {team.id: team.name for team in teams}
    with st.form(f"person-{person.id}", border=False):
        role = st.selectbox("Role", ROLES, index=ROLES.index(person.role))
        chosen = st.multiselect(
            "Teams", list(names), default=[it for it in person.teams if it in names], format_func=lambda it: names[it]
        )
        if st.form_submit_button("Keep the change"):
            _do(lambda: accounts.set_role(parts.room, who, person.id, role, chosen), f"{person.name} is changed.")
    if person.id != who.id:
        _new_password(parts, who, person)
    with st.container(horizontal=True):
        if st.button("Sign out everywhere", key=f"out-{person.id}"):
            _do(lambda: entrance.revoke_all(parts.room, who, person.id), f"{person.name} is signed out.")
        if person.active and st.button("Deactivate", key=f"off-{person.id}"):
            _do(lambda: accounts.deactivate(parts.room, who, person.id), f"{person.name} cannot sign in any more.")
        if not person.active and st.button("Let in again", key=f"on-{person.id}"):
            _do(lambda: accounts.reactivate(parts.room, who, person.id), f"{person.name} can sign in again.")


def _new_password(parts: Parts, who: Person, person: Person) -> None:
    """For somebody who has lost theirs; one's own is changed under Account, by who knows the old one."""
    with st.form(f"password-{person.id}", border=False, clear_on_submit=True):
        secret = st.text_input(
            "A new password, if theirs is lost",
            type="password",
            max_chars=MOST,
            autocomplete="new-password",
            help="Tell it to them yourself. They are signed out everywhere, and are told to change it.",
            key=f"secret-{person.id}",
        )
        if st.form_submit_button("Set this password"):
            _do(
                lambda: accounts.reset_password(parts.room, who, person.id, secret),
                f"{person.name} has a new password and is signed out everywhere.",
            )


def _new_team(parts: Parts, who: Person) -> None:
    with st.form("team", border=True, clear_on_submit=True):
        name = st.text_input("Another team", max_chars=accounts.NAME_MOST, placeholder="Its name")
        if st.form_submit_button("Add it"):
            _do(lambda: accounts.add_team(parts.room, who, name), "The team is there.")


def _solo_history(parts: Parts, who: Person, everyone: tuple[Person, ...]) -> None:
    """The calls from before the team, as long as nobody has taken them along."""
    waiting = accounts.solo_attempts(parts.room, who)
    if not waiting:
        return
    st.subheader("Calls from before the team", anchor=False)
    st.text(f"{waiting} calls were made before anybody signed in. Whoever made them can take them along, once.")
    names = {person.id: person.name for person in everyone if person.active}
    with st.form("solo", border=True):
        whose = st.selectbox("They belong to", list(names), format_func=lambda it: names[it])
        if st.form_submit_button("Give them to this person"):
            _do(lambda: accounts.take_solo_history(parts.room, who, whose), "They are in that person's history now.")


def _do(act: Callable[[], object], done: str) -> None:
    """Do it, and say on the page drawn anew what came of it."""
    try:
        act()
        st.session_state["people-done"] = done
    except PracticeError as refused:
        st.session_state["people-why"] = str(refused)
    st.rerun()
