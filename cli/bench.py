"""The verb `bench`: how fast the product is on this machine, each figure against its limit. Measures; promises nothing.

Everything is played for real: calls in a database on this disk, a server process of its own, a page in Chromium.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TextIO

from cli import bench_model, bench_page, bench_prompt, browser
from cli.call import Call
from practice import acts
from practice.model.transcript import Transcript, Turn
from practice.ports import Buyer, Cue, Piece
from wiring import Parts, open_parts

TURNS = 120  # at least so many are played, over all scenarios
LONG = 60  # turns of the transcript that is scored
RUNS = 15  # scorings
FILES = 300  # transcripts of the folder that is scored
PAGES = 2  # calls in the browser

SAYINGS = (
    "Good morning, this is Sam Okoro. Several companies like yours lost a tenth of their margin to late changes this "
    "year, and I would like to find out whether that is a subject for you. Is this a good moment?",
    "Can you help me understand how things stand with that today?",
    "What makes it hard at the moment?",
    "So it is mostly the waiting that costs you time, is that right?",
    "That sounds tiring. What have you tried so far?",
    "What happens if nothing changes by next year?",
    "Who else feels it in the company, and how?",
    "What would it look like if it went the way you want?",
    "I do not know that for sure. I will find out and write to you by Thursday.",
    "How do you decide about something like this, and who takes part?",
    "Does that make sense so far?",
    "Could we meet on Tuesday at ten at your place, so that I can bring the figures of two others?",
)


class Figure(NamedTuple):
    """One measured figure. `value` is None where it could not be measured; `note` says why, or how it was measured."""

    id: str
    value: float | None
    unit: str
    limit: float
    note: str = ""

    @property
    def ok(self) -> bool | None:
        """Whether it keeps its limit; None where it was not measured."""
        return None if self.value is None else self.value < self.limit


def bench(root: Path, environ: Mapping[str, str], as_json: bool, out: TextIO, err: TextIO) -> int:
    """Measure all, print all; 0 where every figure that was measured keeps its limit, else 1."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="warmcall-bench-", ignore_cleanup_errors=True) as folder:
        own = {**environ, "WARMCALL_DATA": folder, "WARMCALL_BUYER": "embedded", "WARMCALL_SCORER": "rubric"}
        for measure in (replies_and_scoring, folders, prompts, start, page, first_sentence):
            print(f"{(measure.__doc__ or '').split('.')[0]} ...", file=err, flush=True)
            figures += measure(root, own)
    ok = all(figure.ok is not False for figure in figures)
    if as_json:
        rows = [{**figure._asdict(), "ok": figure.ok} for figure in figures]
        print(json.dumps({"ok": ok, "figures": rows}, indent=2), file=out)
    else:
        print("\n".join(map(line, figures)), file=out)
    return 0 if ok else 1


def line(figure: Figure) -> str:
    """One figure for people."""
    verdict = {True: "ok", False: "TOO SLOW", None: "not measured"}[figure.ok]
    value = "-" if figure.value is None else f"{figure.value:.2f}"
    return f"{figure.id:<28}{value:>10} {figure.unit:<6} limit {figure.limit:g}  {verdict}  {figure.note}".rstrip()


def replies_and_scoring(root: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    """Playing calls with the embedded buyer in every scenario."""
    parts = open_parts(root, environ)
    played, waits = play_all(parts)
    note = f"{len(waits)} turns, {len(parts.library.scenarios())} scenarios, store included"
    yield Figure("reply_first_word_median", statistics.median(waits), "ms", 30, note)
    yield Figure("reply_first_word_p95", percentile(waits, 95), "ms", 100, note)
    readings = list(timed_readings(played))
    note = f"{len(readings)} rep turns"
    yield Figure("read_turn_median", statistics.median(readings), "ms", 5, note)
    yield Figure("read_turn_p99", percentile(readings, 99), "ms", 20, note)
    scorings = list(timed_scorings(parts, played))
    yield Figure(
        "score_60_turns_median", statistics.median(scorings), "ms", 60, f"{len(scorings)} transcripts, none seen before"
    )
    yield Figure("score_2000_turns", min(timed_scorings(parts, played, 2000, 2)), "ms", 2000, "the better of 2")


def folders(root: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    """Scoring a folder of transcripts from the command line."""
    parts = open_parts(root, environ)
    turns = [turn for transcript in play_all(parts)[0] for turn in transcript.turns]
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            start = number % len(turns)
            chosen = ((turns[start:] + turns) * 2)[: 15 + number % 6]
            said = (f"{turn.speaker.title()}: {unseen(turn, 1, number).text}" for turn in chosen)
            (Path(folder) / f"{number:05}.txt").write_text("\n".join(said), encoding="utf-8")
        seconds = milliseconds(score_folder, root, environ, folder) / 1000
    note = f"{FILES} files of 15 to 20 turns in {seconds:.1f} s, start included: {FILES / seconds:.0f} a second"
    yield Figure("score_folder_ms_per_file", 1000 * seconds / FILES, "ms", 20, note)


def score_folder(root: Path, environ: Mapping[str, str], folder: str) -> None:
    """The verb `score` on a folder, in a process of its own."""
    command = [sys.executable, str(root / "warmcall.py"), "score", folder, "--json"]
    subprocess.run(command, env=dict(environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def prompts(root: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    """Writing the prompts of long calls with a model, which is not asked."""
    library = open_parts(root, environ).library
    ours, plain = bench_prompt.Spread(0, 0), bench_prompt.Spread(0, 0)
    for scenario in library.scenarios().values():
        cues = list(bench_prompt.call(scenario, library.persona(scenario.personas[0]), SAYINGS))
        ours = bench_prompt.plus(ours, bench_prompt.spread(map(bench_prompt.ours, cues)))
        plain = bench_prompt.plus(plain, bench_prompt.spread(map(bench_prompt.plain_chat, cues)))
    repeated = 100 - 100 * ours.new / ours.all
    note = f"{repeated:.0f} % of {ours.all:,} tokens repeat the prompt before; {bench_prompt.TURNS} turns a call"
    yield Figure("prompt_new_share", 100 * ours.new / ours.all, "%", 20, note)
    note = f"new tokens: {ours.new:,} here, {plain.new:,} in a plain chat with its state in the system prompt"
    yield Figure("prompt_new_to_plain_chat", ours.new / plain.new, "times", 0.5, note)


class Stopwatch:
    """A voice that notes when its first word came."""

    def __init__(self, voice: Buyer) -> None:
        self._voice = voice
        self.first_word = 0.0

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """The pieces of the voice behind it, unchanged."""
        for number, piece in enumerate(self._voice.reply(cue)):
            if number == 0:
                self.first_word = time.perf_counter()
            yield piece


def play_all(parts: Parts) -> tuple[list[Transcript], list[float]]:
    """Calls in every scenario until enough turns are played: the transcripts, and each turn's milliseconds to the first word."""
    watch = Stopwatch(parts.buyer("embedded"))
    played: list[Transcript] = []
    waits: list[float] = []
    while len(waits) < TURNS:
        for scenario in parts.library.scenarios():
            call = Call(parts, parts.content(scenario), "embedded", watch)
            call.opening()
            for text in SAYINGS:
                begun = time.perf_counter()
                call.say(text)
                waits.append((watch.first_word - begun) * 1000)
                if call.record().attempt.ended:
                    break
            played.append(call.record().transcript)
    return played, waits


def timed_readings(played: Sequence[Transcript]) -> Iterator[float]:
    """Milliseconds to read each rep turn."""
    for transcript in played:
        for index, turn in enumerate(transcript.turns):
            if turn.speaker == "rep":
                yield milliseconds(acts.read, turn.text, transcript.turns[:index])


def timed_scorings(parts: Parts, played: Sequence[Transcript], length: int = LONG, runs: int = RUNS) -> Iterator[float]:
    """Milliseconds to score long transcripts, each with words of its own so that nothing is remembered from before."""
    turns = [turn for transcript in played for turn in transcript.turns]
    content = parts.content(next(iter(parts.library.scenarios())))
    for run in range(runs):
        start = run * len(turns) // (2 * runs)
        chosen = ((turns[start:] + turns) * (1 + length // len(turns)))[:length]
        long = Transcript(turns=tuple(unseen(turn, number, run) for number, turn in enumerate(chosen, start=1)))
        yield milliseconds(parts.scorer.score, long, content.rubric, content.scenario)


def unseen(turn: Turn, number: int, run: int) -> Turn:
    """The turn in another place, with a word nobody has said before."""
    return turn.model_copy(
        update={"number": number, "text": f"{turn.text} Number {run}.{number}, that is.", "told": ()}
    )


def milliseconds(work: Callable[..., object], *given: object) -> float:
    """How long the work takes."""
    begun = time.perf_counter()
    work(*given)
    return (time.perf_counter() - begun) * 1000


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many percent of all lie at or below."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def start(root: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    """Starting the app."""
    begun = time.perf_counter()
    with serving(root, environ) as process:
        where = said(process)
        seconds = time.perf_counter() - begun
    value = seconds if where else None
    yield Figure("run_to_healthy", value, "s", 10, "packages installed" if where else "the app did not start")


def page(root: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    """Talking in a page, and in a bare one beside it."""
    chromium = browser.find(os.environ)
    if chromium is None:
        yield Figure("page_ratio", None, "times", 1.5, browser.MISSING)
        return
    parts = open_parts(root, environ)
    content = parts.content(next(iter(parts.library.scenarios())))
    calls = [Call(parts, content, "embedded", parts.buyer("embedded")) for _ in range(PAGES)]
    for call in calls:
        call.opening()
    with serving(root, environ) as process:
        where = said(process)
        addresses = [f"{where}/call?attempt={call.id}" for call in calls]
        ours, bare = bench_page.measure(chromium, addresses, Path(environ["WARMCALL_DATA"]), SAYINGS)
    here, beside = statistics.median(ours), statistics.median(bare)
    note = f"Enter to first word, medians of {len(ours)}: here {here:.0f} ms, bare page {beside:.0f} ms"
    yield Figure("page_ratio", here / beside, "times", 1.5, note)


def first_sentence(root: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    """Listening to a model in a page."""
    chromium = browser.find(os.environ)
    if chromium is None:
        yield Figure("first_sentence_ratio", None, "times", 1.2, browser.MISSING)
        return
    with bench_model.speaking() as model:
        own = {**environ, **bench_model.settings(model)}
        parts = open_parts(root, own)
        call = Call(parts, parts.content(next(iter(parts.library.scenarios()))), "model", parts.buyer("embedded"))
        with serving(root, own) as process:
            address = f"{said(process)}/call?attempt={call.id}"
            turns = bench_model.measure(chromium, address, model, SAYINGS)
    if not turns:
        yield Figure("first_sentence_ratio", None, "times", 1.2, "the model's own words never came first")
        return
    ratio = statistics.median(turn.page / turn.model for turn in turns)
    here, own_time = (statistics.median(times) for times in zip(*turns, strict=True))
    note = f"Enter to first sentence, medians of {len(turns)}: page {here:.0f} ms, the model itself {own_time:.0f} ms"
    yield Figure("first_sentence_ratio", ratio, "times", 1.2, note)


@contextmanager
def serving(root: Path, environ: Mapping[str, str]) -> "Iterator[subprocess.Popen[str]]":
    """The app as `run` starts it, on a free port; ended with the block, however that ends."""
    command = [sys.executable, str(root / "warmcall.py"), "run", "--port", "0"]
    with subprocess.Popen(
        command,
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def said(process: "subprocess.Popen[str]") -> str:
    """The address the app says when it is healthy; empty where it ended before."""
    words = process.stdout.readline().split() if process.stdout else []
    return next((word for word in words if word.startswith("http")), "")
