"""A call line by line for a program: JSON objects in, JSON objects out, each flushed. The format is in `docs/formats.md`.

Every `say` gets exactly one `buyer` event; the scorecard comes last, unasked. A line that cannot be used ends the
program with a sentence that names it; the attempt is kept as it is.
"""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple, TextIO

from cli.call import Call
from practice.errors import BadInput
from practice.model.attempt import Reply
from practice.model.content import Scenario
from practice.model.scorecard import Scorecard


class Line(NamedTuple):
    """What one line of input asks for: words to say, and whether the rep leaves after them."""

    say: str | None
    end: bool


def play(call: Call, lines: BinaryIO, out: TextIO) -> int:
    """From the start event to the scorecard event; 0."""
    emit(out, start(call))
    if opening := call.opening():
        emit(out, heard(call, opening))
    for line in read(lines):
        if line.say is not None:
            event = heard(call, call.say(line.say))
            emit(out, event)
            if event["ended"]:
                break
        if line.end:
            break
    outcome = call.end().attempt.outcome
    card = call.score()
    emit(
        out,
        {"event": "scorecard", **card_keys(card), "outcome": outcome, "buyer_fault": bool(call.record().buyer_faults)},
    )
    return 0


def read(lines: BinaryIO) -> Iterator[Line]:
    """The lines one by one, as they come; empty ones are passed over."""
    for number, data in enumerate(iter(lines.readline, b""), start=1):
        if data.strip():
            yield understood(number, data)


def understood(number: int, data: bytes) -> Line:
    """One line of input. `BadInput` names the line and what it should have been."""
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadInput(f"Line {number} of the input is no JSON object{EXPECTED}") from None
    if not isinstance(found, dict):
        raise BadInput(f"Line {number} of the input is JSON, but no object{EXPECTED}")
    say, end = found.get("say"), found.get("end", False)
    if not isinstance(end, bool) or not isinstance(say, str | None) or (say is None and not end):
        raise BadInput(f"Line {number} of the input says nothing and ends nothing{EXPECTED}")
    return Line(say, end)


EXPECTED = '; write {"say": "..."} or {"end": true}. The call is kept as it is.'


def start(call: Call) -> dict[str, Any]:
    """The first event."""
    scenario, persona = call.content.scenario, call.content.persona
    return {
        "event": "start",
        "attempt": call.id,
        "scenario": scenario.id,
        "persona": persona.id,
        "brief": brief(scenario),
        "opens": scenario.opens,
    }


def brief(scenario: Scenario) -> dict[str, Any]:
    """What the rep may know. Nothing marks what is outdated: finding that out is the rep's part."""
    return {
        "title": scenario.title,
        "level": scenario.level,
        "company": scenario.brief.company,
        "contact": scenario.brief.contact,
        "product": scenario.brief.product,
        "goal": scenario.brief.goal,
        "known": [item.text for item in scenario.brief.known],
        "proof": list(scenario.brief.proof),
        "limits": scenario.brief.limits,
    }


def heard(call: Call, reply: Reply) -> dict[str, Any]:
    """The event of one buyer turn. The outcome is told when it is final."""
    attempt, state = call.record().attempt, call.state()
    return {
        "event": "buyer",
        "turn": reply.position,
        "text": reply.text,
        "trust": state.trust,
        "patience": state.patience,
        "told": list(reply.told),
        "concerns": list(state.concerns_voiced),
        "causes": [str(cause) for cause in state.causes],
        "ended": attempt.ended is not None,
        "outcome": attempt.outcome if attempt.ended else None,
        "by": reply.by,
        "note": reply.note,
    }


def card_keys(card: Scorecard) -> dict[str, Any]:
    """The scorecard as `score --json` writes it."""
    return card.model_dump(mode="json")


def emit(out: TextIO, event: dict[str, Any]) -> None:
    """One object, one line, at once."""
    print(json.dumps(event, ensure_ascii=False), file=out, flush=True)
