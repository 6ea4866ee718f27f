"""How far a scorer agrees with people, criterion by criterion, and what follows from it. Pure: labels and verdicts in, figures out.

The rule: a criterion on which a scorer has a kappa under `MARK` over `ENOUGH` labels or more is advice only for that scorer: shown with
its coaching, out of the total, until it is reworded. One that reaches the mark with enough labels counts (again). With fewer labels,
or labels so one-sided that kappa says nothing, it stays as it is. Only blind labels are measured: what people decided after they had
seen a verdict is about verdicts that somebody doubted, so it is counted beside them and moves nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Literal

from practice.model.base import Value
from practice.model.labels import Label
from practice.model.rubric import Advice, Criterion, Rubric
from practice.model.scorecard import Verdict
from scoring.agreement import Agreement, Pair, alpha, kappa

MARK = 0.6
ENOUGH = 30
RARE = 5
RARE_SHARE = 0.1
NEARLY_ALL = 0.9

Standing = Literal["counts", "advice_only", "too_few", "one_sided"]
Verdicts = Mapping[str, Mapping[str, Mapping[str, Verdict]]]
"""By scorer, call and criterion; what a scorer has not scored is not there."""


class Row(Value):
    """One criterion and one scorer. `labels` are the blind ones that have a verdict to compare with, `unscored` those that the scorer
    left open; of the `decided` ones, given after a verdict was seen, `upheld` agree with it. `criterion` is "" for all together."""

    criterion: str
    skill: str
    question: str
    scorer: str
    labels: int
    agreement: float | None
    kappa: float | None
    low: float | None
    high: float | None
    unscored: int = 0
    decided: int = 0
    upheld: int = 0
    standing: Standing | None = None
    why: str = ""


class Between(Value):
    """How far people agree with each other on a criterion; `measure` is kappa for two, alpha for more. `criterion` is "" for all."""

    criterion: str
    people: tuple[str, ...]
    measure: Literal["kappa", "alpha"]
    calls: int
    agreement: float | None
    value: float | None
    low: float | None
    high: float | None


class Calibration(Value):
    """The whole table. `other_wording` counts labels on wordings that the rubric does not have, which no row uses."""

    rubric: str
    rubric_version: str
    labellers: tuple[str, ...]
    calls: int
    labels: int
    other_wording: int
    rows: tuple[Row, ...]
    overall: tuple[Row, ...]
    between: tuple[Between, ...]

    def in_standing(self, standing: Standing) -> tuple[Row, ...]:
        """The rows with this standing."""
        return tuple(one for one in self.rows if one.standing == standing)


def calibrated(rubric: Rubric, labels: Iterable[Label], verdicts: Verdicts) -> Calibration:
    """The table for the criteria that the rubric asks, in its order; labels on another wording are left out."""
    every = list(labels)
    skills = {one.id: skill.id for skill in rubric.skills for one in skill.asked}
    asked = {one.id: one for one in rubric.criteria if one.on}
    fitting = [one for one in every if one.criterion in asked and one.wording == asked[one.criterion].wording]
    blind, decided = _latest(fitting, blind=True), _latest(fitting, blind=False)
    rows = [
        _row(one, skills[one.id], scorer, found, blind, decided)
        for one in asked.values()
        for scorer, found in verdicts.items()
    ]
    used = [one for one in rows if one.labels or one.decided or one.unscored]
    return Calibration(
        rubric=rubric.id,
        rubric_version=rubric.version,
        labellers=tuple(sorted({one.labeller for one in fitting})),
        calls=len({one.call for one in fitting}),
        labels=len(blind),
        other_wording=len(every) - len(fitting),
        rows=tuple(used),
        overall=tuple(_overall(scorer, found, blind) for scorer, found in verdicts.items()),
        between=tuple(_between(asked, blind)),
    )


def advised(rubric: Rubric, table: Calibration) -> Rubric:
    """The rubric as the rule has it: what is under the mark is advice only for that scorer, what reaches it counts again."""
    standing = {(one.criterion, one.scorer): one for one in table.rows}
    skills = [
        skill.model_copy(update={"criteria": tuple(_advised(one, standing) for one in skill.criteria)})
        for skill in rubric.skills
    ]
    return rubric.model_copy(update={"skills": tuple(skills)})


def standing(found: Agreement, said: Counter[str]) -> tuple[Standing, str]:
    """What follows from an agreement, given how often people said what, and why in a sentence."""
    if found.n < ENOUGH:
        return "too_few", f"Too few labels to say: {found.n} of {ENOUGH}."
    rarer = found.n - max(said.values())
    one_sided = rarer < max(RARE, RARE_SHARE * found.n) and (found.share or 0) >= NEARLY_ALL
    if found.value is None or one_sided:
        return "one_sided", f"The labels are nearly all the same, so kappa says little; it agrees in {found.share:.0%}."
    if found.value < MARK:
        return "advice_only", f"Under {MARK}: advice only, out of the total until it is reworded."
    return "counts", f"{MARK} or more: it counts."


def _latest(labels: Iterable[Label], *, blind: bool) -> list[Label]:
    """Of each person on each question the last label, among those that are blind or among the others."""
    chosen = [one for one in labels if (one.origin == "blind") is blind]
    return list({(one.labeller, one.call, one.criterion): one for one in chosen}.values())


def _row(
    one: Criterion,
    skill: str,
    scorer: str,
    verdicts: Mapping[str, Mapping[str, Verdict]],
    blind: Sequence[Label],
    decided: Sequence[Label],
) -> Row:
    mine = [label for label in blind if label.criterion == one.id]
    pairs = list(_pairs(mine, verdicts))
    found = kappa(pairs)
    over = list(_pairs([label for label in decided if label.criterion == one.id], verdicts))
    where, why = standing(found, Counter(pair.first for pair in pairs))
    return Row(
        criterion=one.id,
        skill=skill,
        question=one.question,
        scorer=scorer,
        labels=found.n,
        agreement=found.share,
        kappa=found.value,
        low=found.low,
        high=found.high,
        unscored=sum(1 for label in mine if label.call in verdicts) - len(pairs),
        decided=len(over),
        upheld=sum(pair.first == pair.second for pair in over),
        standing=where,
        why=why,
    )


def _pairs(labels: Iterable[Label], verdicts: Mapping[str, Mapping[str, Verdict]]) -> Iterator[Pair]:
    """What people said beside what the scorer said, where it said anything."""
    for one in labels:
        verdict = verdicts.get(one.call, {}).get(one.criterion, "unscored")
        if verdict != "unscored":
            yield Pair(one.verdict, verdict, one.call)


def _overall(scorer: str, verdicts: Mapping[str, Mapping[str, Verdict]], blind: Sequence[Label]) -> Row:
    found = kappa(list(_pairs(blind, verdicts)))
    return Row(
        criterion="",
        skill="",
        question="All criteria together",
        scorer=scorer,
        labels=found.n,
        agreement=found.share,
        kappa=found.value,
        low=found.low,
        high=found.high,
    )


def _between(asked: Mapping[str, Criterion], blind: Sequence[Label]) -> Iterator[Between]:
    """All criteria together first, then one by one, for every two people who share calls and, of more than two, for all."""
    people = sorted({one.labeller for one in blind})
    groups: list[tuple[str, ...]] = list(combinations(people, 2))
    groups += [tuple(people)] if len(people) > 2 else []
    for name in ("", *asked):
        mine = [one for one in blind if name in ("", one.criterion)]
        for group in groups:
            found = _shared(name, group, mine)
            if found.calls:
                yield found


def _shared(criterion: str, people: tuple[str, ...], labels: Sequence[Label]) -> Between:
    said: dict[tuple[str, str], dict[str, str]] = {}
    for one in labels:
        if one.labeller in people:
            said.setdefault((one.call, one.criterion), {})[one.labeller] = one.verdict
    if len(people) == 2:
        first, second = people
        both = [Pair(it[first], it[second], call) for (call, _), it in said.items() if len(it) == 2]
        found, measure = kappa(both), "kappa"
    else:
        found, measure = alpha([list(it.values()) for it in said.values()]), "alpha"
    return Between.model_validate(
        {
            "criterion": criterion,
            "people": people,
            "measure": measure,
            "calls": found.n,
            "agreement": found.share,
            "value": found.value,
            "low": found.low,
            "high": found.high,
        }
    )


def _advised(one: Criterion, rows: Mapping[tuple[str, str], Row]) -> Criterion:
    """The criterion with the advice that the rows ask for; what they say nothing about stays."""
    kept = {it.scorer: it for it in one.advice if it.wording == one.wording}
    for (criterion, scorer), row in rows.items():
        if criterion != one.id:
            continue
        if row.standing == "counts":
            kept.pop(scorer, None)
        elif row.standing == "advice_only" and row.kappa is not None and scorer not in kept:
            kept[scorer] = Advice(scorer=scorer, kappa=round(row.kappa, 2), labels=row.labels, wording=one.wording)
    return one.model_copy(update={"advice": tuple(kept[name] for name in sorted(kept))})
