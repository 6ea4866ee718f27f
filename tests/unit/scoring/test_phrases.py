"""The phrase list of a criterion of the house: what counts as said, where it has to be said, and what is quoted."""

from typing import Any

import pytest

from practice.model.rubric import Criterion, Rubric, Skill
from practice.model.scorecard import CriterionResult
from practice.model.transcript import Transcript, Turn
from scoring.phrases import find, words_in
from scoring.rubric_scorer import RubricScorer
from tests.builders import a_criterion, a_rubric

PHRASE = "This call may be recorded"
TALK = (
    "Good morning, Ana Reyes from Northfield. This call may be recorded. How do you plan your buying this year?",
    "From quarter to quarter, since nobody knows what cocoa will cost.",
    "What happens in the plant when a delivery is late?",
    "We stop the line, and that costs a day of orders.",
    "Could we meet on Tuesday at ten at your place?",
    "Fine, come by.",
)


def transcript(*said: str) -> Transcript:
    speakers = ("rep", "buyer")
    return Transcript(
        turns=tuple(Turn(number=n + 1, speaker=speakers[n % 2], text=text) for n, text in enumerate(said))  # type: ignore[arg-type]
    )


def rubric_with(**fields: Any) -> Rubric:
    """The four skills, each answered by phrase lists; the first criterion is the one under test."""
    own = a_criterion("house").model_copy(update={"detector": "phrases", "phrases": (PHRASE,), **fields})
    rest = [
        a_criterion(f"other_{n}").model_copy(update={"detector": "phrases", "phrases": ("good morning",)})
        for n in range(19)
    ]
    groups = [(own, *rest[:4]), tuple(rest[4:9]), tuple(rest[9:14]), tuple(rest[14:19])]
    return a_rubric(skills=tuple(_skill(skill, group) for skill, group in zip(a_rubric().skills, groups, strict=True)))


def _skill(skill: Skill, criteria: tuple[Criterion, ...]) -> Skill:
    return skill.model_copy(update={"criteria": criteria})


def answered(*said: str, **fields: Any) -> CriterionResult:
    card = RubricScorer().score(transcript(*said), rubric_with(**fields))
    return card.skills[0].criteria[0]


@pytest.mark.parametrize(
    "text",
    [
        "This call may be recorded.",
        "THIS CALL MAY BE RECORDED",
        "this call, may be -- recorded!",
        "This  call\nmay be recorded, all right?",
        "So, um, this call may, er, be recorded.",
        "This this call may be, you know, recorded.",
        "Thís call may be recorded",
    ],
)
def test_case_punctuation_spaces_and_small_fillers_are_forgiven(text: str) -> None:
    span = find(PHRASE, text)
    assert span is not None
    assert text[span.start : span.end] == span.quote
    assert span.quote.lower().endswith("recorded")


@pytest.mark.parametrize(
    "text",
    [
        "This call may not be recorded.",
        "This call might be recorded.",
        "This calls may be recorded.",
        "This call may be",
        "recorded be may call this",
        "This call may um um um um um um be recorded",
        "",
    ],
)
def test_other_words_are_another_phrase(text: str) -> None:
    assert find(PHRASE, text) is None


def test_apostrophes_of_any_kind_and_none_are_the_same() -> None:
    for text in ("You don't have to decide", "you don’t have to decide", "you dont have to decide"):
        assert find("you don't have to decide", text)


def test_three_dots_stand_for_a_few_words_as_for_a_name() -> None:
    phrase = "my name is ... from Northfield"
    assert find(phrase, "Hello, my name is Ana Maria Reyes and I call from Northfield.")
    assert (
        find(phrase, "My name is Ana. I was told by some friends of yours over there in the town from Northfield")
        is None
    )
    assert words_in(phrase) == 5
    assert words_in("?!") == 0


def test_a_phrase_with_a_filler_of_its_own_is_matched_word_by_word() -> None:
    assert find("well that is fine", "Well, that is fine.")
    assert find("well that is fine", "That is fine.") is None


def test_what_was_said_is_met_and_quotes_the_words_of_the_rep() -> None:
    found = answered(*TALK)
    assert found.verdict == "met"
    assert [(it.turn, it.speaker, it.quote) for it in found.evidence] == [(1, "rep", "This call may be recorded")]


def test_what_only_the_buyer_says_is_not_said() -> None:
    found = answered("Good morning, how are things?", "This call may be recorded, I take it.", *TALK[2:])
    assert found.verdict == "not_met"
    assert f"“{PHRASE}”" in found.reason
    assert found.evidence[0].turn == 1
    assert found.coaching


def test_all_of_a_list_takes_every_phrase_and_names_the_missing() -> None:
    both = (PHRASE, "you can end it at any time")
    missing = answered(*TALK, phrases=both, all_of=True)
    assert missing.verdict == "not_met"
    assert missing.reason == "Not said: “you can end it at any time”."
    assert answered(*TALK, phrases=both).verdict == "met"
    whole = ("Good morning. You can end it at any time. How do you plan your buying?", *TALK[1:2], PHRASE, *TALK[3:])
    found = answered(*whole, phrases=both, all_of=True)
    assert found.verdict == "met"
    assert [it.turn for it in found.evidence] == [3, 1]


def test_said_in_the_first_turns_or_not_at_all() -> None:
    late = (TALK[2], TALK[1], TALK[4], TALK[3], TALK[0], TALK[5])
    assert answered(*late).verdict == "met"
    found = answered(*late, within_turns=2)
    assert found.verdict == "not_met"
    assert found.reason == "It was said too late: it has to come in your first 2 turns."
    assert found.evidence[0].turn == 5
    assert answered(*late, within_turns=3).verdict == "met"


def test_said_before_the_ask_also_within_the_turn_that_asks() -> None:
    after = (TALK[2], TALK[1], "Could we meet on Tuesday at ten at your place? This call may be recorded.", TALK[5])
    before = (TALK[2], TALK[1], "This call may be recorded. Could we meet on Tuesday at ten at your place?", TALK[5])
    assert answered(*after, before_ask=True).verdict == "not_met"
    assert answered(*before, before_ask=True).verdict == "met"
    assert answered(*after).verdict == "met"


def test_a_criterion_for_the_judge_is_unscored_with_its_reason_and_outside_the_total() -> None:
    card = RubricScorer().score(transcript(*TALK), rubric_with(detector="judge", phrases=()))
    found = card.skills[0].criteria[0]
    assert found.verdict == "unscored"
    assert "judge" in found.reason
    assert card.skills[0].score == 100


def test_a_criterion_that_is_switched_off_is_not_on_the_card() -> None:
    card = RubricScorer().score(transcript(*TALK), rubric_with(on=False))
    assert "house" not in [one.id for one in card.skills[0].criteria]


def test_saying_a_sentence_of_the_house_is_never_taken_for_copying_the_rubric() -> None:
    long = "this conversation may be recorded for training and quality and you can object to that whenever you like"
    words = (f"Good morning. {long.capitalize()}.", TALK[1], f"As I said: {long}. How is the plant?", *TALK[3:])
    found = answered(*words, phrases=(long,), question=f"Did you say: {long}?", better=f"{long}.")
    assert found.verdict == "met"
