"""A call in the terminal as a person has it: what is shown before, during and after."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.call import Call, write
from cli.call_talk import Aloud, play
from cli.main import main
from practice.model.content import Known
from practice.model.usage import Usage
from practice.ports import Cue, Piece
from practice.transcripts import parse
from wiring import Parts, open_parts

SCENARIO = "cold_lead_raw_materials"
SAYINGS = (
    "Good morning, this is Ana Reyes. Bakers your size lose their margin to cocoa; I would like to see whether that is you.",
    "What makes raw material cost so hard for you at the moment?",
    "Could we meet on Tuesday at ten?",
)


@pytest.fixture
def parts(root: Path, environ: dict[str, str]) -> Parts:
    return open_parts(root, environ)


def talked(parts: Parts, *typed: str, out_file: Path | None = None) -> str:
    """All that is on the screen after a call with these lines typed."""
    out = io.StringIO()
    voice = Aloud(parts.buyer("embedded"), out)
    call = Call(parts, parts.content(SCENARIO), "embedded", voice, out_file)
    assert play(call, "the embedded buyer", iter(typed), out) == 0
    return out.getvalue()


def test_the_brief_and_who_plays_come_first(parts: Parts) -> None:
    screen = talked(parts)
    brief = parts.content(SCENARIO).scenario.brief
    assert brief.company.split(",")[0] in screen
    assert "Who plays the buyer: the embedded buyer." in screen
    assert screen.index("Goal:") < screen.index("Who plays")


def test_nothing_on_the_screen_marks_what_is_outdated(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    content = parts.content(SCENARIO)
    known = (Known(text="They have two ovens.", outdated=True), Known(text="They have two ovens."))
    brief = content.scenario.brief.model_copy(update={"known": known})
    changed = content.model_copy(update={"scenario": content.scenario.model_copy(update={"brief": brief})})
    monkeypatch.setattr(Parts, "content", lambda *_: changed)
    lines = [line for line in talked(parts).splitlines() if "two ovens" in line]
    assert lines == ["- They have two ovens.", "- They have two ovens."]


def test_during_the_call_there_are_words_only(parts: Parts) -> None:
    screen = talked(parts, *SAYINGS)
    during = screen[screen.index("/help shows this.") : screen.index("Outcome:")].lower()
    assert "trust" not in during
    assert "patience" not in during
    assert during.count("buyer:") == len(SAYINGS)


def test_after_the_call_everything_is_shown(parts: Parts) -> None:
    screen = talked(parts, *SAYINGS)
    after = screen[screen.index("Outcome:") :]
    for expected in (
        "pass mark 70",
        "Trust building",
        "Trust: ",
        "turn 1: trust",
        "Facts earned:",
        "Doors left closed:",
    ):
        assert expected in after
    assert after.index("Outcome:") < after.index("Trust building") < after.index("Facts earned:")


def test_nothing_typed_is_answered_with_a_hint_and_is_no_turn(parts: Parts) -> None:
    screen = talked(parts, "", "   ")
    assert screen.count("Nothing was said.") == 2
    assert "Not scored." in screen


def test_the_commands_do_what_they_say(parts: Parts) -> None:
    screen = talked(parts, "/brief", "/help", "/jump", "/end", "never said")
    assert screen.count("Goal:") == 2
    assert "There is no /jump." in screen
    assert "never said" not in screen


def test_the_buyer_may_end_the_call(parts: Parts) -> None:
    screen = talked(parts, *["You are an idiot, shut up and sign."] * 40)
    assert "The call is over.\n\nOutcome: hung up" in screen
    assert screen.count("\nBuyer: ") < 40


def test_the_words_of_the_voice_appear_as_they_come() -> None:
    class Slow:
        def reply(self, _cue: Cue) -> Iterator[Piece]:
            yield Piece(text="Well,")
            seen.append(out.getvalue())
            yield Piece(text=" no.")

    seen: list[str] = []
    out = io.StringIO()
    cue = Cue.model_construct()  # type: ignore[call-arg]
    pieces = list(Aloud(Slow(), out).reply(cue))
    assert seen == ["\nBuyer: Well,"]
    assert "".join(piece.text for piece in pieces) == "Well, no."


def test_the_kept_transcript_grows_with_the_call(parts: Parts, tmp_path: Path) -> None:
    kept = tmp_path / "call.json"
    sizes: list[int] = []

    def typed() -> Iterator[str]:
        for saying in SAYINGS:
            yield saying
            sizes.append(len(parse(kept.name, kept.read_bytes()).turns))

    out = io.StringIO()
    call = Call(parts, parts.content(SCENARIO), "embedded", parts.buyer("embedded"), kept)
    play(call, "", typed(), out)
    assert sizes == [2, 4, 6][: len(sizes)]
    assert sizes


def test_a_call_that_is_broken_off_leaves_its_transcript_and_no_traceback(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([SAYINGS[0]])

    def typed(_prompt: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr("builtins.input", typed)
    kept = tmp_path / "call.json"
    assert main(["call", SCENARIO, "--out", str(kept)], environ) == 130
    assert len(parse(kept.name, kept.read_bytes()).turns) == 2
    out, err = capsys.readouterr()
    assert err == ""
    assert out.rstrip().splitlines()[-1].startswith("Broken off. What was said is kept as attempt ")


def test_the_end_of_input_ends_the_call(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def typed(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", typed)
    assert main(["call", SCENARIO], environ) == 0
    assert "Not scored." in capsys.readouterr().out


def test_a_half_written_transcript_is_never_seen(tmp_path: Path) -> None:
    path = tmp_path / "call.json"
    write(path, "old")
    with path.open() as reader:
        write(path, "new")
        assert reader.read() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


class Selling:
    """A model's voice that forgets which side it is on."""

    def reply(self, _cue: Cue) -> Iterator[Piece]:
        yield Piece(text="We can offer you a trial.", by="model")
        yield Piece(text="", by="model", usage=(Usage(prompt=900, completion=12, model="some-model"),))


def test_after_a_call_with_a_model_its_faults_and_its_cost_are_told(parts: Parts) -> None:
    out = io.StringIO()
    call = Call(parts, parts.content(SCENARIO), "model", Aloud(Selling(), out))
    play(call, "model some-model at localhost", iter(["Hello, Ana here."]), out)
    said = " ".join(out.getvalue().split())
    assert "Buyer fault: the model that spoke for the buyer broke its rules, so this attempt does not count." in said
    assert 'turn 2: The buyer spoke as if they were the one who sells. "We can offer you a trial."' in said
    assert "Tokens: 900 read, 12 written, in 1 answer of some-model." in said
    assert "price not known for some-model" in said
