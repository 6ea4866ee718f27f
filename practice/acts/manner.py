"""The manner of speaking taken off a text, place for place: fillers between commas, sounds left out, words that their neighbours turn
into others. Changes no length, so every place stays where it was. Holds no idea of what the words do.
"""

import re

_FILLERS = (
    r"(?:like|you know|i mean|sort of|kind of|kinda|basically|actually|honestly|to be honest|tbh|literally|you see|"
    r"so yeah|yeah no|i guess)"
)
_NOTHING = re.compile(
    r"(?<=\s)[\u200b-\u200f\u2060\ufeff]|[\u200b-\u200f\u2060\ufeff](?=\s)|^[\u200b-\u200f\u2060\ufeff]"
)
"""What is written and neither seen nor heard."""
_BETWEEN = re.compile(rf",\s*{_FILLERS}(?:,?\s+{_FILLERS})*\s*,", re.IGNORECASE)
_IN_FRONT = re.compile(rf"(?:^|(?<=[.?!] )){_FILLERS}\s*,", re.IGNORECASE)
_BEHIND = re.compile(
    r",\s*(?:you know|or whatever|and everything|and stuff|innit|actually|really|like|so|or something|yeah|tbh|in fairness"
    r"|an' all|so i (?:will|do|am|have))(?=\s*(?:[.!]|$))",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?<!look )(?<!looks )(?<!sound )(?<!sounds )(?<!feel )(?<!feels )(?<!would )(?<!just )(?<!seems )(?<!more )(?<!firms )"
    r"\blike (?=(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|one (?:minute|hour|day|week)"
    r"|a (?:week|month|year)\b))",
    re.IGNORECASE,
)

_LEFT_OUT = re.compile(
    r"(?<![\w’'])[’'](?:avin[’']?|(?:ave|ere|ow|appen\w*|elp\w*|ope|ear|eard|im|ad|ouse|undred)\b)"
    r"|\b[^\W\d_]{2,}in[’'](?![^\W_])",
    re.IGNORECASE,
)
_REAL_IN = frozenset(
    "again begin certain main margin train explain gain bargain berlin captain remain obtain maintain chain brain rain plain within "
    "basin cabin coin contain fountain grain join pain ruin skin spain stain sustain thin twin vitamin win cousin dublin".split()
)
_SAYS_WHAT = (
    r"(?:send|bring|call|come|be|put|find|say|fit|get|check|ask|show|let|make|see|give|keep|take|write|share|have|do|leave|walk|"
    r"talk|email|mail|ring|drop|stick|set|look|pass|prepare|forward|book|explain|tell|try|also|just|then|gladly)\b"
)
_WHAT = r"(?:that|this|it|your \w+|the \w+|a \w+(?: \w+)?)"
_DOES = r"(?:lead|do|cost|mean|look|take|cause|leave|feel|affect|work|hit|go|end|come)\b"
_NEXT_TO = {
    "ill": (re.compile(rf"\s+{_SAYS_WHAT}", re.IGNORECASE), "i will"),
    "its": (
        re.compile(
            r"\s+(?:not|a|an|the|less|more|about|really|just|like|been|all|that|worth|getting|losing|costing|\w+ing|too|only|so)\b",
            re.IGNORECASE,
        ),
        "it is",
    ),
    "cause": (
        re.compile(
            r"\s+(?:i|you|we|they|he|she|it|its|the|im|youre|theyre|there|a|of|hotels|firms|schools|companies|\w+s)\b",
            re.IGNORECASE,
        ),
        "because",
    ),
    "what did": (re.compile(r"\s+(?:it|that|this)\s+(?:look like|be\b|take\b|need\b)", re.IGNORECASE), "what would"),
    "what is": (re.compile(rf"\s+{_WHAT}\s+{_DOES}", re.IGNORECASE), "what does"),
    "how is": (re.compile(rf"\s+{_WHAT}\s+{_DOES}", re.IGNORECASE), "how does"),
    "where is": (re.compile(r"\s+(?:the|your|those|these)\s+\w+s\s+\w+ing\b", re.IGNORECASE), "where are"),
}
BY_NEIGHBOURS = frozenset(("loose", "trail", "were", "well", *_NEXT_TO))
"""Words that the words beside them may turn into others."""
_NOT_LOSE = re.compile(
    r"\s+(?:about|up to|money|time|customers|people|patients|two|three|half|\d|a|an|hours|their|your|our|the)\b",
    re.IGNORECASE,
)
_WE_ARE = re.compile(
    r"\s+(?:the|a|an|not|number|here|able|based|happy|looking|calling|talking|working|\w+er than|cheaper|open|also|in|on|always|"
    r"only|both|all|sorry|glad|offering|helping|doing|seeing)\b",
    re.IGNORECASE,
)
_WE_WILL = re.compile(rf"\s+{_SAYS_WHAT}", re.IGNORECASE)
_NOUN = frozenset("the a root you can could to that will would might may main this any no which".split())


def unadorned(text: str) -> str:
    """The text with its fillers made blank, letter for letter."""
    if not text.isascii():
        text = _NOTHING.sub(" ", text)
    if "," in text:
        text = _BEHIND.sub(_blank, _IN_FRONT.sub(_blank, _BETWEEN.sub(_paused, text)))
    return _ABOUT.sub(_blank, text) if "like " in text.lower() else text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _paused(found: re.Match[str]) -> str:
    """Before and after "like" nobody pauses; elsewhere one comma was meant."""
    softens = re.search(r"like|kind|sort", found.group(), re.IGNORECASE)
    return ("" if softens else ",") + " " * (len(found.group()) - (0 if softens else 1))


def sounded_out(text: str) -> dict[int, tuple[int, str]]:
    """Where letters are left out as they are in speech ("callin'", "'ave"): from the place to its end and the whole word."""
    if "'" not in text and "’" not in text:
        return {}
    found = {}
    for match in _LEFT_OUT.finditer(text):
        word = match.group().lower().replace("’", "'")
        if word.startswith("'"):
            found[match.start()] = (match.end(), _with_h(word[1:]))
        elif word[:-1] not in _REAL_IN:
            found[match.start()] = (match.end(), f"{word[:-1]}g")
    return found


def _with_h(word: str) -> str:
    return "having" if word.startswith("avin") else f"h{word}"


def by_neighbours(word: str, before: str, text: str, end: int) -> str:
    """What a word without its apostrophe stands for, as the words beside it tell; the word itself where they do not."""
    if word == "loose" and before in ("they", "you", "we", "to", "would", "who") and _NOT_LOSE.match(text, end):
        return "lose"
    if word == "trail" and before == "free":
        return "trial"
    if word == "were" and re.match(r"\s+(?:do|does|did)\b", text[end : end + 8], re.IGNORECASE):
        return "where"
    if word == "were" and before in ("", "and", "so", "but", "because", "that", "as", ",") and _WE_ARE.match(text, end):
        return "we are"
    if word == "well" and before in ("", "and", "so", "but", "then", "which", "because") and _WE_WILL.match(text, end):
        return "we will"
    found = _NEXT_TO.get(word)
    if found is None or (word == "cause" and before in _NOUN) or not found[0].match(text, end):
        return word
    return found[1]
