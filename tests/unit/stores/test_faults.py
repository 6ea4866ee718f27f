"""The sentences for what a database can suffer from."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from practice.errors import BadInput, StoreError
from practice.stores.faults import told_plainly


def raised(name: str) -> sqlite3.Error:
    error = sqlite3.OperationalError("something technical")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("SQLITE_FULL", "full"),
        ("SQLITE_BUSY", "locked for over 30 seconds"),
        ("SQLITE_BUSY_SNAPSHOT", "locked for over 30 seconds"),
        ("SQLITE_NOTADB", "not a Warmcall database"),
        ("SQLITE_CORRUPT_INDEX", "damaged"),
        ("SQLITE_READONLY_DIRECTORY", "cannot be written to"),
        ("SQLITE_CANTOPEN", "cannot be opened"),
        ("SQLITE_IOERR_FSYNC", "disk of data/warmcall.db failed"),
        ("SQLITE_ERROR", "something technical"),
    ],
)
def test_each_fault_has_its_sentence(name: str, part: str) -> None:
    with pytest.raises(StoreError, match=part) as error, told_plainly(Path("data/warmcall.db"), 30.0):
        raise raised(name)
    assert "data/warmcall.db" in str(error.value)


def test_a_fault_of_the_disk_says_what_the_system_said() -> None:
    with (
        pytest.raises(StoreError, match=r"warmcall\.db cannot be used: No such device\."),
        told_plainly(Path("warmcall.db"), 1.0),
    ):
        raise OSError(19, "No such device")


def test_an_error_that_has_a_sentence_passes_as_it_is() -> None:
    with pytest.raises(BadInput, match=r"^As it is$"), told_plainly(Path("warmcall.db"), 1.0):
        raise BadInput("As it is")


def test_opening_the_store_does_not_wait_for_pandas() -> None:
    program = "import sys, practice.stores.sqlite; print('pandas' in sys.modules); import pandas"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("False", "")
