"""What an answer to a drill asks for, offers, or gives as a reason to talk, where the drill has already said what is wanted. Looser
than the reading of a call. Holds no verdicts; every function gives the words it rests on, "" where there are none.
"""

import re

from practice.acts.drilled import NUMBER, any_of, first_of, quoted
from practice.acts.sentences import sentences_of
from practice.model.reading import AskKind

COST = any_of(
    r"""
    what (?:goes (?:on|wrong)|will go wrong) \w+
    what (?:happens|would happen|will happen|becomes|would become|might happen|could happen|comes) (?!next\?)\w+
    what (?:does|did|do|will|would|has|is|could|might) ... (?:cost|costing|come to|add up to|mean|do to|lead|do with|be worth|worth|\
        look like)
    what (?:is|are|were|was|would be) (?:the |that |it |all that )?(?:risks?|price|bill|damage|loss|worth|consequences?|\
        result|upshot)
    what (?:is|would|does) ... (?:worth|at stake)
    what (?:is|are|would) (?:that|it|this|they)(?: be)? (?:by|in|over|after|per|a|each|every) \w+
    how (?:many|much|often) ... (?:someone else|somebody else|elsewhere|other side|\
        competition|competitors?|across the road|instead)
    what (?:do|does|did|will|would|have) (?:you|it|they|that) (?:\w+ )?(?:spend|spent|lose|lost|pay|paid|miss|missed|\
        put in|put into|pour in|pour into|invest|\
        throw away|waste|risk|\
        forgo|reckon)
    (?:how many|how much) (?:[^ ?!]+ ){0,6}(?:go|goes|gone|leave|leaves|left|lost|lose|stay|stays|stand|stands|put|walk|walks|disappear|\
        disappears|waste|wasted|cost|costs|miss|slip|slips|drain|drains|end up|melt|die|dies|run|runs|spend|pay|seeps?|vanish|vanishes|\
        fall|falls|burn|burns|suffer|suffers|never \w+|(?:do|does|did) not \w+|no longer \w+)
    (?:add|adds|come|comes) (?:up )?to
    where (?:will|would|does|do|could|might) (?:you|it|that|this|they|the \w+) (?:\w+ )?(?:be|lead|end|end up|stand|go|take you)
    (?:how long|how often) (?:can|could|will|would|do) (?:it|that|this|you|they)(?: \w+){0,3} (?:go on|last|keep|afford|carry|hold|live|\
        bear|stand|manage|continue)
    what (?:does|did|will|would|has|is) (?:it|that|this|all that|all this|every \w+)(?: \w+)? (?:do|done|doing) to
    what (?:does|do|did|would|will) ... (?:make|come|set you|leave you|take from)
    (?:what then|what will you do then|and then)\?
    how (?:do|does|will|would|can) (?:the others|the rest|they|your \w+|you|the \w+) (?:\w+ )?(?:cope|manage|bear|\
        take it|carry on|survive|keep up)
    what ... (?:in (?:money|euros|figures)|set you back|worth|a year)
    where (?:does|will|would) (?:that|this|it) (?:\w+ )?(?:leave|put|bring|take|get)
    what would (?:a|an|one|another|such) 
    what (?:would|will|could) (?:a|the|your|their) \w+ (?:say|do|think)
    what if (?!we|i\b)\w+
    how (?:would|will) you (?:\w+ )?(?:explain|tell|manage|cope|go on|replace|serve|deliver)
    how (?:much|big|many) ... (?:money|turnover|lost|missed|gone|job)
    """
)
CAN_BE_NODDED = re.compile(r"^(?:and |so |but )?(?:do|does|did|is|are|was|were|have|has|can|could|will|would|should)\b")


def can_be_nodded(question: str) -> bool:
    """It begins as a question that yes or no can answer."""
    return any(CAN_BE_NODDED.match(one.text) for one in sentences_of(question))


def cost_asked(text: str) -> str:
    """The question after what it costs, or where it leads, that cannot be answered with yes or no."""
    for one in sentences_of(text):
        if one.asks and not CAN_BE_NODDED.match(one.text) and COST.search(one.text):
            return quoted(one)
    return ""


GIVEN = any_of(
    r"""
    i (?:have |would like to |can |could |will |am going to |have got )?(?:\w+ )?(?:put together|brought together|\
        bring|brought|collected|collect|gathered|\
        looked|talked|asked|spoke|spoken|seen|know|notes|send|share|show|prepared|made|worked out|compiled|written|sketched|compared|\
        found|drawn up|read|heard|noticed|saw|met|visited|counted)
    (?:shall|may|can|could) i (?:\w+ )?(?:show|send|bring|share|come|put you|introduce|tell you|go through|forward)
    (?:would|will) (?:you (?:like|find|want)|it help|they be|that be|it be)
    put you in touch
    """
)
FUTURE = any_of(
    r"""
    (?:what|how|where|which|who|when) (?:[^ ?!]+ ){0,9}(?:will|would|want|plan|planning|plans|picture|see|grow|become|\
        need|needs|change|changes|\
        mean|means|role|part|answer|like|mean to|have to|next|in (?:\w+ )?years?|future|got with|going to|keeps?|gets? harder|\
        share|has to|should|prepare|expect|hope|aim|handle|deal|affect|do with)
    """
)
EMPTY_TALK = any_of(
    r"""
    how (?:is|are|was|were) (?:you|things|business|everything|it|the [\w ]{1,25}|your [\w ]{1,25}) ?(?:going|doing|\
        running|today|lately|so far)?\?
    (?:need|order|want|send) (?:\w+ ){0,4}(?:this|next) (?:week|month|quarter|time)
    (?:any|what) (?:news|other news|needs|questions)
    (?:happy|satisfied|content|pleased) with
    what (?:do|can|may) (?:you|i|we) (?:\w+ )?(?:need|do for you|order|bring you|offer you|send you)(?: \w+){0,3}\?
    how many (?:\w+ )?\w+ (?:do|would|will|can) (?:you|we|i) (?:\w+ )?(?:need|order|want|take|send|put|like (?:this|for))
    """
)


AHEAD = any_of(
    r"(?:in (?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?)|next (?:year|spring|summer|autumn|winter|season)|"
    r"from (?:next|january|<month>)|by (?:then|20\d\d)|once|as soon as)"
)
OPEN_WORD = any_of(r"(?:what|how|which|where|who|whose)")


def offered(text: str) -> str:
    """Something of use for them that was found, made or collected, and is offered."""
    return first_of(text, GIVEN)


def looks_ahead(text: str) -> str:
    """A question after where they are heading, which takes more than yes or no."""
    for one in sentences_of(text):
        ahead = FUTURE.search(one.text) or (AHEAD.search(one.text) and OPEN_WORD.search(one.text))
        if one.asks and ahead and not EMPTY_TALK.search(one.text):
            return quoted(one)
    return ""


def empty_talk(text: str) -> str:
    """A question that only looks in, or takes an order."""
    return first_of(text, EMPTY_TALK)


WARES = any_of(
    r"""
    (?:we|i) (?:\w+ )?(?:sell|offer|print|produce|make|provide|have (?:an? |the )?(?:\w+ )?(?:offer|product|system|\
        crusher|machine|paper|something))
    (?:we are|we have the|our (?:\w+ ){0,2}(?:products?|company|software|solutions?|services?|range|machines?|systems?|offer|prices?|\
        catalogue|sensors?|screens?|labels?|advis\w+))
    (?:per cent|percent|%) (?:off|discount)
    (?:special (?:price|offer)s?|discount|great offer)
    (?:introduce|present|presentation|demo|brochure|catalogue|offer you|sell you|make you aware|interest you in)
    (?:(?:an|my|the) appointment|two minutes|five minutes|put me through|your next order|speak to somebody|the person who decides)
    (?:tuesday|monday|wednesday|thursday|friday) (?:at )?(?:two|four|\d)
    """
)
HAPPENS = any_of(
    rf"""
    {NUMBER}(?: \w+)?
    (?:from|in|since|by|until|before|this|last|next) (?:<month>|spring|summer|autumn|winter|year|month|week|<day>|may)
    (?:up|down|empty|complain|wait|waits|waiting|queues?|vanish(?:es)?|disappears?|stolen|stopped?|breaks?|broken|fails?|\
        failed|halved|doubled|grows?|grew|shrinks?|falls?|fell|drops?|dropped|risk|at risk|more|less|fewer|higher|lower|dear|\
        dearer|expensive|hard|scarce|late|new|\
        double[ds]?|half|rise[sn]?|rose|rising|lose|lost|\
        loses|losing|save[ds]?|cut|cuts|cost|costs|costing|hurts?|fined?|fines|ends?|starts?|opens?|changes?|changed|\
        leaves?|short|runs? out|\
        damaged?|avoid|avoided|protect|recover|waste|missed|held|gone|back)
    because
    (?:others?|another|near you|like yours|your size)
    """
)


def wares(text: str) -> str:
    """The seller's goods, or what the seller wants of the buyer, as the reason for the call."""
    return first_of(text, WARES)


def happens(text: str) -> str:
    """Something that changes, costs or is due in the buyer's world."""
    return first_of(text, HAPPENS)


ASKS = any_of(
    r"""
    (?:may|can|could|shall|should|would|will|might|do|does|is|are|how about|what about|when|who|which|would not) ... \S+\?$
    (?:may|can|could|shall|would|will|is there|are there|do you know|how about|what about)
    (?:what do you say to|how would it be|what if)
    (?:i|we) (?:would|should|will|am|are) (?:\w+ )?(?:like|love|be (?:glad|happy|grateful|delighted)|need|appreciate|asking)
    (?:agreed|all right|okay|deal|fine)\?$
    let us
    """
)
ASKED_FOR: dict[AskKind, re.Pattern[str]] = {
    "order": any_of(
        r"""
        (?:have|take|get|need|place|write up|put in|enter|be glad to have|love to have) (?:your |the |an |that |\
            this )?(?:\w+ )?(?:order|business|job)
        (?:put|write|note|jot) (?:you |it |them )?down
        (?:order|buy|take|start with|begin with|go ahead|go for it|equip|sign|ship|deliver|book)
        """
    ),
    "renewal": any_of(
        r"(?:renew|renewal|renewing|extend|extension|prolong|go on with (?:you|us)|stay with us|sign the (?:new|"
        r"next) (?:one|contract|licence)|another (?:year|"
        r"two years|term)|come back|"
        r"carry on|keep (?:you|us) on|sign (?:up )?again|member again)"
    ),
    "meeting": any_of(
        r"(?:meet|meeting|visit|come (?:and|by|over|to (?:you|see)|round|out)|drop in|stop by|sit down|half an hour|"
        r"an hour|in person|see you|"
        r"twenty minutes|at your (?:place|office|site|works|plant)|show you round|around the table|coffee|a look round)"
    ),
    "introduction": any_of(
        r"(?:introduce|introduction|put (?:me|us) in (?:touch|contact)|the three of us|speak (?:to|with) (?:her|him|them|the|ms|mr|dr)|"
        r"talk (?:to|with) (?:her|him|them|the|ms|mr|dr)|say a (?:\w+ )?word|put in a (?:\w+ )?word|bring (?:her|him|ms|mr) \w+|"
        r"(?:minutes|call|chat|word|talk) with|meet (?:her|him|ms|mr|the)|who (?:at|in) the \w+|tell (?:her|him|ms|"
        r"mr) |join us|pass me on|"
        r"in contact with|in touch with|open the door|sit in)"
    ),
    "referral": any_of(
        r"(?:recommend|refer|referral|recommendation|who else|somebody (?:else|in your|who)|someone (?:else|in your|who)|anybody|anyone|"
        r"(?:her|his|their|a|the|your colleague's) (?:name|number)|call (?:her|him|them)|ring (?:her|him|them)|"
        r"mention (?:us|me|your name)|"
        r"pass (?:on|it on|my|our)|say that you|you sent me|do you know|another \w+|other \w+|good word|one or two (?:names|people))"
    ),
    "next_step": any_of(
        r"""
        (?:speak|talk|call|ring|phone|meet|come|look|compare|try|test|measure|send|write|get|trial|sit down|agree|\
            check) ... (?:<day>|next week|\
            the \d+\w*|by (?:then|the)|in (?:a|two|three|four|\w+) weeks?|after|when|by|meanwhile|together|again|next|tomorrow)
        (?:let us|trial|try it|test it|next step)
        """
    ),
}


def asked_for(text: str, kind: AskKind) -> str:
    """The sentence that asks for this kind of thing, or agrees on it."""
    said = sentences_of(text)
    for at, one in enumerate(said):
        after = said[at + 1].text if at + 1 < len(said) else ""
        asks = ASKS.search(one.text) or re.fullmatch(r"(?:agreed|all right|okay|deal)\?", after)
        if asks and ASKED_FOR[kind].search(one.text) and not EMPTY_ASK.search(one.text):
            return quoted(one)
    return ""


EMPTY_ASK = any_of(r"(?:some time|some day|at some point|sooner or later|one day|finally|maybe we could)")
