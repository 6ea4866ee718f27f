"""What was said so far in a call, as runs of words: to know a borrowed line and a repeated one. Holds no other rule."""

import re
from collections import Counter, deque
from functools import lru_cache

from practice.acts.words import content_words, sentences
from practice.model.reading import Question
from practice.model.transcript import Turn
from scoring.speech import shingles, words_of

_RUN = 4  # words in a row by which the buyer's own lines are recognised
_VERBATIM = 7  # words in a row that make a rephrase an echo
_REMEMBERED = 32  # sentences
_ALIKE = range(6, 33)  # content words of a line that is the same again with one of them changed
_SHUFFLED = 6  # words
_RECENT = 3  # turns
_LONG = 12  # words
_PERSONS = {
    **dict.fromkeys(("i", "me", "we", "us", "you"), "who"),
    **dict.fromkeys(("my", "mine", "our", "ours", "your", "yours"), "whose"),
    **dict.fromkeys(("am", "are", "were", "was"), "is"),
}
_OWN_PERSON = frozenset("i me my mine we us our ours".split())
_FRAME = re.compile(
    r"(?:[,.;:]|\b(?:so|and|you said|you say|is|did|do)\b)*\W*(?:is|was|did|have|do) (?:that|this|it|i) (?:\w+ ){0,2}"
    r"(?:right|correct|it|that|true|so|fair)\W*$",
    re.IGNORECASE,
)
_FRAME_ENDS = frozenset("right correct it that true so fair".split())


class Heard:
    """Grows turn by turn."""

    def __init__(self) -> None:
        self.buyer_runs: set[tuple[str, ...]] = set()
        self.buyer_sentences: deque[str] = deque(maxlen=_REMEMBERED)
        self.buyer_threes: set[tuple[str, ...]] = set()
        self.rep_lines: set[tuple[str, ...]] = set()
        self.rep_matter: set[frozenset[str]] = set()
        self.rep_recent: deque[tuple[int, frozenset[tuple[str, ...]]]] = deque(maxlen=_RECENT)
        self.buyer_recent: deque[Counter[str]] = deque(maxlen=_RECENT)
        self.opened = False  # the rep has said something without an offence
        self.rep_questions: set[frozenset[str]] = set()

    def add(self, turn: Turn) -> None:
        """One more turn was said."""
        if turn.speaker == "buyer":
            self.buyer_runs |= shingles(turn.text, _RUN)
            self.buyer_threes |= shingles(turn.text, _RUN - 1)
            words = words_of(turn.text)
            self.buyer_recent.append(_whoever(words) if len(words) >= _LONG else Counter())
            said = (words_of(turn.text[start:end]) for start, end in sentences(turn.text))
            self.buyer_sentences.extend(" ".join(words) for words in said if len(words) >= _RUN)
        else:
            self.rep_lines.add(words_of(turn.text))
            self.rep_matter.update(_with_one_left_out(turn.text))
            self.rep_recent.append((len(words_of(turn.text)), shingles(turn.text, _RUN)))

    def borrowed(self, text: str) -> bool:
        """Whether most of it is the buyer's wording."""
        runs = shingles(text, _RUN)
        if len(runs) > 1 and len(runs & self.buyer_runs) > 0.6 * len(runs):
            return True
        words = _without_frame(text)
        return self._shuffled(words) or (len(words) >= _LONG and self._handed_back(words))

    def _handed_back(self, words: tuple[str, ...]) -> bool:
        """Whether it is a whole long turn of the buyer's of just now, in whatever order and person."""
        count = len(words)
        alike = [
            one for one in self.buyer_recent if one.total() >= max(_LONG, 0.85 * count) and count >= 0.85 * one.total()
        ]
        if not alike:
            return False
        said = _whoever(words)
        return any((said & one).total() >= 0.85 * max(one.total(), count) for one in alike)

    def _shuffled(self, words: tuple[str, ...]) -> bool:
        """Whether nearly all of it stands in stretches of three words of the buyer's, in whatever order."""
        if len(words) < _SHUFFLED:
            return False
        places = [at for at in range(len(words) - 2) if words[at : at + 3] in self.buyer_threes]
        return len({at + more for at in places for more in range(3)}) >= 0.8 * len(words)

    def in_their_person(self, text: str) -> bool:
        """Whether it takes up three words of the buyer's as they are, "my" and "we" and all."""
        words = words_of(text)
        threes = (words[at : at + 3] for at in range(len(words) - 2))
        return any(three in self.buyer_threes and not _OWN_PERSON.isdisjoint(three) for three in threes)

    def quoted(self, text: str) -> bool:
        """Whether it holds a long stretch of the buyer's wording, whatever frame is around it."""
        words = words_of(text)
        longest = run = 0
        for at in range(len(words) - _RUN + 1):
            run = run + 1 if words[at : at + _RUN] in self.buyer_runs else 0
            longest = max(longest, run + _RUN - 1 if run else 0)
        line = f" {' '.join(words)} "
        return longest >= _VERBATIM or any(f" {sentence} " in line for sentence in self.buyer_sentences)

    def repeated(self, text: str) -> bool:
        """Whether the rep has said this before, word for word or with a word of it changed."""
        words = words_of(text)
        if len(words) > 2 and words in self.rep_lines:
            return True
        return any(one in self.rep_matter for one in _with_one_left_out(text)) or self._just_said(text, len(words))

    def _just_said(self, text: str, count: int) -> bool:
        """Whether most of it was said by the rep just before, and at no greater length."""
        runs = shingles(text, _RUN)
        return len(runs) > _RUN and any(
            len(runs & one) > 0.6 * len(runs) and count >= 0.8 * before for before, one in self.rep_recent
        )

    def new_question(self, question: Question) -> bool:
        """True once for each question: asking the same again is not asking more."""
        words = frozenset(content_words(question.quote)) or frozenset(words_of(question.quote))
        new = words not in self.rep_questions
        self.rep_questions.add(words)
        return new


def _without_frame(text: str) -> tuple[str, ...]:
    """The words without a check at their end, which is looked for only where the last word could end one."""
    words = words_of(text)
    if text.isascii() and words and words[-1] not in _FRAME_ENDS:
        return words
    return words_of(_FRAME.sub("", text))


@lru_cache(maxsize=256)
def _with_one_left_out(text: str) -> tuple[frozenset[str], ...]:
    """What the line is about, and the same with each of its words left out, figures kept; nothing for a very short or long line."""
    words = frozenset(content_words(text))
    if len(words) not in _ALIKE:
        return ()
    return (words, *(words - {one} for one in words if not one.isdigit()))


def _whoever(words: tuple[str, ...]) -> Counter[str]:
    """How often each word is said, "you" and "we" being one."""
    return Counter(_PERSONS.get(part, part) for word in words for part in word.split("'"))
