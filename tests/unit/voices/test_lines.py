"""Lines with alternatives: what they stand for, and that none is said twice while another is left."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.voices.lines import choose, expansions, plain, sentences_of, unheard


def test_a_line_without_brackets_stands_for_itself() -> None:
    assert expansions("That is news to me.") == ("That is news to me.",)


def test_alternatives_multiply_nest_and_may_be_empty() -> None:
    assert set(expansions("[Look|[Oh|Well], listen]: no[ way|].")) == {
        "Look: no way.",
        "Look: no.",
        "Oh, listen: no way.",
        "Oh, listen: no.",
        "Well, listen: no way.",
        "Well, listen: no.",
    }


def test_an_empty_first_alternative_leaves_no_stray_comma_and_a_capital() -> None:
    assert set(expansions("[Well|], maybe.")) == {"Well, maybe.", "Maybe."}


@pytest.mark.parametrize("line", ["[never closed", "closed] only", "[one|two]]"])
def test_brackets_that_do_not_pair_are_refused(line: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        expansions(line)


def test_a_line_that_was_heard_is_not_chosen_while_another_is_left() -> None:
    lines = ["[One|Two|Three] of them.", "Four."]
    heard = frozenset({plain("One of them."), plain("Four."), plain("Three of them.")})
    assert {choose(lines, random.Random(seed), [heard]) for seed in range(20)} == {"Two of them."}


def test_what_was_heard_in_earlier_calls_is_given_up_before_what_was_said_in_this_one() -> None:
    this_call, earlier = frozenset({plain("Yes.")}), frozenset({plain("Yes."), plain("No.")})
    assert choose(["Yes.", "No."], random.Random(1), [this_call, earlier]) == "No."


def test_a_line_with_a_subject_needs_one() -> None:
    lines = ["I keep {subject} to myself.", "I keep that to myself."]
    assert {choose(lines, random.Random(seed), []) for seed in range(20)} == {"I keep that to myself."}
    assert "I keep the budget to myself." in {
        choose(lines, random.Random(seed), [], "the budget") for seed in range(20)
    }


@given(st.lists(st.sampled_from(["[a|b] c.", "d [e|f|] g.", "[h|i] [j|k]."]), min_size=1), st.integers())
def test_the_choice_is_the_same_for_the_same_dice(lines: list[str], seed: int) -> None:
    assert choose(lines, random.Random(seed), []) == choose(lines, random.Random(seed), [])


def test_a_text_is_split_into_its_sentences() -> None:
    assert sentences_of("Well. Who says so? Not me!") == ("Well.", "Who says so?", "Not me!")


def test_another_wording_of_a_line_that_was_said_waits_until_the_other_lines_are_used() -> None:
    lines = ["I'd [quite|really] like to say.", "Let me see."]
    assert unheard(lines, frozenset({plain("I'd quite like to say.")})) == ("Let me see.",)
    assert unheard(lines, frozenset({plain("I'd quite like to say."), plain("Let me see.")})) == tuple(lines)
