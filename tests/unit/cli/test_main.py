"""The front of the command line: exit statuses and sentences, whatever the verb."""

import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from cli import main as front
from cli.verbs import VERBS, Verb
from practice.errors import BadInput, ContentError, EndpointError


def raising(error: BaseException) -> Verb:
    def run(*_: object) -> int:
        raise error

    return Verb("fails", lambda _parser: None, run)


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (BadInput("That file is empty."), 2, "That file is empty.\n"),
        (ContentError(["a.toml: one.", "a.toml: two."]), 2, "a.toml: one.\na.toml: two.\n"),
        (EndpointError("busy", "The model is busy."), 1, "The model is busy.\n"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_an_error_is_its_sentence_and_a_status(
    error: BaseException, status: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(VERBS, "fail", raising(error))
    monkeypatch.setattr(front, "quiet", lambda: 0)
    assert front.main(["fail"], {}) == status
    assert capsys.readouterr() == ("", said)


def test_a_fault_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VERBS, "fail", raising(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        front.main(["fail"], {})


def test_the_verbs_status_is_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(_given: Namespace, _root: Path, environ: object) -> int:
        return 1 if environ == {"A": "b"} else 0

    monkeypatch.setitem(VERBS, "fail", Verb("fails", lambda _parser: None, run))
    assert front.main(["fail"], {"A": "b"}) == 1


@pytest.mark.parametrize("verb", front.LATER)
def test_a_planned_verb_says_that_it_is_not_there_yet(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert front.main([verb, "--anything"], {}) == 2
    assert capsys.readouterr().err == f"{verb} is not in this version yet.\n"
    assert f"\n  {verb} " not in front.overview()
    assert verb not in VERBS


def test_a_misspelt_verb_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert front.main(["chek"], {}) == 2
    assert "Did you mean check?" in capsys.readouterr().err


def test_nothing_asked_for_is_wrong_use_and_help_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert front.main([], {}) == 2
    assert front.main(["--help"], {}) == 0
    printed = capsys.readouterr()
    assert printed.out == printed.err


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_is_in_the_overview_and_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        front.main([verb, "--help"], {})
    assert left.value.code == 0
    assert f"usage: warmcall.py {verb}" in capsys.readouterr().out
    assert f"\n  {verb} " in front.overview()


def test_an_unknown_option_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        front.main(["check", "--loudly"], {})
    assert left.value.code == 2
    assert "--loudly" in capsys.readouterr().err


def test_the_list_of_verbs_needs_nothing_installed(root: Path) -> None:
    bare = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(root)!r}); import cli.main as m; "]
    done = subprocess.run([*bare[:-1], bare[-1] + "sys.exit(m.main(['-h']))"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_checking_content_loads_no_web_server_and_no_database(root: Path) -> None:
    script = "import sys, cli.main as m; m.main(['check']); print(sorted({'streamlit', 'openai', 'sqlite_utils'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


def test_a_reader_that_goes_away_is_no_fault(root: Path) -> None:
    script = "import sys, cli.main as m; sys.exit(m.main(['--help']))"
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""


def test_an_unknown_setting_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert front.main(["call", "anything"], {"WARMCALL_DATE": "x"}) == 2
    assert "did you mean WARMCALL_DATA?" in capsys.readouterr().err
