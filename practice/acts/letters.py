"""Patterns, each twice: as it is written, for any text, and the same for text of ASCII only, where what a letter is and which one is
the same in capitals need not be worked out. Both find the same in such a text. Holds no words.
"""

import re

_SETS = (
    (r"[^\W\d_]", "[a-zA-Z]"),
    (r"[^\W_]", "[a-zA-Z0-9]"),
    (r"\w+", "[a-zA-Z0-9_]+"),
    (r"\d+", "[0-9]+"),
    ("['’‘`]", "['`]"),
    ("['’]", "'"),
)
"""What stands for letters in an expression, and the same in ASCII; the first before those that are a part of it."""


class Tokens:
    """An expression that takes a text apart. Of the sets of letters only those above are known; others stay as they are."""

    def __init__(self, expression: str) -> None:
        narrow = expression
        for wide, same in _SETS:
            narrow = narrow.replace(wide, same)
        self.wide = re.compile(expression)
        self.narrow = re.compile(narrow)

    def of(self, text: str) -> re.Pattern[str]:
        """The pattern that is quicker for this text."""
        return self.narrow if text.isascii() else self.wide


class AnyCase:
    """An expression, written in lower case, that is found in capitals as well."""

    def __init__(self, expression: str) -> None:
        self.wide = re.compile(expression, re.IGNORECASE)
        self.narrow = re.compile(expression)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place; of a text of ASCII the match holds it in lower case."""
        return self.narrow.search(text.lower()) if text.isascii() else self.wide.search(text)

    def findall(self, text: str) -> list[str]:
        """What was found, in lower case."""
        return self.narrow.findall(text.lower()) if text.isascii() else [one.lower() for one in self.wide.findall(text)]
