"""The shape of the database, step by step. Holds no reading or writing of rows.

A step is a named function that is never edited once released; a change is a new step.

contents    what attempts were played with, once per distinct snapshot; its id is the hash of its text
attempts    one row a try; `seq` counts them, and the other tables point at it
turns       what was said; one turn a position, one turn a nonce
replies     the buyer turn in the making, at most one an attempt; `owner` is the worker that has claimed it, or ''
scorecards  one a scorer and rubric version; the latest has the highest id
usage       one row an answer of a model; `estimated` where the server did not count, `cost` where the price was known
audits      one row an attempt whose buyer a model voiced: what the voice did that hurt the rep, as JSON
endpoints   one row a model at a host: what it was found to be able to do, as JSON
judgings    one row an attempt that a model was asked to judge: who works on it, how far, and how long its requests took
plans       one row an attempt that was planned, as JSON; notes likewise, and neither is ever needed to read a call
branches    one row an attempt that says a turn of another differently: its parent and that turn; no try of its own
follow_ups  one row an attempt that goes on weeks after another
drill_answers  one row an answer to an item of a drill, of a rep or '' without accounts; the latest says when it is due
hints       one row a hint that was shown in a call: at which turn, which, and how far it went
labels      one row a person's verdict on a criterion in its wording; `call` is an attempt's id or that of an imported transcript
imported    transcripts from elsewhere that were taken in to be labelled, as JSON
sheets      one row a labeller and call: when it was skipped, and when the scores were shown
rankings    one row a team whose reps see a ranking of what was submitted, with who switched it on
left_alone  one row an offer of a page that a rep, or '' without accounts, has turned down
plan_drafts  one row a plan that a rep, or '' without accounts, has begun to write and not yet called with
removed_branches  one row a branch that its rep has taken out of the tree; without the row it is back
drill_rounds  one row a drill that a rep, or '' without accounts, is in the middle of: its items, and the last answer before it
"""

from practice.stores import team_tables
from practice.stores.library import Database, Migrations

STEPS = Migrations("warmcall")


@STEPS()
def attempts(db: Database) -> None:
    """Attempts and the content they pin."""
    db.execute("create table contents (id text primary key, json text not null)")
    db.execute("""
        create table attempts (
            seq integer primary key,
            id text not null unique,
            created text not null,
            voice text not null,
            seed text not null,
            content text not null references contents (id),
            scenario text not null,
            persona text not null,
            title text not null,
            ended text,
            outcome text
        )""")
    db.execute("create index attempts_newest on attempts (created, seq)")
    db.execute("create index attempts_by_persona on attempts (persona, created, seq)")


@STEPS()
def turns_and_replies(db: Database) -> None:
    """What was said, and what is being said."""
    db.execute("""
        create table turns (
            attempt integer not null references attempts (seq),
            position integer not null,
            speaker text not null,
            text text not null,
            told text not null default '[]',
            "by" text not null default '',
            note text not null default '',
            nonce text,
            primary key (attempt, position),
            unique (attempt, nonce)
        ) without rowid""")
    db.execute("""
        create table replies (
            attempt integer primary key references attempts (seq),
            position integer not null,
            status text not null default 'pending' check (status in ('pending', 'interrupted')),
            text text not null default '',
            told text not null default '[]',
            "by" text not null default '',
            note text not null default '',
            owner text not null default '',
            updated real not null
        )""")


@STEPS()
def scorecards(db: Database) -> None:
    """Scorecards; overall, passed and skills stand beside the card for the history."""
    db.execute("""
        create table scorecards (
            id integer primary key,
            attempt integer not null references attempts (seq),
            scorer text not null,
            rubric text not null,
            rubric_version text not null,
            overall integer,
            passed integer,
            skills text not null,
            card text not null,
            created text not null,
            unique (attempt, scorer, rubric, rubric_version)
        )""")


@STEPS()
def usage(db: Database) -> None:
    """What the model's answers cost."""
    db.execute("""
        create table usage (
            id integer primary key,
            attempt integer not null references attempts (seq),
            position integer not null,
            model text not null,
            prompt integer not null,
            completion integer not null,
            cached integer,
            estimated integer not null,
            cost real,
            currency text
        )""")
    db.execute("create index usage_by_attempt on usage (attempt)")


@STEPS()
def audits_and_endpoints(db: Database) -> None:
    """What the model did wrong in a call, and what it can do at all."""
    db.execute("""
        create table audits (
            attempt integer primary key references attempts (seq),
            faults text not null,
            hurt integer not null
        )""")
    db.execute("""
        create table endpoints (
            host text not null,
            model text not null,
            found text not null,
            primary key (host, model)
        ) without rowid""")


@STEPS()
def around_a_call(db: Database) -> None:
    """What a rep does before, during and after a call."""
    for table in ("plans", "notes"):
        db.execute(f"""
            create table {table} (
                attempt integer primary key references attempts (seq),
                json text not null,
                updated text not null
            )""")
    db.execute("""
        create table branches (
            attempt integer primary key references attempts (seq),
            parent integer not null references attempts (seq),
            turn integer not null
        )""")
    db.execute("create index branches_by_parent on branches (parent)")
    db.execute("""
        create table follow_ups (
            attempt integer primary key references attempts (seq),
            before integer not null references attempts (seq)
        )""")
    db.execute("""
        create table hints (
            id integer primary key,
            attempt integer not null references attempts (seq),
            position integer not null,
            json text not null
        )""")
    db.execute("create index hints_by_attempt on hints (attempt)")


@STEPS()
def people(db: Database) -> None:
    """Who is who, and whose an attempt is."""
    team_tables.people(db)
    team_tables.owners(db)


@STEPS()
def assignments_and_reviews(db: Database) -> None:
    """What trainers ask for and say."""
    team_tables.assignments(db)
    team_tables.reviews(db)


@STEPS()
def judgings(db: Database) -> None:
    """How far a judge has come with an attempt."""
    db.execute("""
        create table judgings (
            attempt integer primary key references attempts (seq),
            status text not null check (status in ('pending', 'done', 'failed')),
            owner text not null,
            done integer not null default 0,
            of integer not null default 0,
            note text not null default '',
            model text not null default '',
            seconds real not null default 0,
            requests integer not null default 0,
            updated real not null
        )""")


@STEPS()
def labels(db: Database) -> None:
    """What people say a criterion's verdict is."""
    db.execute("""
        create table labels (
            id integer primary key,
            labeller text not null,
            call text not null,
            criterion text not null,
            wording text not null,
            verdict text not null,
            note text not null,
            at text not null,
            origin text not null
        )""")
    db.execute("create index labels_by_call on labels (call, labeller)")
    db.execute("""
        create table imported (
            id text primary key,
            name text not null,
            json text not null,
            at text not null
        ) without rowid""")
    db.execute("""
        create table sheets (
            labeller text not null,
            call text not null,
            skipped text not null default '',
            revealed text not null default '',
            primary key (labeller, call)
        ) without rowid""")


@STEPS()
def drills(db: Database) -> None:
    """Answers to drills."""
    db.execute("""
        create table drill_answers (
            id integer primary key,
            rep text not null,
            drill text not null,
            item text not null,
            answer text not null,
            ok integer not null,
            at text not null,
            due text not null,
            memory text not null
        )""")
    db.execute("create index drill_answers_by_item on drill_answers (rep, drill, item)")


@STEPS()
def submitted_by_assignment(db: Database) -> None:
    """The attempt that counts is found at once."""
    team_tables.counted(db)


@STEPS()
def review_queue(db: Database) -> None:
    """What waits for a trainer is found at once."""
    team_tables.queue(db)


@STEPS()
def latest_submitted(db: Database) -> None:
    """The latest submitted attempts are read in order, however many there are."""
    db.execute(
        "create index attempts_latest_submitted on attempts (submitted desc, seq desc, rep, for_trainer, scenario)"
        " where submitted is not null"
    )


@STEPS()
def rankings(db: Database) -> None:
    """Teams that show a ranking."""
    db.execute("""
        create table rankings (
            team text primary key references teams (id),
            "by" text not null,
            at text not null
        ) without rowid""")


@STEPS()
def left_alone(db: Database) -> None:
    """Offers that are not made twice."""
    db.execute("""
        create table left_alone (
            rep text not null,
            offer text not null,
            at text not null,
            primary key (rep, offer)
        ) without rowid""")


@STEPS()
def plan_drafts(db: Database) -> None:
    """Plans that are still being written."""
    db.execute("""
        create table plan_drafts (
            rep text not null,
            scenario text not null,
            json text not null,
            updated text not null,
            primary key (rep, scenario)
        ) without rowid""")


@STEPS()
def removed_branches(db: Database) -> None:
    """Branches that are out of the tree, until they are put back."""
    db.execute("""
        create table removed_branches (
            attempt integer primary key references attempts (seq),
            at text not null
        )""")


@STEPS()
def drill_rounds(db: Database) -> None:
    """Rounds that go on after a reload."""
    db.execute("""
        create table drill_rounds (
            rep text not null,
            drill text not null,
            items text not null,
            after integer not null,
            begun text not null,
            primary key (rep, drill)
        ) without rowid""")
