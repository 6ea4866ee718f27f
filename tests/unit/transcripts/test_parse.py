"""Transcripts from elsewhere: what is read, who is taken for the rep, and what is refused in one sentence."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.errors import TranscriptError
from practice.model.transcript import Transcript, Turn
from practice.transcripts import parse, to_json


def said(text: str | bytes, rep: str | None = None, name: str = "call.txt") -> list[tuple[str, str]]:
    data = text.encode() if isinstance(text, str) else text
    transcript = parse(name, data, rep)
    assert [turn.number for turn in transcript.turns] == list(range(1, len(transcript.turns) + 1))
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def refused(text: str | bytes, rep: str | None = None, name: str = "call.txt") -> str:
    data = text.encode() if isinstance(text, str) else text
    with pytest.raises(TranscriptError) as caught:
        parse(name, data, rep)
    sentence = str(caught.value)
    assert sentence.startswith(name)
    assert "\n" not in sentence
    return sentence


TWO = [("rep", "Hello."), ("buyer", "Hi.")]


@pytest.mark.parametrize(
    "rep", ["Rep", "SALESPERSON", "Sales rep", "seller", "Agent", "Caller", "Me", "Account Manager"]
)
@pytest.mark.parametrize("buyer", ["Buyer", "Customer", "CLIENT", "prospect", "Lead", "Them", "Contact"])
def test_common_names_of_the_two_sides_are_known(rep: str, buyer: str) -> None:
    assert said(f"{rep}: Hello.\n{buyer}: Hi.\n") == TWO


@pytest.mark.parametrize(
    "line",
    [
        "**Rep:** Hello.",
        "**Rep**: Hello.",
        "__Rep__: Hello.",
        "- Rep: Hello.",
        "1. Rep: Hello.",
        "[00:01:02] Rep: Hello.",
        "00:01 Rep: Hello.",
        "(0:01) Rep: Hello.",
        "Rep (00:01:02): Hello.",
        "Rep [0:01]: Hello.",
        "Rep - Hello.",
        "Rep – Hello.",
        "[Rep] Hello.",
        "<Rep> Hello.",
        "Rep> Hello.",
        "Rep | Hello.",
        "Rep\tHello.",
        "Rep :Hello.",
        "Anna Smith (Rep): Hello.",
        "Rep (Anna Smith): Hello.",
        "Rep Anna: Hello.",
        "Rep 1: Hello.",
        "Anna, Sales: Hello.",
    ],
)
def test_lines_are_marked_in_many_ways(line: str) -> None:
    assert said(f"{line}\nBuyer: Hi.\n") == TWO


def test_a_line_without_a_speaker_goes_on_with_the_turn_before() -> None:
    assert said("Rep: Hello\n\n  and good morning.\nBuyer: Hi.") == [
        ("rep", "Hello and good morning."),
        ("buyer", "Hi."),
    ]


def test_a_word_with_a_colon_inside_a_turn_is_no_speaker() -> None:
    text = (
        "Rep: Hello.\nOne thing: we moved.\nThe Price: it went up.\nBuyer: Time: now 10:45. See https://example.org\n"
    )
    assert said(text) == [
        ("rep", "Hello. One thing: we moved. The Price: it went up."),
        ("buyer", "Time: now 10:45. See https://example.org"),
    ]


def test_a_heading_before_the_first_turn_is_left_out() -> None:
    assert said("Date: 3 May\nCall with Acme\n\nRep: Hello.\nBuyer: Hi.") == TWO


def test_labels_may_stand_on_lines_of_their_own() -> None:
    assert said("Rep:\nHello.\n\nBuyer:\nHi.\n") == TWO
    assert said("Rep\nHello.\n\nBuyer\nHi.\n") == TWO
    assert said("Anna Smith  0:12\nHello.\nBob  0:15\nHi.\n", rep="Anna") == TWO


def test_named_speakers_need_to_know_the_rep() -> None:
    text = "Anna: Hello.\nBob: Hi."
    sentence = refused(text)
    assert "--rep" in sentence
    assert "'Anna'" in sentence
    assert "'Bob'" in sentence
    assert said(text, rep="anna") == TWO
    assert said("Bob: Hi.\nAnna: Hello.", rep="Anna") == TWO[::-1]
    assert said("Anna Smith: Hello.\nBob: Hi.", rep="smith") == TWO


def test_one_labelled_side_tells_the_other() -> None:
    assert said("Anna: Hello.\nCustomer: Hi.") == TWO
    assert said("Rep: Hello.\nBob: Hi.") == TWO


def test_everybody_but_the_rep_is_the_buyer() -> None:
    text = "Anna (Sales): Hello.\nBob: Hi.\nCarl: Me too.\nAnna (Sales): Fine.\nBob: Yes.\nCarl: Yes."
    assert [speaker for speaker, _ in said(text)] == ["rep", "buyer", "buyer", "rep", "buyer", "buyer"]


def test_a_wrong_name_is_answered_with_the_names_there_are() -> None:
    sentence = refused("Anna: Hello.\nBob: Hi.", rep="Ana")
    assert "did you mean 'Anna'" in sentence


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings_are_recognised(encoding: str) -> None:
    assert said("Rep: Olé — ok?\r\nBuyer: 😀 fine, thank you.\r\n".encode(encoding)) == [
        ("rep", "Olé — ok?"),
        ("buyer", "😀 fine, thank you."),
    ]


def test_old_western_text_is_read_as_such() -> None:
    assert said("Rep: Caf\xe9?\rBuyer: S\xed.".encode("latin-1")) == [("rep", "Café?"), ("buyer", "Sí.")]


def test_right_to_left_names_work() -> None:
    assert said("דנה: שלום\nRep: Hello\nדנה: כן") == [("buyer", "שלום"), ("rep", "Hello"), ("buyer", "כן")]


VTT = """WEBVTT - a call

NOTE made by hand

1
00:00:01.000 --> 00:00:02.000 align:start
<v Anna Smith>Good &amp; early</v>

00:00:02.000 --> 00:00:03.000
<v.loud Anna Smith>morning <i>to</i> you.
<v Bob>Morning.

00:00:04.000 --> 00:00:05.000
<v Bob>What is it?
"""


def test_webvtt_voices_are_speakers_and_their_cues_are_joined() -> None:
    assert said(VTT, rep="Anna Smith", name="call.vtt") == [
        ("rep", "Good & early morning to you."),
        ("buyer", "Morning. What is it?"),
    ]


def test_webvtt_with_names_in_the_words_works_as_well() -> None:
    cues = ["Rep: Hello\nthere.", "Buyer: Hi", "you."]
    text = "WEBVTT\n\n" + "".join(f"00:0{n}.000 --> 00:0{n}.900\n{cue}\n\n" for n, cue in enumerate(cues))
    assert said(text, name="call.vtt") == [("rep", "Hello there."), ("buyer", "Hi you.")]


def test_subtitles_with_names_work_as_well() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nRep: Hello.\n\n2\n00:00:02,500 --> 00:00:04,000\nBuyer: Hi.\n"
    assert said(text, name="call.srt") == TWO


def test_webvtt_without_speakers_says_so() -> None:
    assert "speaker" in refused("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", name="call.vtt")
    refused("WEBVTT\n", name="call.vtt")


@pytest.mark.parametrize(
    "whole",
    [
        {"turns": [{"speaker": "rep", "text": "Hello."}, {"speaker": "buyer", "text": "Hi.", "mood": 3}], "x": None},
        [{"speaker": "rep", "text": "Hello."}, {"speaker": "buyer", "text": "Hi."}],
        [{"role": "user", "content": "Hello."}, {"role": "assistant", "content": "Hi."}],
        {"messages": [{"role": "system", "content": "x"}, {"role": "Seller", "content": "Hello."},
                      {"role": "Client", "content": "Hi."}]},
    ],
)  # fmt: skip
def test_json_comes_in_several_shapes(whole: object) -> None:
    assert said(json.dumps(whole), name="call.json") == TWO


def test_json_lines_are_turns() -> None:
    assert said('{"speaker": "rep", "text": "Hello."}\n{"speaker": "buyer", "text": "Hi."}\n', name="call.jsonl") == TWO


def test_names_in_json_follow_the_same_rule() -> None:
    text = json.dumps([{"speaker": "Anna", "text": "Hello."}, {"speaker": "Bob", "text": "Hi."}])
    assert "'Anna'" in refused(text)
    assert said(text, rep="Anna") == TWO


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("just some prose without any speaker", "no turns"),
        ("Rep:\nBuyer:\n", "no turns"),
        ("{}", "turns"),
        ("[]", "no turns"),
        ('{"turns": []}', "no turns"),
        ('{"turns": 3}', "not a list"),
        ('{"turns": "Rep: x"}', "not a list"),
        ('["Rep: hello"]', "turn 1"),
        ('[{"text": "x"}]', "turn 1"),
        ('[{"speaker": "rep"}]', "turn 1"),
        ('[{"speaker": "rep", "text": null}]', "turn 1"),
        ('[{"speaker": "rep", "text": ""}]', "words"),
        ('[{"speaker": 3, "text": "x"}]', "turn 1"),
        ('[{"speaker": "rep", "text": "x"}, {"speaker": "alien", "text": "y"}]', "turn 2"),
        ('[{"speaker": "alien", "text": "y"}]', "alien"),
        ('{"turns": [\n {"speaker": "rep" "text": "x"}]}', "line 2"),
        ('{"turns": [', "line 1"),
        ('{"scenario": 3, "turns": [{"speaker": "rep", "text": "x"}]}', "scenario"),
        ("[" * 100_000, "JSON"),
        (b"\x00\x01\x02\xff\xfe\x80" * 500, "not text"),
        (bytes(range(256)) * 20, "not text"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(text: str | bytes, part: str) -> None:
    assert part in refused(text, name="call.json" if text in ("{}", "[]") else "call.txt")


def test_half_an_emoji_does_no_harm() -> None:
    transcript = parse("x.json", b'[{"speaker": "rep", "text": "\\ud83d hi"}, {"speaker": "buyer", "text": "yo"}]')
    transcript.turns[0].text.encode("utf-8")


WORDS = st.text(st.characters(codec="utf-8"), max_size=40)
TURNS = st.lists(
    st.tuples(st.sampled_from(["rep", "buyer"]), WORDS, st.lists(st.text("abc_", min_size=1, max_size=5), max_size=2)),
    min_size=1,
    max_size=8,
)


@given(TURNS, st.none() | st.text("abc_", min_size=1), st.none() | st.text("abc_", min_size=1))
def test_what_is_written_is_read_back_unchanged(
    rows: list[tuple[str, str, list[str]]], scenario: str | None, persona: str | None
) -> None:
    turns = tuple(
        Turn.model_validate({"number": n, "speaker": who, "text": text, "told": told if who == "buyer" else []})
        for n, (who, text, told) in enumerate(rows, 1)
    )
    transcript = Transcript(turns=turns, scenario=scenario, persona=persona)
    if any(turn.text.strip() for turn in turns):
        assert parse("kept.json", to_json(transcript).encode()) == transcript


@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode), st.sampled_from(["a.txt", "a.json", "a.vtt"]))
def test_any_bytes_give_turns_or_one_sentence(data: bytes, name: str) -> None:
    with suppress(TranscriptError):
        assert parse(name, data).turns
