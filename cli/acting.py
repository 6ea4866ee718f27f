"""Who acts on the command line, and how passwords are asked for: typed unseen or read from standard input, never an argument."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from practice.errors import BadInput, NotFound
from practice.model.people import OPERATOR, SOLO, Person
from practice.team import accounts, entrance
from practice.team.room import Room

HERE = "this machine"


def operator(room: Room) -> Person:
    """Whoever is at this machine: the one person of an app without accounts, else its operator."""
    return OPERATOR if accounts.team_mode(room) else SOLO


@contextmanager
def acting(room: Room, name: str | None, from_stdin: bool, stdin: TextIO) -> Iterator[Person]:
    """The person of this name after a check of their password, signed in for this block; without a name the operator."""
    if name is None:
        yield operator(room)
        return
    entered = entrance.sign_in(room, name, password(from_stdin, stdin), HERE)
    try:
        yield entered.person
    finally:
        entrance.sign_out(room, entered.token)


def password(from_stdin: bool, stdin: TextIO, *, twice: bool = False) -> str:
    """A password; typed twice where it is a new one. `BadInput` where there is nobody to type it."""
    if from_stdin:
        return stdin.readline().rstrip("\r\n")
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
