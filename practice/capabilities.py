"""Finds out what a model's endpoint can do, by asking it: does it answer, stream, count tokens, keep to a schema, write JSON?
Three or four short requests; remembers nothing and decides nothing about how the endpoint is then used.
"""

import json
import time
from collections.abc import Callable
from typing import Any, Protocol

from practice.endpoint import Message, Trial
from practice.errors import EndpointError
from practice.model.capabilities import Ability, Capabilities, Finding

SECONDS = 30.0  # for one request; a model that is loaded only now needs some
NAMES: dict[Ability, str] = {
    "answers": "An answer at all",
    "streams": "Words as they are made (streams)",
    "usage": "A count of tokens with a streamed answer (usage)",
    "json_schema": "An answer held to a JSON schema (json_schema)",
    "json_object": "An answer held to JSON (json_object)",
}
GREETING: list[Message] = [{"role": "user", "content": "Say hello in three words."}]
IN_JSON: list[Message] = [
    {"role": "user", "content": 'Say hello in three words. Answer with a JSON object of the form {"greeting": "..."}.'}
]
COUNTED = {"stream_options": {"include_usage": True}}
SCHEMA = {
    "type": "object",
    "properties": {"greeting": {"type": "string"}},
    "required": ["greeting"],
    "additionalProperties": False,
}
STRUCTURED: dict[Ability, dict[str, Any]] = {
    "json_schema": {"type": "json_schema", "json_schema": {"name": "greeting", "strict": True, "schema": SCHEMA}},
    "json_object": {"type": "json_object"},
}
REFUSED = "The endpoint does not take such a request."
UNHELD = "It took the request and answered in another form."
IN_ONE_GO = "The whole answer came in one go; the buyer speaks only when it is there."
UNCOUNTED = "It gave no figures; tokens are estimated."
NOT_ASKED = "Not asked, because there was no answer at all."


class Endpoint(Protocol):
    """What is asked: `practice.endpoint.Endpoint`."""

    model: str

    def trial(self, messages: list[Message], deadline: float, **parts: Any) -> Trial:
        """One request with these parts; faults are in the value."""
        ...


def probe(
    endpoint: Endpoint, host: str, now: str, seconds: float = SECONDS, clock: Callable[[], float] = time.monotonic
) -> Capabilities:
    """What this endpoint can do. Takes at most `seconds` a request; never raises for a provider."""

    def ask(messages: list[Message], **parts: Any) -> Trial:
        return endpoint.trial(messages, clock() + seconds, **parts)

    counted = ask(GREETING, **COUNTED)
    plain = ask(GREETING) if counted.refused else counted
    findings = [_answers(plain), _streams(plain), _usage(plain, counted)]
    for ability, form in STRUCTURED.items():
        findings.append(
            _structured(ability, ask(IN_JSON, response_format=form)) if _spoke(plain) else _unasked(ability)
        )
    return Capabilities(host=host, model=endpoint.model, asked=now, findings=tuple(findings))


def _spoke(trial: Trial) -> bool:
    return trial.fault is None and not trial.refused


def _answers(trial: Trial) -> Finding:
    why = REFUSED if trial.refused else str(trial.fault or "")
    return Finding(ability="answers", works=_spoke(trial), why=why)


def _streams(trial: Trial) -> Finding:
    if not _spoke(trial):
        return _unasked("streams")
    return Finding(ability="streams", works=bool(trial.streamed), why="" if trial.streamed else IN_ONE_GO)


def _usage(plain: Trial, counted: Trial) -> Finding:
    if not _spoke(plain):
        return _unasked("usage")
    works = counted.usage is not None
    return Finding(ability="usage", works=works, why="" if works else UNCOUNTED)


def _structured(ability: Ability, trial: Trial) -> Finding:
    if trial.refused:
        return Finding(ability=ability, works=False, why=REFUSED)
    if trial.fault is not None:
        return Finding(ability=ability, works=_known(trial.fault), why=str(trial.fault))
    works = _holds(trial.words, keep_to_schema=ability == "json_schema")
    return Finding(ability=ability, works=works, why="" if works else UNHELD)


def _known(fault: EndpointError) -> bool | None:
    """A fault that may pass says nothing about what an endpoint can do."""
    return None if fault.kind in ("busy", "interrupted", "unreachable") else False


def _holds(words: str, *, keep_to_schema: bool) -> bool:
    try:
        found = json.loads(words)
    except ValueError:
        return False
    if not isinstance(found, dict):
        return False
    return not keep_to_schema or (set(found) == {"greeting"} and isinstance(found["greeting"], str))


def _unasked(ability: Ability) -> Finding:
    return Finding(ability=ability, works=None, why=NOT_ASKED)
