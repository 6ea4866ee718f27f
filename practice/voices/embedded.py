"""The embedded voice: puts a plan into words from the persona's and the scenario's written lines. Decides nothing."""

import random
from collections.abc import Iterator

from practice.model.state import Move
from practice.ports import Cue, Piece
from practice.voices.lines import choose, plain, plain_all, sentences_of


class EmbeddedBuyer:
    """The buyer without a model. The seed varies the wording; the same cue gives the same words."""

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """One piece a move. A line said before in this call is never said again while another is left."""
        said = {plain(part) for turn in cue.transcript.by_speaker("buyer") for part in sentences_of(turn.text)}
        moves = cue.state.plan.moves if cue.state.plan else ()
        between = ""
        for number, move in enumerate(moves):
            words = _words(cue, move, number, frozenset(said))
            if not words:
                continue
            said.update(plain(part) for part in sentences_of(words))
            yield Piece(text=between + words, told=_told(cue, move))
            between = " "


def _told(cue: Cue, move: Move) -> tuple[str, ...]:
    tells = cue.state.plan.tells if cue.state.plan else ()
    return (move.fact,) if move.occasion == "tell" and move.fact in tells and move.fact else ()


def _words(cue: Cue, move: Move, number: int, said: frozenset[str]) -> str:
    dice = random.Random(f"{cue.seed}:{len(cue.transcript.turns)}:{number}:{move.occasion}")
    return choose(_lines(cue, move), dice, (said, plain_all(cue.heard)), move.subject)


def _lines(cue: Cue, move: Move) -> tuple[str, ...]:
    scenario = cue.scenario
    if move.occasion == "tell" and move.fact:
        return scenario.fact(move.fact).says
    if move.occasion == "concern" and move.concern:
        return scenario.concern(move.concern).says
    if move.occasion == "buyer_question":
        return next((question.says for question in scenario.questions if question.id == move.question), ())
    return scenario.lines.get(move.occasion) or cue.persona.lines.get(move.occasion, ())
