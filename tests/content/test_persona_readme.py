"""The personas' README is held to the files and the model it describes."""

import re
import shutil
from pathlib import Path

import pytest

from practice.content import Library
from practice.model.content import Persona, Reaction
from practice.model.occasions import FROM_SCENARIO, OCCASIONS
from practice.voices.lines import expansions

ROOT = Path(__file__).parents[2]
README = (ROOT / "personas" / "README.md").read_text(encoding="utf-8")
IDS = sorted(path.stem for path in (ROOT / "personas").glob("*.toml"))


@pytest.mark.parametrize("persona_id", IDS)
def test_every_persona_stands_in_the_table_with_its_start(persona_id: str) -> None:
    persona = Library(ROOT).persona(persona_id)
    row = next(line for line in README.splitlines() if line.startswith(f"| `{persona_id}` |"))
    assert f"| {persona.trust}, {persona.patience} |" in row


def test_the_table_names_no_persona_that_is_not_there() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|.*\| \d+, \d+ \|", README, re.MULTILINE)) == set(IDS)


def test_every_occasion_is_described_once() -> None:
    table = README[README.index("| occasion |") : README.index("`tell`, `concern`")]
    described = re.findall(
        r"`(\w+)`", "".join(row.split("|")[1] for row in table.splitlines() if row.startswith("| `"))
    )
    assert sorted(described) == sorted(set(OCCASIONS) - FROM_SCENARIO)


def test_every_field_is_described() -> None:
    fields = (set(Persona.model_fields) - {"id"}) | set(Reaction.model_fields)
    assert {name for name in fields if f"`{name}`" not in README and f"`[{name}]`" not in README} == set()


def test_every_sign_of_distrust_is_named() -> None:
    assert set(re.findall(r'`"(\w+)"`', README)) >= {"excuse", "busy", "short_answers", "withholds_names", "delays"}


def test_the_line_explained_stands_for_as_many_as_it_says() -> None:
    line = re.search(r'^ {4}"(.*)"$', README, re.MULTILINE)
    assert line
    assert len(expansions(line.group(1))) == 8
    assert "stands for eight lines" in README


def test_the_tiny_example_can_be_played_as_it_stands(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert example
    shutil.copytree(ROOT / "personas", tmp_path / "personas")
    (tmp_path / "personas" / "tiny.toml").write_text(example.group(1), encoding="utf-8")
    library = Library(tmp_path)
    assert library.persona("tiny").trust == 40
    assert [problem for problem in library.problems() if "personas/" in problem] == []
