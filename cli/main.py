"""The command line: finds the verb, runs it, and turns every error into one sentence and an exit status.

The verbs themselves are listed in `cli/verbs.py`. Nothing that has to be installed is imported before a verb is known.
Exit status: 0 done, 1 the thing asked about failed, 2 wrong use or bad input, 130 stopped by Ctrl-C.
"""

import argparse
import difflib
import io
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from cli.verbs import VERBS
from practice.errors import BadInput, ContentError, PracticeError

ROOT = Path(__file__).resolve().parent.parent

LATER: tuple[str, ...] = ()
"""Verbs that are planned and not there: asking for one says so."""


def main(argv: Sequence[str], environ: Mapping[str, str] | None = None) -> int:
    """Run one verb; the exit status. Argparse leaves by `SystemExit`: 2 for wrong use, 0 for help."""
    speak_utf8()
    try:
        status = run(argv, os.environ if environ is None else environ)
        sys.stdout.flush()  # a reader that went away is found here, not after the last word
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return quiet()
    except ContentError as error:
        return complain("\n".join(error.problems), 2)
    except BadInput as error:
        return complain(str(error), 2)
    except PracticeError as error:
        return complain(str(error), 1)


def overview() -> str:
    """What there is to ask for."""
    width = max(map(len, VERBS))
    lines = [f"  {name:<{width}}  {verb.about}" for name, verb in VERBS.items()]
    return "\n".join(
        [
            "usage: python3 warmcall.py VERB ...",
            "",
            "Rehearse a sales call before it counts.",
            "",
            *lines,
            "",
            "python3 warmcall.py VERB --help says what a verb takes.",
        ]
    )


def run(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    """Find the verb, read its arguments, run it."""
    if not argv or argv[0] in ("-h", "--help"):
        print(overview(), file=sys.stdout if argv else sys.stderr)
        return 0 if argv else 2
    name, *rest = argv
    verb = VERBS.get(name)
    if verb is None:
        raise BadInput(unknown(name))
    parser = argparse.ArgumentParser(
        prog=f"warmcall.py {name}", description=verb.about[0].upper() + verb.about[1:] + "."
    )
    verb.arguments(parser)
    return verb.run(parser.parse_args(rest), ROOT, environ)


def unknown(verb: str) -> str:
    """The sentence for a verb that is not there: planned, misspelt, or neither."""
    if verb in LATER:
        return f"{verb} is not in this version yet."
    near = difflib.get_close_matches(verb, VERBS, n=1)
    return f"There is no verb {verb!r}. {f'Did you mean {near[0]}?' if near else 'Verbs: ' + ', '.join(VERBS) + '.'}"


def speak_utf8() -> None:
    """What is read and written is UTF-8 whatever the machine's locale; what a terminal cannot show is a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def complain(sentence: str, status: int) -> int:
    """Say it on standard error."""
    print(sentence, file=sys.stderr)
    return status


def quiet() -> int:
    """The reader went away (as `head` does): nothing to say, and nothing may be written while Python shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
