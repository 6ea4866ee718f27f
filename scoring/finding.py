"""What a detector finds for one criterion, and the ways to say it. Holds no rules and no totals."""

from dataclasses import dataclass

from practice.model.reading import Span
from practice.model.scorecard import Evidence, Verdict
from practice.model.transcript import Turn

_LONGEST_QUOTE = 240


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with its reason and evidence. `moment` is where it was lost, `better` a line made for that place."""

    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()
    moment: str = ""
    better: str | None = None


def met(reason: str, *evidence: Evidence) -> Finding:
    """The question is answered yes."""
    return Finding("met", reason, _distinct(evidence))


def not_met(reason: str, *evidence: Evidence, moment: str = "", better: str | None = None) -> Finding:
    """The question is answered no; the evidence is the offence, or the turn that gave the opportunity."""
    return Finding("not_met", reason, _distinct(evidence), moment, better)


def not_applicable(reason: str) -> Finding:
    """There was no opportunity; the criterion leaves the total."""
    return Finding("not_applicable", reason)


def quote(turn: Turn, span: Span | None = None) -> Evidence:
    """The words of the span; without one, the beginning of the turn, cut between words. Always a substring of the turn."""
    words = turn.text[span.start : span.end] if span else turn.text
    return Evidence(turn=turn.number, speaker=turn.speaker, quote=_cut(words.strip()))


def _cut(words: str) -> str:
    if len(words) <= _LONGEST_QUOTE:
        return words
    short = words[:_LONGEST_QUOTE]
    return short[: short.rfind(" ")] if " " in short[_LONGEST_QUOTE // 2 :] else short


def _distinct(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(one for one in evidence if one.quote))
