"""Who is here: the first trainer, invitations that work once, roles, leaving, and the calls from before there were accounts."""

from pathlib import Path
from typing import cast

import pytest

from practice.errors import BadInput, NotFound, NotPermitted, Refused, SignedOut
from practice.model.people import OPERATOR, SOLO
from practice.team import accounts, assigning, doing, entrance
from tests.builders import an_attempt
from tests.unit.team.rooms import PASSWORD, Cast, Clock, a_cast, a_room, assigned, terms


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warmcall.db"


@pytest.fixture
def cast_(path: Path) -> Cast:
    return a_cast(path)


def clock_of(cast_: Cast) -> Clock:
    return cast(Clock, cast_.room.clock)


def test_the_first_trainer_switches_teams_on_and_only_once(path: Path) -> None:
    room = a_room(path)
    assert not accounts.team_mode(room)
    first = accounts.create_trainer(room, SOLO, "  Mara   Quill ", PASSWORD, team="North")
    assert (first.name, first.role, first.manages, len(first.teams)) == ("Mara Quill", "trainer", True, 1)
    assert accounts.team_mode(room)
    with pytest.raises(SignedOut):
        accounts.create_trainer(room, SOLO, "Second", PASSWORD)
    with pytest.raises(BadInput, match="accounts already"):
        accounts.create_trainer(room, OPERATOR, "Second", PASSWORD)
    with pytest.raises(NotPermitted):
        accounts.create_trainer(room, first, "Second", PASSWORD)


def test_an_invitation_makes_one_account_with_the_role_and_teams_it_was_given_for(cast_: Cast) -> None:
    room = cast_.room
    _, token = accounts.invite(room, cast_.trainer, "rep", ["north"])
    person = accounts.accept_invitation(room, token, "New one", PASSWORD)
    assert (person.role, person.teams, person.manages) == ("rep", cast_.rep.teams, False)
    with pytest.raises(NotFound, match="not valid any more"):
        accounts.accept_invitation(room, token, "Another", PASSWORD)
    assert room.people.named("Another") is None
    assert room.people.named("NEW  ONE") == person


def test_an_invitation_expires(cast_: Cast) -> None:
    _, token = accounts.invite(cast_.room, cast_.trainer, "rep", ["North"], days=2)
    clock_of(cast_).on(days=2, seconds=-1)
    accounts.invitation(cast_.room, token)
    clock_of(cast_).on(seconds=1)
    with pytest.raises(NotFound, match="not valid any more"):
        accounts.accept_invitation(cast_.room, token, "Late", PASSWORD)


def test_an_invitation_that_was_taken_back_is_worth_nothing(cast_: Cast) -> None:
    made, token = accounts.invite(cast_.room, cast_.trainer, "rep", ["North"])
    accounts.revoke_invitation(cast_.room, cast_.trainer, made.id)
    with pytest.raises(NotFound, match="not valid any more"):
        accounts.invitation(cast_.room, token)


def test_a_name_that_is_taken_leaves_the_invitation_as_it_was(cast_: Cast) -> None:
    _, token = accounts.invite(cast_.room, cast_.trainer, "rep", ["North"])
    with pytest.raises(BadInput, match="taken"):
        accounts.accept_invitation(cast_.room, token, "rEP", PASSWORD)
    accounts.accept_invitation(cast_.room, token, "Free", PASSWORD)


def test_no_token_and_no_password_is_in_the_file(cast_: Cast) -> None:
    _, token = accounts.invite(cast_.room, cast_.trainer, "rep", ["North"])
    file = cast_.room.people.file
    file.close()
    held = file.path.read_bytes()
    assert b"Trainer" in held
    assert not [secret for secret in (token, *cast_.tokens.values(), PASSWORD) if secret.encode() in held]


@pytest.mark.parametrize("role", ["trainer", "admin"])
def test_a_trainer_invites_only_reps(cast_: Cast, role: str) -> None:
    with pytest.raises(NotPermitted):
        accounts.invite(cast_.room, cast_.trainer, role, ["North"])  # type: ignore[arg-type]


def test_a_trainer_invites_only_to_teams_they_train(cast_: Cast) -> None:
    for teams in (["South"], ["North", "South"], []):
        with pytest.raises(NotPermitted):
            accounts.invite(cast_.room, cast_.trainer, "rep", teams)


@pytest.mark.parametrize("password", ["short", "          ", "aaaaaaaaaaaa", "New person", "x" * 201])
def test_a_password_that_is_too_easy_is_refused(cast_: Cast, password: str) -> None:
    with pytest.raises(BadInput, match="password"):
        accounts.add_person(cast_.room, cast_.trainer, "New person", "rep", ["North"], password)


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 61, "operator", "ＯＰＥＲＡＴＯＲ"])
def test_a_name_that_cannot_be_one_is_refused(cast_: Cast, name: str) -> None:
    with pytest.raises(BadInput):
        accounts.add_person(cast_.room, cast_.trainer, name, "rep", ["North"], PASSWORD)


def test_somebody_always_manages_people(cast_: Cast) -> None:
    for act in (
        lambda: accounts.deactivate(cast_.room, cast_.admin, cast_.admin.id),
        lambda: accounts.set_role(cast_.room, cast_.admin, cast_.admin.id, "trainer", ["North"]),
    ):
        with pytest.raises(BadInput, match="Somebody has to manage people"):
            act()
    assert cast_.room.people.person(cast_.admin.id).role == "admin"


def test_a_deactivated_person_is_out_at_once_and_cannot_come_back(cast_: Cast) -> None:
    room = cast_.room
    accounts.deactivate(room, cast_.admin, cast_.rep.id)
    with pytest.raises(SignedOut):
        entrance.viewer(room, cast_.tokens["rep"])
    with pytest.raises(SignedOut):
        doing.due_for(room, cast_.rep)
    accounts.reactivate(room, cast_.admin, cast_.rep.id)
    with pytest.raises(SignedOut):
        entrance.viewer(room, cast_.tokens["rep"])
    assert entrance.sign_in(room, "Rep", PASSWORD, "a").person.id == cast_.rep.id


def test_another_role_holds_from_the_next_act_on(cast_: Cast) -> None:
    accounts.set_role(cast_.room, cast_.admin, cast_.trainer.id, "rep")
    with pytest.raises(NotPermitted):
        accounts.invite(cast_.room, cast_.trainer, "rep", ["North"])


def test_a_solo_history_is_taken_along_once_and_is_private(path: Path) -> None:
    room = a_room(path)
    for name in ("a1", "a2"):
        room.attempts.create(an_attempt(name))
    first = accounts.create_trainer(room, SOLO, "Mara", PASSWORD)
    ben = accounts.add_person(room, first, "Ben", "rep", first.teams, PASSWORD)
    assert accounts.solo_attempts(room, first) == 2
    assert accounts.take_solo_history(room, first, ben.id) == 2
    assert {line.id for line in room.attempts.history(rep=ben.id)} == {"a1", "a2"}
    with pytest.raises(Refused, match="taken along already"):
        accounts.take_solo_history(room, first, first.id)
    assert room.attempts.history(rep=first.id) == ()


def test_who_joins_a_team_gets_what_it_was_asked_for_and_is_not_due(cast_: Cast) -> None:
    room = cast_.room
    made = assigning.assign(room, cast_.trainer, terms(), teams=["North"])
    assigned(cast_)  # to the rep alone: nobody else gets it
    new = accounts.add_person(room, cast_.trainer, "New", "rep", ["North"], PASSWORD)
    assert [it.assignment.id for it in doing.due_for(room, new)] == [made.id]
    clock_of(cast_).on(days=9)
    late = accounts.add_person(room, cast_.admin, "Late", "rep", ["North"], PASSWORD)
    assert doing.due_for(room, late) == ()
