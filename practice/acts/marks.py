"""The marks that a turn was written down without: where its sentences begin, and which of them ask. A speech recogniser, a hasty typist and
a careful writer say the same thing. Holds no idea of what is asked.
"""

import re
from functools import lru_cache

_NO_MARKS = re.compile(r"[.?!…\n;:]")
_FEWEST = 7
"""Words from which on an unmarked turn may hold more than one sentence."""
_NOT_AFTER_ASKING = frozenset(
    "what how when where who whom why which and or that if whether i we they you he she it as than because like to the a of else "
    "not".split()
)
_NOT_AFTER_WH = frozenset(
    "about of for to know understand see out with and or on tell me you us explain from that just hear by ask wonder into at but show so "
    "exactly depends matter matters idea ideas say said discuss look learn in is was".split()
)
_NOT_AFTER_I = frozenset(
    "and that if what because but so when as which how why whatever where who until before after while than then did do am have can could "
    "should would will may shall once since although though whether know what's think hope all not yes well".split()
)
_ASKING = re.compile(
    r"(?:can|could|shall|would|will|do|does|did|is|are|have|has|am|may|should) (?:i|we|you|it|that|this|there"
    r"|anyone|your"
    r"|the three of us)\b",
    re.IGNORECASE,
)
_WH = re.compile(
    r"(?:what|how|when|who|why|where) (?:is|are|was|were|do|does|did|has|have|would|could|should|can|will"
    r"|happens|happened|exactly|else)\b"
    r"|(?:what|how|where|who)['’]?s\b|how (?:much|many|often|long) (?:of|do|does|did|is|are|would)\b"
    r"|what (?:kind|sort) of\b",
    re.IGNORECASE,
)
_SPEAKING = re.compile(
    r"(?:i will|i['’]?ll|i can(?! (?:see|understand) (?:why|how))|i have|i['’]?ve|i do not|i don['’]?t"
    r"|i understand|i see|i['’]?d like|i would like"
    r"|i am calling|i['’]?m calling|thank you|let me see|let me make sure|so (?:if|you|he|she|it|what|the|they"
    r"|we)\b|if not i|my name is"
    r"|i['’]?m (?!calling)\w+ (?:\w+ )?(?:from|with|at)\b|this is \w+ (?:\w+ )?(?:from|with|at)\b"
    r"|it['’]?s \w+ (?:\w+ )?from\b"
    r"|i (?:wanted|read|saw|know|would|hope|also|just|think)\b|we (?:have|['’]ve|offer|do|also|can|just|are"
    r"|['’]re)\b|our \w+ (?:is|are|has)\b"
    r"|you (?:said|told me|mentioned)\b|we will|we['’]ll|the reason (?:i|for)|last year we)\b",
    re.IGNORECASE,
)
_ON_ITS_OWN = frozenset(
    "thanks great okay ok sure fine right yes yeah no hello hi hey oh good understood sorry perfect wonderful lovely ouch cheers exactly "
    "absolutely brilliant excellent well".split()
)
"""Words that may be a sentence each, when a turn begins with them."""
_SOON = re.compile(
    r"(?:(?:well |oh |okay |right )?(?:thanks|thank you)(?: for (?:that|asking|taking the time|your time"
    r"|telling me|being (?:so )?(?:honest|open|frank)"
    r"|the (?:honesty|openness)))?"
    r"|fair enough|fair point|good (?:morning|afternoon|evening|question|point)|of course|(?:i"
    r"|that) (?:understand|see|makes sense|sounds good)"
    r"|no problem|no worries|got it|makes sense|sorry to hear (?:that|it)|that is (?:fine|fair|good|great"
    r"|helpful)|that['’]?s (?:fine|fair|good|great|helpful))\b",
    re.IGNORECASE,
)
"""A short sentence that a turn may begin with."""
_GOES_ON = re.compile(
    r"(?:i|we|you|it|it['’]?s|that|that['’]?s|so|let|may|what|how|why|who|where|when|can|could|would|do|does"
    r"|did|is|are|have|shall|if|then|"
    r"in|at|the|my|our|your|two|one|there|there['’]?s|i['’]?\w+|we['’]?\w+|you['’]\w+|before|and how|and what"
    r"|who['’]?s|just)\b",
    re.IGNORECASE,
)
_TAKES_YOU = frozenset(
    """
    to for with at of about tell help send call show give let by on email ring
    suit suits before than from behind around like without
    """.split()
)
_HELPS = frozenset("shall would could can do does did may is what how who when where why what's how's".split())
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_LEAD = (
    r"(?:(?:so|and|but|or|okay|well|now|right|yes|no|all right|great|thanks|thank you|then|also|just|maybe|oh"
    r"|ah|sure|fine|good|hi|hello|"
    r"perfect|please|again|honestly|really|of course|still|and then|before that|in that case|out of curiosity"
    r"|if i may ask|sorry|"
    r"understood|fair enough|i see|got it|by the way|apart from that|besides that)[,.:;-]? ){0,3}"
)
_WHO = (
    r"(?:i|we|you|it|that|this|there|they|he|she|anyone|anybody|someone|somebody|everyone|everybody|your \w+"
    r"|our \w+|the \w+|these|those|"
    r"an? \w+|any \w+|\w+day)"
)
_DOES = r"(?:can|could|shall|should|would|will|do|does|did|is|are|was|were|have|has|may|might|am)"
_ASKS = re.compile(
    rf"{_LEAD}(?:"
    rf"(?!(?:should|were|had) (?:you|i|we|it|they|that|anything) (?!\w+ (?:\w+ )*\?))(?!have (?:a|an|the|your"
    rf"|any)\b)(?!do (?:your|the|that|this|it|not)\b)"
    rf"(?!may the\b)(?!will the\b.* will\b){_DOES}(?: not)? {_WHO}\b(?! (?:is|are|was|were|will|would|can)\b)"
    rf"|(?:what|how|who|whom|why|where|when|which)(?: (?!you\b|i\b|we\b|it\b|they\b|he\b|she\b|matters\b|is\b"
    rf"|was\b)[\w']+){{0,4}}? {_DOES}(?: not)? {_WHO}\b"
    rf"(?<!\bis that)(?! (?:is|are|was|were|need|needs|want|wants) (?:is|that|to be)\b)"
    r"|what (?:happens|happened|made|makes|brought|keeps|kept|stops|stopped|changed|led|prompted|drives|causes"
    r"|worries|bothers|frustrates)\b(?! (?:my|this) call)(?!.* is (?:that|not|the|a|your)\b)"
    r"|(?:who|what)(?: else| exactly)? (?:is|are|was|were|would|will|has|needs|decides|makes|gets|does|handles"
    r"|signs|pays|runs|owns|should|could|can)\b(?!.* is that\b)"
    r"|(?:how|what) about\b|how come\b|why not\b"
    r"|(?:any|is there any) (?:chance|questions?|concerns?|doubts?|thoughts)\b|(?:okay|all right|fine"
    r"|mind) if (?:i|we)\b"
    r"|(?:does (?:that|this|it) )?makes? sense(?: so far)?$|sounds? (?:good|fair|okay|all right)$"
    r"|(?:do you )?(?:want|need) (?:me|us) to\b"
    r")"
)
_NOT_ASKED = re.compile(
    r"(?:what (?:i|we|you|they|he|she|it)|how (?:i|we|nice|lovely|great|good|awful|annoying|frustrating"
    r"|interesting)|when (?:i|we|you|it|they|the|that)"
    r"|where (?:i|we|you|it|they)|which (?:is|was|means|makes)|who (?:knows|cares)|what an?|will do|would (?:be"
    r"|love|like)|is what|what is more)\b"
)
_TAG = re.compile(
    r"(?:,? (?:is (?:that|it|this) (?:about |roughly )?(?:right|fair|correct|it|so|the case|okay|all right)"
    r"|does (?:that|it|this) (?:make sense|sound (?:right|fair|good|okay)"
    r"|suit(?: you)?|work(?: for you)?|help|fit)|(?:did|have) i (?:get|got|understand|understood|heard"
    r"|hear) (?:that|it|you|this)?(?: \w+)?|am i (?:right|correct|off)"
    r"|would (?:that|it) (?:work|suit|help|be (?:okay|all right|fine))(?: (?:you|for you))?|right|correct|yes))$"
)

_TAGGED = 4
"""Words before a check at the end of a sentence, at least."""


@lru_cache(maxsize=512)
def begins(text: str) -> frozenset[int]:
    """Where sentences begin in a turn of some length without any mark in it; empty for all others."""
    if _NO_MARKS.search(text):
        return frozenset()
    words = list(_WORD.finditer(text))
    if len(words) < _FEWEST:
        return frozenset()
    found, since = [], 0
    soon = _first_end(text, words)
    for at, word in enumerate(words):
        since += 1
        if at and (at == soon or (since > 3 and _opens(text, word.start(), _before(words, at)))):
            found.append(word.start())
            since = 1
    return frozenset(found)


def _first_end(text: str, words: list[re.Match[str]]) -> int:
    """The word at which the second sentence begins, where the turn begins with a short one of its own; 0 where it does not."""
    short = _SOON.match(text, words[0].start())
    if short:
        at = next((number for number, word in enumerate(words) if word.start() >= short.end()), 0)
    else:
        at = int(words[0].group().lower() in _ON_ITS_OWN)
    return at if at and _GOES_ON.match(text, words[at].start()) else 0


def _before(words: list[re.Match[str]], at: int) -> str:
    """The word before this one; nothing where it is the "you" that a sentence ends with ("talk to you shall I ring")."""
    before = words[at - 1].group().lower()
    ends = before in ("you", "it") and at > 1 and words[at - 2].group().lower() in _TAKES_YOU
    return "" if ends and words[at].group().lower() in _HELPS else before


def _opens(text: str, at: int, before: str) -> bool:
    if _WH.match(text, at):
        return before not in _NOT_AFTER_WH
    if _ASKING.match(text, at):
        return before not in _NOT_AFTER_ASKING
    return before not in _NOT_AFTER_I and bool(_SPEAKING.match(text, at))


def asks_unmarked(sentence: str, bare: bool) -> bool:
    """Whether a sentence in plain form asks, though it has no question mark: by its word order, or by the check at its end.
    `bare`: the whole turn has no marks, so that a "right" at its end is one."""
    if _ASKS.match(sentence) and not _NOT_ASKED.match(sentence):
        return True
    return bare and sentence.count(" ") >= _TAGGED and bool(_TAG.search(sentence))
