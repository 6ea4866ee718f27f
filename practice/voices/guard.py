"""Checks a sentence of a model before the rep hears it. Pure: gives a fault with its reason, or None, and mends nothing.

The ground is what this turn may say: what was said on the call, what both sides know, and what the plan brings out now.
The rules lean to the strict side, since a fault costs one more try and then the embedded voice's words, never the call.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from practice.model.base import Value
from practice.model.occasions import Occasion
from practice.model.state import Move, Plan
from practice.ports import Cue
from practice.voices import guard_signs as signs
from practice.voices.grounds import MONTHS, figures, hints_at, names, telling_figures, words_of
from practice.voices.lines import plain, sentences_of
from practice.voices.prompt import CANARY, RULES

FaultKind = Literal[
    "leak",
    "script",
    "markup",
    "length",
    "assistant",
    "seller",
    "invented",
    "unearned",
    "repeated",
    "commitment",
    "goodbye",
    "empty",
]

MOST_WORDS = 60
SHINGLE = 7  # words in a row that only somebody who reads out the rules would say
REPEATED_WORDS = 4  # shorter sentences ("Go on.") may come again
LAST_LATIN = 0x24F
LATEST_DAY = 31  # figures up to here may be a date or an hour, where a date is being settled


class Fault(Value):
    """Why a sentence may not be said; `reason` completes "the answer could not be used because it ..."."""

    kind: FaultKind
    reason: str


class Ground(Value):
    """What one turn may say. `agreed` are the outcomes it may commit to; `dates`: days and hours may be named."""

    figures: frozenset[str]
    words: frozenset[str]
    earlier: frozenset[str]
    caller: frozenset[str]
    unearned: tuple[tuple[str, ...], ...]
    agreed: frozenset[str]
    refuses: bool
    ends: bool
    dates: bool
    opens: bool
    product: str


def ground(cue: Cue) -> Ground:
    """The ground of this turn."""
    plan = cue.state.plan or Plan()
    known = " \n".join(_known(cue, plan))
    occasions = frozenset(move.occasion for move in plan.moves)
    tellable = {*cue.state.told, *plan.tells}
    return Ground(
        figures=figures(known),
        words=words_of(known),
        earlier=frozenset(_sentences(cue, "buyer")) | frozenset(plain(part) for part in cue.heard),
        caller=frozenset(_sentences(cue, "rep")),
        unearned=tuple(fact.says for fact in cue.scenario.facts if fact.id not in tellable),
        agreed=_agreed(cue, occasions),
        refuses=bool(occasions & _REFUSALS),
        ends=plan.ends,
        dates=bool(occasions & _DATED) or any(name.startswith("accept_") for name in occasions),
        opens=cue.scenario.opens == "buyer",
        product=cue.scenario.brief.product.split(" ", 1)[0].strip(":,").lower(),
    )


_REFUSALS: frozenset[Occasion] = frozenset(
    {"refuse_early", "refuse_concern", "refuse_kind", "refuse_again", "maybe", "react_assumptive_time", "permission_no"}
)
_DATED: frozenset[Occasion] = frozenset({"ask_when", "date_agreed"})


def _agreed(cue: Cue, occasions: frozenset[Occasion]) -> frozenset[str]:
    """What may be agreed to: what the plan accepts, what was agreed before, and a day where one is being settled."""
    found = {name.removeprefix("accept_") for name in occasions if name.startswith("accept_")}
    found |= {cue.state.outcome} if cue.state.outcome else set()
    found |= {"meeting"} if occasions & _DATED else set()
    return frozenset(found | {"order"} if "renewal" in found else found)


def _known(cue: Cue, plan: Plan) -> Iterator[str]:
    brief = cue.scenario.brief
    yield from (turn.text for turn in cue.transcript.turns)
    yield from (cue.persona.name, cue.persona.role, brief.company, brief.contact, brief.product)
    yield cue.scenario.situation.text
    yield from (item.text for item in brief.known)
    for fact in cue.scenario.facts:
        if fact.id in cue.state.told or fact.id in plan.tells:
            yield from fact.says
    for move in plan.moves:
        yield from _wordings(cue, move)
        yield from cue.scenario.lines.get(move.occasion, ())


def _wordings(cue: Cue, move: Move) -> tuple[str, ...]:
    """The scenario's own words for a worry or a question that this turn brings out."""
    if move.concern:
        return cue.scenario.concern(move.concern).says
    return next((question.says for question in cue.scenario.questions if question.id == move.question), ())


def _sentences(cue: Cue, speaker: Literal["rep", "buyer"]) -> Iterator[str]:
    for turn in cue.transcript.by_speaker(speaker):
        for part in sentences_of(turn.text):
            if len(plain(part).split()) >= REPEATED_WORDS:
                yield plain(part)


def fault(sentence: str, before: str, ground: Ground) -> Fault | None:
    """What is wrong with this sentence after `before`, which is what the reply has said so far; None where nothing is."""
    return next(faults(sentence, before, ground), None)


def faults(sentence: str, before: str, ground: Ground) -> Iterator[Fault]:
    """All that is wrong with it, one fault of a sort."""
    sentence = signs.straight(sentence)
    found = (
        _of_form(sentence, before),
        _of_script(sentence, ground),
        _of_role(sentence, ground),
        _of_decision(sentence, ground),
        _of_content(sentence, ground),
        _of_repetition(sentence, before, ground),
    )
    yield from filter(None, found)


def _of_form(sentence: str, before: str) -> Fault | None:
    if not re.search(r"\w", sentence):
        return Fault(kind="empty", reason="has no words in it")
    if CANARY in sentence.lower() or signs.LEAK.search(sentence) or _shingles(sentence) & _rule_shingles():
        return Fault(kind="leak", reason="reads from the private lines or the note")
    if signs.MARKUP.search(sentence):
        return Fault(kind="markup", reason="has markup or a list in it; it has to be plain spoken words")
    if len(f"{before} {sentence}".split()) > MOST_WORDS:
        return Fault(kind="length", reason=f"is longer than {MOST_WORDS} words")
    return None


def _of_script(sentence: str, ground: Ground) -> Fault | None:
    """Some models slip into another language; a script that nobody used in the call shows it."""
    strange = {letter for letter in sentence if letter.isalpha() and ord(letter) > LAST_LATIN}
    if strange - {letter for word in ground.words for letter in word}:
        return Fault(kind="script", reason="is not in the language of the call")
    return None


def _of_role(sentence: str, ground: Ground) -> Fault | None:
    if signs.ASSISTANT.search(sentence):
        return Fault(kind="assistant", reason="talks like an assistant or a teacher, not like this person on the phone")
    if (
        signs.SELLER.search(sentence)
        or _sells(sentence, ground)
        or (not ground.opens and signs.CALLING.search(sentence))
    ):
        return Fault(kind="seller", reason="speaks as the seller; you are the one who may buy")
    return None


def _sells(sentence: str, ground: Ground) -> bool:
    """Praises the product by its name as one's own."""
    own = rf"\bour {re.escape(ground.product)}\b.*\b(?:can|could|will|would|helps?|lets|saves?|reports?|measures?)\b"
    return bool(ground.product and re.search(own, sentence, re.IGNORECASE))


def _of_decision(sentence: str, ground: Ground) -> Fault | None:
    if signs.GOODBYE.search(sentence) and not ground.ends:
        return Fault(kind="goodbye", reason="ends the call, which goes on after this turn")
    if signs.NEGATED.search(sentence):
        return _refusing(sentence, ground)
    for kind, pattern in signs.COMMITS.items():
        if kind not in ground.agreed and not (kind == "any" and ground.agreed) and pattern.search(sentence):
            return Fault(kind="commitment", reason="agrees to something the note does not agree to")
    if ground.refuses and not ground.agreed and signs.YES.match(sentence):
        return Fault(kind="commitment", reason="says yes where the note says no")
    return None


def _refusing(sentence: str, ground: Ground) -> Fault | None:
    if ground.agreed and signs.NO_DEAL.search(sentence):
        return Fault(kind="commitment", reason="says no where the note says yes")
    return None


def _of_content(sentence: str, ground: Ground) -> Fault | None:
    new_figures = {figure for figure in telling_figures(sentence) - ground.figures if not _date(figure, ground)}
    if new_figures:
        return Fault(kind="invented", reason="names a figure that is in neither the note nor the call")
    new_names = names(sentence) - ground.words - signs.EVERYDAY - (MONTHS if ground.dates else frozenset())
    if new_names:
        return Fault(kind="invented", reason=f"brings in {', '.join(sorted(new_names))}, of which nothing is known")
    if any(hints_at(sentence, wordings) for wordings in ground.unearned):
        return Fault(kind="unearned", reason="tells more than the note tells")
    return None


def _date(figure: str, ground: Ground) -> bool:
    return ground.dates and figure.replace(".", "").isdigit() and float(figure) <= LATEST_DAY


def _of_repetition(sentence: str, before: str, ground: Ground) -> Fault | None:
    words = plain(sentence)
    if len(words.split()) < REPEATED_WORDS:
        return None
    if words in ground.earlier or words in {plain(part) for part in sentences_of(before)}:
        return Fault(kind="repeated", reason="repeats a sentence of yours word for word")
    if words in ground.caller:
        return Fault(kind="repeated", reason="repeats a sentence of the seller")
    return None


def _shingles(text: str) -> frozenset[str]:
    words = plain(text).split()
    return frozenset(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


@lru_cache(maxsize=1)
def _rule_shingles() -> frozenset[str]:
    return _shingles(RULES)
