"""The buyer's words given back: which stretch of a rep's turn does it, of which buyer turn, how closely, and whether
it is checked.

A sum of signs decides: how a sentence is put, what it shares with the buyer's words, what stands around it. What shares nothing
with anything the buyer said is no rephrase, however it begins. Holds no judgement whether a rephrase is right.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from practice.acts.likeness import (
    CONTRADICTS,
    LOOK_BACK,
    NOD,
    SWAP,
    Heard,
    Strictness,
    heard_in,
    likeness,
    shared,
    strictness,
)
from practice.acts.openness import CHECK_TAG, JUST_CHECK, NEGATIVE_TAG, SUBORDINATE
from practice.acts.phrases import LEAD, wording
from practice.acts.questions import heads_of
from practice.acts.reflecting import ABOUT_YOU, FRAME, HALF_ABOUT_YOU, SO
from practice.acts.sentences import Sentence, sentences_of
from practice.acts.stance import after_lead, stance, tells
from practice.acts.words import WORD, content_words, stems, words_in
from practice.model.reading import Rephrase, RephraseKind
from practice.model.transcript import Turn

__all__ = ["LOOK_BACK", "rephrases_in"]

ASKING = wording(
    rf"{LEAD}(?:what|how|why|when|which|who|where|any(?:thing|body|one)?|is|are|do|does|did|can|could|have|"
    rf"has)\b"
)
SETTING = wording(
    rf"{LEAD}(?:on|in|at|for|with|without|outside|besides|other than|apart from|when|if|once|since|after|before|during|as|"
    rf"thinking|looking|given|based on)\b"
)
"""Only sets the scene for the question that follows."""
ASKS_IN_PLACE = wording(r"(?<!or )(?<!know )\b(?:what|who|whom|where|when|why|how (?:much|many|often|long|far|so))\?$")
OR = wording(r"\bor[-–—…, ]*\?$")
MARKED = wording(rf"{LEAD}(?:you|your|for you|it just|it sort|it kind|it makes you|with \w+,? you)\b")
"""Begins with the buyer: a trailing "or?" only leaves it open."""
BROKEN_OFF = re.compile(r"[-–—…]\s*$")

MOMENTUM = 0.75
"""Points for going on putting the buyer's view into words when the buyer only nodded."""
STANDS = 0.75
"""Points from which on a sentence of the turn before was the buyer's view."""
LONG_TURN = -0.5
BESIDE_A_QUESTION = -0.5
"""The turn asks something: what stands before it leads up to it more often than it gives back."""
OWN_TALK, MOST_OWN_TALK = -0.5, -1.5
"""For each sentence of the turn that is the rep's own opinion, advice or news; at most."""
ASKED = -0.75
"""Put as a question, with nothing that marks it as the buyer's view or checks it."""
ANSWERS = -1.5
"""The buyer has just asked something: what comes now is the answer."""
FRAGMENT = 0.5
"""A few words without a subject: the way one gives back in a nutshell."""
UNHEARD_FIGURE = -1.25
"""A figure that the buyer did not name: worked out or known from elsewhere, so news."""
IN_PLACE = -2.5
"""A question that keeps the order of a statement: "you pay them what?"."""
FOREIGN, FOREIGN_ASKED, FOREIGN_PLAIN = 0.1, 0.5, 0.3
"""What a particular costs that the buyer did not speak of, beside others that are shared: in a rephrase put as one, in a
question, in a statement about nobody."""


class _After:
    """The turns before a turn, the same for the same words said by the same sides, as far back as one looks."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self.turns = turns
        said = tuple((turn.speaker, turn.text) for turn in turns[-LOOK_BACK - 1 :])
        self.key = (len(turns), bool(turns) and turns[0].number <= 1, said)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _After) and self.key == other.key


def rephrases_in(sentences: Sequence[Sentence], before: Sequence[Turn]) -> tuple[Rephrase, ...]:
    """All rephrases of a turn, in order. A turn is read for itself, and once more for the answer it got: worked out once."""
    return _rephrases(tuple(sentences), _After(before))


@lru_cache(maxsize=128)
def _rephrases(sentences: tuple[Sentence, ...], after: _After) -> tuple[Rephrase, ...]:
    before = after.turns
    heard = heard_in(before)
    if not heard:
        return ()
    strict = strictness(before, heard)
    around = _around(sentences, before)
    carried = _broken_off(before)
    found: list[Rephrase] = []
    for at, sentence in enumerate(sentences):
        end, more = _statement_end(sentence), 0.0
        if carried and not at:
            joined = _joined(carried, sentence)
            end = 0 if _own_or_asking(joined) else end
            more = max(stance(joined.text) - max(stance(sentence.text), 0.0), 0.0)
        follows = sentences[at + 1].text if at + 1 < len(sentences) else ""
        rephrase = _rephrase(sentence, end, heard, follows, strict, around + more) if end else None
        if rephrase:
            found.append(rephrase)
    return tuple(found)


def _around(sentences: Sequence[Sentence], before: Sequence[Turn]) -> float:
    """Points for what stands around a sentence in its turn and before it."""
    own = sum(sentence.count > 3 and tells(sentence.text) for sentence in sentences)
    points = max(OWN_TALK * own, MOST_OWN_TALK)
    points += BESIDE_A_QUESTION * any(heads_of(sentence) for sentence in sentences)
    points += LONG_TURN * (sum(sentence.count > 2 for sentence in sentences) > 2)
    return points + MOMENTUM * _goes_on(before)


def _goes_on(before: Sequence[Turn]) -> bool:
    """The rep was putting the buyer's view into words, and the buyer only nodded."""
    if len(before) < 2 or before[-1].speaker != "buyer" or before[-2].speaker != "rep":
        return False
    said = sentences_of(before[-2].text)
    nodded = len(content_words(before[-1].text)) < NOD
    return nodded and bool(said) and not said[-1].asks and stance(said[-1].text) >= STANDS


def _broken_off(before: Sequence[Turn]) -> str:
    """The words in which the rep was cut short just before, or none."""
    if len(before) < 2 or before[-2].speaker != "rep" or not BROKEN_OFF.search(before[-2].text):
        return ""
    said = sentences_of(before[-2].text)
    return BROKEN_OFF.sub("", said[-1].text) if said else ""


def _joined(carried: str, sentence: Sentence) -> Sentence:
    """The sentence with the words before it that were cut short."""
    return next(iter(sentences_of(f"{carried} {sentence.text.lstrip('-–—… ')}")), sentence)


def _own_or_asking(sentence: Sentence) -> bool:
    """A question, or the rep's own talk."""
    return bool(heads_of(sentence)) or tells(sentence.text)


def _statement_end(sentence: Sentence) -> int:
    """How far the sentence is a statement: up to the question in it, which may be all of it."""
    heads = heads_of(sentence)
    framed = FRAME.match(sentence.text, after_lead(sentence.text))
    if framed:
        return len(sentence.text) if WORD.search(sentence.text, framed.end()) else 0
    if OR.search(sentence.text) and (heads or not MARKED.match(sentence.text)):
        return 0
    if not heads:
        return 0 if sentence.asks and ASKING.match(sentence.text) else len(sentence.text)
    if SETTING.match(sentence.text) or (SUBORDINATE.match(sentence.text) and not ABOUT_YOU.match(sentence.text)):
        return 0
    return heads[0] if sentence.text[: heads[0]].count(" ") >= 3 else 0


def _rephrase(
    sentence: Sentence, end: int, heard: Sequence[Heard], follows: str, strict: Strictness, around: float
) -> Rephrase | None:
    text = sentence.text[:end].rstrip()
    content = frozenset(stems(text))
    best = max(heard, key=lambda turn: shared(content, turn))
    marked = bool(FRAME.search(text) or HALF_ABOUT_YOU.search(text) or SO.match(text))
    if not marked and (CONTRADICTS.search(text) or (best.asks and best.at == heard[0].at)):
        return None
    checked = _checked(sentence.text, follows)
    asked = text.endswith("?") and not checked and not FRAME.search(text)
    foreign = FOREIGN_ASKED if asked else FOREIGN if marked else FOREIGN_PLAIN
    points = stance(text) + likeness(text, content, best, strict, foreign) + around
    points += ASKED * asked + ANSWERS * (heard[0].asks and not checked) + FRAGMENT * _fragment(text)
    points += UNHEARD_FIGURE * _new_figure(text, heard) + IN_PLACE * bool(ASKS_IN_PLACE.search(text))
    if points < strict.needed:
        return None
    confidence = min(max(0.3 + 0.12 * points, 0.2), 0.95)
    return sentence.place(
        Rephrase, 0, len(text), confidence, kind=_kind(text, content, best), of=best.at, checked=checked
    )


SUBJECT = wording(
    r"\b(?:i|you|he|she|it|we|they|there|this|that|these|those|is|are|was|were|am|be|has|have|had|do|does|did|can|could|will|"
    r"would|should|may|might|must|shall|let)\b"
)


def _new_figure(text: str, heard: Sequence[Heard]) -> bool:
    """A number in figures that was in none of the buyer's turns in sight."""
    figures = [word for word in words_in(text) if word[0].isdecimal()]
    return bool(figures) and not any(word in turn.words for word in figures for turn in heard)


def _fragment(text: str) -> bool:
    return 2 <= text.count(" ") <= 11 and not text.endswith("?") and not SUBJECT.search(text)


def _checked(text: str, follows: str) -> bool:
    return bool(CHECK_TAG.search(text) or NEGATIVE_TAG.search(text) or JUST_CHECK.fullmatch(follows))


def _kind(text: str, content: frozenset[str], turn: Heard) -> RephraseKind:
    words = words_in(text[after_lead(text) :])
    turned = [SWAP.get(word, word) for word in turn.words]
    framed = bool(FRAME.search(text) or SO.match(text))
    if _runs(words, turn.words) and not (framed and len(words) > SNATCH):
        return "echo"
    short_or_long = len(words) >= 8 or len(words) <= SNATCH
    if not framed and short_or_long and _runs([SWAP.get(word, word) for word in words], turned):
        return "echo"
    if not framed and len(words) <= SNATCH and content <= turn.content and not ABOUT_YOU.match(text):
        return "echo"
    kept = sum(word in turn.content for word in content)
    return "restatement" if content and kept / len(content) >= 0.75 else "paraphrase"


SNATCH = 4
"""Words up to which the buyer's own words given back are an echo and not a thought."""


def _runs(words: Sequence[str], inside: Sequence[str]) -> bool:
    """The words stand in this order, nothing between, in `inside`."""
    needle, hay = f" {' '.join(words)} ", f" {' '.join(inside)} "
    return bool(words) and needle in hay
