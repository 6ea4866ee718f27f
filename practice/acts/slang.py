"""Set phrases of easy speech as the plain words that they stand for: "give you a bell" rings, "pop round" comes. Only those that acts
turn on, and only where they can hardly mean anything else. Holds no acts.
"""

import re
from functools import lru_cache

_TO_WHOM = (
    r"(?=(?:you|ya|u|yous|me|it|that|them|this|him|her|over|across)\b"
    r"|(?:the|our|a|an|my|some|their|your)\b[^.?!]{2,40}\b(?:over|across|to you|your way)\b)"
)
_PHRASES: tuple[tuple[str, str, str], ...] = (
    (r"(?:give|giv) (?:you|ya|u) (?:a |another )?(?:quick )?(?:bell|ring|buzz|shout|tinkle|holler)", "call you",
        "bell ring buzz shout tinkle holler"),
    (r"(?:give|giv) me (?:a |another )?(?:quick )?(?:bell|ring|buzz|shout|tinkle|holler)", "call me",
        "bell ring buzz shout tinkle holler"),
    (r"drop (?:you|ya|u) (?:a |an |another )?(?:line|note|email|e-mail|mail|message|text)", "email you",
        "line note email mail message text"),
    (rf"(?:ping|shoot|bung|fling|zap|whizz|wing|fire|chuck) {_TO_WHOM}", "send ", "ping shoot bung fling zap whizz wing fire chuck"),
    (r"(?:nip|whizz|scoot|head|zip|jump) (?=(?:round|over|by|down|up|across|along) )", "come ", "nip whizz scoot head zip jump"),
    (r"(?:grab|nab|snag) (?=(?:your|her|his|their|the|you|a|an|some|ten|five|half|fifteen|twenty)\b)", "get ", "grab nab snag"),
    (r"(?:loads|tons|heaps|oodles|bags|lots) of|a (?:ton|load|bunch|heap|good few|fair few|whole bunch) of|quite a few", "many",
        "loads tons heaps oodles bags lots ton load bunch heap few"),
    (r"(?:whaddaya|whaddya|wotcha|watcha|whatcha|whatdya|wadya)", "what do you", "whaddaya whaddya wotcha watcha whatcha whatdya wadya"),
    (r"(?:d'?ya|d'ye|dyou|d'yous?|djou|jya)", "do you", "d'ya dya d'ye dyou d'you d'yous djou jya"),
    (r"(?:how'?dya|how d'?ya)", "how do you", "how'dya howdya d'ya dya"),
    (r"(?:prolly|probs)", "probably", "prolly probs"),
    (r"(?:defo|deffo|def)", "definitely", "defo deffo def"),
    (r"soz", "sorry", "soz"),
    (r"(?:gotcha|got ya|gotchya|i'm with (?:you|ya))(?= *[,.!;]|$)", "i understand", "gotcha got gotchya i'm"),
    (r"(?:fair do'?s|fair play|fair one|fair point)(?= *[,.!;]|$)", "fair enough", "fair"),
    (r"(?:that|this|it)(?: really|'s gotta| must| just)? (?:sucks|stinks|blows|suck)", "that is frustrating", "sucks stinks blows suck"),
    (r"what a (?:pain|bummer|drag|faff|hassle|nuisance|ballache|pita)", "what a mess",
        "pain bummer drag faff hassle nuisance ballache pita"),
    (r"what (?:i|we) (?:can|could|might) do(?: for you)? is,?", "shall i", "what"),
    (r"(?:going|moving) forwards?|in (?:the )?future|down the (?:line|road)", "in the future", "forward forwards future line road"),
    (r"what (?:goes on|goes down|'s up|gives) (?=when|if)", "what happens ", "what"),
    (r"(?:packs? up|conks? out|goes kaput|craps? out|goes bust)", "fails", "packs pack conks conk goes craps crap"),
    (r"(?:reckon)", "think", "reckon"),
    (r"we got (?=(?:a|an|this|some|the|our|no|two|three|new)\b)", "we have ", "got"),
    (r"i got (?=(?:a|an|some|no|two|three)\b)", "i have ", "got"),
    (r"(?:it's|it has) got", "it has", "got"),
    (r"how come", "why", "how"),
    (r"how (?:you|ya) (?=(?:doing|been|keeping|getting|going)\b)", "how are you ", "how"),
    (r"(?:sort|sorts) (?=(?:it|that|this|things)\b)", "solve ", "sort sorts"),
    (r"(?:have|take) a (?:crack|go|stab|shot|bash|punt) at", "try", "crack go stab shot bash punt"),
    (r"(?:have|take) a (?:crack|go|stab|shot|bash|punt)(?= *[,.?!]|$)", "try it", "crack go stab shot bash punt"),
    (r"(?:can'?t|couldn'?t) wait to", "want to", "wait"),
    (r"are (?:you|ya|u) (?:up|down|game) for", "are you open to", "up down game"),
    (r"i'?m all ears|shoot(?= *[.!]|$)", "go ahead", "ears shoot"),
    (r"(?:oughta)", "ought to", "oughta"),
    (r"(?:hafta)", "have to", "hafta"),
    (r"til(?= (?:the|end|next|friday|monday|tuesday|wednesday|thursday|then)\b)", "till", "til"),
    (r"end of (?=(?:week|month|day|year|quarter)\b)", "the end of the ", "end"),
    (r"(?:arvo)", "afternoon", "arvo"),
    (r"(?:natter|chinwag|chin wag)", "talk", "natter chinwag chin"),
    (r"(?:have|having) a (?:butchers|gander|nosey|squiz|look-see|peek)", "take a look", "butchers gander nosey squiz look peek"),
    (r"(?:no probs?|no bother|no biggie|no sweat|not a prob)(?= *[,.!;]|$)", "no problem", "probs prob bother biggie sweat"),
    (r"(?:where|what) d'you|wot d'you", "what do you", "d'you"),
)  # fmt: skip
"""What is said, the plain words for it, and words of which each way of saying it holds one."""
_WITH: dict[str, tuple[int, ...]] = {
    word: tuple(at for at, (_, _, words) in enumerate(_PHRASES) if word in words.split())
    for word in {word for _, _, words in _PHRASES for word in words.split()}
}
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@lru_cache(maxsize=1024)
def _any_of(places: frozenset[int]) -> re.Pattern[str]:
    said = "|".join(f"(?P<p{at}>{_PHRASES[at][0]})" for at in sorted(places))
    return re.compile(rf"(?<![\w'])(?:{said})(?:(?<= )|(?!\w))", re.IGNORECASE)


def set_phrases(text: str) -> dict[int, tuple[int, str]]:
    """Where such a phrase stands: from its place to its end and the plain words for it."""
    plain = text.replace("’", "'")
    words = _WITH.keys() & set(_WORDS.findall(plain.lower()))
    if not words:
        return {}
    found = {}
    for match in _any_of(frozenset(at for word in words for at in _WITH[word])).finditer(plain):
        end = match.end()
        while end > match.start() and text[end - 1].isspace():
            end -= 1
        found[match.start()] = (end, _PHRASES[int((match.lastgroup or "p0")[1:])][1].strip())
    return found
