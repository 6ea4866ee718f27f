"""Does what the rep says have to do with this buyer: how many turns take up something the buyer told, and what is a word that belongs to
nobody in particular. Holds no verdicts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from practice.acts.concepts import concepts
from practice.acts.plain import plain
from practice.acts.words import STOP, content_words, sentences, stem
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
        glad right wrong real true sure clear clearly interested useful helpful change changes different start stop keep
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
        play playing back solve solved solution beforehand whether weather rain raining sun sunny snow dry
        fine nice goodbye bye ring rang none
        """
    )
)
"""Words that fit any call: using them shows no listening."""
_NO_MATTER = (
    _ANYBODYS
    | frozenset(map(stem, STOP))
    | frozenset(
        content_words(
            """
            walk day days walking scale happy unhappy wand magic priority notice place lovely nice wet town depends depend
            special perfect ideal normal usual usually typical common general specific certain possible likely able ready free
            easy simple clear obvious serious huge tiny single several few fifth sixth tenth dozen double triple key major minor
            total final study studies handle run start begin finish continue keep hold carry move turn set add allow let expect
            provide receive reach achieve win beat compare consider discuss suggest recommend propose introduce present review
            check confirm assume pretend remember forget realise recognise accept refuse choose prefer wonder guess doubt love
            hate enjoy stress relax neighbour neighbours region area local cut figure figures diary calendar urgent urgency
            impact timeline budget pain urge appear stay bad badly worse low lower high higher weigh bother thing stuff word
            words line lines customer's fast slow strong weak rich poor young big large wide deep attention focus aim target top
            bottom level percent average fell fall falls fallen satisfy satisfied satisfaction paid pay pays twelve eleven
            twenty thirty forty fifty sixty hundred hundreds thousands
            """
        )
    )
)
"""Words that do not make out what a call is about. Small words with an ending ("days") are none of a matter either."""
_REASONS = ("valid_business_reason", "homework", "evidence", "price_talk", "match_statement")

_POINTS_BACK = re.compile(
    r"\b(?:it|that|this|those|them|they|he|she|him|her|yours)\b(?! (?:is|was) (?:right|correct|so|it)\b)", re.IGNORECASE
)
_FEWEST = 3  # turns after something of substance was told
_DRAWN = 2  # questions that were answered
_TOLD = 5  # words that carry meaning, in an answer
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
    """`chances`: rep turns after something of substance was told; `taken`: those that took some of it up and added something;
    `pointing`: those that at least point back; `drawn`: those that asked one open question to which the buyer told something;
    `topic`: the rep named a matter of their own; `common`: and it is talked about, by the buyer, or by the rep again, where it was
    the reason for the call."""

    chances: int
    taken: int
    pointing: int
    drawn: int
    topic: bool
    common: bool

    @property
    def past_the_buyer(self) -> bool:
        """What was said could have been said to anyone."""
        if self.chances < _FEWEST:
            return not self.common and self.taken == 0
        if self.taken >= 2 or (self.topic and self.taken) or (self.common and self.drawn >= _DRAWN):
            return False
        return not (self.common and 3 * self.pointing >= 2 * self.chances)


def relation(rep: Sequence[RepTurn], buyer: Sequence[BuyerTurn]) -> Relation:
    """Counted in one pass over the turns of a call."""
    heard: set[str] = set()
    theirs: set[str] = set()
    meant: set[int] = set()
    chances = taken = pointing = drawn = 0
    asked = False
    every: list[RepTurn | BuyerTurn] = sorted([*rep, *buyer], key=lambda one: one.index)
    for one in every:
        if isinstance(one, BuyerTurn):
            drawn += asked and len(one.content - _ANYBODYS) >= _TOLD
            asked = False
            heard |= one.content - _ANYBODYS
            theirs |= one.content
            meant |= _meanings(one.content - _ANYBODYS)
            continue
        asked = one.spoken and len(one.reading.questions) == 1 and len(one.open_questions) == 1
        if heard and (one.spoken or one.spoilt):
            chances += 1
            if one.pushing:
                continue
            words = one.content - _ANYBODYS
            about = bool(words & heard or _meanings(words) & meant)
            if about and one.content - theirs:
                taken += 1
            elif about or _POINTS_BACK.search(plain(one.said).plain):
                pointing += 1
    topic = _topic(rep)
    return Relation(chances, taken, pointing, drawn, len(topic) >= TOPIC, _common(topic, rep, frozenset(heard)))


def _topic(rep: Sequence[RepTurn]) -> frozenset[str]:
    """What the first turns of the rep are about, greeting, names and bare figures left out."""
    words = (word for one in _first(rep) for word in _named(one, one.said))
    return frozenset(word for word in words if not word.isdigit())


def _first(rep: Sequence[RepTurn]) -> list[RepTurn]:
    return [one for one in rep if one.spoken][:2]


def _common(topic: frozenset[str], rep: Sequence[RepTurn], heard: frozenset[str]) -> bool:
    if len(topic) < TOPIC:
        return False
    if shared(topic, heard):
        return True
    first = _first(rep)
    reason = any(one.act(*_REASONS) for one in first)
    return reason and any(shared(topic, one.content) for one in rep if one.spoken and one not in first)


def matter_of(turn: RepTurn) -> frozenset[str]:
    """What the turn states, greeting, names, bare figures and offences left out."""
    return frozenset(word for word in _named(turn, stated(turn)) if not word.isdigit())


def stated(turn: RepTurn) -> str:
    """The sentences of the turn without an offence or a leading question in them."""
    aside = [*turn.leading, *turn.offences, *turn.spoilt]
    text = turn.said
    kept = (text[a:b] for a, b in sentences(text) if not any(one.start < b and a < one.end for one in aside))
    return " ".join(kept)


def _named(turn: RepTurn, text: str) -> frozenset[str]:
    introduced = particulars(" ".join(act.quote for act in turn.reading.act("introduction")))
    return particulars(text) - _NO_MATTER - (introduced if len(introduced) <= _NAMES else frozenset())
