"""The `annotate` verb: rows in, acts out, one line each."""

import io
import json
from pathlib import Path

import pytest

from cli.annotate import annotate
from practice.errors import BadInput

ROW = {
    "id": "a:1",
    "source": "ignored",
    "before": [
        {"speaker": "rep", "text": "What happened?", "told": []},
        {"speaker": "buyer", "text": "Two trucks came late in March."},
    ],
    "text": "So late trucks were the trouble in March. What did that cost you? Can we meet Tuesday?",
}


def annotated(folder: Path, *lines: str) -> list[dict[str, object]]:
    path = folder / "rows.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    out = io.StringIO()
    annotate(path, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_row_has_exactly_the_keys_of_the_format(tmp_path: Path) -> None:
    [row] = annotated(tmp_path, json.dumps(ROW))
    assert list(row) == ["id", "questions", "rephrases", "asks", "acts"]
    found = {name: row[name][0].keys() for name in ("questions", "rephrases", "asks")}  # type: ignore[index]
    assert set(found["questions"]) == {"kind", "quote", "start", "end", "confidence"}
    assert set(found["rephrases"]) == {"kind", "quote", "start", "end", "confidence", "of"}
    assert set(found["asks"]) == {"kind", "quote", "start", "end", "confidence"}


def test_quotes_are_substrings_of_the_row(tmp_path: Path) -> None:
    [row] = annotated(tmp_path, json.dumps(ROW))
    for name in ("questions", "rephrases", "asks", "acts"):
        for span in row[name]:  # type: ignore[attr-defined]
            assert str(ROW["text"])[span["start"] : span["end"]] == span["quote"]


def test_rows_keep_their_order_and_empty_lines_are_skipped(tmp_path: Path) -> None:
    rows = annotated(tmp_path, *[json.dumps({**ROW, "id": n}) for n in (3, 1, 2)], "", json.dumps({**ROW, "id": None}))
    assert [row["id"] for row in rows] == [3, 1, 2, None]


def test_a_row_without_before_is_a_first_turn(tmp_path: Path) -> None:
    assert annotated(tmp_path, '{"id": 1, "text": "How so?"}')[0]["questions"]


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[1]",
        '{"id": 1}',
        '{"id": 1, "text": 5}',
        '{"id": 1, "text": "a", "before": "b"}',
        '{"id": 1, "text": "a", "before": [{"speaker": "nobody", "text": "b"}]}',
        '{"id": 1, "text": "a", "before": [{"speaker": "rep"}]}',
        "[" * 100_000,
    ],
)
def test_a_bad_row_is_one_sentence_with_its_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(BadInput, match="Line 2"):
        annotated(tmp_path, json.dumps(ROW), line)


def test_a_file_that_is_not_there_or_not_text_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        annotate(tmp_path / "none.jsonl", io.StringIO())
    (tmp_path / "noise").write_bytes(b"\xff\xfe\x00noise")
    with pytest.raises(BadInput, match="Line 1"):
        annotate(tmp_path / "noise", io.StringIO())
