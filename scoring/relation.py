"""Does what the rep says have to do with this buyer: how many turns take up something the buyer told, and what is a word that belongs to
nobody in particular. Holds no verdicts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from practice.acts.concepts import concepts
from practice.acts.plain import plain
from practice.acts.words import content_words, sentences
from scoring.call_turns import BuyerTurn, RepTurn

_ANYBODYS = frozenset(
    content_words(
        """
        goal objective reason consequence future vision mission culture strategy value person people stakeholder timing money
        budget concern concerns worry worried worries problem problems challenge challenges situation business company
        companies firm firms customer customers client clients buyer price prices cost costs costing matter matters important
        thing way team meet meeting order call calls question questions answer answers help need needs want hope plan plans
        decide decision decides work works world market industry trade sector supplier product products service quality result
        results experience idea ideas example point moment minute hour hours week month year years today tomorrow monday
        tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december visit send bring offer date time times talk speak tell hear listen understand feel feels feeling
        hard difficult tough frustrating frustration painful careful good bad great better best big biggest small happy sorry
        glad right wrong real true sure clear clearly inteinterested useful helpful change changes different start stop keep
        happen happens affect affects lead leads mean means case side part lot bit kind next last first new old short long
        many much more less most find show see know think believe try use used say said ask give take put let share explain
        describe involved success successful grow growth improve increase reduce reduced save saved percent yes no okay thank
        thanks hello morning afternoon evening name reference study report evidence proof sample expert white paper other
        everything nothing anything something somebody everybody everyone anyone anybody boss director manager leader
        colleague vendor trust promise free open honest honesty worth benefit appreciate mention bother detail details
        together lose lost rise rises rising rose go went up down topic struggle mind voice pleasure honour clever smart
        genius star admire brilliant amazing wonderful impressed professional role job career weekend profession performance
        measure process competitor ideal partner motivate inspire innovate weakness strength failure current currently
        situation technique view views matter story completely absolutely totally exactly opinion agree sounds imagine relate
        deserve details suit suits works look looks looking issue topic solution approach option choice step wish dream life
        own size like likes care cares number half third quarter hundred thousand one two three four five six seven eight nine
        ten saying telling hearing meaning understood mentioned feeling thinking looking homework read fit leave personal
        personally frustrate repeat summary summarize sum point complete correct sense member team attitude learn deep wise
        sharp experienced creative rest full whole thought topic talk calls trouble grateful kind position contract agreement
        invoice invitation appointment demo trial pilot workshop deliver delivery sign count book pallet today tonight
        """
    )
)
"""Words that fit any call: using them shows no listening."""

_POINTS_BACK = re.compile(
    r"\b(?:it|that|this|those|them|they|he|she|him|her|yours)\b(?! (?:is|was) (?:right|correct|so|it)\b)", re.IGNORECASE
)
_FEWEST = 3  # turns after something of substance was told
TOPIC = 2  # words
_NAMES = 4  # words of an introduction that says nothing else


@lru_cache(maxsize=4096)
def particulars(text: str) -> frozenset[str]:
    """The stems in it that belong to a certain matter, and not to any call."""
    return frozenset(content_words(text)) - _ANYBODYS


def shared(words: frozenset[str], heard: frozenset[str]) -> bool:
    """Whether one of the words was heard, or one of like meaning."""
    return bool(words & heard) or bool(_meanings(words) & _meanings(heard))


@lru_cache(maxsize=4096)
def _meanings(words: frozenset[str]) -> frozenset[int]:
    return frozenset(group for word in words for group in concepts(word))


@dataclass(frozen=True, slots=True)
class Relation:
    """`chances`: rep turns after something of substance was told; `taken`: those that took some of it up; `pointing`: those that at
    least point back; `topic`: the rep named a matter of their own."""

    chances: int
    taken: int
    pointing: int
    topic: bool

    @property
    def past_the_buyer(self) -> bool:
        """What was said could have been said to anyone."""
        if self.chances < _FEWEST:
            return not self.topic and self.taken == 0
        if self.taken >= 2 or (self.topic and self.taken):
            return False
        return not (self.topic and 3 * self.pointing >= 2 * self.chances)


def relation(rep: Sequence[RepTurn], buyer: Sequence[BuyerTurn]) -> Relation:
    """Counted in one pass over the turns of a call."""
    heard: set[str] = set()
    meant: set[int] = set()
    chances = taken = pointing = 0
    every: list[RepTurn | BuyerTurn] = sorted([*rep, *buyer], key=lambda one: one.index)
    for one in every:
        if isinstance(one, BuyerTurn):
            heard |= one.content - _ANYBODYS
            meant |= _meanings(one.content - _ANYBODYS)
        elif heard and (one.spoken or one.spoilt):
            chances += 1
            if one.pushing:
                continue
            words = one.content - _ANYBODYS
            if words & heard or _meanings(words) & meant:
                taken += 1
            elif _POINTS_BACK.search(plain(one.said).plain):
                pointing += 1
    return Relation(chances, taken, pointing, names_a_matter(rep))


def names_a_matter(rep: Sequence[RepTurn]) -> bool:
    """The first turns of the rep are about something, greeting and names left out."""
    return sum(len(_named(one, one.said)) for one in [one for one in rep if one.spoken][:2]) >= TOPIC


def matter_of(turn: RepTurn) -> frozenset[str]:
    """What the turn states, greeting, names and offences left out."""
    return _named(turn, stated(turn))


def stated(turn: RepTurn) -> str:
    """The sentences of the turn without an offence or a leading question in them."""
    aside = [*turn.leading, *turn.offences, *turn.spoilt]
    text = turn.said
    kept = (text[a:b] for a, b in sentences(text) if not any(one.start < b and a < one.end for one in aside))
    return " ".join(kept)


def _named(turn: RepTurn, text: str) -> frozenset[str]:
    introduced = particulars(" ".join(act.quote for act in turn.reading.act("introduction")))
    return particulars(text) - (introduced if len(introduced) <= _NAMES else frozenset())
