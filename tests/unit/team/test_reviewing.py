"""Reviews: the human verdict takes precedence everywhere, the scorer's stays, an appeal is decided once, nothing is lost."""

import itertools
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest

from practice.errors import BadInput, NotFound, Refused
from practice.guarded.attempts import GuardedStore
from practice.model.attempt import Record
from practice.model.reviews import Override
from practice.model.scorecard import Scorecard
from practice.team import accounts, doing, reviewing, telling
from practice.team.room import Room
from tests.unit.team.rooms import PASSWORD, Cast, Clock, a_cast, an_attempt_of, assigned, submitted


@pytest.fixture
def cast_(tmp_path: Path) -> Cast:
    return a_cast(tmp_path / "warmcall.db")


@pytest.fixture
def sent(cast_: Cast) -> str:
    return submitted(cast_)


def clock_of(room: Room) -> Clock:
    return cast(Clock, room.clock)


def test_a_trainers_verdict_counts_in_every_total_and_the_scorers_card_is_untouched(cast_: Cast, sent: str) -> None:
    room = cast_.room
    before = room.attempts.record(sent)
    reviewing.override(room, cast_.trainer, sent, "rephrasing_1", "not_met", "That was an echo.")
    after = room.attempts.record(sent)
    assert after.scorecards == before.scorecards
    assert after.decided is not None
    assert after.card == after.decided
    assert (after.decided.overall, after.decided.skills[2].score, after.decided.skills[0].score) == (75, 0, 100)
    (line,) = room.attempts.history(rep=cast_.rep.id)
    assert (line.overall, line.skills["rephrasing"]) == (75, 0)
    (given,) = doing.due_for(room, cast_.rep)
    assert (given.overall, given.status) == (75, "passed")


def test_a_verdict_that_says_why_replaces_the_reason_and_the_coaching(cast_: Cast, sent: str) -> None:
    card = reviewing.override(cast_.room, cast_.trainer, sent, "rephrasing_1", "not_met", "That was an echo.")
    result = card.skills[2].criteria[0]
    assert (result.verdict, result.reason, result.coaching) == ("not_met", "That was an echo.", "That was an echo.")
    assert result.evidence == cast_.room.attempts.record(sent).scorecards[0].skills[2].criteria[0].evidence


def test_a_second_verdict_replaces_the_first_and_both_stay_on_record(cast_: Cast, sent: str) -> None:
    room = cast_.room
    reviewing.override(room, cast_.trainer, sent, "rephrasing_1", "not_met", "An echo.")
    card = reviewing.override(room, cast_.trainer, sent, "rephrasing_1", "not_applicable", "No chance for one.")
    assert (card.overall, card.skills[2].score) == (100, None)
    kept = reviewing.review(room, cast_.rep, sent)
    assert [(it.was, it.verdict, it.name) for it in kept.overrides] == [
        ("met", "not_met", "Trainer"),
        ("not_met", "not_applicable", "Trainer"),
    ]
    assert kept.verdicts == {"rephrasing_1": "not_applicable"}


def test_without_anything_left_that_counts_there_is_no_score(cast_: Cast, sent: str) -> None:
    for skill in cast_.room.attempts.record(sent).scorecards[0].skills:
        name = skill.criteria[0].id
        card = reviewing.override(cast_.room, cast_.trainer, sent, name, "not_applicable", "No chance for it.")
    assert (card.overall, card.passed) == (None, None)
    assert card.reason
    (given,) = doing.due_for(cast_.room, cast_.rep)
    assert given.overall is None


@pytest.mark.parametrize("reason", ["", "   ", "x" * 2001])
def test_a_verdict_needs_a_reason(cast_: Cast, sent: str, reason: str) -> None:
    with pytest.raises(BadInput):
        reviewing.override(cast_.room, cast_.trainer, sent, "rephrasing_1", "not_met", reason)
    assert cast_.room.attempts.record(sent).decided is None


def test_what_is_no_change_and_what_is_no_criterion_is_refused(cast_: Cast, sent: str) -> None:
    with pytest.raises(Refused, match="already"):
        reviewing.override(cast_.room, cast_.trainer, sent, "rephrasing_1", "met", "Yes.")
    with pytest.raises(NotFound, match="no criterion"):
        reviewing.override(cast_.room, cast_.trainer, sent, "no_such_thing", "met", "Yes.")
    with pytest.raises(BadInput):
        reviewing.override(cast_.room, cast_.trainer, sent, "rephrasing_1", "unscored", "Hm.")


def test_an_appeal_waits_first_in_the_queue_and_is_decided_once(cast_: Cast, sent: str) -> None:
    room = cast_.room
    reviewing.mark_reviewed(room, cast_.trainer, sent)
    assert reviewing.queue(room, cast_.trainer).waiting == 0
    other = an_attempt_of(cast_, cast_.rep, assigned(cast_), "s2")
    doing.submit(room, cast_.rep, other)
    clock_of(room).on(hours=1)
    reviewing.appeal(room, cast_.rep, sent, "rephrasing_1", "I said it in my own words.")
    page = reviewing.queue(room, cast_.trainer)
    assert [(it.summary.id, it.appeals) for it in page.lines] == [(sent, 1), (other, 0)]
    assert (page.waiting, page.appeals) == (2, 1)
    (contested,) = reviewing.review(room, cast_.rep, sent).appeals
    card = reviewing.decide(room, cast_.trainer, contested.id, sent, "granted", "You are right.", "not_applicable")
    assert card.skills[2].score is None
    for decision in ("granted", "declined"):
        with pytest.raises(Refused):
            reviewing.decide(room, cast_.trainer, contested.id, sent, decision, "Again.")
    assert [it.summary.id for it in reviewing.queue(room, cast_.trainer).lines] == [other]


def test_a_declined_appeal_changes_no_score_and_both_sides_see_the_answer(cast_: Cast, sent: str) -> None:
    room = cast_.room
    reviewing.appeal(room, cast_.rep, sent, "rephrasing_1", "I think so.")
    (contested,) = reviewing.review(room, cast_.trainer, sent).appeals
    reviewing.decide(room, cast_.trainer, contested.id, sent, "declined", "It was the buyer's own sentence.")
    assert room.attempts.record(sent).decided is None
    for who in (cast_.rep, cast_.trainer):
        (decided,) = reviewing.review(room, who, sent).appeals
        assert (decided.decision, decided.answer, decided.reason) == (
            "declined",
            "It was the buyer's own sentence.",
            "I think so.",
        )
    with pytest.raises(Refused, match="decided on this verdict already"):
        reviewing.appeal(room, cast_.rep, sent, "rephrasing_1", "Once more.")
    assert any("declined" in it.text for it in telling.notices(room, cast_.rep))


def test_one_appeal_a_verdict_is_open_at_a_time_and_stands_before_an_override(cast_: Cast, sent: str) -> None:
    reviewing.appeal(cast_.room, cast_.rep, sent, "rephrasing_1", "I think so.")
    with pytest.raises(Refused, match="waiting for your trainer"):
        reviewing.appeal(cast_.room, cast_.rep, sent, "rephrasing_1", "I do think so.")
    with pytest.raises(Refused, match="decide the appeal"):
        reviewing.override(cast_.room, cast_.trainer, sent, "rephrasing_1", "not_met", "An echo.")


def test_what_a_trainer_changed_can_be_appealed_against(cast_: Cast, sent: str) -> None:
    room = cast_.room
    reviewing.override(room, cast_.trainer, sent, "rephrasing_1", "not_met", "An echo.")
    reviewing.appeal(room, cast_.rep, sent, "rephrasing_1", "No echo.")
    (contested,) = reviewing.review(room, cast_.trainer, sent).appeals
    assert contested.verdict == "not_met"
    card = reviewing.decide(room, cast_.trainer, contested.id, sent, "granted", "You are right.")
    assert card.overall == 100


def test_comments_stand_at_their_turn_and_go_both_ways(cast_: Cast, sent: str) -> None:
    room = cast_.room
    reviewing.comment(room, cast_.trainer, sent, 1, "  A good beginning. <b>x</b> ")
    reviewing.comment(room, cast_.rep, sent, 1, "Thank you.")
    reviewing.comment(room, cast_.trainer, sent, None, "Go on like this.")
    told = [(it.turn, it.name, it.text) for it in reviewing.review(room, cast_.rep, sent).comments]
    assert told == [
        (1, "Trainer", "A good beginning. <b>x</b>"),
        (1, "Rep", "Thank you."),
        (None, "Trainer", "Go on like this."),
    ]
    for turn in (0, 3, -1):
        with pytest.raises(BadInput, match="no turn"):
            reviewing.comment(room, cast_.trainer, sent, turn, "Where?")


def test_the_history_of_changes_tells_everything_in_order(cast_: Cast, sent: str) -> None:
    room = cast_.room

    def then() -> Room:
        clock_of(room).on(minutes=1)
        return room

    reviewing.comment(then(), cast_.trainer, sent, 1, "Well.")
    reviewing.override(then(), cast_.trainer, sent, "trust_building_1", "not_met", "No.")
    reviewing.appeal(then(), cast_.rep, sent, "trust_building_1", "Yes.")
    (contested,) = reviewing.review(room, cast_.rep, sent).appeals
    reviewing.decide(then(), cast_.trainer, contested.id, sent, "granted", "All right.")
    changes = reviewing.review(room, cast_.rep, sent).changes
    assert [(it.deed, it.name) for it in changes] == [
        ("submitted", "Rep"),
        ("comment", "Trainer"),
        ("reviewed", "Trainer"),
        ("override", "Trainer"),
        ("appeal", "Rep"),
        ("override", "Trainer"),
        ("decision", "Trainer"),
    ]


def test_the_queue_is_paged_without_losing_or_doubling_one(cast_: Cast) -> None:
    room = cast_.room
    names = []
    for number in range(7):
        clock_of(room).on(minutes=1)
        names.append(submitted(cast_, f"s{number}"))
    reviewing.appeal(room, cast_.rep, names[4], "rephrasing_1", "I did.")
    found: list[str] = []
    while lines := reviewing.queue(room, cast_.trainer, 3, found[-1] if found else None).lines:
        found += [it.summary.id for it in lines]
    assert found == [names[4], *names[:4], *names[5:]]


def test_a_rep_who_changes_teams_takes_their_attempts_out_of_the_old_trainers_sight(cast_: Cast, sent: str) -> None:
    accounts.set_role(cast_.room, cast_.admin, cast_.rep.id, "rep", ["South"])
    assert reviewing.queue(cast_.room, cast_.trainer).waiting == 0
    with pytest.raises(NotFound):
        reviewing.review(cast_.room, cast_.trainer, sent)
    assert reviewing.queue(cast_.room, cast_.other_trainer).waiting == 1


def test_where_the_scorecard_alone_is_shown_a_reviewer_gets_no_turns(cast_: Cast) -> None:
    sent, room = submitted(cast_, shown="scorecard"), cast_.room

    def seen(who: str) -> int:
        store = GuardedStore(room.attempts, cast_.people()[who], room.people, room.reviews, room.now)
        return len(store.record(sent).transcript.turns)

    assert (seen("rep"), seen("trainer")) == (2, 0)


def test_two_trainers_decide_one_appeal_once(cast_: Cast, sent: str) -> None:
    room = cast_.room
    second = accounts.add_person(room, cast_.admin, "Second", "trainer", ["North"], PASSWORD)
    reviewing.appeal(room, cast_.rep, sent, "rephrasing_1", "I did.")
    (contested,) = reviewing.review(room, second, sent).appeals
    reviewing.decide(room, second, contested.id, sent, "declined", "No.")
    with pytest.raises(Refused, match="decided already"):
        reviewing.decide(room, cast_.trainer, contested.id, sent, "granted", "Yes.")
    assert room.attempts.record(sent).decided is None


def test_of_two_trainers_at_once_neither_verdict_is_lost(
    cast_: Cast, sent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second decides while the first one's verdict is on its way to the database."""
    room, total = cast_.room, reviewing._total
    second = accounts.add_person(room, cast_.admin, "Second", "trainer", ["North"], PASSWORD)

    def meanwhile(room: Room, record: Record) -> Callable[[Mapping[str, Override]], Scorecard]:
        monkeypatch.setattr(reviewing, "_total", total)
        reviewing.override(room, second, sent, "rephrasing_1", "not_met", "An echo.")
        return total(room, record)

    monkeypatch.setattr(reviewing, "_total", meanwhile)
    card = reviewing.override(room, cast_.trainer, sent, "trust_building_1", "not_met", "No.")
    verdicts = {it.id: it.verdict for skill in card.skills for it in skill.criteria}
    assert (verdicts["rephrasing_1"], verdicts["trust_building_1"]) == ("not_met", "not_met")
    assert room.attempts.record(sent).card == card


@pytest.mark.parametrize("deed", ["comment", "override", "mark_reviewed"])
def test_nothing_is_said_about_an_attempt_that_was_taken_back_a_moment_ago(
    cast_: Cast, sent: str, deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, now = cast_.room, Room.now
    say: dict[str, Callable[[], object]] = {
        "comment": lambda: reviewing.comment(room, cast_.trainer, sent, 1, "Well."),
        "override": lambda: reviewing.override(room, cast_.trainer, sent, "rephrasing_1", "not_met", "No."),
        "mark_reviewed": lambda: reviewing.mark_reviewed(room, cast_.trainer, sent),
    }
    calls = itertools.count()

    def meanwhile(self: Room) -> str:
        if next(calls) == 1:  # the first time it was asked who acts; the trainer has been let through by now
            room.reviews.withdraw(sent, now(self))
        return now(self)

    monkeypatch.setattr(Room, "now", meanwhile)
    with pytest.raises(Refused, match="taken back"):
        say[deed]()
    found = room.reviews.review(sent)
    assert (found.comments, found.overrides) == ((), ())


def test_of_many_submits_at_once_one_counts(cast_: Cast) -> None:
    room = cast_.room
    attempt = an_attempt_of(cast_, cast_.rep, assigned(cast_), "many")

    def submit(_number: int) -> bool:
        try:
            doing.submit(room, cast_.rep, attempt)
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(6) as threads:
        done = list(threads.map(submit, range(6)))
    assert done.count(True) == 1
    assert [it.deed for it in room.reviews.review(attempt).changes] == ["submitted"]
    told = [it for it in telling.notices(room, cast_.trainer) if it.attempt == attempt]
    assert len(told) == 1
