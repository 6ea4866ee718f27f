"""No wording is written in vain: for every alternative of every wording there is a text in which it is found."""

import random
import re

import pytest

import practice.acts  # noqa: F401  loads every wording
from practice.acts.phrases import LEAD, phrases
from practice.acts.wordings import Wordings, every
from tests.unit.acts.living import Expression, Way

TRIES = 60
BEFORES = (rf"^{LEAD}", r"(?<![\w'])", LEAD)
"""What stands before a wording."""


def dead_in(wordings: Wordings) -> list[str]:
    """An example of each alternative that finds nothing."""
    found = []
    for source in wordings.sources:
        before = next((one for one in BEFORES if source.startswith(one)), "")
        expression = Expression(source.removeprefix(before), wordings.flags)
        line = re.compile(source.removeprefix(before), wordings.flags)
        found += [
            f"{expression.example(way, random.Random(1))!r} in {source.removeprefix(before)[:300]}"
            for way in expression.ways
            if not lives(wordings, expression, line, way)
        ]
    return found


def lives(wordings: Wordings, expression: Expression, line: re.Pattern[str], way: Way) -> bool:
    """Whether a text of this way is found, and by this way alone where another might have found a part of it."""
    chance = random.Random(1)
    alone: re.Pattern[str] | None = None
    for _ in range(TRIES):
        text = expression.example(way, chance)
        match = line.search(text)
        if match and match.span() == (0, len(text)) and wordings.search(text):
            return True
        alone = alone or expression.only(way)
        if any(alone.search(said) and wordings.search(said) for said in around(text)):
            return True
    return False


def around(text: str) -> tuple[str, ...]:
    """The text as it may stand in a sentence."""
    return text, f"{text} plum", f"{text}?", f"{text}, plum", f"plum {text}", f"and {text}", f" {text}"


def test_every_alternative_of_every_wording_is_found_in_some_text() -> None:
    assert len(every()) > 100
    assert [example for wordings in every() for example in dead_in(wordings)] == []


@pytest.mark.parametrize(
    ("line", "example"),
    [
        ("how do you (?!sound)", "how do you"),
        ("(?:trust me|come on ) buy", "come on"),
        ("you need(?: an? | it)", "an"),
    ],
)
def test_a_wording_that_ends_in_a_space_is_shown_up(line: str, example: str) -> None:
    assert any(example in one for one in dead_in(phrases(line)))


def test_no_word_class_is_left_by_its_name() -> None:
    assert not [one for wordings in every() for one in wordings.sources if re.search(r"(?<!\?)<[a-z]", one)]
