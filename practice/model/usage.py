"""What the model's words cost: tokens as the server counted them, or as estimated, and money where the price is known. Values only."""

from practice.model.base import Value


class Cost(Value):
    """An amount of money; `currency` as the price table has it."""

    amount: float
    currency: str


class Usage(Value):
    """Tokens of one answer; `estimated` where the server did not count them.

    `cached` is the part of `prompt` that the server had read before, None where it does not say. `cost` is what the answer
    cost at the price of that day, None where no price was known."""

    prompt: int
    completion: int
    estimated: bool = False
    cached: int | None = None
    model: str = ""
    cost: Cost | None = None


class Spent(Usage):
    """The usage of one answer, with the turn of the attempt it was for."""

    position: int
