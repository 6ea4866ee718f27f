"""A good move never costs its skill unless a stated measure is crossed, an offence never pays: over calls, places and wordings."""

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.model.scorecard import Scorecard, SkillScore
from tests.unit.scoring.calls_folder import call, card, names, turns, verdict
from tests.unit.scoring.manners_folder import manners, mediocre, picked_up, styled

Row = tuple[str, str]

BASES: dict[str, tuple[Row, ...]] = {
    **{
        name: tuple((turn.speaker, turn.text) for turn in call(name).turns)
        for kind in ("good", "average", "strong", "weak", "pushy", "dump")
        for name in names(kind)
    },
    **{name: tuple((turn.speaker, turn.text) for turn in styled(name, "plain").turns) for name in manners()},
    **{name: tuple((turn.speaker, turn.text) for turn in picked_up(name, "plain").turns) for name in mediocre()},
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


WAYS = ("a turn of its own", "at the end of a turn", "at the beginning of a turn")


def with_words(name: str, place: int, way: str, said: str, reply: str) -> list[Row]:
    """The call with these words in it."""
    rows = list(BASES[name])
    if way == WAYS[0]:
        return [*rows[:place], ("rep", said), ("buyer", reply), *rows[place:]]
    there = rows[place][1]
    return [*rows[:place], ("rep", f"{there} {said}" if way == WAYS[1] else f"{said} {there}"), *rows[place + 1 :]]


PLACES = st.sampled_from([(name, place) for name in sorted(BASES) for place in rep_places(list(BASES[name]))])


@settings(max_examples=400, deadline=None, derandomize=True)
@given(PLACES, st.sampled_from(WAYS), st.sampled_from(MOVES))
def test_a_move_that_is_met_where_it_stands_never_lowers_its_skill(
    at: tuple[str, int], way: str, move: tuple[str, str, str, str]
) -> None:
    """Unless it crosses a measure that the reason names."""
    (name, place), (skill_id, criterion, said, reply) = at, move
    after = made_of(with_words(name, place, way, said, reply))
    found = verdict(after, criterion)
    if found.verdict == "met" and any(one.quote in said and one.turn == place + 1 for one in found.evidence):
        had, has = skill(base(name), skill_id), skill(after, skill_id)
        assert (has.score or 0) >= (had.score or 0) or crossed(had, has), lost(had, has)


def lost(before: SkillScore, after: SkillScore) -> list[str]:
    had = {one.id: one.verdict for one in before.criteria}
    return [
        f"{one.id}: {had[one.id]} > {one.verdict}: {one.reason}" for one in after.criteria if one.verdict != had[one.id]
    ]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(PLACES, st.sampled_from(WAYS), st.sampled_from(VIOLATIONS))
def test_a_violation_never_raises_a_skill(at: tuple[str, int], way: str, violation: str) -> None:
    name, place = at
    after = made_of(with_words(name, place, way, violation, "Hm."))
    for had, has in zip(base(name).skills, after.skills, strict=True):
        assert (has.score or 0) <= (had.score or 0), lost(had, has)


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
