"""sqlite-utils, imported without pandas. Holds nothing else.

It imports pandas and numpy where they are installed, only to accept their values. That takes longer than all the rest of
a call in the terminal, and the store has no use for it, so for the moment of the import they are not there. That would
trip another thread that imports them at this moment; so where there is one, they are imported.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _absent(*names: str) -> Iterator[None]:
    """Modules that are not imported yet cannot be within; those that are stay as they are."""
    alone = threading.active_count() == 1
    hidden = [name for name in names if alone and name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None says "there is no such module"
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


with _absent("numpy", "pandas"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
