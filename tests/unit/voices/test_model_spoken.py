"""Sentences out of a stream: whole ones only, as soon as they are whole, without what models put around speech."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.voices.spoken import LONGEST_RUN, sentences, tidied


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Well. I see.", ["Well.", "I see."]),
        ("It is Mr. Lyle who signs. Ask J. Lyle.", ["It is Mr. Lyle who signs.", "Ask J. Lyle."]),
        ("Well... maybe. Or not…", ["Well... maybe.", "Or not…"]),
        ("It is 4.5 grams. Really?! Yes.", ["It is 4.5 grams.", "Really?!", "Yes."]),
        ("So:\n- price\n- time", ["So:", "- price", "- time"]),
        ("1. Price matters. 2. Time too.", ["1. Price matters.", "2. Time too."]),
        ("no end in sight", ["no end in sight"]),
        ("  \n ", []),
    ],
)
def test_sentences_end_where_a_speaker_would_end_them(text: str, parts: list[str]) -> None:
    assert list(sentences([text])) == parts
    assert list(sentences(text)) == parts


def test_a_sentence_is_handed_on_before_the_stream_ends() -> None:
    def endless() -> "object":
        yield "Go on. "
        yield "I'm listening"
        raise AssertionError("read further than needed")

    assert next(sentences(endless())) == "Go on."  # type: ignore[arg-type]


def test_talk_without_an_end_is_handed_on_to_be_judged() -> None:
    first = next(sentences("blah " for _ in range(10_000)))
    assert LONGEST_RUN < len(first.split()) < LONGEST_RUN + 5


@given(st.lists(st.text(alphabet='ab. ?!\n"A1', max_size=12), max_size=12))
def test_no_word_is_lost_however_the_stream_is_cut(chunks: list[str]) -> None:
    whole = "".join(chunks)
    assert "".join("".join(sentences(chunks)).split()) == "".join(whole.split())
    assert list(sentences(chunks)) == list(sentences([whole])) or len(whole.split()) > LONGEST_RUN


@pytest.mark.parametrize(
    ("raw", "bare"),
    [
        ("Robin: Go on.", "Go on."),
        ("**Robin Hale:** Go on.", "Go on."),
        ("Buyer: Go on.", "Go on."),
        ("Listen: I'm busy.", "Listen: I'm busy."),
        ('"Go on."', "Go on."),
        ('"Go on.', "Go on."),
        ('They said "maybe" to us.', 'They said "maybe" to us.'),
        ("*sighs* Go on.", "Go on."),
        ("(pauses for a moment) Go on.", "Go on."),
        ("*sighs*", ""),
        ("I do *not* agree. *hangs up*", "I do not agree."),
        ("*Always* the same (clears throat) story.", "Always the same story."),
        ("We sell (and rent) them.", "We sell (and rent) them."),
        ("...", ""),
    ],
)
def test_what_is_put_around_speech_comes_off(raw: str, bare: str) -> None:
    assert tidied(raw, "Robin Hale, operations manager") == bare
