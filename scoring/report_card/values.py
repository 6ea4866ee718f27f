"""What a report card is made of. Values only; the arithmetic is beside them."""

from practice.model.base import Value
from practice.model.content import Outcome


class Run(Value):
    """One call of one rep, as the report card shows it. `overall` and a skill are None where nothing could be scored."""

    rep: str
    outcome: Outcome
    overall: int | None
    skills: dict[str, int | None]
    facts_told: int
    facts_total: int
    turns: int


class Replies(Value):
    """What was counted in the buyer's turns of one call."""

    words: tuple[int, ...]
    sentences: tuple[int, ...]
    questions_back: int
    resisted: int
    near_duplicates: int
    repeated_lines: int
    deep_told: int
    deep_total: int
    unasked: int  # facts told to a turn that asked for nothing

    @property
    def turns(self) -> int:
        """How many replies there were."""
        return len(self.words)


class Trial(Value):
    """One call with all that is held against the limits."""

    seed: int
    run: Run
    replies: Replies
    success: bool
    unearned: int
    ended_early: bool


class Check(Value):
    """One figure against its limit; `docs/benchmarks/report_card.md` says which limits are floors and which are ceilings."""

    id: str
    ok: bool
    figure: float
    limit: float


class Card(Value):
    """One scenario with one persona: every call, every check. Fit only where all checks hold."""

    scenario: str
    persona: str
    trials: tuple[Trial, ...]
    checks: tuple[Check, ...]

    @property
    def fit(self) -> bool:
        """Whether a trainer may assign it."""
        return all(check.ok for check in self.checks)
