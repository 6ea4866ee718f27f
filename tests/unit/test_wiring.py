"""Which parts the settings choose, and that nothing is built before it is asked for."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from practice.errors import ContentError, NotFound, SettingsError
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.model import ModelBuyer
from practice.voices.stand_in import StandIn
from scoring.judge import JudgeScorer
from scoring.rubric_scorer import RubricScorer
from wiring import open_parts

MODEL = {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "WARMCALL_BUYER_MODEL": "some-model"}


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """A folder with content of its own that a test may break."""
    for folder in ("personas", "scenarios", "scoring/rubrics"):
        shutil.copytree(root / folder, tmp_path / folder)
    return tmp_path


def test_without_a_model_the_embedded_buyer_plays(copy: Path) -> None:
    parts = open_parts(copy, {})
    assert parts.settings.plays == "embedded"
    assert isinstance(parts.buyer("embedded"), EmbeddedBuyer)


def test_with_a_model_set_up_it_plays(copy: Path) -> None:
    parts = open_parts(copy, MODEL)
    assert parts.settings.plays == "model"
    assert isinstance(parts.buyer("model"), ModelBuyer)
    assert parts.buyer("model") is parts.buyer("model")


def test_a_model_that_is_not_set_up_cannot_be_asked_for(copy: Path) -> None:
    with pytest.raises(SettingsError, match="WARMCALL_BUYER_MODEL"):
        open_parts(copy, {}).buyer("model")


def test_a_call_begun_with_a_model_that_is_gone_goes_on_with_the_embedded_buyer(copy: Path) -> None:
    assert isinstance(open_parts(copy, {}).again("model"), StandIn)
    assert isinstance(open_parts(copy, MODEL).again("model"), ModelBuyer)
    assert isinstance(open_parts(copy, MODEL).again("embedded"), EmbeddedBuyer)


@pytest.mark.parametrize(("given", "loaded"), [(MODEL, True), ({**MODEL, "WARMCALL_BUYER": "embedded"}, False)])
def test_the_models_library_is_loaded_ahead_where_a_model_plays(
    given: dict[str, str], loaded: bool, root: Path
) -> None:
    environ = {**given, "OPENAI_API_KEY": ""}
    code = (
        "import sys, pathlib; from wiring import open_parts; "
        f"parts = open_parts(pathlib.Path.cwd(), {environ!r}); before = 'openai' in sys.modules; "
        f"parts.warm(); sys.exit(before or ('openai' in sys.modules) != {loaded})"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_a_broken_table_of_prices_makes_a_price_unknown_and_no_call_impossible(copy: Path) -> None:
    (copy / "prices.toml").write_text("[models")
    assert open_parts(copy, MODEL).prices() == {}


def test_a_judge_without_a_model_is_said_to_be_missing_with_what_it_takes(copy: Path) -> None:
    with pytest.raises(SettingsError, match="WARMCALL_JUDGE_MODEL"):
        _ = open_parts(copy, {"WARMCALL_SCORER": "judge"}).scorer


def test_the_settings_make_the_judge_the_scorer_with_their_repeats_and_seconds(copy: Path) -> None:
    given = {"WARMCALL_SCORER": "judge", "WARMCALL_JUDGE_MODEL": "j", "WARMCALL_JUDGE_REPEATS": "3"}
    judge = open_parts(
        copy, {**given, "OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "WARMCALL_REPLY_SECONDS": "10"}
    ).scorer

    assert isinstance(judge, JudgeScorer)
    assert (judge.model, judge.host, judge.repeats, judge.seconds) == ("j", "127.0.0.1:9", 3, 40.0)


def test_a_judge_that_is_set_up_leaves_the_rubric_scorer_in_its_place(copy: Path) -> None:
    parts = open_parts(copy, {"WARMCALL_JUDGE_MODEL": "j", "OPENAI_API_KEY": "k"})

    assert isinstance(parts.scorer, RubricScorer)
    assert isinstance(parts.judge, JudgeScorer)


def test_the_database_lies_in_the_data_folder_and_is_made_on_first_use(copy: Path) -> None:
    parts = open_parts(copy, {"WARMCALL_DATA": "somewhere/else"})
    assert not (copy / "somewhere").exists()
    parts.store.history()
    assert (copy / "somewhere" / "else" / "warmcall.db").is_file()


def test_a_scenario_is_played_with_its_first_persona_unless_told_otherwise(copy: Path) -> None:
    parts = open_parts(copy, {})
    content = parts.content("let_down_before")
    assert content.persona.id == content.scenario.personas[0]
    assert content.rubric.id == content.scenario.rubric
    assert parts.content("let_down_before", "long_time_customer").persona.id == "long_time_customer"


@pytest.mark.parametrize("ids", [("nothing_like_it", None), ("let_down_before", "nobody")])
def test_what_is_not_there_is_not_found(ids: tuple[str, str | None], copy: Path) -> None:
    with pytest.raises(NotFound):
        open_parts(copy, {}).content(*ids)


def test_an_edited_rubric_is_read_again_and_an_unchanged_one_is_not(copy: Path) -> None:
    parts = open_parts(copy, {})
    before = parts.rubrics["v1"]
    assert parts.rubrics["v1"] is before
    path = copy / "scoring" / "rubrics" / "v1.toml"
    path.write_text(path.read_text().replace("pass_mark = 70", "pass_mark = 65"))
    assert parts.rubrics["v1"].pass_mark == 65


def test_a_broken_rubric_is_named_when_a_call_would_need_it(copy: Path) -> None:
    (copy / "scoring" / "rubrics" / "v1.toml").write_text("title = ")
    with pytest.raises(ContentError, match=r"v1\.toml"):
        open_parts(copy, {}).content("let_down_before")


def test_a_call_with_the_embedded_buyer_loads_no_model_and_no_pages(root: Path, data: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from wiring import open_parts; from cli.call import Call\n"
        f"p = open_parts(Path({str(root)!r}), {{'WARMCALL_DATA': {str(data)!r}}})\n"
        "c = Call(p, p.content('let_down_before'), 'embedded', p.buyer('embedded')); c.say('Hello, Ana here.'); c.score()\n"
        "print(sorted({'openai', 'streamlit', 'pandas', 'tiktoken'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env=dict(os.environ), capture_output=True, text=True
    )
    assert done.stdout == "[]\n", done.stderr
