"""How a rep opens: who calls, why it is worth the buyer's time, homework, permission, courtesies. Holds no questions
proper."""

import re
from collections.abc import Iterator, Sequence

from practice.acts import greeting, homework
from practice.acts.phrases import LEAD, phrases, starts
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

MISFIT = (
    r"(?:not (?:\w+ ){0,3}(?:fit|match|right|for you|worth|suit|make sense|help|use|work for|thing|need)|"
    r"(?:no|nothing) (?:\w+ ){0,3}(?:fit|match|use|sense|value|reason|for you|worth|good)|makes no sense|"
    r"is nonsense|better (?:\w+ ){0,2}(?:supplier|option|place|firm|solution|choice|way|product|off)|someone else|"
    r"somebody else|wrong (?:people|one|firm|product|thing|address)|do not see (?:it|any|a)|too (?:small|big|expensive) "
    r"for)"
)
HONEST = (
    "(?:say so|say it|tell you|be the first|be honest|honestly|straight|leave you|hang up|stop there|part (?:as )?friends|"
    "let you (?:get|go)|walk away|shake hands|name (?:you )?(?:one|them|it)|point you|send you to|out of your|"
    "that is it|that is fine|no hard feelings|we both|go my way|say goodbye|we leave it|leave it there|end the call|"
    "end it there|not waste|get off)"
)

RULES = (
    Rule(
        "introduction",
        phrases(
            r"""
            i am the (?:one|person|man|woman|new \w+) (?:who|that|at|from|for) (?:\w+ ){1,6}(?:at|for|of|from) \w+
            my name is
            (?:^|, |hi |hello |morning |hey )name is \w+
            ^(?:\w+[,.!]? ){0,5}\w+ speaking(?=[,.!]|$| from| of| here| at)
            (?:you are )?(?:speaking|talking) (?:to|with) (?!you\b|the\b|my\b|your\b|our\b)\w+ (?:\w+ )?(?:of|from|at|\
                with) (?!all|the moment)\w+
            here is (?!the\b|a\b|an\b|my\b|our\b|what\b|how\b|why\b|where\b|your\b|one\b)\w+ (?:\w+ )?(?:of|from|at|with) \w+
            i (?:represent|run|head|lead) (?:the )?(?:[\w-]+ ){1,4}(?:office|branch|desk|team|in your|for your|in the|here in)
            i represent (?!a\b|the\b)\w+
            i (?:look after|manage|cover|take care of) (?:the |your |our )?(?:[\w-]+ ){1,4}(?:for|at) (?!you\b|your\b|\
                a\b|the moment)\w+
            i (?:have )?(?:taken|took|am taking) over (?:(?:your account|the account|it|\
                from) )?(?:from )?(?!the (?:line|machine|plant))\w+ (?:\w+ )?(?:at|as|in|for|here|,)
            (?:handed|passed|given) (?:you|your account|the account|it) (?:over )?to me
            (?:he|she|they|\w+) (?:\w+ )?(?:handed|passed|gave) (?:me )?your account
            \w+ here (?:from|with|at|of) (?!the (?:start|beginning|moment)|least|all|time)\w+
            my name's
            name's (?!the\b)\w+
            (?:hi|hiya|hello|hey|morning|afternoon|evening)(?: (?!this|it|is|just|i|we|how|am)\w+){0,2},? (?!i\b|we\b|\
                it\b|this\b|\
                how\b|just\b|you\b|calling)\w+ (?:\w+ |again,? |here ){0,2}(?:from|with|at|@) \w+
            its (?!been|not|just|about|a|the)\w+(?: \w+)? from \w+
            (?:this|it) is (?:\w+ ){1,2}of (?!the\b|our\b|your\b|my\b|this\b|a\b)\w+
            (?:i am|this is|it is|here is) (?!(?:here|calling|just|going|not|sure|glad|sorry|happy|so|here|very|\
                really|wondering|curious|in|on|the|a|an|also|still|about|aware|interested|looking|trying|\
                your|familiar|pleased|delighted|working|done|fine|good|okay|talking|speaking|stuck|back|away|out|\
                coming|comfortable|confident|new|late|early|far|different|all|one|what|something|better|standing)\b)\
                (?:\w+ ){1,3}(?:from|with|at|over at|calling from|here from|calling)
            (?:i am|i) (?:call|calling|phoning|phone|ring|ringing|reaching out) (?:you )?(?:from|on behalf \
                of|for) (?!the (?:car|road|train|bus|street|motorway)|my|home|a |an |about|your|you\b)\w+
            i (?:work|am) (?:with|for|at) (?!you\b|your\b|the moment|this\b|least\b|all\b)\w+
            i (?:look after|manage|represent|cover|am responsible for|handle|took over|am taking over|\
                have taken over) (?:\w+ ){0,4}(?:accounts?|customers?|region|area|territory|sales|clients?|market|\
                company|team)
            i am (?:your|the) new (?:account manager|contact|rep|sales rep|representative|account rep)
            (?:let me|allow me to|i would like to) introduce myself
            """
        ),
        unless=phrases(r"""
            (?:wife|daughter|son|customer) is
            (?:it|this) is (?:one|part|kind|because|out|up|all|some|none|most|more|much|many) (?:\w+ )?of
            """),
        form="any",
    ),
    Rule(
        "match_statement",
        phrases(
            rf"""
            (?:if|in case|should|when|where|and if)\b[^?]{{0,60}}{MISFIT}\b[^?]{{0,50}}{HONEST}
            {HONEST}\b[^?]{{0,40}}(?:if|when|in case|should)\b[^?]{{0,50}}{MISFIT}
            (?:no|not a) (?:fit|match),? (?:and |then )?(?:i|we|that|no)
            (?:if|whether|see if|find out if|find out whether|check if|know if|figure out if|\
                see whether) (?:there is|there might be|we are|it is|this is|we have|this makes|it makes|\
                we) (?:even |actually |really )?(?:a )?(?:good )?(?:fit|match|sense|right for)
            (?:i will|we will|i would) (?:say so|tell you so|tell you honestly|be the first to (?:say|tell)|\
                walk away|leave you alone|leave you in peace|get out of your way|be out of your hair|\
                part (?:as )?friends)
            (?:if|and if) (?:not|it is not|we are not|there is none|it does not),? (?:i will|we will|i am|\
                that is|we) (?:say|tell|leave|let|be|go|part|hang|fine|okay|just)
            (?:may|might|could) (?:well |turn out |very well )*not be (?:\w+ ){{0,2}}(?:fit|match|right|thing|people|\
                answer) (?:for you|for your|for this|for that|here|at all)
            """
        ),
        form="statement",
    ),
    Rule(
        "permission",
        phrases(
            r"""
            (?:do|would|have) you (?:have |got |happen to have )?(?:a |one |two |three |five |ten |\d+ |\
                a couple of |a few |some |just )+(?:\w+ )?(?:minutes?|moments?|seconds?|sec|secs|time|\
                quick question)
            (?:do|would) you have time
            (?:is|was) (?:this|it|now|that) (?:a |an )?(?:good|bad|okay|convenient|inconvenient|right|\
                terrible) (?:time|moment)
            (?:did|have) i (?:catch|caught) you (?:at|in)
            (?:can|may|could|might) i (?:just |quickly |please |also |briefly |maybe )*(?:ask|have|take|steal|\
                borrow|get|share|explain|tell|check|suggest|pick|show)(?: you)? (?:something|a|one|some|another|\
                about|few|two|you|your|what|how|why|thirty|\d+|for|if|why i)
            (?:may|can|could|might) i (?:please )?ask
            (?:would|do) you mind if (?:i|we)
            (?:is|would) (?:it|that) (?:be )?(?:okay|all right|fine|alright) (?:with you |for you |by you )?(?:if|to)
            (?:are|would) you (?:be )?(?:okay|fine|all right|comfortable) (?:with|if) (?:i|me|we|a few)
            (?:is|would) that (?:be )?(?:okay|all right|fine|alright|fair)(?: with you| for you)?\?
            is now (?:a )?(?:good|okay|bad)
            can you (?:talk|speak) (?:right )?now
            mind if i
            (?:if|when) (?:this|now|it) is (?:a )?(?:bad|not a good) time
            """
        ),
        unless=phrases(r"""
            (?:minute|moment|time)s? (?:in|of) (?:the|your) (?:day|week|month|shift|year)
            i (?:have|get) your \w+ (?:figures|numbers|data|report)
            i (?:send|ring|call|come|visit|email|bring|drop) (?:\w+ ){0,6}(?:<day>|next week)
            """),
        confidence=0.75,
    ),
    Rule(
        "checking_in",
        phrases(
            r"""
            (?:just |only |simply )?(?:checking|check|checkin) (?:in|up)(?: on| with)?(?! the)
            touch(?:ing)? base
            (?:have |has )?not heard (?:anything )?from you (?:for|in|since|lately)
            (?:if|whether|that) (?:all|everything) ?(?:is|'s|was) (?:\w+ )?(?:well|fine|okay|good|all right|in order|\
                running|to your)
            (?:if|whether|that) you (?:have )?(?:had|got|get|found|have) (?:\w+ )?(?:a |the )?(?:chance|time|moment|\
                opportunity) to (?:look|read|see|open|go) (?:\w+ )?(?:at |through )?(?:the|my|our|what i) \
                (?:\w+ )?(?:brochure|catalog|catalogue|e?mail|letter|leaflet|offer|flyer|folder|sent)
            ^(?:hi |hello |so |just )?(?:\w+,? )?(?:is there )?anything (?:you need|you are (?:short|out) of|\
                i can (?:do|get|send)|we can (?:do|get|send))(?: \w+){0,5}[?.]
            (?:you|u) (?:got|get|received|saw|seen|read) my (?:message|mail|email|letter|voicemail|text|note)
            (?:our|my|the|a|your) (?:quarterly|monthly|weekly|yearly|annual|regular|usual|little) (?:\w+ )?(?:hello|\
                call|chat|check|catch up|round|ring)
            (?:hear|wanted to hear) your voice
            (?:thought|figured|wanted)(?: that)? (?:i would |to )(?:\w+ ){0,2}(?:give you a (?:\w+ )?(?:bell|ring|call|\
                buzz|shout)|pop|drop|look|stop|swing|poke|say hello|ring round|see how)
            (?:in the (?:neighborhood|neighbourhood|area)|passing (?:by|through)|driving past|round the corner|nearby)[^?]\
                {0,30}(?:thought|pop|drop|look in|say)
            (?:see|hear|ask|know|wondering|wondered) how (?:you are|things are|it is|everything is|you all are|\
                business is) (?:getting (?:on|along)|going|doing|keeping)(?! (?:with|about|on|to))
            (?:following|follow) up (?:on|about|with|regarding) (?:my|our|the) (?:\w+ )?(?:e?mails?|letter|message|call|\
                brochure|catalog|catalogue|voicemail|visit)
            did you (?:get|receive|have a chance to (?:read|look at)) (?:my|our|the) (?:\w+ )?(?:e?mail|message|brochure|\
                catalog|catalogue|letter|voicemail)
            (?:calling|called|call|ringing|ring|phoning|phone) (?:you )?(?:\w+ )?to (?:ask|hear|see|check|know) (?:if|\
                whether|that) (?:you|everything|all|it|things) (?:are|is) (?:\w+ ){0,2}(?:satisfied|happy|okay|all right|\
                fine|well|good|in order|running|working|content)
            (?:see|hear|check|asking|ask) (?:if|whether|that) (?:all|everything) (?:is|was) (?:\w+ )?(?:well|fine|okay|\
                good|all right|in order|running|to your)
            (?:no|nothing) (?:particular|special|specific) (?:reason|purpose|to discuss)
            (?:have not|not) (?:heard from you|spoken|talked|been in touch) (?:\w+ ){0,5}(?:so|thought)
            it has been a while,? (?:so|thought|since we)
            just (?:a )?(?:quick |courtesy |friendly )+(?:call|hello|chat|ring)
            (?:just|simply|only) (?:wanted|wanting|calling|called|ringing|phoning|\
                thought i would) (?:to )?(?:see how (?:you|\
                things|everything|it|business)|say hello|say hi|hear how (?:you|things|everything)|follow up|check|\
                introduce|catch up|stay in touch|keep in touch|see if you need|see if there is anything)
            (?:calling|called|call|ringing|phoning) (?:\w+ )?to (?:see how (?:you are|things are|everything)|\
                say hello|say hi|catch up|stay in touch|keep in touch|see if you need anything|\
                see if there is anything you need|check|touch)
            (?:see|find out|hear|know|ask) (?:if|whether) (?:you (?:need|want|require) anything|\
                there is anything (?:you need|i can|we can))
            how is everything (?:going )?with (?:our|the) (?:product|service|order)
            """
        ),
        unless=phrases(r"""
            (?:not|never|instead of|rather than|more than) (?:just |only |simply |calling to |to |\
                here to )*(?:check|touch|checking|touching|calling)
            before (?:i|we)
            (?:may|can) i (?:ring|call)
            """),
    ),
)

PURPOSE = phrases(
    r"""
    (?:reason|purpose) (?:for|of|i am|i|why|that i am|behind|is|being)
    (?:why|what) (?:i am|i) (?:call|calling|ringing|ring|phoning|phone|called|rang)
    (?:i am|i|we) (?:\w+ )?(?:call|calling|phoning|phone|ringing|ring|reaching out|called|rang|getting in touch|\
        contacting|on the phone)(?: you)?(?: today| now)? (?:because|about|as|since|to|with|on|that|due)
    (?:ringing|calling|phoning|writing|rang|called)(?: you)?(?: today)? because
    (?:that|which|this) is why i
    (?:wanted|thought|hoped|hoping|wonder|wondered|wondering|figured) (?:to|i would|i had|it|we|whether|if|i|that)
    (?:would|should) like to
    what (?:made|makes|prompted) me (?:\w+ )?(?:call|ring|phone|think)
    the occasion
    """
)
ABOUT_THEM = phrases(
    r"""
    <company> (?:like|such as|similar to|comparable to|of) (?:you|yours|your)
    (?:\w+ )?(?:your size|of your size|in your position|in your (?:trade|industry|sector|line|area|business|branch|\
        field|market|region)|like (?:you|yours))
    (?:other|many|most|several|some|a number of|a lot of|lots of|two|three|four|five|six|ten|\d+|the|almost all|\
        half the|half of the|all|every) (?:of the |of our |of |\w+ ){0,3}<company>
    (?:your|this|the|our|in) (?:\w+ )?(?:industry|sector|trade|branch|line of business|market|region|business)
    (?:on|with|at|for|of|in|to) your (?:\w+ )?\w+
    (?:your|you) (?:\w+ )?(?:company|plant|mill|site|team|operation|announcement|expansion|contract|usage|orders?|\
        volumes?|membership|last|new|current|own|people|line|lines|drivers|fleet|stores?|clinics?|customers|members|\
        staff|buyers|costs?|margins?|kitchens?|rooms?|wards?|patients|guests|crews?)
    (?:\w+ )?<company> (?:are|is|were|have|has|see|seeing|face|facing|struggle|tell|told|lose|losing|pay|paying|in|will)
    (?:you|your) (?:opened|moved|ordered|reported|mentioned|said|told|had|have|are|were|cut|stopped|changed|\
        dropped|run|use|buy|might|could|may)
    everyone who (?:buys|runs|makes|uses)
    (?:does|do|did|means?|mean|doing|affects?|hits?|hitting|leaves?|costs?) (?:to |for )?(?:you|your \w+)
    (?:for|on|to) (?:all (?:the )?|many |most |the )?(?:\w+ ){0,2}\w+(?:ers|ors|ries|ists|ants|firms|companies|houses|\
        shops|farms|schools|homes|yards|hotels|practices|labs|studios)
    (?!others|orders|numbers|offers|matters|letters|papers|errors)\w+(?:ers|ors|ries|ists|farms|schools|homes|yards|hotels|\
        practices|labs|houses|studios) (?:\w+ )?(?:are|have|has|see|will|lose|tell|told|face|pay|find|struggle|must|need|\
        say|report|spend|in|with|your|like|who|that|now)
    """
)
CHALLENGE = phrases(
    r"""
    challenges?
    (?:problems?|trouble|troubles|headaches?)
    (?:ris(?:e|es|ing)|rose|risen|up by|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|increas(?:e|es|ed|ing)|soar(?:ed|ing|\
        s)?|doubled|doubling|tripled|higher|spik(?:e|es|ed|ing)|explod(?:ed|ing)|grown|(?:gone|going|went|goes|go|come|\
        coming|sent|driven|pushed|crept|shot) (?:\w+ )?up|up (?:\w+ )?(?:\d|a (?:third|fifth|quarter|half|tenth)|\
        <number>|more than|nearly|almost|again|sharply)|swing|swings|swinging)
    (?:short(?:age|ages)|scarce|scarcity|tight|tighter|run(?:ning)? (?:short|out)|hard(?:er)? to (?:get|find|hire|keep|fill))
    (?:squeez(?:e|ed|ing)|under pressure|pressure on|pressures|shrinking|thin|eaten up|eat(?:s|ing|en)?)
    (?:los(?:e|es|ing|t)|waste[sd]?|wasting|delays?|delayed|late|downtime|breakdowns?|scrap|rejects?|outages?|\
        stoppages?|complaints?|turnover|theft|fines?|fined|penalt(?:y|ies)|recalls?|claims?|injur(?:y|ies)|accidents?|\
        backlogs?|bottlenecks?|shortfall|no[- ]shows?|spoil(?:ed|t|age)?|shrinkage|absences?|sick(?:ness)? leave)
    (?:struggl(?:e|es|ing)|fac(?:e|es|ing)|grappling|wrestling|fighting|hit|hits|hitting|hurt|hurting|hurts|suffer(?:s|ing)?|\
        worried|stuck|caught|battling|dealing with|bites?|biting|caught out|overrun)
    (?:regulations?|directive|tariffs?|compliance|deadline|bans?|banned|inflation|energy (?:cost|costs|prices?)|\
        interest rates|volatility|volatile|uncertain(?:ty)?|unpredictable|strikes?|droughts?|harvest|tax|levy|duty|duties)
    (?:new|coming|upcoming|next|stricter|tighter|changed|tougher|revised) (?:\w+ ){0,3}(?:rules?|limits?|laws?|tax|taxes|\
        levy|duty|duties|directives?|regulations?|standards?|wage|wages|paperwork|act|code|quotas?|charges?|thresholds?|\
        requirements?|norms?|inspections?|permits?|ordinance|rates?)
    (?:takes? effect|come?s? into (?:force|effect)|kicks? in|in force|applies? from|starts? (?:in|on|from)|changes? (?:in|on|\
        from|next)|phas(?:ed|ing) out|expir(?:es|ing)|runs? out|enforce[sd]?)
    wages? (?:\w+ )?(?:goes|go|rise|rises|floor|costs?)
    (?:margins?|whole margin)
    (?:dropped|fell|fallen|cut back|down by|declin(?:e|ed|ing)|stopped|changed|changes|shift(?:ed|ing)?|opened|\
        expand(?:ed|ing)|second (?:line|site|plant)|took over|taken over|merg(?:ed|ing|er)|retir(?:e|es|ing)|\
        clos(?:ed|ing|ures?)|\
        refit|replace|short of|have to be)
    (?:turn(?:ed|ing)?|throw(?:n|ing)?|threw|sen[dt]|give|gave|walk(?:ed|ing)?) (?:\w+ ){0,3}away
    (?:throw(?:n|ing|s)?|threw) (?:\w+ ){0,2}(?:out|in the bin)
    (?:bin|binned|binning) (?:a|half|most|up|\d)
    (?:can not|could not|can hardly|struggle to) (?:\w+ )?(?:fill|find|get|keep|hire|staff|cover|recruit|hold)
    (?:pay|pays|paying|paid|cost|costs) (?:\w+ )?(?:double|twice|triple|more|extra)
    for want of
    (?:cost|costs|costing) (?:them|you|most|many|more|up to|about|between|around|on average|\d|<money>|\w+ <company>)
    """
)
EXPLORE = phrases(
    r"""
    (?:like|love|want|wanted|hoping|hope|hoped|keen|curious|curiosity|trying|ask|thought|wondered|wondering|interested|\
        figured|calling|ringing|call|see|wonder) (?:to |i would |we might |in |if |whether |it might |it is |that )*(?:\w+ )?\
        (?:understand\w*|find out|see|hear\w*|learn\w*|explor\w+|compar\w+|speak\w*|talk\w*|know\w*|ask\w*|discuss\w*|\
        check\w*|\
        better|worth|how|what|where|whether)
    worth (?:\w+ ){0,3}(?:comparing|talking|exploring|looking|a look|anything|ten|fifteen|twenty|minutes|something|\
        conversation|your|it|hearing|while|knowing|knowing|to you|for you|discussing|chat|call|asking|seeing)
    comparing notes
    compare notes
    (?:an |some |few )?(?:ideas?|ways?|thoughts?) (?:on |about |of |for )?(?:how|to|that|what|where)
    (?:might|could|may|would) (?:\w+ ){0,2}(?:help|be worth|do (?:the same|something|about)|apply|matter|interest|\
        be useful|be \
        relevant|be of|avoid|save|keep|soften|spare|cut|reduce|get|lower|recover|change|make sense|do|win)
    what (?:that|this|it) (?:\w+ )?(?:does|means|costs|would mean|is doing|did|do|cost|has done|looks like)
    how (?:that|this|it|you|your \w+|hard|much|badly|far) (?:\w+ )?(?:deal|handle|cope|affects?|hits?|are|plan|manage|\
        see|prepare|\
        that|this|it|hitting|landing|do|will|would)
    (?:whether|if) (?:that|this|it|you|your|there|the same|we)
    something (?:\w+ )?(?:we|you|one|to|that) (?:could|can|might|do|be)
    before (?:the (?:rush|deadline|change|new)|it (?:\w+ )?(?:hits?|starts|bites|kicks|comes)|everyone)
    (?:found|finding) (?:a |some |out |\w+ ){0,3}(?:ways?|how|keep|around)
    """
)
WORTH = phrases(
    r"""
    (?:cut|cuts|cutting|reduc(?:e|ed|es|ing)|lower(?:ed|ing)?|sav(?:e|ed|es|ing|ings)|halv(?:e|ed|ing)|\
        avoid(?:ed|ing)?|recover(?:ed|ing)?|trim(?:med)?|shav(?:e|ed|ing)|gain(?:ed|ing)?|free(?:d|ing)? up|win|won|\
        keep|kept|protect(?:ed|ing)?|hold|held|get back|got back|offset|took|take|bring down|brought down|\
        soften(?:ed)?|limit(?:ed)?)
    in half
    half (?:the|of|that)
    \d[\d.,]* ?(?:%|percent|per cent)
    <money>
    """
)
PRODUCT_FIRST = starts(
    r"""
    (?:we|our|i) (?:\w+ ){0,2}(?:are|is|offer|sell|make|provide|have|produce|specialize|deliver|supply|cut|save|help)
    """
)
OFFERING = phrases(
    r"""
    our (?:\w+ ){0,3}(?:prices?|offers?|products?|services?|solutions?|software|machines?|range|rates?|invoice|system|\
        company|\
        firm|newest|new|award|awards|platform|technology)
    (?:the|an|your|my|open|overdue|unpaid|last|this) (?:\w+ )?(?:invoice|offer|promotion|brochure|discount|proposal)
    (?:i|we) (?:have|got) (?:an?|some|the) (?:\w+ ){0,3}(?:offer|product|deal|solution|discount|promotion|machine|\
        system|prices?)
    (?:my|our) (?:quota|target|numbers|quarter|month|boss|manager)
    (?:check in|checking in|touch base|touching base|award|awards|we are the|we won)
    we (?:\w+ )?(?:offer|sell|launched|introduced|won|guarantee)
    (?:increase|raise|raising|change|changing|adjust|adjusting) our
    (?:your|the) (?:\w+ )?(?:contract|subscription|membership|agreement),? (?:it |that |which )?(?:ends|expires|runs|is up)
    is that still
    """
)
"""What makes the call about the rep's wares and not about the buyer's world."""


def acts_in(sentences: Sequence[Sentence], opening: bool) -> Iterator[Act]:
    """The opening acts of a turn. `opening`: among the rep's first turns, where a reason for the call belongs."""
    yield from apply(RULES, sentences)
    yield from homework.acts_in(sentences)
    yield from greeting.small_talk_in(sentences, opening)
    if opening:
        yield from _named(sentences)
        yield from _reason(sentences)


def _named(sentences: Sequence[Sentence]) -> Iterator[Act]:
    name = greeting.name_in(sentences)
    if name and not any(RULES[0].find(sentence) for sentence in sentences):
        yield name


def _reason(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The sentence that names a challenge or an event of the buyer's world, given that the turn also says what the
    call is for or what exploring could be worth."""
    told = [sentence for sentence in sentences if _is_worldly(sentence)]
    if not told:
        return
    whole = " ".join(sentence.text for sentence in sentences)
    purpose, explores = bool(PURPOSE.search(whole)), bool(EXPLORE.search(whole))
    theirs = bool(ABOUT_THEM.search(whole))
    if (purpose and explores) or (theirs and (purpose or explores or WORTH.search(whole))):
        sure = 0.5 + 0.15 * purpose + 0.15 * explores + 0.1 * theirs
        yield told[0].whole(Act, sure, act="valid_business_reason")


def _is_worldly(sentence: Sentence) -> bool:
    """It names a challenge or an event, and neither wares nor a question put to the buyer."""
    text = sentence.text
    return bool(
        CHALLENGE.search(text)
        and not OFFERING.search(text)
        and not PRODUCT_FIRST.match(text)
        and not _is_question_only(sentence)
    )


def _is_question_only(sentence: Sentence) -> bool:
    return sentence.asks and bool(
        re.match(rf"{LEAD}(?:what|how|why|do|are|is|have|which|who|when|where|can|could)\b", sentence.text)
    )
