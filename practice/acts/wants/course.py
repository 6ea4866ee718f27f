"""What is wanted of the course of things: how they are, what goes wrong, what was tried, what follows, and when.

Wordings only; the notation is told in `practice/acts/wants`.
"""

from practice.acts.wants.names import Want

STRONG: dict[Want, str] = {
    "trouble": r"""
        (?:grit|sand) in ; most energy ; not going (?:well|right|smoothly)
        bug(?:s|ging) you ; nuisance ; nerves
        (?:drive|drives|driving) (?:you|him|her|them|people|everyone|everybody) (?:mad|crazy|up the wall|nuts|round)
        (?:run|go|work|be) (?:more )?(?:smooth|smoother|smoothly|better|easier) ; hassle ; grief
        eat(?:s|ing)? (?:up|most|into)
        where (?:does|do|is) ... (?:jam|stick|stuck|rub|pinch|hurt|break|snag|creak|leak|go wrong|tight) ; rough
        what (?:gives|costs|causes) you ; least happy ; sore (?:point|spot) ; unhappy ; dissatisf\w+ ; criticism
        disappoint(?:s|ed|ing|ment)? ; not (?:up to|good enough|quite|so (?:well|good|great|smooth\w*)|run\w*|going)
        mess ; worst ; fed up ; tired of ; (?:most|a lot of|your|so much) (?:time|energy|effort|hours) ; thorn
        (?:can|could) (?:not|hardly) (?:get|keep|find|cope) ; catch(?:es)? (?:you )?out
        bad (?:day|days|week|morning) ; problems? ; challeng(?:e|es|ing) ; issues? ; headaches?
        (?:trouble|troubles|troubling) ; difficult(?:y|ies)? ; struggl(?:e|es|ing|ed)
        (?:go|goes|going|went|gone) wrong ; wrong ; grumbl(?:e|es|ing) ; complain(?:s|t|ts|ing|ed)? ; pinch(?:es|ing)?
        pains? ; bottle ?necks? ; weak(?:ness|nesses| spots?| points?)? ; sore ; frustrat(?:es|ing|ed|ions?)
        annoy(?:s|ing|ed)? ; irritat(?:es|ing|ed) ; bother(?:s|ing)? ; stuck
        not (?:working|happy|right|good|great|well|smooth\w*|satisf\w+|as (?:it|you|well|good))
        could (?:be|go) better ; let (?:you )?down ; hard(?:est)? ; toughest
        (?:los(?:e|ing)|wast(?:e|ing)) (?:the most |most |so much |much |a lot of )?(?:time|hours|money|sleep|work|\
            days) ; (?:double|twice) ; get(?:s)? in (?:the|your) way ; slow(?:s|ing)? (?:you|things) down ; obstacles?
        worr(?:y|ies|ying) ; keeps? (?:you )?busy ; not go(?:ne)? well ; fall(?:s|ing)? short ; (?:biggest|main|worst)
        suffer(?:ing|s)? ; where does (?:it|the shoe) ; difficulties
    """,
    "state": r"""
        how (?:is|are) (?:business|trade|things|it all|everything) ; (?:run|bring|fill) (?:me|us) (?:through|in|up)
        (?:give|paint) (?:me|us) (?:a|the) (?:\w+ )?(?:picture|overview|idea|sense|feel) ; lay of the land
        (?:is|are) (?:it|that|this|things|the \w+) set up
        (?:i|we) (?:read|heard|saw|see|gather|understand|believe|noticed) ; in practice
        what (?:is|are) (?:your|the) (?:current|present) ; what goes on
        what (?:happens|is happening|is going on) (?:on|in|at|to|with|there|during|after|every|once)
        (?:who|what) (?:looks|sees) (?:after|to) ; how come you ; (?:use|using) at ; what (?:am i|are we) looking at
        give or take
        (?:currently|at present|at the moment|right now|these days|nowadays|presently|today|now|still|so far)
        how (?:are|is) (?:things|business|it|everything|life|work|trade|the \w+|your \w+|\w+) (?:\w+ )?(?:going|\
            doing|running|looking|getting on|coming along|these days|at the moment|faring|working)
        how (?:are|is) (?:things|business|trade)
        how (?:do|does|are|is) (?:you|your|it|that|they|the|\w+) (?:\w+ )?(?:do|doing|manage|managing|handle|\
            handling|keep|keeping|check|checking|organi[sz]e|run|running|work|cope|coping|deal|dealing|get|getting|\
            go about|make|track|swap|measure|control) ; what (?:does|do|is|are) (?:\w+ ){1,8}(?:look like|like|looks)
        (?:take|walk|talk|lead|guide) (?:me|us) through
        (?:describe|tell me (?:a (?:bit|little) )?(?:more )?about|paint)
        (?:typical|normal|usual|average|ordinary) (?:day|week|month|morning|shift|night|run)
        (?:set ?up|situation|arrangement|process|routine) ; how many
        how (?:big|large|old|cold|warm|busy|steady|clean|full|often|far|wide|flat|much of)
        what (?:kind|sort|type) of
        what (?:do|are) you (?:use|using|do|doing|make|making|build|building|fill|filling|run|running|buy|buying|sell)
        is (?:that|it) (?:still|so|right|true|the case|correct) ; (?:is|are|does|do) ... still ; which (?:of|ones?)
        who (?:does|do|is|runs?|handles?|looks? after|takes? care|plans?|orders?|books?|keeps?) ; day to day
        from day to day
    """,
    "event": r"""
        how did (?:it|that|this|things) come to ; what was it like
        what (?:did|was) ... (?:back then|last time|at the time)
        (?:in|over) the (?:last|past) (?:few |couple of |\w+ )?(?:years|months|weeks|year|months?)
        since (?:then|last|we|i|the) ; (?:has|have) (?:\w+ )?changed ; what went ; looking back
        what (?:happened|has happened|went on|occurred) ; (?:go|goes|gone|went) wrong ; last time ; (?:back )?then
        (?:years?|months?|weeks?) ago ; tell me (?:the story|what happened)
        how did (?:it|that|this) (?:come|start|begin|happen) ; story ; come about ; off the rails ; how long did
        what (?:has|have) changed ; what is (?:new|different) ; let (?:you|me) down ; promised
    """,
    "tried": r"""
        (?:getting|get|got|gone|going|working|managing|muddling|coping) (?:round|around)
        what (?:has |have |had )?(?:worked|helped) ; thrown at ; been done ; a crack at
        thrown at (?:it|that|this|the) ; experiment(?:ed|ing|s)? ; do about (?:it|that|this|them)
        did (?:it|that|this|they|he|she) (?:help|work|last|succeed|do any good|solve|go)
        (?:was|were) it any (?:good|use) ; anything (?:you|that) (?:have |has )?(?:tried|tested|helped|worked|done)
        first attempt ; been down this road ; (?:have|has) (?:been|you been) (?:coping|dealing|trying)
        (?:ever|previously|before) (?:used|had|worked|bought|hired|owned|run|ordered|tested)
        how (?:have|did) you (?:\w+ )?(?:dealt|deal|cope|coped|react|reacted|respond|responded|tackle|tackled|\
            handle|handled|address|addressed|go about|gone about|get round|got round|manage|managed)
        turn(?:ed|s)? out ; bring any ; had (?:a|an|any) (?:\w+ )?(?:before|once) ; own attempts?
        help(?:ed)? yourselves ; makeshift ; stop ?gap ; (?:quick|temporary) (?:fix|solution) ; tried
        (?:did|do|have) you (?:ever )?try ; trying so far ; attempt(?:s|ed)? ; so far
        (?:already|ever) (?:done|tried|had|used|bought|looked|made|taken|tested)
        done (?:about|to|so far|already|against|yourselves?|before)
        (?:have|has|had) (?:you|they|anyone|anybody|someone|somebody) (?:\w+ )?(?:done|tried|had a go|looked into|\
            bought|hired|tested|experimented|attempted|fix\w*) ; (?:had|have|having) a go
        (?:to|try to|tried to|trying to) (?:fix|solve|sort|mend|repair|cure|put (?:it|that|this|things) right|\
            get on top|improve|get (?:it|that|this|things) under control|tackle|remedy|deal with)
        (?:fix|fixed|solved|sorted|mended|repaired|patched|remedied|tackled) ; up to now ; (?:until|till) now
        how (?:did|has|well did) (?:it|that|this|they|those|things) (?:go|work|turn|end|pan|do|fare) ; what came of
        come of it ; (?:your|previous|earlier|past|last|first) (?:\w+ )?(?:attempts?|efforts?|tries|experiments?)
        (?:your|any|what|the) experiences? (?:\w+ )?(?:with|of|so far|have|do|did|been)
        (?:steps|measures|action) (?:have|did|taken) ; worked out ; not work out ; workarounds? ; looked into
        help you (?:look|with|find|fix) ; (?:bought|used|had|owned|tested) ... (?:before|once|already|in the past)
        in the past ; ever (?:think|thought|consider\w*|look\w*) (?:about|of|at|into)
        what (?:did|have) you (?:do|done)
    """,
    "loss": r"""
        how (?:badly|much|hard) (?:does|do|is|are|did|will|would) ... (?:hurt|hit|cost|affect) ; hits? you ; stand to lose
        add(?:s|ing)? up to ; let it slide ; (?:is|are|was) not (?:fixed|solved|sorted|put right) ; in twelve months
        how much longer can ; live with (?:it|that|this|things) ; price you pay ; doing to (?:you|your|the)
        drag(?:s|ged|ging)? on ; if nobody ; what is the damage ; leav(?:e|ing) on the table
        how long can (?:you|that|this|it) ; and if not ; get(?:s|ting)? (?:any )?(?:worse|better)
        (?:does|do|did) not (?:get|go|turn|work|come|change|improve|happen|find)
        where (?:does|will|would) (?:this|it|that|all this) (?:end|lead|go|take) ; lead(?:s)? to ; add(?:s)? up to
        (?:slip|slipping|go|goes|going|run|running) (?:through your fingers|down the drain|to waste|out of the window)
        what (?:is|are) (?:it|this|that|they|all this) doing to ; bear(?:able)?
        (?:in|over) (?:a year|twelve months|the year) ... (?:cost|lose|mean)
        what if (?:you|nothing|it|that|this|they|things) ; at the end of the day ... (?:cost|lose)
        fall(?:s|ing)? through ; domino ; who suffers ; what else (?:does|did) (?:it|that|this) (?:touch|hit|hurt)
        nothing (?:changes|changed|happens|is done|gets done|was done|were done|moves) ; (?:do|doing|did|does) nothing
        if (?:you|they|it|that|this|your \w+|the \w+) (?:do not(?! mind| go with)|does not|did not|don't|never|cannot|can not|\
            could not|leave|left|keep|kept|put|wait|waited|carried|carry|just|lose|lost|miss|missed|ignore|stay|\
            stayed)
        (?:if|suppose|say|imagine|assuming|when|while) ... (?:stays?|stayed|remains?|remained|goes on|go on|went on|\
            carries on|carry on|carried on|keeps? (?:on|going)|continues?|continued|drags? on|as it is|as they are|\
            as it was|the same|not fixed|not solved|like this|gets worse|fails?|failed|breaks?)
        stays? (?:as it is|the same|like this|as they are)
        (?:goes|go|going|went|carry|carries|carrying) on (?:like|as|for|this way|with it|that way)
        (?:leave|leaving|left) (?:it|things|everything|that|this) (?:as|like|alone|be|the way)
        (?:wait|waiting|put it off|putting (?:it|this|that) off|postpon\w+|delay it|delaying|hold(?:ing)? off|\
            another year)
        (?:what|how much) ... (?:costs?|costing|lose|losing|miss|missing out|do to you|did to you|does to you)
        cost(?:s|ing)? (?:you|the|your)(?! (?:now|today|at the moment|at present))
        (?:impact|impacts|consequences?|implications?|knock on|effect|effects|fallout|upshot|repercussions?|damage|\
            downside) ; affect(?:s|ed|ing)? ; what does (?:that|this|it|all that|all this) (?:mean|do)
        what did (?:that|this|it) (?:mean|do|cost)
        mean for (?:the |your )?(?:business|company|firm|orders|customers|work|profit|result|numbers|margin|\
            operation|people|staff|team)
        what (?:happens|would happen|will happen|might happen|could happen) ... (?:if|when)
        what (?:happens|would happen|will happen) (?:then|next|after) ; then what ; what then
        how (?:serious|bad|painful|dangerous|big a (?:problem|deal)|much of a problem|much (?:does|do|is|are) (?:it|\
            that|this|you) (?:cost|costing|hurt\w*|lose|losing|miss\w*|set))
        (?:price|cost) of (?:doing nothing|waiting|that|it|this|leaving|standing still|not)
        (?:miss|missing|missed) out ; slip(?:s|ping)? through ; where (?:does|would|will|did) (?:that|this|it) leave
        (?:worst|bad) (?:that|thing|case) ; what is at risk ; suffers? ; turn(?:ed|ing)? away
    """,
    "date": r"""
        by what point ; window ; rush ; hurry ; how urgent
        how (?:much time|long) (?:do|have|is|are|would|will) (?:you|we|it|there|that) ; before when
        (?:calm|calms|quiet|quietens?|settle|settles|slow|slows|die|dies) down ; how far ahead ; (?:the )?latest
        (?:first|earliest|last) (?:date|day|moment|possible) ; milestones? ; on the clock ; clock ; what time
        lead time ; (?:start|begin) (?:in|by|on|before|after)
        when (?:would|could|should|do|does|did|is|are|will|might|must|can|has|have|was|were)
        (?:by|until|since|till|from) when ; deadlines? ; how soon
        how (?:much )?long(?:er)? (?:are you|have you|will you|is (?:the|your|that)|does (?:the|your|that)|\
            do you (?:have|still)|until|till|before|is it (?:until|till))
        (?:what|which|any|some|key|certain|fixed|critical|good|right|best|by that) (?:date|dates|day|week|month|\
            months|quarter|season|time of (?:the )?year|part of (?:the )?year|point in (?:the )?year)
        time ?(?:line|lines|frame|frames|scale|scales|table|tables) ; timing ; calendar ; diary
        schedul(?:e|es|ed|ing)
        (?:expires?|expiry|runs? out|run out|come up for renewal|notice period|give notice|get out of|tied (?:in|to|\
            up|down)|tied)
        (?:quiet|calm|quieter|calmer|slow|slack|good|least \w+|best|right|convenient|suitable) (?:enough|time|\
            period|spell|moment|stretch|phase|weeks?|months?) ; in time for
        (?:up and running|ready|in place|settled|sorted|decided|fixed|finished|done) (?:by|before)
        by (?:the end of|next|summer|spring|autumn|winter|christmas|easter|which|what) ; start date ; kick off
        next (?:meet|meeting|sit|review|round) ; (?:a|the) (?:date|deadline) ; time pressure
        is there a (?:date|deadline|day|moment|window)
    """,
}
WEAK: dict[Want, str] = {
    "trouble": r"""
        hurt(?:s|ing)? ; happy ; (?:go|goes|going) (?:on|well) ; risk ; trying ; most ; tricky ; cope ; coping
        pressure
    """,
    "state": r"""
        how (?:do|does|are|is) ; what (?:do|does|are|is) ; (?:do|does|are|is) (?:you|your|it|they|the) ; about
        how about
    """,
    "event": r"""
        (?:did|was|were|had) ; changed ; ago ; since ; before ; happened ; used to
        last (?:year|summer|spring|autumn|winter|month)
    """,
    "tried": r"""
        experiences? ; (?:did|have|has) (?:you|anyone|anybody|they|it) ever ; before ; already ; solve
        previous(?:ly)? ; (?:help|helped) ; work ; history
    """,
    "loss": r"""
        what if ; if ; los(?:e|es|ing|t) ; (?<!without )(?<!without it )hurt(?:s|ing)? ; mean(?:s)? ; costs?
        not (?:right|ready|done|on time) ; serious ; otherwise
    """,
    "date": r"""
        when ; how (?:quickly|fast|long|urgent|often)
        (?:this|next) (?:year|quarter|month|summer|spring|autumn|winter)
        (?:summer|spring|autumn|winter|easter|christmas) ; urgen(?:t|cy) ; season ; date ; month ; contract
        agreement
    """,
}
