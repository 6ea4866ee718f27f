"""The verb `score`: what it prints and how it leaves, for files, folders and standard input."""

import io
import json
from pathlib import Path

import pytest

from cli.card import WIDTH
from cli.score import score
from practice.content import Library
from practice.errors import BadInput
from scoring import rubrics
from tests.unit.scoring.calls_folder import FOLDER, ROOT

GOOD = str(FOLDER / "good_packaging.txt")
PUSHY = str(FOLDER / "pushy_scarcity.txt")
THIN = str(FOLDER / "thin_one_turn.txt")


def run(
    *paths: str,
    as_json: bool = False,
    rep: str | None = None,
    scenario: str | None = None,
    scorer: str = "rubric",
    stdin: bytes = b"",
) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = score(
        paths,
        rep=rep,
        scenario=scenario,
        scorer=scorer,
        as_json=as_json,
        rubrics=rubrics.load(ROOT),
        library=Library(ROOT),
        stdin=io.BytesIO(stdin),
        out=out,
        err=err,
    )
    return status, out.getvalue(), err.getvalue()


def test_one_file_in_json_is_one_object_with_the_stable_keys() -> None:
    status, out, err = run(GOOD, as_json=True)
    card = json.loads(out)
    assert (status, err, out.count("\n")) == (0, "", 1)
    assert {"scorer", "rubric", "rubric_version", "overall", "passed", "reason", "skills", "figures"} <= set(card)
    assert [skill["id"] for skill in card["skills"]] == [
        "trust_building",
        "open_questions",
        "rephrasing",
        "asking_for_the_business",
    ]
    for skill in card["skills"]:
        assert {"id", "name", "score", "criteria"} <= set(skill)
        for one in skill["criteria"]:
            assert {"id", "question", "verdict", "reason", "evidence", "coaching", "source"} <= set(one)
            assert all(set(evidence) == {"turn", "speaker", "quote"} for evidence in one["evidence"])
    assert set(card["figures"]) == {
        "rep_turns",
        "rep_words",
        "talk_ratio",
        "questions",
        "open_questions",
        "open_share",
        "rephrases",
        "asks",
        "longest_rep_turn_words",
        "facts_by_layer",
    }


def test_the_text_card_fits_a_terminal_and_shows_quotes_and_better_lines() -> None:
    status, out, _ = run(GOOD)
    assert status == 0
    assert max(map(len, out.splitlines()[1:])) <= WIDTH
    for part in ("of 100: passed", "Trust building:", "11 rep:", "Better:", "+ met"):
        assert part in out


def test_the_exit_status_tells_a_fail_but_not_a_missing_score() -> None:
    assert run(PUSHY)[0] == 1
    status, out, _ = run(THIN)
    assert status == 0
    assert "Not scored." in out


def test_standard_input_is_a_file_like_any_other() -> None:
    status, out, _ = run("-", as_json=True, stdin=Path(GOOD).read_bytes())
    assert status == 0
    assert json.loads(out) == json.loads(run(GOOD, as_json=True)[1])


def test_a_folder_goes_on_after_a_bad_file_and_ends_with_two(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("nothing that anybody said")
    (tmp_path / "b.txt").write_bytes(Path(GOOD).read_bytes())
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nRep: Hello\n")
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    status, out, err = run(str(tmp_path), as_json=True)
    assert status == 2
    rows = [json.loads(line) for line in out.splitlines()]
    assert [Path(row["file"]).name for row in rows] == ["a.txt", "b.txt", "c.vtt"]
    assert ["error" in row for row in rows] == [True, False, False]
    assert rows[0]["overall"] is None
    assert err.count("\n") == 1
    assert "a.txt" in err


def test_several_files_are_one_object_a_line(tmp_path: Path) -> None:
    status, out, _ = run(GOOD, PUSHY, GOOD, as_json=True)
    assert status == 1
    assert len(out.splitlines()) == 2
    assert run(str(tmp_path))[0] == 2


@pytest.mark.parametrize("name", ["missing.txt", "", "\0"])
def test_a_file_that_is_not_there_is_one_sentence(name: str) -> None:
    status, out, err = run(name)
    assert (status, out, err.count("\n")) == (2, "", 1)


def test_an_unknown_scenario_and_another_scorer_are_bad_input() -> None:
    with pytest.raises(BadInput, match="did you mean"):
        run(GOOD, scenario="cold_lead_raw_material")
    with pytest.raises(BadInput, match="no scorer"):
        run(GOOD, scorer="judge")
    with pytest.raises(BadInput, match="rubric"):
        run(GOOD, scorer="rubrik")


def test_the_rep_can_be_named(tmp_path: Path) -> None:
    text = Path(GOOD).read_text().replace("Rep:", "Tom:").replace("Buyer:", "Ms Harker:")
    (tmp_path / "named.txt").write_text(text)
    assert run(str(tmp_path / "named.txt"))[0] == 2
    status, out, _ = run(str(tmp_path / "named.txt"), rep="Tom", as_json=True)
    assert status == 0
    assert json.loads(out) == json.loads(run(GOOD, as_json=True)[1])


def test_the_scenario_in_the_file_counts_the_facts_told(tmp_path: Path) -> None:
    scenario = next(iter(Library(ROOT).scenarios().values()))
    fact, other = scenario.facts[0], scenario.facts[-1]
    turns = [
        {"speaker": "rep", "text": "How are things going at your place these days?"},
        {"speaker": "buyer", "text": f"Well, {fact.says[0]}"},
        {"speaker": "rep", "text": "Could you tell me more about that?"},
        {"speaker": "buyer", "text": "Something else.", "told": [other.id]},
    ]
    path = tmp_path / "call.json"
    path.write_text(json.dumps({"scenario": scenario.id, "turns": turns}))
    told = json.loads(run(str(path), as_json=True)[1])["figures"]["facts_by_layer"]
    assert sum(told.values()) >= 2
    assert told[fact.layer] >= 1
    assert told[other.layer] >= 1
    path.write_text(json.dumps({"scenario": None, "turns": turns}))
    assert json.loads(run(str(path), as_json=True)[1])["figures"]["facts_by_layer"] == {}
    assert json.loads(run(str(path), as_json=True, scenario=scenario.id)[1])["figures"]["facts_by_layer"] == told
