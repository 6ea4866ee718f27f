"""A long call in parts that a model can read: split by tokens at turns, each part beginning a few turns before the last one ended.

Holds the splitting and what is told of the parts before; how the verdicts of several parts become one is `merge.py`.
"""

from dataclasses import dataclass

from practice import tokens
from scoring.call_reading import CallReading
from scoring.concerns import concerns
from scoring.judging.shown import ShownTurn, neutral

PART_TOKENS = 6_000  # fits, with the questions, into the smallest context that is of use
LEAST_TOKENS = 700
OVERLAP = 0.12  # of a part
_CONCERNS = 8


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the call. `earlier` tells what came before it; `rep_words` is its weight where parts are weighed."""

    number: int
    of: int
    turns: tuple[ShownTurn, ...]
    earlier: str = ""
    rep_words: int = 0


def split(call: CallReading, turns: tuple[ShownTurn, ...], budget: int, model: str = "") -> tuple[Part, ...]:
    """The call in as few parts as the budget of tokens allows; every turn is in one part at least, in order."""
    sizes = [tokens.count(one.line, model).tokens + 1 for one in turns]
    spans = list(_spans(sizes, budget))
    return tuple(
        Part(
            number=number,
            of=len(spans),
            turns=turns[start:end],
            earlier=_earlier(call, start) if start else "",
            rep_words=sum(len(one.words.split()) for one in turns[start:end] if one.turn.speaker == "rep"),
        )
        for number, (start, end) in enumerate(spans, start=1)
    )


def _spans(sizes: list[int], budget: int) -> list[tuple[int, int]]:
    """From and to which turn; the last turns of a part come again in the next one."""
    spans: list[tuple[int, int]] = []
    start = 0
    while True:
        end, used = start, 0
        while end < len(sizes) and (end == start or used + sizes[end] <= budget):
            used += sizes[end]
            end += 1
        spans.append((start, end))
        if end >= len(sizes):
            return spans
        room = min(int(budget * OVERLAP), budget - sizes[end])  # the next turn has to fit beside what comes again
        start = max(_back(sizes, end, room), start + 1)


def _back(sizes: list[int], end: int, room: int) -> int:
    """The first of the turns before `end` that fit into the room."""
    while end > 0 and sizes[end - 1] <= room:
        end -= 1
        room -= sizes[end]
    return end


def _earlier(call: CallReading, start: int) -> str:
    """What the program counted before this turn, so that an ask in a later part is not taken for the first word of the call."""
    before = [one for one in call.rep if one.index < start]
    asks = [str(turn.turn.number) for turn, _ in call.asks if turn.index < start]
    rephrases = [str(one.turn.number) for one in before if one.rephrases]
    worries = [one for one in concerns(call) if one.buyer.index < start]
    lines = [
        f"{len(before)} turns of the rep, {sum(len(one.questions) for one in before)} questions "
        f"({sum(len(one.open_questions) for one in before)} open), {call.answers_before(start)} of them answered in full",
        f"rephrases in turns: {_some(rephrases)}",
        f"asks for the business in turns: {_some(asks)}",
        *(
            f'worry of the buyer in turn {one.buyer.turn.number}: "{_brief(one.span.quote)}"'
            for one in worries[-_CONCERNS:]
        ),
    ]
    return "\n".join(f"- {line}" for line in lines)


def _some(numbers: list[str]) -> str:
    return ", ".join(numbers[-20:]) or "none"


def _brief(quote: str) -> str:
    return neutral(quote)[:160]


def by_number(turns: tuple[ShownTurn, ...]) -> dict[int, ShownTurn]:
    """The turns of a part by the numbers that the judge is to name."""
    return {one.turn.number: one for one in turns}
