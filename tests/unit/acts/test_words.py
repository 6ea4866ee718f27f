"""Plain text, sentences, stems: what every act is found in."""

import pytest

from practice.acts.plain import plain
from practice.acts.words import content_words, sentences, stem, tokens


@pytest.mark.parametrize(
    ("said", "plain_text"),
    [
        ("I'm sure we DON’T know", "i am sure we do not know"),
        ("u wanna see ur line b4 fri", "you want to see your line before friday"),
        ("So, um, what-what's the plan?", "so, what is the plan?"),
        ("W-why not?", "why not?"),
        ("it's, uh, kind of late", "it is, late"),
        ("what kind of film", "what kind of film"),
        ("[laughs] okay", "okay"),
        ("It costs $1,200.50, e.g. at Smith's.", "it costs $1,200.50, e.g. at smith's."),
        ("we guarentee it, definately", "we guarantee it, definitely"),
    ],
)
def test_speech_haste_and_typos_read_the_same(said: str, plain_text: str) -> None:
    assert plain(said).plain == plain_text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hello. How are you? Fine!", ["Hello.", "How are you?", "Fine!"]),
        ("It is 4.5 tons, approx. ten pallets.", ["It is 4.5 tons, approx. ten pallets."]),
        ("One line\nanother line", ["One line", "another line"]),
        ("no mark at all", ["no mark at all"]),
        ("", []),
        ("  ...  ", []),
    ],
)
def test_sentences_are_cut_where_a_listener_would(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@pytest.mark.parametrize(
    "family",
    [
        ("deliver", "delivery", "deliveries", "delivered", "delivers"),
        ("supply", "supplies", "supplied", "supplier", "suppliers"),
        ("price", "prices", "pricing", "priced"),
        ("worry", "worried", "worries", "worrying"),
        ("stop", "stops", "stopped", "stopping"),
        ("lose", "lost", "losing", "losses"),
    ],
)
def test_words_of_a_family_share_a_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


def test_content_words_leave_out_what_carries_nothing() -> None:
    assert content_words("Well, I think the trucks were just late again.") == content_words("truck late")


def test_content_words_do_not_depend_on_spelling() -> None:
    assert content_words("I dont trust the suppliers") == content_words("I don't trust the supplier")


def test_tokens_know_their_place() -> None:
    text = "Don’t stop, Ana."
    assert [text[token.start : token.end] for token in tokens(text)] == ["Don’t", "stop", "Ana"]
