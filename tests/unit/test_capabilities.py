"""Asking a server what it can do: every combination, and each fault as its sentence."""

import itertools
import time

import pytest
from pydantic import SecretStr

from practice.capabilities import NAMES, NOT_ASKED, REFUSED, UNHELD, probe
from practice.endpoint import Endpoint
from practice.model.capabilities import ABILITIES, Ability, Capabilities
from tests import fake_endpoint as fakes
from tests.fake_endpoint import Behaviour, FakeEndpoint, Line, chunk, reset, say, stall, status, web_page

NOW = "2026-03-02T09:00:00Z"
SECRET = "sk-test-0123456789"
GREETING = '{"greeting": "Good morning to you"}'


def able(*abilities: Ability, prose: bool = False) -> Behaviour:
    """A server that can do just this; what it cannot do it refuses, or with `prose` answers in prose."""

    def behave(line: Line) -> None:
        form = line.body.get("response_format", {}).get("type")
        if form and form not in abilities and not prose:
            line.whole(400, {"error": {"message": f"response_format {form} is not supported"}})
            return
        words = GREETING if form in abilities else "Good morning to you."
        usage = {"prompt_tokens": 9, "completion_tokens": 5} if "usage" in abilities else None
        if "streams" not in abilities:
            message = {"index": 0, "message": {"role": "assistant", "content": words}, "finish_reason": "stop"}
            line.whole(200, {"id": "c", "choices": [message], **({"usage": usage} if usage else {})})
            return
        line.start()
        line.words(words)
        line.event(chunk({}, finish_reason="stop"))
        if usage:
            line.event({**chunk({}), "choices": [], "usage": usage})
        line.write("data: [DONE]\n\n")

    return behave


def found(*behaviours: Behaviour, otherwise: Behaviour | None = None, seconds: float = 20.0) -> Capabilities:
    with FakeEndpoint(*behaviours, otherwise=otherwise) as fake:
        endpoint = Endpoint("m", SecretStr(SECRET), fake.url)
        endpoint.warm()
        return probe(endpoint, "localhost:1", NOW, seconds)


def why(it: Capabilities, ability: Ability) -> str:
    return next(finding.why for finding in it.findings if finding.ability == ability)


@pytest.mark.parametrize(
    "abilities",
    [
        some
        for count in range(5)
        for some in itertools.combinations(("streams", "usage", "json_schema", "json_object"), count)
    ],
    ids="+".join,
)
@pytest.mark.parametrize("prose", [False, True], ids=["refusing", "in-prose"])
def test_what_a_server_can_do_is_found_out(abilities: tuple[Ability, ...], prose: bool) -> None:
    it = found(otherwise=able(*abilities, prose=prose))
    assert {name for name in ABILITIES if it.can(name)} == {"answers", *abilities}
    assert all(it.can(name) is False for name in set(ABILITIES) - {"answers", *abilities})
    assert (it.host, it.model, it.asked) == ("localhost:1", "m", NOW)
    for name in {"json_schema", "json_object"} - set(abilities):
        assert why(it, name) == (UNHELD if prose else REFUSED)


def test_a_server_that_refuses_to_count_is_asked_again_without() -> None:
    it = found(otherwise=fakes.refuses("stream_options", able("streams", "json_schema", "json_object")))
    assert (it.can("answers"), it.can("streams"), it.can("usage")) == (True, True, False)


@pytest.mark.parametrize(
    "words", ['{"greeting": 3}', '{"greeting": "a", "more": "b"}', '["a"]', f"```json\n{GREETING}\n```"]
)
def test_an_answer_beside_the_schema_is_not_kept_to_it(words: str) -> None:
    assert found(otherwise=say(words)).can("json_schema") is False


@pytest.mark.parametrize(
    ("behaviour", "sentence"),
    [
        (status(401), "OPENAI_API_KEY"),
        (status(404, "model_not_found"), "does not know this model"),
        (status(429), "too busy"),
        (status(500), "too busy"),
        (status(400), "refused the request"),
        (web_page, "web page"),
        (fakes.refusal, "refused to answer"),
        (fakes.silent, "without a word"),
        (fakes.truncated("Good"), "broke off"),
        (fakes.broken_events(""), "cannot be read"),
        (reset(""), "connection"),
        (stall(""), "too long to answer"),
    ],
)
def test_a_server_that_does_not_answer_says_why_and_is_asked_nothing_more(behaviour: Behaviour, sentence: str) -> None:
    begun = time.monotonic()
    with FakeEndpoint(otherwise=behaviour) as fake:
        endpoint = Endpoint("m", SecretStr(SECRET), fake.url)
        endpoint.warm()
        it = probe(endpoint, "localhost:1", NOW, 0.8)
        assert len(fake.requests) <= 2
    assert time.monotonic() - begun < 4
    assert it.can("answers") is False
    assert sentence in why(it, "answers")
    assert [it.can(name) for name in ABILITIES[1:]] == [None] * 4
    assert why(it, "json_schema") == NOT_ASKED
    assert SECRET not in it.model_dump_json()


def test_nobody_at_the_address_is_said_in_a_sentence() -> None:
    with FakeEndpoint() as gone:
        pass
    it = probe(Endpoint("m", None, gone.url), "localhost:1", NOW, 5)
    assert why(it, "answers") == "The connection to the model failed."


@pytest.mark.parametrize(("fault", "works"), [(status(429), None), (status(500), None), (fakes.refusal, False)])
def test_a_fault_that_may_pass_leaves_an_ability_unknown(fault: Behaviour, works: bool | None) -> None:
    it = found(say("Hello to you."), fault, otherwise=say(GREETING))
    assert it.can("json_schema") is works
    assert why(it, "json_schema")
    assert it.can("json_object") is True


def test_a_connection_that_works_again_is_no_longer_left_alone() -> None:
    with FakeEndpoint(status(401), otherwise=able("streams")) as fake:
        endpoint = Endpoint("m", SecretStr(SECRET), fake.url)
        for _ in range(2):
            with pytest.raises(Exception, match="OPENAI_API_KEY"):
                list(endpoint.stream([{"role": "user", "content": "Hello?"}], time.monotonic() + 20))
        assert len(fake.requests) == 1
        assert probe(endpoint, "localhost:1", NOW).can("answers")
        assert list(endpoint.stream([{"role": "user", "content": "Hello?"}], time.monotonic() + 20))


def test_every_ability_has_a_name_and_what_is_missing_a_reason() -> None:
    assert set(NAMES) == set(ABILITIES)
    for finding in found(otherwise=able("streams")).findings:
        assert bool(finding.works) != finding.why.endswith(".")
