"""Judges for tests: behaviours of the loopback server that answer the judge's own requests, honestly or in every bad way. They read the
request as a model would: the call from the prompt, the ids from the questions."""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from tests.fake_endpoint import Behaviour, Line, say_whole

_ID = re.compile(r"^id: (\w+)$", re.MULTILINE)
_TURN = re.compile(r"^\[(\d+)\] (rep|buyer): (.*)$", re.MULTILINE)
_CALL = re.compile(r"^<call>$(.*?)^</call>$", re.MULTILINE | re.DOTALL)

Said = tuple[int, str, str]
Item = dict[str, Any]
Change = Callable[[list[Item], list[Said]], Any]


def ids_in(body: dict[str, Any]) -> list[str]:
    """The criteria that a request asks about."""
    return _ID.findall(body["messages"][1]["content"])


def call_in(body: dict[str, Any]) -> list[Said]:
    """The turns that a request shows."""
    shown = _CALL.search(body["messages"][1]["content"])
    assert shown is not None
    return [(int(number), speaker, words) for number, speaker, words in _TURN.findall(shown[1])]


def quote(said: Said) -> Item:
    number, speaker, words = said
    return {"turn": number, "speaker": speaker, "quote": words}


def _usable(call: Sequence[Said], speaker: str) -> Said:
    """The first turn of this side that says something to the other; the rep's after the buyer's, as a rephrase comes."""
    return next(
        one for one in call if one[1] == speaker and "not said to the buyer" not in one[2] and len(one[2].split()) > 2
    )


def honest(body: dict[str, Any], verdict: str = "met") -> list[Item]:
    """Every criterion answered with a true quote of each side."""
    call = call_in(body)
    buyer = _usable(call, "buyer")
    rep = _usable([one for one in call if one[0] > buyer[0]], "rep")
    evidence = [quote(rep), quote(buyer)]
    return [
        {"id": name, "evidence": evidence, "reason": f"Because of {name}.", "verdict": verdict} for name in ids_in(body)
    ]


def answering(change: Change | None = None, verdict: str = "met") -> Behaviour:
    """An honest judge, or one whose answers are changed before it gives them."""

    def behave(line: Line) -> None:
        items = honest(line.body, verdict)
        given = {"answers": items} if change is None else change(items, call_in(line.body))
        say_whole(given if isinstance(given, str) else json.dumps(given))(line)

    return behave


def each(**fields: Any) -> Change:
    """These fields in place of its own, in every answer."""
    return lambda items, _call: {"answers": [{**it, **fields} for it in items]}


def sometimes(first: Behaviour, then: Behaviour, *, of: Callable[[dict[str, Any]], bool]) -> Behaviour:
    """One way where the request is such, else the other."""
    return lambda line: (first if of(line.body) else then)(line)


def asks_again(body: dict[str, Any]) -> bool:
    """Whether a request asks for answers that did not hold."""
    return "could not be used" in body["messages"][1]["content"]


def only_with(form: str | None, otherwise: Behaviour, then: Behaviour | None = None) -> Behaviour:
    """Answers where the request's form is this one, and does the other thing where it is not."""

    def behave(line: Line) -> None:
        given = line.body.get("response_format", {}).get("type")
        ((then or answering()) if given == form else otherwise)(line)

    return behave
