"""The ranking of a team: off unless a trainer of it switches it on, and over submitted results alone. Holds no storage.

While it is off, no rep sees anything of another rep. What only the trainer who assigned it may see is in no ranking.
"""

from collections import defaultdict
from statistics import fmean

from practice.errors import NotPermitted
from practice.model.figures import Placed
from practice.model.people import Person
from practice.permits import Subject, may, require
from practice.stores.figures import FigureStore
from practice.stores.rankings import RankingStore
from practice.team.figures import WINDOW
from practice.team.room import Room
from practice.team.telling import tell

ANY_TRAINER = ""


def is_on(room: Room, who: Person, team: str) -> bool:
    """Whether the reps of this team see a ranking; for those who are in it."""
    require(room.present(who), "know of a ranking", Subject(teams=(team,)))
    return RankingStore(room.reviews.file).is_on(team)


def switch(room: Room, who: Person, team: str, on: bool) -> None:
    """On or off; the reps of the team are told."""
    person = room.present(who)
    require(person, "switch a ranking", Subject(teams=(team,)))
    if RankingStore(room.reviews.file).switch(team, on, person.id, room.now()):
        name = next(it.name for it in room.people.teams() if it.id == team)
        said = _ON if on else _OFF
        tell(room, [it.id for it in room.people.members((team,), "rep")], said.format(person.name, name))


def ranking(room: Room, who: Person, team: str) -> tuple[Placed, ...]:
    """The reps of this team by the mean of what they submitted, the best first; `NotPermitted` for a rep while it is off."""
    person = room.present(who)
    require(person, "know of a ranking", Subject(teams=(team,)))
    if not RankingStore(room.reviews.file).is_on(team) and not may(person, "switch a ranking", Subject(teams=(team,))):
        raise NotPermitted("Your trainer has not switched a ranking on.")
    scores: dict[tuple[str, str], list[int]] = defaultdict(list)
    active = {it.id for it in room.people.members((team,), "rep") if it.active}
    for it in FigureStore(room.reviews.file).sent(ANY_TRAINER, (team,), WINDOW):
        if it.summary.overall is not None and not it.summary.buyer_fault and it.rep in active:
            scores[it.rep, it.name].append(it.summary.overall)
    means = sorted(
        ((fmean(theirs), len(theirs), *key) for key, theirs in scores.items()), key=lambda it: (-it[0], it[3])
    )
    return tuple(
        Placed(
            place=1 + sum(round(other[0]) > round(mean) for other in means),
            rep=rep,
            name=name,
            attempts=count,
            overall=round(mean),
        )
        for mean, count, rep, name in means
    )


_ON = "{} has switched the ranking of {} on: the team sees your name with the mean of what you submitted."
_OFF = "{} has switched the ranking of {} off."
