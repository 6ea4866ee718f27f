"""What a call loses that goes past the buyer: moves that could have been made to anyone are not what the standard asks for, however
well each is worded. Holds no measures.
"""

from collections.abc import Callable
from dataclasses import replace

from scoring.call_reading import CallReading
from scoring.finding import Finding, not_applicable

ABSENCES = frozenset(
    """homework_checked questions_answered no_overpromise no_pressure needs_before_product about_the_buyer one_at_a_time not_leading
    buyer_talks specific dated owner trial_check concerns_first no_taken_well""".split()
)
"""Without a talk there is no opportunity for these."""
OWN_MERIT = frozenset(("reason_early",))
"""Judged by what it says itself."""
_SPOILT = (
    "It came in one breath with an offence: flattery, pressure, a promise nobody can keep. Such a turn earns nothing."
)
_WHY = "It could have been said to anyone: hardly a turn of yours took up what this buyer told you."


def unspoilt(detector: Callable[[CallReading], Finding], call: CallReading) -> Finding:
    """What the detector finds; met by words in a turn with an offence is met only where it would be without that turn."""
    found = detector(call)
    pushing = {one.turn.number for one in call.rep if one.pushing}
    if found.verdict != "met" or not any(one.turn in pushing for one in found.evidence):
        return found
    other = detector(call.without_pushing)
    if other.verdict == "met" and not any(one.turn in pushing for one in other.evidence):
        return other
    return replace(found, verdict="not_met", reason=_SPOILT)


def related(name: str, detector: Callable[[CallReading], Finding]) -> Callable[[CallReading], Finding]:
    """The detector, with nothing met in a call that goes past the buyer."""

    def held(call: CallReading) -> Finding:
        found = unspoilt(detector, call)
        if found.verdict != "met" or name in OWN_MERIT or not call.relation.past_the_buyer:
            return found
        return not_applicable(_WHY) if name in ABSENCES else replace(found, verdict="not_met", reason=_WHY)

    return held
