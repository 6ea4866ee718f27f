"""The verb `user`: add, list, role, password, revoke, restore. What may be done is decided in `practice/team/accounts.py`."""

import json
from argparse import ArgumentParser, Namespace
from typing import TextIO

from cli.acting import named, operator, password
from practice.errors import BadInput
from practice.model.people import ROLES, Person, Role
from practice.team import accounts, entrance
from practice.team.room import Room

DEEDS = ("add", "list", "role", "password", "revoke", "restore")
ADDRESS = "http://127.0.0.1:8501"


def arguments(parser: ArgumentParser) -> None:
    """What `user` takes."""
    parser.add_argument(
        "deed",
        choices=DEEDS,
        help="add somebody; list everybody; give another role; set a lost password anew; revoke (signed out everywhere, "
        "cannot sign in); restore",
    )
    parser.add_argument("name", nargs="?", metavar="NAME", help="the name they sign in with")
    parser.add_argument("new_role", nargs="?", metavar="ROLE", help="with role: rep, trainer or admin")
    parser.add_argument(
        "--role", metavar="ROLE", help="with add: rep (default), trainer or admin; the first is a trainer"
    )
    parser.add_argument("--team", action="append", default=[], metavar="T", help="their team (default: the only one)")
    parser.add_argument(
        "--invite", action="store_true", help="with add: no name and password, but a link that makes one account"
    )
    parser.add_argument(
        "--url", default=ADDRESS, metavar="U", help=f"where the app is, for the link (default {ADDRESS})"
    )
    parser.add_argument(
        "--history", action="store_true", help="with add: the calls made before there were accounts are theirs"
    )
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    parser.add_argument("--json", action="store_true", help="with list: one JSON object a person")


def user(given: Namespace, room: Room, stdin: TextIO, out: TextIO, err: TextIO) -> int:
    """Do it."""
    if given.new_role is not None and given.deed != "role":
        raise BadInput(f"user {given.deed} takes one name; a password is typed or read from standard input.")
    if given.deed == "list":
        return _list(room, given.json, out, err)
    if given.deed == "add":
        return _invite(given, room, out) if given.invite else _add(given, room, stdin, out, err)
    if not given.name:
        raise BadInput(f"Name the person: user {given.deed} NAME.")
    person = named(room, given.name)
    if given.deed == "role":
        changed = accounts.set_role(room, operator(room), person.id, _role(given.new_role), _teams(given, room, person))
        print(f"{changed.name} is {_what(changed)} now.", file=out)
    elif given.deed == "password":
        secret = password(given.password_stdin, stdin, twice=True)
        accounts.reset_password(room, operator(room), person.id, secret)
        print(f"{person.name} has a new password and is signed out everywhere.", file=out)
    elif given.deed == "revoke":
        ended = entrance.revoke_all(room, operator(room), person.id)
        accounts.deactivate(room, operator(room), person.id)
        print(f"{person.name} cannot sign in any more; {ended} sign-ins ended.", file=out)
    else:
        accounts.reactivate(room, operator(room), person.id)
        print(f"{person.name} can sign in again.", file=out)
    return 0


def _add(given: Namespace, room: Room, stdin: TextIO, out: TextIO, err: TextIO) -> int:
    if not given.name:
        raise BadInput("Name the person: user add NAME.")
    first = not accounts.team_mode(room)
    if first and given.role not in (None, "trainer"):
        raise BadInput("The first account is a trainer's, who can then invite others.")
    role: Role = "trainer" if first else _role(given.role or "rep")
    teams = [] if first else _teams(given, room, None, role)
    secret = password(given.password_stdin, stdin, twice=True)
    if first:
        begun = given.team[0] if given.team else accounts.FIRST_TEAM
        person = accounts.create_trainer(room, operator(room), given.name, secret, team=begun)
    else:
        person = accounts.add_person(room, operator(room), given.name, role, teams or [], secret)
    print(f"{person.name} is {_what(person)} now.", file=out)
    if given.history:
        taken = accounts.take_solo_history(room, operator(room), person.id)
        print(f"Calls that are in their history now: {taken}.", file=out)
    elif first and (waiting := room.people.solo_attempts()):
        calls = "1 call was" if waiting == 1 else f"{waiting} calls were"
        print(f"{calls} made before; People in the app gives them to whoever made them.", file=err)
    return 0


def _invite(given: Namespace, room: Room, out: TextIO) -> int:
    if not accounts.team_mode(room):
        raise BadInput("There is no trainer yet: begin with user add NAME.")
    role = _role(given.role or "rep")
    made, token = accounts.invite(room, operator(room), role, _teams(given, room, None, role) or [])
    print(f"{given.url.rstrip('/')}/invitation/{token}", file=out)
    print(f"For a {made.role}; works once, until {made.expires}.", file=out)
    return 0


def _list(room: Room, as_json: bool, out: TextIO, err: TextIO) -> int:
    if not accounts.team_mode(room):
        print("Nobody has an account: one person practises alone. user add NAME makes the first trainer.", file=err)
        return 0
    names = {team.id: team.name for team in accounts.teams(room, operator(room))}
    for person in accounts.people(room, operator(room)):
        teams = [names[team] for team in person.teams if team in names]
        if as_json:
            row = person.model_dump(include={"name", "role", "active", "manages", "created"})
            print(json.dumps({**row, "teams": teams}, ensure_ascii=False), file=out)
        else:
            state = "" if person.active else "  (cannot sign in)"
            print(f"{person.name:<30} {person.role:<8} {', '.join(teams)}{state}", file=out)
    return 0


def _role(text: str | None) -> Role:
    for role in ROLES:
        if text == role:
            return role
    raise BadInput("A role is rep, trainer or admin.")


def _teams(given: Namespace, room: Room, person: Person | None, role: str = "") -> list[str] | None:
    """The teams that were named; else those they have, or the only one there is."""
    known = accounts.teams(room, operator(room))
    if given.team:
        return list(given.team)
    if person is not None and person.teams:
        return None
    if len(known) == 1 and role != "admin":
        return [known[0].id]
    return []


def _what(person: Person) -> str:
    return f"{'an' if person.role == 'admin' else 'a'} {person.role}"
