"""The parts of a person: whatever is kept for a rep is theirs alone, and a part that is added later is not forgotten."""

import inspect
from functools import cached_property
from pathlib import Path

import pytest

from practice.errors import NotPermitted, SignedOut
from practice.model.people import OPERATOR, SOLO
from practice.team import accounts, entrance
from tests.unit.team.rooms import PASSWORD
from wiring import Parts, open_parts
from wiring.personal import PersonalParts

SHARED = {"saved_rubrics", "rubrics", "_embedded_buyer", "_model_buyer"}
"""Parts that are the same for everybody and hold nothing of anybody: made anew for a person, they do no harm."""


@pytest.fixture
def parts(root: Path, environ: dict[str, str]) -> Parts:
    return open_parts(root, environ)


def test_every_part_is_guarded_shared_on_purpose_or_harmless() -> None:
    """A store that is added to the parts has to say here, or in `wiring/personal.py`, what a person may see of it."""
    there = {name for name, part in inspect.getmembers(Parts) if isinstance(part, (property, cached_property))}
    assert there - SHARED <= set(vars(PersonalParts))


def test_pages_ask_for_nobodys_parts_but_the_viewers(root: Path) -> None:
    """Only the server's own start works with everybody's parts, and no page with the stores that ask nobody."""
    for path in (root / "ui").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.name not in ("pieces.py", "warm.py"):
            assert "pieces.parts()" not in text, path.name
        if path.name != "sign_in.py":
            asked = [name for name in ("people", "reviews", "attempts", "assignments") if f"room.{name}." in text]
            assert not asked, (path.name, asked)
            assert "parts.file" not in text, path.name


def test_drill_answers_and_labels_are_asked_for_as_the_person(parts: Parts) -> None:
    assert parts.for_person(SOLO).labels is parts.labels
    chief = accounts.create_trainer(parts.room, OPERATOR, "Chief", PASSWORD)
    rep = accounts.add_person(parts.room, chief, "Rep", "rep", chief.teams, PASSWORD)
    assert parts.for_person(rep).drill_answers._rep == rep.id
    assert parts.for_person(chief).labels is parts.labels
    with pytest.raises(NotPermitted):
        _ = parts.for_person(rep).labels
    with pytest.raises(SignedOut):
        _ = parts.for_person(SOLO).drill_answers


def test_a_person_is_looked_up_anew_at_every_use(parts: Parts) -> None:
    chief = accounts.create_trainer(parts.room, OPERATOR, "Chief", PASSWORD)
    entered = entrance.enter(parts.room, chief, "")
    mine = parts.for_person(entered.person)
    assert mine.store.history() == ()
    entrance.sign_out(parts.room, entered.token)
    for use in (lambda: mine.store.history(), lambda: mine.drill_answers, lambda: mine.rehearsal.plan("x")):
        with pytest.raises(SignedOut):
            use()
