"""The embedded voice: puts a plan into words from the persona's and the scenario's written lines. Decides nothing.

People on the telephone say a sentence or two. What the plan must bring across is said first; what only colours it (a few
words before a fact, a sigh at the clock) is said while there is room left.
"""

import random
from collections.abc import Iterator

from practice.model.state import Move
from practice.ports import Cue, Piece
from practice.voices.lines import choose, plain, plain_all, sentences_of, unheard

MOST_SENTENCES = 3
COLOUR = (
    "impatient",
    "ask_back",
    "lead_in",
    "lead_in_guarded",
    "voice_concern",
    "told_before",
    "answer_noted",
    "react_stacked",
    "react_interrogation",
    "open_receptive",
    "date_agreed",
)
"""Moves that may be left out for length, the first to go first."""
ASKING = frozenset({"ask_back", "buyer_question", "ask_when"})
"""Moves that are questions. One question a turn: what stands beside them is a statement where there is one."""
SAID_WITH = {"trial_yes": "confirm"}
"""What is as good as said when the other is: "Yes, that's it" needs no "so far, yes" behind it."""


class EmbeddedBuyer:
    """The buyer without a model. The seed varies the wording; the same cue gives the same words."""

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """One piece a move. A line said before in this call is never said again while another is left."""
        moves = cue.state.plan.moves if cue.state.plan else ()
        tells = cue.state.plan.tells if cue.state.plan else ()
        between = ""
        for move, words in _worded(cue, moves):
            told = (move.fact,) if move.occasion == "tell" and move.fact and move.fact in tells else ()
            yield Piece(text=between + words, told=told)
            between = " "


def _worded(cue: Cue, moves: tuple[Move, ...]) -> list[tuple[Move, str]]:
    """The moves with their words, in order, in three sentences where that can be had."""
    said = {plain(part) for turn in cue.transcript.by_speaker("buyer") for part in sentences_of(turn.text)}
    words: dict[int, str] = {}
    room = MOST_SENTENCES
    for at in sorted(range(len(moves)), key=lambda index: (_weight(moves[index]), index)):
        if (room <= 0 and words and _weight(moves[at])) or _said_already(moves[at], moves):
            continue
        line = _words(cue, moves[at], at, frozenset(said), room=max(1, room if len(moves) == 1 else min(room, 2)))
        if line:
            words[at] = line
            room -= len(sentences_of(line))
            said.update(plain(part) for part in sentences_of(line))
    return [(move, words[at]) for at, move in enumerate(moves) if at in words]


def _said_already(move: Move, moves: tuple[Move, ...]) -> bool:
    return SAID_WITH.get(move.occasion) in {other.occasion for other in moves}


def _weight(move: Move) -> int:
    """0 for what has to be said; more for what may be left out sooner."""
    return len(COLOUR) - COLOUR.index(move.occasion) if move.occasion in COLOUR else 0


def _words(cue: Cue, move: Move, number: int, said: frozenset[str], room: int) -> str:
    dice = random.Random(f"{cue.seed}:{len(cue.transcript.turns)}:{number}:{move.occasion}")
    lines = _lines(cue, move)
    if _is_said_again(cue, move):
        lines = tuple(line for line in lines if not any(plain(part) in said for part in sentences_of(line)))
    if move.occasion not in ASKING and cue.state.plan and ASKING & {one.occasion for one in cue.state.plan.moves}:
        lines = tuple(line for line in lines if "?" not in line) or lines
    short = [line for line in lines if len(sentences_of(line)) <= room]
    return choose(unheard(short or lines, said), dice, (said, plain_all(cue.heard)), move.subject)


def _is_said_again(cue: Cue, move: Move) -> bool:
    """A fact told before may come in other words, and where there are none left, not at all."""
    return move.occasion == "tell" and cue.state.plan is not None and move.fact not in cue.state.plan.tells


def _lines(cue: Cue, move: Move) -> tuple[str, ...]:
    scenario = cue.scenario
    if move.occasion == "tell" and move.fact:
        return scenario.fact(move.fact).says
    if move.occasion == "concern" and move.concern:
        return scenario.concern(move.concern).says
    if move.occasion == "buyer_question":
        return next((question.says for question in scenario.questions if question.id == move.question), ())
    return scenario.lines.get(move.occasion) or cue.persona.lines.get(move.occasion, ())
