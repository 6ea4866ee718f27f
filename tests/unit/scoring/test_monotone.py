"""A good move never costs its skill, an offence never pays: over many calls, many places and many wordings."""

from functools import lru_cache

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

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


OVERALL = 2  # points
OPENING = 2
"""Turns: before the end of the opening a turn more would make another turn the opening."""
SHIFTED = 5
"""Points: an offence may make a criterion apply that did not before; never more than this comes of it."""


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


@given(st.sampled_from(sorted(BASES)), st.sampled_from(MOVES), st.integers(0, 30))
@settings(max_examples=250, deadline=None)
def test_a_move_that_is_met_where_it_stands_never_lowers_its_skill(
    name: str, move: tuple[str, str, str, str], at: int
) -> None:
    rows = list(BASES[name])
    places = [place for place, (who, _) in enumerate(rows) if who == "rep"]
    place = places[at % len(places)]
    skill_id, criterion, said, reply = move
    after = made_of([*rows[:place], ("rep", said), ("buyer", reply), *rows[place:]])
    found = verdict(after, criterion)
    assume(found.verdict == "met" and any(one.quote in said and one.turn == place + 1 for one in found.evidence))
    had, has = skill(base(name), skill_id), skill(after, skill_id)
    if (has.score or 0) < (had.score or 0):
        assert crossed(had, has), (had.score, has.score, lost(had, has))


def lost(before: SkillScore, after: SkillScore) -> list[str]:
    had = {one.id: one.verdict for one in before.criteria}
    return [
        f"{one.id}: {had[one.id]} > {one.verdict}: {one.reason}" for one in after.criteria if one.verdict != had[one.id]
    ]


@given(st.sampled_from(sorted(BASES)), st.sampled_from(VIOLATIONS), st.integers(0, 30), st.booleans())
@settings(max_examples=250, deadline=None)
@example("average_no_ask", VIOLATIONS[0], 2, True)
def test_a_violation_raises_no_skill_beyond_what_a_newly_applying_criterion_brings(
    name: str, violation: str, at: int, alone: bool
) -> None:
    rows = list(BASES[name])
    places = [place for place, (who, _) in enumerate(rows) if who == "rep"]
    assume(not alone or len(places) > OPENING)
    place = places[OPENING + at % (len(places) - OPENING)] if alone else places[at % len(places)]
    if alone:
        after = made_of([*rows[:place], ("rep", violation), ("buyer", "Hm."), *rows[place:]])
    else:
        after = made_of([*rows[:place], ("rep", f"{rows[place][1]} {violation}"), *rows[place + 1 :]])
    raised = {
        one.id: (one.score, other.score, lost(one, other))
        for one, other in zip(base(name).skills, after.skills, strict=True)
        if (other.score or 0) > (one.score or 0) + SHIFTED
    }
    assert raised == {}
    assert (after.overall or 0) <= (base(name).overall or 0) + OVERALL


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
