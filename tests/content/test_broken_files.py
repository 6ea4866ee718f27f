"""Every fault an author can make is named by file and by line or field, hides nothing healthy, and never ends in a traceback."""

import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.check import check
from practice.content import Library
from practice.errors import ContentError, NotFound

ROOT = Path(__file__).parents[2]
PERSONA, SCENARIO, DRILL, RUBRIC = (
    "personas/cold_lead.toml",
    "scenarios/cold_lead_raw_materials.toml",
    "drills/ways_to_ask.toml",
    "scoring/rubrics/v1.toml",
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of all content, to be broken."""
    for folder in ("personas", "scenarios", "drills", "scoring/rubrics"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def checked(root: Path) -> tuple[int, list[str], str]:
    out, err = io.StringIO(), io.StringIO()
    return check(root, out, err), out.getvalue().splitlines(), err.getvalue()


def edited(root: Path, file: str, old: str, new: str) -> str:
    """The line, as `line N`, on which the edit begins."""
    text = (root / file).read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file} any more"
    (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return f"line {text[: text.index(old)].count(chr(10)) + 1}"


# file, what stands there, what is written instead, what the problem must say; "@" stands for "line N" of the edit
EDITS = [
    (SCENARIO, "needs_trust = 5", "needs_trust = 140", ["@", "facts[1].needs_trust", "140", "between 0 and 100"]),
    (SCENARIO, "needs_trust = 5", "needs_trust = -1", ["@", "facts[1].needs_trust", "between 0 and 100"]),
    (SCENARIO, "needs_trust = 5", 'needs_trust = "5"', ["@", "facts[1].needs_trust", "whole number"]),
    (SCENARIO, "needs_trust = 5", "needs_trust = 5.5", ["@", "facts[1].needs_trust", "whole number"]),
    (SCENARIO, "needs_trust = 5\n", "", ["facts[1].needs_trust is missing"]),
    (SCENARIO, 'layer = "problem"', 'layer = "problm"', ["@", "facts[1].layer", 'did you mean "problem"']),
    (SCENARIO, 'layer = "problem"\n', "", ["facts[1].layer is missing"]),
    (SCENARIO, 'level = "medium"', 'level = "tricky"', ["@", "level", "easy, medium, hard"]),
    (SCENARIO, 'level = "medium"', "level = medium", ["@", "not valid TOML"]),
    (SCENARIO, "min_turns = 4", "min_turns = 7", ["@", "min_turns", "between 1 and 6"]),
    (SCENARIO, "max_turns = 26", "max_turns = 19", ["@", "max_turns", "at least 20"]),
    (SCENARIO, 'success = ["meeting"', 'success = ["meting"', ["@", "success[1]", 'did you mean "meeting"']),
    (SCENARIO, 'success = ["meeting"', 'success = ["order"', ["@", "success[1]", "no ask of that kind"]),
    (SCENARIO, 'personas = ["cold_lead"', 'personas = ["cold_led"', ["@", "personas[1]", 'did you mean "cold_lead"']),
    (SCENARIO, 'rubric = "v1"', 'rubric = "v9"', ["@", "rubric", "v9", "known: v1"]),
    (SCENARIO, "title =", "titel =", ["@", "titel is not a known key", 'did you mean "title"']),
    (SCENARIO, "title =", 'title = "Twice"\ntitle =', ["not valid TOML"]),
    (SCENARIO, 'opens = "rep"', "opens = 2026-01-01", ["@", "opens", "rep, buyer"]),
    (SCENARIO, 'opens = "rep"', 'opens = "rep"\nid = "other"', ["id", "file name is the id"]),
    (SCENARIO, "[brief]", "[breif]", ["@", "breif is not a known key"]),
    (SCENARIO, "company =", "compny =", ["@", "brief.compny", 'did you mean "company"']),
    (SCENARIO, "outdated = true", 'outdated = "yes"', ["@", "outdated", "true or false"]),
    (SCENARIO, "[[facts]]", "[[facts]", ["@", "not valid TOML"]),
    (SCENARIO, "[[facts]]", "[[fact]]", ["@", "fact is not a known key"]),
    (SCENARIO, 'id = "two_lines_now"', 'id = "coating_share_of_cost"', ["@", "facts[2].id", "second time"]),
    (SCENARIO, "resolved_by = [", 'resolved_by = ["magic", ', ["@", "concerns[1].resolved_by[1]", "magic"]),
    (SCENARIO, "resolved_by = [", 'resolved_by = ["proof:40", ', ["@", "concerns[1].resolved_by[1]", "proof:40"]),
    (SCENARIO, "resolved_by = [", 'resolved_by = ["proof:0", ', ["@", "concerns[1].resolved_by[1]", "proof:0"]),
    (SCENARIO, "resolved_by = [", 'resolved_by = ["proof one", ', ["@", "concerns[1].resolved_by[1]", '"proof:1"']),
    (SCENARIO, 'kind = "meeting"', 'kind = "metting"', ["@", "kind", 'did you mean "meeting"']),
    (SCENARIO, "needs_facts = ", "needs_facts = 99 # ", ["@", "needs_facts", "never be earned"]),
    (
        SCENARIO,
        "needs_facts = ",
        'needs_facts = ["two_lines_no"] # ',
        ["needs_facts[1]", 'did you mean "two_lines_now"'],
    ),
    (SCENARIO, "needs_facts = ", 'needs_facts = "many" # ', ["@", "needs_facts", "list of fact ids"]),
    (SCENARIO, 'says = [\n    "Chocolate', 'says = [\n    "[Well Chocolate', ["facts[1].says[1]", "never closed"]),
    (PERSONA, "trust = 20", "trust = 101", ["@", "trust", "between 0 and 100"]),
    (PERSONA, "patience = 50", "patience = true", ["@", "patience", "whole number"]),
    (PERSONA, "talkativeness = 0.25", "talkativeness = 25", ["@", "talkativeness", "between 0 and 1"]),
    (PERSONA, "talkativeness = 0.25", "talkativeness = nan", ["@", "talkativeness"]),
    (PERSONA, 'name = "The cold lead"', 'name = ""', ["@", "name is empty"]),
    (PERSONA, 'name = "The cold lead"', 'name = "  "', ["@", "name is blank"]),
    (PERSONA, "empathy = {", "empaty = {", ["@", "reactions.empaty", 'did you mean "empathy"']),
    (PERSONA, "empathy = { trust", "empathy = { trst", ["@", "reactions.empathy.trst", 'did you mean "trust"']),
    (PERSONA, "insult = { trust = -40", "insult = { trust = -400", ["@", "reactions.insult.trust", "-100"]),
    (PERSONA, 'distrust = ["excuse"', 'distrust = ["excuses"', ["@", "distrust[1]", 'did you mean "excuse"']),
    (PERSONA, "hang_up = [", "hangup = [", ["@", "lines.hangup", 'did you mean "hang_up"']),
    (PERSONA, "hang_up = [", "tell = [", ["@", "lines.tell", "facts"]),
    (PERSONA, "goodbye_cold = [", "goodbye_cold = []\nx = [", ["@", "lines.goodbye_cold is missing"]),
    (PERSONA, "{subject}", "{subjct}", ["@", "lines.lead_in", "{subjct}", "{subject}"]),
    (PERSONA, "{subject}", "{subject", ["@", "lines.lead_in", "brace"]),
    (PERSONA, "[Yeah|Hi|Hello],", "[Yeah|Hi|Hello,", ["@", "lines.greeting[1]", "never closed"]),
    (PERSONA, "[Yeah|Hi|Hello],", "Yeah|Hi|Hello],", ["@", "lines.greeting[1]", "never opened"]),
    (PERSONA, "[Yeah|Hi|Hello],", "Yeah|Hello,", ["@", "lines.greeting[1]", "outside brackets"]),
    (PERSONA, '"[Yeah|Hi|Hello],', '"[Yeah|].", "', ["@", "lines.greeting[1]", "nothing to say"]),
    (PERSONA, '"[Yeah|Hi|Hello],', f'"{"[" * 9000}a{"]" * 9000}", "', ["@", "lines.greeting[1]", "18,001 characters"]),
    (PERSONA, "[lines]", "[line]", ["@", "line is not a known key", 'did you mean "lines"']),
    (DRILL, 'ask = "order"', 'ask = "orders"', ["@", "items[1].ask", 'did you mean "order"']),
    (DRILL, "minutes = 2", "minutes = 9", ["@", "minutes is 9", "at most 3"]),
    (DRILL, 'id = "order_summary"', 'id = "order_filters"', ["@", "items[2].id", "order_filters"]),
    (DRILL, 'id = "order_summary"', 'id = "Order summary"', ["@", "items[2].id", "snake_case"]),
    (DRILL, "good = [", "goods = [", ["@", "items[1].goods", 'did you mean "good"']),
    (DRILL, 'title = "', "title = ", ["@", "not valid TOML"]),
    (
        DRILL,
        "Well, then you know where to find us.",
        "Then may I have your  order for the filters?",
        ["@", "the same as good[1]"],
    ),
    (DRILL, 'ask = "order"', 'ask = "order"\nheart = ["filters"]', ["items[1].heart", "rephrase_and_check"]),
    (DRILL, 'ask = "order"', "", ["items[1].ask", "is missing"]),
    (RUBRIC, "weight = ", "wieght = ", ["@", "wieght is not a known key", 'did you mean "weight"']),
    (RUBRIC, "weight = ", 'weight = "', [RUBRIC]),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), EDITS, ids=[f"{edit[0]}: {edit[2][:40]!r}" for edit in EDITS])
def test_a_fault_is_named_by_file_and_by_line_or_field(
    tree: Path, file: str, old: str, new: str, said: list[str]
) -> None:
    line = edited(tree, file, old, new)
    status, problems, summary = checked(tree)
    assert status == 1
    expected = [line if part == "@" else part for part in said]
    assert any(problem.startswith(file) and all(part in problem for part in expected) for problem in problems), problems
    assert "problem" in summary


def test_one_broken_item_of_a_drill_is_one_problem_and_not_a_want_of_items(tree: Path) -> None:
    edited(tree, DRILL, 'ask = "order"', 'ask = "orders"')
    _, problems, summary = checked(tree)
    assert len(problems) == 1
    assert "9 drills" in summary


def cut(keep: Callable[[str], bool]) -> Callable[[Path], object]:
    """Leaves out the tables of the scenario whose text is not to be kept."""

    def change(path: Path) -> None:
        head, *tables = path.read_text(encoding="utf-8").split("\n[[")
        path.write_text("\n[[".join([head, *filter(keep, tables)]), encoding="utf-8")

    return change


def written(old: str, new: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


BELOW_STANDARD = [
    (cut(lambda table: not (table.startswith("facts") and 'layer = "timing"' in table)), "facts", "timing"),
    (cut(lambda table: not table.startswith("concerns")), "concerns", "at least 3"),
    (cut(lambda table: not (table.startswith("asks") and 'kind = "meeting"' not in table)), "asks", "at least 2"),
    (written(", outdated = true", ""), "brief.known", "outdated"),
]


@pytest.mark.parametrize(("change", "field", "said"), BELOW_STANDARD, ids=[row[1] + row[2] for row in BELOW_STANDARD])
def test_a_scenario_below_the_standard_is_told_and_can_still_be_played(
    tree: Path, change: Callable[[Path], object], field: str, said: str
) -> None:
    change(tree / SCENARIO)
    status, problems, _ = checked(tree)
    assert status == 1
    assert any(field in problem and said in problem for problem in problems), problems
    assert Library(tree).scenario("cold_lead_raw_materials")


def test_fewer_than_ten_facts_is_told(tree: Path) -> None:
    head, *tables = (tree / SCENARIO).read_text(encoding="utf-8").split("\n[[")
    few = [table for table in tables if not table.startswith("facts")] + [t for t in tables if t.startswith("facts")][
        :9
    ]
    (tree / SCENARIO).write_text("\n[[".join([head, *few]), encoding="utf-8")
    assert any("facts has 9" in problem and "at least 10" in problem for problem in Library(tree).problems())


WHOLE_FILES = [
    ("scenarios/noise.toml", bytes(range(256)) * 20, "UTF-8"),
    ("scenarios/nulls.toml", b"\x00" * 4096, "not valid TOML"),
    ("scenarios/latin.toml", "title = 'caf\u00e9'\n".encode("latin-1"), "line 1"),
    ("scenarios/empty.toml", b"", "title is missing"),
    ("scenarios/prose.toml", b"Dear diary,\ntoday I wrote a scenario.\n", "line 1"),
    ("scenarios/unfinished.toml", b'title = """\nand so on\n\n', "end of the file"),
    ("scenarios/json.toml", b'{"title": "x"}', "line 1"),
    ("scenarios/deep.toml", b"x = " + b"[" * 100_000, "nested too deeply"),
    ("scenarios/huge.toml", b"# " + b"x" * 2_000_000, "too large"),
    ("scenarios/number.toml", b"max_turns = " + b"9" * 5000, "scenarios/number.toml"),
    ("scenarios/My Call.toml", b"", "file name"),
    ("scenarios/Shout.TOML", b"", "file name"),
    ("scenarios/keys.toml", b'"a\\nb" = 1\n"" = 2\n' + b"k" * 9000 + b" = 3\n", '"a\\nb" is not a known key'),
    ("personas/list.toml", b"lines = 3\nreactions = []\n", "lines is 3"),
    ("personas/odd.toml", b"[lines]\ngreeting = 'Hello'\n[reactions]\ninsult = 5\n", "lines.greeting"),
    ("scoring/rubrics/noise.toml", b"\xff\xfe\x00\x01" * 99, "UTF-8"),
]


@pytest.mark.parametrize(("file", "data", "said"), WHOLE_FILES, ids=[row[0] for row in WHOLE_FILES])
def test_a_file_that_cannot_be_used_at_all_is_told_in_a_sentence(tree: Path, file: str, data: bytes, said: str) -> None:
    (tree / file).write_bytes(data)
    status, problems, _ = checked(tree)
    assert status == 1
    assert all(problem.startswith(file) for problem in problems), problems
    assert any(said in problem for problem in problems), problems
    assert set(Library(tree).scenarios()) == set(Library(ROOT).scenarios())
    assert set(Library(tree).personas()) == set(Library(ROOT).personas())


def test_a_directory_a_pipe_and_a_dangling_link_are_told(tree: Path) -> None:
    (tree / "scenarios" / "folder.toml").mkdir()
    (tree / "personas" / "lost.toml").symlink_to(tree / "nowhere.toml")
    os.mkfifo(tree / "scenarios" / "pipe.toml")
    problems = Library(tree).problems()
    assert [problem.split(":")[0] for problem in problems] == [
        "personas/lost.toml",
        "scenarios/folder.toml",
        "scenarios/pipe.toml",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_told(tree: Path) -> None:
    (tree / SCENARIO).chmod(0)
    assert any("cannot be read" in problem for problem in Library(tree).problems())


def test_missing_folders_are_told(tmp_path: Path) -> None:
    status, problems, summary = checked(tmp_path)
    assert status == 1
    assert [problem.split(":")[0] for problem in problems] == ["personas", "scenarios", "scoring/rubrics"]
    assert summary.startswith("0 personas, 0 scenarios, 0 drills, 0 rubrics: 3 problems")


def test_all_faults_of_a_file_are_told_at_once_from_top_to_bottom(tree: Path) -> None:
    for old, new in (
        ('level = "medium"', "level = 3"),
        ('personas = ["cold_lead"', 'personas = ["nobody"'),
        ('opens = "rep"', 'opens = "phone"'),
        ("needs_trust = 5", "needs_trust = 140"),
        ('id = "two_lines_now"', 'id = "coating_share_of_cost"'),
        ("resolved_by = [", 'resolved_by = ["magic", '),
    ):
        edited(tree, SCENARIO, old, new)
    problems = Library(tree).problems()
    fields = [problem.split(": ")[1].split()[0] for problem in problems]
    assert fields == [
        "level",
        "personas[1]",
        "opens",
        "facts[1].needs_trust",
        "facts[2].id",
        "concerns[1].resolved_by[1]",
    ]


def test_healthy_content_leaves_nothing_to_say() -> None:
    status, problems, summary = checked(ROOT)
    assert (status, problems) == (0, [])
    assert "no problems" in summary


def test_a_mark_at_the_beginning_and_windows_line_ends_are_no_fault(tree: Path) -> None:
    text = (tree / SCENARIO).read_text(encoding="utf-8")
    (tree / SCENARIO).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert Library(tree).problems() == []


def test_a_line_is_found_under_windows_line_ends_too(tree: Path) -> None:
    line = edited(tree, SCENARIO, "needs_trust = 5", "needs_trust = 140")
    text = (tree / SCENARIO).read_text(encoding="utf-8")
    (tree / SCENARIO).write_bytes(text.replace("\n", "\r\n").encode())
    assert line in Library(tree).problems()[0]


def test_plain_strings_stand_for_known_items_and_the_situation(tree: Path) -> None:
    text = (tree / SCENARIO).read_text(encoding="utf-8")
    head, rest = text.split("[situation]\n", 1)
    prose, facts = rest.split("[[facts]]", 1)
    top, brief = head.split("[brief]", 1)
    plain = f"{top}situation = {prose.strip().removeprefix('text = ')}\n\n[brief]{brief}[[facts]]{facts}"
    (tree / SCENARIO).write_text(plain, encoding="utf-8")
    ours, theirs = Library(tree), Library(ROOT)
    assert ours.problems() == []
    assert ours.scenario("cold_lead_raw_materials") == theirs.scenario("cold_lead_raw_materials")


def test_asking_for_a_broken_item_raises_its_faults(tree: Path) -> None:
    edited(tree, SCENARIO, "needs_trust = 5", "needs_trust = 140")
    edited(tree, SCENARIO, "max_turns = 26", "max_turns = 2")
    library = Library(tree)
    with pytest.raises(ContentError, match=r"max_turns.*1 more problem") as caught:
        library.scenario("cold_lead_raw_materials")
    assert len(caught.value.problems) == 2
    assert "cold_lead_raw_materials" not in library.scenarios()
    assert library.scenario("let_down_before")


@pytest.mark.parametrize("wrong", ["cold_leed", "../cold_lead", "", "x" * 5000, "cold\nlead", "\x00"])
def test_asking_for_what_is_not_there_says_so_in_one_line(wrong: str) -> None:
    for ask in (Library(ROOT).persona, Library(ROOT).scenario):
        with pytest.raises(NotFound) as caught:
            ask(wrong)
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 1000


def test_a_near_miss_is_suggested() -> None:
    with pytest.raises(NotFound, match='did you mean "cold_lead_raw_materials"'):
        Library(ROOT).scenario("cold_lead_raw_material")


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(tree: Path) -> None:
    library = Library(tree)
    before = library.scenario("let_down_before")
    assert library.scenario("let_down_before") is before
    edited(tree, "scenarios/let_down_before.toml", "title = ", 'title = "Another name" # ')
    assert library.scenario("let_down_before").title == "Another name"
    (tree / "scenarios" / "let_down_before.toml").unlink()
    with pytest.raises(NotFound):
        library.scenario("let_down_before")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_no_content_of_a_file_ends_in_a_traceback(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "scenarios").mkdir(exist_ok=True)
    (tmp_path / "scenarios" / "any.toml").write_bytes(data)
    problems = [problem for problem in Library(tmp_path).problems() if "any.toml" in problem]
    assert problems
    assert all(problem == problem.splitlines()[0] for problem in problems)


VALUES = st.sampled_from(["3", "-1", "0.5", "true", '""', '"x"', "[]", "[1]", '["x"]', "{}", "{ x = 1 }", "1979-05-27"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(picked=st.data())
def test_any_value_in_any_place_ends_in_sentences_or_in_health(tmp_path: Path, picked: st.DataObject) -> None:
    file = picked.draw(st.sampled_from([PERSONA, SCENARIO]))
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    places = [number for number, line in enumerate(lines) if " = " in line and not line.startswith((" ", "#"))]
    place = picked.draw(st.sampled_from([number for number in places if not lines[number].endswith(("[", '"""'))]))
    key = lines[place].split(" = ")[0]
    lines[place] = f"{key} = {picked.draw(VALUES)}"
    for folder in ("personas", "scenarios"):
        (tmp_path / folder).mkdir(exist_ok=True)
    (tmp_path / file).write_text("\n".join(lines), encoding="utf-8")
    for problem in Library(tmp_path).problems():
        assert problem == problem.splitlines()[0]
