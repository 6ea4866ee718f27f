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
    "not easy|no fun|heavy|infuriating|costly for you)"
)

RULES = (
    Rule(
        "empathy",
        phrases(
            rf"""
            (?:that|this|it|which) (?:must|has to|had to) (?:have )?(?:be|been|feel|felt) (?:\w+ ){{0,3}}{FEELING}
            (?:that|this|it) (?:sounds|seems|feels|looks|is|was)(?: like| to me)? (?:\w+ ){{0,3}}{FEELING}
            sounds (?:like )?(?:\w+ ){{0,3}}{FEELING}
            (?:must|would) (?:be|have been) (?:\w+ ){{0,3}}{FEELING} (?:for|on|to)
            i (?:can|could) (?:\w+ )?(?:imagine|see|hear|feel|tell|understand|relate|\
                appreciate) (?:\w+ ){{0,3}}(?:how|why|that|you|your|the|it|with)
            i (?:\w+ )?(?:understand|get|see|appreciate|realize|know|hear) (?:\w+ )?(?:how (?:you|that|this|\
                hard|frustrating|difficult|much|it|annoying|stressful|important)|your (?:concern|concerns|\
                frustration|worry|worries|hesitation|position|caution|doubt|doubts|situation|feeling|feelings|\
                point)|why (?:you|that|it)|that you are (?:\w+ )?(?:{FEELING}|careful|busy|cautious|skeptical)|\
                that (?:is|was|must be|it is) (?:\w+ )?{FEELING})
            i (?:would|might) (?:\w+ )?(?:feel|be|think|have been) (?:the same|the same way|exactly|careful|\
                {FEELING}|skeptical|cautious|angry|too|just as)
            i (?:totally |completely |fully |do |really |absolutely )*(?:understand|get it|sympathize|empathize|\
                feel for you|feel you|hear you)
            (?:no wonder|i do not blame you|who could blame you|understandable|understandably|that is fair|\
                you have every (?:right|reason))
            (?:i am|so|really|very) (?:\w+ )?sorry (?:to hear|that you|about that|you had|for your|you are)
            you (?:must be|are|sound|seem|feel) (?:\w+ ){{0,2}}{FEELING}
            (?:anyone|anybody|most people|everyone) (?:would|in your) (?:\w+ ){{0,3}}(?:feel|worry|be|think)
            (?:that|oh that|ouch|oh no|oh dear)(?: really)? (?:hurts|sucks|stinks|is rough|is awful|is terrible|\
                is hard|is tough)
            """
        ),
        unless=phrases(r"""
            (?:i understand|i hear|i get it|i see),? but
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
            (?:that|this|it|which) (?:makes|made) (?:a lot of |total |perfect |complete |good )?sense(?! \w*\?)
            makes (?:a lot of |total |perfect )?sense
            (?:thank you|thanks|appreciate you|i appreciate you|i appreciate it|grateful) (?:so much |\
                very much |again |a lot )?(?:for|you) (?:\w+ )?(?:telling|sharing|being|your (?:honesty|openness|\
                candor|frankness|time explaining|patience)|explaining|the (?:honesty|background|context|detail|\
                details|openness|explanation|information)|that|saying|letting|opening|clarifying|walking|the clear|\
                pointing)
            (?:i appreciate|appreciate) (?:that|your (?:honesty|openness|candor|frankness)|you (?:sharing|\
                telling|being|saying))
            (?:good|great|fair|valid|excellent|important) (?:point|question|enough|observation)
            fair enough
            (?:i see|got it|understood|noted|i hear you|i got it|okay i see|point taken|i follow|i understand)$
            (?:that is|this is|it is) (?:\w+ )?(?:helpful|useful|interesting|good to know|important|valuable|\
                insightful|understandable|clear|very clear|a fair|a good|a valid|a real)
            (?:good|helpful|useful|interesting) to (?:know|hear)
            (?:i am|really|so) glad you (?:told|said|mentioned|brought|raised|asked|shared)
            i had not (?:thought|known|realized|considered)
            (?:i am|let me|i will) (?:writ(?:e|ing)|not(?:e|ing)|making a note|make a note|jot)
            you (?:are|were) (?:absolutely |quite |completely |totally )?right
            (?:as|like) you (?:just )?(?:said|mentioned|explained|pointed out|described|put it)
            (?:so )?that is (?:why|where|what) you
            """
        ),
        unless=phrases(r"(?:does|would|did) (?:that|this|it) make"),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "acknowledgement",
        starts(
            r"""
            (?:i see|got it|understood|noted|i hear you|fair enough|point taken|makes sense|i understand|\
                that makes sense|interesting|wow)[,.!-]
            """
        ),
        form="any",
        confidence=0.6,
    ),
    Rule(
        "apology",
        phrases(
            r"""
            (?:i|we) (?:\w+ )?apolog(?:ize|ise|y)
            my apologies
            (?:i am|we are|so|very|really|truly) sorry (?:for|about|that (?:i|we|our|it|this|the)|we|i|our|\
                if (?:i|we))
            (?:i am|we are) (?:so |very |really |truly )?sorry$
            (?:that|this|it) (?:was|is|were) (?:on us|our (?:fault|mistake|error|failure)|my (?:fault|mistake|\
                error|failing)|on me|my bad)
            (?:my|our) (?:mistake|fault|bad|error)
            (?:i|we) (?:\w+ )?(?:should|ought to) (?:\w+ )?have (?:asked|called|told|done|listened|been|let|\
                warned|checked|come|noticed|known|given|paid|informed|said|started)
            (?:i|we) (?:\w+ )?(?:let you down|dropped the ball|messed up|screwed up|failed you|got (?:that|it|\
                this) wrong|was wrong|were wrong|made a mistake|took you for granted|never asked|did not (?:listen|\
                ask you|call you back|do right|look after))
            (?:i|we) own (?:that|it|this)
            (?:please )?(?:forgive|excuse) (?:me|us|my|our)
            (?:you are right|fair)[^.]{0,20} (?:i|we) (?:should|never|did not|have not)
            """
        ),
        unless=phrases(r"""
            sorry to (?:hear|bother|interrupt|disturb|ask)
            excuse me
            sorry (?:about|for) (?:that|your) (?:loss)
            """),
        form="statement",
        confidence=0.8,
    ),
)


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The listening acts of a turn."""
    yield from apply(RULES, sentences)
