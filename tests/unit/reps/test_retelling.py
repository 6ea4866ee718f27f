"""What the buyer said is given back from the rep's side, in fewer words, and never as a long stretch of the buyer's own."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.reps.retelling import LONGEST_RUN, bit, retold
from practice.reps.worries import WORRIES, worry_in
from tests.unit.reps.calls import LIBRARY

SAYS = [line for scenario in LIBRARY.scenarios().values() for fact in scenario.facts for line in fact.says]
WORRYING = [line for scenario in LIBRARY.scenarios().values() for concern in scenario.concerns for line in concern.says]


@pytest.mark.parametrize(
    ("said", "given_back"),
    [
        ("The drug register doesn't match the stock, so the nurses keep both.", "the nurses have to run both"),
        ("We pay 5,300 a month for cleaning.", "you pay 5,300 each month for cleaning"),
        ("I can recommend it, but Gareth Lyle signs anything over ten thousand.", "Gareth Lyle must sign anything over ten thousand"),
    ],
)  # fmt: skip
def test_it_is_put_in_the_reps_words(said: str, given_back: str) -> None:
    assert given_back in retold(said).replace("has to sign", "must sign")


@pytest.mark.parametrize("said", ["", "Yes.", "Why do you ask?", "Give me a date.", "You people never listen."])
def test_what_tells_nothing_is_not_given_back(said: str) -> None:
    assert retold(said) == ""


@pytest.mark.parametrize("line", SAYS)
def test_no_fact_comes_back_as_a_long_quotation_or_from_the_buyers_side(line: str) -> None:
    back = retold(line)
    said = f" {' '.join(re.findall(r'[a-z0-9]+', line.lower()))} "
    words = re.findall(r"[a-z0-9]+", back.lower())
    runs = (" ".join(words[at : at + LONGEST_RUN + 3]) for at in range(len(words) - LONGEST_RUN - 2))
    assert not any(f" {run} " in said for run in runs)
    assert not re.search(r"\b(?:I|we|my|our|us|me)\b", back)


def test_most_facts_can_be_given_back_or_held_on_to() -> None:
    assert sum(bool(retold(line) or bit(line)) for line in SAYS) > 0.65 * len(SAYS)


def test_most_worries_are_recognised() -> None:
    assert sum(worry_in(line) is not None for line in WORRYING) > 0.8 * len(WORRYING)


def test_every_worry_can_be_said_back_in_two_ways() -> None:
    assert all(len(set(worry.back)) >= 2 for worry in WORRIES)


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_words_can_be_listened_to(text: str) -> None:
    assert isinstance(retold(text), str)
    assert isinstance(bit(text), str)
