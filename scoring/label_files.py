"""Files of labels: JSON lines, each a person's verdict on one criterion of one transcript. Reads and checks; measures nothing."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from practice.content_shape import suggestion
from practice.errors import BadInput, TranscriptError
from practice.model.labels import LABEL_VERDICTS, Label, LabelVerdict
from practice.model.rubric import Rubric
from practice.model.transcript import Transcript
from practice.stores.labels import imported_id
from practice.transcripts import parse

ENDING = ".jsonl"


class LabelFiles(NamedTuple):
    """The labels, the transcripts they are about by id (with the name each came under), and remarks for whoever sent the files."""

    labels: tuple[Label, ...]
    transcripts: dict[str, tuple[str, Transcript]]
    remarks: tuple[str, ...]


def read(paths: Sequence[Path], rubric: Rubric, at: str) -> LabelFiles:
    """All labels of these files and folders. They belong to the wording that the criteria have now, or had in the `wording` a row
    names. `BadInput` with file and line for a row that cannot be used; a criterion that the rubric lacks is a remark."""
    known = {one.id: one for one in rubric.criteria}
    labels: list[Label] = []
    transcripts: dict[str, tuple[str, Transcript]] = {}
    unknown: Counter[str] = Counter()
    cache: dict[str, Transcript] = {}
    for path in _files(paths):
        for where, row in _rows(path):
            name, transcript = _transcript(where, row, path.parent, cache)
            criterion = _text(where, row, "criterion")
            verdict, labeller = _verdict(where, row), _text(where, row, "labeller")
            if criterion not in known:
                unknown[criterion] += 1
                continue
            call = imported_id(transcript)
            transcripts.setdefault(call, (name, transcript))
            labels.append(
                Label(
                    labeller=labeller,
                    call=call,
                    criterion=criterion,
                    wording=str(row.get("wording") or known[criterion].wording),
                    verdict=verdict,
                    note=str(row.get("note") or ""),
                    at=at,
                )
            )
    return LabelFiles(tuple(labels), transcripts, tuple(_remark(name, unknown[name], known) for name in unknown))


def _remark(name: str, count: int, known: Any) -> str:
    labels = "1 label is" if count == 1 else f"{count} labels are"
    return f'{labels} about "{name}", which the rubric does not have; {suggestion(name, known)}'


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = [one for one in sorted(path.rglob(f"*{ENDING}")) if not one.name.startswith(".")]
        if not found:
            raise BadInput(f"{path}: there is no file of labels in this folder; files that end in {ENDING} are read.")
        yield from found


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row with the words for where it stands."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        raise BadInput(f"{path}: there is no such file.") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        raise BadInput(f"{path}: it cannot be read: {reason}.") from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            raise BadInput(f"{where}: this is not JSON; one label a line is read.") from None
        if not isinstance(row, dict):
            raise BadInput(f"{where}: this is not a JSON object.")
        yield where, row


def _text(where: str, row: dict[str, Any], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadInput(f"{where}: {key} is missing; it is text.")
    return value.strip()


def _verdict(where: str, row: dict[str, Any]) -> LabelVerdict:
    given = "_".join(_text(where, row, "verdict").lower().replace("_", " ").replace("-", " ").split())
    if given not in LABEL_VERDICTS:
        raise BadInput(f'{where}: verdict is "{row["verdict"]}"; it is one of {", ".join(LABEL_VERDICTS)}.')
    return given


def _transcript(where: str, row: dict[str, Any], folder: Path, cache: dict[str, Transcript]) -> tuple[str, Transcript]:
    """The transcript that the row names by a path (from the label file's folder, else from here) or holds itself, with its name."""
    given, rep = row.get("transcript"), row.get("rep")
    if isinstance(given, str) and given.strip() and "\n" not in given:
        path = folder / given if (folder / given).exists() else Path(given)
        key = f"{path}\n{rep}"
        if key not in cache:
            cache[key] = _parsed(where, path.name, _bytes(where, path), rep)
        return path.name, cache[key]
    if not given:
        raise BadInput(f"{where}: transcript is missing; it is a path or the transcript itself.")
    text = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
    if text not in cache:
        name = "transcript.json" if not isinstance(given, str) else "transcript.txt"
        cache[text] = _parsed(where, name, text.encode(), rep)
    return "inline", cache[text]


def _bytes(where: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadInput(f"{where}: the transcript {path} cannot be read: {reason}.") from None


def _parsed(where: str, name: str, data: bytes, rep: object) -> Transcript:
    try:
        return parse(name, data, rep if isinstance(rep, str) else None)
    except TranscriptError as error:
        raise BadInput(f"{where}: {error}") from None
