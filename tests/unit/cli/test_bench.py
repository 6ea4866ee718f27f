"""The benchmark: its arithmetic, its verdicts, and one short measurement of the real thing."""

import io
import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from cli import bench, bench_model
from cli.bench import Figure
from practice.endpoint import Endpoint
from practice.voices.spoken import sentences
from wiring import open_parts


@pytest.mark.parametrize(
    ("value", "ok", "verdict"), [(29.9, True, "ok"), (30.0, False, "TOO SLOW"), (None, None, "not measured")]
)
def test_a_figure_is_held_against_its_limit(value: float | None, ok: bool | None, verdict: str) -> None:
    figure = Figure("reply", value, "ms", 30)
    assert figure.ok is ok
    assert verdict in bench.line(figure)


@pytest.mark.parametrize(("slow", "status"), [(False, 0), (True, 1)])
def test_a_figure_beyond_its_limit_fails_the_whole(slow: bool, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def measured(_root: Path, _environ: Mapping[str, str]) -> Iterator[Figure]:
        """Measuring."""
        yield Figure("one", 31 if slow else 5, "ms", 30)
        yield Figure("two", None, "s", 10, "no browser")

    for name in ("replies_and_scoring", "folders", "prompts", "start", "page", "first_sentence"):
        monkeypatch.setattr(bench, name, measured)
    out = io.StringIO()
    assert bench.bench(Path(), {}, True, out, io.StringIO()) == status
    written = json.loads(out.getvalue())
    assert written["ok"] is not slow
    assert written["figures"][1] == {
        "id": "two",
        "value": None,
        "unit": "s",
        "limit": 10,
        "note": "no browser",
        "ok": None,
    }


def test_percentiles_are_those_of_the_values() -> None:
    assert bench.percentile([float(number) for number in range(101)], 95) == 95


def test_every_scenario_is_played_and_every_turn_is_timed(
    root: Path, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "TURNS", 1)
    monkeypatch.setattr(bench, "SAYINGS", bench.SAYINGS[:2])
    parts = open_parts(root, environ)
    played, waits = bench.play_all(parts)
    assert [transcript.scenario for transcript in played] == list(parts.library.scenarios())
    assert len(waits) == sum(len(transcript.by_speaker("rep")) for transcript in played)
    assert all(wait > 0 for wait in waits)
    assert len(list(bench.timed_readings(played))) == len(waits)


def test_no_transcript_is_scored_twice(root: Path, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "TURNS", 60)
    monkeypatch.setattr(bench, "SAYINGS", bench.SAYINGS[:4])
    parts = open_parts(root, environ)
    played, _ = bench.play_all(parts)
    scored: list[object] = []
    monkeypatch.setattr(type(parts.scorer), "score", lambda _self, transcript, *_: scored.append(transcript))
    list(bench.timed_scorings(parts, played))
    assert [len(transcript.turns) for transcript in scored] == [60] * bench.RUNS  # type: ignore[attr-defined]
    words = [transcript.turns[0].text for transcript in scored]  # type: ignore[attr-defined]
    assert len(set(words)) == bench.RUNS


def test_the_model_of_the_benchmark_speaks_two_sentences_and_knows_when_the_first_was_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bench_model, "THINKS", 0.05)
    monkeypatch.setattr(bench_model, "WORD", 0.001)
    with bench_model.speaking() as model:
        heard = "".join(Endpoint(bench_model.NAME, None, model.url).stream([], time.monotonic() + 5))
    assert heard.split() == bench_model.REPLIES[0].split()
    begun, whole = model.ends[0]
    assert 0.05 <= whole - begun < 5
    assert all(len(list(sentences([reply]))) == 2 for reply in bench_model.REPLIES)
