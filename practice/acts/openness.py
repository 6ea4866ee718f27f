"""How open a question is: what the buyer is invited to say decides, not the form.

"Can you tell me how ..." opens, "how many ..." does not. Holds no places: where a question begins is found elsewhere.
"""

import re
from functools import lru_cache

from practice.acts.phrases import LEAD, phrases, wording
from practice.acts.wordings import TEXTS, Wordings
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
        kindly|be able to|be willing to|care to|like to|mind|be so kind to) )*<tell>(?! (?:them|him|her|your|people|\
        everyone|everybody)\b)
    (?:would |do )?you mind (?:telling|walking|talking|explaining|describing|sharing|giving|elaborating|expanding|\
        saying)
    (?:are you|would you be) (?:able|willing|okay|open|happy|comfortable) (?:to|with) (?:tell|share|sharing|talk|\
        talking|explain|walk|telling|describe)
    (?:just )?(?:tell(?:ing)?|walk(?:ing)?|take|talk(?:ing)?) (?:me|us)(?! you| that i| the truth is| what i| to )
    help (?:me|us) (?:to )?(?:understand|see|get|learn|out|appreciate|picture)
    (?:to )?(?:explain|describe|tell|show) (?:to )?(?:me|us) (?:how|what|why|about|your|more)
    (?:share|describe|explain) (?:with )?(?:me|us|to me|for me|your|how|what)
    describe (?:a|the|your|how|what|to)
    give (?:me|us) (?:a|an|some|your|one) (?:(?:better|quick|bit|rough|good|recent|concrete|specific|\
        typical) )?(?:sense|idea|example|feel|feeling|picture|overview|flavor|thoughts|view|background|insight|taste)
    say (?:more|a bit more|a little more|some more|something (?:more )?about)
    talk to (?:me|us) (?:\w+ ){0,4}about
    let (?:me|us) know(?= (?:what|how|why|more))
    fill (?:me|us) in
    (?<!i )(?<!we )(?<!to )(?<!you )(?<!that )(?<!it )(?<!can )go on(?=[.,!?…]|$)
    (?:do you |would you )?mind if (?:i|we) (?:just )?ask(?:ed)?(?: you)?(?= (?:how|what|why|about))
    what (?:i|we) (?:do not|am not|are not|still do not|have not|would like to|want to) (?:yet |quite |fully |really |\
        still |clearly )*(?:understand|see|know|get|clear (?:on|about)|understood|hear|learn)(?: yet| so far)? is
    paint (?:me )?(?:a|the) picture
    (?:do you|would you) (?:want|like|care) to (?:tell|share|say more|say a|elaborate|expand|explain)
    (?:i|we) (?:would|will|do|would) (?:just |also |really |actually |very much )*(?:love|like|want|be (?:very |\
        really |so |quite )?(?:curious|interested|keen|happy|glad)) (?:to|in) (?:hear|hearing|know|understand|\
        understanding|learn|learning|find out|get|ask)
    (?:i|we) (?:just |really |also )*(?:want|wanted|need|needed|was hoping|am hoping|am (?:just |really |only )?\
        trying|hoping|am here|am calling|am keen|am eager) to (?:simply |just |quickly |really |first )?(?:hear|know|\
        understand|learn|find out|ask|get (?:a|an) (?:sense|feel|picture|idea)(?: of| for)?|\
        explore|imagine|picture|see|work out|\
        figure out) (?:more |better |a bit |you |from you |a little )*(?:about|how|what|why|where|your|more)
    (?:i am|we are|i was|just|really|also) (?:just |really |also |quite |very |a bit |so |then |maybe )*(?:curious|\
        interested|wondering|intrigued)(?: to (?:know|hear|learn|understand)| in (?:hearing|learning|knowing|\
        understanding))?(?:,? (?:about|if|whether|how|what|why|where|when|who|which))?
    (?:i|we) (?:just |also |do |really |often )*wonder(?:ed)?,? (?:about|what|how|why|if|whether|where|when|who|which)
    (?:what i am|what i would|the thing i am) (?:really |most )?(?:interested|curious|love|like)
    (?:i|we) would (?:just |also |really |actually |very much )*be (?:very |really |so |quite )?(?:curious|interested|keen)\
        (?:,? (?:about|if|whether|how|what|why|where|when|who|which)| in (?:the|your|how|what))
    (?:perhaps|maybe) (?:you|u) (?:can|could|would|might) (?:also |just )?(?:tell|say|explain|describe|share)
    (?:my|the|our|one|another|a|next|first) (?:\w+ )?question (?:would be|is|i have is|to you is)(?: about|:|,)?(?= (?:\
        about|if|whether|how|what|why|where|when|who|whose|which|by when))
    it would (?:\w+ )?help(?: me| us)? (?:a lot |a great deal |very much |really )?(?:to (?:know|understand|hear|learn)|if you (?:told|\
        could tell|explained))
    """
)
"""Asks the buyer to tell, without the form of a question."""

FACTUAL = phrases(
    r"""
    how (?:many|much|long|old|often|far|tall|fast|quickly|high|frequently|small|heavy|late|early|wide|deep|likely|close)
    how (?:big|large)(?! (?:an? )?(?:part|role|problem|issue|deal|difference|share|worry|concern|impact|say)|[ ,]*\?)
    how soon
    how do you (?:spell|pronounce)
    how (?:is|does|about|would|are) (?:<day>|next week|the (?:morning|afternoon)|ten|nine|eleven|two|three|four|\d+)
    (?:what|which) (?:(?:exact|specific|other) )?(?:time|day|date|days|year|month|week|number|percentage|percent|\
        size|age|color|grade|email|phone|address|volume|quantity|amount|hours|floor|zip|postcode|city|country|\
        state|company|discount|price|rate|figure|sum|share)
    what is (?:your|the|his|her|their) (?:(?:exact|current|full|best|last|first|direct|annual|monthly|total|new|\
        preferred|usual|average|\w+) )?(?:(?:exact|current|total) )?(?:name|email|number|phone|address|title|\
        extension|age|volume|size|headcount|date|deadline|fax|zip|website|mobile|capacity|turnover|revenue|quantity|\
        footage|weight|height|width|length|temperature|speed|output|throughput|area|distance|count|budget|lead time|\
        postcode|version|model|brand)
    what (?:is|was|are|were) (?:\w+ )?(?:the|your) (?:maximum|minimum|longest|shortest|exact|average|usual number|\
        total|highest|lowest)
    what (?:is|was) (?:[\w']+ ){1,4}name
    what (?:kind|type|sort|brand|make|model) of [\w']+(?=[?.!]*$)
    what (?:part|area|region|end|side|corner) of ... (?:from|in|located|based|live|sit)
    what about (?:<day>|next week|\d+)
    when
    which
    who
    whom
    (?:if|whether) (?:you|it|that|there|your|we|i)
    your (?:name|email|phone|number|address)
    """
)
"""Answered by a number, a date, a place, one thing of several."""

PEOPLE = phrases(
    r"""
    (?:who|whom)(?! (?:is|was|am|are) (?:that|this|it|he|she|your (?:supplier|vendor|provider|dealer|insurer|bank))\b)
    (?:whose|which) (?:\w+ )?(?:opinion|voice|word|view|views|judg\w+|advice|say|vote|support|people|persons?|\
        colleagues?|departments?|teams?|managers?|directors?)
    whose
    which (?:other|of (?:your|the|those|these|them)) ... (?:suppliers?|vendors?|companies|firms|providers?|offers?|\
        options?|sources?|people|products?|makers?|ones?|two|three)
    which (?!day|date|time|week|month|number|slot|hour)(?:\w+ ){1,5}(?:most|least|best|worst|first|hardest|more|\
        dearest|closest)
    (?:what|which) (?:other|else) (?:suppliers?|vendors?|companies|firms|providers?|offers?|quotes?)
    """
)
"""Who is involved, who else is in play: names, yet of the buyer's own choosing."""

DEGREE = phrases(
    r"""
    how (?:much|far|badly|strongly|deeply) (?:does|do|did|would|will|is|are|has|have) (?!i\b|we\b)(?:[^ ?!]+ ){1,6}\
        (?:affects?|hurts?|bothers?|\
        robs?|matters?|worr(?:y|ies)|weighs?|holds?|slows?|disrupts?|changes?|changed|upsets?|suffers?|gets? in|stands? in)
    which (?:\w+ ){1,8}(?:important|matters|worries|bothers|appeals|hurts|troubles)
    """
)
"""How strongly something bears on the buyer, which of several things weighs most: a short answer, yet a view."""

AHEAD = phrases(
    r"""
    where (?:would|will|does|might|could|did|do|should|can|is|are) (?:that|this|it|things|all (?:that|this)|you|the|\
        your|we|they) ... (?:lead|leads|leave|leaves|end|ends|go|goes|going|heading|headed|take|takes|taking|stand|\
        see|be|grumble|complain|struggle|hurt|hurts|pinch|pinches|get stuck|fall short|lose|want|like|hope|feel|\
        differ|disagree|go wrong|break down|breaks down)
    where (?:that|this|it|things) (?:leads?|leaves?|goes|go|takes?|stands?|hurts?|pinches)
    """
)
"""A "where" that asks no place: what it leads to, how things stand, what is to become of it."""

DATUM = phrases(
    r"""
    what is (?:your|the|his|her|their) (?:(?:current|rough|typical|usual|main|present|existing|total|annual|\
        overall) )*(?:role|supplier|vendor|system|product|timeline|schedule|position|job|\
        department|provider|limit|term|status|contract|time ?frame|target|cost|tool|material)
    what (?:is|was|are|were|would be) (?:\w+ )?(?:the|your|a) (?:\w+ )?(?:most|least|next step|first step|(?:most|\
        least) \w+)
    what (?:kind|type|sort|kinds|types|sorts) of \w+ (?:\w+ )?(?:do|does|are|is|did) (?:you|your|it|they|in|on|at|the)
    what (?:one|two|three|few) \w+ (?:do|does|would|are|is|have|has|could|should)
    what (?!do|does|did|is|are|was|were|would|will|can|could|should|has|have|had|about|if|else|happens|happened|\
        makes|made|brings|brought|kind|type|sort|other|might|led|drives|drove|it|exactly|specifically|matters|got|\
            keeps|\
        helps|worries|concerns|stops|prevents|you|we|worked|works|got|gets|goes|went|caused|causes|prompted|other|\
        things|sorts|kinds|types|next|then|ideas|thoughts|concerns|challenges|problems|role|part|impact|effect|\
        difference|changes|reasons)\w+ (?:do|does|are|is|did|have|has|will|would) (?:you|your|they|the|it|we)
    how (?:important|confident|satisfied|happy|certain|sure|comfortable|committed|ready|willing|open|interested|\
        familiar|concerned|worried|serious|urgent|well|good|bad|easy|hard|difficult|reliable|stable|involved|big|large)
    how (?:does|do|did|would) (?:that|this|it|all that|all this) (?:sound|look)
    where
    (?:is|was|are) there (?:anything|something|any other|other|a part|any)(?: else| other)? ... (?:tell|add|share|\
        know|worr|concern|discuss|find|missed|mention|understand|change|improve|wish|see|talk)
    (?:can|could) you think of (?:a |an |any |other |another )*(?:reasons?|ways?|times?|examples?|situations?|days?|\
        moments?|things?|cases?|downsides?|upsides?|drawbacks?)
    (?:can|could) you think of (?:anything|something|any other)
    have you (?:thought|considered|given) ... (?:what|how|why|where)
    have you (?:thought|any ideas?) (?:about )?(?:what|how|why|where)
    what is one thing
    """
)
"""A short answer of the buyer's own choosing."""

PLACE = phrases(
    r"""
    where (?:is|are|was|were) (?:you|your|it|that|the|he|she|they) (?:\w+ )?(?:plant|plants|office|offices|site|sites|\
        factory|factories|based|located|from|now|today|calling|shops?|warehouses?|headquarters|head office|store|stores)
    where (?:is|are|was) (?:it|that|he|she|they|this|you)[?]*$
    where (?:do|does|did|can|should|shall|could|would) (?:you|they|he|she|i|we) (?:\w+ )?(?:live|work|buy|come from|\
        sit|meet|park|\
        send|deliver|ship|store|keep|sign)
    where (?:did|do) (?:you|your) ... (?:hear|find|get|buy)
    """
)
"""A "where" that asks for a place."""

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
    (?:for (?:instance|example)|such as|like what|meaning|meaning what|and then|because|compared to what|\
        in (?:return|exchange) for what)(?=\?)
    """
)
CLOSED_INSIDE = phrases(
    r"""
    how (?:many|much|long|old|often|far|big|large|soon)
    (?:what|which) (?:time|day|date|year|number|percentage)
    (?:when|who|whom|which|whether|if) (?:you|it|that|there|your|the|is|are|was|were|else|would|will|makes|signs|\
        decides|one|of|do|does|we|i|this)
    (?:your|the|a) (?:(?:exact|current|full|best|direct|\w+) )?(?:name|email|number|phone|address|title|price|date|\
        budget|volume)
    """
)
OPEN_OBJECT = phrases(r"""
    what(?! (?:time|day|date|year|number|percentage|is your (?:name|email|number|budget)))
    how(?! (?:many|much|long|old|often|far|big|large|soon))
    why
    about
    more
    an? (?:\w+ )?(?:idea|example|sense|feel|feeling|picture|overview|flavor|background|insight|taste|impression)
    (?:understand|see|get|picture|appreciate)
    """)

LEADING = phrases(
    r"""
    (?<!why )(?<!what )(?<!how )(?:would|do|are|is|have|can|could|should|does|did|will) not (?:you|it|that|this|we|\
        they|everyone|everybody|\
        anyone|there) ... (?:agree|think|want|like|prefer|believe|feel|say|love|rather|better|see|need|be|time|great|\
        nice|good|make sense|important|obvious|right|save|waste|tired|worried|unhappy|deserve)
    (?<!why )(?<!what )(?<!how )(?:would|do|are|is|have|can|could|should|does|did|will) not (?:you|it|that|this|we|\
        they|everyone|everybody|\
        anyone|there) (?:agree|think|want|like|prefer|believe|feel|say|love|rather|better|see|need|be|time|great|\
            nice|\
        good|make sense|important|obvious|right|tired|worried|unhappy|deserve)
    (?:surely|obviously|clearly|of course|no doubt|undoubtedly|certainly|naturally|admit) ,? ?(?:you|your|that|this|\
        it|we|price|the|a|nobody|everyone)
    (?<!besides )(?<!from )(?<!than )(?<!are )(?<!do )(?<!would )(?<!that )you (?:would|do|will|must|have to|surely|obviously|\
        clearly|certainly|definitely|can) (?:surely |certainly |\
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
    if (?:i|we) (?:could|can) (?:show|prove|save|cut|get|offer|give) ... (?:would|will|can) you
    if (?:i|we) (?:could|can) (?:show|prove|save|cut|halve|double) [^?]{0,80}(?:would|will|can) (?:you|that)
    can we (?:\w+ )?agree (?:that|on the fact)
    do you really (?:want|think|believe|need)
    do you want to (?:keep|go on|continue|miss|lose|waste|risk|save|pay less|make more)
    you do not want to (?:miss|lose|waste|risk|keep|fall|be)
    """
)
ASSUMES = phrases(
    r"""
    you must (?:be|have|feel|find|hate|get|worry|wish|want|think)
    (?:i|we) (?:assume|suppose|take it|bet|imagine|guess|expect|reckon|presume|dare say)(?: that)? [^?]{3,80}[,-] ?\
        (?:right|correct|no|yes|true|is it not|do you not|are you not|would you)(?=\?)
    you (?:are|do|would|can|have|will) (?:\w+ )?not (?:\w+ )?[^?]{3,80}[,-] ?(?:are|do|would|can|have|will) you(?=\?)
    """
)
"""Puts the rep's guess as settled; a check of what the buyer did say is none."""

SLANTED = phrases(
    r"""
    (?:want|need|worry|worries|worried|problem|headache|priority|important|matters?|main|biggest|number one|too \w+|\
        unhappy|fed up|tired of|sick of|frustrat\w+|wast(?:e|es|ing)|losing|costs? you|costing you|cheaper|better|\
        safer|\
        faster|best|ours?|makes sense|agree|love|hate|prefer|care about|interested|everybody|everyone|nobody|no one)
    """
)
SAID_BACK = wording(
    rf"(?:{LEAD})?(?:so|then|it|sounds?|if i|what i|you are saying|you mean|in other words|let me|to sum|in short)\b"
)
CLAIM_TAG = wording(r"[,-] ?(?:right|correct|yes|no|true|agreed|eh)\?$")
"""Makes a question of a statement."""

NEGATIVE_TAG = wording(
    r"(?:[,-] ?| )(?:do|does|did|is|are|was|were|would|will|could|can|should|have|has) not (?:you|it|that|"
    r"they|we|i|he|she)\?$"
    r"|[,-] ?(?:is|are|was|were|will) not there\?$"
)
CHECK_TAG = wording(
    r"[,-] ?(?:and )?(?:is that|that is|am i|did i|have i|would that be|is this|does that|right|"
    r"correct|yes|no|true|okay|fair|is it|are you|do you|did you|have you|that (?:about )?right|about right)\b[^,]{0,40}\?$"
    r"|[,-] ?(?:and )?(?:did i|have i|do i|am i) (?:understand|understood|get|got|hear|have|right|close)\b[^,?]{0,30}$"
    r"|[,-] ?(?:and )?(?:is|was) that (?:right|correct|it|so|about right|fair)$"
)
JUST_CHECK = wording(
    rf"{LEAD}(?:(?:it|that|this) is (?:so|right|correct)\?|that (?:so|right|correct|it)\?"
    r"|i (?:understood|got|get|understand) (?:it|that|you|this) (?:right|correctly|correct|well|good)\?"
    r"|(?:is|was) (?:that|this|it) (?:right|correct|so|it)[.]?|(?:did|have|do) i (?:get|got|understand|understood|see|hear|heard|have)"
    r" (?:that|it|you|this)(?: \w+)?[.]?"
    rf"|(?:is|was|would|does) (?:that|this|it) (?:be )?(?:right|correct|fair|accurate|"
    rf"about right|sound right|sound about right|sound fair|make sense|so|true|okay|fit|it|"
    rf"what you (?:mean|are saying|meant))(?: so far| to you| to say)?"
    r"|(?:am i|did i|have i|do i) (?:right|correct|close|hear(?:ing)?|get|got|understand|understood|"
    r"have|read|reading|following|miss|missed|on|off|picking)\b[^?]{0,50}|right|correct|yes|no|okay|"
    r"really|true|fair|fair enough|make sense|you know|agreed)\?$"
)

SPLIT = re.compile(r"(?<=[,;:…!-]) (?=\S)| (?=(?:and|or|but|so|because|then) )")
WH_HEAD = wording(
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
YES_NO = wording(rf"{LEAD}(?:{BE})(?: not)? {SUBJECT}\b(?!')")
SUGGESTION = wording(
    rf"{LEAD}(?:why do not (?:we|i|you (?!want|like|buy|need|trust|use|believe|order))"
    r"|how about (?:we|i|if|a|an|the|one|\w+ing)\b|what about (?:a|an|one)\b)"
)
SUBORDINATE = wording(
    rf"{LEAD}(?:if|when|given|since|as|with|after|before|once|besides|apart|compared|on a scale|out of|"
    rf"assuming|suppose|looking|thinking|imagine|let us say|say|in terms|regarding|from|in|for|at)\b"
)
CHOICE = wording(r"[,-] (?:\w+ ){1,4}or (?:\w+ ){0,3}\w+\?$")
NEEDS_OBJECT = re.compile(
    r"\b(?:give|name|list|repeat|bring|show|help|fill|take|run|think of|lead)(?: (?:me|us|out))?$"
)


@lru_cache(maxsize=TEXTS)
def kind_of(piece: str, checked: bool = False) -> tuple[QuestionKind, float]:
    """How open a question in plain form is, and how sure that is. `checked`: it only asks whether a rephrase is right."""
    if JUST_CHECK.fullmatch(piece):
        return "closed", 0.5
    if LEADING.search(piece) or (not checked and _assumes(piece)):
        return "leading", 0.8
    if (SUGGESTION.match(piece) and not INVITE.search(piece)) or CLAIM_TAG.search(piece):
        return "closed", 0.7
    invite = INVITE_HEAD.match(piece) or (None if WH_HEAD.match(piece) else INVITE.search(piece))
    if invite and invite.start() < NEAR:
        return _invited(piece, invite)
    if OPENING_HEAD.match(piece):
        return "open", 0.7
    if SCALE.search(piece):
        return "closed", 0.75
    main = _main_clause(piece)
    if main:
        return kind_of(main, checked)
    asked = _wh_clause(piece)
    if asked:
        return _wh(asked)
    if MORE.match(piece):
        return "semi_open", 0.5
    return ("semi_open", 0.5) if DATUM_HEAD.match(piece) else ("closed", 0.8)


def _assumes(piece: str) -> bool:
    """The wording settles the answer that it asks for."""
    if NEGATIVE_TAG.search(piece) or ASSUMES.search(piece):
        return True
    return bool(CLAIM_TAG.search(piece) and SLANTED.search(piece)) and not SAID_BACK.match(piece)


def _main_clause(piece: str) -> str | None:
    """The yes-or-no question after a clause that only leads in: "if it was yours, can you think of ...\"."""
    if not SUBORDINATE.match(piece):
        return None
    for cut in SPLIT.finditer(piece):
        if WH_HEAD.match(piece, cut.end()) or _asks_straight(piece[cut.end() :]):
            return None
        if YES_NO.match(piece, cut.end()) and not SUBORDINATE.match(piece[cut.end() :]):
            return piece[cut.end() :]
    return None


def _wh_clause(piece: str) -> str | None:
    """What is asked with a question word, from there on; None where a yes or no is asked first."""
    if WH_HEAD.match(piece) or _asks_straight(piece):
        return piece
    if not SUBORDINATE.match(piece):
        return None
    for cut in SPLIT.finditer(piece):
        if WH_HEAD.match(piece, cut.end()) or _asks_straight(piece[cut.end() :]):
            return piece[cut.end() :]
        if YES_NO.match(piece, cut.end()):
            return None
    later = WH_HEAD.search(piece)
    return piece[later.start() :] if later else None


def _asks_straight(piece: str) -> bool:
    """Begins with a question word that does not just lead in: "when you order, ...\"."""
    return bool(WH_START.match(piece)) and not SUBORDINATE.match(piece)


SCALE = wording(
    r"\b(?:on|of) (?:a|the|that|this|your) (?:\w+ )?(?:scale|ruler)\b|\bscale (?:of|from)\b|\b(?:what|"
    r"which) number\b"
)
MORE = wording(rf"{LEAD}(?:is there |are there |was there )?(?:any|anything|something|some|what) (?:else|other)\b")
WONDERING = frozenset(("wondering", "curious", "wonder", "interested"))
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
    if asked in ("if", "whether") or (asked in WONDERING and YES_NO.match(rest.lstrip(", "))):
        return "closed", 0.7
    inside = CLOSED_INSIDE.match(f"{asked} {rest}" if asked in WH_WORDS else rest)
    if inside:
        return "closed", 0.7
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
    return next((found for wordings, found in BY_WORDING if wordings.match(tail)), ("open", 0.9))


BY_WORDING: tuple[tuple[Wordings, tuple[QuestionKind, float]], ...] = (
    (AHEAD, ("open", 0.75)),
    (DEGREE, ("semi_open", 0.65)),
    (PEOPLE, ("semi_open", 0.7)),
    (PLACE, ("closed", 0.8)),
    (FACTUAL, ("closed", 0.8)),
    (DATUM, ("semi_open", 0.65)),
)
"""What a question word and the words after it make of a question; the first that fits."""

WH_START = wording(rf"{LEAD}(?:(?:in|at|from|to|for|with|on|by|of|about|through|under|since|until) )?{WH}\b(?!ever)")
WH_WORD = re.compile(rf"(?<![\w'])(?:{WH})(?![\w'])")
INVITE_HEAD = wording(rf"{LEAD}{INVITE.pattern}")
OPENING_HEAD = wording(rf"{LEAD}{OPENING_YES_NO.pattern}")
DATUM_HEAD = wording(rf"{LEAD}{DATUM.pattern}")
