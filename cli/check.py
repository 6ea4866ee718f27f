"""The verb `check`: what is wrong with the personas, scenarios, drills, rubrics and prices, one line each. Repairs nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from practice import prices
from practice.buyer.reach import suggestions
from practice.content import Library
from scoring import rubrics


def check(root: Path, out: TextIO, err: TextIO, saved: Path | None = None, reach: bool = False) -> int:
    """Problems to `out`, since they are what was asked for; the summary to `err`. 0 where there are none, else 1. `saved` is the
    folder of the rubric versions that the app has saved. `reach` adds, to `err`, which facts are hard to reach by asking."""
    problems = [*Library(root).problems(), *rubrics.problems(root, saved), *prices.problems(root)]
    for problem in problems:
        print(problem, file=out)
    for suggestion in _suggestions(root) if reach else ():
        print(suggestion, file=err)
    print(_summary(root, saved, len(problems)), file=err)
    return 1 if problems else 0


def _suggestions(root: Path) -> Iterator[str]:
    """What would make the facts of the scenarios easier to find; no problem, so it changes no exit status."""
    for name, scenario in Library(root).scenarios().items():
        yield from (f"scenarios/{name}.toml: {suggestion}" for suggestion in suggestions(scenario))


def _summary(root: Path, saved: Path | None, problems: int) -> str:
    folders = (
        ("persona", "personas"),
        ("scenario", "scenarios"),
        ("drill", "drills"),
        ("rubric", "scoring/rubrics"),
    )
    counts = [_counted(len(list((root / folder).glob("*.toml"))), what) for what, folder in folders]
    if versions := rubrics.counts(root, saved)["saved"]:
        counts.append(_counted(versions, "saved rubric version"))
    found = _counted(problems, "problem") if problems else "no problems"
    return f"{', '.join(counts)}: {found}."


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
