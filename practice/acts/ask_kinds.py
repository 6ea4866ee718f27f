"""What the rep asks for: an order, a renewal, a meeting, an introduction, a referral, a next step.

Wordings by kind, and the choice where several fit. Holds no rule for whether anything is asked for at all.
"""

import re

from practice.acts.phrases import phrases
from practice.acts.wordings import Wordings
from practice.model.reading import AskKind

ORDER = phrases(
    r"""
    (?:place|make|take|sign|confirm|start|put|write|write up|get|send|give|have|finalize|release|process|\
        approve) (?:\w+ ){0,4}(?:order|contract|agreement|deal|purchase|paperwork|signature|po|proposal signed|\
        deposit|\
        commitment|pilot|trial order|first order|subscription|invoice|order form)
    (?:go|going|move|moving) (?:ahead|forward|for it)(?: (?:with|on))?
    put (?:\w+ ){0,4}(?:in the book|in the books|on the books)
    make it official
    (?:shall we|let us) do (?:it|this)
    get it done
    (?:give|let) us (?:have )?(?:the|this) (?:job|work|contract|order)
    get your (?:signature|name on|yes)
    (?:reserve|hold|set aside|keep) (?:you )?(?:the|those|these|a|\w+) (?:units?|seats?|slots?|places?|machines?|\
        pallets?|<number>)
    that we (?:start|begin|go ahead)
    (?:take|have|welcome) you (?:on|on board|with us)(?: as)?
    (?:go|going) (?:ahead|with (?:it|us|the|this|that))
    take (?:that|this|it) as (?:a|your) (?:yes|go ahead)
    (?:do|doing) (?:business|a deal|the deal|this|this deal)(?: together| with us| today| now)?
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
    (?:put|reserve|book|allocate|ship|deliver) (?:you )?(?:down )?(?:for )?(?:(?:the |another )?<number>|the (?:first|\
        forty|thirty)|a first|\
        your first)? ?(?:units?|tonn?es?|tons?|pallets?|boxes|cases|licen[cs]es|seats|truckloads?|pieces|\
        first (?:batch|delivery))
    put <money> (?:towards|in|into|down)
    (?:earn|win|have|get) your business
    book (?:in )?(?:the|you|your|a|an) (?:\w+ )?(?:install|installation|fitting|delivery|fitters|changeover)(?: in)?
    (?:sign|signing|say yes|close)(?: \w+){0,2} (?:today|now|this week|by|before|on)
    count (?:on you|you in|on your)
    """
)
RENEWAL = phrases(
    r"""
    renew(?:al|als|ing|ed|s)?
    join(?:ing)? (?:us )?again
    sign (?:you )?(?:up )?again
    (?:extend|prolong|carry on|go on|keep going|continue|run on)(?: \w+){0,2} (?:by|for|until|till|to the end)
    (?:carry on|go on|keep going|continue) (?:with us|together|as we are|as before)
    as a member
    (?:be|become) a (?:\w+ )?(?:member|customer|subscriber) again
    want (?:back in|in again)
    (?:extend|extending|prolong|continue|keep|roll over|re ?sign|re ?instate|reactivate|restore|resume|rejoin|\
        re ?join|re ?start|restart) (?:\w+ ){0,3}(?:contract|agreement|membership|subscription|partnership|with us|\
        account|cooperation|arrangement|service|plan|relationship|working together)
    (?:stay|remain|staying|come back|coming back|return|returning|sign up again|rejoin|\
        back on board) ?(?:with us|as a (?:member|customer)|on board|to us|a member|again)
    (?:put|sign) you down for (?:the next|another|one more)
    (?:leave|keep|let) it (?:running|run|going|as it is)
    (?:one|two|three) more (?:years?|seasons?|terms?)
    another (?:year|season|term|twelve months|\d+ months)
    (?:two|three|one|\d+) (?:more )?years? (?:deal|extension|term|contract|agreement)
    """
)
VISIT = phrases(
    r"""
    (?:meet|meeting|meetings|appointment|visit(?! (?:our|the|their|its|url|http|www))|sit down|get together|\
        face to face|in person|coffee|(?<!after )(?<!before )lunch|\
        breakfast|demo|demonstration|workshop|site tour|walkthrough|presentation|video call|zoom|teams call|\
        web ?meeting)
    (?:come|came|coming|drop|dropped|dropping|stop|stopped|stopping|swing|pop|popped|drive|fly|call) (?:by|over|in|\
        out|round|\
        around|down|up|along)
    (?:come|came|coming|drive|fly|pop) (?:to (?:your|see|visit|the|you)|and (?:see|look|visit|meet|have|show|walk|sit))
    (?:show|see) (?:you|me|us|your) ... (?:plant|office|site|line|there|person|factory|shop|place|week|<day>|around)
    (?:see you|stop by|visit you|tour|look in)
    (?:a|another|closer) look (?:at|round|around)
    on your (?:own )?(?:floor|site|premises|doorstep|ground)
    (?:bring|come|be|get|send) (?:\w+ ){0,4}(?:to|at|into|by) your (?:site|plant|office|place|shop|factory|\
        facility|warehouse)
    (?:look|walk) (?:at|round|around|through) (?:\w+ ){0,4}(?:line|plant|hall|site|floor|shop|warehouse|kitchen|store)
    (?:come|came|be there|be with you|be at your|be in your) ... (?:<day>|next week)
    """
)
TALK = phrases(
    r"""
    (?:<day>|next week)(?: \w+){0,4} (?:suit|work|good|fit|okay|convenient|sound|look)
    (?:suit|suits|work|works|free|available|time|open|better|best)(?: \w+){0,4} (?:<day>|next week)
    (?:<number>|\d+)[- ](?:minutes?|hours?|half hours?|hour) ?(?:of your time|together|on|with|next|this|call|\
        chat|meeting|conversation|in)?
    half (?:an )?hour
    (?:an?|one|two) hours? (?:with|on|together)
    (?:fixed|placed|booked|free) for (?:the )?(?:<day>|\d\S*|next)
    what does your (?:<day>|week|diary|calendar|afternoon|morning)
    your (?:<day>|week) look
    (?:around|in the office|on site|in) (?:\w+ )?(?:<day>|next week)
    (?:schedule|set up|arrange|book|find|plan|get|put) (?:\w+ ){0,4}(?:time|call|slot|meeting|date|visit|\
        session|something|chat|conversation|diary|calendar|calendars)
    (?:your|the|my|our|my) (?:calendar|diary|schedule)
    (?:phone|speak|talk|chat|catch up|connect)(?: \w+){0,4} (?:on|next|this|at) ?(?:<day>|week|month|then|\d+)?
    (?:a|the|another|short|quick) call (?:with|on|about|between|next|this)
    call (?:with|between)
    """
)
PAPER = phrases(
    r"""
    (?:next|following|first|logical|best|right|sensible) steps?
    (?:send|email|mail|share|forward|prepare|put together|draft) (?:\w+ ){0,5}(?:proposal|quote|quotation|offer|\
        samples?|\
        information|brochure|study|summary|data|figures|numbers|drawings?|specs?|specification|details|calculation|\
        estimate|plan|list|draft|report|agenda|invoices?|options|outline|paper|sheet|comparison)
    (?:call|ring|phone) you (?:back|again|after|in|then|on|next|the|<day>)
    (?:i|we) (?:\w+ )?(?:call|ring|phone) (?:back|again|in|after|you)
    (?:speak|talk) again
    """
)
"""Beside one of these a talk is part of a next step; a visit is not."""

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
    (?:bring|get|put) (?:me|us|the \w+ of us|him and me|her and me) (?:together|in touch|in contact|in a room|\
        in front of)
    (?:get|find|give) (?:me|us) (?:\w+ ){1,6}with (?:your|the|mr|mrs|ms|his|him|her|whoever)
    take (?:me|us) (?:along|with you|to see)
    (?:write|wrote|talk|speak|spoke) to your (?:colleague|boss|director|manager|partner|owner|head)
    (?:who|whom) (?:should|shall|do|can) (?:i|we) (?:\w+ )?ask for
    hook (?:me|us) up
    make (?:the|an?|that) (?:link|introduction|connection|contact)
    (?:put in|say) a (?:good )?word with
    (?:take|hand|pass|give) (?:my|our|this|that|the) (?:note|letter|name|card|message|paper|\
        proposal) (?:\w+ )?to (?:the|your|mr|mrs|him|her)
    (?:me|us|my name|our name) (?:in front of|forward|before) ?(?:to )?(?:the|your|him|her)?
    (?:call|ring|write to|phone|contact|approach) (?:mr|mrs|ms|him|her|your (?:boss|director|manager|partner|\
        colleague|owner|head)|the (?:boss|owner|director))
    say (?:that )?you sent me
    your (?:\w+ ){1,3}(?:join|sit in|be there|take part)
    you,? (?:me|i) and (?:your|the)
    (?:open|hold) the door (?:to|for)
    set (?:me|us) up with
    (?:bring|bringing|have|having|get|getting|ask|asking|invite|inviting|include|including|pull|pulling) (?!(?:my|our|\
        an?|you|me|us|\
        it|this|that|something) )(?:\w+ ){1,4}(?:join(?: us)?|in on|into (?:our|the|this|a)|along|on the call|\
        to the table|\
        sit in|to (?:join|sit in|come along|be there|listen))
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
    (?:use|using|mention|mentioning|drop|dropping) your name
    mention(?:ing)? (?:me|us|our name|my name)
    (?:give|pass|hand|drop)(?: on| along)? (?:my|our) (?:name|number|card|details)
    (?:which|who|any|one|some|none) of your (?:\w+ )?(?:neighbours?|friends|colleagues|peers|sister \w+|customers|\
        suppliers|mates|competitors|\
        partners|contacts) ... (?:use|need|want|benefit|come to mind|be interested|same|similar|like to|hear)
    come to mind
    (?:who|anyone|anybody|someone|somebody) (?:\w+ )?in your (?:circle|network|association|chamber|industry|trade|\
        area|neighbourhood|town|club|\
        group|street)
    who else should (?:know|hear|call|ring)
    a (?:friend|colleague|neighbour|peer) of yours
    (?:name|names) of (?:somebody|someone|anyone|anybody|others?|people|another|firms?|two|three|a few)
    (?:put in|say) a (?:good )?word for
    (?:write|say|drop) (?:\w+ ){0,3}(?:to|with) (?:them|him|her) (?:about|for) (?:me|us)
    (?:what|which) other (?:firms?|companies|plants|shops|businesses|owners|people) ... (?:want|need|use|like|benefit|\
        interested|same)
    (?:anyone|anybody|someone|somebody|people|firms?|companies|owners|managers|colleagues|mates|friends|peers|\
        neighbours|contacts|\
        others|practice|plant|business|shop) (?:\w+ ){0,6}(?:i|we) (?:could|should|can|might|may|\
        ought to) (?:\w+ )?(?:call|ring|\
        talk|speak|phone|write|approach|help|meet|see|contact)
    (?:people|firms|companies|owners|managers|colleagues|mates|friends|peers|neighbours|others) (?:\w+ ){0,7}(?:same|\
        similar) (?:trouble|problem|headache|\
        issue|worry|situation|question)
    (?:who|that|anyone|anybody|someone|somebody|people|else) (?:should|ought to|might|would|\
        could) (?:\w+ )?(?:hear about|\
        benefit|be interested|be glad|want to hear)
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
    try it (?:on|for|with|in|out)
    (?:quote|quoting|bid|bidding|tender|tendering) (?:for|on)
    (?:make|do|give|write|prepare|work out) (?:you |us )?(?:a|an|the|our) (?:\w+ )?(?:quote|quotation|bid|estimate|offer)
    (?:have|take) a look
    (?:let me know|tell me|come back to me|come back to you|get back to) ... (?:by|on|before|in|until|next)
    (?:talk|discuss|go over|think|chew) (?:it|this|that) (?:over|through)
    (?:that|this|it) (?:in|down in) writing
    (?:go|carry|move) on from here
    (?:thing|step) to do next
    one thing: i
    (?:trial|pilot|test run|sample|free trial|audit|assessment)
    (?:follow up|call (?:you )?(?:back|again)|touch base again|reconnect|check back|speak again|talk again|\
        get back|catch up|call you|ring you|hear from you|a call)
    (?:take a look|look at|review|go through|go over|check out|visit (?:the|our) (?:website|site|page)) ?(?:a|\
        an|the|our|some|it|this|that)?
    (?:send|email|mail|forward|share)(?: you| me| us| over)+ (?:a|an|the|some|our|your|my|that|last|this|one|two|those)
    (?:look|read|go|check|run) (?:over|through) (?:it|the|a|my|our|this|that)
    let (?:me|us|our \w+) (?:\w+ )?(?:measure|test|try|run|check|count|weigh|watch|audit|calculate|work out|do (?:a|\
        the)|put together|draw up)
    (?:agree|fix|settle|decide|note|write down|set) (?:\w+ )?(?:what each|who does|what happens next|what we do next|\
        how we (?:go on|proceed))
    (?:leave it|go on from here|proceed|take (?:it|this) (?:from here|forward|further))
    (?:call|ring|phone) (?:you |back |again )*(?:in|after|when|once|on|next|then)?
    (?:speak|talk) again
    (?:have|get|see|send|share|give|show|email|lend) (?:me |us |over |have )*(?:your|the|some|those|\
        last \w+) (?:\w+ ){0,4}(?:figures|\
        numbers|data|drawings?|specs?|specification|invoices?|bills?|plans?|list|lists|samples?|report|records|readings|\
        floor plan|sheet|sheets|details|contract|usage|counts?)
    (?:a|the|that) decision (?:by|on|before|next)
    """
)
KINDS: tuple[tuple[AskKind, Wordings], ...] = (
    ("referral", REFERRAL),
    ("introduction", INTRODUCTION),
    ("renewal", RENEWAL),
    ("meeting", VISIT),
    ("meeting", TALK),
    ("order", ORDER),
    ("next_step", NEXT_STEP),
)


def topic_of(text: str, start: int) -> tuple[AskKind, re.Match[str]] | None:
    """What is asked for from `start` on, with the words that say so; None where nothing is."""
    said = [(kind, wordings, match) for kind, wordings in KINDS if (match := wordings.search(text, start))]
    found = [(kind, match) for kind, _, match in said]
    if found and said[0][1] is TALK and PAPER.search(text):
        step = [(kind, match) for kind, match in found if kind == "next_step"]
        return (step or found)[0]
    visit = next((match for _, wordings, match in said if wordings is VISIT), None)
    if found and found[0][0] == "introduction" and visit and visit.start() < found[0][1].start():
        return "meeting", visit
    return found[0] if found else None
