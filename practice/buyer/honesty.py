"""What becomes of a question the buyer asked: answered, dodged, or answered with what the buyer knows to be untrue.

A question marked `known` is a test of character (S2): the truth is in the brief. Telling it, or admitting not to know,
is honest; denying it is a caught lie. For other questions any statement on the matter is an answer.
"""

import re
from collections.abc import Iterable
from typing import Literal

from practice.acts.words import content_words
from practice.buyer.lexicon import akin
from practice.buyer.memory import Past
from practice.buyer.questions import questions_for_the_buyer
from practice.model.content import Brief, BuyerQuestion, Scenario
from practice.model.reading import Reading

Answer = Literal["question_answered", "question_dodged", "caught_lie"]
ANSWER_WORDS = 4
OPENING_WORDS, DENIAL_WORDS = 3, 9
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(("zero one two three four five six seven eight nine ten eleven twelve").split())
}
_DENIES = re.compile(
    r"\b(?:no|none|never|not one|nobody|always|every (?:one|single)|all of them|100)\b|\bno problem", re.IGNORECASE
)
_UNSURE = re.compile(
    r"\b(?:not sure|not certain|(?:don'?t|do not|dunno|can'?t|cannot) (?:really )?(?:know|say|tell)|no idea)\b",
    re.IGNORECASE,
)


def admits_a_gap(text: str, reading: Reading) -> bool:
    """Whether the rep says that they do not know."""
    return bool(reading.act("will_find_out") or _UNSURE.search(_statement(text, reading)))


def answer_given(text: str, reading: Reading, past: Past, scenario: Scenario) -> Answer | None:
    """How the question in the buyer's last turn was answered; None where there was none or it cannot be told."""
    asked = [move.question for heard in past[-1:] for move in heard.plan.moves if move.question]
    question = next((one for one in scenario.questions if one.id in asked), None)
    if question is None:
        return None
    if admits_a_gap(text, reading):
        return "question_answered"
    said = _statement(text, reading)
    if question.known:
        return _tested(said, question, scenario.brief)
    on_topic = _shares(said, (*question.topics, *question.says))
    if on_topic and len(said.split()) >= ANSWER_WORDS:
        return "question_answered"
    return "question_dodged" if not on_topic else None


def _statement(text: str, reading: Reading) -> str:
    """The turn without its questions."""
    for question in sorted(questions_for_the_buyer(reading), key=lambda question: -question.start):
        text = text[: question.start] + text[question.end :]
    return text


def _tested(said: str, question: BuyerQuestion, brief: Brief) -> Answer:
    if any(_bears(said, truth, question) for truth in _truths(brief)):
        return "question_answered"
    if any(_denies(sentence, question) for sentence in _SENTENCE.split(said)):
        return "caught_lie"
    return "question_dodged"


def _denies(sentence: str, question: BuyerQuestion) -> bool:
    """Whether it denies what was asked: it begins or ends with the denial, or it is on the matter. "No lodge was damaged" is none."""
    found = list(_DENIES.finditer(sentence))
    begins = any(len(sentence[: one.start()].split()) <= OPENING_WORDS for one in found)
    brief = len(sentence.split()) <= DENIAL_WORDS
    return bool(found) and ((begins and brief) or _shares(sentence, question.topics))


def _truths(brief: Brief) -> Iterable[str]:
    return (*(known.text for known in brief.known if not known.outdated), *brief.proof, brief.limits)


def _bears(said: str, truth: str, question: BuyerQuestion) -> bool:
    """Whether the words tell this item of the brief, and the item is on what was asked."""
    if not _shares(truth, question.topics):
        return False
    words, told = _stems(said), _stems(truth)
    shared = words & told
    return len(shared) >= 3 or (len(shared) >= 2 and any(word.isdigit() for word in shared))


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        _NUMBERS.get(word, word) for word in (*content_words(text), *text.lower().split()) if word in _NUMBERS
    ) | frozenset(content_words(text))


def _shares(text: str, lines: Iterable[str]) -> bool:
    topics = frozenset(stem for line in lines for stem in content_words(line))
    return any(akin(word, topic) for word in content_words(text) for topic in topics)
