"""Words that mean much the same on a sales call, as groups of stems. Holds no scenario's vocabulary."""

from functools import lru_cache

from practice.acts.words import stem

_GROUPS = (
    "price cost expensive cheap pay spend money bill charge fee rate pricing",
    "budget fund invest capital afford finance money spend payback return",
    "margin profit bottom earnings result loss lose",
    "decide decision approve sign authorise authority say choose choice buy-in buyer purchase final veto yes",
    "boss board director owner manager management leadership chief ceo head partner superior",
    "team people staff crew colleague workforce employee person involve stakeholder",
    "goal aim achieve accomplish objective ambition target hope priority",
    "plan strategy vision direction future long-term roadmap ahead years heading",
    "problem issue challenge trouble pain difficulty struggle headache bother annoy frustrate wrong hurt",
    "supplier vendor provider partner source sourcing",
    "customer client account guest member patient retailer consumer",
    "competitor competition rival alternative option compare consider elsewhere",
    "deliver delivery ship shipping freight transport logistics late delay arrive lead-time punctual",
    "quality defect reject complaint fault error mistake scrap waste consistent",
    "machine equipment line plant kit hardware installation",
    "software system platform tool app technology digital",
    "deadline date schedule timing timeline calendar soon quarter month season window year-end",
    "grow growth expand expansion opportunity market new launch",
    "change switch replace move migrate transition swap",
    "contract agreement terms renew renewal membership subscription expire",
    "train training teach learn skill onboard",
    "risk worry fear afraid concern nervous uneasy",
    "try attempt past before history previous earlier experience last",
    "impact effect consequence affect result happen cause mean",
    "ideal perfect wish dream magic wand want love",
    "personal personally career matter drive motivate care reputation you",
    "measure report figure data number visibility track know",
    "stop downtime outage interruption standstill break",
    "service support help maintenance maintain repair",
    "stock inventory warehouse storage store",
    "hire recruit leave turnover retain staff",
    "sell sales revenue turnover order",
    "save saving reduce cut lower",
    "time hours spend effort busy manual",
)


@lru_cache(maxsize=1)
def _index() -> dict[str, frozenset[int]]:
    index: dict[str, set[int]] = {}
    for number, group in enumerate(_GROUPS):
        for word in group.split():
            index.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in index.items()}


NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=65_536)
def akin(one: str, other: str) -> bool:
    """Whether two stems are the same, have one root, or stand in one group."""
    if one == other or (min(len(one), len(other)) >= 5 and (one.startswith(other) or other.startswith(one))):
        return True
    return bool(_index().get(one, NONE) & _index().get(other, NONE))
