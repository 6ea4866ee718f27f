"""The same buyer weeks later: what they remember of the call before, by rule. Gives content to play; begins nothing.

Three quarters of the trust won or lost stays, and being hung up on costs ten points more; patience is fresh. What was
told is told and what was settled is settled. What the rep promised, the buyer asks about.
"""

import re
from collections.abc import Callable

from practice.buyer_state import states
from practice.errors import BadInput
from practice.model.attempt import Content, Record
from practice.model.content import Brief, BuyerQuestion, Earlier, Known, Scenario
from practice.model.scorecard import Evidence
from practice.model.state import BuyerState
from practice.rehearsal.notes import promises_in

KEPT_TRUST = 0.75
AFTER_HANGING_UP = -10
MOST_TRUST = 90
CALLS = 3
"""So many calls make a relationship to practise; after that the buyer and the rep know where they stand."""
MOST_WORDS = 16
MOST_PROMISES = 2
"""Of the promises, so many are asked about; nobody keeps a list on the telephone."""

_WILL = re.compile(
    r"\b(?:I will|I'll|I’ll|I am going to|I'm going to|let me|we will|we'll)\s+([^.!?;:]+)", re.IGNORECASE
)
_ANSWERED_WITH = (
    *(
        "promise",
        "last call",
        "sent",
        "send",
        "forgot",
        "done",
        "did",
        "ready",
        "delivered",
        "arrived",
        "received",
        "mistake",
    ),
    *("late", "missed", "asked", "checked", "found", "answer", "inbox", "post", "letter", "prepared", "result"),
)
"""What an answer to "what came of that?" speaks of, kept or not."""
_ANSWERED = (
    "[Good|Fine|All right|Right], [thank you|thanks], [that's what I wanted to know|then I know where that stands|that settles it].",
    "[Then|So] that's [done|out of the way|cleared up|off the list][|, good|, thank you].",
    "[Good to know|Glad to hear it|I'm glad to know], [I did wonder|I'd been wondering|I had it on my mind].",
    "[I was going to ask|I meant to ask] [again|about that], [so thank you|so that's good].",
)
"""What fits an answer about a promise as well as any other: a buyer's own "I'd heard that elsewhere" does not."""
_SWAPPED = {
    "you": "me",
    "your": "my",
    "yours": "mine",
    "yourself": "myself",
    "me": "you",
    "my": "your",
    "our": "your",
    "us": "you",
}


def follow_up(record: Record) -> Content:
    """The content of a call with the same buyer some weeks after this one; `BadInput` where this one is not over."""
    if record.attempt.outcome is None:
        raise BadInput("Finish this call first; the follow-up comes weeks after its end.")
    content = record.attempt.content
    line = states(content.persona, content.scenario, record.transcript)
    if not line:
        raise BadInput("Nothing was said in this call, so there is nothing to follow up.")
    persona = content.persona.model_copy(update={"trust": _trust(content, line[-1], record.attempt.outcome)})
    return content.model_copy(update={"persona": persona, "scenario": _scenario(record, line[-1])})


def number_of(attempt_id: str, follows: Callable[[str], str | None]) -> int:
    """Which call with this buyer an attempt is, from 1."""
    number, before = 1, follows(attempt_id)
    while before is not None:
        number, before = number + 1, follows(before)
    return number


def _trust(content: Content, last: BuyerState, outcome: str) -> int:
    start = content.persona.trust
    moved = round(KEPT_TRUST * (last.trust - start)) + (AFTER_HANGING_UP if outcome == "hung_up" else 0)
    return max(0, min(MOST_TRUST, start + moved))


def _scenario(record: Record, last: BuyerState) -> Scenario:
    scenario, promises = record.attempt.content.scenario, promises_in(record.transcript)
    asked = tuple(_asks_about(promise, number) for number, promise in enumerate(promises[:MOST_PROMISES], start=1))
    rest = tuple(
        one for one in scenario.questions if not one.id.startswith("promise_") and one.id not in last.questions_asked
    )
    return scenario.model_copy(
        update={
            "opens": "rep",
            "brief": _brief(record, promises),
            "questions": (*asked, *rest),
            "earlier": Earlier(told=last.told, settled=last.concerns_resolved),
            "lines": {"answer_noted": _ANSWERED, **scenario.lines},
        }
    )


def _asks_about(promise: Evidence, number: int) -> BuyerQuestion:
    """A promise of which the core can be told apart is named; any other is only reminded of."""
    found = _WILL.search(promise.quote)
    core = _turned(found.group(1)) if found else ""
    named = (
        f"Last time you said you would {core}. What came of that?",
        f"Before we go on: you were going to {core}. Did that happen?",
        f"You told me you would {core}. Where does that stand?",
    )
    reminded = (
        "You promised me something when we last spoke. What came of it?",
        "Before we go on: there was something you wanted to do for me after our last call. Did that happen?",
        "I remember a promise from our last call. Where does that stand?",
    )
    return BuyerQuestion(id=f"promise_{number}", topics=_ANSWERED_WITH, says=named if core else reminded)


def _turned(core: str) -> str:
    """The rep's words from the buyer's side; empty where they are too long to be said in passing, or hold signs of a template."""
    words = [_SWAPPED.get(word.lower(), word) for word in core.split()]
    return " ".join(words) if len(words) <= MOST_WORDS and not set("[]{}|") & set(core) else ""


def _brief(record: Record, promises: tuple[Evidence, ...]) -> Brief:
    """What the rep may know now: what was told, in the buyer's words, and what they said they would do."""
    brief, scenario = record.attempt.content.scenario.brief, record.attempt.content.scenario
    told = []
    for turn in record.transcript.by_speaker("buyer"):
        quotes = (
            next((says for says in scenario.fact(name).says if says in turn.text), turn.text) for name in turn.told
        )
        told += [Known(text=f"Told you on the last call: “{quote}”") for quote in quotes]
    promised = [Known(text=f"You said on the last call: “{promise.quote}”") for promise in promises]
    known = (*(item for item in brief.known if not item.outdated), *told, *promised)
    return brief.model_copy(update={"known": tuple(dict.fromkeys(known))})
