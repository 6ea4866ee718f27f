"""What a question is after: ordered wordings by aim, the first that fits wins. Holds no question kinds."""

from functools import lru_cache

from practice.acts.phrases import phrases
from practice.acts.wordings import TEXTS, Wordings, fitting
from practice.model.reading import Aim

PLAIN_AIMS: tuple[tuple[Aim, Wordings], ...] = (
    (
        "timing",
        phrases(
            r"""
            by when
            how soon
            until when
            """
        ),
    ),
    (
        "history",
        phrases(
            r"""
            how long (?:have|has|had|did|were|was) (?:you|your|it|they|the|that|this)(?! (?:to|got to))
            since when
            when did (?:you|your \w+|it|they|that|this|the \w+) (?:\w+ )?(?:start|begin|come|change|first|switch|\
                decide|take|move|buy|go|stop|notice|last)
            what happened (?:when|the last time|last|back|then|after|with|to|in)
            (?:what|how) (?:did|was|were) (?:you|it|that|your \w+|they) (?:\w+ ){1,6}(?:back then|before|in the past|\
                last time|at first|originally)
            """
        ),
    ),
    (
        "consequence",
        phrases(
            r"""
            what (?:would|will|does|could|might) (?:it|that|this) (?:mean|cost|do|lead)(?: \w+){0,6} (?:if|when)
            what (?:would|will|does) (?:a|an|another|one more|every) (?:\w+ ){1,5}(?:mean|cost|do to)
            what (?:follows|comes|results) (?:from|of) (?:this|that|it|all)
            (?:when|if|once|suppose|say) [^?]{3,70}, ?(?:then )?(?:so )?what (?:happens|is happening|\
                would happen|will happen|then)
            what (?:happens|would happen|will happen|is happening|is it) when
            (?:if|when|once) [^?]{3,60}, ?(?:then )?what (?:would|will|does|could) (?:that|it|this) (?:\w+ )?(?:mean|do|\
                change|cost|make)
            what (?:did|does|do|would|will) (?:that|this|it|they) (?:\w+ )?(?:do|make) (?:to|with|for) \w+
            how much (?:do|does|did|would|are|is) (?:you|it|that|this|your \w+) (?:\w+ )?(?:lose|losing|waste|wasting)
            """
        ),
    ),
    (
        "wish",
        phrases(
            r"""
            what (?:would|should|could) (?:a|an|the|your|it|this|that|things|monday|\
                success) ?(?:\w+ ){0,4}(?:look|feel) like
            (?:imagine|suppose|picture|say|assume)\b[^?]{3,80}(?:what|how) (?:would|will|should)
            (?:what|how|where) do you want (?:\w+ ){1,5}(?:to|look|be|spend|stand|go)
            how (?:should|would|could|will|must|shall) (?:look|be) (?:the|your|a|it|this|that)
            how (?:should|must|shall) (?:the |your |a |it |that |this |things )(?:\w+ ){0,3}(?:look|be|work|run)
            how (?:would|will) (?:the |your |a )?(?:\w+ ){0,2}(?:ideal|perfect|dream) \w+
            if (?:it (?:was|were|is) )?(?:all |only |just |entirely )?(?:up to|down to) you
            if you (?:can|could|may|might) (?:choose|pick|decide|have)
            what (?:must|should|needs to|has to|have to|would have to|would need to|would it take|\
                will it take) (?:\w+ ){0,3}(?:differ\w*|change|\
                happen|be (?:true|there|in place))
            what (?:would|could|might) (?:make|bring|get|lead|help) you
            what (?:would|do|should) you (?:like|want|need|wish|love|hope)(?: \w+){0,4} (?:in place|ready|done|instead)
            what (?:would|will|does) it take (?:for|to)
            where (?:would|do|should|could|will|might) (?:you|it|things|the|your|this) ... (?:in (?:a|one|two|three|\
                five|ten|\d+) (?:years?|months?)|from now|next year|down the (?:road|line))
            """
        ),
    ),
    ("reason", phrases(r"(?:lies|is|sits) at the (?:bottom|root|heart) of")),
    ("people", phrases(r"decisions? of (?:this|that) (?:sort|kind|type)")),
    (
        "problem",
        phrases(
            r"""
            what (?:has been|is|was|are) (?:the )?(?:hardest|toughest|most difficult|trickiest)
            (?:pinch(?:es)?|hurts?|breaks? down|goes wrong|go wrong|going wrong|went wrong|gets? stuck|\
                drives you (?:mad|crazy|up the wall)|\
                the worst (?:about|of|part|thing|bit))
            (?:hate|hates|dread|dreads|dislike|dislikes|complain|complains|grumble|grumbles|moan|moans|curse|\
                curses|fed up)
            """
        ),
    ),
    (
        "present",
        phrases(
            r"""
            what (?:do|are) (?:you|your \w+|they) (?:\w+ )?(?:do|say|use|doing|saying|using) (?:when|if|with|on|in case)
            (?:when|if) [^?]{3,60}, ?what (?:do|are) (?:you|your \w+|they) (?:\w+ )?(?:do|doing|say|use)
            who (?:\w+ )?(?:do|does|doing|is (?:doing|delivering|supplying|servicing|printing)) (?:your|the|this|that|it|for you)
            how many (?:people|staff|employees|vans|trucks|machines|lines|sites|shifts|orders|customers|drivers|rooms|\
                beds|branches)
            how do (?:you|they|your \w+) (?:plan|decide|organize|figure out|work out) (?:what|how|the|your|\
                which|when|each)
            who (?:supplies|delivers|services|maintains|looks after|takes care of|prints) (?:to |for )?(?:you|your|\
                the|it|them)
            """
        ),
    ),
)
"""What is plain from a turn of phrase, whatever other words the question holds."""

AIMS: tuple[tuple[Aim, Wordings], ...] = (
    ("personal", phrases(r"(?:you|yourself) personally|for yourself|to you personally")),
    (
        "example",
        phrases(
            r"""
            (?:for|an|one|some|concrete|specific|recent) (?:example|instance|examples)
            say (?:more|a bit more|a little more|some more)
            (?:tell|share) (?:me|us) (?:a (?:bit|little) )?more(?= about that| on that|$|[ ,.?!]*$)
            what else$
            how so
            such as
            like what
            elaborate
            expand on
            go deeper
            what do you mean
            what does that (?:mean|look like)
            what (?:exactly|specifically)
            (?:can|could) you (?:unpack|clarify)
            what makes you say
            in what (?:way|sense|respect)
            """
        ),
    ),
    (
        "people",
        phrases(
            r"""
            who
            whose
            whom
            approv(?:e|ed|al|es|ing)
            sign(?:s|ed)? off
            decision (?:makers?|process|making)
            (?:make|makes|made|making|take|takes) (?:the|that|this|a|these|such|those|final)? ?(?:\w+ )?(?:decision|\
                decisions|call)
            decid(?:es|ing) (?:on|about|who|between|whether)
            decisions? (?:like (?:this|that|these)|get|gets|made|taken|about|around)
            purchas(?:es|ing decisions?) (?:like|get|of this)
            (?:someone|anyone|somebody|anybody|people|person|colleagues?|stakeholders?|\
                others?) (?:else )?(?:involved|in (?:your|the) (?:team|company)|needs? to|has to|have to|would|\
                    should|\
                who|on board)
            stakeholders?
            has a say
            have a say
            your (?:boss|team|board|ceo|cfo|director|manager|purchasing|procurement|colleagues|partner|partners|\
                staff|people)
            (?:the|your) board
            procurement
            committee
            besides you
            apart from you
            """
        ),
    ),
    (
        "consequence",
        phrases(
            r"""
            what (?:happens|would happen|will happen|happened|might happen|could happen) ... (?:if|when|next)
            what (?:happens|would happen|will happen|might happen|could happen) if
            if (?:nothing|you (?:do|did|just|keep|kept|leave|left)|that|this|it|things) ... (?:changes?|changed|\
                nothing|continues?|goes on|stays?|happens?|stayed|same|fails?|fixed|solved|action)
            if nothing
            what (?:is happening|happen|is going to happen|will you do|do you do) (?:[^ ?!]+ ){0,5}(?:if|when)
            what (?:did|does|do|has|will|would) (?:that|this|it|they|the \w+) (?:\w+ )?(?:do|done|make) (?:to|\
                with) (?:you|your|the|\
                him|her|them)
            what (?:does|did|would|will) (?:that|this|it|all that|all this) lead
            (?:cost|costs|costing|cost you|effect|effects|impact|impacts|affect|affects|affecting|consequences?|\
                implications?|knock on)
            what does (?:that|this|it|each|every|one|a) ... (?:do to|mean for|cost|lead to|result in|hurt)
            mean (?:for|to) (?:your|the|you) (?:business|team|company|customers|plant|people|operation|production|\
                margins?|budget|line|staff|numbers)
            what is at stake
            worst case
            how (?:bad|serious|painful|big a problem|much of a problem)
            suffer
            (?:hurt|hurts|hurting)
            """
        ),
    ),
    (
        "history",
        phrases(r"""
        what happened(?! if| next)
        (?:have|had) you (?:\w+ )?(?:tried|changed|done about)
        what (?:brought|led) you
        """),
    ),
    (
        "wish",
        phrases(
            r"""
            magic wand
            (?:ideal|ideally|perfect|perfectly|dream|wish|wished|wishes|wish list)
            if you could (?:change|have|wave|design|start|improve|fix|pick|choose|wish|get|build)
            in (?:a|one|two|three|five|ten|\d+) years?(?:'? time)?
            over (?:a|one|two|three|five|ten|\d+) years?'? ?(?:time|from now)
            (?:have it|had|have|if it went|went) (?:all )?your (?:own )?way
            (?:five|three|two|ten|\d+) years from now
            what (?:would|should|could) (?:success|good|great|better|it|that|things|the future|the \w+) ... look like
            what (?:would|should|does) (?:success|good|great|better) look like
            (?:would|do) you (?:like|love|want|wish|hope|need) (?:\w+ )?to (?:see|be|have|change|improve|happen|\
                become)
            what would (?:have to|need to|make|help|change|it take|you change|you like|you love|be)
            (?:look|looking) forward
            the future
            what would .*(?:different|better|easier|worth|helpful)
            (?:improve|different|differently)
            how (?:would you|you would) (?:like|want|wish)
            next (?:spring|summer|autumn|winter|season) ... look
            """
        ),
    ),
    (
        "goal",
        phrases(
            r"""
            goals?
            objectives?
            targets?
            aims?
            ambitions?
            aiming
            priorit(?:y|ies|ize)
            (?:trying|want|wanting|hoping|looking|working|plan|planning|hope|intend) (?:to|for|towards) ?(?:achieve|\
                accomplish|get|do|reach|grow|accomplish|be|solve|go|make|build|save)?
            achieve
            accomplish
            strategy
            strategic
            plans?
            planned
            vision
            growth
            expand
            expansion
            focus(?:ed|ing)?
            outcomes?
            results?
            criteria
            (?:matters?|important) (?:most|the most)
            """
        ),
    ),
    (
        "money",
        phrases(
            r"""
            budgets?
            how much
            pric(?:e|es|ing|ed)
            spend(?:ing)?
            spent
            pay(?:ing|ment)?
            paid
            afford
            money
            invest(?:ed|ment|ing)?
            margins?
            <money>
            worth
            rates?
            fees?
            financ(?:e|ing|ial|ially)
            roi
            savings?
            """
        ),
    ),
    (
        "timing",
        phrases(
            r"""
            when
            how (?:soon|quickly|fast|urgent|long)
            time ?(?:lines?|frames?|scale|table)
            deadlines?
            by (?:what|which) (?:date|time|day)
            what (?:date|day|month|year|time)
            how (?:often|frequently)
            schedules?
            (?:this|next) (?:year|quarter|month)
            urgen(?:t|cy)
            calendar
            contract (?:end|ends|expire|expires|run|runs|up)
            renewal date
            """
        ),
    ),
    (
        "alternatives",
        phrases(
            r"""
            alternatives?
            competitors?
            compet(?:e|ing|ition)
            (?:other|another|else|different|current|present|existing) ... (?:suppliers?|vendors?|options?|\
                providers?|companies|offers?|quotes?|solutions?|proposals?|bids?|sources?|partners?)
            (?:other|another|else|different|current|present|existing|which|what) (?:suppliers?|vendors?|options?|\
                providers?|companies|offers?|quotes?|solutions?|proposals?|bids?|sources?)
            options
            considered
            considering
            compar(?:e|ed|ing|ison)
            evaluat(?:e|ed|ing)
            suppliers?
            vendors?
            instead
            switch(?:ed|ing)?
            """
        ),
    ),
    (
        "personal",
        phrases(
            r"""
            (?:for|to|about) you personally
            personally
            (?:matter|matters|mean|means|important|in it|benefit|win|success) (?:for|to) you
            how do you feel
            how (?:did|does|would|is|was) (?:that|this|it) (?:make|feel|making|affect) (?:you|for you|like)?
            (?:keeps|keep) you (?:up|awake)
            (?:you|your) (?:own )?(?:role|career|job|day|bonus|hobbies|family|feelings?|motivation)
            (?:worr(?:y|ies|ied)|excite[sd]?|bother(?:s|ed)?|scare[sd]?|frustrat(?:es|ed|ing)|concern(?:s|ed)?) you
            how (?:confident|comfortable|happy|satisfied|committed|worried|important)
            you enjoy
            what do you (?:like|love|enjoy)
            proud
            """
        ),
    ),
    (
        "problem",
        phrases(
            r"""
            problems?
            challeng(?:e|es|ing)
            issues?
            difficult(?:y|ies)?
            struggl(?:e|es|ing|ed)
            concerns?
            worr(?:y|ies|ied)
            obstacles?
            barriers?
            trouble
            pains?
            headaches?
            frustrat(?:e|es|ed|ing|ions?)
            bottlenecks?
            complaints?
            wrong
            hard(?:est)?
            toughest
            annoy(?:s|ing|ed)?
            in (?:the|your) way
            hold(?:s|ing) (?:you|it|things|that) back
            hesitat(?:e|ing|ion)
            stop(?:s|ping|ped)? you
            keep(?:s|ing)? you from
            downtime
            failures?
            risks?
            fears?
            gaps?
            dissatisf(?:ied|action)
            not (?:working|happy)
            """
        ),
    ),
    (
        "reason",
        phrases(
            r"""
            why
            how come
            reasons?
            what (?:makes|made|caused|causes|drives|drove|prompted|led|brings|brought|is behind|was behind|\
                is driving|got you|motivated|triggered)
            behind (?:that|this|it|the)
            what for
            because of
            root cause
            """
        ),
    ),
    (
        "history",
        phrases(
            r"""
            (?:have|has) ... (?:tried|changed|been|done|worked|had|used|happened|seen|started)
            (?:so far|in the past|last (?:time|year|month|quarter|week)|before|originally|previous(?:ly)?|history|\
                until now|since|ago|back then|used to|over the (?:years|last|past))
            (?:did|was|were|had)
            how (?:your|the|it|this|that) (?:\w+ ){0,2}(?:came|went|was|were|started|began|changed)
            what happened
            how long
            """
        ),
    ),
    (
        "present",
        phrases(
            r"""
            (?:currently|today|at the moment|right now|these days|now|nowadays|current|at present)
            (?:how|what|where) (?:do|does|are|is) ... (?:you|your|it|that|things|the)
            (?:how|what|where) (?:do|does|are|is) (?:you|your|it|that|things|the|a)
            how (?:you (?:do|are|handle|use|make|run)|your|looks|goes|works|is (?:working|going|looking)|\
                are (?:working|going))
            (?:your|the) (?:process|situation|operation|setup|set up|business|company|line|plant|site|shop|day|\
                approach|workflow|system)
            """
        ),
    ),
)


@lru_cache(maxsize=TEXTS)
def aim_of(question: str) -> Aim:
    """The aim of a question in plain form; "other" where no wording is known."""
    could_be = fitting(question)
    for aim, wordings in EVERY_AIM:
        if wordings.number in could_be and wordings.search(question):
            return aim
    return "other"


EVERY_AIM = (*PLAIN_AIMS, *AIMS)
"""The first that fits is the aim."""
