"""Content as values: personas, scenarios and what they are made of, as in their TOML files. Holds no loading and no rules of play."""

from typing import Annotated, Literal, TypeVar

from pydantic import Field

from practice.model.base import Value
from practice.model.reading import Aim, AskKind
from practice.model.wants import Want

Layer = Literal["problem", "opportunity", "strategy", "motive", "decision", "timing"]
LAYERS: tuple[Layer, ...] = ("problem", "opportunity", "strategy", "motive", "decision", "timing")

Outcome = Literal[
    "order",
    "renewal",
    "meeting",
    "introduction",
    "referral",
    "next_step",
    "continuation",
    "no_sale",
    "hung_up",
    "no_fit",
]

Percent = Annotated[int, Field(ge=0, le=100)]
Text = Annotated[str, Field(min_length=1)]
Wordings = Annotated[tuple[Text, ...], Field(min_length=2)]

DistrustSign = Literal["excuse", "busy", "short_answers", "withholds_names", "delays"]
"""The signs of a distrustful lead (S1): an excuse to end, very busy, few words, no names, "we will call you"."""


class Reaction(Value):
    """How one act moves the buyer, in points of trust and patience."""

    trust: int = 0
    patience: int = 0


class Persona(Value):
    """Who the buyer is. `lines` maps an occasion to the embedded voice's wordings (see `practice/model/occasions.py`)."""

    id: str
    name: Text
    role: Text
    manner: Text
    trust: Percent
    patience: Percent
    talkativeness: Annotated[float, Field(ge=0, le=1)]
    reactions: dict[str, Reaction]
    distrust: tuple[DistrustSign, ...]
    lines: dict[str, tuple[Text, ...]]


class Known(Value):
    """One item of the brief that the rep may know. `outdated` is for the trainer's eyes only."""

    text: Text
    outdated: bool = False


class Brief(Value):
    """What the rep may know before the call."""

    company: Text
    contact: Text
    product: Text
    goal: Text
    known: tuple[Known, ...]
    proof: tuple[Text, ...]
    limits: str = ""


class Situation(Value):
    """The buyer's circumstances in prose, for the voice. Says nothing that has to be earned."""

    text: Text


class Fact(Value):
    """Something discovery can bring out. `aims` and `after` sharpen which questions reach it; without them the layer decides.

    `answers`: questions this fact would answer, in the words of the people who ask. `gist`: the fact as a rep would say it back.
    """

    id: Text
    layer: Layer
    topics: Annotated[tuple[Text, ...], Field(min_length=1)]
    needs_trust: Percent
    says: Wordings
    aims: tuple[Aim, ...] = ()
    after: tuple[Want, ...] = ()
    answers: tuple[Text, ...] = ()
    gist: Text | None = None


class Concern(Value):
    """A worry. `resolved_by` names acts, or "proof:N" for the Nth proof point (from 1) of the brief. `gist`: as of a fact."""

    id: Text
    topics: Annotated[tuple[Text, ...], Field(min_length=1)]
    says: Wordings
    resolved_by: Annotated[tuple[Text, ...], Field(min_length=1)]
    gist: Text | None = None


class AskRule(Value):
    """What an ask of this kind takes: trust, facts told (a count, or the ids), and the state of voiced concerns."""

    kind: AskKind
    needs_trust: Percent
    needs_facts: int | tuple[str, ...] = 0
    needs_concerns: Literal["resolved", "any"] = "any"


class BuyerQuestion(Value):
    """A question the buyer asks. `known`: the buyer knows the answer and tests honesty."""

    id: Text
    topics: Annotated[tuple[Text, ...], Field(min_length=1)]
    says: Wordings
    known: bool = False


class Earlier(Value):
    """What the buyer remembers of a call before: facts told, concerns settled. Made for follow-up calls, not written by hand."""

    told: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()


class Scenario(Value):
    """What the call is about. Turn limits count rep turns."""

    id: str
    title: Text
    level: Literal["easy", "medium", "hard"]
    personas: Annotated[tuple[Text, ...], Field(min_length=1)]
    rubric: Text
    opens: Literal["rep", "buyer"]
    min_turns: Annotated[int, Field(ge=1, le=6)]
    max_turns: Annotated[int, Field(ge=20)]
    success: Annotated[tuple[Outcome, ...], Field(min_length=1)]
    brief: Brief
    situation: Situation
    facts: Annotated[tuple[Fact, ...], Field(min_length=1)]
    concerns: tuple[Concern, ...] = ()
    asks: Annotated[tuple[AskRule, ...], Field(min_length=1)]
    questions: tuple[BuyerQuestion, ...] = ()
    lines: dict[
        str, tuple[Text, ...]
    ] = {}  # by occasion; used instead of the persona's, where the situation asks for its own words
    earlier: Earlier | None = None  # only in the content of a follow-up call

    def fact(self, fact_id: str) -> Fact:
        """The fact with this id; `KeyError` where there is none."""
        return _by_id(self.facts, fact_id)

    def concern(self, concern_id: str) -> Concern:
        """The concern with this id; `KeyError` where there is none."""
        return _by_id(self.concerns, concern_id)

    def ask(self, kind: str) -> AskRule | None:
        """The rule for asks of this kind, or None where the scenario has none."""
        return next((rule for rule in self.asks if rule.kind == kind), None)


ItemT = TypeVar("ItemT", Fact, Concern)


def _by_id(items: tuple[ItemT, ...], wanted: str) -> ItemT:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
