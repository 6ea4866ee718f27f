"""The verb `calibrate`: how far the scorers agree with people, as a table or as JSON. Reads and prints; the measuring is `scoring/`'s."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from cli.card import wrapped
from practice.errors import BadInput
from practice.model.rubric import Rubric
from practice.ports import Scorer
from scoring import label_files
from scoring.calibration import ENOUGH, MARK, Between, Calibration, Row
from wiring import calibrating

if TYPE_CHECKING:
    from wiring import Parts

EMPTY = (
    """\
There are no labels yet, so nothing can be said about agreement. To begin: open the page "Calibration" of the app (warmcall.py run) and
answer the rubric's questions about a few calls before you see their scores; or write labels into a file, one JSON object a line, as
docs/formats.md explains, and name the file here. """
    + f"{ENOUGH} labels on a criterion are enough to say whether it counts."
)
STANDINGS = {
    "counts": "counts",
    "advice_only": "ADVICE ONLY",
    "too_few": "too few labels",
    "one_sided": "one-sided labels",
}


def calibrate(
    parts: "Parts", paths: Sequence[Path], *, rubric: str | None, keep: bool, judge: Scorer | None, as_json: bool,
    out: TextIO, err: TextIO,
) -> int:  # fmt: skip
    """The table for the labels in these files, or for all that are kept; 0 unless an input cannot be used. What is kept is held to the
    rule: where a criterion becomes advice only, or counts again, a new version of the rubric is saved and named."""
    chosen = _rubric(parts, rubric)
    if keep and not paths:
        raise BadInput("--keep takes labels from files into the database; name the files.")
    table = _from_files(parts, chosen, paths, keep, judge, err) if paths else calibrating.kept(parts, chosen, judge)
    new = calibrating.apply(parts, chosen, table, _now()) if (keep or not paths) and table.labels else None
    if as_json:
        print(json.dumps(_keys(table, new), ensure_ascii=False), file=out)
    else:
        print("\n".join(lines(table)), file=out)
        if new is not None and new.change is not None:
            print(
                "\n".join(["", *wrapped(f"Saved as version {new.version} of the rubric. {new.change.reason}")]),
                file=out,
            )
    return 0


def lines(table: Calibration) -> Iterator[str]:
    """The table as text."""
    if not table.labels and not any(row.decided for row in table.rows):
        yield from wrapped(EMPTY)
        return
    people = f"{len(table.labellers)} {'person' if len(table.labellers) == 1 else 'people'}"
    yield f"Rubric {table.rubric}, version {table.rubric_version}: {table.labels} labels by {people} on {_calls(table.calls)}."
    if table.other_wording:
        yield f"Left out: {table.other_wording} labels on criteria in another wording, or that are not asked."
    yield ""
    yield f"{'criterion':<22} {'scorer':<8} {'labels':>6} {'agree':>6} {'kappa':>6}  {'95 % interval':<15} {'decided':>8}  verdict on it"
    for row in (*table.rows, *table.overall):
        yield _line(row)
    if table.between:
        yield from ("", "Between people")
        yield from (_between(one) for one in table.between)
    yield ""
    yield from wrapped(
        f"Kappa under {MARK} over {ENOUGH} labels or more: advice only, out of the total until the question is reworded. Intervals: "
        "large-sample (Fleiss, Cohen, Everitt 1969), calls taken as a whole; alpha (Krippendorff): bootstrap over calls. decided: verdicts "
        "that trainers gave after seeing the scorer's, and how many of them agree with it; they are not part of kappa."
    )


def _line(row: Row) -> str:
    decided = f"{row.upheld}/{row.decided}" if row.decided else ""
    return (
        f"{row.criterion or 'all together':<22} {row.scorer:<8} {row.labels:>6} {_share(row.agreement):>6} {_two(row.kappa):>6}  "
        f"{_interval(row.low, row.high):<15} {decided:>8}  {STANDINGS.get(row.standing or '', '')}"
    ).rstrip()


def _between(one: Between) -> str:
    figures = f"agree {_share(one.agreement)}, {one.measure} {_two(one.value)} ({_interval(one.low, one.high) or 'no interval'})"
    return f"{one.criterion or 'all together':<22} {' and '.join(one.people)}: {_calls(one.calls, 'label')} shared, {figures}"


def _from_files(
    parts: "Parts", rubric: Rubric, paths: Sequence[Path], keep: bool, judge: Scorer | None, err: TextIO
) -> Calibration:
    found = label_files.read(paths, rubric, _now())
    for remark in found.remarks:
        print(remark, file=err)
    if keep:
        for name, transcript in found.transcripts.values():
            parts.labels.add(name, transcript, _now())
        parts.labels.keep(found.labels)
        return calibrating.kept(parts, rubric, judge)
    transcripts = {call: transcript for call, (_, transcript) in found.transcripts.items()}
    return calibrating.measured(rubric, found.labels, calibrating.calls_of(parts, transcripts), judge)


def _rubric(parts: "Parts", name: str | None) -> Rubric:
    """The one asked for, else the one there is, else the one that scenarios use unless they say otherwise."""
    every = parts.rubrics
    return parts.rubric(name) if name else next(iter(every.values())) if len(every) == 1 else parts.rubric("v1")


def _keys(table: Calibration, new: Rubric | None) -> dict[str, object]:
    """The table with the rule and what followed from it."""
    rule = {"mark": MARK, "enough": ENOUGH}
    advice = sorted({(row.criterion, row.scorer) for row in table.in_standing("advice_only")})
    named = [{"criterion": criterion, "scorer": scorer} for criterion, scorer in advice]
    return {**table.model_dump(), **rule, "advice_only": named, "saved_version": new.version if new else None}


def _interval(low: float | None, high: float | None) -> str:
    return "" if low is None or high is None else f"{_two(low)} to {_two(high)}"


def _two(value: float | None) -> str:
    return "-" if value is None else f"{round(value, 2) + 0.0:.2f}"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.0%}"


def _calls(count: int, what: str = "call") -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
