"""What was said so far in a call, as runs of words: to know a borrowed line and a repeated one. Holds no other rule."""

from collections import deque

from practice.acts.words import content_words, sentences
from practice.model.reading import Question
from practice.model.transcript import Turn
from scoring.speech import shingles, words_of

_RUN = 4  # words in a row by which the buyer's own lines are recognised
_VERBATIM = 7  # words in a row that make a rephrase an echo
_REMEMBERED = 32  # sentences


class Heard:
    """Grows turn by turn."""

    def __init__(self) -> None:
        self.buyer_runs: set[tuple[str, ...]] = set()
        self.buyer_sentences: deque[str] = deque(maxlen=_REMEMBERED)
        self.rep_lines: set[tuple[str, ...]] = set()
        self.opened = False  # the rep has said something without an offence
        self.rep_questions: set[frozenset[str]] = set()

    def add(self, turn: Turn) -> None:
        """One more turn was said."""
        if turn.speaker == "buyer":
            self.buyer_runs |= shingles(turn.text, _RUN)
            said = (words_of(turn.text[start:end]) for start, end in sentences(turn.text))
            self.buyer_sentences.extend(" ".join(words) for words in said if len(words) >= _RUN)
        else:
            self.rep_lines.add(words_of(turn.text))

    def borrowed(self, text: str) -> bool:
        """Whether most of it is the buyer's wording."""
        runs = shingles(text, _RUN)
        return len(runs) > 1 and len(runs & self.buyer_runs) > 0.6 * len(runs)

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
        """Whether the rep has said exactly this before."""
        words = words_of(text)
        return len(words) > 2 and words in self.rep_lines

    def new_question(self, question: Question) -> bool:
        """True once for each question: asking the same again is not asking more."""
        words = frozenset(content_words(question.quote)) or frozenset(words_of(question.quote))
        new = words not in self.rep_questions
        self.rep_questions.add(words)
        return new
