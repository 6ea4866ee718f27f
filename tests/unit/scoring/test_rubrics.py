"""The rubric file: it is whole, it is what the detectors answer, and a fault in it is named by file, line or field."""

from pathlib import Path

import pytest

from practice.errors import ContentError, NotFound
from practice.model.rubric import SKILL_IDS
from scoring import rubrics
from scoring.detectors import DETECTORS

ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "scoring" / "rubrics" / "v1.toml").read_text(encoding="utf-8")


def root_with(tmp_path: Path, **files: str) -> Path:
    folder = tmp_path / "scoring" / "rubrics"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_shipped_rubric_has_no_fault_and_every_detector_is_used() -> None:
    assert rubrics.problems(ROOT) == []
    rubric = rubrics.get(ROOT, "v1")
    assert tuple(skill.id for skill in rubric.skills) == SKILL_IDS
    used = [one.detector for skill in rubric.skills for one in skill.criteria]
    assert sorted(used) == sorted(DETECTORS)
    assert all(len(skill.criteria) >= 7 for skill in rubric.skills)


def test_every_text_is_short_and_ends_as_a_sentence() -> None:
    for skill in rubrics.get(ROOT, "v1").skills:
        for one in skill.criteria:
            assert one.question.endswith("?")
            for text in (one.applies, one.evidence, one.met, one.not_met, one.coaching, one.better):
                assert len(text) <= 220
                assert text[-1] in ".?!"


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ('detector = "spread"', 'detector = "spraed"', ["line", "skills[2].criteria[2].detector", 'did you mean "spread"']),
        ('id = "open_questions"', 'id = "open_question"', ["skills[2].id", "open_questions"]),
        ("weight = 3", 'weight = "3"', ["skills[2].criteria[1].weight", "number"]),
        ("weight = 3", "weight = 0", ["skills[2].criteria[1].weight", "more than 0"]),
        ("weight = 3", "wieght = 3", ["wieght", 'did you mean "weight"']),
        ('source = ["S1", "S3"]', 'source = ["S9"]', ["skills[1].criteria[1].source", "S9"]),
        ('source = ["S1", "S3"]', "source = []", ["skills[1].criteria[1].source", "at least one"]),
        ('id = "reason_early"', 'id = "no_pressure"', ["no_pressure", "2 criteria"]),
        ('id = "reason_early"', 'id = "Reason Early"', ["Reason Early"]),
        ('version = "1.0"', 'version = "1.0', ["not TOML", "line"]),
        ("pass_mark = 70", "pass_mark = 700", ["pass_mark", "between 0 and 100"]),
        ('version = "1.0"', 'version = "1.0"\nid = "v1"', ["id", "file name"]),
    ],
)  # fmt: skip
def test_a_fault_is_named_and_hides_no_other_file(tmp_path: Path, old: str, new: str, parts: list[str]) -> None:
    assert old in TEXT
    root = root_with(tmp_path, v1=TEXT, v2=TEXT.replace(old, new, 1))
    found = "\n".join(rubrics.problems(root))
    assert found.startswith("scoring/rubrics/v2.toml")
    assert [part for part in parts if part not in found] == []
    assert list(rubrics.load(root)) == ["v1"]
    with pytest.raises(ContentError):
        rubrics.get(root, "v2")


def test_a_file_that_is_not_text_and_an_empty_folder_are_faults(tmp_path: Path) -> None:
    root = root_with(tmp_path)
    assert len(rubrics.problems(root)) == 1
    (root / "scoring" / "rubrics" / "v1.toml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in rubrics.problems(root)[0]


def test_an_unknown_rubric_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(NotFound, match='did you mean "v1"'):
        rubrics.get(ROOT, "v11")
