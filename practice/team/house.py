"""What belongs to everybody who works here: the saved settings. Checks no value; `practice.settings` does."""

from collections.abc import Mapping
from pathlib import Path

from practice import saved_settings
from practice.model.people import Person
from practice.permits import require
from practice.team.room import Room

ADDRESS = "OPENAI_BASE_URL"


def save_settings(room: Room, who: Person, data: Path, values: Mapping[str, str]) -> None:
    """Keep these instead of what was saved before; the model's address only by who may set it, since the key goes there."""
    person = room.allowed_here(who, "change settings")
    if saved_settings.read(data).get(ADDRESS, "") != values.get(ADDRESS, ""):
        require(person, "set the model's address")
    saved_settings.write(data, values)
