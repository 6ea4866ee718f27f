"""A rep's own figures: how each skill has come on, what is earned by layer, what is missed most and what trains it.

Over the latest calls that count, private ones included, so they are for the rep alone; a trainer's figures are elsewhere.
A long history opens as fast as a short one: nothing is read but the latest calls.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from practice.model.attempt import Summary
from practice.model.content import Scenario
from practice.model.people import Person
from practice.model.progress import Come, LayerSpan, Missed, OwnProgress, Played
from practice.model.rubric import SKILL_IDS
from practice.permits import Subject, require
from practice.rehearsal.advice import drill_for
from practice.rehearsal.training import scenario_for
from practice.stores.progress import ProgressStore
from practice.team.room import Room

WINDOW = 100
"""So many of the latest calls the figures are over."""
MOST_MISSES = 5
MOST_SPANS = 8


def own_progress(room: Room, who: Person, scenarios: Sequence[Scenario] = ()) -> OwnProgress:
    """The figures of this person's own calls; `scenarios` are those that can be proposed."""
    person = room.present(who)
    require(person, "see own figures", Subject(owner=person.id))
    found = ProgressStore(room.reviews.file).played(person.id, WINDOW + 1)
    played = found[:WINDOW][::-1]
    history = room.attempts.history(WINDOW, rep=person.id) if played else ()
    return OwnProgress(
        calls=len(played),
        capped=len(found) > WINDOW,
        overall=_come(it.overall for it in played),
        skills={skill: _come(it.skills.get(skill) for it in played) for skill in SKILL_IDS},
        trend={skill: tuple(it.skills.get(skill) for it in played) for skill in SKILL_IDS},
        marks=tuple(it.pass_mark for it in played),
        layers=_layers(played),
        missed=_missed(played, history, scenarios),
    )


def _come(scores: Iterable[int | None]) -> Come:
    known = [score for score in scores if score is not None]
    return (
        Come(first=known[0], best=max(known), latest=known[-1]) if known else Come(first=None, best=None, latest=None)
    )


def _layers(played: Sequence[Played]) -> tuple[LayerSpan, ...]:
    """Neighbours of equal number, so that there are few spans however many calls there are."""
    size = -(-len(played) // MOST_SPANS) or 1
    starts = range(0, len(played), size)
    return tuple(_span(start, played[start : start + size]) for start in starts)


def _span(start: int, played: Sequence[Played]) -> LayerSpan:
    told, there = Counter[str](), Counter[str]()
    for it in played:
        told.update(it.told)
        there.update(it.there)
    counted = {"told": {name: count for name, count in told.items() if count}, "there": dict(there)}
    return LayerSpan.model_validate({"first": start + 1, "last": start + len(played), **counted})


def _missed(played: Sequence[Played], history: Sequence[Summary], scenarios: Sequence[Scenario]) -> tuple[Missed, ...]:
    """The criteria missed in most calls, with the drill and the scenario that train them."""
    missed = Counter(name for it in played for name in it.missed)
    counted = Counter(name for it in played for name in it.questions)
    questions = {name: text for it in played for name, text in it.questions.items()}
    worst = sorted(missed, key=lambda name: (-missed[name], -missed[name] / counted[name], name))[:MOST_MISSES]
    skill_of = {name: skill for it in played for name, skill in it.skill_of.items()}
    found = []
    for name in worst:
        call = scenario_for(name, history, scenarios)
        found.append(
            Missed(
                criterion=name,
                question=questions[name],
                missed=missed[name],
                of=counted[name],
                scenario=call.scenario if call else None,
                why=call.why if call else "",
                drill=drill_for(name, skill_of[name]),
            )
        )
    return tuple(found)
