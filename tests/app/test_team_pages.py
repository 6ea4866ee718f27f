"""The pages of a team: what a trainer and a rep see and do on them, and that nobody else sees any of it."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from streamlit.testing.v1 import AppTest

from practice.errors import PracticeError
from practice.model.people import Person
from practice.team import accounts, assigning, doing, ranking, reviewing, telling
from practice.team.figures import team_figures
from tests.app.pages import PageParts, mixed_card, page, parts_on, words
from tests.unit.team.rooms import (
    PASSWORD,
    Cast,
    a_cast,
    an_attempt_of,
    assigned,
    submitted,
    terms,
    with_fitness,
)
from ui import (
    assignments_page,
    call_page,
    history_page,
    practice_page,
    review_page,
    reviews_page,
    scorecard_page,
    shown,
    team_page,
)
from ui.places import Places
from ui.replies import Replies
from wiring import DATABASE, Parts

NASTY = "<b>bold</b> =1+1 **x**"


class Scene(NamedTuple):
    cast: Cast
    parts: PageParts

    def of(self, who: Person) -> Parts:
        return self.parts.for_person(who)


@pytest.fixture
def scene(data: Path) -> Scene:
    data.mkdir(parents=True, exist_ok=True)
    parts = parts_on(data)
    cast = a_cast(data / DATABASE, mixed_card())
    parts.__dict__["room"] = cast.room
    return Scene(cast, parts)


def button(app: AppTest, label: str):  # type: ignore[no-untyped-def]
    return next(it for it in app.button if it.label == label)


def texts(app: AppTest) -> str:
    return words(app)


Draw = Callable[..., None]


def told(draw: Draw) -> Draw:
    """The page as the app draws it: a refusal is shown in its sentence."""

    def render(parts: Parts, places: Places) -> None:
        try:
            draw(parts, places)
        except PracticeError as refused:
            shown.fault(refused)

    return render


@pytest.mark.parametrize("who", ["rep", "peer", "other_rep", "admin"])
@pytest.mark.parametrize("draw", [team_page.render, assignments_page.render, reviews_page.render])
def test_a_trainers_page_shows_nothing_to_anybody_else(scene: Scene, who: str, draw: Draw) -> None:
    attempt = submitted(scene.cast)
    app = page(told(draw), scene.of(scene.cast.people()[who]), attempt)
    seen = texts(app)
    assert app.error or "You train no team yet" in seen
    assert scene.cast.rep.id not in seen
    assert "Question 1?" not in seen


@pytest.mark.parametrize("who", ["peer", "other_trainer", "other_rep", "admin"])
@pytest.mark.parametrize("draw", [review_page.render, scorecard_page.render])
def test_a_guessed_address_of_a_submitted_attempt_shows_nothing(scene: Scene, who: str, draw: Draw) -> None:
    attempt = submitted(scene.cast)
    app = page(told(draw), scene.of(scene.cast.people()[who]), attempt)
    assert "There is no attempt s1" in app.error[0].value
    assert "Question 1?" not in texts(app)


def test_a_private_attempt_is_not_there_for_its_trainer(scene: Scene) -> None:
    private = an_attempt_of(scene.cast, scene.cast.rep, assigned(scene.cast), "private")
    app = page(told(review_page.render), scene.of(scene.cast.trainer), private)
    assert "There is no attempt private" in app.error[0].value


def test_a_guessed_assignment_of_another_team_is_not_there(scene: Scene) -> None:
    made = assigned(scene.cast)
    app = page(told(assignments_page.render), scene.of(scene.cast.other_trainer))
    app.query_params["assignment"] = made.id
    app.run()
    assert "There is no assignment" in app.error[0].value


def test_what_is_due_stands_on_the_first_page_with_one_click_to_begin(scene: Scene) -> None:
    made = assigned(scene.cast, message=NASTY, zone="Asia/Tokyo", hints=False)
    app = page(practice_page.render, scene.of(scene.cast.rep))
    seen = texts(app)
    assert "&lt;b&gt;bold&lt;/b&gt;" in seen
    assert "<b>bold</b>" not in seen
    assert "in Asia/Tokyo" in seen
    assert "no hints" in seen
    assert "private until you submit one" in seen
    app.button(key=f"start-{made.id}").click().run()
    given = doing.given(scene.cast.room, scene.cast.rep, made.id)
    assert (given.status, given.attempts) == ("in_progress", 1)
    assert "Assigned to you" not in texts(page(practice_page.render, scene.of(scene.cast.peer)))


def test_news_stands_where_one_lands_until_it_was_seen(scene: Scene) -> None:
    assigned(scene.cast)
    app = page(practice_page.render, scene.of(scene.cast.rep))
    assert "New for you: 1" in texts(app)
    assert "You have a new assignment" in texts(app)
    app.button(key="news-read").click().run()
    assert "New for you" not in texts(app)
    assert telling.notices(scene.cast.room, scene.cast.rep, unread=True) == ()


def test_the_page_says_who_sees_what_before_and_after_submitting(scene: Scene) -> None:
    private = an_attempt_of(scene.cast, scene.cast.rep, assigned(scene.cast, shown="scorecard"), "a1")
    app = page(scorecard_page.render, scene.of(scene.cast.rep), private)
    assert "Trainer will see the scorecard with the words it quotes" in texts(app)
    app.button(key="submit").click().run()
    assert "Trainer can see the scorecard with the words it quotes" in app.success[0].value
    assert [it.summary.id for it in reviewing.queue(scene.cast.room, scene.cast.trainer).lines] == ["a1"]
    app.button(key="withdraw").click().run()
    assert reviewing.queue(scene.cast.room, scene.cast.trainer).lines == ()


def test_the_call_says_who_will_see_it(scene: Scene) -> None:
    attempt = an_attempt_of(scene.cast, scene.cast.rep, assigned(scene.cast), "a1", ended=False)
    parts = scene.of(scene.cast.rep)
    replies = Replies(parts.store, parts.again)

    def draw(given: Parts, places: Places) -> None:
        call_page.render(given, places, replies)

    seen = texts(page(draw, parts, attempt))
    assert "Private until you submit it: only you see this call." in seen
    assert "Trainer will see the whole call with its scorecard" in seen


def test_a_rows_state_says_whether_anybody_else_sees_it(scene: Scene) -> None:
    submitted(scene.cast)
    an_attempt_of(scene.cast, scene.cast.rep, assigned(scene.cast), "private")
    seen = texts(page(history_page.render, scene.of(scene.cast.rep)))
    assert "For an assignment, private" in seen
    assert "For an assignment, <strong>submitted" in seen
    assert "No ranking:" in seen
    assert "wc-row-" not in texts(page(history_page.render, scene.of(scene.cast.peer)))


def test_a_rep_sees_a_ranking_only_while_it_is_on(scene: Scene) -> None:
    submitted(scene.cast)
    app = page(team_page.render, scene.of(scene.cast.trainer))
    app.button(key="switch-ranking").click().run()
    assert ranking.is_on(scene.cast.room, scene.cast.peer, scene.cast.peer.teams[0])
    assert "Ranking of North" in texts(page(history_page.render, scene.of(scene.cast.peer)))
    app.button(key="switch-ranking").click().run()
    assert "Ranking of North" not in texts(page(history_page.render, scene.of(scene.cast.peer)))


def open_form(scene: Scene, who: Person | None = None) -> AppTest:
    app = page(assignments_page.render, scene.of(who or scene.cast.trainer))
    app.query_params["scenario"] = "pump_review"
    return app.run()


def test_assigning_shows_the_report_card_first_and_wants_a_reason_where_it_says_no(scene: Scene) -> None:
    scene.parts.__dict__["room"] = with_fitness(scene.cast.room, False, "order_of_reps")
    app = open_form(scene)
    assert "not fit to assign with" in app.warning[0].value
    assert "order of reps" in app.warning[0].value
    app.multiselect[0].set_value([scene.cast.trainer.teams[0]])
    button(app, "Assign it").click().run()
    assert any("says it is not fit" in it.value for it in app.warning)
    assert assigning.assignments(scene.cast.room, scene.cast.trainer) == ()
    reason = next(it for it in app.text_input if it.label.startswith("Why you assign it"))
    reason.set_value("They asked for it.")
    button(app, "Assign it").click().run()
    (made,) = assigning.assignments(scene.cast.room, scene.cast.trainer)
    assert (made.people, made.assignment.unfit_reason) == (2, "They asked for it.")


def test_a_fit_scenario_asks_for_no_reason_and_other_teams_are_not_offered(scene: Scene) -> None:
    app = open_form(scene)
    assert "fit to assign" in app.success[0].value
    assert not [it for it in app.text_input if it.label.startswith("Why you assign it")]
    offered = [*app.multiselect[0].options, *app.multiselect[1].options]
    assert offered == ["North", "Peer", "Rep"] or set(offered) == {"North", "Rep", "Peer"}


def test_nobody_chosen_is_refused_in_a_sentence(scene: Scene) -> None:
    app = open_form(scene)
    button(app, "Assign it").click().run()
    assert "Nobody would get this assignment" in app.error[0].value


def one(scene: Scene, assignment_id: str) -> AppTest:
    app = page(assignments_page.render, scene.of(scene.cast.trainer))
    app.query_params["assignment"] = assignment_id
    return app.run()


def test_one_person_is_excused_with_a_reason_and_asked_again(scene: Scene) -> None:
    made, rep = assigned(scene.cast), scene.cast.rep
    app = one(scene, made.id)
    app.text_input(key=f"reason-{rep.id}").set_value(NASTY)
    button(app, "Excuse this person").click().run()
    assert assigning.progress(scene.cast.room, scene.cast.trainer, made.id)[0].excused_reason == NASTY
    assert "<b>bold</b>" not in texts(app)
    app.button(key=f"unexcuse-{rep.id}").click().run()
    assert assigning.progress(scene.cast.room, scene.cast.trainer, made.id)[0].excused is None


def test_one_person_is_given_more_time_and_the_others_are_not(scene: Scene) -> None:
    room, cast = scene.cast.room, scene.cast
    made = assigning.assign(room, cast.trainer, terms(), people=[cast.rep.id, cast.peer.id])
    app = one(scene, made.id)
    next(it for it in app.button if it.form_id == f"extend-{cast.rep.id}").click().run()
    due = {it.person: it.due for it in assigning.progress(room, cast.trainer, made.id)}
    assert due[cast.rep.id] != made.terms.due == due[cast.peer.id]
    assert "(their own date)" in texts(app)


def test_a_withdrawn_assignment_can_be_given_again(scene: Scene) -> None:
    made = assigned(scene.cast)
    app = one(scene, made.id)
    button(app, "Withdraw it").click().run()
    assert doing.due_for(scene.cast.room, scene.cast.rep) == ()
    button(app, "Give it again").click().run()
    assert len(doing.due_for(scene.cast.room, scene.cast.rep)) == 1


def test_progress_shows_no_attempt_before_it_is_submitted(scene: Scene) -> None:
    made = assigned(scene.cast)
    an_attempt_of(scene.cast, scene.cast.rep, made, "private")
    seen = texts(one(scene, made.id))
    assert "In progress" in seen
    assert "Open the attempt" not in seen
    assert "private" not in seen.replace("Practice is private", "")


def test_without_reps_the_form_says_what_to_do(scene: Scene) -> None:
    for it in (scene.cast.rep, scene.cast.peer):
        accounts.deactivate(scene.cast.room, scene.cast.admin, it.id)
    assert "Invite somebody" in texts(page(assignments_page.render, scene.of(scene.cast.trainer)))


def test_the_queue_shows_no_score_and_leads_to_labelling_first(scene: Scene) -> None:
    submitted(scene.cast)
    seen = texts(page(reviews_page.render, scene.of(scene.cast.trainer)))
    assert "Label it first, before you see a score" in seen
    assert "overall" not in seen.lower()


def test_an_empty_queue_says_so(scene: Scene) -> None:
    assert "Nothing waits for you" in texts(page(reviews_page.render, scene.of(scene.cast.trainer)))


def test_each_quote_leads_to_its_turn_and_the_scorers_verdict_stands_beside_the_human_one(scene: Scene) -> None:
    attempt = submitted(scene.cast)
    app = page(review_page.render, scene.of(scene.cast.trainer), attempt)
    assert 'href="#turn-1"' in texts(app)
    assert 'id="turn-1"' in texts(app)
    assert "Scorer: not met." in texts(app)
    app.button(key="change-large").click().run()
    button(app, "Change the verdict").click().run()
    assert "Write a reason" in app.warning[0].value
    next(it for it in app.text_area if it.label.startswith("Why")).set_value(NASTY)
    button(app, "Change the verdict").click().run()
    assert "Scorer: not met. Trainer: met, which counts." in texts(app)
    assert "<b>bold</b>" not in texts(app)
    record = scene.cast.room.attempts.record(attempt)
    assert (record.decided is not None, record.scorecards[-1]) == (True, mixed_card())


def test_a_comment_stands_under_its_turn_and_the_rep_sees_it(scene: Scene) -> None:
    attempt = submitted(scene.cast)
    app = page(review_page.render, scene.of(scene.cast.trainer), attempt)
    app.button(key="comment-1").click().run()
    app.text_area[0].set_value(NASTY)
    button(app, "Comment").click().run()
    (said,) = reviewing.review(scene.cast.room, scene.cast.rep, attempt).comments
    assert (said.turn, said.text) == (1, NASTY)
    assert '<p class="wc-comment"><strong>Trainer</strong>' in texts(app)
    assert "<b>bold</b>" not in texts(app)
    assert "&lt;b&gt;bold" in texts(page(scorecard_page.render, scene.of(scene.cast.rep), attempt))


def test_a_contested_verdict_is_decided_as_an_appeal_and_not_beside_it(scene: Scene) -> None:
    attempt = submitted(scene.cast)
    reviewing.appeal(scene.cast.room, scene.cast.rep, attempt, "large", NASTY)
    app = page(review_page.render, scene.of(scene.cast.trainer), attempt)
    assert not [it for it in app.button if it.key == "change-large"]
    button(app, "Grant").click().run()
    assert "Write an answer" in app.warning[0].value
    app.text_area[0].set_value("You are right.")
    button(app, "Grant").click().run()
    (found,) = reviewing.review(scene.cast.room, scene.cast.rep, attempt).appeals
    assert (found.decision, found.answer) == ("granted", "You are right.")


def test_where_only_the_scorecard_is_shown_the_review_has_no_turns(scene: Scene) -> None:
    attempt = submitted(scene.cast, shown="scorecard")
    app = page(review_page.render, scene.of(scene.cast.trainer), attempt)
    assert "shows the scorecard only" in texts(app)
    assert "Question 1?" not in texts(app)


def test_a_cell_leads_to_the_attempts_behind_it(scene: Scene) -> None:
    attempt = submitted(scene.cast)
    app = page(team_page.render, scene.of(scene.cast.trainer))
    seen = texts(app)
    assert f"rep={scene.cast.rep.id}&amp;skill=trust_building#attempts" in seen
    assert f"review?attempt={attempt}" in seen
    assert "too few to say" in seen
    app.query_params["skill"] = "trust_building"
    app.query_params["rep"] = scene.cast.rep.id
    app.run()
    assert "trust building 50" in texts(app)
    app.query_params["missed"] = "fine"
    app.run()
    assert "trust building 50" not in texts(app)


def test_filters_are_what_the_address_says_and_a_choice_is_written_there(scene: Scene) -> None:
    submitted(scene.cast)
    app = page(team_page.render, scene.of(scene.cast.trainer))
    app.selectbox(key="team-rep").set_value(scene.cast.rep.id).run()
    assert app.query_params["rep"] == scene.cast.rep.id
    app.query_params["rep"] = "nobody-here"
    app.run()
    assert "rep" not in app.query_params
    assert app.selectbox(key="team-rep").value == ""


def test_a_name_that_looks_like_a_formula_is_text_in_the_csv(scene: Scene) -> None:
    room, cast = scene.cast.room, scene.cast
    nasty = accounts.add_person(room, cast.admin, "=1+1", "rep", ["North"], PASSWORD)
    made = assigning.assign(room, cast.trainer, terms(), people=[nasty.id])
    attempt = an_attempt_of(cast, nasty, made, "f1")
    doing.submit(room, nasty, attempt)
    found = team_figures(room, cast.trainer, cast.trainer.teams[0])
    (row,) = csv.DictReader(io.StringIO(team_page._as_csv(found)))
    assert row["rep"] == "'=1+1"


def test_a_team_without_results_says_that_practice_stays_private(scene: Scene) -> None:
    an_attempt_of(scene.cast, scene.cast.rep, assigned(scene.cast), "private")
    assert "What reps practise stays private" in texts(page(team_page.render, scene.of(scene.cast.trainer)))
