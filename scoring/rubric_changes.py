"""What differs between two versions of a rubric, in sentences for the person who made the change. Judges no change."""

from collections.abc import Iterator

from practice.model.base import Value
from practice.model.rubric import Criterion, Rubric, Skill

_TEXTS = {
    "question": "question",
    "applies": "when it applies",
    "evidence": "evidence",
    "met": "what a yes looks like",
    "not_met": "what a no looks like",
    "coaching": "note",
    "better": "better line",
}


class Difference(Value):
    """One thing that changed. `where` is the skill or question it is about, "" for the rubric as a whole; `before` and `after` are
    empty where there is nothing to put side by side."""

    where: str
    what: str
    before: str = ""
    after: str = ""


def differences(old: Rubric, new: Rubric) -> tuple[Difference, ...]:
    """Everything that differs, from the top of the rubric to its end; the version and its reason aside."""
    return tuple(_all(old, new))


def _all(old: Rubric, new: Rubric) -> Iterator[Difference]:
    if old.title != new.title:
        yield Difference(where="", what="title", before=old.title, after=new.title)
    if old.pass_mark != new.pass_mark:
        yield Difference(where="", what="pass mark", before=str(old.pass_mark), after=str(new.pass_mark))
    for before, after in zip(old.skills, new.skills, strict=True):
        yield from _skill(before, after)


def _skill(old: Skill, new: Skill) -> Iterator[Difference]:
    if old.weight != new.weight:
        yield Difference(where=new.name, what="weight of the skill", before=f"{old.weight:g}", after=f"{new.weight:g}")
    for name in ("name", "summary"):
        if getattr(old, name) != getattr(new, name):
            yield Difference(where=new.name, what=name, before=getattr(old, name), after=getattr(new, name))
    before = {one.id: one for one in old.criteria}
    after = {one.id: one for one in new.criteria}
    for name, one in after.items():
        if name in before:
            yield from _criterion(before[name], one)
        else:
            yield Difference(where=one.question, what=f"added, weight {one.weight:g}", after=answered_by(one))
    yield from (Difference(where=one.question, what="removed") for name, one in before.items() if name not in after)


def _criterion(old: Criterion, new: Criterion) -> Iterator[Difference]:
    if old.on != new.on:
        yield Difference(where=new.question, what="switched on" if new.on else "switched off")
    if old.weight != new.weight:
        yield Difference(where=new.question, what="weight", before=f"{old.weight:g}", after=f"{new.weight:g}")
    for name, says in _TEXTS.items():
        if getattr(old, name) != getattr(new, name):
            yield Difference(where=new.question, what=says, before=getattr(old, name), after=getattr(new, name))
    if answered_by(old) != answered_by(new):
        yield Difference(where=new.question, what="answered by", before=answered_by(old), after=answered_by(new))
    if old.source != new.source:
        yield Difference(where=new.question, what="source", before=", ".join(old.source), after=", ".join(new.source))
    yield from _advice(old, new)


def _advice(old: Criterion, new: Criterion) -> Iterator[Difference]:
    before, after = ({one.scorer for one in it.advice if it.advice_for(one.scorer)} for it in (old, new))
    for scorer in sorted(after - before):
        yield Difference(where=new.question, what=f"advice only for the {scorer} scorer, outside the total")
    for scorer in sorted(before - after):
        yield Difference(where=new.question, what=f"counts again for the {scorer} scorer")


def answered_by(one: Criterion) -> str:
    """Who or what answers a criterion, in words."""
    if one.detector == "judge":
        return "the judge only"
    if one.detector != "phrases":
        return "reading the call"
    listed = "; ".join(f"“{phrase}”" for phrase in one.phrases)
    place = [f"in the first {one.within_turns} turns"] if one.within_turns else []
    place += ["before the ask"] if one.before_ask else []
    what = "saying all of" if one.all_of else "saying one of"
    return " ".join([what if len(one.phrases) > 1 else "saying", listed, *place])
