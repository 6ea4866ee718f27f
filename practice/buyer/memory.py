"""What the fold carries from turn to turn beside the public state. Holds values only."""

from dataclasses import dataclass

from practice.model.reading import Reading
from practice.model.state import BuyerState, Plan


@dataclass(frozen=True)
class Heard:
    """One rep turn as the buyer took it: its text, its reading, the names noticed in it, and the state and plan it led to."""

    text: str
    reading: Reading
    noticed: tuple[str, ...]
    state: BuyerState
    plan: Plan


Past = tuple[Heard, ...]


def count(past: Past, name: str) -> int:
    """In how many turns so far this was noticed."""
    return sum(name in heard.noticed for heard in past)


def lately(past: Past, name: str, turns: int) -> int:
    """In how many of the last so many turns this was noticed."""
    return sum(name in heard.noticed for heard in past[-turns:])
