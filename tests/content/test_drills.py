"""Every drill that ships: enough items, and the acts accept its good answers and refuse its bad ones."""

import pytest

from practice.content import Library
from practice.drills.judging import judge
from practice.model.drills import Drill
from tests.conftest import ROOT

DRILLS = Library(ROOT).drills()
LEAST = 0.95


@pytest.mark.parametrize("drill", DRILLS.values(), ids=list(DRILLS))
def test_good_answers_are_accepted_and_bad_ones_refused(drill: Drill) -> None:
    wrongly = [
        f"{item.id} refused: {line} ({found.why})"
        for item in drill.items
        for line in item.good
        if not (found := judge(drill, item, line)).ok
    ]
    wrongly += [
        f"{item.id} accepted: {slip.text}"
        for item in drill.items
        for slip in item.bad
        if judge(drill, item, slip.text).ok
    ]
    lines = sum(len(item.good) + len(item.bad) for item in drill.items)
    assert len(wrongly) <= (1 - LEAST) * lines, "\n".join(wrongly)


@pytest.mark.parametrize("drill", DRILLS.values(), ids=list(DRILLS))
def test_a_wrong_answer_is_explained_and_a_better_line_is_never_the_same(drill: Drill) -> None:
    for item in drill.items:
        for slip in item.bad:
            found = judge(drill, item, slip.text)
            assert found.better in item.good
            assert found.ok or found.why == slip.why
        assert judge(drill, item, item.good[0]).better != item.good[0]
        assert not judge(drill, item, "   ").ok


def test_the_library_has_no_problem_with_any_drill() -> None:
    assert not [line for line in Library(ROOT).problems() if line.startswith("drills")]
