"""Needles that an earlier process worked out."""

import sys
from pathlib import Path

import pytest

from practice.acts import kept_needles
from practice.acts.kept_needles import KeptNeedles
from practice.acts.needles import needles
from practice.acts.wordings import every

ASKED = [(r"\bwhat (?:pump|crane)\b", 0, False), (r"guarant\w+", 2, True)]


def expected() -> list[object]:
    return [needles(*one) for one in ASKED]


def test_a_second_process_reads_what_the_first_worked_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "made" / "needles.kept"
    assert KeptNeedles(path).of(ASKED) == expected()
    monkeypatch.setattr(kept_needles, "needles", lambda *_: pytest.fail("worked out again"))
    assert KeptNeedles(path).of(ASKED) == expected()
    assert [one.name for one in path.parent.iterdir()] == ["needles.kept"]


def test_what_is_damaged_or_out_of_date_is_worked_out_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "needles.kept"
    path.write_bytes(b"\x00no needles")
    assert KeptNeedles(path).of(ASKED) == expected()
    monkeypatch.setattr(kept_needles, "_stamp", lambda: "another way")
    monkeypatch.setattr(kept_needles, "needles", lambda *_: ())
    assert KeptNeedles(path).of(ASKED) == [(), ()]


def test_without_a_place_to_keep_them_they_are_worked_out(tmp_path: Path) -> None:
    closed = tmp_path / "file"
    closed.write_text("")
    assert KeptNeedles(None).of(ASKED) == KeptNeedles(closed / "needles.kept").of(ASKED) == expected()


def test_the_needles_of_every_wording_can_be_kept(tmp_path: Path) -> None:
    asked = [one for wordings in every() for one in wordings.asked]
    KeptNeedles(tmp_path / "needles.kept").of(asked)
    assert KeptNeedles(tmp_path / "needles.kept").of(asked) == [needles(*one) for one in asked]
    assert (tmp_path / "needles.kept").stat().st_size < 4_000_000


def test_where_python_writes_no_compiled_modules_they_are_kept_in_its_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    beside = kept_needles.beside_compiled_modules()
    assert beside is not None
    assert beside.parent.name == "__pycache__"
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert kept_needles.beside_compiled_modules() == tmp_path / beside.name
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert kept_needles.beside_compiled_modules() is None
