"""What `report-card` prints: the list other programs read, a page for people, progress beside it, and the exit status."""

import io
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from cli import main as front
from cli import report_card as verb
from cli.report_card import report_card
from practice.model.attempt import Content
from practice.reps.cast import SCRIPTED
from scoring.report_card.values import Card, Check
from wiring import open_parts

ROOT = Path(__file__).resolve().parents[3]


def _contents(*personas: str) -> list[Content]:
    parts = open_parts(ROOT, {})
    return [parts.content("cold_lead_raw_materials", persona) for persona in personas]


@lru_cache(maxsize=4)
def _printed(as_json: bool, cores: int) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = report_card(_contents("cold_lead", "skeptical_prospect"), as_json, out, err, cores, seeds=(1,))
    return status, out.getvalue(), err.getvalue()


def test_json_is_a_list_of_one_object_a_scenario_and_persona() -> None:
    status, out, _ = _printed(True, 2)
    cards = json.loads(out)
    assert [(card["scenario"], card["persona"]) for card in cards] == [
        ("cold_lead_raw_materials", "cold_lead"),
        ("cold_lead_raw_materials", "skeptical_prospect"),
    ]
    for card in cards:
        assert list(card) == ["scenario", "persona", "runs", "checks", "fit"]
        assert card["fit"] is all(check["ok"] for check in card["checks"])
    assert status == (0 if all(card["fit"] for card in cards) else 1)


def test_every_rep_has_a_run_and_every_check_a_figure_and_a_limit() -> None:
    card = json.loads(_printed(True, 2)[1])[0]
    assert [run["rep"] for run in card["runs"]] == list(SCRIPTED)
    for run in card["runs"]:
        assert list(run) == ["rep", "outcome", "overall", "skills", "facts_told", "facts_total", "turns"]
        assert set(run["skills"]) == {"trust_building", "open_questions", "rephrasing", "asking_for_the_business"}
        assert 0 <= run["facts_told"] <= run["facts_total"]
    for check in card["checks"]:
        assert list(check) == ["id", "ok", "figure", "limit"]
        assert isinstance(check["figure"], (int, float))
        assert isinstance(check["limit"], (int, float))
    assert len({check["id"] for check in card["checks"]}) == len(card["checks"])


def test_one_core_and_two_give_the_same_cards() -> None:
    assert _printed(True, 1)[1] == _printed(True, 2)[1]


def test_progress_goes_to_standard_error_and_nothing_else() -> None:
    _, out, err = _printed(True, 1)
    assert len(err.splitlines()) == 2
    assert err.startswith("1/2 cold_lead_raw_materials with cold_lead: ")
    json.loads(out)


def test_the_page_shows_each_rep_and_how_the_buyers_behave() -> None:
    _, out, _ = _printed(False, 1)
    for word in (*SCRIPTED, "cold_lead", "skeptical_prospect", "real buyers", "Fit to assign"):
        assert word in out


@pytest.mark.parametrize(("ok", "status"), [(True, 0), (False, 1)])
def test_the_exit_status_says_whether_all_is_fit(ok: bool, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def played(content: Content, seeds: Any) -> Card:
        del seeds
        check = Check(id="made_up", ok=ok, figure=0.5, limit=1)
        return Card(scenario=content.scenario.id, persona=content.persona.id, trials=(), checks=(check,))

    monkeypatch.setattr(verb, "card_of", played)
    out = io.StringIO()
    assert report_card(_contents("cold_lead"), True, out, io.StringIO(), 1) == status
    assert json.loads(out.getvalue())[0]["fit"] is ok


def test_an_unknown_scenario_is_one_sentence_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert front.main(["report-card", "cold_lead_raw_material"], {}) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "cold_lead_raw_materials" in said.err
    assert len(said.err.splitlines()) == 1
