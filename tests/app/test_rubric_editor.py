"""The rubric editor: what is changed is kept as a draft, shown against the version before, tried on past calls, saved as a new one."""

import shutil
from pathlib import Path

import pytest

from practice import call
from practice.model.people import SOLO
from practice.model.rubric import Rubric
from practice.team import accounts
from scoring import rubric_edits, rubric_versions, rubrics
from scoring.rubric_edits import own_criterion
from scoring.rubric_scorer import RubricScorer
from tests.app.pages import PageParts, a_call, page, parts_on, words
from tests.builders import NOW
from tests.conftest import ROOT
from tests.unit.team.rooms import PASSWORD
from ui import rubric_editor, rubric_page
from wiring import Parts, calibrating


class Real(PageParts):
    """Parts whose rubrics are those of the disk."""

    @property
    def rubrics(self) -> dict[str, Rubric]:  # type: ignore[override]
        return rubrics.load(self.root, self.saved_rubrics)


@pytest.fixture
def parts(data: Path) -> Real:
    """A project folder that holds the shipped rubric, and its data."""
    (data / "scoring" / "rubrics").mkdir(parents=True)
    shutil.copy(ROOT / "scoring" / "rubrics" / "v1.toml", data / "scoring" / "rubrics")
    given = parts_on(data)
    return Real(data, given.settings, given.shelf, {}, given.fixed)


def draft(parts: Parts) -> Rubric:
    found = rubric_edits.draft(parts.saved_rubrics, "v1")
    assert found is not None
    return found


def test_nothing_changed_is_nothing_to_save(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    assert not app.exception
    shown = words(app)
    assert "version 1.0" in shown
    assert "Nothing yet." in shown
    assert not [it for it in app.button if it.label.startswith("Save as")]


def test_a_weight_a_switch_and_the_pass_mark_become_a_new_version(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    next(it for it in app.number_input if it.label == "Pass mark").set_value(60)
    app.checkbox[0].uncheck()
    next(it for it in app.number_input if "research as a question" in it.label).set_value(3.0)
    app.run()
    shown = words(app)
    assert "<strong>pass mark</strong>: 70 → 60" in shown
    assert "<strong>switched off</strong>" in shown
    assert "<strong>weight</strong>: 1 → 3" in shown
    app.text_input(key="reason-1.0").set_value("Our calls are shorter.")
    next(it for it in app.button if it.label == "Save as version 1.1").click().run()
    assert "Saved as version 1.1" in app.success[0].value
    new = rubrics.get(parts.root, "v1", parts.saved_rubrics)
    assert (new.version, new.pass_mark, new.skills[0].criteria[0].on) == ("1.1", 60, False)
    assert new.skills[0].criteria[1].weight == 3
    assert new.change is not None
    assert new.change.reason == "Our calls are shorter."
    assert rubric_edits.draft(parts.saved_rubrics, "v1") is None


def test_a_draft_survives_a_reload_and_can_be_taken_back(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    app.checkbox[0].uncheck().run()
    again = page(rubric_editor.render, parts)
    assert "<strong>switched off</strong>" in words(again)
    next(it for it in again.button if it.label == "Take back all changes").click().run()
    assert "Nothing yet." in words(again)
    assert again.checkbox[0].value is True


def test_saving_without_a_reason_is_asked_for_one(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    app.checkbox[0].uncheck().run()
    next(it for it in app.button if it.label == "Save as version 1.1").click().run()
    assert "why this version is made" in app.error[0].value
    assert draft(parts).version == "1.0"


def test_a_skill_that_is_all_off_says_what_to_do_and_offers_no_saving(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    for box in [it for it in app.checkbox if it.key and it.key.startswith("on-")]:
        box.uncheck()
    app.run()
    assert "leave at least one on" in app.error[0].value
    assert not [it for it in app.button if it.label.startswith("Save as")]


def test_a_criterion_of_ones_own_by_its_phrases(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    app.text_input[0].set_value("Did you say that the call is recorded?")
    next(it for it in app.text_area if it.label.startswith("Phrases that answer")).set_value(
        "this call may be recorded\nwe record this call"
    )
    next(it for it in app.button if it.label == "Add to trust building").click().run()
    made = draft(parts).skills[0].criteria[-1]
    assert made.phrases == ("this call may be recorded", "we record this call")
    assert (made.detector, made.source) == ("phrases", ("own",))
    assert "saying one of “this call may be recorded”" in words(app)
    assert rubric_versions.faults(draft(parts)) == []


def test_the_preview_scores_the_last_calls_both_ways_and_changes_no_card(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    said = ("Hello, I am Ana.", "Yes?", "What worries you about the pumps this year?", "That they stop at night.",
            "Could we meet on Tuesday at ten?", "Fine.")  # fmt: skip
    a_call(parts.store, "a1", *said, ended="meeting", rubric=rubric)
    app = page(rubric_editor.render, parts)
    for box in [it for it in app.checkbox if it.key and it.key.startswith("on-")][:-1]:
        box.uncheck()
    app.run()
    next(it for it in app.button if it.label.startswith("What would it do")).click().run()
    shown = words(app)
    assert "Overall score of each call" in shown
    assert "of the last 1 call would" in shown
    assert parts.store.record("a1").scorecards == ()
    assert parts.store.record("a1").attempt.content.rubric == rubric


def test_without_a_call_the_preview_says_what_to_do(parts: Real) -> None:
    app = page(rubric_editor.render, parts)
    app.checkbox[0].uncheck().run()
    next(it for it in app.button if it.label.startswith("What would it do")).click().run()
    assert "Play one" in app.info[0].value


def test_going_back_makes_a_new_version(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    rubric_versions.save(
        parts.root, parts.saved_rubrics, rubric.model_copy(update={"pass_mark": 90}), reason="Harder.", at=NOW
    )
    app = page(rubric_editor.render, parts)
    assert "Harder." in words(app)
    next(it for it in app.button if it.label == "Go back to version 1.0").click().run()
    assert rubrics.get(parts.root, "v1", parts.saved_rubrics).version == "1.2"
    assert rubrics.get(parts.root, "v1", parts.saved_rubrics).pass_mark == 70
    assert "Version 1.2 now says what version 1.0 said." in app.success[0].value


def test_a_draft_of_an_older_version_is_not_mixed_with_the_latest(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    rubric_edits.keep_draft(parts.saved_rubrics, rubric.model_copy(update={"pass_mark": 10}))
    rubric_versions.save(
        parts.root, parts.saved_rubrics, rubric.model_copy(update={"pass_mark": 90}), reason="Harder.", at=NOW
    )
    app = page(rubric_editor.render, parts)
    assert "a draft made from version" in app.warning[0].value
    next(it for it in app.button if it.label == "Drop that draft").click().run()
    assert next(it for it in app.number_input if it.label == "Pass mark").value == 90


def test_a_draft_of_an_older_version_can_be_carried_over(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    rubric_edits.keep_draft(parts.saved_rubrics, rubric_edits.with_criterion(rubric, "owner", weight=4.0))
    rubric_versions.save(
        parts.root, parts.saved_rubrics, rubric.model_copy(update={"pass_mark": 90}), reason="Harder.", at=NOW
    )
    app = page(rubric_editor.render, parts)
    next(it for it in app.button if it.label == "Carry its changes over to version 1.1").click().run()
    shown = words(app)
    assert "What differs from version 1.1" in "".join(it.value for it in app.subheader)
    assert "<strong>weight</strong>: 1 → 4" in shown
    assert "pass mark" not in shown[shown.index("<li>") : shown.index("</li>")]
    assert draft(parts).pass_mark == 90


def test_a_call_scored_after_the_rubric_changed_keeps_the_version_it_was_played_with(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    a_call(
        parts.store,
        "a1",
        "Hello.",
        "Yes?",
        "What worries you about the pumps?",
        "The nights.",
        ended="no_sale",
        rubric=rubric,
    )
    changed = rubric_edits.with_criterion(rubric, "reason_early", question="Another question?", weight=9.0)
    rubric_versions.save(parts.root, parts.saved_rubrics, changed, reason="Ours.", at=NOW)
    (parts.root / "scoring" / "rubrics" / "v1.toml").unlink()
    for _ in range(2):
        card = call.score(parts.store, RubricScorer(), "a1")
        assert (card.rubric_version, card.pass_mark) == ("1.0", 70)
        assert card.skills[0].criteria[0].question == rubric.skills[0].criteria[0].question
        assert card.skills[0].criteria[0].weight == 2
    assert [one.rubric_version for one in parts.store.record("a1").scorecards] == ["1.0"]


def test_what_a_trainer_writes_is_shown_as_words(parts: Real) -> None:
    evil = "Did they say <img src=x onerror=alert(1)>?"
    rubric = rubrics.get(parts.root, "v1")
    made = own_criterion(rubric, evil, phrases=("hello",))
    rubric_edits.keep_draft(parts.saved_rubrics, rubric_edits.with_added(rubric, "trust_building", made))
    shown = words(page(rubric_editor.render, parts))
    assert "&lt;img src=x" in shown
    rubric_versions.save(parts.root, parts.saved_rubrics, draft(parts), reason=evil, at=NOW)
    assert "<img" not in words(page(rubric_page.render, parts))


def test_how_scoring_works_shows_the_latest_version_and_leaves_out_what_is_off(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    off = rubric_edits.with_criterion(rubric, "reason_early", on=False)
    before = words(page(rubric_page.render, parts))
    rubric_versions.save(parts.root, parts.saved_rubrics, off, reason="Not here.", at=NOW)
    after = words(page(rubric_page.render, parts))
    question = rubric.skills[0].criteria[0].question
    assert question in before
    assert question not in after
    assert "version 1.1" in after
    assert "Evidence: " in after


def test_a_weight_written_by_hand_can_be_as_small_or_large_as_one_likes(parts: Real) -> None:
    path = parts.root / "scoring" / "rubrics" / "v1.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("weight = 2\n", "weight = 0.001\n", 1).replace("weight = 1\n", "weight = 4000\n", 1),
        encoding="utf-8",
    )
    assert not page(rubric_editor.render, parts).exception


def test_the_words_that_have_to_be_said_are_no_secret(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    made = own_criterion(rubric, "Did you say it?", phrases=("this call may be recorded",), before_ask=True)
    own = rubric_edits.with_added(rubric, "trust_building", made)
    rubric_versions.save(parts.root, parts.saved_rubrics, own, reason="The law.", at=NOW)
    assert "Answered by saying “this call may be recorded” before the ask." in words(page(rubric_page.render, parts))


def test_in_a_team_only_who_may_write_content_is_led_to_the_editor_and_their_name_stands_by_the_version(
    parts: Real,
) -> None:
    chief = accounts.create_trainer(parts.room, SOLO, "Chief", PASSWORD, team="North")
    rep = accounts.add_person(parts.room, chief, "Rep", "rep", chief.teams, PASSWORD)
    mine, theirs = parts.for_person(rep), parts.for_person(chief)
    assert "Change the rubric" not in words(page(rubric_page.render, mine))
    assert "Change the rubric" in words(page(rubric_page.render, theirs))
    app = page(rubric_editor.render, theirs)
    app.checkbox[0].uncheck().run()
    app.text_input(key="reason-1.0").set_value("Not for us.")
    next(it for it in app.button if it.label == "Save as version 1.1").click().run()
    new = rubrics.get(parts.root, "v1", parts.saved_rubrics)
    assert new.change is not None
    assert new.change.by == "Chief"
    assert "by Chief" in words(app)
    assert calibrating.submitted(mine) == calibrating.submitted(parts) == ()
