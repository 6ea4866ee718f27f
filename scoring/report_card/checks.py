"""The limits: what has to hold before a scenario is fit to assign. Each check is one figure beside one limit. Plays nothing."""

import math
from collections.abc import Callable, Iterable, Sequence

from practice.reps.cast import NEVER_A_YES
from scoring.report_card.values import Check, Trial

YES = ("order", "renewal", "meeting", "introduction", "referral")
PEOPLE = ("strong", "average", "weak")
"""Reps who talk as people do; how the buyer talks is measured with them."""
BEATS = 0.99
HUNG_UP = 0.8
SUCCEEDS = 0.6
MOST_WORDS, MOST_SENTENCES = 45, 3
LEAST_QUESTIONS, MOST_QUESTIONS = 0.15, 0.5
MOST_DUPLICATES = 0.02
LEAST_RESISTANCE = 0.2


def checks(trials: Sequence[Trial]) -> tuple[Check, ...]:
    """Every check for the trials of one scenario with one persona."""
    return (
        _floor("strong_beats_average_overall", _wins(trials, "strong", "average", _overall), BEATS),
        _floor("average_beats_weak_overall", _wins(trials, "average", "weak", _overall), BEATS),
        _floor("strong_beats_average_facts", _wins(trials, "strong", "average", _facts), BEATS),
        _floor("average_beats_weak_facts", _wins(trials, "average", "weak", _facts), BEATS),
        _floor("strong_succeeds", _share(one.success for one in _of(trials, "strong")), SUCCEEDS),
        *(_ceiling(f"no_yes_{rep}", sum(one.run.outcome in YES for one in _of(trials, rep)), 0) for rep in NEVER_A_YES),
        _floor("pushy_hung_up", _share(one.run.outcome == "hung_up" for one in _of(trials, "pushy")), HUNG_UP),
        _ceiling("facts_unearned", sum(one.unearned for one in trials), 0),
        _ceiling("ended_early", sum(one.ended_early for one in trials), 0),
        *_talk(trials),
    )


def _talk(trials: Sequence[Trial]) -> tuple[Check, ...]:
    """How the buyer talks."""
    people = [one.replies for one in _of(trials, *PEOPLE)]
    every = [one.replies for one in trials]
    turns, questions = sum(one.turns for one in people), sum(one.questions_back for one in people)
    back = questions / turns if turns else 0.0
    return (
        _ceiling("reply_words_p95", percentile([n for one in every for n in one.words], 0.95), MOST_WORDS),
        _ceiling("reply_sentences_p95", percentile([n for one in every for n in one.sentences], 0.95), MOST_SENTENCES),
        _floor("questions_back_least", back, LEAST_QUESTIONS),
        _ceiling("questions_back_most", back, MOST_QUESTIONS),
        _ceiling("near_duplicates", sum(one.near_duplicates for one in every) / _turns(trials), MOST_DUPLICATES),
        _ceiling("repeated_lines", sum(one.repeated_lines for one in every), 0),
        _floor("resistance_without_a_yes", resistance(trials), LEAST_RESISTANCE),
    )


def resistance(trials: Sequence[Trial]) -> float:
    """The share of replies that resist, in calls of people-like reps that end without a yes; 1 where all ended with one."""
    without = [one.replies for one in _of(trials, *PEOPLE) if one.run.outcome not in (*YES, "next_step")]
    turns = sum(one.turns for one in without)
    return sum(one.resisted for one in without) / turns if turns else 1.0


def percentile(numbers: Sequence[int], share: float) -> int:
    """The smallest number that at least this share of them does not exceed; 0 for none."""
    ordered = sorted(numbers)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0


def _of(trials: Sequence[Trial], *reps: str) -> list[Trial]:
    return [one for one in trials if one.run.rep in reps]


def _wins(trials: Sequence[Trial], better: str, worse: str, figure: Callable[[Trial], int]) -> float:
    """In which share of the seeds the better rep is ahead."""
    others = {one.seed: figure(one) for one in _of(trials, worse)}
    return _share(figure(one) > others[one.seed] for one in _of(trials, better) if one.seed in others)


def _turns(trials: Sequence[Trial]) -> int:
    return max(1, sum(one.replies.turns for one in trials))


def _share(found: Iterable[bool]) -> float:
    every = list(found)
    return sum(every) / len(every) if every else 0.0


def _overall(trial: Trial) -> int:
    """A call that could not be scored is below every one that could."""
    return -1 if trial.run.overall is None else trial.run.overall


def _facts(trial: Trial) -> int:
    return trial.run.facts_told


def _floor(name: str, figure: float, limit: float) -> Check:
    return Check(id=name, ok=figure >= limit, figure=round(figure, 3), limit=limit)


def _ceiling(name: str, figure: float, limit: float) -> Check:
    return Check(id=name, ok=figure <= limit, figure=round(figure, 3), limit=limit)
