"""The wordings by which a buyer worries, refuses, agrees, confirms, corrects and parts. Holds no rule for when they count."""

from practice.acts.phrases import phrases, starts

CONCERN = phrases(
    r"""
    (?:i am|we are|i was|we were|i get|i feel|makes me|makes us|got me|have me|has me) (?:\w+ ){0,3}(?:worried|\
        concerned|afraid (?:of|to|that|you|it|they|we|i)|nervous|anxious|uneasy|skeptical|sceptical|hesitant|scared|\
        reluctant|cautious|careful|wary|uncomfortable|doubtful|burned|burnt|not sure|not convinced|unsure|\
        not so sure|not certain|tired|fed up|suspicious)
    (?:my|our|the|a|one|only|biggest|main|real|big) (?:\w+ ){0,2}(?:concern|concerns|worry|worries|fear|hesitation|\
        problem|issue|question mark|doubt|doubts|risk|reservation|reservations|objection)(?: \w+)? (?:is|are|was|\
        would|here|about|with|would be|that)
    what (?:worries|concerns|bothers|scares|troubles|frustrates|annoys) (?:me|us)
    (?:that|it|this|which) (?:\w+ )?(?:worries|concerns|bothers|scares|troubles|frightens) (?:me|us)
    i (?:\w+ )?(?:worry|fear|doubt|wonder (?:if|whether)|question|hesitate|do not trust|do not believe|\
        am not convinced|have (?:my )?doubts|hate to|can not risk|can not afford|do not see|fail to see|am not sold|\
        have heard (?:that|it|all))
    we (?:\w+ )?(?:worry|fear|doubt|can not afford|can not risk|do not trust|had (?:a )?(?:bad|terrible|poor|awful)|\
        have had (?:bad|trouble|problems)|got burned|were burned|been burned|do not have (?:the |a |any )?(?:budget|\
        money|time|people|staff|capacity|resources|room))
    (?:too|very|so|pretty|quite|really|rather|way too|a bit|a little) (?:\w+ )?(?:expensive|pricey|high|costly|risky|\
        complicated|much|steep|long|slow|small|big|good to be true)
    (?:expensive|pricey|overpriced|out of (?:our|my) (?:budget|range|league))
    (?:cheaper|lower price|better price|less) (?:\w+ )?(?:elsewhere|from|at|somewhere|than|offer|quote)
    (?:no|not in the|not enough|tight|have no|without a|there is no) (?:\w+ )?(?:budget|money|time|capacity|resources|\
        bandwidth|funds)
    (?:last|previous|other|current|former|your|our last|the last) (?:\w+ ){0,3}(?:vendor|supplier|rep|salesman|\
        salesperson|company|guy|people|provider|time|one) (?:\w+ ){0,5}(?:promised|let us down|failed|late|lied|never|\
        disappeared|did not|cost us|burned|left us|messed|told us|said)
    (?:what|how) (?:if|happens if|happens when|about when) (?:it|you|that|something|the|they|we|this|there|your|\
        delivery|prices|i)
    how (?:do|can|could|would|will|am|are) (?:i|we) (?:\w+ )?(?:know|be sure|trust|believe|be certain|\
        supposed to (?:trust|believe|know))
    (?:sounds|seems|looks) (?:too good|risky|expensive|complicated|like a lot|like every|like more|like another|\
        nice but|good but|great but)
    (?:heard|hear) (?:that|it|this|all that|that one|promises?|the same) (?:all |\w+ )?(?:before|many times|\
        from everyone|already|a lot|every)
    (?:they|you|everyone|everybody|you all|all of you|salespeople) (?:all )?(?:say|promise|promised|claim|\
        tell us) (?:that|this|it|the same|so)
    (?:already|happy|satisfied|fine|good|covered|set|locked|under contract|tied|stuck|\
        content) (?:\w+ ){0,2}(?:have (?:a|someone|somebody|our)|with (?:our|my|the|what|who|them|him|a)|with)
    (?:we|i) (?:already )?(?:have|got|use|work with|buy from) (?:a |an |our |someone|somebody|another |\
        the same )(?:\w+ )?(?:supplier|vendor|provider|contract|partner|for that|who does)
    (?:can not|could not|do not want to|would not want to|afraid to|hate to) (?:\w+ ){0,2}(?:risk|afford|switch|\
        change|lose|go through|explain|commit|stop|be the one|gamble)
    (?:switching|changing|moving|a change) (?:\w+ ){0,4}(?:is|would be|costs?|takes?|means|\
        means) (?:\w+ ){0,3}(?:risk|risky|trouble|pain|hassle|work|expensive|hard|a lot|headache|downtime|money|time)
    (?:late|delays?|delayed|missed|short[- ]shipped|broke|failed|poor quality|rejects?|no one answers|nobody answers|\
        never (?:called|answered|showed|came|called back)) (?:\w+ ){0,5}(?:last|again|before|every|already|once|times|\
        us|month|year)
    not (?:\w+ )?(?:convinced|sure (?:about|this|it|that|we|if|whether|i)|comfortable|ready|proven|reliable|\
        happy with|worth|in a position)
    (?:who|what) (?:guarantees|guarantee|says) (?:me|us|that|it|you)
    (?:prove|show me|need proof|any proof|do you have proof)
    (?:small|biggest|smallest|big enough) (?:fish|customer|account)
    (?:i|we) (?:can not|could not|will not|would not|do not want to|am not going to|are not going to|must not|\
        dare not) (?:\w+ )?(?:have|be (?:without|short)|afford|lose|stop|send|stand|explain|do (?:it|that|this) twice|\
        keep|shut|close|let|take (?:that|the) (?:risk|chance)|put (?:that|it|this|our)|risk|live with|go back)
    (?:i|we) do not (?:want|like|trust|need)(?! (?:to (?:hear|know|talk|meet|buy|order)|any(?:thing)?\b[,.!]|it[,.!]|\
        that[,.!]))(?= )
    (?:i|we) would (?:be|stand|have|look) (?:\w+ ){0,3}(?:short|at your mercy|depending|stuck|without|there with|\
        a fool|alone|stranded|the one|nothing|afraid|in trouble)
    at your mercy
    (?:would|will) (?:need|take|cost) (?:\w+ ){0,3}(?:weeks?|months?|ages|for ever|forever|years?|days?) to
    and (?:who|what|if|then|our|where|how|when) [^.?!]{3,90}\?
    (?:who|what) (?:pays?|would pay|says|would|looks after|is going to|tells me|do i do) [^.?!]{3,90}\?
    what (?:if|do (?:i|we) do|happens) [^.?!]{3,90}\?
    why (?:should|would) (?:i|we|yours?|you|that|this|it) [^.?!]{3,90}\?
    how would (?:you|we|i|they) [^.?!]{3,90}\?
    (?:what is|there is something) behind (?:it|this|that)
    (?:the )?(?:last|other) (?:lot|one|ones|two|three|time|people|crowd|firm|guy|supplier|\
        vendor) (?:\w+ )?(?:promised|left|let|never|simply|are rusting|told|said|sold|cost|disappeared|things)
    last time(?! we (?:met|spoke|talked))
    (?:i|we) (?:have |had )?(?:paid|spent) (?:\w+ ){0,3}(?:for|on|money) ... (?:nothing|none|never|ended up|yard|\
        cupboard|drawer|twice|used)
    (?:until|till|once|after) (?:i|we) (?:have |had )?(?:signed|paid|bought)
    (?:yet to see|never seen|have not seen|i have not met|cannot name|can not name|not one thing|used none)
    (?:every|each|all) (?:\w+ ){0,2}(?:salesman|salesperson|salespeople|supplier|suppliers|vendor|vendors|rep|reps|\
        one of you) (?:\w+ )?(?:shows?|promises?|says?|tells?|wants?|claims?|are|is|has)
    salespeople (?:are|always|all)
    (?:you|they) sell (?:\w+ ){1,3}so (?:you|they)
    (?:frightens?|scares?|worries|bothers?|troubles?|keeps?) (?:me|us) (?:is|most|from|up)
    (?:my|our|the) (?:trouble|worry|fear|problem|snag|catch|headache|difficulty) (?:is|with)
    (?:a feeling|the feeling|a hunch|a suspicion)
    (?:forgive me for|can not help) wondering
    (?:a lot|too much|mountain|heap|pile) (?:of money|for (?:us|me|a (?:house|firm|shop|place)))
    (?:come down|take (?:a |off|something|\w+ )+off|room in (?:there|that|the price)|knock (?:something|a bit|\w+) off)
    (?:\d[\d.,]*|hundred|thousand|million)[^.?!]{0,40}\? for (?:that|this|what)
    (?:stops|breaks|fails|falls over|packs up|goes down|goes wrong|blows up|flies open|fly open|\
        opens by itself) (?:\w+ )?(?:at|in|on|and|by|again|it)
    (?:if|when) (?:it|you|that|they|one|something|the \w+|your \w+) (?:\w+ ){0,3}(?:goes wrong|let us down|\
        let me down|do not come|does not come|late|gets lost|fails?|breaks?|stops?|drags? on|creeps? up|vanish\w*|dies)
    (?:us|me|i am|i will be|i would be|we are) (?:the one |the ones )?standing (?:there|at|in)
    (?:simply )?(?:vanished|disappeared|got lost|gone missing|went missing|supposed to have vanished)
    (?:creep|creeps|go|goes|went|crept) up(?=[,.]|$)
    (?:live|lives|living) on (?:lost|our|other)
    (?:so|too) (?:thin|flimsy|clever|delicate|sensitive|cheap looking)
    like paper
    (?:trained|train|training) (?:them|him|her|people|school) (?:up )?for (?:someone|somebody|the|others|another)
    be gone
    (?:quiet|silence|silent) again
    (?:only|just) (?:ever )?(?:ring|call|called|rang|come|came|wanted|want) (?:\w+ ){0,3}(?:when|for|the (?:list|order))
    nobody (?:has |had )?(?:asked|rang|called|came|looked|could tell|answers)
    (?:ends?|end up) with me
    comes? back to me
    (?:guessing|are we guessing)
    as good as (?:whoever|the people|its)
    (?:boss|board|cfo|director|management|owner|team|operators|people) (?:\w+ )?(?:will not|would not|would never|\
        will never|does not|do not|is going to) (?:\w+ )?(?:like|agree|accept|approve|sign|buy|want|believe|kill)
    """
)
NO_CONCERN = phrases(
    r"""
    bless you
    (?:another|more) (?:one )?of (?:these|those|them)
    i am afraid(?=[,.!]|$)
    i am afraid (?:he|she|they|it|we|i|the \w+) (?:\w+ )?(?:is|are|am|has|have|was|will|do|does|\
        can) (?:\w+ )?(?:on holiday|away|out|not in|in a|in the|off|gone|left|with|busy|sick|ill|not here|at lunch|\
        on leave)
    (?:no|not a|nothing to) (?:worry|worries|concern|concerns|problem|problems|trouble)
    not (?:worried|concerned|afraid)
    (?:eases|eased|settles|settled|answers|answered|takes care of|puts) (?:\w+ ){0,3}(?:worry|mind|concern|question|\
        doubt|that)
    can not complain
    (?:how|who|what) (?:are|is|might|about) (?:you|this|that|things|yourself|calling|speaking)
    worry too much
    (?:less|no more|stop|need not|nothing) (?:to )?worry
    as i am concerned
    hello
    """
)
"""Sounds like a worry and is none: a courtesy, a grumble, somebody away."""

REFUSAL = phrases(
    r"""
    (?:i am|we are|am|are) (?:\w+ ){0,2}not (?:\w+ )?(?:interested|looking|in the market|buying|changing|switching|\
        going to|ready to|in a position|able to (?:commit|decide|meet|do)|taking|doing)
    not (?:interested|today|right now|now|at this time|at the moment|this (?:year|week|month|quarter)|for us|for me|\
        necessary|a good time|a priority)
    no(?:,| |\.)? ?(?:thanks|thank you|need|interest|way|chance|time)
    (?:i|we) (?:do not|will not|would not|can not|could not) (?:\w+ )?(?:need|want|have time|see (?:a|any|\
        the) (?:need|reason|point)|think so|do that|meet|buy|sign|agree|give (?:you|out)|share|introduce|discuss|\
        commit|change|switch|make (?:any )?(?:decisions?|changes)|take (?:calls|meetings)|talk (?:right )?now|order|\
        renew)
    (?:i am|we are|it is|am) (?:\w+ ){0,3}(?:busy|swamped|in a meeting|in the middle of|about to|running (?:late|into|\
        to)|tied up|on my way|slammed|heading)
    (?:i|we) (?:have|need|got|must) (?:to |got to )?(?:\w+ )?(?:go|run|get back|leave|hang up|jump|stop you|get to|\
        another (?:call|meeting)|a meeting|a call|hop)
    (?:call|try|contact|phone|reach out|come back|get back|catch|ring) (?:me |us |to me |\
        to us )?(?:back )?(?:some other|another|next|in a|in (?:six|a few|two|three)|later|again (?:in|next|after|\
        when|some)|after|when)
    (?:we|i) (?:will|would) (?:\w+ )?(?:call|contact|get back to|let|reach out to|be in touch|come back to|\
        get in touch) ?(?:you|know|with you)?(?: (?:know|if|when|should|later))?
    (?:do not call us|do not call (?:me|here|again)|stop calling|take (?:me|us) off|remove (?:me|us)|lose my number)
    (?:just |please |you can |why do not you |can you )*(?:send|email|mail|drop) (?:me|us|it|something|\
        over)? ?(?:\w+ ){0,3}(?:email|information|info|brochure|something|material|details|catalog|link|literature|it|\
        mail)
    (?:we are|i am|we|all|everything is) (?:\w+ )?(?:all set|covered|good for now|fine as (?:it|we)|\
        happy with (?:what|our|who|how|the)|fine with (?:what|our|who)|satisfied with|set for)
    (?:let me|i (?:will|need to|have to|want to|would like to)|we (?:will|need to|have to)|\
        give me (?:some )?time to) (?:\w+ )?(?:think (?:about|it|this|that)|think$|sleep on|consider (?:it|this)|mull|\
        talk (?:it|this) over|discuss (?:it|this) (?:internally|with)|run it by)
    maybe (?:later|next (?:year|time|quarter|month)|another time|some other|some day|in the future)
    (?:it is|that is|this is) (?:\w+ )?not (?:for (?:us|me)|something (?:we|i)|a fit|happening|going to happen|\
        what we|possible|on the table|a priority|necessary|my (?:decision|area|department|job))
    (?:i am|i) (?:afraid|going to have to|will have to|must|have to|would) (?:\w+ ){0,2}(?:pass|decline|say no|\
        cut (?:this|you)|stop you)
    (?:i will|we will|i would|i think i will) pass
    (?:that|this) (?:will not|would not|does not|is not going to) (?:\w+ )?(?:work|happen|do|be necessary|be possible|\
        fly|suit)
    (?:over my dead body|forget it|no deal|hard pass|leave me alone|good luck with that|not a chance|absolutely not|\
        of course not|certainly not|no means no|i said no)
    (?:who|how) (?:gave|got|did you get) (?:\w+ )?(?:my|this) number
    (?:i would|we would|would) rather not
    (?:too (?:early|soon|busy|quick|sudden)|no time|bad time|not a good moment|premature|(?:a bit|rather|\
        very) (?:early|sudden|quick|full|soon))
    (?:it is |that is )?still (?:a )?no(?=[,.!]|$)
    (?:already|just|once) (?:said|told you|answered|asked)
    (?:i|we) (?:have |did )?(?:said|say|told you) (?:no|so|once|already)
    (?:i have|we have) (?:said no|told you|given you my answer|answered that|said so)
    (?:you have|you|you did) (?:\w+ )?ask(?:ed)? (?:me )?(?:that|it|this) (?:\w+ )?(?:already|before|earlier|twice|and)
    (?:same|my|the same|you have my|have my|you have had my) answer(?=[,.!]|$| as| stands| and)
    (?:keep|go|going) on (?:at me|about it|asking)
    do not (?:nag|push|press|insist|pester)
    not (?:so fast|yet|from me|for me|with that|before|till|until|while|as long as|on this|on the cards|my call|\
        my decision|done here|today thank)
    (?:barely|hardly|scarcely) (?:talked|met|asked|spoken|know|know you|started|begun)
    (?:do not|hardly|barely) know (?:you|enough|each other)
    (?:let us|we should) (?:not )?(?:wait|rush|run before|slow down|see first|get ahead)
    (?:so|but|and|is|it is|say|says|still|that is|one is) (?:a )?no(?=[,.!]|$| really)
    (?:but|only) not (?:that|this|today|now|yet)
    (?:will|would) not get that
    not (?:up to me|mine to|in my power|my place|on(?=[,.!]|$))
    (?:thing|something) (?:we|i) do not do
    in my power
    (?:only|hardly|just) (?:just )?(?:sat down|met|chatting|started|begun)
    keep it in mind
    before (?:showing|i have seen|you have (?:asked|shown|told)|we have (?:talked|met))
    cart before the horse
    on (?:so little|what grounds|what i have heard)
    (?:asking|insisting|knocking|begging|pushing|pressing) (?:\w+ )?(?:will not|does not|would not|is not|again|twice)
    my answer (?:has not|to that|is the same|stays|remains)
    (?:had|have) my answer
    i was clear
    (?:quite )?settled on that
    why (?:on earth )?(?:would|should) (?:i|we)(?=[,?.!]| yet| at this| do that)
    (?:always )?(?:straight|first thing|right) to the (?:order|point of|money|sale)
    (?:i|we) (?:could|can) not (?:answer|justify|promise|give (?:you )?that|take (?:it|that)|say yes|grant|do that|\
        speak) ?(?:for|that|it|on)?
    can not(?=[,.!]|$)
    out of the question
    off the table
    (?:outside|beyond|not in|not within) (?:my|our|what i)
    (?:am |are )?not (?:able to grant|authori[sz]ed|allowed|permitted|in my power|entitled)
    (?:that|this) one is (?:a no|closed|off)
    (?:ask|try|try for) (?:me )?(?:for )?something (?:smaller|easier|else|less)
    (?:seen|shown me|heard) (?:too little|nothing|so little)
    (?:fix|sort|answer|settle|clear up|put right) (?:that|it|this|my|the|what)(?: \w+){0,3} first
    (?:put|set) my mind at rest
    first (?:settle|sort|answer|clear|fix|put)
    with the best will
    (?:i would|i would like to|i would love to|love to|like to),? but
    so(?:,)? (?:no|not yet)(?=[,.!]|$)
    (?:maybe|perhaps|possibly|could be),? (?:we will see|let me think|i would want|let us see)
    (?:we will|we shall|i will|i shall) (?:have to )?see(?=[,.!]|$)
    (?:i will|we will|i shall|we shall|i would) (?:\w+ )?(?:ring|call|phone|let) you (?:\w+ )?(?:if|when|should|\
        one of|some|know|in due)
    somebody will (?:ring|call|phone|write)
    you will hear from (?:us|me)
    ask (?:me )?again
    (?:leave|keep) (?:it|that|your (?:details|particulars|name|card)) (?:with me|to hand|on file)
    (?:a little|some|more) time(?=[,.!]|$)
    (?:talk|speak|mention it|put it) to the (?:others|rest|board|partners)
    (?:in due course|one of these days|when there is a quiet moment|if there is a need|if it comes (?:up|to that)|\
        when it is quieter)
    (?:i will|i shall|i would|let me) (?:\w+ )?(?:give it (?:some|a) (?:thought|think)|mull it|sleep on|\
        think (?:it )?over|look at it)
    (?:put it on paper|write it up|put it in writing|have something in writing|send it in writing)
    (?:not|is not) a no
    neither yes nor no
    i will not say no
    (?:would|do) not say no,? but
    not (?:just )?sure(?=[,.!]|$)
    (?:must|ought to|should|have to|shall have to|really must|need to|got to|had better) (?:\w+ )?(?:get on|get back|\
        be getting on|be off|go|run|stop|jump off|leave it|see to|be seeing to|bring this to)
    (?:time is up|out of time|diary says i am late|i am being called|i am (?:needed|expected|due|wanted)|\
        meeting (?:is )?starting|is waiting|people waiting|(?:someone|somebody|they) (?:is|are) (?:calling|waving|\
        waiting)|at the door|next appointment|that is all for today)
    (?:are we|is it) (?:done|nearly done|nearly finished|finished)
    (?:get|come) to the point
    (?:please )?conclude
    (?:this is|it is) (?:going nowhere|taking longer)
    (?:we are|i am) (?:fine|good|all right|sorted|suited) as (?:we are|i am|it is)
    (?:already )?(?:have|got|using|with) (?:somebody|someone) (?:for that|already)
    """
)
BARE_NO = starts(r"""
    (?:nope|nah|no|not really|never|no no|not today|not now|i do not think so|do not think so|i would rather not|\
        absolutely not|no sir)(?: no)?[,.!]*$
""")
HOLDS_OFF = phrases(
    r"""
    still (?:worried|anxious|uneasy|nagging|unsure|concerned|a reservation|an open|that niggle|unanswered|open|\
        in the way|hanging|fretting)
    (?:nagging|niggle|open point|in the way|between us|anxious about|uneasy about|reservation)
    (?:while|as long as|not before|not until|once|if|after) (?:that|it|this|my|i am|the)(?: \w+){1,3} (?:open|\
        unanswered|uneasy|gone|settled|sorted|went|clear|cleared|worried|worry)
    (?:before that|first),? (?:answer|settle|sort|tell|clear|show|put|you)
    (?:you would|you will|you must|you have to) (?:\w+ )?first
    (?:take|put) my (?:worry|mind|fear)
    (?:asked|have asked) that
    (?:there it is|that|there) again
    (?:maybe|perhaps) (?:after|in|when|once|later)
    do not see it yet
    (?:when|once) (?:things|it|there is)(?: \w+){0,2} (?:calm|calms|quieter|settle|settles|something)
    (?:one|some) (?:day|time)(?=[,.!]|$)
    (?:anything|something) else
    (?:let us|we will|we shall) be in touch
    """
)
"""After an ask these put it off, wherever they stand."""

REFUSES_ASKED = starts(
    r"""
    (?:nope|nah|no|not)(?! (?:problem|problems|objection|objections|harm|trouble|worries|bad|at all|a bad|a problem|\
        reason not|doubt|sooner|later))
    (?:can not|could not|will not|would not|do not|never|hardly|nothing)(?! (?:see why not|complain|mind))
    (?:maybe|perhaps|possibly|could be|some other|another time|later)
    (?:and )?why (?:would|should) (?:i|we)
    (?:that is|it is) (?:a bit|rather|too|very) (?:\w+ )?(?:early|sudden|soon|quick|fast|much|full)
    (?:<day>|next week) is (?:\w+ )?(?:bad|full|difficult|tight|not|out|impossible|busy)
    (?:<day>'s|<day>) (?:a bit |rather |pretty |quite )?(?:full|bad|difficult|tight|impossible|busy)
    """
)
"""After an ask these are a no, or put it off."""

BARE_YES = starts(
    r"""
    (?:yes|sure|okay|of course|absolutely|sold|booked|done|renewed|go on(?: then)?|go ahead|right,? (?:same|come|\
        i will|then|let|no harm|you|put|book)|by all means|very well|if you like|if you must|you may|you can|\
        that can be (?:done|arranged)|can (?:fit|spare|introduce|put|drop|pass|give|ring|make|manage)|come (?:by|over|\
        along|round)|it is yours|same again|staying on|all right|with (?:the greatest )?pleasure|let us|i (?:shall|\
        will) (?:\w+ )?(?:sign|expect|receive|introduce|write|speak|ask|ring|mention|see you|take|pass)|\
        i do not see why not|no (?:objection|objections|problem|harm)|absolutely|of course|definitely|certainly|\
        gladly|deal|agreed|done|why not|fine|all right|sounds (?:good|great|fine|fair|reasonable|like a plan)|perfect|\
        great|good|that works|works for me|works|fair enough|please do|go ahead|with pleasure|happy to|\
        i would like that|i would love (?:to|that)|let us do (?:it|that|this)|i guess so|i suppose(?: so)?|i think so|\
        you bet|no problem|very well|that would be (?:good|great|fine|nice|helpful|perfect|okay|useful)|\
        that is (?:fine|okay|good|doable|possible|fair)|i can do that|we can do that|can do|thursday|tuesday|monday|\
        wednesday|friday|tomorrow)(?![\w'])
    """
)
AGREES = phrases(
    r"""
    (?:let us|we can|i can|we could|i could|we will|i will|i would|we would|happy to|glad to|\
        be happy to) (?:\w+ )?(?:do (?:it|that|this)|go ahead|move forward|meet|try (?:it|that|this|a|one)|start|sign|\
        order|book|schedule|set (?:it|that|this|something) up|talk (?:then|on|again|next)|see you|introduce you|\
        put you in touch|renew|take (?:it|them|two|the|a)|give (?:it|you|them) (?:a (?:try|go|chance|shot)|a|the|his|\
        her)|make (?:it|time)|be there|look at (?:it|that|the)|send (?:you|over|it|the)|have (?:a look|you|it signed)|\
        place (?:the|an)|get (?:you|him|her|my|the)|bring|ask (?:him|her|my|the))
    (?:send|bring) (?:me|it|over|us) (?:\w+ )?(?:the |a )?(?:contract|agreement|paperwork|order form|invite|\
        invitation|proposal|order|sample|samples)
    (?:you have|you have got|we have|we have got) (?:a deal|yourself a deal|my word|our business|an order|the order)
    (?:<day>|next week|\d+(?::\d\d)?(?: ?(?:am|pm|o'clock))?|ten|two|three|nine)(?: o'clock)? (?:\w+ ){0,3}(?:works|\
        is (?:fine|good|okay|better|best|possible|free)|suits|would (?:work|be (?:fine|good|okay))|it is(?=[,.!]|$)|\
        then(?=[,.!]|$)|sounds)
    (?:count me in|i am in|we are in|sign me up|put me down|i am game|i am up for|i am open to|we are open to|\
        i am willing|we are willing|i would be (?:open|willing|happy|glad|interested)|let us go|let us start|i agree to)
    (?:i|we)? ?(?:can|could|will|shall|would|might) (?:(?!not|give)\w+ )?(?:fit you in|spare(?: you)?|pass (?:you|\
        your|it) on|\
        pass your|put (?:you|in|a word)|link you|mention you|drop (?:them|him|her)|give (?:you|them|him|her) (?:a|her|\
        his|their|my|two|the|your)|have a word|introduce|connect|speak to (?:him|her|them|my)|write (?:to|you)|sign|\
        order|renew|ring (?:him|her|them)|tell (?:him|her|them)|know (?:somebody|someone|just)|arrange (?:it|that|\
        for)|see to (?:it|that)|take you (?:to|up|along|in|over)|expect you)
    (?:send|mail|post|bring|email|draw up|make out|write) (?:me |us |over |it )*(?:the |your |an? |over )*(?:papers?|\
        forms?|renewal|contract|order|paperwork|invoice|agreement|offer to sign|confirmation)
    (?:sign|put|write) (?:us|me) (?:up|down)
    (?:it is|they are|you have) yours?(?=[,.!]|$)
    (?:i am|we are) (?:in|game|signing|ordering|renewing|staying|buying|sold)
    (?:stay|stick) with you
    (?:live|manage) with (?:that|it)
    (?:booked|sold|deal|renewed|agreed|settled|done)(?=[,.!]|$)
    (?:they|he|she) (?:would|will) (?:\w+ )?(?:want|like|be glad|be happy|be pleased) to (?:hear|meet|see|talk|know)
    might know (?:somebody|someone|just)
    (?:come|drop) (?:by|over|round|along)
    (?:that|it|this) (?:works|would work|will work|sounds (?:good|great|fine|fair|reasonable)|suits)(?: for (?:me|us))?
    (?:you can|you should|talk to|speak to|speak with|talk with|ask for|call|her name|his name|their name)(?: is|\
         to)? (?:\w+ ){0,2}(?:in (?:purchasing|operations|finance|maintenance|procurement)|our (?:director|manager|\
        cfo|ceo|owner|head|buyer)|my (?:boss|manager|director|colleague))
    """
)
YES_INSIDE = phrases(
    r"""
    (?<!say )(?<!a )(?<!no )(?<!said )(?<!says )(?<!neither )(?:yes|gladly)(?! (?:and no|yet|but))(?=[,.!]|$)
    (?:do|order|take|book|send) (?:it|them|that)(?=[,.!]|$)
    so (?:come|visit us|send it)
    """
)
"""After an ask these agree, wherever they stand."""

CONFIRMS = starts(
    r"""
    (?:dead on|bang on|dead right|bang right|you (?:have |have just )?(?:heard|got|read|noted|taken|understood|summed|\
        put) (?:me|it|that|this|us|hold|my|the|down|them)? ?(?:right|rightly|properly|correctly|down correctly|of it|\
        words?|well|there|exactly|all|in one)|you (?:have )?(?:got|understood) (?:me|that|it)|(?:could|would|\
        can) not (?:have )?(?:put|say|said|change|add|be|agree|word)|that is (?:just|the long|the size|about|us|my|\
        our|really|in a|nearly|all|more or less|precisely|rather|it)|in (?:short|plain words|a nutshell|a word|\
        essence)|fair(?: enough)?,? (?:yes|that|could)|well done|there you (?:are|go)|i think you have|\
        you (?:have )?(?:just )?(?:took|taken) the (?:right )?words|it is (?:\w+ )?(?:a relief|lovely|nice|good|\
        rare) to be (?:heard|understood|\
        listened)|just so|quite so|i would (?:put my|sign)|i have nothing to add|nothing to add|you were (?:listening|\
        paying attention)|you do listen|true enough|spoken like|my words|hit the nail|word for word|\
        something like that|that will do|exactly|precisely|correct|absolutely|spot on|bingo|indeed|that is (?:right|\
        it|correct|true|exactly|about right|pretty much|a fair|the (?:point|problem|issue|heart|thing)|what i (?:mean|\
        said|am saying|meant)|how|well put|about the size)|that is exactly|you (?:have )?(?:got it|nailed it|\
        understood|hit it|put it well|are right|could say that)|you got that right|quite right|right(?=[.!]|$|\
        ,? (?:that|exactly|you))|true|that sums it up|that about sums|pretty much|more or less|basically yes|\
        well said|yes,? (?:that is|exactly|correct|right|mostly|mainly|pretty much|basically|it is|we (?:do|are|have|\
        were)|i (?:do|am|have|was)|they (?:do|are|did|were)|it (?:is|was|does|did)|the|and|because|especially|\
        more or less|you could|that)|yes$|yes,|could not have (?:said|put))(?![\w'])
    """
)
UNDERSTOOD = phrases(
    r"""
    you (?:so |really |do )?(?:get|got) (?:it|me|that)
    (?:nice|good|lovely|clear|better) way (?:of saying|to say|to put)
    (?:love|like) how you (?:put|say|said)
    paying attention
    that is (?:the very thing|what i (?:meant|mean|said)|it(?=[,.!]|$)|the matter|so it|my point|us exactly)
    (?:never|not) have (?:said|put) (?:it|that)
    (?:correctly|well|rightly|nicely|neatly) (?:noted|put|said|understood|summed)
    so true
    said it better
    (?:without|no) changes
    at last (?:somebody|someone)
    """
)
"""After a rephrase these own it, wherever they stand."""

CORRECTS = starts(
    r"""
    (?:(?:nearly|almost|close|not quite|not that|wait|hang on|hold on|hm|sorry|forgive me|i beg your pardon|pardon|\
        with respect|ah|no|nope|please|oh)(?:,? but)?,? )*(?:(?:do|did) not (?:put|write|say|mean)|not what i|\
        the other (?:thing|way)|(?:i )?never said|(?:you have |you |i think you have )(?:got that (?:upside|the wrong|\
        wrong|backwards|mixed)|mixed|misheard|muddled|turned|it the wrong|that the wrong)|i (?:must|may|\
        might) have (?:explained|muddled|put|said)|let me (?:put|set|amend|correct|try again|say (?:it|that) again|\
        rephrase|explain)|i (?:must|had better|should|would better|have to|would) (?:put|set|correct)|strike that|\
        i said something|that is not (?:how|what|it|quite)|that was not (?:it|what|how)|i am (?:\w+ )?(?:particular|\
        exact) about|you got that|it is not what i|once more|so again|(?:have i|did i) sa(?:id|y) that|\
        is that what i said|(?:i have |have i )?confused you|(?:i am )?making a mess|the other way (?:round|around)|\
        (?:\w+ )?misses the point|your version|not quite|it is different)
    (?:nearly|almost|close),? (?:but|listen|once|let|though|not|bless)
    not that(?=[,.!]|$)
    (?:no,? (?:no,? )?(?:that is not|it is not|not (?:exactly|quite|really|at all|that|the|so much|just|only)|\
        that was not|it is (?:more|rather|actually|the|about|our|not)|it was|i (?:said|meant|mean|did not|never|was)|\
        you (?:misunderstood|got|have|are)|we (?:do not|did not|are not|never|have)|actually|what i|the (?:problem|\
        issue|point|real|price|delay|delivery)|they)|not (?:exactly|quite|really|precisely|at all|entirely|\
        so much)(?! (?:interested|looking|sure))|that is not (?:it|what|right|true|the|quite|exactly|correct|how|\
        entirely|my|our)|that is wrong|that is incorrect|you (?:misunderstood|misunderstand|misheard|got (?:me|that|\
        it) wrong|are (?:mistaken|wrong|missing)|have (?:it|got it|that) wrong|did not (?:listen|hear|understand))|\
        i (?:did not|never) (?:say|said|mean|tell)|i (?:never )?said (?:no such|it was|that (?:it|we|our))|\
        actually,? (?:no|it is|it was|that is|not|the|we|our)|wrong|incorrect|more (?:like|about|of)|it is not (?:the|\
        about|so much|that|really|just|only)|well,? (?:no|not (?:exactly|quite|really)|actually))(?![\w'])
    """
)
GOODBYE = phrases(
    r"""
    (?:good ?bye|bye|bye bye|see you|take care|talk (?:to you )?(?:soon|later|then|next|tomorrow)|\
        speak (?:to you )?(?:soon|later|then|next)|have a (?:good|great|nice|lovely) (?:one|day|afternoon|evening|\
        weekend|week|night)|until (?:then|next|thursday|tuesday|monday|wednesday|friday|tomorrow)|i am hanging up|\
        hanging up now|good day|so long|cheers bye|you too bye)
    """
)
