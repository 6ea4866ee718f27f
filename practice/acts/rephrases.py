"""The buyer's words given back: which stretch of a rep's turn does it, of which buyer turn, how closely, and whether
it is checked.

What shares nothing with anything the buyer said is no rephrase, however it begins. Holds no judgement whether a
rephrase is right.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from practice.acts.concepts import concepts
from practice.acts.phrases import LEAD, phrases, starts
from practice.acts.plain import plain
from practice.acts.questions import CHECK_TAG, JUST_CHECK, heads_of
from practice.acts.sentences import Sentence
from practice.acts.words import WORD, content_words, stems
from practice.model.reading import Rephrase, RephraseKind
from practice.model.transcript import Turn

LOOK_BACK = 8
"""Turns before the rep's turn that are looked at."""

FRAME = phrases(
    r"""
    (?:it |that |this )?(?:sounds?|seems?|looks?|appears?|feels?)(?: to me)? (?:like|as if|as though|that|to me)
    (?:it |that )?(?:sounds?|seems?|appears?) (?:you|your|to be|really|pretty|quite|so)
    (?:what|all) i (?:am|was|hear|understand|think i|gather|take|have|get)(?: am)? ?(?:hear|heard|hearing|\
        understanding|getting|taking|gathering|picking up)?
    (?:i|so i) (?:am )?(?:hear|heard|hearing|sense|sensing|gather|understand|see|get|take it)(?: from you|\
         you say|you saying)?(?:,| that| how)? ?(?:you|your|it is|there|the)
    what (?:you|i hear you) (?:are|were|seem to be|mean|have|said) ?(?:saying|telling|describing|said)?
    (?:you|you have|you just|you also) (?:said|mentioned|told|say|mention|were saying|described|pointed out|\
        talked about|brought up|shared)
    (?:from|based on|given) what you (?:said|say|told|have|are|mentioned|describe)
    in other words
    so (?:basically|essentially|in short|in a nutshell|to sum up|if i)
    if i (?:understand|understood|hear|heard|got|get|am hearing|have)(?: you| this| that| it)?
    (?:let me|i want to|i would like to|can i|just to|want to|to) (?:just )?(?:make sure|see if|check|be sure|\
        summarize|summarise|recap|play (?:that|this|it) back|sum up|confirm|repeat|clarify|mirror)
    (?:to|in) (?:summarize|summarise|recap|sum up|summary|short)
    (?:you|you are) (?:feel|feeling|felt)
    for you,? (?:it|the|this|that)
    (?:on the one hand|on the other hand|part of you|at the same time)
    (?:are you|you are) saying
    does that mean
    (?:is|was) it (?:fair|right|safe) to say
    your (?:main |biggest |real |big |first |key |primary |only )?(?:concern|worry|problem|issue|priority|goal|\
        point|question|fear|challenge|hope|aim|objection|feeling) (?:is|was|here|seems|would|about)
    (?:what|the thing that) (?:matters|worries|bothers|frustrates|concerns|hurts|counts|you need|you want|\
        you are after|you care about) ... (?:is|are|was)
    """
)
YOU = starts(r"""
    (?:you|your|yours)
    (?:it|that|this|they|there|he|she|the|a|an|these|those|not|having|being|getting|all|everything|nobody|\
        no one|because|when|if|even|even though|although|while|since|almost|still|mostly|mainly|both|one|two|three|\
        four|for|in|with|at|on|after|before|until) ... (?:you|your)
    (?:it|that|this) (?:is|was|has|would|does|did|really|just|makes|made|sounds|feels|must|can|could)
""")
SO = re.compile(
    r"(?:okay|right|yes|all right|well|i see|got it|sure|good|great|fine|understood|no|oh|ah|"
    r"and)?[,.]? ?(?:so|then|meaning|which means|in other words)\b"
)
OWN = starts(
    r"""
    (?:i|we|my|our|let me|let us|us|me)(?! (?:hear|heard|understand|see|gather|sense|get (?:that|the)|take it|\
        am hearing|can (?:see|hear|imagine|understand|tell)|imagine|guess|think you|bet|know (?:you|that you)))
    i (?:understand|see|think|know|guess|get)[.,!]?$
    (?:this|that|it|here) is (?:why|how|where|what) (?:i|we)
    (?:by the way|good (?:morning|afternoon|evening))
    """
)
ADVICE = phrases(
    r"""
    you (?:should|could|can|may|might|must|ought|need to|have to|had better|will|would (?:want|need|have) to|\
        want to (?:make|be|try|think|keep|take|start|talk|look|go|do))
    (?:if|when|once) (?:i|we|you) (?:could|can|work|use|try|decide|do|get|want|need|have any|have questions|\
        would like|ever)
    (?:i|we) (?:recommend|suggest|advise|would|can|could|will|want|encourage|offer|provide|have|think you|hope)
    (?:try|consider|remember|make sure|keep|please|feel free|let me know|call|come|think about)
    """
)
PRAISE = phrases(
    r"""
    (?:good|great|well done|congratulations|proud|awesome|excellent|fantastic|wonderful|amazing|impressive|\
        nice) (?:job|work|for you|idea|question|point|to|start|step|that you|thing)
    (?:thank|thanks|appreciate|welcome|glad|sorry|congrat)
    (?:you are|that is|it is) (?:very |really |so |pretty |absolutely )*(?:great|good|awesome|excellent|\
        fantastic|wonderful|amazing|right|welcome|smart|not alone|brave)
    """
)
EMPTY = frozenset(
    [
        "good",
        "bad",
        "hard",
        "big",
        "long",
        "new",
        "old",
        "much",
        "great",
        "nice",
        "fine",
        "sure",
        "maybe",
        "kind",
        "thing",
        "point",
        "time",
        "year",
        "week",
        "month",
        "day",
    ]
)
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
LEAD_IN = re.compile(LEAD)


class Heard(NamedTuple):
    """A buyer turn as it can be given back. `at` is its index in `before`, `near` falls from 1 with its distance."""

    at: int
    words: tuple[str, ...]
    content: frozenset[str]
    meanings: frozenset[int]
    near: float


def rephrases_in(sentences: Sequence[Sentence], before: Sequence[Turn]) -> tuple[Rephrase, ...]:
    """All rephrases of a turn, in order."""
    heard = _heard(before)
    if not heard:
        return ()
    found: list[Rephrase] = []
    for at, sentence in enumerate(sentences):
        end = _statement_end(sentence)
        if end == 0:
            continue
        follows = sentences[at + 1].text if at + 1 < len(sentences) else ""
        rephrase = _rephrase(sentence, end, heard, follows)
        if rephrase:
            found.append(rephrase)
    return tuple(found)


def _heard(before: Sequence[Turn]) -> list[Heard]:
    """The buyer's last turns, the latest first."""
    first = max(len(before) - LOOK_BACK, 0)
    found: list[Heard] = []
    for at in range(len(before) - 1, first - 1, -1):
        if before[at].speaker == "buyer":
            content = frozenset(content_words(before[at].text))
            meanings = frozenset(group for word in content for group in concepts(word))
            words = tuple(WORD.findall(plain(before[at].text).plain))
            found.append(Heard(at, words, content, meanings, 1.0 if not found else 0.8 if len(found) == 1 else 0.6))
    return found


def _statement_end(sentence: Sentence) -> int:
    """How far the sentence is a statement: up to the question in it, which may be all of it."""
    heads = heads_of(sentence)
    if not heads or FRAME.match(sentence.text, _after_lead(sentence.text)):
        return len(sentence.text)
    return heads[0] if sentence.text[: heads[0]].count(" ") >= 3 else 0


def _rephrase(sentence: Sentence, end: int, heard: Sequence[Heard], follows: str) -> Rephrase | None:
    text = sentence.text[:end].rstrip()
    content = frozenset(stems(text))
    best = max(heard, key=lambda turn: _shared(content, turn))
    shared = _shared(content, best)
    points = _points(text, shared)
    if points < NEEDED:
        return None
    checked = bool(CHECK_TAG.search(text) or JUST_CHECK.fullmatch(follows) or CHECK_TAG.search(sentence.text))
    confidence = min(0.35 + 0.1 * points, 0.95)
    kind = _kind(text, content, best)
    return sentence.place(Rephrase, 0, len(text), confidence, kind=kind, of=best.at, checked=checked)


NEEDED = 3.0


def _after_lead(text: str) -> int:
    lead = LEAD_IN.match(text)
    return lead.end() if lead else 0


def _shared(content: frozenset[str], turn: Heard) -> float:
    """How much of the content was in the buyer's turn: 1 a word, less for a word of like meaning or of little
    weight."""
    total = 0.0
    for word in content:
        if word in turn.content:
            total += 0.5 if word in EMPTY else 1.0
        elif concepts(word) & turn.meanings:
            total += 0.6
    return total * turn.near


def _points(text: str, shared: float) -> float:
    """Evidence that a statement gives the buyer's words back."""
    if shared <= 0 or (OWN.match(text) and not FRAME.search(text)):
        return 0.0
    points = min(shared, 3.0)
    if FRAME.search(text):
        points += 2.0
    if YOU.match(text):
        points += 1.5
    if SO.match(text):
        points += 1.0
    if text.endswith("?"):
        points += 0.5
    if ADVICE.search(text):
        points -= 2.0
    if PRAISE.search(text):
        points -= 1.5
    return points


def _kind(text: str, content: frozenset[str], turn: Heard) -> RephraseKind:
    words = WORD.findall(text[_after_lead(text) :])
    if _runs(words, turn.words):
        return "echo"
    turned = [SWAP.get(word, word) for word in turn.words]
    if len(words) >= 8 and _runs([SWAP.get(word, word) for word in words], turned):
        return "echo"
    kept = sum(word in turn.content for word in content)
    return "restatement" if content and kept / len(content) >= 0.75 else "paraphrase"


def _runs(words: Sequence[str], inside: Sequence[str]) -> bool:
    """The words stand in this order, nothing between, in `inside`."""
    needle, hay = f" {' '.join(words)} ", f" {' '.join(inside)} "
    return bool(words) and needle in hay
