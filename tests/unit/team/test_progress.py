"""A rep's own figures: over the calls that count, for the rep alone."""

from pathlib import Path

import pytest

from practice.errors import NotFound, NotPermitted, PracticeError
from practice.model.debrief import BuyerFault
from practice.model.people import OPERATOR, SOLO
from practice.model.rehearsal import Branch
from practice.model.transcript import Transcript
from practice.rehearsal.training import OCCASIONS, scenario_for
from practice.stores.rehearsal import RehearsalStore
from practice.team import progress, reviewing
from practice.team.progress import own_progress
from practice.team.room import Room
from tests.app.pages import mixed_card
from tests.builders import a_scenario, a_scorecard, an_attempt
from tests.unit.team.rooms import Cast, a_cast, a_room, submitted

NOON = "2026-03-{:02}T12:00:00+00:00"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return a_room(tmp_path / "warmcall.db")


def called(room: Room, name: str, day: int, overall: int | None = 60, rep: str = "", **card: object) -> None:
    room.attempts.create(an_attempt(name, created=NOON.format(day), rep=rep))
    room.attempts.end(name, "no_sale", NOON.format(day))
    room.attempts.keep_scorecard(name, a_scorecard(overall, **card))


def test_first_best_and_latest_are_in_the_order_of_the_calls(room: Room) -> None:
    for day, overall in ((3, 40), (1, 55), (2, 90)):
        called(room, f"c{day}", day, overall)
    found = own_progress(room, SOLO)
    assert (found.overall.first, found.overall.best, found.overall.latest) == (55, 90, 40)
    assert found.trend["rephrasing"] == (55, 90, 40)


def test_branches_buyer_faults_and_open_calls_count_nowhere(room: Room) -> None:
    called(room, "counts", 1, 50)
    called(room, "faulty", 2, 99)
    room.attempts.keep_audit("faulty", [BuyerFault(turn=2, kind="told_unearned", quote="x", why="y")])
    branch = an_attempt("branch", created=NOON.format(3))
    RehearsalStore(room.reviews.file).create_branch(branch, Transcript(), Branch(parent="counts", turn=1))
    room.attempts.end("branch", "no_sale", NOON.format(3))
    room.attempts.keep_scorecard("branch", a_scorecard(98))
    room.attempts.create(an_attempt("open", created=NOON.format(4)))
    found = own_progress(room, SOLO)
    assert (found.calls, found.overall.best) == (1, 50)


def test_the_pass_mark_is_the_one_each_call_was_played_with(room: Room) -> None:
    called(room, "old", 1, pass_mark=70)
    called(room, "new", 2, pass_mark=80)
    assert own_progress(room, SOLO).marks == (70, 80)


def test_facts_are_counted_by_layer_against_those_that_were_there(room: Room) -> None:
    card = a_scorecard()
    told = card.figures.model_copy(update={"facts_by_layer": {"problem": 1, "motive": 0}})
    called(room, "a", 1, figures=told)
    (span,) = own_progress(room, SOLO).layers
    assert span.told == {"problem": 1}
    assert sum(span.there.values()) == len(a_scenario().facts)


def test_a_long_history_is_capped_and_says_so(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "WINDOW", 3)
    for day in range(1, 6):
        called(room, f"c{day}", day, 10 * day)
    found = own_progress(room, SOLO)
    assert (found.calls, found.capped, found.overall.first) == (3, True, 30)


def test_what_is_missed_most_comes_first_with_a_drill_and_a_scenario(room: Room) -> None:
    for day in (1, 2):
        called(room, f"c{day}", day, 60, skills=mixed_card().skills)
    found = own_progress(room, SOLO, [a_scenario()])
    assert [(it.criterion, it.missed, it.of) for it in found.missed] == [("large", 2, 2), ("small", 2, 2)]
    assert found.missed[0].scenario == a_scenario().id
    assert found.missed[0].drill == "business_reason"


def test_advice_is_no_miss(room: Room) -> None:
    skills = mixed_card().skills
    advised = tuple(it.model_copy(update={"advice": "People disagree."}) for it in skills[0].criteria)
    called(room, "a", 1, 60, skills=(skills[0].model_copy(update={"criteria": advised}), *skills[1:]))
    assert own_progress(room, SOLO).missed == ()


def test_a_trainers_verdict_counts_in_ones_own_figures_and_nobody_else_sees_them(tmp_path: Path) -> None:
    cast: Cast = a_cast(tmp_path / "team.db", a_scorecard(60))
    attempt = submitted(cast)
    reviewing.override(cast.room, cast.trainer, attempt, "trust_building_1", "not_met", "It was not.")
    found = own_progress(cast.room, cast.rep)
    assert (found.calls, found.skills["trust_building"].latest) == (1, 0)
    assert [it.criterion for it in found.missed] == ["trust_building_1"]
    for other in (cast.peer, cast.trainer, cast.admin):
        assert own_progress(cast.room, other).calls == 0
    with pytest.raises((NotPermitted, NotFound)):
        own_progress(cast.room, OPERATOR)
    with pytest.raises(PracticeError):
        own_progress(cast.room, cast.peer.model_copy(update={"sign_in": "ended"}))


def test_the_scenario_that_trains_a_criterion_gives_occasion_for_it() -> None:
    quiet = a_scenario(id="quiet", concerns=(), asks=tuple(it for it in a_scenario().asks))
    worried = a_scenario(id="worried")
    assert worried.concerns
    found = scenario_for("concerns_answered", (), [quiet, worried])
    assert found is not None
    assert (found.scenario, "worries" in found.why) == ("worried", True)
    assert scenario_for("anything_else", (), [quiet]) is not None
    assert scenario_for("concerns_answered", (), []) is None


def test_every_criterion_with_an_occasion_is_in_the_rubric(root: Path) -> None:
    from scoring import rubrics

    known = {it.id for rubric in rubrics.load(root, root / "nowhere").values() for it in rubric.criteria}
    assert set(OCCASIONS) <= known
