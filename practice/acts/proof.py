"""What can be looked up or rung up: a customer, a count, a test, a document. Mere claims are none."""

from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

RULES = (
    Rule(
        "evidence",
        phrases(
            r"""
            (?:the|a|one|another) (?:\w+ ){1,5}(?:cut|halved|doubled|saved|lowered|raised|dropped|shaved|\
                brought down|reduced) (?:its|their|his|her|the) [^.?!]{3,50}(?:by|from|to) (?:a |an |about |\
                nearly |over |under |almost )?(?:<count>|\d|fifth|quarter|third|half|tenth|zero|nothing)
            (?:\d+|<count>|dozens of|hundreds of) (?!of us|minutes|hours|days|weeks|months|\
                years)(?:\w+ ){1,3}(?:use|run on|rely on|work with|have switched to|trust) (?:this|it|ours?|them|\
                the same)
            (?:case|field|pilot|independent|published|research|university|comparison|time|cost|reference|\
                customer|market) (?:stud(?:y|ies)|tests?|trials?|reports?|surveys?|results?|stor(?:y|ies)|data|\
                benchmarks?|audits?|figures)
            (?!i\b|we\b|you\b|they\b|it\b)\w+ (?:\w+ ){0,3}(?:have|has) (?:run|used|had|run on|worked with|relied on|\
                bought|ordered|been using|been running) (?:it|them|ours|one|\
                this|the same|us|from us)(?: \w+){0,3} (?:since|for|over|without)
            (?:you can|you may|you could|feel free to|you are welcome to|why not) (?:\w+ )?(?:ring|phone|call|visit|\
                ask|see|speak to|talk to|contact) (?:them|mr|mrs|ms|dr|him|her|\w+ \
                at|\w+ \w+ at|the \w+ (?:at|of|there))
            (?:and|,) you (?:may|can|could) (?:visit|see|ring|call|ask|talk to|speak to) (?:them|it|one|him|her|both)
            (?:council|authority|insurers?|auditors?|inspectors?|institute|university|magazine|association|\
                consumer \w+|tuv|laboratory) (?:\w+ )?(?:tested|checked|certified|\
                measured|audited|approved|compared|rated|reviewed|verified)
            (?:tested|checked|certified|measured|audited|verified|confirmed|signed off|approved) by (?:an?|the|our|\
                two) (?:\w+ )?(?:auditors?|institute|lab|laboratory|university|\
                council|insurers?|inspectors?|engineers?|authority|third party|accountants?|firm)
            came (?:out )?(?:first|second|third|top|best) (?:of|in|out of)
            (?:ours|we) came (?:first|second|third|out)
            (?:down|up|back|cut|reduced|lowered) (?:from|to) (?:\w+ ){0,3}(?:<count>|\d[\d.,]*)[^.?]{0,25} (?:to|\
                from) (?:\w+ ){0,2}(?:<count>|\d[\d.,]*|zero|one|none)
            (?:went|gone|going|fell|came|dropped|rose) from (?:\w+ ){0,3}(?:<count>|\
                \d[\d.,]*) ?%?(?: \w+){0,3} to (?:\w+ ){0,2}(?:<count>|\d[\d.,]*)
            (?:my|our) last (?:customer|client|school|hospital|hotel|shop|plant) (?:\w+ ){0,3}(?:with|who|that|in)
            (?:one|two|three|four|five|several|\d+) (?:\w+ )?(?:hospitals|schools|hotels|bakeries|farms|plants|mills|\
                shops|garages|clinics|practices|breweries|firms|companies|customers|\
                sites|offices|councils|restaurants) (?:\w+ ){0,5}(?:use|uses|used|run|runs|have|had|work|works|\
                switched|bought|cut)
            (?:they|he|she) (?:measured|tried|tested|put|ran|counted|kept|compared) (?:it|them|for|on|one|both|\
                the \w+)[^.?]{0,50}(?:weeks?|months?|years?|nights?|days?|kept it|\
                stayed|per cent|%)
            (?:here is|i have|i have got|there is) (?:the |a |our |their )?(?:\w+ )?(?:test report|report|log|\
                certificate|protocol|audit|letter|list|record|figures|result|results|\
                measurements?|statement|accounts)
            (?:page|clause|section) (?:<count>|one|\d+) of (?:the|our|their)
            (?:report|contract|study|audit|certificate|protocol)(?: of (?:the )?\w+)?,? (?:on )?(?:page|clause|section)
            (?:in|from) (?:the|our|last) (?:\w+ )?(?:pilot|trial)
            out of (?:the |our |all )?(?:last |our )?\d[\d.,]*
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
            (?:university|institute|laboratory|lab|ministry|agency|inspectorate|association|federation|test house|\
                hospital|college|\
                school|consumer \w+) (?:of \w+ )?(?:has |have |had )?(?:\w+ )?(?:made|tested|measured|published|found|\
                reported|showed|\
                certified|checked|studied|confirmed|compared|run|ran)
            (?:study|test|trial|report|survey|audit|pilot) (?:\w+ ){0,4}(?:with|of|over|on|at|by|in|from) (?:\w+ ){0,3}<count>
            (?:in|during|from|at) (?:the|a|our|their) (?:\w+ )?(?:pilot|trial|(?:field )?test)(?: \w+){0,4} (?:we|\
                they|it|was|were|took)
            we (?:did|fitted|installed|moved|equipped|switched|converted|supplied|changed|trained|refitted|rebuilt|replaced|\
                delivered|changed over) (?:the|a|an|one|another|two|three|four|five|six|<count>) (?:\w+ ){1,6}(?:over|in|\
                within|during|on|without|at|last|between)
            (?:their|the|his|her) (?:\w+ )?(?:manager|director|owner|matron|foreman|engineer|head|boss|chef|sister|\
                nurse|buyer|\
                supervisor|caretaker|people|secretary) (?:will|can|would|could) (?:\w+ )?(?:tell|show|confirm|say|talk|answer)
            (?:give|send|pass|let|get) (?:you )?(?:have )?(?:on )?(?:to )?(?:the |their |her |his )(?:\w+ )?(?:\w+'s |\
                of )?(?:direct )?\
                (?:number|contact|name|phone|details)
            (?:number|name|contact|phone|details) of (?:the|their|our|one|a) (?:\w+ ){0,3}\w+
            (?:show|send|give|let you see|let you have|look at|read) (?:\w+ ){0,3}(?:it|that|the clause|the contract|\
                the wording|the \
                log|the protocol|the accounts|the audit|the figures|the last \w+) (?:in writing|to you|\
                in black and white|from)
            (?:accounts|figures|records|results|books|logs?|report) (?:are|is) (?:\w+ )?(?:public|published|open|\
                audited|online)
            (?:at|with|for|in|over at) (?!the moment|the end|many|some|most|all|few|several|other|this|that|least|\
                first|all|return|exchange|general|you|\
                your|any|what|\
                which|case|<month>|<day>|fact|turn|me|us|our)(?:\w+ ){1,3}?,? ?(?:it|they|that|the \w+) (?:took|\
                dropped|cut|fell|went|\
                saved|came|changed|moved|got|measured|stayed|halved|rose|stopped|run|ran|runs)
            (?:had|have|has) (?:it|them|theirs|one|the \w+|ours) (?:fitted|installed|changed|moved|put in|running|\
                switched|running|\
                replaced|in use|for) (?:\w+ ){0,4}(?:<count>|weekend|one|a|an|since|last|without)
            (?!i\b|we\b|you\b|it\b|the)\w+ (?:moved|switched|changed|went over|swapped|converted|cut|halved|reduced|\
                changed over) (?:to \
                |over |from |their |its |all |the |his |her |in )+(?:\w+ ){0,7}(?:<count>|stages|weekend|half|third|\
                since|years?|months?)
            (?:what|who) i can (?:show|give|offer|tell) you is (?:an? |the |one |how )?(?:\w+ ){0,6}(?:that|who|which|\
                of|where|from)
            (?:your|our|two|three|some|several|<count>|one) (?:of your )?(?:neighbou?rs?|colleagues|\
                competitors) (?!have all)(?:\w+ )?\
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
            (?:measured|cut|used|saw|reported|had|lost|saved|needed|found|counted|\
                recorded) (?:\w+ ){0,3}\d[\d.,]* ?(?:%|percent|\
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
)


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The acts of a turn that prove something."""
    yield from apply(RULES, sentences)
