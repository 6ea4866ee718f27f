"""A Chat Completions server on loopback for tests: a queue of behaviours, one a request, and a memory of what was asked.
A behaviour writes the answer by hand, so that it can be wrong in every way that a real server has been."""

import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any


class Line(BaseHTTPRequestHandler):
    """One request, with the few words a behaviour needs to answer it."""

    protocol_version = "HTTP/1.1"
    body: dict[str, Any]

    def do_POST(self) -> None:
        fake: FakeEndpoint = self.server.fake  # type: ignore[attr-defined]
        self.body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        fake.requests.append(self.body)
        fake.headers.append({name.lower(): value for name, value in self.headers.items()})
        fake.paths.append(self.path)
        self.close_connection = True
        try:
            fake.next_behaviour()(self)
        except OSError:
            fake.hung_up.set()

    def log_message(self, *_args: object) -> None:
        """A test prints nothing."""

    def start(self, status: int = 200, kind: str = "text/event-stream", **headers: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def write(self, text: str) -> None:
        self.wfile.write(text.encode())
        self.wfile.flush()

    def event(self, value: object) -> None:
        self.write(f"data: {json.dumps(value)}\n\n")

    def words(self, text: str) -> None:
        for word in text.split(" "):
            self.event(chunk({"content": word + " "}))

    def end(self, reason: str = "stop") -> None:
        self.event(chunk({}, finish_reason=reason))
        self.write("data: [DONE]\n\n")

    def whole(self, status: int, value: object, **headers: str) -> None:
        self.start(status, "application/json", **headers)
        self.write(json.dumps(value))


Behaviour = Callable[[Line], None]


def chunk(delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def say(text: str, prompt_tokens: int = 0) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        line.event(chunk({"role": "assistant", "content": ""}))
        line.words(text)
        line.event(chunk({}, finish_reason="stop"))
        if prompt_tokens:
            usage = {"prompt_tokens": prompt_tokens, "completion_tokens": 7, "total_tokens": prompt_tokens + 7}
            line.event({**chunk({}), "choices": [], "usage": usage})
        line.write("data: [DONE]\n\n")

    return behave


def say_with_odd_chunks(text: str) -> Behaviour:
    """Azure's first chunk, null content, missing choices, an empty finish reason, the usage chunk: none is a fault."""

    def behave(line: Line) -> None:
        line.start()
        line.event({"id": "", "model": "", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]})
        line.event({"id": "c"})
        line.write(": keep-alive\n\n")
        line.event(chunk({"role": "assistant", "content": None}, finish_reason=""))
        line.words(text)
        line.event(chunk({"content": None}, finish_reason="stop"))
        line.event({"id": "c", "choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 2}})

    return behave


def say_and_linger(text: str, seconds: float) -> Behaviour:
    """Everything is said, but the line stays open."""

    def behave(line: Line) -> None:
        line.start()
        line.words(text)
        line.event(chunk({}, finish_reason="stop"))
        time.sleep(seconds)

    return behave


def say_whole(text: str) -> Behaviour:
    """A server that does not stream."""
    message = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
    return lambda line: line.whole(200, {"id": "c", "choices": [message]})


def truncated(text: str) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        line.words(text)

    return behave


def ended(text: str, reason: str) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        line.words(text)
        line.end(reason)

    return behave


def silent(line: Line) -> None:
    line.start()
    line.event(chunk({"content": None}))
    line.end()


def nothing(line: Line) -> None:
    line.start()


def refusal(line: Line) -> None:
    line.start()
    line.event(chunk({"refusal": "I cannot help with that."}))
    line.end()


def web_page(line: Line) -> None:
    line.start(200, "text/html; charset=utf-8")
    line.write("<!doctype html><html><body>Welcome</body></html>")


def odd_json(line: Line) -> None:
    line.whole(200, "hello")


def status(code: int, code_name: str = "", message: str = "no", **headers: str) -> Behaviour:
    return lambda line: line.whole(code, {"error": {"message": message, "code": code_name}}, **headers)


def refuses(name: str, otherwise: Behaviour) -> Behaviour:
    """400 as long as the request holds this parameter."""

    def behave(line: Line) -> None:
        if name in line.body:
            line.whole(400, {"error": {"message": f"Unsupported parameter: '{name}'.", "param": name}})
        else:
            otherwise(line)

    return behave


def refuses_system(otherwise: Behaviour) -> Behaviour:
    def behave(line: Line) -> None:
        if line.body["messages"][0]["role"] == "system":
            line.whole(400, {"error": {"message": "System role not supported"}})
        else:
            otherwise(line)

    return behave


def reset(text: str) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        if text:
            line.words(text)
        line.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.connection.close()

    return behave


def stall(text: str, seconds: float = 30.0) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        if text:
            line.words(text)
        _wait(line, seconds, "")

    return behave


def drip(text: str, every: float = 0.1) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        while True:
            line.words(text)
            time.sleep(every)

    return behave


def comments(line: Line) -> None:
    line.start()
    _wait(line, 30.0, ": still here\n\n")


def headers_that_never_end(line: Line) -> None:
    line.write("HTTP/1.1 200 OK\r\n")
    _wait(line, 30.0, "x-more: 1\r\n")


def broken_events(text: str) -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        if text:
            line.words(text)
        line.write("data: {not json\n\n")

    return behave


def raw(*events: str, kind: str = "text/event-stream", code: int = 200, **headers: str) -> Behaviour:
    """These bytes and nothing else."""

    def behave(line: Line) -> None:
        line.start(code, kind, **headers)
        for event in events:
            line.write(event)

    return behave


def odd_shape(value: object) -> Behaviour:
    """A stream of events that are JSON, but of no shape the protocol knows."""
    return raw(*[f"data: {json.dumps(value)}\n\n"] * 2, "data: [DONE]\n\n")


def odd_delta(delta: object) -> Behaviour:
    """Two whole events with a part that has no such shape."""
    choice = {"index": 0, "delta": delta, "finish_reason": None}
    return odd_shape({"id": "c", "choices": [choice]})


def empty_choices(line: Line) -> None:
    """Nothing but chunks without a choice, and the end."""
    line.start()
    for _ in range(3):
        line.event({"id": "c", "object": "chat.completion.chunk", "choices": []})
    line.write("data: [DONE]\n\n")


def drip_in_a_line(line: Line) -> None:
    """One event that grows and never ends."""
    line.start()
    line.write("data: ")
    _wait(line, 30.0, "x")


def too_short(line: Line) -> None:
    """Promises more than comes."""
    line.send_response(200)
    line.send_header("content-type", "application/json")
    line.send_header("content-length", "5000")
    line.end_headers()
    line.write('{"choices": [')


def hung_up_at_once(line: Line) -> None:
    """No answer at all."""
    line.connection.shutdown(socket.SHUT_RDWR)


def error_event(text: str, message: str = "overloaded") -> Behaviour:
    def behave(line: Line) -> None:
        line.start()
        if text:
            line.words(text)
        line.event({"error": {"message": message, "code": "server_error"}})

    return behave


def _wait(line: Line, seconds: float, sign: str) -> None:
    """Until the other side hangs up, or for so long; a sign of life now and then."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and not line.server.fake.closing.wait(0.05):  # type: ignore[attr-defined]
        if sign:
            line.write(sign)


class FakeEndpoint:
    """The server. An empty queue answers with the behaviour given as `otherwise`."""

    def __init__(self, *behaviours: Behaviour, otherwise: Behaviour | None = None) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.hung_up = threading.Event()
        self.closing = threading.Event()
        self._queue = deque(behaviours)
        self._otherwise = otherwise or say("All right. Go on.")
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Line)
        self._server.daemon_threads = True
        self._server.fake = self  # type: ignore[attr-defined]
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def next_behaviour(self) -> Behaviour:
        return self._queue.popleft() if self._queue else self._otherwise

    def then(self, *behaviours: Behaviour) -> None:
        self._queue.extend(behaviours)

    def __enter__(self) -> "FakeEndpoint":
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
