"""The tables that come with trainers and teams, as steps of `migrations.py` call them. Never edited once released.

people        one row an account; `name_key` is the name as it is compared, `password` an argon2 hash, '' before it is chosen
teams         one row a team;   memberships  who is in it, reps and trainers alike
sign_ins      one row a signed-in browser; `id` is the hash of its token; a row that is gone is a token that is worth nothing
invitations   one row a link; `id` is the hash of its token
tries         failed sign-ins by account, address and both; `until` is the moment before which no other is looked at
notices       what people are told in the app
attempts      gains `rep` (whose it is, '' without accounts), `assignment`, `submitted` and `for_trainer` (who alone sees it, '' for all)
assignments   one row an assignment;   assigned  one row a person it was given to
submissions   one row an act of submitting; `waiting` is 2 with an open appeal, 1 before the first review, else 0;
              `for_trainer` as of the attempt
comments, overrides, appeals   what was said about a submitted attempt; rows are added, never changed but for an appeal's decision
decided_cards one row an attempt with overrides: the scorecard that counts, and its figures for the history
fitness       what the report card of a scenario said, by the hash of its content
"""

from practice.stores.library import Database


def people(db: Database) -> None:
    """Accounts, teams, sign-ins and what goes with them."""
    db.execute("""
        create table people (
            id text primary key,
            name text not null,
            name_key text not null unique,
            role text not null check (role in ('rep', 'trainer', 'admin')),
            manages integer not null default 0,
            active integer not null default 1,
            password text not null default '',
            created text not null
        ) without rowid""")
    db.execute(
        "create table teams (id text primary key, name text not null, name_key text not null unique) without rowid"
    )
    db.execute("""
        create table memberships (
            team text not null references teams (id),
            person text not null references people (id),
            primary key (team, person)
        ) without rowid""")
    db.execute("create index memberships_by_person on memberships (person)")
    db.execute("""
        create table sign_ins (
            id text primary key,
            person text not null references people (id),
            created text not null,
            seen text not null,
            expires text not null,
            address text not null default ''
        ) without rowid""")
    db.execute("create index sign_ins_by_person on sign_ins (person)")
    db.execute("""
        create table invitations (
            id text primary key,
            role text not null,
            teams text not null,
            "by" text not null,
            created text not null,
            expires text not null,
            used text,
            used_by text,
            revoked text
        ) without rowid""")
    db.execute("create table tries (key text primary key, count integer not null, until real not null) without rowid")
    db.execute("""
        create table notices (
            id integer primary key,
            person text not null references people (id),
            at text not null,
            text text not null,
            attempt text,
            assignment text,
            read text
        )""")
    db.execute("create index notices_by_person on notices (person, id)")


def owners(db: Database) -> None:
    """Attempts belong to somebody, and are private until they are submitted."""
    db.execute("alter table attempts add column rep text not null default ''")
    db.execute("alter table attempts add column assignment text")
    db.execute("alter table attempts add column submitted text")
    db.execute("alter table attempts add column for_trainer text not null default ''")
    db.execute("create index attempts_by_rep on attempts (rep, created, seq)")
    db.execute("create index attempts_by_rep_and_persona on attempts (rep, persona, created, seq)")
    db.execute("create index attempts_assigned on attempts (assignment, rep) where assignment is not null")
    db.execute("create index attempts_submitted on attempts (rep, submitted) where submitted is not null")


def assignments(db: Database) -> None:
    """What trainers ask for, and whether the scenario was found fit."""
    db.execute("""
        create table assignments (
            id text primary key,
            scenario text not null,
            title text not null,
            level text not null,
            terms text not null,
            due text not null,
            "by" text not null,
            created text not null,
            unfit_reason text,
            withdrawn text
        ) without rowid""")
    db.execute("create index assignments_newest on assignments (created, id)")
    db.execute("""
        create table assigned (
            assignment text not null references assignments (id),
            person text not null references people (id),
            due text,
            excused text,
            excused_reason text not null default '',
            primary key (assignment, person)
        ) without rowid""")
    db.execute("create index assigned_by_person on assigned (person)")
    db.execute("""
        create table fitness (
            content text primary key,
            fit integer not null,
            why text not null,
            at text not null
        ) without rowid""")


def reviews(db: Database) -> None:
    """What is said about submitted attempts."""
    db.execute("""
        create table submissions (
            id integer primary key,
            attempt integer not null references attempts (seq),
            rep text not null,
            assignment text,
            at text not null,
            reviewed text,
            reviewed_by text,
            withdrawn text,
            waiting integer not null default 1
        )""")
    db.execute("create index submissions_by_attempt on submissions (attempt)")
    db.execute("create index submissions_waiting on submissions (rep, waiting desc, at, id) where waiting > 0")
    db.execute("""
        create table comments (
            id integer primary key,
            attempt integer not null references attempts (seq),
            turn integer,
            "by" text not null,
            at text not null,
            text text not null
        )""")
    db.execute("create index comments_by_attempt on comments (attempt)")
    db.execute("""
        create table appeals (
            id integer primary key,
            attempt integer not null references attempts (seq),
            criterion text not null,
            verdict text not null,
            "by" text not null,
            at text not null,
            reason text not null,
            decided text,
            decided_by text,
            decision text,
            answer text not null default ''
        )""")
    db.execute("create unique index appeals_open on appeals (attempt, criterion) where decided is null")
    db.execute("""
        create table overrides (
            id integer primary key,
            attempt integer not null references attempts (seq),
            criterion text not null,
            was text not null,
            verdict text not null,
            "by" text not null,
            at text not null,
            reason text not null,
            appeal integer references appeals (id)
        )""")
    db.execute("create index overrides_by_attempt on overrides (attempt)")
    db.execute("""
        create table decided_cards (
            attempt integer primary key references attempts (seq),
            overall integer,
            passed integer,
            skills text not null,
            card text not null
        )""")


def counted(db: Database) -> None:
    """The submitted attempts of an assignment, so that the one that counts is found at once."""
    db.execute(
        "create index attempts_counted on attempts (assignment, rep, submitted)"
        " where assignment is not null and submitted is not null"
    )


def queue(db: Database) -> None:
    """What waits for a trainer is read from one index, in its order; `for_trainer` is that of the attempt."""
    db.execute("alter table submissions add column for_trainer text not null default ''")
    db.execute(
        "update submissions set for_trainer = coalesce((select for_trainer from attempts where seq = submissions.attempt), '')"
    )
    db.execute("drop index submissions_waiting")
    db.execute(
        "create index submissions_queue on submissions (waiting desc, at, id, rep, for_trainer, attempt) where waiting > 0"
    )
