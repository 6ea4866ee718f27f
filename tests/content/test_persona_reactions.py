"""What moves each persona: the tables by themselves, and whole calls by reps who do well, badly, or nothing in particular."""

from pathlib import Path

import pytest

from practice.buyer_state import state_after
from practice.content import Library
from practice.model.content import Persona, Scenario
from practice.model.reading import REACTION_NAMES
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from practice.voices.embedded import EmbeddedBuyer

ROOT = Path(__file__).parents[2]
PERSONAS = ("skeptical_prospect", "long_time_customer", "cold_lead", "shielding_influencer", "friendly_talker")
UNMOVED = {"price_talk", "goodbye"}
WELCOME = {
    *("valid_business_reason", "homework", "match_statement", "empathy", "acknowledgement", "apology", "evidence"),
    *("will_find_out", "give", "accept_no", "no_fit", "open_question", "probe", "rephrase_right", "concern_addressed"),
    *("question_answered", "trial_check", "benefit"),
}
COSTLY = {
    *(
        "checking_in",
        "pitch",
        "feature",
        "self_talk",
        "jargon",
        "overpromise",
        "flattery",
        "pressure",
        "assumptive_time",
    ),
    *("argument", "insult", "close_account", "why_not_buying", "filler", "instruction", "leading_question"),
    *("stacked_questions", "interrogation", "rephrase_wrong", "rephrase_echo", "rephrase_too_often", "ask_too_early"),
    *("ask_repeated", "concern_dodged", "pitch_too_early", "monologue", "silence", "question_dodged", "repetition"),
}
EASILY_WON = {"friendly_talker": {"flattery"}}
"""What costs most buyers' trust and pleases this one a little."""
PUSHY = (
    "Hello! I have an unbeatable offer for you, and it is only valid today.",
    "I can come on Tuesday at two or at four o'clock, which one suits you?",
    "You would be foolish to miss this. Everybody in your industry is signing.",
    "I guarantee you will save a fortune, a hundred percent, no risk at all.",
    "Come on, just say yes and I send you the contract right now.",
    "What is stopping you? You do want to save money, don't you?",
    "This is your last chance, tomorrow the price goes up. Sign today.",
    "I really need your decision now. Shall I put you down for it?",
)
YES_OR_NO = (
    "Good morning, this is Mara Lind.",
    "Do you make everything yourselves?",
    "Are the machines old?",
    "Do you work at night as well?",
    "Is it a family firm?",
    "Do you sell abroad?",
)
every_persona = pytest.mark.parametrize("persona_id", PERSONAS)


def persona_of(persona_id: str) -> Persona:
    return Library(ROOT).persona(persona_id)


def scenario_for(persona_id: str) -> Scenario:
    """The first scenario in which the rep calls this persona, by default if there is one."""
    found = [one for one in Library(ROOT).scenarios().values() if persona_id in one.personas and one.opens == "rep"]
    return min(found, key=lambda one: one.personas.index(persona_id))


def played(persona_id: str, turns: tuple[str, ...]) -> tuple[BuyerState, ...]:
    """The buyer after each rep turn, the embedded voice answering in between, until the buyer ends the call."""
    persona, scenario, steps = persona_of(persona_id), scenario_for(persona_id), list[BuyerState]()
    transcript = Transcript(scenario=scenario.id, persona=persona.id)
    for words in turns:
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=words))
        steps.append(state_after(persona, scenario, transcript))
        cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=steps[-1], seed=5)
        pieces = list(EmbeddedBuyer().reply(cue))
        text, told = "".join(piece.text for piece in pieces), tuple(fact for piece in pieces for fact in piece.told)
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="buyer", text=text, told=told))
        if steps[-1].ended:
            break
    return tuple(steps)


def good_turns(scenario: Scenario) -> tuple[str, ...]:
    """A reason, open questions, reactions to what was said, proof: nothing that needs to know this scenario."""
    proof = scenario.brief.proof[0]
    return (
        "Good morning, this is Mara Lind. I am calling because firms in your line of work tell us that rising costs eat "
        "into their margin, and it may be worth finding out what that means for you. If we find no fit, I will say so.",
        "How do things stand with that at the moment?",
        "That makes sense, thank you for telling me. What have you tried so far?",
        "That must be frustrating for everybody. What is the hardest part of it, day to day?",
        f"I can see why that worries you, and it is fair to ask. What I can show you: {proof}",
        "What happens if nothing changes over the next year?",
        "I do not know that, so I will not guess; I will find out and tell you by Friday. What should it look like instead?",
        "Thank you, that helps me. What do you see ahead of you over the next few years?",
        "And why does that matter to you personally?",
    )


@every_persona
def test_a_table_tells_what_is_welcome_from_what_costs(persona_id: str) -> None:
    table = persona_of(persona_id).reactions
    assert set(table) >= (WELCOME | COSTLY)
    assert [name for name in WELCOME if table[name].trust <= 0 or table[name].patience < 0] == []
    costly = COSTLY - EASILY_WON.get(persona_id, set())
    assert [name for name in costly if table[name].trust >= 0 or table[name].patience >= 0] == []


@every_persona
def test_a_table_leaves_out_only_what_moves_nobody(persona_id: str) -> None:
    assert set(persona_of(persona_id).reactions) >= REACTION_NAMES - UNMOVED - {"small_talk"}


@every_persona
def test_points_are_small_but_for_what_nobody_forgives(persona_id: str) -> None:
    for name, reaction in persona_of(persona_id).reactions.items():
        if name in ("insult", "close_account"):
            assert reaction.trust <= -20, name
        else:
            assert -20 <= reaction.trust <= 9, name
            assert -20 <= reaction.patience <= 6, name


def test_every_persona_has_a_table_of_its_own() -> None:
    tables = [persona_of(one).reactions for one in PERSONAS]
    for number, one in enumerate(tables):
        for other in tables[number + 1 :]:
            assert sum(one[name] != other[name] for name in one) * 2 > len(one)


def test_each_persona_gives_most_for_what_it_has_missed() -> None:
    """The sceptic for proof and honesty (S1, S2), the old customer for owning up (S0), the stranger for a reason (S1)."""
    sceptic, customer, stranger = (persona_of(one).reactions for one in PERSONAS[:3])
    for name in ("evidence", "will_find_out", "question_answered"):
        assert sceptic[name].trust > max(customer[name].trust, stranger[name].trust)
    assert customer["apology"].trust > max(sceptic["apology"].trust, stranger["apology"].trust)
    reason = "valid_business_reason"
    assert stranger[reason].trust > max(sceptic[reason].trust, customer[reason].trust)
    assert sceptic["overpromise"].trust < min(customer["overpromise"].trust, stranger["overpromise"].trust)


@every_persona
def test_a_good_rep_is_told_the_deeper_things_by_the_ninth_turn(persona_id: str) -> None:
    ninth = played(persona_id, good_turns(scenario_for(persona_id)))[8]
    assert 48 <= ninth.trust <= 82
    assert ninth.trust >= persona_of(persona_id).trust + 12
    assert ninth.patience >= 35


@every_persona
def test_a_pushy_rep_is_hung_up_on_after_the_floor_and_within_eight_turns(persona_id: str) -> None:
    steps = played(persona_id, PUSHY)
    assert steps[-1].outcome == "hung_up"
    assert scenario_for(persona_id).min_turns <= len(steps) <= 8
    assert steps[-1].trust < persona_of(persona_id).trust


@every_persona
def test_a_rep_who_only_asks_for_yes_or_no_gets_nowhere(persona_id: str) -> None:
    start, end = persona_of(persona_id).trust, played(persona_id, YES_OR_NO)[-1]
    assert start - 15 <= end.trust <= start + 5
    assert end.outcome is None
