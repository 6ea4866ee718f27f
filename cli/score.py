"""The verb `score`: scorecards for transcripts from anywhere, as text or as JSON. Reads and prints; the scoring is `scoring/`'s.

Exit status: 0 where every call passed or could not be scored (the card says why), 1 where one did not pass, 2 where a file
could not be used. In a folder the other files are scored all the same, on all cores, and what an earlier run scored in the same
way is not scored again.
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from cli.card import card_lines
from cli.judged import judge_lines, told
from cli.progress import Progress
from cli.score_file import STANDARD_INPUT, Scored, Way, written
from cli.score_many import processes_for, score_many
from cli.scored_before import kept
from practice.content import Library
from practice.content_shape import suggestion
from practice.errors import BadInput, TranscriptError
from practice.model.rubric import Rubric
from scoring.judge import JudgeScorer

ENDINGS = (".json", ".jsonl", ".txt", ".md", ".vtt", ".srt")


def score(
    paths: Sequence[str],
    *,
    rep: str | None,
    scenario: str | None,
    scorer: str,
    as_json: bool,
    rubrics: Mapping[str, Rubric],
    library: Library,
    stdin: BinaryIO,
    out: TextIO,
    err: TextIO,
    rubric: Rubric | None = None,
    judge: Callable[[], JudgeScorer] | None = None,
    memory: Path | None = None,
) -> int:
    """Score every file, folder or "-" (standard input); the exit status. Several cards in JSON are one object a line, each with
    its "file", and a file that could not be used is a line with its "error". `memory`: the file of what was scored before.
    Raises `BadInput` for what is wrong before any file is read."""
    asked = _judge(scorer, judge)
    given = library.scenario(scenario) if scenario else None
    way = Way(rubrics, library.scenarios(), rubric, given, rep)
    files = list(_files(paths, err))
    names = [name for name in files if name is not None]
    many = len(paths) != 1 or len(files) != 1 or Path(paths[0]).is_dir()
    worst = 0 if files and None not in files else 2
    progress = Progress(len(names), err, time.monotonic)
    for scored, before in _all(names, way, asked, stdin, err, memory if many else None):
        progress.hide()
        worst = max(worst, _show(scored, many, as_json, out, err))
        progress.step(before)
    progress.end()
    return worst


def _all(
    names: Sequence[str], way: Way, judge: JudgeScorer | None, stdin: BinaryIO, err: TextIO, memory: Path | None
) -> Iterator[tuple[Scored, bool]]:
    """The results in order, and whether each is from before. A judge is asked about one call after the other, and anew."""
    if judge is not None:
        for name in names:
            yield _judged(name, way, judge, stdin, err), False
        return
    with kept(memory, way.fingerprint() if memory else "") as cards:
        yield from score_many(names, lambda name: _bytes(name, stdin), way, cards, processes_for(len(names)))


def _judged(name: str, way: Way, judge: JudgeScorer, stdin: BinaryIO, err: TextIO) -> Scored:
    try:
        transcript, scenario = way.parsed(name, _bytes(name, stdin))
        card = told(judge, transcript, way.rubric(scenario), scenario, err)
    except BadInput as error:
        return Scored(name, error=str(error))
    return Scored(name, written(card))


def _judge(scorer: str, judge: Callable[[], JudgeScorer] | None) -> JudgeScorer | None:
    if scorer == "judge" and judge is not None:
        return judge()
    if scorer != "rubric":
        raise BadInput(f'There is no scorer "{scorer}"; {suggestion(scorer, ("rubric", "judge"))}')
    return None


def _files(paths: Sequence[str], err: TextIO) -> Iterator[str | None]:
    """The files in order, each once; None for a folder without transcripts, after saying so."""
    seen: set[str] = set()
    for given in paths:
        found = [given] if given in ("", "-") or not Path(given).is_dir() else _inside(Path(given))
        if not found:
            endings = ", ".join(ENDINGS)
            print(f"{given}: there is no transcript in this folder; files that end in {endings} are read.", file=err)
            yield None
        for name in found:
            if name not in seen:
                seen.add(name)
                yield name


def _inside(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())
    return [str(path) for path in sorted(found) if not path.name.startswith(".")]


def _bytes(name: str, stdin: BinaryIO) -> bytes:
    try:
        return stdin.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    except FileNotFoundError:
        raise TranscriptError(f"{name}: there is no such file.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise TranscriptError(f"{name}: it cannot be read: {reason}.") from None


def _show(scored: Scored, many: bool, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Prints the card, or what was wrong; the exit status that this file alone would give."""
    if scored.card is not None and as_json:
        print(scored.named() if many else scored.card, file=out, flush=True)
        return 1 if json.loads(scored.card)["passed"] is False else 0
    card = scored.value()
    if card is None:
        print(scored.error, file=err)
        if as_json and many:
            nothing = {"file": scored.name, "overall": None, "passed": None, "error": scored.error}
            print(json.dumps(nothing, ensure_ascii=False), file=out, flush=True)
        return 2
    print("\n".join([scored.name, *card_lines(card), *judge_lines(card), ""]), file=out, flush=True)
    return 1 if card.passed is False else 0
