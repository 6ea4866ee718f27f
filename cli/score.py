"""The verb `score`: scorecards for transcripts from anywhere, as text or as JSON. Reads and prints; the scoring is `scoring/`'s.

Exit status: 0 where every call passed or could not be scored (the card says why), 1 where one did not pass, 2 where a file
could not be used. In a folder the other files are scored all the same.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple, TextIO

from cli.card import card_lines
from cli.judged import judge_lines, told
from practice.content import Library
from practice.content_shape import suggestion
from practice.errors import BadInput, NotFound, TranscriptError
from practice.model.content import Scenario
from practice.model.rubric import Rubric
from practice.model.scorecard import Scorecard
from practice.ports import Scorer
from practice.transcripts import parse
from scoring.judge import JudgeScorer
from scoring.rubric_scorer import RubricScorer

DEFAULT_RUBRIC = "v1"
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
) -> int:
    """Score every file, folder or "-" (standard input); the exit status. Several cards in JSON are one object a line, each with
    its "file". Raises `BadInput` for what is wrong before any file is read."""
    scored_by = _scorer(scorer, judge)
    given = library.scenario(scenario) if scenario else None
    standard = _Standard(rubrics, rubric)
    files = list(_files(paths, err))
    many = len(paths) != 1 or len(files) != 1 or Path(paths[0]).is_dir()
    worst = 0 if files and None not in files else 2
    for name in (name for name in files if name is not None):
        try:
            card = _card(name, rep, given, standard, library, stdin, scored_by, err)
        except BadInput as error:
            print(error, file=err)
            worst = 2
            continue
        _show(card, name, many, as_json, out)
        worst = max(worst, 1 if card.passed is False else 0)
    return worst


def _scorer(scorer: str, judge: Callable[[], JudgeScorer] | None) -> Scorer:
    if scorer == "judge" and judge is not None:
        return judge()
    if scorer != "rubric":
        raise BadInput(f'There is no scorer "{scorer}"; {suggestion(scorer, ("rubric", "judge"))}')
    return RubricScorer()


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


def _card(
    name: str,
    rep: str | None,
    given: Scenario | None,
    standard: "_Standard",
    library: Library,
    stdin: BinaryIO,
    scorer: Scorer,
    err: TextIO,
) -> Scorecard:
    transcript = parse("standard input" if name == "-" else name, _bytes(name, stdin), rep)
    scenario = given or library.scenarios().get(transcript.scenario or "")
    if isinstance(scorer, JudgeScorer):
        return told(scorer, transcript, standard.of(scenario), scenario, err)
    return scorer.score(transcript, standard.of(scenario), scenario)


def _bytes(name: str, stdin: BinaryIO) -> bytes:
    try:
        return stdin.read() if name == "-" else Path(name).read_bytes()
    except FileNotFoundError:
        raise TranscriptError(f"{name}: there is no such file.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise TranscriptError(f"{name}: it cannot be read: {reason}.") from None


class _Standard(NamedTuple):
    """Which rubric a call is held to: the one asked for, else its scenario's."""

    rubrics: Mapping[str, Rubric]
    asked_for: Rubric | None

    def of(self, scenario: Scenario | None) -> Rubric:
        wanted = scenario.rubric if scenario else DEFAULT_RUBRIC
        if self.asked_for is None and wanted not in self.rubrics:
            raise NotFound(f'There is no usable rubric "{wanted}"; {suggestion(wanted, self.rubrics)}')
        return self.asked_for or self.rubrics[wanted]


def _show(card: Scorecard, name: str, many: bool, as_json: bool, out: TextIO) -> None:
    if as_json:
        keys = ({"file": name} if many else {}) | card.model_dump(mode="json")
        print(json.dumps(keys, ensure_ascii=False), file=out)
        return
    print("\n".join([name, *card_lines(card), *judge_lines(card), ""]), file=out)
