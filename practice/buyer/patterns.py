"""What only shows over several turns or beside the buyer's state: stacking, interrogation, early pitches, dodged concerns.

Gives names with the rep's words for them; how a name moves the buyer is the persona's table in `reactions.py`.
"""

import re
from dataclasses import dataclass

from practice.acts.words import STOP, WORD, content_words
from practice.buyer import promises
from practice.buyer.honesty import answer_given
from practice.buyer.lexicon import akin
from practice.buyer.memory import Past, lately
from practice.buyer.questions import questions_for_the_buyer
from practice.model.content import Scenario
from practice.model.reading import Act, Reading, Rephrase
from practice.model.state import BuyerState
from practice.model.transcript import Turn

MONOLOGUE_WORDS = 110
STACKED_QUESTIONS = 3
INTERROGATION_TURNS = 4
TECHNIQUE_TURNS = 3
BORNE_OUT = 0.3
MOSTLY = 0.7
LIST_WORDS = 6
SPEECH = 0.15
FIRST_MINUTE_TURNS = 3
_FIGURE = re.compile(r"[0-9]+")
LISTENING_ACTS = frozenset(
    {"empathy", "acknowledgement", "apology", "evidence", "benefit", "give", "thanks", "will_find_out"}
)
PITCH_ACTS = ("pitch", "feature")


@dataclass(frozen=True)
class Noticed:
    """One thing the buyer noticed: a name of `REACTION_NAMES` and the rep's words for it."""

    name: str
    quote: str = ""


def notice(
    text: str, reading: Reading, before: tuple[Turn, ...], state: BuyerState, past: Past, scenario: Scenario
) -> tuple[Noticed, ...]:
    """All that the buyer notices in a rep turn, acts included, each name once."""
    if not any(sign.isalnum() for sign in text):
        return (Noticed("silence", text),)
    if _is_word_list(text):
        return (Noticed("instruction", text[:80]),)
    found = [
        *(Noticed(act.act, act.quote) for act in reading.acts if _counts(act, state, past)),
        *_questions(reading, past),
        *_rephrases(reading, before, past, _said_by_buyer(before, state, scenario)),
        *_form(text, reading, past),
        *_timing(text, reading, state, past, scenario),
    ]
    return tuple({noticed.name: noticed for noticed in reversed(found)}.values())[::-1]


def _is_word_list(text: str) -> bool:
    """Words strung together without the small words that make speech of them."""
    words = WORD.findall(text.lower())
    return len(words) >= LIST_WORDS and sum(word in STOP for word in words) < SPEECH * len(words)


def _counts(act: Act, state: BuyerState, past: Past) -> bool:
    """Whether an act is one in this place: a no is taken only after a no, a time is presumed only before one is agreed."""
    if act.act == "accept_no":
        return _was_refused(past)
    if act.act == "assumptive_time":
        return state.rep_turns <= FIRST_MINUTE_TURNS or (state.outcome is None and not state.told)
    if act.act == "will_find_out":
        return (
            not past
            or bool(past[-1].state.concerns_voiced)
            or any(move.occasion in ("buyer_question", "concern") for heard in past[-2:] for move in heard.plan.moves)
        )
    return True


def _was_refused(past: Past) -> bool:
    """Whether the buyer's last turn was a no, so that it could be taken well."""
    return bool(past) and any(move.occasion.startswith(("refuse", "maybe", "withhold")) for move in past[-1].plan.moves)


def _questions(reading: Reading, past: Past) -> list[Noticed]:
    found = []
    asked = questions_for_the_buyer(reading)
    for question in asked:
        name = {"closed": "closed_question", "leading": "leading_question"}.get(question.kind, "open_question")
        found.append(Noticed(name, question.quote))
        if question.aim == "example" and past:
            found.append(Noticed("probe", question.quote))
    if len(asked) >= STACKED_QUESTIONS:
        found.append(Noticed("stacked_questions", asked[-1].quote))
    patience = INTERROGATION_TURNS + all(question.kind == "open" for question in asked)
    if _only_asks(reading) and _only_asked(past) >= patience - 1 and not lately(past, "interrogation", 1):
        found.append(Noticed("interrogation", asked[0].quote))
    return found


def _only_asked(past: Past) -> int:
    """How many of the last turns in a row asked without any sign of listening."""
    turns = 0
    for heard in reversed(past):
        if not _only_asks(heard.reading):
            break
        turns += 1
    return turns


def _only_asks(reading: Reading) -> bool:
    """A turn that is little more than questions and shows no sign of listening."""
    asked = sum(len(question.quote.split()) for question in questions_for_the_buyer(reading))
    return asked >= MOSTLY * reading.words and asked > 0 and not _listens(reading)


def _listens(reading: Reading) -> bool:
    return bool(reading.rephrases) or any(act.act in LISTENING_ACTS for act in reading.acts)


def _said_by_buyer(before: tuple[Turn, ...], state: BuyerState, scenario: Scenario) -> str:
    """Everything the buyer has put on the table: their last turns, and the facts told earlier in all wordings."""
    told = [line for fact in map(scenario.fact, state.told) for line in (*fact.says, *fact.topics, fact.gist or "")]
    voiced = [*state.concerns_voiced, *state.concerns_resolved]
    worries = [
        line
        for concern in map(scenario.concern, voiced)
        for line in (*concern.says, *concern.topics, concern.gist or "")
    ]
    return " ".join([*(turn.text for turn in before if turn.speaker == "buyer"), *told, *worries])


def _rephrases(reading: Reading, before: tuple[Turn, ...], past: Past, said: str) -> list[Noticed]:
    own = [*reading.act("evidence", "promise", "price_talk", "feature", "benefit", "will_find_out")]
    answers = any(move.question for heard in past[-1:] for move in heard.plan.moves)
    given_back = [
        rephrase
        for rephrase in reading.rephrases
        if rephrase.checked
        or not (answers or any(act.start < rephrase.end and rephrase.start < act.end for act in own))
    ]
    found = [Noticed(_fit(rephrase, said), rephrase.quote) for rephrase in given_back]
    found += [Noticed("rephrase_wrong", claim.quote) for claim in reading.misheard if before]
    run = [heard for heard in past[-(TECHNIQUE_TURNS - 1) :] if heard.reading.rephrases]
    if reading.rephrases and len(run) == TECHNIQUE_TURNS - 1:
        return [Noticed("rephrase_too_often", reading.rephrases[0].quote)]
    return found


def _fit(rephrase: Rephrase, said: str) -> str:
    """Right, wrong or mere echo. Wrong is a figure the buyer never gave, or a checked claim that hardly anything bears out."""
    if rephrase.kind == "echo":
        return "rephrase_echo"
    if set(_FIGURE.findall(rephrase.quote)) - set(_FIGURE.findall(said)):
        return "rephrase_wrong"
    words, heard = set(content_words(rephrase.quote)), set(content_words(said))
    borne_out = sum(any(akin(word, other) for other in heard) for word in words)
    doubtful = rephrase.checked and len(words) >= 3 and borne_out < BORNE_OUT * len(words)
    return "rephrase_wrong" if doubtful else "rephrase_right"


def _form(text: str, reading: Reading, past: Past) -> list[Noticed]:
    found = []
    if reading.words > MONOLOGUE_WORDS:
        found.append(Noticed("monologue", text[:80]))
    words = set(content_words(text))
    if len(words) >= 3 and any(words == set(content_words(heard.text)) for heard in past):
        found.append(Noticed("repetition", text[:80]))
    return found


def _timing(text: str, reading: Reading, state: BuyerState, past: Past, scenario: Scenario) -> list[Noticed]:
    """A pitch before anything was learnt; a buyer's question answered or not."""
    found = []
    pitch = reading.act(*PITCH_ACTS)
    if pitch and len(state.told) < 2 and not lately(past, "pitch_too_early", 1):
        found.append(Noticed("pitch_too_early", pitch[0].quote))
    given = answer_given(text, reading, past, scenario)
    if given:
        found.append(Noticed(given))
    if owned := promises.broken(text, past, scenario):
        found.append(Noticed("promise_broken", owned))
    return found
