"""Lines with alternatives, and the choice of one that was not heard before. Holds no lines and decides nothing but wording.

`[Look|Listen], that is [hardly|not exactly] news.` stands for four sentences; alternatives may nest and may be empty.
"""

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

MOST_EXPANSIONS = 400
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_NOT_WORD = re.compile(r"[^\w]+")


@lru_cache(maxsize=8192)
def expansions(line: str) -> tuple[str, ...]:
    """Every sentence a line stands for, at most 400, tidied. `ValueError` for brackets that do not pair."""
    parts, end = _alternatives(line, 0, depth=0)
    if end != len(line):
        raise ValueError(f"a bracket is closed that was never opened: {line!r}")
    return tuple(dict.fromkeys(_tidy(part) for part in parts))


def _alternatives(line: str, at: int, depth: int) -> tuple[list[str], int]:
    """The expansions of `line[at:]` up to the bracket that closes this depth, and where it was."""
    done: list[str] = []
    open_ends = [""]
    while at < len(line):
        mark = line[at]
        if mark == "[":
            inner, at = _alternatives(line, at + 1, depth + 1)
            if at >= len(line) or line[at] != "]":
                raise ValueError(f"a bracket is never closed: {line!r}")
            open_ends = [end + choice for end in open_ends for choice in inner][:MOST_EXPANSIONS]
        elif mark == "]":
            break
        elif mark == "|" and depth:
            done, open_ends = done + open_ends, [""]
        else:
            open_ends = [end + mark for end in open_ends]
        at += 1
    return (done + open_ends)[:MOST_EXPANSIONS], at


def _tidy(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s+([,.!?;:])", r"\1", text).lstrip(",;: ")
    return text[:1].upper() + text[1:]


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a spoken text, as they are."""
    return tuple(part for part in _SENTENCE.split(text.strip()) if part)


def plain(sentence: str) -> str:
    """A sentence without case and punctuation, for comparing."""
    return _NOT_WORD.sub(" ", sentence.lower()).strip()


@lru_cache(maxsize=64)
def plain_all(sentences: frozenset[str]) -> frozenset[str]:
    """All these sentences, plain."""
    return frozenset(plain(part) for sentence in sentences for part in sentences_of(sentence))


def unheard(lines: Sequence[str], said: frozenset[str]) -> tuple[str, ...]:
    """The lines of which no wording was said; all of them where each was. Two wordings of one line sound alike."""
    fresh = tuple(line for line in lines if not _wordings(line) & said)
    return fresh or tuple(lines)


@lru_cache(maxsize=8192)
def _wordings(line: str) -> frozenset[str]:
    return frozenset(part for sentence in expansions(line) for part in _plain_parts(sentence))


def choose(lines: Sequence[str], dice: random.Random, said: Iterable[frozenset[str]], subject: str = "") -> str:
    """A line whose sentences are in none of `said`, which is ordered from the most to the least important to avoid.

    Where there is no such line, the least important set is given up first; "" only for no lines at all.
    """
    kept = list(said)
    candidates = list(_shuffled(lines, dice, subject))
    while kept:
        for candidate in candidates:
            if not any(part in heard for heard in kept for part in _plain_parts(candidate)):
                return candidate
        kept.pop()
    return candidates[0] if candidates else ""


def _plain_parts(line: str) -> tuple[str, ...]:
    return tuple(plain(part) for part in sentences_of(line))


def _shuffled(lines: Sequence[str], dice: random.Random, subject: str) -> Iterator[str]:
    """One expansion of each line in turn, in random order, until all are used; a line that stands for more sentences tends to
    come sooner, so that no single sentence is heard more often than another."""
    usable = [line for line in lines if subject or "{subject}" not in line]
    pools = [dice.sample(found, len(found)) for found in (expansions(line) for line in usable)]
    pools.sort(key=lambda pool: dice.random() ** (1 / len(pool)) if pool else 0.0, reverse=True)
    for depth in range(max((len(pool) for pool in pools), default=0)):
        for pool in pools:
            if depth < len(pool):
                yield _tidy(pool[depth].replace("{subject}", subject)) if "{subject}" in pool[depth] else pool[depth]
