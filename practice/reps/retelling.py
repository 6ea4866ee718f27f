"""The buyer's words from the rep's side: shorter, "we" turned to "you", some words changed. Holds no judgement of what to retell."""

import re

from practice.acts.words import content_words

_TURNED = {
    "i": "you", "we": "you", "us": "you", "me": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "i'm": "you're", "we're": "you're", "i've": "you've", "we've": "you've", "i'd": "you'd", "we'd": "you'd",
    "i'll": "you'll", "we'll": "you'll", "myself": "yourself", "ourselves": "yourselves", "am": "are",
}  # fmt: skip
_OWN_WORDS = (
    ("these days", "now"), ("right now", "at present"), ("at the moment", "at present"), ("climbing", "going up"),
    ("tripled", "went up threefold"), ("doubled", "became twice as many"), ("a fifth", "about twenty percent"),
    ("a third", "some thirty percent"), ("half of", "every second one of"), ("can't", "are not able to"),
    ("kids", "young people"), ("every day", "day after day"), ("over and over", "again and again"),
    ("straight away", "at once"), ("fed up", "tired of it"), ("we're down to", "you have only"), ("swallow", "carry"),
    ("hurts", "weighs on you"), ("come the afternoon", "later in the day"), ("mornings", "early on"),
    ("last spring", "in spring last year"), ("last year", "a year ago"), ("went back to", "returned to"),
    ("anybody", "anyone"), ("nobody", "no one"), ("too late", "behind time"), ("get rid of", "lose"),
    ("a lot of", "plenty of"), ("wants", "would like"), ("bothers", "troubles"), ("picked up", "taken over"),
    ("the whole", "all of the"), ("as well", "too"), ("twice", "two times"), ("ring", "call"), ("boss", "person in charge"),
)  # fmt: skip
_FILLERS = re.compile(
    r"^(?:(?:well|oh|ah|hm|look|listen|right|okay|so|and|but|yes|yeah|no|honestly|frankly|now|you see|you know|to be fair|"
    r"to be honest(?: with you)?|i'd say|i mean|er|um),? )+|,? (?:you know|honestly|really|to be honest|frankly|mind you|"
    r"i suppose|i think|you see|bless you|my friend)(?=[,.;]|$)",
    re.IGNORECASE,
)
_CUT = re.compile(r"; |: | - | – |, (?:and|but|so|which|because|though|or|then|while|not|if|until|since|with) |, ")
_COMMANDS = frozenset(
    "give take carry tell miss put ask send bring call think imagine ring come look let get don't say make sort fix".split()
)
_FACING = re.compile(r"\b(?:you|your|yours|you're|you've|you'd|you'll)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_PLAIN_STARTS = frozenset(
    """the a an it it's it'd that that's this there there's they they're these those he she his her their its if in on at for of
    from with when what two three four five six every each some most many few half last next one once nothing nobody none people
    no not only before after until since above under over everyone everything anything as by to our my we i we're i'm i've we've
    i'd we'd you your you're you've you'd today today's mornings anyone instead most cocoa online having apart
    besides because although though new old good membership delivery whoever abrasives board""".split()
)


def retold(text: str, most_words: int = 15) -> str:
    """What matters most in the buyer's words, as the rep would put it; "" where nothing can be given back."""
    best = max(_tellable(text), key=_weight, default="")
    clause = _short(best, most_words)
    return lowered(_own(_turned(clause))) if len(clause.split()) >= 4 else ""


def bit(text: str) -> str:
    """A few of the buyer's words, to hold on to one point."""
    clauses = [_CUT.split(sentence)[0].strip(" .,!?") for sentence in _tellable(text)]
    fitting = [clause for clause in clauses if 4 <= len(clause.split()) <= 10 and len(content_words(clause)) >= 2]
    best = max(fitting, key=lambda clause: len(content_words(clause)), default="")
    return lowered(_turned(best))


def _tellable(text: str) -> list[str]:
    """Sentences about the buyer's own side that can stand after "so"."""
    stripped = [_FILLERS.sub("", sentence).strip() for sentence in _SENTENCE.split(text.strip())]
    return [
        sentence
        for sentence in stripped
        if sentence
        and not sentence.endswith("?")
        and not _FACING.search(sentence)
        and sentence.split()[0].lower().strip(",") not in _COMMANDS
        and len(content_words(sentence)) >= 3
    ]


def _weight(sentence: str) -> float:
    return len(set(content_words(sentence))) + 2 * len(re.findall(r"\d+", sentence))


def _short(sentence: str, most_words: int) -> str:
    """Whole clauses from the start, as many as fit."""
    ends = [match.start() for match in _CUT.finditer(sentence)] + [len(sentence)]
    fitting = [end for end in ends if 4 <= len(sentence[:end].split()) <= most_words]
    end = fitting[-1] if fitting else next((end for end in ends if len(sentence[:end].split()) >= 4), len(sentence))
    clause = sentence[:end].strip(" .,!?…;:-–")
    return clause if len(clause.split()) <= most_words + 6 else ""


def _turned(clause: str) -> str:
    clause = re.sub(r"\b(I|we) was\b", "you were", clause, flags=re.IGNORECASE)
    clause = clause.replace("’", "'")
    return re.sub(r"[A-Za-z']+", lambda found: _TURNED.get(found[0].lower(), found[0]), clause)


def _own(clause: str) -> str:
    """Two words at most are changed for others."""
    changed = 0
    for theirs, ours in _OWN_WORDS:
        if changed < 2 and re.search(rf"\b{re.escape(theirs)}\b", clause, re.IGNORECASE):
            clause = re.sub(rf"\b{re.escape(theirs)}\b", ours, clause, count=1, flags=re.IGNORECASE)
            changed += 1
    return clause


def lowered(clause: str) -> str:
    """With a small first letter, unless the first word may be a name."""
    first = clause.split(" ", 1)[0].strip(",") if clause else ""
    return clause[:1].lower() + clause[1:] if first.lower() in _PLAIN_STARTS else clause
