"""What tokens cost, from a small file that its user keeps. Knows no price by itself and never guesses one: a model that is
not in the file has a price that is not known.
"""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import Field, ValidationError

from practice.errors import ContentError
from practice.model.base import Value
from practice.model.usage import Cost, Usage

FILE = "prices.toml"
MILLION = 1_000_000


class Price(Value):
    """Money for a million tokens of one model. `cached`: for prompt tokens read from the server's cache, where that is cheaper."""

    prompt: float = Field(ge=0, allow_inf_nan=False)
    completion: float = Field(ge=0, allow_inf_nan=False)
    cached: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    currency: str = Field(pattern=r"^[A-Z]{3}$")

    def of(self, usage: Usage) -> Cost:
        """What this answer costs at this price."""
        cached = min(usage.cached or 0, usage.prompt)
        at = self.prompt if self.cached is None else self.cached
        amount = (usage.prompt - cached) * self.prompt + cached * at + usage.completion * self.completion
        return Cost(amount=amount / MILLION, currency=self.currency)


Prices = Mapping[str, Price]
"""Prices by the name of the model, as the settings name it."""


def load(root: Path) -> dict[str, Price]:
    """The prices in the project's file, none where there is no file; `ContentError` names the entry that cannot be used."""
    path = root / FILE
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig")) if path.is_file() else {}
    except (OSError, ValueError) as error:
        raise ContentError([f"{FILE} cannot be read: {error}."]) from error
    if strange := sorted(set(found) - {"models"}):
        raise ContentError([f'{FILE}: {strange[0]} is not known; write each price under [models."NAME"].'])
    models = found.get("models", {})
    if not isinstance(models, dict):
        raise ContentError([f'{FILE}: models must be tables; write each price under [models."NAME"].'])
    return {name: _price(name, entry) for name, entry in models.items()}


def problems(root: Path) -> list[str]:
    """What is wrong with the file; nothing where it can be used or is not there."""
    try:
        load(root)
    except ContentError as error:
        return error.problems
    return []


def _price(name: str, entry: object) -> Price:
    try:
        return Price.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the entry"
        raise ContentError(
            [f'{FILE}: {field} of [models."{name}"] cannot be used ({first["msg"].lower()}).']
        ) from error


def cost(usage: Usage, prices: Prices) -> Cost | None:
    """What this answer cost on its day, else what it costs now; None where neither is known."""
    if usage.cost is not None or usage.model not in prices:
        return usage.cost
    return prices[usage.model].of(usage)


def bill(spent: Sequence[Usage], prices: Prices) -> tuple[str, ...]:
    """Tokens and cost of an attempt in sentences, for people; none where no model was asked."""
    if not spent:
        return ()
    asked, answered = sum(usage.prompt for usage in spent), sum(usage.completion for usage in spent)
    cached = sum(usage.cached or 0 for usage in spent)
    again = f" ({cached:,} of them from the server's cache)" if cached else ""
    said = (
        f"Tokens: {asked:,} read{again}, {answered:,} written, in {_times(len(spent), 'answer')} of {_models(spent)}."
    )
    return tuple(filter(None, (said, _estimates(spent), *_costs(spent, prices))))


def _estimates(spent: Sequence[Usage]) -> str:
    guessed = sum(usage.estimated for usage in spent)
    return f"Estimated, not counted by the server: {guessed} of {_times(len(spent), 'answer')}." if guessed else ""


def _costs(spent: Sequence[Usage], prices: Prices) -> list[str]:
    known = [found for usage in spent if (found := cost(usage, prices)) is not None]
    unknown = sorted({usage.model for usage in spent if cost(usage, prices) is None})
    sums = {found.currency: 0.0 for found in known}
    for found in known:
        sums[found.currency] += found.amount
    lines = [f"Cost: {amount:.4f} {currency}." for currency, amount in sorted(sums.items())]
    if unknown:
        part = " of a part" if known else ""
        lines.append(f"Cost{part}: price not known for {' and '.join(unknown)}; {FILE} is where to put it.")
    return lines


def _models(spent: Sequence[Usage]) -> str:
    return " and ".join(sorted({usage.model or "an unnamed model" for usage in spent}))


def _times(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
