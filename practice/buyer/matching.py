"""Which fact a question is after: by what it aims at, by topic, and by the words of the fact itself. Decides nothing else.

A stem that occurs in many facts says little about any one of them, so rare ones weigh more. A probe without words of its
own ("why is that?") is after what belongs to the fact told last.
"""

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from practice.acts.words import content_words
from practice.buyer.lexicon import akin, groups_of
from practice.model.content import Fact, Layer, Scenario
from practice.model.reading import Aim, Question

PLACED, PLACED_BROADLY = 1.9, 1.2
FEW_WORDS = 1
VAGUE = frozenset(
    content_words(
        """keep eye place wonder deal moment end big biggest next year month week help work use talk tell ask run put set start last
        first old new call hear see find point part side world hold stand turn bring situation currently handle manage approach
        understand picture view role business company present main important walk bit share wondering curious interested hope
        happen change mind matter different best good well hard difficult number side kind area general add anything else"""
    )
)
"""Words that stand in questions about anything; a question of these alone is broad, and is placed by what it aims at."""
_PHRASE, _AKIN, _SAYS, _AIM, _SAME_TOPIC, _LENT = 0.9, 0.45, 0.5, 0.8, 1.1, 0.6

LAYER_AIMS: dict[Layer, tuple[Aim, ...]] = {
    "problem": ("problem", "present", "history"),
    "opportunity": ("wish", "goal", "consequence"),
    "strategy": ("goal", "alternatives"),
    "motive": ("personal", "reason"),
    "decision": ("people", "money"),
    "timing": ("timing",),
}


@dataclass(frozen=True)
class Match:
    """A fact that a question may be after, and how well it fits (`PLACED` and more is placed)."""

    fact: Fact
    fit: float
    subject: str


@dataclass(frozen=True)
class _Profile:
    fact: Fact
    aims: frozenset[str]
    topics: tuple[str, ...]
    topic_stems: frozenset[str]
    says_stems: frozenset[str]
    groups: frozenset[int]


@lru_cache(maxsize=64)
def _profiles(facts: tuple[Fact, ...]) -> tuple[tuple[_Profile, ...], dict[str, float], dict[str, float]]:
    """The facts prepared, and how much a stem and an aim tell among them."""
    profiles = tuple(
        _Profile(
            fact=fact,
            aims=frozenset(fact.aims or LAYER_AIMS[fact.layer]),
            topics=tuple(topic.lower() for topic in fact.topics),
            topic_stems=frozenset(stem for topic in fact.topics for stem in content_words(topic)),
            says_stems=frozenset(stem for line in fact.says for stem in content_words(line)),
            groups=groups_of(stem for topic in fact.topics for stem in content_words(topic)),
        )
        for fact in facts
    )
    stems = Counter(stem for profile in profiles for stem in profile.topic_stems | profile.says_stems)
    aims = Counter(aim for profile in profiles for aim in profile.aims)
    return profiles, _rarity(stems, len(facts)), _rarity(aims, len(facts))


def _rarity(counts: "Counter[str]", total: int) -> dict[str, float]:
    return {key: math.log(1 + total / count) for key, count in counts.items()}


def place(question: Question, scenario: Scenario, last_told: str | None, around: str = "") -> tuple[Match, ...]:
    """The facts the question is after, best first; empty where it cannot be placed.

    A question with hardly a word of its own ("how do you deal with that?") borrows from `around`: what was said about it.
    """
    profiles, stem_weight, aim_weight = _profiles(scenario.facts)
    words = frozenset(content_words(question.quote)) - VAGUE
    borrowed = frozenset(content_words(around)) - words - VAGUE if len(words) <= FEW_WORDS else frozenset()
    last = next((profile for profile in profiles if profile.fact.id == last_told), None)
    matches = []
    for profile in profiles:
        topic, subject = _topic_fit(profile, words, question.quote.lower(), stem_weight)
        aim = _AIM * aim_weight.get(question.aim, 0.0) if question.aim in profile.aims else 0.0
        said = _SAYS * sum(stem_weight[word] for word in (words & profile.says_stems) - profile.topic_stems)
        lent = _LENT * sum(sorted((stem_weight[word] for word in borrowed & profile.topic_stems), reverse=True)[:2])
        near = _nearness(question, profile, last) if len(words) <= 1 else 0.0
        matches.append(Match(profile.fact, topic + aim + said + lent + near, subject))
    found = [match for match in matches if match.fit >= (PLACED if words else PLACED_BROADLY)]
    return tuple(sorted(found, key=lambda match: (-round(match.fit, 3), match.fact.needs_trust)))


def _topic_fit(profile: _Profile, words: frozenset[str], quote: str, weight: dict[str, float]) -> tuple[float, str]:
    """Points for topics: whole phrases most, single stems less, words of the same meaning least."""
    phrases = [topic for topic in profile.topics if f" {topic}" in f" {quote}"]
    exact = words & profile.topic_stems
    fit = sum(weight[word] for word in exact) + _PHRASE * len(phrases)
    near = {word for word in words - exact if any(akin(word, topic) for topic in profile.topic_stems)}
    fit += _AKIN * min(2, len(near)) * 1.6
    return fit, max(phrases, key=len, default="")


def _nearness(question: Question, profile: _Profile, last: _Profile | None) -> float:
    """A probe stays with what was told last: with that very fact, or with those that share its topics."""
    if last is None or question.aim not in ("example", "reason", "consequence", "personal", "history", "other"):
        return 0.0
    if profile is last:
        return _SAME_TOPIC if question.aim == "example" else 0.0
    shared = len(profile.topic_stems & (last.topic_stems | last.says_stems)) + len(profile.groups & last.groups)
    return _SAME_TOPIC * min(2, shared) / 2
