"""The verb `assign`: give a scenario to people, and say how far everybody is. The rules are in `practice/team/assigning.py`."""

import json
from argparse import ArgumentParser, Namespace
from typing import TextIO

from pydantic import ValidationError

from cli.acting import operator
from practice.errors import BadInput, NotFound
from practice.model.assignments import ANY, Progress, Terms
from practice.stores.people import key_of
from practice.team import accounts, assigning
from practice.team.room import Room


def arguments(parser: ArgumentParser) -> None:
    """What `assign` takes."""
    parser.add_argument(
        "scenario", metavar="SCENARIO", help="file name of a scenario, without .toml; or list: what was assigned"
    )
    parser.add_argument("--to", nargs="+", default=[], metavar="NAME", help="people or teams")
    parser.add_argument("--due", metavar="DATE", help='as 2026-12-01 or "2026-12-01 17:00"')
    parser.add_argument(
        "--zone", default="UTC", metavar="Z", help="time zone of the date, as Europe/Berlin (default UTC)"
    )
    parser.add_argument("--pass", dest="pass_mark", type=int, default=70, metavar="N", help="pass mark (default 70)")
    parser.add_argument("--persona", default=ANY, metavar="P", help="who the buyer is (default: any)")
    parser.add_argument("--min", type=int, default=1, metavar="N", help="attempts to make at least (default 1)")
    parser.add_argument(
        "--max", type=int, metavar="N", help="attempts to make at most, then it is locked (default: no limit)"
    )
    parser.add_argument("--nohints", action="store_true", help="hints are not allowed")
    parser.add_argument("--message", default="", metavar="TEXT", help="a word to the people")
    parser.add_argument(
        "--despite", default="", metavar="REASON", help="assign it although its report card says it is not fit"
    )
    parser.add_argument("--json", action="store_true", help="with list: a list of objects")


def assign(given: Namespace, room: Room, out: TextIO, err: TextIO) -> int:
    """Do it."""
    if not accounts.team_mode(room):
        raise BadInput(
            "There is nobody to assign to: one person practises alone. user add NAME makes the first trainer."
        )
    if given.scenario == "list":
        return _list(room, given.json, out)
    if not given.to or not given.due:
        raise BadInput("Say who gets it and until when: assign SCENARIO --to NAME --due DATE.")
    terms = _terms(given)
    people, teams = _people(room, given.to)
    print("Asking the scenario's report card; that can take a while the first time.", file=err, flush=True)
    made = assigning.assign(room, operator(room), terms, people=people, teams=teams, despite=given.despite)
    count = len(assigning.progress(room, operator(room), made.id))
    print(
        f"{made.title} is assigned to {count} {'person' if count == 1 else 'people'}, due {made.terms.due}.", file=out
    )
    if made.unfit_reason:
        print("Its report card says it is not fit; your reason is on record.", file=err)
    return 0


def _terms(given: Namespace) -> Terms:
    due = assigning.moment_of(given.due, given.zone)
    try:
        return Terms(
            scenario=given.scenario,
            persona=given.persona,
            due=due,
            zone=given.zone,
            pass_mark=given.pass_mark,
            min_attempts=given.min,
            max_attempts=given.max,
            hints=not given.nohints,
            message=given.message,
        )
    except ValidationError as wrong:
        field = str(wrong.errors()[0]["loc"][0])
        option = {
            "pass_mark": "--pass (0 to 100)",
            "min_attempts": "--min (1 or more)",
            "max_attempts": "--max (1 or more)",
        }
        raise BadInput(f"This number cannot be used for {option.get(field, field)}.") from wrong


def _people(room: Room, names: list[str]) -> tuple[list[str], list[str]]:
    """People and teams by these names; a person goes before a team of the same name."""
    people, teams = [], []
    known = {key_of(team.name): team.id for team in accounts.teams(room, operator(room))}
    for name in names:
        if (person := room.people.named(name)) is not None:
            people.append(person.id)
        elif key_of(name) in known:
            teams.append(known[key_of(name)])
        else:
            raise NotFound(f"There is no person and no team called {name}.")
    return people, teams


def _list(room: Room, as_json: bool, out: TextIO) -> int:
    found = assigning.assignments(room, operator(room), limit=1000)
    if as_json:
        print(json.dumps([_plain(room, it) for it in found], indent=1, ensure_ascii=False), file=out)
        return 0
    for it in found:
        state = " (withdrawn)" if it.assignment.withdrawn else ""
        counts = ", ".join(f"{n} {status.replace('_', ' ')}" for status, n in it.by_status.items())
        print(f"{it.assignment.title}, due {it.assignment.terms.due}{state}: {counts}", file=out)
    return 0


def _plain(room: Room, it: Progress) -> dict[str, object]:
    """The form other programs rely on."""
    made = it.assignment
    people = [
        {
            "name": line.name,
            "status": line.status,
            "due": line.due,
            "overall": line.overall,
            "submitted": line.submitted,
        }
        for line in assigning.progress(room, operator(room), made.id)
    ]
    terms = made.terms.model_dump(exclude={"teams"})
    shown = {"id": made.id, "title": made.title, "created": made.created, "by": room.name_of(made.by)}
    return {**shown, **terms, "unfit_reason": made.unfit_reason, "withdrawn": made.withdrawn, "people": people}
