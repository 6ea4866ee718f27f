"""A rule: the wordings that make a sentence an act, and those that unmake it. Holds no wordings."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from practice.acts.sentences import Sentence
from practice.acts.wordings import Wordings, fitting
from practice.model.reading import Act, ActName


@dataclass(frozen=True)
class Rule:
    """A sentence that matches `says` and not `unless` does `act`. `form` keeps a rule to statements or to questions."""

    act: ActName
    says: Wordings
    unless: Wordings | None = None
    form: Literal["any", "statement", "question"] = "any"
    confidence: float = 0.8

    def find(self, sentence: Sentence) -> Act | None:
        """The act in this sentence, if it is there."""
        if (self.form == "statement" and sentence.asks) or (self.form == "question" and not sentence.asks):
            return None
        match = self.says.search(sentence.text)
        if not match or (self.unless and self.unless.search(sentence.text)):
            return None
        start, end = sentence.around(match.start(), match.end())
        return sentence.place(Act, start, end, self.confidence, act=self.act)


def apply(rules: Iterable[Rule], sentences: Sequence[Sentence]) -> Iterator[Act]:
    """Each rule's finds, at most one a sentence."""
    could_be = [(sentence, fitting(sentence.text)) for sentence in sentences]
    for rule in rules:
        for sentence, wordings in could_be:
            if rule.says.number in wordings and (act := rule.find(sentence)):
                yield act
