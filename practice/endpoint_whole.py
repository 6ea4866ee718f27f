"""A whole answer of a model, for those who need every word before they can use any: tried again where that may help, without the
parts of a request that the server turned out not to take. Knows no library; one request is made by `practice/endpoint.py`.

Nobody has heard a word yet when an answer breaks off, so that, unlike a buyer's reply, it can be asked for again.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from practice import tokens
from practice.endpoint_faults import Fault
from practice.errors import EndpointError
from practice.model.usage import Usage

FORM = "response_format"
RETRIES = 2
FIRST_WAIT = 0.4  # seconds before the first retry; doubled for the next
LONGEST_WAIT = 60.0  # seconds that a server may ask for; nobody sits at a telephone here
COUNTED = {"stream_options": {"include_usage": True}}


class Tried(Protocol):
    """What one request came to: `practice.endpoint.Trial`."""

    words: str
    usage: Usage | None
    refused: bool
    fault: EndpointError | None
    parts: frozenset[str]


class Model(Protocol):
    """What is asked: `practice.endpoint.Endpoint`."""

    model: str

    def trial(self, messages: Sequence[Any], deadline: float, **parts: Any) -> Any:
        """One request with these parts; faults are in the value (`Tried`)."""
        ...


class Whole(NamedTuple):
    """All words of an answer, and what they cost: counted by the server, or estimated."""

    words: str
    usage: Usage


class FormRefused(Exception):
    """The server does not take the form of answer that was asked for; without it, or with another, it may."""


class WholeAnswers:
    """Asks one model for whole answers. `spent` is called once for every answer that cost something, usable or not."""

    def __init__(
        self,
        model: Model,
        *,
        parameters: Mapping[str, Any] | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.model = model.model
        self._model = model
        self._optional = {**COUNTED, **(parameters or {})}
        self._left_out: frozenset[str] = frozenset()
        self._clock, self._sleep = clock, sleep

    def ask(
        self,
        messages: Sequence[Any],
        deadline: float,
        form: Mapping[str, Any] | None = None,
        spent: Callable[[Usage], None] = lambda _usage: None,
    ) -> Whole:
        """The whole answer before `deadline` (a reading of the clock), in this form where one is named.

        Raises `FormRefused`, or an `EndpointError` once trying again has not helped or cannot help."""
        left_out, retries = self._left_out, 0
        while True:
            given = messages if "system" not in left_out else _without_system(messages)
            tried: Tried = self._model.trial(given, deadline, **self._parts(form, left_out))
            if tried.words or (tried.fault is None and not tried.refused):
                spent(usage := tried.usage or _estimated(given, tried.words, self.model))
            if tried.refused:
                left_out = _shorter(left_out, tried.parts, form is not None)
            elif tried.fault is None:
                self._left_out = left_out  # what helped is remembered
                return Whole(tried.words, usage)
            else:
                self._sleep(_pause(tried.fault, retries, deadline - self._clock()))
                retries += 1

    def _parts(self, form: Mapping[str, Any] | None, left_out: frozenset[str]) -> dict[str, Any]:
        optional = {name: value for name, value in self._optional.items() if name not in left_out}
        return {**optional, FORM: form} if form is not None else optional


def _shorter(left_out: frozenset[str], refused: frozenset[str], formed: bool) -> frozenset[str]:
    """What to leave out next. A server that does not say what it minds is first asked without the small things."""
    others = refused - {FORM} - left_out
    if others:
        return left_out | others
    if formed:
        raise FormRefused
    raise Fault("bad_answer", "The model's endpoint refused the request.")


def _pause(fault: EndpointError, retries: int, seconds_left: float) -> float:
    """Seconds to wait before the next try; raises the fault where there is none."""
    wait = getattr(fault, "wait", None)
    if wait is None or retries >= RETRIES:
        raise fault
    pause = max(FIRST_WAIT * (1 << retries), float(wait))
    if pause > min(LONGEST_WAIT, seconds_left):
        raise fault
    return pause


def _without_system(messages: Sequence[Any]) -> list[Any]:
    """For models that know no system role: its text goes in front of the first message after it."""
    if not messages or messages[0]["role"] != "system":
        return list(messages)
    system, first, *rest = messages
    return [{"role": "user", "content": f"{system['content']}\n\n{first['content']}"}, *rest]


def _estimated(messages: Sequence[Any], said: str, model: str) -> Usage:
    asked = tokens.count("\n".join(str(message["content"]) for message in messages), model)
    return Usage(prompt=asked.tokens, completion=tokens.count(said, model).tokens, estimated=True, model=model)
