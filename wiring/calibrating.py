"""Calibration on these parts: the labels there are, the verdicts to hold against them, and the rule applied to the rubric.

Holds no measure and no rule; those are `scoring/calibration.py`'s.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from practice.errors import NotFound
from practice.model.attempt import Summary
from practice.model.content import Scenario
from practice.model.labels import Label
from practice.model.people import SOLO
from practice.model.rubric import Rubric
from practice.model.scorecard import Scorecard, Verdict
from practice.model.transcript import Transcript
from practice.permits import may
from practice.ports import Scorer
from scoring.calibration import Calibration, advised, calibrated
from scoring.rubric_changes import differences
from scoring.rubric_scorer import RubricScorer

if TYPE_CHECKING:
    from wiring import Parts

JUDGE = "judge"


class Call(NamedTuple):
    """What was labelled: an attempt or a transcript from elsewhere, with the cards that were made of it and their rubric."""

    transcript: Transcript
    scenario: Scenario | None
    cards: tuple[Scorecard, ...] = ()
    rubric: Rubric | None = None


def submitted(parts: "Parts", most: int = 100) -> tuple[Summary, ...]:
    """The attempts of others that were submitted to the trainer these parts are for; none where nobody signs in."""
    who = getattr(parts, "who", SOLO)
    if not may(who, "see the review queue") or not who.id:
        return ()
    return tuple(one.summary for one in parts.room.reviews.queue(who.id, who.teams, most))


def one_call(parts: "Parts", call: str) -> Call:
    """What is to be labelled; `NotFound` where it is not there or not to be seen."""
    try:
        imported = parts.labels.imported(call)
    except NotFound:
        record = parts.store.record(call)
        content = record.attempt.content
        return Call(record.transcript, content.scenario, record.scorecards, content.rubric)
    return calls_of(parts, {call: imported.transcript})[call]


def rubric_for(parts: "Parts", call: Call) -> Rubric | None:
    """The latest version of the rubric that a call is held to; of its scenario's, else of the first there is."""
    return rubric_of(parts.rubrics, call.scenario)


def rubric_of(every: Mapping[str, Rubric], scenario: Scenario | None) -> Rubric | None:
    """The same, of these rubrics."""
    return every.get(scenario.rubric if scenario else "v1") or next(iter(every.values()), None)


def verdicts_on(call: Call, rubric: Rubric) -> dict[str, dict[str, Verdict]]:
    """What each scorer says of a call, by criterion; a judge only where it has judged this call."""
    found = {RubricScorer.name: _scored(RubricScorer(), call, rubric)}
    judged = _judged(call, rubric, None)
    return {**found, JUDGE: judged} if judged else found


def kept(parts: "Parts", rubric: Rubric, judge: Scorer | None = None) -> Calibration:
    """The table from everything in the database: labels of people, overrides and appeals, whosever the calls are."""
    parts = getattr(parts, "shared", parts)
    labels = (*parts.labels.every(), *parts.labels.decided())
    return measured(rubric, labels, _calls(parts, {one.call for one in labels}), judge)


def measured(
    rubric: Rubric, labels: Iterable[Label], calls: Mapping[str, Call], judge: Scorer | None = None
) -> Calibration:
    """The table from these labels and calls. The rubric scorer scores each call anew; a judge's verdicts are those on the cards it made
    in the same wording, or are asked for where a `judge` is given, which costs."""
    verdicts = {RubricScorer.name: {name: _scored(RubricScorer(), call, rubric) for name, call in calls.items()}}
    judged = {name: _judged(call, rubric, judge) for name, call in calls.items()}
    if any(judged.values()):
        verdicts[JUDGE] = {name: found for name, found in judged.items() if found}
    return calibrated(rubric, labels, verdicts)


def calls_of(parts: "Parts", transcripts: Mapping[str, Transcript]) -> dict[str, Call]:
    """Transcripts from elsewhere, with the scenario they name where there is one."""
    scenarios = parts.library.scenarios()
    return {name: Call(one, scenarios.get(one.scenario or "")) for name, one in transcripts.items()}


def apply(parts: "Parts", rubric: Rubric, table: Calibration, at: str) -> Rubric | None:
    """Save the rubric as the rule has it, as a new version that says why; None where nothing changes."""
    new = advised(rubric, table)
    found = differences(rubric, new)
    if (
        not found or parts.rubric(rubric.id).version != rubric.version
    ):  # an older version can be measured, and stays as it is
        return None
    reason = "Agreement with people: " + "; ".join(f"“{one.where}” is {one.what}" for one in found) + "."
    return parts.rubric_shelf.save(new, reason=_readable(reason), at=at, by="calibration")


def _readable(reason: str) -> str:
    return reason.replace("” is counts again", "” counts again")


def _calls(parts: "Parts", wanted: Iterable[str]) -> dict[str, Call]:
    return dict(_found(parts, wanted))


def _found(parts: "Parts", wanted: Iterable[str]) -> Iterator[tuple[str, Call]]:
    imported = {one.id: one.transcript for one in parts.labels.all_imported()}
    yield from calls_of(parts, {name: imported[name] for name in wanted if name in imported}).items()
    for name in wanted:
        if name in imported:
            continue
        try:
            record = parts.store.record(name)
        except NotFound:
            continue
        content = record.attempt.content
        yield name, Call(record.transcript, content.scenario, record.scorecards, content.rubric)


def _scored(scorer: Scorer, call: Call, rubric: Rubric) -> dict[str, Verdict]:
    return _verdicts(scorer.score(call.transcript, rubric, call.scenario))


def _judged(call: Call, rubric: Rubric, judge: Scorer | None) -> dict[str, Verdict]:
    """The judge's verdicts on criteria whose wording is the rubric's; asked for where it has given none yet."""
    then = {one.id: one.wording for one in call.rubric.criteria} if call.rubric else {}
    same = {one.id for one in rubric.criteria if then.get(one.id) == one.wording}
    cards = [card for card in call.cards if card.scorer == JUDGE]
    found = {name: verdict for card in cards for name, verdict in _verdicts(card).items() if name in same}
    return found or (_scored(judge, call, rubric) if judge else {})


def _verdicts(card: Scorecard) -> dict[str, Verdict]:
    return {one.id: one.verdict for skill in card.skills for one in skill.criteria}
