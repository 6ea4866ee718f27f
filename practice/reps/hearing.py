"""What a scripted rep has in hand: the brief, and the words said so far. Holds no ledger, no marks for the trainer, no state.

`Ear` is built from a brief without its marks and from turns without their facts, so that a rep cannot look at either.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from practice.acts import read_buyer
from practice.acts.words import content_words
from practice.model.content import Brief, Known
from practice.model.reading import BuyerReading
from practice.model.transcript import Turn

_RESERVED = re.compile(
    r"rather not|sooner (?:not|keep)|can't say|couldn't say|won't say|n[o']t (?:going into|getting into|discuss\w*|talking)|"
    r"keep (?:that|it) (?:to myself|in|under)|don't (?:really )?know you|(?:hand|give|pass)\w* (?:out|on) names|in-house|"
    r"stays? (?:with|in) (?:us|the house)|not for (?:the (?:phone|telephone)|outsiders|me to)|more than i (?:want|care|intend)|"
    r"confidential|none of your|our affair|why (?:do|would) you (?:ask|want)|not there yet|nobody else|no names|no figures|"
    r"lost me|come again|how do you mean|not sure (?:i follow|what you)|you deal with me|talk to me|let's (?:stick|keep|leave)",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"^(?:(?:oh|well|ah|look|sorry),? )*(?:no\b|not\b|nope|nah|still|never|maybe|perhaps|possibly|might|could be)|\bwe'll see\b|"
    r"(?:let|i'll let) you know|(?:ring|call|give) you (?:a ring|if|when|some)|think (?:it|about it) (?:over|through)?|too (?:early|soon)|"
    r"leave it with me|(?:come|get) back to you|send me something|put it on paper|in touch|some thought|"
    r"not (?:while|till|until|before|yet)|"
    r"can't (?:do|give|agree)|hasn't changed|on at me|already (?:said|told)|out of the question|not mine to give|first, then|"
    r"before that,|^(?:first|answer|fix|sort|settle|deal with|put)\b",
    re.IGNORECASE,
)
_UNEASY = re.compile(
    r"\b(?:still|that doesn't|does not|not an answer|didn't answer|not the point|as may be|not really answered|stands)\b",
    re.IGNORECASE,
)
_SLOT = re.compile(r"\{\w+\}")


@dataclass(frozen=True)
class Ear:
    """One moment of a call as the rep knows it: the rep is next."""

    brief: Brief
    turns: tuple[Turn, ...]

    @cached_property
    def mine(self) -> tuple[str, ...]:
        """What the rep has said, in order."""
        return tuple(turn.text for turn in self.turns if turn.speaker == "rep")

    @cached_property
    def theirs(self) -> tuple[str, ...]:
        """What the buyer has said, in order."""
        return tuple(turn.text for turn in self.turns if turn.speaker == "buyer")

    @property
    def said(self) -> int:
        """How many turns the rep has had."""
        return len(self.mine)

    @property
    def last(self) -> str:
        """The buyer's last words."""
        return self.theirs[-1] if self.theirs else ""

    @property
    def my_last(self) -> str:
        """The rep's own last words."""
        return self.mine[-1] if self.mine else ""

    @cached_property
    def heard(self) -> BuyerReading:
        """What the buyer's last turn does."""
        return read_buyer(self.last, self.turns[:-1]) if self.last else BuyerReading()

    @property
    def reserved(self) -> bool:
        """Whether the buyer kept something back, or did not follow."""
        return bool(_RESERVED.search(self.last))

    @property
    def uneasy(self) -> bool:
        """Whether the buyer says that an answer was none."""
        return bool(_UNEASY.search(self.last))

    @property
    def put_off(self) -> bool:
        """Whether the buyer's words are a no or a maybe, however polite."""
        return bool(_PUT_OFF.search(self.last)) or (self.heard.refusal is not None and self.heard.agreement is None)

    @cached_property
    def answers(self) -> int:
        """How many of the buyer's turns told something."""
        return sum(telling(text) for text in self.theirs)

    def has_said(self, wordings: Sequence[str]) -> int:
        """In how many turns the rep used one of these wordings."""
        return sum(any(used(wording, text) for wording in wordings) for text in self.mine)

    def pick(self, slot: str, wordings: Sequence[str], **filled: str) -> str:
        """One of the wordings, not said before where another is left; the same moment picks the same one."""
        dice = random.Random(f"{self.brief.company}|{slot}|{self.said}")
        shuffled = dice.sample(list(wordings), len(wordings))
        everything = " ".join(self.mine)
        chosen = next((wording for wording in shuffled if not used(wording, everything)), shuffled[0])
        return chosen.format(**filled)


Rep = Callable[[Ear], str | None]
"""What the rep says next; None leaves the call."""


def used(wording: str, text: str) -> bool:
    """Whether a wording occurs in a text, whatever filled its slots."""
    return max(_SLOT.split(wording), key=len) in text


def telling(text: str) -> bool:
    """Whether a buyer's turn tells something: a handful of content words, and not that it will not be told."""
    return len(set(content_words(text))) >= 7 and not _RESERVED.search(text)


def ear(brief: Brief, turns: Sequence[Turn]) -> Ear:
    """The brief without its marks and the turns without anything but their words."""
    known = tuple(Known(text=item.text) for item in brief.known)
    return Ear(
        brief.model_copy(update={"known": known}),
        tuple(Turn(number=turn.number, speaker=turn.speaker, text=turn.text) for turn in turns),
    )
