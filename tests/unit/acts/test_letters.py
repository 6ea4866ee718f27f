"""What takes a text of ASCII apart quicker takes it apart into the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.acts import plain, wordings, words
from practice.acts.letters import AnyCase, Tokens
from scoring import speech, taken_up

EVERY = (plain.TOKENS, wordings.TOKENS, words.WORDS, speech._WORDS)
ASCII = st.text(st.characters(max_codepoint=127), max_size=60)
WRITTEN = st.lists(
    st.sampled_from(
        "it's 3.5 1,200:30 .5 a.m. I ' _x x_ don''t (laughs) [coughs] -- ... ?! \n \x1c $ £ 7am o'".split(" ")
    ),
    max_size=14,
).map(" ".join)


@pytest.mark.parametrize("tokens", EVERY)
@given(text=ASCII | WRITTEN)
def test_a_text_of_ascii_is_taken_apart_as_any_text_is(tokens: Tokens, text: str) -> None:
    found = [match.span() for match in tokens.of(text).finditer(text)]
    assert found == [match.span() for match in tokens.wide.finditer(text)]


@pytest.mark.parametrize("tokens", EVERY)
def test_other_letters_are_letters_still(tokens: Tokens) -> None:
    assert "crème" in tokens.of("a crème b").findall("a crème b")
    assert tokens.of("plain") is tokens.narrow
    assert tokens.narrow.pattern != tokens.wide.pattern


@pytest.mark.parametrize(
    "pattern", [speech._STRONG, speech._TERMS, taken_up._CHECK, taken_up._TAIL, taken_up._NO, taken_up._WHEN]
)
@given(
    text=st.lists(
        st.sampled_from(
            "Is THIS an Open question? the Rep SCORE right, Yeah. no Not didn't on the 3RD Monday at 4 PM ſ İt May 7 that é".split()
        ),
        max_size=14,
    ).map(" ".join)
)
def test_a_pattern_finds_capitals_in_ascii_as_in_any_text(pattern: AnyCase, text: str) -> None:
    found, wide = pattern.search(text), pattern.wide.search(text)
    assert (found and found.span()) == (wide and wide.span())
    assert pattern.findall(text) == [one.lower() for one in pattern.wide.findall(text)]
