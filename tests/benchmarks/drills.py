"""How often an answer to a drill is judged as a person would: the drills' own lines, and answers written apart from them.

`python -m tests.benchmarks.drills [FOLDER]` prints a table; with `--wrong` the answers that are judged otherwise as well. FOLDER holds
drill files, `drills/` by default. The answers apart are in `drill_answers.jsonl`; its `set` says in which sitting they were written.
"""

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from practice.drills.judging import judge
from practice.model.drills import Drill

ROOT = Path(__file__).parents[2]
APART = Path(__file__).with_name("drill_answers.jsonl")
Case = tuple[str, Drill, str, str, bool]


def drills_in(folder: Path) -> dict[str, Drill]:
    """The drills of a folder, by kind."""
    files = sorted(folder.glob("*.toml"))
    return {file.stem: Drill.model_validate({"id": file.stem, **tomllib.loads(file.read_text())}) for file in files}


def cases(drills: dict[str, Drill]) -> Iterator[Case]:
    """Each answer: where it is from, its drill and item, its words, and whether it is right."""
    for drill in drills.values():
        for item in drill.items:
            yield from (("own", drill, item.id, line, True) for line in item.good)
            yield from (("own", drill, item.id, slip.text, False) for slip in item.bad)
    rows = (json.loads(line) for line in APART.read_text().splitlines())
    yield from (
        (f"set {row['set']}", drills[row["drill"]], row["item"], row["text"], row["right"])
        for row in rows
        if row["drill"] in drills
    )


def main(arguments: list[str]) -> None:
    """Print the table."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("--")]
    said: Counter[tuple[str, str, bool]] = Counter()
    agreed: Counter[tuple[str, str, bool]] = Counter()
    for source, drill, name, words, right in cases(drills_in(folders[0] if folders else ROOT / "drills")):
        item = next(one for one in drill.items if one.id == name)
        key = (source, drill.id, right)
        said[key] += 1
        agreed[key] += judge(drill, item, words).ok == right
        if "--wrong" in arguments and judge(drill, item, words).ok != right:
            print(f"{source} {drill.id} {name}: {'refused' if right else 'accepted'}: {words}")
    for source, kind in sorted({(source, kind) for source, kind, _ in said}):
        good, bad = (f"{agreed[source, kind, right]}/{said[source, kind, right]}" for right in (True, False))
        print(f"{source:6} {kind:24} good accepted {good:>6}  bad refused {bad:>6}")


if __name__ == "__main__":
    main(sys.argv[1:])
