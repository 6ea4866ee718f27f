"""The verb `run`: what it refuses before it serves, and one real start with its end."""

import io
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.main import main
from cli.run import address, announce, free, healthy, refuse_far
from practice.errors import BadInput


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.3.2.1", "::1", "localhost"])
def test_this_machine_may_be_served(host: str) -> None:
    refuse_far(host, lambda: False)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "8.8.8.8", "2001:db8::1"])
def test_what_others_can_reach_is_refused_with_the_reason(host: str) -> None:
    with pytest.raises(BadInput, match="Nobody signs in here yet"):
        refuse_far(host, lambda: False)


def test_where_people_sign_in_others_may_be_served() -> None:
    refuse_far("0.0.0.0", lambda: True)


@pytest.mark.parametrize("host", ["example.com", "", "127.0.0.1:80", "127.0.0"])
def test_what_is_no_address_is_refused(host: str) -> None:
    with pytest.raises(BadInput, match="no address of this machine"):
        refuse_far(host, lambda: True)


def test_a_port_in_use_is_said_with_one_that_is_free(taken: int) -> None:
    with pytest.raises(BadInput, match=rf"Port {taken} is in use by another program; try --port \d+") as refused:
        free("127.0.0.1", taken)
    suggested = int(str(refused.value).rstrip(".").split()[-1])
    assert free("127.0.0.1", suggested) == suggested


@pytest.mark.parametrize("port", [-1, 65536, 1_000_000])
def test_a_number_that_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(BadInput, match="1 to 65535"):
        free("127.0.0.1", port)


def test_port_0_is_any_free_one() -> None:
    assert 1024 <= free("127.0.0.1", 0) <= 65535


def test_the_address_can_be_typed_into_a_browser() -> None:
    assert address("127.0.0.1", 8501) == "http://127.0.0.1:8501"
    assert address("::1", 80) == "http://[::1]:80"


def test_a_page_that_only_looks_alive_is_not_healthy(taken: int) -> None:
    assert not healthy(f"http://127.0.0.1:{taken}")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--host", "0.0.0.0"], "Nobody signs in here yet"),
        (["--port", "70000"], "There is no port 70000"),
    ],
)
def test_a_refusal_is_one_sentence_and_status_2(
    options: list[str], said: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", *options], environ) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_a_data_folder_that_cannot_be_made_stops_the_start(
    environ: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["run", "--port", "0"], {**environ, "WARMCALL_DATA": str(tmp_path / "file" / "data")}) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_address_is_said_when_the_app_answers_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([False, False, True])
    monkeypatch.setattr("cli.run.healthy", lambda _where: next(answers))
    out = io.StringIO()
    announce("http://127.0.0.1:8501", "the embedded buyer", out)
    assert out.getvalue() == "Warmcall is at http://127.0.0.1:8501 (the embedded buyer plays; Ctrl-C ends it)\n"
    assert next(answers, "asked three times") == "asked three times"


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_a_real_start_says_its_address_once_and_ends_cleanly(
    end: signal.Signals, root: Path, environ: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-P", "-m", "cli.main", "run", "--port", "0"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,  # the person may be anywhere
        env={**environ, "PYTHONPATH": str(root)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        where = process.stdout.readline().split()[3]
        assert urllib.request.urlopen(f"{where}/_stcore/health", timeout=30).read() == b"ok"
        process.send_signal(end)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, "")
    assert "Traceback" not in err
