"""People, teams, sign-ins, invitations, failed tries and notices in the database file. Knows no rule: who may do what is asked before.

No secret is stored as it is: of a password there is an argon2 hash, of a token its SHA-256.
"""

import json
import sqlite3
import unicodedata
from collections.abc import Sequence

from practice.errors import BadInput, NotFound, SignedOut
from practice.model.people import OPERATOR, SOLO, Invitation, Notice, Person, Role, SignIn, Team
from practice.stores.exchange import with_owner
from practice.stores.file import StoreFile, insert, rows
from practice.stores.library import Database
from practice.stores.rows import Row

_PEOPLE = """
    select people.*, (select json_group_array(team) from memberships where person = people.id) as teams from people"""


def key_of(name: str) -> str:
    """A name as it is compared: case, width and blanks make no difference."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class PeopleStore:
    """Every method is one transaction."""

    def __init__(self, file: StoreFile) -> None:
        self.file = file

    def has_people(self) -> bool:
        """Whether there are accounts, which is what switches teams on."""
        with self.file.reading() as db:
            return bool(rows(db, "select 1 from people limit 1"))

    def person(self, person_id: str) -> Person:
        """Somebody by id; `NotFound`."""
        with self.file.reading() as db:
            return _person(db, person_id)

    def named(self, name: str) -> Person | None:
        """Somebody by the name they sign in with."""
        with self.file.reading() as db:
            found = rows(db, f"{_PEOPLE} where name_key = ?", key_of(name))
        return _person_of(found[0]) if found else None

    def everyone(self) -> tuple[Person, ...]:
        """All accounts by name."""
        with self.file.reading() as db:
            return tuple(_person_of(row) for row in rows(db, f"{_PEOPLE} order by name_key"))

    def members(self, teams: Sequence[str], role: Role | None = None) -> tuple[Person, ...]:
        """Who is active and in any of these teams, by name."""
        sql = f"""{_PEOPLE} where active and id in (select person from memberships where team in
            (select value from json_each(?))) and (? is null or role = ?) order by name_key"""
        with self.file.reading() as db:
            return tuple(_person_of(row) for row in rows(db, sql, json.dumps(list(teams)), role, role))

    def fresh(self, who: Person, now: str) -> Person:
        """The same person as they are now; `SignedOut` where the account, its sign-in or solo practice has come to an end."""
        if who.id == OPERATOR.id:
            return who
        with self.file.reading() as db:
            if who.id == SOLO.id:
                if rows(db, "select 1 from people limit 1"):
                    raise SignedOut("People sign in here now. Sign in to go on.")
                return who
            found = rows(db, f"{_PEOPLE} where id = ? and active", who.id)
            signed_in = not who.sign_in or rows(
                db, "select 1 from sign_ins where id = ? and person = ? and expires > ?", who.sign_in, who.id, now
            )
        if not found or not signed_in:
            raise SignedOut("You are signed out. Sign in to go on.")
        return _person_of(found[0]).model_copy(update={"sign_in": who.sign_in})

    def add(self, person: Person, password: str, *, first: bool = False) -> None:
        """A new account. With `first` only where there is none yet. `BadInput` where the name is taken."""
        with self.file.writing() as db:
            if first and rows(db, "select 1 from people limit 1"):
                raise BadInput("There are accounts already. Sign in, or ask an admin for an invitation.")
            _insert_person(db, person, password)

    def password_of(self, person_id: str) -> str:
        """The argon2 hash."""
        with self.file.reading() as db:
            found = rows(db, "select password from people where id = ?", person_id)
        return str(found[0]["password"]) if found else ""

    def set_password(self, person_id: str, password: str, keep: str = "") -> None:
        """A new hash; all sign-ins of this person end but the one to `keep`."""
        with self.file.writing() as db:
            db.execute("update people set password = ? where id = ?", (password, person_id))
            db.execute("delete from sign_ins where person = ? and id != ?", (person_id, keep))

    def change(self, person: Person) -> None:
        """Role, teams, `manages` and `active` as in this value. `BadInput` where nobody would be left to manage people.

        The sign-ins of somebody who is not active any more end."""
        with self.file.writing() as db:
            values = (person.role, person.manages, person.active, person.id)
            db.execute("update people set role = ?, manages = ?, active = ? where id = ?", values)
            if not rows(db, "select 1 from people where active and (manages or role = 'admin')"):
                raise BadInput("Somebody has to manage people: make another person an admin first.")
            _set_teams(db, person)
            if not person.active:
                db.execute("delete from sign_ins where person = ?", (person.id,))

    def teams(self) -> tuple[Team, ...]:
        """All teams by name."""
        with self.file.reading() as db:
            found = rows(db, "select id, name from teams order by name_key")
        return tuple(Team.model_validate(row) for row in found)

    def add_team(self, team: Team) -> None:
        """A new team; `BadInput` where the name is taken."""
        with self.file.writing() as db:
            if rows(db, "select 1 from teams where name_key = ?", key_of(team.name)):
                raise BadInput(f"There is a team {team.name} already.")
            insert(db, "teams", {**team.model_dump(), "name_key": key_of(team.name)})

    def open_sign_in(self, sign_in: SignIn) -> None:
        """A person is signed in. Those that have expired go."""
        with self.file.writing() as db:
            db.execute("delete from sign_ins where expires <= ?", (sign_in.created,))
            insert(db, "sign_ins", sign_in.model_dump())

    def signed_in(self, sign_in: str, now: str) -> Person | None:
        """Whose sign-in this is; None where it has ended, or they are not active."""
        with self.file.reading() as db:
            sql = f"{_PEOPLE} where active and id = (select person from sign_ins where id = ? and expires > ?)"
            found = rows(db, sql, sign_in, now)
        return _person_of(found[0]).model_copy(update={"sign_in": sign_in}) if found else None

    def sign_ins(self, person_id: str, now: str) -> tuple[SignIn, ...]:
        """Where somebody is signed in, the latest first."""
        with self.file.reading() as db:
            sql = "select * from sign_ins where person = ? and expires > ? order by seen desc, id"
            return tuple(SignIn.model_validate(row) for row in rows(db, sql, person_id, now))

    def seen_if_older(self, sign_in: str, at: str, older: str, expires: str) -> None:
        """Somebody was here: written down where the last time was before `older`; the sign-in then lasts until `expires`."""
        with self.file.reading() as db:
            if not rows(db, "select 1 from sign_ins where id = ? and seen < ?", sign_in, older):
                return
        with self.file.writing() as db:
            db.execute("update sign_ins set seen = ?, expires = ? where id = ?", (at, expires, sign_in))

    def close_sign_ins(self, person_id: str, only: str | None = None, keep: str = "") -> int:
        """End all sign-ins of a person, or only one, but not the one to `keep`; how many."""
        with self.file.writing() as db:
            sql = "delete from sign_ins where person = ? and (? is null or id = ?) and id != ?"
            return db.execute(sql, (person_id, only, only, keep)).rowcount

    def keep_invitation(self, it: Invitation) -> None:
        """A new link."""
        with self.file.writing() as db:
            insert(db, "invitations", {**it.model_dump(), "teams": json.dumps(it.teams)})

    def invitation(self, invitation_id: str) -> Invitation | None:
        """A link by its hash, whatever has become of it."""
        with self.file.reading() as db:
            found = rows(db, "select * from invitations where id = ?", invitation_id)
        return _invitation_of(found[0]) if found else None

    def invitations(self) -> tuple[Invitation, ...]:
        """All links, newest first."""
        with self.file.reading() as db:
            found = rows(db, "select * from invitations order by created desc, id")
        return tuple(_invitation_of(row) for row in found)

    def accept(self, invitation_id: str, person: Person, password: str) -> bool:
        """Make the account and use the link up, both or none; False where the link is worth nothing at `person.created`."""
        with self.file.writing() as db:
            sql = """update invitations set used = ?, used_by = ? where id = ? and used is null and revoked is null
                and expires > ?"""
            taken = db.execute(sql, (person.created, person.id, invitation_id, person.created)).rowcount
            if taken:
                _insert_person(db, person, password)
            return bool(taken)

    def revoke_invitation(self, invitation_id: str, at: str) -> None:
        """The link is worth nothing any more."""
        with self.file.writing() as db:
            db.execute("update invitations set revoked = coalesce(revoked, ?) where id = ?", (at, invitation_id))

    def try_now(self, keys: Sequence[str], now: float, waits: Sequence[int]) -> int:
        """Count a try under each key and say 0, or, where one of them has to wait, count nothing and say the seconds left.

        A try counts as failed until `forget_tries`. `waits` are the seconds to wait after so many failures, the last one for
        all beyond; each key is multiplied by its place, so that the first is the strictest. Keys an hour old are forgotten."""
        with self.file.writing() as db:
            db.execute("delete from tries where until < ?", (now - 3600,))
            found = {key: rows(db, "select count, until from tries where key = ?", key) for key in keys}
            left = max((row["until"] - now for held in found.values() for row in held), default=0.0)
            if left > 0:
                return int(left) + 1
            for place, key in enumerate(keys):
                count = (found[key][0]["count"] if found[key] else 0) + 1
                wait = waits[min(count // (1 + 4 * place), len(waits) - 1)]
                db.execute("insert or replace into tries values (?, ?, ?)", (key, count, now + wait))
            return 0

    def forget_tries(self, keys: Sequence[str], once: str = "") -> None:
        """A try under these keys succeeded: they start anew, and the key `once` forgets this one try."""
        with self.file.writing() as db:
            db.execute("delete from tries where key in (select value from json_each(?))", (json.dumps(list(keys)),))
            db.execute("update tries set count = count - 1, until = 0 where key = ?", (once,))

    def tell(self, people: Sequence[str], at: str, text: str, attempt: str | None, assignment: str | None) -> None:
        """A notice for each of these people."""
        with self.file.writing() as db:
            for person in dict.fromkeys(people):
                notice = {"person": person, "at": at, "text": text, "attempt": attempt, "assignment": assignment}
                insert(db, "notices", notice)

    def notices(self, person_id: str, *, unread: bool = False, limit: int = 50) -> tuple[Notice, ...]:
        """What somebody was told, newest first."""
        with self.file.reading() as db:
            sql = "select * from notices where person = ? and (not ? or read is null) order by id desc limit ?"
            return tuple(Notice.model_validate(row) for row in rows(db, sql, person_id, unread, limit))

    def mark_read(self, person_id: str, upto: int, at: str) -> None:
        """All notices up to this one have been seen."""
        with self.file.writing() as db:
            sql = "update notices set read = ? where person = ? and id <= ? and read is null"
            db.execute(sql, (at, person_id, upto))

    def take_solo_history(self, person_id: str) -> int:
        """Attempts that are nobody's become this person's, and all else that was kept without an owner; how many attempts."""
        with self.file.writing() as db:
            taken = db.execute("update attempts set rep = ? where rep = ''", (person_id,)).rowcount
            for table in with_owner(db):
                db.execute(f"update \"{table}\" set rep = ? where rep = ''", (person_id,))
            return taken

    def solo_attempts(self) -> int:
        """How many attempts are nobody's."""
        with self.file.reading() as db:
            return int(rows(db, "select count(*) as n from attempts where rep = ''")[0]["n"])


def _insert_person(db: Database, person: Person, password: str) -> None:
    row = person.model_dump(include={"id", "name", "role", "manages", "active", "created"})
    try:
        insert(db, "people", {**row, "name_key": key_of(person.name), "password": password})
    except sqlite3.IntegrityError as taken:
        raise BadInput(f"The name {person.name} is taken; choose another.") from taken
    _set_teams(db, person)


def _set_teams(db: Database, person: Person) -> None:
    db.execute("delete from memberships where person = ?", (person.id,))
    for team in dict.fromkeys(person.teams):
        insert(db, "memberships", {"team": team, "person": person.id})


def _person(db: Database, person_id: str) -> Person:
    found = rows(db, f"{_PEOPLE} where id = ?", person_id)
    if not found:
        raise NotFound(f"There is nobody with the id {person_id}.")
    return _person_of(found[0])


def _person_of(row: Row) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        role=row["role"],
        teams=tuple(sorted(json.loads(row["teams"] or "[]"))),
        manages=bool(row["manages"]),
        active=bool(row["active"]),
        created=row["created"],
    )


def _invitation_of(row: Row) -> Invitation:
    return Invitation.model_validate({**row, "teams": tuple(json.loads(row["teams"]))})
