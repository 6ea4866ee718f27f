"""How like a question is to what people ask for a fact, and what it leans to by its form alone."""

import math

import pytest

from practice.buyer.forms import ALL_FORMS, Bank, kept, leanings
from practice.buyer.ledger import VAGUE
from practice.buyer.likeness import likeness_of
from practice.model.content import Fact
from practice.model.wants import WANTS


def a_fact(fact_id: str, *answers: str, topics: tuple[str, ...] = ("thing",)) -> Fact:
    return Fact.model_validate(
        {
            "id": fact_id,
            "layer": "problem",
            "topics": topics,
            "needs_trust": 0,
            "says": ("A.", "B."),
            "answers": answers,
        }
    )


ROOF = a_fact("roof", "Does the rain come in?", "How tight are the tiles?", topics=("roof",))
VAN = a_fact("van", "How often does the lorry stand still?", "Who repairs the lorry?", topics=("lorry",))


def test_the_same_question_is_nearest() -> None:
    roof, van = likeness_of((ROOF, VAN), VAGUE).alike("Does the rain come in?", VAGUE)
    assert roof.nearest == pytest.approx(1)
    assert van.nearest < 1


def test_a_word_that_stands_in_one_facts_questions_speaks_for_it() -> None:
    roof, van = likeness_of((ROOF, VAN), VAGUE).alike("What does the lorry cost?", VAGUE)
    assert van.words > 0 > roof.words


def test_two_words_side_by_side_speak_for_whom_they_stand_together() -> None:
    one = a_fact("one", "Who signs off?", "Who switches on?")
    other = a_fact("other", "Who signs on?", "Who switches off?")
    first, second = likeness_of((one, other), VAGUE).alike("Who signs on?", VAGUE)
    assert second.pairs > first.pairs
    assert second.words == first.words


def test_a_word_of_one_root_speaks_though_it_stands_in_no_question() -> None:
    roof, van = likeness_of((ROOF, VAN), VAGUE).alike("Any lorryloads?", VAGUE)
    assert roof.words == van.words == 0
    assert van.chunks > roof.chunks


def test_topics_stand_in_for_questions_that_nobody_wrote() -> None:
    bare = (a_fact("roof", topics=("roof",)), a_fact("van", topics=("lorry",)))
    roof, van = likeness_of(bare, VAGUE).alike("What about the lorry?", VAGUE)
    assert van.words > roof.words
    assert van.nearest == 0


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Who else would have to put their name to it?", "decide"),
        ("Who would be the first to grumble?", "influence"),
        ("What sort of sum is thinkable?", "money"),
        ("Until when can it wait?", "date"),
        ("What would the fallout be if nothing is done?", "loss"),
        ("Which of our rivals has been in touch?", "other"),
        ("Further out, where is the firm heading?", "future"),
        ("What new business would be in reach?", "growth"),
        ("If you had a magic wand, what would you change?", "ideal"),
        ("What's in it for you personally?", "personal"),
        ("Have you had a go at fixing it?", "tried"),
        ("Which of the others has been taking you out to dinner?", "other"),
        ("Whose door ought I to knock on?", "refer"),
        ("What tipped the balance just this week?", "reason"),
        ("And sitting it out, what's the price of that?", "loss"),
        ("Who'd throw a spanner in the works?", "influence"),
        ("How do you spell your name?", "nothing"),
        ("Who's going to win the cup?", "nothing"),
        ("Does that make sense so far?", "nothing"),
    ],
)
def test_a_question_leans_to_its_kind(text: str, form: str) -> None:
    found = leanings(text)
    assert max(found, key=lambda one: found[one]) == form


def test_leanings_are_shares_of_one() -> None:
    assert sum(math.exp(one) for one in leanings("Who signs, and by when?").values()) == pytest.approx(1)


def test_every_kind_has_questions_and_no_other() -> None:
    assert set(kept()) == {*WANTS, "nothing"} == set(ALL_FORMS)
    assert min(len(questions) for questions in kept().values()) >= 20


def test_an_open_place_speaks_for_nothing() -> None:
    forms = {form: ("who signs _",) if form == "decide" else ("_ and _",) for form in ALL_FORMS}
    found = Bank(forms).leanings("zebra zebra")
    assert len({round(one, 6) for one in found.values()}) == 1
