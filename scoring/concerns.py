"""The buyer's concerns in a call and what became of each: what answered it, and where. Holds no verdicts."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from practice.acts.words import content_words, sentences
from practice.model.content import Scenario
from practice.model.reading import Span
from scoring.call_reading import CallReading, once_a_call
from scoring.call_turns import BuyerTurn, RepTurn
from scoring.said_where import SaidWhere

PROOF = ("evidence", "will_find_out", "give")
"""What answers a concern: proof, a sample or a reference, or an honest "I do not know, I will find out"."""

_WORRY = re.compile(
    r"\b(?:worr\w+|afraid|fear\w*|concern\w*|risk\w*|doubt\w*|scep\w+|skep\w+|not (?:so |too |very )?(?:sure|convinced|keen)"
    r"|hesita\w+|nervous|burn(?:ed|t)|let (?:us |me )?down|too (?:expensive|dear|risky|good|much)|promis\w+|bother\w*"
    r"|(?:don't|do not|won't|can't|cannot) (?:believe|trust|see|want|imagine)|what if|my problem is|hold\w* (?:me|us) back)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d[\d.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|quarter|zero"
    r"|none|one (?:each|every|hour|day|night|week|single|case))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-z]+ (?:& )?[A-Z][a-z]+\b(?:\W+\w+){5}")
_SOON = 2  # rep turns within which proof answers a concern without naming it
_LATEST = 4  # rep turns, with those that hear the concern out
_HEARING_OUT = ("empathy", "acknowledgement", "apology")


@dataclass(frozen=True, slots=True)
class Concern:
    """A worry of the buyer. `answered`: the turn and the act that answered it; `asked_open`: an ask made before that.

    `objection`: it is about dealing with the rep, and calls for an answer. Else it is a problem told in reply to an open
    question: the reason for the call, to be heard and understood, and no objection."""

    buyer: BuyerTurn
    span: Span
    objection: bool
    answered: tuple[RepTurn, Span] | None
    asked_open: tuple[RepTurn, Span] | None


@once_a_call
def concerns(call: CallReading) -> tuple[Concern, ...]:
    """All that the rep had a turn left for, in order. The same worry said again counts once."""
    last = call.spoken[-1].index if call.spoken else -1
    found: list[tuple[BuyerTurn, Span]] = []
    said, sizes = SaidWhere(), list[int]()
    for one in call.buyer:
        span = one.reading.concern
        if span is None or one.index >= last:
            continue
        words = frozenset(content_words(span.quote))
        if not _said_before(words, said, sizes):
            said.add(len(found), words)
            sizes.append(len(words))
            found.append((one, span))
    return tuple(_followed(call, buyer, span) for buyer, span in found)


def objections(call: CallReading) -> tuple[Concern, ...]:
    """Those that call for an answer."""
    return tuple(one for one in concerns(call) if one.objection)


def _followed(call: CallReading, buyer: BuyerTurn, span: Span) -> Concern:
    answered = _answered(call, buyer, span)
    return Concern(buyer, span, _objection(call, buyer, span), answered, _asked_open(call, buyer, answered))


def _answered(call: CallReading, buyer: BuyerTurn, span: Span) -> tuple[RepTurn, Span] | None:
    """The first turn after the concern that answers it: one of the next few, or a later one that names it."""
    early = call.answers_before(buyer.index) == 0
    soon = _soon_after(call, buyer.index)
    for turn in soon:
        proof = next(_proofs(turn, call, early=early), None)
        if proof:
            return turn, proof
    proving = _proving(call)
    later = proving.words.first(content_words(span.quote), max((one.index + 1 for one in soon), default=0))
    return None if later is None else proving.turns[later]


def _soon_after(call: CallReading, index: int) -> list[RepTurn]:
    """The rep's next two turns and, as long as they only hear the concern out or put it in other words, those in between."""
    found: list[RepTurn] = []
    left = _SOON
    for turn in call.rep_between(index, index + 2 * _LATEST):
        found.append(turn)
        left -= not (turn.act(*_HEARING_OUT) or turn.rephrases)
        if not left:
            break
    return found


def _asked_open(
    call: CallReading, buyer: BuyerTurn, answered: tuple[RepTurn, Span] | None
) -> tuple[RepTurn, Span] | None:
    """The first ask after the concern, where that came before the answer."""
    asking = _asking(call)
    at = bisect_right(asking, buyer.index, key=lambda one: one.index)
    if at == len(asking):
        return None
    turn = asking[at]
    ask = next(one for one in turn.every_ask if not turn.offers(one))
    if answered and (turn.index, ask.start) >= (answered[0].index, answered[1].start):
        return None
    return turn, ask


def _objection(call: CallReading, buyer: BuyerTurn, span: Span) -> bool:
    """Not a problem that the rep had asked for, unless the buyer's own words make it a worry or turn against it."""
    before = call.said_before(buyer.index)
    if before is None or not before.open_questions:
        return True
    return bool(_WORRY.search(span.quote))


@once_a_call
def _asking(call: CallReading) -> tuple[RepTurn, ...]:
    return tuple(turn for turn in call.rep if any(not turn.offers(ask) for ask in turn.every_ask))


class _Proving(NamedTuple):
    """The turns that prove something, by their index, and the words in them."""

    turns: dict[int, tuple[RepTurn, Span]]
    words: SaidWhere


@once_a_call
def _proving(call: CallReading) -> _Proving:
    found = _Proving({}, SaidWhere())
    for turn in call.rep:
        acts = _proving_acts(turn, call.scenario)
        if acts:
            found.turns[turn.index] = (turn, acts[0])
            found.words.add(turn.index, turn.content)
    return found


def _proving_acts(turn: RepTurn, scenario: Scenario | None) -> tuple[Span, ...]:
    return (*turn.act(*PROOF), *(_from_the_brief(turn, scenario) if scenario and turn.clean else ()))


def _proofs(turn: RepTurn, call: CallReading, *, early: bool) -> Iterator[Span]:
    """What answers a concern in a turn soon after it: a promise to see to it counts there, and so do plain figures;
    a brush-off before anything was talked about ("we have a supplier") is answered by asking on."""
    if turn.clean and early:
        yield from turn.open_questions
    if turn.clean:
        yield from (*turn.act("promise"), *_figures(turn))
    acts = _proving(call).turns.get(turn.index)
    if acts:
        yield acts[1]


def _from_the_brief(turn: RepTurn, scenario: Scenario) -> Iterator[Span]:
    """Sentences that tell one of the scenario's proof points."""
    proofs = [frozenset(content_words(proof)) for proof in scenario.brief.proof]
    text = turn.said
    for start, end in sentences(text):
        words = frozenset(content_words(text[start:end]))
        if any(len(words & proof) >= max(3, 0.5 * min(len(words), len(proof))) for proof in proofs):
            yield Span(quote=text[start:end], start=start, end=end)


def _figures(turn: RepTurn) -> Iterator[Span]:
    """Statements with two figures or more, or with somebody's name: "of 260 nights we missed two", "Hall Bros did the same"."""
    text = turn.said
    aside = [
        *turn.reading.questions,
        *turn.reading.asks,
        *turn.reading.rephrases,
        *turn.act("discount", "assumptive_time"),
    ]
    for start, end in sentences(text):
        held = any(one.start < end and start < one.end for one in aside)
        if not held and (len(_FIGURE.findall(text[start:end])) >= 2 or _NAME.search(text[start:end])):
            yield Span(quote=text[start:end], start=start, end=end)


def _said_before(words: frozenset[str], said: SaidWhere, sizes: Sequence[int]) -> bool:
    """Whether these are most of the words of an earlier concern, or that one's are most of these; `sizes`: how many each had."""
    if not words or not all(sizes):
        return bool(words)
    return any(n >= 0.6 * min(len(words), sizes[at]) for at, n in said.shared(words).items())
