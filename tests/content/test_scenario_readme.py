"""The scenarios' README is held to the files and the model it describes."""

import re
import shutil
from pathlib import Path

import pytest

from practice.content import Library
from practice.model.content import AskRule, Brief, BuyerQuestion, Concern, Fact, Known, Scenario, Situation

ROOT = Path(__file__).parents[2]
README = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
PARTS = (Scenario, Brief, Known, Situation, Fact, Concern, AskRule, BuyerQuestion)


@pytest.mark.parametrize("path", sorted((ROOT / "scenarios").glob("*.toml")), ids=lambda path: path.stem)
def test_every_scenario_stands_in_the_table_as_its_file_has_it(path: Path) -> None:
    scenario = Library(ROOT).scenario(path.stem)
    personas = ", ".join(f"`{persona}`" for persona in scenario.personas)
    row = f"| `{path.stem}` | {scenario.title} | {scenario.level} | {personas} | {scenario.opens} |"
    assert row in README.splitlines()


def test_the_table_names_no_scenario_that_is_not_there() -> None:
    rows = re.findall(r"^\| `(\w+)` \|.*\| (?:rep|buyer) \|$", README, re.MULTILINE)
    assert set(rows) == {path.stem for path in (ROOT / "scenarios").glob("*.toml")}


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__.lower())
def test_every_field_is_described(part: type[Scenario]) -> None:
    described = README[: README.index("## Writing one")]
    fields = set(part.model_fields) - {"id" if part is Scenario else ""}
    assert {name for name in fields if not re.search(rf"\b{name}\b", described)} == set()


def test_the_example_can_be_played_as_it_stands(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert example
    shutil.copytree(ROOT / "personas", tmp_path / "personas")
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "mock.toml").write_text(example.group(1), encoding="utf-8")
    mock = Library(tmp_path).scenario("mock")
    assert mock.ask("meeting")
    assert mock.questions[0].known is False
