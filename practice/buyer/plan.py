"""What the buyer does next: at most three moves out of reaction, answer, concern, question, agreement and goodbye. No wording."""

from dataclasses import dataclass, field

from practice.acts.words import content_words
from practice.buyer import answers, asks, concerns, promises
from practice.buyer.honesty import admits_a_gap
from practice.buyer.memory import Past
from practice.buyer.patterns import Noticed
from practice.buyer.resisting import lets_pass, resisted
from practice.model.content import Outcome, Persona, Scenario
from practice.model.occasions import Occasion
from practice.model.reading import Ask, Reading
from practice.model.state import BuyerState, Move, Plan
from practice.model.transcript import Turn

HARD_RULES = ("insult", "close_account")
LOW_PATIENCE = 22
QUIET_TURNS = 3
_ADVANCES: dict[str, Occasion] = {
    "order": "accept_order",
    "renewal": "accept_renewal",
    "meeting": "accept_meeting",
    "introduction": "accept_introduction",
    "referral": "accept_referral",
    "next_step": "accept_next_step",
}
_REFUSED: dict[asks.Verdict, Occasion] = {
    "early": "refuse_early",
    "concern": "refuse_concern",
    "kind": "refuse_kind",
    "again": "refuse_again",
    "maybe": "maybe",
    "put_off": "maybe",
}
_OBJECTED: dict[str, Occasion] = {
    "pressure": "react_pressure",
    "overpromise": "react_overpromise",
    "argument": "react_argument",
    "why_not_buying": "react_why_not_buying",
    "checking_in": "react_checking_in",
    "assumptive_time": "react_assumptive_time",
    "instruction": "react_instruction",
    "monologue": "react_monologue",
    "repetition": "react_repetition",
    "rephrase_too_often": "technique",
    "rephrase_echo": "echo_back",
    "stacked_questions": "react_stacked",
    "interrogation": "react_interrogation",
    "pitch_too_early": "react_pitch",
    "self_talk": "react_self_talk",
    "jargon": "react_jargon",
    "flattery": "react_flattery",
}
"""What the buyer objects to, the worst first."""
_RETURNED: dict[str, Occasion] = {
    "silence": "react_silence",
    "filler": "react_filler",
    "apology": "react_apology",
    "will_find_out": "react_will_find_out",
    "evidence": "react_evidence",
    "empathy": "react_empathy",
    "match_statement": "react_match_statement",
    "give": "react_give",
    "quid_pro_quo": "react_quid_pro_quo",
    "benefit": "react_benefit",
    "promise": "react_promise",
    "price_talk": "react_price",
    "feature": "react_feature",
    "pitch": "react_feature",
    "acknowledgement": "react_acknowledgement",
    "thanks": "react_thanks",
    "small_talk": "small_talk",
}
"""How the buyer takes what is neither a question nor an ask, the weightiest first."""


_BRUSH_OFFS = (
    "open_guarded",
    "react_interrogation",
    "react_stacked",
    "react_pressure",
    "react_overpromise",
    "react_argument",
)
_LEAD_INS = ("lead_in", "lead_in_guarded")
_SHORTLY = ("short_yes", "short_no", "short_unsure")
_ANSWERS_A_CHECK = ("concern_eased", "concern_stands", "trial_yes", "trial_unsure", "confirm")


@dataclass(frozen=True)
class Said:
    """A rep turn with all that was made of it, as the plan needs it."""

    text: str
    before: tuple[Turn, ...]
    reading: Reading
    noticed: tuple[Noticed, ...]
    verdict: asks.Verdict | None
    ask: Ask | None
    resolved: tuple[str, ...]

    def has(self, *names: str) -> bool:
        """Whether one of these was noticed."""
        return any(one.name in names for one in self.noticed)


@dataclass
class _Draft:
    """A plan in the making."""

    moves: list[Move] = field(default_factory=list)
    unplaced: str = ""
    ends: bool = False
    outcome: Outcome | None = None

    def add(self, occasion: Occasion, **details: str) -> None:
        self.moves.append(Move(occasion=occasion, **details))


def decide(
    said: Said, state: BuyerState, past: Past, persona: Persona, scenario: Scenario
) -> tuple[Plan, Outcome | None]:
    """The plan for the buyer's next turn, and the outcome so far."""
    draft = _Draft(outcome=state.outcome)
    if not _ends_the_call(draft, said, state, past, scenario):
        _goes_on(draft, said, state, past, persona, scenario)
        if state.rep_turns >= scenario.max_turns:
            draft.add("time_up")
            draft.ends, draft.outcome = True, left_with(draft.outcome, said, past)
    said_now = (move.fact for move in draft.moves if move.occasion == "tell" and move.fact)
    tells = tuple(fact for fact in said_now if fact not in state.told)
    return Plan(moves=tuple(draft.moves), tells=tells, ends=draft.ends, unplaced=draft.unplaced), draft.outcome


def left_with(agreed: Outcome | None, said: Said | None, past: Past) -> Outcome:
    """What a call comes to when it ends now without the buyer hanging up."""
    if agreed is not None:
        return agreed
    if (said and said.has("no_fit")) or any("no_fit" in heard.noticed for heard in past[-2:]):
        return "no_fit"
    last_ask = [move.occasion for heard in past for move in heard.plan.moves if move.occasion in asks.REFUSALS]
    if (said and said.verdict in ("maybe", "put_off")) or last_ask[-1:] == ["maybe"]:
        return "continuation"
    return "no_sale"


def _ends_the_call(draft: _Draft, said: Said, state: BuyerState, past: Past, scenario: Scenario) -> bool:
    if said.has(*HARD_RULES):
        draft.add("hang_up_hard")
        draft.outcome = "hung_up"
    elif state.patience <= 0 and state.rep_turns >= scenario.min_turns:
        draft.add("hang_up")
        draft.outcome = "hung_up"
    elif said.has("goodbye") and not said.ask and not said.reading.questions:
        draft.outcome = left_with(state.outcome, said, past)
        draft.add("no_fit_thanks" if draft.outcome == "no_fit" else _goodbye(state))
    else:
        return False
    draft.ends = True
    return True


def _goodbye(state: BuyerState) -> Occasion:
    if state.mood == "warm" or state.outcome:
        return "goodbye_warm"
    return "goodbye_cold" if state.mood in ("guarded", "irritated") else "goodbye_neutral"


def _goes_on(draft: _Draft, said: Said, state: BuyerState, past: Past, persona: Persona, scenario: Scenario) -> None:
    if said.ask and said.verdict:
        _take_ask(draft, said, said.ask, said.verdict, state, scenario)
    else:
        _open(draft, said, state, persona, known=scenario.earlier is not None)
        _object(draft, said, past, persona)
        _listen(draft, said, state, past, persona)
        worry = concerns.asked_for(said.text, said.reading, state, past, scenario)
        if worry and not said.resolved:
            draft.moves = [Move(occasion="voice_concern"), Move(occasion="concern", concern=worry.id)]
        elif not said.has("monologue") and not _unimpressed(draft, state):
            _answer(draft, said, state, past, persona, scenario)
    _own_business(draft, said, state, past, scenario)
    if not draft.moves:
        draft.add("react_statement")
    _show_the_clock(draft, said, state, past, persona)


def _answer(draft: _Draft, said: Said, state: BuyerState, past: Past, persona: Persona, scenario: Scenario) -> None:
    moves, draft.unplaced = answers.answer(said.text, said.before, said.reading, state, past, persona, scenario)
    if state.outcome and (said.reading.asks or [move.occasion for move in moves] == ["short_unsure"]):
        moves = [Move(occasion="date_agreed")]
    if _said_yes_or_no(draft):
        moves = [move for move in moves if move.occasion not in _SHORTLY]
    draft.moves += [move for move in moves if not draft.moves or move.occasion not in _LEAD_INS]
    if not moves:
        _return(draft, said, past)


def _said_yes_or_no(draft: _Draft) -> bool:
    """Whether a check was answered already, so that a second yes would only echo it."""
    return any(move.occasion in _ANSWERS_A_CHECK for move in draft.moves)


def _unimpressed(draft: _Draft, state: BuyerState) -> bool:
    """A brush-off is not followed by a confidence in the same breath."""
    cold = state.mood in ("guarded", "irritated")
    return cold and any(move.occasion in _BRUSH_OFFS for move in draft.moves)


def _take_ask(
    draft: _Draft, said: Said, ask: Ask, verdict: asks.Verdict, state: BuyerState, scenario: Scenario
) -> None:
    if verdict == "agreed":
        draft.add(_ADVANCES[ask.kind])
        draft.add("date_agreed" if ask.dated else "ask_when")
        draft.outcome = ask.kind
        if said.has("goodbye"):
            draft.ends = True
        return
    draft.add(_REFUSED[verdict])
    if verdict == "concern":
        waiting = state.concerns_voiced or tuple(concern.id for concern in concerns.hidden(state, scenario))
        draft.add("concern", concern=waiting[0])


def _open(draft: _Draft, said: Said, state: BuyerState, persona: Persona, *, known: bool) -> None:
    """The first turn of a call the rep opened is taken by its reason, or by the want of one."""
    if state.rep_turns != 1 or said.before:
        if said.has("permission") and not said.reading.questions:
            busy = "busy" in persona.distrust and state.mood == "guarded"
            draft.add("permission_no" if busy or state.mood == "irritated" else "permission_yes")
        return
    if said.has("silence", "filler"):
        draft.add("greeting")
    elif said.has("valid_business_reason"):
        draft.add("open_receptive")
    elif said.has("permission") and state.mood not in ("guarded", "irritated"):
        draft.add("permission_yes")
    elif not known and not said.has("checking_in", "pressure", "monologue", "instruction"):
        draft.add("open_guarded")


def _object(draft: _Draft, said: Said, past: Past, persona: Persona) -> None:
    """One objection a turn: to the worst thing. Small ones are let pass where the buyer objected only just now."""
    if any(move.occasion in ("open_guarded", "permission_yes") for move in draft.moves):
        return
    found = (occasion for name, occasion in _OBJECTED.items() if said.has(name) and not lets_pass(name, past, persona))
    worst = next(found, None)
    if worst:
        draft.add(worst)


def _listen(draft: _Draft, said: Said, state: BuyerState, past: Past, persona: Persona) -> None:
    """Rephrases, answered worries and answered questions."""
    if said.resolved:
        draft.add("concern_eased")
    elif said.has("concern_dodged") and not lets_pass("concern_dodged", past, persona):
        draft.add("concern_stands")
    if said.has("rephrase_wrong") and not said.resolved:
        draft.add("correct")
        if state.told:
            draft.add("tell", fact=_meant(said, state))
    elif said.has("rephrase_right") and not said.resolved:
        draft.add("confirm")
    if said.has("promise_broken") and not draft.moves:
        draft.add("react_apology" if said.has("apology") else "react_statement")
    elif said.has("question_answered") and not draft.moves:
        draft.add("react_will_find_out" if admits_a_gap(said.text, said.reading) else "answer_noted")
    elif _left_unanswered(said, past, persona) and not draft.moves:
        draft.add("answer_missing")
    if said.has("trial_check") and not said.resolved and len(draft.moves) < 2:
        draft.add("trial_unsure" if state.concerns_voiced or state.mood in ("guarded", "irritated") else "trial_yes")


def _left_unanswered(said: Said, past: Past, persona: Persona) -> bool:
    dodged = said.has("question_dodged") and not lets_pass("question_dodged", past, persona)
    return dodged or said.has("caught_lie")


def _meant(said: Said, state: BuyerState) -> str:
    """The fact the rep got wrong: the one told in the turn that was rephrased, else the last one."""
    told = [fact for rephrase in said.reading.rephrases for fact in said.before[rephrase.of].told if fact in state.told]
    return (told or list(state.told))[-1]


def _return(draft: _Draft, said: Said, past: Past) -> None:
    """A turn without a question: the buyer settles a date that was asked for, or takes it as it is."""
    if past and any(move.occasion == "ask_when" for move in past[-1].plan.moves):
        draft.add("date_agreed")
    elif not draft.moves:
        taken = next((occasion for name, occasion in _RETURNED.items() if said.has(name)), None)
        draft.add(taken or "react_statement")


def _own_business(draft: _Draft, said: Said, state: BuyerState, past: Past, scenario: Scenario) -> None:
    """A worry that comes out, or a question of the buyer's own, where the turn leaves room for it."""
    tells = any(move.occasion in ("tell", "concern", "hang_up") for move in draft.moves)
    if tells or len(draft.moves) > 2 or draft.outcome not in (None, state.outcome) or state.outcome:
        return
    concern = concerns.to_voice(said.text, said.reading, state, past, scenario)
    if concern and not said.has("silence", "filler", "instruction"):
        draft.add("voice_concern")
        draft.add("concern", concern=concern.id)
        return
    promise = promises.due(said.text, state, past, scenario)
    question = None if _just_asked(past) else promise or _question_due(said, state, past, scenario)
    if question:
        if promise and [move.occasion for move in draft.moves] == ["react_statement"]:
            draft.moves = []
        draft.add("buyer_question", question=question)
    elif state.rep_turns > 1 and said.reading.questions and state.mood != "irritated" and not _asked_lately(past):
        draft.add("ask_back")


def _asked_lately(past: Past) -> bool:
    """Whether the buyer asked something in their last turns; a person who only answers is not listening."""
    asking = ("ask_back", "buyer_question", "open_guarded")
    return any(move.occasion in asking for heard in past[-QUIET_TURNS:] for move in heard.plan.moves)


def _just_asked(past: Past) -> bool:
    """Whether a question of the scenario was put in the last two turns; one at a time is enough for anybody."""
    return any(move.occasion == "buyer_question" for heard in past[-2:] for move in heard.plan.moves)


def _question_due(said: Said, state: BuyerState, past: Past, scenario: Scenario) -> str | None:
    """The scenario's question that the rep's words bring up, or the next one when it has been a while."""
    raised = promises.raised(said.text, past, scenario)
    waiting = [one for one in scenario.questions if one.id not in (*state.questions_asked, *raised)]
    if not waiting or state.rep_turns < 2 or said.has("silence", "filler", "instruction"):
        return None
    words = frozenset(content_words(said.text))
    near = [q for q in waiting if words & frozenset(stem for topic in q.topics for stem in content_words(topic))]
    if near and not said.reading.questions:
        return near[0].id
    return waiting[0].id if state.rep_turns % 4 == 0 and not said.verdict else None


def _looks_for_a_way_out(said: Said, state: BuyerState, past: Past, persona: Persona) -> bool:
    """A distrustful lead who has heard no reason for the call looks for an excuse to end it (S1)."""
    reasons = said.has("valid_business_reason") or any("valid_business_reason" in heard.noticed for heard in past)
    cold = "excuse" in persona.distrust and state.mood == "guarded" and state.rep_turns == 2
    return cold and not reasons and not resisted(past, 1)


def _show_the_clock(draft: _Draft, said: Said, state: BuyerState, past: Past, persona: Persona) -> None:
    """One warning when patience runs low; somebody who looks for a way out gives another at the start."""
    warned = [heard.state.patience for heard in past if any(move.occasion == "impatient" for move in heard.plan.moves)]
    runs_low = state.patience < LOW_PATIENCE and not any(patience < LOW_PATIENCE for patience in warned)
    if runs_low or (not warned and _looks_for_a_way_out(said, state, past, persona)):
        draft.add("impatient")
