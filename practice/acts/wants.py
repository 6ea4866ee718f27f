"""What exactly a question wants to know, finer than its aim: who decides or whose opinion counts, a budget or a loss, a date,
a wish. Wordings by want, strong and weak; a question may want several things. Holds no scenario's words and no question kinds.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

from practice.acts.phrases import CONTINUED, source
from practice.acts.plain import plain
from practice.acts.words import WORD, stems

Want = Literal[
    "decide",  # who has to say yes, how such things are approved
    "influence",  # whose opinion counts, who would have to work with it
    "refer",  # whom the buyer knows with the same worry
    "money",  # what may be spent, what is spent
    "loss",  # what follows if nothing is done, what it costs
    "date",
    "tried",  # what was done about it before, and how that went
    "event",  # what happened
    "other",  # other ways, other offers, other suppliers
    "future",  # where the firm is going
    "growth",  # new business that could be won
    "ideal",  # what the buyer would like to have
    "personal",  # what it means to the buyer as a person
    "reason",  # why, and why now
    "trouble",  # what goes wrong
    "state",  # how things are today
]
WANTS: tuple[Want, ...] = get_args(Want)

_EVERYONE = (
    "(?:(?:your|the|our|his|her|their) )?(?:own )?(?:\\w+ )?(?:people|team|crew|staff|lads|men|guys|"
    "colleagues|workers|operators|"
    "technicians|engineers|users|employees|folks|shop floor|production|maintenance|department|troops|hands)"
)
_OFFERING = (
    "(?:talking|talks|speaking|offering|offers|offered|knocking|calling|calls|called|courting|wooing|"
    "chasing|pitching|pitched|"
    "approached|approaching|contacted|visited|quoting|quoted|bidding|bid|been in|been to|been round|"
    "come to|comes to|come by|"
    "come in|turned up|rung|ringing|asking|after your|in the (?:frame|running|race|picture|mix)|"
    "on (?:your|the) (?:list|table|"
    "shortlist|radar)|trying to|wants? (?:your|to sell|the)|would like|would love|competing|selling|"
    "sell|supplies|supplying|supply|"
    "you (?:are )?(?:talking|looking|speaking|considering|comparing|seeing|work(?:ing)? with|"
    "buy(?:ing)? from|seen|looked|"
    "spoken|invited|asked))"
)
_YOU = "(?:you|we|they|i|one|somebody|someone|he|she)"
_YEARS = r"(?:(?:a )?(?:few|couple of|one|two|three|four|five|six|seven|ten|twenty|some|several|many|\d+)(?: or \w+| to \w+)? years?'?)"
_WORK = "(?:business|work|customers?|clients?|accounts?|markets?|orders?|contracts?|jobs?|sales|revenue|income|guests?|trade)"

STRONG: dict[Want, str] = {
    "decide": r"""
        (?:want|like|need|wish|have) to be (?:at the table|in the room|there|asked|involved|consulted|part)
        internally
        signatures?
        (?:go|goes|need to go) (?:higher|upstairs|further up|to the top)
        (?:in|at) your (?:house|place|firm|company|shop|end|side) ... (?:approv\w*|decid\w*|sign\w*|agree\w*|\
            purchas\w*|buy\w*)
        (?:involved|part) (?:in|of) (?:the|a|such|that|this|these|those) (?:\w+ )?(?:decision|choice|change|\
            conversation|talk|matter)
        who (?:was|is|are|were|will be|would be) (?:\w+ )?(?:involved|in on)
        (?:hold|holds|holding) the purse ?(?:strings)?
        up to (?:you|yourself)
        (?:off|on) your own (?:bat|initiative)
        (?:get|getting|push|pushing|bring|take) (?:it|this|that|something|things|a \w+|\w+ like (?:this|\
            that)) (?:through|past|over the line)
        what does it take to
        hoops
        (?:the )?(?:route|road|path|way|steps|distance) ... (?:yes|signature|order|contract)
        (?:steps|process|procedure|formalities) ... (?:your side|your end|house|internally|company|firm|before|\
            need|go)
        (?:who else|anyone else|anybody else|someone else|somebody else|others?) ... (?:be part|be there|\
            at the table|in the room|in this conversation|join us|weigh in|involved|have a word|hear this|see this|\
            convince|persuade|need|needs|have to|has to|should|must|in on|around the table|to talk to|decid\w+|\
            sign\w*|approv\w*|agree\w*)
        (?:answer|report) to
        calls? the shots
        wears? the trousers
        chain of command
        above you
        who (?:picks?|picked|chose|gave|gives|rules?|ruled)
        (?:your|their|his|her) hands tied
        how (?:are|is|do|does) ... (?:purchases?|investments?|such things|things like (?:this|that)|\
            something like (?:this|that)|orders?|contracts?|agreements?) ... (?:made|taken|done|decided|agreed|\
            handled|happen|work|go)
        rubber stamp
        who would (?:i|we) (?:need|have) to (?:get|go|talk|convince|win|see|speak)
        how far does your
        with whom
        consult(?:ed|ing)?
        besides (?:you|yourself)
        beside (?:you|yourself)
        (?:apart|aside) from (?:you|yourself)
        other than (?:you|yourself)
        next to you who
        who (?:else )?(?:\w+ )?(?:decides?|signs?|approves?|agrees?|authori[sz]es?|chooses|settles)
        who (?:else )?(?:actually |really |finally |ultimately )?(?:has|have|needs?|ought|will have|would have|\
            would need|will need|gets|must) (?:to )?(?:be )?(?:say|sign|agree|approve|decide|nod|asked|ask|give|put|\
            okay|bless|consulted|involved|convinced|there|part|see it|look)
        (?:sign|signs|signed|signing)(?: (?:it|this|that|things))? off
        who ... (?:signature|sign)
        approv(?:e|es|ed|al|als|ing)
        authori[sz](?:e|es|ed|ation)
        authority
        (?:final|last) (?:say|word|decision|call)
        decision ?(?:makers?|making|process)?
        decisions
        choices?
        decid(?:e|es|ed|ing)
        (?:put|puts|putting) (?:\w+ )?(?:name|signature) (?:to|under|on)
        (?:give|gives|giving|get|need|have) ... (?:blessing|nod|go ahead|green light|approval|okay|rubber stamp)
        have to nod
        need to nod
        say yes
        says yes
        a yes
        veto
        purchas(?:e|es|ing)
        (?:how|what) ... (?:buy|bought|order|ordered) (?:something|things|anything|stuff) (?:like|of|this|that)
        happens ... (?:when|if|once|before) (?:you|they|somebody|someone) (?:want|wants|wanted|would like|need|\
            needs|decide) to (?:buy|order|get|invest|spend|bring)
        (?:your|whose) (?:call|decision)
        need to (?:be )?(?:in the room|at the table|around the table)
        (?:be|who is) in the room
        (?:run|take|clear|discuss|talk) (?:it|this|that|things) (?:past|by|to|with|over with) (?:\w+ )?(?:else|\
            anyone|anybody|someone|boss|board|partner|partners|owners?)
        on your own
        (?:by|decide) yourself
        alone
        bring round
        (?:you|would) have to (?:ask|bring|win|get|persuade) (?:round)?
        decides? with you
        (?:the two|three|both) of you
        how ... (?:get|gets|go|goes|put) (?:approved|through|signed)
        who (?:took|takes|made|makes) (?:the|that|this|such) (?:\w+ )?(?:decision|call)
        who (?:\w+ )?(?:look|looks) (?:at|over) the (?:figures|numbers|books|contract)
        pull the strings
        who (?:is|was) in charge
    """,
    "influence": rf"""
        win (?:\w+ ){{0,2}}round
        (?:would|will|might) (?:they|he|she|the \w+|people) (?:\w+ )?(?:make of|think of|say to|say about)
        cold feet
        (?:kick|kicks) up
        (?:stand|stands|get|gets) in the way
        dig(?:s|ging)? (?:their|his|her|in) heels
        (?:hardest|toughest|difficult|easy|last) (?:one |person |man |woman )?to (?:persuade|convince|win|please)
        (?:ally|allies|champion|opponent|opponents|critics?|sceptics?)
        buy ?in
        won (?:round|over)
        make of (?:it|this|that)
        look(?:s)? (?:up )?to (?:for|in|him|her)
        judge?ment
        end(?:s)? up using
        who (?:uses|works with|will use|has to use|is using|actually uses)
        people on the (?:ground|floor|shop floor)
        how (?:would|will|do|did|does) (?:\w+ ){{1,4}}(?:take to|react|take it|receive|feel about|get on with|look at)
        (?:what|how) does \w+ (?:think|feel|say|make|see)
        (?:popular|welcome|welcomed)
        grumble about it
        whose (?:opinion|voice|word|view|views|judg\w+|advice|say|support|vote)
        (?:opinion|opinions|voice|word|view) (?:\w+ )?(?:counts?|matters?|carries|weighs?)
        (?:do|does|will|would|have|has|get|gets|got) ... (?:listen to|a say|a voice|a vote|opinion)
        listen(?:s|ed)? to
        opinions?
        influence[sd]?
        on board
        on (?:your|our|my) side
        convinc(?:e|ed|ing)
        persuad(?:e|ed|ing)
        win (?:them|him|her|people|somebody|someone|anyone)? ?over
        resist(?:ance|ing|s)?
        who (?:\w+ )?(?:would|will|is going to|has to|have to|must|should|might|could|\
            needs to)(?: \w+)? (?:like|want|use|work|run|operate|handle|love|hate|object|mind|oppose|be (?:against|\
            using|working|keen|handling|running|the ones?))
        who ... (?:day to day|every day|day in)
        who ... (?:against|sceptical|skeptical|unhappy|doubts?|reservations|like it|keen|object)
        (?:what|how) (?:do|does|did|would|will|might|is|are) {_EVERYONE} (?:think|feel|say|react|take|like|see|\
            find|make)
        have to like
        need to like
        like (?:it|them)
        people who (?:use|work|run|do|handle|would)
        {_EVERYONE} ... (?:have to want|has to want|get a say|gets a say|a say|their say|be keen|have to be|\
            needs to be)
        (?:trust|respect)(?:s|ed)? (?:most|the most)
        respected
        have the ear
        has the ear
        right hand
        have to be keen
        sceptical
        skeptical
        a say
    """,
    "refer": r"""
        who (?:around here|in (?:the|your) (?:trade|area|town|county|industry|circle|network))
        in your (?:shoes|position) 
        (?:wrestl\w+|struggl\w+|fight\w*|battl\w+) with the same
        might (?:be glad|want|need|benefit|like to hear|be interested)
        put (?:me|us) in touch
        worth (?:me|us|my|our) (?:talking|calling|ringing|speaking|while)
        someone (?:else )?(?:who|for whom|with)
        (?:who|anyone|anybody|somebody|someone|others?|people|whom|companies|owners?|firms?|\
            which of your \w+) ... (?:you know|do you know|same (?:boat|problem|worry|worries|trouble|thing|\
            headache|situation|struggle|issues?|kind))
        do you know (?:of )?(?:anyone|anybody|somebody|someone|others?|another|a|any|people|who)
        who (?:do|would|might|could) you (?:know|think of|have in mind|recommend|suggest|name)
        (?:come|comes|spring|springs) to mind
        other (?:owners?|directors?|managers?|founders?|colleagues|companies|firms?)
        same boat
        (?:recommend|recommending|recommendation|refer|introduce|introduction)
        (?:friends?|colleagues?|neighbou?rs?|peers?|contacts?|acquaintances?|cousins?|relatives?|network|circle)
        who else (?:might|could|may|would|is|has|do|does|in|around|among) ... (?:benefit|use for|interested|\
            glad|struggl\w+|fight\w+|suffer\w+|same|need\w*|like this|like that|profit|useful|wrestl\w+)
        for whom
        better (?:fit|suited|off)
        pass(?:ed|ing)? (?:\w+ )?(?:name|names|word) on
    """,
    "money": r"""
        (?:comfortable|realistic|reasonable|acceptable|sensible|thinkable|manageable|bearable) (?:figure|sum|\
            price|amount|number|range|rate)
        figure for you
        in (?:the )?range
        (?:what|which) (?:price )?range
        where would the (?:cash|funds|budget)
        earmarked
        (?:cash|money|funds) for (?:it|this|that|such)
        to play with
        in the kitty
        pockets
        (?:stretch|go|run) (?:up )?to
        (?:what|which|any) figures?
        shell out
        where would the money
        how (?:is|are|would|will) (?:that|it|this|such things|they) (?:be )?(?:paid|funded|financed)
        roughly what
        (?:too|how) (?:much|expensive|dear)(?=[ ?.]*$)
        what (?:do|does|did|would|could|can) ... (?:pay|spend|charge)
        price (?:limit|frame|bracket)
        (?:sum|sums|amount)
        budget(?:s|ed)?
        (?:set|put|putting|setting|laid|lay) (?:\w+ )?(?:aside|by|out|back)
        afford
        lay out
        (?:how much|what) ... (?:spend|spent|spending|invest|pay|paying|paid|lay out|put in|put into|stretch to|\
            carry|run to)
        how much (?:money|is there|do you have|have you|could you|can you|would you|are you|room)
        what (?:sort|kind|size|amount|level) of (?:money|sum|budget|figure|amount|investment|price|funds?|outlay)
        spend(?:ing)?
        funds?
        pots?
        price range
        ballpark
        financ(?:e|ed|ing|ially)
        (?:pay|paid|paying)
        (?:money|cash) (?:is|for|left|available|there|do|would|could)
        money
        outlay
        capital
        payback
        pay for itself
        what does ... cost (?:you )?(?:now|today|at the moment|at present|currently|per|a|each|every)
        cost (?:now|today)
        all in
        (?:upper )?(?:limit|ceiling)
        (?:each|per|a|every) month ... (?:hurt\w*|afford|thinkable|carry|pinch\w*)
        (?:what|how much) could ... (?:each|per|a|every) (?:month|year|quarter|week)
        without (?:it |that |\w+ )?(?:hurting|pinching|pain)
        get through in a
        purse
        wallet
        dig (?:into|deep)
        worth (?:paying|spending|to you)
    """,
    "loss": r"""
        how much longer can
        live with (?:it|that|this|things)
        price you pay
        doing to (?:you|your|the)
        drag(?:s|ged|ging)? on
        if nobody
        what is the damage
        leav(?:e|ing) on the table
        how long can (?:you|that|this|it)
        and if not
        get(?:s|ting)? (?:any )?(?:worse|better)
        (?:does|do|did) not (?:get|go|turn|work|come|change|improve|happen|find)
        where (?:does|will|would) (?:this|it|that|all this) (?:end|lead|go|take)
        lead(?:s)? to
        add(?:s)? up to
        (?:slip|slipping|go|goes|going|run|running) (?:through your fingers|down the drain|to waste|out of the window)
        what (?:is|are) (?:it|this|that|they|all this) doing to
        bear(?:able)?
        (?:in|over) (?:a year|twelve months|the year) ... (?:cost|lose|mean)
        price you pay
        what if (?:you|nothing|it|that|this|they|things)
        at the end of the day ... (?:cost|lose)
        fall(?:s|ing)? through
        domino
        who suffers
        what else (?:does|did) (?:it|that|this) (?:touch|hit|hurt)
        nothing (?:changes|changed|happens|is done|gets done|was done|were done|moves)
        (?:do|doing|did|does) nothing
        if (?:you|they|it|that|this|your \w+|the \w+) (?:do not|does not|did not|don't|never|cannot|can not|\
            could not|leave|left|keep|kept|put|wait|waited|carried|carry|just|lose|lost|miss|missed|ignore|stay|\
            stayed)
        (?:if|suppose|say|imagine|assuming|when|while) ... (?:stays?|stayed|remains?|remained|goes on|go on|\
            went on|carries on|carry on|carried on|keeps? (?:on|going)|continues?|continued|drags? on|as it is|\
            as they are|as it was|the same|not fixed|not solved|like this|gets worse|fails?|failed|breaks?)
        stays? (?:as it is|the same|like this|as they are)
        (?:goes|go|going|went|carry|carries|carrying) on (?:like|as|for|this way|with it|that way)
        (?:leave|leaving|left) (?:it|things|everything|that|this) (?:as|like|alone|be|the way)
        (?:wait|waiting|put it off|putting (?:it|this|that) off|postpon\w+|delay it|delaying|hold(?:ing)? off|\
            another year)
        (?:what|how much) ... (?:costs?|costing|lose|losing|miss|missing out|do to you|did to you|does to you)
        cost(?:s|ing)? (?:you|the|your)(?! (?:now|today|at the moment|at present))
        (?:impact|impacts|consequences?|implications?|knock on|effect|effects|fallout|upshot|repercussions?|\
            damage|downside)
        affect(?:s|ed|ing)?
        what does (?:that|this|it|all that|all this) (?:mean|do)
        what did (?:that|this|it) (?:mean|do|cost)
        mean for (?:the |your )?(?:business|company|firm|orders|customers|work|profit|result|numbers|margin|\
            operation|people|staff|team)
        what (?:happens|would happen|will happen|might happen|could happen) ... (?:if|when)
        what (?:happens|would happen|will happen) (?:then|next|after)
        then what
        what then
        how (?:serious|bad|painful|dangerous|big a (?:problem|deal)|much of a problem|much (?:does|do|is|\
            are) (?:it|that|this|you) (?:cost|costing|hurt\w*|lose|losing|miss\w*|set))
        (?:price|cost) of (?:doing nothing|waiting|that|it|this|leaving|standing still|not)
        (?:miss|missing|missed) out
        slip(?:s|ping)? through
        where (?:does|would|will|did) (?:that|this|it) leave
        (?:worst|bad) (?:that|thing|case)
        what is at risk
        suffers?
        turn(?:ed|ing)? away
    """,
    "date": r"""
        (?:by|at) what point
        window
        rush
        hurry
        how urgent
        how (?:much time|long) (?:do|have|is|are|would|will) (?:you|we|it|there|that)
        before when
        (?:calm|calms|quiet|quietens?|settle|settles|slow|slows|die|dies) down
        how far ahead
        (?:the )?latest
        (?:first|earliest|last) (?:date|day|moment|possible)
        milestones?
        on the clock
        clock
        what time
        lead time
        (?:start|begin) (?:in|by|on|before|after)
        when (?:would|could|should|do|does|did|is|are|will|might|must|can|has|have|was|were)
        (?:by|until|since|till|from) when
        deadlines?
        how soon
        how (?:much )?long(?:er)? (?:are you|have you|will you|is (?:the|your|that)|does (?:the|your|that)|\
            do you (?:have|still)|until|till|before|is it (?:until|till))
        (?:what|which|any|some|key|certain|fixed|critical|good|right|best|by that) (?:date|dates|day|week|month|\
            months|quarter|season|time of (?:the )?year|part of (?:the )?year|point in (?:the )?year)
        time ?(?:line|lines|frame|frames|scale|scales|table|tables)
        timing
        calendar
        diary
        schedul(?:e|es|ed|ing)
        (?:expires?|expiry|runs? out|run out|come up for renewal|notice period|give notice|get out of|\
            tied (?:in|to|up|down)|tied)
        (?:quiet|calm|quieter|calmer|slow|slack|good|least \w+|best|right|convenient|suitable) (?:enough|time|\
            period|spell|moment|stretch|phase|weeks?|months?)
        in time for
        (?:up and running|ready|in place|settled|sorted|decided|fixed|finished|done) (?:by|before)
        by (?:the end of|next|summer|spring|autumn|winter|christmas|easter|which|what)
        start date
        kick off
        next (?:meet|meeting|sit|review|round)
        (?:a|the) (?:date|deadline)
        time pressure
        is there a (?:date|deadline|day|moment|window)
    """,
    "tried": r"""
        (?:getting|get|got|gone|going|working|managing|muddling|coping) (?:round|around)
        what (?:has |have |had )?(?:worked|helped)
        thrown at
        been done
        a crack at
        thrown at (?:it|that|this|the)
        experiment(?:ed|ing|s)?
        do about (?:it|that|this|them)
        did (?:it|that|this|they|he|she) (?:help|work|last|succeed|do any good|solve|go)
        (?:was|were) it any (?:good|use)
        anything (?:you|that) (?:have |has )?(?:tried|tested|helped|worked|done)
        first attempt
        been down this road
        (?:have|has) (?:been|you been) (?:coping|dealing|trying)
        (?:ever|previously|before) (?:used|had|worked|bought|hired|owned|run|ordered|tested)
        how (?:have|did) you (?:\w+ )?(?:dealt|deal|cope|coped|react|reacted|respond|responded|tackle|tackled|\
            handle|handled|address|addressed|go about|gone about|get round|got round|manage|managed)
        turn(?:ed|s)? out
        bring any
        had (?:a|an|any) (?:\w+ )?(?:before|once)
        own attempts?
        help(?:ed)? yourselves
        makeshift
        stop ?gap
        (?:quick|temporary) (?:fix|solution)
        tried
        (?:did|do|have) you (?:ever )?try
        trying so far
        attempt(?:s|ed)?
        so far
        (?:already|ever) (?:done|tried|had|used|bought|looked|made|taken|tested)
        done (?:about|to|so far|already|against|yourselves?|before)
        (?:have|has|had) (?:you|they|anyone|anybody|someone|somebody) (?:\w+ )?(?:done|tried|had a go|\
            looked into|bought|hired|tested|experimented|attempted|fix\w*)
        (?:had|have|having) a go
        (?:to|try to|tried to|trying to) (?:fix|solve|sort|mend|repair|cure|put (?:it|that|this|things) right|\
            get on top|improve|get (?:it|that|this|things) under control|tackle|remedy|deal with)
        (?:fix|fixed|solved|sorted|mended|repaired|patched|remedied|tackled)
        up to now
        (?:until|till) now
        how (?:did|has|well did) (?:it|that|this|they|those|things) (?:go|work|turn|end|pan|do|fare)
        what came of
        come of it
        (?:your|previous|earlier|past|last|first) (?:\w+ )?(?:attempts?|efforts?|tries|experiments?)
        (?:your|any|what|the) experiences? (?:\w+ )?(?:with|of|so far|have|do|did|been)
        (?:steps|measures|action) (?:have|did|taken)
        worked out
        not work out
        workarounds?
        looked into
        help you (?:look|with|find|fix)
        (?:bought|used|had|owned|tested) ... (?:before|once|already|in the past)
        in the past
        ever (?:think|thought|consider\w*|look\w*) (?:about|of|at|into)
        what (?:did|have) you (?:do|done)
    """,
    "event": r"""
        how did (?:it|that|this|things) come to
        what was it like
        what (?:did|was) ... (?:back then|last time|at the time)
        (?:in|over) the (?:last|past) (?:few |couple of |\w+ )?(?:years|months|weeks|year|months?)
        since (?:then|last|we|i|the)
        (?:has|have) (?:\w+ )?changed
        what went
        looking back
        what (?:happened|has happened|went on|occurred)
        (?:go|goes|gone|went) wrong
        last time
        (?:back )?then
        (?:years?|months?|weeks?) ago
        tell me (?:the story|what happened)
        how did (?:it|that|this) (?:come|start|begin|happen)
        story
        come about
        off the rails
        how long did
        what (?:has|have) changed
        what is (?:new|different)
        let (?:you|me) down
        promised
    """,
    "other": rf"""
        (?:somebody|someone) else
        (?:other|which|what) (?:roads?|paths?|directions?|methods?|means)
        foot in the door
        am i up against
        out there
        (?:on|better) offer
        irons? in the fire
        sniffing
        looked around
        what else (?:could|might|would|can|is) (?:work|help|do|there|possible|out)
        which route
        lean(?:ing|s)? towards
        (?:do|doing|build|building|make|making|run|running|handle) (?:it|this|that|things|\
            everything) (?:yourself|yourselves|in house|on your own)
        stick(?:ing)? with
        do without
        (?:had|got|have|getting|seen) (?:any |some |other |another )*(?:quotes?|offers?|bids?|proposals?)
        (?:somebody|someone|anybody|anyone|others?) (?:has |have |is |are |been )?(?:made|making|offering|\
            offered|promised|promising)
        different (?:way|route|approach|direction|supplier)
        who else
        (?:go|going|went|gone) (?:with|to|for) (?:somebody|someone|another|a different|other|them|one of)
        if (?:you|it) (?:did not|do not|were not|was not|is not|are not|decided against|decide against|said no|say no)
        (?:other|second|third) (?:choice|string|road)
        in place of
        the market
        alternatives?
        competitors?
        competition
        competing
        rivals?
        (?:other|another|different|further|more|additional) (?:\w+ )?(?:options?|ways?|routes?|suppliers?|\
            vendors?|offers?|quotes?|solutions?|providers?|possibilit\w+|paths?|proposals?|bids?|bidders?|\
            candidates?|ideas?|approach(?:es)?|avenues?|sources?|machines?|programs?|systems?|tools?|products?|\
            firms?|companies|partners?|organi[sz]ations?|bod(?:y|ies)|manufacturers?|brands?|makes?|irons?|names?|\
            people (?:talking|offering))
        (?:who|anyone|anybody|someone|somebody|which (?:other )?\w+|nobody|others|what else|\
            what others?) (?:else )?(?:\w+ ){{0,3}}?{_OFFERING}
        (?:who|what|anything|anyone|anybody|something|somebody|someone|where|nothing) else ... (?:consider\w*|\
            look\w*|weigh\w*|compar\w*|option\w*|desk|table|shortlist|list|think\w*|cards|evaluat\w*|buy|buying|\
            tempt\w*|interest\w*)
        (?:if|suppose) (?:it|that|this) (?:was|were|is) not
        if (?:we|i|our \w+) (?:were|was|are|did|do|could) not
        if not (?:us|this|that|with us|me)
        instead
        otherwise
        plan b
        without us
        elsewhere
        consider(?:ed|ing)?
        (?:weigh|weighs|weighing|weighed) up
        compar(?:e|ed|ing|ison|isons)
        short ?list(?:ed)?
        options?
        up against
        (?:switch|change|switching|changing) (?:to|suppliers?|providers?)
        (?:leave|replace|swap|drop) us
        joined
        if we (?:can not|cannot|do not|don't|did not) (?:come|agree|get|find)
        (?:tempt|tempts|tempted|tempting) (?:you)?
        besides (?:us|ours|hiring|buying|that|this|it|our)
        beside (?:us|ours)
        apart from us
        other than us
        (?:second ?hand|used one)
        court(?:ing|ed|s)?
        woo(?:ing|ed|s)?
        who else ... (?:at|on|to) your (?:door|desk|table|phone)
        made (?:you )?(?:an )?offers?
    """,
    "future": rf"""
        grand plan
        known for
        leave behind
        looking (?:further )?ahead
        fast forward
        by (?:20\d\d|the end of the decade)
        years? on
        next (?:big |large )?(?:step|move|chapter|stage|phase)
        (?:have|has|had) in mind (?:for|with)
        in the (?:pipeline|works) for the (?:company|firm|business)
        what (?:do|does|would) ... want (?:the|your|this|it|out of) ... (?:firm|company|business|place|group|\
            practice|house|to be)
        where (?:is|are) ... (?:all )?(?:this|it|things|the \w+|you|they) (?:all )?(?:going|heading|leading)
        what is next for
        (?:long|longer) view
        eventually
        ultimately
        in the end
        (?:steer|steering|move|moving|drive|driving|develop|developing|lead|leading) (?:the|it|this|\
            your) (?:\w+ )?(?:firm|company|business|group|house|practice|place|to|towards|in)
        long ?(?:er)? ?(?:term|run)
        (?:in|over|within|for) (?:the )?(?:next |coming )?{_YEARS}(?! ago)
        {_YEARS} (?:from now|out|down|ahead|time|on|hence|further)
        (?:next|coming|following|few) (?:\w+ )?years
        years (?:ahead|to come|from now|out)
        (?:the )?future
        vision
        strateg(?:y|ies|ic)
        direction
        where (?:is|are|do|does|will|would|should) ... (?:going|heading|headed|taking|moving|drifting|off to|\
            wants? to (?:be|get|go|take|end up|see)|like to (?:be|see|take|get)|see (?:yourself|yourselves|the|your|\
            it|this|things)|be in)
        (?:heading|headed)
        where (?:do|would|does) (?:you|\w+) (?:see|want|like|picture|imagine) (?!room|space|scope|potential|\
            chances?|the (?:biggest|most)|opportunit|an? )
        (?:plans?|planning|planned) (?:for|to|is|are|there|do|does|has|have|behind|look|with|on)
        (?:what|which|any|your|the|their|are there) ... plans?
        (?:are|is) (?:\w+ ){{1,3}}planning
        (?:drawing board|road ?map|master plan|big(?:ger)? picture|big plans|grand plan)
        ambitions?
        aspirations?
        build(?:ing)? ... (?:towards|up to|into)
        build(?:ing)? (?:towards|up to|the firm)
        (?:want|like|wants) ... to (?:be|become|look) (?:in|like|by)
        (?:company|firm|business|place|group|shop|workshop) (?:to be|to become|will be)
        when you (?:retire|stop|hand|step)
        down the (?:road|line)
        next (?:chapter|step for the|big step|stage)
        goals?
        objectives?
        thoughts? of (?:growing|expanding|opening|moving)
        what comes next
        end up
        succession
    """,
    "growth": rf"""
        what could you do if
        within reach
        love to land
        had more (?:capacity|room|time|people|hands|space|money)
        off your plate
        on the cards
        spare capacity
        doors? ... (?:open|opening|opened)
        biggest (?:prize|catch|hope|bet)
        (?:feather|jewel)
        bubbling
        bring in (?:more|extra|new)
        (?:who|which \w+|what \w+) would you (?:love|like|want) (?:to have )?(?:as|to)
        (?:extra|more|new|additional) (?:revenue|income|money|turnover|sales|capacity|volume|rooms?|sites?|\
            customers?|work|things?|strings?|streams?)
        (?:had|have|with) (?:more|free|spare|extra) (?:time|hands|capacity|hours|space|room|money)
        free(?:d|s)? up
        (?:next|new) (?:source|step) of
        step up
        missed (?:chance|opportunit)
        (?:what|which) (?:could|would|might) (?:that|this|it) (?:open|allow|let|enable|make possible|bring)
        (?:what|which) (?:would|could) (?:you|it) (?:be able|allow|let you|enable)
        be able to (?:do|offer|sell|take|serve|win|make)
        bigger (?:customers?|clients?|fish)
        ask(?:ed|ing)? you for
        (?:interest|interested) from
        (?:could|might) become
        opportunit(?:y|ies)
        grow(?:th|ing|s)?
        expand(?:ing)?
        expansion
        (?:new|more|extra|additional|other|bigger|larger|fresh|further) (?:\w+ )?{_WORK}
        (?:new|next) (?:products?|lines?|fields?|areas?|segments?|openings?|big thing)
        (?:biggest|big|bigger|large|larger) (?:job|jobs|order|orders|contracts?|deals?|projects?|tenders?|thing)
        coming (?:up|your way)
        pipeline
        in the (?:works|offing)
        potential
        (?:room|space|scope) (?:for|to (?:grow|do|earn|expand|sell|take))
        (?:what|which|where|who) (?:\w+ )?(?:could|would|can) {_YOU} (?:\w+ )?(?:do|take on|win|serve|sell|\
            offer|earn|open|make|print|bake|build|supply|push|start|go after|add|reach) (?:that|with|more|which|\
            then|you can|who|instead of)
        (?:that|which|who) you (?:can not|cannot|could not|do not|are not able to) (?:\w+ )?(?:do|today|now|yet|\
            make|serve|take|supply|print|sell|offer|win|reach|at the moment)
        open (?:up|doors|new|for you)
        (?:take|taking) on (?:more|new|extra|bigger|larger)
        (?:go|going) after
        (?:love|like|want|hope|hoping|trying|keen) to (?:win|land|supply|serve|sell|be supplying|work for|\
            attract|get into|break into)
        where (?:could|will|would|does|might|should|can|is) ... (?:come|coming) from
        upsides?
        prospects
        exciting
        excites?
        demand
        horizon
        (?:earn|bring in|make) more
        more (?:money|turnover|profit) (?:from|with|in)
        get bigger
        chances?
        if ... (?:were|was|is) (?:gone|out of the way|not there any ?more|solved|sorted|taken care of|\
            off your hands|no longer)
        become possible
        make possible
        out of reach
        untapped
        promising
        lucrative
    """,
    "ideal": rf"""
        (?:have|see|like) instead
        if it (?:were|was) up to you
        no object
        good (?:day|morning|week|year) (?:look|be|for)
        make you (?:smile|happy|happier|sleep|say)
        what should (?:it|that|this|we|a|the|happen|be)
        (?:looking|hoping|searching) for
        how do you (?:picture|imagine|envisage|see it|want)
        weight off
        take (?:it |that |this |some |a lot )?(?:off|away from) (?:you|your)
        what (?:is|would be) (?:most |really |the most )?(?:important|worth|valuable) (?:to|for) you (?:in|\
            about|when|with)
        (?:three|two|one|a) wish(?:es)?
        change (?:just )?one
        (?:first|only) thing you (?:would )?(?:change|fix|ask|do)
        sort(?:ed)? (?:it|this|that|out|for you)
        solve(?:d)? (?:it|this|that) for you
        work(?:s|ed)? (?:perfectly|smoothly|properly|the way)
        as it should
        how it should
        suit you (?:best|better)
        like (?:it|things|that) to (?:be|work|run|go)
        what would (?:a|an|the|your) (?:\w+ )?(?:good|perfect|ideal|better|best|helpful|great|dream|useful|right) 
        easier
        what can (?:we|i) do (?:for|to help|better)
        what could (?:we|i|a supplier|somebody|someone) (?:\w+ )?do (?:for|to|better|differently)
        ideal(?:ly)?
        magic wand
        wand
        perfect(?:ly)?
        wish(?:es|ed)?
        wish ?list
        dream
        in an ideal world
        if {_YOU} could (?:change|have|wave|design|start|improve|fix|pick|choose|wish|get|build|ask|do|order|\
            draw|write|wake|snap)
        if (?:it|that|everything|all|things) (?:was|were|went|worked|could) (?:\w+ )?(?:the way|as you|\
            up to you|to you|perfect\w*|well|just|exactly|how)
        (?:say|suppose|imagine) (?:everything|it all|that all) (?:worked|went|ran|was)
        the way (?:you|they) (?:would )?(?:want|like|liked|wanted)
        any way (?:you|they) (?:would )?(?:want|like|liked|wanted)
        one thing(?! (?:that )?(?:goes|is|keeps|gets|went|costs|bothers|annoys|worries))
        (?:what|how) (?:would|should|could|might) (?:\w+ ){{0,6}}?look like
        what does (?:good|success|better|great|the ideal|a good|the perfect) ... look like
        what (?:would|might|could) (?:\w+ )?(?:help|make|have to (?:be|happen|change)|need to (?:be|happen|\
            change)|it take|be different|be (?:ideal|perfect|best|good|great|useful|helpful|a good|the best|most|\
            nice)|good|success|better|suit|work best|change|satisfy|count as|convince you|you (?:like|love|want|\
            need|wish|prefer|hope|expect|ask|change|do differently|most like|really like|order))
        how (?:should|would) (?:\w+ ){{0,8}}?(?:run|go|work|be|feel|look)
        how would you (?:like|want|prefer)
        what do you (?:need|want|wish|hope|expect|look|dream|long)
        what are you (?:hoping|looking|wishing|after)
        (?:best|dream) (?:case|scenario|solution|outcome)
        good (?:solution|outcome|result|answer) (?:look|be|for)
        start (?:from scratch|over|afresh|again)
        (?:blank|clean) (?:sheet|slate|page)
        (?:most|really|more) (?:useful|helpful)
        mak(?:e|es|ing) (?:\w+ )?(?:life|things|it|work|the day|days|mornings|job) (?:\w+ )?(?:easier|simpler|\
            better|smoother|lighter)
        (?:biggest|real|most|a|the) difference
        what would make (?:you|a|the|life|it)
        what is missing
        ask(?:ed)? for
        like to see
        love to see
        want to see
        what has to be (?:right|different)
        happy (?:with|customer)
        in your eyes
        need(?:ed)? from
        want from
        expect (?:from|of)
        kind of help
        sort of help
        what support
        would you (?:have|have us do|change|improve) (?:it|differently|if)
    """,
    "personal": r"""
        awake
        (?:through|on) your (?:mind|head)
        as a person
        sit with you
        do(?:es|ing)? to you
        gets you (?:out of bed|going|up)
        your (?:own )?(?:story|plate|watch|gut|neck|head|baby)
        how did you (?:get into|come to|end up|start)
        gut (?:feeling|feel)
        why (?:is|are) (?:it|this|that|you) (?:so |the one|personal|important)
        makes? (?:it|this|that) (?:so )?(?:personal|important)
        think of you
        say about you
        weigh(?:s|ing)? on you
        take(?:s)? (?:it |that )?(?:home|personally)
        under your skin
        (?:mean|matter|change|do|bring) (?:to|for) you (?:as|personally|yourself|as well|too|if)
        look(?:ing)? forward to
        your (?:life|evenings|weekends|nights|health|peace)
        worst nightmare
        nightmare
        (?:dread|dreading)
        you(?:r)? biggest (?:fear|worry|hope)
        tick
        what (?:holds|is holding|stops|is stopping|keeps|makes) you
        man to man
        (?:be|being) honest with me
        when you (?:lie|go home|close|switch)
        personally
        for you as
        (?:matters?|means?|mean|important|close|dear) (?:so much |so |a lot |that much |very much )?(?:to|\
            for) you(?! (?:company|firm|business))
        (?:stake|riding|on the line) ... (?:you|personally|yourself)
        at stake
        riding on
        heart
        (?:keeps?|kept|keeping) you (?:up|awake|going|from sleeping)
        sleep
        (?:worr(?:y|ies|ied|ying)|scares?|frightens?|excites?|bothers?|annoys?|troubles?|drives?|motivates?|\
            moves?|pleases?|gets) you
        in it for you
        what do you (?:get|have) (?:out of|from) (?:it|this|that)
        (?:you|for you) yourself
        your own (?:part|time|life|day|days|evenings|weekends?|free|hours|story|neck|position|job|mind|family)
        what are you (?:doing|working) (?:\w+ )?(?:all )?(?:this|it|that)? ?(?:all )?for
        what (?:is|was) it (?:all )?for
        why do you (?:do|care|bother|put|still|want|keep|get)
        how (?:is|was|does|do|are|did) (?:it|that|this|all this|you) (?:\w+ )?(?:for you|feel|feels|\
            sit with you|coping|bearing up|make you feel)
        how (?:do|are|did) you (?:feel|feeling|coping)
        (?:proud|pride|afraid|fear|fears|scared|anxious|nervous|lonely|lonel\w+|uneasy|torn)
        (?:your|on your|whose) (?:shoulders|career|reputation|name|future|legacy|father|family|feelings?|gut|pride)
        (?:holds?|holding|held) you back
        (?:makes?|making|made) you (?:hesitate|think twice|nervous|careful|uneasy|unsure|wary|so)
        hesita(?:te|tes|nt|ting|tion)
        on your mind
        behind (?:it|that|this) (?:all|really)
        really about
        carry(?:ing)? all
        care about
        (?:worst|best) ... for you
        (?:given|gives|brought|done for) you
        (?:good|great) year mean
        mean (?:to|for) you
        on a personal (?:note|level)
        and you ?(?:yourself)?$
        as a person
        hardest (?:part|bit|thing)
        toughest (?:part|bit|thing)
    """,
    "reason": r"""
        got you thinking
        kick(?:ed|s)? (?:this|it|that|things) off
        why this year
        what is the (?:hurry|rush)
        come to this
        what (?:\w+ )?(?:brought|brings|made|makes) (?:you|it|this|that|her|him|them)
        on (?:the|your) agenda
        occasion
        how is it that
        what is it about
        what (?:is|was) behind
        what (?:gave|gives) you the idea
        where does ... come from
        caused?
        down to
        why
        how come
        what (?:\w+ )?(?:prompted|triggered|moved|brought|brings|led|made you|makes you|drove|caused|got you|\
            set|is behind|was behind|lies behind|sparked|persuaded|changed that)
        reasons?
        what for
        behind (?:that|this|it|the)
        (?:so |that |really |very )?(?:important|urgent)
        priorit(?:y|ies)
        pressure
        why now
        just now
        what (?:has|is it that|have) changed
        (?:has|have) changed that
    """,
    "trouble": r"""
        bug(?:s|ging) you
        nuisance
        nerves
        (?:drive|drives|driving) (?:you|him|her|them|people|everyone|everybody) (?:mad|crazy|up the wall|nuts|round)
        (?:run|go|work|be) (?:more )?(?:smooth|smoother|smoothly|better|easier)
        hassle
        grief
        eat(?:s|ing)? (?:up|most|into)
        where (?:does|do|is) ... (?:jam|stick|stuck|rub|pinch|hurt|break|snag|creak|leak|go wrong|tight)
        rough
        what (?:gives|costs|causes) you
        least happy
        sore (?:point|spot)
        unhappy
        dissatisf\w+
        criticism
        disappoint(?:s|ed|ing|ment)?
        not (?:up to|good enough|quite|so (?:well|good|great|smooth\w*)|run\w*|going)
        mess
        worst
        fed up
        tired of
        (?:most|a lot of|your|so much) (?:time|energy|effort|hours)
        thorn
        (?:can|could) (?:not|hardly) (?:get|keep|find|cope)
        catch(?:es)? (?:you )?out
        bad (?:day|days|week|morning)
        problems?
        challeng(?:e|es|ing)
        issues?
        headaches?
        (?:trouble|troubles|troubling)
        difficult(?:y|ies)?
        struggl(?:e|es|ing|ed)
        (?:go|goes|going|went|gone) wrong
        wrong
        grumbl(?:e|es|ing)
        complain(?:s|t|ts|ing|ed)?
        pinch(?:es|ing)?
        pains?
        bottle ?necks?
        weak(?:ness|nesses| spots?| points?)?
        sore
        frustrat(?:es|ing|ed|ions?)
        annoy(?:s|ing|ed)?
        irritat(?:es|ing|ed)
        bother(?:s|ing)?
        stuck
        not (?:working|happy|right|good|great|well|smooth\w*|satisf\w+|as (?:it|you|well|good))
        could (?:be|go) better
        let (?:you )?down
        hard(?:est)?
        toughest
        (?:los(?:e|ing)|wast(?:e|ing)) (?:the most |most |so much |much |a lot of )?(?:time|hours|money|sleep|\
            work|days)
        (?:double|twice)
        get(?:s)? in (?:the|your) way
        slow(?:s|ing)? (?:you|things) down
        obstacles?
        worr(?:y|ies|ying)
        keeps? (?:you )?busy
        not go(?:ne)? well
        fall(?:s|ing)? short
        (?:biggest|main|worst)
        suffer(?:ing|s)?
        where does (?:it|the shoe)
        difficulties
    """,
    "state": r"""
        how (?:is|are) (?:business|trade|things|it all|everything)
        (?:run|bring|fill) (?:me|us) (?:through|in|up)
        (?:give|paint) (?:me|us) (?:a|the) (?:\w+ )?(?:picture|overview|idea|sense|feel)
        lay of the land
        (?:is|are) (?:it|that|this|things|the \w+) set up
        (?:i|we) (?:read|heard|saw|see|gather|understand|believe|noticed)
        in practice
        what (?:is|are) (?:your|the) (?:current|present)
        what goes on
        what (?:happens|is happening|is going on) (?:on|in|at|to|with|there|during|after|every|once)
        (?:who|what) (?:looks|sees) (?:after|to)
        how come you
        (?:use|using) at
        what (?:am i|are we) looking at
        give or take
        (?:currently|at present|at the moment|right now|these days|nowadays|presently|today|now|still|so far)
        how (?:are|is) (?:things|business|it|everything|life|work|trade|the \w+|your \w+|\w+) (?:\w+ )?(?:going|\
            doing|running|looking|getting on|coming along|these days|at the moment|faring|working)
        how (?:are|is) (?:things|business|trade)
        how (?:do|does|are|is) (?:you|your|it|that|they|the|\w+) (?:\w+ )?(?:do|doing|manage|managing|handle|\
            handling|keep|keeping|check|checking|organi[sz]e|run|running|work|cope|coping|deal|dealing|get|getting|\
            go about|make|track|swap|measure|control)
        what (?:does|do|is|are) (?:\w+ ){1,8}(?:look like|like|looks)
        (?:take|walk|talk|lead|guide) (?:me|us) through
        (?:describe|tell me (?:a (?:bit|little) )?(?:more )?about|paint)
        (?:typical|normal|usual|average|ordinary) (?:day|week|month|morning|shift|night|run)
        (?:set ?up|situation|arrangement|process|routine)
        how many
        how (?:big|large|old|cold|warm|busy|steady|clean|full|often|far|wide|flat|much of)
        what (?:kind|sort|type) of
        what (?:do|are) you (?:use|using|do|doing|make|making|build|building|fill|filling|run|running|buy|buying|sell)
        is (?:that|it) (?:still|so|right|true|the case|correct)
        (?:is|are|does|do) ... still
        which (?:of|ones?)
        who (?:does|do|is|runs?|handles?|looks? after|takes? care|plans?|orders?|books?|keeps?) 
        day to day
        from day to day
    """,
}

WEAK: dict[Want, str] = {
    "decide": r"""
        who else
        whom
        agree(?:s|d)?
        has a say
        have a say
        process
        (?:your|the) (?:board|boss|owners?|partners?|committee)
        involved?
        stakeholders?
        (?:go|goes) about (?:it|buying|this|that|something)
        settle
    """,
    "influence": rf"""
        {_EVERYONE}
        who (?:would|will|is|might) (?:use|using|work|run)
        feel about
        think (?:of|about)
        reservations?
    """,
    "refer": r"""
        who do you
        anybody
        anyone
        somebody
        someone
        (?:name|names)
    """,
    "money": r"""
        how much
        invest(?:ed|ment|ing)?
        fees?
        rates?
        price
        figure in mind
        (?:each|per|a|every) (?:month|year)
        in a year
    """,
    "loss": r"""
        what if
        if
        los(?:e|es|ing|t)
        (?<!without )(?<!without it )hurt(?:s|ing)?
        mean(?:s)?
        costs?
        not (?:right|ready|done|on time)
        serious
        otherwise
    """,
    "date": r"""
        when
        how (?:quickly|fast|long|urgent|often)
        (?:this|next) (?:year|quarter|month|summer|spring|autumn|winter)
        (?:summer|spring|autumn|winter|easter|christmas)
        urgen(?:t|cy)
        season
        date
        month
        contract
        agreement
    """,
    "tried": r"""
        experiences?
        (?:did|have|has) (?:you|anyone|anybody|they|it) ever
        before
        already
        solve
        previous(?:ly)?
        (?:help|helped)
        work
        history
    """,
    "event": r"""
        (?:did|was|were|had)
        changed
        ago
        since
        before
        happened
        used to
        last (?:year|summer|spring|autumn|winter|month)
    """,
    "other": r"""
        nobody else
        (?:who|what|anyone|anything|anybody|somebody|someone) else
        considered
        (?:suppliers?|vendors?|providers?)
        offers?
        switch
        leave
        replac(?:e|ing)
        other
        others
        ways?
    """,
    "future": r"""
        plans?
        planning
        aims?
        aiming
        targets?
        (?:hope|hoping|want) to
        years?
        next
        become
        becoming
        to be in
        (?:one|some) day
    """,
    "growth": r"""
        new
        more
        win
        extra
        could you (?:do|sell|offer|make|earn|win)
        love to
        thinking of
    """,
    "ideal": r"""
        would (?:you )?(?:like|love|want|need|hope|prefer)
        would help
        help(?:ful|s)?
        improve
        different(?:ly)?
        easier
        need
        need to
        want
        better
        good
        would have to
    """,
    "personal": r"""
        for you
        to you
        you yourself
        yourself
        feel(?:ing|s)?
        care
        matters?
        important
        mean(?:s)?
        enjoy
        happy
        tell me honestly
        frank(?:ly)?
    """,
    "reason": r"""
        what (?:makes|made)
        important
        because
        interest(?:ed|s)?
        curious
    """,
    "trouble": r"""
        hurt(?:s|ing)?
        happy
        (?:go|goes|going) (?:on|well)
        risk
        trying
        most
        tricky
        cope
        coping
        pressure
    """,
    "state": r"""
        how (?:do|does|are|is)
        what (?:do|does|are|is)
        (?:do|does|are|is) (?:you|your|it|they|the)
        about
        how about
    """,
}
OVERRULES: dict[Want, tuple[Want, ...]] = {
    "other": ("decide", "influence", "refer", "state", "growth"),
    "ideal": ("state",),
    "date": ("event", "state", "future", "reason"),
    "loss": ("event", "state", "ideal", "money"),
    "tried": ("event", "state", "trouble"),
    "future": ("ideal", "growth", "state"),
    "decide": ("refer", "state", "influence", "ideal", "future"),
    "influence": ("state",),
    "growth": ("state",),
    "refer": ("influence", "other"),
    "money": ("state",),
    "personal": ("state",),
}
"""Where the one is strongly wanted, the others are wanted less: "who else is knocking at your door?" is not after who decides."""
FULL, MORE, HALF, OVERRULED = 1.0, 0.25, 0.4, 0.4


class Wanted(NamedTuple):
    """What a text wants to know, each with its strength, and the stems of the words that show it."""

    strengths: Mapping[Want, float]
    shown_by: frozenset[str]


class _Wordings(NamedTuple):
    """The strong or the weak wordings of a want that begin with one word, and the beginnings of the words they are made of."""

    want: Want
    strong: bool
    pattern: re.Pattern[str]
    made_of: tuple[str, ...]


_FIRST = re.compile(r"(?:\(\?:)?([a-z]+(?:\|[a-z]+)*)\)?(?:\(\?:([a-z|]+)\)(\?)?|(s)\?)?(?= (?!\?)|$)")
ANY = ""


def _first_words(wording: str) -> tuple[str, ...]:
    """The words a wording can begin with; `ANY` where that cannot be told."""
    match = _FIRST.match(wording)
    if not match or wording.startswith("(?:") != (")" in match.group()[: len(match[1]) + 4]):
        return (ANY,)
    roots, endings, optional, plural = match.groups()
    ends = [
        *(endings.split("|") if endings else ()),
        *(("",) if optional or not endings else ()),
        *(("s",) if plural else ()),
    ]
    return tuple(root + end for root in roots.split("|") for end in ends)


def _by_first_word() -> dict[str, tuple[_Wordings, ...]]:
    """The wordings by the word they begin with, so that only the few that can fit are tried."""
    lines: dict[tuple[str, Want, bool], list[str]] = {}
    made_of: dict[tuple[Want, bool], set[str]] = {}
    for strong, table in ((True, STRONG), (False, WEAK)):
        for want in WANTS:
            wordings = [source(line) for line in CONTINUED.sub("", table[want]).splitlines() if line.strip()]
            made_of[want, strong] = set(re.findall(r"[a-z]{4,}", " ".join(wordings)))
            for wording in wordings:
                for first in _first_words(wording):
                    lines.setdefault((first, want, strong), []).append(wording)
    found: dict[str, list[_Wordings]] = {}
    for (first, want, strong), wordings in lines.items():
        pattern = re.compile(rf"(?<![\w'])(?=((?:{'|'.join(wordings)})(?![\w'])))")
        found.setdefault(first, []).append(_Wordings(want, strong, pattern, tuple(made_of[want, strong])))
    return {first: tuple(wordings) for first, wordings in found.items()}


_WORDINGS = _by_first_word()


@lru_cache(maxsize=4096)
def wants_of(text: str) -> Wanted:
    """What the text wants to know; nothing where no wording is known. Two wordings of one want make it a little stronger."""
    said = plain(text).plain.strip()
    strong: dict[Want, list[str]] = {}
    weak: set[Want] = set()
    shown: set[str] = set()
    for first in {ANY, *WORD.findall(said)}:
        for wordings in _WORDINGS.get(first, ()):
            if not wordings.strong:
                if wordings.want not in weak and wordings.pattern.search(said):
                    weak.add(wordings.want)
            elif matches := wordings.pattern.findall(said):
                strong.setdefault(wordings.want, []).extend(matches)
                shown.update(word for word in " ".join(matches).split() if word.startswith(wordings.made_of))
    found = dict.fromkeys(weak, HALF) | {want: FULL + MORE * (len(set(said)) > 1) for want, said in strong.items()}
    for want in strong:
        for other in OVERRULES.get(want, ()):
            if other in found and want not in OVERRULES.get(other, ()):
                found[other] *= OVERRULED
    return Wanted(MappingProxyType(found), frozenset(stems(" ".join(shown))))


@lru_cache(maxsize=4096)
def named(phrase: str) -> frozenset[Want]:
    """The wants that a short phrase, such as the topic of a fact, stands for: "one thing", "made you call"."""
    either = (wants_of(phrase).strengths, wants_of(f"what {phrase}").strengths)
    return frozenset(want for strengths in either for want, strength in strengths.items() if strength >= FULL)
