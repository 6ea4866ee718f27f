"""The bootstrap: what it installs for which verb, what it mends, what it says. The installer itself is replaced by a tiny program."""

import os
import re
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

import warmcall

PASSING = [sys.executable, "-c", ""]
FAILING = [sys.executable, "-c", "import sys; print('no wheel of that size'); sys.exit(1)"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in warmcall.TESTING:
        (tmp_path / name).write_text("# nothing\n")
    return tmp_path


def installing(monkeypatch: pytest.MonkeyPatch, *commands: list[str]) -> list[Path]:
    """Put these in place of uv and pip; the list grows with each environment that asks for them."""
    asked: list[Path] = []

    def installers(python: Path) -> object:
        asked.append(python)
        return [("a tool", command) for command in commands]

    monkeypatch.setattr(warmcall, "installers", installers)
    return asked


def test_the_first_start_makes_an_environment_that_runs(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = installing(monkeypatch, PASSING)
    python = warmcall.ready(project, warmcall.RUNNING)
    assert subprocess.run([python, "-c", "import sys; sys.exit(sys.prefix == sys.base_prefix)"]).returncode == 0
    assert asked == [python]


def test_a_second_start_installs_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = installing(monkeypatch, PASSING)
    warmcall.ready(project, warmcall.RUNNING)
    warmcall.ready(project, warmcall.RUNNING)
    assert len(asked) == 1


def test_a_changed_requirement_is_installed(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = installing(monkeypatch, PASSING)
    warmcall.ready(project, warmcall.RUNNING)
    (project / "requirements.txt").write_text("# something\n")
    warmcall.ready(project, warmcall.RUNNING)
    assert len(asked) == 2


def test_tests_need_more_and_running_afterwards_needs_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = installing(monkeypatch, PASSING)
    warmcall.ready(project, warmcall.RUNNING)
    warmcall.ready(project, warmcall.TESTING)
    warmcall.ready(project, warmcall.RUNNING)
    assert len(asked) == 2


def test_an_environment_left_unfinished_is_made_again_from_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installing(monkeypatch, PASSING)
    warmcall.ready(project, warmcall.RUNNING)
    (project / ".venv" / warmcall.UNFINISHED).touch()
    (project / ".venv" / "half").write_text("a package that was being unpacked")
    warmcall.ready(project, warmcall.RUNNING)
    assert not (project / ".venv" / "half").exists()
    assert warmcall.is_done(project, warmcall.RUNNING)


def test_an_environment_whose_python_is_gone_is_made_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installing(monkeypatch, PASSING)
    python = warmcall.ready(project, warmcall.RUNNING)
    python.unlink()
    python.symlink_to("/nowhere/python")
    assert warmcall.works(warmcall.ready(project, warmcall.RUNNING))


def test_a_start_killed_in_the_middle_of_installing_is_mended_by_the_next(project: Path) -> None:
    slow = f"""
import sys, pathlib, warmcall
warmcall.installers = lambda python: [("a slow tool", [sys.executable, "-c", "import time; time.sleep(60)"])]
warmcall.ready(pathlib.Path({str(project)!r}), warmcall.RUNNING)
"""
    first = subprocess.Popen(
        [sys.executable, "-c", slow], cwd=warmcall.ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert first.stderr is not None
    with first.stderr as said:
        assert any("Installing" in line for line in iter(said.readline, ""))
        os.killpg(first.pid, 9)
    first.wait(10)
    assert not warmcall.is_done(project, warmcall.RUNNING)
    with pytest.MonkeyPatch.context() as monkeypatch:
        installing(monkeypatch, PASSING)
        assert warmcall.works(warmcall.ready(project, warmcall.RUNNING))


def test_two_starts_at_once_install_once(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = installing(monkeypatch, [sys.executable, "-c", "import time; time.sleep(0.5)"])
    starts = [threading.Thread(target=warmcall.ready, args=(project, warmcall.RUNNING)) for _ in range(2)]
    for start in starts:
        start.start()
    for start in starts:
        start.join(30)
    assert len(asked) == 1
    assert warmcall.is_done(project, warmcall.RUNNING)


def test_where_the_first_tool_fails_the_next_is_tried(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installing(monkeypatch, FAILING, PASSING)
    assert warmcall.ready(project, warmcall.RUNNING).exists()


def test_a_failed_install_is_a_sentence_with_the_last_lines_of_the_log(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installing(monkeypatch, FAILING)
    with pytest.raises(warmcall.CannotStart, match=r"could not be installed.*\n  no wheel of that size"):
        warmcall.ready(project, warmcall.RUNNING)
    assert not warmcall.is_done(project, warmcall.RUNNING)


def test_a_failed_install_ends_with_status_2(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installing(monkeypatch, FAILING)
    monkeypatch.setattr(warmcall, "ROOT", project)
    assert warmcall.main(["check"]) == 2
    assert "no wheel of that size" in capsys.readouterr().err


def test_a_missing_venv_module_is_a_sentence(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(warmcall.CannotStart, match="python3-venv"):
        warmcall.ready(project, warmcall.RUNNING)


def test_a_missing_ensurepip_module_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(warmcall, "quietly", lambda _command: False)
    with pytest.raises(warmcall.CannotStart, match="python3-venv"):
        warmcall.with_pip(tmp_path / "python")


def test_uv_is_preferred_where_it_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: "/opt/uv")
    tool, command = next(iter(warmcall.installers(tmp_path / "python")))
    assert (tool, command) == ("uv", ["/opt/uv", "pip", "install", "--python", str(tmp_path / "python")])


def test_pip_really_installs_into_the_environment(project: Path) -> None:
    (project / "requirements.txt").write_text(f"{make_wheel(project)}\n")
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr("shutil.which", lambda _name: None)
        python = warmcall.ready(project, warmcall.RUNNING)
    said = subprocess.run([python, "-c", "import tiny; print(tiny.WORD)"], capture_output=True, text=True)
    assert said.stdout == "installed\n"


def make_wheel(folder: Path) -> Path:
    """The smallest package there can be, made by hand so that nothing has to be fetched to build it."""
    wheel = folder / "tiny-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("tiny.py", "WORD = 'installed'\n")
        file.writestr("tiny-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1\n")
        file.writestr("tiny-1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr("tiny-1.dist-info/RECORD", "tiny.py,,\ntiny-1.dist-info/METADATA,,\ntiny-1.dist-info/WHEEL,,\n")
    return wheel


@pytest.mark.parametrize(
    ("argv", "names"),
    [
        ([], ()),
        (["--help"], ()),
        (["check"], warmcall.RUNNING),
        (["call", "x", "--help"], warmcall.RUNNING),
        (["test"], warmcall.TESTING),
        (["bench"], warmcall.TESTING),
    ],
)
def test_only_what_the_verb_needs_is_installed(argv: list[str], names: tuple[str, ...]) -> None:
    assert warmcall.needed(argv) == names


def test_an_older_python_is_told_which_one_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.version_info", (3, 9, 2))
    assert warmcall.main(["check"]) == 2
    assert re.search(r"3\.11 or newer; this is 3\.9", capsys.readouterr().err)


def test_a_file_in_the_place_of_the_environment_is_named(project: Path) -> None:
    (project / ".venv").write_text("a file")
    with pytest.raises(warmcall.CannotStart, match="is a file"):
        warmcall.ready(project, warmcall.RUNNING)


def test_the_verb_runs_with_the_project_as_root_from_any_folder(tmp_path: Path) -> None:
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli" / "main.py").write_text("raise SystemExit('the wrong one')")
    script = f"import warmcall, sys, pathlib; warmcall.hand_over(pathlib.Path({sys.executable!r}), ['--help'])"
    environ = {**os.environ, "PYTHONPATH": str(warmcall.ROOT)}
    done = subprocess.run(
        [sys.executable, "-P", "-c", script], cwd=tmp_path, env=environ, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage: python3 warmcall.py VERB")


def test_the_lock_is_free_again_when_its_holder_dies(project: Path) -> None:
    lock = project / "lock"
    holder = f"""
import sys, time, pathlib, warmcall
with warmcall.locked(pathlib.Path({str(lock)!r})):
    print("held", flush=True); time.sleep(60)
"""
    process = subprocess.Popen([sys.executable, "-c", holder], cwd=warmcall.ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as said:
        assert said.readline() == "held\n"
        with lock.open("a+b") as file:
            assert not warmcall.try_lock(file)
            process.kill()
            process.wait(10)
            end = time.monotonic() + 5
            while not warmcall.try_lock(file):
                assert time.monotonic() < end, "the lock of a dead process is still held"
                time.sleep(0.02)
