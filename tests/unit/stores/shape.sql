CREATE TABLE contents (id text primary key, json text not null);
CREATE TABLE attempts (
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
        , rep text not null default '', assignment text, submitted text, for_trainer text not null default '');
CREATE INDEX attempts_newest on attempts (created, seq);
CREATE INDEX attempts_by_persona on attempts (persona, created, seq);
CREATE TABLE turns (
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
        ) without rowid;
CREATE TABLE replies (
            attempt integer primary key references attempts (seq),
            position integer not null,
            status text not null default 'pending' check (status in ('pending', 'interrupted')),
            text text not null default '',
            told text not null default '[]',
            "by" text not null default '',
            note text not null default '',
            owner text not null default '',
            updated real not null
        );
CREATE TABLE scorecards (
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
        );
CREATE TABLE usage (
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
        );
CREATE INDEX usage_by_attempt on usage (attempt);
CREATE TABLE audits (
            attempt integer primary key references attempts (seq),
            faults text not null,
            hurt integer not null
        );
CREATE TABLE endpoints (
            host text not null,
            model text not null,
            found text not null,
            primary key (host, model)
        ) without rowid;
CREATE TABLE plans (
                attempt integer primary key references attempts (seq),
                json text not null,
                updated text not null
            );
CREATE TABLE notes (
                attempt integer primary key references attempts (seq),
                json text not null,
                updated text not null
            );
CREATE TABLE branches (
            attempt integer primary key references attempts (seq),
            parent integer not null references attempts (seq),
            turn integer not null
        );
CREATE INDEX branches_by_parent on branches (parent);
CREATE TABLE follow_ups (
            attempt integer primary key references attempts (seq),
            before integer not null references attempts (seq)
        );
CREATE TABLE hints (
            id integer primary key,
            attempt integer not null references attempts (seq),
            position integer not null,
            json text not null
        );
CREATE INDEX hints_by_attempt on hints (attempt);
CREATE TABLE people (
            id text primary key,
            name text not null,
            name_key text not null unique,
            role text not null check (role in ('rep', 'trainer', 'admin')),
            manages integer not null default 0,
            active integer not null default 1,
            password text not null default '',
            created text not null
        ) without rowid;
CREATE TABLE teams (id text primary key, name text not null, name_key text not null unique) without rowid;
CREATE TABLE memberships (
            team text not null references teams (id),
            person text not null references people (id),
            primary key (team, person)
        ) without rowid;
CREATE INDEX memberships_by_person on memberships (person);
CREATE TABLE sign_ins (
            id text primary key,
            person text not null references people (id),
            created text not null,
            seen text not null,
            expires text not null,
            address text not null default ''
        ) without rowid;
CREATE INDEX sign_ins_by_person on sign_ins (person);
CREATE TABLE invitations (
            id text primary key,
            role text not null,
            teams text not null,
            "by" text not null,
            created text not null,
            expires text not null,
            used text,
            used_by text,
            revoked text
        ) without rowid;
CREATE TABLE tries (key text primary key, count integer not null, until real not null) without rowid;
CREATE TABLE notices (
            id integer primary key,
            person text not null references people (id),
            at text not null,
            text text not null,
            attempt text,
            assignment text,
            read text
        );
CREATE INDEX notices_by_person on notices (person, id);
CREATE INDEX attempts_by_rep on attempts (rep, created, seq);
CREATE INDEX attempts_by_rep_and_persona on attempts (rep, persona, created, seq);
CREATE INDEX attempts_assigned on attempts (assignment, rep) where assignment is not null;
CREATE INDEX attempts_submitted on attempts (rep, submitted) where submitted is not null;
CREATE TABLE assignments (
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
        ) without rowid;
CREATE INDEX assignments_newest on assignments (created, id);
CREATE TABLE assigned (
            assignment text not null references assignments (id),
            person text not null references people (id),
            due text,
            excused text,
            excused_reason text not null default '',
            primary key (assignment, person)
        ) without rowid;
CREATE INDEX assigned_by_person on assigned (person);
CREATE TABLE fitness (
            content text primary key,
            fit integer not null,
            why text not null,
            at text not null
        ) without rowid;
CREATE TABLE submissions (
            id integer primary key,
            attempt integer not null references attempts (seq),
            rep text not null,
            assignment text,
            at text not null,
            reviewed text,
            reviewed_by text,
            withdrawn text,
            waiting integer not null default 1
        , for_trainer text not null default '');
CREATE INDEX submissions_by_attempt on submissions (attempt);
CREATE TABLE comments (
            id integer primary key,
            attempt integer not null references attempts (seq),
            turn integer,
            "by" text not null,
            at text not null,
            text text not null
        );
CREATE INDEX comments_by_attempt on comments (attempt);
CREATE TABLE appeals (
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
        );
CREATE UNIQUE INDEX appeals_open on appeals (attempt, criterion) where decided is null;
CREATE TABLE overrides (
            id integer primary key,
            attempt integer not null references attempts (seq),
            criterion text not null,
            was text not null,
            verdict text not null,
            "by" text not null,
            at text not null,
            reason text not null,
            appeal integer references appeals (id)
        );
CREATE INDEX overrides_by_attempt on overrides (attempt);
CREATE TABLE decided_cards (
            attempt integer primary key references attempts (seq),
            overall integer,
            passed integer,
            skills text not null,
            card text not null
        );
CREATE TABLE judgings (
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
        );
CREATE TABLE labels (
            id integer primary key,
            labeller text not null,
            call text not null,
            criterion text not null,
            wording text not null,
            verdict text not null,
            note text not null,
            at text not null,
            origin text not null
        );
CREATE INDEX labels_by_call on labels (call, labeller);
CREATE TABLE imported (
            id text primary key,
            name text not null,
            json text not null,
            at text not null
        ) without rowid;
CREATE TABLE sheets (
            labeller text not null,
            call text not null,
            skipped text not null default '',
            revealed text not null default '',
            primary key (labeller, call)
        ) without rowid;
CREATE TABLE drill_answers (
            id integer primary key,
            rep text not null,
            drill text not null,
            item text not null,
            answer text not null,
            ok integer not null,
            at text not null,
            due text not null,
            memory text not null
        );
CREATE INDEX drill_answers_by_item on drill_answers (rep, drill, item);
CREATE INDEX attempts_counted on attempts (assignment, rep, submitted) where assignment is not null and submitted is not null;
CREATE INDEX submissions_queue on submissions (waiting desc, at, id, rep, for_trainer, attempt) where waiting > 0;
CREATE INDEX attempts_latest_submitted on attempts (submitted desc, seq desc, rep, for_trainer, scenario) where submitted is not null;
CREATE TABLE rankings (
            team text primary key references teams (id),
            "by" text not null,
            at text not null
        ) without rowid;
CREATE TABLE left_alone (
            rep text not null,
            offer text not null,
            at text not null,
            primary key (rep, offer)
        ) without rowid;
CREATE TABLE plan_drafts (
            rep text not null,
            scenario text not null,
            json text not null,
            updated text not null,
            primary key (rep, scenario)
        ) without rowid;
CREATE TABLE removed_branches (
            attempt integer primary key references attempts (seq),
            at text not null
        );
CREATE TABLE drill_rounds (
            rep text not null,
            drill text not null,
            items text not null,
            after integer not null,
            begun text not null,
            primary key (rep, drill)
        ) without rowid;
