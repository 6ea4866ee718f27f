"""What builds or breaks trust: promises kept in bounds or not, honest gaps, gifts, fair exchange, flattery."""

from collections.abc import Iterator, Sequence

from practice.acts import giving
from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

DO = (
    "(?:send|email|mail|call|ring|phone|bring|prepare|put together|get|let you know|write|check|"
    "confirm|share|draft|forward|come|visit|arrange|"
    "set up|book|follow up|report|update|deliver|ship|drop|give you|be there|have (?:it|that|this|"
    "the|them)|look into|show|copy|text|put|take care|"
    "ask|talk to|speak to|speak with|be in touch|answer|find|make sure|schedule|organize|hold|keep|"
    "credit|replace|fix|make)"
)
WHEN = (
    r"(?:(?:by|on|before|until|this|next|no later than|end of|first thing|within|in) (?:the |this |"
    r"next |end of |of |\w+ ){0,3}(?:<day>|week|month|morning|afternoon|noon|hours?|days?|minutes|"
    r"<month>|\d+|eod|day|then|lunch|close of business)|<day>|today|tonight|tomorrow|"
    r"right after (?:this|the|our) call|right away|this (?:morning|afternoon|evening|week))"
)
KNOW = "(?:know|have (?:that|the|this|an answer|the answer|those|it)|sure|certain)"

RULES = (
    Rule(
        "will_find_out",
        phrases(
            rf"""
            (?:i|we) (?:\w+ )?(?:do not|am not|are not|can not|could not|would not) (?:\w+ )?(?:{KNOW}|tell you|\
                say|answer|remember|promise)[^?]{{0,80}}(?:find out|check|ask|look into|get back|look it up|\
                come back|let you know|confirm|call you|get you|get the|get an|have an answer|verify|clarify)
            (?:let me|i will|i am going to|i can|we will|i would have to|i would need to|i have to|i need to|i must|\
                i would rather|i had better) (?:\w+ )?(?:find (?:that |it |this )?out|check (?:on|\
                with|that|it|this|and|first|the|our|internally)|look (?:into|it up|that up|this up)|\
                get (?:back to you|you (?:an|the|that|a) (?:answer|exact|precise|firm)|you an honest|the (?:exact|\
                right|correct))|ask (?:our|my|the|them|him|her|somebody|someone)|come back to you|verify|\
                confirm (?:that|it|this|with)\
                |clarify)
            good question[^?]{{0,40}}(?:find out|check|get back)
            """
        ),
        unless=phrases(r"""
            (?:let me|i will|i would like to) (?:\w+ )?find out (?:if|whether|what|how|where|more) (?:you|your|\
                we|it|this|there)
            check in
            (?:my|your) calendar
            (?:ask|check with|get) (?:the |my |our )?(?:boss|manager|director) (?:for|about) (?:a |the )?(?:discount|price)
            check (?:if|whether) (?:i|we|you) (?:understood|understand|heard|got)
            """),
        form="any",
        confidence=0.8,
    ),
    Rule(
        "promise",
        phrases(
            rf"""
            (?:i|we) (?:will|shall|am going to|are going to|promise to|commit to) (?:\w+ ){{0,2}}{DO}
            (?:you|your \w+) (?:will|shall) (?:\w+ )?(?:have|get|receive|hear|see) (?:\w+ ){{0,6}}{WHEN}
            (?:you have|i give you|take) my word
            (?:i|we) (?:will|shall) (?:see to it|make sure|take care)
            (?:count on|rely on|leave it to|trust) (?:me|us) to
            (?:leave|leave it) (?:that )?(?:with|to) me
            i (?:promise|commit)
            (?:i|we) (?:make|send|bring|call|ring|give|do|tell|write|mail|prepare) (?:you |it |that |the |\
                them )(?:\w+ ){{0,4}}{WHEN}
            {WHEN},? (?:i|we) (?:send|bring|tell you|call you|ring you|give you|write you|mail|prepare)
            what (?:i|we) (?:can|will|do) promise (?:you )?is
            promised$
            (?:expect|look for) (?:\w+ ){{0,4}}(?:from me|from us)
            (?:i|we) (?:can|could) (?:\w+ ){{0,1}}{DO} (?:\w+ ){{0,7}}{WHEN}
            """
        ),
        unless=phrases(r"""
            (?:if|whether|when|until) (?:i|we) (?:will|do not)
            (?:i|we) (?:will|am going to) (?:\w+ )?(?:be honest|be brief|be quick|let you go|get to the point|\
                let you get|leave you|have to|not|never|do (?:it|that) again|put you down|be in trouble|\
                keep (?:it|this) (?:short|brief)|make (?:it|this) (?:short|quick)|tell you (?:what|something|why)|\
                show you why|ask you|give you a (?:call|deal))
            i (?:can not|do not|will not|would not|could not) (?:\w+ )?promise
            promise (?:you )?(?:that )?(?:you|it|nothing|there|this|our|zero|no|never)
            """),
        form="statement",
        confidence=0.75,
    ),
    Rule(
        "overpromise",
        phrases(
            r"""
            (?:i|we|it is|that is|this is|results?|satisfaction|savings|success|delivery|is|are|fully|\
                absolutely|totally|personally) (?:\w+ ){0,2}guarantee[ds]?
            (?<!not )guaranteed(?=[.!]*$)
            (?:independent|free|rid|safe) (?:of|from) ... (?:for ever|forever|for always|for good)
            guarantee(?:d|s)? (?:that|you|it|this|a|the|to|your|savings|results|success|on time|delivery|no|\
                zero|success|lowest)
            (?:zero|without any|absolutely no|not a single|not one|completely without) (?:\w+ )?(?:risks?|problems?|\
                downtime|failures?|delays?|issues?|defects?|downside|hassle|complaints?|rejects?|errors?)
            no (?:\w+ )?(?:risks?|downtime|failures?|delays?|defects?|downside|hassle|complaints?|rejects?|errors?)
            no (?:\w+ )?(?:problems?|issues?) (?:at all|ever|anymore|any more|with us|whatsoever)
            (?:be|have|has|get|see|means?) (?:absolutely |really )?no (?:\w+ )?(?:more )?(?:problems?|issues?|worries)
            (?:a |the )?perfect (?:match|fit|solution|product|choice)
            (?:always|whatever happens|no matter what)$
            (?:we|i) (?:will|can) (?:always )?make (?:it|that|anything|everything) happen
            (?:they|he|she|it|everyone|everybody|your \w+|you|the \w+) (?:will|are going to|\
                is going to) (?:\w+ )?(?:love|adore|thank|\
                wave|not regret|be thrilled|be delighted|never look back|be begging)
            do not worry,? (?:\w+ ){0,3}(?:will|is|it|they|nothing|everything)
            (?:will|would|going to) not (?:\w+ )?(?:have|see|get|find|hear|lose) (?:a single|any|one|another|\
                even one) (?:\w+ )?(?:more )?(?:late|problem|delay|complaint|\
                reject|failure|fault|error|breakdown|stop|delivery|worry|issue|minute|day|hour)
            (?:your|all your|those) (?:problems?|worries|troubles?|headaches?)(?: \w+)? (?:will be|are|is) (?:over|\
                history|gone|solved|a thing)
            (?:we|i) can (?:do|deliver|make|solve|fix|handle) (?:anything|everything|whatever|any)
            (?:is|are|will be|will) (?:never|always) (?:\w+ )?(?:late|on time|perfect|there|available|in stock|right|\
                happy|satisfied)(?=[,.!]|$)
            nothing (?:will|can|could|ever) (?:\w+ )?(?:go|goes|happen|break|fail)
            you can not (?:go wrong|lose|fail)
            (?:pays?|paid|pay) (?:for )?itself (?:back )?(?:in no time|overnight|at once|immediately|in days)
            save (?:a fortune|you a fortune|millions)
            (?:risk[- ]free|fool[- ]?proof|bullet[- ]?proof|fail[- ]?safe|fault[- ]?less|flawless|painless|\
                no[- ]brainer|can not (?:fail|lose|go wrong)|nothing can go wrong|never[- ]ending|sure thing|\
                problem[- ]free|trouble[- ]free|carefree)
            (?:will |has |have |is |are |would )?never(?: ever)? (?:\w+ )?(?:fail|fails|failed|break|breaks|\
                broke|late|be late|let you down|miss|misses|missed|have (?:a|any) (?:problem|problems|trouble|issue|\
                delay)|go down|goes down|run out|happen again|disappoint|regret|stop|stops|worry|lose|get stuck|\
                see another|need another)
            (?:100|one hundred|hundred|a hundred|110|1000|thousand|two hundred|200) ?(?:%|percent|\
                per cent)(?! of (?:our|the|their|my) )
            (?:i|we) (?:\w+ )?(?:promise|swear|bet|assure)(?: you)?(?: that)? (?:you|it|your|there|this|that|\
                our|we|nothing|zero|no|never|everything|all)(?: \w+){0,4}? (?:save|never|always|love|double|make|\
                cut|zero|no|not|fail|work|win|see|be|get|solve|perfect|beat|all|happy)
            (?:all (?:of )?your|every|all the|each of your) (?:problems?|worries|issues?|troubles?|\
                headaches?) (?:will|are|is|go|goes|gone|disappear|solved)
            (?:solve|solves|fix|fixes|eliminate|eliminates|remove|removes|end|ends) (?:all|every|any|\
                each) (?:of )?(?:your |the |\w+ )?(?:problems?|issues?|worries|headaches?|troubles?|delays?|\
                downtime|risks?)
            (?:always|every single time|every time) (?:on time|deliver|delivers|works?|perfect|the (?:best|\
                cheapest|lowest))
            (?:you|we) (?:will|can) (?:definitely|certainly|absolutely|surely|always|easily|instantly|\
                immediately) (?:save|double|triple|cut|make|earn|get|see|be|win|have|deliver|beat)
            (?:double|triple|quadruple) your (?:\w+ )?(?:sales|profit|profits|revenue|output|margins?|income|business)
            (?:whatever|anything) (?:you (?:want|need|ask|like)|it takes),? (?:we|i|you) (?:can|will|got|have)
            (?:perfect|flawless) every (?:single )?time
            (?:best|lowest|cheapest) (?:\w+ )?(?:in the world|on earth|anywhere|on the planet|you will ever)
            (?:fix|fixed|solve|solved|gone|change|changed|double|doubled|transform\w*|disappear|happen|happens|better|\
                rich|vanish) \
                (?:\w+ ){0,2}overnight
            """
        ),
        unless=phrases(
            r"""
            (?:can not|can never|could not|will not|would not|do not|not going to|no one can|nobody can|\
                not able to|unable to|never|not here to|cannot|does not|is not|are not|would never|will never|\
                no) (?:\w+ ){0,4}(?:guarantee|guarantees|guaranteed|promise|swear|say (?:that )?(?:it|we)|claim|\
                tell you|100|zero|risk[- ]free|fool[- ]?proof|overnight)
            no guarantees?
            (?:nothing|nobody|no one|no \w+) (?:is|can be|runs) (?:\w+ )?(?:100|guaranteed|perfect|zero)
            (?:agree|understand|hear you|sure|right|with you) (?:\w+ )?(?:100|one hundred|a hundred)
            (?:you|your|customers?|he|she|they) (?:\w+ ){0,3}(?:said|told|want|wanted|need|were promised|\
                was promised|promised|been promised|heard|asked|mentioned|expect)
            no (?:problem|problems|worries|issue)(?: at all)?[,.!]*$
            ^no (?:problem|worries|issue)
            (?:no|zero) obligation
            no (?:problem|worries)[,.!]? (?:\w+)?[.!]*$
            (?:if|should|in case) (?:they|you|it|he|she) (?:\w+ )?(?:will )?love
            (?:had|missed|lost|counted|reported|ran|without|measured|recorded|saw) (?:\w+ ){0,4}(?:zero|no|not one|\
                not a single)
            (?:with|and) (?:zero|no) complaints
            are you (?:100|sure)
            not (?:\w+ )?(?:a |one )?(?:100|hundred) ?(?:%|percent|per cent)
            """
        ),
        form="statement",
        confidence=0.8,
    ),
    Rule(
        "flattery",
        phrases(
            r"""
            (?:you|your (?:company|team|plant|business|people)) (?:are|is|have|has|must be|sound|seem|\
                look) (?:\w+ ){0,3}(?:amazing|brilliant|fantastic|genius|incredible|impressive|wonderful|\
                outstanding|the best|so smart|very smart|really smart|extremely smart|legendary|legend|a legend|\
                a star|awesome|smart (?:man|woman|person|buyer|guy|cookie)|a very (?:intelligent|smart|wise|\
                successful)|an expert|a true|a visionary|famous|so good|great at|beautiful|exceptional)
            (?:a|an|such a|someone|somebody|man|woman|person|buyer|leader|people) (?:\w+ ){0,3}(?:as (?:smart|\
                successful|intelligent|experienced|wise|important|savvy) as you|of your (?:caliber|calibre|stature|\
                standing|experience|intelligence)|with your (?:experience|intelligence|taste))
            (?:such|what) a (?:\w+ )?(?:lovely|beautiful|great|wonderful|nice|amazing|charming|pleasant|\
                fantastic|sexy|brilliant|impressive) (?:voice|name|company|person|office|accent|man|woman|lady|\
                gentleman|business|question|mind|career|team|town|place|shop|factory|website|firm|idea|answer)
            i (?:have )?(?:\w+ )?(?:admire|am (?:a )?(?:huge|big|great) (?:fan|admirer)|am (?:so |very |really |\
                deeply )*(?:impressed|honored|honoured)|look up to|heard (?:only|so many|nothing but) (?:great|good|\
                wonderful))
            (?:everyone|everybody|people|they) (?:\w+ )?(?:says?|tells?|knows?|\
                told) (?:me )?(?:that )?you are (?:the|a|an|so|really|very) (?:\w+ )?(?:best|great|smart|brilliant|\
                genius|star|expert|legend|tough|nicest|most)
            (?:it is|what) an honor
            you are (?:clearly |obviously |certainly )?(?:a|an|the) (?:\w+ )?(?:smart|intelligent|brilliant|\
                successful|wise|savvy|clever|important|great|busy and important) (?:\w+ )?(?:man|woman|person|buyer|\
                manager|leader|businessman|businesswoman|guy|lady|professional|customer)
            (?:mind|taste|talent|experience|instincts?|eye|leaders?|man|woman|person|people|professional|expert|\
                manager|buyer|\
                vision|skills?) (?:like|such as) (?:yours|yourself|you)
            you are (?:far |much |way |really )?too (?:clever|smart|important|experienced|wise|intelligent|good|sharp|\
                bright|busy and)
            (?:you|your \w+|it) (?:\w+ ){0,4}(?:the )?(?:finest|best|greatest|smartest|cleverest|nicest|wisest|\
                loveliest|sharpest|most \
                \w+) (?:\w+ ){1,4}(?:in the (?:\w+ )?(?:county|country|world|region|trade|business|industry|city|\
                state|area)|i have \
                (?:ever )?(?:spoken|met|seen|talked|known|come across|heard)|all (?:week|day|year))
            (?:finest|best|greatest|smartest|cleverest|nicest|wisest|most \w+) (?:\w+ )?(?:person|man|woman|buyer|\
                manager|customer|\
                leader) (?:\w+ ){0,2}i have
            i am (?:\w+ )?(?:in awe|honou?red|star ?struck|(?:such )?(?:a|an) (?:\w+ )?(?:fan|admirer))
            (?:it is|what|such) an? (?:\w+ )?(?:honou?r|privilege)
            (?:what|such) an? (?:\w+ )?(?:brilliant|clever|smart|wonderful|amazing|insightful|fantastic|excellent|\
                splendid|impressive|\
                intelligent|perfect) (?:\w+ )?(?:answer|question|remark|thought|idea|mind|person|firm|company|place|\
                man|woman|team)
            you have (?:\w+ )?(?:such )?(?:\w+ )?(?:good taste|great taste|excellent taste|a wonderful|a beautiful|\
                a brilliant|an amazing\
                |a remarkable|a lovely|an eye|a gift|a rare)
            (?:know|run|understand|do|lead) (?:\w+ ){0,3}(?:like nobody else|better than anyone|like no one else|\
                like no other)
            (?:wish|if only) (?:all|every|more) (?:of )?(?:my |our )?(?:\w+ )?(?:customers?|clients?|buyers?|\
                managers?|people) \
                (?:were|was) (?:\w+ )?like you
            (?:could|can) listen to you
            (?:how do you manage to be so|you must be so) (?:successful|clever|brilliant|good|smart)
            (?:everyone|everybody|people|they)(?: \w+){0,3} (?:says?|tells?|knows?)(?: me)?(?: that)? (?:you are|your|\
                you have) (?:\w+ )?\
                (?:the )?(?:best|great|smart|brilliant|genius|star|expert|legend|nicest|most|finest|sharpest)
            (?:sharp|clever|brilliant|smart|successful|talented|gifted|distinguished) (?:\w+ )?(?:businessman|\
                businesswoman|leader|\
                entrepreneur|manager|buyer) like you
            (?:somebody|someone) as (?:\w+ )?\w+ as you
            (?:my|our) favou?rite (?:customer|buyer|client)
            """
        ),
        unless=phrases(r"""
            (?:not|no) (?:\w+ )?(?:flattery|flatter)
            you are (?:\w+ )?(?:the best person|the right person|the best one)
            """),
        form="any",
        confidence=0.75,
    ),
)


NOT_KNOWN = phrases(
    r"""
    (?:do|can|could|would|did) not (?:\w+ ){0,2}(?:know|say|tell you|remember|recall|answer|guess)
    (?:do|have) not (?:\w+ )?(?:have |got |have got )?(?:that|the|those|this|it|any|an?) (?:\w+ ){0,3}(?:here|at hand|\
        to hand|with me|\
        facts?|figures?|number|numbers|answer|details?|data|information|ready|in front of me|in my head|off)
    (?:am|are) not (?:\w+ )?(?:sure|certain)
    no idea
    (?:would|will) only be guessing
    (?:off the top of my head|beyond me|not my field|not my area|i would be guessing|above my)
    (?:you have got|you got) me there
    rather (?:check|ask|not guess|find out|look)
    """
)
TAKES_ON = phrases(
    r"""
    (?:find(?: \w+)? out|look (?:it|that|this|them) up|look into|get back|come back|clarify|verify|double check)
    (?:check|ask|confirm|speak|talk|call|ring) (?:it |that |this )?(?:with|to|our|my|the|them|him|her|somebody|someone|first)
    (?:let you know|get (?:it|them|that|you|the)|have it|send (?:it|you|them)|tell you|give you|write to you|call you|\
        ring you)
    you (?:will|shall) (?:have|get|hear|know)
    (?:give|allow) me (?:till|until|to|a|an|one|two)
    (?:on|by) <day>,? (?:i|you|we)
    """
)
"""What an honest gap sounds like, and what taking it upon oneself does; the two may stand in neighbouring sentences."""


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The acts of a turn that bear on trust; an honest "I will find out" is not counted as a promise again."""
    yield from giving.acts_in(sentences)
    found = list(apply(RULES, sentences))
    if not any(act.act == "will_find_out" for act in found):
        found += _gaps(sentences)
    honest = {act.start for act in found if act.act == "will_find_out"}
    over = {act.start for act in found if act.act == "overpromise"}
    for act in found:
        if act.act != "promise" or (act.start not in honest and act.start not in over):
            yield act


def _gaps(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """A sentence that owns not to know, where it or the next one takes the answer upon the rep."""
    for at, sentence in enumerate(sentences):
        follows = sentences[at + 1].text if at + 1 < len(sentences) else ""
        unknown = not sentence.asks and NOT_KNOWN.search(sentence.text)
        if unknown and (TAKES_ON.search(sentence.text) or TAKES_ON.search(follows)):
            yield sentence.whole(Act, 0.7, act="will_find_out")
            return
