"""The endpoint against a loopback server: words come through, every fault is one of our few kinds, and in time."""

import time
from collections.abc import Callable

import pytest
from pydantic import SecretStr

from practice.endpoint import Answer, Endpoint, Message, Usage
from practice.errors import EndpointError
from tests.fake_endpoint import (
    Behaviour,
    FakeEndpoint,
    broken_events,
    comments,
    drip,
    ended,
    error_event,
    headers_that_never_end,
    nothing,
    odd_json,
    refusal,
    refuses,
    refuses_system,
    reset,
    say,
    say_and_linger,
    say_whole,
    say_with_odd_chunks,
    silent,
    stall,
    status,
    truncated,
    web_page,
)

MESSAGES: list[Message] = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello?"}]
SECRET = "sk-test-0123456789"


def endpoint(fake: FakeEndpoint, sleep: Callable[[float], None] = lambda _seconds: None) -> Endpoint:
    line = Endpoint("m", SecretStr(SECRET), fake.url, parameters={"temperature": 0.9, "max_tokens": 300}, sleep=sleep)
    line.warm()
    return line


def words(of: Endpoint, seconds: float = 20.0) -> str:
    return "".join(of.stream(MESSAGES, time.monotonic() + seconds)).strip()


def drained(answer: Answer) -> tuple[list[str], Usage | None]:
    """All words and what the generator returns."""
    heard = []
    while True:
        try:
            heard.append(next(answer))
        except StopIteration as end:
            return heard, end.value


def test_words_come_as_the_model_says_them_with_the_usage_it_counted() -> None:
    with FakeEndpoint(say("Good morning to you.", prompt_tokens=12)) as fake:
        heard, usage = drained(endpoint(fake).stream(MESSAGES, time.monotonic() + 20))
    assert "".join(heard) == "Good morning to you. "
    assert len(heard) > 1
    assert usage == Usage(prompt=12, completion=7)
    assert fake.requests[0]["messages"] == MESSAGES
    assert fake.requests[0]["stream"] is True


@pytest.mark.parametrize("behaviour", [say_with_odd_chunks("Go on, please."), say_whole("Go on, please.")])
def test_answers_of_an_odd_shape_are_understood(behaviour: Behaviour) -> None:
    with FakeEndpoint(behaviour) as fake:
        assert words(endpoint(fake)) == "Go on, please."


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (refusal, "bad_answer"),
        (silent, "bad_answer"),
        (nothing, "interrupted"),
        (web_page, "bad_answer"),
        (odd_json, "bad_answer"),
        (truncated("It was going"), "interrupted"),
        (ended("It was going", "length"), "interrupted"),
        (ended("It was going", "content_filter"), "bad_answer"),
        (reset(""), "unreachable"),
        (reset("It was going"), "unreachable"),
        (broken_events(""), "bad_answer"),
        (broken_events("It was going"), "bad_answer"),
        (error_event(""), "busy"),
        (error_event("It was going", "maximum context length exceeded"), "too_long"),
        (status(401), "not_authorised"),
        (status(403), "not_authorised"),
        (status(400, message="API key not valid. Pass a valid API key."), "not_authorised"),
        (status(404, "model_not_found"), "not_configured"),
        (status(301, location="/elsewhere"), "not_configured"),
        (status(429), "busy"),
        (status(429, "insufficient_quota"), "busy"),
        (status(400, "context_length_exceeded"), "too_long"),
        (status(413), "too_long"),
        (status(400, message="no idea"), "bad_answer"),
        (status(400, "content_filter"), "bad_answer"),
        (status(500), "busy"),
        (status(503), "busy"),
    ],
)
def test_every_fault_is_one_of_the_few_kinds(behaviour: Behaviour, kind: str) -> None:
    with FakeEndpoint(otherwise=behaviour) as fake, pytest.raises(EndpointError) as caught:
        words(endpoint(fake))
    assert caught.value.kind == kind
    assert str(caught.value).endswith(".")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "behaviour",
    [stall(""), stall("Half a"), drip("and so on"), comments, headers_that_never_end],
    ids=["stall", "stall-mid-way", "drip", "keep-alive", "headers"],
)
def test_no_server_keeps_the_caller_beyond_the_deadline(behaviour: Behaviour) -> None:
    with FakeEndpoint(otherwise=behaviour) as fake:
        begun = time.monotonic()
        with pytest.raises(EndpointError, match="too long to answer"):
            words(endpoint(fake), seconds=0.6)
        assert time.monotonic() - begun < 1.2
        assert len(fake.requests) == 1


def test_a_server_that_nobody_listens_to_any_more_is_hung_up_on() -> None:
    with FakeEndpoint(otherwise=drip("and so on", 0.05)) as fake:
        answer = endpoint(fake).stream(MESSAGES, time.monotonic() + 30)
        next(answer)
        answer.close()
        assert fake.hung_up.wait(3)


def test_a_line_left_open_after_the_last_word_is_not_waited_for() -> None:
    with FakeEndpoint(say_and_linger("That is all.", 8)) as fake:
        begun = time.monotonic()
        assert words(endpoint(fake), seconds=20) == "That is all."
        assert time.monotonic() - begun < 3


def test_nothing_at_the_address_is_unreachable() -> None:
    with FakeEndpoint() as fake:
        gone = endpoint(fake)
    with pytest.raises(EndpointError) as caught:
        words(gone)
    assert caught.value.kind == "unreachable"


@pytest.mark.parametrize(
    "fault", [status(429, retry_after="1"), status(503), reset(""), truncated(""), silent, broken_events("")]
)
def test_a_passing_fault_before_the_first_word_is_tried_again(fault: Behaviour) -> None:
    with FakeEndpoint(fault, say("Sorry, go on.")) as fake:
        assert words(endpoint(fake)) == "Sorry, go on."
    assert len(fake.requests) == 2


def test_the_server_says_how_long_to_wait() -> None:
    waits: list[float] = []
    with FakeEndpoint(status(429, retry_after="2"), say("Now.")) as fake:
        assert words(endpoint(fake, waits.append)) == "Now."
    assert waits == [2.0]


@pytest.mark.parametrize("wait", ["60", "3", "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_a_wait_longer_than_the_deadline_or_anybodys_patience_is_not_begun(wait: str) -> None:
    with FakeEndpoint(otherwise=status(429, retry_after=wait)) as fake:
        with pytest.raises(EndpointError):
            words(endpoint(fake), seconds=2)
        assert len(fake.requests) == 1


def test_a_fault_after_the_first_word_is_never_tried_again() -> None:
    with FakeEndpoint(otherwise=reset("It was going")) as fake:
        with pytest.raises(EndpointError):
            words(endpoint(fake))
        assert len(fake.requests) == 1


@pytest.mark.parametrize("name", ["temperature", "max_tokens", "stream_options"])
def test_a_parameter_the_server_refuses_is_left_out_and_not_sent_again(name: str) -> None:
    with FakeEndpoint(otherwise=refuses(name, say("Fine."))) as fake:
        line = endpoint(fake)
        assert words(line) == "Fine."
        assert words(line) == "Fine."
    assert [name in request for request in fake.requests] == [True, False, False]


def test_a_refusal_without_a_reason_is_tried_once_with_the_plain_request() -> None:
    with FakeEndpoint(status(400, message="bad request"), say("Fine.")) as fake:
        assert words(endpoint(fake)) == "Fine."
    assert set(fake.requests[1]) == {"model", "messages", "stream"}


def test_a_refusal_that_the_plain_request_does_not_cure_teaches_nothing() -> None:
    with FakeEndpoint(status(400), status(400), say("Fine.")) as fake:
        line = endpoint(fake)
        with pytest.raises(EndpointError):
            words(line)
        assert words(line) == "Fine."
    assert "temperature" in fake.requests[2]


def test_a_model_without_a_system_role_gets_its_text_with_the_first_message() -> None:
    with FakeEndpoint(otherwise=refuses_system(say("Fine."))) as fake:
        assert words(endpoint(fake)) == "Fine."
    assert fake.requests[1]["messages"] == [{"role": "user", "content": "Be brief.\n\nHello?"}]


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("<think> is this wise? </think> Yes, go on.", "Yes, go on."),
        ("<think></think>Yes.", "Yes."),
        ("<b", "<b"),
        ("<thing> is new", "<thing> is new"),
    ],
)
def test_thinking_aloud_is_not_part_of_the_answer(said: str, heard: str) -> None:
    with FakeEndpoint(say(said)) as fake:
        assert words(endpoint(fake)) == heard


def test_thinking_alone_is_not_an_answer() -> None:
    with FakeEndpoint(otherwise=say("<think> hm, hm")) as fake, pytest.raises(EndpointError) as caught:
        words(endpoint(fake))
    assert caught.value.kind == "bad_answer"


def test_a_server_without_a_key_is_asked_without_one() -> None:
    with FakeEndpoint(say("Fine.")) as fake:
        assert words(Endpoint("m", None, fake.url)) == "Fine."
    assert SECRET not in str(fake.headers)


def test_a_query_in_the_address_goes_along() -> None:
    with FakeEndpoint(say("Fine.")) as fake:
        assert words(Endpoint("m", None, f"{fake.url}?api-version=7")) == "Fine."
    assert fake.paths == ["/v1/chat/completions?api-version=7"]


def test_an_endpoint_without_a_name_or_an_address_is_not_configured() -> None:
    for model, url in (("", "http://127.0.0.1:9/v1"), ("m", "")):
        with pytest.raises(EndpointError) as caught:
            Endpoint(model, None, url)
        assert caught.value.kind == "not_configured"


def test_importing_the_endpoint_does_not_load_the_library() -> None:
    import subprocess
    import sys

    code = (
        "import sys, practice.endpoint, practice.settings; sys.exit('openai' in sys.modules or 'httpx2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
