"""Scoring takes time in step with the length of a call, whatever is said in it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from practice.model.transcript import Transcript, Turn
from scoring import rubrics
from scoring.rubric_scorer import RubricScorer

ROOT = Path(__file__).parents[3]
SHORT, TIMES = 120, 8
SYLLABLES = [first + second for first in "bdfgklmnprst" for second in "aeio"]


def thing(number: int) -> str:
    """A thing nobody has named before."""
    return "".join(SYLLABLES[number // 48**place % 48] for place in (0, 1)) + SYLLABLES[number % 7] + "x"


def worried(number: int) -> str:
    """A buyer with a new worry in each turn; a rep who answers none."""
    if number % 2:
        return f"Good to know about {thing(number + 7)}, I see that you have a {thing(number + 3)} here."
    return f"I worry that the {thing(number)} and the {thing(number + 5000)} will break down."


def asked(number: int) -> str:
    """A rep who asks for a date and about a thing in each turn."""
    if number % 2:
        return f"Could we meet on Tuesday at ten about the {thing(number - 1)}? What does the {thing(number)} do?"
    return f"Our {thing(number)} is slow and it costs us {number} pounds a month."


def given_back(number: int) -> str:
    """A rep who gives back each turn."""
    if number % 2:
        return f"So your {thing(number - 1)} worries you and costs you {number} pounds, is that right?"
    return f"I worry about our {thing(number)}, it costs us {number} pounds a month."


def seconds(said: Callable[[int], str], turns: int, first: int = 0) -> float:
    """Processor time to score so many turns. `first`: which words nobody has said before it begins with."""
    transcript = Transcript(
        turns=tuple(
            Turn(number=n, speaker="rep" if n % 2 else "buyer", text=said(first + n)) for n in range(1, turns + 1)
        )
    )
    rubric = rubrics.get(ROOT, "v1")
    start = time.process_time()
    RubricScorer().score(transcript, rubric)
    return time.process_time() - start


@pytest.mark.parametrize("said", [worried, asked, given_back], ids=lambda said: said.__name__)
def test_eight_times_the_turns_take_about_eight_times_as_long(said: Callable[[int], str]) -> None:
    seconds(said, 30, 1600)  # the first reading of a process builds its index
    short = min(seconds(said, SHORT, first) for first in (1200, 1400))
    assert seconds(said, SHORT * TIMES) < 2.5 * TIMES * short
