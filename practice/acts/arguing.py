"""What sets the rep against the buyer: contradiction and insult. Holds no pressure."""

from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

RULES = (
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
            (?:that|this|it) (?:can not|could not) be(?=[,.!]|$)
            (?:i )?do not (?:think|believe|feel) (?:that )?you (?:have )?(?:quite |really |fully )?(?:understood|\
                understand|got|grasped|get|see)
            (?:other|our other|all our|my other|most) (?:customers|clients|people|users|companies|firms|\
                buyers) (?:do not|never|have no|have never|manage|had no|are not)
            (?:nobody|no one)(?: else)? (?:\w+ )?(?:complains?|complained|has (?:that|this|such)|minds?|says (?:that|\
                so)|sees it|finds it)
            but you (?:\w+ )?(?:said|told|wrote|claimed|agreed|promised) (?:\w+ )?(?:the opposite|something else|yes|\
                otherwise|last|before|that yourself|it)
            you (?:have been|are|were|must be|must have been|probably) (?:\w+ )?(?:using|doing|handling|holding|\
                reading|storing|comparing) (?:it|them|that|this) (?:wrong|wrongly|badly|\
                incorrectly|the wrong way)
            (?:it|that|this|we|they) (?:is|are) not (?:\w+ )?(?:expensive|slow|hard|difficult|complicated|late|a lot|\
                dear|too much|true|heavy|risky|unsafe|unreliable)(?: at all)?[.!]?$
            (?:can not|could not) (?:seriously|really|honestly) (?:think|believe|mean|say|expect|want)
            (?:that|this|it) is (?:just |only |simply |such )?(?:a |an )?(?:\w+ )?(?:myth|fairy tale|fairytale|rumour|\
                rumor|prejudice|misunderstanding|lie|exaggeration|story)(?=[,.!]|$)
            (?:that|it|this) is (?:your|entirely your|all your|down to your) (?:own )?(?:fault|problem|mistake|doing|side)
            you are (?:\w+ )?(?:exaggerating|overreacting|overdoing|making (?:a fuss|too much)|too (?:picky|fussy|\
                cautious|careful|suspicious|negative))
            (?:who|whoever) told you (?:that|this|such)
            (?:that|this|it) has (?:never|nothing) (?:happened|been|to do with (?:us|our))
            i (?:find|found) (?:that|it|this) (?:\w+ )?(?:hard|difficult|impossible) to (?:believe|imagine|accept|understand)
            ^(?:well |but |oh |sorry,? )?no,? (?:he|she|it|they|you|we|i|that|this) (?:\w+ )?(?:did|do|does|is|was|\
                were|are|have|has|\
                had|will|would|\
                can|could) not
            ^(?:well |but |oh |sorry,? )?no,? (?:he|she|it|they|you|that|this) (?:is|are|was|were|did|does|has|\
                have) (?:never|only|wrong)
            (?:such|so much|too much|big|that much) (?:of )?(?:a )?(?:fuss|drama|deal about|noise about|song and dance)
            (?:that|which) is (?:just |only )?what (?:people|they|everyone|everybody|you|customers|all|he|\
                she)(?: \w+){0,2} (?:say|\
                says|think|\
                thinks|claim|tell|said|always)
            (?:they|everyone|everybody) all (?:say|says|think) that
            (?:everybody|everyone|all companies|every (?:company|firm)) (?:else )?(?:signs|has (?:money|time)|\
                does (?:it|that)|pays|\
                manages|can)
            (?:but|well,?) why not(?! (?:start|try|begin|have|meet|do|we))
            you (?:\w+ )?(?:worry|fuss|think|complain|exaggerate) (?:too much|about nothing|over nothing)
            (?:just|only|merely|a poor|no|an old|the usual|a lame) (?:an )?(?:excuse|pretext|prejudice|myth|in your head)
            (?:come off it|do not be (?:silly|ridiculous|difficult|so|like that|naive|childish)|get real|be realistic|\
                be serious|\
                be reasonable|\
                grow up|pull the other)
            how (?:hard|difficult|bad) can (?:it|that) be
            (?:forget (?:about )?(?:that|it|your)|never mind (?:that|your))$
            you (?:simply|just|clearly|obviously)? ?(?:have not|had not|did not|do not|have misunderstood|\
                misunderstand) (?:\w+ )?(?:understood|\
                understand|grasped|grasp|done your|got|read)
            you (?:are|must be) (?:just |simply |only )?(?:imagining|overthinking|mixing|confusing|misremembering|\
                remembering wrong)
            (?:that is|this is|it is) (?:simply |just |really )?(?:never|no|not) (?:a|an|really|our|\
                the) (?:real )?(?:problem|reason|\
                argument|issue|\
                concern)(?: \w+){0,2}$
            (?:that is|this is|it is) not (?:what|how) (?:i|we|he|she|they) (?:heard|said|remember|was told|were told|\
                understood|\
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
            (?:do not|does not|have not|has not|not have|without) (?:\w+ )?(?:have |got |have got )?(?:a |the |\
                any )?(?:clue|brains?|\
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
)


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The acts of a turn that quarrel."""
    yield from apply(RULES, sentences)
