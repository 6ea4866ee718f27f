"""Two attempts at one scenario side by side: where they part, and what each way led to. Holds no scores."""

from practice.buyer_state import states
from practice.errors import BadInput
from practice.model.attempt import Record
from practice.model.rehearsal import Parting
from practice.ports import Buyer
from practice.rehearsal.replay import reaction


def parting(one: Record, other: Record, buyer: Buyer) -> Parting | None:
    """The first rep turn that differs, with both reactions; None where neither has more to say than the other.

    `BadInput` where the two are not of one scenario."""
    if one.attempt.content.scenario.id != other.attempt.content.scenario.id:
        raise BadInput("These two calls are about different scenarios; choose two of the same.")
    pairs = zip(one.transcript.turns, other.transcript.turns, strict=False)
    for mine, theirs in pairs:
        if mine.speaker != theirs.speaker:
            return None
        if mine.speaker == "rep" and mine.text != theirs.text:
            return Parting(
                turn=mine.number,
                one=reaction(one.attempt.content, one.transcript, mine.number, buyer, one.attempt.seed),
                other=reaction(other.attempt.content, other.transcript, mine.number, buyer, other.attempt.seed),
            )
    return None


def trust_line(record: Record) -> tuple[tuple[int, int], ...]:
    """(rep turn counted from 0, trust after it); 0 is the start of the call."""
    content = record.attempt.content
    line = states(content.persona, content.scenario, record.transcript)
    after = [state.trust for turn, state in zip(record.transcript.turns, line, strict=True) if turn.speaker == "rep"]
    return tuple(enumerate((content.persona.trust, *after)))
