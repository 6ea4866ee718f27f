"""Kappa and alpha against published worked examples, and at the edges: no labels, one class, no disagreement."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.agreement import Pair, Z, alpha, kappa


def pairs(table: list[list[int]], group_size: int = 1) -> list[Pair]:
    """The pairs of a square table of counts, rows the first reading."""
    found = [
        (str(row), str(column))
        for row, line in enumerate(table)
        for column, count in enumerate(line)
        for _ in range(count)
    ]
    return [Pair(first, second, number // group_size) for number, (first, second) in enumerate(found)]


# Two film critics over 160 films: Agresti and Winner, "Evaluating agreement and disagreement among movie reviewers", Chance 10 (1997).
CRITICS = [[24, 8, 13], [8, 13, 11], [10, 9, 64]]


def test_the_film_critics_agree_as_published() -> None:
    found = kappa(pairs(CRITICS))
    assert found.n == 160
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert round(found.value, 3) == 0.389
    assert round((found.high - found.low) / (2 * Z), 3) == 0.060


def test_a_plain_table_of_two_classes() -> None:
    found = kappa(pairs([[20, 5], [10, 15]]))
    assert (found.share, found.value) == (pytest.approx(0.7), pytest.approx(0.4))


def test_several_labels_on_one_call_are_less_to_go_by_than_as_many_calls() -> None:
    alone, together = kappa(pairs(CRITICS)), kappa(pairs(CRITICS, group_size=4))
    assert alone.value == together.value
    assert together.high - together.low > 1.3 * (alone.high - alone.low)  # type: ignore[operator]


def test_one_class_alone_has_no_kappa_and_a_share() -> None:
    found = kappa(pairs([[30]]))
    assert (found.n, found.share, found.value, found.low) == (30, 1.0, None, None)


def test_a_reader_who_always_says_the_same_agrees_as_by_chance() -> None:
    assert kappa(pairs([[20, 0], [10, 0]])).value == pytest.approx(0)


def test_full_agreement_on_a_few_calls_still_leaves_doubt() -> None:
    few, many = kappa(pairs([[3, 0], [0, 3]])), kappa(pairs([[150, 0], [0, 150]]))
    assert few.value == many.value == 1
    assert few.low == pytest.approx(2 * 6 / (6 + Z**2) - 1)
    assert many.low is not None
    assert many.low > 0.95


def test_nothing_is_nothing() -> None:
    assert kappa([]) == (0, None, None, None, None)
    assert alpha([]) == alpha([["met"]]) == (0, None, None, None, None)


# Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example C: four observers, twelve units, nominal.
OBSERVERS = ["11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", "..3."]


def test_four_observers_with_gaps_agree_as_published() -> None:
    found = alpha([[sign for sign in unit if sign != "."] for unit in OBSERVERS])
    assert found.n == 11
    assert found.value is not None
    assert round(found.value, 3) == 0.743
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.value < found.high


def test_the_interval_of_alpha_is_the_same_each_time_and_one_class_has_none() -> None:
    units = [["met", "met"], ["met", "not_met"], ["not_met", "not_met"]] * 8
    assert alpha(units) == alpha(units)
    assert alpha([["met", "met"]] * 5) == (5, 1.0, None, None, None)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=40))
def test_kappa_stays_within_its_bounds_and_does_not_mind_who_is_first(given_pairs: list[tuple[str, str]]) -> None:
    one = kappa([Pair(a, b, n) for n, (a, b) in enumerate(given_pairs)])
    other = kappa([Pair(b, a, n) for n, (a, b) in enumerate(given_pairs)])
    assert (one.value is None) == (other.value is None)
    if one.value is not None and other.value is not None and one.low is not None and one.high is not None:
        assert math.isclose(one.value, other.value, abs_tol=1e-9)
        assert -1 <= one.low <= one.value + 1e-9
        assert one.value <= one.high + 1e-9 <= 1 + 2e-9
