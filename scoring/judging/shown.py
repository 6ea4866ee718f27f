"""The call as a judge is shown it: one line a turn, its delimiters neutralised, what was not said to the buyer left out or marked.

Holds no questions and no verdicts. Neutralising swaps single characters for single characters, so that places stay places.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from practice.acts.form import talks_to_machine
from practice.acts.sentences import sentences_of
from practice.model.reading import Span
from practice.model.transcript import Turn
from scoring.call_reading import CallReading
from scoring.call_turns import RepTurn
from scoring.speech import is_about_the_score

LEFT_OUT = "(left out: this was not said to the buyer, and counts for nothing)"
MARKED = "(not said to the buyer: a list, copied or borrowed words, or the same again; it earns nothing)"
SILENCE = "(silence)"
LONGEST = 4_000  # characters of one line; a longer turn goes on in the next line
_SWAPS = str.maketrans("<>[]{}`＜＞［］｛｝", "⟨⟩()()'⟨⟩()()")


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """A turn and how it is shown. `hidden` are the stretches that are left out; `counts`: its words can earn something."""

    turn: Turn
    words: str
    hidden: tuple[tuple[int, int], ...] = ()
    counts: bool = True

    @property
    def line(self) -> str:
        """The turn as it stands in the prompt, with its number and its speaker."""
        return f"[{self.turn.number}] {self.turn.speaker}: {self.words}"


def neutral(text: str) -> str:
    """The same text on one line without a character that could end, begin or forge a part of the prompt. Doing it twice changes
    nothing more, and its length stays what it was."""
    return "".join(map(_neutral_character, text)).translate(_SWAPS)


def _neutral_character(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    kind = unicodedata.category(character)
    if kind == "Cs":  # half a character, which no request can carry
        return "\ufffd"
    return " " if kind in ("Cc", "Zl", "Zp", "Zs") else character


def shown(call: CallReading) -> tuple[ShownTurn, ...]:
    """All turns in order, one line each; a very long one in several lines under the same number."""
    turns = (_shown(call, index) for index in range(len(call.transcript.turns)))
    return tuple(piece for one in turns for piece in _pieces(one))


def _pieces(one: ShownTurn) -> Iterator[ShownTurn]:
    words = one.words
    while len(words) > LONGEST:
        at = words.rfind(" ", LONGEST // 2, LONGEST) + 1 or LONGEST
        yield replace(one, words=words[:at].rstrip())
        words = words[at:]
    yield replace(one, words=words)


def _shown(call: CallReading, index: int) -> ShownTurn:
    it = call.at[index]
    if not it.turn.text.strip():
        return ShownTurn(it.turn, SILENCE, counts=False)
    if not isinstance(it, RepTurn):
        return _buyer(it.turn)
    if it.staged and _could_sway(it):
        return ShownTurn(it.turn, LEFT_OUT, hidden=((0, len(it.turn.text)),), counts=False)
    words = neutral(it.turn.text)
    return ShownTurn(it.turn, f"{words} {MARKED}", counts=False) if it.staged else ShownTurn(it.turn, words)


def _could_sway(it: RepTurn) -> bool:
    """Whether it speaks to a scorer or a machine: a model had better not read it at all."""
    return bool(it.offence("instruction")) or is_about_the_score(it.turn.text)


def _buyer(turn: Turn) -> ShownTurn:
    """A buyer's turn without the sentences that speak to a machine: a transcript from elsewhere may hold anything."""
    spans = tuple(one.whole(Span, 1.0) for one in sentences_of(turn.text) if talks_to_machine(one))
    if not spans:
        return ShownTurn(turn, neutral(turn.text))
    kept = neutral(_without(turn.text, spans)).strip()
    return ShownTurn(turn, f"{kept} {LEFT_OUT}".strip(), hidden=tuple((one.start, one.end) for one in spans))


def _without(text: str, spans: tuple[Span, ...]) -> str:
    hidden = {place for one in spans for place in range(one.start, one.end)}
    return "".join(character for place, character in enumerate(text) if place not in hidden)
