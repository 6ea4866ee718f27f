"""What takes a text of ASCII apart quicker takes it apart into the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.acts import plain, wordings, words
from practice.acts.letters import Tokens

EVERY = (plain.TOKENS, wordings.TOKENS, words.WORDS)
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
