"""The door of a real server, asked as a browser would and as nobody should: guessed addresses, replayed cookies, forged forms."""

import http.client
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from practice.model.people import OPERATOR, SOLO, Person
from practice.stores.sqlite import SqliteStore
from practice.team import accounts, entrance
from practice.team.room import Room
from tests.browser.serving import UNSET, Server
from tests.builders import an_attempt
from tests.conftest import ROOT
from tests.contracts.stores import exchange
from ui.pieces import COOKIE
from ui.places import Place
from ui.sign_in import FORM_COOKIE, safe_next
from wiring import open_parts

PASSWORD = "a quiet harbour in autumn"
OTHERS = ("media/x.csv", "_stcore/host-config", "_stcore/upload_file/a/b", "app/static/x", "password", "nowhere")
FORWARDED = {"X-Forwarded-For": "203.0.113.9"}


class Answer(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def cookies(self) -> dict[str, str]:
        found = (line.split(";")[0].partition("=") for line in self.headers.get_all("set-cookie") or [])
        return {name: value for name, _, value in found}

    @property
    def to(self) -> str:
        return self.headers.get("location", "")


class Visitor:
    """Asks over HTTP and keeps cookies, as a browser does."""

    def __init__(self, server: Server, token: str = "") -> None:
        self.server = server
        self.cookies = {COOKIE: token} if token else {}

    def ask(self, path: str, fields: dict[str, str] | None = None, **headers: str) -> Answer:
        asked = {"Accept": "text/html", **{name.replace("_", "-"): value for name, value in headers.items()}}
        if self.cookies:
            asked["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if fields is not None:
            asked["Content-Type"] = "application/x-www-form-urlencoded"
        line = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        line.request(
            "GET" if fields is None else "POST", path, urlencode(fields or {}) if fields is not None else None, asked
        )
        got = line.getresponse()
        answer = Answer(got.status, got.headers, got.read().decode(errors="replace"))
        line.close()
        self.cookies.update(answer.cookies)
        return answer

    def form(self, path: str) -> str:
        """The token of the form on this page."""
        found = re.search(r'name="form" value="([0-9a-f]{64})"', self.ask(path).text)
        assert found
        return found[1]

    def send(self, path: str, **fields: str) -> Answer:
        return self.ask(path, {"form": self.form(path), **fields})


def socket_opens(server: Server, token: str = "", origin: str = "") -> bool:
    """Whether the pages' socket opens for a page of this origin; of our own unless told otherwise."""
    cookie = f"Cookie: {COOKIE}={token}\r\n" if token else ""
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
        line.sendall(
            f"GET /_stcore/stream HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Origin: {origin or server.url}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            f"Sec-WebSocket-Version: 13\r\n{cookie}\r\n".encode()
        )
        return b" 101 " in line.recv(200).split(b"\r\n")[0]


def room_of(server: Server) -> Room:
    return open_parts(ROOT, {**UNSET, "WARMCALL_DATA": str(server.data)}).room


class Team(NamedTuple):
    server: Server
    room: Room
    chief: Person
    ben: Person
    ana: Person

    def token(self, who: Person) -> str:
        return entrance.enter(self.room, who, "127.0.0.1").token


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    """A server on which a trainer and two reps have accounts; Ben has made a call."""
    server = Server(tmp_path_factory.mktemp("door"))
    room = room_of(server)
    chief = accounts.create_trainer(room, OPERATOR, "Chief", PASSWORD)
    ben, ana = (accounts.add_person(room, chief, name, "rep", chief.teams, PASSWORD) for name in ("Ben", "Ana"))
    store = SqliteStore(room.people.file)
    store.create(an_attempt("bens-call", rep=ben.id))
    exchange(store, "bens-call", 1)
    store.end("bens-call", "no_sale", room.now())
    with server:
        yield Team(server, room, chief, ben, ana)


@pytest.mark.parametrize("path", [*get_args(Place), *OTHERS, "", "scorecard?attempt=bens-call", "signinX", "signin/x"])
def test_whoever_is_not_signed_in_gets_the_sign_in_page_for_every_address(team: Team, path: str) -> None:
    answer = Visitor(team.server).ask(f"/{path}")
    assert (answer.status, urlsplit(answer.to).path) == (303, "/signin")
    assert Visitor(team.server).ask(f"/{path}", Accept="*/*").status == 401
    assert "Sign in" in Visitor(team.server).ask(answer.to).text


def test_the_socket_of_the_pages_opens_only_for_who_is_signed_in(team: Team) -> None:
    token = team.token(team.ben)
    assert not socket_opens(team.server)
    assert not socket_opens(team.server, "made-up")
    assert not socket_opens(team.server, team.room.people.sign_ins(team.ben.id, "")[0].id)
    assert socket_opens(team.server, token)


def test_the_socket_opens_for_no_page_of_another_site_also_not_of_this_machine(team: Team) -> None:
    token = team.token(team.ben)
    assert socket_opens(team.server, token)
    for origin in ("http://evil.example", "null", "http://localhost:3000", f"http://localhost:{team.server.port}"):
        assert not socket_opens(team.server, token, origin)


def test_health_is_told_to_everybody(team: Team) -> None:
    assert Visitor(team.server).ask("/_stcore/health").text == "ok"


def test_a_cookie_that_was_stolen_is_worth_nothing_after_signing_out(team: Team) -> None:
    ben = Visitor(team.server)
    assert ben.send("/signin", name="Ben", password=PASSWORD).to == "/"
    stolen = ben.cookies[COOKIE]
    assert Visitor(team.server, stolen).ask("/").status == 200
    ben.ask("/signout", {"form": ben.form("/password")})
    assert Visitor(team.server, stolen).ask("/").status == 303
    assert not socket_opens(team.server, stolen)


@pytest.mark.parametrize("how", ["revoked", "expired", "deactivated", "password"])
def test_a_cookie_whose_sign_in_has_ended_is_worth_nothing(team: Team, how: str) -> None:
    room = team.room
    name = f"Gone {how}"
    person = accounts.add_person(room, team.chief, name, "rep", team.chief.teams, PASSWORD)
    token = team.token(person)
    assert Visitor(team.server, token).ask("/").status == 200
    if how == "revoked":
        entrance.revoke_all(room, team.chief, person.id)
    elif how == "deactivated":
        accounts.deactivate(room, team.chief, person.id)
    elif how == "password":
        accounts.reset_password(room, team.chief, person.id, "another harbour in winter")
    else:
        with room.people.file.writing() as db:
            db.execute("update sign_ins set expires = '2020' where person = ?", (person.id,))
    assert Visitor(team.server, token).ask("/").status == 303
    assert not socket_opens(team.server, token)


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(team: Team) -> None:
    visitor = Visitor(team.server)
    form = visitor.form("/signin")
    plain = visitor.ask("/signin", {"form": form, "name": "Ben", "password": PASSWORD})
    (cookie,) = [line for line in plain.headers.get_all("set-cookie") or [] if line.startswith(COOKIE)]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie
    fields = {"form": form, "name": "Ben", "password": PASSWORD}
    safe = Visitor(team.server)
    safe.cookies[FORM_COOKIE] = visitor.cookies[FORM_COOKIE]
    answer = safe.ask("/signin", fields, X_Forwarded_Proto="https")
    assert all("Secure" in line for line in answer.headers.get_all("set-cookie") or [])
    assert answer.headers["cache-control"] == "no-store"


def test_a_form_that_another_site_sends_is_refused(team: Team) -> None:
    visitor = Visitor(team.server)
    form = visitor.form("/signin")
    right = {"name": "Ben", "password": PASSWORD}
    assert visitor.ask("/signin", right).status == 403
    assert visitor.ask("/signin", {**right, "form": "0" * 64}).status == 403
    assert visitor.ask("/signin", {**right, "form": form}, Origin="http://evil.example").status == 403
    assert visitor.ask("/signin", {**right, "form": form}, Origin="null").status == 403
    assert visitor.ask("/signin", {**right, "form": form}, Sec_Fetch_Site="cross-site").status == 403
    assert COOKIE not in visitor.cookies
    stranger = Visitor(team.server)
    assert stranger.ask("/signin", {**right, "form": form}).status == 403  # a token without its cookie
    assert visitor.ask("/signin", {**right, "form": form}, Origin=team.server.url).status == 303


def test_signing_out_and_another_password_are_safe_from_other_sites_too(team: Team) -> None:
    visitor = Visitor(team.server, team.token(team.ben))
    assert visitor.ask("/signout", {}).status == 403
    assert visitor.ask("/password", {"old": PASSWORD, "password": "x" * 12, "again": "x" * 12}).status == 403
    assert visitor.ask("/").status == 200


def test_wrong_passwords_wait_and_say_nothing_about_names(team: Team) -> None:
    visitor = Visitor(team.server)
    told = []
    for _ in range(6):
        for name in ("Nobody here", "Ana"):
            answer = visitor.send("/signin", name=name, password="not the password")
            found = re.search(r'role="alert">([^<]+)<', answer.text)
            assert found
            told.append(found[1])
    assert told[0] == told[1] == "The name or the password is wrong."
    assert any(line.startswith("Too many tries") for line in told)
    right = visitor.send("/signin", name="Ana", password=PASSWORD)
    assert "Too many tries" in right.text
    team.room.people.forget_tries([row["key"] for row in _tries(team.room)])


def _tries(room: Room) -> list[dict[str, str]]:
    with room.people.file.reading() as db:
        return list(db.query("select key from tries"))


def test_an_invitation_opens_once(team: Team) -> None:
    _, token = accounts.invite(team.room, team.chief, "rep", team.chief.teams)
    path = f"/invitation/{token}"
    fields = {"name": "Invited", "password": PASSWORD, "again": PASSWORD}
    assert "differ" in Visitor(team.server).send(path, **{**fields, "again": "different"}).text
    visitor = Visitor(team.server)
    assert visitor.send(path, **fields).to == "/"
    assert visitor.ask("/").status == 200
    late = Visitor(team.server).ask(path)
    assert (late.status, "not valid any more" in late.text) == (404, True)
    assert Visitor(team.server).ask("/invitation/made-up").status == 404


def test_nobody_becomes_the_first_trainer_twice(team: Team) -> None:
    answer = Visitor(team.server, team.token(team.ben)).ask("/begin")
    assert (answer.status, answer.to) == (303, "/")


@pytest.mark.parametrize(
    "asked",
    ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "", "/signin", "/a\nb"],
)
def test_signing_in_leads_nowhere_else(asked: str) -> None:
    assert safe_next(asked) == "/"


def test_signing_in_leads_back_to_what_was_asked_for(team: Team) -> None:
    visitor = Visitor(team.server)
    asked = visitor.ask("/scorecard?attempt=bens-call").to
    form = visitor.form("/signin")
    assert visitor.ask(asked, {"form": form, "name": "Ben", "password": PASSWORD}).to == "/scorecard?attempt=bens-call"


def test_what_somebody_typed_is_never_markup(team: Team) -> None:
    answer = Visitor(team.server).send("/signin", name='"><script>x</script>', password="no")
    assert "<script" not in answer.text
    assert "&lt;script&gt;" in answer.text


def test_a_form_that_is_too_large_is_refused(team: Team) -> None:
    visitor = Visitor(team.server)
    assert (
        visitor.ask("/signin", {"form": visitor.form("/signin"), "name": "x" * 30_000, "password": "x"}).status == 403
    )


def test_no_secret_is_in_the_log_of_the_server(team: Team) -> None:
    _, invited = accounts.invite(team.room, team.chief, "rep", team.chief.teams)
    visitor = Visitor(team.server)
    visitor.send("/signin", name="Ben", password=PASSWORD)
    visitor.send(f"/invitation/{invited}", name="x", password="wrong", again="secret words")
    visitor.ask(f"/scorecard?token={invited}")
    log = team.server.log()
    assert not [secret for secret in (PASSWORD, invited, visitor.cookies[COOKIE], "secret words") if secret in log]


def test_without_accounts_only_this_machine_is_answered_and_can_begin_a_team(tmp_path: Path) -> None:
    with Server(tmp_path) as server:
        room = room_of(server)
        room.attempts.create(an_attempt("solo-call"))
        assert Visitor(server).ask("/").status == 200
        assert Visitor(server).ask("/signin").to == "/"
        assert Visitor(server).ask("/", **FORWARDED).status == 403
        assert Visitor(server).ask("/", Host="rebound.example").status == 403
        first = Visitor(server)
        fields = {"name": "Mara", "team": "North", "password": PASSWORD, "again": PASSWORD, "history": "yes"}
        form = first.form("/begin")
        assert first.ask("/begin", {**fields, "form": form}, **FORWARDED).status == 403
        assert not room.people.has_people()
        assert first.ask("/begin", {**fields, "form": form}).to == "/account"
        assert first.ask("/").status == 200
        assert room.attempts.record("solo-call").attempt.rep == entrance.viewer(room, first.cookies[COOKIE]).id
        assert Visitor(server).ask("/").status == 303
    assert SOLO.id == ""


def test_another_rep_and_the_trainer_find_nothing_of_a_private_call_on_any_page(team: Team, browser: Browser) -> None:
    for who in (team.ana, team.chief):
        context = browser.new_context()
        context.set_default_timeout(20_000)
        context.add_cookies([{"name": COOKIE, "value": team.token(who), "url": team.server.url}])
        page = context.new_page()
        for place in ("call", "scorecard", "notes", "again", "compare"):
            page.goto(f"{team.server.url}/{place}?attempt=bens-call")
            expect(page.get_by_text("There is no attempt bens-call.").first).to_be_visible()
            assert "Question 1" not in page.content()
        page.goto(f"{team.server.url}/history")
        expect(page.get_by_text("No call yet").first).to_be_visible()
        context.close()


def test_a_page_that_is_open_shows_nothing_more_once_its_sign_in_was_revoked(team: Team, browser: Browser) -> None:
    context = browser.new_context()
    context.set_default_timeout(20_000)
    token = team.token(team.ben)
    context.add_cookies([{"name": COOKIE, "value": token, "url": team.server.url}])
    page = context.new_page()
    page.goto(f"{team.server.url}/history")
    page.get_by_text("A review of the pumps").first.wait_for()
    entrance.sign_out(team.room, token)
    page.get_by_role("link", name="Settings").click()
    expect(page.get_by_text("You are signed out")).to_be_visible()
    assert "pumps" not in page.content()
    context.close()
