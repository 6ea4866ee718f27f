"""The facts of a scenario prepared for matching: what each would be an answer to, its words, and how much a word, a family of words
and a want tell among all of them. Holds no question.

What occurs in many facts says little about any one of them, so the rare weighs more.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from practice.acts.plain import plain
from practice.acts.wants import WANTS, Want, named, wants_of
from practice.acts.words import WORD, content_words, stem
from practice.buyer.families import families_of
from practice.buyer.likeness import Likeness, likeness_of
from practice.model.content import Fact, Layer, Scenario
from practice.model.reading import Aim

FULL_WEIGHT = 2.8
"""What a word tells that stands in one fact only."""
TOPIC, ROOT, FAMILY, SAID, SAID_FAMILY = 1.0, 0.85, 0.6, 0.65, 0.25
PHRASE, PHRASE_ALONE, PHRASE_WANTED, WORD_ALONE = 1.0, 1.8, 0.6, 0.8
SHARED = 0.12
FIRST_AIM, LATER_AIM, BY_TOPIC, MONEY_BESIDE, OUTRANKED = 0.9, 0.4, 0.35, 0.5, 0.3
CORRECTS = 3
SCENARIOS_KEPT = 64
VAGUE = frozenset(
    content_words(
        """
        keep eye place wonder deal moment end big biggest next year month week help work use talk tell ask run put set
        start last first old new call hear see find point part side world hold stand turn bring situation currently
        handle manage approach understand picture view role business company present main important walk bit share
        wondering curious interested hope happen change mind matter different best good well hard difficult number
        kind area general add anything else love like want need would honest frank firm roughly typical normal face
        facing thinkable two three four five six seven eight nine ten eleven twelve half solve cause develop further
        counts count meet energy answer try front road comfortable internal daily grind lately longer live again
        higher possible exactly actual real whole thing way hour minute right left bad sold giving given making taking
        taken ends reading using
        """
    )
)
"""Words that stand in questions about anything; a question of these alone is broad, and is placed by what it wants."""

LAYER_AIMS: dict[Layer, tuple[Aim, ...]] = {
    "problem": ("problem", "present", "history"),
    "opportunity": ("wish", "goal", "consequence"),
    "strategy": ("goal", "alternatives"),
    "motive": ("personal", "reason"),
    "decision": ("people", "money"),
    "timing": ("timing",),
}
AIM_WANTS: dict[Aim, tuple[Want, ...]] = {
    "goal": ("future",),
    "reason": ("reason",),
    "history": ("event",),
    "present": ("state",),
    "consequence": ("loss",),
    "wish": ("ideal",),
    "people": ("decide", "influence"),
    "money": ("money",),
    "timing": ("date",),
    "alternatives": ("other",),
    "personal": ("personal",),
    "problem": ("trouble",),
}
_SHOWN_BY = {
    "name": re.compile(r"(?<=[a-z,] )[A-Z][a-z]+"),
    "figure": re.compile(
        r"\d|\b(?:half|third|quarter|twice|dozen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b"
    ),
    "date": re.compile(
        r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|spring|"
        r"summer|autumn|winter|week|month|until|before)\b"
    ),
}


Weight = tuple[float, float]
"""What a word tells for a fact: as a topic of it, and in any other way."""


@dataclass(frozen=True)
class Profile:
    """A fact prepared."""

    fact: Fact
    wants: dict[Want, float]
    phrases: tuple[tuple[str, str, float], ...]
    topic_stems: frozenset[str]
    said_stems: frozenset[str]
    topic_families: frozenset[int]
    said_families: frozenset[int]
    details: frozenset[str]
    after: tuple[Want, ...]


@dataclass(frozen=True, eq=False)
class Ledger:
    """All facts of a scenario prepared, and how much a stem, a family and a want tell among them."""

    facts: tuple[Fact, ...]
    known: frozenset[str]
    profiles: tuple[Profile, ...]
    stems: Mapping[str, float]
    families: Mapping[int, float]
    wants: Mapping[Want, float]
    likeness: Likeness
    by_word: dict[str, tuple[Weight, ...]] = field(default_factory=dict)

    def weights(self, word: str) -> tuple[Weight, ...]:
        """What one word of a question tells for each fact."""
        if word not in self.by_word:
            self.by_word[word] = tuple(
                (_direct(self, profile, word), _indirect(self, profile, word)) for profile in self.profiles
            )
        return self.by_word[word]


_LEDGERS: dict[int, tuple[Scenario, Ledger]] = {}
"""Prepared scenarios by the identity of their facts, which the scenario beside it keeps alive; only saves time."""


def ledger_of(scenario: Scenario) -> Ledger:
    """The scenario's facts prepared; the same object for the same facts, and for a copy of the scenario."""
    known = _LEDGERS.get(id(scenario.facts))
    if known is None or known[0].facts is not scenario.facts:
        ledger = _of_a_copy(scenario) or _prepared(scenario)
        if len(_LEDGERS) >= SCENARIOS_KEPT:
            _LEDGERS.clear()
        known = _LEDGERS[id(scenario.facts)] = scenario, ledger
    return known[1]


def _of_a_copy(scenario: Scenario) -> Ledger | None:
    """What was prepared for the same scenario, read another time: an attempt keeps one of its own."""
    for known, ledger in list(_LEDGERS.values()):
        if known.id == scenario.id and known.facts == scenario.facts and known.brief == scenario.brief:
            return ledger
    return None


def _prepared(scenario: Scenario) -> Ledger:
    facts, brief = scenario.facts, scenario.brief
    told = " ".join((brief.company, brief.contact, brief.product, brief.limits, *(known.text for known in brief.known)))
    profiles = _with_outdated(tuple(_profile(fact) for fact in facts), scenario)
    _stand_in("decide", "influence", profiles)
    _stand_in("influence", "decide", profiles)
    stems = Counter(word for profile in profiles for word in profile.topic_stems | profile.said_stems)
    families = Counter(number for profile in profiles for number in profile.topic_families | profile.said_families)
    wants = {want: sum(profile.wants.get(want, 0.0) for profile in profiles) for want in WANTS}
    total = len(facts)
    return Ledger(
        facts,
        frozenset(content_words(told)),
        profiles,
        {word: FULL_WEIGHT * _rarity(count, total) for word, count in stems.items()},
        {number: FULL_WEIGHT * _rarity(count, total) for number, count in families.items()},
        {want: 1 / (1 + SHARED * max(0.0, weight - 1)) for want, weight in wants.items()},
        likeness_of(facts, VAGUE),
    )


def _with_outdated(profiles: tuple[Profile, ...], scenario: Scenario) -> tuple[Profile, ...]:
    """The words of an outdated item of the brief count as said by the fact that puts it right: the one that shares most with it."""
    for known in scenario.brief.known:
        words = frozenset(content_words(known.text)) - VAGUE
        shared = [2 * len(words & profile.topic_stems) + len(words & profile.said_stems) for profile in profiles]
        at = shared.index(max(shared))
        if known.outdated and shared[at] >= CORRECTS:
            said = (profiles[at].said_stems | words) - profiles[at].topic_stems
            profiles = (*profiles[:at], replace(profiles[at], said_stems=said), *profiles[at + 1 :])
    return profiles


def _stand_in(missing: Want, instead: Want, profiles: tuple[Profile, ...]) -> None:
    """Where no fact answers the one, those that answer the other do: whose opinion counts and who decides are neighbours."""
    if all(profile.wants.get(missing, 0.0) < FIRST_AIM for profile in profiles):
        for profile in profiles:
            if profile.wants.get(instead, 0.0) >= FIRST_AIM:
                profile.wants[missing] = FIRST_AIM


def _rarity(count: float, total: int) -> float:
    """1 for what stands in one fact, less for what stands in more."""
    return math.log(1 + total / max(count, 1)) / math.log(1 + total)


def _profile(fact: Fact) -> Profile:
    topic_stems = frozenset(word for topic in fact.topics for word in _own_words(topic)) - VAGUE
    said_stems = frozenset(word for line in fact.says for word in content_words(line)) - VAGUE - topic_stems
    wants = _fact_wants(fact)
    return Profile(
        fact,
        wants,
        tuple((run_of(topic), topic.lower(), _phrase_points(topic)) for topic in fact.topics),
        topic_stems,
        said_stems,
        frozenset(number for word in topic_stems for number in families_of(word)),
        frozenset(number for word in said_stems for number in families_of(word)),
        _details(fact),
        fact.after or tuple(sorted(wants, key=lambda want: -wants[want])),
    )


def _own_words(topic: str) -> frozenset[str]:
    """The stems of a topic without those that only say what is wanted, as "costing you" does."""
    words = frozenset(content_words(topic))
    return (
        words - wants_of(topic).shown_by - wants_of(f"what {topic}").shown_by
        if named(topic) and " " in topic
        else words
    )


def _phrase_points(topic: str) -> float:
    """A whole topic found tells more where its words alone tell nothing ("pass on"), and less where it only says what is wanted."""
    if named(topic):
        return PHRASE_WANTED if " " in topic else 0.0
    alone = not set(content_words(topic)) - VAGUE
    if " " in topic:
        return PHRASE_ALONE if alone else PHRASE
    return WORD_ALONE if alone else 0.0


def _fact_wants(fact: Fact) -> dict[Want, float]:
    """What a fact would be an answer to: by its aims and layer, and sharper by its topics."""
    wants: dict[Want, float] = {}
    for at, aim in enumerate(fact.aims or LAYER_AIMS[fact.layer]):
        for want in _by_layer(fact.layer, aim, fact.aims):
            wants[want] = max(wants.get(want, 0.0), LATER_AIM if at else FIRST_AIM)
    topical = Counter(want for topic in fact.topics for want in named(topic))
    for want, count in topical.items():
        wants[want] = min(1.0, wants.get(want, 0.0) + BY_TOPIC * min(2, count))
    if fact.layer != "decision" and "money" in wants:
        wants["money"] = MONEY_BESIDE
    if fact.layer == "decision" and "people" in fact.aims:
        for want in ("decide", "influence", "refer"):
            if topical and want not in topical and want in wants:
                wants[want] = OUTRANKED
    return wants


def _by_layer(layer: Layer, aim: Aim, aims: tuple[Aim, ...]) -> tuple[Want, ...]:
    """What an aim comes down to in a layer: a goal is new business as an opportunity, and where the firm goes as a strategy."""
    if aim == "goal" and layer == "opportunity":
        return ("growth",)
    if aim == "people" and layer != "decision":
        return ()
    if aim == "history" and layer == "problem" and "alternatives" in aims:
        return ("tried",)
    if aim == "alternatives" and layer == "problem":
        return ()
    if aim == "history" and layer == "decision":
        return ()
    return AIM_WANTS.get(aim, ())


def _direct(ledger: Ledger, profile: Profile, word: str) -> float:
    """The word is a topic of the fact, or has one root with one."""
    if word in profile.topic_stems:
        return TOPIC * ledger.stems[word]
    return ROOT * max((ledger.stems[other] for other in profile.topic_stems if _one_root(word, other)), default=0.0)


def _indirect(ledger: Ledger, profile: Profile, word: str) -> float:
    """The fact says the word or one of its root, or a word of its family is a topic or is said."""
    families = families_of(word)
    return max(
        SAID * ledger.stems[word] if word in profile.said_stems else 0.0,
        SAID * ROOT * max((ledger.stems[other] for other in profile.said_stems if _one_root(word, other)), default=0.0),
        FAMILY * max((ledger.families[number] for number in families & profile.topic_families), default=0.0),
        SAID_FAMILY * max((ledger.families[number] for number in families & profile.said_families), default=0.0),
    )


def _one_root(one: str, other: str) -> bool:
    return (
        min(len(one), len(other)) >= 4
        and abs(len(one) - len(other)) <= 3
        and (one.startswith(other) or other.startswith(one))
        and one != other
    )


def run_of(text: str) -> str:
    """All words of a text as stems, stop words too, between blanks: for phrases such as "run out"."""
    return " ".join(("", *(stem(word) for word in WORD.findall(plain(text).plain)), ""))


def _details(fact: Fact) -> frozenset[str]:
    """The kinds of detail that the fact's wordings hold: a name, a figure, a date."""
    said = " ".join(fact.says)
    return frozenset(kind for kind, shown in _SHOWN_BY.items() if shown.search(said))
