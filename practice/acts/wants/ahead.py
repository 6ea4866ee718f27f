"""What is wanted of what lies ahead: a wish, new business, where the firm goes, other ways, and what may be spent.

Wordings only; the notation is told in `practice/acts/wants`.
"""

from practice.acts.wants.names import Want

STRONG: dict[Want, str] = {
    "ideal": r"""
        help (?:you )?(?:the )?most ; free to choose ; really happy
        (?:have|see|like) instead ; if it (?:were|was) up to you ; no object
        good (?:day|morning|week|year) (?:look|be|for) ; make you (?:smile|happy|happier|sleep|say)
        what should (?:it|that|this|we|a|the|happen|be) ; (?:looking|hoping|searching) for
        how do you (?:picture|imagine|envisage|see it|want) ; weight off
        take (?:it |that |this |some |a lot )?(?:off|away from) (?:you|your)
        what (?:is|would be) (?:most |really |the most )?(?:important|worth|valuable) (?:to|for) you (?:in|about|\
            when|with) ; (?:three|two|one|a) wish(?:es)? ; change (?:just )?one
        (?:first|only) thing you (?:would )?(?:change|fix|ask|do) ; sort(?:ed)? (?:it|this|that|out|for you)
        solve(?:d)? (?:it|this|that) for you ; work(?:s|ed)? (?:perfectly|smoothly|properly|the way) ; as it should
        how it should ; suit you (?:best|better) ; like (?:it|things|that) to (?:be|work|run|go)
        what would (?:a|an|the|your) (?:\w+ )?(?:good|perfect|ideal|better|best|helpful|great|dream|useful|right)
        easier ; what can (?:we|i) do (?:for|to help|better)
        what could (?:we|i|a supplier|somebody|someone) (?:\w+ )?do (?:for|to|better|differently) ; ideal(?:ly)?
        magic wand ; wand ; perfect(?:ly)? ; wish(?:es|ed)? ; wish ?list ; dream ; in an ideal world
        if <you> could (?:change|have|wave|design|start|improve|fix|pick|choose|wish|get|build|ask|do|order|draw|\
            write|wake|snap)
        if (?:it|that|everything|all|things) (?:was|were|went|worked|could) (?:\w+ )?(?:the way|as you|up to you|\
            to you|perfect\w*|well|just|exactly|how)
        (?:say|suppose|imagine) (?:everything|it all|that all) (?:worked|went|ran|was)
        the way (?:you|they) (?:would )?(?:want|like|liked|wanted)
        any way (?:you|they) (?:would )?(?:want|like|liked|wanted)
        one thing(?! (?:that )?(?:goes|is|keeps|gets|went|costs|bothers|annoys|worries))
        (?:what|how) (?:would|should|could|might) (?:\w+ ){0,6}?look like
        what does (?:good|success|better|great|the ideal|a good|the perfect) ... look like
        what (?:would|might|could) (?:\w+ )?(?:help|make|have to (?:be|happen|change)|need to (?:be|happen|change)|\
            it take|be different|be (?:ideal|perfect|best|good|great|useful|helpful|a good|the best|most|nice)|good|\
            success|better|suit|work best|change|satisfy|count as|convince you|you (?:like|love|want|need|wish|\
            prefer|hope|expect|ask|change|do differently|most like|really like|order))
        how (?:should|would) (?:\w+ ){0,8}?(?:run|go|work|be|feel|look) ; how would you (?:like|want|prefer)
        what do you (?:need|want|wish|hope|expect|look|dream|long) ; what are you (?:hoping|looking|wishing|after)
        (?:best|dream) (?:case|scenario|solution|outcome) ; good (?:solution|outcome|result|answer) (?:look|be|for)
        start (?:from scratch|over|afresh|again) ; (?:blank|clean) (?:sheet|slate|page)
        (?:most|really|more) (?:useful|helpful)
        mak(?:e|es|ing) (?:\w+ )?(?:life|things|it|work|the day|days|mornings|job) (?:\w+ )?(?:easier|simpler|\
            better|smoother|lighter) ; (?:biggest|real|most|a|the) difference ; what would make (?:you|a|the|life|it)
        what is missing ; ask(?:ed)? for ; like to see ; love to see ; want to see
        what has to be (?:right|different) ; happy (?:with|customer) ; in your eyes ; need(?:ed)? from ; want from
        expect (?:from|of) ; kind of help ; sort of help ; what support
        would you (?:have|have us do|change|improve) (?:it|differently|if)
    """,
    "growth": r"""
        love to (?:take|have|do|get|make|print|build|bake|add) ; hands free ; free hands ; coming your way
        what could you do if ; within reach ; love to land ; had more (?:capacity|room|time|people|hands|space|money)
        off your plate ; on the cards ; spare capacity ; doors? ... (?:open|opening|opened)
        biggest (?:prize|catch|hope|bet) ; (?:feather|jewel) ; bubbling ; bring in (?:more|extra|new)
        (?:who|which \w+|what \w+) would you (?:love|like|want) (?:to have )?(?:as|to)
        (?:extra|more|new|additional) (?:revenue|income|money|turnover|sales|capacity|volume|rooms?|sites?|\
            customers?|work|things?|strings?|streams?)
        (?:had|have|with) (?:more|free|spare|extra) (?:time|hands|capacity|hours|space|room|money) ; free(?:d|s)? up
        (?:next|new) (?:source|step) of ; step up ; missed (?:chance|opportunit)
        (?:what|which) (?:could|would|might) (?:that|this|it) (?:open|allow|let|enable|make possible|bring)
        (?:what|which) (?:would|could) (?:you|it) (?:be able|allow|let you|enable)
        be able to (?:do|offer|sell|take|serve|win|make) ; bigger (?:customers?|clients?|fish)
        ask(?:ed|ing)? you for ; (?:interest|interested) from ; (?:could|might) become ; opportunit(?:y|ies)
        grow(?:th|ing|s)? ; expand(?:ing)? ; expansion
        (?:new|more|extra|additional|other|bigger|larger|fresh|further) (?:\w+ )?<work>
        (?:new|next) (?:products?|lines?|fields?|areas?|segments?|openings?|big thing)
        (?:biggest|big|bigger|large|larger) (?:job|jobs|order|orders|contracts?|deals?|projects?|tenders?|thing)
        coming (?:up|your way) ; pipeline ; in the (?:works|offing) ; potential
        (?:room|space|scope) (?:for|to (?:grow|do|earn|expand|sell|take))
        (?:what|which|where|who) (?:\w+ )?(?:could|would|can) <you> (?:\w+ )?(?:do|take on|win|serve|sell|offer|\
            earn|open|make|print|bake|build|supply|push|start|go after|add|reach) (?:that|with|more|which|then|\
            you can|who|instead of)
        (?:that|which|who) you (?:can not|cannot|could not|do not|are not able to) (?:\w+ )?(?:do|today|now|yet|\
            make|serve|take|supply|print|sell|offer|win|reach|at the moment) ; open (?:up|doors|new|for you)
        (?:take|taking) on (?:more|new|extra|bigger|larger) ; (?:go|going) after
        (?:love|like|want|hope|hoping|trying|keen) to (?:win|land|supply|serve|sell|be supplying|work for|attract|\
            get into|break into) ; where (?:could|will|would|does|might|should|can|is) ... (?:come|coming) from
        upsides? ; prospects ; exciting ; excites? ; demand ; horizon ; (?:earn|bring in|make) more
        more (?:money|turnover|profit) (?:from|with|in) ; get bigger ; chances?
        if ... (?:were|was|is) (?:gone|out of the way|not there any ?more|solved|sorted|taken care of|\
            off your hands|no longer) ; become possible ; make possible ; out of reach ; untapped ; promising
        lucrative
    """,
    "future": r"""
        achieved? ; <years> from today ; long range
        (?:company|firm|business|group|practice|house|place|shop|brewery|workshop) ... (?:develop|evolve|move|moving|heading|go next)
        grand plan ; known for ; leave behind ; looking (?:further )?ahead ; fast forward
        by (?:20\d\d|the end of the decade) ; years? on ; next (?:big |large )?(?:step|move|chapter|stage|phase)
        (?:have|has|had) in mind (?:for|with) ; in the (?:pipeline|works) for the (?:company|firm|business)
        what (?:do|does|would) ... want (?:the|your|this|it|out of) ... (?:firm|company|business|place|group|\
            practice|house|to be)
        where (?:is|are) ... (?:all )?(?:this|it|things|the \w+|you|they) (?:all )?(?:going|heading|leading)
        what is next for ; (?:long|longer) view ; eventually ; ultimately
        (?:steer|steering|move|moving|drive|driving|develop|developing|lead|leading) (?:the|it|this|\
            your) (?:\w+ )?(?:firm|company|business|group|house|practice|place|to|towards|in)
        long ?(?:er)? ?(?:term|run) ; (?:in|over|within|for) (?:the )?(?:next |coming )?<years>(?! ago)
        <years> (?:from now|out|down|ahead|time|on|hence|further) ; (?:next|coming|following|few) (?:\w+ )?years
        years (?:ahead|to come|from now|out) ; (?:the )?future ; vision ; strateg(?:y|ies|ic) ; direction
        where (?:is|are|do|does|will|would|should) ... (?:going|heading|headed|taking|moving|drifting|off to|\
            wants? to (?:be|get|go|take|end up|see)|like to (?:be|see|take|get)|see (?:yourself|yourselves|the|your|\
            it|this|things)|be in) ; (?:heading|headed)
        where (?:do|would|does) (?:you|\w+) (?:see|want|like|picture|imagine) (?!room|space|scope|potential|\
            chances?|the (?:biggest|most)|opportunit|an? )
        (?:plans?|planning|planned) (?:for|to|is|are|there|do|does|has|have|behind|look|with|on)
        (?:what|which|any|your|the|their|are there) ... plans? ; (?:are|is) (?:\w+ ){1,3}planning
        (?:drawing board|road ?map|master plan|big(?:ger)? picture|big plans|grand plan) ; ambitions? ; aspirations?
        build(?:ing)? ... (?:towards|up to|into) ; build(?:ing)? (?:towards|up to|the firm)
        (?:want|like|wants) ... to (?:be|become|look) (?:in|like|by)
        (?:company|firm|business|place|group|shop|workshop) (?:to be|to become|will be)
        when you (?:retire|stop|hand|step) ; down the (?:road|line) ; next (?:chapter|step for the|big step|stage)
        goals? ; objectives? ; thoughts? of (?:growing|expanding|opening|moving) ; what comes next ; end up
        succession
    """,
    "other": r"""
        if you (?:do not|did not|decide not to|would not) (?:go|come|buy|sign|choose|work|order|take) (?:with |from )?(?:us|me|it|this)
        comparing
        (?:other|another) (?:way|supplier|option) ; to see you with
        (?:somebody|someone) else ; (?:other|which|what) (?:roads?|paths?|directions?|methods?|means)
        foot in the door ; am i up against ; out there ; (?:on|better) offer ; irons? in the fire ; sniffing
        looked around ; what else (?:could|might|would|can|is) (?:work|help|do|there|possible|out) ; which route
        lean(?:ing|s)? towards
        (?:do|doing|build|building|make|making|run|running|handle) (?:it|this|that|things|everything) (?:yourself|\
            yourselves|in house|on your own) ; stick(?:ing)? with ; do without
        (?:had|got|have|getting|seen) (?:any |some |other |another )*(?:quotes?|offers?|bids?|proposals?)
        (?:somebody|someone|anybody|anyone|others?) (?:has |have |is |are |been )?(?:made|making|offering|offered|\
            promised|promising) ; different (?:way|route|approach|direction|supplier)
        (?:go|going|went|gone) (?:with|to|for) (?:somebody|someone|another|a different|other|them|one of)
        if (?:you|it) (?:did not|do not|were not|was not|is not|are not|decided against|decide against|said no|say no)
        (?:other|second|third) (?:choice|string|road) ; in place of ; the market ; alternatives? ; competitors?
        competition ; competing ; rivals?
        (?:other|another|different|further|more|additional) (?:\w+ )?(?:options?|ways?|routes?|suppliers?|vendors?|\
            offers?|quotes?|solutions?|providers?|possibilit\w+|paths?|proposals?|bids?|bidders?|candidates?|ideas?|\
            approach(?:es)?|avenues?|sources?|machines?|programs?|systems?|tools?|products?|firms?|companies|\
            partners?|organi[sz]ations?|bod(?:y|ies)|manufacturers?|brands?|makes?|irons?|names?|people (?:talking|\
            offering))
        (?:who|anyone|anybody|someone|somebody|which (?:other )?\w+|nobody|others|what else|\
            what others?) (?:else )?(?:\w+ ){0,3}?<offering>
        (?:who|what|anything|anyone|anybody|something|somebody|someone|where|nothing) else ... (?:consider\w*|\
            look\w*|weigh\w*|compar\w*|option\w*|desk|table|shortlist|list|think\w*|cards|evaluat\w*|buy|buying|\
            tempt\w*|interest\w*) ; (?:if|suppose) (?:it|that|this) (?:was|were|is) not
        if (?:we|i|our \w+) (?:were|was|are|did|do|could) not ; if not (?:us|this|that|with us|me) ; instead
        otherwise ; plan b ; without us ; elsewhere ; consider(?:ed|ing)? ; (?:weigh|weighs|weighing|weighed) up
        compar(?:e|ed|ing|ison|isons) ; short ?list(?:ed)? ; options? ; up against
        (?:switch|change|switching|changing) (?:to|suppliers?|providers?) ; (?:leave|replace|swap|drop) us ; joined
        if we (?:can not|cannot|do not|don't|did not) (?:come|agree|get|find)
        (?:tempt|tempts|tempted|tempting) (?:you)? ; besides (?:us|ours|hiring|buying|that|this|it|our)
        beside (?:us|ours) ; apart from us ; other than us ; (?:second ?hand|used one) ; court(?:ing|ed|s)?
        woo(?:ing|ed|s)? ; who else ... (?:at|on|to) your (?:door|desk|table|phone) ; made (?:you )?(?:an )?offers?
    """,
    "money": r"""
        price limit ; to invest ; fixed for money ; make sense for you ; prepared to (?:pay|spend|invest)
        (?:comfortable|realistic|reasonable|acceptable|sensible|thinkable|manageable|bearable) (?:figure|sum|price|\
            amount|number|range|rate) ; figure for you ; in (?:the )?range ; (?:what|which) (?:price )?range
        where would the (?:cash|funds|budget) ; earmarked ; (?:cash|money|funds) for (?:it|this|that|such)
        to play with ; in the kitty ; pockets ; (?:stretch|go|run) (?:up )?to ; (?:what|which|any) figures?
        shell out ; where would the money
        how (?:is|are|would|will) (?:that|it|this|such things|they) (?:be )?(?:paid|funded|financed) ; roughly what
        too (?:expensive|dear) ; what (?:do|does|did|would|could|can) ... (?:pay|spend|charge)
        price (?:limit|frame|bracket) ; (?:sum|sums|amount) ; budget(?:s|ed)?
        (?:set|put|putting|setting|laid|lay) (?:\w+ )?(?:aside|by|out|back) ; afford ; lay out
        (?:how much|what) ... (?:spend|spent|spending|invest|pay|paying|paid|lay out|put in|put into|stretch to|\
            carry|run to) ; how much (?:money|is there|do you have|have you|could you|can you|would you|are you|room)
        what (?:sort|kind|size|amount|level) of (?:money|sum|budget|figure|amount|investment|price|funds?|outlay)
        spend(?:ing)? ; funds? ; pots? ; price range ; ballpark ; financ(?:e|ed|ing|ially) ; (?:pay|paid|paying)
        (?:money|cash) (?:is|for|left|available|there|do|would|could) ; money ; outlay ; capital ; payback
        pay for itself ; what does ... cost (?:you )?(?:now|today|at the moment|at present|currently|per|a|each|every)
        cost (?:now|today) ; all in ; (?:upper )?(?:limit|ceiling)
        (?:each|per|a|every) month ... (?:hurt\w*|afford|thinkable|carry|pinch\w*)
        (?:what|how much) could ... (?:each|per|a|every) (?:month|year|quarter|week)
        without (?:it |that |\w+ )?(?:hurting|pinching|pain) ; get through in a ; purse ; wallet ; dig (?:into|deep)
        worth (?:paying|spending|to you)
    """,
}
WEAK: dict[Want, str] = {
    "ideal": r"""
        would (?:you )?(?:like|love|want|need|hope|prefer) ; would help ; help(?:ful|s)? ; improve ; different(?:ly)?
        easier ; need ; need to ; want ; better ; good ; would have to
    """,
    "growth": r"""
        new ; more ; win ; extra ; could you (?:do|sell|offer|make|earn|win) ; love to ; thinking of
    """,
    "future": r"""
        plans? ; planning ; aims? ; aiming ; targets? ; (?:hope|hoping|want) to ; years? ; next ; become ; becoming
        to be in ; (?:one|some) day
    """,
    "other": r"""
        nobody else ; (?:who|what|anyone|anything|anybody|somebody|someone) else ; considered
        (?:suppliers?|vendors?|providers?) ; offers? ; switch ; leave ; replac(?:e|ing) ; other ; others ; ways?
    """,
    "money": r"""
        how much ; invest(?:ed|ment|ing)? ; fees? ; rates? ; price ; figure in mind
        (?:each|per|a|every) (?:month|year) ; in a year
    """,
}
