"""The documents are tested: what a reader is told is there, and what is there is told."""

import argparse
import json
import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import jsonschema  # type: ignore[import-untyped]
import pytest

from cli import bench, call_lines, schema
from cli.call import Call
from cli.main import LATER
from cli.verbs import VERBS
from practice.model.content import LAYERS, Outcome
from practice.model.reading import ASK_KINDS, QUESTION_KINDS
from practice.model.scorecard import CriterionResult, Figures, Scorecard, SkillScore
from practice.settings import SETTINGS
from practice.transcripts import parse, to_json
from scoring import rubrics
from scoring.report_card.values import Check, Run
from wiring import open_parts

SAYINGS = ("Good morning, Ana Reyes from Northfield.", "How do you plan your buying when prices move like this?")


@pytest.fixture
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def formats(root: Path) -> str:
    return (root / "docs" / "formats.md").read_text(encoding="utf-8")


@pytest.fixture
def played(root: Path, environ: dict[str, str]) -> Call:
    """A short call."""
    parts = open_parts(root, environ)
    call = Call(parts, parts.content("cold_lead_raw_materials"), "embedded", parts.buyer("embedded"))
    for saying in SAYINGS:
        call.say(saying)
    return call


def test_the_first_screen_has_both_commands_and_the_plain_way(readme: str) -> None:
    first_screen = "\n".join(readme.splitlines()[:24])
    for command in (
        "python3 warmcall.py run",
        "python3 warmcall.py test",
        "pip install -r requirements.txt",
        "streamlit run app.py",
    ):
        assert command in first_screen


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_is_in_the_readme_with_its_options(verb: str, readme: str) -> None:
    row = next((line for line in readme.splitlines() if line.startswith((f"| `{verb} ", f"| `{verb}`"))), "")
    assert row, f"{verb} has no row in the README"
    missing = [option for option in options(verb) if option not in row]
    assert not missing, f"the README's row of {verb} does not name {missing}"


def options(verb: str) -> list[str]:
    """The long options of a verb, as its help lists them."""
    parser = argparse.ArgumentParser(add_help=False)
    VERBS[verb].arguments(parser)
    return re.findall(r"^  (--[a-z]+)", parser.format_help(), re.MULTILINE)


@pytest.mark.parametrize("verb", LATER)
def test_a_verb_that_is_not_there_is_named_as_such_only(verb: str, readme: str) -> None:
    missing = next(part for part in readme.split("\n\n") if part.startswith("Not in this version yet"))
    assert f"`{verb}`" in missing
    assert f"| `{verb}" not in readme


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_setting_is_in_the_readme_with_its_default(setting: Any, readme: str) -> None:
    row = next((line for line in readme.splitlines() if line.startswith(f"| `{setting.name}` ")), "")
    assert row, f"{setting.name} has no row in the README"
    assert setting.default in row.split("|")[2]


def test_the_example_in_the_readme_asks_what_the_rubric_asks(readme: str, root: Path) -> None:
    questions = {criterion.question for skill in rubrics.get(root, "v1").skills for criterion in skill.criteria}
    shown = re.findall(r"^      [+-] (.*\?)$", readme, re.MULTILINE)
    assert len(shown) >= 2
    assert set(shown) <= questions


def test_the_readme_names_no_setting_that_does_not_exist(readme: str) -> None:
    assert set(re.findall(r"\bWARMCALL_[A-Z_]+\b", readme)) <= {setting.name for setting in SETTINGS}


@pytest.mark.parametrize("folder", [".", "docs", "docs/decisions", "personas", "scenarios"])
def test_every_link_leads_somewhere(folder: str, root: Path) -> None:
    for page in (root / folder).glob("*.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_each_decision_is_in_the_list_of_decisions(root: Path) -> None:
    listed = (root / "docs/decisions/README.md").read_text(encoding="utf-8")
    for page in (root / "docs/decisions").glob("*.md"):
        assert page.name == "README.md" or f"({page.name})" in listed


@pytest.mark.parametrize("name", schema.schemas())
def test_the_schemas_are_those_of_the_code(name: str) -> None:
    kept = (schema.FOLDER / name).read_text(encoding="utf-8")
    assert kept == schema.text(schema.schemas()[name]), "run: python -m cli.schema"


def test_a_written_transcript_keeps_to_its_schema_and_is_read_back(played: Call) -> None:
    written = to_json(played.record().transcript)
    jsonschema.validate(json.loads(written), schema.schemas()["transcript.json"])
    assert parse("call.json", written.encode()) == played.record().transcript


def test_a_written_scorecard_keeps_to_its_schema(played: Call) -> None:
    jsonschema.validate(call_lines.card_keys(played.score()), schema.schemas()["scorecard.json"])


def test_every_drill_that_ships_keeps_to_its_schema(root: Path) -> None:
    paths = sorted((root / "drills").glob("*.toml"))
    assert paths
    for path in paths:
        jsonschema.validate(tomllib.loads(path.read_text(encoding="utf-8")), schema.schemas()["drill.json"])


def test_the_example_transcript_can_be_read(formats: str) -> None:
    example = re.search(r"```json\n(.*?)```", formats, re.DOTALL)
    assert example
    transcript = parse("example.json", example[1].encode())
    assert [turn.speaker for turn in transcript.turns] == ["rep", "buyer"]
    jsonschema.validate(json.loads(example[1]), schema.schemas()["transcript.json"])


@pytest.mark.parametrize("value", [Scorecard, SkillScore, CriterionResult, Figures])
def test_each_key_of_a_scorecard_is_described(value: Any, formats: str) -> None:
    assert [name for name in value.model_fields if f"`{name}`" not in formats] == []


def test_the_closed_lists_are_described(formats: str) -> None:
    for name in (*QUESTION_KINDS, *ASK_KINDS, *get_args(Outcome)):
        assert f"`{name}`" in formats


def test_each_key_of_an_event_is_described(played: Call, formats: str) -> None:
    events = [call_lines.start(played), call_lines.heard(played, played.say("Go on, please."))]
    for event in events:
        row = next(line for line in formats.splitlines() if line.startswith(f"| `{event['event']}` |"))
        assert [key for key in event if f"`{key}`" not in row] == []
    assert all(f"`{key}`" in formats for key in events[0]["brief"])


def test_the_keys_of_a_figure_are_described(formats: str) -> None:
    assert all(f'"{key}"' in formats for key in (*bench.Figure._fields, "ok"))


def test_the_keys_of_a_report_card_are_described(formats: str) -> None:
    keys = (*Run.model_fields, *Check.model_fields, "scenario", "persona", "runs", "checks", "fit")
    assert [key for key in keys if f'"{key}"' not in formats] == []


def test_every_word_of_the_layers_is_in_the_glossary(root: Path) -> None:
    glossary = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert all(layer in glossary for layer in LAYERS)


def test_the_changelog_has_a_place_for_the_next_change(root: Path) -> None:
    assert "## Unreleased" in (root / "CHANGELOG.md").read_text(encoding="utf-8")
