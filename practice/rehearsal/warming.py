"""The opening of a call, said as often as one likes. Where the buyer opens, they speak first, as in the call. Stores nothing."""

from practice.buyer_state import state_after
from practice.errors import BadInput
from practice.model.attempt import Content
from practice.model.rehearsal import Reaction
from practice.model.transcript import Transcript, Turn
from practice.ports import Buyer, Cue
from practice.rehearsal.replay import reaction


def greeting(content: Content, buyer: Buyer, seed: int) -> str:
    """What the buyer says as they pick up; '' where the rep speaks first."""
    if content.scenario.opens != "buyer":
        return ""
    state = state_after(content.persona, content.scenario, Transcript())
    cue = Cue(persona=content.persona, scenario=content.scenario, transcript=Transcript(), state=state, seed=seed)
    return "".join(piece.text for piece in buyer.reply(cue)).strip()


def warmed_up(content: Content, greeted: str, text: str, buyer: Buyer, seed: int) -> Reaction:
    """The buyer's first reaction to this opening, after their greeting where they opened; `BadInput` where nothing was said."""
    words = text.strip()
    if not words:
        raise BadInput("Write what you would say first.")
    before = (Turn(number=1, speaker="buyer", text=greeted),) if greeted else ()
    mine = Turn(number=len(before) + 1, speaker="rep", text=words)
    return reaction(content, Transcript(turns=(*before, mine)), mine.number, buyer, seed)
