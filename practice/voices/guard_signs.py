"""The turns of phrase that give a sentence away: an assistant, a seller, a goodbye, a promise. Patterns only, one a line;
what follows from a find is the guard's to say."""

import re

from practice.acts.plain import listed
from practice.voices.grounds import TITLES, WEEKDAYS

DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next week|that (?:day|date|time))"
I_WILL = r"\b(?:i|we)(?:'ll| will| can| would(?: be (?:happy|glad))? (?:like )?to|'d (?:be (?:happy|glad) to|like to))"


def signs(lines: str) -> re.Pattern[str]:
    """One pattern out of many, one a line; spaces inside a line count, those around it do not."""
    found = [line.strip() for line in lines.strip().splitlines()]
    return re.compile("|".join(f"(?:{line})" for line in found), re.IGNORECASE)


def straight(text: str) -> str:
    """With the apostrophes that the patterns use."""
    return text.replace("’", "'").replace("‘", "'")


LEAK = signs(r"""
    </?\s*(?:seller|note|system|think)\b
    ‹/?\s*(?:seller|note)\b
    \bthe note (?:says|tells|wants)
    \b(?:system prompt|private lines|stage directions?|my instructions|my prompt)\b
    <\|
    \[/?(?:inst|system)\]
""")

MARKUP = signs(r"""
    \*\*|__|```|`[^`]+`
    \*\w[^*]*\*
    ^\s*(?:[-*•–]|#{1,6}|\d{1,2}[.)])\s
    \[[^\]]*\]\([^)]*\)
    ^\s*[|\[{]
    https?://
    [\U0001F300-\U0001FAFF\u2600-\u27BF]
    </?[a-z][^>]*>
""")

ASSISTANT = signs(r"""
    \bas an? (?:ai|assistant|(?:large )?language model|chat ?bot|virtual)
    \b(?:ai|large) language model\b
    \bi(?:'m| am) (?:(?:just|only) )?(?:an? )?(?:ai|bot|chat ?bot|virtual assistant|language model|simulat|computer program)
    \bi(?:'m| am) here to (?:help|assist)
    \bhow (?:can|may) i (?:assist|be of (?:help|assistance|service))\b
    \banything else i can (?:help|assist)
    \bhappy to (?:help|assist)\b
    \bi can(?:'t|not) (?:assist|help) (?:you )?with (?:that|this)\b
    \brole[- ]?play
    \b(?:this|the|our) (?:simulation|exercise|training call|practice call|scenario)\b
    \b(?:stay|remain) in character\b
    \bas (?:the|your|a) (?:buyer|prospect)\b
    \b(?:good|great|nice|excellent) (?:open(?:-ended)? question|rephras|paraphras|technique|discovery)
    \b(?:good|great|nice|excellent) use of (?:open|question|silence|rephras|paraphras)
    \b(?:great|excellent) question\b
    \bopen[- ]ended question
    \b(?:sales|selling|closing) technique
    \bactive listening\b
    \bhere(?:'s| is| are) (?:a tip|some tips|some feedback|my feedback|a suggestion)
    \byou (?:could|should|might) (?:have )?(?:try|tried|ask(?:ed)?|probed?|rephrased?|closed?)\b.*\b(?:question|instead|next time)
    \b(?:scorecard|rubric|coaching|feedback on your)\b
    \bi hope (?:this|that) helps\b
    \blet me know if you(?:'d| would)? (?:have|need|like)\b
    ^(?:certainly|absolutely|sure)[!,] (?:here|i can|let me)\b
""")

SELLER = signs(r"""
    \bwe (?:can |could |would |will |also )*(?:offer|provide) you\b
    \bwe(?:'d| would|'ll| will| can| could) (?:save|help) you\b
    \bi(?:'d| would) (?:like|love) to (?:show you|present|tell you about|(?:learn|understand|hear) (?:\w+ )*about your)
    \blet me (?:show|walk|tell) you (?:how (?:we|our|it works)|through|(?:more )?about (?:our|what we))
    \bour (?:product|solution|platform|offer|package)s? (?:can|could|will|would|helps?|lets|allows) (?:you|help|save|cut|reduce)\b
    \bour (?:clients|other customers) (?:have |typically |usually |often )*(?:see|saw|seen|saved?|report)
    \bi can send you (?:\w+ ){0,2}(?:brochure|proposal|case stud|quote|demo|details|information|material)
    \bthank(?:s| you) for your interest\b
    \bwould you (?:like to (?:see|try|schedule|book)|be (?:interested in|open to) (?:a (?:demo|trial|meeting|call)|seeing|trying|learning))
    \bwhat (?:challenges|pain points|problems) (?:are you|do you) (?:facing|face|have|currently)
    \bwhat keeps you up at night\b
    \bcan i (?:interest|sign) you\b
    \bas a valued (?:customer|client)\b
    \bmy (?:company|firm) (?:sells|offers|provides)\b
""")

CALLING = signs(r"""
    \bi(?:'m| am) calling (?:you )?(?:from|on behalf|because|to|about|regarding)\b
    \bthe reason (?:for my|i'm|i am) call
    \bis (?:this|now) a good time\b
    \bdo you have (?:a (?:minute|moment)|two minutes)\b
""")
"""Only where the buyer was called."""

GOODBYE = signs(r"""
    \bgood ?bye\b
    \bbye(?:,? (?:now|then|bye))?[.!]*$
    ^bye\b
    \bhave a (?:good|nice|great|lovely) (?:one|day|evening|weekend|afternoon|week|rest)
    \btake care[.!]*$
    \bi(?:'m| am) (?:hanging up|going to hang up|ending (?:this|the) call|putting the phone down)
    \bi(?:'ll| will) (?:hang up|end (?:this|the) call|let you go)\b
    \bi(?:'ve| have|'ll)?(?: really| just)? ?(?:got to|gotta|have to|must|need to) (?:run|go)(?: now)?(?:[.!]*$|,)
    \bi(?:'ve| have|'ll)?(?: really| just)? ?(?:got to|gotta|have to|must|need to) (?:hang up|end (?:this|the) call)
    \bthis (?:call|conversation) is over\b
    \bwe(?:'re| are) (?:done|finished) here\b
    \b(?:speak|talk) (?:to you )?soon[.!]*$
    \bthank(?:s| you) for (?:calling|your call|ringing)[.!]*$
""")

NEGATED = signs(r"""
    n't\b
    (?<!why )\bnot\b
    \b(?:never|cannot|nothing|nobody|hardly|unless|until|rather not)\b
    \bno\b(?! (?:problem|doubt|worries))
    \bbefore (?:i|we)\b
    \bif (?:i|we|you|it|that)\b
    \bwould have to\b
    \btoo (?:soon|early)\b
    \?$
""")
"""A sentence with one of these agrees to nothing, whatever else it says."""

NO_DEAL = signs(r"""
    \bnot (?:interested|ready)\b
    ^no\b(?! (?:problem|doubt|worries))
    \bno,? thank
    \b(?:can't|cannot|won't|rather not|not going to) (?:meet|order|sign|renew|introduce|agree|do (?:that|this|it))
""")

AGREEING = (
    "yes|yeah|yep|sure|okay|ok|of course|certainly|absolutely|gladly|fine|deal|all right|alright|very well|why not"
)
YES = signs(rf"""
    ^(?:{AGREEING})\b(?!.*\bbut\b|,? (?:i (?:see|hear|understand|get)|well|look|listen|so)\b)
""")


COMMITS: dict[str, re.Pattern[str]] = {
    "meeting": signs(rf"""
        \blet(?:'s| us) (?:meet|schedule|book|set (?:it|that|something|a time|a meeting|a call) up|set up|say {DAY})
        \blet(?:'s| us) put (?:it|something|that|{DAY}) in the (?:diary|calendar)
        {I_WILL} (?:meet|see) you\b
        {I_WILL} meet\b
        \bi(?:'d| would) (?:love|like) to meet\b
        \bsee you (?:on|at|then|there|next|tomorrow|in the|{DAY})
        \b(?:come|drop|swing|stop) (?:by|in|over|round)\b.{{0,30}}\b{DAY}\b
        \bsend (?:me|us|over) (?:an? |the )?(?:calendar )?(?:invite|invitation)\b
        \b{DAY}\b.{{0,25}}\b(?:works|suits|is fine|would be fine|is good|it is)\b
    """),
    "order": signs(rf"""
        {I_WILL} (?:take (?:it|one|two|them)|buy|order|place (?:an|the) order|purchase|sign|go with (?:it|you|that))\b
        \bput (?:me|us) down for\b
        \b(?:we have|it's|that's) a deal\b
        \byou(?:'ve| have) (?:got )?(?:a deal|my order|yourself a)
        \bsend (?:me|us|over) (?:the |a |your )?(?:contract|paperwork|order form|invoice)\b
    """),
    "renewal": signs(rf"""
        {I_WILL} (?:renew|rejoin|sign up again|come back (?:to|as)|extend)\b
        \bsign (?:me|us) (?:back )?up\b
        \bcount (?:me|us) back in\b
    """),
    "introduction": signs(rf"""
        {I_WILL} (?:introduce you|put you (?:through|in touch)|connect you|pass you (?:on|over))\b
    """),
    "referral": signs(rf"""
        {I_WILL} (?:recommend you|pass (?:on )?your (?:name|number|details)|give you (?:a|the|some) names?)\b
    """),
    "any": signs(r"""
        \bi(?:'m| am) (?:happy|ready|willing) to (?:sign|commit|go ahead|move forward)\b
        \blet(?:'s| us) (?:do (?:it|that|this)|move (?:ahead|forward)|go ahead|proceed)\b
        \bcount (?:me|us) in\b
        \byou have my word\b
        \b(?:i|we)(?:'ll| will) go ahead\b
    """),
}
"""What a commitment to each outcome sounds like; "any" fits whichever was agreed."""

EVERYDAY = (
    TITLES
    | WEEKDAYS
    | listed(
        "god christmas easter english british american german french dutch spanish italian european lord heaven excel internet"
    )
)
"""Capitals that bring in nobody and nothing new."""
