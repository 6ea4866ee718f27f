"""The verb `backup`: the whole practice in one file, made while the app runs and proved by restoring it; and the way back.

What it does stands in `practice/stores/copies.py`."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from practice.stores.copies import Held, back_up, restore
from practice.stores.file import StoreFile


def arguments(parser: ArgumentParser) -> None:
    """What `backup` takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="where the copy goes; there must be no such file yet")
    parser.add_argument("--restore", action="store_true", help="the way back: from FILE into an empty data folder")


def backup(file: Callable[[], StoreFile], data: Path, target: Path, back: bool, out: TextIO) -> int:
    """Copy, restore, read, and say what is in it; or, the way back, restore it for good."""
    if back:
        held = restore(target, data)
        print(f"Restored into {data}: {_words(held)}. Everybody signs in anew.", file=out)
        return 0
    held = back_up(file(), target)
    print(f"{target}: {_words(held)}, {target.stat().st_size:,} bytes; restored and read to check it.", file=out)
    print("It holds all practice, private practice included: keep it where only you can read it.", file=out)
    print(
        "Not in it: keys, which are in the environment or .env, and scenarios, personas and drills, which are files of the"
        " program.",
        file=out,
    )
    print(f"The way back, into an empty data folder: python3 warmcall.py backup {target} --restore", file=out)
    return 0


def _words(held: Held) -> str:
    rubrics = sum(name.endswith(".toml") for name in held.files)
    parts = [f"{held.attempts} attempts", f"{held.people} accounts", f"{rubrics} saved versions of rubrics"]
    return ", ".join([*parts, "the saved settings" if "settings.json" in held.files else "no saved settings"])
