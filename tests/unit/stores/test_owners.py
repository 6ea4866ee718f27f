"""Whether the process behind a claim is gone: said only where it is certain."""

import os
import subprocess
import sys
import threading

import pytest

from practice.stores.owners import is_gone, this_worker

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere nobody is said to be gone")
UNUSED = 4194303  # above the largest process number that Linux gives out by default


def test_this_process_is_not_gone() -> None:
    assert not is_gone(this_worker())


def test_an_owner_names_process_and_thread() -> None:
    names: list[str] = []
    thread = threading.Thread(target=lambda: names.append(this_worker()))
    thread.start()
    thread.join()
    pid, token, _ = this_worker().split(":")
    assert pid == str(os.getpid())
    assert names[0].startswith(f"{pid}:{token}:")
    assert names[0] != this_worker()


def test_a_process_that_ended_is_gone() -> None:
    program = "from practice.stores.owners import this_worker; print(this_worker(), flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        owner = process.stdout.readline().strip()
        assert not is_gone(owner)
        process.kill()
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # ended, and not collected yet
        assert is_gone(owner)
    assert is_gone(owner)


def test_a_process_number_given_out_again_is_another_process() -> None:
    pid, token, thread = this_worker().split(":")
    machine, started = token.split(".")
    assert is_gone(f"{pid}:{machine}.{int(started) + 1}:{thread}")


def test_a_process_of_another_machine_is_not_judged() -> None:
    assert not is_gone(f"{UNUSED}:00000000.5:1")


def test_a_process_number_alone_is_enough_to_know_that_nobody_has_it() -> None:
    assert is_gone(f"{UNUSED}:started yesterday:1")
    assert not is_gone(f"{os.getpid()}:started yesterday:1")


@pytest.mark.parametrize("owner", ["", "worker", ":::", "0:x:1", "-1:x:1", "1e3:x:y", "12 3:x:1", "99999999999:x:1"])
def test_a_name_that_is_no_owner_is_not_gone(owner: str) -> None:
    assert not is_gone(owner)
