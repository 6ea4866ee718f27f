"""What haste leaves out is put back: marks, small words, and set phrases in place of the plain ones."""

import pytest

from practice.acts import read
from practice.acts.sentences import sentences_of


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("Will send the log today.", "i will send the log today."),
        ("Ring you back on Tuesday?", "shall i ring you back on tuesday?"),
        ("Want me to check?", "do you want me to check?"),
        ("how about i give you a bell on friday", "how about i call you on friday?"),
        ("Would you like a copy.", "would you like a copy?"),
    ],
)
def test_a_hasty_sentence_reads_like_the_full_one(said: str, plainly: str) -> None:
    assert [one.text for one in sentences_of(said)] == [plainly]


@pytest.mark.parametrize("said", ["See you next week then", "What happens next is that we call you.", "No wonder."])
def test_a_whole_sentence_stays_as_it_is(said: str) -> None:
    assert "?" not in sentences_of(said)[0].text
    assert "shall" not in sentences_of(said)[0].text


def test_an_ask_without_its_verb_in_front_is_one() -> None:
    assert read("Talk again some time next week?", ()).asks
    assert read("What I could do is send you our brochure", ()).asks
