"""A call begun with a model that is gone goes on, and the rep is told once."""

from practice.model.state import Move
from practice.model.transcript import Turn
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.stand_in import NOT_SET_UP, StandIn
from tests.unit.voices.model_cues import TELL, a_cue


def test_the_embedded_buyer_goes_on_and_the_turn_says_so() -> None:
    cue = a_cue(TELL, Move(occasion="react_statement"))
    pieces, own = list(StandIn(EmbeddedBuyer()).reply(cue)), list(EmbeddedBuyer().reply(cue))
    assert [piece.text for piece in pieces] == [piece.text for piece in own]
    assert [piece.note for piece in pieces] == [NOT_SET_UP, *([""] * (len(own) - 1))]
    assert pieces[0].told == ("stoppages",)


def test_it_is_said_once_a_call() -> None:
    cue = a_cue(TELL)
    told = Turn(number=4, speaker="buyer", text="Mm.", note=NOT_SET_UP)
    pieces = StandIn(EmbeddedBuyer()).reply(cue.model_copy(update={"transcript": cue.transcript.plus(told)}))
    assert not any(piece.note for piece in pieces)
