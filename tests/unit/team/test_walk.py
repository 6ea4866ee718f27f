"""Every store and every verb with every person: who may is in a table here, and a method that is not in it fails."""

import inspect
import itertools
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from practice import permits, saved_settings
from practice.errors import NotFound, NotPermitted, PracticeError
from practice.guarded.around import GuardedJudgings, GuardedRehearsal
from practice.guarded.attempts import GuardedStore
from practice.model.attempt import Reply
from practice.model.capabilities import Capabilities
from practice.model.people import OPERATOR, SOLO, Person
from practice.model.rehearsal import Branch, CallPlan, Hint, HintKind, Notes
from practice.model.rubric import Rubric
from practice.model.transcript import Transcript
from practice.model.usage import Spent
from practice.ports import Store
from practice.stores.exchange import ExchangeStore
from practice.stores.judgings import JudgingStore
from practice.stores.rehearsal import RehearsalStore
from practice.team import (
    accounts,
    assigning,
    doing,
    entrance,
    figures,
    house,
    own_data,
    progress,
    ranking,
    reviewing,
    telling,
)
from scoring import rubrics
from scoring.rubric_shelf import RubricShelf
from tests.builders import a_scorecard, an_attempt
from tests.contracts.stores import exchange
from tests.unit.team.rooms import DUE, PASSWORD, Cast, a_cast, a_room, an_attempt_of, assigned, terms

PRIVATE, OPEN, SENT, FRESH = "a-private-one", "an-open-one", "a-submitted-one", "one-just-submitted"
WORDS = "Question 1?"
HERE = {"rep", "peer", "trainer", "other_trainer", "other_rep", "admin", "operator"}
"""Who is signed in, and the operator."""
GONE = {"deactivated", "revoked", "solo"}
"""Who may do nothing any more: an account that was closed, a sign-in that has ended, and the one person of before."""
REFUSED = (NotPermitted, NotFound)


class Stage:
    """A cast on a file of their own, with what the rep has done so far."""

    def __init__(self, cast: Cast, assignment: str, invitation: str, second_sign_in: str) -> None:
        self.cast = cast
        self.room = cast.room
        self.assignment = assignment
        self.invitation = invitation
        self.second_sign_in = second_sign_in
        self.kept = ExchangeStore(cast.room.people.file)

    def person(self, role: str) -> Person:
        if role in ("operator", "solo"):
            return OPERATOR if role == "operator" else SOLO
        if role == "deactivated":
            return self.room.people.named("Chief") or SOLO
        if role == "revoked":
            return self.cast.peer.model_copy(update={"sign_in": "ended"})
        return self.cast.people()[role]

    def appeal(self) -> int:
        return self.room.reviews.review(SENT).appeals[0].id


def set_up(path: Path) -> Stage:
    cast = a_cast(path)
    room = cast.room
    made = assigned(cast)
    an_attempt_of(cast, cast.rep, made, PRIVATE)
    an_attempt_of(cast, cast.rep, made, OPEN, ended=False)
    for name in (SENT, FRESH):
        an_attempt_of(cast, cast.rep, made, name)
        doing.submit(room, cast.rep, name)
    reviewing.appeal(room, cast.rep, SENT, "rephrasing_1", "I did.")
    room.attempts.create(an_attempt("solo-one"))
    invitation, _ = accounts.invite(room, cast.trainer, "rep", ["North"])
    second = entrance.enter(room, cast.rep, "10.0.0.9").person.sign_in
    return Stage(cast, made.id, invitation.id, second)


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Made once; each test works on a copy of its file."""
    return set_up(tmp_path_factory.mktemp("master") / "warmcall.db")


@pytest.fixture
def stage(master: Stage, tmp_path: Path) -> Stage:
    copy = tmp_path / "warmcall.db"
    master.room.people.file.close()  # folds its log into the file
    shutil.copy(master.room.people.file.path, copy)
    numbers = itertools.count(1000)
    room = replace(a_room(copy), token=lambda: f"token-{next(numbers)}")
    cast = master.cast._replace(room=room)
    return Stage(cast, master.assignment, master.invitation, master.second_sign_in)


Verb = Callable[[Stage, Person], Any]

VERBS: dict[str, tuple[set[str], Verb]] = {
    "accounts.create_trainer": (set(), lambda s, w: accounts.create_trainer(s.room, w, "New", PASSWORD)),
    "accounts.add_person": (
        {"trainer", "admin", "operator"},
        lambda s, w: accounts.add_person(s.room, w, "New", "rep", ["North"], PASSWORD),
    ),
    "accounts.invite": ({"trainer", "admin", "operator"}, lambda s, w: accounts.invite(s.room, w, "rep", ["North"])),
    "accounts.invitations": (
        {"trainer", "other_trainer", "admin", "operator"},
        lambda s, w: accounts.invitations(s.room, w),
    ),
    "accounts.revoke_invitation": (
        {"trainer", "admin", "operator"},
        lambda s, w: accounts.revoke_invitation(s.room, w, s.invitation),
    ),
    "accounts.people": ({"trainer", "other_trainer", "admin", "operator"}, lambda s, w: accounts.people(s.room, w)),
    "accounts.teams": (HERE, lambda s, w: accounts.teams(s.room, w)),
    "accounts.add_team": ({"admin", "operator"}, lambda s, w: accounts.add_team(s.room, w, "East")),
    "accounts.set_role": (
        {"admin", "operator"},
        lambda s, w: accounts.set_role(s.room, w, s.cast.peer.id, "trainer"),
    ),
    "accounts.deactivate": ({"admin", "operator"}, lambda s, w: accounts.deactivate(s.room, w, s.cast.peer.id)),
    "accounts.reactivate": ({"admin", "operator"}, lambda s, w: accounts.reactivate(s.room, w, s.cast.peer.id)),
    "accounts.reset_password": (
        {"admin", "operator"},
        lambda s, w: accounts.reset_password(s.room, w, s.cast.peer.id, PASSWORD),
    ),
    "accounts.solo_attempts": ({"admin", "operator"}, lambda s, w: accounts.solo_attempts(s.room, w)),
    "accounts.take_solo_history": (
        {"admin", "operator"},
        lambda s, w: accounts.take_solo_history(s.room, w, s.cast.peer.id),
    ),
    "entrance.sign_ins": (HERE - {"operator"}, lambda s, w: entrance.sign_ins(s.room, w)),
    "entrance.revoke_sign_in": ({"rep"}, lambda s, w: entrance.revoke_sign_in(s.room, w, s.second_sign_in)),
    "entrance.revoke_others": (HERE - {"operator"}, lambda s, w: entrance.revoke_others(s.room, w)),
    "entrance.revoke_all": ({"admin", "operator"}, lambda s, w: entrance.revoke_all(s.room, w, s.cast.peer.id)),
    "entrance.change_password": (
        HERE - {"operator"},
        lambda s, w: entrance.change_password(s.room, w, PASSWORD, "another harbour in winter"),
    ),
    "assigning.assign": (
        {"trainer", "operator"},
        lambda s, w: assigning.assign(s.room, w, terms(), people=[s.cast.rep.id]),
    ),
    "assigning.assignment": (
        {"rep", "trainer", "operator"},
        lambda s, w: assigning.assignment(s.room, w, s.assignment),
    ),
    "assigning.assignments": (
        {"trainer", "other_trainer", "operator"},
        lambda s, w: assigning.assignments(s.room, w),
    ),
    "assigning.fitness": (
        {"trainer", "other_trainer", "operator"},
        lambda s, w: assigning.fitness(s.room, w, "pump_review"),
    ),
    "assigning.progress": ({"trainer", "operator"}, lambda s, w: assigning.progress(s.room, w, s.assignment)),
    "assigning.extend": ({"trainer", "operator"}, lambda s, w: assigning.extend(s.room, w, s.assignment, DUE)),
    "assigning.withdraw": ({"trainer", "operator"}, lambda s, w: assigning.withdraw(s.room, w, s.assignment)),
    "assigning.undo_withdraw": (
        {"trainer", "operator"},
        lambda s, w: assigning.undo_withdraw(s.room, w, s.assignment),
    ),
    "assigning.excuse": (
        {"trainer", "operator"},
        lambda s, w: assigning.excuse(s.room, w, s.assignment, s.cast.rep.id),
    ),
    "assigning.undo_excuse": (
        {"trainer", "operator"},
        lambda s, w: assigning.undo_excuse(s.room, w, s.assignment, s.cast.rep.id),
    ),
    "doing.due_for": (HERE, lambda s, w: doing.due_for(s.room, w)),
    "doing.given": ({"rep"}, lambda s, w: doing.given(s.room, w, s.assignment)),
    "doing.start": (
        {"rep"},
        lambda s, w: doing.start(s.room, w, s.assignment, attempt_id="new", seed=1, voice="embedded"),
    ),
    "doing.audience": ({"rep"}, lambda s, w: doing.audience(s.room, w, PRIVATE)),
    "doing.why_not": ({"rep"}, lambda s, w: doing.why_not(s.room, w, PRIVATE)),
    "doing.submit": ({"rep"}, lambda s, w: doing.submit(s.room, w, PRIVATE)),
    "doing.withdraw_submission": ({"rep"}, lambda s, w: doing.withdraw_submission(s.room, w, FRESH)),
    "reviewing.queue": ({"trainer", "other_trainer"}, lambda s, w: reviewing.queue(s.room, w)),
    "reviewing.review": ({"rep", "trainer"}, lambda s, w: reviewing.review(s.room, w, SENT)),
    "reviewing.mark_reviewed": ({"trainer"}, lambda s, w: reviewing.mark_reviewed(s.room, w, SENT)),
    "reviewing.comment": ({"rep", "trainer"}, lambda s, w: reviewing.comment(s.room, w, SENT, 1, "Well.")),
    "reviewing.override": (
        {"trainer"},
        lambda s, w: reviewing.override(s.room, w, SENT, "trust_building_1", "not_met", "No."),
    ),
    "reviewing.appeal": ({"rep"}, lambda s, w: reviewing.appeal(s.room, w, SENT, "trust_building_1", "But yes.")),
    "reviewing.decide": (
        {"trainer"},
        lambda s, w: reviewing.decide(s.room, w, s.appeal(), SENT, "declined", "Read it again."),
    ),
    "figures.team_figures": ({"trainer"}, lambda s, w: figures.team_figures(s.room, w, s.cast.rep.teams[0]).attempts),
    "progress.own_progress": (HERE - {"operator"}, lambda s, w: progress.own_progress(s.room, w)),
    "ranking.is_on": ({"rep", "peer", "trainer"}, lambda s, w: ranking.is_on(s.room, w, s.cast.rep.teams[0])),
    "ranking.switch": ({"trainer"}, lambda s, w: ranking.switch(s.room, w, s.cast.rep.teams[0], True)),
    "ranking.ranking": ({"trainer"}, lambda s, w: ranking.ranking(s.room, w, s.cast.rep.teams[0])),
    "telling.notices": (HERE - {"operator"}, lambda s, w: telling.notices(s.room, w)),
    "telling.mark_read": (HERE - {"operator"}, lambda s, w: telling.mark_read(s.room, w, 1)),
    "own_data.records_of": (HERE, lambda s, w: [it.attempt.id for it in own_data.records_of(s.room, s.kept, w)]),
    "own_data.delete_all": (HERE - {"operator"}, lambda s, w: own_data.delete_all(s.room, s.kept, w)),
    "own_data.take_in": (
        {"rep", "operator"},
        lambda s, w: own_data.take_in(s.room, s.kept, w, [s.room.attempts.record(SENT)], s.cast.rep),
    ),
    "house.save_settings": (
        {"trainer", "other_trainer", "admin", "operator"},
        lambda s, w: house.save_settings(s.room, w, s.room.people.file.path.parent, {"WARMCALL_REPLY_SECONDS": "20"}),
    ),
}
"""Each verb that takes who acts: who may, and how it is done to what is the rep's."""

AT_THE_DOOR = {
    "accounts.team_mode",  # says only whether people sign in
    "accounts.invitation",  # whoever has the link
    "accounts.accept_invitation",
    "entrance.sign_in",  # whoever knows the password
    "entrance.enter",  # for the door itself, after one of the above
    "entrance.viewer",  # whoever has the token
    "entrance.sign_out",
    "accounts.new_id",
    "accounts.clean_name",
    "accounts.team_ids",
    "assigning.moment_of",
    "doing.hints_allowed",  # of an attempt that one holds already
    "telling.tell",  # by the other verbs
}
"""Verbs that take no person, and why not."""

MODULES = (accounts, entrance, assigning, doing, reviewing, figures, progress, ranking, telling, own_data, house)


def names_of_verbs() -> set[str]:
    return {
        f"{module.__name__.rsplit('.', 1)[1]}.{name}"
        for module in MODULES
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    }


def test_every_verb_is_in_the_table() -> None:
    assert names_of_verbs() == set(VERBS) | AT_THE_DOOR


def test_every_module_of_the_team_is_walked(root: Path) -> None:
    """A module without verbs says so here."""
    without = {"__init__", "room", "passwords", "standing"}
    there = {path.stem for path in (root / "practice" / "team").glob("*.py")} - without
    walked = {module.__name__.rsplit(".", 1)[1] for module in MODULES}
    assert there - walked == set()


@pytest.mark.parametrize("role", sorted(HERE | GONE))
@pytest.mark.parametrize("name", sorted(VERBS))
def test_a_verb_is_done_for_those_who_may_and_for_nobody_else(name: str, role: str, stage: Stage) -> None:
    allowed, act = VERBS[name]
    who = stage.person(role)
    if role in allowed:
        said = act(stage, who)
        assert role in ("rep", "operator") or PRIVATE not in repr(said)
        assert role in ("rep", "trainer", "operator") or SENT not in repr(said)
        assert role == "rep" or name in ("own_data.records_of",) or WORDS not in repr(said)
        return
    with pytest.raises(REFUSED if name != "accounts.create_trainer" else PracticeError) as refused:
        act(stage, who)
    assert WORDS not in str(refused.value)


def test_a_refusal_does_not_tell_what_is_there_from_what_is_not(stage: Stage) -> None:
    """An id that exists and one that does not are refused in the same words."""
    for act in (doing.submit, doing.audience, reviewing.review, reviewing.mark_reviewed):
        told = []
        for attempt in (PRIVATE, "no-such-attempt"):
            with pytest.raises(NotFound) as refused:
                act(stage.room, stage.cast.peer, attempt)
            told.append(str(refused.value).replace(attempt, "X"))
        assert told[0] == told[1]


Use = Callable[[Stage, Any, str], Any]
OWN, READ, MINE, NOBODY, ANYONE = "own", "read", "mine", "nobody", "anyone"

STORE: dict[str, tuple[str, Use]] = {
    "create": ("practise", lambda _s, it, _a: it.create(an_attempt("new"))),
    "record": (READ, lambda _s, it, a: it.record(a)),
    "say": (OWN, lambda s, it, a: it.say(a, "Hello", "n", len(s.room.attempts.record(a).transcript.turns) + 1)),
    "expect_opening": (OWN, lambda _s, it, a: it.expect_opening(a)),
    "claim": (OWN, lambda _s, it, a: it.claim(a, "me")),
    "extend": (OWN, lambda _s, it, a: it.extend(a_reply(a))),
    "interrupt_stale": (NOBODY, lambda _s, it, _a: it.interrupt_stale(0)),
    "end": (OWN, lambda _s, it, a: it.end(a, "no_sale", DUE)),
    "keep_scorecard": (OWN, lambda _s, it, a: it.keep_scorecard(a, a_scorecard())),
    "keep_usage": (OWN, lambda _s, it, a: it.keep_usage(a, [Spent(position=2, prompt=1, completion=1)])),
    "keep_audit": (OWN, lambda _s, it, a: it.keep_audit(a, ())),
    "keep_capabilities": (
        "test",
        lambda _s, it, _a: it.keep_capabilities(Capabilities(host="h", model="m", asked=DUE, findings=())),
    ),
    "capabilities": (ANYONE, lambda _s, it, _a: it.capabilities("h", "m")),
    "history": (MINE, lambda _s, it, _a: it.history()),
    "heard": (MINE, lambda _s, it, _a: it.heard("plain_buyer")),
}
AROUND: dict[str, tuple[str, Use]] = {
    "keep_plan": (OWN, lambda _s, it, a: it.keep_plan(a, CallPlan(purpose="Mine"), DUE)),
    "plan": (READ, lambda _s, it, a: it.plan(a)),
    "earlier_plans": (MINE, lambda _s, it, _a: it.earlier_plans("pump_review")),
    "keep_notes": (OWN, lambda _s, it, a: it.keep_notes(a, Notes(), DUE)),
    "notes": (READ, lambda _s, it, a: it.notes(a)),
    "create_branch": (
        OWN,
        lambda _s, it, a: it.create_branch(an_attempt("branch"), Transcript(), Branch(parent=a, turn=1)),
    ),
    "branch": (READ, lambda _s, it, a: it.branch(a)),
    "branches": (READ, lambda _s, it, a: it.branches(a)),
    "tree": (READ, lambda _s, it, a: it.tree(a)),
    "remove_branch": (OWN, lambda _s, it, a: it.remove_branch(a, DUE)),
    "put_back": (OWN, lambda _s, it, a: it.put_back(a)),
    "require_own": (OWN, lambda _s, it, a: it.require_own(a)),
    "create_follow_up": (OWN, lambda _s, it, a: it.create_follow_up(an_attempt("weeks"), a)),
    "follows": (READ, lambda _s, it, a: it.follows(a)),
    "keep_hint": (OWN, lambda _s, it, a: it.keep_hint(a, a_hint())),
    "hints": (READ, lambda _s, it, a: it.hints(a)),
}
JUDGINGS: dict[str, tuple[str, Use]] = {
    "claim": (OWN, lambda _s, it, a: it.claim(a, "me")),
    "step": (NOBODY, lambda _s, it, a: it.step(a, "me", 1, 2)),
    "finish": (NOBODY, lambda _s, it, a: it.finish(a, "me")),
    "state": (READ, lambda _s, it, a: it.state(a)),
    "pace": (ANYONE, lambda _s, it, _a: it.pace("m")),
}


def a_reply(attempt: str) -> Any:
    return Reply(attempt=attempt, position=99, status="pending", text="I say")


def a_hint() -> Hint:
    return Hint(position=1, kind=get_args(HintKind)[0], moment="A worry was voiced.")


def methods(*owners: Any) -> set[str]:
    found = {name for owner in owners for name, _ in inspect.getmembers(owner, inspect.isfunction)}
    return {name for name in found if not name.startswith("_")}


@pytest.mark.parametrize(
    ("table", "kept", "guarded"),
    [
        (STORE, Store, GuardedStore),
        (AROUND, RehearsalStore, GuardedRehearsal),
        (JUDGINGS, JudgingStore, GuardedJudgings),
    ],
    ids=["attempts", "around", "judgings"],
)
def test_every_method_of_a_store_is_guarded_and_in_the_table(table: Any, kept: Any, guarded: Any) -> None:
    assert set(table) == methods(kept)
    assert methods(kept) <= {name for name in vars(guarded) if not name.startswith("_")}


def may_use(rule: str, role: str, attempt: str) -> bool:
    if role in GONE or rule == NOBODY:
        return False
    if rule in (ANYONE, MINE):
        return True
    if rule == "practise":
        return role != "operator"
    if rule == "test":
        return role in ("trainer", "other_trainer", "admin", "operator")
    if role == "rep":
        return True
    submitted = attempt in (SENT, FRESH)
    return rule == READ and submitted and role in ("trainer", "operator")


@pytest.mark.parametrize("attempt", [PRIVATE, OPEN, SENT])
@pytest.mark.parametrize("role", sorted(HERE | GONE))
def test_a_guarded_store_does_for_each_person_what_they_may(role: str, attempt: str, stage: Stage) -> None:
    room, who = stage.room, stage.person(role)
    guard = GuardedStore(room.attempts, who, room.people, room.reviews, room.now)
    file = room.people.file
    tables = ((STORE, guard), (AROUND, GuardedRehearsal(file, guard)), (JUDGINGS, GuardedJudgings(file, guard)))
    for table, store in tables:
        for name, (rule, use) in table.items():
            before = len(room.attempts.history(500))
            if not may_use(rule, role, attempt):
                with pytest.raises(REFUSED):
                    use(stage, store, attempt)
                assert len(room.attempts.history(500)) == before, name
                continue
            said = done(use, stage, store, attempt)
            assert role in ("rep", "operator") or PRIVATE not in repr(said), name
            assert role == "rep" or rule == READ or WORDS not in repr(said), name


def done(use: Use, stage: Stage, store: Any, attempt: str) -> Any:
    """What it says; None where the attempt, as it is, does not allow it: that is not about who asks."""
    try:
        return use(stage, store, attempt)
    except REFUSED:
        raise
    except PracticeError:
        return None


def test_a_reviewer_finds_no_plan_no_notes_and_no_branches(stage: Stage) -> None:
    room = stage.room
    file = room.people.file
    mine = RehearsalStore(file)
    mine.keep_plan(SENT, CallPlan(purpose="My purpose"), DUE)
    mine.keep_notes(SENT, Notes(), DUE)
    mine.create_branch(an_attempt("b1", rep=stage.cast.rep.id), Transcript(), Branch(parent=SENT, turn=1))
    theirs = GuardedRehearsal(
        file, GuardedStore(room.attempts, stage.cast.trainer, room.people, room.reviews, room.now)
    )
    assert (theirs.plan(SENT), theirs.notes(SENT), theirs.branches(SENT), theirs.tree(SENT)) == (None, None, (), ())
    assert theirs.earlier_plans("pump_review") == ()


def test_a_call_begun_through_a_guarded_store_is_ones_own_and_private(stage: Stage) -> None:
    room, peer = stage.room, stage.cast.peer
    guard = GuardedStore(room.attempts, peer, room.people, room.reviews, room.now)
    guard.create(an_attempt("mine"))
    assert room.attempts.record("mine").attempt.rep == peer.id
    for fields in ({"rep": stage.cast.rep.id}, {"assignment": stage.assignment}, {"submitted": DUE}):
        with pytest.raises(NotPermitted):
            guard.create(an_attempt("not-mine", **fields))


def test_a_history_is_never_somebody_elses(stage: Stage) -> None:
    room = stage.room
    exchange(room.attempts, "solo-one", 1)
    guard = GuardedStore(room.attempts, stage.cast.peer, room.people, room.reviews, room.now)
    assert guard.history() == ()
    for ask in ({"rep": stage.cast.rep.id}, {"rep": ""}, {"before": PRIVATE}, {"before": "no-such"}):
        with pytest.raises(NotFound):
            guard.history(**ask)  # type: ignore[arg-type]
    trainer = GuardedStore(room.attempts, stage.cast.trainer, room.people, room.reviews, room.now)
    assert trainer.history() == ()


@pytest.mark.parametrize("role", sorted(HERE | GONE))
def test_only_who_may_sets_the_address_to_which_the_key_goes(role: str, stage: Stage) -> None:
    folder, address = stage.room.people.file.path.parent, {house.ADDRESS: "http://127.0.0.1:9/v1"}
    if role in ("admin", "operator"):
        house.save_settings(stage.room, stage.person(role), folder, address)
        assert saved_settings.read(folder) == address
        return
    with pytest.raises(NotPermitted):
        house.save_settings(stage.room, stage.person(role), folder, address)
    assert saved_settings.read(folder) == {}


SHELF: dict[str, Callable[[RubricShelf, Rubric], Any]] = {
    "draft": lambda it, rubric: it.draft(rubric.id),
    "keep_draft": lambda it, rubric: it.keep_draft(rubric),
    "drop_draft": lambda it, rubric: it.drop_draft(rubric.id),
    "save": lambda it, rubric: it.save(
        rubric.model_copy(update={"pass_mark": rubric.pass_mark + 1}), reason="Harder.", at=DUE
    ),
    "restore": lambda it, rubric: it.restore(rubric.id, "1.0", at=DUE),
}


@pytest.mark.parametrize("role", sorted(HERE | GONE))
def test_a_rubric_is_written_by_who_may_write_content_and_by_nobody_else(
    role: str, stage: Stage, root: Path, tmp_path: Path
) -> None:
    assert set(SHELF) == methods(RubricShelf)
    saved, room = tmp_path / "rubrics", stage.room
    who = stage.person(role)
    shelf = RubricShelf(root, saved, lambda: room.present(who))
    for name, use in SHELF.items():
        rubric = rubrics.get(root, "v1", saved)
        if role in ("trainer", "other_trainer", "admin", "operator"):
            use(shelf, rubric)
            continue
        with pytest.raises(NotPermitted):
            use(shelf, rubric)
        assert not saved.exists(), name
    if saved.exists():
        change = rubrics.get(root, "v1", saved).change
        assert change is not None
        assert change.by == who.name


def test_what_is_not_in_the_table_nobody_may_do() -> None:
    with pytest.raises(KeyError):
        permits.may(SOLO, "fly")
    assert {name for rule in permits.TABLE.values() for name in rule} <= set(permits.RELATIONS)
    assert set(permits.REFUSALS) <= set(permits.TABLE)
