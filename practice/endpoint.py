"""The one module that speaks to an OpenAI-compatible server (Chat Completions, streamed) and knows its library. Every
fault of server, network or answer leaves it as an `EndpointError`; it decides nothing about what is said.

A request runs in a thread of its own and the caller waits for its words only as long as the deadline allows, because no
timeout of the library covers a server that drips, stalls or sends nothing but keep-alive comments.
"""

import json
import queue
import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict
from urllib.parse import parse_qsl, urlsplit

from pydantic import SecretStr

from practice.endpoint_faults import NOBODY_WAITS_LONGER, Fault, Refused, of_status, of_words
from practice.endpoint_rest import Rest
from practice.errors import EndpointError
from practice.model.usage import Usage

if TYPE_CHECKING:
    from openai import OpenAI, Stream
    from openai.types.chat import ChatCompletionChunk

DEFAULT_URL = "https://api.openai.com/v1"
RETRIES = 2
FIRST_WAIT = 0.4  # seconds before the first retry; doubled for the next
NEARLY = 0.2  # seconds before the deadline that count as the whole of it
GRACE = 1.0  # seconds for the figures that follow the last word
NO_KEY = "none"  # local servers want no key, the library insists on one
THINKING = ("<think>", "</think>")  # some local models think aloud before they answer
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
AZURE = (".azure.com", ".azure.us", ".azure.cn")


class Message(TypedDict):
    """One message of a prompt."""

    role: Literal["system", "user", "assistant"]
    content: str


Answer = Generator[str, None, Usage | None]
"""The words as they come; the generator's return value is the usage, where the server gave it."""


class Endpoint:
    """A model at an address. Safe from any thread; remembers which optional parameters its server refuses."""

    def __init__(
        self,
        model: str,
        api_key: SecretStr | None = None,
        base_url: str = "",
        *,
        parameters: Mapping[str, Any] | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        if not model or not (api_key or base_url):
            raise EndpointError("not_configured", "A model needs a name, and a key or an address.")
        self.model = model
        self._key = api_key.get_secret_value() if api_key else NO_KEY
        self._url = base_url or DEFAULT_URL
        self._optional = {"stream_options": {"include_usage": True}, **(parameters or {})}
        self._refused: frozenset[str] = frozenset()
        self._clock, self._sleep = clock, sleep
        self._rest = Rest(clock)

    def warm(self) -> None:
        """Load the library and build the client now, which may take a second, and not within the first reply."""
        _client(self._key, self._url)

    def stream(self, messages: Sequence[Message], deadline: float) -> Answer:
        """The model's words as they come, whole before `deadline` (a reading of the clock), or an `EndpointError`.

        Tries again, within the deadline, only as long as no word has been given out. An endpoint that was found dead a
        moment ago is not asked: its fault is raised at once."""
        self._rest.check()
        attempt = _Attempt(self._refused)
        try:
            return (yield from self._tried(messages, attempt, deadline))
        except EndpointError as fault:
            gone = fault.kind == "unreachable" and not attempt.spoke
            self._rest.failed(fault, costly=gone or self._clock() > deadline - NEARLY)
            raise

    def _tried(self, messages: Sequence[Message], attempt: "_Attempt", deadline: float) -> Answer:
        while True:
            try:
                usage = yield from self._ask(messages, attempt, deadline)
            except Refused as refusal:
                attempt.left_out |= refusal.parts
            except Fault as fault:
                self._sleep(attempt.pause(fault, deadline - self._clock()))
            else:
                return usage

    def trial(self, messages: Sequence[Message], deadline: float, **parts: Any) -> "Trial":
        """One request with exactly these parts beside the messages, not tried again; whatever goes wrong is in the value.

        Asks an endpoint that is being left alone as well; once it speaks, it is no longer left alone."""
        line = self._line({"model": self.model, "messages": list(messages), "stream": True, **parts}, deadline)
        said: list[str] = []
        usage: Usage | None = None
        fault: EndpointError | None = None
        refused: frozenset[str] | None = None
        try:
            usage = _run_out(_heard(line, deadline, self._clock, self._rest.answered), said)
        except Refused as refusal:
            refused = refusal.parts
        except EndpointError as met:
            fault = met
        return Trial("".join(said), usage, line.streamed, refused is not None, fault, refused or frozenset())

    def _ask(self, messages: Sequence[Message], attempt: "_Attempt", deadline: float) -> Answer:
        line = self._line(self._request(messages, attempt.left_out), deadline)
        return (yield from _heard(line, deadline, self._clock, partial(self._first_word, attempt)))

    def _line(self, request: dict[str, Any], deadline: float) -> "_Line":
        return _Line(partial(_client, self._key, self._url), request, max(deadline - self._clock(), 0.05))

    def _first_word(self, attempt: "_Attempt") -> None:
        """What helped is remembered."""
        if not attempt.spoke:
            attempt.spoke, self._refused = True, attempt.left_out
            self._rest.answered()

    def _request(self, messages: Sequence[Message], left_out: frozenset[str]) -> dict[str, Any]:
        plain = _without_system(messages) if "system" in left_out else list(messages)
        optional = {name: value for name, value in self._optional.items() if name not in left_out}
        return {"model": self.model, "messages": plain, "stream": True, **optional}


class Trial(NamedTuple):
    """What one request came to: all words, the usage, whether they were streamed (None where nothing came), whether the
    server refused a part of the request, the fault, if there was one, and the parts it may have refused."""

    words: str
    usage: Usage | None
    streamed: bool | None
    refused: bool
    fault: EndpointError | None
    parts: frozenset[str] = frozenset()


def _run_out(answer: Answer, said: list[str]) -> Usage | None:
    """Run an answer to its end; its words go into `said`."""
    while True:
        try:
            said.append(next(answer))
        except StopIteration as end:
            usage: Usage | None = end.value
            return usage


def _heard(line: "_Line", deadline: float, clock: Callable[[], float], on_word: Callable[[], None]) -> Answer:
    """The words of one request. The thread that makes it is told to stop as soon as nobody listens any more."""
    try:
        usage, finished = None, False
        while (item := line.next(deadline - clock())) is not None:
            if isinstance(item, str):
                on_word()
                yield item
            elif isinstance(item, Usage):
                usage = item
            elif isinstance(item, _Finished):
                finished, deadline = True, min(deadline, clock() + GRACE)
            elif not finished:
                raise item
            else:
                break
        return usage
    finally:
        line.hang_up()


class _Attempt:
    """How far one answer has come: whether a word was given out, what was left out, and how often it was tried."""

    def __init__(self, left_out: frozenset[str]) -> None:
        self.left_out = left_out
        self.spoke = False
        self._retries = 0

    def pause(self, fault: Fault, seconds_left: float) -> float:
        """Seconds to wait before the next try; raises the fault where there is none."""
        pause = max(FIRST_WAIT * (1 << self._retries), fault.wait or 0.0)
        self._retries += 1
        if (
            self.spoke
            or fault.wait is None
            or self._retries > RETRIES
            or pause > min(NOBODY_WAITS_LONGER, seconds_left)
        ):
            raise fault
        return pause


class _Finished:
    """The server said that the answer is whole; only figures may follow."""


_Item = str | Usage | _Finished | EndpointError | Refused | None


class _Line:
    """One request in a daemon thread; what it hears comes out of `next`, and a None after the last."""

    def __init__(self, client: "Callable[[], OpenAI]", request: dict[str, Any], seconds: float) -> None:
        self._client, self._request, self._seconds = client, request, seconds
        self.streamed: bool | None = None
        self._heard: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._hung_up = threading.Event()
        self._stream: Stream[ChatCompletionChunk] | None = None
        threading.Thread(target=self._run, name="model-answer", daemon=True).start()

    def next(self, seconds: float) -> _Item:
        """The next thing heard; a `Fault` where nothing is heard for so long."""
        try:
            return self._heard.get(timeout=max(seconds, 0.0))
        except queue.Empty:
            return Fault("interrupted", "The model took too long to answer.")

    def hang_up(self) -> None:
        """Stop listening: wakes the thread out of a read that waits, by shutting its socket."""
        self._hung_up.set()
        if self._stream is not None and not self._stream.response.is_closed:
            with suppress(Exception):  # a socket that is gone already is all right, whatever the library calls it
                network = self._stream.response.extensions["network_stream"]
                network.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def _run(self) -> None:
        try:
            self._stream = self._client().chat.completions.create(timeout=self._seconds, **self._request)
            self.streamed = "event-stream" in self._stream.response.headers.get("content-type", "").lower()
            with self._stream as stream:
                for item in _read(stream):
                    if self._hung_up.is_set():
                        return
                    self._heard.put(item)
            self._heard.put(None)
        except Exception as error:  # the library lets raw decoding and validation errors through as well
            self._heard.put(_translated(error, self._request))


def _read(stream: "Stream[ChatCompletionChunk]") -> Iterator[_Item]:
    """What is in the answer: words, figures, its end. Faults that the library passes over in silence are raised."""
    kind = stream.response.headers.get("content-type", "").lower()
    if "html" in kind:
        raise Fault("bad_answer", "The endpoint answered with a web page; check OPENAI_BASE_URL (most end in /v1).")
    yield from _without_thinking(_whole(stream) if "application/json" in kind else _chunks(stream))


def _chunks(stream: "Stream[ChatCompletionChunk]") -> Iterator[_Item]:
    finished = spoke = False
    for chunk in stream:
        if usage := _usage(getattr(chunk, "usage", None)):
            yield usage
        for choice in (getattr(chunk, "choices", None) or ())[:1]:
            words = _words(getattr(choice, "delta", None))
            spoke = spoke or bool(words.strip())
            if words:
                yield words
            if reason := getattr(choice, "finish_reason", None):
                finished = True
                yield _checked_end(reason, spoke)
    if not finished:
        raise Fault("interrupted", "The model's answer broke off.", wait=0.0)


def _whole(stream: "Stream[ChatCompletionChunk]") -> Iterator[_Item]:
    """An answer in one go, from a server that does not stream."""
    import openai

    answer = openai.types.chat.ChatCompletion.construct(**json.loads(stream.response.read()))
    choice = answer.choices[0]
    words = _words(choice.message)
    if words:
        yield words
    yield _checked_end(choice.finish_reason, bool(words.strip()))
    if usage := _usage(getattr(answer, "usage", None)):
        yield usage


def _words(part: Any) -> str:
    """The text of a delta or a message; a refusal is a fault."""
    if getattr(part, "refusal", None):
        raise Fault("bad_answer", "The model refused to answer.")
    content = getattr(part, "content", None) or ""
    if not isinstance(content, str):
        raise Fault("bad_answer", "The model's answer is not text.")
    return content


def _checked_end(reason: str, spoke: bool) -> _Finished:
    if reason == "length":
        raise Fault("interrupted", "The model's answer was cut off at its length limit.", cut=True)
    if reason == "content_filter":
        raise Fault("bad_answer", "The endpoint's content filter stopped the answer.")
    if reason in ("tool_calls", "function_call") or not spoke:
        raise Fault("bad_answer", "The model answered without a word.", wait=0.0)
    return _Finished()


def _usage(given: Any) -> Usage | None:
    prompt, completion = getattr(given, "prompt_tokens", None), getattr(given, "completion_tokens", None)
    if not isinstance(prompt, int) or not isinstance(completion, int):
        return None
    cached = getattr(getattr(given, "prompt_tokens_details", None), "cached_tokens", None)
    return Usage(prompt=prompt, completion=completion, cached=cached if isinstance(cached, int) else None)


def _without_thinking(items: Iterator[_Item]) -> Iterator[_Item]:
    """The same without a block of thinking in front of the words; held back as long as it may be one."""
    opening, closing = THINKING
    held: str | None = ""
    for item in items:
        if held is None or isinstance(item, Usage):
            yield item
            continue
        held = (held + item).lstrip() if isinstance(item, str) else held
        if held.startswith(opening) and closing in held:
            held = held.split(closing, 1)[1].lstrip()
        if held and not held.startswith(opening) and (isinstance(item, _Finished) or not opening.startswith(held)):
            yield held
            held = None
        if isinstance(item, _Finished):
            if held is not None:
                raise Fault("bad_answer", "The model thought and said nothing.", wait=0.0)
            yield item


def _translated(error: Exception, request: Mapping[str, Any]) -> EndpointError | Refused:
    """Our error for any of theirs."""
    import openai

    if isinstance(error, EndpointError):
        return error
    if isinstance(error, openai.APITimeoutError):
        return Fault("interrupted", "The model took too long to answer.")
    if isinstance(error, openai.APIConnectionError):
        return Fault("unreachable", "The connection to the model failed.", wait=0.0)
    if isinstance(error, openai.APIStatusError):
        words = f"{error.code} {error.message} {error.body}"
        return of_status(error.status_code, words, error.response.headers, _optional_parts(request))
    if isinstance(error, openai.APIError):  # an error that the server put into the stream
        again = Fault("busy", "The model gave up in the middle of its answer.", wait=0.0)
        return of_words(f"{error.code} {error.message} {error.body}") or again
    return Fault("bad_answer", "The model's endpoint gave an answer that cannot be read.", wait=0.0)


def _optional_parts(request: Mapping[str, Any]) -> frozenset[str]:
    parts = frozenset(request) - {"model", "messages", "stream"}
    return parts | {"system"} if request["messages"][0]["role"] == "system" else parts


def _without_system(messages: Sequence[Message]) -> list[Message]:
    """For models that know no system role: its text goes in front of the first user message."""
    system, first, *rest = messages
    return [{"role": "user", "content": f"{system['content']}\n\n{first['content']}"}, *rest]


@lru_cache(maxsize=8)
def _client(key: str, url: str) -> "OpenAI":
    """Kept, because building one takes about 70 ms and its connections stay open. No proxy is asked for loopback."""
    import httpx2
    import openai

    parts = urlsplit(url)
    return openai.OpenAI(
        api_key=key,
        base_url=parts._replace(query="").geturl(),
        default_query=dict(parse_qsl(parts.query)),
        default_headers={"api-key": key} if (parts.hostname or "").endswith(AZURE) else {},
        max_retries=0,
        http_client=httpx2.Client(trust_env=parts.hostname not in LOOPBACK, follow_redirects=False),
    )
