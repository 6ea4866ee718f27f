"""Is it speech at all: English or not, a sentence or a list of keywords, said or pasted. Holds measures, no dialogue acts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from practice.acts.letters import AnyCase, Tokens
from practice.model.rubric import PHRASES, Rubric

_WORDS = Tokens(r"[^\W_]+(?:['’][^\W_]+)*")
_WORD = _WORDS.wide
_FUNCTION = frozenset(
    _WORD.findall(
        """the a an and or but so if of to in on at by for with from about as than then that this these those it its i im ive id
    me my we us our you your youre he she they them their is are am was were be been do does did dont have has had can could
    will would should may might must not no yes what which who when where why how all any some there here just up out into
    over because u ur ya yeah ok okay it's i'm i've don't that's what's we're you're they're we've didn't isn't there's
    can't won't let's doesn't wasn't i'd i'll you'll we'll you've gonna wanna gotta"""
    )
)
_ENGLISH = frozenset(
    _WORD.findall(
        """the and you your that with have what how our they this would not it are my be from there could if when but about to
        of is we on for i me do at just ok yeah yes who why where which it's don't i'm can't we're that's"""
    )
)
_FOREIGN = frozenset(
    _WORD.findall(
        """der die das und ist nicht wir sie ein eine mit auf für haben wie ich den dem zu von es im sind auch noch aber
        le la les des est nous vous une et pour dans que qui je pas avec sur ce du sont mais bien cela c'est
        el los las una por para con como está es muy pero nosotros usted qué no sé hay más sí
        il lo gli che di per sono non noi questo come più ma anche
        het een van wij niet dat maar ook zijn voor naar hebben ik jullie hoe wat
        os um uma não você nós em com são mas isso
        och att det som vi är inte har jag på av til ikke og hvad hvordan er med men
        nie się jak czy tak jest na dla przy bardzo"""
    )
) - {
    "no",
    "me",
    "on",
    "so",
    "as",
    "per",
    "die",
    "come",
    "den",
    "ma",
    "has",
    "do",
    "es",
    "men",
    "di",
    "er",
    "lo",
    "will",
}
_ASKING = frozenset({"what", "how", "why", "who", "when", "where", "which", "whose"})
_STRONG = AnyCase(
    r"\b(?:valid business reason|trial check|scorecard|rubrics?|evaluators?|graders?|scorers?|criterion|criteria (?:is|are|was|were)"
    r"|(?:this|that|here) (?:is|was|comes) (?:an?|my) (?:(?:semi-)?open question|rephrase|paraphrase|ask)|rephras\w+ with"
    r"|(?:rate|grade|score) (?:this|the|my) (?:call|turn|rep|answer|talk)|i (?:show|use|give|display) (?:empathy|rapport|trust)"
    r"|(?:points?|marks?|score|grade) (?:do|did|have|will|would|can|could|am) i|my (?:\w+ )?(?:score|grade|marks)"
    r"|(?:i|me) (?:\w+ )?(?:(?:get|have|see|know|need|want|earn) )?(?:the|a (?:good|high)) (?:score|grade|marks)"
    r"|(?:score|grade|points|marks) (?:would|does|did|will) (?:this|that) (?:\w+ )?get"
    r"|i (?:\w+ ){1,3}to pass(?! (?:on|it|that|them|along|by|over|the))"
    r"|(?:this|that|my|the|an?|each|every|great|good|fine|bad) (?:rephrase|paraphrase|restatement)"
    r"|(?:was|is) (?:this|that|it) an? (?:good |real |proper |fine )?(?:open question|ask|close))\b"
)
_TERMS = AnyCase(
    r"\b(?:open questions?|semi-open|rephras\w+|paraphras\w+|empathy|rapport|buyer|business reason|own words|a check|evidence"
    r"|homework|overpromis\w+|score\w*|criteria|points|(?:the|a) rep)\b"
)
_FIGURES = frozenset("two three four five six seven eight nine ten twelve percent pounds euros dollars".split())
"""A telegram with a figure in it says something, without one small word."""
_SHORT_RUN = 5
READ_OUT = 5  # words in a row
_RUN = 8  # words in a row shared with the rubric before it is a copy


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[str, ...]:
    """The words, lower case, in order."""
    return tuple(_words_in(text))


def _words_in(text: str) -> list[str]:
    text = text.lower().replace("’", "'")
    return _WORDS.of(text).findall(text)


def is_english(texts: Iterable[str]) -> bool:
    """Whether the whole reads as English: by words that only English has, and those that its neighbours have.

    Terse and broken English has few of either and passes; a call in another script or language does not."""
    words = [word for text in texts for word in words_of(text) if not word.isdigit()]
    if not words:
        return True
    if sum(map(str.isascii, words)) < 0.5 * len(words):
        return False
    english = sum(map(_ENGLISH.__contains__, words))
    foreign = sum(map(_FOREIGN.__contains__, words))
    if foreign > max(english, 2):
        return False
    return len(words) < 30 or english >= 0.05 * len(words)


def is_keywords(text: str) -> bool:
    """A string of keywords or question words: nobody says it to another person."""
    words = words_of(text)
    asking = [word for word in words if word in _ASKING]
    if (len(asking) >= 3 and len(asking) >= 0.5 * len(words)) or _only_nouns_asked(text):
        return True
    if len(words) < 6:
        return False
    function = sum(map(_FUNCTION.__contains__, words)) / len(words)
    pieces = [piece for piece in re.split(r"[,;:/|•\n]|\s[-–—]\s", text) if piece.strip()]
    if _says_again(text, pieces):
        return True
    chopped = len(pieces) >= 4 and len(words) / len(pieces) <= 3.5
    if function < 0.08 and _FIGURES.intersection(words):
        return chopped
    return function < 0.08 or (chopped and function < 0.22)


def _only_nouns_asked(text: str) -> bool:
    """ "Budget? Timeline? Decision?": two questions or more, each of a word or two that ask nothing."""
    if text.count("?") < 2:
        return False
    pieces = [words for piece in re.split(r"[.?!]", text) if (words := _words_in(piece))]
    return all(len(words) <= 2 and _FUNCTION.isdisjoint(words) for words in pieces)


def _says_again(text: str, pieces: list[str]) -> bool:
    """The same sentence twice in a turn, or four pieces that begin alike: "could we meet, could we order, could we renew"."""
    if _a_line_twice(text):
        return True
    if len(pieces) < 4:
        return False
    starts = Counter(words[0] for piece in pieces if (words := _words_in(piece)))
    return max(starts.values(), default=0) >= 4


def _a_line_twice(text: str) -> bool:
    """A sentence of three words or more stands twice in it: not looked for where no three words in a row do."""
    words = words_of(text)
    if text.isascii() and len(set(zip(words, words[1:], words[2:], strict=False))) > len(words) - 3:
        return False
    lines = Counter(tuple(line) for piece in re.split(r"[.?!]", text) if len(line := _words_in(piece)) >= 3)
    return max(lines.values(), default=0) >= 2


def is_about_the_score(text: str) -> bool:
    """Words of the trade that a rep says to a scorer and never to a buyer."""
    return len(set(_TERMS.findall(text))) >= 2 or bool(_STRONG.search(text))


@lru_cache(maxsize=512)
def shingles(text: str, size: int) -> frozenset[tuple[str, ...]]:
    """All runs of `size` words."""
    return frozenset(_runs_of(text, size))


def _runs_of(text: str, size: int) -> Iterator[tuple[str, ...]]:
    words = words_of(text)
    return zip(*(words[at:] for at in range(size)), strict=False)


def rubric_shingles(rubric: Rubric) -> frozenset[tuple[str, ...]]:
    """What a rep could have copied from the rubric; runs of small words, which anybody says, left out. Of criteria with a phrase
    list nothing, since their words are there to be said."""
    texts = [skill.summary for skill in rubric.skills]
    for one in (one for one in rubric.criteria if one.detector != PHRASES):
        texts += (one.question, one.applies, one.evidence, one.met, one.not_met, one.better, one.coaching)
    runs = (run for text in texts for size in (_RUN, _SHORT_RUN) for run in shingles(text, size))
    return frozenset(run for run in runs if sum(1 for word in run if word not in _FUNCTION) >= 2 + (len(run) == _RUN))


def is_pasted(text: str, runs: frozenset[tuple[str, ...]]) -> bool:
    """Whether eight words in a row come from the rubric."""
    return not runs.isdisjoint(_runs_of(text, _RUN))


def is_like_pasted(text: str, runs: frozenset[tuple[str, ...]]) -> bool:
    """Whether five do: chance in one turn, no chance in most turns of a call."""
    return not runs.isdisjoint(_runs_of(text, _SHORT_RUN))


def is_read_out(text: str, runs: frozenset[tuple[str, ...]]) -> bool:
    """Whether most of it is read out from a paper: from runs of `READ_OUT` words of it."""
    own = shingles(text, READ_OUT)
    return len(own) > 1 and len(own & runs) > 0.6 * len(own)
