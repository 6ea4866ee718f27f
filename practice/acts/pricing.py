"""Price as the rep speaks of it: what it costs and on which terms, and what is given away. Market prices and the
buyer's own costs are none."""

from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

SUM = r"(?:<money>|(?:\d[\d.,]*|<count>|a|half a|few|several) (?:\w+ )?(?:pounds?|dollars?|euros?|pence|quid|grand|bucks))"

NUMBER = (
    r"(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety|a|hundred|thousand|half|and)[ -]?){1,5}|\d[\d.,]*k?)"
)
UNIT = (
    "(?:month|year|week|day|hour|litre|liter|kilo|ton|tonne|unit|piece|head|seat|user|box|pallet|metre|"
    "meter|visit|truck|load|person|room|bed|night|copy|call|device|machine|vehicle|van|site|branch|"
    "student|guest|mile)"
)

RULES = (
    Rule(
        "discount",
        phrases(
            r"""
            (?:i|we) (?:can|could|will|would|am able to|are able to|am willing to|are willing to|may be able to|might|\
                am ready to) (?:\w+ ){0,3}\
                (?:give|offer|do|take|knock|shave|go|come|drop|lower|reduce|cut|make|get|throw|match|beat|waive|\
                let you have|discount|\
                meet|sharpen|\
                extend) (?:\w+ ){0,6}(?:discount|off|lower|down|percent|%|cheaper|rebate|for free|free shipping|the fee|fees|\
                free of charge|\
                better price|better deal|special price|for only|for just|on price|rate|any (?:price|quote|offer))
            (?:i|we) (?:can|could|will|would|make|give|do) (?:\w+ ){0,3}(?:a |an )?(?:discount|rebate|price cut|\
                special price|\
                better price|markdown)
            (?:there is|there are|comes with|with|for|get|gets) an? (?:\w+ )?(?:discount|rebate)
            (?:discount|rebate) of (?:\w+ )?<count>
            (?:throw|throwing|include|add|put) in? ?(?:\w+ ){0,5}(?:free|for nothing|on top|without charge|\
                at no (?:cost|charge))
            (?:months?|weeks?|year|delivery|shipping|service|installation|set-?up|freight|training) (?:is |are |will be |\
                would be )?(?:free|\
                on the house|for nothing|on us)
            (?:have|get|take) (?:it|them|this|that|one) for (?:half|only|just|a song|less|\d)
            \d[\d.,]* ?(?:%|percent|per cent) (?:off|discount|cheaper|rebate|reduction)
            (?:price|rate|deal)[^.?]{0,24} \d[\d.,]* ?(?:%|percent|per cent) (?:less|lower)
            (?:knock|take|shave) (?!you)(?:\w+ ){0,4}off
            (?:say|make it|call it|let us say|take|for) (?:\w+ ){0,3}instead of (?:\w+ )?(?:\d|a thousand|<count>|hundred)
            (?:let|leave) you (?:have|with) (?:it|them|this|that|one|the \w+) (?:for|at)
            (?:two|three|four|five|\d+) for (?:the price of )?(?:one|two|three|\d+)
            (?:throw|put) in (?:the|a|an|some|our|two|three|free)
            (?:throw|put) (?:the|a|an) (?:\w+ ){1,2}in(?=[,.!]|$| for)
            split the difference
            (?:meet|come|go) (?:you )?(?:at|down to|halfway|half way|to) (?:\w+ )?(?:\d|<count>|halfway|half way|the middle)
            (?:i|we) (?:can|could|will|would|might) (?:\w+ )?(?:go|come|get) (?:down |as low as |to )+(?:\d|<count>|<money>)
            (?:lower|reduce|cut|drop|match|beat|come down on|go down on|slash|sharpen) (?:the|our|my|that|any|\
                on)? ?(?:\w+ )?(?:prices?|rate|quote|\
                fee)
            (?:half|reduced|lowest|rock bottom) price
            (?:waive|skip|drop|forget|strike) the (?:\w+ )?(?:fee|charge|cost|surcharge|deposit)
            """
        ),
        unless=phrases(
            r"""
            (?:come|go|get) (?:down|off) (?:on|to the|at|in|with|for (?:a|the)|and see|tomorrow|next)
            off (?:your|his|her|their|the \w+|everybody) (?:\w+ )?(?:hands?|plate|desk|back|shoulders|mind|list)
            (?:the|a) (?:lid|top|cover|cap|label|door|roof|wheel) off
            throw in (?:a|another|one) (?:question|thought|idea|word)
            (?:can not|do not|will not|not able|not going|never|no|without|would not|not in a position|rather than|\
                instead of|\
                not here|could not|\
                not a) (?:\w+ ){0,5}(?:discount|discounts|price|lower|cheaper|down|off|rebate)
            (?:you|your|they|competitors?|suppliers?|others) (?:\w+ ){0,4}(?:asked|ask|want|get|got|have had|had|said|\
                paying|pay|need|\
                mention|offer|\
                offered|give|gives) (?:\w+ ){0,6}(?:discount|discounts|rebate|price)
            (?:what|which|how much) (?:\w+ )?(?:discount|discounts|rebate)
            (?:hard|difficult|tough|impossible) to (?:beat|match)
            (?:help|helps|lets|save|saves) you (?:\w+ ){0,2}(?:reduce|cut|lower)
            (?:exact|right|final|firm|correct) price
            """
        ),
        confidence=0.75,
    ),
    Rule(
        "price_talk",
        phrases(
            rf"""
            our (?:\w+ ){{0,2}}(?:price|prices|pricing|rate|rates|fee|fees|quote|terms|payment terms|price list)
            (?:the|this|that|a|full|list|total|unit|base|new|current) (?:\w+ )?(?:price|prices|pricing|fee|rate|\
                charge|deposit|\
                surcharge) (?:\w+ )?\
                (?:is|are|would|will|includes?|covers?|starts?|comes?|stays?|holds?|depends|of|for|goes|per|does not)
            prices? (?:\w+ )?(?:goes|go|will go|stay|stays|start|starts|hold|come|are|is) (?:\w+ )?(?:up|down|from|at|\
                fixed|until|by|\
                the same|between|on)
            {SUM}(?! (?:of|in) (?:sales|turnover|revenue|customers|people|members))
            (?:it|that|this|which|they|each|one|set[- ]?up|delivery|installation|service) (?:costs?|would cost|\
                will cost|comes? (?:to|\
                in at|out at)|\
                works out|runs? (?:to|at)) (?:\w+ ){{0,4}}(?:<count>|<money>|\d|half|about|less|more)
            (?:one[- ]off|set[- ]?up|monthly|annual|yearly|flat|entry|licen[cs]e|membership) (?:fee|charge|cost|price|rate)s?
            (?:pay|pays|paid|payable|invoice you|invoiced|bill|billed) (?:\w+ ){{0,3}}\
                (?:(?:a|in|on|by|after|within)(?= (?:month|year|quarter|advance|full|delivery|arrival|signing|\
                installation|invoice|completion|receipt|card|cheque|check|transfer|debit|direct|<count>))|upfront|\
                up front|monthly|yearly|\
                quarterly|annually|only|half|third|per|nothing|<count>|instal?ments?)
            (?:instal?ments?|financing|payment terms|net 30|deposit|upfront payment|leasing|lease it)
            (?:it|that|this|that one|the \w+|we|you|which) (?:is|are|would be|will be|comes to|come to|\
                would come to) (?:at )?(?:about |around |\
                roughly |just |only |under |over |at )*{NUMBER} ?(?:\w+ )?(?:a|an|per|each|all in|plus|net|including|\
                for the) ?(?:{UNIT})?
            (?:around|about|roughly|something like|somewhere between|between|from|say) {NUMBER} ?(?:\w+ )?(?:a|per|an) {UNIT}
            you (?:would be|are) (?:looking at|talking about|paying|in for) (?:\w+ ){{0,3}}{NUMBER}
            (?:we are|we would be|i am|it is|that is) (?:at|on) (?:about |around )?{NUMBER}(?=[,.!]|$| with| plus| all)
            payment (?:is|would be|terms|within|on|in|due)
            (?:thirty|sixty|ninety|fourteen|\d+) days (?:net|from invoice|after (?:invoice|delivery))
            (?:is|are|it is) (?:charged|billed|invoiced|priced|sold|paid) (?:by|per|monthly|yearly|quarterly|weekly|in|on|up)
            (?:we|i) (?:bill|charge|invoice) (?:you )?(?:by|per|monthly|yearly|quarterly|weekly|in|on|for|once|only|{NUMBER})
            (?:about|as for|regarding|on) the price[,:]?
            (?:all in|plus vat|excluding vat|ex vat|including vat|vat included)
            price list (?:changes|is|goes|applies)
            (?:hold|keep) (?:the|this|that|our) price
            (?:go|come|get|be) (?:any |much |a bit |a little )?(?:lower|down|cheaper)(?: (?:on|than|with) \w+)?
            (?:price|pricing|discount|discounts)(?:,| is| are| depends| i| we| for you)
            (?:special|better|best|lowest|fair|good|fixed) price
            (?:send|give|make|get) you (?:a|an|the|our) (?:\w+ )?(?:quote|quotation|price|price list)
            (?:per|a) (?:month|year|ton|tonne|unit|seat|user|kilo|pallet|piece|bed|head) (?:it|that|you|is|would|\
                and that|plus)
            \d[\d.,]* ?(?:%|percent|per cent) (?:off|discount|cheaper)
            """
        ),
        unless=phrases(
            r"""
            (?:resin|film|materials?|raw|energy|fuel|steel|paper|market|freight|diesel|commodity|oil|flour|grain|wood|\
                metal|aluminum|\
                copper|\
                plastics?|cotton|feed|milk|cocoa|coffee|glass|gas|power|board) (?:\w+ )?(?:prices?|costs?)
            prices? (?:\w+ )?(?:rose|rise|rises|rising|risen|went|climb\w*|jump\w*|increas\w*|comes? second|\
                comes? first|matters?|\
                is not|alone|before)
            (?:your|their|you|they) (?:\w+ )?(?:price list|prices|price|budget|fees?|charge|charges|rates?|pay|paid|\
                bill|spend|lose|\
                lost|cost|costs|told|\
                said|mentioned|waste)(?! (?:a third|half|nothing|only|on (?:order|delivery)))
            (?:cost|costs|costing) (?:them|us|him|her|your \w+|more than|\w+ \w+ers)
            (?:tax|levy|wage|wages|duty)
            (?:lose|loses|losing|lost|save|saved|saves|waste|wasted) (?:you|them|us|him|her|your \w+|\w+ \w+ers)
            price list online
            price comparison
            (?:is|was) it (?:\w+ )?(?:the |about |because of )?price
            (?:worried|worry|concern|concerned|news|question|talk|talking) (?:\w+ )?about (?:the )?(?:price|cost)
            """
        ),
        form="statement",
        confidence=0.65,
    ),
    Rule(
        "price_talk",
        phrases(rf"{SUM} (?:a|per|for|each)"),
        form="question",
        unless=phrases(r"(?:you|your|they) (?:\w+ )?(?:pay|lose|spend|cost|waste)"),
        confidence=0.6,
    ),
)


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """Talk of price and gifts of price in a turn."""
    yield from apply(RULES, sentences)
