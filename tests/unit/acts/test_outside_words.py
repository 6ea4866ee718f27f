"""Wordings that reps of another kind use: what they ask for, what they are after, and what they do not mean."""

import pytest

from practice.acts import read
from practice.model.reading import Aim, AskKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Want to do it?", "order"),
        ("You want back in?", "renewal"),
        ("Do you want to be a member again?", "renewal"),
        ("Does anybody come to mind who has the same trouble?", "referral"),
        ("Would you hook us up by Thursday?", "introduction"),
    ],
)
def test_short_or_foreign_asks_are_asks(text: str, kind: AskKind) -> None:
    assert [ask.kind for ask in read(text, ()).asks] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "I rather wondered how that looks from your side, if you could spare me a few minutes.",
        "You mentioned that the setter who could train them is sixty-three.",
        "Do you want to do it yourselves?",
    ],
)
def test_a_moment_of_time_and_what_was_said_before_are_no_asks(text: str) -> None:
    assert not read(text, ()).asks


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("What do you suppose lies at the bottom of that?", "reason"),
        ("What has been hardest this year?", "problem"),
        ("How much do you lose through this in one year?", "consequence"),
        ("What follows from this for your customers?", "consequence"),
        ("How would a decision of that sort normally come about?", "people"),
    ],
)
def test_a_question_is_after_what_its_turn_of_phrase_says(text: str, aim: Aim) -> None:
    assert read(text, ()).questions[0].aim == aim


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("How would it work if you could have it exactly your way?", "trial_check"),
        ("We might take some of that off your hands.", "discount"),
        ("Apart from yourself, who would want to have their say?", "empathy"),
    ],
)
def test_what_only_sounds_like_an_act_is_none(text: str, act: str) -> None:
    assert not read(text, ()).act(act)  # type: ignore[arg-type]
