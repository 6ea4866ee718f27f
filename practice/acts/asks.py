"""Asking for the business: orders, renewals, meetings, introductions, referrals, next steps, with what makes them
specific.

Asking for permission to ask, a bare promise ("I will send it") and a question about the buyer's plans are not asks.
"""

import re
from collections.abc import Sequence

from practice.acts.phrases import phrases, starts
from practice.acts.sentences import Sentence
from practice.model.reading import Ask, AskKind

REQUEST = phrases(
    r"""
    (?:can|could|may|might|shall|should|would|will) (?:i|we|you|u|it be possible|that be|this be) ?(?:please|\
        maybe|perhaps|also|just|possibly|like|be|consider|mind|agree|prefer|want|both|then|now|still|kindly)?
    (?:would|will|do|can|could|are|were|is) (?:it|that|this|there|you|we) (?:not )?(?:be )?(?:possible|okay|\
        make sense|work|suit|help|useful|worth|fine|good|willing|open|ready|interested|able|happy|prepared|like|\
        want|comfortable|up|agree|consider|mind|have|a (?:good )?(?:time|day|chance|way))
    (?:are|would) (?:you|we) (?:be )?(?:\w+ )?(?:willing|open|ready|interested|able|happy|prepared|comfortable|\
        up|free|available|okay|inclined|keen|game|in)
    (?:do|did|would|will|might) you (?:\w+ )?(?:like|want|wish|care|be|consider|agree|feel|think|prefer|\
        have time|have|mind)
    would (?:a|an|the) (?:\w+ ){1,3}(?:make sense|be (?:possible|okay|useful|helpful|interesting|an option)|\
        work|suit|help)
    (?:how|what) about
    how (?:does|would|do) ... (?:sound|suit|work|fit|look)
    why do not (?:we|you|i)
    (?:what|how) if we
    let us
    shall (?:we|i)
    (?:i|we) (?:would|should)(?: also| really| very much| just| still| therefore| like to)* (?:like|love|\
        propose|suggest|recommend|appreciate|be (?:happy|glad|grateful|delighted)|ask|invite)(?! to (?:know|hear|\
        learn|understand|find out|tell|thank|talk about))
    (?:i|we) (?:also |really |just |still |therefore |strongly |usually |do |must |have to )*(?:propose|suggest|\
        recommend|ask|invite|request|encourage|urge|want you|need you|hope you|hope that you|hope (?:we|to)|\
        want to (?:propose|suggest|ask (?:you|for)|invite|meet|come|book|set|get|see if|schedule|arrange|visit|\
        bring|sign|start))
    (?:i am|we are) (?:asking|hoping|proposing|suggesting|inviting|looking (?:for|to)|calling to)
    (?:i|we) (?:was|were) (?:hoping|wondering|thinking|going to ask)
    (?:when|what (?:day|time|date|works)|which (?:day|time)|what is) ... (?:suit|work|good|convenient|best|free|\
        available|possible|fit|start|begin|meet|calendar|availability)
    (?:can|may|could) (?:i|we) (?:count|have|get|put|book|send|set|schedule|ask|invite|come|bring|sign|write|\
        place|count)
    (?:please|pls|kindly)
    (?:who|whom) (?:else )?(?:should|could|can|would|do|might|would you)
    (?:you should|you could|you have to|you may want to|agree to|commit to|sign up|join us|\
        opportunity to|chance to|(?:please|should|could|might|to|would|and) consider|considering)
    you (?:would|will|are|might|may) (?:be )?(?:\w+ )?(?:willing|interested|open|able|ready|prepared|happy) (?:to|in)
    (?:are )?you going to
    (?:any|is there any|is there a) (?:chance|way|possibility)
    are you (?:sure|still|ready|in|on board|with us)
    how much (?:would|do|can|could|will|are|of|should)
    how many (?:would|do|can|could|will|should)
    i (?:would )?(?:need|just need|only need|will need) (?:your|you to)
    """
)
"""Words that turn a topic into a request."""

ORDER = phrases(
    r"""
    (?:place|make|take|sign|confirm|start|put|write|write up|get|send|give|have|finalize|release|process|\
        approve) (?:\w+ ){0,4}(?:order|contract|agreement|deal|purchase|paperwork|signature|po|proposal signed|\
        deposit|\
        commitment|pilot|trial order|first order|subscription|invoice|order form)
    (?:go|going|move|moving) (?:ahead|forward|for it)(?: (?:with|on))?
    (?:do|doing) (?:business|a deal|this|this deal)(?: together| with us| today| now)?
    (?:work|working|partner|start|begin) (?:with us|together)
    (?:buy|purchase|order|try|get started|sign up|sign|commit|subscribe|enrol|enroll|invest|proceed|\
        close (?:this|the deal)|give (?:it|us|this) a (?:try|go|chance|shot)|come on board|start with|contribute|\
        donate|donation|pledge|help out|help (?:them|the \w+|these \w+|a \w+)|make a (?:difference|sacrifice|\
            contribution)|\
        give (?:<money>|something|a little|some|half|all|more|part|to|any|anything|your)|switch(?: over)? to us|\
            choose us|pledge)
    (?:donat(?:e|ing|ion|ions)|contribut(?:e|ing|ion)|chip in|kick in|support (?:us|this|the|it|them)|spare|sponsor)
    (?:your|first|an|the|this|one|a|trial|test) (?:order|business|signature|commitment|go ahead|support|\
        donation|contribution|po|purchase order)
    (?:send|draw up|prepare|email|get|drop|bring) (?:you |over |up )*(?:the |a |an |our )?(?:contract|agreement|\
        order form|paperwork|invoice|purchase order)
    (?:put|reserve|book|allocate|ship|deliver) (?:you )?(?:down )?(?:for )?(?:<number>|the first|a first|\
        your first)? ?(?:units?|tonn?es?|tons?|pallets?|boxes|cases|licen[cs]es|seats|truckloads?|pieces|\
        first (?:batch|delivery))
    put <money|\S+> (?:towards|in|into|down)
    (?:earn|win|have|get) your business
    count (?:on you|you in|on your)
    """.replace("<money|\\S+>", "(?:\\S+ ){1,3}")
)
RENEWAL = phrases(
    r"""
    renew(?:al|als|ing|ed|s)?
    join(?:ing)? (?:us )?again
    as a member
    (?:extend|extending|prolong|continue|keep|roll over|re ?sign|re ?instate|reactivate|restore|resume|rejoin|\
        re ?join|re ?start|restart) (?:\w+ ){0,3}(?:contract|agreement|membership|subscription|partnership|with us|\
        account|cooperation|arrangement|service|plan|relationship|working together)
    (?:stay|remain|staying|come back|coming back|return|returning|sign up again|rejoin|\
        back on board) ?(?:with us|as a (?:member|customer)|on board|to us|a member|again)
    another (?:year|term|twelve months|\d+ months)
    (?:two|three|one|\d+) (?:more )?years? (?:deal|extension|term|contract|agreement)
    """
)
MEETING = phrases(
    r"""
    (?:meet|meeting|meetings|appointment|visit(?! (?:our|the|their|its|url|http|www))|sit down|get together|\
        face to face|in person|coffee|lunch|\
        breakfast|demo|demonstration|workshop|site tour|walkthrough|presentation|video call|zoom|teams call|\
        web ?meeting)
    (?:come|coming|drop|dropping|stop|stopping|swing|pop|drive|fly) (?:by|over|in|out|round|around|down|up|\
        along|to (?:your|see|visit|the))
    (?:see|show) (?:you|me|us|your) ... (?:plant|office|site|line|there|person|factory|shop|place|week|<day>|around)
    (?:see you|stop by|visit you|tour)
    (?:bring|come|be|get|send) (?:\w+ ){0,4}(?:to|at|into|by) your (?:site|plant|office|place|shop|factory|\
        facility|warehouse)
    (?:<day>|next week)(?: \w+){0,4} (?:suit|work|good|fit|okay|convenient|sound|look)
    (?:suit|work|free|available|time|open)(?: \w+){0,4} (?:<day>|next week)
    (?:<number>|\d+)[- ](?:minutes?|hours?|half hours?|hour) ?(?:of your time|together|on|with|next|this|call|\
        chat|meeting|conversation|in)?
    half (?:an )?hour
    (?:schedule|set up|arrange|book|find|plan|get|put) (?:\w+ ){0,4}(?:time|call|slot|meeting|date|visit|\
        session|something|chat|conversation|diary|calendar|calendars)
    (?:your|the|my|our|my) (?:calendar|diary|schedule)
    (?:call|phone|speak|talk|chat|catch up|connect)(?: \w+){0,4} (?:again|on|next|this|at) ?(?:<day>|week|month|\
        then|\d+)?
    """
)
INTRODUCTION = phrases(
    r"""
    (?:introduc(?:e|es|ing|tion)|put me in touch|put us in touch|connect me|connect us|get me in touch|\
        get in touch with|loop in|bring in|bring along|invite)
    (?:who|whom) (?:else )?(?:should|could|can|would|do|might) (?:i|we) (?:\w+ ){0,3}(?:talk|speak|be talking|\
        be speaking|contact|reach|meet|get in touch|involve|include|call|see|approach|need)
    (?:talk|speak|meet|sit down|chat|discuss|speaking|talking|contact|reach|include|involve|join|joining|\
        join us) (?:\w+ ){0,3}(?:with |to |in )?(?:your|the) (?:\w+ ){0,3}(?:boss|director|manager|ceo|cfo|coo|cto|\
        owner|\
        president|head|board|team|colleagues?|decision makers?|purchasing|procurement|buyer|engineer|vp|partner|\
        chief|lead|supervisor|husband|wife|superior|controller|finance)
    (?:the|right|best) person to (?:talk|speak|contact|discuss|call|meet)
    (?:the|right|best) person (?:for|who)
    (?:his|her|their) (?:name|number|email|contact|extension)
    (?:get|have|bring|include|involve) (?:him|her|them|your (?:\w+ )?(?:boss|director|manager|ceo|cfo|team|\
        colleagues?|board)) (?:on|in|into|to|at|involved|join)
    (?:transfer|put) me (?:through|over)? ?(?:to)?
    """
)
REFERRAL = phrases(
    r"""
    (?:refer|referral|referrals|recommend us|recommendation|recommendations|refer us|refer me|\
        pass (?:on )?(?:my|our) (?:name|number|details)|spread the word|word of mouth)
    (?:anyone|anybody|someone|somebody|who|other people|other companies|others?|people|any companies|colleagues|\
        any other \w+|friends?|peers|companies|businesses|plants|another company|whom)(?: else)? (?:you know|\
            you think|\
        do you know|that you know|in your network|in the industry|in your industry|(?:who|that) (?:might|could|may|\
        would|should|also)|might|could|would|may|like you)
    know (?:of )?(?:any|some|another|other|one)(?:one|body|thing)? ?(?:else|other|companies|people|person|\
        businesses|plants|colleague|peers?|\w+ )? ?(?:who|that|with|in|like|facing|having)
    (?:introduce|introduction|introductions) ... (?:other|another|friend|peer|industry|network|association|\
        counterpart)
    (?:be|act as|serve as|give us|write|provide|do) (?:a|an|us a|me a|our) (?:reference|testimonial|review|case study)
    """
)
NEXT_STEP = phrases(
    r"""
    (?:next|following|first|logical|best|right|sensible) steps?
    (?:what|where|how) (?:would|should|could|do|shall|can) (?:we|you|i|happen|be) (?:\w+ ){0,4}(?:go from here|\
        next|proceed|move|from here|leave (?:it|this|things))
    (?:where|how) do we go(?: from here)?
    what (?:happens|would happen|comes|should happen) next
    (?:send|email|mail|share|give|show|forward|prepare|put together|draft|run|do|set up|start) (?:you |me |us |\
        over |up )*(?:a|an|the|some|our|your|my|that|one|two) (?:\w+ ){0,3}(?:proposal|quote|quotation|offer|sample|\
        samples|information|info|brochure|case study|study|summary|data|figures|numbers|drawings?|specs?|\
        specification|details|trial|pilot|test|audit|analysis|assessment|calculation|estimate|plan|list|draft|\
        report|email|agenda|invoice|invoices|invitation|options)
    (?:trial|pilot|test run|sample|free trial|audit|assessment)
    (?:follow up|call (?:you )?(?:back|again)|touch base again|reconnect|check back|speak again|talk again|\
        get back|catch up|call you|ring you|hear from you|a call)
    (?:take a look|look at|review|go through|go over|check out|visit (?:the|our) (?:website|site|page)) ?(?:a|\
        an|the|our|some|it|this|that)?
    (?:a|the|that) decision (?:by|on|before|next)
    """
)
KINDS: tuple[tuple[AskKind, re.Pattern[str]], ...] = (
    ("referral", REFERRAL),
    ("introduction", INTRODUCTION),
    ("renewal", RENEWAL),
    ("meeting", MEETING),
    ("order", ORDER),
    ("next_step", NEXT_STEP),
)

STRAIGHT = phrases(
    r"""
    (?:what|where) (?:is|are|would be|should be|do you see as|might be|could be) (?:the|our|your|\
        a) (?:\w+ )?next steps?
    (?:where|how) do we go from here
    (?:what|how) (?:would|should|do|shall|could) (?:we|you) (?:\w+ ){0,3}next
    what (?:has|have|needs?|would have|would need|does it take|would it take|do you need|\
        would you need) (?:to happen )?... (?:to (?:go ahead|move forward|get started|start|make this happen|sign|\
        work together|earn your business))
    (?:who|whom) (?:else )?(?:should|could|can) (?:i|we) (?:\w+ ){0,2}(?:talk|speak|be talking|be speaking|\
        contact|reach|meet|call|approach)
    do you know (?:of )?(?:anyone|anybody|someone|any other|other|another)
    (?:who|whom) (?:else )?(?:do you know|comes to mind|in your (?:network|industry|circle|area|region|association))
    (?:is|are) there (?:anyone|anybody|someone|somebody|other people|others|other companies|\
        other \w+) (?:else )?(?:you know|you think|i should|we should|(?:who|that) (?:could|might|would) (?:benefit|\
        use|need|be interested))
    we (?:will |then )?(?:meet|talk|speak|sit down|see each other)(?: again)? (?:on |at |this )?(?:<day>|\
        next week|next month|\d)
    when (?:can|could|shall|should|do|would) (?:we|you|i) (?:\w+ )?(?:start|begin|get started|deliver|sign|meet|\
        talk|speak|come)
    what do you need (?:from (?:me|us) )?to (?:\w+ )?(?:move forward|go ahead|get started|decide|sign|say yes)
    (?:monday|tuesday|wednesday|thursday|friday|tomorrow)(?: morning| afternoon)? or (?:monday|tuesday|\
        wednesday|thursday|friday|tomorrow|next)
    how (?:much|many)(?: \w+){0,6} (?:would|will|could|are|can|do|should|may|shall) (?:you|i|\
        we) (?:\w+ )?(?:like to|be willing|willing|be able|able|be comfortable|comfortable|want to|wish to|\
        put (?:you )?down|send|ship|deliver|commit|donate (?:today|now)|order|take|count on|say you (?:would|want))
    can (?:i|we) (?:count|rely) on you(?:r (?:support|order|help|business|donation))?
    how (?:about|bout) (?:just )?(?:<money>|\$? ?[.\d]|half)
    (?:you are|you would be|you will be|you want to) (?:\w+ )?(?:donating|ordering|taking|buying|signing|giving|\
        going ahead|renewing|donate|order|willing to donate) [^?]{0,60}(?:<money>|\d|right|correct|today|now|\
        then)[^?]{0,20}\?
    (?:we|they|the \w+|children|kids|i) (?:\w+ )?needs? your (?:help|support|order|business|donation|commitment|\
        generosity)
    (?:any|whatever) (?:amount|donation|sum)?(?: \w+){0,3} ?you (?:can|could|want|wish|would like|\
        are able)(?: to)? (?:donate|give|spare|contribute|offer|help)
    if you (?:\w+ ){0,3}(?:donated|donate|contributed|gave|agree|agreed) ... (?:would|could|will) (?:be|help|make|go)
    """
)
"""Asks in one breath, with no request around them."""

NOT_AN_ASK = phrases(
    r"""
    (?:can|could|may|might|shall|should) (?:i|we) (?:just |quickly |please |also |\
        maybe )*ask (?:you )?(?:something|a|one|some|another|about|how|what|why|who|when|where|if|whether|few|two|\
        you)
    (?:do|would|have) you (?:have |got )?(?:\w+ ){0,3}(?:minutes?|moments?|seconds?|sec)(?! (?:on|next|tomorrow))
    (?:thank|thanks) (?:you )?(?:so much |very much |again |kindly )*(?:for|to)
    (?:i|we) (?:will|am going to|are going to) (?:\w+ )?(?:send|call|email|mail|get|let|check|find|make|ask|\
        give|prepare|follow|donate|be|do|share)
    (?:have|has|had|did) (?:you|they|he|she|your \w+) (?:\w+ )?(?:ever |already |been |donate|buy|order|try|\
        heard|used|considered|thought|had|made|given|signed|renewed|met)
    (?:i|we) (?:have|had|did|do|already|just|always|also|usually|often) (?:\w+ )?(?:donat|buy|bought|order|sign|\
        renew)\w*
    (?:tell|walk|help|talk) (?:me|us) (?:through|about|more|understand|what|how|why)
    (?:understand|know|learn|hear) (?:more |a bit |better )?(?:about|how|what|why|your)
    what (?:made|makes|brought|stopped|keeps|would stop|would happen|happens|did|were|was|has|have) 
    how (?:do|does|did|are|is|was|were) (?:you|your|they|it|the|that|this|things) (?!sound|suit|work|fit)
    why (?:did|do|are|is|was|were|would|have) (?:you|your|they|it|that)
    (?:i|we|he|she|they) (?:am|are|is|was|were|have been) (?:\w+ )?(?:going to|planning|looking at|\
        looking forward|thinking)
    (?:i|we) (?:like|love|know|understand|realize|believe|think|want you to (?:know|feel|understand)|\
        want to let)(?! (?:you|we|it|that we|that you))
    (?:thank|thanks|appreciate)
    if you (?:\w+ ){1,8}you (?:can|could|would|will|may)
    (?:who|which|that) (?:could|would|can|will) (?:donate|give|help)
    how (?:much|many) do you (?:\w+ )?(?:spend|pay|use|buy|need|have|run|make|produce|order (?:from|per|a|each|\
        every|on)|donate on)
    (?:give|share|tell|send) (?:me|us) (?:a|an|some|your|the) (?:\w+ )?(?:idea|sense|example|picture|feel|\
        overview|thoughts|opinion|reason)
    help (?:me|us) (?:\w+ )?(?:understand|see|get|learn)
    (?:like|want|care|need) (?:to )?(?:hear|know|learn|see|find out|get|have|read) (?:\w+ )?(?:more|about|some|\
        how|what|why|a few|any)
    you (?:do not|need not|are not|did not) (?:have to|need to|obliged|decide|sign)
    """
)

DATED = phrases(
    r"""
    (?:on |this |next |by |coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|\
        tomorrow)
    (?:next|this|coming|the following|first|second|last|early|end of|middle of|mid) (?:next |this |the |of |\
        in )*(?:week|month|quarter|year|<month>)
    (?:on|by|from|in|before|after|until|the|of) (?:the )?(?:\d+(?:st|nd|rd|th)?(?: of)? )?<month>(?: \d+)?
    (?:on|by) the \d+(?:st|nd|rd|th)?
    <month> (?:the )?\d+(?:st|nd|rd|th)?
    \d+(?:st|nd|rd|th)(?: of <month>)?
    (?:at|around|before|after|by) (?:\d+|ten|eleven|twelve|one|two|three|four|five|eight|nine|\
        noon)(?: ?(?:o'clock|am|pm|a\.m\.|p\.m\.|thirty|fifteen))?
    \d+(?::\d\d)? ?(?:am|pm|o'clock|a\.m\.|p\.m\.)
    (?:in|within) (?:<number>|\d+) (?:days?|weeks?|months?|hours?)
    (?:end of|early|mid|in|by|of|last|next|until|before|this|\d+(?:st|nd|rd|th)?) may(?! (?:i|we|you|be))
    (?:right )?now
    right away
    """
)
OWNED = phrases(
    r"""
    (?:i|we) (?:will|would|can|could|shall|am going to) (?:\w+ )?(?:send|call|bring|prepare|email|mail|come|\
        drive|draft|write|put|set|show|share|book|arrange|run|do|drop|invite|phone|get|take|have|walk|deliver|ship|\
        be there|visit|organize|handle)
    (?:can|could|may|shall|should) (?:i|we) (?:\w+ )?(?:send|call|bring|prepare|email|mail|come|drive|draft|\
        write|put|set|show|share|book|arrange|run|do|drop|invite|phone|get|take|have|walk|deliver|ship|visit|\
        schedule|meet)
    (?:can|could|would|will) you (?:\w+ )?(?:send|call|bring|introduce|ask|check|sign|put|book|forward|confirm|\
        give|share|set|let|talk|speak|get|arrange|email|invite)
    i (?:send|call|bring|come|prepare|email|check|ask|write|book)
    you (?:show|send|call|bring|introduce|ask|check|sign|confirm|invite|and (?:i|your|me))
    (?:with|for) (?:you and|me and|you,)
    (?:shall|can|could) we
    let us
    """
)
ANYTHING = re.compile("")
"""What a straight ask is for, where it does not say."""

BIDDING = starts(
    r"""
    (?:(?:just|definitely|please|simply|do|maybe|now|today) )*(?:donate|contribute|give (?:them|us|it|what|as)|\
        order|buy|sign|renew|join|choose|pledge|commit|consider|help us|introduce me|refer me|book)(?! (?:is|\
            was|are|of|\
        for you))
    """
)


def asks_in(sentences: Sequence[Sentence]) -> tuple[Ask, ...]:
    """All asks of a turn, in order; at most one a sentence."""
    return tuple(ask for sentence in sentences if (ask := _ask(sentence)))


def _ask(sentence: Sentence) -> Ask | None:
    text = sentence.text
    straight = STRAIGHT.search(text)
    bidding = None if sentence.asks else BIDDING.match(text)
    request = straight or REQUEST.search(text) or bidding
    if not request or (NOT_AN_ASK.search(text) and not straight):
        return None
    for kind, wordings in (*KINDS, ("order", ANYTHING)) if straight else KINDS:
        topic = wordings.search(text, 0 if straight or bidding else request.start())
        if topic:
            confidence = 0.9 if straight or sentence.asks else 0.65
            start, end = sentence.around(min(request.start(), topic.start()), max(request.end(), topic.end()))
            dated, owned = bool(DATED.search(text)), bool(OWNED.search(text))
            return sentence.place(Ask, start, end, confidence, kind=kind, dated=dated, owned=owned)
    return None
