"""The model voice: a language model puts the plan into words, sentence by sentence, each checked before the rep hears it.
Decides nothing and never raises for a provider: the embedded voice finishes what the model does not."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import Protocol

from practice import tokens
from practice.endpoint import Answer, Message
from practice.errors import EndpointError
from practice.model.state import Move, Plan
from practice.model.usage import Cost, Usage
from practice.ports import Buyer, Cue, Piece
from practice.voices import guard
from practice.voices import guard_signs as signs
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.grounds import says
from practice.voices.lines import plain, sentences_of
from practice.voices.prompt import messages
from practice.voices.spoken import sentences, tidied

TRIES = 2
RESERVE = 0.1  # the share of the deadline kept back, so that the embedded voice ends the turn in time
UNUSABLE = "The model's words could not be used."
FINISHED = "The embedded buyer finished this turn."


class Model(Protocol):
    """What speaks: `practice.endpoint.Endpoint`."""

    model: str

    def stream(self, messages: Sequence[Message], deadline: float) -> Answer:
        """The model's words as they come, whole before the deadline, or an `EndpointError`."""
        ...


class ModelBuyer:
    """The buyer as a model voices it. `price` knows what an answer costs in money, or that it does not know."""

    def __init__(
        self,
        endpoint: Model,
        fallback: Buyer | None = None,
        deadline_seconds: float = 30.0,
        *,
        price: Callable[[Usage], Cost | None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._endpoint = endpoint
        self._fallback = fallback or EmbeddedBuyer()
        self._seconds = deadline_seconds * (1 - RESERVE)
        self._price = price or (lambda _usage: None)
        self._clock = clock

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """The buyer's next turn, whole within the deadline: the model's sentences, then what the plan still owes."""
        turn = _Turn(cue)
        trouble = ""
        spent: list[Usage] = []
        try:
            deadline = self._clock() + self._seconds
            for _ in range(TRIES):
                with closing(self._sentences(cue, trouble, turn.text, deadline, spent)) as spoken:
                    for sentence in spoken:
                        yield from turn.take(sentence)
                        if turn.fault or turn.full:
                            break
                if turn.fault is None:
                    break
                trouble, turn.fault = turn.fault.reason, None
            else:
                turn.note = UNUSABLE
        except EndpointError as error:
            turn.note = str(error)
        yield from self._rest(turn)
        if spent:
            yield Piece(text="", by=turn.by, usage=tuple(spent))

    def _sentences(
        self, cue: Cue, trouble: str, shown: str, deadline: float, spent: list[Usage]
    ) -> Generator[str, None, None]:
        """The model's sentences; what they cost goes into `spent`. Closing this hangs up on the model."""
        with closing(self._heard(messages(cue, trouble, shown), deadline, spent)) as heard:
            for sentence in sentences(heard):
                if words := tidied(sentence, cue.scenario.brief.contact):
                    yield words

    def _heard(self, prompt: Sequence[Message], deadline: float, spent: list[Usage]) -> Answer:
        """The model's words. An answer that broke off or was hung up on has cost something as well."""
        said: list[str] = []
        counted: Usage | None = None
        finished = False
        try:
            counted = yield from _noted(self._endpoint.stream(prompt, deadline), said)
            finished = True
        finally:
            if said or finished:
                spent.append(self._costed(counted or _estimated(prompt, "".join(said), self._endpoint.model)))
        return counted

    def _costed(self, usage: Usage) -> Usage:
        named = usage.model_copy(update={"model": self._endpoint.model})
        return named.model_copy(update={"cost": self._price(named)})

    def _rest(self, turn: "_Turn") -> Iterator[Piece]:
        """What the plan asks for and the model did not say, in the embedded voice."""
        if not turn.text:
            moves = turn.plan.moves
            turn.note = turn.note or UNUSABLE
        else:
            moves = tuple(move for move in turn.plan.moves if turn.owes(move))
        note = f"{turn.note} {FINISHED}" if turn.note else ""
        between = " " if turn.text else ""
        for piece in self._fallback.reply(turn.cue_for(moves)):
            turn.by = "embedded"
            yield piece.model_copy(update={"text": between + piece.text, "note": note})
            between, note = "", ""
        if note:
            yield Piece(text="", by="embedded", note=note)


def _noted(answer: Answer, said: list[str]) -> Answer:
    """The same answer, its words kept in `said` as they pass."""
    try:
        while True:
            word = next(answer)
            said.append(word)
            yield word
    except StopIteration as end:
        usage: Usage | None = end.value
        return usage
    finally:
        answer.close()


def _estimated(prompt: Sequence[Message], said: str, model: str) -> Usage:
    asked = tokens.count("\n".join(message["content"] for message in prompt), model)
    answered = tokens.count(said, model)
    return Usage(prompt=asked.tokens, completion=answered.tokens, estimated=True)


class _Turn:
    """One turn in the making: what was said so far, what it told, what it still owes, and what went wrong."""

    def __init__(self, cue: Cue) -> None:
        self.cue = cue
        self.plan = cue.state.plan or Plan()
        self.text = ""
        self.full = False
        self.fault: guard.Fault | None = None
        self.note = ""
        self.by = "model"  # who spoke last
        self._told: frozenset[str] = frozenset()
        self._ground = guard.ground(cue)

    def take(self, sentence: str) -> Iterator[Piece]:
        """The sentence as a piece, if it may be said; else `fault` or, where enough is said, `full` is set."""
        if plain(sentence) in {plain(part) for part in sentences_of(self.text)}:
            return  # a second try often begins with what was said in the first
        fault = guard.fault(sentence, self.text, self._ground)
        if fault:
            self.full = fault.kind == "length" and bool(self.text)
            self.fault = None if self.full else fault
            return
        between = " " if self.text else ""
        self.text += between + sentence
        told = tuple(fact for fact in self.plan.tells if fact not in self._told and self._said_fact(fact))
        self._told |= frozenset(told)
        yield Piece(text=between + sentence, told=told, by="model")

    def owes(self, move: Move) -> bool:
        """Whether this move matters for how the call goes on and has not been made in the words so far."""
        if move.occasion == "tell":
            return move.fact in self.plan.tells and move.fact not in self._told
        if move.concern:
            return not says(self.text, self.cue.scenario.concern(move.concern).says)
        if move.occasion == "buyer_question":
            return "?" not in self.text
        return bool(self.note) and self._decides(move)

    def _decides(self, move: Move) -> bool:
        """A yes, a no or a goodbye that the model broke off before."""
        if move.occasion.startswith("accept_"):
            return not any(sign.search(self.text) for sign in (signs.YES, *signs.COMMITS.values()))
        if move.occasion.startswith("refuse_"):
            return not signs.NEGATED.search(self.text)
        ending = move.occasion.startswith(("goodbye_", "hang_up", "time_up", "no_fit"))
        return ending and not signs.GOODBYE.search(self.text)

    def cue_for(self, moves: tuple[Move, ...]) -> Cue:
        """The cue with these moves only; the words so far count as heard, so that none is said twice."""
        state = self.cue.state.model_copy(update={"plan": self.plan.model_copy(update={"moves": moves})})
        heard = self.cue.heard | frozenset(sentences_of(self.text))
        return self.cue.model_copy(update={"state": state, "heard": heard})

    def _said_fact(self, fact_id: str) -> bool:
        return says(self.text, self.cue.scenario.fact(fact_id).says)
