"""A team's figures for its trainer: who is how far, what most miss, which scenarios are too easy or too hard. Holds no storage.

Over the latest submitted attempts that fit the filters, so that a page of a team with a long history opens as fast as
one of a young team; everybody of the team has a line, and their first attempt is the first of all. Nothing that was not
submitted is in any of it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from statistics import fmean

from practice.model.figures import MissLine, RepLine, ScenarioLine, Sent, TeamFigures
from practice.model.people import Person
from practice.model.rubric import SKILL_IDS
from practice.permits import Subject, require
from practice.stores.figures import FigureStore
from practice.team.room import Room

WINDOW = 100
"""So many of the latest attempts the figures are over."""
EACH = 20
"""So many of somebody who is not among those."""
MOST_MISSES = 10
ENOUGH = 5
"""Attempts it takes to call a scenario too easy or too hard."""
TOO_EASY, TOO_HARD = 0.9, 0.1


def team_figures(
    room: Room, who: Person, team: str, *, rep: str | None = None, scenario: str | None = None
) -> TeamFigures:
    """The figures of one team this person trains; `NotPermitted` for any other."""
    person = room.present(who)
    require(person, "see a team's figures", Subject(teams=(team,)))
    kept = FigureStore(room.reviews.file)
    sent = kept.sent(person.id, (team,), WINDOW, rep=rep, scenario=scenario)
    counted = [it for it in sent if not it.summary.buyer_fault]
    lines = {line.rep: line for line in _reps(counted)}
    for member in room.people.members((team,), "rep"):
        if member.id not in lines and rep in (None, member.id):
            before = (
                kept.sent(person.id, (team,), EACH, rep=member.id, scenario=scenario) if len(sent) == WINDOW else ()
            )
            earlier = [it for it in before if not it.summary.buyer_fault]
            lines[member.id] = _rep(earlier) if earlier else _nobody(member)
    if len(sent) == WINDOW:
        lines = {it: _since(line, kept.first(person.id, it, scenario)) for it, line in lines.items()}
    return TeamFigures(
        team=team,
        attempts=len(sent),
        capped=len(sent) == WINDOW,
        reps=tuple(sorted(lines.values(), key=lambda line: line.name.lower())),
        misses=_misses(counted),
        scenarios=_scenarios(counted),
        sent=sent,
    )


def _reps(sent: Iterable[Sent]) -> tuple[RepLine, ...]:
    by_rep: dict[str, list[Sent]] = defaultdict(list)
    for it in sent:
        by_rep[it.rep].append(it)
    return tuple(_rep(theirs) for theirs in by_rep.values())


def _nobody(member: Person) -> RepLine:
    """Somebody of the team who has submitted nothing that fits."""
    return RepLine(
        rep=member.id,
        name=member.name,
        attempts=0,
        skills=dict.fromkeys(SKILL_IDS),
        overall=None,
        first=None,
        best=None,
        latest=None,
    )


def _since(line: RepLine, first: tuple[str, int | None] | None) -> RepLine:
    """With the first attempt of all, which lies before the latest ones that the rest is over."""
    if first is None or first[1] is None:
        return line
    return line.model_copy(update={"first": first[1], "first_attempt": first[0]})


def _rep(theirs: Sequence[Sent]) -> RepLine:
    scored = [(it.summary.overall, it.summary.id) for it in reversed(theirs) if it.summary.overall is not None]
    scores = [overall for overall, _ in scored]
    best = max(scored, key=lambda it: it[0], default=(None, ""))
    return RepLine(
        rep=theirs[0].rep,
        name=theirs[0].name,
        attempts=len(theirs),
        skills={skill: _mean(it.summary.skills.get(skill) for it in theirs) for skill in SKILL_IDS},
        overall=_mean(scores),
        first=scores[0] if scores else None,
        best=best[0],
        latest=scores[-1] if scores else None,
        first_attempt=scored[0][1] if scored else "",
        best_attempt=best[1],
        latest_attempt=scored[-1][1] if scored else "",
    )


def _misses(sent: Iterable[Sent]) -> tuple[MissLine, ...]:
    missed: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    questions: dict[str, str] = {}
    for it in sent:
        missed.update(it.missed)
        counted.update(it.questions.keys())
        questions = {**it.questions, **questions}
    worst = sorted(missed, key=lambda name: (-missed[name] / counted[name], -missed[name], name))[:MOST_MISSES]
    return tuple(MissLine(criterion=it, question=questions[it], missed=missed[it], of=counted[it]) for it in worst)


def _scenarios(sent: Iterable[Sent]) -> tuple[ScenarioLine, ...]:
    by_scenario: dict[str, list[Sent]] = defaultdict(list)
    for it in sent:
        by_scenario[it.summary.scenario].append(it)
    return tuple(sorted((_scenario(theirs) for theirs in by_scenario.values()), key=lambda line: line.title))


def _scenario(theirs: Sequence[Sent]) -> ScenarioLine:
    passed = _mean(None if it.summary.passed is None else float(it.summary.passed) for it in theirs)
    too = ""
    if passed is not None and len(theirs) >= ENOUGH:
        too = "easy" if passed >= TOO_EASY else "hard" if passed <= TOO_HARD else ""
    return ScenarioLine(
        scenario=theirs[0].summary.scenario,
        title=theirs[0].summary.title,
        level=theirs[0].level,
        attempts=len(theirs),
        overall=_mean(it.summary.overall for it in theirs),
        passed=passed,
        too=too,
    )


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
