"""The buyer's words from the rep's side: shorter, "we" turned to "you", some words changed. Holds no judgement of what to retell."""

import re
from functools import lru_cache

from practice.acts.words import content_words

_TURNED = {
    "i": "you", "we": "you", "us": "you", "me": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "i'm": "you're", "we're": "you're", "i've": "you've", "we've": "you've", "i'd": "you'd", "we'd": "you'd",
    "i'll": "you'll", "we'll": "you'll", "myself": "yourself", "ourselves": "yourselves", "am": "are",
}  # fmt: skip
_OWN_WORDS = tuple(
    tuple(pair.split(" = "))
    for pair in """
    these days = now
    right now = at present
    at the moment = at present
    climbing = going up
    tripled = went up threefold
    doubled = became twice as many
    a fifth of = about twenty percent of
    more than a third = well over thirty percent
    can't = are not able to
    straight away = at once
    we're down to = you have only
    swallow = carry
    hurts = weighs on you
    come the afternoon = later in the day
    mornings = early on
    last spring = in spring last year
    last year = a year ago
    went back to = returned to
    anybody = anyone
    nobody = no one
    too late = behind time
    get rid of = lose
    a lot of = plenty of
    picked up = taken over
    the whole = all of the
    twice = two times
    always owed = outstanding at any time
    keep both = have to run both
    bought = got yourselves
    second-hand = used
    instead of = in place of
    as well = too
    every week = week after week
    kept at = always at
    set up = prepare
    takes = needs
    lost = had to let go
    sold = let go of
    rang = called
    mixed them up with = confused them with
    without losing sleep = and sleep soundly
    a month = each month
    should be = ought to be
    could sell = see room to sell
    I'd like = what you want is
    we'd like = what you want is
    on the phone to = calling round the
    hardly any = next to none
    in my diary = with me
    decide = have the say
    decides = has the say
    signs = has to sign
    ran out of = had no more
    run out of = are left without
    someone = somebody
    boss = head
    we'd lose = you stand to lose
    pays = has to pay
    full price = the full rate
    we tried = you had a go with
    we've tried = you had a go with
    we did try = you had a go with
    we switched = you changed over
    complaints = unhappy customers
    gave up = dropped it
    goes wrong = fails
    broke = spoilt
    costs us = takes from you
    cost us = took from you
    can't earn = do not earn
    I'd love = what you'd be glad of is
    has to = must
    there's = you have
    there are = you have
    it's mostly = it's mainly
    over and over = again and again
    fed up = tired of it
    """.strip().splitlines()
    for pair in [pair.strip()]
)
_FILLERS = re.compile(
    r"^(?:(?:then|well|oh|ah|hm|look|listen|right|okay|so|and|but|yes|yeah|no|honestly|frankly|now|you see|you know|to be fair|"
    r""
    r"to be honest(?: with you)?|i'd say|i mean|er|um),? )+|,? (?:you know|honestly|really|to be honest|frankly|mind you|"
    r"i suppose|i think|you see|bless you|my friend)(?=[,.;]|$)",
    re.IGNORECASE,
)
_CUT = re.compile(r"; |: | - | – |, (?:and|but|so|which|because|though|or|then|while|not|if|until|since|with) |, ")
_COMMANDS = frozenset(
    """give take carry tell miss put ask send bring call think imagine ring come look let get don't say make
    sort fix settle answer show name suggest be deal first before
    until""".split()
)
_FACING = re.compile(r"\b(?:you|your|yours|you're|you've|you'd|you'll)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_PLAIN_STARTS = frozenset(
    """the a an it it's it'd that that's this there there's they they're these those he she his her their its if in on
    at for of from with when what two three four five six every each some most many few half last next one once
    nothing nobody none people no not only before after until since above under over everyone everything anything as
    by to our my we i we're i'm i've we've i'd we'd you your you're you've you'd today today's mornings anyone
    instead most cocoa online having apart eleven twelve twenty thirty forty fifty thirty-one forty-one second third
    clean all another insurance chocolate complaints returns customers money nurses owners prices orders waiting
    food staff guests claims linen besides because although anything big though new old good membership delivery whoever
    abrasives board""".split()
)


@lru_cache(maxsize=512)
def retold(text: str, most_words: int = 16) -> str:
    """What matters most in the buyer's words, as the rep would put it, never a long stretch of them; "" where that cannot be."""
    said = f" {' '.join(_words(_turned(text)))} "
    told = [_told(clause) for sentence in tellable(text) for clause in _clauses(_rearranged(sentence), most_words)]
    own = [clause for clause in told if _longest_run(_words(clause), said) <= LONGEST_RUN]
    return max(own, key=lambda clause: _weight(clause) - 0.2 * len(clause.split()), default="")


LONGEST_RUN = 6
"""Words in a row that may be the buyer's."""


_HANGS = re.compile(
    r"\b(?:am|is|are|was|were|be|been|have|has|had|will|would|can|could|to|the|a|an|of|and|or|my|our|we|i|it|that|not)$",
    re.I,
)
"""A clause that breaks off."""


def _told(clause: str) -> str:
    return lowered(_turned(_own(clause)))


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


def _longest_run(words: list[str], said: str) -> int:
    longest = 0
    for start in range(len(words)):
        while start + longest < len(words) and f" {' '.join(words[start : start + longest + 1])} " in said:
            longest += 1
    return longest


def _clauses(sentence: str, most_words: int) -> list[str]:
    """The sentence up to each place where it could end."""
    whole = [match.start() for match in _CUT.finditer(sentence)] + [len(sentence)]
    short = [match.start() for match in _PAUSE.finditer(sentence)]
    cut = [(sentence[:end].strip(" .,!?…;:-–"), least) for ends, least in ((whole, 2), (short, 3)) for end in ends]
    return [
        clause
        for clause, least in cut
        if least + 2 <= len(clause.split()) <= most_words
        and len(content_words(clause)) >= least
        and not _HANGS.search(clause)
    ]


_PAUSE = re.compile(
    r" (?:and|that|because|where|who|since|until|before|after|while|although|on|in|from|at|with|by|within|for|without|through) "
)


def _rearranged(sentence: str) -> str:
    """The consequence before its cause: "A, so B" becomes "B, because A"."""
    plain = sentence.rstrip(".!?… ")
    for sign, link in _LINKS:
        found = sign.fullmatch(plain)
        if found and min(len(part.split()) for part in found.groups()) >= 3 and not re.search(_MORE_LINKS, found[2]):
            first, second = found.groups()
            return f"{second[:1].upper()}{second[1:]}, {link} {lowered(first)}."
    return sentence


_LINKS = (
    (re.compile(r"([^,;:]+), so (?:that )?([^;:]+)"), "because"),
    (re.compile(r"([^,;:]+), but ([^;:]+)"), "although"),
    (re.compile(r"[Ii]f ([^,;:]+), ([^;:]+)"), "if"),
    (re.compile(r"(?:[Bb]ecause|[Ss]ince) ([^,;:]+), ([^;:]+)"), "because"),
)
_MORE_LINKS = re.compile(r",| (?:so|but|because|if) ")


def bit(text: str) -> str:
    """A few of the buyer's words, to hold on to one point."""
    clauses = [_CUT.split(sentence)[0].strip(" .,!?") for sentence in tellable(text)]
    fitting = [
        clause
        for clause in clauses
        if 4 <= len(clause.split()) <= 10 and len(content_words(clause)) >= 2 and _STARTS.match(clause)
    ]
    best = max(fitting, key=lambda clause: len(content_words(clause)), default="")
    return lowered(_turned(best))


_STARTS = re.compile(r"(?:i|we|it|they|he|she|my|our|the|there|this|that)(?:'\w+)? ", re.IGNORECASE)
"""How a whole statement starts, and a fragment does not."""


_TALK = re.compile(
    r"\b(?:questions?|answers?|asked|asking|frank|be (?:exact|accurate|specific|plain|clear)|hung up|"
    r"fair start|listening for|fault it|precise|stated|summary|recap\w*|my (?:point|doubt)|"
    r"convinced|said (?:this|that|it)|as it happens|holds together|bothers me|worries me|see a risk|sticking point)\b",
    re.IGNORECASE,
)
"""Words about the talk itself; there is nothing in them to give back."""


@lru_cache(maxsize=512)
def tellable(text: str) -> tuple[str, ...]:
    """Sentences about the buyer's own side that can stand after "so"."""
    stripped = [_FILLERS.sub("", sentence).strip() for sentence in _SENTENCE.split(text.strip())]
    return tuple(
        sentence
        for sentence in stripped
        if sentence
        and not sentence.endswith("?")
        and not _FACING.search(sentence)
        and not _TALK.search(sentence)
        and sentence.split()[0].lower().strip(",") not in _COMMANDS
        and len(content_words(sentence)) >= 3
    )


def _weight(sentence: str) -> float:
    return len(set(content_words(sentence))) + 2 * len(re.findall(r"\d+", sentence))


def _turned(clause: str) -> str:
    clause = re.sub(r"\b(I|we) was\b", "you were", clause, flags=re.IGNORECASE)
    clause = clause.replace("’", "'")
    return re.sub(r"[A-Za-z']+", lambda found: _TURNED.get(found[0].lower(), found[0]), clause)


def _own(clause: str) -> str:
    """Three turns of phrase at most are changed for others."""
    changed, low = 0, clause.lower()
    for theirs, ours in _OWN_WORDS:
        if theirs.lower() in low and re.search(rf"\b{re.escape(theirs)}\b", clause, re.IGNORECASE):
            clause = re.sub(rf"\b{re.escape(theirs)}\b", ours, clause, count=1, flags=re.IGNORECASE)
            changed, low = changed + 1, clause.lower()
        if changed == 3:
            break
    return clause


def lowered(clause: str) -> str:
    """With a small first letter, unless the first word may be a name."""
    first = clause.split(" ", 1)[0].strip(",") if clause else ""
    return clause[:1].lower() + clause[1:] if first.lower() in _PLAIN_STARTS else clause
