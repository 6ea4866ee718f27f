"""Asking for the business: orders, renewals, meetings, introductions, referrals, next steps, with what makes them
specific.

Asking for permission to ask, a bare promise ("I will send it") and a question about the buyer's plans are not asks.
"""

import re
from collections.abc import Sequence

from practice.acts.ask_kinds import INTRODUCTION, VISIT, topic_of
from practice.acts.phrases import LEAD, phrases, starts, wording
from practice.acts.sentences import Sentence, once_a_sentence
from practice.model.reading import Ask, AskKind

REQUEST = phrases(
    r"""
    (?:can|could|may|might|shall|should|would|will) (?:i|we|you|u|it be possible|that be|this be) ?(?:please|maybe|\
        perhaps|also|just|possibly|like|be|consider|mind|agree|prefer|want|both|then|now|still|kindly)?
    (?:does|would|will|is|could|might) (?:the )?(?:<day>|next week|\d\S*|nine|ten|eleven|two|three|four|noon)
    (?:would|will|do|can|could|are|were|is|might) (?:it|that|this|there|you|we) (?:not )?(?:be )?(?:possible|okay|\
        all right|fine|make sense|work|suit|help|useful|worth|fine|good|willing|open|ready|interested|able|happy|\
        prepared|like|want|comfortable|up|agree|consider|mind|have|a (?:good )?(?:time|day|chance|way))
    (?:are|would) (?:you|we) (?:be )?(?:\w+ )?(?:willing|open|ready|interested|able|happy|prepared|comfortable|up|\
        free|available|okay|inclined|keen|game|in)
    (?:do|did|would|will|might)(?: not)? you (?:\w+ )?(?:like|want|wish|care|be|consider|agree|feel|think|prefer|\
        have time|have|mind)
    would (?:a|an|the) (?:\w+ ){1,3}(?:make sense|be (?:possible|okay|useful|helpful|interesting|an option)|work|suit|\
        help)
    (?:how|what) about
    how (?:does|would|do) ... (?:sound|suit|work|fit|look)
    why do not (?:we|you|i)
    (?:what|how) if we
    let us
    let me (?:\w+ )?(?:show|bring|come|send|visit|put)
    shall (?:we|i)
    (?:i|we) (?:would|should)(?: also| really| very much| just| still| therefore| like to)* (?:like|love|propose|\
        suggest|recommend|appreciate|be (?:happy|glad|grateful|delighted)|ask|invite)(?! to (?:know|hear|learn|\
        understand|find out|tell|thank|talk about))
    (?:i|we) (?:also |really |just |still |therefore |strongly |usually |do |must |have to )*(?:propose|suggest|\
        recommend|ask|invite|request|encourage|urge|want you|need you|hope you|hope that you|hope (?:we|to)|\
        want to (?:propose|suggest|ask (?:you|for)|invite|meet|come|book|set|get|see if|schedule|arrange|visit|bring|\
        sign|start))
    (?:i am|we are) (?:asking|hoping|proposing|suggesting|inviting|looking (?:for|to)|calling to)
    (?:i|we) (?:was|were) (?:hoping|wondering|thinking|going to ask)
    what does your (?:<day>|week|diary|calendar|afternoon|morning)
    (?:would|could|might|will|is|was) (?:a|an|the) (?:\w+ ){1,3}(?:be |make )?(?:worth|sense|possible|useful|helpful|\
        an option|of use|interesting)
    have you (?:got )?(?:<number> ?\S* (?:minutes|hours?)|time|room)
    (?:are|is) (?:you|we|this) (?:\w+ )?(?:around|going (?:ahead|with)|in|there)
    do (?:we have|any of)
    which of your
    how (?:shall|should|do) we
    (?:can|could|may|might|would) (?:our|my|your|a friend|one of|the) (?:\w+ ){1,3}(?:come|join|visit|see|look|talk|\
        sit|meet|be glad|be there)
    (?:can|could|may) (?:our|my) \w+ have
    (?:is|are) there (?:anyone|anybody|someone|somebody)
    how are you (?:fixed|placed)
    fancy (?:a|an)
    (?:it )?(?:might|would|could) (?:help|be (?:best|good|better|useful|helpful)) if
    (?:my|our) (?:proposal|suggestion|request|offer)
    perhaps (?:we|you|i) (?:could|can|might)
    (?:what|which) other (?:firms?|companies|plants|shops|businesses|owners|people)
    who (?:\w+ )?in your (?:circle|network|association|chamber|industry|trade|area|town|club)
    who else should (?:know|hear|call|ring)
    what (?:would|will|does) it take to get
    what is the (?:sensible|best|next|right|smartest) (?:thing|step)
    which (?:one |day |of them )?(?:shall|should|would|suits|is better|works)
    how (?:would|do|does) you feel about
    (?:when|what (?:day|time|date|works)|which (?:day|time)|what is) ... (?:suit|work|good|convenient|best|free|\
        available|possible|fit|start|begin|meet|calendar|availability)
    (?:can|may|could) (?:i|we) (?:count|have|get|put|book|send|set|schedule|ask|invite|come|bring|sign|write|place|\
        count)
    (?:please|pls|kindly)
    (?:who|whom) (?:else )?(?:should|could|can|would|do|might|would you)
    (?:you should|you could|you have to|you may want to|agree to|commit to|sign up|join us|opportunity to|chance to|\
        (?:please|should|could|might|to|would|and) consider|considering)
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

STRAIGHT = phrases(
    r"""
    (?:what|where) (?:is|are|would be|should be|do you see as|might be|could be) (?:the|our|your|a) (?:\w+ )?next steps?
    (?:where|how) do we go from here
    (?:what|how) (?:would|should|do|shall|could) (?:we|you) (?:\w+ ){0,3}next
    what (?:has|have|needs?|would have|would need|does it take|would it take|do you need|\
        would you need) (?:to happen )?... (?:to (?:go ahead|move forward|get started|start|make this happen|sign|\
        work together|earn your business))
    (?:who|whom) (?:else )?(?:should|could|can) (?:i|we) (?:\w+ ){0,2}(?:ask for|talk|speak|be talking|be speaking|\
        contact|reach|meet|call|approach)
    do you know (?:of )?(?:anyone|anybody|someone|any other|other|another)
    (?:can|could) you (?:\w+ )?think of (?:anyone|anybody|someone|somebody|another|<number>|any|other) ... (?:people|\
        person|companies|firms?|owners?|managers?|colleagues?|plants?|business|else who|who (?:might|could|has|have|\
        would be (?:glad|interested)))
    (?:is|are) there (?:another|any other|one other|other) (?:\w+ ){1,2}(?:you|that|who|where|i|we) ... (?:mention\w*|\
        introduc\w+|recommend\w*|call|ring|speak|talk|pass|same|similar|help)
    any (?:\w+ )?(?:mates|friends|colleagues|peers|neighbours|contacts|others) (?:\w+ ){0,6}(?:i|we) (?:could|should|\
        can|might)
    (?:you |^)?want to (?:order|buy|sign|sign up|renew|book)(?: \w+){0,4}\?
    (?:^|do you |you )want to (?:do (?:it|this)|go (?:ahead|for it)|get started|give (?:it|us) a (?:go|try|shot)|\
        come (?:back|on board)|rejoin|be a (?:\w+ )?(?:member|customer) again)(?: with us| together)?\?
    (?:^|do you |you )want (?:back )?in(?: again)?\?
    (?:does|do|did) (?:anyone|anybody|someone|somebody|any \w+|a \w+) (?:else )?(?:come|spring) to mind
    ^(?:so |then )?(?:order|sign|sign up|renew) (?:one |it |them )?(?:in )?(?:this week|next week|today|now|tomorrow|<day>)\?
    who else (?:should|ought to|might|could) (?:hear about|benefit|be interested|want to hear)
    if you (?:can|could|would|will) (?:\w+ )?(?:send|email|share|give|show|get|let) (?:me|us) (?:have )?(?:the|your|\
        some|those|last)
    (?:who|whom) (?:else )?(?:do you know|comes to mind|in your (?:network|industry|circle|area|region|association))
    (?:is|are) there (?:anyone|anybody|someone|somebody|other people|others|other companies|\
        other \w+) (?:else )?(?:you know|you think|i should|we should|(?:who|that) (?:could|might|would) (?:benefit|\
        use|need|be interested))
    we (?:will |then )?(?:meet|talk|speak|sit down|see each other)(?: again)? (?:on |at |this )?(?:<day>|next week|\
        next month|\d)
    when (?:can|could|shall|should|do|would) (?:we|i) (?:\w+ )?(?:start|begin|get started|deliver|sign|meet|talk|\
        speak|come)
    what do you need (?:from (?:me|us) )?to (?:\w+ )?(?:move forward|go ahead|get started|decide|sign|say yes)
    how (?:much|many)(?: \w+){0,6} (?:would|will|could|are|can|do|should|may|shall) (?:you|i|we) (?:\w+ )?(?:like to|\
        be willing|willing|be able|able|be comfortable|comfortable|want to|wish to|put (?:you )?down|send|ship|\
        deliver|commit|donate (?:today|now)|order(?! (?:a|per|each|every|in|from|at|now|there|with))|take|count on|\
        say you (?:would|want))
    can (?:i|we) (?:count|rely) on you(?:r (?:support|order|help|business|donation))?
    how (?:about|bout) (?:just |only |maybe )?(?:<money>|\$? ?[.\d]+|half)
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
    (?:can|could|may|might|shall|should) (?:i|we) (?:just |quickly |please |also |maybe )*ask (?:you )?(?:something|a|\
        one|some|another|about|how|what|why|who|when|where|if|whether|few|two|you)
    (?:it |that )?(?:sounds|seems) like (?:you|your)(?!.*\?)
    ^(?:\w+ ){0,2}you (?:mentioned|said|told me|pointed out)(?!.*(?:\?|let us|please|(?:i|we) (?:would|could|suggest|\
        propose)))
    introduce (?:our|the new|a new|myself|my company|you to our)
    (?:was|were) it
    ^(?:so |then )?(?:sign|order|buy|book|join|decide)(?: \w+){0,4}(?:,| and)+ (?:you (?:get|save|have|will)|i will|we will|<count>|\d)
    when (?:do|does|did|will) (?:you|they|your \w+|he|she)(?! have time| have a| want to (?:meet|start|sign)| like)
    (?:anyone|anybody|someone|somebody|who|others?|people) (?:else )?(?:\w+ ){0,4}(?:(?:need|needs|have|has|want|\
        wants|ought|like) to|must|should) (?:\w+ )?(?:be (?:on board|involved|part|comfortable|asked|there|\
        in the room|convinced|consulted|happy|sure)|say yes|sign|agree|approve|decide|nod|have a say|give|put|see it|weigh in)
    (?:thank|thanks) (?:you )?(?:so much |very much |again |kindly )*(?:for|to)
    (?:i|we) (?:will|am going to|are going to) (?:\w+ )?(?:send|call|email|mail|get|let|check|find|make|ask|give|\
        prepare|follow|donate|be|do|share)
    (?:have|has|had|did) (?:you|they|he|she|your \w+) (?:\w+ )?(?:ever|already|been|donate|buy|order|try|heard|\
        used|considered|thought|had|made|given|signed|renewed|met)
    (?:i|we) (?:have|had|did|do|already|just|always|also|usually|often) (?:\w+ )?(?:donat|buy|bought|order|sign|\
        renew)\w*
    (?:can|could|would|will) you (?:\w+ )?(?:describe|explain|outline)
    (?:tell|walk|help|talk) (?:me|us) (?:through|about|more|understand|what|how|why)
    (?:understand|know|learn|hear) (?:more |a bit |better )?(?:about|how|what|why|your)
    what (?:made|makes|brought|stopped|keeps|would stop|would happen|happens|did|were|was|has|have) 
    how (?:do|does|did|are|is|was|were) (?:you|your|they|it|the|that|this|things)(?! (?:\w+ )?(?:sound|suit|work|fit))
    why (?:did|do|are|is|was|were|would|have) (?:you|your|they|it|that)
    (?:i|we|he|she|they) (?:am|are|is|was|were|have been) (?:\w+ )?(?:going to|planning|looking at|looking forward|\
        thinking)
    (?:i|we) (?:like|love|know|understand|realize|believe|think|want you to (?:know|feel|understand)|\
        want to let)(?! (?:you|we|it|that we|that you))
    (?:thank|thanks|appreciate)
    if you (?:\w+ ){1,8}you (?:can|could|would|will|may)
    (?:who|which|that) (?:could|would|can|will) (?:donate|give|help)
    how (?:much|many) do you (?:\w+ )?(?:spend|pay|use|buy|need|have|run|make|produce|order (?:from|per|a|each|every|\
        on)|donate on)
    (?:give|share|tell|send) (?:me|us) (?:a|an|some|your|the) (?:\w+ )?(?:idea|sense|example|picture|feel|overview|\
        thoughts|opinion|reason)
    help (?:me|us) (?:\w+ )?(?:understand|see|get|learn)
    (?:like|want|care|need) (?:to )?(?:hear|know|learn|see|find out|get|have|read) (?:\w+ )?(?:more|about|some|how|\
        what|why|a few|any)
    you (?:do not|need not|are not|did not) (?:have to|need to|obliged|decide|sign)
    """
)

DATED = phrases(
    r"""
    (?:on |this |next |by |coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow)
    (?:next|this|coming|the following|first|second|last|early|end of|middle of|mid) (?:next |this |the |of |\
        in )*(?:week|month|quarter|year|<month>)
    (?:on|by|from|in|before|after|until|the|of) (?:the )?(?:\d+(?:st|nd|rd|th)?(?: of)? )?<month>(?: \d+)?
    (?:on|by) the \d+(?:st|nd|rd|th)?
    <month> (?:the )?\d+(?:st|nd|rd|th)?
    \d+(?:st|nd|rd|th)(?: of <month>)?
    (?:at|around|before|after|by) (?:\d+|ten|eleven|twelve|one|two|three|four|five|eight|nine|noon)(?: ?(?:o'clock|am|\
        pm|a\.m\.|p\.m\.|thirty|fifteen))?
    \d+(?::\d\d)? ?(?:am|pm|o'clock|a\.m\.|p\.m\.)
    (?:in|within) (?:<number>|\d+) (?:days?|weeks?|months?|hours?)
    (?:end of|early|mid|in|by|of|last|next|until|before|this|\d+(?:st|nd|rd|th)?) may(?! (?:i|we|you|be))
    \d{1,2}[.:]\d\d
    (?:in|this|next|by|until|before|early) (?:the )?(?:spring|summer|autumn|fall|winter)
    (?:before|after|at|over) (?:lunch|noon)
    (?:in|this|next|tomorrow) (?:the )?(?:morning|afternoon)
    (?:the )?(?:week|day|monday|month) (?:after|before|of the)
    (?:right )?now
    right away
    """
)
LATER = phrases(
    r"""
    (?:on |this |next |by |coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)
    (?:next|this|the following|later this) (?:week|month|quarter|year)
    (?:on|of) (?:the )?\d+(?:st|nd|rd|th)
    """
)
"""Another day than this one."""

OWNED = phrases(
    r"""
    (?:i|we) (?:will|would|can|could|shall|am going to) (?:\w+ )?(?:send|call|bring|prepare|email|mail|come|drive|\
        draft|write|put|set|show|share|book|arrange|run|do|drop|invite|phone|get|take|have|walk|deliver|ship|be there|visit|organize|\
        handle|pick|collect|fetch|stop|sit|look|meet|speak|talk|ring|start|fill|join|try|measure|draw|swing|pop)
    (?:can|could|may|shall|should) (?:i|we) (?:\w+ )?(?:send|call|bring|prepare|email|mail|come|drive|draft|write|put|\
        set|show|share|book|arrange|run|do|drop|invite|phone|get|take|have|walk|deliver|ship|visit|schedule|meet|ring|\
        pick|collect|sit|speak|talk|try|look|start|quote|swing|pop)
    (?:can|could|would|will) you (?:\w+ )?(?:send|call|bring|introduce|ask|check|sign|put|book|forward|confirm|give|\
        share|set|let|talk|speak|get|arrange|email|invite)
    i (?:send|call|bring|come|prepare|email|check|ask|write|book)
    you (?:show|send|call|bring|introduce|ask|check|sign|confirm|invite|and (?:i|your|me))
    (?:with|for) (?:you and|me and|you,)
    (?:shall|can|could) we
    let us
    """
)
TIME = (
    r"(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)(?: (?:morning|afternoon|at \S+|the \S+))?|"
    r"(?:at )?\d{1,2}[.:]\d\d|(?:before|after) (?:lunch|noon)|(?:the )?(?:morning|afternoon)|next week)"
)
TIME_CHOICE = wording(
    rf"\b{TIME}(?: \w+){{0,2}},? or (?:rather |would |maybe |is )?(?:{TIME}|after|before|later|next)\b[^.]*\?$"
    rf"|{TIME} and {TIME}\b.* which\b|^{LEAD}{TIME},? then\?$"
)
"""Two times to choose from."""

PAST = wording(rf"{LEAD}(?:was|were|did|had|do|does|is|are) (?:it|you|they|that|the|this|your|he|she)\b")
DISCOVERY = wording(
    rf"{LEAD}(?:besides \w+,? |apart from \w+,? )?"
    r"(?:who(?! (?:\w+ )?in your| else should (?:know|hear|call|ring))|whose|whom|why(?! do not (?:we|i|you))|where|"
    r"how (?!about|shall we|should we|do we go|are you (?:fixed|placed)|much|many|if|soon|(?:would|do) you feel about|"
    r"would (?:\w+ ){1,4}(?:suit|work|sound|fit|be)\b|does (?:\w+ ){1,4}(?:suit|work|sound|fit|look)\b)|"
    r"what (?!about|if|day|time|date|works|do you (?:say|need)|would you say|(?:would|will|does) it take|"
    r"other (?:firms?|companies|plants|shops|businesses|owners|people)|does your (?:\w+day|week|diary|calendar|afternoon)\b|"
    r"is (?:the|your) (?:best|next|first|address|email|sensible|right|smartest)|(?:would|should) (?:be )?(?:the|a|our|we))|"
    r"which (?!day|time|date|one|of (?:your|them)|shall|should|would|suits|is better|works))\b"
)
"""Begins like a question about the buyer's world."""

PERMISSION = phrases(
    r"""
    (?:can|could|may|might) (?:i|we) (?:\w+ )?(?:steal|borrow|grab|have|take|get|trouble you for|\
        ask you for) (?:you )?(?:for )?\
        (?:\w+ ){0,3}(?:minutes?|moments?|seconds?|sec)
    (?:do|would|have|can) you (?:have |got |spare |spare me )?(?:\w+ ){0,3}(?:minutes?|moments?|seconds?|sec)
    (?:spare|give) (?:me |us )?(?:just |but )?(?:a (?:few|couple of) minutes?|a (?:moment|minute|second)|\
        (?:two|three|five) minutes)
    (?:is|are) (?:this|it|now|that) (?:really |still )?(?:an? )?(?:good|bad|convenient|right|okay|better) (?:time|\
        moment)
    """
)
"""A moment of the buyer's time, now; a visit or another day makes it an ask."""

AGENDA = phrases(
    r"""
    (?:let us|shall we|can we|could we|should we|may we|i suggest we) (?:\w+ )?(?:look at|start with|begin with|\
        turn to|talk about|move on|stay with|go back|come back|go through|focus|take (?:it|this|that|them) one|\
        see what|see if|stop|be honest|say|step back|not|assume|pretend|imagine|put (?:that|it|this) aside|agree that|\
        speak about)
    """
)
"""How this very talk goes on; with a date it is for another day."""

BIDDING = starts(
    r"""
    (?:(?:just|definitely|please|simply|do|maybe|now|today) )*(?:donate|contribute|give (?:them|us|it|what|as)|order|\
        buy|sign|renew|join|choose|pledge|commit|consider|help us|introduce me|refer me|book)(?! (?:is|    was|are|of|\
        for you))
    """
)


def asks_in(sentences: Sequence[Sentence]) -> tuple[Ask, ...]:
    """All asks of a turn, in order; at most one a sentence."""
    return tuple(ask for sentence in sentences if (ask := _ask(sentence)))


@once_a_sentence
def _ask(sentence: Sentence) -> Ask | None:
    text = sentence.text
    choice = None if PAST.match(text) else TIME_CHOICE.search(text)
    straight = choice or STRAIGHT.search(text)
    bidding = None if sentence.asks else BIDDING.match(text)
    request = straight or REQUEST.search(text) or bidding
    if not request or (not straight and _something_else(text)):
        return None
    kind, topic = _wanted(text, request, choice, bool(straight), bool(bidding)) or (None, request)
    if not kind:
        return None
    confidence = 0.9 if straight or sentence.asks else 0.65
    start, end = sentence.around(min(request.start(), topic.start()), max(request.end(), topic.end()))
    dated, owned = bool(DATED.search(text)), bool(OWNED.search(text))
    return sentence.place(Ask, start, end, confidence, kind=kind, dated=dated, owned=owned)


def _wanted(
    text: str, request: re.Match[str], choice: re.Match[str] | None, straight: bool, bidding: bool
) -> tuple[AskKind, re.Match[str]] | None:
    """What for: what the sentence names, else a meeting where times are offered, an order where it is asked straight."""
    named = topic_of(text, 0 if straight or bidding else request.start())
    if choice and (not named or named[0] not in ("meeting", "introduction")):
        return "meeting", choice
    if not named and text.endswith("?") and LATER.search(text):
        return "meeting", request
    return named or (("order", request) if straight else None)


def _something_else(text: str) -> bool:
    """Permission, discovery, the agenda of this very talk."""
    if NOT_AN_ASK.search(text) or DISCOVERY.match(text):
        return True
    if PERMISSION.search(text):
        return not (LATER.search(text) or VISIT.search(text) or INTRODUCTION.search(text))
    return bool(AGENDA.search(text)) and not DATED.search(text)
