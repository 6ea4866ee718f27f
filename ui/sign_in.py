"""The door: who is not signed in gets the sign-in page and nothing else, whatever address they ask for. Shows no page of the app.

Sits before Streamlit as middleware (`Gate`) and routes (`routes`), since only an HTTP answer can set a cookie that scripts
cannot read. The cookie holds a random token; whose it is stands in the database and is looked up at every request, and again
by every run of a page. Forms carry a token that belongs to a cookie of their own, and an `Origin` that is not ours is refused.
"""

import hashlib
import ipaddress
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs, quote, urlsplit

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from practice.errors import BadInput, NotFound, PracticeError, SignedOut
from practice.model.people import SOLO, Person
from practice.team import accounts, entrance
from practice.team.room import Room
from ui import sign_in_pages as pages
from ui.pieces import COOKIE

FORM_COOKIE = "warmcall_form"
HEALTH = "/_stcore/health"
FORM_MOST = 20_000
NEXT_MOST = 2_000
ONLY_HERE = "Nobody signs in here yet, so Warmcall answers this machine only. Open it there."
FAR = (
    "Nobody signs in here yet, so everyone who reaches {host} could read every call; Warmcall serves this machine only"
    " (127.0.0.1, ::1 or localhost). Make the first trainer's account with `python3 warmcall.py user add` to serve others."
)

Rooms = Callable[[], Room]
Fields = dict[str, str]


class Gate:
    """Lets in who is signed in. Where nobody has an account, lets in this machine alone."""

    def __init__(self, app: ASGIApp, room: Rooms) -> None:
        self.app = app
        self.room = room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket") or scope["path"] == HEALTH:
            await self.app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        if scope["type"] == "websocket" and not _same_origin(connection.headers):
            await _refused(scope, receive, send, PlainTextResponse("", 403))
            return
        try:
            person = await run_in_threadpool(_viewer, self.room, connection)
        except SignedOut:
            person = None
        except PracticeError:
            await self.app(scope, receive, send)  # the page says what is wrong, and shows nothing else
            return
        if person is None and not _is_door(scope["path"]):
            await _refused(scope, receive, send, _to_sign_in(connection))
        elif person is not None and person.id == SOLO.id and not near(connection):
            await _refused(scope, receive, send, PlainTextResponse(ONLY_HERE, 403))
        else:
            await self.app(scope, receive, send)


def _is_door(path: str) -> bool:
    return path == "/signin" or path.startswith("/invitation/")


def _viewer(room: Rooms, connection: HTTPConnection) -> Person:
    return entrance.viewer(room(), connection.cookies.get(COOKIE, ""))


async def _refused(scope: Scope, receive: Receive, send: Send, answer: Response) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 4401, "reason": "Sign in to go on."})
    else:
        await answer(scope, receive, send)


def _to_sign_in(connection: HTTPConnection) -> Response:
    """A page that was asked for leads to the sign-in page and back; anything else is refused."""
    if connection.scope.get("method") == "GET" and "text/html" in connection.headers.get("accept", ""):
        asked = connection.url.path + (f"?{connection.url.query}" if connection.url.query else "")
        back = "" if asked == "/" or len(asked) > NEXT_MOST else f"?next={quote(asked)}"
        return RedirectResponse(f"/signin{back}", 303, {"Cache-Control": "no-store"})
    return PlainTextResponse("Sign in to go on.", 401, {"Cache-Control": "no-store"})


def near(connection: HTTPConnection) -> bool:
    """Whether this comes from the machine itself and no proxy, and asks for it by a name of its own."""
    headers = connection.headers
    host = urlsplit(f"//{headers.get('host', '')}").hostname or ""
    client = connection.client.host if connection.client else ""
    forwarded = any(name in headers for name in ("x-forwarded-for", "forwarded", "x-real-ip"))
    return is_loopback(client) and is_loopback(host) and not forwarded


def is_loopback(host: str) -> bool:
    """Whether this name or number of an address is the machine itself."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Door:
    """The sign-in pages. `room` is asked for at each request, so that a setting that was mended is seen."""

    def __init__(self, room: Rooms) -> None:
        self.room = room
        self._hashing = anyio.CapacityLimiter(2)  # each check of a password takes 64 MB for a moment

    def routes(self) -> list[Route]:
        """Where the pages are."""
        return [
            Route("/signin", self._answer(self.sign_in), methods=["GET", "POST"]),
            Route("/begin", self._answer(self.begin), methods=["GET", "POST"]),
            Route("/invitation/{token}", self._answer(self.accept), methods=["GET", "POST"]),
            Route("/password", self._answer(self.password), methods=["GET", "POST"]),
            Route("/signout", self._answer(self.sign_out), methods=["POST"]),
        ]

    def sign_in(self, request: Request, fields: Fields | None) -> Response:
        """Name and password. Who is signed in already goes on."""
        room, back = self.room(), safe_next(request.query_params.get("next", ""))
        if not accounts.team_mode(room) or (fields is None and _signed_in(room, request)):
            return _go(back)
        if fields is None:
            return pages.sign_in()
        try:
            entered = entrance.sign_in(room, fields.get("name", ""), fields.get("password", ""), _address(request))
        except PracticeError as refused:
            return pages.sign_in(fields.get("name", ""), str(refused))
        return _with_token(_go(back), entered.token, request)

    def begin(self, request: Request, fields: Fields | None) -> Response:
        """The first trainer; only where nobody has an account yet, and only from this machine."""
        room = self.room()
        if accounts.team_mode(room) or not near(request):
            return _go("/")
        waiting = room.people.solo_attempts()
        if fields is None:
            return pages.begin(waiting)
        try:
            _same_twice(fields)
            person = accounts.create_trainer(
                room, SOLO, fields.get("name", ""), fields.get("password", ""), team=fields.get("team", "")
            )
            if waiting and fields.get("history"):
                accounts.take_solo_history(room, person, person.id)
        except PracticeError as refused:
            return pages.begin(waiting, fields, str(refused))
        return _with_token(_go("/account"), entrance.enter(room, person, _address(request)).token, request)

    def accept(self, request: Request, fields: Fields | None) -> Response:
        """An invitation: a name and a password of one's own."""
        room, token = self.room(), str(request.path_params["token"])
        try:
            invited = accounts.invitation(room, token)
        except NotFound as gone:
            return pages.sorry(str(gone))
        if fields is None:
            return pages.accept(invited.role)
        try:
            _same_twice(fields)
            person = accounts.accept_invitation(room, token, fields.get("name", ""), fields.get("password", ""))
        except PracticeError as refused:
            return pages.accept(invited.role, fields, str(refused))
        return _with_token(_go("/"), entrance.enter(room, person, _address(request)).token, request)

    def password(self, request: Request, fields: Fields | None) -> Response:
        """Another password; every other sign-in ends."""
        room = self.room()
        person = entrance.viewer(room, request.cookies.get(COOKIE, ""))
        if person.id == SOLO.id:
            return _go("/")
        if fields is None:
            return pages.password(person.name)
        try:
            _same_twice(fields)
            entrance.change_password(room, person, fields.get("old", ""), fields.get("password", ""))
        except PracticeError as refused:
            return pages.password(person.name, str(refused))
        return pages.done("Your password is changed", "You were signed out everywhere else.", "/account")

    def sign_out(self, request: Request, fields: Fields | None) -> Response:
        """The token is worth nothing any more, and the cookie goes."""
        del fields
        entrance.sign_out(self.room(), request.cookies.get(COOKIE, ""))
        answer = _go("/signin")
        answer.delete_cookie(COOKIE, path="/")
        return answer

    def _answer(self, page: Callable[[Request, Fields | None], Response]) -> Callable[[Request], Awaitable[Response]]:
        """The page with its forms made safe: their token is set with a cookie on reading, and asked for on sending."""

        async def answer(request: Request) -> Response:
            fields = None
            if request.method == "POST":
                fields = await _fields(request)
                if fields is None or not _ours(request, fields):
                    return pages.sorry(
                        "This form is not valid any more. Open the page again and send it once more.", 403
                    )
            secret = request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(24)
            try:
                made = await anyio.to_thread.run_sync(page, request, fields, limiter=self._hashing)
            except SignedOut:
                made = _go("/signin")
            except PracticeError as fault:
                made = pages.sorry(str(fault), 503)
            return _with_form(made, secret, request)

        return answer


async def _fields(request: Request) -> Fields | None:
    """What a form sends, each field once; None where it is too much."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > FORM_MOST:
            return None
    try:
        found = parse_qs(bytes(body).decode(), keep_blank_values=True, max_num_fields=20)
    except ValueError:
        return None
    return {name: values[-1] for name, values in found.items()}


def _ours(request: Request, fields: Fields) -> bool:
    """Whether a form was sent from a page of ours: its token fits the cookie, and the browser names no other origin."""
    secret = request.cookies.get(FORM_COOKIE, "")
    known = bool(secret) and secrets.compare_digest(fields.get("form", "").encode(), _form_token(secret).encode())
    return known and _same_origin(request.headers)


def _same_origin(headers: Headers) -> bool:
    origin = headers.get("origin")
    if origin is not None and urlsplit(origin).netloc.casefold() != headers.get("host", "").casefold():
        return False
    return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


def _form_token(secret: str) -> str:
    return hashlib.sha256(f"form {secret}".encode()).hexdigest()


def _with_form(answer: Response, secret: str, request: Request) -> Response:
    """Every form of the page gets the token, and the browser its cookie."""
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Referrer-Policy"] = "same-origin"
    if pages.FORM_TOKEN in (body := bytes(answer.body)):
        answer.body = body.replace(pages.FORM_TOKEN, _form_token(secret).encode())
        answer.headers["Content-Length"] = str(len(answer.body))
        answer.set_cookie(FORM_COOKIE, secret, httponly=True, samesite="strict", secure=_secure(request), path="/")
    return answer


def _with_token(answer: Response, token: str, request: Request) -> Response:
    most = entrance.DAYS * 24 * 3600
    answer.set_cookie(COOKIE, token, most, httponly=True, samesite="lax", secure=_secure(request), path="/")
    return answer


def _secure(request: Request) -> bool:
    return "https" in (request.url.scheme, request.headers.get("x-forwarded-proto", ""))


def _go(where: str) -> Response:
    return RedirectResponse(where, 303)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _signed_in(room: Room, request: Request) -> bool:
    try:
        entrance.viewer(room, request.cookies.get(COOKIE, ""))
    except SignedOut:
        return False
    return True


def _same_twice(fields: Fields) -> None:
    if fields.get("password") != fields.get("again"):
        raise BadInput("The two passwords differ.")


def safe_next(asked: str) -> str:
    """Where to go after signing in: a page of this app, whatever a link says."""
    parts = urlsplit(asked)
    inside = asked.startswith("/") and not asked.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme
    fine = inside and asked.isprintable() and len(asked) <= NEXT_MOST and not asked.startswith("/signin")
    return asked if fine else "/"
