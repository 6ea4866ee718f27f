"""When a worry comes out, when it is answered and when it was passed over. Holds no wording."""

from practice.acts.words import content_words
from practice.buyer.lexicon import akin
from practice.buyer.memory import Past
from practice.buyer.resisting import OPENS_UP
from practice.model.content import Concern, Scenario
from practice.model.reading import Reading
from practice.model.state import BuyerState

_SEEN_TO = ("empathy", "acknowledgement", "apology", "will_find_out", "give", "promise", "evidence", "accept_no")
_TALKS_BUSINESS = ("pitch", "feature", "benefit", "overpromise", "evidence")
_WORRY_WORDS = frozenset(
    content_words(
        "worry concern hesitate nervous doubt risk bother uneasy unsure reservation fear pause misgiving troubles"
    )
)
FIRST_TURN, TURNS_BETWEEN = 4, 5
KNOWN_TURNS = 6
"""Turns after which both sides know what the call is about, whether or not the rep has said so outright."""


def hidden(state: BuyerState, scenario: Scenario) -> tuple[Concern, ...]:
    """Concerns that have not come out, in the scenario's order."""
    out = {*state.concerns_voiced, *state.concerns_resolved}
    return tuple(concern for concern in scenario.concerns if concern.id not in out)


def answered(text: str, reading: Reading, state: BuyerState, past: Past, scenario: Scenario) -> tuple[str, ...]:
    """The voiced concerns that this turn answers: the one just voiced, or one whose topic it takes up again."""
    just_voiced = {move.concern for heard in past[-1:] for move in heard.plan.moves}
    words = frozenset(content_words(text))
    return tuple(
        concern.id
        for concern in map(scenario.concern, state.concerns_voiced)
        if (concern.id in just_voiced or touches(concern, words)) and _answers(concern, words, reading, scenario)
    )


def _answers(concern: Concern, words: frozenset[str], reading: Reading, scenario: Scenario) -> bool:
    acts = {act.act for act in reading.acts}
    for answer in concern.resolved_by:
        name, _, number = answer.partition(":")
        if name == "proof" and number.isdigit():
            if _quotes_proof(words, scenario.brief.proof[int(number) - 1]):
                return True
        elif answer in acts:
            return True
    return False


def _quotes_proof(words: frozenset[str], proof: str) -> bool:
    """The proof point is told when three of its words, or a figure and another word of it, are."""
    shared = words & frozenset(content_words(proof))
    return len(shared) >= 3 or (len(shared) >= 2 and any(word.isdigit() for word in shared))


def dodged(text: str, reading: Reading, state: BuyerState, past: Past, scenario: Scenario) -> bool:
    """Whether a concern was voiced in the buyer's last turn and this turn passes over it."""
    just = [move.concern for heard in past[-1:] for move in heard.plan.moves if move.concern]
    open_ones = [scenario.concern(found) for found in just if found in state.concerns_voiced]
    if not open_ones:
        return False
    words = frozenset(content_words(text))
    seen_to = reading.act(*_SEEN_TO) or reading.rephrases
    return not seen_to and not any(touches(concern, words) for concern in open_ones)


def to_voice(text: str, reading: Reading, state: BuyerState, past: Past, scenario: Scenario) -> Concern | None:
    """The concern that comes out now: asked for, touched upon by business talk, or simply due."""
    words = frozenset(content_words(text))
    waiting = [concern for concern in hidden(state, scenario) if not _answers(concern, words, reading, scenario)]
    if not waiting or state.rep_turns < 2 or (state.trust < OPENS_UP and state.concerns_voiced):
        return None
    if reading.act(*_TALKS_BUSINESS) or reading.asks:
        near = [concern for concern in waiting if touches(concern, words)]
        if near:
            return near[0]
    if not _business_was_talked(reading, past):
        return None
    since = [state.rep_turns - heard.state.rep_turns for heard in past if any(m.concern for m in heard.plan.moves)]
    due = state.rep_turns >= FIRST_TURN and (not since or since[-1] >= TURNS_BETWEEN)
    return waiting[0] if due and len(state.concerns_voiced) < 2 else None


def asked_for(text: str, reading: Reading, state: BuyerState, past: Past, scenario: Scenario) -> Concern | None:
    """The concern that comes out because the rep asks what worries the buyer about what is on the table."""
    if not reading.questions or not frozenset(content_words(text)) & _WORRY_WORDS:
        return None
    if state.rep_turns < KNOWN_TURNS and not _business_was_talked(reading, past):
        return None
    open_ones = [scenario.concern(found) for found in state.concerns_voiced]
    return next(iter((*hidden(state, scenario), *open_ones)), None)


def _business_was_talked(reading: Reading, past: Past) -> bool:
    """Whether there is anything on the table yet that could worry the buyer."""
    return any(one.act(*_TALKS_BUSINESS) or one.asks for one in (reading, *(heard.reading for heard in past)))


def touches(concern: Concern, words: frozenset[str]) -> bool:
    """Whether these stems take up what the concern is about."""
    topics = frozenset(stem for topic in concern.topics for stem in content_words(topic))
    return any(akin(word, topic) for word in words for topic in topics)
