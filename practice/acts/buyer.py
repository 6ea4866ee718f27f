"""What a buyer's turn does: a worry, a question, a no, a yes, a confirmation, a correction, a goodbye. For any call,
not only our own."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from practice.acts.asks import asks_in
from practice.acts.buyer_wordings import (
    AGREES,
    BARE_NO,
    BARE_YES,
    CONCERN,
    CONFIRMS,
    CORRECTS,
    GOODBYE,
    HOLDS_OFF,
    NO_CONCERN,
    REFUSAL,
    REFUSES_ASKED,
    UNDERSTOOD,
    YES_INSIDE,
)
from practice.acts.questions import questions_in
from practice.acts.rephrases import rephrases_in
from practice.acts.sentences import Sentence, sentences_of
from practice.acts.wordings import Wordings
from practice.acts.words import word_count
from practice.model.reading import BuyerReading, Span
from practice.model.transcript import Turn


@lru_cache(maxsize=256)
def _read(text: str, asked: bool, rephrased: bool) -> BuyerReading:
    sentences = sentences_of(text)
    asking = questions_in(sentences, (), False)
    question = next((Span(quote=q.quote, start=q.start, end=q.end, confidence=q.confidence) for q in asking), None)
    corrects = _first(sentences[:2], (CORRECTS,), 0.75 if rephrased else 0.55)
    refusal = _first(sentences, (REFUSAL,), 0.8) or (_put_off(sentences) if asked else None)
    concern = _first([sentence for sentence in sentences if not NO_CONCERN.search(sentence.text)], (CONCERN,), 0.75)
    agreement = _agreement(sentences, asked, refusal or corrects)
    confirms = None if corrects or (agreement and not rephrased) else _confirms(sentences, rephrased)
    words = word_count(text)
    return BuyerReading(
        concern=concern,
        question=question,
        refusal=None if agreement else refusal,
        agreement=agreement,
        confirms=confirms,
        corrects=corrects,
        goodbye=_first(sentences, (GOODBYE,), 0.85),
        short=words <= 5,
        words=words,
    )


def _agreement(sentences: Sequence[Sentence], asked: bool, against: Span | None) -> Span | None:
    """A yes counts only where the rep asked for something, unless it names what is agreed to."""
    if against:
        return None
    if asked:
        return _first(sentences[:1], (BARE_YES,), 0.8) or _first(sentences, (AGREES, YES_INSIDE), 0.8)
    return _first(sentences, (AGREES,), 0.5)


def _put_off(sentences: Sequence[Sentence]) -> Span | None:
    """A no or a not-yet that counts only after an ask."""
    return _first(sentences[:1], (REFUSES_ASKED, BARE_NO), 0.7) or _first(sentences, (HOLDS_OFF,), 0.6)


def _confirms(sentences: Sequence[Sentence], rephrased: bool) -> Span | None:
    """That the rep has it right; after a rephrase also where it is not said first."""
    if not rephrased:
        return _first(sentences[:1], (CONFIRMS,), 0.5)
    return _first(sentences[:1], (CONFIRMS,), 0.8) or _first(sentences[:2], (UNDERSTOOD,), 0.7)


def _first(sentences: Iterable[Sentence], wordings: Sequence[Wordings], confidence: float) -> Span | None:
    for sentence in sentences:
        for pattern in wordings:
            match = pattern.search(sentence.text)
            if match:
                start, end = sentence.around(match.start(), match.end())
                return sentence.place(Span, start, end, confidence)
    return None


def read_buyer(text: str, before: Sequence[Turn]) -> BuyerReading:
    """What a buyer's turn does, given the turns before it: a bare yes or no means most after an ask, "exactly" after
    a rephrase."""
    last = len(before) - 1
    if last < 0 or before[last].speaker != "rep":
        return _read(text, False, False)
    said = sentences_of(before[last].text)
    return _read(text, bool(asks_in(said)), bool(rephrases_in(said, before[:last])))
