"""A criterion of the house answered by its phrase list: were these words said, where they had to be? A literal match and no reading.

Case, accents, punctuation and spaces do not matter; small fillers and a word said twice in a row are passed over. `...` in a phrase
stands for up to eight words, as for a name. Any other word in between, or another form of a word, is another phrase.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from practice.model.reading import Span
from practice.model.rubric import Criterion
from scoring.call_reading import CallReading
from scoring.call_turns import RepTurn
from scoring.finding import Finding, met, not_applicable, not_met, quote

FILLERS = frozenset(
    "um umm uh uhh uhm er erm ehm eh hm hmm mm mmm ah oh well like actually basically okay ok so yknow".split()
)
PAIRS = frozenset({("you", "know"), ("i", "mean"), ("sort", "of"), ("kind", "of")})
MOST_FILLERS = 4
GAP = 8
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")
_GAP = re.compile(r"\.{3,}|…")


class _Word(NamedTuple):
    """A word as it is compared, and where it stands."""

    plain: str
    start: int
    end: int


Pattern = tuple[tuple[str, ...], ...]
"""The stretches of a phrase between its gaps."""


def said(criterion: Criterion, call: CallReading) -> Finding:
    """Met when one of the phrases, or all of them, are said in time by a turn that is said to the buyer."""
    turns = [one for one in call.rep if one.turn.text.strip() and not one.staged]
    if not turns:
        return not_applicable("You said nothing to the buyer.")
    limit = _limit(criterion, call)
    found = {phrase: _first(phrase, turns) for phrase in criterion.phrases}
    timely = {phrase: place for phrase, place in found.items() if place and _at(place) < limit}
    if timely and (len(timely) == len(found) or not criterion.all_of):
        kept = list(timely.values()) if criterion.all_of else [min(timely.values(), key=_at)]
        return met(_said(criterion), *(quote(turn.turn, span) for turn, span in kept))
    return _missed(criterion, found, timely, turns)


def find(phrase: str, text: str) -> Span | None:
    """Where the phrase is first said in the text."""
    pattern, words = _pattern(phrase), _words(text)
    for start in range(len(words)) if pattern else ():
        end = _all_from(pattern, words, start)
        if end is not None:
            first, last = words[start].start, words[end - 1].end
            return Span(quote=text[first:last], start=first, end=last, confidence=1)
    return None


def words_in(phrase: str) -> int:
    """How many words the phrase has to match; none means that it can never be said."""
    return sum(len(part) for part in _pattern(phrase))


Place = tuple[RepTurn, Span]


def _first(phrase: str, turns: Sequence[RepTurn]) -> Place | None:
    return next(((one, span) for one in turns if (span := find(phrase, one.turn.text))), None)


def _at(place: Place) -> tuple[int, int]:
    return place[0].index, place[1].start


def _limit(criterion: Criterion, call: CallReading) -> tuple[int, int]:
    """The turn and the character in it before which it has to be said."""
    limits = [(len(call.transcript.turns), 0)]
    if criterion.within_turns is not None and len(call.rep) > criterion.within_turns:
        limits.append((call.rep[criterion.within_turns].index, 0))
    if criterion.before_ask and call.every_ask:
        turn, ask = call.every_ask[0]
        limits.append((turn.index, ask.start))
    return min(limits)


def _said(criterion: Criterion) -> str:
    return "All that has to be said was said." if criterion.all_of else "The words were said."


def _missed(
    criterion: Criterion, found: dict[str, Place | None], timely: dict[str, Place], turns: Sequence[RepTurn]
) -> Finding:
    """What was not said, or was said too late, with the words where it was, else the turn where it could have been."""
    missing = [phrase for phrase in found if phrase not in timely]
    late = [place for phrase in missing if (place := found[phrase])]
    evidence = [quote(turn.turn, span) for turn, span in late] or [quote(turns[0].turn)]
    if late and (not criterion.all_of or len(late) == len(missing)):
        return not_met(
            f"It was said too late: {_when(criterion)}.", *evidence, moment=f"Turn {late[0][0].turn.number}:"
        )
    listed = "; ".join(f"“{phrase}”" for phrase in missing[:3]) + ("; ..." if len(missing) > 3 else "")
    which = "Not said" if criterion.all_of else "None of the words were said"
    return not_met(f"{which}: {listed}.", *evidence)


def _when(criterion: Criterion) -> str:
    turns = criterion.within_turns
    first = "" if turns is None else "in your first turn" if turns == 1 else f"in your first {turns} turns"
    parts = [part for part in (first, "before the ask" if criterion.before_ask else "") if part]
    return f"it has to come {' and '.join(parts)}"


@lru_cache(maxsize=512)
def _pattern(phrase: str) -> Pattern:
    parts = (tuple(word.plain for word in _words(part)) for part in _GAP.split(phrase))
    return tuple(part for part in parts if part)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[_Word, ...]:
    return tuple(_Word(_plain(found.group()), found.start(), found.end()) for found in _WORD.finditer(text))


def _plain(word: str) -> str:
    """The word without its accents, apostrophes and capitals."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return bare.casefold().translate(_APOSTROPHES)


def _all_from(pattern: Pattern, words: tuple[_Word, ...], start: int) -> int | None:
    """The end of the phrase that begins at this word: each stretch within `GAP` words of the one before."""
    end = _part_from(pattern[0], words, start)
    for part in pattern[1:]:
        if end is None:
            return None
        starts = range(end, min(end + GAP + 1, len(words)))
        end = next((after for at in starts if (after := _part_from(part, words, at)) is not None), None)
    return end


def _part_from(part: tuple[str, ...], words: tuple[_Word, ...], start: int) -> int | None:
    """The end of the stretch that begins at this word, fillers passed over."""
    at, skipped = start, 0
    for number, wanted in enumerate(part):
        while at < len(words) and words[at].plain != wanted:
            step = _passed_over(words, at, part[number - 1]) if number else 0
            skipped += 1
            if not step or skipped > MOST_FILLERS:
                return None
            at += step
        if at >= len(words):
            return None
        at += 1
    return at


def _passed_over(words: tuple[_Word, ...], at: int, before: str) -> int:
    """How many words from here are a filler, or the word before once more."""
    here = words[at].plain
    if here in FILLERS or here == before:
        return 1
    pair = (here, words[at + 1].plain) if at + 1 < len(words) else ("", "")
    return 2 if pair in PAIRS else 0


def spans(phrases: Sequence[str], text: str) -> Iterator[Span]:
    """Where each of the phrases is said in the text, as an editor shows when a list is tried out."""
    yield from (span for phrase in phrases if (span := find(phrase, text)))
