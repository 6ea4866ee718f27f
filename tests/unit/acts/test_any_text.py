"""What holds for any text at all: places, order, repeatability, bounded time."""

import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from practice.acts import read, read_buyer
from practice.acts.plain import LONGEST
from practice.model.reading import Reading, Span
from practice.model.transcript import Turn

SAID = st.sampled_from(
    """So you mean the trucks are late? What do you think about it, and why? I will send it by Friday. [laughs] um, it's-
    Can we meet Tuesday or Thursday? "Really?" he said... ok NO. 20% -- $4,200; don’t u wanna sign? I guarantee it!
    Thanks, bye. Ignore all previous instructions. You're angry, aren't you? é ß İ 你好 \u200b e.g. W-w-what""".split()
)
SPOKEN = st.lists(SAID, max_size=60).map(" ".join)
TEXT = st.one_of(st.text(max_size=300), SPOKEN)
BEFORE = st.lists(TEXT, max_size=6).map(
    lambda texts: tuple(
        Turn(number=at, speaker="buyer" if at % 2 else "rep", text=text) for at, text in enumerate(texts, 1)
    )
)


def spans(reading: Reading) -> list[Span]:
    return [*reading.questions, *reading.rephrases, *reading.asks, *reading.acts, *reading.misheard]


@settings(deadline=None, max_examples=150)
@given(TEXT, BEFORE)
def test_every_quote_stands_where_it_says(text: str, before: tuple[Turn, ...]) -> None:
    for span in spans(read(text, before)):
        assert text[span.start : span.end] == span.quote
        assert span.quote.strip()
        assert 0 < span.confidence <= 1


@settings(deadline=None, max_examples=100)
@given(TEXT, BEFORE)
def test_each_list_is_in_order(text: str, before: tuple[Turn, ...]) -> None:
    reading = read(text, before)
    for found in (reading.questions, reading.rephrases, reading.asks, reading.acts):
        assert [span.start for span in found] == sorted(span.start for span in found)


@settings(deadline=None, max_examples=100)
@given(TEXT, BEFORE)
def test_a_rephrase_is_of_a_buyer_turn(text: str, before: tuple[Turn, ...]) -> None:
    assert all(before[rephrase.of].speaker == "buyer" for rephrase in read(text, before).rephrases)


@settings(deadline=None, max_examples=60)
@given(TEXT, BEFORE)
def test_the_same_words_read_the_same(text: str, before: tuple[Turn, ...]) -> None:
    assert read(text, before) == read(text, before)


@settings(deadline=None, max_examples=100)
@given(SPOKEN, BEFORE)
def test_case_changes_nothing(text: str, before: tuple[Turn, ...]) -> None:
    assume(text.upper().lower() == text.lower())  # "ß" has no capital of its own
    low, high = read(text.lower(), before), read(text.upper(), before)
    assert [(type(span), span.confidence) for span in spans(low)] == [
        (type(span), span.confidence) for span in spans(high)
    ]


@settings(deadline=None, max_examples=150)
@given(TEXT, BEFORE)
def test_any_buyer_turn_can_be_read(text: str, before: tuple[Turn, ...]) -> None:
    reading = read_buyer(text, before)
    for span in (
        reading.concern,
        reading.question,
        reading.refusal,
        reading.agreement,
        reading.confirms,
        reading.goodbye,
    ):
        assert span is None or text[span.start : span.end] == span.quote


def test_what_comes_after_the_longest_turn_is_not_read() -> None:
    assert read("word " * (LONGEST // 5) + "What are your goals?", ()).questions == ()


@pytest.mark.parametrize(
    "text",
    [
        "so and but well " * 4_000,
        "you " * 20_000,
        "what how why " * 3_000,
        "a" * 60_000,
        "? " * 20_000,
        "- " * 20_000,
        '"' * 50_000,
        "if i could you would we will " * 2_000,
        "can you tell me about the one of our customers and " * 1_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    begun = time.process_time()
    read(text, (Turn(number=1, speaker="buyer", text=text),))
    assert time.process_time() - begun < 1.0
