"""The verbs of a trainer without a browser: the same rules, the same refusals, no password on the command line."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli import run as serving
from cli.main import main
from cli.verbs import VERBS
from practice.model.assignments import Fitness
from practice.stores.sqlite import SqliteStore
from tests.builders import an_attempt
from tests.contracts.stores import exchange

PASSWORD = "a quiet harbour in autumn"
SCENARIO = "cold_lead_raw_materials"
Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(environ: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Run a verb with this on standard input: exit status, standard output, standard error."""

    def run(*argv: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        status = main(list(argv), environ)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def fit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Report cards take seconds; here all are good."""
    monkeypatch.setattr("wiring.room.report_card", lambda _content: Fitness(fit=True))


@pytest.fixture
def team(say: Say, fit: None) -> Say:
    """A trainer Mara, and a rep Ben."""
    del fit
    for name in ("Mara", "Ben"):
        assert say("user", "add", name, "--password-stdin", "--team", "Team", stdin=f"{PASSWORD}\n")[0] == 0
    return say


def test_the_first_account_is_a_trainers_and_the_next_a_reps(team: Say) -> None:
    status, out, _ = team("user", "list", "--json")
    people = {row["name"]: row["role"] for row in map(json.loads, out.splitlines())}
    assert (status, people) == (0, {"Mara": "trainer", "Ben": "rep"})


def test_without_accounts_the_list_says_how_to_begin(say: Say) -> None:
    status, out, err = say("user", "list")
    assert (status, out) == (0, "")
    assert "user add NAME" in err


def test_a_password_is_never_an_argument(team: Say) -> None:
    with pytest.raises(SystemExit) as refused:
        team("user", "add", "Eve", "--password", PASSWORD, stdin=f"{PASSWORD}\n")
    assert refused.value.code == 2
    assert team("user", "add", "Eve", PASSWORD, "--password-stdin", stdin=f"{PASSWORD}\n")[0] == 2
    assert "Eve" not in team("user", "list")[1]


def test_where_nobody_can_type_a_password_that_is_said(say: Say) -> None:
    status, _, err = say("user", "add", "Mara")
    assert (status, "--password-stdin" in err, err.count("\n")) == (2, True, 1)


@pytest.mark.parametrize(
    ("argv", "status", "told"),
    [
        (["user", "add", "ben", "--password-stdin"], 2, "taken"),
        (["user", "add", "Eve", "--password-stdin", "--team", "Nowhere"], 2, "no team"),
        (["user", "add", "Eve", "--password-stdin", "--role", "king"], 2, "rep, trainer or admin"),
        (["user", "role", "Ben", "king"], 2, "rep, trainer or admin"),
        (["user", "role", "Nobody", "rep"], 2, "nobody called"),
        (["user", "role", "Mara", "rep"], 2, "Somebody has to manage people"),
        (["user", "revoke", "Mara"], 2, "Somebody has to manage people"),
        (["user", "revoke"], 2, "Name the person"),
        (["assign", SCENARIO, "--to", "Nobody", "--due", "2099-01-01"], 2, "no person and no team"),
        (["assign", SCENARIO, "--to", "Ben", "--due", "someday"], 2, "no date"),
        (["assign", SCENARIO, "--to", "Ben", "--due", "2001-01-01"], 2, "passed already"),
        (["assign", SCENARIO, "--to", "Ben", "--due", "2099-01-01", "--pass", "101"], 2, "--pass"),
        (["assign", SCENARIO, "--to", "Ben", "--due", "2099-01-01", "--max", "0"], 2, "--max"),
        (["assign", SCENARIO, "--to", "Ben", "--due", "2099-01-01", "--zone", "Mars"], 2, "time zone"),
        (["assign", "no_such", "--to", "Ben", "--due", "2099-01-01"], 2, "no_such"),
        (["assign", SCENARIO, "--to", "Mara", "--due", "2099-01-01"], 1, "no rep"),
        (["assign", SCENARIO], 2, "Say who gets it"),
        (["import", "/no/such/file", "--to", "Ben"], 2, "cannot be read"),
        (["import", "-"], 2, "Say whose"),
        (["export", "--as", "Ben", "--password-stdin"], 1, "name or the password is wrong"),
    ],
)
def test_a_refusal_is_one_sentence(team: Say, argv: list[str], status: int, told: str) -> None:
    got, out, err = team(*argv, stdin="wrong but long enough\n")
    assert (got, out) == (status, "")
    assert told in err.splitlines()[-1]


def test_an_assignment_is_in_the_list_with_everybodys_status(team: Say) -> None:
    status, out, _ = team(
        "assign", SCENARIO, "--to", "Team", "--due", "2099-01-01", "--pass", "75", "--zone", "Europe/Berlin"
    )
    assert (status, "1 person" in out) == (0, True)
    (made,) = json.loads(team("assign", "list", "--json")[1])
    assert (made["scenario"], made["pass_mark"], made["due"]) == (SCENARIO, 75, "2099-01-01T22:59:00+00:00")
    assert made["people"] == [
        {"name": "Ben", "status": "not_started", "due": made["due"], "overall": None, "submitted": None}
    ]
    assert "1 not started" in team("assign", "list")[1]


def test_what_is_not_fit_is_assigned_only_for_a_reason(team: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wiring.room.report_card", lambda _content: Fitness(fit=False, why="no_yes_pushy"))
    asked = ("assign", SCENARIO, "--to", "Ben", "--due", "2099-01-01")
    status, _, err = team(*asked)
    assert (status, "no_yes_pushy" in err) == (1, True)
    assert team(*asked, "--despite", "They need a hard one.")[0] == 0
    (made,) = json.loads(team("assign", "list", "--json")[1])
    assert made["unfit_reason"] == "They need a hard one."


def test_somebody_who_is_revoked_cannot_take_anything_along(team: Say) -> None:
    assert team("export", "--as", "Ben", "--password-stdin", stdin=f"{PASSWORD}\n")[0] == 0
    assert team("user", "revoke", "Ben")[0] == 0
    assert team("export", "--as", "Ben", "--password-stdin", stdin=f"{PASSWORD}\n")[0] == 1
    assert team("user", "restore", "Ben")[0] == 0
    assert team("export", "--as", "Ben", "--password-stdin", stdin=f"{PASSWORD}\n")[0] == 0


def test_a_lost_password_is_set_anew_from_the_machine(team: Say) -> None:
    new = "another harbour in winter"
    assert team("user", "password", "Mara", "--password-stdin", stdin="short\n")[0] == 2
    assert team("user", "password", "Mara", "--password-stdin", stdin=f"{new}\n")[:2] == (
        0,
        "Mara has a new password and is signed out everywhere.\n",
    )
    assert team("export", "--as", "Mara", "--password-stdin", stdin=f"{PASSWORD}\n")[0] == 1
    assert team("export", "--as", "Mara", "--password-stdin", stdin=f"{new}\n")[0] == 0


def test_an_invitation_is_a_link_on_standard_output(team: Say) -> None:
    status, out, _ = team("user", "add", "--invite", "--url", "https://calls.example/")
    assert status == 0
    assert out.startswith("https://calls.example/invitation/")


def test_what_is_exported_alone_is_read_back_elsewhere(say: Say, data: Path, tmp_path: Path) -> None:
    store = SqliteStore(data / "warmcall.db")
    store.create(an_attempt("a1"))
    exchange(store, "a1", 1)
    _, out, _ = say("export")
    (line,) = out.splitlines()
    assert json.loads(line)["attempt"]["id"] == "a1"
    (tmp_path / "out.jsonl").write_text(out.replace('"a1"', '"a2"'), encoding="utf-8")
    status, told, _ = say("import", str(tmp_path / "out.jsonl"))
    assert (status, told) == (0, "1 new attempt, 0 there already.\n")
    assert len(store.record("a2").transcript.turns) == 2


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"format": 2}', '{"format": 1, "attempt": {}}'])
def test_a_file_with_a_fault_changes_nothing(say: Say, data: Path, line: str) -> None:
    store = SqliteStore(data / "warmcall.db")
    store.create(an_attempt("a1"))
    whole = say("export")[1].replace('"a1"', '"a2"')
    status, _, err = say("import", "-", stdin=f"{whole}\n{line}\n")
    assert (status, "Line 3" in err) == (2, True)
    assert [it.id for it in store.history()] == ["a1"]


def test_where_people_sign_in_private_calls_stay_out_of_an_export(say: Say, data: Path) -> None:
    store = SqliteStore(data / "warmcall.db")
    store.create(an_attempt("a1"))
    say("user", "add", "Mara", "--password-stdin", "--history", stdin=f"{PASSWORD}\n")
    assert say("export")[1] == ""
    mine = say("export", "--as", "Mara", "--password-stdin", stdin=f"{PASSWORD}\n")[1]
    assert json.loads(mine)["rep"] == "Mara"


def calls(monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], *options: str, password: str = PASSWORD) -> int:
    """A call of one turn, with the password as the first line."""
    lines = f'{password}\n{{"say": "Good morning, Ben here from Northfield."}}\n{{"end": true}}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    return main(["call", SCENARIO, "--jsonl", *options], environ)


def test_a_call_in_the_terminal_is_the_callers_own_and_private(
    team: Say,
    data: Path,
    environ: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert calls(monkeypatch, environ, "--as", "ben", "--password-stdin") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [it["event"] for it in events] == ["start", "buyer", "scorecard"]
    (mine,) = team("export", "--as", "Ben", "--password-stdin", stdin=f"{PASSWORD}\n")[1].splitlines()
    assert json.loads(mine)["attempt"]["id"] == events[0]["attempt"]
    assert team("export")[1] == ""
    assert team("export", "--as", "Mara", "--password-stdin", stdin=f"{PASSWORD}\n")[1] == ""
    kept = SqliteStore(data / "warmcall.db").record(events[0]["attempt"])
    assert kept.card is not None


@pytest.mark.parametrize(
    ("options", "password", "status", "told"),
    [
        ((), PASSWORD, 2, "--as NAME"),
        (("--as", "Ben", "--password-stdin"), "wrong but long enough", 1, "name or the password is wrong"),
        (("--as", "Nobody", "--password-stdin"), PASSWORD, 1, "name or the password is wrong"),
    ],
)
def test_where_people_sign_in_nobody_calls_without_a_name(
    team: Say,
    data: Path,
    environ: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    password: str,
    status: int,
    told: str,
) -> None:
    del team
    assert calls(monkeypatch, environ, *options, password=password) == status
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n"), told in said.err) == ("", 1, True)
    assert SqliteStore(data / "warmcall.db").history() == ()


def test_who_practises_alone_needs_no_name(say: Say) -> None:
    for verb in (["call", SCENARIO], ["export"]):
        status, out, err = say(*verb, "--as", "Ben", "--password-stdin", stdin=f"{PASSWORD}\n")
        assert (status, out, "leave out --as" in err) == (2, "", True)


def test_a_backup_says_what_is_in_it(say: Say, data: Path, tmp_path: Path) -> None:
    SqliteStore(data / "warmcall.db").create(an_attempt("a1"))
    status, out, _ = say("backup", str(tmp_path / "copy.db"))
    assert (status, "1 attempts" in out) == (0, True)
    assert "no saved settings" in out
    assert [it.id for it in SqliteStore(tmp_path / "copy.db").history()] == ["a1"]
    assert say("backup", str(tmp_path / "copy.db"))[0] == 2


def test_a_backup_is_restored_where_no_practice_is(
    say: Say, environ: dict[str, str], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    SqliteStore(data / "warmcall.db").create(an_attempt("a1"))
    assert say("backup", str(tmp_path / "copy.db"))[0] == 0
    status, _, err = say("backup", str(tmp_path / "copy.db"), "--restore")
    assert (status, "holds a practice already" in err) == (2, True)
    assert (
        main(["backup", str(tmp_path / "copy.db"), "--restore"], {**environ, "WARMCALL_DATA": str(tmp_path / "new")})
        == 0
    )
    assert "1 attempts" in capsys.readouterr().out
    assert [it.id for it in SqliteStore(tmp_path / "new" / "warmcall.db").history()] == ["a1"]


def test_other_machines_are_served_only_where_people_sign_in(
    say: Say, fit: None, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    del fit, environ
    asked: list[str] = []
    monkeypatch.setattr(serving, "free", lambda host, port: asked.append(host) or port)
    monkeypatch.setattr(serving.runpy, "run_module", lambda *_args, **_more: None)
    monkeypatch.setattr(serving.threading, "Thread", lambda **_more: type("Idle", (), {"start": lambda _self: None})())
    monkeypatch.setattr(serving.signal, "signal", lambda *_args: None)
    monkeypatch.setattr(serving.os, "chdir", lambda _path: None)
    assert say("run", "--host", "0.0.0.0")[0] == 2
    assert asked == []
    say("user", "add", "Mara", "--password-stdin", stdin=f"{PASSWORD}\n")
    argv = list(sys.argv)
    assert say("run", "--host", "0.0.0.0")[0] == 0
    sys.argv[:] = argv
    assert asked == ["0.0.0.0"]


@pytest.mark.parametrize("verb", ["user", "assign", "export", "import", "backup"])
def test_the_verbs_are_there(verb: str) -> None:
    assert verb in VERBS
