"""The verb `backup`: a whole copy of the database while the app runs, proved by restoring it (`practice/stores/copies.py`)."""

from argparse import ArgumentParser
from pathlib import Path
from typing import TextIO

from practice.stores.copies import back_up
from practice.stores.file import StoreFile


def arguments(parser: ArgumentParser) -> None:
    """What `backup` takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="where the copy goes; there must be no such file yet")


def backup(file: StoreFile, target: Path, out: TextIO) -> int:
    """Copy, restore, read, and say what is in it."""
    attempts = back_up(file, target)
    size = target.stat().st_size
    print(f"{target}: {attempts} attempts, {size:,} bytes; restored and read to check it.", file=out)
    print("It holds all practice, private practice included: keep it where only you can read it.", file=out)
    return 0
