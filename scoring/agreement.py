"""How far two readings of the same things agree, and how far several people do: kappa and alpha with their intervals. Knows no rubric.

Kappa is Cohen's (1960) over unordered classes. Its 95 % interval is the large-sample one of Fleiss, Cohen and Everitt (1969), written
as a sum of each pair's influence, so that several labels on one call count as the one call they are. Where nobody ever disagreed that
formula knows no doubt; then the lower end comes from Wilson's bound on the agreement, with agreement by chance held as it was found.
For more than two people it is Krippendorff's alpha (nominal), with an interval from 1,000 bootstrap samples of the calls, seed fixed.
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

Z = 1.959963984540054
SAMPLES = 1000
SEED = 20261122


class Pair(NamedTuple):
    """Two readings of one thing; pairs of the same `group` are not independent of each other."""

    first: str
    second: str
    group: Hashable


class Agreement(NamedTuple):
    """How far they agree over `n` pairs. `share` is the plain share of equal readings; `value` is kappa or alpha, None where it is
    not defined (no pairs, or one class alone), and `low` and `high` are its interval."""

    n: int
    share: float | None
    value: float | None
    low: float | None
    high: float | None


def kappa(pairs: Sequence[Pair]) -> Agreement:
    """Cohen's kappa of the pairs."""
    n = len(pairs)
    if not n:
        return Agreement(0, None, None, None, None)
    share = sum(one.first == one.second for one in pairs) / n
    firsts, seconds = Counter(one.first for one in pairs), Counter(one.second for one in pairs)
    chance = sum(firsts[name] * seconds[name] for name in firsts) / n**2
    if chance >= 1:
        return Agreement(n, share, None, None, None)
    value = (share - chance) / (1 - chance)
    spread = Z * _error(pairs, share, chance, firsts, seconds)
    low = value - spread if share < 1 else (_wilson_low(len({one.group for one in pairs})) - chance) / (1 - chance)
    return Agreement(n, share, value, max(-1.0, low), min(1.0, value + spread))


def _error(pairs: Sequence[Pair], share: float, chance: float, firsts: Counter[str], seconds: Counter[str]) -> float:
    """The standard error: what each pair adds to kappa's first-order change, summed within its group."""
    n, left = len(pairs), 1 - chance
    groups: dict[Hashable, float] = defaultdict(float)
    for one in pairs:
        by_chance = (seconds[one.first] + firsts[one.second]) / n - 2 * chance
        groups[one.group] += ((one.first == one.second) - share) / left - (1 - share) / left**2 * by_chance
    return math.sqrt(sum(added**2 for added in groups.values())) / n


def _wilson_low(n: int) -> float:
    """Wilson's lower 95 % bound where all of `n` agree."""
    return n / (n + Z**2)


def alpha(units: Sequence[Sequence[str]]) -> Agreement:
    """Krippendorff's alpha for unordered classes; a unit holds what several people said of one thing. `n` counts the units that two
    people or more have read, `share` is the mean share of equal pairs in them."""
    read = [Counter(unit) for unit in units if len(unit) > 1]
    if not read:
        return Agreement(0, None, None, None, None)
    share = sum(_equal(unit) for unit in read) / len(read)
    value = _alpha(read)
    if value is None:
        return Agreement(len(read), share, None, None, None)
    draw = random.Random(SEED)
    drawn = (_alpha(draw.choices(read, k=len(read))) for _ in range(SAMPLES))
    values = sorted(one for one in drawn if one is not None)
    low, high = (values[round((len(values) - 1) * at)] for at in (0.025, 0.975)) if values else (value, value)
    return Agreement(len(read), share, value, low, high)


def _alpha(units: Sequence[Mapping[str, int]]) -> float | None:
    """1 less the disagreement found over the disagreement expected; None where one class alone was used."""
    counts: Counter[str] = Counter()
    differing = 0.0
    for unit in units:
        size = sum(unit.values())
        counts.update(unit)
        differing += (size**2 - sum(count**2 for count in unit.values())) / (size - 1)
    total = sum(counts.values())
    expected = (total**2 - sum(count**2 for count in counts.values())) / (total - 1)
    return 1 - differing / expected if expected else None


def _equal(unit: Mapping[str, int]) -> float:
    size = sum(unit.values())
    return sum(count * (count - 1) for count in unit.values()) / (size * (size - 1))
