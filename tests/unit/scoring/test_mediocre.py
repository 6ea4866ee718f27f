"""Honest middling calls land in the middle, in whatever manner they are written; nobody had seen them when the rules were made."""

import statistics

import pytest

from tests.unit.scoring.calls_folder import card
from tests.unit.scoring.manners_folder import mediocre, mediocre_pairs, picked_up


@pytest.mark.parametrize("name", mediocre())
def test_an_honest_middling_call_lands_in_the_middle(name: str) -> None:
    assert 30 <= (card(picked_up(name, "plain")).overall or 0) <= 60


def test_the_manner_of_a_middling_call_moves_it_little() -> None:
    """A looser bound than for the pairs that were looked at: the figures are in docs/benchmarks/fairness.md."""
    assert len(mediocre_pairs()) >= 10
    moved = [
        abs((card(picked_up(name, style)).overall or 0) - (card(picked_up(name, "plain")).overall or 0))
        for name, style in mediocre_pairs()
    ]
    assert statistics.mean(moved) < 8
