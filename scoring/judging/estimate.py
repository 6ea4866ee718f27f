"""What a judging will take, said before it is begun: requests, tokens, money where the price is known, time where it was measured.

Guesses no price and no time: what is not known is None, and the page says so.
"""

from collections.abc import Callable

from practice import tokens
from practice.model.base import Value
from practice.model.content import Scenario
from practice.model.scorecard import Figures
from practice.model.usage import Cost, Usage
from scoring.judging import prompt
from scoring.judging.parts import Part
from scoring.judging.proof import BOTH_SIDES
from scoring.judging.session import BATCH, Asked, batches

ANSWER_TOKENS = 110  # of one criterion answered: two quotes, a reason, the names around them


class Estimate(Value):
    """Figures before the fact. What has to be asked again is not in them."""

    requests: int
    prompt: int
    completion: int
    cost: Cost | None = None
    seconds: float | None = None


def estimated(
    pages: list[tuple[int, Part]],
    asked: tuple[Asked, ...],
    figures: Figures,
    scenario: Scenario | None,
    model: str,
    price: Callable[[Usage], Cost | None],
    pace: float | None,
) -> Estimate:
    """The whole, over all parts; each comes with how often it is asked. `pace` is the seconds that a request took before."""
    requests = read = written = 0
    for times, part in pages:
        for batch in batches(asked, BATCH):
            marked = [(criterion, skill == BOTH_SIDES) for criterion, skill in batch]
            sent = prompt.messages(part, figures, scenario, marked, {}, in_words=False)
            requests += times
            read += times * sum(tokens.count(message["content"], model).tokens for message in sent)
            written += times * ANSWER_TOKENS * len(batch)
    cost = price(Usage(prompt=read, completion=written, estimated=True, model=model))
    seconds = None if pace is None else round(pace * requests, 1)
    return Estimate(requests=requests, prompt=read, completion=written, cost=cost, seconds=seconds)
