"""Cues for tests of the model voice: one small scenario, a call under way, and the plan that a test asks for."""

from practice.model.content import BuyerQuestion, Concern, Fact, Scenario
from practice.model.state import BuyerState, Move, Plan
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from tests.builders import a_brief, a_persona, a_scenario

FACTS = (
    Fact(
        id="stoppages",
        layer="problem",
        topics=("stoppages",),
        needs_trust=0,
        says=("The old pumps stop nine times a year.", "Nine stoppages a year, that's what the old pumps give us."),
    ),
    Fact(
        id="who_signs",
        layer="decision",
        topics=("sign",),
        needs_trust=60,
        says=("Above twelve thousand it's Vera Lund who signs.", "Vera Lund signs anything above twelve thousand."),
    ),
)
CONCERN = Concern(
    id="downtime",
    topics=("downtime",),
    says=("We cannot stand still for a whole week.", "A week without any pumps is out of the question."),
    resolved_by=("evidence",),
)
QUESTION = BuyerQuestion(
    id="price", topics=("price",), says=("What does one of those cost?", "What's the price of one?")
)

TELL = Move(occasion="tell", fact="stoppages")
WORRY = Move(occasion="concern", concern="downtime")
ASK = Move(occasion="buyer_question", question="price")
MEET = Move(occasion="accept_meeting")
REFUSE = Move(occasion="refuse_early")


def the_scenario() -> Scenario:
    brief = a_brief(product="WearWatch from Holt Pumps", contact="Ada Quill, plant manager")
    return a_scenario(facts=FACTS, concerns=(CONCERN,), questions=(QUESTION,), brief=brief)


def a_cue(*moves: Move, ends: bool = False, **changes: object) -> Cue:
    """The buyer's next turn with these moves; facts that are moved are told."""
    turns = (
        Turn(number=1, speaker="rep", text="Good morning, this is Kim from Holt Pumps. Tuesday at four, perhaps?"),
        Turn(number=2, speaker="buyer", text="I was just on my way to the floor."),
        Turn(number=3, speaker="rep", text="How do things stand with the old pumps?"),
    )
    tells = tuple(move.fact for move in moves if move.fact)
    state = BuyerState(trust=50, patience=60, plan=Plan(moves=moves, tells=tells, ends=ends))
    cue = Cue(persona=a_persona(), scenario=the_scenario(), transcript=Transcript(turns=turns), state=state, seed=1)
    return cue.model_copy(update=changes)
