"""How a sentence is put: as the buyer's view, or as the rep's advice, praise, news. Points for and against, each with its sign.

The weights are set by judgement on sentences of sales calls (`docs/decisions/reading.md`), not learnt. Holds no comparison with
what the buyer said.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from practice.acts.phrases import LEAD
from practice.acts.reflecting import (
    ABOUT_YOU,
    ADVICE,
    ADVISING,
    CONTRAST,
    FRAME,
    GENERAL,
    HALF_ABOUT_YOU,
    INFORMING,
    NEWS,
    OURS,
    OWN,
    PRAISE,
    PRESSES,
    SO,
    WISH,
)
from practice.acts.wordings import TEXTS, Wordings
from practice.acts.words import stems

LEAD_IN = re.compile(LEAD)
NEVER = -9.0
"""Points of what is no rephrase, whatever it shares with the buyer's words."""


class Sign(NamedTuple):
    """What a wording is worth. `plain` signs count only where nothing marks the sentence as the buyer's view."""

    weight: float
    says: Wordings
    plain: bool = False


SIGNS = (
    Sign(1.5, FRAME),
    Sign(0.5, SO),
    Sign(0.5, CONTRAST),
    Sign(-1.5, GENERAL, plain=True),
    Sign(-1.25, OURS, plain=True),
    Sign(-1.5, PRESSES),
)
WHOLLY, PARTLY_YOU, TELLS, MIXED, MIXED_NEWS = 1.5, 0.75, -2.0, -1.5, -0.75


@lru_cache(maxsize=TEXTS)
def stance(text: str) -> float:
    """Points for being put as the buyer's own; against, for advice, praise and news."""
    framed = bool(FRAME.search(text))
    if _rules_out(text, framed):
        return NEVER
    points = sum(sign.weight for sign in SIGNS if not (sign.plain and framed) and sign.says.search(text))
    points += WHOLLY if ABOUT_YOU.match(text) else PARTLY_YOU if HALF_ABOUT_YOU.search(text) else 0.0
    informs = bool(INFORMING.search(WISH.sub("", text)))
    if framed:
        return points + MIXED * bool(ADVICE.match(text) or ADVISING.search(text)) + MIXED_NEWS * informs
    return points + TELLS * informs


def _rules_out(text: str, framed: bool) -> bool:
    if NEWS.search(text) or PRAISE.match(text) or text.count(" ") < 1 or (text.count(" ") < 4 and not stems(text)):
        return True
    if not framed and (OWN.match(text) or ADVISING.search(text)):
        return True
    return bool(ADVICE.match(text)) and not FRAME.match(text, after_lead(text))


@lru_cache(maxsize=TEXTS)
def after_lead(text: str) -> int:
    """Where a sentence begins after the words that only lead in."""
    lead = LEAD_IN.match(text)
    return lead.end() if lead else 0


@lru_cache(maxsize=TEXTS)
def tells(text: str) -> bool:
    """The sentence is the rep's own: an opinion, advice, news."""
    if FRAME.search(text):
        return False
    return bool(OWN.match(text) or ADVICE.match(text) or NEWS.search(text) or INFORMING.search(WISH.sub("", text)))
