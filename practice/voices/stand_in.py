"""The voice of a call that was begun with a model which is not set up any more. Speaks by another voice and says so once."""

from collections.abc import Iterator

from practice.ports import Buyer, Cue, Piece

NOT_SET_UP = "This call was begun with a model that is not set up any more; the embedded buyer goes on."


class StandIn:
    """`voice` speaks; the first turn it speaks in a call carries the note."""

    def __init__(self, voice: Buyer) -> None:
        self._voice = voice

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """The pieces of the voice behind it."""
        note = "" if any(NOT_SET_UP in turn.note for turn in cue.transcript.turns) else NOT_SET_UP
        for piece in self._voice.reply(cue):
            yield piece.model_copy(update={"note": " ".join(filter(None, (note, piece.note)))})
            note = ""
