"""The ranking of a team: off by default, over what was submitted, and only for those in the team."""

from pathlib import Path

import pytest

from practice.errors import NotPermitted
from practice.team import accounts, doing, ranking, telling
from tests.builders import a_scorecard, an_attempt
from tests.unit.team.rooms import Cast, a_cast, an_attempt_of, assigned, submitted


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return a_cast(tmp_path / "warmcall.db", a_scorecard(60))


def north(cast: Cast) -> str:
    return cast.rep.teams[0]


def test_it_is_off_until_a_trainer_switches_it_on(cast: Cast) -> None:
    submitted(cast)
    assert not ranking.is_on(cast.room, cast.peer, north(cast))
    with pytest.raises(NotPermitted, match="not switched"):
        ranking.ranking(cast.room, cast.peer, north(cast))
    ranking.switch(cast.room, cast.trainer, north(cast), True)
    assert [(it.name, it.overall, it.attempts) for it in ranking.ranking(cast.room, cast.peer, north(cast))] == [
        ("Rep", 60, 1)
    ]
    ranking.switch(cast.room, cast.trainer, north(cast), False)
    with pytest.raises(NotPermitted):
        ranking.ranking(cast.room, cast.rep, north(cast))


def test_the_reps_are_told_once_when_it_is_switched(cast: Cast) -> None:
    for _ in range(2):
        ranking.switch(cast.room, cast.trainer, north(cast), True)
    told = [it.text for it in telling.notices(cast.room, cast.rep)]
    assert len(told) == 1
    assert "switched the ranking of North on" in told[0]


def test_private_practice_and_what_one_trainer_may_see_are_in_no_ranking(cast: Cast) -> None:
    ranking.switch(cast.room, cast.trainer, north(cast), True)
    an_attempt_of(cast, cast.rep, assigned(cast), "private")
    submitted(cast, "for-one", seen_by="assigner")
    assert ranking.ranking(cast.room, cast.rep, north(cast)) == ()


def test_equal_results_share_a_place(cast: Cast) -> None:
    ranking.switch(cast.room, cast.trainer, north(cast), True)
    submitted(cast)
    cast.room.attempts.create(an_attempt("theirs", rep=cast.peer.id))
    cast.room.attempts.end("theirs", "no_sale", cast.room.now())
    doing.submit(cast.room, cast.peer, "theirs")
    assert [it.place for it in ranking.ranking(cast.room, cast.rep, north(cast))] == [1, 1]


@pytest.mark.parametrize("who", ["other_rep", "other_trainer", "admin"])
def test_nobody_of_another_team_sees_it(cast: Cast, who: str) -> None:
    ranking.switch(cast.room, cast.trainer, north(cast), True)
    with pytest.raises(NotPermitted):
        ranking.ranking(cast.room, cast.people()[who], north(cast))


def test_a_rep_cannot_switch_it(cast: Cast) -> None:
    with pytest.raises(NotPermitted):
        ranking.switch(cast.room, cast.rep, north(cast), True)


def test_who_has_left_is_in_no_ranking(cast: Cast) -> None:
    submitted(cast)
    accounts.deactivate(cast.room, cast.admin, cast.rep.id)
    assert ranking.ranking(cast.room, cast.trainer, north(cast)) == ()
