"""Who acts on the command line, and how passwords are asked for: typed unseen or read from standard input, never an argument."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, TextIO

from practice.errors import BadInput, NotFound
from practice.model.people import OPERATOR, SOLO, Person
from practice.stores.people import PeopleStore
from practice.team import accounts, entrance
from practice.team.room import Room

if TYPE_CHECKING:
    from wiring import Parts

HERE = "this machine"
ALONE = "Nobody signs in here: one person practises alone, so leave out --as."
WHO = "People sign in here, and a call is somebody's own: say whose it is with --as NAME."


def operator(room: Room) -> Person:
    """Whoever is at this machine: the one person of an app without accounts, else its operator."""
    return OPERATOR if accounts.team_mode(room) else SOLO


@contextmanager
def acting(room: Room, name: str | None, from_stdin: bool, stdin: TextIO | BinaryIO) -> Iterator[Person]:
    """The person of this name after a check of their password, signed in for this block; without a name the operator."""
    if name is None:
        yield operator(room)
        return
    if not accounts.team_mode(room):
        raise BadInput(ALONE)
    entered = entrance.sign_in(room, name, password(from_stdin, stdin), HERE)
    try:
        yield entered.person
    finally:
        entrance.sign_out(room, entered.token)


@contextmanager
def caller(parts: "Parts", name: str | None, from_stdin: bool, stdin: TextIO | BinaryIO) -> Iterator["Parts"]:
    """The parts as whoever calls has them, for this block: where people sign in, those of the person of this name."""
    if name is None:
        if PeopleStore(parts.file).has_people():
            raise BadInput(WHO)
        yield parts
        return
    with acting(parts.room, name, from_stdin, stdin) as who:
        yield parts.for_person(who)


def password(from_stdin: bool, stdin: TextIO | BinaryIO, *, twice: bool = False) -> str:
    """A password; typed twice where it is a new one. `BadInput` where there is nobody to type it."""
    if from_stdin:
        line = stdin.readline()
        return (line.decode(errors="replace") if isinstance(line, bytes) else line).rstrip("\r\n")
    if not sys.stdin.isatty():
        raise BadInput("There is nobody to ask for a password here; give it on standard input with --password-stdin.")
    typed = getpass.getpass("Password: ")
    if twice and getpass.getpass("Password once more: ") != typed:
        raise BadInput("The two passwords differ.")
    return typed


def named(room: Room, name: str) -> Person:
    """Somebody by the name they sign in with; `NotFound`."""
    person = room.people.named(name)
    if person is None:
        raise NotFound(f"There is nobody called {name}.")
    return person
