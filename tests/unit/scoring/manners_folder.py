"""The calls in several manners beside this file: the same content, the same buyer, other words of the rep."""

from functools import lru_cache
from pathlib import Path

from practice.model.transcript import Transcript
from tests.unit.scoring.calls_folder import turns

FOLDER = Path(__file__).parent / "manners"
MEDIOCRE = Path(__file__).parent / "mediocre"
"""Honest middling calls in which the buyer picks up the telephone and so speaks first."""


def manners() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


@lru_cache
def lines_of(name: str, folder: Path = FOLDER) -> dict[str, list[str]]:
    """The lines by section: the buyer's, and the rep's in each manner."""
    found: dict[str, list[str]] = {}
    for line in (folder / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            found[line[2:].strip()] = []
        elif line.strip():
            found[next(reversed(found))].append(line)
    return found


def pairs() -> list[tuple[str, str]]:
    """Each call with each manner but the plain one."""
    return [(name, style) for name in manners() for style in lines_of(name) if style not in ("buyer", "plain")]


def styled(name: str, style: str) -> Transcript:
    """Where the buyer has a line more than the rep, the buyer speaks first."""
    said = lines_of(name)
    first = len(said["buyer"]) - len(said[style])
    rows = zip(said[style], said["buyer"][first:], strict=True)
    opening = [("buyer", line) for line in said["buyer"][:first]]
    return turns(*opening, *(one for rep, buyer in rows for one in (("rep", rep), ("buyer", buyer))))  # type: ignore[arg-type]


def mediocre() -> list[str]:
    return sorted(path.stem for path in MEDIOCRE.glob("*.txt"))


def mediocre_pairs() -> list[tuple[str, str]]:
    return [
        (name, style) for name in mediocre() for style in lines_of(name, MEDIOCRE) if style not in ("buyer", "plain")
    ]


def picked_up(name: str, style: str) -> Transcript:
    said = lines_of(name, MEDIOCRE)
    rows = zip(said["buyer"], said[style], strict=True)
    return turns(*(one for buyer, rep in rows for one in (("buyer", buyer), ("rep", rep))))
