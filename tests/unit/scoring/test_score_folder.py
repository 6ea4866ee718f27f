"""Many transcripts at once: order, what a broken file does, going on where a run broke off, and how far it is."""

import io
import json
from pathlib import Path

import pytest

from cli import score_many as module
from cli.progress import Progress
from cli.score import score
from cli.score_file import Scored, Way, score_file
from cli.score_many import score_many
from cli.scored_before import Kept, kept
from practice.content import Library
from practice.errors import TranscriptError
from scoring import rubrics
from tests.unit.scoring.calls_folder import FOLDER, ROOT

WORDS = b"Rep: What is hard about it?\nBuyer: The waiting, every week.\nRep: What does it cost you?\nBuyer: A day."


def run(folder: Path, memory: Path | None, rep: str | None = None) -> tuple[int, list[dict[str, object]], str]:
    out, err = io.StringIO(), io.StringIO()
    status = score(
        [str(folder)],
        rep=rep,
        scenario=None,
        scorer="rubric",
        as_json=True,
        rubrics=rubrics.load(ROOT),
        library=Library(ROOT),
        stdin=io.BytesIO(),
        out=out,
        err=err,
        memory=memory,
    )
    return status, [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "calls"
    found.mkdir()
    for number, path in enumerate(sorted(FOLDER.glob("good_*.txt"))[:3]):
        (found / f"{number}.txt").write_bytes(path.read_bytes())
    return found


@pytest.fixture
def scored(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were really scored."""
    names: list[str] = []

    def noted(name: str, data: bytes, way: Way) -> Scored:
        names.append(Path(name).name)
        return score_file(name, data, way)

    monkeypatch.setattr(module, "score_file", noted)
    return names


def test_the_same_command_again_scores_only_what_changed(folder: Path, tmp_path: Path, scored: list[str]) -> None:
    memory = tmp_path / "scored.db"
    first = run(folder, memory)
    assert scored == ["0.txt", "1.txt", "2.txt"]
    scored.clear()
    assert run(folder, memory) == first
    assert scored == []
    (folder / "1.txt").write_bytes(WORDS)
    assert run(folder, memory)[1][::2] == first[1][::2]
    assert scored == ["1.txt"]


def test_another_rep_is_another_question(folder: Path, tmp_path: Path, scored: list[str]) -> None:
    run(folder, tmp_path / "scored.db")
    scored.clear()
    run(folder, tmp_path / "scored.db", rep="Buyer")
    assert len(scored) == 3


def test_what_was_done_before_a_run_broke_off_is_there(folder: Path, tmp_path: Path, scored: list[str]) -> None:
    way = Way(rubrics.load(ROOT), {})
    names = [str(path) for path in sorted(folder.iterdir())]
    with kept(tmp_path / "scored.db", way.fingerprint()) as cards:
        results = score_many(names, lambda name: Path(name).read_bytes(), way, cards, 1)
        next(results)
        with kept(tmp_path / "scored.db", way.fingerprint()) as others:  # as another process sees it, nothing closed
            again = score_many(names[:1], lambda name: Path(name).read_bytes(), way, others, 1)
            assert [before for _, before in again] == [True]
    assert scored == ["0.txt"]


def test_a_memory_that_cannot_be_used_costs_nothing_but_time(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "noise.db").write_bytes(b"this is no database" * 100)
    assert run(folder, tmp_path / "noise.db") == run(folder, tmp_path) == run(folder, None)


def test_two_processes_give_the_same_cards_in_the_same_order_as_one() -> None:
    files = {f"{number}.txt": b"Rep: Call %d\n" % number + WORDS for number in range(6)} | {"2.txt": b"nobody spoke"}

    def read(name: str) -> bytes:
        if name == "4.txt":
            raise TranscriptError("4.txt: it cannot be read: gone.")
        return files[name]

    way = Way(rubrics.load(ROOT), {})
    names = sorted(files)
    one, two = (list(score_many(names, read, way, Kept(None, ""), processes)) for processes in (1, 2))
    assert one == two
    assert [result.name for result, _ in two] == names
    assert [result.name for result, _ in two if result.error] == ["2.txt", "4.txt"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_is_a_bar_in_a_terminal_and_a_line_now_and_then_elsewhere(terminal: bool) -> None:
    err = Terminal() if terminal else io.StringIO()
    seconds = iter(range(0, 1000))
    progress = Progress(100, err, lambda: float(next(seconds)))
    for _ in range(100):
        progress.step()
    progress.end()
    said = err.getvalue()
    assert ("#" in said) == ("\r" in said) == terminal
    assert said.count("\n") == (1 if terminal else 11)
    assert said.endswith("100 of 100 transcripts done in 101.0 s\n")


def test_little_work_says_nothing() -> None:
    err = Terminal()
    progress = Progress(3, err, lambda: 0.0)
    progress.step()
    progress.end()
    assert err.getvalue() == ""
