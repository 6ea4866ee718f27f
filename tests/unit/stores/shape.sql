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
        );
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
