"""A good move hardly ever costs its skill, an offence hardly ever pays: over many calls, many places and many wordings."""

import random
from functools import lru_cache

import pytest

from practice.model.scorecard import Scorecard, SkillScore
from tests.unit.scoring.calls_folder import call, card, names, turns, verdict
from tests.unit.scoring.manners_folder import manners, styled

Row = tuple[str, str]

BASES: dict[str, tuple[Row, ...]] = {
    **{
        name: tuple((turn.speaker, turn.text) for turn in call(name).turns)
        for kind in ("good", "average", "strong", "weak", "pushy", "dump")
        for name in names(kind)
    },
    **{name: tuple((turn.speaker, turn.text) for turn in styled(name, "plain").turns) for name in manners()},
}

MOVES: list[tuple[str, str, str, str]] = [
    (
        "asking_for_the_business",
        "trial_check",
        "Does that make sense so far?",
        "Yes, it does.",
    ),
    (
        "asking_for_the_business",
        "asked",
        "Could we meet on Thursday at ten and look at it together? I will bring our engineer.",
        "Thursday is fine.",
    ),
    (
        "asking_for_the_business",
        "no_taken_well",
        "Fair enough, thank you for saying it straight. What stands behind it?",
        "We have no time in spring.",
    ),
    (
        "trust_building",
        "value_given",
        "I can send you a study about that, free of charge, whatever comes of this call.",
        "That is kind of you.",
    ),
    (
        "trust_building",
        "worry_acknowledged",
        "I can see why that makes you careful.",
        "Well, yes.",
    ),
    (
        "trust_building",
        "concerns_answered",
        "I do not know that for sure. I will find out how it went for others and call you by Friday.",
        "Good.",
    ),
    (
        "open_questions",
        "future",
        "How would you like it to look a year from now?",
        "Calmer, with fewer surprises for everybody here.",
    ),
    (
        "open_questions",
        "consequence",
        "What happens if that stays as it is for another year?",
        "Then we lose the second crew, and my brother goes back to driving.",
    ),
    (
        "open_questions",
        "people_and_timing",
        "Who else on your side has to live with that?",
        "My partner, and the two people in accounting, who work late every month.",
    ),
    (
        "open_questions",
        "probe",
        "Why is that?",
        "Because nobody told us in time, and the old system cannot do it.",
    ),
    (
        "rephrasing",
        "said_back",
        "So it is less the money than the trouble with your people that weighs on you. Did I get that right?",
        "Yes, exactly.",
    ),
]

MEASURES = {
    "in_moderation": "turns give something back",
    "one_at_a_time": "questions at once",
    "buyer_talks": "% of what carries meaning",
    "asked": "turns: that is pushing",
    "fits": "again and again",
    "mostly_open": "questions were open",
}
"""Criteria that set a measure, with what their reason says when it is crossed."""

VIOLATIONS = [
    "I guarantee you will never have a late delivery again.",
    "You have to decide today or the price doubles tomorrow.",
    "Sign now, this is your last chance.",
    "You would be stupid to say no to this.",
    "May we close your account?",
    "Why are you not buying from us?",
    "You are wrong about that, you do not understand your own business.",
    "There is zero risk, it never fails.",
    "You are the smartest buyer I have ever talked to.",
    "You do want to save money, don't you?",
    "We have been the number one in the region for forty years and won three awards.",
]


SAMPLES = 250
MOST = 0.03


def made_of(rows: list[Row]) -> Scorecard:
    return card(turns(*rows))  # type: ignore[arg-type]


@lru_cache
def base(name: str) -> Scorecard:
    return made_of(list(BASES[name]))


def skill(made: Scorecard, name: str) -> SkillScore:
    return next(one for one in made.skills if one.id == name)


def crossed(before: SkillScore, after: SkillScore) -> bool:
    """Whether a criterion that sets a measure turned against the rep, and its reason names the measure."""
    had = {one.id: one.verdict for one in before.criteria}
    return any(
        one.verdict == "not_met" and had[one.id] != "not_met" and MEASURES[one.id] in one.reason
        for one in after.criteria
        if one.id in MEASURES
    )


def rep_places(rows: list[Row]) -> list[int]:
    return [place for place, (who, _) in enumerate(rows) if who == "rep"]


def test_a_move_that_is_met_where_it_stands_hardly_ever_lowers_its_skill() -> None:
    """Unless it crosses a measure that the reason names. What is left over is listed in docs/benchmarks/fairness.md."""
    chance = random.Random(7)
    lowered, met = [], 0
    for _ in range(SAMPLES):
        name, (skill_id, criterion, said, reply) = chance.choice(sorted(BASES)), chance.choice(MOVES)
        rows = list(BASES[name])
        place = chance.choice(rep_places(rows))
        after = made_of([*rows[:place], ("rep", said), ("buyer", reply), *rows[place:]])
        found = verdict(after, criterion)
        if found.verdict != "met" or not any(one.quote in said and one.turn == place + 1 for one in found.evidence):
            continue
        met += 1
        had, has = skill(base(name), skill_id), skill(after, skill_id)
        if (has.score or 0) < (had.score or 0) and not crossed(had, has):
            lowered.append((name, criterion, lost(had, has)))
    assert met > SAMPLES / 10
    assert len(lowered) <= MOST * met, lowered


def lost(before: SkillScore, after: SkillScore) -> list[str]:
    had = {one.id: one.verdict for one in before.criteria}
    return [
        f"{one.id}: {had[one.id]} > {one.verdict}: {one.reason}" for one in after.criteria if one.verdict != had[one.id]
    ]


def test_a_violation_hardly_ever_raises_a_skill() -> None:
    chance = random.Random(11)
    raised = []
    for _ in range(SAMPLES):
        name, violation = chance.choice(sorted(BASES)), chance.choice(VIOLATIONS)
        rows = list(BASES[name])
        place = chance.choice(rep_places(rows))
        if chance.random() < 0.5:
            after = made_of([*rows[:place], ("rep", violation), ("buyer", "Hm."), *rows[place:]])
        else:
            after = made_of([*rows[:place], ("rep", f"{rows[place][1]} {violation}"), *rows[place + 1 :]])
        raised += [
            (name, violation, one.score, other.score, lost(one, other))
            for one, other in zip(base(name).skills, after.skills, strict=True)
            if (other.score or 0) > (one.score or 0)
        ]
    assert len(raised) <= MOST * SAMPLES, raised


@pytest.mark.parametrize("name", ["good_packaging", "good_terse", "average_no_ask"])
def test_each_move_is_met_somewhere_so_that_the_sweep_says_something(name: str) -> None:
    rows = list(BASES[name])
    places = [place for place, (who, _) in enumerate(rows) if who == "rep"]
    met = 0
    for _, criterion, said, reply in MOVES:
        for place in places:
            found = verdict(made_of([*rows[:place], ("rep", said), ("buyer", reply), *rows[place:]]), criterion)
            met += found.verdict == "met" and any(one.quote in said for one in found.evidence)
    assert met >= len(MOVES)
