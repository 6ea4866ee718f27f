"""Words of people are shown as words: nothing they type becomes markup, an image, a link or a script."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.plain import for_html, for_markdown

NASTY = [
    "![x](http://evil.example/a.png)",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "# big\n\n- list\n> quote",
    "$x^2$ costs $40",
    ":red[text] :smile: :material/home:",
    "**bold** _it_ `code` ~~no~~ | a | b |",
    "&lt;b&gt; &amp; &#x3c;",
]


@pytest.mark.parametrize("text", NASTY)
def test_every_sign_that_could_be_markup_is_escaped(text: str) -> None:
    left = re.sub(r"\\[!-/:-@\[-`{-~]", "", for_markdown(text))
    assert not re.search(r"[!-/:-@\[-`{-~]", left)


@given(st.text())
def test_escaping_for_markdown_keeps_the_words(text: str) -> None:
    back = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", for_markdown(text)).replace("\u2060", "")
    assert back == " ".join(text.split()).replace("\u2060", "")


@given(st.text())
def test_markdown_for_a_line_is_one_line(text: str) -> None:
    assert "\n" not in for_markdown(text)


@given(st.text(alphabet=st.characters(exclude_characters="\r")))
def test_escaping_for_html_keeps_the_words_and_lets_no_tag_through(text: str) -> None:
    escaped = for_html(text)
    assert html.unescape(escaped.replace("<br>", "\n")) == text
    assert "<" not in escaped.replace("<br>", "")
    assert '"' not in escaped


def test_a_web_address_or_a_shortcode_is_not_turned_into_more() -> None:
    assert "https\u2060" in for_markdown("https://evil.example")
    assert "www\u2060" in for_markdown("www.evil.example")
    assert r"\:" + "\u2060smile" in for_markdown(":smile:")
