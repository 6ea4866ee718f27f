"""What a trainer does without a browser: for each verb its line of help, its arguments, how it is run. `verbs.py` takes them in."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

Environ = Mapping[str, str]


def _user_arguments(parser: ArgumentParser) -> None:
    from cli import user

    user.arguments(parser)


def _user(given: Namespace, root: Path, environ: Environ) -> int:
    from cli import user
    from wiring import open_parts

    return user.user(given, open_parts(root, environ).room, sys.stdin, sys.stdout, sys.stderr)


def _assign_arguments(parser: ArgumentParser) -> None:
    from cli import assign

    assign.arguments(parser)


def _assign(given: Namespace, root: Path, environ: Environ) -> int:
    from cli import assign
    from wiring import open_parts

    return assign.assign(given, open_parts(root, environ).room, sys.stdout, sys.stderr)


def _export_arguments(parser: ArgumentParser) -> None:
    from cli import export

    export.export_arguments(parser)


def _export(given: Namespace, root: Path, environ: Environ) -> int:
    from cli import export
    from practice.stores.exchange import ExchangeStore
    from wiring import open_parts

    parts = open_parts(root, environ)
    return export.export(given, parts.room, ExchangeStore(parts.file), sys.stdin, sys.stdout, sys.stderr)


def _import_arguments(parser: ArgumentParser) -> None:
    from cli import export

    export.import_arguments(parser)


def _import(given: Namespace, root: Path, environ: Environ) -> int:
    from cli import export
    from practice.stores.exchange import ExchangeStore
    from wiring import open_parts

    parts = open_parts(root, environ)
    return export.take_in(given, parts.room, ExchangeStore(parts.file), sys.stdin, sys.stdout)


def _backup_arguments(parser: ArgumentParser) -> None:
    from cli import backup

    backup.arguments(parser)


def _backup(given: Namespace, root: Path, environ: Environ) -> int:
    from cli import backup
    from wiring import open_parts

    parts = open_parts(root, environ)
    return backup.backup(lambda: parts.file, parts.settings.data, given.file, given.restore, sys.stdout)


TEAM_VERBS: dict[str, tuple[str, Callable[[ArgumentParser], None], Callable[[Namespace, Path, Environ], int]]] = {
    "user": ("accounts: add, list, role, password, revoke, restore", _user_arguments, _user),
    "assign": ("give a scenario to people; assign list says how far they are", _assign_arguments, _assign),
    "export": ("attempts with their scorecards, as JSON lines", _export_arguments, _export),
    "import": ("attempts that export has written", _import_arguments, _import),
    "backup": (
        "the whole practice in one file, while it is in use, checked by restoring it; and the way back",
        _backup_arguments,
        _backup,
    ),
}
