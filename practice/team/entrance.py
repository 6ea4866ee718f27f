"""Signing in and out: names, passwords, sign-ins that can be revoked, and the wait after too many tries. Knows no cookie.

A try takes as long for a name that is not there as for one that is, and is refused with the same sentence. Failed tries
are counted by account and address together, and more patiently by account and by address alone; the wait grows with each.
"""

from datetime import timedelta
from typing import NamedTuple

from practice.errors import NotFound, SignedOut, SignInRefused
from practice.model.people import SOLO, Person, SignIn
from practice.permits import Subject, require
from practice.stores.people import key_of
from practice.team.room import Room, hash_of, stamp

DAYS = 14  # a sign-in that is used lasts so long beyond its last use
WAITS = (0, 0, 0, 0, 2, 5, 15, 30, 60, 120, 300, 600, 900)
"""Seconds to wait after so many failed tries with one account from one address."""
REFUSED = "The name or the password is wrong."
TOUCH_SECONDS = 300  # how often a sign-in's last use is written down


class SignedIn(NamedTuple):
    """Who signed in, and the token that the browser keeps. It is told once and stored nowhere."""

    person: Person
    token: str


def sign_in(room: Room, name: str, password: str, address: str) -> SignedIn:
    """Check name and password; `SignInRefused` where they do not fit, or where another try has to wait."""
    keys = _keys(name, address)
    wait = room.people.try_now(keys, room.clock().timestamp(), WAITS)
    if wait:
        raise SignInRefused(f"Too many tries. Try again in {_span(wait)}.", wait)
    person = room.people.named(name)
    kept = room.people.password_of(person.id) if person is not None and person.active else ""
    if not room.passwords.fits(kept, password) or person is None:
        raise SignInRefused(REFUSED)
    room.people.forget_tries(keys[:2], once=keys[2])
    return enter(room, person, address)


def enter(room: Room, person: Person, address: str) -> SignedIn:
    """Sign somebody in whose name is beyond doubt: after a password, an invitation, or the first account."""
    token = room.token()
    made = SignIn(
        id=hash_of(token),
        person=person.id,
        created=room.now(),
        seen=room.now(),
        expires=_expires(room),
        address=address,
    )
    room.people.open_sign_in(made)
    return SignedIn(person.model_copy(update={"sign_in": made.id}), token)


def viewer(room: Room, token: str) -> Person:
    """Whose token this is; without accounts the one person there is. `SignedOut` where it is worth nothing."""
    if token:
        person = room.people.signed_in(hash_of(token), room.now())
        if person is not None:
            _touch(room, person)
            return person
    if not room.people.has_people():
        return SOLO
    raise SignedOut("Sign in to go on.")


def sign_out(room: Room, token: str) -> None:
    """The token is worth nothing any more; a made-up one changes nothing."""
    person = room.people.signed_in(hash_of(token), room.now())
    if person is not None:
        room.people.close_sign_ins(person.id, only=person.sign_in)


def sign_ins(room: Room, who: Person) -> tuple[SignIn, ...]:
    """Where this person is signed in."""
    return room.people.sign_ins(_own(room, who).id, room.now())


def revoke_sign_in(room: Room, who: Person, sign_in_id: str) -> None:
    """Sign out one browser of one's own; `NotFound` where it is not one's own."""
    if not room.people.close_sign_ins(_own(room, who).id, only=sign_in_id):
        raise NotFound("That sign-in has ended already.")


def revoke_others(room: Room, who: Person) -> int:
    """Sign out everywhere but here; how many sign-ins ended."""
    person = _own(room, who)
    return room.people.close_sign_ins(person.id, keep=person.sign_in)


def revoke_all(room: Room, who: Person, person_id: str) -> int:
    """Sign somebody out everywhere, as whoever manages people; how many sign-ins ended."""
    room.allowed_here(who, "manage people")
    return room.people.close_sign_ins(room.people.person(person_id).id)


def change_password(room: Room, who: Person, old: str, new: str) -> None:
    """Another password, for who knows the old one; every other sign-in ends. Wrong ones are counted as tries to sign in."""
    person = _own(room, who)
    keys = (f"{key_of(person.name)}\n(change)",)
    wait = room.people.try_now(keys, room.clock().timestamp(), WAITS)
    if wait:
        raise SignInRefused(f"Too many tries. Try again in {_span(wait)}.", wait)
    if not room.passwords.fits(room.people.password_of(person.id), old):
        raise SignInRefused("The old password is wrong.")
    room.people.forget_tries(keys)
    room.people.set_password(person.id, room.passwords.hash(new, person.name), keep=person.sign_in)


def _own(room: Room, who: Person) -> Person:
    """Who acts on their own account."""
    person = room.present(who)
    require(person, "manage own sign-ins", Subject(owner=person.id))
    return person


def _keys(name: str, address: str) -> tuple[str, str, str]:
    """What tries are counted by, the strictest first: both, the account, the address."""
    account = hash_of(key_of(name))  # a password typed into the wrong box is not kept
    return f"{account}\n{address}", f"{account}\n", f"\n{address}"


def _expires(room: Room) -> str:
    return stamp(room.clock() + timedelta(days=DAYS))


def _touch(room: Room, person: Person) -> None:
    """Note the last use, now and then: a write a page would be too many."""
    room.people.seen_if_older(
        person.sign_in, room.now(), stamp(room.clock() - timedelta(seconds=TOUCH_SECONDS)), _expires(room)
    )


def _span(seconds: int) -> str:
    if seconds < 60:
        return "1 second" if seconds == 1 else f"{seconds} seconds"
    minutes = -(-seconds // 60)
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
