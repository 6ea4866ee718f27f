"""Questions and invitations in a rep's turn: where each one is, what it is after. Holds no requests for the business."""

from collections.abc import Sequence
from functools import lru_cache

from practice.acts.aims import aim_of
from practice.acts.openness import (
    BE,
    INVITE_HEAD,
    OPENING_HEAD,
    SPLIT,
    SUBORDINATE,
    WH,
    WH_HEAD,
    YES_NO,
    kind_of,
)
from practice.acts.phrases import LEAD, wording
from practice.acts.sentences import Sentence
from practice.acts.wordings import TEXTS, any_in
from practice.model.reading import Question, Rephrase

RHETORICAL = wording(
    rf"{LEAD}(?:(?:you know|guess|know) what|who knows|what can i say|why not|you know|how about that|"
    rf"what a \w+|you know what i mean|who would not|how dare you|huh|eh|really|pardon|sorry|excuse me|what)[?!]*$"
)
REPORTED = wording(
    r"\b(?:he|she|they|people|customers?|clients?|everyone|everybody|boss|manager|who|colleagues?|"
    r"others|wife|someone|somebody|buyers?|director|guy) (?:\w+ ){0,3}(?:asks?|asked|said|says?|"
    r"wonders?|wondered|wrote|goes|went)\b(?! me to)[^?]{0,25}$"
)
SMALL_TALK = wording(
    rf"(?:{LEAD}(?:\w+[,.] )?)(?!how is it (?:today|now|these days)\W*$)"
    rf"(?:how (?:are|have|is|was|were|goes) (?:you|things|it|everything|life|"
    rf"your (?:day|week|weekend|morning|afternoon|holiday|holidays|vacation|family|kids|summer|"
    rf"christmas|trip|monday|friday)|the (?:weather|family|kids|weekend|holiday))(?: been| doing|"
    rf" going| keeping| treating you| over there| with you| out there| so far| today| this (?:morning|"
    rf"afternoon|fine \w+)| all| feeling| these days| then| there| is)*|"
    r"how do you do|what is up|what is new|how are we(?: doing)?(?: today)?|(?:did you|"
    r"have you) (?:have|had) a (?:good|nice|great|pleasant) (?:\w+ ?)+|are you (?:well|doing (?:well|"
    r"okay|good|all right))(?: today)?|you (?:well|good|all right|doing (?:well|okay|good))|"
    r"(?:did|do) you (?:see|watch|catch|like|follow) (?:the )?(?:game|match|football|soccer|baseball|golf)[^?]*|"
    r"(?:is it|how is the) (?:\w+ ){0,3}(?:hot|cold|raining|snowing|sunny|weather)[^?]*|"
    r"how about (?:you|yourself)|and (?:you|yourself)|yourself)(?:,? \w+)?[?.!]*$"
)

NOT_A_QUESTION = wording(
    rf"{LEAD}(?:do (?:not|your|the|it|that|this|my|our|a)\b|(?:had|should|were) (?:i|you|we) |"
    rf"what (?:i|we|they|he|she|it|a|an) |how (?:nice|lovely|wonderful|exciting|awful|terrible|funny|"
    rf"interesting|great)\b"
    r"|when(?:ever)? (?:you|we|i|it|that|they|the) |where (?:you|we|i|it|they) |who(?:ever)? (?:i|"
    r"we) |which (?:is|means|was|makes|would|will|can|are|has|brings|gives|i|we|you|leads|helps|"
    r"gets) |how (?:i|we) |why (?:i|we) |have (?:a|the) |may the |what is (?:more|worse|important)\b|"
    r"will do\b|can do\b|would (?:be|love|like)\b|must be\b)"
)


NAMING_WHAT = wording(
    rf"{LEAD}what (?!happens|happened|if\b|about\b|would|will|could|do\b|does|did)(?:\w+ ){{1,6}}?"
    rf"(?:is|was|are) (?:that|not|to|the|how|your|a|an|when|if)\b"
)
"""A statement that begins like a question: "what matters most to you is that ...\"."""

TAG_CLAUSE = wording(
    rf"(?:and |but )?{BE}(?: not)? (?:i|you|we|it|that|this|they|there|he|she)(?: (?:right|correct|so|"
    rf"true|fair|it|accurate|about right|what you mean|get that right|not|understand you right|"
    rf"understand that right|sound right|make sense))?\?$"
)
KEYWORDS = wording(rf"(?:\b{WH}\b[ ,/?]*){{3,}}")
ANNOUNCES = wording(
    rf"{LEAD}(?:i|we) (?:\w+ ){{1,4}}?ask (?:you )?(?:a few|some|a couple of|one|two|three|several|another|a)"
    r" (?:more |quick |other |short )*questions?\b(?! (?:about|on|around))"
)
"""Says that questions will follow."""

HEARD = wording(
    rf"{LEAD}what (?:i|we) (?:am |are |do |can |just |also |really )*(?:hear|understand|get|take|gather|pick)"
)
"""Begins a rephrase: "what I hear is that ...\"."""

INVERTED = wording(
    rf"{LEAD}(?:\w+ )?{WH} (?:[\w']+ ){{0,4}}?{BE} (?:not )?(?:you|your|it|that|this|they|the|he|she|we|i|there)\b"
)
HEADS = (INVITE_HEAD, WH_HEAD, OPENING_HEAD, YES_NO)
"""How a question begins, if it does."""
SOON = 5
"""Words within which a question without a mark may begin."""
BECAUSE = wording(rf"{LEAD}(?:because|simple|the answer is)\b")


def questions_in(sentences: Sequence[Sentence], rephrases: Sequence[Rephrase], opening: bool) -> tuple[Question, ...]:
    """All questions of a turn, in order. `opening`: the call has just begun, so that "how are things?" is a courtesy."""
    found: list[Question] = []
    for at, sentence in enumerate(sentences):
        follows = sentences[at + 1].text if at + 1 < len(sentences) else ""
        if not (sentence.asks or _heads(sentence.text, sentence.asks)) or _no_question(sentence.text, follows, opening):
            continue
        for start, end in _stretches(sentence):
            question = _question(sentence, start, end, rephrases)
            if question:
                found.append(question)
    return tuple(found)


def _no_question(text: str, follows: str, opening: bool) -> bool:
    """Courtesies, exclamations, strings of question words, and questions the rep answers at once."""
    if RHETORICAL.match(text) or KEYWORDS.search(text):
        return True
    if opening and SMALL_TALK.fullmatch(text):
        return True
    return bool(BECAUSE.match(follows)) and text.endswith("?")


def heads_of(sentence: Sentence) -> list[int]:
    """Where in the sentence questions begin: at each clause that opens like one."""
    return list(_heads(sentence.text, sentence.asks))


@lru_cache(maxsize=TEXTS)
def _heads(text: str, asks: bool) -> list[int]:
    heads: list[int] = []
    if not any_in(text, HEADS):
        return heads
    for cut in (0, *(match.end() for match in SPLIT.finditer(text))):
        if _is_head(text, cut, asks) and not _continues(text, heads, cut) and not _reported(text, cut):
            heads.append(cut)
    return heads


def _stretches(sentence: Sentence) -> list[tuple[int, int]]:
    """Where questions begin and end in the sentence."""
    text = sentence.text
    heads = heads_of(sentence)
    if not heads and not sentence.asks:
        return []
    if not heads:
        quoted = any(_reported(text, cut.end()) for cut in SPLIT.finditer(text)) or _reported(text, len(text))
        return [] if quoted else [(0, len(text))]
    if SUBORDINATE.match(text) and len(heads) == 1:
        heads[0] = 0
    return list(zip(heads, (*heads[1:], len(text)), strict=True))


def _is_head(text: str, at: int, asks: bool) -> bool:
    invites = INVITE_HEAD.match(text, at)
    opens = invites or WH_HEAD.match(text, at) or OPENING_HEAD.match(text, at)
    if not (opens or YES_NO.match(text, at)) or ANNOUNCES.match(text, at) or HEARD.match(text, at):
        return False
    if invites:
        return True
    if not asks and at and not INVERTED.match(text, at) and _embedded(text, at):
        return False
    if not asks and NAMING_WHAT.match(text, at):
        return False
    if NOT_A_QUESTION.match(text, at) and not (asks and at == 0 and not text.startswith(("when", "where"))):
        return False
    if opens:
        return True
    return not TAG_CLAUSE.match(text, at) and (at == 0 or asks)


def _embedded(text: str, at: int) -> bool:
    """What stands before makes it a part of a statement: "we will see how it goes and what comes up\"."""
    return text[at - 2 : at - 1] not in ":;!…" and text.count(" ", 0, at) >= SOON


def _continues(text: str, heads: list[int], at: int) -> bool:
    """A head that belongs to the question before it: the object of "tell me", or a second choice."""
    if not heads:
        return False
    between = text[heads[-1] : at].rstrip(" ,:")
    invites = INVITE_HEAD.match(between)
    if text.startswith("or ", at) or between.endswith(" or") or len(between.split()) < 4:
        return True
    return invites is not None and invites.end() == len(between)


def _reported(text: str, at: int) -> bool:
    """The words from `at` on are somebody else's."""
    return bool(REPORTED.search(text, 0, at)) or text.count('"', 0, at) % 2 == 1


def _question(sentence: Sentence, start: int, end: int, rephrases: Sequence[Rephrase]) -> Question | None:
    piece = sentence.text[start:end].rstrip()
    checked = any(r.start < sentence.span_end and r.end > sentence.span_start for r in rephrases)
    kind, confidence = kind_of(piece, checked)
    if not sentence.asks:
        confidence *= 0.8
    return sentence.place(Question, start, start + len(piece), confidence, kind=kind, aim=aim_of(piece))
