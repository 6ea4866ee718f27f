"""One moment said differently: the buyer is exactly as they were, since their state is a fold over what was said.

A branch is an attempt that begins with the turns before that moment; its parent is never changed, and no branch counts
as an attempt of its own in the history.
"""

from practice.buyer_state import state_after
from practice.errors import BadInput
from practice.model.attempt import Attempt, Content, Record
from practice.model.rehearsal import Again, Branch, Reaction
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn
from practice.ports import Buyer, Cue


def say_again(record: Record, turn: int, text: str, buyer: Buyer) -> Again:
    """The rep turn of this number as it was, and said as `text`, with the two reactions. Nothing is stored.

    Where the call went on after that turn, the reaction then is the one that was given; the words now are the buyer's
    embedded or model voice."""
    words = text.strip()
    if not words:
        raise BadInput("Write what you would say instead.")
    kept = before(record.transcript, turn)
    content = record.attempt.content
    return Again(
        turn=turn,
        before=state_after(content.persona, content.scenario, kept),
        then=reaction(content, record.transcript, turn, buyer, record.attempt.seed),
        now=reaction(
            content, kept.plus(Turn(number=turn, speaker="rep", text=words)), turn, buyer, record.attempt.seed
        ),
    )


def before(transcript: Transcript, turn: int) -> Transcript:
    """All that was said before the rep turn of this number; `BadInput` where that turn is not the rep's."""
    if not 1 <= turn <= len(transcript.turns) or transcript.turns[turn - 1].speaker != "rep":
        raise BadInput(f"Turn {turn} is not one of your turns in this call.")
    return transcript.model_copy(update={"turns": transcript.turns[: turn - 1]})


def reaction(content: Content, transcript: Transcript, turn: int, buyer: Buyer, seed: int) -> Reaction:
    """What the rep turn of this number did. The buyer's words are those of the call or, where it ends there, the voice's."""
    upto = transcript.model_copy(update={"turns": transcript.turns[:turn]})
    state = state_after(content.persona, content.scenario, upto)
    answer = transcript.turns[turn] if len(transcript.turns) > turn else None
    words, told = (answer.text, answer.told) if answer else _spoken(content, upto, state, buyer, seed)
    return Reaction(
        rep=upto.turns[-1].text,
        buyer=words,
        trust=state.trust,
        patience=state.patience,
        mood=state.mood,
        causes=state.causes,
        told=told,
        ended=state.ended or bool(state.plan and state.plan.ends),
    )


def _spoken(
    content: Content, transcript: Transcript, state: BuyerState, buyer: Buyer, seed: int
) -> tuple[str, tuple[str, ...]]:
    cue = Cue(persona=content.persona, scenario=content.scenario, transcript=transcript, state=state, seed=seed)
    pieces = list(buyer.reply(cue)) if state.plan else []
    return "".join(piece.text for piece in pieces).strip(), tuple(fact for piece in pieces for fact in piece.told)


def branch_of(record: Record, turn: int, *, now: str, attempt_id: str) -> tuple[Attempt, Transcript, Branch]:
    """A new attempt that goes on from before this rep turn: the same content, voice and seed, nothing decided yet."""
    kept = before(record.transcript, turn)
    blank = {"ended": None, "outcome": None, "assignment": None, "submitted": None}
    fresh = record.attempt.model_copy(update={"id": attempt_id, "created": now, **blank})
    return fresh, kept, Branch(parent=record.attempt.id, turn=turn)
