"""The account page and the page of people: what each person sees and can do on them."""

from pathlib import Path

import pytest

from practice.model.people import SOLO, Person
from practice.team import accounts, entrance
from practice.team.passwords import Passwords
from tests.app.pages import PageParts, page, parts_on, words
from tests.builders import an_attempt
from tests.unit.team.rooms import PASSWORD, QUICK
from ui import account_page, people_page
from wiring import Parts


@pytest.fixture
def parts(data: Path) -> PageParts:
    return parts_on(data)


@pytest.fixture
def chief(parts: PageParts) -> Person:
    return accounts.create_trainer(parts.room, SOLO, "Chief <b>", PASSWORD, team="North")


def as_person(parts: Parts, who: Person) -> Parts:
    return parts.for_person(entrance.enter(parts.room, who, "127.0.0.1").person)


def test_alone_the_account_page_says_so_and_leads_to_a_team(parts: PageParts) -> None:
    shown = words(page(account_page.render, parts))
    assert "You practise alone" in shown
    assert '<a href="/begin">' in shown


def test_the_account_page_names_role_and_team_and_shows_text_as_text(parts: PageParts, chief: Person) -> None:
    shown = words(page(account_page.render, as_person(parts, chief)))
    assert "You are a trainer of North, and you manage people." in shown
    assert "Chief &lt;b&gt;" in shown
    assert "Chief <b>" not in shown


def test_another_browser_can_be_signed_out(parts: PageParts, chief: Person) -> None:
    other = entrance.enter(parts.room, chief, "10.0.0.9")
    app = page(account_page.render, as_person(parts, chief))
    assert "Another browser from 10.0.0.9" in words(app)
    app.button(key=f"revoke-{other.person.sign_in[:12]}").click().run()
    assert "10.0.0.9" not in words(app)
    assert len(entrance.sign_ins(parts.room, chief)) == 1


def test_an_invitation_is_shown_once_and_can_be_taken_back(parts: PageParts, chief: Person) -> None:
    app = page(people_page.render, as_person(parts, chief))
    next(it for it in app.button if it.label == "Make a link").click().run()
    token = app.code[0].value.rsplit("/", 1)[1]
    assert accounts.invitation(parts.room, token).role == "rep"
    next(it for it in app.button if it.label == "I have it").click().run()
    assert token not in words(app)
    next(it for it in app.button if it.label == "Take it back").click().run()
    assert accounts.invitations(parts.room, chief)[0].revoked


def test_a_trainer_who_does_not_manage_sees_their_own_people_and_no_changes(parts: PageParts, chief: Person) -> None:
    south = accounts.add_team(parts.room, chief, "South")
    trainer = accounts.add_person(parts.room, chief, "Trainer", "trainer", ["North"], PASSWORD)
    accounts.add_person(parts.room, chief, "Far away", "rep", [south.id], PASSWORD)
    app = page(people_page.render, as_person(parts, trainer))
    assert "Far away" not in words(app)
    assert "Chief" in words(app)
    assert not [it for it in app.button if it.label in ("Keep the change", "Deactivate", "Add it")]
    assert app.selectbox[0].options == ["rep"]


def test_a_rep_is_refused_with_a_sentence(parts: PageParts, chief: Person) -> None:
    rep = accounts.add_person(parts.room, chief, "Rep", "rep", ["North"], PASSWORD)
    app = page(people_page.render, as_person(parts, rep))
    assert app.exception
    assert "Chief" not in words(app)


def test_the_last_who_manages_cannot_be_deactivated(parts: PageParts, chief: Person) -> None:
    app = page(people_page.render, as_person(parts, chief))
    app.button(key=f"off-{chief.id}").click().run()
    assert "Somebody has to manage people" in app.error[0].value
    assert parts.room.people.person(chief.id).active


def test_calls_from_before_the_team_are_offered_until_somebody_has_them(parts: PageParts) -> None:
    parts.store.create(an_attempt("a1"))
    chief = accounts.create_trainer(parts.room, SOLO, "Chief", PASSWORD)
    app = page(people_page.render, as_person(parts, chief))
    assert "Calls from before the team" in words(app)
    next(it for it in app.button if it.label == "Give them to this person").click().run()
    assert "Calls from before the team" not in words(app)
    assert parts.store.record("a1").attempt.rep == chief.id


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that take no time."""
    monkeypatch.setattr("wiring.room.Passwords", lambda: Passwords(QUICK))


def test_a_lost_password_is_set_anew_by_who_manages_people_and_never_shown(parts: PageParts, chief: Person) -> None:
    rep = accounts.add_person(parts.room, chief, "Rep", "rep", ["North"], PASSWORD)
    entrance.enter(parts.room, rep, "10.0.0.9")
    app = page(people_page.render, as_person(parts, chief))
    assert not [it for it in app.text_input if it.key == f"secret-{chief.id}"]
    for secret, told in (("brief99", "at least 10"), ("another harbour in winter", "has a new password")):
        app.text_input(key=f"secret-{rep.id}").set_value(secret)
        next(it for it in app.button if it.label == "Set this password").click().run()
        assert told in words(app)
        assert secret not in words(app)
    assert entrance.sign_ins(parts.room, rep) == ()
    assert entrance.sign_in(parts.room, "Rep", "another harbour in winter", "10.0.0.9").person.id == rep.id
