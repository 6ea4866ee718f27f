"""What is wanted of people: who decides, whose opinion counts, whom one knows, what it means to someone, and why.

Wordings only; the notation is told in `practice/acts/wants`.
"""

from practice.acts.wants.names import Want

STRONG: dict[Want, str] = {
    "decide": r"""
        who else (?:\w+ ){0,3}(?:a |their |his |her )?(?:say|voice|vote|word)
        committee ; buck stops? ; countersign ; others? (?:have|need|has|needs) to (?:come|be|look|agree|say)
        (?:come|arrive|came) (?:to|at) a decision ; prepared to decide
        (?:want|like|need|wish|have) to be (?:at the table|in the room|there|asked|involved|consulted|part)
        internally ; signatures? ; (?:go|goes|need to go) (?:higher|upstairs|further up|to the top)
        (?:in|at) your (?:house|place|firm|company|shop|end|side) ... (?:approv\w*|decid\w*|sign\w*|agree\w*|\
            purchas\w*|buy\w*)
        (?:involved|part) (?:in|of) (?:the|a|such|that|this|these|those) (?:\w+ )?(?:decision|choice|change|\
            conversation|talk|matter) ; who (?:was|is|are|were|will be|would be) (?:\w+ )?(?:involved|in on)
        (?:hold|holds|holding) the purse ?(?:strings)? ; up to (?:you|yourself)
        (?:off|on) your own (?:bat|initiative)
        (?:get|getting|push|pushing|bring|take) (?:it|this|that|something|things|a \w+|\w+ like (?:this|\
            that)) (?:through|past|over the line) ; what does it take to ; hoops
        (?:the )?(?:route|road|path|way|steps|distance) ... (?:yes|signature|order|contract)
        (?:steps|process|procedure|formalities) ... (?:your side|your end|house|internally|company|firm|before|need|\
            go)
        (?:who else|anyone else|anybody else|someone else|somebody else|others?) ... (?:be part|be there|\
            at the table|in the room|in this conversation|join us|weigh in|involved|have a word|hear this|see this|\
            convince|persuade|need|needs|have to|has to|should|must|in on|around the table|to talk to|decid\w+|\
            sign\w*|approv\w*|agree\w*) ; (?:answer|report) to ; calls? the shots ; wears? the trousers
        chain of command ; above you ; who (?:picks?|picked|chose|gave|gives|rules?|ruled)
        (?:your|their|his|her) hands tied
        how (?:are|is|do|does) ... (?:purchases?|investments?|such things|things like (?:this|that)|\
            something like (?:this|that)|orders?|contracts?|agreements?) ... (?:made|taken|done|decided|agreed|\
            handled|happen|work|go) ; rubber stamp
        who would (?:i|we) (?:need|have) to (?:get|go|talk|convince|win|see|speak) ; how far does your ; with whom
        consult(?:ed|ing)? ; besides (?:you|yourself) ; beside (?:you|yourself)
        (?:apart|aside) from (?:you|yourself) ; other than (?:you|yourself) ; next to you who
        who (?:else )?(?:\w+ )?(?:decides?|signs?|approves?|agrees?|authori[sz]es?|chooses|settles)
        who (?:else )?(?:actually |really |finally |ultimately )?(?:has|have|needs?|ought|will have|would have|\
            would need|will need|gets|must) (?:to )?(?:be )?(?:say|sign|agree|approve|decide|nod|asked|ask|give|put|\
            okay|bless|consulted|involved|convinced|there|part|see it|look)
        (?:sign|signs|signed|signing)(?: (?:it|this|that|things))? off ; who ... (?:signature|sign)
        approv(?:e|es|ed|al|als|ing) ; authori[sz](?:e|es|ed|ation) ; authority
        (?:final|last) (?:say|word|decision|call) ; decision ?(?:makers?|making|process)? ; decisions ; choices?
        decid(?:e|es|ed|ing) ; (?:put|puts|putting) (?:\w+ )?(?:name|signature) (?:to|under|on)
        (?:give|gives|giving|get|need|have) ... (?:blessing|nod|go ahead|green light|approval|okay|rubber stamp)
        have to nod ; need to nod ; say yes ; says yes ; a yes ; veto ; purchas(?:e|es|ing)
        (?:how|what) ... (?:buy|bought|order|ordered) (?:something|things|anything|stuff) (?:like|of|this|that)
        happens ... (?:when|if|once|before) (?:you|they|somebody|someone) (?:want|wants|wanted|would like|need|\
            needs|decide) to (?:buy|order|get|invest|spend|bring) ; (?:your|whose) (?:call|decision)
        need to (?:be )?(?:in the room|at the table|around the table) ; (?:be|who is) in the room
        (?:run|take|clear|discuss|talk) (?:it|this|that|things) (?:past|by|to|with|over with) (?:\w+ )?(?:else|\
            anyone|anybody|someone|boss|board|partner|partners|owners?) ; on your own ; (?:by|decide) yourself ; alone
        bring round ; (?:you|would) have to (?:ask|bring|win|get|persuade) (?:round)? ; decides? with you
        (?:the two|three|both) of you ; how ... (?:get|gets|go|goes|put) (?:approved|through|signed)
        who (?:took|takes|made|makes) (?:the|that|this|such) (?:\w+ )?(?:decision|call)
        who (?:\w+ )?(?:look|looks) (?:at|over) the (?:figures|numbers|books|contract) ; pull the strings
        who (?:is|was) in charge
    """,
    "influence": r"""
        advice ; spoil it ; whose view ; view matters
        win (?:\w+ ){0,2}round
        (?:would|will|might) (?:they|he|she|the \w+|people) (?:\w+ )?(?:make of|think of|say to|say about) ; cold feet
        (?:kick|kicks) up ; (?:stand|stands|get|gets) in the way ; dig(?:s|ging)? (?:their|his|her|in) heels
        (?:hardest|toughest|difficult|easy|last) (?:one |person |man |woman )?to (?:persuade|convince|win|please)
        (?:ally|allies|champion|opponent|opponents|critics?|sceptics?) ; buy ?in ; won (?:round|over)
        make of (?:it|this|that) ; look(?:s)? (?:up )?to (?:for|in|him|her) ; judge?ment ; end(?:s)? up using
        who (?:uses|works with|will use|has to use|is using|actually uses) ; people on the (?:ground|floor|shop floor)
        how (?:would|will|do|did|does) (?:\w+ ){1,4}(?:take to|react|take it|receive|feel about|get on with|look at)
        (?:what|how) does \w+ (?:think|feel|say|make|see) ; (?:popular|welcome|welcomed) ; grumble about it
        whose (?:opinion|voice|word|view|views|judg\w+|advice|say|support|vote)
        (?:opinion|opinions|voice|word|view) (?:\w+ )?(?:counts?|matters?|carries|weighs?)
        (?:do|does|will|would|have|has|get|gets|got) ... (?:listen to|a say|a voice|a vote|opinion)
        listen(?:s|ed)? to ; opinions? ; influence[sd]? ; on board ; on (?:your|our|my) side ; convinc(?:e|ed|ing)
        persuad(?:e|ed|ing) ; win (?:them|him|her|people|somebody|someone|anyone)? ?over ; resist(?:ance|ing|s)?
        who (?:\w+ )?(?:would|will|is going to|has to|have to|must|should|might|could|needs to)(?: \w+)? (?:like|\
            want|use|work|run|operate|handle|love|hate|object|mind|oppose|be (?:against|using|working|keen|handling|\
            running|the ones?)) ; who ... (?:day to day|every day|day in)
        who ... (?:against|sceptical|skeptical|unhappy|doubts?|reservations|like it|keen|object)
        (?:what|how) (?:do|does|did|would|will|might|is|are) <everyone> (?:think|feel|say|react|take|like|see|find|\
            make) ; have to like ; need to like ; like (?:it|them) ; people who (?:use|work|run|do|handle|would)
        <everyone> ... (?:have to want|has to want|get a say|gets a say|a say|their say|be keen|have to be|\
            needs to be) ; (?:trust|respect)(?:s|ed)? (?:most|the most) ; respected ; have the ear ; has the ear
        right hand ; have to be keen ; sceptical ; skeptical ; a say
    """,
    "refer": r"""
        who (?:around here|in (?:the|your) (?:trade|area|town|county|industry|circle|network))
        in your (?:shoes|position) ; (?:wrestl\w+|struggl\w+|fight\w*|battl\w+) with the same
        might (?:be glad|want|need|benefit|like to hear|be interested) ; put (?:me|us) in touch
        worth (?:me|us|my|our) (?:talking|calling|ringing|speaking|while) ; someone (?:else )?(?:who|for whom|with)
        (?:who|anyone|anybody|somebody|someone|others?|people|whom|companies|owners?|firms?|\
            which of your \w+) ... (?:you know|do you know|same (?:boat|problem|worry|worries|trouble|thing|\
            headache|situation|struggle|issues?|kind))
        do you know (?:of )?(?:anyone|anybody|somebody|someone|others?|another|a|any|people|who)
        who (?:do|would|might|could) you (?:know|think of|have in mind|recommend|suggest|name)
        (?:come|comes|spring|springs) to mind
        other (?:owners?|directors?|managers?|founders?|colleagues|companies|firms?) ; same boat
        (?:recommend|recommending|recommendation|refer|introduce|introduction)
        (?:friends?|colleagues?|neighbou?rs?|peers?|contacts?|acquaintances?|cousins?|relatives?|network|circle)
        who else (?:might|could|may|would|is|has|do|does|in|around|among) ... (?:benefit|use for|interested|glad|\
            struggl\w+|fight\w+|suffer\w+|same|need\w*|like this|like that|profit|useful|wrestl\w+) ; for whom
        better (?:fit|suited|off) ; pass(?:ed|ing)? (?:\w+ )?(?:name|names|word) on
    """,
    "personal": r"""
        personal ; your own (?:life|skin|future|good) ; not for the (?:firm|company|business)
        awake ; (?:through|on) your (?:mind|head) ; as a person ; sit with you ; do(?:es|ing)? to you
        gets you (?:out of bed|going|up) ; your (?:own )?(?:story|plate|watch|gut|neck|head|baby)
        how did you (?:get into|come to|end up|start) ; gut (?:feeling|feel)
        why (?:is|are) (?:it|this|that|you) (?:so |the one|personal|important)
        makes? (?:it|this|that) (?:so )?(?:personal|important) ; think of you ; say about you ; weigh(?:s|ing)? on you
        take(?:s)? (?:it |that )?(?:home|personally) ; under your skin
        (?:mean|matter|change|do|bring) (?:to|for) you (?:as|personally|yourself|as well|too|if)
        look(?:ing)? forward to ; your (?:life|evenings|weekends|nights|health|peace) ; worst nightmare ; nightmare
        (?:dread|dreading) ; you(?:r)? biggest (?:fear|worry|hope) ; tick
        what (?:holds|is holding|stops|is stopping|keeps|makes) you ; man to man ; (?:be|being) honest with me
        when you (?:lie|go home|close|switch) ; personally ; for you as
        (?:matters?|means?|mean|important|close|dear) (?:so much |so |a lot |that much |very much )?(?:to|\
            for) you(?! (?:company|firm|business)) ; (?:stake|riding|on the line) ... (?:you|personally|yourself)
        at stake ; riding on ; heart ; (?:keeps?|kept|keeping) you (?:up|awake|going|from sleeping) ; sleep
        (?:worr(?:y|ies|ied|ying)|scares?|frightens?|excites?|bothers?|annoys?|troubles?|drives?|motivates?|moves?|\
            pleases?|gets) you ; in it for you ; what do you (?:get|have) (?:out of|from) (?:it|this|that)
        (?:you|for you) yourself
        your own (?:part|time|life|day|days|evenings|weekends?|free|hours|story|neck|position|job|mind|family)
        what are you (?:doing|working) (?:\w+ )?(?:all )?(?:this|it|that)? ?(?:all )?for
        what (?:is|was) it (?:all )?for ; why do you (?:do|care|bother|put|still|want|keep|get)
        how (?:is|was|does|do|are|did) (?:it|that|this|all this|you) (?:\w+ )?(?:for you|feel|feels|sit with you|\
            coping|bearing up|make you feel) ; how (?:do|are|did) you (?:feel|feeling|coping)
        (?:proud|pride|afraid|fear|fears|scared|anxious|nervous|lonely|lonel\w+|uneasy|torn)
        (?:your|on your|whose) (?:shoulders|career|reputation|name|future|legacy|father|family|feelings?|gut|pride)
        (?:holds?|holding|held) you back
        (?:makes?|making|made) you (?:hesitate|think twice|nervous|careful|uneasy|unsure|wary|so)
        hesita(?:te|tes|nt|ting|tion) ; on your mind ; behind (?:it|that|this) (?:all|really) ; really about
        carry(?:ing)? all ; care about ; (?:worst|best) ... for you ; (?:given|gives|brought|done for) you
        (?:good|great) year mean ; mean (?:to|for) you ; on a personal (?:note|level) ; and you ?(?:yourself)?$
        hardest (?:part|bit|thing) ; toughest (?:part|bit|thing)
    """,
    "reason": r"""
        got you thinking ; kick(?:ed|s)? (?:this|it|that|things) off ; why this year ; what is the (?:hurry|rush)
        come to this ; what (?:\w+ )?(?:brought|brings|made|makes) (?:you|it|this|that|her|him|them)
        on (?:the|your) agenda ; occasion ; how is it that ; what is it about ; what (?:is|was) behind
        what (?:gave|gives) you the idea ; where does ... come from ; down to ; why ; how come
        what (?:\w+ )?(?:prompted|triggered|moved|brought|brings|led|made you|makes you|drove|caused|got you|set|\
            is behind|was behind|lies behind|sparked|persuaded|changed that) ; reasons? ; what for
        behind (?:that|this|it|the) ; (?:so |that |really |very )?(?:important|urgent) ; priorit(?:y|ies) ; pressure
        why now ; just now ; what (?:has|is it that|have) changed ; (?:has|have) changed that
    """,
}
WEAK: dict[Want, str] = {
    "decide": r"""
        who else ; whom ; agree(?:s|d)? ; has a say ; have a say ; process
        (?:your|the) (?:board|boss|owners?|partners?|committee) ; involved? ; stakeholders?
        (?:go|goes) about (?:it|buying|this|that|something) ; settle
    """,
    "influence": r"""
        <everyone> ; who (?:would|will|is|might) (?:use|using|work|run) ; feel about ; think (?:of|about)
        reservations?
    """,
    "refer": r"""
        who do you ; anybody ; anyone ; somebody ; someone ; (?:name|names)
    """,
    "personal": r"""
        for you ; to you ; you yourself ; yourself ; feel(?:ing|s)? ; care ; matters? ; important ; mean(?:s)? ; enjoy
        happy ; tell me honestly ; frank(?:ly)?
    """,
    "reason": r"""
        what (?:makes|made) ; important ; because ; interest(?:ed|s)? ; curious
    """,
}
