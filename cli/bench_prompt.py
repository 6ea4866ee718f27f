"""How much of a model's prompt repeats the prompt before, which providers charge less for and answer sooner. Beside it the
same words as a plain chat has them, with the changing state in its system prompt. Asks no model.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from practice import tokens
from practice.endpoint import Message
from practice.model.content import Persona, Scenario
from practice.model.state import BuyerState, Move, Plan
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.prompt import NOTE, messages

TURNS = 30


class Spread(NamedTuple):
    """Tokens of all prompts of a call: all of them, and those that no prompt before began with."""

    all: int
    new: int


def call(scenario: Scenario, persona: Persona, sayings: Sequence[str], turns: int = TURNS) -> Iterator[Cue]:
    """The buyer's turns of a call that goes on for so long, each fact told once, each worry and question coming up."""
    moves = [Move(occasion="tell", fact=fact.id) for fact in scenario.facts]
    moves += [Move(occasion="concern", concern=concern.id) for concern in scenario.concerns]
    moves += [Move(occasion="buyer_question", question=question.id) for question in scenario.questions]
    transcript, told = Transcript(), ()
    for number, move in enumerate(itertools.islice(itertools.cycle(moves), turns)):
        text = f"{sayings[number % len(sayings)]} That is point {number + 1} on my list."
        transcript = transcript.plus(Turn(number=2 * number + 1, speaker="rep", text=text))
        tells = (move.fact,) if move.fact and move.fact not in told else ()
        plan = Plan(moves=(Move(occasion="lead_in"), move), tells=tells)
        state = BuyerState(trust=50, patience=60, told=told, plan=plan)
        cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=state, seed=number)
        yield cue
        said = "".join(piece.text for piece in EmbeddedBuyer().reply(cue))
        transcript = transcript.plus(Turn(number=2 * number + 2, speaker="buyer", text=said, told=tells))
        told = (*told, *tells)


def ours(cue: Cue) -> str:
    """Our prompt as one text."""
    return _text(messages(cue))


def plain_chat(cue: Cue) -> str:
    """The same words with the note of the turn in the system prompt, where a plain chat keeps its changing state."""
    system, *said, last = messages(cue)
    words, _, note = last["content"].partition(f"<{NOTE}>")
    moved: Message = {"role": "system", "content": f"{system['content']}\n\n<{NOTE}>{note}"}
    return _text((moved, *said, {"role": "user", "content": words}))


def spread(prompts: Iterable[str]) -> Spread:
    """Over all prompts of a call, in order. Tokens are estimated: the share hardly depends on how they are cut."""
    whole = new = 0
    before = ""
    for prompt in prompts:
        count = tokens.count(prompt).tokens
        whole += count
        new += count - tokens.count(prompt[: _shared(before, prompt)]).tokens
        before = prompt
    return Spread(whole, new)


def plus(one: Spread, other: Spread) -> Spread:
    """Of both calls together."""
    return Spread(one.all + other.all, one.new + other.new)


def _shared(one: str, other: str) -> int:
    """Characters that both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _text(prompt: Iterable[Message]) -> str:
    return "\n".join(f"{message['role']}: {message['content']}" for message in prompt)
