"""The words the pages use for outcomes, levels, layers and verdicts, and how dates are written. Decides nothing."""

from datetime import datetime, tzinfo

from practice.model.assignments import Status
from practice.model.attempt import Attempt
from practice.model.content import Layer, Outcome
from practice.model.rubric import SkillId
from practice.model.scorecard import Verdict

OUTCOMES: dict[Outcome, str] = {
    "order": "You got the order",
    "renewal": "The buyer renews",
    "meeting": "You got a meeting",
    "introduction": "You got an introduction",
    "referral": "You got a referral",
    "next_step": "You agreed a next step",
    "continuation": "A polite maybe",
    "no_sale": "No sale",
    "hung_up": "The buyer ended the call",
    "no_fit": "You parted honestly: no fit",
}

LAYERS: dict[Layer, str] = {
    "problem": "Problems",
    "opportunity": "Opportunities",
    "strategy": "Strategy",
    "motive": "Motives",
    "decision": "How they decide",
    "timing": "Timing",
}

VERDICTS: dict[Verdict, tuple[str, str]] = {
    "met": ("✓", "Met"),
    "not_met": ("✗", "Not met"),
    "not_applicable": ("–", "Not applicable"),
    "unscored": ("?", "Unscored"),
}

SKILLS: dict[SkillId, str] = {
    "trust_building": "Trust building",
    "open_questions": "Open questions",
    "rephrasing": "Rephrasing",
    "asking_for_the_business": "Asking for the business",
}

STATUS: dict[Status, str] = {
    "not_started": "Not started",
    "in_progress": "In progress",
    "passed": "Passed",
    "not_passed": "Not passed",
    "past_due": "Past due",
    "excused": "Excused",
}

CONCERNS = {"hidden": "never came up", "voiced": "stayed open", "resolved": "resolved"}

BUYER_FAULT = "Buyer fault: this attempt does not count"

PRIVATE = "Private: only you see this call."


def seen_by(attempt: Attempt) -> str:
    """Who sees this attempt, in short; the page says the names."""
    return "Submitted: your trainer sees this call." if attempt.submitted else PRIVATE


def outcome(value: Outcome | None) -> str:
    """The outcome in words; a call that has none is still open."""
    return OUTCOMES[value] if value else "Not finished"


def score(value: int | None) -> str:
    """A score, or a dash where there is none: a missing score is not a zero."""
    return "–" if value is None else str(value)


def moment(iso: str, zone: tzinfo | None = None) -> str:
    """A stored time as a person writes it, in the given zone: "21 Nov 2026, 14:05"."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    local = at.astimezone(zone) if zone and at.tzinfo else at
    return f"{local.day} {local:%b %Y, %H:%M}"


def who(attempt: Attempt) -> str:
    """The buyer of this attempt, with their role."""
    persona = attempt.content.persona
    return f"{persona.name}, {persona.role}"
