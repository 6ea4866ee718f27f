"""The verbs there are: for each its line of help, its arguments, and how it is run. No verb's own work is here.

A verb's module is imported when it runs: the list of verbs needs nothing installed, and `check` waits for no web server.
"""

import importlib.util
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from cli.team_verbs import TEAM_VERBS

Environ = Mapping[str, str]


class Verb(NamedTuple):
    """One line of help, what it takes, and what it does (the exit status)."""

    about: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Path, Environ], int]


def _run_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8501, metavar="N", help="port (default 8501; 0 takes any free one)")
    parser.add_argument("--host", default="127.0.0.1", metavar="H", help="address of this machine (default 127.0.0.1)")


def _run(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.run import serve
    from wiring import open_parts

    return serve(open_parts(root, environ), given.host, given.port, sys.stdout)


def _test_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="tests to run (default: all of them)")


def _test(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.gates import test

    return test(root, given.paths, environ, sys.stdout)


def _call_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="file name of a scenario, without .toml")
    parser.add_argument("--persona", metavar="P", help="who the buyer is (default: the scenario's first)")
    parser.add_argument("--buyer", choices=("embedded", "model"), help="who plays the buyer (default: the settings)")
    parser.add_argument("--jsonl", action="store_true", help="JSON lines in and out, for programs")
    parser.add_argument("--out", type=Path, metavar="FILE", help="keep the transcript in this file")
    parser.add_argument(
        "--as", dest="name", metavar="NAME", help="who calls, where people sign in; asks for a password"
    )
    parser.add_argument("--password-stdin", action="store_true", help="the password is the first line of input")


def _call(given: Namespace, root: Path, environ: Environ) -> int:
    from cli import call_lines, call_talk
    from cli.acting import caller
    from cli.call import Call
    from wiring import open_parts

    shared = open_parts(root, environ)
    content = shared.content(given.scenario, given.persona)
    voice = given.buyer or shared.settings.plays
    lines = sys.stdin.buffer if given.jsonl else sys.stdin
    with caller(shared, given.name, given.password_stdin, lines) as parts:
        if given.jsonl:
            call = Call(parts, content, voice, parts.buyer(voice), given.out)
            return call_lines.play(call, sys.stdin.buffer, sys.stdout)
        aloud = call_talk.Aloud(parts.buyer(voice), sys.stdout)
        call = Call(parts, content, voice, aloud, given.out)
        return call_talk.play(call, parts.settings.name_of(voice), _typed(), sys.stdout)


def _typed() -> Iterator[str]:
    """Lines as they are typed, until Ctrl-D; in a terminal they can be edited, where Python has the means."""
    if sys.stdin.isatty() and importlib.util.find_spec("readline"):
        importlib.import_module("readline")
    while True:
        try:
            yield input("You: ")
        except EOFError:
            print()
            return


def _score_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="transcripts or folders of them; - is standard input")
    parser.add_argument("--rep", metavar="NAME", help="which named speaker is the rep")
    parser.add_argument("--scenario", metavar="S", help="the scenario the call was about, for its facts and its rubric")
    parser.add_argument("--scorer", choices=("rubric", "judge"), help="who scores (default: the settings)")
    parser.add_argument(
        "--rubric", metavar="ID[@VERSION]", help="the rubric (default: the scenario's, its latest version)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a transcript")


def _score(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.score import score
    from wiring import open_parts

    parts = open_parts(root, environ)
    return score(
        given.files,
        rep=given.rep,
        scenario=given.scenario,
        scorer=given.scorer or parts.settings.scorer,
        as_json=given.json,
        rubrics=parts.rubrics,
        library=parts.library,
        stdin=sys.stdin.buffer,
        out=sys.stdout,
        err=sys.stderr,
        rubric=parts.rubric(given.rubric) if given.rubric else None,
        judge=lambda: parts.judge,
        memory=parts.settings.data / "scored.db",
    )


def _annotate_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="rows to read; - is standard input")


def _annotate(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.annotate import annotate

    del root, environ
    annotate(given.file, sys.stdout)
    return 0


def _calibrate_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="label files or folders (default: what is kept)"
    )
    parser.add_argument("--rubric", metavar="ID[@VERSION]", help="the rubric the labels are about (default: v1)")
    parser.add_argument(
        "--scorer", choices=("rubric", "judge"), help="judge: ask the judge about every call, which costs"
    )
    parser.add_argument("--keep", action="store_true", help="keep the files' labels, beside those given in the app")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def _calibrate(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.calibrate import calibrate
    from wiring import open_parts

    parts = open_parts(root, environ)
    return calibrate(
        parts,
        given.files,
        rubric=given.rubric,
        keep=given.keep,
        judge=parts.judge if given.scorer == "judge" else None,
        as_json=given.json,
        out=sys.stdout,
        err=sys.stderr,
    )


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--reach", action="store_true", help="also say which facts are hard to reach by asking")


def _check(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.check import check
    from practice.settings import load
    from scoring.rubrics import FOLDER

    return check(root, sys.stdout, sys.stderr, load(environ, root).data / FOLDER, given.reach)


def _report_card_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "scenario", nargs="?", metavar="SCENARIO", help="file name of a scenario (default: all of them)"
    )
    parser.add_argument("--json", action="store_true", help="a list with one object for each scenario and persona")


def _report_card(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.report_card import report_card
    from wiring import open_parts

    parts = open_parts(root, environ)
    scenarios = [parts.library.scenario(given.scenario)] if given.scenario else parts.library.scenarios().values()
    contents = [parts.content(scenario.id, persona) for scenario in scenarios for persona in scenario.personas]
    return report_card(contents, given.json, sys.stdout, sys.stderr)


def _bench_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object")


def _bench(given: Namespace, root: Path, environ: Environ) -> int:
    from cli.bench import bench

    return bench(root, environ, given.json, sys.stdout, sys.stderr)


VERBS: dict[str, Verb] = {
    "run": Verb("the app in the browser, on this machine only", _run_arguments, _run),
    "test": Verb("everything that has to pass: style, types, floors, tests", _test_arguments, _test),
    "call": Verb("a call in the terminal, or line by line for a program", _call_arguments, _call),
    "score": Verb("a scorecard for calls that took place elsewhere", _score_arguments, _score),
    "annotate": Verb("the dialogue acts in each row of a file, as JSON lines", _annotate_arguments, _annotate),
    "calibrate": Verb(
        "how far the scorers agree with people, criterion by criterion", _calibrate_arguments, _calibrate
    ),
    "check": Verb("every persona, scenario, drill and rubric: what is wrong, and where", _check_arguments, _check),
    "report-card": Verb(
        "scripted reps of different skill call the buyer: is a scenario fit for use",
        _report_card_arguments,
        _report_card,
    ),
    **{name: Verb(*verb) for name, verb in TEAM_VERBS.items()},
    "bench": Verb("how fast it is, each figure against its limit", _bench_arguments, _bench),
}
