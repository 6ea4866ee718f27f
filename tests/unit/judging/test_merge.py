"""How verdicts of parts and of repeats become one, and how a long call is cut into parts."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.model.rubric import Holds
from practice.model.scorecard import Evidence, Verdict
from scoring import rubrics
from scoring.call_reading import read_call
from scoring.judging.merge import Judged, holds, over_parts, over_repeats
from scoring.judging.parts import _spans, split
from scoring.judging.shown import shown
from tests.builders import a_criterion
from tests.conftest import ROOT
from tests.unit.judging.calls import WORDS, a_call

LETTERS: dict[str, Verdict] = {"m": "met", "n": "not_met", "-": "not_applicable", "u": "unscored"}


def found(pattern: str, weights: tuple[int, ...] = ()) -> list[Judged]:
    given = itertools.zip_longest(pattern, weights[: len(pattern)], fillvalue=1)
    return [
        Judged(LETTERS[str(letter)], f"part {at}", (Evidence(turn=at, speaker="rep", quote="x"),), int(weight))
        for at, (letter, weight) in enumerate(given, start=1)
    ]


@pytest.mark.parametrize(
    ("rule", "pattern", "verdict"),
    [
        ("once", "nmn", "met"),
        ("once", "m-u", "met"),
        ("once", "n-n", "not_met"),
        ("once", "nu-", "unscored"),
        ("once", "---", "not_applicable"),
        ("always", "mnm", "not_met"),
        ("always", "mun", "not_met"),
        ("always", "m-m", "met"),
        ("always", "mu-", "unscored"),
        ("always", "--", "not_applicable"),
        ("first", "-mn", "met"),
        ("first", "-nm", "not_met"),
        ("first", "um", "unscored"),
        ("first", "mu", "met"),
        ("overall", "mmn", "met"),
        ("overall", "nn-", "not_met"),
        ("overall", "mn", "unscored"),
        ("overall", "mu", "unscored"),
        ("overall", "mmu", "met"),
        ("overall", "--", "not_applicable"),
    ],
)
def test_parts_are_merged_by_what_the_criterion_is_about(rule: Holds, pattern: str, verdict: Verdict) -> None:
    criterion = a_criterion("c").model_copy(update={"holds": rule})

    assert over_parts(criterion, found(pattern)).verdict == verdict


def test_a_measure_weighs_parts_by_the_reps_words() -> None:
    criterion = a_criterion("c").model_copy(update={"holds": "overall"})

    assert over_parts(criterion, found("mn", (900, 100))).verdict == "met"
    assert over_parts(criterion, found("mn", (100, 900))).verdict == "not_met"


def test_the_evidence_of_a_violation_comes_from_the_part_with_the_violation() -> None:
    criterion = a_criterion("c").model_copy(update={"holds": "always"})

    assert [one.turn for one in over_parts(criterion, found("mnm")).evidence] == [2]


def test_a_criterion_of_our_own_rubric_holds_as_its_question_is_asked() -> None:
    by_id = {one.id: holds(one) for skill in rubrics.load(ROOT)["v1"].skills for one in skill.criteria}

    assert by_id["no_pressure"] == "always"
    assert by_id["said_back"] == "once"
    assert by_id["reason_early"] == "first"
    assert by_id["buyer_talks"] == "overall"


@given(pattern=st.text(alphabet="mn-u", min_size=1, max_size=5))
def test_repeats_agree_only_where_more_than_half_of_them_do(pattern: str) -> None:
    verdict = over_repeats(found(pattern)).verdict
    most = max(pattern, key=pattern.count)

    assert verdict == (LETTERS[most] if 2 * pattern.count(most) > len(pattern) else "unscored")


@given(sizes=st.lists(st.integers(1, 300), min_size=1, max_size=60), budget=st.integers(50, 900))
def test_every_turn_is_in_a_part_and_parts_overlap_and_go_on(sizes: list[int], budget: int) -> None:
    spans = _spans(sizes, budget)

    assert spans[0][0] == 0
    assert spans[-1][1] == len(sizes)
    for (start, end), (again, beyond) in itertools.pairwise(spans):
        assert start < again <= end < beyond
    assert all(sum(sizes[start:end]) <= budget or end - start == 1 for start, end in spans)


def test_a_later_part_is_told_what_came_before_it() -> None:
    call = read_call(a_call(*WORDS * 12), None, frozenset())
    parts = split(call, shown(call), 700)

    assert len(parts) > 2
    assert parts[0].earlier == ""
    assert "turns of the rep" in parts[1].earlier
    assert "asks for the business in turns: 7" in parts[1].earlier
    assert [part.number for part in parts] == list(range(1, parts[0].of + 1))
