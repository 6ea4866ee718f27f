"""Signs that a rep listens: empathy, acknowledgement, apology. Rephrases have a module of their own."""

from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases, starts
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

FEELING = (
    "(?:frustrat(?:ing|ed|ion)|annoy(?:ing|ed)|hard|tough|difficult|rough|stress(?:ful|ed)?|painful|"
    "a pain|awful|terrible|upsetting|upset|"
    "disappoint(?:ing|ed)|worr(?:ying|ied|y)|scary|exhausting|exhausted|overwhelm(?:ing|ed)|"
    "uncomfortable|a lot|a nightmare|nightmare|"
    "a headache|unpleasant|unfair|maddening|demanding|tiring|tired|angry|unsettling|nervous|anxious|"
    "uneasy|let down|burned|burnt|"
    "a tough spot|a difficult (?:position|situation|spot)|a hard (?:spot|position|time)|a mess|"
    "not easy|no fun|heavy|infuriating|costly for you|dreadful|horrible|lonely|bitter|galling|wearing|wary|"
    "hurtful|humiliating|embarrassing|worrisome|tense|sad|sleepless|a shock|a blow|a shame|cautious|careful)"
)

RULES = (
    Rule(
        "empathy",
        phrases(
            rf"""
            (?:that|this|it|which|those|these) (?:must|has to|had to|have to|would|will) (?:have )?(?:be|been|feel|felt|make|\
                hurt|sting|worry|annoy|leave) (?:anyone |anybody |you |me |one )?(?:\w+ ){{0,3}}{FEELING}
            (?:that|this|it|which|those|these) (?:must|has to|had to|would) (?:have )?(?:hurt|sting|stung|worried|\
                worry|scare|\
                scared|annoy|annoyed)
            (?:that|this|it|which) (?:must|has to) (?:have )?(?:be|been) (?:a |an |quite |some |one )+(?:\w+ ){{0,2}}\
                (?:week|year|month|time|day|night|winter|summer|shock|blow|feeling|weight|load|strain|place|worry)
            (?:can not|could not|must not|can never) (?:have been|be|feel) (?:\w+ )?(?:easy|pleasant|fun|nice)
            (?:that|this|it)(?: all)? (?:sounds|seems|feels|looks)(?: like| to me)? (?:\w+ ){{0,3}}{FEELING}
            (?:that is|that was)(?: like)? (?:(?!too|so|not|why|what|how)\w+ ){{0,2}}(?:{FEELING}|thankless)(?! (?:to|\
                of|part|\
                question|on))
            (?:sounds|looks|seems) (?:to me )?(?:like |as if )?you (?:have|had|are|were) (?:\w+ ){{0,2}}(?:carr\w+|been \
                through|let down|alone|had enough|had a lot|under|on your own|juggl\w+|burn\w+|left)
            sounds (?:like )?(?:\w+ ){{0,3}}{FEELING}
            (?:must|would) (?:be|have been) (?:\w+ ){{0,3}}{FEELING} (?:for|on|to)
            (?:that|your|this|the) (?:worry|concern|fear|caution|doubt|doubts|anger|frustration|scepticism|skepticism|\
                mistrust\
                |distrust) (?:is|are|seems) (?:\w+ )?(?:well founded|fair|justified|understandable|reasonable|real|earned)
            i (?:can|could) (?:\w+ )?(?:imagine|understand|relate|appreciate|feel|sympathi[sz]e)(?: \w+){{0,3}} (?:how|why|\
                that|you|your|it|with)
            i (?:can|could) (?:\w+ )?(?:see|hear|tell) (?:how|why|(?:that )?(?:this|that|it|you) (?:is|was|are|were|\
                has|have|still) (?:\w+ ){{0,3}}{FEELING}|(?:it|that) in your|the (?:worry|frustration|strain))
            i (?:\w+ )?(?:understand|get|see|appreciate|realize|know|hear) (?:\w+ )?(?:how (?:you|that|this|\
                hard|frustrating|difficult|much|it|annoying|stressful|important)|your (?:concern|concerns|\
                frustration|worry|worries|hesitation|position|caution|doubt|doubts|situation|feeling|feelings|\
                point)|why (?:you|that|it)|that you are (?:\w+ )?(?:{FEELING}|careful|busy|cautious|skeptical)|\
                that (?:is|was|must be|it is) (?:\w+ )?{FEELING})
            i (?:would|might) (?:\w+ )?(?:feel|be|think|have been|want|say|ask) (?:\w+ )?(?:the same|the same way|exactly|\
                careful|{FEELING}|skeptical|sceptical|cautious|angry|too|just as|fed up|reluctant)
            (?:so would i|me too in your (?:place|position|shoes)|in your (?:place|position|shoes),? i (?:would|might))
            i (?:totally |completely |fully |do |really |absolutely |can )*(?:sympathi[sz]e|empathi[sz]e|feel for you|\
                feel you|\
                hear you)
            i (?:totally|completely|fully|do|really|absolutely|can|quite) (?:understand|get (?:it|that))
            (?:totally|completely|can|can totally|can well) (?:get|understand|see) (?:how|why|that) (?:you|it|that|this)
            i (?:can )?(?:understand|see|share|get) (?:the|your|that|this) (?:doubts?|worry|worries|hesitation|\
                concern|caution|fear|anger|\
                frustration|mistrust|reluctance)
            i (?:understand|get it|get that)(?:[,.]| that)(?! but)
            (?:no wonder|i do not blame you|who could blame you|understandable|understandably|that is fair|\
                you have every (?:right|reason))
            (?:no one|nobody|anyone|anybody|who) (?:likes|wants|enjoys|needs|deserves|would like|would want) (?:to be|\
                being|that|to feel|it|to) ?\w*
            (?:that is|it is|it must be|that must be) (?:quite |such |rather )?(?:a lot|too much|so much|a heavy load|\
                a big load|enough) (?:to (?:carry|bear|take|deal|handle)|for one|on your|to have on|at once)
            (?:oh no|oh dear|good grief|what a (?:\w+ )?(?:mess|shame|nightmare|blow|pity|pain|week|day|night|time|\
                headache|letdown|disappointment))
            it is (?:really |so |very |just |always )?{FEELING} (?:when|if|to (?:be|lose|have|see|hear|wait|say|tell|stand))
            not (?:a|an) (?:\w+ )?(?:nice|pleasant|good|happy|easy|comfortable|enviable) (?:\w+ )?(?:position|place|\
                spot|feeling|situation|thing|day|week|time|moment)
            i would (?:not|never|also|too) (?:\w+ )?(?:believe|trust|want|like|be|sleep|take|touch|\
                risk)[^.?!]{{0,40}}(?:either|any more|again|after that|neither)
            after (?:that|all that|\w+ \w+|what you|something like that|\
                an experience like that)[^.?!]{{0,40}} i (?:would|can|could|might)
            (?:lost|losing|lose|being|to be|having|waiting)[^.?!]{{2,50}} (?:hurts|stings|is hard|is tough|is awful|\
                is bitter|is no fun|wears you down)
            (?:i am|so|really|very) (?:\w+ )?sorry (?:to hear|that you|about that|you had|for your|you are)
            you (?:must (?:be|feel|have been|have felt)|sound|seem) (?:\w+ ){{0,2}}(?:{FEELING}|fed up)(?![^.]*\?)
            (?:\w+ ){{0,4}}(?:(?:hurts|stings|grates)(?=[.,!;]|$)|leaves a mark|keeps (?:you|one|anyone|\
                a person) (?:awake|up))
            (?:anyone|anybody|most people|everyone) (?:would|in your) (?:\w+ ){{0,3}}(?:feel|worry|be|think)
            (?:that|oh that|ouch|oh no|oh dear)(?: really)? (?:hurts|sucks|stinks|is rough|is awful|is terrible|\
                is hard|is tough)
            """
        ),
        unless=phrases(r"""
            (?:see|understand|know|imagine) (?:why|how) (?:you ask|it works|that works|this works|(?:it|that|\
                this) would (?:work|fit|look))
            i (?:understand|hear|see|know|can imagine|gather)(?: that)? (?:you have|you are|a|the|it|they|we|\
                there) (?!frustrat|annoy|hard|tough|difficult|careful|worried|nervous|angry|busy|\
                not easy)(?:\w+ ){0,4}(?:moved|meets?|runs?|starts?|would|unit|in|at|from)
            (?:tough|hard|rough|heavy|demanding) on (?:the|a|your (?:belt|machine|hands|floor|tyres))
            ^(?:understandable|fair enough|understood|i hear you),? (?:so|then|and) (?:shall|what|how|when|would|\
                could|it is|can|let)
            (?:i understand|i hear|i get it|i see|i get that|i hear you|i feel you),? but
            who (?:else )?(?:would )?(?:wants?|likes?|needs?) to (?:have|see|know|hear|sign|agree|be (?:asked|involved|\
                consulted|heard|there|told))
            (?:hurts|stings) (?:\w+ ){0,2}(?:sales|profit|margin|margins|the business)
            what hurts
            what a (?:lovely|nice|great|good|fine|wonderful|beautiful|perfect|glorious) (?:week|day|night|time)
            (?:did|do|have|if|whether|that) i (?:\w+ )?(?:understand|understood|get|got|hear)
            understand (?:our|my|the product)
            (?:hard|difficult|tough|easy) to (?:beat|find|say|match|believe|tell|compare|get|answer|imagine)
            hard (?:figures|facts|numbers|data|work|copy|drive)
            """),
        form="any",
        confidence=0.75,
    ),
    Rule(
        "acknowledgement",
        phrases(
            r"""
            (?:that|this|it|which) (?:all )?(?:makes|made) (?:a lot of |total |perfect |complete |good )?sense(?! \w*\?|\
                (?:from|for|if|to|only|when|in))
            (?:thank you|thanks|appreciate you|i appreciate you|i appreciate it|grateful) (?:so much |\
                very much |again |a lot )?(?:for|you) (?:\w+ )?(?:telling|sharing|being|your (?:honesty|openness|\
                candor|frankness|time explaining|patience)|explaining|the (?:honesty|background|context|detail|\
                details|openness|explanation|information)|that|saying|letting|opening|clarifying|walking|the clear|\
                pointing)
            (?:i appreciate|appreciate) (?:that|your (?:honesty|openness|candor|frankness|time)|you \w+ing)
            (?:good|great|fair|valid|excellent|important) (?:point|question|observation)
            (?:fair|honest|reasonable|legitimate) (?:doubt|concern|worry|objection)
            (?<!if )(?<!maybe )(?:that is|this is|(?<=and )it is) (?:\w+ )?(?:helpful|useful|interesting|\
                good to know|important|valuable|insightful|understandable|clear|very clear|a fair|a good|a valid|a real)(?! (?:to|for) you)
            (?:good|helpful|useful|interesting) to (?:know|hear)
            (?:i am|really|so) glad you (?:told|said|mentioned|brought|raised|asked|shared)
            i had not (?:thought|known|realized|considered)
            i (?:see|get|understand|follow|know) what you (?:mean|are saying|say)
            (?:that|this|it) (?:really |already |certainly )?(?:helps|explains|clears|answers)(?: (?:me|us|it|a lot|\
                that|things|a bit|already))*(?=[,.!]|$)
            (?:had|have) (?:not|never) (?:\w+ )?(?:looked at|thought of|seen|considered|heard|realized|known) (?:it|that|this)
            so that is (?:how|why|what|where)
            (?:i have|i am|i will|let me) (?:\w+ )?(?:made|make|making|taken|take|writ\w+) (?:a |that |it |\
                this )?(?:note|down|notes)
            ^(?:okay |right |ah |oh )?(?:got it|understood|noted|clear)(?:[,.!]? (?:thanks|thank you|thx|cheers))?$
            (?:right|okay|good),? (?:that|it) is (?:\w+ )?clear(?: now)?
            (?:i am|let me|i will) (?:writ(?:e|ing)|not(?:e|ing)|making a note|make a note|jot)
            you (?:are|were) (?:absolutely |quite |completely |totally )?right
            (?:as|like) you (?:just )?(?:said|mentioned|explained|pointed out|described|put it)
            (?:so )?that is (?:why|where|what) you
            (?:got it|noted|understood|i will write that down|i am noting that)$
            """
        ),
        unless=phrases(
            r"""
            (?:useful|interesting|important|helpful|valuable|clear|good) (?:for|to|that|with|if|when|from) (?!know|hear|me)\w+
            makes? sense to
            you (?:are|were) (?:\w+ )?right to (?!be\b)\w+
            good question for
            a real (?:saving|bargain|deal|advantage|gain|winner|step|steal)
            a (?:clear|good|fair|real|valid) (?:case|deal|price|offer|reason) (?:for|to)
            (?:does|would|did) (?:that|this|it) make
            you (?:are|were) (?:\w+ )?right[^?]{0,20}(?:i|we) (?:ought|should|did not|never|was|were|have not|had)
            (?:i|we) (?:accept|will not push|respect) (?:this|that|it|your)
            (?:will not|do not want to) push
            (?:i am|we are) sorry
            """
        ),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "acknowledgement",
        starts(
            r"""
            (?:i see|got it|understood|noted|i hear you|fair enough|point taken|makes sense|i understand|\
                that makes sense|interesting|wow|i follow|okay i see|i got it)(?:[,.!-]|$)
            """
        ),
        unless=phrases(r"""
            (?:will not|do not want to|not going to) (?:push|press|insist|keep you|argue)
            (?:i|we) (?:accept|respect)
            but
            hono[u]?r
            """),
        form="any",
        confidence=0.6,
    ),
    Rule(
        "apology",
        phrases(
            r"""
            (?:i|we) (?:\w+ )?apolog(?:ize|ise|y)
            my apologies
            (?:we|i) (?:\w+ )?(?:messed|mucked|fouled|botched|bungled|screwed) (?:that|this|it|things)(?: one)?(?: up)?
            (?:i am|we are|so|very|really|truly) sorry (?:for|about|that (?:i|we|our|it|this|the)|we|i|our|\
                if (?:i|we))
            (?:i am|we are) (?:so |very |really |truly )?sorry$
            (?:(?:that|this|it)(?: one)? (?:was|is|were)|(?:that|this) one's) (?:entirely |all |clearly |really )?\
                (?:on us|on me|my bad|(?:my|our) (?:own )?(?:fault|mistake|error|failure|failing|doing))
            (?:i am|we are) (?:\w+ )?(?:ashamed|embarrassed|mortified)
            sorry,? (?:that|it|i|we) (?:was|were|went|pushed|did|got|should|have|had|kept|interrupted|put|came|jumped|\
                spoke|rushed)
            sorry,? (?:that |this |it )?(?:should|must|ought to) (?:not|never) (?:to )?(?:have )?happen
            sorry (?:for|about) (?:the|that|my|our|pushing|being|coming|rushing|interrupting|talking)
            (?:that|it) was (?:too much|uncalled|rude|pushy|out of line|clumsy|careless|sloppy|wrong|(?:unfair|wrong|rude|\
                clumsy|careless|bad|poor|stupid|thoughtless) of (?:me|us))
            i (?:went too far|overstepped|got carried away|got ahead of myself|pushed too|jumped|was too (?:pushy|quick|fast|\
                eager|keen)|spoke too|owe you)
            (?:i|we) (?:handled|treated|managed|served|informed|looked after|left) (?:\w+ ){0,4}(?:poorly|badly|\
                wrongly|late|in \
                the lurch|in the dark|waiting|alone)
            (?:my|our) (?:mistake|fault|bad|error)
            (?:i|we) (?:\w+ )?(?:should|ought to) (?:\w+ )?have (?!a\b|an\b|the\b|it\b|that\b|this\b|time|some|more|your|\
                no\b|one|two|enough|\w+ing|another|been able)\w+
            (?:i|we) (?:\w+ )?(?:let you down|dropped the ball|messed up|screwed up|failed you|got (?:that|it|\
                this) wrong|was wrong|were wrong|made a mistake|took you for granted|never asked|did not (?:listen|\
                ask you|call you back|do right|look after))
            (?:i|we) own (?:that|it|this)
            (?:please )?(?:forgive|excuse) (?:me|us|my|our)
            (?:you are right|fair)[^.]{0,20} (?:i|we) (?:should|never|did not|have not)
            """
        ),
        unless=phrases(r"""
            (?:sorry|apologi[sz]e) (?:about|for) (?:the (?:rain|weather|noise|line|connection|traffic|heat|cold|snow)|\
                your (?:fire|trouble|troubles|flood|loss|accident|bad luck|year|wait|team|break))
            (?:did|do|could|can) not (?:\w+ )?(?:catch|hear|understand|get) (?:the|your|that|you|it|what)
            should have (?:mentioned|said|added|told you) (?:that )?(?:it|there|we|our|this|they|the)
            should have (?:it|them|that|this|the \w+|an answer|news|something) (?:by|on|in|for|ready|soon|tomorrow|next)
            sorry to (?:hear|bother|interrupt|disturb|ask)
            (?:will|can|does|do|is|would) not (?:\w+ ){0,2}(?:help|fit|do|suit|work)[^?]{0,60}sorry
            sorry (?:it|that) is (?:not us|a no|no)
            ^(?:oh |um )?excuse me(?! for)
            sorry (?:about|for) (?:that|your) (?:loss)
            """),
        form="statement",
        confidence=0.8,
    ),
)


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The listening acts of a turn."""
    yield from apply(RULES, sentences)
