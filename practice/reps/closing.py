"""How the strong rep closes: knows when it is time, asks with a day and an owner, takes a no well, settles a yes, says goodbye."""

import re

from practice.reps import asking, knowing, sayings
from practice.reps.hearing import Ear, telling
from practice.reps.retelling import retold
from practice.reps.worries import worry_in

MOST_TURNS, MOST_ASKS = 19, 3
EARLIEST_ASK, ENOUGH_ANSWERS, LATE = 12, 9, 15
BRIDGED = ("some of that off your hands", "could be of use to you")
_POINTS_BACK = ("it", "they", "them", "that", "this", "he", "she")
"""First words that need what was said before them."""
_WANTS_DATE = re.compile(
    r"\b(?:when\b(?! (?:i|we|you|they))|which day|what day|which date|name a date|give me a date|be specific|get my diary)",
    re.IGNORECASE,
)
_FAREWELL = re.compile(
    r"\b(?:good ?bye|bye(?:-bye)?|good day|hanging up|have a (?:good|nice) (?:day|one|week|evening)|take care)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:come (?:by(?! (?:this|my|the))|over|along|round|and see)|drop in|let's (?:meet|sit down)|make room for that)\b",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\b(?:got (?:it|that) down|works|suits|in the (?:book|diary)|settled|agreed|that's fixed|booked|done|"
    r"look forward|why not|deal|"
    r"lovely|grand|entered|written|that day|punctual|be there|see you|splendid|noted|"
    r"expect you|i'll (?:make|put|ask|introduce|tell)|on board|go ahead)\b",
    re.IGNORECASE,
)


def settled(ear: Ear) -> str | None:
    """The buyer said yes: the day, if it is open, else goodbye."""
    asked = asks_in(ear.my_last) or _dates(ear.my_last)
    said_yes = ear.heard.agreement is not None or _WANTS_DATE.search(ear.last) or _YES.search(ear.last)
    if ear.put_off or worry_in(ear.last) or not (_INVITES.search(ear.last) or (asked and said_yes)):
        return None
    if _WANTS_DATE.search(ear.last) and not _dates(ear.my_last):
        return ear.pick("date", sayings.DATES, day=_day(ear))
    return farewell(ear)


def says_yes(ear: Ear) -> bool:
    """Whether the buyer's last words agree to what was asked right before; only to be asked where something was."""
    if ear.put_off or worry_in(ear.last):
        return False
    return ear.heard.agreement is not None or bool(_YES.search(ear.last) or _INVITES.search(ear.last))


def farewell(ear: Ear) -> str:
    """Thanks and a goodbye."""
    return ear.pick("farewell", sayings.FAREWELLS, name=knowing.first_name(ear.brief))


def parted(ear: Ear) -> str | None:
    """Nothing more to be had, or no more time; a good rep does not leave without a last ask."""
    late = ear.said >= MOST_TURNS and (asks_in(ear.my_last) or asked_so_far(ear) >= MOST_ASKS or ear.said > MOST_TURNS)
    over = bool(_FAREWELL.search(ear.last)) or late
    done = asked_so_far(ear) >= MOST_ASKS and not asks_in(ear.my_last)
    return _part(ear) if over or done else None


def refused(ear: Ear) -> str | None:
    """A no is taken well, and its reason asked for."""
    if not asks_in(ear.my_last) or worry_in(ear.last):
        return None
    if asked_so_far(ear) >= MOST_ASKS:
        return _part(ear)
    return ear.pick("take_no", sayings.TAKES_NO, question=ear.pick("after_no", sayings.AFTER_NO))


def ripe(ear: Ear) -> bool:
    """Whether it is time to ask: enough was told, or the call is well on; and not right after the last ask."""
    bridged = any(part in text for text in ear.mine for part in BRIDGED)
    earned = ear.said >= EARLIEST_ASK and ear.answers >= ENOUGH_ANSWERS and bridged
    since = 2 if ear.said >= MOST_TURNS - 1 else 3
    return (earned or ear.said >= LATE) and not any(map(asks_in, ear.mine[-since:]))


def ask(ear: Ear, gist: str) -> str:
    """What the goal wants first; after a no, something smaller, on another day. `gist` are the buyer's reasons, if any."""
    kinds = asking.kinds_wanted(ear.brief)
    kind = kinds[min(asked_so_far(ear), len(kinds) - 1)]
    lead = ear.pick("ask_lead", sayings.ASK_LEADS, gist=gist) if gist else ear.pick("ask_lead", sayings.PLAIN_LEADS)
    return f"{lead} {ear.pick('ask', asking.ASKS[kind], day=_day(ear))}"


def matter(ear: Ear) -> str:
    """What weighed most in what the buyer has told, in other words."""
    told = [text for text in ear.theirs[-9:] if telling(text) and worry_in(text) is None]
    gists = [gist for text in told if (gist := retold(text, 12))]
    gists = [gist for gist in gists if gist.split()[0] not in _POINTS_BACK] or gists
    return min(gists, key=lambda gist: abs(len(gist.split()) - 9), default="")


def asked_so_far(ear: Ear) -> int:
    """In how many turns the rep has asked for the business."""
    return sum(map(asks_in, ear.mine))


def asks_in(text: str) -> bool:
    """Whether this turn of the rep asks for the business."""
    lines = (*sayings.WHO_ELSE, *(line for lines in asking.ASKS.values() for line in lines))
    return any(re.split(r"\{\w+\}", line)[0].strip() in text for line in lines)


def _dates(text: str) -> bool:
    return bool(re.search(r"(?:Let's say|at ten, if that suits)", text))


def _part(ear: Ear) -> str:
    return ear.pick("part", sayings.PARTS, name=knowing.first_name(ear.brief))


def _day(ear: Ear) -> str:
    named = " ".join(ear.mine)
    return ear.pick("day", [day for day in asking.DAYS if day not in named] or asking.DAYS)
