"""The verb `test`: every gate is run, the failures are named, and pytest has the last word."""

import io
import sys
from pathlib import Path

import pytest

from cli import browser, gates
from cli.gates import Gate, Result

PASS = Gate("passes", (sys.executable, "-c", "print('all is well')"))
FAIL = Gate("fails", (sys.executable, "-c", "import sys; print('line 3: wrong'); sys.exit(1)"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "test_it.py").write_text("def test_it():\n    assert True\n")
    return tmp_path


def run(project: Path, monkeypatch: pytest.MonkeyPatch, *chosen: Gate, **environ: str) -> tuple[int, list[str]]:
    monkeypatch.setattr(gates, "gates", lambda _python: chosen)
    out = io.StringIO()
    status = gates.test(project, ["-q", "-p", "no:cacheprovider"], {"PATH": "/usr/bin:/bin", **environ}, out)
    return status, out.getvalue().rstrip("\n").splitlines()


def test_where_all_pass_the_status_is_0_and_pytest_has_the_last_word(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, lines = run(project, monkeypatch, PASS)
    assert status == 0
    assert lines[-1].startswith("1 passed in")
    assert "all is well" in lines
    assert any(line.startswith("passed  pytest") for line in lines)


def test_a_failing_gate_is_named_and_the_others_still_run(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    status, lines = run(project, monkeypatch, FAIL, PASS)
    assert status == 1
    assert "line 3: wrong" in lines
    assert any(line.startswith("FAILED  fails") for line in lines)
    assert any(line.startswith("passed  passes") for line in lines)
    assert lines[-1].startswith("1 passed in")


def test_a_failing_test_fails_the_whole(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "test_more.py").write_text("def test_more():\n    assert 1 == 2\n")
    status, lines = run(project, monkeypatch, PASS)
    assert status == 1
    assert any(line.startswith("FAILED  pytest") for line in lines)
    assert lines[-1].startswith("1 failed, 1 passed in")


def test_the_gates_are_all_there() -> None:
    names = [gate.name for gate in gates.gates(Path(sys.executable))]
    assert names == ["ruff check", "ruff format", "mypy", "import-linter"]


def test_a_missing_browser_is_said_where_it_was_skipped_and_where_it_fails() -> None:
    nowhere = {"PATH": "/nonexistent"}
    assert gates.browser_note(nowhere) == [f"Browser tests were skipped: {browser.MISSING}"]
    assert gates.browser_note({**nowhere, "CI": "true"}) == [f"Browser tests failed: {browser.MISSING}"]


def test_the_browser_named_is_the_browser_used(tmp_path: Path) -> None:
    program = tmp_path / "my-chromium"
    program.touch()
    assert browser.find({"CHROMIUM_PATH": str(program), "PATH": ""}) == str(program)
    assert browser.find({"CHROMIUM_PATH": str(tmp_path / "gone")}) is None


def test_the_browser_is_found_on_the_path(tmp_path: Path) -> None:
    program = tmp_path / "chromium-browser"
    program.touch(mode=0o755)
    assert browser.find({"PATH": str(tmp_path)}) == str(program)


def test_the_summary_has_a_line_for_each_gate() -> None:
    lines = gates.summary([Result("mypy", True, 12.34), Result("pytest", False, 1.0)])
    assert lines == ["", "passed  mypy (12.3 s)", "FAILED  pytest (1.0 s)"]
