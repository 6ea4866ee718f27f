"""Where in a TOML text each field stands, and how a sentence names it. Judges nothing of what stands there."""

import json
import re

Path = tuple[str | int, ...]
"""The way to a field: `("facts", 2, "says")` is the third fact's wordings: from 0 here, from 1 in sentences."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' r"'''.*?'{3,5}|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'",
    re.DOTALL,
)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]*")


def written(path: Path) -> str:
    """The field as a person reads it: `facts[3].says`, counted from 1."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{_name(part)}" if text else _name(part)
    return text


def _name(key: str) -> str:
    """The key as it is, or in quotes and cut where it is no plain word."""
    return key if _BARE.fullmatch(key) and len(key) <= 60 else json.dumps(key[:60])


def line_of(text: str, path: Path) -> int | None:
    """The line (from 1) of this field, or of the nearest thing around it that is written down; None at the top."""
    lines = places(text)
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return None


def places(text: str) -> dict[Path, int]:
    """The line of every table, key and array entry of a text that is valid TOML."""
    return _Walk(text).lines


class _Walk:
    """One walk over a text, noting where things begin. It trusts the text to be valid."""

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n")
        self.at = 0
        self.lines: dict[Path, int] = {}
        self._tables: dict[Path, int] = {}
        self._document()

    def _document(self) -> None:
        table: Path = ()
        self._skip_blank()
        while self.at < len(self.text):
            start = self.at
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip_blank()
            if self.at == start:
                return

    def _header(self) -> Path:
        line = self._line()
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        path = self._inside(self._key())
        if many:
            number = self._tables.get(path, 0)
            self._tables[path] = number + 1
            self.lines.setdefault(path, line)
            path = (*path, number)
        self.at = self.text.index("]", self.at) + (2 if many else 1)
        self.lines[path] = line
        return path

    def _inside(self, key: Path) -> Path:
        """The key of a header, led through the latest entry of every list of tables on its way."""
        path: Path = ()
        for number, part in enumerate(key):
            path = (*path, part)
            if number < len(key) - 1 and path in self._tables:
                path = (*path, self._tables[path] - 1)
        return path

    def _pair(self, table: Path) -> None:
        line, key = self._line(), self._key()
        for length in range(1, len(key) + 1):
            self.lines.setdefault(table + key[:length], line)
        self._skip_blank()
        self.at += 1  # the equals sign
        self._skip_blank()
        self._value(table + key)

    def _key(self) -> Path:
        parts: list[str] = []
        while True:
            self._skip_blank()
            parts.append(self._key_part())
            self._skip_blank()
            if self.text[self.at : self.at + 1] != ".":
                return tuple(parts)
            self.at += 1

    def _key_part(self) -> str:
        quoted = _STRING.match(self.text, self.at)
        found = quoted or _BARE.match(self.text, self.at)
        self.at = found.end() if found else len(self.text)
        return found.group().strip("\"'" if quoted else "") if found else ""

    def _value(self, path: Path) -> None:
        found = _STRING.match(self.text, self.at)
        if found:
            self.at = found.end()
        elif self.text[self.at : self.at + 1] == "[":
            self._entries(path)
        elif self.text[self.at : self.at + 1] == "{":
            self._inline_table(path)
        else:
            self.at = _end(_SCALAR, self.text, self.at)

    def _entries(self, path: Path) -> None:
        self.at += 1
        number = 0
        while self._goes_on("]"):
            self.lines[(*path, number)] = self._line()
            self._value((*path, number))
            number += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while self._goes_on("}"):
            self._pair(path)

    def _goes_on(self, end: str) -> bool:
        """Past the comma and the blanks; False, and past the end, where the list or table is over."""
        self._skip_blank()
        if self.text[self.at : self.at + 1] == ",":
            self.at += 1
            self._skip_blank()
        if self.at < len(self.text) and self.text[self.at] != end:
            return True
        self.at += 1
        return False

    def _skip_blank(self) -> None:
        self.at = _end(_BLANK, self.text, self.at)

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
