"""Small, valid values for tests: a persona, a scenario, a rubric, and an attempt made of them. Holds no behaviour.

Each builder takes fields to replace, as in `a_scenario(opens="buyer")`.
"""

from typing import Any

from practice.model.attempt import Attempt, Content
from practice.model.content import AskRule, Brief, Concern, Fact, Known, Persona, Reaction, Scenario, Situation
from practice.model.occasions import FROM_SCENARIO, OCCASIONS
from practice.model.rubric import SKILL_IDS, Criterion, Rubric, Skill
from practice.model.scorecard import CriterionResult, Evidence, Figures, Scorecard, SkillScore

NOW = "2026-03-02T09:00:00Z"


def a_persona(**fields: Any) -> Persona:
    """A buyer with two wordings for every occasion a persona has lines for."""
    lines = {name: (f"One for {name}.", f"Two for {name}.") for name in OCCASIONS if name not in FROM_SCENARIO}
    return Persona(
        **{
            "id": "plain_buyer",
            "name": "Ada Quill",
            "role": "Plant manager",
            "manner": "Dry and brief, warms up slowly.",
            "trust": 40,
            "patience": 70,
            "talkativeness": 0.5,
            "reactions": {
                "empathy": Reaction(trust=4, patience=2),
                "open_question": Reaction(trust=3, patience=1),
                "pitch": Reaction(trust=-6, patience=-5),
            },
            "distrust": ("short_answers", "busy"),
            "lines": lines,
            **fields,
        }
    )


def a_scenario(**fields: Any) -> Scenario:
    """A call about pumps with a fact on every layer, one concern and two asks."""
    return Scenario(
        **{
            "id": "pump_review",
            "title": "A review of the pumps",
            "level": "easy",
            "personas": ("plain_buyer",),
            "rubric": "plain",
            "opens": "rep",
            "min_turns": 2,
            "max_turns": 20,
            "success": ("meeting", "next_step"),
            "brief": a_brief(),
            "situation": Situation(text="The plant runs three shifts on pumps that are past their best."),
            "facts": tuple(a_fact(layer, trust) for layer, trust in _LAYERS),
            "concerns": (
                Concern(
                    id="downtime",
                    topics=("downtime", "installation"),
                    says=("We cannot stand still for a week.", "A week without pumps is not possible."),
                    resolved_by=("evidence", "proof:1"),
                ),
            ),
            "asks": (
                AskRule(kind="meeting", needs_trust=50, needs_facts=2, needs_concerns="any"),
                AskRule(kind="next_step", needs_trust=40),
            ),
            **fields,
        }
    )


_LAYERS = (("problem", 0), ("opportunity", 50), ("strategy", 60), ("motive", 65), ("decision", 55), ("timing", 45))


def a_fact(layer: str, needs_trust: int) -> Fact:
    """A fact on this layer with two wordings."""
    return Fact.model_validate(
        {
            "id": f"the_{layer}",
            "layer": layer,
            "topics": ("pumps", layer),
            "needs_trust": needs_trust,
            "says": (f"About the {layer}: the pumps come first.", f"Our {layer} has to do with the pumps."),
        }
    )


def a_brief(**fields: Any) -> Brief:
    """A brief with one outdated item and one proof point."""
    return Brief(
        **{
            "company": "Quill Waterworks",
            "contact": "Ada Quill, plant manager",
            "product": "Pumps that report their own wear",
            "goal": "A visit to the plant",
            "known": (Known(text="They run nine pumps."), Known(text="They have two shifts.", outdated=True)),
            "proof": ("A waterworks next door cut stoppages from six a year to one.",),
            "limits": "No price below 900 a month.",
            **fields,
        }
    )


def a_rubric(**fields: Any) -> Rubric:
    """A rubric with the four skills and five criteria each."""
    return Rubric(
        **{
            "id": "plain",
            "title": "Plain rubric",
            "version": "1",
            "pass_mark": 70,
            "skills": tuple(
                Skill(
                    id=skill,
                    name=skill.replace("_", " ").capitalize(),
                    weight=1,
                    summary=f"What {skill} is.",
                    criteria=tuple(a_criterion(f"{skill}_{number}") for number in range(1, 6)),
                )
                for skill in SKILL_IDS
            ),
            **fields,
        }
    )


def a_criterion(criterion_id: str) -> Criterion:
    """A criterion with every field filled."""
    return Criterion(
        id=criterion_id,
        question="Did the rep do it?",
        applies="Where there was an opportunity.",
        met="The rep did it.",
        not_met="The rep did not do it.",
        weight=1,
        source=("S1",),
        better="What would it mean for the plant?",
        detector="none",
        coaching="Do it earlier.",
    )


def a_content(**fields: Any) -> Content:
    """What an attempt pins."""
    return Content(**{"persona": a_persona(), "scenario": a_scenario(), "rubric": a_rubric(), **fields})


def an_attempt(attempt_id: str = "a1", **fields: Any) -> Attempt:
    """A fresh attempt, played by the embedded voice."""
    return Attempt(
        **{"id": attempt_id, "created": NOW, "voice": "embedded", "seed": 7, "content": a_content(), **fields}
    )


def a_scorecard(overall: int | None = 82, **fields: Any) -> Scorecard:
    """A scorecard with one met criterion a skill; without an overall, one that says why there is none."""
    scored = overall is not None
    return Scorecard(
        **{
            "scorer": "rubric",
            "rubric": "plain",
            "rubric_version": "1",
            "pass_mark": 70,
            "overall": overall,
            "passed": overall >= 70 if overall is not None else None,
            "reason": None if scored else "There was nothing to score.",
            "skills": tuple(
                SkillScore(
                    id=skill,
                    name=skill.replace("_", " ").capitalize(),
                    score=overall,
                    reason=None if scored else "There was nothing to score.",
                    criteria=(
                        CriterionResult(
                            id=f"{skill}_1",
                            question="Did the rep do it?",
                            verdict="met" if scored else "unscored",
                            reason="The rep did it." if scored else "There was nothing to score.",
                            evidence=(Evidence(turn=1, speaker="rep", quote="Hello"),) if scored else (),
                            source="S1",
                        ),
                    ),
                )
                for skill in SKILL_IDS
            ),
            "figures": Figures(
                rep_turns=1,
                rep_words=1,
                talk_ratio=None,
                questions=0,
                open_questions=0,
                open_share=None,
                rephrases=0,
                asks=0,
                longest_rep_turn_words=1,
                facts_by_layer={},
            ),
            **fields,
        }
    )
