"""The verb `run`: checks what would stop the app, then serves it in this very process until it is told to end.

Serving is what `streamlit run app.py` does, so that both ways of starting behave alike; one process, so that ending it
by whatever means frees the port. Refuses addresses that other machines can reach as long as nobody signs in.
"""

import errno
import ipaddress
import os
import runpy
import signal
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import NoReturn, TextIO

from practice.errors import BadInput
from wiring import Parts

HOST, PORT = "127.0.0.1", 8501
NEARBY = 50  # ports looked at for one to suggest
POLL_SECONDS = 0.05


def serve(parts: Parts, host: str, port: int, out: TextIO) -> int:
    """Serve until Ctrl-C or a request to end, and leave with 0; the address goes to `out` once the app answers."""
    refuse_far(host, lambda: parts.room.people.has_people())
    port = free(host, port)
    _ = parts.store  # opened now: a folder or database that cannot be used is a sentence here, not an error on a page
    threading.Thread(target=announce, args=(address(host, port), parts.settings.buyer_name, out), daemon=True).start()
    for end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(end, leave)
    os.chdir(parts.root)
    sys.argv = ["streamlit", "run", str(parts.root / "app.py"), *options(host, port)]
    try:
        runpy.run_module("streamlit", run_name="__main__", alter_sys=True)
    except KeyboardInterrupt:
        return 0
    return 0


def options(host: str, port: int) -> list[str]:
    """What the command line decides; the rest stands in `.streamlit/config.toml`."""
    return [
        f"--server.address={host}",
        f"--server.port={port}",
        "--server.headless=true",  # asks no question, opens no window
        "--browser.gatherUsageStats=false",
        "--logger.hideWelcomeMessage=true",  # `announce` says the address
    ]


def leave(*_: object) -> NoReturn:
    """The server has ended by itself when this is called; before it has begun there is nothing to end."""
    raise SystemExit(0)


def refuse_far(host: str, team: Callable[[], bool]) -> None:
    """`BadInput` for an address other machines could reach while nobody signs in, or one that is none."""
    try:
        near = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        raise BadInput(f"{host!r} is no address of this machine; use 127.0.0.1, ::1 or localhost.") from None
    if not near and not team():
        raise BadInput(
            f"Nobody signs in here yet, so everyone who reaches {host} could read every call; without accounts the app "
            "serves this machine only (127.0.0.1, ::1 or localhost). Make the first trainer's account with user add NAME."
        )


def free(host: str, port: int) -> int:
    """The port, or a free one for 0. `BadInput` where it is taken, with one that is not."""
    if not 0 <= port <= 65535:
        raise BadInput(f"There is no port {port}; use one from 1 to 65535.")
    try:
        return bindable(host, port)
    except PermissionError:
        raise BadInput(f"Port {port} needs administrator rights; try one above 1023, such as {PORT}.") from None
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise BadInput(f"Port {port} of {host} cannot be used: {error.strerror}.") from error
        raise BadInput(f"Port {port} is in use by another program; try --port {another(host, port)}.") from None


def bindable(host: str, port: int) -> int:
    """The port, when it could be bound just now; `OSError` where not."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does
        probe.bind((host, port))
        probe.listen()
        return int(probe.getsockname()[1])


def another(host: str, port: int) -> int:
    """A free port near this one."""
    for candidate in range(port + 1, min(port + NEARBY, 65535)):
        try:
            return bindable(host, candidate)
        except OSError:
            continue
    return bindable(host, 0)


def address(host: str, port: int) -> str:
    """What to type into a browser."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def announce(where: str, buyer: str, out: TextIO) -> None:
    """Wait for the app to be healthy, then say where it is and who plays, on one line."""
    while not healthy(where):
        time.sleep(POLL_SECONDS)
    print(f"Warmcall is at {where} ({buyer} plays; Ctrl-C ends it)", file=out, flush=True)


def healthy(where: str) -> bool:
    """Whether the app answers. The body counts: other paths answer 200 as well."""
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
            f"{where}/_stcore/health", timeout=1
        ) as it:
            return bool(it.read() == b"ok")
    except (OSError, urllib.error.URLError):
        return False
