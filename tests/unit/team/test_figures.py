"""A team's figures: over what was submitted, for its trainer alone."""

from pathlib import Path

import pytest

from practice.errors import NotPermitted
from practice.team import accounts, assigning, doing, figures, reviewing
from practice.team.figures import team_figures
from tests.builders import a_scorecard
from tests.unit.team.rooms import Cast, a_cast, an_attempt_of, assigned, submitted, terms


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return a_cast(tmp_path / "warmcall.db", a_scorecard(60))


def north(cast: Cast) -> str:
    return next(it.id for it in accounts.teams(cast.room, cast.trainer) if it.name == "North")


def test_what_was_not_submitted_is_in_no_figure(cast: Cast) -> None:
    an_attempt_of(cast, cast.rep, assigned(cast), "private")
    assert team_figures(cast.room, cast.trainer, north(cast)).attempts == 0
    submitted(cast, "sent")
    found = team_figures(cast.room, cast.trainer, north(cast))
    assert [it.summary.id for it in found.sent] == ["sent"]
    lines = [(it.name, it.attempts, it.overall, it.first, it.best) for it in found.reps]
    assert lines == [("Peer", 0, None, None, None), ("Rep", 1, 60, 60, 60)]


def test_a_trainers_verdict_counts_in_every_figure(cast: Cast) -> None:
    attempt = submitted(cast)
    before = team_figures(cast.room, cast.trainer, north(cast))
    assert before.misses == ()
    reviewing.override(cast.room, cast.trainer, attempt, "trust_building_1", "not_met", "It was not.")
    found = team_figures(cast.room, cast.trainer, north(cast))
    assert [(it.criterion, it.missed, it.of) for it in found.misses] == [("trust_building_1", 1, 1)]
    assert next(it for it in found.reps if it.rep == cast.rep.id).skills["trust_building"] == 0


def test_with_a_long_history_the_first_is_the_first_of_all_and_nobody_is_left_out(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "WINDOW", 2)
    given = assigning.assign(cast.room, cast.trainer, terms(), people=[cast.rep.id, cast.peer.id])
    for who, name in ((cast.peer, "peers"), (cast.rep, "s1"), (cast.rep, "s2"), (cast.rep, "s3")):
        an_attempt_of(cast, who, given, name)
        doing.submit(cast.room, who, name)
        cast.room.clock.on(days=1)  # type: ignore[attr-defined]
    reviewing.override(cast.room, cast.trainer, "s1", "trust_building_1", "not_met", "It was not.")
    found = team_figures(cast.room, cast.trainer, north(cast))
    assert [it.summary.id for it in found.sent] == ["s3", "s2"]
    peer, rep = found.reps
    assert (peer.name, peer.attempts, peer.overall) == ("Peer", 1, 60)
    assert (rep.name, rep.attempts, rep.latest, rep.first_attempt) == ("Rep", 2, 60, "s1")
    assert rep.first == cast.room.attempts.record("s1").card.overall != 60  # type: ignore[union-attr]


@pytest.mark.parametrize("who", ["rep", "peer", "other_trainer", "other_rep", "admin"])
def test_nobody_but_a_trainer_of_the_team_sees_its_figures(cast: Cast, who: str) -> None:
    submitted(cast)
    with pytest.raises(NotPermitted):
        team_figures(cast.room, cast.people()[who], north(cast))


def test_what_only_the_assigner_may_see_is_in_no_other_trainers_figures(cast: Cast) -> None:
    second = accounts.add_person(cast.room, cast.admin, "Second", "trainer", ["North"], "a quiet harbour in autumn")
    submitted(cast, seen_by="assigner")
    assert team_figures(cast.room, cast.trainer, north(cast)).attempts == 1
    found = cast.room.people.person(second.id)
    assert team_figures(cast.room, found, north(cast)).attempts == 0


def test_filters_narrow_to_a_rep_and_a_scenario(cast: Cast) -> None:
    submitted(cast)
    assert team_figures(cast.room, cast.trainer, north(cast), rep=cast.rep.id).attempts == 1
    assert team_figures(cast.room, cast.trainer, north(cast), rep=cast.peer.id).attempts == 0
    assert team_figures(cast.room, cast.trainer, north(cast), scenario="elsewhere").attempts == 0


def test_a_scenario_that_hardly_anybody_passes_is_called_too_hard(cast: Cast) -> None:
    for number in range(5):
        submitted(cast, f"s{number}")
    (line,) = team_figures(cast.room, cast.trainer, north(cast)).scenarios
    assert (line.attempts, line.passed, line.too) == (5, 0.0, "hard")
