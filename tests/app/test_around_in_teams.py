"""The pages around a call where people sign in: another person's attempt is not there, and hints, branches and follow-ups are the rep's."""

from collections.abc import Callable

import pytest

from practice.errors import NotFound
from practice.model.assignments import Assignment
from practice.model.rehearsal import CallPlan, Notes
from practice.rehearsal.beginning import call_again, play_on
from practice.team import assigning
from tests.app.pages import page, words
from tests.app.test_team_pages import Scene, scene, told
from tests.builders import NOW, a_rubric
from tests.unit.team.rooms import an_attempt_of, assigned, submitted, terms
from ui import again_page, call_page, compare_page, notes_page, prepare_page, scorecard_page
from ui.places import Places
from ui.replies import Replies
from wiring import Parts
from wiring.personal import PersonalParts

__all__ = ["scene"]  # the fixture
Draw = Callable[[Parts, Places], None]
STRANGERS = ("trainer", "peer", "other_trainer", "other_rep", "admin")


def again(parts: Parts, places: Places) -> None:
    again_page.render(parts, places, Replies(parts.store, parts.buyer))


def the_call(parts: Parts, places: Places) -> None:
    call_page.render(parts, places, Replies(parts.store, parts.buyer))


AROUND: dict[str, Draw] = {"notes": notes_page.render, "again": again, "compare": compare_page.render}


@pytest.mark.parametrize("who", STRANGERS)
@pytest.mark.parametrize("place", AROUND)
def test_another_persons_attempt_is_not_there_around_a_call(scene: Scene, who: str, place: str) -> None:
    """Also for the trainer it was submitted to, who has a page of their own for it."""
    attempt = submitted(scene.cast)
    scene.parts.rehearsal.keep_notes(attempt, Notes(learnt=("a private word",)), NOW)
    app = page(told(AROUND[place]), scene.of(scene.cast.people()[who]), attempt)
    assert "There is no attempt s1" in app.error[0].value
    assert "Question 1?" not in words(app)
    assert "a private word" not in words(app)
    assert not app.button


@pytest.mark.parametrize("place", AROUND)
def test_ones_own_attempt_is_there(scene: Scene, place: str) -> None:
    attempt = submitted(scene.cast)
    app = page(told(AROUND[place]), scene.of(scene.cast.rep), attempt)
    assert not app.error
    assert not app.exception


@pytest.mark.parametrize("who", STRANGERS)
@pytest.mark.parametrize("draw", [the_call, scorecard_page.render, again, notes_page.render])
def test_another_persons_branch_is_not_there(scene: Scene, who: str, draw: Draw) -> None:
    attempt, mine = submitted(scene.cast), scene.of(scene.cast.rep)
    record = mine.store.record(attempt)
    play_on(mine.store, mine.rehearsal, record, 1, "Said in a branch?", now=NOW, attempt_id="b1")
    app = page(told(draw), scene.of(scene.cast.people()[who]), "b1")
    assert "There is no attempt b1" in app.error[0].value
    assert "Said in a branch?" not in words(app)


def test_the_other_call_of_a_comparison_is_one_of_ones_own(scene: Scene) -> None:
    mine, theirs = submitted(scene.cast), an_attempt_of(scene.cast, scene.cast.peer, _for_peer(scene), "theirs")
    app = page(told(compare_page.render), scene.of(scene.cast.rep), mine)
    app.query_params["other"] = theirs
    app.run()
    assert "This is your only finished call" in words(app)


def test_plans_of_others_are_no_templates_and_no_drafts(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PersonalParts, "rubrics", {"plain": a_rubric()})
    attempt, cast = submitted(scene.cast), scene.cast
    plan = CallPlan(purpose="My own purpose")
    scene.of(cast.rep).rehearsal.keep_plan(attempt, plan, NOW)
    scene.of(cast.rep).drafts.keep("pump_review", plan, NOW)
    for who in (cast.peer, cast.trainer):
        app = page(told(prepare_page.render), scene.of(who))
        app.query_params["scenario"] = "pump_review"
        app.run()
        assert not app.exception
        assert "My own purpose" not in words(app)
        assert app.text_input[0].value == ""
    app = page(told(prepare_page.render), scene.of(cast.rep))
    app.query_params["scenario"] = "pump_review"
    app.run()
    assert app.text_input[0].value == "My own purpose"


def test_a_follow_up_call_in_a_team_is_the_reps_own_and_free_of_the_assignment(scene: Scene) -> None:
    attempt, mine = submitted(scene.cast), scene.of(scene.cast.rep)
    app = page(told(scorecard_page.render), mine, attempt)
    app.button(key="weeks-later").click().run()
    assert not app.exception
    later = next(it for it in mine.store.history(5) if it.id != attempt)
    record = mine.store.record(later.id)
    assert (record.attempt.rep, record.attempt.assignment, record.attempt.submitted) == (scene.cast.rep.id, None, None)
    assert mine.rehearsal.follows(later.id) == attempt
    for who in STRANGERS:
        other = scene.of(scene.cast.people()[who])
        with pytest.raises(NotFound):
            other.store.record(later.id)
        with pytest.raises(NotFound):
            call_again(other.rehearsal, record, now=NOW, attempt_id=f"f-{who}", seed=1)


def test_the_trainers_word_on_hints_wins_over_the_reps(scene: Scene) -> None:
    given = assigned(scene.cast, hints=False)
    attempt = an_attempt_of(scene.cast, scene.cast.rep, given, "quiet", ended=False)
    mine = scene.of(scene.cast.rep)
    mine.rehearsal.keep_plan(attempt, CallPlan(hints="live"), NOW)
    app = page(told(the_call), mine, attempt)
    assert not app.exception
    assert "hint" not in " ".join(str(button.key) for button in app.button)
    assert mine.rehearsal.hints(attempt) == ()


def _for_peer(scene: Scene) -> Assignment:
    return assigning.assign(scene.cast.room, scene.cast.trainer, terms(), people=[scene.cast.peer.id])
