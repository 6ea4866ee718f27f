"""Which fact a question is after: by what it wants to know, by topic, and by the words of the fact itself. Decides nothing else.

A question with hardly a word of its own ("how do you deal with that?") leans on what was said around it and on the fact told last.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from practice.acts.wants import Want, wants_of
from practice.acts.words import content_words, sentences
from practice.buyer.forms import Form, knows, leanings
from practice.buyer.ledger import PHRASE_WANTED, VAGUE, Ledger, Profile, Weight, ledger_of, run_of
from practice.model.content import Fact, Scenario
from practice.model.reading import Aim, Question

FEW_WORDS = 1
SHARPNESS, SURE = 0.73, 0.55
CLEARLY_SOMETHING, WIDELY = -3.0, 3.5
"""A wide question after no trouble in particular, and how well the first trouble fits it."""
LIKE_WORDS, LIKE_SHAPE, LIKE_PAIRS, LIKE_CHUNKS, LIKE_NEAREST, LIKE_SECOND = 0.56, 0.44, 0.33, 0.12, 1.15, 1.07
LEANING, LEANING_AT_MOST, SECOND_AFTER = 0.11, 0.49, 0.7
NOTHING, NOTHING_LIKE, STRANGE, MOST_STRANGE = 3.2, 0.75, 0.2, 3
"""What speaks for none of the facts: a leaning to small talk, and words that neither the scenario nor any other question knows."""
WANTED, SECOND_WANT, SOFTLY, HARDLY = 2.4, 0.4, 0.7, 0.4
SHOWN, ASIDE, ASIDE_DIRECT, ANSWERS, SAME_TOPIC = 0.4, 0.65, 0.9, 0.4, 1.1
LENT, LENT_NEAR, LENT_SAID = 0.5, 1.0, 0.6
STAYS, NEAR_LAST, MOST_SHARED = 5.0, 3.0, 9
"""A probe of the last answer: how well that fact fits, and those beside it."""
CLEARLY, MUCH, SOMEWHAT = 1.5, 1.6, 0.4
OVERRULED = 0.4
CHAT = frozenset(
    content_words(
        """weather rain raining sunny sunshine snow football soccer rugby golf cricket tennis match cup film movie song music hobby
        hobbies birthday dog cat weekend holiday holidays vacation christmas spell surname email e-mail coffee tea sugar motorway
        parking traffic lunch sailing"""
    )
)
"""Small talk; a question about these is after nothing, unless a fact speaks of them."""

DEFINITE: frozenset[Want] = frozenset(
    ("decide", "influence", "refer", "money", "loss", "date", "tried", "other", "future", "growth", "ideal", "personal")
)
SOFT: frozenset[Want] = frozenset(("state", "event", "reason", "trouble"))
"""What nearly every question wants a little; beside words of its own it tells less."""
WIDE: frozenset[Form] = frozenset(("state", "event", "trouble", "personal"))
"""What a question leans to that may be after any trouble."""
PEOPLE: frozenset[Want] = frozenset(("decide", "influence"))
SURELY_PEOPLE, FURTHER = 0.8, 0.8
SET_UP: frozenset[Want] = frozenset(("loss", "ideal", "growth", "future"))
"""What a sentence can set up for the question after it: "Suppose it stays like this. What does that mean for you?"."""
PROBE: tuple[Aim, ...] = ("example", "reason", "consequence", "personal", "history", "other")
_ELSEWHERE = re.compile(
    r"\b(?:hold the line|hear me|say that again|repeat that|line(?:'s| is) (?:bad|breaking)|line (?:went|broke|dropped)|"
    r"call you back|right number|good time to talk|where (?:did|were) you (?:grow up|born|raised|go to school)|"
    r"(?:like|enjoy|love) your (?:job|work)|(?:know|guess) how (?:many|big|old|long) [^?]{0,30}\b(?:we|us|our)|"
    r"hear (?:more )?about our (?:latest|new|special))\b",
    re.IGNORECASE,
)
"""The telephone, the buyer's youth and liking for the job, the rep's own firm."""
_STAYS = re.compile(
    r"(?:(?:and|so|but|ok|okay|right|i see|interesting|really|please)[,.: ]+)*(?:(?:can|could|would) you |please )?(?:"
    r"why(?: (?:is|was|do you think|did) ?(?:that|this|it|so)?(?: is| happen(?:s|ed)?)?| not| so)?|how so|how come|since when|"
    r"(?:for|how) (?:how )?long(?: (?:has|have|is) (?:that|this|it)\b.*)?|how often (?:does|do|is|has) (?:that|this|it)\b.*|"
    r"(?:has|have|is|was) (?:that|this|it) always\b.*|when did (?:that|this|it) (?:start|begin|happen)\b.*|"
    r"(?:give (?:me|us) )?(?:an|for|one) (?:example|instance)\b.*|such as|like what|in what way|what do you mean(?: by that)?|"
    r"(?:tell me|tell us|say) (?:a (?:bit|little) )?(?:more|some more)(?: (?:about|on) (?:that|this|it))?|elaborate\b.*|go on|"
    r"what(?: do you think)?(?: is|'s) behind (?:that|this|it)|who noticed (?:that|this|it)?|what exactly(?: do you mean)?|"
    r"(?:and )?how does (?:that|this|it) (?:show|look|play out|work out|make itself felt)(?: itself)?(?: (?:up|from day to day|day to day|"
    r"in practice|in daily life|in real life))*"
    r")[ ?.!]*",
    re.IGNORECASE,
)
"""A probe of what the buyer has just said."""
_ASKED_BY = {
    "name": re.compile(r"\b(?:who|whose|whom)\b", re.IGNORECASE),
    "figure": re.compile(r"\bhow (?:much|many)\b", re.IGNORECASE),
    "date": re.compile(r"\bwhen\b", re.IGNORECASE),
}


@dataclass(frozen=True)
class Match:
    """A fact that a question may be after, and how well it fits. `probe`: the question stays with it, having heard it."""

    fact: Fact
    fit: float
    subject: str
    probe: bool = False


@dataclass(frozen=True)
class _Asked:
    """A question prepared: its stems, those that only show what it wants, all its words in a run, its wants and kinds of detail."""

    words: tuple[str, ...]
    shown_by: frozenset[str]
    run: str
    wants: Mapping[Want, float]
    details: frozenset[str]

    @cached_property
    def broad(self) -> bool:
        """It has no word besides those that show what it wants."""
        return all(word in self.shown_by for word in self.words)

    @cached_property
    def bare(self) -> bool:
        """It has hardly such a word."""
        return sum(word not in self.shown_by for word in self.words) <= FEW_WORDS

    @cached_property
    def definite(self) -> bool:
        """It wants something that only some facts can answer."""
        return any(want in DEFINITE and strength >= 1 for want, strength in self.wants.items())


def place(
    question: Question, scenario: Scenario, last_told: str | None, around: str = "", turn: str = ""
) -> tuple[Match, ...]:
    """The facts the question is after, best first; empty where it cannot be placed.

    A question with hardly a word of its own borrows from `around`: what was said about it. What stands before it in the rep's own
    `turn` leads up to it.
    """
    return _place(question.quote, question.aim, ledger_of(scenario), last_told, around, turn)


def make_ready(scenario: Scenario) -> None:
    """Prepare what the first question would otherwise wait for: a tenth or two of a second once a scenario, then nothing."""
    leanings("")
    ledger_of(scenario)


@lru_cache(maxsize=8192)
def _place(quote: str, aim: Aim, ledger: Ledger, last_told: str | None, around: str, turn: str) -> tuple[Match, ...]:
    asked = _asked(quote)
    if _ELSEWHERE.search(quote) or any(word in CHAT and word not in ledger.stems for word in asked.words):
        return ()
    last = next((profile for profile in ledger.profiles if profile.fact.id == last_told), None)
    if last and _STAYS.fullmatch(quote.strip()):
        return _with_the_last(ledger, last)
    lent: Sequence[float] = [0.0] * len(ledger.profiles)
    if asked.bare and around:
        before = _asked(_right_before(quote, around))
        asked = _set_up(asked, before)
        lent = _lent(ledger, asked, _asked(around), before)
    fits = _likely(quote, _right_before(quote, turn), ledger)
    for at, profile in enumerate(ledger.profiles):
        fits[at] += _fit(ledger, at, asked, 0.0 if profile is last else lent[at])
        fits[at] += _nearness(aim, profile, last) if asked.bare else 0.0
    nothing = _nothing(quote, ledger, asked)
    wide = _first_troubles(ledger, fits, "trouble" in asked.wants) if _after_any_trouble(quote, asked) else ()
    if not _sure(fits, nothing) and not _after_a_person(ledger, fits, nothing):
        return wide
    found = [
        Match(profile.fact, fit, _subject(profile, asked))
        for profile, fit in zip(ledger.profiles, fits, strict=True)
        if fit >= nothing
    ]
    best = sorted(found, key=lambda match: (-round(match.fit, 3), match.fact.needs_trust))
    return (*best, *_further(wide, best))


def _further(wide: Sequence[Match], best: Sequence[Match]) -> Iterator[Match]:
    """After the trouble that a wide question is nearest to, the others: it is as good a question when that one was told."""
    named = {match.fact.id for match in best}
    if best[0].fact.layer == "problem":
        for at, match in enumerate(wide):
            if match.fact.id not in named:
                yield replace(match, fit=best[0].fit * FURTHER - at / 100)


def _after_a_person(ledger: Ledger, fits: Sequence[float], nothing: float) -> bool:
    """Whether only those who decide and those whose opinion counts are in question: either is an answer to "who else?"."""
    people = [any(want in PEOPLE for want in profile.after[:1]) for profile in ledger.profiles]
    best = max(fits)
    shares = [math.exp(SHARPNESS * (fit - best)) for fit in (*fits, nothing)]
    theirs = sum(share for share, person in zip(shares, people, strict=False) if person)
    return best > nothing and people[list(fits).index(best)] and theirs / sum(shares) >= SURELY_PEOPLE


def _after_any_trouble(quote: str, asked: _Asked) -> bool:
    """Whether it asks what is hard, or how things are, and names nothing: "what has been hardest this year?"."""
    wide = max(asked.wants.get("trouble", 0.0), asked.wants.get("state", 0.0) if not asked.words else 0.0)
    leaning = leanings(quote)
    return (
        asked.broad
        and wide >= 1
        and leaning["nothing"] < CLEARLY_SOMETHING
        and (max(leaning, key=lambda form: leaning[form]) in WIDE or _BOTHERS.search(quote) is not None)
    )


_BOTHERS = re.compile(r"\b(?:bother|annoy|irritat|bug|frustrat|hurt)\w* you\b", re.IGNORECASE)
"""Asked of a person, and after a trouble of the house."""


def _first_troubles(ledger: Ledger, fits: Sequence[float], hard: bool) -> tuple[Match, ...]:
    """The problems, those first that this buyer tells most readily; where it makes no difference, those the question is nearer to.

    `hard`: only those that are a trouble.
    """
    troubles = [
        (profile, fit)
        for profile, fit in zip(ledger.profiles, fits, strict=True)
        if profile.fact.layer == "problem" and not (hard and profile.fact.after and "trouble" not in profile.fact.after)
    ]
    ready = sorted(troubles, key=lambda pair: (pair[0].fact.needs_trust, -pair[1]))
    return tuple(Match(profile.fact, WIDELY - at / 100, "") for at, (profile, _) in enumerate(ready))


def _with_the_last(ledger: Ledger, last: Profile) -> tuple[Match, ...]:
    """The fact told last and, after it, those that have most to do with it."""
    near = [(_shared(profile, last), profile) for profile in ledger.profiles if profile is not last]
    found = [
        Match(profile.fact, NEAR_LAST + min(shared, MOST_SHARED) / 10, "") for shared, profile in near if shared > 1
    ]
    return (
        Match(last.fact, STAYS, "", probe=True),
        *sorted(found, key=lambda match: (-match.fit, match.fact.needs_trust)),
    )


def _likely(quote: str, lead: str, ledger: Ledger) -> list[float]:
    """How far the question is like those that each fact answers, and leans to what the fact is an answer to.

    `lead`: the sentence before it, which tells a little as well.
    """
    leaning = leanings(quote)
    own = ledger.likeness.alike(quote, VAGUE)
    led = ledger.likeness.alike(f"{lead} {quote}", VAGUE) if lead else own
    return [
        LIKE_WORDS * more.words
        + LIKE_SHAPE * alike.shape
        + LIKE_PAIRS * more.pairs
        + LIKE_CHUNKS * more.chunks
        + LIKE_NEAREST * max(alike.nearest, more.nearest) ** 2
        + LIKE_SECOND * max(alike.second, more.second)
        + _leant(leaning, profile)
        for alike, more, profile in zip(own, led, ledger.profiles, strict=True)
    ]


def _leant(leaning: Mapping[Form, float], profile: Profile) -> float:
    best = max(leaning[want] - (SECOND_AFTER if at else 0.0) for at, want in enumerate(profile.after))
    return LEANING * best + LEANING_AT_MOST * max(best, -3.0)


def _nothing(quote: str, ledger: Ledger, asked: _Asked) -> float:
    """How well "after nothing that can be found out" fits the question: the more, the more of its words are strange here."""
    strange = sum(not (ledger.likeness.knows(word) or word in ledger.known or knows(word)) for word in asked.words)
    return NOTHING + NOTHING_LIKE * max(leanings(quote)["nothing"], -4.0) + STRANGE * min(MOST_STRANGE, strange)


def _sure(fits: Sequence[float], nothing: float) -> bool:
    """Whether one fact stands out far enough from the others and from nothing."""
    best = max(fits)
    shares = [math.exp(SHARPNESS * (fit - best)) for fit in (*fits, nothing)]
    return best > nothing and 1 / sum(shares) >= SURE


def _fit(ledger: Ledger, at: int, asked: _Asked, lent: float) -> float:
    """How well a fact fits the question: what is wanted, its words, whole topics, what was said around it, and the detail asked for."""
    profile = ledger.profiles[at]
    touched = any(any(ledger.weights(word)[at]) for word in asked.words)
    astray = any(any(map(any, ledger.weights(word))) for word in asked.words if word not in asked.shown_by)
    wanted = _wanted(
        ledger, profile, asked, 1.0 if asked.broad else SOFTLY if touched else HARDLY if astray else SOFTLY
    )
    aside = wanted < (MUCH if asked.definite else SOMEWHAT) and (asked.definite or profile.fact.layer != "problem")
    fit = wanted + _by_words(ledger, at, asked, aside)
    fit += (ASIDE if aside else 1.0) * (_by_phrases(profile, asked, wanted) + lent)
    return fit + (ANSWERS if fit and asked.details & profile.details else 0.0)


def _wanted(ledger: Ledger, profile: Profile, asked: _Asked, softly: float) -> float:
    """Points for what the question wants, the two best counted."""
    points = sorted(
        strength * profile.wants[want] * ledger.wants[want] * (softly if want in SOFT else 1.0)
        for want, strength in asked.wants.items()
        if want in profile.wants
    )
    return WANTED * (sum(points[-1:]) + SECOND_WANT * sum(points[-2:-1]))


def _by_words(ledger: Ledger, at: int, asked: _Asked, aside: bool) -> float:
    """Points for the question's words. `aside`: the fact is not what is wanted, so words tell less."""
    points = 0.0
    for word in asked.words:
        direct, indirect = ledger.weights(word)[at]
        weight = max(direct * ASIDE_DIRECT, indirect * ASIDE) if aside else max(direct, indirect)
        points += weight * (SHOWN if word in asked.shown_by else 1.0)
    return points


def _by_phrases(profile: Profile, asked: _Asked, wanted: float) -> float:
    """Points for whole topics in the question's words; one that only says what is wanted counts only if it is wanted."""
    hits = (points for run, _, points in profile.phrases if run in asked.run)
    return sum(points for points in hits if points != PHRASE_WANTED or wanted >= CLEARLY)


def _subject(profile: Profile, asked: _Asked) -> str:
    """The longest topic that the question names."""
    return max((topic for run, topic, _ in profile.phrases if run in asked.run), key=len, default="")


def _set_up(asked: _Asked, before: _Asked) -> _Asked:
    """The question with what the sentence right before it set up."""
    adopted = {want: 1.0 for want, strength in before.wants.items() if want in SET_UP and strength >= 1}
    if not adopted:
        return asked
    own = {want: strength * OVERRULED for want, strength in asked.wants.items() if want not in adopted}
    return replace(asked, wants=own | adopted)


def _lent(ledger: Ledger, asked: _Asked, around: _Asked, before: _Asked) -> list[float]:
    """What the words around a question with few of its own tell: for each fact the two best, those right before it most."""
    everything = [ledger.weights(word) for word in around.words if word not in asked.words]
    nearest = [ledger.weights(word) for word in before.words if word not in asked.words and word not in before.shown_by]
    return [
        max(LENT * _two_best(everything, at), LENT_NEAR * _two_best(nearest, at)) for at in range(len(ledger.profiles))
    ]


def _two_best(rows: list[tuple[Weight, ...]], at: int) -> float:
    return sum(sorted(max(row[at][0], LENT_SAID * row[at][1]) for row in rows)[-2:])


def _right_before(quote: str, around: str) -> str:
    """The sentence that leads up to the question."""
    text = around.partition(quote)[0] if quote in around else ""
    spans = sentences(text)
    return text[spans[-1][0] : spans[-1][1]] if spans else ""


def _nearness(aim: Aim, profile: Profile, last: Profile | None) -> float:
    """A probe stays with what was told last: with that very fact, or with those that share its topics."""
    if last is None or aim not in PROBE:
        return 0.0
    if profile is last:
        return SAME_TOPIC if aim == "example" else 0.0
    return SAME_TOPIC * min(2, _shared(profile, last)) / 2


def _shared(profile: Profile, other: Profile) -> int:
    """How much two facts have to do with each other: topics in common, and families of topics."""
    shared = len(profile.topic_stems & (other.topic_stems | other.said_stems))
    return shared + len(profile.topic_families & other.topic_families)


@lru_cache(maxsize=4096)
def _asked(text: str) -> _Asked:
    words = tuple(dict.fromkeys(word for word in content_words(text) if word not in VAGUE))
    wants, shown_by = wants_of(text)
    details = frozenset(kind for kind, asks in _ASKED_BY.items() if asks.search(text))
    return _Asked(words, shown_by, run_of(text), wants, details)
