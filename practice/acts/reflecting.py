"""Wordings that put a statement as the buyer's own, and those that mark it as the rep's: advice, praise, news. Holds no comparison."""

from practice.acts.phrases import phrases, starts
from practice.acts.words import stems

FRAME = phrases(
    r"""
    (?:it |that |this |which )?(?:sounds?|sounded|seems?|looks?|appears?|feels?)(?: to me| almost)? (?:like|\
        as if|as though|that|to me)(?! a (?:great|good|nice) (?:plan|idea|goal|start))
    (?:it |that )?(?:sounds?|seems?|appears?) (?:you|your|to be|really|pretty|quite|so|very)
    (?:what|all|so) (?:i am|i|am i|am) (?:also |really |kind of |kind |sort of )*(?:hear|heard|hearing|\
        understanding|understood|getting|taking|gathering|picking up|sensing|getting a sense)(?! (?:is|from) (?:our|\
        my))
    i (?:also |really |can |am |do )*(?:hear|heard|hearing|sense|sensing|gather|take it|get the (?:sense|\
        feeling|impression)|pick up)(?: from)?(?: you| you say| you saying| it)?(?:,| that| how| in)?
    i (?:can |do |really )*(?:understand|see|imagine|appreciate|get|guess|suppose|think)(?: that| how|\
         why)? (?:you are|you have|you feel|you do not|you want|you need|your (?!help|time|patience|business|\
        interest))
    what (?:you are|you were|i hear you) (?:really |basically )?(?:saying|telling me|describing|looking for|after)
    (?:you|you have|you just|you also|as you|like you) (?:said|mentioned|told (?:me|us)|say|mention|were saying|\
        described|pointed out|talked about|brought up|shared|indicated|were talking|were telling)
    (?:from|based on|given) what you (?:said|say|told|have (?:said|told|described|shared)|are (?:saying|\
        telling)|mentioned|describe)
    in other words
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
    (?:what|the thing that) (?:matters|worries|bothers|frustrates|concerns|hurts|counts|you need|you want|\
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
        see|come|keep|stop|quit)|will (?:need|want|have|be able|get|find|see|notice|feel|receive)|will|\
        would (?:need|want to|have to)|may|might (?:want|also|find|notice|feel|be able|need|try|see))
    (?:if|when|once|unless|in case|as long as) (?:i|we|you|there|it|that|they) (?:could|can|work|use|try|decide|\
        do|get|want|need|have any|have questions|would like|ever|are interested|think|find|feel|start|look|actually|\
        quit|stop|gave|give|take|notice)
    (?:try|consider|remember|make sure|keep|please|feel free|let me know|call|come|think about|do not|take|\
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
    (?:cause|causes|risk of|at risk|percent|%|research|studies|guidelines?|recommended|recommend|according to|\
        on average|typically|usually|in general|generally)
    (?:some|most|many|other|a lot of|lots of|all) (?:people|folks|companies|patients|women|men|kids|adults|\
        customers|times)
    """
)
"""What tells the buyer something new, where nothing marks it as theirs."""

PRAISE = starts(
    r"""
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
NEWS = phrases(
    r"""
    you (?:do not|really|definitely|absolutely|will) (?:\w+ )?need
    (?:our|we|us) (?:\w+ )?(?:offer|sell|product|solution|service|can help|will help|provide|deliver|guarantee|\
        have (?:a|an|the|been|helped))
    (?:it|this|our \w+) (?:\w+ )?(?:saves|will save|can save|helps|would help|will help|cuts|reduces|gives|\
        lets|allows) you
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
        open think believe feel feeling sense understand realize notice remember learn mind idea reason way problem issue
        thing stuff situation side step balance bit lot pressure risk effect affect impact enough huge pretty exactly
        normal okay possible tricky interesting heavy serious strong weak future past moment whole best worst real true
        """
    )
)
"""Stems so general that they need not have been said: what people add when they put another's feelings into words."""
