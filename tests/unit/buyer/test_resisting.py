"""When the buyer objects and when they let a small thing pass: whole calls played through the fold."""

from pathlib import Path

from practice.buyer.resisting import RESISTS
from practice.buyer_state import state_after, states
from practice.content import Library
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn

LIBRARY = Library(Path(__file__).parents[3])


def heard(*says: str, who: str = "long_time_customer", where: str = "order_taker_asks") -> tuple[BuyerState, ...]:
    """The buyer after each of these rep turns; what the buyer says in between is of no account here."""
    persona, scenario = LIBRARY.persona(who), LIBRARY.scenario(where)
    transcript = Transcript()
    for words in says:
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=words))
        told = state_after(persona, scenario, transcript).plan
        tells = told.tells if told else ()
        transcript = transcript.plus(
            Turn(number=len(transcript.turns) + 1, speaker="buyer", text="Hm, well.", told=tells)
        )
    return states(persona, scenario, transcript)[::2]


def occasions(state: BuyerState) -> list[str]:
    return [move.occasion for move in state.plan.moves] if state.plan else []


def resists(state: BuyerState) -> bool:
    return any(found in RESISTS for found in occasions(state))


SELF_TALK = (
    "Good morning Sam, this is Alex from Dunmore.",
    "We were founded thirty years ago, and we're very proud of our team and our awards.",
    "Our company is the leading one in the region, and we have won many prizes.",
    "Our house was the first one in the county, and our managers are very proud of that.",
)


def test_a_small_offence_right_after_an_objection_is_let_pass() -> None:
    first, *others = heard(*SELF_TALK)
    assert occasions(first) == ["open_guarded"]
    assert not resists(others[0])


def test_what_is_let_pass_still_costs_its_points() -> None:
    first, second, *_ = heard(*SELF_TALK)
    assert not resists(second)
    assert second.trust < first.trust
    assert second.patience < first.patience


def test_pressure_is_never_let_pass() -> None:
    pressed = "You have to decide today, this offer is gone tomorrow and you would be foolish to miss it."
    states_now = heard("Good morning Sam, this is Alex from Dunmore.", pressed, pressed.replace("today", "right now"))
    assert "react_pressure" in occasions(states_now[1])
    assert "react_pressure" in occasions(states_now[2])


def test_a_check_that_is_answered_by_an_eased_worry_gets_no_second_yes() -> None:
    said = (
        "Good morning Morgan, Alex Moreno from Pawley Systems. Practices like yours tell me that a change of software "
        "costs them months. How did the last change go for you?",
        "What does it cost you if it goes on like this?",
        "I see, thank you. What have you tried so far?",
        "Thanks for telling me. What did that mean for the people at the front desk?",
        "That sounds hard. What would a good day look like?",
        "I see, that makes sense. What concerns would you need to have answered first?",
        "I understand, that is a fair point. Millrace Vets moved six surgeries one at a time and each went live on the "
        "agreed day, and they kept the right to stop after the first. Does that help?",
    )
    *_, asked, last = heard(*said, who="skeptical_prospect", where="let_down_before")
    assert "concern" in occasions(asked)
    assert "concern_eased" in occasions(last)
    assert not {"trial_yes", "trial_unsure", "short_yes", "short_unsure"} & set(occasions(last))
