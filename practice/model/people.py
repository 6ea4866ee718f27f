"""Who is who: people with their role and teams, their sign-ins, invitations and notices. Holds no rule and no secret.

A token is never in a value: a sign-in and an invitation are named by the hash under which they are stored.
"""

from typing import Literal

from practice.model.base import Value

Role = Literal["rep", "trainer", "admin"]
ROLES: tuple[Role, ...] = ("rep", "trainer", "admin")


class Team(Value):
    """A group of reps with their trainers."""

    id: str
    name: str


class Person(Value):
    """Someone with an account. A rep is in `teams`, a trainer trains them. `manages` lets somebody who is no admin manage
    people as well, as does the trainer who began. `sign_in` is the sign-in they act by, '' where they act without one."""

    id: str
    name: str
    role: Role
    teams: tuple[str, ...] = ()
    manages: bool = False
    active: bool = True
    created: str = ""
    sign_in: str = ""


SOLO = Person(id="", name="You", role="trainer", manages=True)
"""The one person of an app without accounts: rep and trainer."""
OPERATOR = Person(id="operator", name="The person at the machine", role="admin", manages=True)
"""Whoever runs commands on the machine that holds the database. Reads no private practice."""


class SignIn(Value):
    """One browser in which a person is signed in. Times are ISO 8601 in UTC."""

    id: str
    person: str
    created: str
    seen: str
    expires: str
    address: str = ""


class Invitation(Value):
    """A link that makes one account, once, until it expires."""

    id: str
    role: Role
    teams: tuple[str, ...]
    by: str
    created: str
    expires: str
    used: str | None = None
    used_by: str | None = None
    revoked: str | None = None


class Notice(Value):
    """Something a person is told in the app. `text` is plain text; `attempt` and `assignment` say what it is about."""

    id: int
    person: str
    at: str
    text: str
    attempt: str | None = None
    assignment: str | None = None
    read: str | None = None
