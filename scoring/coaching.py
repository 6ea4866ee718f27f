"""For each skill of a scorecard the change that would have earned most, with its moment and a better line, and a strength with its words.
Computed from the card, the transcript and the rules alone; says nothing of what anybody meant or is like.
"""

from collections.abc import Sequence
from fractions import Fraction

from practice.model.attempt import Content
from practice.model.coaching import Change, Contrast, SkillCoaching, Strength
from practice.model.content import Persona, Scenario
from practice.model.scorecard import CriterionResult, Evidence, Scorecard, SkillScore
from practice.model.transcript import Transcript, Turn
from scoring.contrast import contrast


def coaching(card: Scorecard, transcript: Transcript, content: Content | None = None) -> tuple[SkillCoaching, ...]:
    """One entry a skill, in the order of the card. What the buyer would have done is there only where `content` is known."""
    return tuple(
        SkillCoaching(
            skill=skill.id,
            name=skill.name,
            score=skill.score,
            change=_change(card, skill, transcript, content),
            strength=_strength(skill),
        )
        for skill in card.skills
    )


def heaviest(card: Scorecard) -> CriterionResult | None:
    """The missed criterion that cost the most of the overall score; the first of equals; None where nothing was missed."""
    missed = [(skill, it) for skill in card.skills for it in skill.criteria if it.verdict == "not_met" and it.counts]
    return max(missed, key=lambda pair: worth(card, *pair))[1] if missed else None


def worth(card: Scorecard, skill: SkillScore, it: CriterionResult) -> Fraction:
    """Points of the overall score between this criterion missed and met."""
    counted = sum((Fraction(one.weight) for one in skill.criteria if one.counts), Fraction(0))
    scored = sum((Fraction(one.weight) for one in card.skills if _share(one)), Fraction(0))
    if not counted or not scored:
        return Fraction(0)
    return 100 * Fraction(skill.weight) / scored * Fraction(it.weight) / counted


def _share(skill: SkillScore) -> bool:
    return any(one.counts for one in skill.criteria)


def _change(card: Scorecard, skill: SkillScore, transcript: Transcript, content: Content | None) -> Change | None:
    missed = [one for one in skill.criteria if one.verdict == "not_met" and one.counts]
    if not missed:
        return None
    it = max(missed, key=lambda one: worth(card, skill, one))
    turn = moment(it, transcript)
    better = it.better or ""
    return Change(
        criterion=it.id,
        question=it.question,
        why=it.reason,
        points=int(worth(card, skill, it) + Fraction(1, 2)),
        turn=turn.number if turn else None,
        line=turn.text if turn else "",
        after=next((one for one in it.evidence if one.speaker == "buyer"), None),
        better=better,
        contrast=_contrast(content, transcript, turn, better),
    )


def moment(it: CriterionResult, transcript: Transcript) -> Turn | None:
    """The rep's turn at which the line would have stood: the one that is quoted, or the one after the buyer's turn that is."""
    rep = [turn for turn in transcript.turns if turn.speaker == "rep"]
    for one in it.evidence:
        if one.speaker == "rep":
            return next((turn for turn in rep if turn.number == one.turn), None)
    told = next((one.turn for one in it.evidence), None)
    if told is None:
        return None
    return next((turn for turn in rep if turn.number > told), None)


def _contrast(content: Content | None, transcript: Transcript, turn: Turn | None, better: str) -> Contrast | None:
    if content is None or turn is None or not better:
        return None
    return replayed(content.persona, content.scenario, transcript, turn.number, better)


def replayed(persona: Persona, scenario: Scenario, transcript: Transcript, turn: int, line: str) -> Contrast | None:
    """The contrast, or None where there is no difference to tell."""
    found = contrast(persona, scenario, transcript, turn, line)
    return None if found is None or found.same else found


def _strength(skill: SkillScore) -> Strength | None:
    """The heaviest met criterion that the rep's own words show."""
    shown = [(one, said) for one in skill.criteria if one.verdict == "met" and (said := _own(one.evidence))]
    if not shown:
        return None
    it, said = max(shown, key=lambda pair: pair[0].weight)
    return Strength(criterion=it.id, question=it.question, why=it.reason, evidence=said)


def _own(evidence: Sequence[Evidence]) -> Evidence | None:
    return next((one for one in evidence if one.speaker == "rep"), None)
