"""The example calls beside this file, and the scorecard of one."""

from functools import lru_cache
from pathlib import Path

from practice.model.rubric import Rubric
from practice.model.scorecard import CriterionResult, Scorecard
from practice.model.transcript import Speaker, Transcript, Turn
from practice.transcripts import parse
from scoring import rubrics
from scoring.rubric_scorer import RubricScorer

ROOT = Path(__file__).parents[3]
FOLDER = Path(__file__).parent / "calls"


@lru_cache
def rubric() -> Rubric:
    return rubrics.get(ROOT, "v1")


def names(kind: str) -> list[str]:
    found = sorted(path.stem for path in FOLDER.glob(f"{kind}_*.txt"))
    assert found
    return found


def call(name: str) -> Transcript:
    path = FOLDER / f"{name}.txt"
    return parse(path.name, path.read_bytes())


def card(transcript: Transcript) -> Scorecard:
    return RubricScorer().score(transcript, rubric())


def turns(*said: tuple[Speaker, str]) -> Transcript:
    return Transcript(turns=tuple(Turn(number=n, speaker=who, text=text) for n, (who, text) in enumerate(said, 1)))


def verdict(made: Scorecard, criterion: str) -> CriterionResult:
    return next(one for skill in made.skills for one in skill.criteria if one.id == criterion)
