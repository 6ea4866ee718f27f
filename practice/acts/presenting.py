"""What a rep says about product and company: pitch, feature, benefit, evidence, self-talk, jargon. Judges no timing."""

import re
from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

GRAND = (
    "(?:lead(?:er|ers|ing)|best|number one|largest|biggest|top|premier|finest|unique|unmatched|"
    "award[- ]winning|world[- ]class|first[- ]class|"
    "state[- ]of[- ]the[- ]art|revolutionary|innovative|amazing|fantastic|incredible|great|"
    "outstanding|superior|cutting[- ]edge|high[- ]quality|"
    "perfect|excellent|powerful|best[- ]in[- ]class|one[- ]stop|full[- ]service|cheapest|"
    "most (?:advanced|reliable|trusted|affordable|popular))"
)
THING = (
    "(?:product|products|solution|solutions|service|services|platform|software|system|systems|"
    "machine|machines|material|materials|resin|"
    "program|package|offer|offering|offerings|range|line|model|models|technology|tool|tools|app|"
    "equipment|film|packaging|unit|units|plan|"
    "kit|dashboard|software|gear|device|devices|value prop(?:osition)?|"
    "membership|portfolio|catalog|catalogue|compound|blend|grade|sensor|sensors|team|company|network|process)"
)

RULES = (
    Rule(
        "pitch",
        phrases(
            rf"""
            (?:we|our company|our firm|\w+ inc|i) (?:\w+ )?(?:offer|sell|provide|manufacture|specialize|\
                specialise|supply|produce|distribute|carry|deliver) (?!you\b|it\b|that\b|on\b)(?:\w+ ){{0,6}}\w+
            we (?:are|have|make) (?:\w+ ){{0,3}}{GRAND}
            our (?:\w+ ){{0,3}}{THING} (?:is|are|can|will|helps?|gives?|offers?|cuts?|saves?|reduces?|delivers?|\
                lets?|comes?|works?|does|has|makes?|allows?|beats?|outperforms?|provides?|shows?|tracks?|sends?)
            with our (?:\w+ ){{0,3}}{THING} you
            we help (?:\w+ ){{0,2}}(?:<company>|you)(?: \w+){{0,4}}
            (?:it is|this is) (?:an? )?(?:\w+,? ){{0,4}}(?:game[- ]?changer|solution|platform|technology)
            what we (?:do|sell|offer|make) is
            (?:i|we) (?:would like to|want to|wanted to|can|would love to|am here to|\
                am calling to) (?:\w+ )?(?:tell you about|show you|present|introduce you to|introduce|offer you|\
                talk (?:to you )?about|pitch|sell|demonstrate) (?:our|a new|my|this|what we|some)
            (?:tell you about|interest you in|present you|offer you|introduce you to) (?:our|a new|my|the new|what we)
            (?:you|your company) (?:will|would|are going to) (?:\w+ )?(?:love|like) (?:it|this|our|what we)
            let me (?:\w+ )?(?:tell you about|show you|present|introduce|walk you through) (?:our|the|a|my|\
                what we|this|some)
            (?:this|it) is (?:\w+ ){{0,3}}{GRAND} (?:\w+ )?{THING}
            (?:special|great|new|unbeatable|exclusive|limited) (?:offer|deal|promotion|price|discount)
            (?:we|i) have (?:a|an|the|some|this|new|just launched) (?:\w+ ){{0,4}}{THING}
            nobody else (?:offers|has|can|does)
            (?:the )?(?:market|industry|world) leaders?
            """
        ),
        unless=phrases(r"""
            (?:what|which|how|who) (?:\w+ ){0,4}(?:you|your)
            we (?:do not|are not|did not|can not) (?:\w+ )?(?:offer|sell|provide|have|supply)
            i (?:do not|am not|will not|did not) (?:\w+ )*(?:sell|pitch|offer|present)
            not (?:here|calling|going) to (?:sell|pitch|present)
            (?:special|better|good|great) price
            (?:is|are|be|would be) (?:\w+ )?(?:too|not|no) \w+
            only (?:makes? sense|from|if|cost)
            makes sense (?:from|only)
            """),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "feature",
        phrases(
            r"""
            (?:it|this|the|our|they|each|every) (?:\w+ ){0,4}(?:has|have|comes? with|includes?|features?|\
                contains?|supports?|runs? on|is made (?:of|from|with)|are made (?:of|from|with)|is equipped|\
                is built|uses?|weighs?|holds?|measures?|connects? to|integrates? with|is available in|works with|\
                operates? at) (?!you\b|been\b|to\b|your\b|\w+ed\b|the delivery|bought|made|\
                grown|gone|come|become|taken|lost|won|sold|built|had|not|never|given|told|said|an? (?:point|idea|question|problem))\w+
            (?:our|this|each|every|the) (?:\w+ )?(?:dashboard|software|app|system|machine|unit|device|kit|frame|sensor|portal|\
                model|tool|platform|\w+er) (?:shows|tracks|measures|weighs|alerts|counts|records|sends|prints|reads|logs|stores|\
                warns|dries|carries|folds|lifts|cools|heats|fits|switches|locks|stacks|charges|lasts|scans|sorts|covers|runs|\
                orders|updates|detects|does|takes)
            it (?:dries|weighs|measures|tracks|alerts|counts|records|logs|scans|folds|charges|warns|prints|carries|connects|\
                syncs|updates|detects|holds|stores|sorts|heats|cools|fits)
            (?:equipped|fitted|available|delivered) (?:with|in) (?:\w+ ){0,3}\w+
            (?:we|you) (?:have|get) (?:a |an |the )?(?:\w+ ){0,3}(?:dashboard|interface|module|api|sensors?|\
                warehouse|fleet|hotline|portal|app|lab|laboratory|machines?|certificates?|iso|grades?|colors?|\
                sizes?|versions?|models?|trucks?|depots?|integration|automation)
            \d[\d.,]* ?(?:volts?|watts?|kw|kg|mm|cm|microns?|degrees|rpm|gb|mb|bar|psi|litres?|liters?|\
                channels?|sizes|colors|grades)
            (?:iso|gmp|fda|ce|cloud[- ]based|24/7|real[- ]time|automatic(?:ally)?|patented|modular|\
                wireless|multi[- ]layer|integrated|built[- ]in)
            \w+[- ](?:year|month)s? (?:warranty|guarantee)
            """
        ),
        unless=phrases(r"""
            (?:has|have) (?:been|to|you|your|changed|had|happened|gone|become|a (?:problem|concern|question|point))
            (?:you|your) (?:\w+ )?(?:said|told|mentioned)
            (?:price|fee|contract|university|institute|newspaper|paper|company has|firm has|team has)
            (?:sounds|seems) (?:like|as)
            certificate
            """),
        form="statement",
        confidence=0.6,
    ),
    Rule(
        "benefit",
        phrases(
            r"""
            (?:which|that|this|so it|and it) (?:\w+ )?(?:means|would mean|will mean|gives|lets|allows|saves|\
                helps|enables|frees|keeps|protects|takes) (?:that )?(?:you|your)
            (?:means|mean|meaning) (?:that |for you |fewer |less |more |no |lower )*(?:you|your|fewer|less|more|\
                no more|lower|for your)
            (?:so|so that|that way) (?:you|your \w+|everybody|everyone|nobody|no one) (?:can|could|would|will|get|gets|do not \
                (?:have|need)|no longer|never|have (?:more|less|fewer)|save|keep|spend|is|stay|does not|would not|\
                will not)(?! say| (?:try|test|play|see for|have a look|taste|check|decide|compare|have to|want|like|need to|be|\
                rather|never|not\b|prefer|hate))
            (?:because|since|as) (?:it|this|that|the \w+|our \w+) [^.?]{0,60}, (?:you|your \w+|nobody|no one)
            (?:with|thanks to|through) (?:that|this|it),? (?:you|your \w+) (?:can|could|will|would|get|do|no longer|have)
            (?:for|to) your (?:\w+ ){1,3}(?:that|this|it) (?:means|would|is|will|could|saves|would be)
            (?:your \w+|they|nobody|no one) (?:would|will|could|can) (?:\w+ )?(?:never|no longer|not) (?:\w+ )?(?:have to|need to|\
                get|wait|carry|type|drive|lose|pay|be|worry|call|phone)
            you would (?:see|know|hear|notice|catch|spot|have|get|spare|stop|skip|be|spend) [^.?]{0,50}(?:before|instead|without|\
                less|fewer|earlier|sooner|back|at once|in time)
            (?:it|that|this) (?:saves|spares|cuts|takes) (?:the |your |a |an )?(?:\w+ )?(?:money|time|work|work off|trouble|walk|hours?)
            no more (?:\w+ing|\w+ ){1,4}
            (?:you|your \w+) (?:will|would|can|could|get to) (?:\w+ )?(?:save|cut|reduce|gain|avoid|spend less|\
                win|keep|sleep|have more|stop (?:losing|paying|worrying)|earn|lower|recover|free up|run longer|\
                waste less|ship faster|get more|be able to|lose less|need less|need fewer|see fewer)
            (?:saves?|helps?|lets?|allows?|gives?|spares?|frees?|protects?|takes) (?:you|\
                your) (?:\w+ ){0,5}(?:time|money|cost|costs|hours?|work|trouble|risk|margins?|budget|reject|rejects|\
                downtime|worry|peace|control|more|less|fewer|people|team|to|off|from|up|avoid|cut|reduce|save|keep)
            (?:for you|for your (?:\w+ )?(?:team|people|company|customers|plant|line|operators|drivers|\
                business)),? (?:that|this|it) (?:means|would|is|will|could)
            (?:take|takes|get|gets) (?:that|the|this) (?:\w+ ){0,3}off your (?:hands|plate|shoulders|desk|back)
            """
        ),
        unless=phrases(r"""
            what (?:would|does|do|did) (?:that|this|it) mean
            (?:study|figures|offer|number|report) from (?:me|us)
            (?:so|and) you could say
            (?:samples?|brochure|leaflet)
            if you (?:take|sign|order|buy)
            you would be (?:crazy|foolish|stupid|mad|a fool|sorry|silly)
            (?:which|does that|so that) means? (?:you are|that you are|you have been|you were|you lost)
            """),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "evidence",
        phrases(
            r"""
            (?:case|field|pilot|independent|published|research|university|comparison|time|cost|reference|\
                customer|market) (?:stud(?:y|ies)|tests?|trials?|reports?|surveys?|results?|stor(?:y|ies)|data|\
                benchmarks?|audits?|figures)
            (?:a|one|another|two|three|four|five|six|\d+|some|several|many of our|most of our|one of our|\
                two of our|three of our|our|other|these|those) (?:of our |other |similar |existing |long[- ]time |\
                \w+ ){0,4}<company> (?:\w+ ){0,6}(?:cut|reduced|saved|went from|went up|increased|improved|halved|\
                raised|told us|tell us|reported|report|saw|seen|see|got|gained|lowered|brought|dropped|had the same|\
                were in|was in|switched|moved|use|uses|using|used|started|found|recovered|doubled|achieved|run|runs|\
                measured|avoided|won|kept)
            (?:<company>|they) (?:\w+ ){0,4}(?:cut|reduced|saved|halved|lowered|brought down|increased|improved|\
                measured|recovered) (?:\w+ ){0,6}(?:by|from|to|in) (?:about |around |roughly |nearly |\
                almost )?(?:\d|half|a third|a quarter|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|\
                twenty|thirty|forty|fifty)
            (?:went|gone|going|fell|dropped|rose|came down|moved) from (?:\w+ ){0,3}(?:\d|two|three|four|five|\
                six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|\
                fifty)[^.]{0,30} to (?:\w+ ){0,2}(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\
                twelve|fifteen|twenty|thirty|forty)
            (?:you can|feel free to|you are welcome to|happy for you to|i can have you|i can let you|\
                i will let you) (?:\w+ )?(?:call|speak|talk|ask|phone|contact|visit|check) (?:\w+ ){0,3}(?:them|him|\
                her|customer|customers|reference|references|with|to|one|their|plant|manager)
            (?:^|, |; |: |and |but )(?:of|out of) (?:the |our |all |these |those |last )*<count> [^.?!]{3,60} \
                (?:<count>|none|only|all|we (?:missed|lost|had))
            <count> (?:out )?of (?:the |our |these |those )+<count>
            (?:university|institute|laboratory|lab|ministry|agency|inspectorate|association|federation|test house|hospital|college|\
                school|consumer \w+) (?:of \w+ )?(?:has |have |had )?(?:\w+ )?(?:made|tested|measured|published|found|reported|showed|\
                certified|checked|studied|confirmed|compared|run|ran) (?:\w+ )?
            (?:study|test|trial|report|survey|audit|pilot) (?:\w+ ){0,4}(?:with|of|over|on|at|by|in|from) (?:\w+ ){0,3}<count>
            (?:in|during|from|at) (?:the|a|our|their) (?:\w+ )?(?:pilot|trial|(?:field )?test)(?: \w+){0,4} (?:we|they|it|was|were|took)
            we (?:did|fitted|installed|moved|equipped|switched|converted|supplied|changed|trained|refitted|rebuilt|replaced|\
                delivered|changed over) (?:the|a|an|one|another|two|three|four|five|six|<count>) (?:\w+ ){1,6}(?:over|in|\
                within|during|on|without|at|last|between)
            (?:their|the|his|her) (?:\w+ )?(?:manager|director|owner|matron|foreman|engineer|head|boss|chef|sister|nurse|buyer|\
                supervisor|caretaker|people|secretary) (?:will|can|would|could) (?:\w+ )?(?:tell|show|confirm|say|talk|answer)
            (?:give|send|pass|let|get) (?:you )?(?:have )?(?:on )?(?:to )?(?:the |their |her |his )(?:\w+ )?(?:\w+'s |of )?(?:direct )?\
                (?:number|contact|name|phone|details)
            (?:number|name|contact|phone|details) of (?:the|their|our|one|a) (?:\w+ ){0,3}\w+
            (?:show|send|give|let you see|let you have|look at|read) (?:\w+ ){0,3}(?:it|that|the clause|the contract|the wording|the \
                log|the protocol|the accounts|the audit|the figures|the last \w+) (?:in writing|to you|in black and white|from)
            (?:accounts|figures|records|results|books|logs?|report) (?:are|is) (?:\w+ )?(?:public|published|open|audited|online)
            (?:at|with|for|in|over at) (?!the moment|the end|this|that|least|first|all|return|exchange|general|you|your|any|what|\
                which|case|<month>|<day>|fact|turn|me|us|our)(?:\w+ ){1,3}?,? ?(?:it|they|that|the \w+) (?:took|dropped|cut|fell|went|\
                saved|came|changed|moved|got|measured|stayed|halved|rose|stopped|run|ran|runs)
            (?:had|have|has) (?:it|them|theirs|one|the \w+|ours) (?:fitted|installed|changed|moved|put in|running|switched|running|\
                replaced|in use|for) (?:\w+ ){0,4}(?:<count>|weekend|one|a|an|since|last|without)
            (?!i\b|we\b|you\b|it\b|the)\w+ (?:moved|switched|changed|went over|swapped|converted|cut|halved|reduced|changed over) (?:to \
                |over |from |their |its |all |the |his |her |in )+(?:\w+ ){0,7}(?:<count>|stages|weekend|half|third|since|years?|months?)
            (?:what|who) i can (?:show|give|offer|tell) you is (?:an? |the |one |how )?(?:\w+ ){0,6}(?:that|who|which|of|where|from)
            (?:your|our|two|three|some|several|<count>|one) (?:of your )?(?:neighbou?rs?|colleagues|competitors) (?!have all)(?:\w+ )?\
                (?:have|has|had|use|uses|did|cut|went|made|run|runs|changed|switched)
            (?:group|handful|couple|number) of (?:\w+ ){1,4}(?:that|who|which|moved|switched|changed|use|have)
            (?:reference|references|testimonials?|certificates?|certification|audited|\
                log ?books?|delivery records?|test (?:results?|report|data)|lab (?:report|results?|data)|\
                measurements?|track record|statistics)
            (?:according to|measured by|published by|certified by|tested by|audited by|verified by|confirmed by|\
                a study by|a report (?:by|from)|data from|figures from|numbers from)
            (?:the|our) (?:numbers|figures|data|records|results|log|logs|measurements) (?:from|of|for|show|\
                shows|say|over)
            (?:in|over|during) (?:the )?(?:last|past) (?:<number> )?(?:year|years|months?|quarters?|\
                weeks?)[^.]{0,40}(?:\d[\d.,]* ?(?:%|percent|per cent|times|on time|of)|not (?:one|a single)|out of|\
                on time|without a)
            (?:measured|cut|used|saw|reported|had|lost|saved|needed|found|counted|recorded) (?:\w+ ){0,3}\d[\d.,]* ?(?:%|percent|\
                per cent)
            \d[\d.,]* ?(?:%|percent|per cent) (?:on time|of (?:our|all|their|the)(?! price))
            (?!100 out)\d+ out of \d+
            (?:here is|i have|i brought|i can send you|i will send you|let me show you|i can show you) (?:the |\
                a |an |our |their |his |her )?(?:\w+ ){0,3}(?:data|results?|report|letter|study|proof|evidence|\
                numbers|figures|records?|document|documents|documentation|contact)
            (?:at|with|for) (?:a|one|another) (?:\w+ ){0,4}<company> (?:\w+ ){0,4}(?:like you|your size|in your|\
                near|nearby|in \w+|of your)
            """
        ),
        unless=phrases(r"""
            (?!what i can)(?:what|which|how|who|do you|would you|have you|did you|are there) (?:\w+ ){0,3}(?:customers|\
                clients|other|you|your)(?! how)
            how many
            according to [^?]{0,40} you
            your (?:\w+ )?(?:site|website|report|numbers|figures|records|data)
            you (?:\w+ )?(?:said|told|mentioned)
            (?:if|could|can|would) you (?:\w+ ){0,3}(?:give|send|show|share)
            (?:special|better|good) price
            in (?:return|exchange)
            (?:want|like|interested in) (?:it|one|a copy)
            my (?:number|name|details|contact)
            """),
        form="any",
        confidence=0.75,
    ),
    Rule(
        "self_talk",
        phrases(
            r"""
            (?:we|our company|our firm) (?:\w+ ){0,2}(?:have|has|were|was|been|are|is) (?:\w+ ){0,3}(?:founded|\
                around|in business|established|family[- ]owned|in the (?:business|market|industry)|serving|\
                operating|number one|the leader|the largest|the biggest|the best|market leader|proud|award|awards|\
                growing|offices in|\d+ (?:employees|people|offices|countries|years|plants))
            (?:i|we) (?:have|had) (?:\w+ ){0,2}(?:a bad|a tough|a rough|a good|a great|a hard) (?:month|quarter|\
                year|week)
            (?:i|we) (?:need|have to|must|still need|really need|am trying|are trying|have got) (?:to )?(?:hit|\
                make|meet|reach|close|fill|get) (?:my|our|the|this) (?:quota|target|numbers?|month|quarter|goals?|\
                bonus|sales)
            (?:i|we) (?:have been|had|have had|am|was|were) (?:\w+ ){0,3}(?:my|our|the) (?:\w+ )?(?:best|biggest|worst|strongest) \
                (?:ever )?(?:quarter|month|year|week|seller|salesman|rep|team)
            i am (?:known|famous|considered|called|the (?:guy|one|man|woman|person) (?:who|that|for))
            (?:the )?best \w+ (?:on|in) (?:the |this |our )(?:market|country|region|world|business|industry)
            we are (?:very |so |really |a |an |extremely |quite )+(?:strong|big|large|successful|solid|great|respected|known|modern|\
                experienced|healthy|well known)
            (?:we|i) (?:have|got) (?:\w+ )?(?:patents?|offices|awards?|a plaque|prizes?|medals?|trophy|headquarters)
            (?:salesman|saleswoman|salesperson|rep|employee|seller) of the (?:year|month)
            (?:they|my boss|the company) (?:even |just )?(?:gave|promoted|made|named) me
            we have been (?:\w+ ){0,3}(?:for|since) (?:\w+ )?(?:\d+|\w+) years
            my (?:quota|target|bonus|commission|boss|manager|numbers|sales target|kids|wife|husband|vacation|\
                holiday|weekend|car|dog)
            (?:i am|we are) (?:very |so |really )?(?:proud|excited|thrilled|delighted|pleased) (?:of|\
                to (?:announce|tell|say|be|offer)|about (?:our|my|the|what we))
            our (?:company|firm|founder|history|mission|vision|values|headquarters|ceo|story|awards?|success|\
                growth|brand|reputation) (?:is|was|has|are|goes|started|stands|won|began|speaks|means|and)
            i (?:have been|was|started|grew up|studied|used to|joined) (?:\w+ ){0,3}(?:in (?:sales|\
                this business|the business|the industry|this industry)|selling|with the company|born|working here|\
                top seller|promoted|the best)
            (?:we|our team) (?:won|received|were awarded|opened|acquired|raised|launched|invested)
            (?:since|founded in|established in) (?:19|20)\d\d
            """
        ),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "jargon",
        phrases(
            r"""
            (?:synerg(?:y|ies|istic|ize)|paradigm|leverag(?:e|es|ed|ing)|holistic|scalab(?:le|ility)|ecosystem|\
                best[- ]of[- ]breed|mission[- ]critical|value[- ]add(?:ed)?|value proposition|turn[- ]?key|\
                bandwidth|low[- ]hanging fruit|move the needle|deep dive|game[- ]chang(?:er|ing)|disrupti(?:ve|on)|\
                robust|seamless(?:ly)?|end[- ]to[- ]end|next[- ]gen(?:eration)?|omni[- ]?channel|best practices?|\
                core competenc(?:y|ies)|thought leader(?:ship)?|actionable|granular(?:ity)?|operationali[sz]e|\
                digital transformation|future[- ]proof|win[- ]win|circle back|touchpoints?|frictionless|\
                hyper[- ]?\w+|agile|stakeholder alignment|kpis?|roi|tco|saas|sla|slas|erp|mes|opex|capex|oee|api|\
                llm|ai[- ](?:driven|powered)|machine learning|blockchain|cloud[- ]native|data[- ]driven|\
                360[- ]degree|supply chain optimi[sz]ation|just[- ]in[- ]time|iiot|rheolog(?:y|ical)|mfi|\
                polydispersity|viscosity|crm|cogs|ebitda)
            """
        ),
        confidence=0.6,
    ),
)


def acts_in(sentences: Sequence[Sentence], heard: frozenset[str]) -> Iterator[Act]:
    """The presenting acts of a turn. A term that the buyer used first (`heard`, words) is no jargon."""
    for act in apply(RULES, sentences):
        if act.act != "jargon" or not _used(act.quote, heard):
            yield act


def _used(quote: str, heard: frozenset[str]) -> bool:
    terms = [match.group() for match in RULES[-1].says.finditer(quote.lower())]
    return bool(terms) and all(any(part in heard for part in re.findall(r"\w+", term)) for term in terms)
