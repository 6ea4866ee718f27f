"""A rep's turn with its dialogue acts underlined and named, as safe HTML. Finds no acts; `practice.acts` does."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from practice.acts import read
from practice.model.reading import Reading
from practice.model.transcript import Turn
from ui.plain import for_html

SURE = 0.5


class Stretch(NamedTuple):
    """Words from `start` to `end` and the names of the acts in them."""

    start: int
    end: int
    names: tuple[str, ...]


def turn_html(turn: Turn, before: Sequence[Turn]) -> str:
    """The words of the turn; a rep's with marks."""
    if turn.speaker != "rep":
        return for_html(turn.text)
    parts, at = [], 0
    for stretch in stretches(read(turn.text, before)):
        parts.append(for_html(turn.text[at : stretch.start]))
        words = for_html(turn.text[stretch.start : stretch.end])
        parts.append(f'<span class="wc-act">{words}</span> <span class="wc-label">{", ".join(stretch.names)}</span>')
        at = stretch.end
    return "".join([*parts, for_html(turn.text[at:])])


def stretches(reading: Reading) -> list[Stretch]:
    """The acts in order; those that overlap become one stretch with all their names."""
    merged: list[Stretch] = []
    for one in sorted(_named(reading)):
        last = merged[-1] if merged else None
        if last is None or one.start >= last.end:
            merged.append(one)
        else:
            names = last.names + tuple(name for name in one.names if name not in last.names)
            merged[-1] = Stretch(last.start, max(last.end, one.end), names)
    return merged


def _named(reading: Reading) -> Iterator[Stretch]:
    for question in reading.questions:
        yield Stretch(question.start, question.end, (f"{question.kind.replace('_', '-')} question",))
    for rephrase in reading.rephrases:
        yield Stretch(rephrase.start, rephrase.end, (rephrase.kind,))
    for ask in reading.asks:
        yield Stretch(ask.start, ask.end, (f"ask: {ask.kind.replace('_', ' ')}",))
    for act in reading.acts:
        if act.confidence >= SURE:
            yield Stretch(act.start, act.end, (act.act.replace("_", " "),))
