"""Who may do what: one table, read from left to right. Pure; knows no storage and no page.

The left side is what is done, the right side who may do it: a relation between the person who acts and the subject, any of
which is enough. What is not in the table nobody may do. `docs/who_sees_what.md` shows the same for people.
"""

from collections.abc import Callable

from practice.errors import NotPermitted
from practice.model.base import Value
from practice.model.people import OPERATOR, SOLO, Person, Role
from practice.model.reviews import Standing


class Subject(Value):
    """What is acted on, as far as permission depends on it. `owner` is whose it is; `teams` the teams concerned."""

    owner: str | None = None
    teams: tuple[str, ...] = ()
    submitted: bool = False
    only_for: str = ""
    role: Role | None = None


NOTHING = Subject()


def of_attempt(standing: Standing) -> Subject:
    """An attempt as a subject."""
    return Subject(
        owner=standing.owner,
        teams=standing.teams,
        submitted=standing.submitted is not None,
        only_for=standing.only_for,
    )


def _shares_team(person: Person, subject: Subject) -> bool:
    return bool(set(person.teams) & set(subject.teams))


def _reviewer(person: Person, subject: Subject) -> bool:
    """A trainer of the rep, of what was submitted to them; nobody reviews their own."""
    named = subject.only_for in ("", person.id)
    theirs = person.role == "trainer" and _shares_team(person, subject) and subject.owner != person.id
    return theirs and subject.submitted and named


def _trains(person: Person, subject: Subject) -> bool:
    """A trainer of every team concerned."""
    return person.role == "trainer" and bool(subject.teams) and set(subject.teams) <= set(person.teams)


def _trains_one(person: Person, subject: Subject) -> bool:
    """A trainer of one of the teams concerned."""
    return person.role == "trainer" and _shares_team(person, subject)


def _invites(person: Person, subject: Subject) -> bool:
    """A trainer brings reps into teams of theirs; whoever manages brings anybody anywhere."""
    return _manager(person, subject) or (subject.role == "rep" and _trains(person, subject))


def _manager(person: Person, subject: Subject) -> bool:
    del subject
    return person.role == "admin" or person.manages


RELATIONS: dict[str, Callable[[Person, Subject], bool]] = {
    "anyone": lambda _person, _subject: True,
    "a person": lambda person, _subject: person.id != OPERATOR.id,
    "solo": lambda person, _subject: person.id == SOLO.id,
    "operator": lambda person, _subject: person.id == OPERATOR.id,
    "operator, submitted": lambda person, subject: person.id == OPERATOR.id and subject.submitted,
    "own": lambda person, subject: subject.owner == person.id and person.id != OPERATOR.id,
    "own, submitted": lambda person, subject: subject.owner == person.id and subject.submitted,
    "reviewer": _reviewer,
    "trainer": lambda person, _subject: person.role == "trainer",
    "trainer of all": _trains,
    "trainer of one": _trains_one,
    "in the team": _shares_team,
    "may invite": _invites,
    "manager": _manager,
}
"""Who somebody is to a subject."""

TABLE: dict[str, tuple[str, ...]] = {
    # practising
    "practise": ("a person",),
    "read an attempt": ("own", "reviewer", "operator, submitted"),
    "go on with an attempt": ("own",),
    "delete own data": ("own",),
    "see own figures": ("own",),
    "take in calls for somebody": ("own", "operator"),
    "read a model's abilities": ("anyone",),
    "test a model": ("solo", "trainer", "manager"),
    "change settings": ("solo", "trainer", "manager"),
    "set the model's address": ("solo", "manager"),
    "label calls": ("solo", "trainer"),
    "write content": ("solo", "trainer", "manager"),
    # assignments
    "assign": ("trainer of all", "operator"),
    "change an assignment": ("trainer of one", "operator"),
    "see an assignment": ("own", "trainer of one", "operator"),
    "see assignments": ("trainer", "operator"),
    "start an assignment": ("own",),
    # submitting and reviewing
    "submit": ("own",),
    "withdraw a submission": ("own, submitted",),
    "see the review queue": ("trainer",),
    "read a review": ("own, submitted", "reviewer"),
    "comment": ("own, submitted", "reviewer"),
    "override": ("reviewer",),
    "appeal": ("own, submitted",),
    "decide an appeal": ("reviewer",),
    "see a team's figures": ("trainer of one",),
    "know of a ranking": ("in the team",),
    "switch a ranking": ("trainer of all",),
    # people
    "see people": ("trainer", "manager"),
    "invite": ("may invite",),
    "manage people": ("manager",),
    "take the solo history along": ("manager",),
    "read notices": ("own",),
    "manage own sign-ins": ("own",),
}
"""What is done, and who may do it."""

REFUSALS: dict[str, str] = {
    "practise": "A call is somebody's own: sign in to begin one.",
    "assign": "Only a trainer of these people can assign to them.",
    "change an assignment": "Only a trainer of these people can change this assignment.",
    "see assignments": "Only a trainer can see what was assigned to others.",
    "see the review queue": "Only a trainer has a review queue.",
    "see a team's figures": "Only a trainer of this team can see its figures.",
    "know of a ranking": "Only who is in this team can see its ranking.",
    "switch a ranking": "Only a trainer of this team can switch its ranking on or off.",
    "see people": "Only a trainer or an admin can see who is here.",
    "invite": "A trainer can invite reps to the teams they train; other accounts are made by an admin.",
    "manage people": "Only an admin can manage people.",
    "take the solo history along": "Only an admin can give the calls from before the team to a person.",
    "label calls": "Only a trainer can label calls.",
    "write content": "Only a trainer or an admin can write scenarios, personas and rubrics.",
    "change settings": "Only a trainer or an admin can change the settings.",
    "set the model's address": "Only an admin can set the model's address, because the key goes there.",
    "test a model": "Only a trainer or an admin can test the model's connection.",
}
"""What is said where it says something of use. Elsewhere a refusal looks like something that is not there."""


def may(person: Person, verb: str, subject: Subject = NOTHING) -> bool:
    """Whether this person may do this. A verb that is not in the table is a fault of the program."""
    return person.active and any(RELATIONS[name](person, subject) for name in TABLE[verb])


def require(person: Person, verb: str, subject: Subject = NOTHING) -> None:
    """`NotPermitted` where they may not."""
    if not may(person, verb, subject):
        raise NotPermitted(REFUSALS.get(verb, "You cannot do this."))
