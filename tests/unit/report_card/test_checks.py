"""Each limit can be met and can be missed, and one miss is enough to be unfit."""

from typing import Any

import pytest

from practice.reps.cast import NEVER_A_YES, SCRIPTED
from scoring.report_card.checks import checks, percentile
from scoring.report_card.personas import habits
from scoring.report_card.values import Card, Check, Replies, Run, Trial

LEVELS = {"strong": (85, 8), "average": (50, 3), "weak": (10, 0)}


def _replies(**fields: Any) -> Replies:
    usual = {
        "words": (12, 20, 30, 9),
        "sentences": (1, 2, 3, 1),
        "questions_back": 1,
        "resisted": 1,
        "near_duplicates": 0,
        "repeated_lines": 0,
        "deep_told": 2,
        "deep_total": 6,
        "unasked": 0,
    }
    return Replies(**{**usual, **fields})


def _trial(rep: str, seed: int = 1, replies: Replies | None = None, **fields: Any) -> Trial:
    overall, facts = LEVELS.get(rep, (5, 0))
    outcome = {"strong": "meeting", "pushy": "hung_up"}.get(rep, "no_sale")
    run = {"rep": rep, "outcome": outcome, "overall": overall, "skills": {}, "facts_told": facts, "facts_total": 12,
           "turns": 4}  # fmt: skip
    own = {key: fields.pop(key) for key in list(fields) if key in run}
    rest = {"success": rep == "strong", "unearned": 0, "ended_early": False, **fields}
    return Trial(seed=seed, run=Run(**{**run, **own}), replies=replies or _replies(), **rest)


def _trials(**changed: Trial) -> tuple[Trial, ...]:
    return tuple(changed.get(rep) or _trial(rep) for rep in SCRIPTED)


def _failed(trials: tuple[Trial, ...]) -> set[str]:
    return {check.id for check in checks(trials) if not check.ok}


def test_a_scenario_where_skill_decides_passes_every_check() -> None:
    assert _failed(_trials()) == set()


@pytest.mark.parametrize(
    ("changed", "failed"),
    [
        (_trial("average", overall=90), {"strong_beats_average_overall"}),
        (_trial("average", overall=85), {"strong_beats_average_overall"}),
        (_trial("average", facts_told=8), {"strong_beats_average_facts"}),
        (_trial("weak", overall=60), {"average_beats_weak_overall"}),
        (_trial("weak", facts_told=3), {"average_beats_weak_facts"}),
        (_trial("strong", success=False), {"strong_succeeds"}),
        (_trial("pushy", outcome="no_sale"), {"pushy_hung_up"}),
        (_trial("rambling", unearned=1), {"facts_unearned"}),
        (_trial("rambling", ended_early=True), {"ended_early"}),
        (_trial("weak", replies=_replies(repeated_lines=1)), {"repeated_lines"}),
        (_trial("weak", replies=_replies(near_duplicates=2)), {"near_duplicates"}),
        (_trial("weak", replies=_replies(words=(60,) * 4)), {"reply_words_p95"}),
        (_trial("weak", replies=_replies(sentences=(5,) * 4)), {"reply_sentences_p95"}),
        (_trial("strong", replies=_replies(questions_back=9)), {"questions_back_most"}),
    ],
)
def test_what_breaks_a_limit_fails_its_check_alone(changed: Trial, failed: set[str]) -> None:
    assert _failed(_trials(**{changed.run.rep: changed})) == failed


@pytest.mark.parametrize("rep", NEVER_A_YES)
@pytest.mark.parametrize("outcome", ["order", "renewal", "meeting", "introduction", "referral"])
def test_a_yes_to_a_rep_who_did_nothing_for_it_fails(rep: str, outcome: str) -> None:
    assert f"no_yes_{rep}" in _failed(_trials(**{rep: _trial(rep, outcome=outcome)}))


def test_a_buyer_who_never_asks_or_never_resists_fails() -> None:
    meek = {rep: _trial(rep, replies=_replies(questions_back=0, resisted=0)) for rep in SCRIPTED}
    assert _failed(_trials(**meek)) == {"questions_back_least", "resistance_without_a_yes"}


def test_a_call_that_could_not_be_scored_loses_to_one_that_could() -> None:
    assert "strong_beats_average_overall" in _failed(_trials(strong=_trial("strong", overall=None)))
    assert _failed(_trials(weak=_trial("weak", overall=None))) == set()


def test_one_seed_in_two_is_not_enough() -> None:
    trials = (
        *_trials(),
        *(_trial(rep, seed=2) for rep in SCRIPTED if rep != "average"),
        _trial("average", 2, overall=90),
    )
    check = next(check for check in checks(trials) if check.id == "strong_beats_average_overall")
    assert (check.ok, check.figure) == (False, 0.5)


def test_a_card_is_fit_only_where_all_checks_hold() -> None:
    good, bad = Check(id="a", ok=True, figure=1, limit=1), Check(id="b", ok=False, figure=0, limit=1)
    assert Card(scenario="s", persona="p", trials=(), checks=(good,)).fit
    assert not Card(scenario="s", persona="p", trials=(), checks=(good, bad)).fit


def test_a_percentile_is_one_of_the_numbers() -> None:
    assert percentile([5, 1, 9], 0.5) == 5
    assert percentile(list(range(1, 101)), 0.95) == 95
    assert percentile([], 0.95) == 0


def test_habits_are_summed_up_by_persona() -> None:
    cards = [
        Card(scenario=name, persona=who, trials=_trials(), checks=())
        for name, who in (("a", "x"), ("b", "x"), ("a", "y"))
    ]
    found = habits(cards)
    assert [one.persona for one in found] == ["x", "y"]
    assert [one.calls for one in found] == [2 * len(SCRIPTED), len(SCRIPTED)]
    assert found[0].resistance == 0.25
    assert found[0].depth == {"strong": 0.333, "average": 0.333, "weak": 0.333}
