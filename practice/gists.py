"""Which fact or worry a buyer's words tell, and how a rep would say it back. Decides nothing: what was told is in the buyer's state."""

from functools import lru_cache

from practice.acts.words import content_words
from practice.model.content import Concern, Fact, Scenario

_MOST_OF = 0.6
"""This share of a wording's content words, and the wording was said; a model puts a fact in words of its own."""
_FEWEST = 3
"""A quotation shorter than this many content words could be of anything."""


def gist_of(text: str, scenario: Scenario | None) -> str:
    """The gist of what these words of the buyer tell; "" where they tell nothing, or the scenario gives no gist."""
    told = told_in(text, scenario)
    return (told.gist or "") if told else ""


def told_in(text: str, scenario: Scenario | None) -> Fact | Concern | None:
    """The fact or worry that these words of the buyer tell."""
    said = set(content_words(text))
    if scenario is None or len(said) < _FEWEST:
        return None
    best = max(tellable(scenario), key=lambda one: _share(said, one), default=None)
    return best if best and _share(said, best) >= _MOST_OF else None


def tellable(scenario: Scenario) -> tuple[Fact | Concern, ...]:
    """All that the buyer may come to tell."""
    return (*scenario.facts, *scenario.concerns)


def _share(said: set[str], told: Fact | Concern) -> float:
    """How much of one of its wordings was said, or of what was said is in it."""
    return max((len(said & own) / max(_FEWEST, min(len(said), len(own))) for own in _words(told.says)), default=0.0)


@lru_cache(maxsize=1024)
def _words(says: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(content_words(wording)) for wording in says)
