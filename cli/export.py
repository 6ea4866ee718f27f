"""The verbs `export` and `import`: attempts with their scorecards as JSON Lines, out and in. Who may take what is decided in the core."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from pydantic import ValidationError

from cli.acting import acting, named, operator
from practice.errors import BadInput
from practice.exported import FORMAT, line_of
from practice.model.attempt import Record
from practice.model.people import SOLO
from practice.stores.exchange import ExchangeStore
from practice.team import accounts, own_data
from practice.team.room import Room


def export_arguments(parser: ArgumentParser) -> None:
    """What `export` takes."""
    parser.add_argument("--as", dest="name", metavar="NAME", help="your own attempts; asks for your password")
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def export(given: Namespace, room: Room, kept: ExchangeStore, stdin: TextIO, out: TextIO, err: TextIO) -> int:
    """One line an attempt to `out`. Where people sign in, without a name only what was submitted."""
    count = 0
    with acting(room, given.name, given.password_stdin, stdin) as who:
        for record in own_data.records_of(room, kept, who):
            name = room.name_of(record.attempt.rep) if record.attempt.rep else ""
            print(line_of(record, name), file=out)
            count += 1
    only = " submitted" if accounts.team_mode(room) and given.name is None else ""
    print(f"{count}{only} {'attempt' if count == 1 else 'attempts'}.", file=err)
    return 0


def import_arguments(parser: ArgumentParser) -> None:
    """What `import` takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="lines that export has written; - is standard input")
    parser.add_argument("--to", metavar="NAME", help="whose they are from now on, where people sign in")


def take_in(given: Namespace, room: Room, kept: ExchangeStore, stdin: TextIO, out: TextIO) -> int:
    """Read all lines before anything is kept, so that a file with a fault changes nothing."""
    team = accounts.team_mode(room)
    if team and not given.to:
        raise BadInput("Say whose these attempts are: import FILE --to NAME.")
    owner = named(room, given.to) if team else SOLO
    try:
        text = stdin.read() if str(given.file) == "-" else given.file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"{given.file} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}."
        ) from error
    new, there = own_data.take_in(room, kept, operator(room), list(_records(text)), owner)
    print(f"{new} new {'attempt' if new == 1 else 'attempts'}, {there} there already.", file=out)
    return 0


def _records(text: str) -> Iterator[Record]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not isinstance(row, dict) or row.pop("format", None) != FORMAT:
                raise BadInput(f"Line {number} is no attempt that export has written.")
            row.pop("rep", None)
            record = Record.model_validate(row)
        except (ValueError, ValidationError) as error:
            raise BadInput(f"Line {number} is no attempt that export has written.") from error
        if [turn.number for turn in record.transcript.turns] != list(range(1, len(record.transcript.turns) + 1)):
            raise BadInput(f"The turns in line {number} are not numbered from 1.")
        yield record
