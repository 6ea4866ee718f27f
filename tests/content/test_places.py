"""The line of a field is the line on which it is written, whatever the values look like."""

import json
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from practice.content_places import line_of, places, written

KEYS = ("id", "says", "x-y", "topics", '"a.b"')
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x7f", exclude_categories=("Cs", "Cc")), max_size=20)
SHOWN = TEXT.map(lambda text: json.dumps(text, ensure_ascii=False))
ONE_LINE = (
    SHOWN
    | st.integers(-9, 9).map(str)
    | st.lists(SHOWN, max_size=3).map(lambda items: f"[{', '.join(items)}]")
    | SHOWN.map(lambda text: f"{{ a = {text}, b.c = [1, 2] }} # comment = [")
)
SEVERAL = SHOWN.map(lambda text: f'"""\n[[facts]]\nid = 3\n{text[1:-1]}"""') | st.just("'''\n]]'\n'''")
TABLES = st.lists(st.dictionaries(st.sampled_from(KEYS), ONE_LINE | SEVERAL, max_size=4), max_size=4)


@given(TABLES)
def test_every_key_of_every_table_is_found_on_its_line(tables: list[dict[str, str]]) -> None:
    lines, expected = ["# a comment with = and [brackets]", "top = 1"], {("top",): 2}
    for number, table in enumerate(tables):
        lines.append("[[ facts ]]")
        expected["facts", number] = len(lines)
        for key, value in table.items():
            expected["facts", number, key.strip('"')] = len(lines) + 1
            lines.extend(f"{key} = {value}".split("\n"))
    text = "\n".join(lines)
    tomllib.loads(text)
    found = places(text)
    assert {path: found[path] for path in expected} == expected


def test_entries_of_lists_and_tables_inside_them_have_lines_of_their_own() -> None:
    text = 'brief.known = [\n  "a", # ]\n  "b",\n\n  { text = "c",\n    outdated = true },\n]\n[lines]\nx = ["""\na""", "b"]\n'
    found = places(text)
    assert [found["brief", "known", number] for number in range(3)] == [2, 3, 5]
    assert found["brief", "known", 2, "outdated"] == 6
    assert found["lines", "x", 1] == 10


def test_tables_inside_a_list_of_tables_belong_to_its_latest_entry() -> None:
    text = "[[skills]]\n[[skills.criteria]]\nid = 1\n[[skills]]\n[[skills.criteria]]\n[[skills.criteria]]\n[skills.more]\ny = 2\n"
    found = places(text)
    assert found["skills", 0, "criteria", 0, "id"] == 3
    assert found["skills", 1, "criteria", 1] == 6
    assert found["skills", 1, "more", "y"] == 8


def test_what_is_missing_is_looked_for_around() -> None:
    text = "\n[[facts]]\nid = 1\n"
    assert line_of(text, ("facts", 0, "layer")) == 2
    assert line_of(text, ("title",)) is None


def test_a_path_is_written_as_people_count() -> None:
    assert written(("facts", 2, "says", 0)) == "facts[3].says[1]"
    assert written(("reactions", "two\nlines")) == 'reactions."two\\nlines"'
