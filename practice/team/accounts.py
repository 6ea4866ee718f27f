"""Who is here: the first trainer, invitations, roles, teams, leaving, and the calls from before there were accounts."""

from collections.abc import Sequence
from datetime import timedelta

from practice.errors import BadInput, NotFound, NotPermitted, Refused
from practice.model.people import OPERATOR, SOLO, Invitation, Person, Role, Team
from practice.permits import Subject, require
from practice.stores.people import key_of
from practice.team.room import Room, hash_of, stamp
from practice.team.telling import tell

FIRST_TEAM = "Team"
INVITATION_DAYS = 7
NAME_MOST = 60


def team_mode(room: Room) -> bool:
    """Whether people sign in here. Without accounts one person practises alone."""
    return room.people.has_people()


def create_trainer(room: Room, who: Person, name: str, password: str, *, team: str = FIRST_TEAM) -> Person:
    """The first account, which switches teams on: a trainer with a team, who also manages people.

    By the one person of an app without accounts (pages let only loopback in here), or by the operator."""
    if who.id not in (SOLO.id, OPERATOR.id):
        raise NotPermitted("There are accounts already.")
    room.present(who)
    shown = clean_name(name)
    hashed = room.passwords.hash(password, shown)
    first = _team_named(room, team) or Team(id=new_id(room), name=clean_name(team))
    if first not in room.people.teams():
        room.people.add_team(first)
    person = Person(id=new_id(room), name=shown, role="trainer", teams=(first.id,), manages=True, created=room.now())
    room.people.add(person, hashed, first=True)
    return person


def add_person(room: Room, who: Person, name: str, role: Role, teams: Sequence[str], password: str) -> Person:
    """An account with a password that the person is told by other means; they had better change it."""
    acting = room.present(who)
    ids = team_ids(room, teams)
    require(acting, "invite", Subject(teams=ids, role=role))
    shown = clean_name(name)
    person = Person(id=new_id(room), name=shown, role=role, teams=_needed(role, ids), created=room.now())
    room.people.add(person, room.passwords.hash(password, shown))
    _open_assignments(room, person)
    return person


def invite(
    room: Room, who: Person, role: Role, teams: Sequence[str], *, days: int = INVITATION_DAYS
) -> tuple[Invitation, str]:
    """A link for one account, and its token, which is told once and never again. It expires after so many days."""
    acting = room.present(who)
    ids = team_ids(room, teams)
    require(acting, "invite", Subject(teams=ids, role=role))
    if not 1 <= days <= 60:
        raise BadInput("An invitation can last from 1 to 60 days.")
    token = room.token()
    made = Invitation(
        id=hash_of(token),
        role=role,
        teams=_needed(role, ids),
        by=acting.id,
        created=room.now(),
        expires=stamp(room.clock() + timedelta(days=days)),
    )
    room.people.keep_invitation(made)
    return made, token


def invitation(room: Room, token: str) -> Invitation:
    """The invitation of this link, while it can be accepted; `NotFound` where it is used, expired, revoked or made up."""
    found = room.people.invitation(hash_of(token))
    if found is None or found.used or found.revoked or found.expires <= room.now():
        raise NotFound("This invitation is not valid any more. Ask for a new one.")
    return found


def accept_invitation(room: Room, token: str, name: str, password: str) -> Person:
    """The account that the link stands for, with a name and password of their own. Works once."""
    found = invitation(room, token)
    shown = clean_name(name)
    person = Person(id=new_id(room), name=shown, role=found.role, teams=found.teams, created=room.now())
    if not room.people.accept(found.id, person, room.passwords.hash(password, shown)):
        raise NotFound("This invitation is not valid any more. Ask for a new one.")
    _open_assignments(room, person)
    tell(room, [found.by], f"{shown} has accepted your invitation.")
    return person


def invitations(room: Room, who: Person) -> tuple[Invitation, ...]:
    """The links that this person gave; all of them for whoever manages people."""
    acting = room.allowed_here(who, "see people")
    every = acting.manages or acting.role == "admin"
    return tuple(it for it in room.people.invitations() if every or it.by == acting.id)


def revoke_invitation(room: Room, who: Person, invitation_id: str) -> None:
    """The link is worth nothing any more."""
    if invitation_id not in {it.id for it in invitations(room, who)}:
        raise NotFound("There is no such invitation.")
    room.people.revoke_invitation(invitation_id, room.now())


def people(room: Room, who: Person) -> tuple[Person, ...]:
    """Everybody, for whoever manages people; for a trainer, the people of their teams."""
    acting = room.allowed_here(who, "see people")
    everyone = room.people.everyone()
    if acting.manages or acting.role == "admin":
        return everyone
    return tuple(it for it in everyone if it.id == acting.id or set(it.teams) & set(acting.teams))


def teams(room: Room, who: Person) -> tuple[Team, ...]:
    """All teams, for whoever manages people; else those one is in."""
    acting = room.present(who)
    every = acting.manages or acting.role == "admin"
    return tuple(it for it in room.people.teams() if every or it.id in acting.teams)


def add_team(room: Room, who: Person, name: str) -> Team:
    """A new team; a trainer who adds it trains it."""
    acting = room.allowed_here(who, "manage people")
    made = Team(id=new_id(room), name=clean_name(name))
    room.people.add_team(made)
    if acting.role == "trainer" and acting.id != SOLO.id:
        room.people.change(acting.model_copy(update={"teams": (*acting.teams, made.id)}))
    return made


def set_role(
    room: Room, who: Person, person_id: str, role: Role, teams: Sequence[str] | None = None, manages: bool | None = None
) -> Person:
    """Another role, and other teams where they are given. Somebody is always left who manages people."""
    room.allowed_here(who, "manage people")
    person = room.people.person(person_id)
    ids = person.teams if teams is None else team_ids(room, teams)
    kept = person.manages if manages is None else manages
    changed = person.model_copy(update={"role": role, "teams": _needed(role, ids), "manages": kept and role != "rep"})
    room.people.change(changed)
    _open_assignments(room, changed)
    return changed


def deactivate(room: Room, who: Person, person_id: str) -> Person:
    """They cannot sign in any more, and are signed out everywhere; what they did stays."""
    room.allowed_here(who, "manage people")
    return _set_active(room, person_id, False)


def reactivate(room: Room, who: Person, person_id: str) -> Person:
    """They can sign in again."""
    room.allowed_here(who, "manage people")
    return _set_active(room, person_id, True)


def reset_password(room: Room, who: Person, person_id: str, password: str) -> None:
    """A new password for somebody who has lost theirs; they are signed out everywhere."""
    room.allowed_here(who, "manage people")
    person = room.people.person(person_id)
    room.people.set_password(person.id, room.passwords.hash(password, person.name))
    tell(room, [person.id], "Your password was set anew by an admin. Change it under Account.")


def solo_attempts(room: Room, who: Person) -> int:
    """How many calls from before there were accounts nobody has taken along yet."""
    room.allowed_here(who, "take the solo history along")
    return room.people.solo_attempts()


def take_solo_history(room: Room, who: Person, person_id: str) -> int:
    """The calls from before there were accounts become this person's, and private to them; how many. Works once."""
    room.allowed_here(who, "take the solo history along")
    person = room.people.person(person_id)
    if not room.people.solo_attempts():
        raise Refused("There are no calls left from before the team; they have been taken along already.")
    taken = room.people.take_solo_history(person.id)
    tell(room, [person.id], f"{taken} calls from before the team are in your history now.")
    return taken


def new_id(room: Room) -> str:
    """A name nobody can guess for something new."""
    return hash_of(room.token())[:16]


def clean_name(name: str) -> str:
    """A name as it is shown; `BadInput` where it cannot be one."""
    shown = " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
    if not key_of(shown):
        raise BadInput("Give a name.")
    if len(shown) > NAME_MOST:
        raise BadInput(f"A name has at most {NAME_MOST} characters.")
    if key_of(shown) == key_of(OPERATOR.id):
        raise BadInput("That name is kept for the machine; choose another.")
    return shown


def team_ids(room: Room, names: Sequence[str]) -> tuple[str, ...]:
    """Teams by id or name; `NotFound` for one that is not there."""
    known = room.people.teams()
    found = []
    for name in names:
        match = next((it.id for it in known if it.id == name or key_of(it.name) == key_of(name)), None)
        if match is None:
            raise NotFound(f"There is no team {name}.")
        found.append(match)
    return tuple(dict.fromkeys(found))


def _team_named(room: Room, name: str) -> Team | None:
    return next((it for it in room.people.teams() if key_of(it.name) == key_of(name)), None)


def _needed(role: Role, ids: tuple[str, ...]) -> tuple[str, ...]:
    """An admin needs no team; a rep without one could be assigned nothing, and a trainer without one could do nothing."""
    if role != "admin" and not ids:
        raise BadInput(f"Name the team of this {role}.")
    return ids


def _set_active(room: Room, person_id: str, active: bool) -> Person:
    changed = room.people.person(person_id).model_copy(update={"active": active})
    room.people.change(changed)
    return changed


def _open_assignments(room: Room, person: Person) -> None:
    """Who joins a team as a rep gets what its teams were asked for and is not due yet."""
    if person.role == "rep" and person.active:
        for assignment_id in room.assignments.open_for(person.teams, room.now()):
            room.assignments.give(assignment_id, [person.id])
