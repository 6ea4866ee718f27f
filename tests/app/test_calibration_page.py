"""The calibration page: labels first and blind, scores afterwards, and what follows from the agreement."""

import shutil
from pathlib import Path

import pytest

from practice import transcripts
from practice.errors import NotFound
from practice.model.labels import Label
from practice.model.rubric import Rubric
from scoring import rubrics
from scoring.rubric_scorer import RubricScorer
from tests.app.pages import PageParts, a_call, page, parts_on, words
from tests.builders import NOW
from tests.conftest import ROOT
from ui import calibration_page, label_sheet
from wiring import calibrating

SAID = ("Hello, I am Ana.", "Yes?", "What worries you about the pumps this year?", "That they stop at night.",
        "Could we meet on Tuesday at ten?", "Fine.")  # fmt: skip
CALLS = sorted((ROOT / "tests" / "unit" / "scoring" / "calls").glob("good_*.txt"))[:16]


class Real(PageParts):
    """Parts whose rubrics are those of the disk."""

    @property
    def rubrics(self) -> dict[str, Rubric]:  # type: ignore[override]
        return rubrics.load(self.root, self.saved_rubrics)


@pytest.fixture
def parts(data: Path) -> Real:
    (data / "scoring" / "rubrics").mkdir(parents=True)
    shutil.copy(ROOT / "scoring" / "rubrics" / "v1.toml", data / "scoring" / "rubrics")
    given = parts_on(data)
    return Real(data, given.settings, given.shelf, {}, given.fixed)


def labels(rubric: Rubric, call: str, verdict: str = "met", but: int = 0, labeller: str = "You") -> list[Label]:
    """Answers to all questions of the rubric, the last `but` left out."""
    asked = [one for one in rubric.criteria if one.on]
    fields = {"labeller": labeller, "call": call, "verdict": verdict, "at": NOW}
    return [
        Label.model_validate({**fields, "criterion": one.id, "wording": one.wording})
        for one in asked[: len(asked) - but]
    ]


def sheet(parts: Real, call: str = "a1"):  # type: ignore[no-untyped-def]
    from streamlit.testing.v1 import AppTest

    from tests.app.pages import _script

    app = AppTest.from_function(_script, kwargs={"draw": label_sheet.render, "parts": parts}, default_timeout=20)
    app.query_params["call"] = call
    return app.run()


def test_without_calls_and_labels_it_says_what_to_do(parts: Real) -> None:
    app = page(calibration_page.render, parts)
    assert not app.exception
    assert "Practise one, or import a transcript" in app.info[0].value
    assert "Label a first call" in app.info[1].value


def test_a_call_is_labelled_question_by_question_and_each_answer_is_stored_at_once(parts: Real) -> None:
    a_call(parts.store, "a1", *SAID, ended="meeting", rubric=rubrics.get(parts.root, "v1"))
    app = sheet(parts)
    assert not app.exception
    assert "Question 1 of 37" in words(app)
    app.text_input(key="note-a1-reason_early").set_value("Only a greeting.")
    app.button(key="label-not_met").click().run()
    (kept,) = parts.labels.every("a1")
    assert (kept.criterion, kept.verdict, kept.note, kept.origin) == (
        "reason_early",
        "not_met",
        "Only a greeting.",
        "blind",
    )
    assert "Question 2 of 37" in words(app)
    app.button(key="label-not_applicable").click().run()
    assert "Question 3 of 37" in words(sheet(parts))
    assert [one.criterion for one in parts.labels.every()] == ["reason_early", "homework_checked"]


def test_nothing_of_a_score_is_shown_before_the_last_answer(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    a_call(parts.store, "a1", *SAID, ended="meeting", rubric=rubric)
    parts.labels.keep(labels(rubric, "a1", but=1))
    before = words(sheet(parts))
    for reason in {one.reason for skill in scored(parts, rubric).skills for one in skill.criteria}:
        assert reason not in before
    assert "scorer agrees" not in before
    app = sheet(parts)
    app.button(key="label-met").click().run()
    assert "All questions are answered." in app.success[0].value
    assert "scorer agrees" not in words(app)
    next(it for it in app.button if it.label == "Show the scores").click().run()
    assert "The rubric scorer agrees with you on" in words(app)
    assert parts.fixed.asked == 0


def scored(parts: Real, rubric: Rubric):  # type: ignore[no-untyped-def]
    record = parts.store.record("a1")
    return RubricScorer().score(record.transcript, rubric, record.attempt.content.scenario)


def test_a_change_after_the_scores_is_kept_beside_the_first_answer_and_out_of_the_measure(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    a_call(parts.store, "a1", *SAID, ended="meeting", rubric=rubric)
    parts.labels.keep(labels(rubric, "a1"))
    app = sheet(parts)
    next(it for it in app.button if it.label == "Show the scores").click().run()
    app.radio[0].set_value("not_applicable")
    next(it for it in app.button if it.label == "Keep the change").click().run()
    both = [one for one in parts.labels.every("a1") if one.criterion == "reason_early"]
    assert [(one.verdict, one.origin) for one in both] == [("met", "blind"), ("not_applicable", "revised")]
    row = next(it for it in calibrating.kept(parts, rubric).rows if it.criterion == "reason_early")
    assert (row.labels, row.decided) == (1, 1)


def test_an_answer_can_be_changed_blind_before_the_scores(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    a_call(parts.store, "a1", *SAID, ended="meeting", rubric=rubric)
    parts.labels.keep(labels(rubric, "a1", but=36))
    app = sheet(parts)
    next(it for it in app.button if it.label == "Previous question").click().run()
    assert "Your answer so far: <strong>met</strong>" in words(app)
    app.button(key="label-not_met").click().run()
    assert [one.origin for one in parts.labels.every("a1")] == ["blind", "blind"]


def test_the_queue_puts_begun_calls_first_and_those_put_aside_last(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    for name in ("a1", "a2", "a3"):
        a_call(parts.store, name, *SAID, ended="meeting", rubric=rubric)
    a_call(parts.store, "open", *SAID, rubric=rubric)
    parts.labels.keep(labels(rubric, "a2", but=30))
    app = sheet(parts, "a3")
    next(it for it in app.button if it.label == "Put this call aside").click().run()
    shown = words(page(calibration_page.render, parts))
    assert shown.index("7 of 37 questions answered · begun") < shown.index("0 of 37 questions answered · not begun")
    assert shown.index("not begun") < shown.index("put aside")
    assert shown.count("questions answered ·") == 3


def test_enough_disagreement_makes_a_question_advice_only_in_a_new_version(parts: Real) -> None:
    rubric = rubrics.get(parts.root, "v1")
    turned = {"met": "not_met", "not_met": "met", "not_applicable": "met"}
    for path in CALLS:
        kept = parts.labels.add(path.name, transcripts.parse(path.name, path.read_bytes()), NOW)
        card = RubricScorer().score(kept.transcript, rubric)
        said = {one.id: one.verdict for skill in card.skills for one in skill.criteria}
        for who in ("Ada", "Ben"):
            given = [one for one in labels(rubric, kept.id, labeller=who) if one.criterion == "owner"]
            parts.labels.keep([one.model_copy(update={"verdict": turned[said["owner"]]}) for one in given])
    app = page(calibration_page.render, parts)
    next(it for it in app.button if it.label == "Work out the agreement").click().run()
    assert "advice only for the rubric scorer" in app.warning[0].value
    assert parts.rubric("v1").version == "1.1"
    assert "advice only" in words(app)
    assert "Ada and Ben" in words(app)


def test_names_and_words_of_others_are_shown_as_words(parts: Real) -> None:
    evil = "<img src=x onerror=alert(1)>"
    a_call(parts.store, "a1", evil, evil, *SAID, ended="meeting", rubric=rubrics.get(parts.root, "v1"))
    parts.labels.add(f"{evil}.txt", transcripts.parse("x.txt", b"Rep: Hello there.\nBuyer: Yes?\nRep: Bye."), NOW)
    for shown in (words(sheet(parts)), words(page(calibration_page.render, parts))):
        assert "<img" not in shown
        assert "&lt;img" in shown


def test_a_call_that_is_not_there_is_one_sentence(parts: Real) -> None:
    with pytest.raises(NotFound, match=r"There is no attempt nowhere\."):
        calibrating.one_call(parts, "nowhere")
