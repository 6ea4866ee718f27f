"""The buyer's words given back: which stretch of a rep's turn does it, of which buyer turn, how closely, and whether
it is checked.

What shares nothing with anything the buyer said is no rephrase, however it begins. Holds no judgement whether a
rephrase is right.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from practice.acts.concepts import concepts
from practice.acts.openness import CHECK_TAG, JUST_CHECK, NEGATIVE_TAG, SUBORDINATE
from practice.acts.phrases import LEAD, phrases
from practice.acts.plain import plain
from practice.acts.questions import heads_of
from practice.acts.reflecting import (
    ABOUT_YOU,
    ADVICE,
    ADVISING,
    FRAME,
    HALF_ABOUT_YOU,
    INFORMING,
    NAMES,
    NEWS,
    OWN,
    PLAIN_FEELING,
    PRAISE,
    SO,
)
from practice.acts.sentences import Sentence, sentences_of
from practice.acts.words import WORD, content_words, stems
from practice.model.reading import Rephrase, RephraseKind
from practice.model.transcript import Turn

LOOK_BACK = 8
"""Turns before the rep's turn that are looked at."""

SWAP = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "am": "are",
    "we": "you",
    "our": "your",
    "us": "you",
    "myself": "yourself",
}
ASKING = re.compile(
    rf"{LEAD}(?:what|how|why|when|which|who|where|any(?:thing|body|one)?|is|are|do|does|did|can|could|have|"
    rf"has)\b"
)
LEAD_IN = re.compile(LEAD)


class Heard(NamedTuple):
    """A buyer turn as it can be given back. `at` is its index in `before`, `near` falls from 1 with its distance."""

    at: int
    words: tuple[str, ...]
    content: frozenset[str]
    meanings: frozenset[int]
    near: float
    asks: bool = False


def rephrases_in(sentences: Sequence[Sentence], before: Sequence[Turn]) -> tuple[Rephrase, ...]:
    """All rephrases of a turn, in order."""
    heard = _heard(before)
    if not heard:
        return ()
    found: list[Rephrase] = []
    own = 0
    cost, needed = _strictness(before, heard)
    needed += -(MOMENTUM if _goes_on(before) else 0.0) + (
        LONG_TURN if sum(sentence.count > 2 for sentence in sentences) > 2 else 0.0
    )
    for at, sentence in enumerate(sentences):
        end = _statement_end(sentence)
        follows = sentences[at + 1].text if at + 1 < len(sentences) else ""
        rephrase = _rephrase(sentence, end, heard, follows, needed + min(OWN_TALK * own, 1.0), cost) if end else None
        if rephrase:
            found.append(rephrase)
        own += sentence.count > 3 and bool(
            OWN.match(sentence.text) or ADVICE.match(sentence.text) or NEWS.search(sentence.text)
        )
    return tuple(found)


def _heard(before: Sequence[Turn]) -> list[Heard]:
    """The buyer's last turns, the latest first; what a buyer only nods to was said by the rep just before."""
    first = max(len(before) - LOOK_BACK, 0)
    found: list[Heard] = []
    for at in range(len(before) - 1, first - 1, -1):
        if before[at].speaker != "buyer":
            continue
        said = content_words(before[at].text)
        if len(said) < NOD and at and before[at - 1].speaker == "rep":
            said = (*said, *_put_to_buyer(before[at - 1].text))
        content = frozenset(said)
        words = tuple(WORD.findall(plain(before[at].text).plain))
        found.append(
            Heard(
                at,
                words,
                content,
                meanings_of(content),
                (1.0, 0.8, 0.7, 0.6)[min(len(found), 3)],
                _asks(before[at].text),
            )
        )
    return found


def _asks(text: str) -> bool:
    """The buyer ends on a question, so that what the rep says next answers it."""
    return text.rstrip().endswith("?")


def _goes_on(before: Sequence[Turn]) -> bool:
    """The rep was putting the buyer's view into words, and the buyer only nodded."""
    if len(before) < 2 or before[-1].speaker != "buyer" or before[-2].speaker != "rep":
        return False
    said = sentences_of(before[-2].text)
    return (
        len(content_words(before[-1].text)) < NOD
        and bool(said)
        and not said[-1].asks
        and _stance(said[-1].text) >= STANDS
    )


MOMENTUM = 0.75
STANDS = 0.75
NOD = 2
"""Content words up to which a buyer's turn may be a mere nod."""


@lru_cache(maxsize=256)
def _put_to_buyer(text: str) -> tuple[str, ...]:
    """What a rep's turn says about the buyer, which a nod confirms."""
    about = (sentence for sentence in sentences_of(text) if HALF_ABOUT_YOU.search(sentence.text))
    return tuple(word for sentence in about if not NEWS.search(sentence.text) for word in sentence.content)


@lru_cache(maxsize=256)
def meanings_of(content: frozenset[str]) -> frozenset[int]:
    """The concepts of a set of stems."""
    return frozenset(group for word in content for group in concepts(word))


def _statement_end(sentence: Sentence) -> int:
    """How far the sentence is a statement: up to the question in it, which may be all of it."""
    heads = heads_of(sentence)
    if FRAME.match(sentence.text, _after_lead(sentence.text)):
        return len(sentence.text)
    if not heads:
        return 0 if sentence.asks and ASKING.match(sentence.text) else len(sentence.text)
    if SUBORDINATE.match(sentence.text) and not ABOUT_YOU.match(sentence.text):
        return 0
    return heads[0] if sentence.text[: heads[0]].count(" ") >= 3 else 0


def _rephrase(
    sentence: Sentence, end: int, heard: Sequence[Heard], follows: str, needed: float, cost: float
) -> Rephrase | None:
    text = sentence.text[:end].rstrip()
    content = frozenset(stems(text))
    best = max(heard, key=lambda turn: _shared(content, turn))
    framed = FRAME.search(text) or HALF_ABOUT_YOU.search(text) or SO.match(text)
    if not framed and (CONTRADICTS.search(text) or (best.asks and best.at == heard[0].at)):
        return None
    checked = _checked(sentence.text, follows)
    likeness = _likeness(text, content, best, cost)
    points = _stance(text) + likeness
    if points < needed:
        return None
    confidence = min(0.25 + 0.12 * points, 0.95)
    kind = _kind(text, content, best)
    return sentence.place(Rephrase, 0, len(text), confidence, kind=kind, of=best.at, checked=checked)


OWN_TALK = 0.8
LONG_TURN = 0.5
RICH = 5
"""Content words of the buyer in sight from which on a rephrase must share some."""


def _checked(text: str, follows: str) -> bool:
    return bool(CHECK_TAG.search(text) or NEGATIVE_TAG.search(text) or JUST_CHECK.fullmatch(follows))


def _after_lead(text: str) -> int:
    lead = LEAD_IN.match(text)
    return lead.end() if lead else 0


def _shared(content: frozenset[str], turn: Heard) -> float:
    """How much of the content was in the buyer's turn: 1 a word, less for a word of like meaning or of little weight."""
    total = 0.0
    for word in content:
        if word in turn.content:
            total += 0.5 if word in PLAIN_FEELING else 1.0
        elif concepts(word) & turn.meanings:
            total += 0.6
    return total * turn.near


def _likeness(text: str, content: frozenset[str], best: Heard, cost: float) -> float:
    """Points for what is shared; against, where only particulars come up that the buyer never spoke of."""
    shared = _shared(content, best)
    particulars = sum(
        word not in PLAIN_FEELING and not concepts(word) & best.meanings for word in content - best.content
    )
    if shared > 0 or _same_run(text, best.words):
        return min(shared, 3.0) + SHARING - min(0.1 * particulars, 1.0)
    return -(WHOLE.cost if cost >= PARTLY.cost and NAMES.search(text) else cost) * particulars


SHARING = 0.5
CONTRADICTS = phrases(
    r"""
    (?:nonsense|rubbish|not true|do not worry|no need to|nothing to (?:\w+ ){0,3}(?:on|about|of))
    (?:it|that|this|they|there|we|our \w+) (?:\w+ )?(?:never|is not a problem|is no problem|is perfectly|are perfectly|is completely safe)
    (?:everybody|everyone|nobody|no one) (?:\w+s|has|does)
    (?:with (?:all )?(?:due )?respect|you have got me|you got me|got me there|on the contrary)
    """
)
"""Sets the buyer's words against what the rep holds: no rephrase, however much of them is in it."""


class Strictness(NamedTuple):
    """What a particular costs that nothing in sight bears out, and the points that a rephrase needs."""

    cost: float
    needed: float


WHOLE = Strictness(9.0, 1.25)
"""The call is in sight from its beginning: what the buyer has not said in it was not said."""
PARTLY = Strictness(0.4, 0.35)
NODDING = Strictness(0.1, 0.35)
"""The call began before the turns at hand, and in these the buyer only nods."""


def _strictness(before: Sequence[Turn], heard: Sequence[Heard]) -> Strictness:
    if before[0].number <= 1 or len(heard) < 2:
        return WHOLE
    said = {word for turn in heard for word in content_words(before[turn.at].text)}
    return NODDING if len(said) < RICH else PARTLY


def _same_run(text: str, said: Sequence[str]) -> bool:
    """Three words on end are the buyer's, but for "I" and "you"."""
    words = WORD.findall(text)
    turned = f" {' '.join(SWAP.get(word, word) for word in said)} "
    return any(f" {' '.join(words[at : at + 3])} " in turned for at in range(len(words) - 2))


def _stance(text: str) -> float:
    """Points for being put as the buyer's own; against, for advice, praise and news."""
    framed = bool(FRAME.search(text))
    if NEWS.search(text) or PRAISE.match(text) or text.count(" ") < 1:
        return -9.0
    if not framed and (OWN.match(text) or ADVISING.search(text)):
        return -9.0
    if ADVICE.match(text) and not FRAME.match(text, _after_lead(text)):
        return -9.0
    points = 1.5 * framed + 0.5 * bool(SO.match(text))
    points += 1.5 if ABOUT_YOU.match(text) else 0.75 if HALF_ABOUT_YOU.search(text) else 0.0
    points -= TELLS * bool(not framed and INFORMING.search(text))
    return points - 1.0 * bool(framed and (ADVICE.match(text) or ADVISING.search(text)))


TELLS = 2.0


def _kind(text: str, content: frozenset[str], turn: Heard) -> RephraseKind:
    words = WORD.findall(text[_after_lead(text) :])
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
