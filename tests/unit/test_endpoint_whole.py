"""A whole answer of a model: tried again where that may help, without what the server does not take."""

import time
from typing import Any

import pytest

from practice.endpoint import Endpoint, Message
from practice.endpoint_whole import FormRefused, WholeAnswers
from practice.errors import EndpointError
from practice.model.usage import Usage
from tests import fake_endpoint as fake
from tests.fake_endpoint import Behaviour, FakeEndpoint

ASK: list[Message] = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello?"}]
FORM = {"type": "json_object"}


def asked(
    *behaviours: Behaviour, form: dict[str, Any] | None = None, seconds: float = 20.0
) -> tuple[str, list[float], list[Usage], FakeEndpoint]:
    """The words, the pauses taken, what was spent, and the server with what it was asked."""
    pauses: list[float] = []
    spent: list[Usage] = []
    with FakeEndpoint(*behaviours) as server:
        whole = WholeAnswers(Endpoint("m", None, server.url), parameters={"temperature": 0}, sleep=pauses.append)
        words = whole.ask(ASK, time.monotonic() + seconds, form, spent.append).words
    return words, pauses, spent, server


def fault(*behaviours: Behaviour, seconds: float = 20.0) -> tuple[EndpointError, FakeEndpoint]:
    with FakeEndpoint(*behaviours) as server, pytest.raises(EndpointError) as met:
        WholeAnswers(Endpoint("m", None, server.url), sleep=lambda _seconds: None).ask(ASK, time.monotonic() + seconds)
    return met.value, server


def test_the_words_come_whole_with_what_they_cost() -> None:
    words, _, spent, _ = asked(fake.say("All right then.", prompt_tokens=12))

    assert words.strip() == "All right then."
    assert [(one.prompt, one.estimated) for one in spent] == [(12, False)]


def test_an_answer_that_broke_off_is_asked_for_again_and_both_have_cost_something() -> None:
    words, pauses, spent, server = asked(fake.truncated("All right"), fake.say("All right then."))

    assert words.strip() == "All right then."
    assert len(server.requests) == len(spent) == 2
    assert len(pauses) == 1


def test_a_busy_server_is_given_the_time_that_it_asks_for() -> None:
    _, pauses, _, _ = asked(fake.status(429, Retry_After="7"), fake.say("Yes."))

    assert pauses == [7.0]


@pytest.mark.parametrize("wait", ["61", "30"])
def test_but_not_more_than_a_minute_or_than_is_left(wait: str) -> None:
    met, server = fault(fake.status(429, Retry_After=wait), seconds=20 if wait == "30" else 300)

    assert met.kind == "busy"
    assert len(server.requests) == 1


def test_a_form_that_is_refused_by_name_is_told_at_once() -> None:
    with pytest.raises(FormRefused):
        asked(fake.status(400, message="response_format is not supported"), form=FORM)


def test_a_server_that_does_not_say_what_it_minds_is_first_asked_without_the_small_things() -> None:
    words, _, _, server = asked(fake.status(400), fake.say("{}"), form=FORM)

    assert words.strip() == "{}"
    assert "temperature" in server.requests[0]
    assert set(server.requests[1]) & {"temperature", "stream_options", "response_format"} == {"response_format"}


def test_a_model_without_a_system_role_hears_it_in_the_first_message() -> None:
    words, _, _, server = asked(fake.refuses_system(fake.say("Yes.")), fake.refuses_system(fake.say("Yes.")))

    assert words.strip() == "Yes."
    assert [message["role"] for message in server.requests[1]["messages"]] == ["user"]
    assert server.requests[1]["messages"][0]["content"].startswith("Be brief.")


@pytest.mark.parametrize(
    ("behaviour", "kind", "requests"),
    [
        (fake.status(401), "not_authorised", 1),
        (fake.status(404), "not_configured", 1),
        (fake.status(503), "busy", 3),
        (fake.hung_up_at_once, "unreachable", 3),
        (fake.ended("Well", "length"), "interrupted", 1),
        (fake.refusal, "bad_answer", 1),
        (fake.status(400, message="maximum context length is 4096 tokens"), "too_long", 1),
    ],
)
def test_a_fault_is_one_of_the_few_kinds(behaviour: Behaviour, kind: str, requests: int) -> None:
    met, server = fault(*[behaviour] * 4)

    assert met.kind == kind
    assert len(server.requests) == requests


def test_a_server_that_stalls_costs_the_deadline_and_no_more() -> None:
    began = time.monotonic()
    met, server = fault(fake.stall("Well"), seconds=2.0)

    assert met.kind == "interrupted"
    assert len(server.requests) == 1
    assert time.monotonic() - began < 10
