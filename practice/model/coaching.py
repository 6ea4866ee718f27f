"""What a rep can take from one call: a change and a strength for each skill, and what the buyer would have done. Values only."""

from practice.model.base import Value
from practice.model.rubric import SkillId
from practice.model.scorecard import Evidence


class Contrast(Value):
    """The buyer after the rep's line, and after the better one, as the fold of the buyer's state gives it. `opens`: the facts that the
    better line would have brought out, by layer and topic, never in their words; `asks`: kinds of ask that would have been open by
    then and were not; `ended`: the buyer ended the call there, and would not have."""

    trust: int
    trust_instead: int
    patience: int
    patience_instead: int
    opens: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    ended: bool = False

    @property
    def same(self) -> bool:
        """Nothing would have been different at that turn."""
        moved = self.trust != self.trust_instead or self.patience != self.patience_instead
        return not (moved or self.opens or self.asks or self.ended)


class Change(Value):
    """The one change that would have earned a skill most. `points`: what it is worth in the overall score. `line`: the rep's words at
    that moment, `after` the buyer's before it, where the call shows them."""

    criterion: str
    question: str
    why: str
    points: int
    turn: int | None = None
    line: str = ""
    after: Evidence | None = None
    better: str = ""
    contrast: Contrast | None = None


class Strength(Value):
    """A criterion that was met, with the rep's words that met it."""

    criterion: str
    question: str
    why: str
    evidence: Evidence


class SkillCoaching(Value):
    """One skill. Without `change` nothing was missed; without `strength` nothing was met in the rep's own words."""

    skill: SkillId
    name: str
    score: int | None
    change: Change | None = None
    strength: Strength | None = None
