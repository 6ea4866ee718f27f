"""Wordings that put a statement as the buyer's own, and those that mark it as the rep's: advice, praise, news. Holds no comparison."""

from practice.acts.phrases import phrases, starts
from practice.acts.words import stems

FRAME = phrases(
    r"""
    (?<!\bi )(?<!\bwe )(?<!really )(?<!you )\
        (?:it |that |this |which )?(?:sounds?|sounded|seems?|looks?|appears?|feels?)(?: to me| almost)? (?:like|\
        as if|as though|that|to me)(?! a (?:great|good|nice) (?:plan|idea|goal|start))
    (?:it |that )?(?:sounds?|seems?|appears?) (?:you|your|to be|really|pretty|quite|so|very)
    (?:what|all|so) (?:i am|i|am i|am) (?:also |really |kind of |kind |sort of )*(?:hear|heard|hearing|\
        understanding|understood|getting|taking|gathering|picking up|sensing|getting a sense)(?! (?:is|from) (?:our|\
        my))
    i (?:also |really |can |am |do )*(?:hear|heard|hearing|sense|sensing|gather|take it|get the (?:sense|\
        feeling|impression)|pick up)(?: from)?(?: you| you say| you saying| it)?(?:,| that| how| in)?
    i (?:can |do |really )*(?:understand|see|imagine|appreciate|get|guess|suppose|think)(?: that| how|\
         why)? (?:you are|you have|you feel|you do not|you want|you need|your(?! (?:help|time|patience|business|\
        interest)))
    i (?:can |could )?(?:tell|notice|get the (?:impression|sense|feeling)|have the (?:impression|\
        feeling))(?: that)? (?:you|your|it|this)
    what (?:you are|you were|i hear you) (?:really |basically )?(?:saying|telling me|describing|looking for|after)
    (?:you|you have|you just|you also|as you|like you) (?:said|mentioned|told (?:me|us)|say|mention|were saying|\
        described|pointed out|talked about|brought up|shared|indicated|were talking|were telling)
    (?:from|based on|given) what you (?:said|say|told|have (?:said|told|described|shared)|are (?:saying|\
        telling)|mentioned|describe)
    in other words
    (?:from|in) your (?:perspective|point of view|view|eyes|mind|position|book|words)
    (?:as|the way|how) you see (?:it|things)
    i (?:am |keep )?(?:getting|get|have) (?:a|the) (?:\w+ )?(?:sense|impression|feeling|picture)
    (?:dawning|weighing|preying) on you|gnawing at you|wearing you (?:down|out)|eating (?:you up|at you)|nagging at you
    (?:it|this|that) (?:\w+ )?(?:matters|means a lot|means something|means so much) to you
    you (?:\w+ )?(?:realize|recognize|realized|have noticed|have realized|have come to|are beginning to|are starting to|\
        find yourself|found yourself|see yourself|pride yourself|dread|resent|value|are in two minds|are of two minds|\
        (?:cannot|can not) (?:stand|bear|face|see how|see why))
    (?:if i (?:may|can|might) )?(?:put|say|repeat|give|phrase)(?:ting)? (?:it|that|this) (?:back )?in my (?:own )?words
    in my own words
    so (?:basically|essentially|in short|in a nutshell|to sum up)
    if i (?:understand|understood|hear|heard|got|get|am hearing|am understanding)(?: you| this| that| it)?
    (?:let me|i want to|i would like to|can i|just to|i just want to) (?:just )?(?:make sure (?:i|that i|we)|\
        see if i|check (?:if|that|whether) i|be sure i|summarize|recap|play (?:that|this|it) back|sum up|\
        repeat (?:that|this|it|what)|mirror|reflect)
    (?:to|in) (?:summarize|recap|sum up|summary)
    (?:you|you are|you were|you have been|are you) (?:really |also |still |just |kind of |sort of |pretty |\
        almost )*(?:feel|feeling|felt|thinking|wondering|hoping|worried|concerned|afraid|saying|struggling|trying|\
        looking (?:for|to)|torn|ready|willing|stuck|committed|frustrated|confident|motivated|not sure|unsure)
    for you,? (?:it|the|this|that|there|being|having|you)
    (?:on (?:the )?one hand|on the other hand|part of you|a part of you|at the same time|one side of you)
    does that mean
    (?:is|was) it (?:fair|right|safe) to say
    your (?:main |biggest |real |big |first |key |primary |only )?(?:concern|concerns|worry|worries|problem|\
        issue|priority|goal|point|question|fear|challenge|hope|aim|objection|feeling) (?:is|was|are|here|seems|\
        would be)
    (?:what|the thing that) (?:holds|stops|keeps|matters|worries|bothers|frustrates|concerns|hurts|counts|you need|you want|\
        you are after|you care about) ... (?:is|are|was)
    (?:is|are|would be|seems|sounds|was) (?:really |very |so |pretty |most |also |quite )*(?:important|\
        difficult|hard|tough|frustrating|scary|a big deal|worrying|stressful|a challenge) (?:to|for) you
    """
)
"""Ways of saying that what follows is the buyer's."""

NAMES = phrases(
    r"""
    your (?:main |biggest |real |big |first |key |primary |only )?(?:concern|worry|problem|issue|priority|goal|\
        fear|challenge|objection)s? (?:is|was|are|would be|seems)
    you (?:are|feel|were) (?:\w+ )?(?:worried|concerned|afraid|frustrated|unhappy|angry|disappointed|\
        annoyed) (?:about|with|by|that|of)
    (?:is|are) your (?:main |biggest |real |first )?(?:concern|worry|problem|issue|priority|goal|fear|challenge|\
        objection)
    """
)
"""Names a worry or a wish outright: what is named must have been heard."""

ABOUT_YOU = starts(
    r"""
    (?:and |but |because |that |now |then |maybe |even though |although |if |when |while |since |with |for |in |\
        at |on )*(?:you|your|yours)(?! (?:know|see|name|number|email|call)(?:[,.]| what| who| if))
    """
)
HALF_ABOUT_YOU = phrases(r"""
    (?:you are|you have|you were|you do|you did|you would|you want|you need|you feel|you think|you like|your|you)
    """)
SO = starts(r"""
    (?:so|then|meaning|which means|in other words)
    """)
OWN = starts(
    r"""
    (?:\w+, )(?:i|we) (?:have|am|are|will|would|think|want|can|know)
    (?:i|we|my|our|let me|let us|us|me)(?: (?:will|would|am|are|have|do|can|just|also|really|\
        could))*(?! (?:hear|heard|hearing|sense|sensing|gather|take it|get (?:the|that you|a sense)|picking up|\
        imagine|guess you|think you (?:are|have|feel|want|said|mentioned)|bet you|see (?:that )?you|\
        understand (?:that )?you|know (?:that )?you))
    i (?:understand|see|think|know|guess|get)[.,!]?$
    (?:this|that|it|here) is (?:why|how|where|what) (?:i|we)
    (?:by the way|good (?:morning|afternoon|evening)|thanks|thank you)
    (?:that is|it is|this is) (?:\w+ )?(?:fine|okay|all right|great|good|right|true|perfect|awesome|excellent|\
        wonderful|a good|a great|an excellent|helpful|interesting|correct)
    """
)
ADVICE = starts(
    r"""
    (?:(?:and|but|so|maybe|perhaps|then|now|again|i think|i guess|if you (?:\w+ ){1,10}?),? )*you (?:really |\
        probably |definitely |also |just |still |actually |always |certainly )*(?:should|ought|must|had better|\
        may want|might want|could (?:also|always|try|maybe|even)|can (?:also|always|call|ask|take|try|use|get|see|\
        expect|think of|do it|have|contact|reach|start|choose|go)|need to (?:make|be|take|call|do|start|think|talk|\
        see|come|keep|stop|quit|convince|show|tell|ask|look)|will (?:need|want|have|be able|get|find|see|notice|feel|\
        receive)|will|\
        would (?:need|want to|have to)|may|might (?:want|also|find|notice|feel|be able|need|try|see))
    (?:if|when|once|unless|in case|as long as) (?:i|we|you|there|it|that|they) (?:could|can|work|use|try|decide|\
        do|get|want|need|have any|have questions|would like|ever|are interested|think|find|feel|start|look|actually|\
        quit|stop|gave|give|take|notice)
    (?:see|smile|watch|wait|try|consider|remember|make sure|keep|please|feel free|let me know|call|come|think about|\
        do not|take|\
        go ahead|start|use|imagine|look at|stop|ask|tell)
    (?:one thing|another thing|some people|a lot of (?:people|times)|most people|other people|many people|\
        research|studies|usually|typically|generally|the (?:next step|recommendation|good news|bad news|best way|\
        reason why|purpose|idea is))
    """
)
ADVISING = phrases(
    r"""
    (?:i|we) (?:\w+ )?(?:recommend|suggest|advise|encourage|would like you|want you to|need you to|offer|would want)
    (?:you should|you ought to|you need to be careful|feel free|let me know|make sure (?:you|to|that you))
    (?:my|our) (?:advice|suggestion|recommendation|job|role|product|company|team|solution)
    """
)
INFORMING = phrases(
    r"""
    (?:can|could|may|might|will|would) (?:also |even |really |actually |certainly |definitely |\
        potentially )?(?!not|you|i|we)\w+
    (?:need|needs|have|has|got|supposed) to
    (?:should|shall|the important thing|important (?:that|to)|as long as you)
    (?:cause|causes|risk of|at risk|percent|%|research|studies|guidelines?|recommended|recommend|according to|\
        on average|typically|usually|in general|generally)
    (?:some|most|many|other|a lot of|lots of|all) (?:people|folks|companies|patients|women|men|kids|adults|\
        customers|times)
    """
)
"""What tells the buyer something new, where nothing marks it as theirs."""

PRAISE = starts(
    r"""
    (?:very |really |so |pretty |all |that )*(?:good|great|nice|cool|lovely|excellent|fine|right|perfect|fair|interesting|\
        brilliant)(?: (?:stuff|to know|to hear|thing|one|enough|then))?(?:,? (?:excellent|good|great|cool|thank you|\
        yes|then))?[.!,-]*$
    (?:that )?makes (?:a bit of |a lot of |total |perfect |complete |good |some )?sense[.!]?$
    (?:those|these|they) (?:are|were) (?:\w+ )?(?:really |very |all )?(?:good|great|excellent|wonderful|fantastic)
    (?:i (?:think|guess|feel) )?(?:that |it |this )?(?:sounds|looks|seems) (?:like )?(?:a |an )?(?:really |very |\
        pretty )*(?:good|great|\
        nice|excellent|wonderful|fantastic|perfect|fine)\
        (?: (?:plan|idea|step|way|goal|start|thing|one|to me))?(?: to me| for you)?(?=[.,!]|$)
    (?:i )?(?:bet|am sure) you (?:are|will|would|were) (?:a )?(?:really |very )?(?:good|great|excellent)
    (?:you|i think you) (?:have|have got|are) (?:a |some |hanging |doing )+\
        (?:really |very |pretty )*(?:good|great|excellent|beautifully|well)(?! (?:reasons?|hold|grip|deal|many|idea of))
    (?:good|great|well done|congratulations|awesome|excellent|fantastic|wonderful|amazing|impressive|\
        nice)(?: (?:job|work|for you|idea|question|point|to|start|step|that you|thing|choice|goal))?[,.!]
    (?:thank|thanks|i appreciate|welcome|i am (?:\w+ )?(?:glad|proud|sorry|happy)|congrat|you are (?:very |\
        more than |most )?welcome)
    (?:you are|that is|it is|this is) (?:a |an |very |really |so |pretty |absolutely |doing |already |\
        all )*(?:great|good|awesome|excellent|fantastic|wonderful|amazing|right|welcome|smart|not alone|brave|\
        correct)
    (?:you did|you have done|you are doing) (?:\w+ )?(?:great|good|well|an excellent|amazing|a great|a good)
    """
)
WISH = phrases(
    r"""
    you (?:would|could|can|might) (?:\w+ )?(?:like|rather|love|prefer|want|hate|sooner|be (?:happy|happier|glad|\
        relieved|better off))
    you (?:can|could|will|would) (?:not|never|hardly|no longer|barely)
    you (?:\w+ )?(?:want|wish|hope|do not know|do not trust|do not see|are not sure)
    you need (?:to (?:know|be|hear|feel|see that|have)|an?|some|more|less|the|it|that)
    you (?:have|had|would have) to (?!\w+ us)\w+
    you can (?:rely|count|depend|trust|plan|be sure|sleep|live with)
    (?:needs|has|have) to (?:\w+ )?(?:come|run|work|fit|hold|pay|go)
    """
)
"""What the buyer wishes or must: it may hold a "can" or "need to" and is no news for all that."""
CONTRAST = phrases(
    r"""
    (?:less|more|not so much|rather) ... than
    rather than
    not ... (?:but|just)
    it is (?:not |less |more )?about
    not (?:just|only|really|so much) (?:\w+ ){1,6}?(?:but|it is|that is)
    (?:is|was|are) not (?:about |just |only |really )*(?:\w+ ){1,7}?, (?:but|it is|that is|it was)
    (?:and|but) (?:on top of (?:that|it)|at the same time|also|still|yet)
    (?:two|three|both|several) (?:things|worries|concerns|problems|reasons|sides|points|questions)(?=[:,])
    so ... and (?:nobody|nothing|no one|none|still|you)
    """
)
"""Sets what was heard in order: this more than that, this and on top of it that."""
GENERAL = phrases(
    r"""
    (?:everywhere|often|usually|normally|generally|these days|nowadays|in general|on average|as a rule|always)
    (?:is|are) (?:\w+ )?(?:normal|easy|simple|common|natural|standard|a good (?:time|idea|choice)|the future|a thing of)
    (?:many|most|some|other|all|few) (?:\w+ )?(?:people|companies|customers|firms|plants|buyers|of (?:our|them))
    (?:costs?|saves?|gives?|brings?) (?:a|any|every) (?:plant|company|firm|business|customer|buyer|person)
    you know,
    (?:get|gets) what (?:you|they) pay for
    """
)
"""What holds of everybody, and so is not this buyer's view."""
PRESSES = starts(r"""
    you (?:are going to|will|would|want to|can) (?:\w+ ){1,5}then\?
    """)
"""Draws the rep's conclusion for the buyer."""
OURS = phrases(r"""
    (?:us|our|ours|we|my|mine|with me|call me|count on me|to me|me that)
    i (?!can (?:hear|see|imagine|tell)|hear|heard|understand|get|see you|guess|imagine|sense|suppose|gather|take it)\w+
    """)
"""The rep's own side comes in."""
NEWS = phrases(
    r"""
    (?:^|, |; |and |but |so |then |that )you (?:do not|really|definitely|absolutely|will) (?:\w+ )?need
    (?:our|we|us) (?:\w+ )?(?:offer|sell|product|solution|service|can help|will help|provide|deliver|guarantee|\
        have (?:a|an|the|been|helped))
    (?:it|this|our \w+) (?:\w+ )?(?:saves|will save|can save|helps|would help|will help|cuts|reduces|gives|\
        lets|allows) you
    according to (?:your|the|our|my) (?:\w+ )?(?:chart|file|files|records?|website|site|report|system|notes|account|\
        figures|data)
    (?:like|as) i (?:said|was saying|mentioned|told)
    (?:\d+|percent|%) (?:\w+ )?(?:of (?:people|adults|kids|patients|companies)|less|cheaper|faster|more likely)
    """
)
PLAIN_FEELING = frozenset(
    stems(
        """
        good bad hard big long new old great nice fine sure time year week month day point life person part place
        important difficult easy tough worry worried concern concerned afraid scared nervous anxious frustrated frustrating
        angry mad upset annoyed sad tired stressed overwhelmed exhausted disappointed lonely guilty ashamed proud happy
        glad excited hopeful confident comfortable uncomfortable ready willing motivated committed serious careful safe
        torn stuck confused doubt unsure certain reluctant resentful trapped lost alone relieved surprised shocked curious
        want hope wish need care matter value goal dream plan change different better worse start stop begin end continue
        keep try effort work struggle able help support control choice decide decision deal manage handle cope happen
        abandon ignore granted treat burn burned respect blame fault middle squeeze caught fool fooled foolish lucky brave
        hurt ashamed embarrassed embarrassing humiliated force forced rush rushed drag suffer miss hesitate hesitant
        progress success successful chance opportunity option path road direction experience role purpose benefit positive
        negative attitude habit advantage downside priority main key focus
        open think believe feel feeling sense understand realize notice remember learn mind idea reason way problem issue
        thing stuff situation side step balance bit lot pressure risk effect affect impact enough huge pretty exactly
        normal okay possible tricky interesting heavy serious strong weak future past moment whole best worst real true
        """
    )
)
"""Stems so general that they need not have been said: what people add when they put another's feelings into words."""
