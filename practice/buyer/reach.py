"""Which facts of a scenario are hard to reach by asking, for its author: suggestions, never faults. Changes nothing.

A fact's own `answers` are asked of the scenario; where many of them are taken for another fact, or for none, the two are too alike
or the fact has too little of its own. A fact without `answers` is asked for by its topics.
"""

from collections import Counter
from collections.abc import Iterator

from practice.buyer.matching import place
from practice.model.content import Fact, Scenario
from practice.model.reading import Question

FEWEST_ANSWERS = 8
TOO_MANY_ASTRAY = 0.25
TOO_MANY_TAKEN = 0.15
MOST_ASKED = 10


def suggestions(scenario: Scenario) -> Iterator[str]:
    """One sentence for each fact that is hard to reach or easily taken for another, in the order of the facts."""
    for fact in scenario.facts:
        reached = [_reached(question, scenario) for question in _questions(fact)]
        taken = Counter(other for other in reached if other not in (fact.id, ""))
        other, times = taken.most_common(1)[0] if taken else ("", 0)
        if times > TOO_MANY_TAKEN * len(reached):
            yield f'fact "{fact.id}" is taken for "{other}" by {times} of {len(reached)} questions; tell their topics apart'
        elif sum(one != fact.id for one in reached) > TOO_MANY_ASTRAY * len(reached):
            found = sum(one == fact.id for one in reached)
            yield f'fact "{fact.id}" is reached by only {found} of {len(reached)} questions; give it words of its own'
        elif len(fact.answers) < FEWEST_ANSWERS:
            yield f'fact "{fact.id}" has {len(fact.answers)} answers; with {FEWEST_ANSWERS} or more it is found more surely'


def _questions(fact: Fact) -> tuple[str, ...]:
    """What is asked for the fact: at most `MOST_ASKED` of its answers, spread over the list, or its topics."""
    asked = fact.answers or tuple(f"What about {topic}?" for topic in fact.topics)
    return asked[:: max(1, len(asked) // MOST_ASKED)]


def _reached(text: str, scenario: Scenario) -> str:
    question = Question(quote=text, start=0, end=len(text), kind="open")
    found = place(question, scenario, None)
    return found[0].fact.id if found else ""
