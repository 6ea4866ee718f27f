"""What a rep says about product and company: pitch, feature, benefit, evidence, self-talk, jargon. Judges no timing."""

import re
from collections.abc import Iterator, Sequence

from practice.acts import proof
from practice.acts.homework import held_up
from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

GRAND = (
    "(?:lead(?:er|ers|ing)|best|number one|largest|biggest|top|premier|finest|unique|unmatched|"
    "award[- ]winning|world[- ]class|first[- ]class|"
    "state[- ]of[- ]the[- ]art|revolutionary|innovative|amazing|fantastic|incredible|great|"
    "outstanding|superior|cutting[- ]edge|high[- ]quality|"
    "perfect|excellent|powerful|best[- ]in[- ]class|one[- ]stop|full[- ]service|cheapest|"
    "most (?:advanced|reliable|trusted|affordable|popular))"
)
THING = (
    "(?:product|products|solution|solutions|service|services|platform|software|system|systems|"
    "machine|machines|material|materials|resin|"
    "program|package|offer|offering|offerings|range|line|model|models|technology|tool|tools|app|"
    "equipment|film|packaging|unit|units|plan|"
    "kit|dashboard|software|gear|device|devices|value prop(?:osition)?|"
    "membership|portfolio|catalog|catalogue|compound|blend|grade|sensor|sensors|team|company|network|process)"
)

GOODS = (
    "(?:vans?|trucks?|drivers?|tablets?|blades?|cabins?|cabs?|contract|subscription|bags?|films?|paper|"
    "paints?|labels?|coatings?|pumps?|tanks?|doors?|locks?|lamps?|lights?|engines?|motors?|batter(?:y|"
    "ies)|scanners?|printers?|scales?|racks?|pallets?|boxes|crates?|bottles?|panels?|screens?|cameras?|"
    "apps?|software|programs?|programmes?|portals?|dashboards?|policy|models?|machines?|units?|devices?|"
    "kits?|frames?|sensors?|gloves|boots|jackets|uniforms|tools?|saws?|drills?|ovens?|fridges?|dryers?|"
    "washers?|filters?|valves?|seals?|bearings?|tyres?|tires?|cables?|modules?|systems?|platforms?|labs?|"
    "warehouses?|depots?|workshops?|technicians?|trainers?|hotline|help ?desk|support|courses?|fabrics?|"
    "linen|materials?|steel|glue|adhesive|tape|ink|seats?|chairs?|beds?|mattress|containers?|trailers?|"
    "lifts?|cranes?|robots?|lids?|covers?|licen[cs]e|warranty|version|edition|bundle)"
)
DOES = (
    "(?:is|are|has|have|comes?|carr(?:y|ies)|covers?|includes?|lets?|takes?|lasts?|runs?|holds?|dr(?:y|"
    "ies)|folds?|weighs?|speaks?|reads?|stores?|works?|fits?|stacks?|cleans?|washes|measures?|cools?|"
    "heats?|keeps?|charges?|opens?|closes?|locks?|sends?|shows?|prints?|handles?|supports?|goes|stands?|"
    "withstands?|resists?|syncs?|exports?|uses?|needs?|starts?|stops?|switches|rolls?|bends?)"
)

RULES = (
    Rule(
        "pitch",
        phrases(
            rf"""
            (?:we|our company|our firm|\w+ inc|i) (?:\w+ )?(?:offer|sell|provide|manufacture|specialize|\
                specialise|supply|produce|distribute|carry|deliver) (?!you\b|it\b|that\b|on\b|to\b)(?:\w+ ){{0,6}}\w+
            we (?:are|have|make) (?:\w+ ){{0,3}}{GRAND}
            our (?:\w+ ){{0,3}}{THING} (?:is|are|can|will|helps?|gives?|offers?|cuts?|saves?|reduces?|delivers?|\
                lets?|comes?|works?|does|has|makes?|allows?|beats?|outperforms?|provides?|shows?|tracks?|sends?)
            with our (?:\w+ ){{0,3}}{THING} you
            we are (?:the |real |absolute )?(?:specialists?|experts?|professionals?|leaders?) (?:in|for|when|at)
            our (?:\w+ ){{1,3}}(?:is|are) (?:simply |really |just |truly )?(?:a |an |the )(?:\w+ )?(?:revolution|\
                sensation|breakthrough|future|dream|must|hit|bestseller|\
                miracle|game[- ]?changer|{GRAND})
            you (?:should|have to|must|need to|really should) (?:\w+ )?(?:see|try|have|experience|meet|check out) our
            we (?:do|cover|handle|make|rent|sell) (?:\w+, )+(?:\w+ )?(?:and|or) \w+
            (?:all|everything) (?:from|out of|under) (?:one|a single) (?:hand|source|roof|supplier)
            we help (?:\w+ ){{0,2}}(?:<company>|you)(?: \w+){{0,4}}
            (?:it is|this is) (?:an? )?(?:\w+,? ){{0,4}}(?:game[- ]?changer|solution|platform|technology)
            what we (?:do|sell|offer|make) is
            (?:i|we) (?:would like to|want to|wanted to|can|would love to|am here to|\
                am calling to) (?:\w+ )?(?:tell you about|show you|present|introduce you to|introduce|offer you|\
                talk (?:to you )?about|pitch|sell|demonstrate) (?:our|a new|my|this|what we|some)
            (?:tell you about|interest you in|present you|offer you|introduce you to) (?:our|a new|my|the new|what we)
            (?:you|your company) (?:will|would|are going to) (?:\w+ )?(?:love|like) (?:it|this|our|what we)
            let me (?:\w+ )?(?:tell you about|show you|present|introduce|walk you through) (?:our|the|a|my|\
                what we|this|some)
            (?:this|it) is (?:\w+ ){{0,3}}{GRAND} (?:\w+ )?{THING}
            (?:special|great|new|unbeatable|exclusive|limited) (?:offer|deal|promotion|price|discount)
            (?:we|i) have (?:a|an|the|some|this|new|just launched) (?:\w+ ){{0,4}}{THING}
            nobody else (?:offers|has|can|does)
            ^(?:so,? |well,? )?(?:an? |our |the |brand )?(?:new |\w+ )?{GRAND} (?:new |\w+ ){{0,2}}{THING}(?=[.,!:]|$)
            (?:the )?(?:market|industry|world) leaders?
            """
        ),
        unless=phrases(r"""
            (?:what|which|how|who) (?:\w+ ){0,4}(?:you|your)
            we (?:do not|are not|did not|can not) (?:\w+ )?(?:offer|sell|provide|have|supply)
            i (?:do not|am not|will not|did not) (?:\w+ )*(?:sell|pitch|offer|present)
            not (?:here|calling|going) to (?:sell|pitch|present)
            (?:special|better|good|great) price
            (?:is|are|be|would be) (?:\w+ )?(?:too|not|no) \w+
            only (?:makes? sense|from|if|cost)
            makes sense (?:from|only)
            """),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "feature",
        phrases(
            rf"""
            the (?:\w+ ){{1,2}}(?:is|are) made (?:of|from|out of|in)
            (?:it|they|each|this one|that one) (?:plays?|lasts?|runs?|reaches|prints?|cuts?|lifts?|carries|pumps?|\
                records?|measures|sorts|fills|opens) (?:\w+ ){{1,6}}with (?:a|an|two|three|four|five|six|eight|\
                ten|twelve|\d+) \w+
            (?:our|the) (?:\w+ ){{1,2}}(?:is|are) (?:\w+ ){{0,2}}<count> (?:\w+ )?(?:millimet\w+|centimet\w+|\
                met(?:re|er)s?|inch(?:es)?|feet|kilos?|grams?|tons?|tonnes?|litres?|liters?|watts?|\
                volts?) (?:thick|wide|long|deep|high|tall|strong|in|and)
            (?:it|this|the|our|they|each|every) (?:\w+ ){{0,4}}(?:has|have|comes? with|includes?|features?|\
                contains?|supports?|runs? on|is made (?:of|from|with)|are made (?:of|from|with)|is equipped|\
                is built|uses?|weighs?|holds?|measures?|connects? to|integrates? with|is available in|works with|\
                operates? at) (?!you\b|been\b|to\b|your\b|\w+ed\b|the delivery|bought|made|\
                grown|gone|come|become|taken|lost|won|sold|built|had|not|never|given|told|said|an? (?:point|idea|\
                question|problem))\w+
            (?:our|this|each|every|the) (?:\w+ )?(?:dashboard|software|app|system|machine|unit|device|kit|frame|\
                sensor|portal|\
                model|tool|platform|\w+er) (?:shows|tracks|measures|weighs|alerts|counts|records|sends|prints|reads|\
                logs|stores|\
                warns|dries|carries|folds|lifts|cools|heats|fits|switches|locks|stacks|charges|lasts|scans|sorts|covers|runs|\
                orders|updates|detects|does|takes)
            it (?:dries|weighs|measures|tracks|alerts|counts|records|logs|scans|folds|charges|warns|prints|carries|connects|\
                syncs|updates|detects|holds|stores|sorts|heats|cools|fits)
            (?:our|all our|this|each|every|its) (?:(?!same|last|other|first|next|main)\w+ ){{0,2}}{GOODS} (?:is |\
                are )?{DOES} (?!you\b|your\b|\
                not\b|been\b|gone\b|why\b|what\b|important|late\b|too\b|a problem|the problem|something|what\b|how\b|\
                broken|down\b|due\b|closed|expensive|over\b|yours)\w+
            the (?:\w+ )?{GOODS} (?:covers?|includes?|lasts?|comes?|weighs?|folds?|dries|dry|holds?|carr(?:y|ies)|\
                takes?|lets?|supports?|(?:is|are) (?:\w+ )?\
                (?:heated|cooled|coated|insulated|\w+proof|cordless|adjustable|washable|made (?:of|from|in)|\
                built (?:of|from|in)|diamond)) (?!us|me|ages|too|so\b|off)\w+
            (?:it|they) (?:is|are) (?:\w+ )?(?:made|built|coated|heated|cooled|insulated|accredited|certified|\
                approved|washable|cordless|\
                foldable|adjustable|stackable|recyclable|reusable|dishwasher safe|machine washable|\w+proof|\w+-proof|\
                compatible|portable)
            (?:is|are) (?:\w+ )?(?:accredited|certified|approved|licensed) (?:for|to|by|under)
            (?:it|they) (?:does|do|reads?|exports?|speaks?|takes?|handles?|covers?|comes with) (?:\w+, )+(?:\w+ )?(?:and )?\w+
            (?:it|they|that|this) (?:lasts?|takes|runs) (?:for )?(?:up to |about |over )?(?:<count>|\d[\d.,]*)
            there (?:is|are) (?:an? |two |three |one )?(?:\w+ ){{0,2}}{GOODS} (?:in|on|at|under|behind|inside|for|\
                with) (?:every|each|all|the)
            (?:we|you) (?:stock|keep|carry|hold|run|have) (?:over |more than |about |some |around |up to )?(?:<count>|\
                \d[\d.,]*)(?: \w+)? \
                (?:parts|items|sizes|colou?rs|types|articles|branches|depots|engineers|technicians|vans|trucks|\
                machines|models|languages)
            (?:comes|available|delivered|sold|offered|made) (?:in|with|as) (?:<count>|different|all|any|various|every) \w+
            you (?:\w+ )?get (?:<count>|a|an|the) (?:\w+ ){{1,3}}(?:and|with|plus) (?:a|an|the|<count>|\w+er|\w+s)
            (?:equipped|fitted|available|delivered) (?:with|in) (?:\w+ ){{0,3}}\w+
            (?:we|you) (?:have|get) (?:a |an |the )?(?:\w+ ){{0,3}}(?:dashboard|interface|module|api|sensors?|\
                warehouse|fleet|hotline|portal|app|lab|laboratory|machines?|certificates?|iso|grades?|colors?|\
                sizes?|versions?|models?|trucks?|depots?|integration|automation)
            \d[\d.,]* ?(?:volts?|watts?|kw|kg|mm|cm|microns?|degrees|rpm|gb|mb|bar|psi|litres?|liters?|\
                channels?|sizes|colors|grades)
            (?:iso|gmp|fda|ce|cloud[- ]based|24/7|real[- ]time|automatic(?:ally)?|patented|modular|\
                wireless|multi[- ]layer|integrated|built[- ]in)
            \w+[- ](?:year|month)s? (?:warranty|guarantee)
            """
        ),
        unless=phrases(r"""
            the (?:\w+ )?\w+ you (?:have|use|run|bought|are|were|had|own)
            (?:our|the|this|that|a) (?:\w+ )?(?:drivers?|trucks?|vans?|technicians?|trainers?|support|hotline|\
                course) (?:is|are|comes?|goes|starts?|stops?|will|can|needs?|has|takes) \
            (?:on (?:<day>|its|their|the way)|here|there|at|back|late|ready|call|in|off)
            (?:free|available) (?:next|this|on|tomorrow|in)
            (?:our|the) (?:support|technicians?|drivers?|trainers?) (?:will|would|can|could)
            is (?:old|new|ready|here|yours|mine|late|sold out|closed)(?=[,.?!]|$)
            (?:has|have) (?:been|to|you|your|changed|had|happened|gone|become|a (?:problem|concern|question|point))
            (?:you|your) (?:\w+ )?(?:said|told|mentioned)
            (?:price|fee|contract|university|institute|newspaper|paper|company has|firm has|team has)
            (?:sounds|seems) (?:like|as)
            certificate
            """),
        form="statement",
        confidence=0.6,
    ),
    Rule(
        "benefit",
        phrases(
            r"""
            (?:which|that|this|it) (?:\w+ )?means (?:that )?(?:no one|nobody|none of your|fewer|less|nothing|never)
            (?:with (?:it|that|this)|that way|this way),? (?:you|your \w+) (?:\w+ )?(?:lose|loses|spend|spends|\
                waste|wastes|need|needs|pay|pays) (?:\w+ ){0,2}(?:less|fewer|no|nothing)
            (?:which|that|it) (?:leaves|gives back|frees|spares) your \w+
            (?:which|that|this|so it|and it) (?:\w+ )?(?:means|would mean|will mean|gives|lets|allows|saves|\
                helps|enables|frees|keeps|protects|takes) (?:that )?(?:you|your)
            (?:means|mean|meaning) (?:that |for you |fewer |less |more |no |lower )*(?:you|your|fewer|less|more|\
                no more|lower|for your)
            (?:so|so that|that way) (?:you|your \w+|everybody|everyone|nobody|no one) (?:can|could|would|will|get|\
                gets|do not \
                (?:have|need)|no longer|never|have (?:more|less|fewer)|save|keep|spend|is|stay|does not|would not|\
                will not)(?! say| (?:try|test|play|see for|have a look|taste|check|decide|compare|have to|want|like|\
                need to|be|\
                rather|never|not\b|prefer|hate))
            (?:because|since|as) (?:it|this|that|the \w+|our \w+) [^.?]{0,60}, (?:you|your \w+|nobody|no one)
            (?:with|thanks to|through) (?:that|this|it),? (?:you|your \w+) (?:can|could|will|would|get|do|no longer|have)
            (?:for|to) your (?:\w+ ){1,3}(?:that|this|it) (?:means|would|is|will|could|saves|would be)
            (?:your \w+|they|nobody|no one) (?:would|will|could|can) (?:\w+ )?(?:never|no longer|\
                not) (?:\w+ )?(?:have to|need to|\
                get|wait|carry|type|drive|lose|pay|be|worry|call|phone)
            you would (?:see|know|hear|notice|catch|spot|have|get|spare|stop|skip|be|spend) [^.?]{0,50}(?:before|\
                instead|without|\
                less|fewer|earlier|sooner|back|at once|in time)
            (?:it|that|this) (?:saves|spares|cuts|takes) (?:the |your |a |an )?(?:\w+ )?(?:money|time|work|work off|\
                trouble|walk|hours?)
            no more (?:\w+ing|\w+(?: \w+)?)
            (?:you|your \w+) (?:will|would|can|could|get to) (?:\w+ )?(?:save|cut|reduce|gain|avoid|spend less|\
                win|keep|sleep|have more|stop (?:losing|paying|worrying)|earn|lower|recover|free up|run longer|\
                waste less|ship faster|get more|be able to|lose less|need less|need fewer|see fewer)
            (?:saves?|helps?|lets?|allows?|gives?|spares?|frees?|protects?|takes) (?:you|\
                your) (?:\w+ ){0,5}(?:time|money|cost|costs|hours?|work|trouble|risk|margins?|budget|reject|rejects|\
                downtime|worry|peace|control|more|less|fewer|people|team|to|off|from|up|avoid|cut|reduce|save|keep)
            (?:for you|for your (?:\w+ )?(?:team|people|company|customers|plant|line|operators|drivers|\
                business)),? (?:that|this|it) (?:means|would|is|will|could)
            that way,? (?:you|your \w+|nobody|no one|everybody|everyone) (?!can (?:call|ring|meet|write))\w+
            so (?:nobody|no one|your \w+|everybody) (?:has|have|needs?|would|will|can|could|gets?|sees?|stays?|knows?|\
                waits?) (?!told|said)\w+
            (?:you|your \w+) (?:would|will|can|could|do|does) (?:not|never) (?:\w+ )?(?:have|need|run|wait|worry|lose|\
                miss|be|get|pay|hire|drive|type|\
                search|order|write) [^.?]{0,60}(?:again|any more|anymore|any longer|a \w+th|twice|in the middle|\
                by hand|for it|to \w+)
            (?:your (?:\w+ )?\w+|you) (?:would|could|can|will) (?!say|think|see if|ask|tell|call|ring|need|want|like|\
                agree)[^.?]{2,60}(?:sooner|themselves|\
                itself|yourself|alone|instead of|without (?:you|a|any|the|having|waiting)|even (?:when|if|while)|\
                (?:when|while) the \w+ is|in half|\
                on time|an? (?:hour|day|week) (?:sooner|earlier|faster)|rather than)
            you (?:keep|save|win|gain|get back|spare|free|earn) (?:the|your|an?|up to|about|<count>) (?!point|\
                question|discount|price)\w+
            your \w+ (?:do|does|will|would) not (?:queue|wait|stand|carry|lift|type|search|run|walk|drive|lose|\
                complain|have|need)
            you (?:will|would) be (?:\w+ )?(?:ready|done|finished|through|prepared|covered|home|independent|safe|sure|rid)
            (?:the|a) (?:point|beauty|upside|gain|advantage|benefit|plus|difference) (?:for you|for your \w+|to you)
            (?:in your case|for you|at your end|in your \w+) (?:it|that|this) (?:would|will|could|is|means|saves|cuts|spares)
            (?:it|that|this|which) (?:would|will|could) (?:\w+ )?(?:give|save|spare|cut|bring|free|earn|buy|\
                take) (?:you|your|the waste|the cost|the time|the \w+ \
                (?:in half|by))
            (?:takes?|gets?|keeps?) (?:the|all|those|these) (?:\w+ ){0,3}(?:off your|away from you|out of your)
            you (?:can )?(?:sleep|breathe|relax|rest)(?: \w+)? (?:at night|easy|easier|again|better|well)
            (?:by|at) (?:five|six|four|noon)[^.?]{0,10}instead of
            (?:take|takes|get|gets) (?:that|the|this) (?:\w+ ){0,3}off your (?:hands|plate|shoulders|desk|back)
            """
        ),
        unless=phrases(r"""
            what (?:would|does|do|did) (?:that|this|it) mean
            (?:study|figures|offer|number|report) from (?:me|us)
            (?:so|and) you could say
            (?:samples?|brochure|leaflet)
            if you (?:take|sign|order|buy)
            you would be (?:crazy|foolish|stupid|mad|a fool|sorry|silly)
            (?:which|does that|so that) means? (?:you are|that you are|you have been|you were|you lost)
            """),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "self_talk",
        phrases(
            r"""
            (?:we|our company|our firm) (?:\w+ ){0,2}(?:have|has|were|was|been|are|is) (?:\w+ ){0,3}(?:founded|\
                around|in business|established|family[- ]owned|in the (?:business|market|industry)|serving|\
                operating|number one|the leader|the largest|the biggest|the best|market leader|proud|award|awards|\
                growing|offices in|\d+ (?:employees|people|offices|countries|years|plants))
            (?:i|we) (?:have |had |just |recently |also |even )*(?:moved into (?:a|an|our) (?:\w+ ){0,3}(?:building|\
                office|offices|headquarters|premises|hall|plant|showroom)|came (?:top|first|second)|won|\
                been (?:named|voted|awarded|chosen|elected|made)|were (?:named|\
                voted)|opened (?:our|a|an|another|\d+|two|three|eleven) (?:\w+ )?(?:offices?|branch|branches|plants?|\
                stores?|sites?|hall|shop)|celebrated|turned (?:\d|fifty|hundred|forty|thirty|<count>)|grew by|doubled our)
            (?:personally|as a person|as for me|myself),? (?:i|me)
            ^(?:the |your )?(?:number one|largest|biggest|leading|top|oldest) (?:\w+ ){1,4}(?:provider|supplier|company|firm|maker|\
                manufacturer|dealer|agency)(?: \w+){0,4}$
            i (?:did|have|hold|got) (?:my|a|an) (?:\w+ )?(?:degree|phd|doctorate|diploma|mba|training|master|\
                black belt|apprenticeship)
            (?:i|we) (?:am|are|have been) (?:\w+ )?(?:known|famous|recognised|recognized|respected|proud) (?:for|as|\
                all over|in|across|of)
            i know what i am (?:talking about|doing)
            i am (?:\w+ )?(?:a|an) (?:\w+ )?(?:perfectionist|workaholic|fighter|winner|expert|people person|\
                early bird|top seller|veteran)
            (?:i|we) (?:\w+ )?(?:have|employ|run) (?:<count>|over \w+|\d[\d.,]*) (?:people|employees|staff|offices|\
                branches|countries) (?:in|across|and|world)
            (?:i|we) (?:have|had) (?:\w+ ){0,2}(?:a bad|a tough|a rough|a good|a great|a hard) (?:month|quarter|\
                year|week)
            (?:i|we) (?:need|have to|must|still need|really need|am trying|are trying|have got) (?:to )?(?:hit|\
                make|meet|reach|close|fill|get) (?:my|our|the|this) (?:quota|target|numbers?|month|quarter|goals?|\
                bonus|sales)
            (?:i|we) (?:have been|had|have had|am|was|were) (?:\w+ ){0,3}(?:my|our|the) (?:\w+ )?(?:best|biggest|\
                worst|strongest) \
                (?:ever )?(?:quarter|month|year|week|seller|salesman|rep|team)
            i am (?:known|famous|considered|called|the (?:guy|one|man|woman|person) (?:who|that|for))
            (?:the )?best \w+ (?:on|in) (?:the |this |our )(?:market|country|region|world|business|industry)
            we are (?:very |so |really |a |an |extremely |quite )+(?:strong|big|large|successful|solid|great|\
                respected|known|modern|\
                experienced|healthy|well known)
            (?:we|i) (?:have|got) (?:\w+ )?(?:patents?|offices|awards?|a plaque|prizes?|medals?|trophy|headquarters)
            (?:salesman|saleswoman|salesperson|rep|employee|seller) of the (?:year|month)
            (?:they|my boss|the company) (?:even |just )?(?:gave|promoted|made|named) me
            we have been (?:\w+ ){0,3}(?:for|since) (?:\w+ )?(?:\d+|\w+) years
            my (?:quota|target|bonus|commission|boss|manager|numbers|sales target|kids|wife|husband|vacation|\
                holiday|weekend|car|dog)
            (?:i am|we are) (?:very |so |really )?(?:proud|excited|thrilled|delighted|pleased) (?:of|\
                to (?:announce|tell|say|be|offer)|about (?:our|my|the|what we))
            our (?:company|firm|founder|history|mission|vision|values|headquarters|ceo|story|awards?|success|\
                growth|brand|reputation) (?:is|was|has|are|goes|started|stands|won|began|speaks|means|and)
            i (?:have been|was|started|grew up|studied|used to|joined) (?:\w+ ){0,3}(?:in (?:sales|\
                this business|the business|the industry|this industry)|selling|with the company|born|working here|\
                top seller|promoted|the best)
            (?:we|our team) (?:won|received|were awarded|opened|acquired|raised|launched|invested)
            (?:since|founded in|established in) (?:19|20)\d\d
            """
        ),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "jargon",
        phrases(
            r"""
            (?:synerg(?:y|ies|istic|ize)|paradigm|leverag(?:e|es|ed|ing)|holistic|scalab(?:le|ility)|ecosystem|\
                best[- ]of[- ]breed|mission[- ]critical|value[- ]add(?:ed)?|value proposition|turn[- ]?key|\
                bandwidth|low[- ]hanging fruit|move the needle|deep dive|game[- ]chang(?:er|ing)|disrupti(?:ve|on)|\
                robust|seamless(?:ly)?|end[- ]to[- ]end|next[- ]gen(?:eration)?|omni[- ]?channel|best practices?|\
                core competenc(?:y|ies)|thought leader(?:ship)?|actionable|granular(?:ity)?|operationali[sz]e|\
                digital transformation|future[- ]proof|win[- ]win|circle back|touchpoints?|frictionless|\
                hyper[- ]?\w+|agile|stakeholder alignment|kpis?|roi|tco|saas|sla|slas|erp|mes|opex|capex|oee|api|\
                llm|ai[- ](?:driven|powered)|machine learning|blockchain|cloud[- ]native|data[- ]driven|\
                360[- ]degree|supply chain optimi[sz]ation|just[- ]in[- ]time|iiot|rheolog(?:y|ical)|mfi|\
                polydispersity|viscosity|crm|cogs|ebitda)
            """
        ),
        confidence=0.6,
    ),
)


def acts_in(sentences: Sequence[Sentence], heard: frozenset[str]) -> Iterator[Act]:
    """The presenting acts of a turn. A term that the buyer used first (`heard`, words) is no jargon."""
    yield from proof.acts_in(sentences)
    checked = held_up(sentences)
    for act in apply(RULES, sentences):
        about_buyer = act.act in ("feature", "pitch") and any(
            one.span_start <= act.start < one.span_end for one in checked
        )
        if not about_buyer and (act.act != "jargon" or not _used(act.quote, heard)):
            yield act


def _used(quote: str, heard: frozenset[str]) -> bool:
    terms = [match.group() for match in RULES[-1].says.finditer(quote.lower())]
    return bool(terms) and all(any(part in heard for part in re.findall(r"\w+", term)) for term in terms)
