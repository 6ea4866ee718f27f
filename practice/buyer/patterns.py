"""What only shows over several turns or beside the buyer's state: stacking, interrogation, early pitches, dodged concerns.

Gives names with the rep's words for them; how a name moves the buyer is the persona's table in `reactions.py`.
"""

from dataclasses import dataclass

from practice.acts.words import content_words
from practice.buyer.memory import Past, lately
from practice.model.reading import Reading, Rephrase
from practice.model.state import BuyerState
from practice.model.transcript import Turn

MONOLOGUE_WORDS = 110
STACKED_QUESTIONS = 3
INTERROGATION_TURNS = 4
TECHNIQUE_TURNS = 3
LISTENING_ACTS = frozenset(
    {"empathy", "acknowledgement", "apology", "evidence", "benefit", "give", "thanks", "will_find_out"}
)
PITCH_ACTS = ("pitch", "feature")


@dataclass(frozen=True)
class Noticed:
    """One thing the buyer noticed: a name of `REACTION_NAMES` and the rep's words for it."""

    name: str
    quote: str = ""


def notice(text: str, reading: Reading, before: tuple[Turn, ...], state: BuyerState, past: Past) -> tuple[Noticed, ...]:
    """All that the buyer notices in a rep turn, acts included, each name once."""
    if not content_words(text) and not reading.questions and not reading.acts:
        return (Noticed("silence", text),)
    found = [
        *(Noticed(act.act, act.quote) for act in reading.acts),
        *_questions(reading, past),
        *_rephrases(reading, before, past),
        *_form(text, reading, past),
        *_timing(reading, state, past),
    ]
    return tuple({noticed.name: noticed for noticed in reversed(found)}.values())[::-1]


def _questions(reading: Reading, past: Past) -> list[Noticed]:
    found = []
    for question in reading.questions:
        name = {"closed": "closed_question", "leading": "leading_question"}.get(question.kind, "open_question")
        found.append(Noticed(name, question.quote))
        if question.aim == "example" and past:
            found.append(Noticed("probe", question.quote))
    if len(reading.questions) >= STACKED_QUESTIONS:
        found.append(Noticed("stacked_questions", reading.questions[-1].quote))
    if reading.questions and _only_asked(past) >= INTERROGATION_TURNS - 1 and not _listens(reading):
        found.append(Noticed("interrogation", reading.questions[0].quote))
    return found


def _only_asked(past: Past) -> int:
    """How many of the last turns in a row asked without any sign of listening."""
    turns = 0
    for heard in reversed(past):
        if not heard.reading.questions or _listens(heard.reading):
            break
        turns += 1
    return turns


def _listens(reading: Reading) -> bool:
    return bool(reading.rephrases) or any(act.act in LISTENING_ACTS for act in reading.acts)


def _rephrases(reading: Reading, before: tuple[Turn, ...], past: Past) -> list[Noticed]:
    found = [Noticed(_fit(rephrase, before), rephrase.quote) for rephrase in reading.rephrases]
    run = [heard for heard in past[-(TECHNIQUE_TURNS - 1) :] if heard.reading.rephrases]
    if reading.rephrases and len(run) == TECHNIQUE_TURNS - 1:
        return [Noticed("rephrase_too_often", reading.rephrases[0].quote)]
    return found


def _fit(rephrase: Rephrase, before: tuple[Turn, ...]) -> str:
    """Right, wrong or mere echo. Wrong is a figure the buyer never gave, or a not where they had none."""
    if rephrase.kind == "echo":
        return "rephrase_echo"
    buyer_words = " ".join(turn.text for turn in before if turn.speaker == "buyer")
    figures = [word for word in rephrase.quote.split() if any(sign.isdigit() for sign in word)]
    if any(_digits(figure) not in _digits(buyer_words) for figure in figures):
        return "rephrase_wrong"
    return "rephrase_right"


def _digits(text: str) -> str:
    return "".join(sign if sign.isdigit() else " " for sign in text).strip()


def _form(text: str, reading: Reading, past: Past) -> list[Noticed]:
    found = []
    if reading.words > MONOLOGUE_WORDS:
        found.append(Noticed("monologue", text[:80]))
    words = set(content_words(text))
    if len(words) >= 3 and any(words == set(content_words(heard.text)) for heard in past):
        found.append(Noticed("repetition", text[:80]))
    return found


def _timing(reading: Reading, state: BuyerState, past: Past) -> list[Noticed]:
    """A pitch before anything was learnt; a buyer's question answered or not."""
    found = []
    pitch = reading.act(*PITCH_ACTS)
    if pitch and len(state.told) < 2 and not lately(past, "pitch_too_early", 1):
        found.append(Noticed("pitch_too_early", pitch[0].quote))
    if past and any(move.occasion == "buyer_question" for move in past[-1].plan.moves):
        answered = reading.words >= 6 or reading.act("will_find_out", "price_talk", "evidence")
        found.append(Noticed("question_answered" if answered else "question_dodged"))
    return found
