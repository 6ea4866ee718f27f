"""One reading of the rep's words: dialogue acts with their places, found by plain rules. Pure functions; nothing is
stored or learnt.

`read` reads a rep's turn, `read_buyer` a buyer's. Nothing else in the product parses what was said.
"""

from collections.abc import Iterator, Sequence

from practice.acts import closing, form, listening, opening, presenting, pricing, pushing, trust
from practice.acts.asks import asks_in
from practice.acts.buyer import read_buyer
from practice.acts.misheard import misheard_in
from practice.acts.questions import questions_in
from practice.acts.rephrases import LOOK_BACK, rephrases_in
from practice.acts.sentences import Sentence, sentences_of
from practice.acts.words import said_words, word_count
from practice.model.reading import Act, Ask, Reading, Rephrase
from practice.model.transcript import Turn

__all__ = ["read", "read_buyer"]


def read(text: str, before: Sequence[Turn]) -> Reading:
    """What a rep's turn does, given the turns before it; `of` of a rephrase is an index into `before`."""
    everything = sentences_of(text)
    machine = [sentence for sentence in everything if form.talks_to_machine(sentence)]
    spoken = [sentence for sentence in everything if sentence not in machine]
    asks = asks_in(spoken)
    rephrases = tuple(one for one in rephrases_in(spoken, before) if not _is_asked(one, asks))
    acts = {(act.act, act.start): act for act in (*form.acts_in(spoken, machine, text), *_acts(spoken, asks, before))}
    return Reading(
        questions=questions_in(spoken, rephrases, _rep_turns(before) < 2),
        rephrases=rephrases,
        asks=asks,
        acts=tuple(sorted(acts.values(), key=lambda act: (act.start, act.end, act.act))),
        misheard=tuple(misheard_in(spoken, rephrases, before)),
        words=word_count(text),
    )


def _acts(sentences: Sequence[Sentence], asks: Sequence[Ask], before: Sequence[Turn]) -> Iterator[Act]:
    first = _rep_turns(before) < 3
    yield from opening.acts_in(sentences, first)
    yield from listening.acts_in(sentences)
    yield from presenting.acts_in(sentences, _buyer_words(before))
    yield from trust.acts_in(sentences)
    yield from pushing.acts_in(sentences, asks, first)
    yield from pricing.acts_in(sentences)
    yield from closing.acts_in(sentences, before)


def _is_asked(rephrase: Rephrase, asks: Sequence[Ask]) -> bool:
    """The buyer's words stand in an ask and go to its end: they are asked for, not given back."""
    return any(ask.start <= rephrase.start and rephrase.end >= ask.end - 1 for ask in asks) and not (
        rephrase.checked or rephrase.quote.lower().startswith(("so ", "you"))
    )


def _rep_turns(before: Sequence[Turn]) -> int:
    return sum(turn.speaker == "rep" for turn in before)


def _buyer_words(before: Sequence[Turn]) -> frozenset[str]:
    return frozenset().union(*(said_words(turn.text) for turn in before[-LOOK_BACK:] if turn.speaker == "buyer"))
