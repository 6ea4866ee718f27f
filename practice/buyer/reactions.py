"""How what was noticed moves trust and patience, and the words for why. Holds the base table that a persona changes.

Repeating a move earns less each time, one turn can earn only so much, and talk that is addressed to a machine earns
nothing. What costs is never softened.
"""

from practice.buyer.memory import Past, count
from practice.buyer.patterns import Noticed
from practice.model.content import Persona, Reaction
from practice.model.state import Cause

MOST_TRUST_A_TURN = 12
BASE_PATIENCE_A_TURN = -2
FREE_REPEATS = {"open_question": 5, "rephrase_right": 2, "concern_addressed": 9, "question_answered": 3, "probe": 3}
FADES = (1.0, 0.5, 0.25)

WHY: dict[str, str] = {
    "introduction": "said who they are",
    "valid_business_reason": "gave a reason for the call that matters here",
    "homework": "had done some homework",
    "match_statement": "offered to say so if there is no fit",
    "permission": "asked before going on",
    "small_talk": "made small talk",
    "checking_in": "called only to check in",
    "empathy": "saw how it feels on this side",
    "acknowledgement": "showed the answer was heard",
    "apology": "owned a fault",
    "pitch": "talked about the product",
    "feature": "listed what the product has",
    "benefit": "said what it would mean here",
    "evidence": "gave proof",
    "self_talk": "talked about themselves",
    "jargon": "used jargon",
    "promise": "made a promise that can be kept",
    "overpromise": "promised what nobody can be sure of",
    "will_find_out": "admitted not knowing and offered to find out",
    "give": "offered something useful",
    "quid_pro_quo": "asked for something fair in return",
    "flattery": "flattered",
    "pressure": "pushed",
    "assumptive_time": "took a meeting for granted",
    "argument": "argued",
    "insult": "was insulting",
    "close_account": "asked to close the account",
    "why_not_buying": "asked why there are no orders",
    "trial_check": "checked along the way",
    "price_talk": "talked about price",
    "discount": "gave price away unasked",
    "accept_no": "took a no well",
    "no_fit": "said honestly that there is no fit",
    "thanks": "said thanks",
    "goodbye": "said goodbye",
    "filler": "said next to nothing",
    "instruction": "said something that made no sense on a telephone",
    "open_question": "asked an open question",
    "closed_question": "asked a yes-or-no question",
    "leading_question": "put an answer into the buyer's mouth",
    "stacked_questions": "asked several things at once",
    "interrogation": "asked one thing after another without reacting",
    "rephrase_right": "showed they understood",
    "rephrase_wrong": "got it wrong when summing up",
    "rephrase_echo": "repeated the buyer's words back",
    "rephrase_too_often": "summed up on every turn",
    "ask_earned": "asked for something that was earned",
    "ask_too_early": "asked for business too early",
    "ask_repeated": "asked again without having earned more",
    "concern_addressed": "answered a worry",
    "concern_dodged": "passed over a worry",
    "pitch_too_early": "pitched before asking",
    "probe": "followed up on the last answer",
    "monologue": "talked for too long",
    "silence": "said nothing",
    "question_answered": "answered the question",
    "question_dodged": "did not answer the question",
    "caught_lie": "said what the buyer knows to be untrue",
    "promise_broken": "had not done what they promised on the last call",
    "repetition": "said the same thing again",
}

BASE: dict[str, Reaction] = {
    name: Reaction(trust=trust, patience=patience)
    for name, trust, patience in (
        ("introduction", 1, 0),
        ("valid_business_reason", 8, 4),
        ("homework", 3, 1),
        ("match_statement", 4, 2),
        ("permission", 1, 2),
        ("checking_in", -8, -6),
        ("empathy", 4, 2),
        ("acknowledgement", 2, 1),
        ("apology", 4, 2),
        ("pitch", -1, -2),
        ("feature", -1, -3),
        ("benefit", 2, 0),
        ("evidence", 5, 2),
        ("self_talk", -2, -4),
        ("jargon", -2, -3),
        ("promise", 2, 1),
        ("overpromise", -12, -6),
        ("will_find_out", 5, 2),
        ("give", 3, 2),
        ("quid_pro_quo", 2, 0),
        ("flattery", -3, -3),
        ("pressure", -10, -12),
        ("assumptive_time", -6, -8),
        ("argument", -8, -10),
        ("insult", -40, -60),
        ("close_account", -30, -40),
        ("why_not_buying", -12, -12),
        ("trial_check", 1, 1),
        ("discount", -2, 0),
        ("accept_no", 5, 5),
        ("no_fit", 5, 5),
        ("thanks", 1, 1),
        ("filler", -1, -7),
        ("instruction", -8, -14),
        ("open_question", 3, 1),
        ("closed_question", 0, -1),
        ("leading_question", -3, -3),
        ("stacked_questions", -3, -5),
        ("interrogation", -3, -6),
        ("rephrase_right", 5, 3),
        ("rephrase_wrong", -4, -4),
        ("rephrase_echo", -2, -3),
        ("rephrase_too_often", -4, -6),
        ("ask_too_early", -5, -7),
        ("ask_repeated", -7, -12),
        ("concern_addressed", 5, 3),
        ("concern_dodged", -6, -6),
        ("pitch_too_early", -5, -6),
        ("probe", 2, 1),
        ("monologue", -4, -12),
        ("silence", -2, -12),
        ("question_answered", 2, 1),
        ("question_dodged", -4, -4),
        ("caught_lie", -16, -8),
        ("promise_broken", -9, -4),
        ("repetition", -3, -8),
    )
}


def causes_of(noticed: tuple[Noticed, ...], persona: Persona, past: Past) -> tuple[Cause, ...]:
    """The causes of this turn, what costs first. Every turn also takes a little of the buyer's time."""
    machine_talk = any(one.name == "instruction" for one in noticed)
    moved = [cause for one in noticed if (cause := _cause(one, persona, past, machine_talk))]
    costs = [cause for cause in moved if cause.trust < 0 or cause.patience < 0]
    gains = sorted((cause for cause in moved if cause not in costs), key=lambda cause: -cause.trust)
    return (*costs, *_capped(gains))


def _cause(one: Noticed, persona: Persona, past: Past, machine_talk: bool) -> Cause | None:
    reaction = persona.reactions.get(one.name) or BASE.get(one.name) or Reaction()
    share = 0.0 if machine_talk else _share(one.name, past)
    trust, patience = (
        points if points < 0 else round(points * share) for points in (reaction.trust, reaction.patience)
    )
    if not trust and not patience:
        return None
    return Cause(name=one.name, trust=trust, patience=patience, why=WHY.get(one.name, one.name), quote=one.quote)


def _share(name: str, past: Past) -> float:
    """How much of a gain is left when the same move was made before."""
    repeats = max(0, count(past, name) - FREE_REPEATS.get(name, 1) + 1)
    return FADES[min(repeats, len(FADES) - 1)]


def _capped(gains: list[Cause]) -> list[Cause]:
    """The gains, cut where the turn's trust would pass its limit."""
    kept, left = [], MOST_TRUST_A_TURN
    for cause in gains:
        trust = min(cause.trust, left)
        left -= trust
        if trust or cause.patience:
            kept.append(cause.model_copy(update={"trust": trust}))
    return kept
