"""Whether an answer does the move its drill asks for. The acts read the words; here stands only which acts a move takes.

A wrong answer gets the first reason that applies; where it is one of the item's own typical slips, that slip's reason.
"""

import re
from collections.abc import Callable

from practice import acts
from practice.acts import drilled, drilled_asks
from practice.acts.slogans import slogan_in
from practice.acts.words import content_words, sentences
from practice.model.drills import Drill, DrillItem, DrillKind, Judged
from practice.model.reading import Reading
from practice.model.transcript import Turn

MOST_REASON_WORDS = 20
Found = tuple[bool, str, str]
"""Whether it is right, why, and the words that show it."""


def judge(drill: Drill, item: DrillItem, answer: str) -> Judged:
    """The answer to this item, read. The same answer is always judged the same."""
    words = answer.strip()
    if not words:
        ok, why, quote = False, EMPTY, ""
    elif _same(item.given, words):
        ok, why, quote = False, GIVEN_BACK, words
    else:
        ok, why, quote = _RULES[drill.id](item, words, _read(drill.id, item, words))
    if not ok:
        why = next((slip.why for slip in item.bad if _same(slip.text, words)), why)
    return Judged(ok=ok, why=why, quote=quote, better=_better(item, words))


GIVEN_BACK = "That is what was there already. Write what you would say."
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
        nodded = (
            closed.kind == "leading"
            or drilled_asks.can_be_nodded(closed.quote)
            or not _ASKS_A_DATUM.match(closed.quote)
        )
        why = "This can still be answered with yes or no" if nodded else "One word is enough to answer this"
        return False, f"{why}: “{closed.quote}”", closed.quote
    if wide is None:
        return False, "There is no open question in it; begin with how, what, or help me understand.", ""
    if len(reading.questions) > 1:
        return False, "Two questions at once: they will answer the easier one. Ask the first and be quiet.", wide.quote
    if not (set(content_words(f"{item.given} {item.about}")) | _others(item, answer)) & set(content_words(answer)):
        return False, "It is open, and about something else. Keep to what the closed question was after.", wide.quote
    return True, "They have to think and talk to answer it.", wide.quote


_ASKS_A_DATUM = re.compile(
    r"\W*(?:and |so |but )?(?:when|where|who|which|how (?:much|many|often|long|old))\b", re.IGNORECASE
)


def _rephrased(item: DrillItem, answer: str, reading: Reading) -> Found:
    """In a drill the buyer has said one thing only, so whatever is said as theirs goes back to it."""
    found = next(iter(reading.rephrases), None)
    check = drilled.checks(answer)
    slip = _slip_near(item, answer)
    shared = set(content_words(answer)) & _heart(item, answer)
    if slip:
        return False, slip, answer
    if (found and found.kind == "echo") or _parrots(item.given, answer):
        return False, "These are their words. Say it in yours, so that they hear it was understood.", answer
    if wrong := drilled.put_in_their_mouth(answer, " ".join((item.given, *item.heart, *_besides(item, answer)))):
        return False, "That is not what they said.", wrong
    if not shared & _meant(item, answer) and len(shared) < (GIVEN if found else GIVEN + 1):
        return False, NOT_BACK, ""
    if found is None and len(shared) < (MISHEARD if reading.misheard else HEART):
        why = "That is not what they said." if reading.misheard else NOT_BACK
        return False, why, reading.misheard[0].quote if reading.misheard else ""
    if not (check or (found and found.checked)):
        return (
            False,
            "You said it back and did not ask whether it is right. Add a short check.",
            found.quote if found else "",
        )
    if not _says_first(answer):
        return False, NOT_BACK, ""
    return True, "Said back in your own words, and checked.", found.quote if found else check


NOT_BACK = "It does not give back what they said. Say the heart of it in your own words."
HEART, MISHEARD, GIVEN = 1, 2, 3
"""So many words of what the item is about: a good rephrase has hardly any of the buyer's."""
RUN = 7
"""So many words of the buyer's in a row are theirs and not the rep's."""
FEW, MOSTLY = 4, 0.6
"""Fewer words in a row are no parroting; more than this share of the answer in a row is."""


def _heart(item: DrillItem, answer: str) -> set[str]:
    """What the item is about: the words given, and what is meant by them."""
    return set(content_words(item.given)) | _meant(item, answer)


def _meant(item: DrillItem, answer: str) -> set[str]:
    """The words that the item's author named, and those of the good lines other than the answer."""
    return set(content_words(" ".join(item.heart))) | _others(item, answer)


def _says_first(answer: str) -> bool:
    """Something is said before the check."""
    check = drilled.checks(answer)
    return len(content_words(answer.removesuffix(check) or answer)) >= HEART


def _parrots(given: str, answer: str) -> bool:
    theirs, said = (" ".join(("", *re.findall(r"\w+", text.lower()), "")) for text in (given, answer))
    words = said.split()
    own = len(words) - len(
        re.findall(r"\w+", drilled.checks(answer) if drilled.checks(answer) != answer.strip() else "")
    )
    longest = next((size for size in range(min(own, RUN), FEW - 1, -1) if _in_a_row(words, theirs, size)), 0)
    return longest >= RUN or longest > MOSTLY * own


def _in_a_row(words: list[str], theirs: str, size: int) -> bool:
    return any(f" {' '.join(words[at : at + size])} " in theirs for at in range(len(words) - size + 1))


NEAR = 0.6


def _slip_near(item: DrillItem, answer: str) -> str:
    """Why, where the answer is a typical slip in hardly other words, and no good line is as near."""
    nearest = max(item.bad, key=lambda slip: _likeness(slip.text, answer))
    good = max((_likeness(line, answer) for line in item.good), default=0.0)
    near = _likeness(nearest.text, answer)
    return nearest.why if near >= NEAR and near > good else ""


def _likeness(one: str, other: str) -> float:
    """Shared content words of all content words, 0 to 1."""
    left, right = set(content_words(one)), set(content_words(other))
    return len(left & right) / len(left | right) if left | right else 0.0


def _answered(item: DrillItem, answer: str, reading: Reading) -> Found:
    shown = reading.act("evidence", "will_find_out")
    quote = shown[0].quote if shown else drilled.shows(answer) or drilled.finds_out(answer) or _as_known(item, answer)
    for name, why in _SPOILS.items():
        if spoilt := [one for one in reading.act(name) if not (quote and drilled.told_as_known(one.quote))]:
            return False, why, spoilt[0].quote
    if threat := drilled.threatens(answer):
        return False, _SPOILS["pressure"], threat
    if not quote:
        return False, "There is no proof in it, and no honest “I will find out”.", ""
    return True, "It meets the worry with something that can be checked.", quote


KNOWN = 3
"""So many words of what the rep was given to know in one answer are its proof."""


def _as_known(item: DrillItem, answer: str) -> str:
    """The sentence that tells what the item gives the rep to know; "" where none does."""
    known = set(content_words(item.about.partition("You know:")[2]))
    if len(known & set(content_words(answer))) < KNOWN:
        return ""
    return max(
        (answer[slice(*span)] for span in sentences(answer)), key=lambda one: len(known & set(content_words(one)))
    )


_SPOILS = {
    "overpromise": "Nobody can promise that. Say what was measured, and where.",
    "argument": "It tells them that their worry is wrong. It is theirs; meet it.",
    "pressure": "It pushes. A worry that is pushed at grows.",
}


def _benefit(item: DrillItem, answer: str, reading: Reading) -> Found:
    if spoilt := reading.act("overpromise"):
        return False, _SPOILS["overpromise"], spoilt[0].quote
    if praise := drilled.boast(answer):
        return False, "It praises. Say what that means for them: their day, their money, their people.", praise
    if set(content_words(answer)) <= set(content_words(item.given)):
        return False, "It says the feature once more. Say what that means for them.", answer
    shown = [one for one in reading.act("benefit") if not drilled.only_has(one.quote)]
    quote = shown[0].quote if shown else drilled.gain(answer, item.given)
    if not quote:
        return (
            False,
            "It says what the thing is or has. Say what that means for them: their day, their money, their people.",
            "",
        )
    return True, "It says what they have of it.", quote


def _reason(item: DrillItem, answer: str, reading: Reading) -> Found:
    if found := reading.act("checking_in"):
        return False, "“Just checking in” is a reason for you, and none for them.", found[0].quote
    if found := reading.act("close_account", "why_not_buying", "pressure", "flattery"):
        return False, "It puts them on their guard. Begin with something in their business.", found[0].quote
    if len(answer.split()) > MOST_REASON_WORDS:
        return False, f"{len(answer.split())} words; it has to fit into {MOST_REASON_WORDS}.", ""
    shown = reading.act("valid_business_reason")
    if goods := "" if shown else drilled_asks.wares(answer):
        return False, "It is about what you sell or want. Begin with something in their business.", goods
    theirs = set(content_words(answer)) & (_situation(item) | _others(item, answer))
    if not shown and (len(theirs) < THEIRS or not drilled_asks.happens(answer)):
        return False, "It does not say yet what in their business makes this call worth their time.", ""
    return True, "Their business, and why now.", shown[0].quote if shown else drilled_asks.happens(answer)


THEIRS = 2
"""So many words of their situation in a reason are no accident."""
_YOURS = re.compile(r"^you (?:sell|service|supply|place|rent|lease|print|train|maintain|are)\b", re.IGNORECASE)


def _situation(item: DrillItem) -> set[str]:
    """What the situation says about the buyer: all but what the rep sells, where it says more than that."""
    said = [item.about[start:end] for start, end in sentences(item.about)]
    theirs = [one for one in said if not _YOURS.match(one.strip())]
    return set(content_words(" ".join(theirs or said)))


def _others(item: DrillItem, answer: str) -> set[str]:
    return set(content_words(" ".join(_besides(item, answer))))


def _besides(item: DrillItem, answer: str) -> list[str]:
    """The good lines that are not the answer itself."""
    return [line for line in item.good if not _same(line, answer)]


def _asked(item: DrillItem, answer: str, reading: Reading) -> Found:
    if found := reading.act("pressure", "close_account", "assumptive_time"):
        return False, "It pushes. They have to be free to say no.", found[0].quote
    if (push := drilled.threatens(answer) or drilled.boast(answer)) and "?" not in answer:
        return False, "It pushes, and does not ask. Say what you would like, and let them answer.", push
    asks = [one for one in reading.asks if item.ask in (None, one.kind)]
    quote = asks[0].quote if asks else drilled_asks.asked_for(answer, item.ask) if item.ask else ""
    if not quote:
        other = next(iter(reading.asks), None)
        if other:
            return False, f"You asked for something else: {other.kind.replace('_', ' ')}.", other.quote
        return False, "You did not ask. A hint is not an ask: say what you would like, and when.", ""
    return True, "A clear ask that leaves them free.", quote


def _cost(_item: DrillItem, answer: str, reading: Reading) -> Found:
    found = [one for one in reading.questions if one.aim == "consequence"]
    asked = next((one for one in found if not drilled_asks.can_be_nodded(one.quote)), None)
    quote = asked.quote if asked else drilled_asks.cost_asked(answer)
    if quote:
        return True, "They say themselves what it costs to leave things as they are.", quote
    if found:
        return False, "A yes or no is enough to answer it. Let them do the sum out loud.", found[0].quote
    return False, "It does not ask what it costs, or what happens if nothing changes.", ""


def _grown(item: DrillItem, answer: str, reading: Reading) -> Found:
    if found := reading.act("checking_in"):
        return False, "This is still a check-in: nothing in it is about where they want to go.", found[0].quote
    if looks_in := drilled_asks.empty_talk(answer):
        return False, "It only looks in. Ask about where they want to go.", looks_in
    shown = reading.act("valid_business_reason", "give")
    wide = [one.quote for one in reading.questions if one.kind in ("open", "semi_open")]
    asked = next(iter(wide), "") or drilled_asks.looks_ahead(answer)
    quote = shown[0].quote if shown else asked or drilled_asks.offered(answer)
    if not quote:
        return (
            False,
            "There is no reason in it to take the call: something that changes for them, or a question about growth.",
            "",
        )
    if not (_situation(item) | _others(item, answer)) & set(content_words(answer)):
        return False, "It could be said to anybody. Use what you know about this customer.", ""
    return True, "A reason to call that is about them.", quote


def _plain(_item: DrillItem, answer: str, reading: Reading) -> Found:
    if slogan := slogan_in(answer):
        return False, f"“{slogan}” is what everybody says. Say it without.", slogan
    if praise := drilled.boast(answer):
        return False, "It praises, and shows nothing. Say what they would notice on a Monday.", praise
    shown = reading.act("benefit", "evidence")
    quote = shown[0].quote if shown else drilled.gain(answer) or drilled.concrete(answer)
    spoilt = [one for one in reading.act("flattery", "overpromise") if not (quote and drilled.told_as_known(one.quote))]
    if spoilt:
        return False, "Nobody can promise that. Say what they would notice on a Monday.", spoilt[0].quote
    if not quote:
        return False, "It stays general. Say what they have of it, or where it was seen.", ""
    return True, "Plain, and about them.", quote


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
