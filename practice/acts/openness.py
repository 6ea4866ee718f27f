"""How open a question is: what the buyer is invited to say decides, not the form.

"Can you tell me how ..." opens, "how many ..." does not. Holds no places: where a question begins is found elsewhere.
"""

import re

from practice.acts.phrases import LEAD, phrases
from practice.model.reading import QuestionKind

WH = "(?:what|how|why|when|where|which|who|whom|whose)"
BE = "(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|might|may|must|shall)"
SUBJECT = (
    "(?:you|we|i|it|that|this|there|they|he|she|these|those|anyone|anybody|someone|somebody|anything|"
    "something|everyone|everything|"
    "any|the|your|our|my|his|her|their|a|an|one|all|both|most|people|things|price|cost|quality|now)"
)
INVITE = phrases(
    r"""
    (?:can|could|would|will|might|may) (?:you|u) (?:(?:please|maybe|perhaps|just|possibly|also|quickly|briefly|\
        kindly|be able to|be willing to|care to|like to|mind|be so kind to) )*<tell>
    (?:would |do )?you mind (?:telling|walking|talking|explaining|describing|sharing|giving|elaborating|expanding|\
        saying)
    (?:are you|would you be) (?:able|willing|okay|open|happy|comfortable) (?:to|with) (?:tell|share|sharing|talk|\
        talking|explain|walk|telling|describe)
    (?:just )?(?:tell|walk|take|talk) (?:me|us)(?! you| that i| the truth is| what i| to )
    help (?:me|us) (?:to )?(?:understand|see|get|learn|out|appreciate|picture)
    (?:to )?(?:explain|describe|tell|show) (?:to )?(?:me|us) (?:how|what|why|about|your|more)
    (?:share|describe|explain) (?:with )?(?:me|us|to me|for me|your|how|what)
    describe (?:a|the|your|how|what|to)
    give (?:me|us) (?:a|an|some|your|one) (?:(?:better|quick|bit|rough|good|recent|concrete|specific|\
        typical) )?(?:sense|idea|example|feel|feeling|picture|overview|flavor|thoughts|view|background|insight|taste)
    say (?:more|a bit more|a little more|some more)
    go on
    paint (?:me )?(?:a|the) picture
    (?:do you|would you) (?:want|like|care) to (?:tell|share|say more|say a|elaborate|expand|explain)
    (?:i|we) (?:would|will|do|would) (?:just |also |really |actually |very much )*(?:love|like|want|be (?:very |\
        really |so |quite )?(?:curious|interested|keen|happy|glad)) (?:to|in) (?:hear|hearing|know|understand|\
        understanding|learn|learning|find out|get|ask)
    (?:i|we) (?:just |really |also )*(?:want|wanted|need|needed|was hoping|am hoping|am trying|hoping|am here|\
        am calling|am keen|am eager) to (?:hear|know|understand|learn|find out|ask|get a (?:sense|feel|picture)|\
        explore) (?:more |better |a bit |you |from you |a little )*(?:about|how|what|why|where|your|more)
    (?:i am|we are|i was|just|really|also) (?:just |really |also |quite |very |a bit |so |then |maybe )*(?:curious|\
        interested|wondering|intrigued)(?: to (?:know|hear|learn|understand)| in (?:hearing|learning|knowing|\
        understanding))?(?:,? (?:about|if|whether|how|what|why|where|when|who|which))?
    (?:i|we) (?:just |also |do |really |often )*wonder(?:ed)?,? (?:about|what|how|why|if|whether|where|when|who|which)
    (?:what i am|what i would|the thing i am) (?:really |most )?(?:interested|curious|love|like)
    """
)
"""Asks the buyer to tell, without the form of a question."""

FACTUAL = phrases(
    r"""
    how (?:many|much|long|old|often|far|big|large|soon|tall|fast|quickly|high|frequently|small|heavy|late|early|\
        wide|deep|likely)
    how do you (?:spell|pronounce)
    (?:what|which) (?:(?:exact|specific|other) )?(?:time|day|date|days|year|month|week|number|percentage|percent|\
        size|age|color|grade|email|phone|address|address|volume|quantity|amount|hours|floor|zip|postcode|city|\
            country|\
        state|company)
    what is (?:your|the|his|her|their) (?:(?:exact|current|full|best|last|first|direct|annual|monthly|total|new|\
        preferred|usual|average) )*(?:name|email|number|phone|address|title|extension|age|volume|size|headcount|date|\
        deadline|fax|zip|website|mobile|capacity|turnover|revenue|quantity)
    when
    who
    whom
    whose
    which
    where
    (?:if|whether) (?:you|it|that|there|your|we|i)
    your (?:name|email|phone|number|address)
    how (?:is|does|about|would|are) (?:<day>|next week|the (?:morning|afternoon)|ten|nine|eleven|two|three|four|\d+)
    what about (?:<day>|next week|\d+)
    what (?:is|was|are|were) (?:\w+ )?(?:the|your) (?:most|least|highest|lowest|maximum|minimum|longest|\
        shortest|exact|average|typical|usual number|total)
    what (?:is|was) (?:\w+ ){1,4}name
    """
)
DATUM = phrases(
    r"""
    what is (?:your|the|his|her|their) (?:(?:current|rough|typical|usual|main|present|existing|total|annual|\
        overall) )*(?:budget|role|price|lead time|supplier|vendor|system|product|timeline|schedule|position|job|\
        department|provider|rate|limit|term|status|contract|time ?frame|target|minimum|maximum|cost|tool|material)
    what (?:kind|type|sort|kinds|types|sorts) of \w+ (?:\w+ )?(?:do|does|are|is|did) (?:you|your|it|they)
    what (?!do|does|did|is|are|was|were|would|will|can|could|should|has|have|had|about|if|else|happens|happened|\
        makes|made|brings|brought|kind|type|sort|other|might|led|drives|drove|it|exactly|specifically|matters|got|\
            keeps|\
        helps|worries|concerns|stops|prevents|you|we|worked|works|got|gets|goes|went|caused|causes|prompted|other|\
        things|sorts|kinds|types|next|then|ideas|thoughts|concerns|challenges|problems|role|part|impact|effect|\
        difference|changes|reasons)\w+ (?:do|does|are|is|did|have|has|will|would) (?:you|your|they|the|it|we)
    how (?:important|confident|satisfied|happy|certain|sure|comfortable|committed|ready|willing|open|interested|\
        familiar|concerned|worried|serious|urgent|well|good|bad|easy|hard|difficult|reliable|stable|involved)
    who (?:else |all )(?:has|have|is|are|needs|would need|gets|should be|will be|decides|weighs|plays|would have)
    where (?:do|does|did|would|are|is|will|else) (?:you|your|it|that|this|things|the) (?:\w+ )?(?:see|want|like|\
        lose|feel|stand|stuck|hurt|hurts|hope|find|come|comes|get|struggle|going|headed|biggest|go from|\
            go wrong|\
        room)
    where (?:else|does it)
    (?:is|are|was) there (?:anything|something|any other|other|a part|any)(?: else| other)? ... (?:tell|add|share|\
        know|worr|concern|discuss|find|missed|mention|understand|change|improve|wish|see|talk)
    (?:can|could) you think of
    have you (?:thought|considered|given) ... (?:what|how|why|where)
    have you (?:thought|any ideas?) (?:about )?(?:what|how|why|where)
    what is one thing
    """
)
OPENING_YES_NO = phrases(
    r"""
    (?:do|have) (?:you|we) (?:have |got |have got )?(?:any|some|an|a) (?:idea|ideas|plan|plans|thoughts?|sense|\
        feeling|views?|\
        opinions?|suggestions?)(?: (?:about|on|of|for|as to))? ?(?:why|what|how|where|that|this|it)?
    any (?:ideas?|thoughts?|sense|feelings?|views?|reactions?|suggestions?)
    do you (?:know|see|remember|recall|understand|think) (?:why|what|how)
    what else
    how come
    in what (?:way|ways|sense|respect)
    """
)
CLOSED_INSIDE = phrases(
    r"""
    how (?:many|much|long|old|often|far|big|large|soon)
    (?:what|which) (?:time|day|date|year|number|percentage)
    (?:when|who|whom|which|whether|if) (?:you|it|that|there|your|the|is|are|was|were|else|would|will|makes|signs|\
        decides|one|of|do|does|we|i|this)
    (?:your|the|a) (?:(?:exact|current|full|best|direct) )?(?:name|email|number|phone|address|title|price|date|\
        budget|volume)
    """
)
OPEN_OBJECT = phrases(r"""
    what (?!time|day|date|year|number|percentage|is your (?:name|email|number|budget))
    how (?!many|much|long|old|often|far|big|large|soon)
    why
    about
    more
    an? (?:\w+ )?(?:idea|example|sense|feel|feeling|picture|overview|flavor|background|insight|taste|impression)
    (?:understand|see|get|picture|appreciate)
    """)

LEADING = phrases(
    r"""
    (?:would|do|are|is|have|can|could|should|does|did|will) not (?:you|it|that|this|we|they|everyone|everybody|\
        anyone|there) ... (?:agree|think|want|like|prefer|believe|feel|say|love|rather|better|see|need|be|time|great|\
        nice|good|make sense|important|obvious|right|save|waste|tired|worried|unhappy|deserve)
    (?:would|do|are|is|have|can|could|should|does|did|will) not (?:you|it|that|this|we|they|everyone|everybody|\
        anyone|there) (?:agree|think|want|like|prefer|believe|feel|say|love|rather|better|see|need|be|time|great|\
            nice|\
        good|make sense|important|obvious|right|tired|worried|unhappy|deserve)
    (?:surely|obviously|clearly|of course|no doubt|undoubtedly|certainly|naturally|admit) ,? ?(?:you|your|that|this|\
        it|we|price|the|a|nobody|everyone)
    you (?:would|do|will|must|have to|surely|obviously|clearly|certainly|definitely|can) (?:surely |certainly |\
        definitely |obviously )?(?:agree|admit|want to (?:save|cut|reduce|grow|make|avoid|improve|get|be|have|earn)|\
        be (?:unhappy|tired|worried|frustrated|losing|fed up|interested|looking|sick|overpaying|aware|concerned)|\
        see (?:that|how|why)|realize|need|know that|like to (?:save|cut|reduce|make|earn))
    you (?:want|need) to (?:save|cut|reduce|grow|make more|avoid losing|stop losing|earn|pay less)
    (?:who|what company|what business|which company) (?:would|does|could) not
    you are not (?:going to|telling me|saying)
    (?:is|are) (?:not )?(?:it|that|this) (?:not )?(?:true|fair to say|obvious|clear) that
    (?:would|do|does) you (?:not )?(?:agree|admit) that
    how (?:great|nice|good|wonderful|amazing|fantastic|much better|awesome) would (?:it|that)
    what if (?:i told you|i could show you|i said|we could (?:cut|save|reduce|double|halve))
    if i (?:could|can) (?:show|prove|save|cut|get|offer|give) ... (?:would|will|can) you
    do you really (?:want|think|believe|need)
    do you want to (?:keep|go on|continue|miss|lose|waste|risk|save|pay less|make more)
    you do not want to (?:miss|lose|waste|risk|keep|fall|be)
    """
)
NEGATIVE_TAG = re.compile(
    r"[,-]? ?(?:do|does|did|is|are|was|were|would|will|could|can|should|have|has) not (?:you|it|that|"
    r"they|we|there|i|he|she)\?$"
)
CHECK_TAG = re.compile(
    r"[,-] ?(?:and )?(?:is that|that is|am i|did i|have i|would that be|is this|does that|right|"
    r"correct|yes|no|true|okay|fair|is it|are you|do you|did you|have you)\b[^,]{0,40}\?$"
)
JUST_CHECK = re.compile(
    rf"{LEAD}(?:(?:is|was|would|does) (?:that|this|it) (?:be )?(?:right|correct|fair|accurate|"
    rf"about right|sound right|sound about right|sound fair|make sense|so|true|okay|fit|it|"
    rf"what you (?:mean|are saying|meant))(?: so far| to you| to say)?"
    r"|(?:am i|did i|have i|do i) (?:right|correct|close|hear(?:ing)?|get|got|understand|understood|"
    r"have|read|reading|following|miss|missed|on|off|picking)\b[^?]{0,50}|right|correct|yes|no|okay|"
    r"really|true|fair|fair enough|make sense|you know|agreed)\?$"
)

SPLIT = re.compile(r"(?<=[,;:…!-]) (?=\S)| (?=(?:and|or|but|so|because|then) )")
WH_HEAD = re.compile(
    rf"{LEAD}(?:(?:in|at|from|to|for|with|on|by|of|about|through|under|since|until) )?(?:(?:what|which|"
    rf"whose) (?:(?!i |you |we |they |it )\w+ ){{0,5}}?{BE} (?:not )?(?:{SUBJECT}|{BE}|\w+)"
    rf"|what(?: is|s)? (?:going on|happening|behind|driving|happens|happened|brings|brought|makes|made|"
    rf"matters|keeps|kept|stops|prevents|led|prompted|causes|caused|drives|worries|concerns|else|about|"
    rf"if|would|works|worked|got|gets|changed|helps|frustrates|bothers|hurts|holds|motivates|motivated|"
    rf"attracted|interests|interested|excites)\b"
    rf"|how (?:\w+ ){{0,3}}?{BE} (?:not )?(?:{SUBJECT}|\w+)|how (?:come|so|about)\b|how (?:many|much|"
    rf"long|often|important|likely|big|soon)\b"
    rf"|why (?:{BE}|not|that|so|now|only|always|exactly)?\b|(?:when|where|who|whom|"
    rf"whose) (?:else )?(?:{BE} (?:not )?\w+|else\b|makes|decides|signs|approves|handles|owns|runs|"
    rf"needs|gets|has|have|takes|uses|leads|pays|besides|apart))"
)
SUGGESTION = re.compile(
    rf"{LEAD}(?:why do not (?:we|you|i)|how about (?:we|i|if|a|an|the|one|\w+ing)\b|what about (?:a|an|one)\b)"
)
SUBORDINATE = re.compile(
    rf"{LEAD}(?:if|when|given|since|as|with|after|before|once|besides|apart|compared|on a scale|out of|"
    rf"assuming|suppose|looking|thinking|imagine|let us say|say|in terms|regarding|from|in|for|at)\b"
)
CHOICE = re.compile(r"[,-] (?:\w+ ){1,4}or (?:\w+ ){0,3}\w+\?$")
NEEDS_OBJECT = re.compile(
    r"\b(?:give|name|list|repeat|bring|show|help|fill|take|run|think of|lead)(?: (?:me|us|out))?$"
)


def kind_of(piece: str, checked: bool = False) -> tuple[QuestionKind, float]:
    """How open a question in plain form is, and how sure that is. `checked`: it only asks whether a rephrase is right."""
    if JUST_CHECK.fullmatch(piece):
        return "closed", 0.5
    if LEADING.search(piece) or (NEGATIVE_TAG.search(piece) and not checked):
        return "leading", 0.8
    if SUGGESTION.match(piece):
        return "closed", 0.7
    invite = INVITE_HEAD.match(piece) or (None if WH_HEAD.match(piece) else INVITE.search(piece))
    if invite and invite.start() < NEAR:
        return _invited(piece, invite)
    if OPENING_HEAD.match(piece):
        return "open", 0.7
    if SCALE.search(piece):
        return "closed", 0.75
    wh = WH_HEAD.search(piece) if SUBORDINATE.match(piece) else WH_HEAD.match(piece)
    if wh:
        return _wh(piece[wh.start() :])
    if MORE.match(piece) or TRAILING.search(piece):
        return "semi_open", 0.5
    return ("semi_open", 0.5) if DATUM_HEAD.match(piece) else ("closed", 0.8)


SCALE = re.compile(
    r"\b(?:on|of) (?:a|the|that|this|your) (?:\w+ )?(?:scale|ruler)\b|\bscale (?:of|from)\b|\b(?:what|"
    r"which) number\b"
)
MORE = re.compile(rf"{LEAD}(?:is there |are there |was there )?(?:any|anything|something|some|what) (?:else|other)\b")
TRAILING = re.compile(r"\bor ?(?:what|something|anything|so)? ?[-…]*[?-]*$")
"""A question left open at its end: "... or?"."""
FOR_ME = re.compile(r"(?:to |for |with )?(?:me|us)\b ?")
WH_WORDS = frozenset(("what", "how", "why", "when", "where", "which", "who"))
NEAR = 40
"""Characters within which a question must turn into an invitation."""


def _invited(piece: str, invite: re.Match[str]) -> tuple[QuestionKind, float]:
    rest = FOR_ME.sub("", piece[invite.end() :].strip())
    again = INVITE.match(rest.removeprefix("if ").removeprefix("whether "))
    if again:
        return "open", 0.8
    asked = invite.group().rsplit(" ", 1)[-1]
    if asked in ("if", "whether"):
        return "closed", 0.7
    inside = CLOSED_INSIDE.match(f"{asked} {rest}" if asked in WH_WORDS else rest)
    if inside:
        return ("closed", 0.7) if not re.match(r"how|your|the", inside.group()) else ("semi_open", 0.5)
    if NEEDS_OBJECT.search(invite.group()) and not OPEN_OBJECT.search(rest) and "understand" not in invite.group():
        return "closed", 0.7
    return "open", 0.9


def _wh(piece: str) -> tuple[QuestionKind, float]:
    if CHOICE.search(piece):
        return "closed", 0.7
    bare = WH_WORD.search(piece)
    tail = piece[bare.start() :] if bare else piece
    if tail.startswith("why"):
        return "open", 0.9
    if DATUM.match(tail):
        return "semi_open", 0.65
    if FACTUAL.match(tail):
        return "closed", 0.8
    return "open", 0.9


WH_WORD = re.compile(rf"(?<![\w'])(?:{WH})(?![\w'])")
INVITE_HEAD = re.compile(rf"{LEAD}{INVITE.pattern}")
OPENING_HEAD = re.compile(rf"{LEAD}{OPENING_YES_NO.pattern}")
DATUM_HEAD = re.compile(rf"{LEAD}{DATUM.pattern}")
