"""Who holds a claim: the name of a worker, and whether its process is gone. Holds no claims; those are in the store.

An owner is `pid:token:thread`. The token tells machine and start of the process, so that a process number that was
given out again, or one of another machine or container on the same disk, is never mistaken for the worker that claimed.
"""

import hashlib
import os
import platform
import re
import threading
from functools import cache
from pathlib import Path

_TOKEN = re.compile(r"(?P<machine>[0-9a-f]{8})\.(?P<started>[0-9]+)")


def this_worker() -> str:
    """The owner string of the calling thread."""
    return f"{os.getpid()}:{_machine()}.{_started(os.getpid()) or 0}:{threading.get_ident()}"


def is_gone(owner: str) -> bool:
    """True only where the owner's process is known not to run any more; an owner that cannot be read is not gone."""
    pid, token, _ = (*owner.split(":", 2), "", "")[:3]
    if os.name != "posix" or not re.fullmatch(r"[1-9][0-9]{0,9}", pid):
        return False  # elsewhere, asking after a process by signal 0 would end it
    named = _TOKEN.fullmatch(token)
    if named and named["machine"] != _machine():
        return False
    if not _runs(int(pid)):
        return True
    started = _started(int(pid))
    return bool(named and started is not None and int(named["started"]) not in (0, started))


@cache
def _machine() -> str:
    try:
        processes = Path("/proc/self/ns/pid").readlink()  # containers count their processes apart
    except OSError:
        processes = Path()
    return hashlib.blake2s(f"{platform.node()} {processes}".encode()).hexdigest()[:8]


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return _stat(pid)[:1] not in (["Z"], ["X"])  # killed, and not yet collected by its parent


def _started(pid: int) -> int | None:
    """Clock ticks from boot to the start of the process; None where the system does not say."""
    fields = _stat(pid)
    return int(fields[19]) if len(fields) > 19 else None


def _stat(pid: int) -> list[str]:
    """The fields of `/proc/PID/stat` after the program's name, from the process's condition on."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return []
