"""How verdicts become one: over the parts of a long call, by what the criterion is about, and over repeats, by majority.

Over parts, by `Criterion.holds` or, where it is left out, by the criterion's detector:

once     met in one part is met. Else not met in one part is not met, and not applicable if it applied nowhere.
always   not met in one part is not met, whatever the others say. Else met in one part is met.
first    the earliest part in which it applied decides.
overall  a measure: the parts vote with the rep's words in them; more than half of those that applied decides.

A part without a verdict leaves the whole unscored wherever it could have changed it. Over repeats a verdict needs more than half
of them; without it the criterion is unscored. Asks no model and adds up no score.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from practice.model.rubric import Criterion, Holds
from practice.model.scorecard import Evidence, Verdict

MOST_EVIDENCE = 4
BY_DETECTOR: dict[str, Holds] = {
    **dict.fromkeys(("reason_early", "needs_before_product", "earned"), "first"),
    **dict.fromkeys(("mostly_open", "one_at_a_time", "buyer_talks", "own_words", "in_moderation"), "overall"),
    **dict.fromkeys(
        (
            "worry_acknowledged",
            "concerns_answered",
            "questions_answered",
            "no_overpromise",
            "no_pressure",
            "about_the_buyer",
            "not_leading",
            "right",
            "concerns_first",
            "fits",
            "no_taken_well",
        ),
        "always",
    ),
}
"""The others hold once."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with its reason and the evidence that held. `weight` is that of the part it comes from."""

    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()
    weight: int = 1


def holds(criterion: Criterion) -> Holds:
    """How this criterion holds over a long call."""
    return criterion.holds or BY_DETECTOR.get(criterion.detector, "once")


def over_parts(criterion: Criterion, found: Sequence[Judged]) -> Judged:
    """One verdict from those of all parts, in order."""
    if len(found) == 1:
        return found[0]
    rule = {"once": _once, "always": _always, "first": _first, "overall": _overall}[holds(criterion)]
    return rule(found)


def _once(found: Sequence[Judged]) -> Judged:
    return _of(found, "met") or _of(found, "unscored") or _of(found, "not_met") or found[0]


def _always(found: Sequence[Judged]) -> Judged:
    return _of(found, "not_met") or _of(found, "unscored") or _of(found, "met") or found[0]


def _first(found: Sequence[Judged]) -> Judged:
    return next((one for one in found if one.verdict != "not_applicable"), found[0])


def _overall(found: Sequence[Judged]) -> Judged:
    weights = Counter[str]()
    for one in found:
        weights[one.verdict] += max(one.weight, 1)
    applied = weights["met"] + weights["not_met"] + weights["unscored"]
    if not applied:
        return found[0]
    for verdict in ("met", "not_met"):
        if 2 * weights[verdict] > applied:
            return _of(found, verdict) or found[0]
    return _of(found, "unscored") or Judged("unscored", "The parts of the call do not agree on it.")


def _of(found: Sequence[Judged], verdict: str) -> Judged | None:
    """Those with this verdict as one, with the first one's reason."""
    mine = [one for one in found if one.verdict == verdict]
    if not mine:
        return None
    evidence = tuple(dict.fromkeys(quote for one in mine for quote in one.evidence))
    return Judged(mine[0].verdict, mine[0].reason, evidence[:MOST_EVIDENCE], sum(one.weight for one in mine))


def over_repeats(votes: Sequence[Judged]) -> Judged:
    """What more than half of the repeats say, with the reason and the evidence of the first that said it."""
    counted = Counter(one.verdict for one in votes)
    verdict, most = counted.most_common(1)[0]
    if 2 * most > len(votes):
        return next(one for one in votes if one.verdict == verdict)
    said = ", ".join(f"{number} {name.replace('_', ' ')}" for name, number in counted.most_common())
    return Judged("unscored", f"Asked {len(votes)} times, the judge did not agree with itself: {said}.")
