"""Set phrases of easy speech as the plain words that they stand for: "give you a bell" rings, "pop round" comes. Only those that acts
turn on, and only where they can hardly mean anything else. Holds no acts.
"""

import re

_TO_WHOM = (
    r"(?=(?:you|ya|u|yous|me|it|that|them|this|him|her|over|across)\b"
    r"|(?:the|our|a|an|my|some|their|your)\b[^.?!]{2,40}\b(?:over|across|to you|your way)\b)"
)
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"(?:give|giv) (?:you|ya|u) (?:a |another )?(?:quick )?(?:bell|ring|buzz|shout|tinkle|holler)", "call you"),
    (r"(?:give|giv) me (?:a |another )?(?:quick )?(?:bell|ring|buzz|shout|tinkle|holler)", "call me"),
    (r"drop (?:you|ya|u) (?:a |an |another )?(?:line|note|email|e-mail|mail|message|text)", "email you"),
    (rf"(?:ping|shoot|bung|fling|zap|whizz|wing|fire|chuck) {_TO_WHOM}", "send "),
    (r"(?:nip|whizz|scoot|head|zip|jump) (?=(?:round|over|by|down|up|across|along) )", "come "),
    (r"(?:grab|nab|snag) (?=(?:your|her|his|their|the|you|a|an|some|ten|five|half|fifteen|twenty)\b)", "get "),
    (r"(?:loads|tons|heaps|oodles|bags|lots) of|a (?:ton|load|bunch|heap|good few|fair few|whole bunch) of|quite a few", "many"),
    (r"(?:whaddaya|whaddya|wotcha|watcha|whatcha|whatdya|wadya)", "what do you"),
    (r"(?:d'?ya|d'ye|dyou|d'yous?|djou|jya)", "do you"),
    (r"(?:how'?dya|how d'?ya)", "how do you"),
    (r"(?:prolly|probs)", "probably"),
    (r"(?:defo|deffo|def)", "definitely"),
    (r"soz", "sorry"),
    (r"(?:gotcha|got ya|gotchya|i'm with (?:you|ya))(?= *[,.!;]|$)", "i understand"),
    (r"(?:fair do'?s|fair play|fair one|fair point)(?= *[,.!;]|$)", "fair enough"),
    (r"(?:that|this|it)(?: really|'s gotta| must| just)? (?:sucks|stinks|blows|suck)", "that is frustrating"),
    (r"what a (?:pain|bummer|drag|faff|hassle|nuisance|ballache|pita)", "what a mess"),
    (r"what (?:i|we) (?:can|could|might) do(?: for you)? is,?", "shall i"),
    (r"(?:going|moving) forwards?|in (?:the )?future|down the (?:line|road)", "in the future"),
    (r"what (?:goes on|goes down|'s up|gives) (?=when|if)", "what happens "),
    (r"(?:packs? up|conks? out|goes kaput|craps? out|goes bust)", "fails"),
    (r"(?:reckon)", "think"),
    (r"we got (?=(?:a|an|this|some|the|our|no|two|three|new)\b)", "we have "),
    (r"i got (?=(?:a|an|some|no|two|three)\b)", "i have "),
    (r"(?:it's|it has) got", "it has"),
    (r"how come", "why"),
    (r"how (?:you|ya) (?=(?:doing|been|keeping|getting|going)\b)", "how are you "),
    (r"(?:sort|sorts) (?=(?:it|that|this|things)\b)", "solve "),
    (r"(?:have|take) a (?:crack|go|stab|shot|bash|punt) at", "try"),
    (r"(?:have|take) a (?:crack|go|stab|shot|bash|punt)(?= *[,.?!]|$)", "try it"),
    (r"(?:can'?t|couldn'?t) wait to", "want to"),
    (r"are (?:you|ya|u) (?:up|down|game) for", "are you open to"),
    (r"i'?m all ears|shoot(?= *[.!]|$)", "go ahead"),
    (r"(?:oughta)", "ought to"),
    (r"(?:hafta)", "have to"),
    (r"til(?= (?:the|end|next|friday|monday|tuesday|wednesday|thursday|then)\b)", "till"),
    (r"end of (?=(?:week|month|day|year|quarter)\b)", "the end of the "),
    (r"(?:arvo)", "afternoon"),
    (r"(?:natter|chinwag|chin wag)", "talk"),
    (r"(?:have|having) a (?:butchers|gander|nosey|squiz|look-see|peek)", "take a look"),
    (r"(?:no probs?|no bother|no biggie|no sweat|not a prob)(?= *[,.!;]|$)", "no problem"),
    (r"(?:where|what) d'you|wot d'you", "what do you"),
)  # fmt: skip
_ANY = re.compile(
    r"(?<![\w'’])(?:" + "|".join(f"(?P<p{at}>{says})" for at, (says, _) in enumerate(_PHRASES)) + r")(?:(?<= )|(?!\w))",
    re.IGNORECASE,
)


def set_phrases(text: str) -> dict[int, tuple[int, str]]:
    """Where such a phrase stands: from its place to its end and the plain words for it."""
    found = {}
    for match in _ANY.finditer(text.replace("’", "'")):
        end = match.end()
        while end > match.start() and text[end - 1].isspace():
            end -= 1
        found[match.start()] = (end, _PHRASES[int((match.lastgroup or "p0")[1:])][1].strip())
    return found
