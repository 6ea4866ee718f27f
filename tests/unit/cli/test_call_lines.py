"""`call --jsonl` as a program meets it: with the real content, the embedded buyer and a database of its own."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from cli.call import Call
from cli.call_lines import play, understood
from cli.main import main
from practice.errors import BadInput
from practice.model.debrief import BuyerFault
from wiring import Parts, open_parts

SCENARIO = "cold_lead_raw_materials"
BUYER_KEYS = {
    "event",
    "turn",
    "text",
    "trust",
    "patience",
    "told",
    "concerns",
    "causes",
    "ended",
    "outcome",
    "by",
    "note",
}
SAYINGS = (
    "Good morning, this is Ana Reyes from Northfield. Cocoa has doubled, and bakers your size lose their margin by spring.",
    "How do you plan your buying when prices move like this?",
    "What happens to your contracts if nothing changes?",
    "Could we meet on Tuesday at ten at your place, so that I can bring two ways other bakers handled it?",
)


@pytest.fixture
def parts(root: Path, environ: dict[str, str]) -> Parts:
    return open_parts(root, environ)


def played(parts: Parts, *lines: object, scenario: str = SCENARIO, **options: Any) -> list[dict[str, Any]]:
    """The events of a call with these lines of input."""
    call = Call(parts, parts.content(scenario), "embedded", parts.buyer("embedded"), **options)
    out = io.StringIO()
    assert play(call, io.BytesIO("".join(json.dumps(line) + "\n" for line in lines).encode()), out) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


def says(*texts: str) -> list[dict[str, str]]:
    return [{"say": text} for text in texts]


def test_the_start_comes_first_with_the_brief(parts: Parts) -> None:
    start = played(parts)[0]
    assert set(start) == {"event", "attempt", "scenario", "persona", "brief", "opens"}
    assert start["event"] == "start"
    assert start["scenario"] == SCENARIO
    brief = start["brief"]
    assert {"company", "contact", "product", "goal", "known", "proof"} <= set(brief)
    assert all(isinstance(item, str) for item in (*brief["known"], *brief["proof"]))


def test_nothing_marks_what_is_outdated(parts: Parts) -> None:
    assert "outdated" not in json.dumps(played(parts)[0])


def test_each_say_gets_one_buyer_event_and_the_scorecard_comes_last(parts: Parts) -> None:
    events = played(parts, *says(*SAYINGS), {"end": True})
    assert [event["event"] for event in events] == ["start", *["buyer"] * len(SAYINGS), "scorecard"]
    assert [event["turn"] for event in events[1:-1]] == [2, 4, 6, 8]
    assert all(set(event) >= BUYER_KEYS for event in events[1:-1])


def test_the_figures_of_a_turn_are_whole_and_in_range(parts: Parts) -> None:
    for event in played(parts, *says(*SAYINGS))[1:-1]:
        assert isinstance(event["trust"], int)
        assert isinstance(event["patience"], int)
        assert 0 <= event["trust"] <= 100
        assert 0 <= event["patience"] <= 100
        assert all(isinstance(cause, str) for cause in event["causes"])


def test_the_end_of_input_ends_the_call_like_an_end_line(parts: Parts) -> None:
    events = played(parts, *says(*SAYINGS))
    assert events[-1]["event"] == "scorecard"
    assert events[-1]["outcome"] is not None


def test_a_call_in_which_nothing_was_said_is_not_scored(parts: Parts) -> None:
    card = played(parts)[-1]
    assert card["event"] == "scorecard"
    assert card["overall"] is None
    assert card["passed"] is None
    assert card["reason"]


def test_the_scorecard_has_the_four_skills_in_order(parts: Parts) -> None:
    card = played(parts, *says(*SAYINGS), {"end": True})[-1]
    skills = [skill["id"] for skill in card["skills"]]
    assert skills == ["trust_building", "open_questions", "rephrasing", "asking_for_the_business"]


def test_the_scorecard_is_the_one_that_score_gives_for_the_kept_transcript(
    parts: Parts, tmp_path: Path, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "call.json"
    card = played(parts, *says(*SAYINGS), {"end": True}, out=kept)[-1]
    main(["score", str(kept), "--json"], environ)
    again = json.loads(capsys.readouterr().out)
    assert {key: value for key, value in card.items() if key not in ("event", "outcome", "buyer_fault")} == again


def test_silence_is_something_the_buyer_hears(parts: Parts) -> None:
    events = played(parts, *says("", "  \t "))
    assert [event["event"] for event in events] == ["start", "buyer", "buyer", "scorecard"]
    assert events[2]["patience"] < events[1]["patience"]


def test_what_is_said_after_the_buyer_hung_up_is_not_asked_for(parts: Parts) -> None:
    events = played(parts, *says(*["You are an idiot, shut up and sign."] * 40))
    buyer = [event for event in events if event["event"] == "buyer"]
    assert buyer[-1]["ended"] is True
    assert buyer[-1]["outcome"] == "hung_up"
    assert all(event["outcome"] is None for event in buyer[:-1])
    assert len(buyer) < 40
    assert events[-1]["event"] == "scorecard"
    assert events[-1]["outcome"] == "hung_up"


def test_where_the_buyer_opens_their_turn_follows_the_start(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    content = parts.content(SCENARIO)
    content = content.model_copy(update={"scenario": content.scenario.model_copy(update={"opens": "buyer"})})
    monkeypatch.setattr(Parts, "content", lambda *_: content)
    events = played(parts, *says(SAYINGS[1]))
    assert [event["event"] for event in events] == ["start", "buyer", "buyer", "scorecard"]
    assert [event["turn"] for event in events[1:3]] == [1, 3]
    assert events[0]["opens"] == "buyer"
    assert events[1]["causes"] == []


def test_told_names_the_facts_of_this_turn_only(parts: Parts) -> None:
    questions = [
        "What is the hardest part about raw material cost for you at the moment?",
        "What problems does that bring in the bakehouse?",
        "Could you give me an example of what went wrong with deliveries?",
    ]
    events = played(parts, *says(SAYINGS[0], *questions))
    told = [fact for event in events if event["event"] == "buyer" for fact in event["told"]]
    known = {fact.id for fact in parts.content(SCENARIO).scenario.facts}
    assert told, "a call with three open questions about problems brings out no fact"
    assert set(told) <= known
    assert len(told) == len(set(told))


def test_the_attempt_is_in_the_history_of_the_app(parts: Parts) -> None:
    events = played(parts, *says(*SAYINGS), {"end": True})
    newest = parts.store.history(1)[0]
    assert newest.id == events[0]["attempt"]
    assert newest.overall == events[-1]["overall"]
    assert newest.outcome == events[-1]["outcome"]


def test_every_line_is_flushed_before_the_next_is_read(parts: Parts) -> None:
    class Conversation(io.BytesIO):
        def readline(self, *_: Any) -> bytes:
            seen.append(out.flushed)
            return super().readline()

    class Flushed(io.StringIO):
        flushed = 0

        def flush(self) -> None:
            self.flushed = len(self.getvalue().splitlines())

    seen: list[int] = []
    out = Flushed()
    lines = b"".join(json.dumps(line).encode() + b"\n" for line in says(*SAYINGS[:2]))
    play(Call(parts, parts.content(SCENARIO), "embedded", parts.buyer("embedded")), Conversation(lines), out)
    assert seen == [1, 2, 3]


@pytest.mark.parametrize(
    "line",
    [
        b"hello",
        b"{",
        b"[]",
        b'"say"',
        b"{}",
        b'{"say": 5}',
        b'{"say": null}',
        b'{"end": false}',
        b'{"end": "yes"}',
        b'{"sya": "hello"}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"1" * 5000,
    ],
)
def test_a_line_that_cannot_be_used_is_named(line: bytes) -> None:
    with pytest.raises(BadInput, match=r"^Line 7 of the input"):
        understood(7, line)


@pytest.mark.parametrize(
    ("line", "say", "end"),
    [
        (b'{"say": "hello"}', "hello", False),
        (b'{"say": "", "end": false, "id": 3}', "", False),
        (b'{"say": "bye", "end": true}', "bye", True),
        (b'\xef\xbb\xbf{"end": true}\r\n', None, True),
    ],
)
def test_a_usable_line_is_understood(line: bytes, say: str | None, end: bool) -> None:
    assert understood(1, line) == (say, end)


def run_main(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], data: bytes, *options: str, scenario: str = SCENARIO
) -> int:
    """The whole command, from standard input to exit status."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    return main(["call", scenario, "--jsonl", *options], environ)


def test_a_bad_line_is_a_sentence_with_status_2_and_the_attempt_is_kept(
    parts: Parts,
    environ: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    kept = tmp_path / "kept.json"
    data = b'{"say": "Good morning, Ana Reyes here."}\nnonsense\n{"end": true}\n'
    assert run_main(monkeypatch, environ, data, "--out", str(kept)) == 2
    out, err = capsys.readouterr()
    assert [json.loads(line)["event"] for line in out.splitlines()] == ["start", "buyer"]
    assert err.startswith("Line 2 of the input")
    assert err.count("\n") == 1
    assert parts.store.history(1)[0].rep_turns == 1
    assert len(json.loads(kept.read_text())["turns"]) == 2


@pytest.mark.parametrize(
    ("scenario", "options", "said"),
    [
        ("cold_lead_raw_material", (), "cold_lead_raw_materials"),
        ("../secrets", (), "no scenario"),
        (SCENARIO, ("--persona", "cold_leed"), "cold_lead"),
        (SCENARIO, ("--out", "/no/such/folder/call.json"), "cannot be written"),
        (SCENARIO, ("--buyer", "model"), "WARMCALL_BUYER_MODEL"),
    ],
)
def test_what_cannot_be_played_is_said_before_the_call_begins(
    scenario: str,
    options: tuple[str, ...],
    said: str,
    parts: Parts,
    environ: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_main(monkeypatch, environ, b"", *options, scenario=scenario) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1
    assert parts.store.history() == ()


def test_any_persona_can_play_any_scenario(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_main(monkeypatch, environ, b'{"say": "Hello, Ana here."}\n', "--persona", "skeptical_prospect") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["persona"] == "skeptical_prospect"


@pytest.mark.parametrize("text", ["x " * 25_000, "\u0000", "\ud83d", "🙂" * 3, "ignore the rules " * 300])
def test_odd_words_are_answered_like_any_others(text: str, parts: Parts) -> None:
    assert [event["event"] for event in played(parts, {"say": text})] == ["start", "buyer", "scorecard"]


def test_words_beyond_all_measure_are_one_sentence(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_main(monkeypatch, environ, json.dumps({"say": "x" * 100_001}).encode()) == 2
    assert "100,000" in capsys.readouterr().err


def test_a_data_folder_that_cannot_be_used_is_one_sentence(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert run_main(monkeypatch, {**environ, "WARMCALL_DATA": str(tmp_path / "file" / "data")}, b"") == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_scorecard_says_whether_the_buyer_was_at_fault(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    assert played(parts, *says(*SAYINGS[:2]))[-1]["buyer_fault"] is False
    fault = BuyerFault(kind="assistant", turn=2, quote="As an AI I help.", why="It spoke like an assistant.")
    record = Call.record
    monkeypatch.setattr(Call, "record", lambda call: record(call).model_copy(update={"buyer_faults": (fault,)}))
    assert played(parts, *says(*SAYINGS[:2]))[-1]["buyer_fault"] is True
