"""Whether an answer is proved: every quote word for word in the turn and of the speaker it names, and the quotes a verdict needs.

Forgiven are case, white space and quotation marks, and nothing else. Asks no model; the words kept are always the turn's own.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from practice.model.rubric import SkillId
from practice.model.scorecard import Evidence
from scoring.judging.answer import Answer, Quoted
from scoring.judging.shown import ShownTurn, neutral

_DOUBLE = frozenset('"“”„‟«»″〝〞')
_SINGLE = frozenset("'’‘‚‛′´‹›")
_LEAST_WORDS = 2
_WORD = re.compile(r"\w+(?:['’]\w+)*")

BOTH_SIDES: SkillId = "rephrasing"


@dataclass(frozen=True, slots=True)
class Proved:
    """The evidence of a verdict that holds, or why it does not hold."""

    evidence: tuple[Evidence, ...] = ()
    fault: str = ""


def place(quote: str, text: str) -> tuple[int, int] | None:
    """Where these words stand in the text, from a word's beginning to a word's end; None where they do not."""
    wanted = "".join(character for character, _ in _folded(quote)).strip()
    folded = _folded(text)
    line = "".join(character for character, _ in folded)
    at = line.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if _whole_words(line, at, end):
            return folded[at][1], folded[end - 1][1] + 1
        at = line.find(wanted, at + 1)
    return None


def _folded(text: str) -> list[tuple[str, int]]:
    """Lower case, one space for any white space, no quotation marks; each character with its place. An apostrophe inside a word is a
    letter of it and stays."""
    plain = neutral(text)
    found: list[tuple[str, int]] = []
    for at, character in enumerate(plain):
        if character in _DOUBLE or (character in _SINGLE and not _in_a_word(plain, at)):
            continue
        if character.isspace():
            if found and found[-1][0] != " ":
                found.append((" ", at))
            continue
        folded = "'" if character in _SINGLE else character.casefold()
        found += [(one, at) for one in folded]
    return found


def _in_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _whole_words(line: str, at: int, end: int) -> bool:
    begins = at == 0 or not (line[at].isalnum() and (line[at - 1].isalnum() or line[at - 1] == "'"))
    ends = end == len(line) or not (line[end - 1].isalnum() and (line[end].isalnum() or line[end] == "'"))
    return begins and ends


def proved(answer: Answer, skill: SkillId, turns: Mapping[int, ShownTurn]) -> Proved:
    """The evidence in the turns' own words, if all of it holds and it is what this verdict needs."""
    evidence: list[Evidence] = []
    for quoted in answer.evidence:
        found = _evidence(quoted, turns, earns=answer.verdict == "met")
        if isinstance(found, str):
            return Proved(fault=found)
        evidence.append(found)
    missing = _missing(answer, skill, evidence)
    return Proved(fault=missing) if missing else Proved(tuple(dict.fromkeys(evidence)))


def _evidence(quoted: Quoted, turns: Mapping[int, ShownTurn], *, earns: bool) -> Evidence | str:
    """The words as the turn has them, or what is wrong with the quote."""
    it = turns.get(quoted.turn)
    if it is None:
        return f"there is no turn {quoted.turn} in what you were shown"
    if it.turn.speaker != quoted.speaker:
        return f"turn {quoted.turn} was said by the {it.turn.speaker}, not by the {quoted.speaker}"
    span = place(quoted.quote, it.turn.text)
    if span is None:
        return f"the words quoted from turn {quoted.turn} are not in that turn, word for word"
    if _too_short(quoted.quote, it.turn.text):
        return f"the quote from turn {quoted.turn} is too short to show anything"
    if any(span[0] < end and start < span[1] for start, end in it.hidden) or (earns and not it.counts):
        return f"what you quote from turn {quoted.turn} was not said to the buyer, so that it earns nothing"
    return Evidence(turn=quoted.turn, speaker=quoted.speaker, quote=it.turn.text[span[0] : span[1]])


def _too_short(quote: str, text: str) -> bool:
    words = len(_WORD.findall(quote))
    return words == 0 or words < min(_LEAST_WORDS, len(_WORD.findall(text)))


def _missing(answer: Answer, skill: SkillId, evidence: Sequence[Evidence]) -> str:
    """What the quotes that hold do not show yet."""
    rep = [one.turn for one in evidence if one.speaker == "rep"]
    buyer = [one.turn for one in evidence if one.speaker == "buyer"]
    if not evidence:
        return "there is no quote"
    if skill == BOTH_SIDES and not buyer:
        return "the buyer's words that this is about are not quoted"
    if answer.verdict == "met" and not rep:
        return "the rep's own words are not quoted"
    if answer.verdict == "met" and skill == BOTH_SIDES and min(buyer) > max(rep):
        return "the buyer's words quoted came after the rep's, and nothing can be given back before it was said"
    return ""
