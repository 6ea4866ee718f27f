"""Versions of a rubric: saved beside the one that ships, the latest used, older ones kept, every fault named."""

import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.errors import BadInput, ContentError, NotFound
from practice.model.rubric import Advice, Change, Criterion, Rubric
from scoring import rubric_toml, rubrics
from scoring.rubric_changes import differences
from scoring.rubric_rebase import rebased
from scoring.rubric_versions import faults, following, restore, save
from tests.builders import a_criterion, a_rubric

ROOT = Path(__file__).parents[3]
NOW = "2026-11-22T10:00:00Z"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A project folder with the shipped rubric alone."""
    folder = tmp_path / "scoring" / "rubrics"
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "scoring" / "rubrics" / "v1.toml", folder)
    return tmp_path


@pytest.fixture
def saved(home: Path) -> Path:
    return home / "data" / "rubrics"


def changed(rubric: Rubric, skill: int = 0, criterion: int = 0, **fields: Any) -> Rubric:
    """The rubric with other fields in one criterion."""
    criteria = list(rubric.skills[skill].criteria)
    criteria[criterion] = criteria[criterion].model_copy(update=fields)
    return with_criteria(rubric, skill, criteria)


def with_criteria(rubric: Rubric, skill: int, criteria: list[Criterion]) -> Rubric:
    skills = list(rubric.skills)
    skills[skill] = skills[skill].model_copy(update={"criteria": tuple(criteria)})
    return rubric.model_copy(update={"skills": tuple(skills)})


def test_a_change_is_a_new_version_and_the_old_one_stays(home: Path, saved: Path) -> None:
    first = rubrics.get(home, "v1", saved)
    second = save(home, saved, changed(first, weight=4.0), reason="It matters more here.", at=NOW)
    assert (first.version, second.version) == ("1.0", "1.1")
    assert rubrics.get(home, "v1", saved) == second == rubrics.load(home, saved)["v1"]
    assert rubrics.get(home, "v1@1.0", saved) == first
    assert second.change == Change(made_from="1.0", reason="It matters more here.", at=NOW)
    assert rubrics.problems(home, saved) == []
    assert [one.rubric.version for one in rubrics.versions(home, "v1", saved)] == ["1.0", "1.1"]
    assert rubrics.load(home)["v1"] == first


def test_the_tenth_change_comes_after_the_ninth(home: Path, saved: Path) -> None:
    rubric = rubrics.get(home, "v1", saved)
    for mark in range(50, 61):
        rubric = save(home, saved, rubric.model_copy(update={"pass_mark": mark}), reason="Step by step.", at=NOW)
    assert rubric.version == "1.11"
    assert rubrics.get(home, "v1", saved).pass_mark == 60
    assert [following(version) for version in ("1", "1.9", "2.0", "first")] == ["1.1", "1.10", "2.1", "1.0"]


def test_going_back_is_a_new_version_with_the_words_of_the_old(home: Path, saved: Path) -> None:
    first = rubrics.get(home, "v1", saved)
    save(home, saved, first.model_copy(update={"pass_mark": 90}), reason="Harder.", at=NOW)
    back = restore(home, saved, "v1", "1.0", at=NOW)
    assert back.version == "1.2"
    assert back.change is not None
    assert back.change.reason == "Back to version 1.0."
    assert differences(first, back) == ()
    assert rubrics.get(home, "v1@1.1", saved).pass_mark == 90


def test_a_change_made_from_an_old_version_is_refused(home: Path, saved: Path) -> None:
    first = rubrics.get(home, "v1", saved)
    save(home, saved, first.model_copy(update={"pass_mark": 90}), reason="Harder.", at=NOW)
    with pytest.raises(BadInput, match=r"Version 1\.1 was saved in the meantime"):
        save(home, saved, first.model_copy(update={"pass_mark": 50}), reason="Easier.", at=NOW)


def test_nothing_is_saved_without_a_change_or_a_reason(home: Path, saved: Path) -> None:
    first = rubrics.get(home, "v1", saved)
    with pytest.raises(BadInput, match="Nothing differs"):
        save(home, saved, first, reason="To be sure.", at=NOW)
    with pytest.raises(BadInput, match="why"):
        save(home, saved, changed(first, weight=4.0), reason=" ", at=NOW)
    assert not saved.exists()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"weight": 0.0}, "reason_early, weight is 0.0; it must be more than 0"),
        ({"weight": float("inf")}, "reason_early, weight"),
        ({"id": "no_pressure"}, 'id is "no_pressure", which 2 criteria have'),
        ({"question": " "}, "reason_early, question is empty"),
        ({"detector": "phrases"}, "reason_early, phrases is missing or empty"),
        ({"detector": "phrases", "phrases": ("?!",)}, "reason_early, phrases[1] has no word in it"),
        ({"phrases": ("hello",)}, 'reason_early, phrases is for criteria with detector = "phrases" only'),
        ({"detector": "judges"}, 'did you mean "judge"'),
    ],
)
def test_what_breaks_a_rule_is_named_and_not_saved(home: Path, saved: Path, fields: dict[str, Any], says: str) -> None:
    wrong = changed(rubrics.get(home, "v1", saved), **fields)
    with pytest.raises(ContentError) as told:
        save(home, saved, wrong, reason="A try.", at=NOW)
    assert says in "\n".join(told.value.problems)
    assert not saved.exists()


def test_a_skill_keeps_at_least_one_criterion(home: Path) -> None:
    rubric = rubrics.get(home, "v1")
    off = with_criteria(rubric, 2, [one.model_copy(update={"on": False}) for one in rubric.skills[2].criteria])
    assert faults(off) == ["Rephrasing, criteria are all switched off; leave at least one on"]
    assert faults(rubric) == []


def test_a_fault_in_a_saved_file_is_named_by_line_and_the_version_before_is_used(home: Path, saved: Path) -> None:
    rubric = changed(rubrics.get(home, "v1"), detector="phrases", phrases=("good morning",))
    save(home, saved, rubric, reason="A greeting.", at=NOW)
    path = saved / "v1" / "1.1.toml"
    text = path.read_text(encoding="utf-8")
    line = text[: text.index('phrases = ["')].count("\n") + 1
    path.write_text(text.replace('phrases = ["good morning"]', "phrases = []"), encoding="utf-8")
    assert rubrics.problems(home, saved) == [
        f"data/rubrics/v1/1.1.toml, line {line}: skills[1].criteria[1].phrases is missing or empty; "
        "the phrase list needs at least one phrase"
    ]
    assert rubrics.get(home, "v1", saved).version == "1.0"
    path.write_text(text.replace("pass_mark", "passmark"), encoding="utf-8")
    assert 'passmark is not a known key; did you mean "pass_mark"' in rubrics.problems(home, saved)[0]


def test_a_version_whose_file_was_broken_is_not_written_over(home: Path, saved: Path) -> None:
    (saved / "v1").mkdir(parents=True)
    (saved / "v1" / "1.1.toml").write_text("half", encoding="utf-8")
    new = save(home, saved, changed(rubrics.get(home, "v1"), weight=4.0), reason="It matters more.", at=NOW)
    assert new.version == "1.2"
    assert (saved / "v1" / "1.1.toml").read_text(encoding="utf-8") == "half"


def test_a_file_edited_by_hand_takes_the_number_of_a_saved_version_only_with_a_word_about_it(
    home: Path, saved: Path
) -> None:
    save(home, saved, changed(rubrics.get(home, "v1"), weight=4.0), reason="It matters more.", at=NOW)
    shipped = home / "scoring" / "rubrics" / "v1.toml"
    by_hand = shipped.read_text(encoding="utf-8").replace('version = "1.0"', 'version = "1.1"')
    shipped.write_text(by_hand, encoding="utf-8")
    assert "scoring/rubrics/v1.toml, line 6: version is" in rubrics.problems(home, saved)[0]
    assert rubrics.get(home, "v1", saved).skills[0].criteria[0].weight == 4
    shipped.write_text(by_hand.replace('version = "1.1"', 'version = "1.2"'), encoding="utf-8")
    assert rubrics.problems(home, saved) == []
    assert rubrics.get(home, "v1", saved).skills[0].criteria[0].weight == 2


def test_a_version_that_is_not_there_is_answered_with_those_that_are(home: Path, saved: Path) -> None:
    with pytest.raises(NotFound, match=r'no version "2\.0" of rubric "v1" here; there is 1\.0'):
        rubrics.get(home, "v1@2.0", saved)
    with pytest.raises(NotFound, match='did you mean "v1"'):
        rubrics.get(home, "v11@1.0", saved)


def test_other_words_take_the_advice_away_and_other_weights_do_not(home: Path, saved: Path) -> None:
    rubric = rubrics.get(home, "v1")
    first = rubric.skills[0].criteria[0]
    advice = Advice(scorer="rubric", kappa=0.2, labels=40, wording=first.wording)
    marked = save(home, saved, changed(rubric, advice=(advice,)), reason="People disagree.", at=NOW)
    assert marked.skills[0].criteria[0].advice_for("rubric") == advice
    assert marked.skills[0].criteria[0].advice_for("judge") is None
    heavier = save(home, saved, changed(marked, weight=9.0, coaching="Other words."), reason="Weight.", at=NOW)
    assert heavier.skills[0].criteria[0].advice_for("rubric") == advice
    reworded = save(home, saved, changed(heavier, question="Did they hear why?"), reason="Plainer.", at=NOW)
    assert reworded.skills[0].criteria[0].advice == ()
    assert differences(heavier, reworded)[-1].what == "counts again for the rubric scorer"


def test_only_spaces_and_capitals_are_no_other_wording() -> None:
    one = a_criterion("one")
    assert one.wording == one.model_copy(update={"question": "DID the rep  do it?"}).wording
    assert one.wording != one.model_copy(update={"applies": "In every call."}).wording


def test_what_differs_is_told_for_every_kind_of_change() -> None:
    old = a_rubric()
    new = changed(old, on=False)
    new = changed(new, 1, 1, weight=2.5, question="Did they really?")
    new = with_criteria(
        new, 2, [*new.skills[2].criteria[1:], a_criterion("mine").model_copy(update={"detector": "judge"})]
    )
    skills = (*new.skills[:3], new.skills[3].model_copy(update={"weight": 2.0}))
    new = new.model_copy(update={"pass_mark": 60, "skills": skills, "version": "2"})
    told = [(it.where, it.what, it.before, it.after) for it in differences(old, new)]
    assert told == [
        ("", "pass mark", "70", "60"),
        ("Did the rep do it?", "switched off", "", ""),
        ("Did they really?", "weight", "1", "2.5"),
        ("Did they really?", "question", "Did the rep do it?", "Did they really?"),
        ("Did the rep do it?", "added, weight 1", "", "the judge only"),
        ("Did the rep do it?", "removed", "", ""),
        ("Asking for the business", "weight of the skill", "1", "2"),
    ]
    assert differences(old, old.model_copy(update={"version": "9"})) == ()


def test_a_draft_carried_over_changes_there_what_it_changed_and_nothing_else() -> None:
    old = a_rubric()
    latest = changed(old.model_copy(update={"version": "2", "pass_mark": 50}), 0, 0, weight=7.0, question="Newer?")
    latest = with_criteria(latest, 3, [*latest.skills[3].criteria, a_criterion("theirs")])
    draft = changed(changed(old, 0, 0, coaching="Mine."), 1, 1, on=False)
    draft = with_criteria(draft, 2, [*draft.skills[2].criteria, a_criterion("mine")])
    draft = with_criteria(draft, 3, list(draft.skills[3].criteria[1:]))
    got = rebased(old, draft, latest)
    first = got.skills[0].criteria[0]
    assert (got.version, got.pass_mark) == ("2", 50)
    assert (first.weight, first.question, first.coaching) == (7.0, "Newer?", "Mine.")
    assert got.skills[1].criteria[1].on is False
    assert got.skills[2].criteria[-1].id == "mine"
    assert [one.id for one in got.skills[3].criteria] == [
        *(f"asking_for_the_business_{n}" for n in range(2, 6)),
        "theirs",
    ]
    assert rebased(old, old, latest) == latest
    assert rebased(old, draft, old) == draft


WORDS = st.text(max_size=40)


@settings(deadline=None)
@given(WORDS, st.lists(WORDS, max_size=3), st.floats(0.001, 1e6), st.booleans(), st.none() | st.integers(1, 99))
def test_what_is_written_is_read_back_the_same(
    words: str, phrases: list[str], number: float, flag: bool, turns: int | None
) -> None:
    advice = Advice(scorer="judge", kappa=-number / 1e6, labels=3, wording=words)
    criterion = a_criterion("own").model_copy(
        update={"question": words, "phrases": tuple(phrases), "weight": number, "on": flag, "within_turns": turns,
                "advice": (advice,) if flag else (), "source": ("own", "S4")}
    )  # fmt: skip
    rubric = with_criteria(a_rubric(), 3, [*a_rubric().skills[3].criteria, criterion])
    rubric = rubric.model_copy(update={"title": words, "change": Change(made_from="1", reason=words)})
    table = tomllib.loads(rubric_toml.text(rubric))
    assert Rubric.model_validate({**table, "id": rubric.id}) == rubric
