"""Whether an answer does the move its drill asks for. The acts read the words; here stands only which acts a move takes.

A wrong answer gets the first reason that applies; where it is one of the item's own typical slips, that slip's reason.
"""

import re
from collections.abc import Callable

from practice import acts
from practice.acts.slogans import slogan_in
from practice.acts.words import content_words
from practice.model.drills import Drill, DrillItem, DrillKind, Judged
from practice.model.reading import Reading
from practice.model.transcript import Turn

MOST_REASON_WORDS = 20
Found = tuple[bool, str, str]
"""Whether it is right, why, and the words that show it."""


def judge(drill: Drill, item: DrillItem, answer: str) -> Judged:
    """The answer to this item, read. The same answer is always judged the same."""
    words = answer.strip()
    ok, why, quote = _RULES[drill.id](item, words, _read(drill.id, item, words)) if words else (False, EMPTY, "")
    if not ok:
        why = next((slip.why for slip in item.bad if _same(slip.text, words)), why)
    return Judged(ok=ok, why=why, quote=quote, better=_better(item, words))


EMPTY = "There is nothing in this answer yet; write what you would say."
_BUYER_SPEAKS: tuple[DrillKind, ...] = ("rephrase_and_check", "worry_answered", "cost_of_nothing", "ways_to_ask")


def _read(kind: DrillKind, item: DrillItem, answer: str) -> Reading:
    before = (Turn(number=1, speaker="buyer", text=item.given),) if kind in _BUYER_SPEAKS else ()
    return acts.read(answer, before)


def _same(one: str, other: str) -> bool:
    return re.findall(r"\w+", one.lower()) == re.findall(r"\w+", other.lower())


def _better(item: DrillItem, answer: str) -> str:
    """A line that is not the rep's own, the one nearest to it."""
    words = set(content_words(answer))
    others = [line for line in item.good if not _same(line, answer)]
    return max(others, key=lambda line: len(words & set(content_words(line))))


def _opened(item: DrillItem, answer: str, reading: Reading) -> Found:
    closed = next((one for one in reading.questions if one.kind in ("closed", "leading")), None)
    wide = next((one for one in reading.questions if one.kind in ("open", "semi_open")), None)
    if closed:
        return False, f"This can still be answered with yes or no: “{closed.quote}”", closed.quote
    if wide is None:
        return False, "There is no open question in it; begin with how, what, or help me understand.", ""
    if len(reading.questions) > 1:
        return False, "Two questions at once: they will answer the easier one. Ask the first and be quiet.", wide.quote
    if not set(content_words(f"{item.given} {item.about}")) & set(content_words(answer)):
        return False, "It is open, and about something else. Keep to what the closed question was after.", wide.quote
    return True, "They have to think and talk to answer it.", wide.quote


def _rephrased(_item: DrillItem, _answer: str, reading: Reading) -> Found:
    found = next(iter(reading.rephrases), None)
    if reading.misheard:
        return False, "That is not what they said.", reading.misheard[0].quote
    if found is None:
        return False, "It does not give back what they said. Say the heart of it in your own words.", ""
    if found.kind == "echo":
        return False, "These are their words. Say it in yours, so that they hear it was understood.", found.quote
    if not found.checked:
        return False, "You said it back and did not ask whether it is right. Add a short check.", found.quote
    return True, "Said back in your own words, and checked.", found.quote


def _answered(_item: DrillItem, _answer: str, reading: Reading) -> Found:
    for name, why in _SPOILS.items():
        if found := reading.act(name):
            return False, why, found[0].quote
    shown = reading.act("evidence", "will_find_out")
    if not shown:
        return False, "There is no proof in it, and no honest “I will find out”.", ""
    return True, "It meets the worry with something that can be checked.", shown[0].quote


_SPOILS = {
    "overpromise": "Nobody can promise that. Say what was measured, and where.",
    "argument": "It tells them that their worry is wrong. It is theirs; meet it.",
    "pressure": "It pushes. A worry that is pushed at grows.",
}


def _benefit(_item: DrillItem, _answer: str, reading: Reading) -> Found:
    if spoilt := reading.act("overpromise"):
        return False, _SPOILS["overpromise"], spoilt[0].quote
    shown = reading.act("benefit")
    if not shown:
        return (
            False,
            "It says what the thing is or has. Say what that means for them: their day, their money, their people.",
            "",
        )
    return True, "It says what they have of it.", shown[0].quote


def _reason(_item: DrillItem, _answer: str, reading: Reading) -> Found:
    if found := reading.act("checking_in"):
        return False, "“Just checking in” is a reason for you, and none for them.", found[0].quote
    if reading.words > MOST_REASON_WORDS:
        return False, f"{reading.words} words; it has to fit into {MOST_REASON_WORDS}.", ""
    shown = reading.act("valid_business_reason")
    if not shown:
        return False, "It does not say yet what in their business makes this call worth their time.", ""
    return True, "Their business, and why now.", shown[0].quote


def _asked(item: DrillItem, _answer: str, reading: Reading) -> Found:
    if found := reading.act("pressure", "close_account"):
        return False, "It pushes. They have to be free to say no.", found[0].quote
    asks = [one for one in reading.asks if item.ask in (None, one.kind)]
    if not asks:
        other = next(iter(reading.asks), None)
        if other:
            return False, f"You asked for something else: {other.kind.replace('_', ' ')}.", other.quote
        return False, "You did not ask. A hint is not an ask: say what you would like, and when.", ""
    return True, "A clear ask that leaves them free.", asks[0].quote


def _cost(_item: DrillItem, _answer: str, reading: Reading) -> Found:
    asked = next((one for one in reading.questions if one.aim == "consequence"), None)
    if asked is None:
        return False, "It does not ask what it costs, or what happens if nothing changes.", ""
    if asked.kind != "open":
        return False, "A yes or no is enough to answer it. Let them do the sum out loud.", asked.quote
    return True, "They say themselves what it costs to leave things as they are.", asked.quote


def _grown(item: DrillItem, answer: str, reading: Reading) -> Found:
    if found := reading.act("checking_in"):
        return False, "This is still a check-in: nothing in it is about where they want to go.", found[0].quote
    shown = reading.act("valid_business_reason", "homework", "give")
    wide = [one for one in reading.questions if one.kind == "open"]
    if not shown and not wide:
        return (
            False,
            "There is no reason in it to take the call: something that changes for them, or a question about growth.",
            "",
        )
    if not set(content_words(f"{item.given} {item.about}")) & set(content_words(answer)):
        return False, "It could be said to anybody. Use what you know about this customer.", ""
    return True, "A reason to call that is about them.", shown[0].quote if shown else wide[0].quote


def _plain(_item: DrillItem, answer: str, reading: Reading) -> Found:
    if slogan := slogan_in(answer):
        return False, f"“{slogan}” is what everybody says. Say it without.", slogan
    if found := reading.act("self_talk", "flattery", "overpromise"):
        return False, "It praises, and shows nothing. Say what they would notice on a Monday.", found[0].quote
    shown = reading.act("benefit", "evidence")
    if not shown:
        return False, "It stays general. Say what they have of it, or where it was seen.", ""
    return True, "Plain, and about them.", shown[0].quote


_RULES: dict[DrillKind, Callable[[DrillItem, str, Reading], Found]] = {
    "closed_to_open": _opened,
    "rephrase_and_check": _rephrased,
    "worry_answered": _answered,
    "feature_to_benefit": _benefit,
    "business_reason": _reason,
    "ways_to_ask": _asked,
    "cost_of_nothing": _cost,
    "growth_or_maintenance": _grown,
    "benefits_not_slogans": _plain,
}
