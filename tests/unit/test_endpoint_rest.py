"""An endpoint that was found dead is left alone for a while, and then one caller tries it."""

import time

import pytest

from practice.endpoint import Endpoint, Message
from practice.endpoint_faults import Fault
from practice.endpoint_rest import REST_SECONDS, Rest
from practice.errors import EndpointError
from tests.fake_endpoint import FakeEndpoint, reset, say, stall, status

MESSAGES: list[Message] = [{"role": "user", "content": "Hello?"}]
SLOW = Fault("interrupted", "The model took too long to answer.")
BARRED = Fault("not_authorised", "The key was not accepted.")


class Clock:
    """Time that a test moves on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rest(clock: Clock) -> Rest:
    return Rest(clock)


def resting(rest: Rest) -> bool:
    try:
        rest.check()
    except EndpointError:
        return True
    return False


def test_what_has_not_failed_may_be_asked(rest: Rest) -> None:
    assert not resting(rest)


def test_a_costly_fault_is_told_at_once_until_the_rest_is_over(rest: Rest, clock: Clock) -> None:
    rest.failed(SLOW, costly=True)
    with pytest.raises(EndpointError, match=r"too long to answer\. It is asked again in a minute") as caught:
        rest.check()
    assert caught.value.kind == "interrupted"
    clock.now += REST_SECONDS - 1
    assert resting(rest)
    clock.now += 1
    assert not resting(rest)


def test_after_the_rest_one_caller_tries_and_the_others_wait_for_what_it_finds(rest: Rest, clock: Clock) -> None:
    rest.failed(SLOW, costly=True)
    clock.now += REST_SECONDS
    assert [resting(rest), resting(rest), resting(rest)] == [False, True, True]
    rest.answered()
    assert not resting(rest)


def test_a_fault_that_cost_little_is_not_remembered(rest: Rest) -> None:
    rest.failed(SLOW, costly=False)
    assert not resting(rest)


def test_a_key_that_is_not_accepted_is_not_tried_again(rest: Rest, clock: Clock) -> None:
    rest.failed(BARRED, costly=False)
    clock.now += 100 * REST_SECONDS
    assert resting(rest)


def asked(line: Endpoint, seconds: float = 20.0) -> str:
    try:
        return "".join(line.stream(MESSAGES, time.monotonic() + seconds)).strip()
    except EndpointError as fault:
        return fault.kind


def test_nobody_at_the_address_is_found_out_once() -> None:
    with FakeEndpoint() as gone:
        pass
    pauses: list[float] = []
    line = Endpoint("m", None, gone.url, sleep=pauses.append)
    assert [asked(line), asked(line)] == ["unreachable", "unreachable"]
    assert len(pauses) == 2  # the retries of the first time


def test_a_wait_for_nothing_is_found_out_once_and_forgotten_by_the_first_word() -> None:
    shift = 0.0
    with FakeEndpoint(stall(""), say("Here again."), say("Still here.")) as fake:
        line = Endpoint("m", None, fake.url, clock=lambda: time.monotonic() + shift)
        line.warm()
        assert [asked(line, 0.5), asked(line)] == ["interrupted", "interrupted"]
        assert len(fake.requests) == 1
        shift = REST_SECONDS
        assert [asked(line, REST_SECONDS + 20), asked(line, REST_SECONDS + 20)] == ["Here again.", "Still here."]


def test_a_key_is_tried_once() -> None:
    with FakeEndpoint(otherwise=status(401)) as fake:
        line = Endpoint("m", None, fake.url)
        assert [asked(line), asked(line)] == ["not_authorised", "not_authorised"]
        assert len(fake.requests) == 1


@pytest.mark.parametrize("fault", [status(429, retry_after="30"), status(500), reset("It was going")])
def test_a_fault_that_passes_is_met_anew_each_time(fault: object) -> None:
    with FakeEndpoint(otherwise=fault) as fake:  # type: ignore[arg-type]
        line = Endpoint("m", None, fake.url, sleep=lambda _seconds: None)
        asked(line)
        before = len(fake.requests)
        asked(line)
        assert len(fake.requests) > before
