"""What pushes a buyer away: pressure, early time choices, arguing, insults, and the questions that put the account
at risk."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act, Ask

TIME = (
    r"(?:<day>|(?:\d+|one|two|three|four|five|eight|nine|ten|eleven|twelve|"
    r"noon)(?::\d\d)?(?: ?(?:o'clock|am|pm|a\.m\.|p\.m\.|thirty|fifteen))?|"
    "(?:in the )?(?:morning|mornings|afternoon|afternoons)|this week|next week|early|late)"
)

RULES = (
    Rule(
        "pressure",
        phrases(
            r"""
            (?:only|just|valid|good|available|offer|price|deal|discount|ends?|expires?|good) (?:for |valid |\
                until |till |through |through to |good )*(?:today|tonight|this (?:week|month|afternoon|hour)|\
                tomorrow|right now|midnight|the end of the (?:day|week|month))(?: only)?(?![^.]{0,12}(?:meet|call|\
                speak))
            (?:offer|discount|discounts|price|deal) (?:is |are |will be )?(?:gone|away|over|finished|off the table)(?=[.,!]|$)
            (?:most|all|half) of your (?:neighbours|competitors|peers|colleagues) (?:have |has )?(?:already |all )*(?:signed|\
                ordered|bought|joined)
            the most of your (?:neighbours|competitors) (?:have )?(?:already )?signed
            (?:last|final|one time|once in a lifetime|only) (?:chance|opportunity|offer|call for|day|warning|shot)
            (?:limited|running out of|few|last|only \w+|only a few|two|three) (?:\w+ )?(?:slots?|spots?|places|\
                seats|units|pieces|spaces|trucks)(?: \w+)? (?:left|remaining|available)
            (?:there (?:are|is) )?only (?:a few|a couple|one|two|three|four|five|\d+) (?:\w+ )?left
            (?:another|other|the next|a second) (?:customer|client|buyer|company|firm)s? (?:is|are) (?:\w+ )?(?:waiting|interested|\
                asking|\
                after|about to)
            (?:can|could|will) (?:only )?hold (?:it|this|the price|that price|the offer|that) (?:\w+ ){0,3}(?:until|till|for|today|now|\
                <day>)
            (?:can not|will not|can no longer) (?:hold|keep|guarantee|promise) (?:the |this |that |you )?(?:price|offer|deal|rate)
            (?:boss|manager|head office)(?: \w+){0,4} only (?:\w+ ){0,6}(?:today|noon|tonight|until|till|this once|week)
            if you (?:do not|will not) (?:sign|order|buy|decide|act|say yes|take (?:it|this)|commit|move)(?: \w+){0,2} (?:now|today|this \
                (?:week|minute)|tonight|on this call|right)
            (?:nobody|no one) (?:ever )?(?:says|said|turns|turned|refuses|refused) (?:no|this|it|me|us|down|that)
            (?:you )?can not (?:say no|refuse|back out|turn (?:me|us|it|this) down|let me down)
            (?:without|until|till|before) (?:i (?:have|get|hear) )?(?:a|an|your) (?:yes|signature|order|date|answer|\
                decision)(?: from you)?$
            (?:i am|we are) not (?:leaving|hanging up|going|letting|putting|stopping|getting off)
            nothing to (?:sleep on|think (?:about|over)|discuss|decide|consider)
            (?:too|very) (?:clever|smart|sensible|bright|intelligent) to (?:let|miss|pass|say|refuse|turn)
            (?:i have )?put (?:so|this) much (?:\w+ )?(?:work|time|effort) into
            (?:stop|let us stop) wasting (?:\w+ )?time
            (?:big|huge|great|terrible|serious) mistake
            (?:why|what) (?:wait|are we waiting|is there to wait|more do you need)
            (?:only|just) need(?:s)? (?:your|a) (?:signature|yes(?! or no)|word|initials)
            (?:get|getting|do|doing) (?:this|it|the paperwork|the deal) (?:done|signed|over)(?: \w+){0,2} (?:now|today|right now|\
                tonight|this \
                minute)
            (?:let us|we should) (?:just )?(?:do it|sign|sign it|sign this|do this|close (?:it|this)|settle it|do the paperwork|\
                wrap (?:it|\
                this) up|get it signed|finish this)(?: \w+)? ?(?:now|today|right now|tonight|here and now|right away)?$
            you (?:will|would) thank me
            what you are missing
            i will (?:write|put|note) (?:\w+ )?(?:down|in) (?:that you|as a yes|a yes)
            (?:give|send) me your (?:signature|order|yes|decision)
            (?:limited[- ]time|while (?:stocks?|supplies|it) lasts?|going fast|selling fast|act (?:now|fast|\
                today|quickly)|hurry|before it is too late|too late|do not miss|miss out|missing out|\
                running out of time|time is running out|clock is ticking|(?:be|it is|they are|all) gone (?:tomorrow|by tonight|\
                by tomorrow|in an hour))
            you (?:\w+ )?(?:need|have|must|ought|better|had better) (?:to )?(?:\w+ )?(?:decide|sign|act|commit|\
                buy|order|make (?:a|the|your|up) (?:decision|choice|mind)|choose|say yes|make up your mind|\
                tell me) (?:\w+ ){0,4}(?:now|today|right|right now|immediately|this (?:week|afternoon|minute)|\
                on this call|before|tonight|already|fast|quickly)
            (?:^|[,:;] |so |and |just |please |come on |then )(?:decide|sign|buy|commit|say yes|act) (?:\w+ ){0,3}(?:right now|now|today|\
                immediately|on the spot|this minute|on this call)(?! or (?:later|tomorrow|another))
            (?:i|we) (?:\w+ )?(?:need|want|must have|have to have|require|expect) (?:your|a|an|\
                the) (?:\w+ ){0,2}(?:answer|decision|signature|order|yes|commitment|\
                purchase order) (?:\w+ ){0,2}(?:now|today|right now|tonight|immediately|on this call|by tonight|\
                this minute)
            you (?:would|will|are going to|must) (?:be|really be|regret|look|feel|kick)(?: a)? ?(?:foolish|\
                stupid|a fool|crazy|mad|silly|sorry|regret|insane|yourself|it|the one)
            you (?:will|would|are going to) (?:\w+ )?(?:regret|be sorry|miss out|lose (?:out|this|the)|\
                fall behind|be left behind|pay (?:the price|for it|more later))
            (?:only|nobody but|just) an? (?:fool|idiot) would
            (?:everybody|everyone|all (?:our|my) customers|they all) (?:else )?(?:\w+ )?(?:signs?|takes?|does it|buys?|agrees?)
            (?:any|every) (?:smart|sensible|reasonable|serious|good) (?:\w+ )?(?:person|buyer|manager|\
                businessman|company|owner) would
            (?:everyone|everybody|all your competitors|your competitors|the others) (?:else )?(?:\w+ )?(?:is|\
                are|has|have) (?:already |all )?(?:signed|buying|bought|doing it|on board|switched|ordered|moving)
            what (?:is|are) you(?:r)? (?:\w+ )?waiting for
            what is stopping you (?:\w+ )?(?:today|now|right now|from signing|from buying)
            (?:come on|oh come on|trust me|believe me),? (?:just |let us |it is |you |sign|buy|say|do|i |we )
            (?:just|simply) (?:sign|say yes|do it|give me (?:a|the|your) (?:yes|order|chance)|buy it|try it|\
                trust me|agree)
            (?:i am not|we are not) (?:taking no|going to (?:hang up|take no|stop|leave)|leaving|letting you)
            (?:will not|not going to|do not|can not) take no
            (?:price|prices|rate|rates|offer) (?:will|is going to|are going to|goes?|go|is|are) (?:\w+ )?(?:up|\
                double|gone|off the table|disappear|increase|rise|expire|expires)(?: \w+){0,3} (?:tomorrow|tonight|\
                after today|today|if you (?:do not|wait|hesitate))
            (?:do|would) (?:you|not you) (?:really )?want to (?:be|explain|tell|lose|risk|\
                let) (?:\w+ ){0,6}(?:competitors?|your boss|behind|responsible|team down|family)
            how can you (?:say no|refuse|turn|afford not|ignore|live)
            you owe (?:it|me|us)
            after (?:all|everything) (?:i|we) (?:have )?(?:did|done|do)
            i (?:will|am going to|would) (?:be in trouble|lose my job|get fired|be fired)
            (?:help me out|do me a favor),? (?:here |and )?(?:buy|sign|order|i need|just)
            """
        ),
        unless=phrases(
            r"""
            (?:no|not|never|without|zero|do not|will not|not here to|not going to) (?:\w+ ){0,3}(?:pressure|\
                push|rush|hurry|decide (?:now|today|anything)|need to decide|have to decide|pressuring|pushing)
            (?:you )?(?:do not|need not|will not) (?:\w+ )?(?:have to|need to) ?(?:decide|sign|commit|buy)
            (?:take your time|whenever you|no rush)
            (?:your|you) (?:\w+ )?(?:said|told|mentioned|last chance to|deadline|contract (?:ends|expires))
            """
        ),
        form="any",
        confidence=0.8,
    ),
    Rule(
        "assumptive_time",
        phrases(
            rf"""
            (?:<day>|tomorrow|next week|this week|morning|mornings|afternoon|\d+(?::\d\d)? ?(?:am|pm|o'clock)?|\
                two|three|four|nine|ten|eleven) or (?:maybe |perhaps |rather |would |in the |on |at |is )*{TIME}
            (?:shall|should|can|could|will) (?:i|we) (?:\w+ )?(?:say|put you down for|pencil (?:you )?in|\
                make it) (?:for |on |at |in |to )*{TIME}
            (?:before|after) (?:lunch|noon) or (?:before|after|in)
            (?:on|is near you|is in|am in|will be in|near you|in your area)[^?]{{0,40}}(?:which|what) (?:day |one |time )?(?:shall|\
                should|do|would|\
                suits|works|is)
            i (?:will|am going to) (?:\w+ )?(?:put you down|pencil you in|book you|come by|stop by|see you|\
                be there|drop by|be at your|swing by) (?:\w+ ){{0,3}}{TIME}
            i (?:am|will be) in (?:your|the) (?:area|town|neighborhood|city|region|part)(?: \w+){{0,5}},? (?:so|and|which|what|shall|\
                when|\
                morning|two|at)
            which (?:is|works|suits|would be|time) (?:\w+ )?(?:better|best|works)(?: for you)?,? {TIME} or
            """
        ),
        unless=phrases(r"""
            (?:was|were|did|is|does) (?:it|that|this|they|he|she) (?:on |in |by )*(?:<day>|\d|morning|two|next)
            (?:would|does) (?:\w+ ){0,3}(?:suit|work) (?:\w+ ){0,3}at all
            if (?:that|it|neither|you)
            """),
        confidence=0.75,
    ),
    Rule(
        "argument",
        phrases(
            r"""
            (?:no|well|but|i think|i am afraid|honestly|with (?:all )?(?:due )?respect),? (?:that is|you are|\
                this is|it is|you have) (?:\w+ )?(?:wrong|mistaken|not true|incorrect|nonsense|ridiculous|not right|\
                misinformed|false|untrue|rubbish|absurd|impossible|not a problem|got it wrong|not correct|silly|\
                an excuse|just an excuse)
            (?:you are|you have got (?:it|that)|that is|that is just|that is simply|\
                that is totally) (?:\w+ )?(?:wrong|mistaken|not true|simply not|nonsense|ridiculous|misinformed|\
                rubbish|absurd|an excuse|untrue|incorrect|not how it works)
            (?:utter |complete |total )?(?:nonsense|rubbish|baloney|ridiculous)
            i (?:find|found) (?:that|it|this) (?:\w+ )?(?:hard|difficult|impossible) to (?:believe|imagine|accept|understand)
            ^(?:well |but |oh |sorry,? )?no,? (?:he|she|it|they|you|we|i|that|this) (?:\w+ )?(?:did|do|does|is|was|were|are|have|has|\
                had|will|would|\
                can|could) not
            ^(?:well |but |oh |sorry,? )?no,? (?:he|she|it|they|you|that|this) (?:is|are|was|were|did|does|has|have) (?:never|only|wrong)
            (?:such|so much|too much|big|that much) (?:of )?(?:a )?(?:fuss|drama|deal about|noise about|song and dance)
            (?:that|which) is (?:just |only )?what (?:people|they|everyone|everybody|you|customers|all|he|she)(?: \w+){0,2} (?:say|\
                says|think|\
                thinks|claim|tell|said|always)
            (?:they|everyone|everybody) all (?:say|says|think) that
            (?:everybody|everyone|all companies|every (?:company|firm)) (?:else )?(?:signs|has (?:money|time)|does (?:it|that)|pays|\
                manages|can)
            (?:but|well,?) why not(?! (?:start|try|begin|have|meet|do|we))
            you (?:\w+ )?(?:worry|fuss|think|complain|exaggerate) (?:too much|about nothing|over nothing)
            (?:just|only|merely|a poor|no|an old|the usual|a lame) (?:an )?(?:excuse|pretext|prejudice|myth|in your head)
            (?:come off it|do not be (?:silly|ridiculous|difficult|so|like that|naive|childish)|get real|be realistic|be serious|\
                be reasonable|\
                grow up|pull the other)
            how (?:hard|difficult|bad) can (?:it|that) be
            (?:forget (?:about )?(?:that|it|your)|never mind (?:that|your))$
            you (?:simply|just|clearly|obviously)? ?(?:have not|had not|did not|do not|have misunderstood|\
                misunderstand) (?:\w+ )?(?:understood|\
                understand|grasped|grasp|done your|got|read)
            you (?:are|must be) (?:just |simply |only )?(?:imagining|overthinking|mixing|confusing|misremembering|remembering wrong)
            (?:that is|this is|it is) (?:simply |just |really )?(?:never|no|not) (?:a|an|really|our|the) (?:real )?(?:problem|reason|\
                argument|issue|\
                concern)(?: \w+){0,2}$
            (?:that is|this is|it is) not (?:what|how) (?:i|we|he|she|they) (?:heard|said|remember|was told|were told|understood|\
                meant|see)
            (?:have not|has not|never) done the (?:sums|maths?|numbers|calculation)
            (?:who|which) (?:have not|has not|do not|does not) (?:done|understand|know|get|think)
            (?:i|we) (?:\w+ )?(?:disagree|beg to differ|do not agree|have to disagree|do not believe (?:you|\
                that)|doubt that|do not buy)
            you (?:do not|did not|clearly do not|obviously do not|just do not|\
                simply do not) (?:\w+ )?(?:understand|get it|know (?:what|how|your)|see the|realize|listen|\
                have a clue)
            you (?:are not|were not) (?:\w+ )?(?:listening|being (?:reasonable|fair|serious|honest|realistic|\
                rational)|making sense|seeing)
            (?:how can|how could) you (?:\w+ )?(?:say|think|believe|not see)
            (?:that|this|it) (?:can not|could not|can hardly) (?:be )?(?:true|right|possible|serious)
            (?:you should|you ought to) (?:\w+ )?(?:have known|know better|be grateful|be ashamed|have called|\
                have asked)
            (?:that|this) (?:is not|was not) (?:our|my) (?:fault|problem)
            (?:it|that|this) (?:is|was) your (?:own )?(?:fault|problem|mistake)
            (?:are you|you are) (?:being )?(?:serious|kidding(?: me)?|joking|unreasonable|exaggerating|\
                overreacting|too sensitive|difficult|paranoid)
            (?:everybody|everyone|anyone) (?:knows|can see|would tell you)
            (?:if you|had you) (?:\w+ )?(?:really|actually|truly) (?:cared|understood|knew|listened|wanted)
            (?:actually|but),? (?:your|you) (?:\w+ ){0,4}(?:price is not|is not that|are not that|\
                do not really need|do not have|can afford)
            that does not make (?:any )?sense
            """
        ),
        unless=phrases(
            r"""
            (?:tell|correct|stop) me (?:if|when|where)
            (?:if|where|in case|am|maybe|perhaps) (?:i|i am|that is|i have|i got) (?:\w+ )?(?:wrong|mistaken|\
                not right|incorrect)
            (?:please |do )correct
            (?:is|was) that (?:wrong|not)
            sounds like
            i (?:am|was) (?:wrong|mistaken)
            (?:sounds|feels|looks) (?:ridiculous|silly)
            no,? (?:i|we) (?:do not|did not|am not|have not|can not|would not|could not|will not)
            """
        ),
        form="any",
        confidence=0.75,
    ),
    Rule(
        "insult",
        phrases(
            r"""
            you (?:are|must be|sound|guys are|people are|really are) (?:\w+ ){0,3}(?:stupid|idiot|idiots|fool|\
                fools|dumb|moron|morons|clueless|incompetent|pathetic|ignorant|lazy|useless|liar|liars|crazy|insane|\
                a joke|an ass|jerk|loser|losers|cheap|amateurs?|arrogant|rude|worthless|dishonest|insufferable|\
                a waste)
            (?:you )?(?:stupid|dumb|fucking|bloody|damn|goddamn|useless|lazy|ignorant|little) (?:idiot|fool|\
                moron|man|woman|person|bitch|bastard|company|cow|people|jerk|liar|question)
            (?:shut up|fuck|fuck you|fuck off|screw you|go to hell|piss off|get lost|drop dead|asshole|bullshit|\
                bitch|bastard|moron|idiots?|shut your)
            (?:are you|were you) (?:\w+ )?(?:stupid|dumb|deaf|an idiot|blind|retarded|crazy|insane|brain ?dead|\
                slow|incompetent)
            what is wrong with you
            (?:do not|does not|have not|has not|not have|without) (?:\w+ )?(?:have |got |have got )?(?:a |the |any )?(?:clue|brains?|\
                faintest|sense)
            (?:you|your) (?:and your )?(?:\w+ )?(?:ridiculous|pathetic|silly|stupid|miserable|little|tinpot|laughable|sad|\
                worthless) (?:little |\
                old |small )?(?:firm|company|shop|outfit|business|plant|team|mind|person|people|man|woman|excuse)
            (?:stone age|dark ages|dinosaurs?)
            (?:rot|choke) (?:in|on)
            no wonder (?:you|your \w+) (?:\w+ )?(?:fail|lose|losing|failing|going under|in trouble|broke)
            waste of (?:my )?time
            (?:you|your) (?:\w+ )?(?:company|plant|business|team|people|boss|shop|place) (?:is|are|\
                looks?) (?:\w+ ){0,3}(?:a joke|joke|a mess|pathetic|garbage|trash|incompetent|stupid|ridiculous|\
                a dump|dump|a disgrace|badly run|poorly run|behind the times)
            (?:no|not any) brains?
            (?:even a (?:child|kid|monkey|five year old))
            """
        ),
        unless=phrases(r"""
            (?:you would be|not|never|no|i am|i was|i feel|call me|we are|if i) (?:\w+ ){0,3}(?:stupid|fool|\
                idiot|dumb|crazy|insane)
            (?:do not|not) (?:want to )?waste (?:your|of your)
            (?:idiot|moron|fool) of a
            (?:i|me|we|my) (?:have|had|am|was) (?:no|not|n't) (?:\w+ )?clue
            (?:i|we) (?:do not|have not|did not) (?:\w+ )*(?:a |the )?(?:clue|faintest)
            printer
            stupid question
            dumb question
            """),
        confidence=0.8,
    ),
    Rule(
        "close_account",
        phrases(
            r"""
            (?:can|may|could|shall|should|might|would|do|are|will|want|like|going|have|need|ok|okay|\
                mind)(?: \w+){0,6} (?:close|closing|cancel|cancelling|canceling|delete|deleting|terminate|\
                deactivate|remove|archive|shut) (?:\w+ ){0,2}(?:account|file|membership|customer (?:file|number|\
                record)|records?|profile|subscription)
            (?:close|cancel|deactivate|delete|terminate|archive) (?:your|the|this) (?:account|file|membership|\
                customer (?:file|number|record)|profile)
            take you off (?:our|the|my) (?:list|books|system|records|file)
            (?:account|file|membership|subscription|profile|record)s?(?: \w+){0,3},? (?:or|and) (?:\w+ ){0,3}(?:close|cancel|\
                terminate|delete|\
                shut|end|remove|archive|drop)
            (?:close|cancel|terminate|delete|shut|end|remove) (?:\w+ ){0,4}(?:account|file|membership|subscription|profile)
            (?:remove|delete|strike|drop|take|cross) you (?:as (?:a )?(?:customer|client|member|buyer)|(?:from|off|out of) (?:our|the|my))
            (?:still )?(?:want|like|wish|need) to (?:be|stay|remain|keep) (?:\w+ )?(?:in|on|with) our (?:system|list|books|files?|\
                records|database)
            (?:keep|leave) (?:the|your|this) (?:account|file|membership)(?: open| active)?
            """
        ),
        unless=phrases(r"""
            (?:not|never|without|before you|why did you|why you|what made you|if you|did you|\
                you (?:had )?(?:cancelled|canceled|closed)) (?:\w+ ){0,4}(?:close|closing|cancel|cancelled|canceled|\
                closed|cancelling|terminate)
            """),
        confidence=0.85,
    ),
    Rule(
        "why_not_buying",
        phrases(
            r"""
            why (?:have|has|are|do|did|is|were|would|will) (?:you|your company|your team|\
                you guys)(?: \w+)? not (?:\w+ )?(?:buy|buying|bought|order|ordering|ordered|purchase|purchasing|\
                purchased|use|using|used|renew|renewed|renewing|sign|signed|choose|chosen|come back|called us|\
                working with us|doing business|placed|place|buy from)
            why (?:have|do|did|are|is|would|will) not (?:you|your company|your team) (?:\w+ ){0,2}(?:buy|buying|\
                bought|order|ordering|ordered|purchase|purchasing|purchased|use|using|renew|renewed|sign|signed|\
                choose|placed|place|come back|doing|work|working)
            why (?:did|have|do|are) you (?:\w+ )?(?:stop|stopped|stopping|quit|leave|left|cancel|cancelled|\
                canceled|switch|switched|go with|gone with|drop|dropped|let)(?: \w+){0,3} ?(?:buying|ordering|us|\
                our|from us|your (?:membership|contract|account|order)|the contract|competitor|somebody else|\
                someone else|another)
            (?:how come|what is the reason|reason why|reason) (?:\w+ ){0,2}(?:you )?(?:are|do|have|did|stopped|\
                never|no longer) (?:\w+ ){0,2}(?:not )?(?:buy|buying|bought|order|ordering|ordered|purchasing|\
                purchased|renew|renewed)
            (?:you|your company) (?:have not|has not|did not|are not) (?:\w+ )?(?:bought|ordered|buying|\
                ordering|purchased|order|buy|renewed)(?: \w+){0,8},? why
            (?:why|how come|reason|wonder\w*|explain|tell me why|understand why)[^?.]{0,40}(?:not|no longer|none|\
                never|stopped|stop|quit|left|nothing|less|\
                anymore|any more|instead of|rather than|no)[^?.]{0,24}(?:buy\w*|bought|order\w*|purchas\w*|renew\w*|from us|to us|\
                with us|our \
                (?:product|products|service|offer|machines?))
            why (?:are )?you not (?:\w+ )?(?:order|ordering|buy|buying|renew|renewing|calling|coming)
            why (?:do|did|are|have|would) (?:you|not you) (?:not )?(?:want|like|take|use|need|choose|consider) (?:our|us)
            why (?:\w+ ){1,8}and (?:none|nothing|not) (?:\w+ )?(?:us|ours|me)
            (?:what|why) (?:have|did|do) (?:we|i) (?:\w+ )?(?:do|done) (?:wrong )?(?:that|to lose|wrong)
            orders? (?:from you )?(?:have|has) (?:\w+ )?(?:dried up|stopped|dropped|gone|disappeared|fallen)[^?]{0,60}why
            what (?:is|would it be|keeps|stops|prevents|is keeping|is stopping) (?:you )?(?:keeping|stopping|\
                preventing)? ?(?:you )?from (?:buying|ordering|signing|purchasing|renewing)
            """
        ),
        confidence=0.8,
    ),
)


DRIED_UP = phrases(r"""
    (?:your |the )?orders? (?:from you )?(?:have|has) (?:\w+ )?(?:dried up|stopped|dropped|gone|disappeared|fallen|shrunk)
    you (?:have not|have stopped|no longer|stopped|did not) (?:\w+ )?(?:order\w*|buy\w*|bought|renew\w*|purchas\w*)
    """)
WHY = phrases(r"(?:why(?: is that| so| not)?|how come|what happened|what is the reason|for what reason)\?")
"""Two sentences that ask together why the buyer does not buy."""


def acts_in(sentences: Sequence[Sentence], asks: Sequence[Ask], opening: bool) -> Iterator[Act]:
    """The pushing acts of a turn: a choice of times is assumptive where no meeting was asked for, or too early."""
    for act in apply(RULES, sentences):
        if act.act != "assumptive_time" or opening or not asks:
            yield act
    for told, asked in pairwise(sentences):
        if DRIED_UP.search(told.text) and WHY.search(asked.text):
            yield told.whole(Act, 0.75, act="why_not_buying")
