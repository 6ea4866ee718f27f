"""Words of reps, buyers and authors made safe to show: never markup, never an image, never a link. Holds no layout."""

import html as _html
import re

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_SHORTCODE = re.compile(r":(?=[\w+\-/]+:)")
_URL_START = re.compile(r"(?i)\b(https?|ftp)(?=:)|\b(www)(?=\.)")
_JOINER = "\u2060"  # word joiner: invisible, and it keeps ":smile:" and "www." from being read as more than words


def for_markdown(text: str) -> str:
    """The text on one line, with everything escaped that Markdown or Streamlit would read as more than words."""
    one_line = " ".join(text.split())
    unlinked = _URL_START.sub(lambda found: found.group(0) + _JOINER, one_line)
    unpictured = _SHORTCODE.sub(f":{_JOINER}", unlinked).replace("@", f"{_JOINER}@")
    return _PUNCTUATION.sub(r"\\\1", unpictured)


def for_html(text: str) -> str:
    """The text with markup characters escaped and its line breaks kept."""
    return _html.escape(text, quote=True).replace("\r\n", "\n").replace("\n", "<br>")
