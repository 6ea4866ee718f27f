"""What the rep promised on the last call, in the buyer's mind on this one: when they ask after it, and what they make of the answer.

Holds for follow-up calls alone: their content carries the questions, each with an id that begins with `PROMISE`.
"""

import re

from practice.acts.words import content_words
from practice.buyer.memory import Past
from practice.model.content import BuyerQuestion, Scenario
from practice.model.state import BuyerState

PROMISE = "promise_"
EARLY_TURNS = 6
"""In so many rep turns the buyer asks of themselves; after that it takes its turn among the other questions."""
RAISED = 2
"""So many words of the question in the rep's own mouth, and they have brought it up themselves."""
_NOT_DONE = (
    r"forgot(?:ten)?|(?:slipped|went out of) my mind|slipped through|got lost|did ?n[o']t (?:get (?:to|round)|do|send|manage|happen|"
    r"make)|did not (?:get (?:to|round)|do|send|manage|happen|make)|have ?n[o']t (?:\w+ ){0,2}(?:sent|done|got|finished|managed|"
    r"had|checked|asked)|have not (?:\w+ ){0,2}(?:sent|done|got|finished|managed|had|checked|asked)|not (?:yet )?(?:done|sent|"
    r"happened|ready)|not yet|let you down|dropped the ball|no excuse|never (?:sent|did|got)"
)
_BROKEN = re.compile(rf"\b(?:{_NOT_DONE})\b", re.IGNORECASE)
_YOU = re.compile(r"\byou\b[^.?!]{0,12}$", re.IGNORECASE)


def due(text: str, state: BuyerState, past: Past, scenario: Scenario) -> str | None:
    """The promise the buyer asks after now: early in the call, one at a time, and not one the rep has brought up."""
    if scenario.earlier is None or state.rep_turns > EARLY_TURNS:
        return None
    waiting = [one for one in scenario.questions if one.id.startswith(PROMISE) and one.id not in state.questions_asked]
    brought_up = raised(text, past, scenario)
    return next((one.id for one in waiting if one.id not in brought_up), None)


def raised(text: str, past: Past, scenario: Scenario) -> tuple[str, ...]:
    """The promises the rep has brought up so far; nobody asks after those."""
    heard = [*(before.text for before in past), text]
    about = [one for one in scenario.questions if one.id.startswith(PROMISE)] if scenario.earlier else []
    return tuple(one.id for one in about if any(_brings_up(words, one) for words in heard))


def broken(text: str, past: Past, scenario: Scenario) -> str:
    """The words with which the rep owns that a promise was not kept, asked or unasked; empty where there are none."""
    asked = any(move.question and move.question.startswith(PROMISE) for heard in past[-1:] for move in heard.plan.moves)
    about = [one for one in scenario.questions if one.id.startswith(PROMISE)] if scenario.earlier else []
    if not (asked or any(_brings_up(text, one) for one in about)):
        return ""
    owned = (found for found in _BROKEN.finditer(text) if not _YOU.search(text[: found.start()]))
    return next((found.group() for found in owned), "")


def _brings_up(text: str, question: BuyerQuestion) -> bool:
    own = set(content_words(question.says[0])) - _FRAME
    said = set(content_words(_DONE.sub(lambda found: _AS_PROMISED[found.group().lower()], text)))
    return len(own & said) >= min(RAISED, len(own)) > 0


_AS_PROMISED = {
    "sent": "send", "wrote": "write", "rang": "ring", "brought": "bring", "took": "take", "made": "make",
    "spoke": "speak", "found": "find", "put": "put", "got": "get", "gave": "give", "had": "have",
}  # fmt: skip
_DONE = re.compile(rf"\b(?:{'|'.join(_AS_PROMISED)})\b", re.IGNORECASE)
"""What was promised in one form is told as done in another."""
_FRAME = frozenset(content_words("last time you said you would what came of that promised me something when we spoke"))
