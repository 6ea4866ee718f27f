"""The ladder of structured output: held to a schema with bounds, to one without, to JSON, to nothing but the prompt, and at last
asked to write it again. Goes down where a server refuses, breaks or answers in another form, and remembers the rung that held.

Knows no criteria but their ids. A ladder that ends is an `EndpointError`: its caller says "not scored".
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from practice.endpoint import Message
from practice.endpoint_whole import FormRefused, WholeAnswers
from practice.errors import EndpointError
from practice.model.usage import Usage
from scoring.judging import prompt
from scoring.judging.answer import items

Rung = Literal["bounded", "schema", "object", "prose"]
RUNGS: tuple[Rung, ...] = ("bounded", "schema", "object", "prose")
UNREADABLE = "The model's answer could not be read as verdicts."

Build = Callable[[bool], list[Message]]
"""The request, with the schema in its words or without."""


class Ladder:
    """One model's ladder. `begin` is the rung to begin with; `learnt` is told each time a lower one turns out to hold."""

    def __init__(
        self, answers: WholeAnswers, begin: Rung = "bounded", learnt: Callable[[Rung], None] = lambda _rung: None
    ) -> None:
        self._answers = answers
        self._rung = begin
        self._learnt = learnt

    def ask(
        self, ids: Sequence[str], build: Build, deadline: Callable[[], float], spent: Callable[[Usage], None]
    ) -> list[dict[str, Any]]:
        """The answers, unread and unproved. Raises an `EndpointError` where no rung brings one that can be read.

        `deadline` gives a new deadline for each request."""
        for rung in RUNGS[RUNGS.index(self._rung) :]:
            try:
                words = self._answers.ask(build(rung in ("object", "prose")), deadline(), _form(rung, ids), spent).words
            except FormRefused:
                continue
            except EndpointError as fault:
                if rung == "prose" or not _may_be_the_form(fault):
                    raise
                continue
            found = items(words)
            if found is None and rung == "prose":
                found = items(self._again(build(True), words, deadline(), spent))
            if found is not None:
                self._hold(rung)
                return found
        raise EndpointError("bad_answer", UNREADABLE)

    def _again(self, sent: list[Message], words: str, deadline: float, spent: Callable[[Usage], None]) -> str:
        """The repair turn."""
        return self._answers.ask(prompt.repair(sent, words), deadline, None, spent).words

    def _hold(self, rung: Rung) -> None:
        if rung != self._rung:
            self._rung = rung
            self._learnt(rung)


def _form(rung: Rung, ids: Sequence[str]) -> Mapping[str, Any] | None:
    if rung == "prose":
        return None
    return {"type": "json_object"} if rung == "object" else prompt.response_format(ids, bounded=rung == "bounded")


def _may_be_the_form(fault: EndpointError) -> bool:
    """A server that fails over a schema says 500, or answers with nothing that makes sense. Not so one that is busy, gone, or
    whose model refused."""
    nonsense = fault.kind == "bad_answer" and getattr(fault, "wait", None) is not None
    return nonsense or bool(getattr(fault, "broke", False))
