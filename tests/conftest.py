"""What every test stands on: no network but loopback, none of the machine's settings or keys, its own data folder."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from cli import browser

ROOT = Path(__file__).resolve().parent.parent
CLOSED_PORT = 9  # the discard service: nothing listens there


class NetworkReached(RuntimeError):
    """A test tried to leave this machine."""


def is_loopback(host: object) -> bool:
    """Whether a host is this machine: no host at all, localhost, 127.0.0.0/8 or ::1."""
    name = host.decode() if isinstance(host, bytes) else str(host or "")
    return name in {"", "localhost", "0.0.0.0", "::", "::1"} or name.startswith(("127.", "::ffff:127."))


def loopback_only(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: Python asks it before every connection and name look-up, whatever library makes them."""
    if event in {"socket.connect", "socket.sendto"} and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
    else:
        return
    if not is_loopback(host):
        raise NetworkReached(f"A test tried to reach {host!r}; tests reach no network but loopback.")


def pytest_configure() -> None:
    """Before anything is imported: the network closed, and the machine's own keys and settings gone."""
    sys.addaudithook(loopback_only)
    for name in [name for name in os.environ if name.startswith(("WARMCALL_", "OPENAI_", "AZURE_", "ANTHROPIC_"))]:
        del os.environ[name]
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]
    os.environ["OPENAI_BASE_URL"] = f"http://127.0.0.1:{CLOSED_PORT}/v1"  # also for the programs that tests start


@pytest.fixture
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An empty data folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def environ(data: Path) -> dict[str, str]:
    """Settings for a program or a page under test: its own data folder, the embedded buyer, no key, whatever `.env` says."""
    unset = dict.fromkeys(("WARMCALL_BUYER_MODEL", "WARMCALL_JUDGE_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"), "")
    chosen = {"WARMCALL_DATA": str(data), "WARMCALL_BUYER": "embedded", "WARMCALL_SCORER": "rubric"}
    return {**os.environ, **unset, **chosen}


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The browser; without one the test is skipped, but fails where CI says there has to be one."""
    found = browser.find(os.environ)
    if found is None and browser.is_required(os.environ):
        pytest.fail(f"Browser tests cannot run: {browser.MISSING}", pytrace=False)
    if found is None:
        pytest.skip(f"Browser tests were skipped: {browser.MISSING}")
    return found
