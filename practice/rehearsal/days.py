"""The day that a promise names, in the rep's own words, and whether a note names another. Counts no calendar."""

import re

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT = {"mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday", "thur": "thursday",
          "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday"}  # fmt: skip
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAY = re.compile(
    rf"""\b(?:(?P<day>{"|".join((*_DAYS, *_SHORT))})
    |(?P<soon>today|tonight|tomorrow|this\ (?:morning|afternoon|evening)|end\ of\ (?:the\ |this\ )?(?:day|week|month)|
        (?:this|next)\ (?:week|month))
    |(?:the\ )?(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?:\ of)?\ (?P<month>{_MONTHS})
    |(?P<month2>{_MONTHS})\ (?:the\ )?(?P<first2>\d{{1,2}})(?:st|nd|rd|th)?
    |(?:the\ )?(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SAME = {"tonight": "today", "this morning": "today", "this afternoon": "today", "this evening": "today"}


def day_in(text: str) -> str:
    """The first day the text names, as it is written there; empty where it names none."""
    found = _DAY.search(text)
    return found.group() if found else ""


def other_day(said: str, noted: str) -> str:
    """The day in the note, where the promise named another; empty where they agree or one of them names none."""
    theirs, mine = set(map(_read, _DAY.finditer(said))), list(_DAY.finditer(noted))
    if not theirs or not mine or any(_read(day) in theirs for day in mine):
        return ""
    return mine[0].group()


def _read(found: re.Match[str]) -> str:
    """One writing for one day."""
    if found["day"]:
        return _SHORT.get(found["day"].lower(), found["day"].lower())
    if found["soon"]:
        words = " ".join(found["soon"].lower().replace("the ", "").replace("this ", "", 0).split())
        words = _SAME.get(words, words)
        return "today" if words in ("end of day", "end of this day") else words.replace("end of this", "end of")
    if found["ordinal"]:
        return found["ordinal"].lower()
    return f"{found['first'] or found['first2']} {(found['month'] or found['month2']).lower()}"
