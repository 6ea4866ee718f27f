"""The one command: `python3 warmcall.py VERB`. Makes `.venv`, installs what the verb needs, hands over to `cli.main`.

Standard library only, and written so that an older Python can still read it far enough to say what is missing. It knows
nothing of the verbs beyond which of them need the tools for testing. It is safe to kill at any moment, and safe to
start twice at once: one process installs while the other waits.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
RUNNING = ("requirements.txt",)
TESTING = ("requirements.txt", "requirements-dev.txt")
NEED_TESTING = frozenset({"test", "bench"})  # bench drives a browser to measure a page

LOCK = "warmcall.lock"  # held while the environment changes
DONE = "warmcall.done"  # one line for each requirements file that is installed: name and hash
UNFINISHED = (
    "warmcall.unfinished"  # there while the environment changes; found at the start, it was left by a killed process
)
LOG = "warmcall-install.log"
KEPT = frozenset({LOCK, UNFINISHED, LOG})


class CannotStart(Exception):
    """The environment cannot be made. `str(error)` is what the person reads."""


def main(argv: list[str]) -> int:
    """Hand the verb over; returns only where it cannot (or on Windows, with the verb's own exit status)."""
    if sys.version_info < OLDEST:
        say(
            "Warmcall needs Python 3.11 or newer; this is {}.{}. Start it with a newer one.".format(
                *sys.version_info[:2]
            )
        )
        return 2
    try:
        python = ready(ROOT, needed(argv)) if needed(argv) else Path(sys.executable)
        return hand_over(python, argv)
    except CannotStart as error:
        say(str(error))
        return 2
    except OSError as error:
        say(f"The environment in {ROOT / '.venv'} cannot be made: {error}.")
        return 2
    except KeyboardInterrupt:
        return 130


def needed(argv: list[str]) -> tuple[str, ...]:
    """The requirements files this command line needs; none for the list of verbs, which any Python can print."""
    if not argv or argv[0].startswith("-"):
        return ()
    return TESTING if argv[0] in NEED_TESTING else RUNNING


def ready(root: Path, names: tuple[str, ...]) -> Path:
    """The environment's Python, with these requirements files installed. Does nothing where they are already."""
    home = root / ".venv"
    if not is_done(root, names):
        if home.exists() and not home.is_dir():
            raise CannotStart(f"{home} is a file; move it away, the environment goes there.")
        home.mkdir(exist_ok=True)
        with locked(home / LOCK):
            if not is_done(root, names):
                make(root, names)
    return python_of(home)


def is_done(root: Path, names: tuple[str, ...]) -> bool:
    """Whether every one of these files is installed as it is now, and nobody is in the middle of changing that."""
    home = root / ".venv"
    try:
        done = set((home / DONE).read_text(encoding="utf-8").splitlines())
    except OSError:
        return False
    return not (home / UNFINISHED).exists() and python_of(home).exists() and set(marks(root, names)) <= done


def marks(root: Path, names: tuple[str, ...]) -> Iterator[str]:
    """Name and hash of each file, as `DONE` keeps them."""
    for name in names:
        try:
            yield f"{name} {hashlib.sha256((root / name).read_bytes()).hexdigest()}"
        except OSError as error:
            raise CannotStart(
                f"{root / name} cannot be read: {error.strerror}. Is this a whole copy of Warmcall?"
            ) from error


def make(root: Path, names: tuple[str, ...]) -> None:
    """Make or mend the environment. Called with the lock held. One left unfinished is made again from nothing."""
    home = root / ".venv"
    left_unfinished = (home / UNFINISHED).exists()
    (home / UNFINISHED).touch()
    (home / DONE).unlink(missing_ok=True)
    if left_unfinished or not works(python_of(home)):
        say("Making the environment in .venv (once) ...")
        clear(home)
        make_venv(home)
    install(root, names)
    (home / DONE).write_text("\n".join(marks(root, names)) + "\n", encoding="utf-8")
    (home / UNFINISHED).unlink()


def python_of(home: Path) -> Path:
    """Where an environment keeps its Python."""
    return home / "Scripts" / "python.exe" if os.name == "nt" else home / "bin" / "python"


def works(python: Path) -> bool:
    """Whether this Python starts and is new enough."""
    check = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    try:
        return quietly([str(python), "-c", check])
    except OSError:
        return False


def clear(home: Path) -> None:
    """Empty the folder, but keep the lock another process may be waiting for."""
    for path in home.iterdir():
        if path.name not in KEPT:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()


def make_venv(home: Path) -> None:
    """An environment without pip: uv needs none, and `installers` brings it where it is needed."""
    if importlib.util.find_spec("venv") is None:
        raise CannotStart("This Python has no venv module. On Debian or Ubuntu: sudo apt-get install python3-venv")
    with (home / LOG).open("w", encoding="utf-8") as log:
        made = subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], stdout=log, stderr=log)
    if made.returncode != 0:
        raise CannotStart(failure(home, "The environment could not be made"))


def install(root: Path, names: tuple[str, ...]) -> None:
    """Install the files with uv where it is there, else (or where uv fails) with pip."""
    home = root / ".venv"
    files = [part for name in names for part in ("-r", str(root / name))]
    for tool, command in installers(python_of(home)):
        say(f"Installing {' and '.join(names)} with {tool} (once, and again when they change) ...")
        if succeeds([*command, *files], home / LOG):
            return
        say(f"That did not work with {tool}.")
    raise CannotStart(failure(home, "The packages could not be installed"))


def installers(python: Path) -> Iterator[tuple[str, list[str]]]:
    """Each way to install there is on this machine: the tool's name and the command without the files."""
    if uv := shutil.which("uv"):
        yield "uv", [uv, "pip", "install", "--python", str(python)]
    yield "pip", with_pip(python)


def with_pip(python: Path) -> list[str]:
    """This Python's own pip working on the environment, which saves putting one there; else the one put there."""
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    if not quietly([*pip, "--version"]):
        pip = [str(python), "-m", "pip"]
        if not quietly([*pip, "--version"]) and not quietly([str(python), "-m", "ensurepip", "--default-pip"]):
            raise CannotStart(
                "This Python has no ensurepip module. On Debian or Ubuntu: sudo apt-get install python3-venv"
            )
    return [*pip, "install", "--disable-pip-version-check", "--no-input"]


def quietly(command: list[str]) -> bool:
    """Whether the command succeeds; what it says is not shown."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0


def succeeds(command: list[str], log_path: Path, every: float = 10.0) -> bool:
    """Run the command with its output in the log; tell every so many seconds that it is still at work."""
    begun = time.monotonic()
    with log_path.open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        try:
            while True:
                try:
                    return process.wait(timeout=every) == 0
                except subprocess.TimeoutExpired:
                    say(f"  still at it ({time.monotonic() - begun:.0f} s)")
        finally:
            process.kill()


def failure(home: Path, what: str, lines: int = 8) -> str:
    """One sentence and the last lines of the log."""
    log = home / LOG
    last = log.read_text(encoding="utf-8", errors="replace").rstrip().splitlines()[-lines:] if log.exists() else []
    return "\n".join([f"{what}; the last lines of {log}:", *(f"  {line}" for line in last)])


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """One process at a time; the system lets go of the lock when a process dies."""
    with path.open("a+b") as file:
        if not try_lock(file):
            say("Another start of Warmcall is preparing the environment; waiting for it ...")
            while not try_lock(file):
                time.sleep(0.2)
        yield


def try_lock(file: BinaryIO) -> bool:
    """Whether the file's lock could be had at once."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def hand_over(python: Path, argv: list[str]) -> int:
    """Become the verb: modules come from the project's root, paths stay relative to where the person is."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))}
    command = [str(python), "-P", "-m", "cli.main", *argv]  # -P: no module is taken from the current folder
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.call(command, env=environ)
    return os.execve(command[0], command, environ)


def say(sentence: str) -> None:
    """Progress and faults go to standard error; standard output belongs to the verb."""
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
