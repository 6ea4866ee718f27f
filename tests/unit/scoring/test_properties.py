"""What holds for every transcript: it scores, quotes are exact, and doing worse never pays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.model.rubric import SKILL_IDS
from practice.model.transcript import Transcript, Turn
from tests.unit.scoring.calls_folder import call, card, names, rubric

LINES = [
    line for name in names("good") + names("pushy") + names("gamed") for line in (t.text for t in call(name).turns)
]
TEXT = (
    st.sampled_from(LINES)
    | st.text(max_size=60)
    | st.sampled_from(["", "mm", "Why?", "😀😀", "שלום, מה שלומך?", "..."])
)
TRANSCRIPTS = st.lists(st.tuples(st.sampled_from(["rep", "buyer"]), TEXT), max_size=14)

VIOLATIONS = [
    "I guarantee you will never have a late delivery again.",
    "You have to decide today or the price doubles tomorrow.",
    "Sign now, this is your last chance.",
    "You would be stupid to say no to this.",
    "May we close your account?",
    "Why are you not buying from us?",
    "You are wrong about that, you do not understand your own business.",
    "There is zero risk, it never fails.",
]

SCORED = names("good") + names("average") + names("pushy") + names("strong")


def made_of(rows: list[tuple[str, str]]) -> Transcript:
    return Transcript.model_validate(
        {"turns": [{"number": n, "speaker": who, "text": text} for n, (who, text) in enumerate(rows, 1)]}
    )


@given(TRANSCRIPTS)
@settings(max_examples=60, deadline=None)
def test_any_transcript_scores_and_quotes_exactly(rows: list[tuple[str, str]]) -> None:
    transcript = made_of(rows)
    made = card(transcript)
    assert tuple(skill.id for skill in made.skills) == SKILL_IDS
    assert [len(skill.criteria) for skill in made.skills] == [len(skill.criteria) for skill in rubric().skills]
    assert made.overall is None or 0 <= made.overall <= 100
    assert (made.overall is None) == (made.passed is None) == (made.reason is not None)
    for skill in made.skills:
        for one in skill.criteria:
            for evidence in one.evidence:
                turn = transcript.turns[evidence.turn - 1]
                assert turn.speaker == evidence.speaker
                assert evidence.quote
                assert evidence.quote in turn.text


@given(TRANSCRIPTS)
@settings(max_examples=20, deadline=None)
def test_the_same_transcript_scores_the_same(rows: list[tuple[str, str]]) -> None:
    assert card(made_of(rows)) == card(made_of(rows))


def worse(name: str) -> list[str]:
    """Two of the violations for each call, all of them over the calls."""
    at = SCORED.index(name)
    return [VIOLATIONS[at % len(VIOLATIONS)], VIOLATIONS[(at + 3) % len(VIOLATIONS)]]


@pytest.mark.parametrize("name", SCORED)
def test_adding_a_violation_never_raises_the_score(name: str) -> None:
    transcript = call(name)
    before = card(transcript).overall
    for violation in worse(name):
        for place, turn in enumerate(transcript.turns):
            if turn.speaker == "rep":
                turns = list(transcript.turns)
                turns[place] = turn.model_copy(update={"text": f"{turn.text} {violation}"})
                after = card(transcript.model_copy(update={"turns": tuple(turns)})).overall
                assert after is not None
                assert before is not None
                assert after <= before, (violation, turn.number)


@pytest.mark.parametrize("name", SCORED)
def test_a_violation_as_a_turn_of_its_own_never_raises_the_score(name: str) -> None:
    rows: list[tuple[str, str]] = [(turn.speaker, turn.text) for turn in call(name).turns]
    before = card(made_of(rows)).overall
    for violation in worse(name):
        for place in range(0, len(rows) + 1, 4):
            after = card(made_of([*rows[:place], ("rep", violation), ("buyer", "Hm."), *rows[place:]])).overall
            assert after is not None
            assert before is not None
            assert after <= before, (violation, place)


def test_emoji_and_other_scripts_do_not_disturb() -> None:
    transcript = call("good_packaging")
    dressed = tuple(turn.model_copy(update={"text": f"{turn.text} 😀"}) for turn in transcript.turns)
    assert card(transcript.model_copy(update={"turns": dressed})).overall == card(transcript).overall


def test_turn_numbers_need_not_be_right_for_the_score() -> None:
    transcript = call("good_packaging")
    odd = tuple(Turn(number=9, speaker=turn.speaker, text=turn.text) for turn in transcript.turns)
    assert card(transcript.model_copy(update={"turns": odd})).overall == card(transcript).overall


GOOD_MOVES = [
    ("asking_for_the_business", "Does that make sense so far?", "Yes, it does."),
    (
        "trust_building",
        "I can send you a study about that, free of charge, whatever comes of this call.",
        "That is kind of you.",
    ),
    (
        "open_questions",
        "How would you like it to look a year from now?",
        "Calmer, with fewer surprises for everybody here.",
    ),
]


@pytest.mark.parametrize(("skill", "move", "reply"), GOOD_MOVES)
@pytest.mark.parametrize("name", names("good"))
def test_a_good_move_before_the_ask_never_lowers_its_skill(name: str, skill: str, move: str, reply: str) -> None:
    rows: list[tuple[str, str]] = [(turn.speaker, turn.text) for turn in call(name).turns]
    last = max(at for at, (who, _) in enumerate(rows) if who == "rep")
    before = {one.id: one.score for one in card(made_of(rows)).skills}
    after = {
        one.id: one.score for one in card(made_of([*rows[:last], ("rep", move), ("buyer", reply), *rows[last:]])).skills
    }
    assert (after[skill] or 0) >= (before[skill] or 0)  # type: ignore[index]
