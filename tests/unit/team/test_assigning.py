"""Assignments from giving to submitting: what is refused, what each status means, who is told."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest

from practice.errors import BadInput, NotFit, NotFound, NotPermitted, Refused
from practice.model.assignments import Given
from practice.model.debrief import BuyerFault
from practice.team import accounts, assigning, doing, reviewing, telling
from tests.builders import a_scorecard, an_attempt
from tests.contracts.stores import exchange
from tests.unit.team.rooms import (
    DUE,
    PASSWORD,
    Cast,
    Clock,
    a_cast,
    an_attempt_of,
    assigned,
    submitted,
    terms,
    with_fitness,
)


@pytest.fixture
def cast_(tmp_path: Path) -> Cast:
    return a_cast(tmp_path / "warmcall.db")


def clock_of(cast_: Cast) -> Clock:
    return cast(Clock, cast_.room.clock)


def the_one(cast_: Cast) -> Given:
    (only,) = doing.due_for(cast_.room, cast_.rep)
    return only


@pytest.mark.parametrize(
    ("text", "zone", "moment"),
    [
        ("2026-12-01", "UTC", "2026-12-01T23:59:00+00:00"),
        ("2026-12-01", "Europe/Berlin", "2026-12-01T22:59:00+00:00"),
        ("2026-07-01 17:00", "America/New_York", "2026-07-01T21:00:00+00:00"),
        ("2026-07-01T17:00+02:00", "America/New_York", "2026-07-01T15:00:00+00:00"),
    ],
)
def test_a_due_date_is_meant_in_its_time_zone(text: str, zone: str, moment: str) -> None:
    assert assigning.moment_of(text, zone) == moment


@pytest.mark.parametrize(
    ("text", "zone"),
    [("soon", "UTC"), ("2026-02-30", "UTC"), ("", "UTC"), ("2026-12-01", "Mars/Base"), ("2026-12-01", "../etc/passwd")],
)
def test_what_is_no_date_or_no_zone_is_refused(text: str, zone: str) -> None:
    with pytest.raises(BadInput):
        assigning.moment_of(text, zone)


@pytest.mark.parametrize(
    "fields",
    [
        {"due": "2026-03-02T09:00:00+00:00"},
        {"min_attempts": 3, "max_attempts": 2},
        {"max_attempts": 101},
        {"persona": "nobody_like_this"},
        {"message": "x" * 2001},
        {"zone": "Mars/Base"},
    ],
)
def test_terms_that_cannot_be_met_are_refused(cast_: Cast, fields: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        assigned(cast_, **fields)
    assert doing.due_for(cast_.room, cast_.rep) == ()


def test_a_team_means_its_reps_each_once(cast_: Cast) -> None:
    made = assigning.assign(cast_.room, cast_.trainer, terms(), people=[cast_.rep.id], teams=["North"])
    lines = assigning.progress(cast_.room, cast_.trainer, made.id)
    assert [line.name for line in lines] == ["Peer", "Rep"]


def test_only_the_trainers_own_people_can_be_assigned_to(cast_: Cast) -> None:
    for where in (
        {"people": [cast_.other_rep.id]},
        {"teams": ["South"]},
        {"people": [cast_.rep.id, cast_.other_rep.id]},
    ):
        with pytest.raises(NotPermitted):
            assigning.assign(cast_.room, cast_.trainer, terms(), **where)
    with pytest.raises(BadInput, match="Nobody"):
        assigning.assign(cast_.room, cast_.trainer, terms())
    with pytest.raises(Refused, match="no rep"):
        assigning.assign(cast_.room, cast_.trainer, terms(), people=[cast_.trainer.id])


def test_a_scenario_that_is_not_fit_needs_a_reason_which_stays_on_record(cast_: Cast) -> None:
    cast_ = cast_._replace(room=with_fitness(cast_.room, False, "no_yes_pushy"))
    with pytest.raises(NotFit, match="no_yes_pushy"):
        assigned(cast_)
    made = assigning.assign(
        cast_.room, cast_.trainer, terms(), people=[cast_.rep.id], despite=" To practise saying no. "
    )
    assert assigning.assignment(cast_.room, cast_.rep, made.id).unfit_reason == "To practise saying no."


def test_the_statuses_from_not_started_to_passed(cast_: Cast) -> None:
    made = assigned(cast_, pass_mark=82)
    seen = [the_one(cast_).status]
    begun = an_attempt_of(cast_, cast_.rep, made, "a1")
    seen.append(the_one(cast_).status)
    doing.submit(cast_.room, cast_.rep, begun)
    seen.append(the_one(cast_).status)
    assert seen == ["not_started", "in_progress", "passed"]
    assert (the_one(cast_).overall, the_one(cast_).submitted) == (82, "a1")


def test_below_the_mark_of_the_assignment_is_not_passed_whatever_the_rubric_says(cast_: Cast) -> None:
    attempt = submitted(cast_, pass_mark=83)
    assert the_one(cast_).status == "not_passed"
    assert (
        cast_.room.attempts.record(attempt).attempt.content.rubric.pass_mark == 83
    )  # the scorecard goes by it as well


def test_past_due_begins_after_the_moment_and_a_late_one_says_so(cast_: Cast) -> None:
    made = assigned(cast_)
    clock_of(cast_).moment = clock_of(cast_).moment.fromisoformat(DUE)
    assert the_one(cast_).status == "not_started"
    clock_of(cast_).on(seconds=1)
    assert the_one(cast_).status == "past_due"
    doing.submit(cast_.room, cast_.rep, an_attempt_of(cast_, cast_.rep, made, "a1"))
    assert (the_one(cast_).status, the_one(cast_).late) == ("passed", True)


def test_more_time_for_one_person_is_more_time_for_them_alone(cast_: Cast) -> None:
    made = assigning.assign(cast_.room, cast_.trainer, terms(), teams=["North"])
    later = "2026-03-20T12:00:00+00:00"
    assigning.extend(cast_.room, cast_.trainer, made.id, later, cast_.rep.id)
    clock_of(cast_).on(days=10)
    lines = {line.name: line.status for line in assigning.progress(cast_.room, cast_.trainer, made.id)}
    assert lines == {"Peer": "past_due", "Rep": "not_started"}
    assigning.extend(cast_.room, cast_.trainer, made.id, later)
    assert {line.due for line in assigning.progress(cast_.room, cast_.trainer, made.id)} == {later}
    with pytest.raises(BadInput):
        assigning.extend(cast_.room, cast_.trainer, made.id, DUE)


def test_a_withdrawn_assignment_is_asked_of_nobody_until_that_is_undone(cast_: Cast) -> None:
    made = assigned(cast_)
    assigning.withdraw(cast_.room, cast_.trainer, made.id)
    assert doing.due_for(cast_.room, cast_.rep) == ()
    with pytest.raises(NotFound):
        doing.start(cast_.room, cast_.rep, made.id, attempt_id="a1", seed=1, voice="embedded")
    assigning.undo_withdraw(cast_.room, cast_.trainer, made.id)
    assert the_one(cast_).status == "not_started"


def test_an_excuse_stands_before_every_other_status_and_can_be_undone(cast_: Cast) -> None:
    made = assigned(cast_)
    assigning.excuse(cast_.room, cast_.trainer, made.id, cast_.rep.id, "On leave.")
    clock_of(cast_).on(days=10)
    assert (the_one(cast_).status, the_one(cast_).excused_reason) == ("excused", "On leave.")
    with pytest.raises(Refused, match="excused"):
        doing.start(cast_.room, cast_.rep, made.id, attempt_id="a1", seed=1, voice="embedded")
    assigning.undo_excuse(cast_.room, cast_.trainer, made.id, cast_.rep.id)
    assert the_one(cast_).status == "past_due"
    with pytest.raises(NotFound):
        assigning.excuse(cast_.room, cast_.trainer, made.id, cast_.peer.id)


def test_after_the_last_attempt_it_is_locked(cast_: Cast) -> None:
    made = assigned(cast_, max_attempts=2)
    for name in ("a1", "a2"):
        assert not the_one(cast_).locked
        an_attempt_of(cast_, cast_.rep, made, name)
    assert the_one(cast_).locked
    with pytest.raises(Refused, match="All 2 attempts"):
        an_attempt_of(cast_, cast_.rep, made, "a3")


def test_two_clicks_at_once_are_one_attempt(cast_: Cast) -> None:
    made = assigned(cast_, max_attempts=3)

    def click(number: int) -> str:
        return doing.start(cast_.room, cast_.rep, made.id, attempt_id=f"a{number}", seed=1, voice="embedded")

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(click, range(6)))) == 1
    assert the_one(cast_).attempts == 1


def test_an_attempt_that_the_buyers_voice_spoilt_is_not_counted_and_cannot_be_submitted(cast_: Cast) -> None:
    made = assigned(cast_, max_attempts=1)
    begun = an_attempt_of(cast_, cast_.rep, made, "a1")
    fault = BuyerFault.model_construct(turn=2, kind="leak", why="It read aloud.", quote="x")
    cast_.room.attempts.keep_audit(begun, [fault])
    with pytest.raises(Refused, match="does not count"):
        doing.submit(cast_.room, cast_.rep, begun)
    assert an_attempt_of(cast_, cast_.rep, made, "a2") == "a2"


def test_before_the_least_number_of_attempts_nothing_can_be_submitted(cast_: Cast) -> None:
    made = assigned(cast_, min_attempts=2)
    begun = an_attempt_of(cast_, cast_.rep, made, "a1")
    assert "at least 2 attempts; you have finished 1" in doing.why_not(cast_.room, cast_.rep, begun)
    an_attempt_of(cast_, cast_.rep, made, "a2")
    assert doing.why_not(cast_.room, cast_.rep, begun) == ""
    doing.submit(cast_.room, cast_.rep, begun)


def test_an_open_call_an_unscored_one_and_a_branch_cannot_be_submitted(tmp_path: Path) -> None:
    cast_ = a_cast(tmp_path / "warmcall.db", a_scorecard(None))
    made = assigned(cast_)
    begun = an_attempt_of(cast_, cast_.rep, made, "a1", ended=False)
    with pytest.raises(Refused, match="not over yet"):
        doing.submit(cast_.room, cast_.rep, begun)
    cast_.room.attempts.end(begun, "no_sale", cast_.room.now())
    with pytest.raises(Refused, match="could not be scored"):
        doing.submit(cast_.room, cast_.rep, begun)


def test_who_can_see_it_is_said_before_and_after(cast_: Cast) -> None:
    made = assigned(cast_, shown="scorecard")
    begun = an_attempt_of(cast_, cast_.rep, made, "a1")
    before = doing.audience(cast_.room, cast_.rep, begun)
    assert before == doing.submit(cast_.room, cast_.rep, begun) == doing.audience(cast_.room, cast_.rep, begun)
    assert (before.names, before.shown) == (("Trainer",), "scorecard")


def test_where_only_who_assigned_sees_it_no_other_trainer_does(cast_: Cast) -> None:
    second = accounts.add_person(cast_.room, cast_.admin, "Second trainer", "trainer", ["North"], PASSWORD)
    begun = submitted(cast_, seen_by="assigner")
    assert doing.audience(cast_.room, cast_.rep, begun).names == ("Trainer",)
    assert [it.summary.id for it in reviewing.queue(cast_.room, cast_.trainer).lines] == [begun]
    assert reviewing.queue(cast_.room, second) == ((), 0, 0)
    with pytest.raises(NotFound):
        reviewing.review(cast_.room, second, begun)


def test_a_call_of_ones_own_choice_can_be_submitted_to_ones_trainers(cast_: Cast) -> None:
    cast_.room.attempts.create(an_attempt("free", rep=cast_.rep.id))
    exchange(cast_.room.attempts, "free", 1)
    cast_.room.attempts.end("free", "no_sale", cast_.room.now())
    assert doing.submit(cast_.room, cast_.rep, "free").names == ("Trainer",)
    assert reviewing.queue(cast_.room, cast_.trainer).waiting == 1


def test_a_submission_can_be_taken_back_until_somebody_has_begun_to_review_it(cast_: Cast) -> None:
    begun = submitted(cast_)
    doing.withdraw_submission(cast_.room, cast_.rep, begun)
    assert (the_one(cast_).status, the_one(cast_).submitted) == ("in_progress", None)
    assert reviewing.queue(cast_.room, cast_.trainer).waiting == 0
    with pytest.raises(NotFound):
        reviewing.review(cast_.room, cast_.trainer, begun)
    doing.submit(cast_.room, cast_.rep, begun)
    reviewing.comment(cast_.room, cast_.trainer, begun, 1, "A good beginning.")
    with pytest.raises(Refused, match="begun to review"):
        doing.withdraw_submission(cast_.room, cast_.rep, begun)
    deeds = [change.deed for change in reviewing.review(cast_.room, cast_.rep, begun).changes]
    assert (deeds.count("submitted"), deeds.count("withdrawn")) == (2, 1)


def test_no_figure_for_a_trainer_counts_what_was_not_submitted(cast_: Cast) -> None:
    made = assigned(cast_, max_attempts=3)
    plain = assigning.progress(cast_.room, cast_.trainer, made.id)[0]
    for name in ("a1", "a2", "a3"):
        an_attempt_of(cast_, cast_.rep, made, name)
    busy = assigning.progress(cast_.room, cast_.trainer, made.id)[0]
    assert busy.model_copy(update={"status": plain.status}) == plain
    assert (plain.status, busy.status) == ("not_started", "in_progress")
    assert (busy.attempts, busy.overall, busy.locked) == (None, None, False)
    assert the_one(cast_).attempts == 3


def test_everybody_is_told_what_concerns_them(cast_: Cast) -> None:
    submitted(cast_)
    assert [it.text for it in telling.notices(cast_.room, cast_.rep)] == [
        "You have a new assignment: A review of the pumps."
    ]
    (told,) = telling.notices(cast_.room, cast_.trainer, unread=True)
    assert (told.text, told.attempt) == ("Rep has submitted A review of the pumps.", "s1")
    assert telling.notices(cast_.room, cast_.other_trainer) == ()
    telling.mark_read(cast_.room, cast_.trainer, told.id)
    assert telling.notices(cast_.room, cast_.trainer, unread=True) == ()
