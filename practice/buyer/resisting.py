"""What counts as resisting, and when a buyer lets a small offence pass. Holds no wording and moves no points.

People who do not buy resist in about a quarter of their turns, not in each: after an objection, or after a worry was
passed over once, most say something civil and think the rest. The offence still costs what the persona's table says.
"""

from practice.buyer.memory import Past
from practice.model.content import Persona

RESISTS = frozenset(
    """permission_no withhold withhold_people withhold_money withhold_plans withhold_personal concern concern_stands
    react_checking_in react_flattery react_pressure react_assumptive_time react_argument react_close_account
    react_why_not_buying react_overpromise react_pitch react_self_talk react_jargon react_stacked react_interrogation
    react_monologue react_instruction react_repetition react_silence technique echo_back open_guarded trial_unsure answer_missing
    refuse_early refuse_concern refuse_kind refuse_again maybe impatient hang_up hang_up_hard goodbye_cold""".split()
)
"""Occasions on which the buyer withholds, objects, refuses or brushes off."""
PASSED_OVER = frozenset(
    {
        "concern_dodged",
        "checking_in",
        "stacked_questions",
        "interrogation",
        "pitch_too_early",
        "self_talk",
        "jargon",
        "flattery",
        "question_dodged",
    }
)
"""What may be let pass; pressure, a promise nobody can keep, an argument or a trick never is."""
OPENS_UP = 30
"""Below this trust a buyer keeps worries to themselves: who distrusts says little and leaves (S1)."""
QUIET_AFTER = 2
EASY_GOING = 0.5
"""From this talkativeness on a buyer leaves one turn more between two objections."""


def lets_pass(name: str, past: Past, persona: Persona) -> bool:
    """Whether the buyer says nothing about it: it is a small thing, and they resisted only just now."""
    if name not in PASSED_OVER:
        return False
    turns = QUIET_AFTER + (persona.talkativeness >= EASY_GOING)
    if name == "concern_dodged":
        withdrawn = bool(past) and past[-1].state.trust < OPENS_UP
        return withdrawn or _lately(frozenset({"concern_stands"}), past, 2 * turns)
    return resisted(past, turns)


def resisted(past: Past, turns: int) -> bool:
    """Whether one of the buyer's last so many turns resisted."""
    return _lately(RESISTS, past, turns)


def _lately(occasions: frozenset[str], past: Past, turns: int) -> bool:
    return any(move.occasion in occasions for heard in past[-turns:] for move in heard.plan.moves)
