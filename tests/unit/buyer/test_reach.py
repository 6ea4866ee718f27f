"""What an author is told about facts that are hard to reach by asking."""

from pathlib import Path

from practice.buyer.reach import suggestions
from practice.content import Library
from practice.model.content import Fact, Scenario

BASE = next(iter(Library(Path(__file__).resolve().parents[3]).scenarios().values()))


def scenario(*facts: Fact) -> Scenario:
    return BASE.model_copy(update={"facts": facts})


def a_fact(fact_id: str, layer: str, topics: tuple[str, ...], *answers: str) -> Fact:
    says = (f"It is about {topics[0]}.", f"{topics[0]}, mostly.")
    return Fact.model_validate(
        {"id": fact_id, "layer": layer, "topics": topics, "needs_trust": 10, "says": says, "answers": answers}
    )


ROOF = tuple(
    f"{head} the roof {tail}?" for head in ("How is", "What about", "Is") for tail in ("now", "today", "still")
)
PAY = tuple(f"{head} pay for it?" for head in ("Who would", "How would you", "What can you", "Could you", "How do you"))


def test_facts_with_questions_of_their_own_give_no_reason_to_say_anything() -> None:
    money = (*PAY, "What is the budget?", "How much money is there?", "What could you spend?")
    found = scenario(a_fact("roof", "problem", ("roof",), *ROOF), a_fact("pot", "decision", ("budget",), *money))
    assert list(suggestions(found)) == []


def test_two_facts_with_the_same_questions_are_named() -> None:
    found = scenario(a_fact("roof", "problem", ("roof",), *ROOF), a_fact("tiles", "problem", ("roof",), *ROOF))
    told = list(suggestions(found))
    assert told
    assert all('"roof"' in one or '"tiles"' in one for one in told)


def test_a_fact_with_few_questions_is_named() -> None:
    found = scenario(a_fact("roof", "problem", ("roof",), "How is the roof?", "Does the roof leak?"))
    assert list(suggestions(found)) == ['fact "roof" has 2 answers; with 8 or more it is found more surely']
