"""What a rubric has to keep to beyond its shape, for files and for edits alike. Reads nothing and scores nothing."""

import re
from collections import Counter
from collections.abc import Iterator

from practice.content_places import Path
from practice.content_shape import Finding, suggestion
from practice.model.rubric import JUDGE, PHRASES, SKILL_IDS, Criterion, Rubric, Skill
from scoring.detectors import DETECTORS
from scoring.phrases import words_in

ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,31}")
OWN = (PHRASES, JUDGE)
"""What answers a criterion of the house."""
_TEXTS = ("question", "applies", "met", "not_met", "better", "coaching")


def rules(rubric: Rubric) -> Iterator[Finding]:
    """Everything that is wrong with a rubric of the right shape."""
    if not VERSION.fullmatch(rubric.version):
        yield Finding(("version",), f'is "{rubric.version}"; write it with digits and dots, as in "1.1"')
    if tuple(skill.id for skill in rubric.skills) != SKILL_IDS:
        yield Finding(("skills",), f"must be exactly {', '.join(SKILL_IDS)}, in this order")
    count = Counter(one.id for one in rubric.criteria)
    for s, skill in enumerate(rubric.skills):
        yield from _skill_rules(("skills", s), skill)
        for c, one in enumerate(skill.criteria):
            yield from _criterion_rules(("skills", s, "criteria", c), one, count[one.id])


def _skill_rules(path: Path, skill: Skill) -> Iterator[Finding]:
    if not skill.asked:
        yield Finding((*path, "criteria"), "are all switched off; leave at least one on")
    for name in ("name", "summary"):
        if not getattr(skill, name).strip():
            yield Finding((*path, name), "is empty")


def _criterion_rules(path: Path, one: Criterion, count: int) -> Iterator[Finding]:
    if not ID.fullmatch(one.id):
        yield Finding((*path, "id"), f'is "{one.id}"; use small letters, digits and underscores')
    if count > 1:
        yield Finding((*path, "id"), f'is "{one.id}", which {count} criteria have')
    if one.detector not in (*DETECTORS, *OWN):
        yield Finding((*path, "detector"), f'is "{one.detector}"; {suggestion(one.detector, (*DETECTORS, *OWN))}')
    if not one.source:
        yield Finding((*path, "source"), 'is empty; name at least one of S0 to S4, or "own"')
    for name in _TEXTS:
        if not getattr(one, name).strip():
            yield Finding((*path, name), "is empty")
    yield from _phrase_rules(path, one)


def _phrase_rules(path: Path, one: Criterion) -> Iterator[Finding]:
    if one.detector != PHRASES:
        given = [name for name in ("phrases", "all_of", "within_turns", "before_ask") if getattr(one, name)]
        for name in given:
            yield Finding((*path, name), f'is for criteria with detector = "{PHRASES}" only')
        return
    if not one.phrases:
        yield Finding((*path, "phrases"), "is missing or empty; the phrase list needs at least one phrase")
    for number, phrase in enumerate(one.phrases):
        if not words_in(phrase):
            yield Finding((*path, "phrases", number), "has no word in it, so it could never be said")
