"""The verb `calibrate`: label files in, a table or one object out, and the rule carried out on what is kept."""

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cli.calibrate import calibrate
from cli.main import main
from practice.transcripts import parse
from scoring import rubrics
from scoring.rubric_edits import with_criterion
from scoring.rubric_scorer import RubricScorer
from scoring.rubric_versions import save
from tests.builders import NOW
from tests.conftest import ROOT
from wiring import Parts, open_parts

CALLS = sorted((ROOT / "tests" / "unit" / "scoring" / "calls").glob("good_*.txt"))[:16]
TURNED = {"met": "not_met", "not_met": "met", "not_applicable": "met"}


@pytest.fixture
def parts(environ: Mapping[str, str]) -> Parts:
    return open_parts(ROOT, environ)


def rows(turned: str = "", people: tuple[str, ...] = ("Ada", "Ben")) -> list[dict[str, Any]]:
    """Labels of two people that say what the rubric scorer says of three criteria, but on one always something else."""
    rubric, found = rubrics.get(ROOT, "v1"), []
    for path in CALLS:
        card = RubricScorer().score(parse(path.name, path.read_bytes()), rubric)
        for one in (one for skill in card.skills for one in skill.criteria):
            if one.id in ("mostly_open", "owner", "value_given"):
                verdict = TURNED[one.verdict] if one.id == turned else one.verdict
                found += [
                    {"transcript": str(path), "labeller": who, "criterion": one.id, "verdict": verdict}
                    for who in people
                ]
    return found


def written(folder: Path, given: list[dict[str, Any]], name: str = "labels.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(json.dumps(row) for row in given), encoding="utf-8")
    return path


def run(
    parts: Parts, *paths: Path, keep: bool = False, as_json: bool = True, rubric: str | None = None
) -> tuple[Any, str]:
    out, err = io.StringIO(), io.StringIO()
    status = calibrate(parts, paths, rubric=rubric, keep=keep, judge=None, as_json=as_json, out=out, err=err)
    assert status == 0
    return (json.loads(out.getvalue()) if as_json else out.getvalue()), err.getvalue()


def test_without_labels_it_says_what_to_do_next(parts: Parts) -> None:
    text, _ = run(parts, as_json=False)
    assert "There are no labels yet" in text
    assert "Calibration" in text
    found, _ = run(parts)
    assert (found["labels"], found["rows"], found["saved_version"]) == (0, [], None)


def test_a_file_gives_a_row_a_criterion_and_changes_nothing(parts: Parts, tmp_path: Path) -> None:
    found, err = run(parts, written(tmp_path, rows("value_given")))
    by_id = {row["criterion"]: row for row in found["rows"]}
    assert by_id["value_given"]["labels"] == 32
    assert by_id["value_given"]["standing"] == "advice_only"
    assert by_id["value_given"]["kappa"] < 0.6
    assert by_id["mostly_open"]["agreement"] == 1
    assert found["advice_only"] == [{"criterion": "value_given", "scorer": "rubric"}]
    assert found["between"][0]["people"] == ["Ada", "Ben"]
    assert (found["saved_version"], err) == (None, "")
    assert parts.labels.every() == ()
    assert parts.rubric("v1").version == "1.0"


def test_kept_labels_make_a_new_version_in_which_the_criterion_is_advice(parts: Parts, tmp_path: Path) -> None:
    found, _ = run(parts, written(tmp_path, rows("value_given")), keep=True)
    assert found["saved_version"] == "1.1"
    again, _ = run(parts)
    assert (again["labels"], again["saved_version"]) == (96, None)
    rubric = parts.rubric("v1")
    assert [one.id for one in rubric.criteria if one.advice] == ["value_given"]
    assert rubric.change is not None
    assert rubric.change.by == "calibration"
    assert "advice only" in rubric.change.reason
    text, _ = run(parts, as_json=False)
    assert "ADVICE ONLY" in text


def test_a_reworded_criterion_counts_again_and_starts_without_labels(parts: Parts, tmp_path: Path) -> None:
    run(parts, written(tmp_path, rows("value_given")), keep=True)
    reworded = with_criterion(parts.rubric("v1"), "value_given", question="Did you give before you asked?")
    save(ROOT, parts.saved_rubrics, reworded, reason="Plainer.", at=NOW)
    found, _ = run(parts)
    assert found["rubric_version"] == "1.2"
    assert found["other_wording"] == 32
    assert "value_given" not in [row["criterion"] for row in found["rows"]]
    assert not [one for one in parts.rubric("v1").criteria if one.advice]
    old, _ = run(parts, rubric="v1@1.1")
    assert "value_given" in [row["criterion"] for row in old["rows"]]
    assert old["saved_version"] is None


def test_advice_is_told_by_score_and_pinned_by_new_attempts_only(
    parts: Parts, tmp_path: Path, environ: Mapping[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = parts.content("cold_lead_raw_materials").rubric
    run(parts, written(tmp_path, rows("value_given")), keep=True)
    assert before.version == "1.0"
    assert parts.content("cold_lead_raw_materials").rubric.version == "1.1"
    cards = {version: scored(environ, version, capsys) for version in ("1.0", "1.1")}
    told = {version: next(one for skill in card["skills"] for one in skill["criteria"] if one["id"] == "value_given")
            for version, card in cards.items()}  # fmt: skip
    assert told["1.0"]["advice"] is None
    assert "Advice only" in told["1.1"]["advice"]
    assert told["1.0"]["verdict"] == told["1.1"]["verdict"]


def scored(environ: Mapping[str, str], version: str, capsys: pytest.CaptureFixture[str]) -> Any:
    main(["score", str(CALLS[0]), "--json", "--rubric", f"v1@{version}"], environ)
    return json.loads(capsys.readouterr().out)


def test_folders_inline_transcripts_and_relative_paths_are_read(parts: Parts, tmp_path: Path) -> None:
    (tmp_path / "calls").mkdir()
    (tmp_path / "calls" / "one.txt").write_bytes(CALLS[0].read_bytes())
    turns = [{"speaker": turn.speaker, "text": turn.text} for turn in parse("x.txt", CALLS[0].read_bytes()).turns]
    label = {"labeller": "Ada", "criterion": "owner", "verdict": "Not met"}
    forms: list[Any] = ["calls/one.txt", turns, {"turns": turns}, CALLS[0].read_text(encoding="utf-8")]
    written(tmp_path, [{**label, "transcript": form, "labeller": f"p{n}"} for n, form in enumerate(forms)])
    found, _ = run(parts, tmp_path)
    assert (found["calls"], found["labels"]) == (1, 4)


def test_a_criterion_that_is_not_there_is_told_and_the_rest_is_used(parts: Parts, tmp_path: Path) -> None:
    given = rows()
    given[0]["criterion"] = "value_gvien"
    found, err = run(parts, written(tmp_path, given))
    assert found["labels"] == 95
    assert '1 label is about "value_gvien", which the rubric does not have; did you mean "value_given"?' in err


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "line 2: this is not JSON"),
        ("[]", "line 2: this is not a JSON object"),
        ('{"transcript": "x.txt"}', "line 2: the transcript"),
        ('{"labeller": "Ada", "criterion": "owner", "verdict": "met"}', "line 2: transcript is missing"),
        ('{"transcript": [{"speaker": "rep", "text": "Hi"}], "labeller": "Ada", "verdict": "met"}', "line 2: criterion is missing"),
        ('{"transcript": [{"speaker": "rep", "text": "Hi"}], "criterion": "owner", "labeller": " ", "verdict": "met"}', "labeller"),
        ('{"transcript": [{"speaker": "rep", "text": "Hi"}], "criterion": "owner", "labeller": "A", "verdict": "yes"}', 'is "yes"'),
        ('{"transcript": [{"speaker": "me", "text": 5}], "criterion": "owner", "labeller": "A", "verdict": "met"}', "line 2"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_named_by_file_and_line(
    environ: Mapping[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, says: str
) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    assert main(["calibrate", str(path)], environ) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"{path}, line 2: ")
    assert says in told.err
    assert told.err.count("\n") == 1


def test_missing_files_empty_folders_and_keep_without_files_are_one_sentence(
    environ: Mapping[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for given in ([str(tmp_path / "no.jsonl")], [str(tmp_path)], ["--keep"], ["--rubric", "v9"], ["--rubric", "v1@9"]):
        assert main(["calibrate", *given], environ) == 2
        assert capsys.readouterr().err.count("\n") == 1
