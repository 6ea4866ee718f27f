"""What a model's endpoint was found to be able to do. Values only; finding it out is `practice/capabilities.py`."""

from typing import Literal

from practice.model.base import Value

Ability = Literal["answers", "streams", "usage", "json_schema", "json_object"]
ABILITIES: tuple[Ability, ...] = ("answers", "streams", "usage", "json_schema", "json_object")


class Finding(Value):
    """One ability: there, not there, or (None) not known because the question met a fault; `why` is that fault's sentence."""

    ability: Ability
    works: bool | None
    why: str = ""


class Capabilities(Value):
    """A model at a host, when it was asked (ISO 8601, UTC), and what was found, one finding an ability."""

    host: str
    model: str
    asked: str
    findings: tuple[Finding, ...]

    def can(self, ability: Ability) -> bool | None:
        """Whether it can; None where that is not known."""
        return next((finding.works for finding in self.findings if finding.ability == ability), None)
