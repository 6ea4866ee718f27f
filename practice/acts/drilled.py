"""What an answer to a drill does, where the drill has already said what is wanted. Looser than the reading of a call: there a
stretch has to show by itself that it is a benefit or an ask; here it has only to be a good one. Holds no verdicts.

Every function gives the words it rests on, "" where there are none.
"""

import re

from practice.acts.openness import CHECK_TAG, JUST_CHECK, NEGATIVE_TAG
from practice.acts.phrases import source
from practice.acts.sentences import Sentence, sentences_of
from practice.acts.words import content_words


def any_of(wordings: str) -> re.Pattern[str]:
    """A pattern that finds any of the wordings, in the notation of `practice.acts.phrases`."""
    return re.compile(rf"(?<![\w'])(?:{source(wordings)})(?!\w)")


NUMBER = r"(?:<count>|one|none|half|a third|a quarter|a fifth|a tenth|twice|first|second|\d\S*)"
SPAN = (
    r"(?:minutes?|hours?|days?|nights?|fortnights?|weeks?|weekends?|months?|years?|summers?|winters?|afternoons?|mornings?|evenings?|"
    r"per cent|percent|%|kilos?|lit(?:re|er)s?|met(?:re|er)s?|euros?|hundred|times?)"
)

BOAST = any_of(
    r"""
    (?:the |our |my |its )?(?:very )?(?:best|finest|highest|greatest|leading|premium|superior|unique|unbeatable|world class|\
        first class|top|perfect|brilliant|outstanding|excellent|exceptional|fantastic|amazing|incredible|great)(?! of \
        (?:the|your) (?:day|week)| deal of| part)
    state of the art
    (?:latest|newest|most modern|cutting edge|innovative|revolutionary|high end|high grade|next generation|patented|\
        award winning|proven|cutting-edge|state-of-the-art|world-class|first-class|high-end|high-grade|award-winning)
    (?:number|no\.?) (?:one|1)
    second to none
    better (?:\w+ )?anywhere
    (?:the|a|market|world|industry|technology|quality|price) leaders?
    leaders? in
    (?:safe|good|best) (?:hands|side)
    (?:always|there) (?:there )?for (?:you|our customers|people)
    (?:rely|count|depend|build) on us
    (?:passion|passionate|pride|proud|love|care|dedication|commitment|heart) ... (?:customers?|do|work|everything|product)
    with (?:love|passion|care|heart)(?: and (?:love|passion|care|heart))?
    (?:extra mile|middle name|eye level|in our (?:genes|blood|dna)|all round|all-round|from one source|one stop|one-stop|tailor made|\
        tailor-made|full package|complete package|peace of mind|win win|win-win)
    (?:reliable|honest|professional|competent|experienced|friendly|trustworthy) (?:and \w+ )?(?:partner|team|people|\
        company|supplier|firm|staff|provider)
    real professionals
    your \w+ (?:is|are) our (?:\w+ )?(?:business|priority|concern|job|mission|passion|promise|goal|focus)
    you (?:will|would) (?:\w+ )?(?:love|like|enjoy|not regret|never regret|be (?:\w+ )?(?:delighted|happy|satisfied|pleased|\
        amazed|thrilled|glad|impressed|enthusiastic))
    (?:satisfaction|customer satisfaction|your satisfaction|your success) (?:is|comes|matters)
    we (?:deliver|offer|provide|have|sell) (?:\w+ )?(?:solutions?|everything|value|added value|all round \w+)
    (?:high|highest|top) (?:standards?|demands|level)
    take care of everything
    (?:flexible|scalable|seamless|seamlessly|efficient|optimi[sz]ed|optimal|holistic|comprehensive|customer oriented|\
        customer-oriented|sustainable)(?: and \w+)?(?: (?:solution|system|concept|product|approach|platform|all|with|\
        integrates?)|[.!]?$)
    """
)
"""Praise, and words that fit any product: nothing that this buyer would see."""

OWN_SIDE = re.compile(r"^(?:and |but |so )?(?:we|our|i|my|it|its|they|this|these|the product|the system|the machine)\b")
THEIRS = any_of(
    r"""
    (?:you|your|yours|yourself)
    (?:nobody|no one|everybody|everyone|somebody|people)
    """
)
BRIDGE = any_of(
    r"""
    (?:that|this|which|it|what (?:that|this|it)) means
    (?:what|all) (?:you|that|this) (?:gain|gains|get|gets|gives|win|save|have from (?:it|that))
    (?:so|so that|that way|because of that|as a result|therefore|then|this way|with that)
    (?:for|to) (?:you|your (?:\w+ )?\w+)(?:,| it| that| this)
    (?:in (?:practice|other words|your case)|on a \w+ morning)
    """
)
GIVES = any_of(
    r"""
    (?<!the )you (?:only |just |simply |also |still |can |could |will |would |need |no longer |never |do not |may |get to )*\w+
    your (?:\w+ ){1,3}(?:can|could|will|would|do|does|no longer|never|get|gets|have|has|is|are|need|needs|hear|hears|\
        see|sees|know|knows|earn|earns|pay|pays|keep|keeps|last|lasts|stay|stays|sleep|sleeps|finish|go|goes|run|runs|\
        come|comes|wipe|wipes|switch|switches|take|takes|save|saves|find|finds|look|looks|spend|spends|start|starts|\
        understand|understands|learn|learns|feel|feels|work|works|stand|stands|fall|falls|grow|grows|sell|sells|order|\
        orders|stop|stops|finally|already|then|at|are)
    (?:no|none of|not one|nobody) (?:[^ ?!.]+ ){0,4}(?:has|have|needs|need|is|are|gets?|waits?|stands?|loses?|notices?|finds?)
    (?:everyone|everybody)(?: \w+){0,3} (?:knows|sees|gets|has|can|finds|understands|hears)
    (?:the|every) (?:\w+ )?\w+ (?:do|does|will|would|can) (?:not|still|already|finally) \w+
    (?:the|every) (?:first|last|next|new|night|early) (?:\w+ )?\w+ (?:still |already )?\w+s
    (?:\w+ ){1,4}(?:on|in|at|into|to|for|with) your (?:\w+ )?\w+
    (?:spares?|saves?|frees?|gives?|lets?|protects?|keeps?|carries|gets?|helps?|brings?|answers?) (?:\w+ ){0,4}(?:you|your)
    """
)
ONLY_HAS = re.compile(
    r"^(?:(?:so|and|that means|this means|which means|for you that means|that way)(?: that)?,? )?you (?:will |would |"
    r"can )?(?:get|have|receive|own|buy|choose|"
    r"pick|select|benefit|profit|enjoy|be getting) (?:from |between |our |the |an? |all |up to |over |<count> )*(?P<rest>.*)$".replace(
        "<count>", r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)"
    )
)
GOES_ON = re.compile(
    r",|;|:| and | so | for | when | before | again| free| in time| on (?!(?:your|the|any) (?:phone|screen|mobile|tablet|computer|app))"
    r"|within| faster| sooner| back| at | by (?!e[- ]?mail|phone|text|post|app)| alone| without| instead| fewer| less"
)


def boast(text: str) -> str:
    """Praise, or words that fit any product."""
    return first_of(text, BOAST)


HELPED = re.compile(
    r"(?:and |so |then |that way,? )*(?:the|every|each|his|her|their|a|an) (?P<who>(?:\w+ ){0,3}?\w+) (?:always |still |already |finally |"
    r"never |no longer |all )?(?:gets?|knows?|keeps?|sees?|hears?|pays?|finds?|saves?|sleeps?|waits?|reads?|feels?|stays?|throws?|"
    r"finish(?:es)?|leaves?|sits?|notices?|understands?|earns?|sells?|learns?|walks?|drives?|goes|go|comes?|breathes?|"
    r"loses?|forgets?|carries|carry|lifts?|spends?|wins?|takes?|can|needs?)\b"
)
"""Somebody, not the product, gets, knows, keeps something: what they have of it."""
THE_THING = any_of(
    r"""
    (?:it|system|sensor|device|machine|app|software|product|tool|unit|battery|module|model|program|programme|cover|coating|filter|\
        motor|engine|technology|version|package|contract|price|interface|function|feature|casing|frame|glass|cable|pump|valve|\
        display|screen|server|cloud|warranty|guarantee|van|material|surface)s?
    """
)


def only_has(text: str) -> bool:
    """It tells the buyer what they get or may choose, and not what they have of it."""
    plain = " ".join(one.text for one in sentences_of(text))
    had = ONLY_HAS.match(plain)
    return bool(had and not GOES_ON.search(had["rest"]))


def gain(text: str, given: str = "") -> str:
    """The sentence that says what this buyer, or somebody of theirs, has of it; `given` is what the thing is or has."""
    things = set(content_words(given))
    for one in sentences_of(text):
        if not one.asks and (_gains(one.text) or _helped(one.text, things)):
            return quoted(one)
    return ""


def _helped(text: str, things: set[str]) -> bool:
    found = HELPED.match(text)
    if not found or text.count(" ") < 4 or BOAST.search(text) or WISHED.search(text):
        return False
    return not THE_THING.search(found["who"]) and not things & set(content_words(found["who"]))


def _gains(text: str) -> bool:
    if text.count(" ") < 4 or BOAST.search(text) or WISHED.search(text):
        return False
    had = ONLY_HAS.match(text)
    if had and not GOES_ON.search(had["rest"]):
        return False
    bridged = BRIDGE.search(text)
    if bridged and not OWN_SIDE.match(text[bridged.end() :].lstrip(" ,:")):
        return True
    return bool(GIVES.search(text)) and not (OWN_SIDE.match(text) and not THEIRS.search(text))


WISHED = any_of(
    r"""
    you (?:\w+ )?(?:should|must|have to (?:see|try|admit|know|understand)|see,|know,|can (?:trust|rely|believe|be sure)|may \
        rest assured|will see|will not find)
    (?:trust|believe|contact|call) (?:us|me)
    (?:nothing|everything) (?:can|will|is) (?:\w+ )?(?:go wrong|fine|possible|taken care)
    """
)
"""Asks to be believed, and shows nothing."""


MEASURE = any_of(
    rf"""
    (?:in|within|after|for|under|by|over|at|until|before|on|every|last|from|since) (?:about |the |half past |under |\
        than )*{NUMBER}(?: \w+){{0,2}}
    {NUMBER} (?:out )?(?:of|in|from) (?:the |our |these )*\S+
    {NUMBER} (?:\w+ ){{0,2}}{SPAN}
    {NUMBER} (?:\w+ ){{0,3}}(?:fewer|less|more)
    (?:from|went from) {NUMBER} to {NUMBER}
    (?:on|by|until|before) (?:the |a )?<day>(?: \w+)?
    <day>s?
    (?:the )?(?:same|next|first|very) (?:day|morning|evening|person|driver|week)
    """
)
OF_OURS = any_of(
    r"""
    (?:years?|decades?|a hundred years) (?:of|in|on) (?:\w+ )?(?:experience|business|the market|the trade)
    (?:since|founded in|established in) (?:1[89]|20)\d\d
    we (?:have )?(?:\w+ )?(?:been|employ|invested?|own|built|won|have)
    """
)
"""Figures that praise the seller."""


def concrete(text: str) -> str:
    """A sentence with a time, a figure or a place in it that can be seen to hold or not; no boast."""
    for one in sentences_of(text):
        measured = MEASURE.search(one.text) and not OF_OURS.search(one.text) and not BOAST.search(one.text)
        if measured and one.count >= 5 and not one.asks:
            return quoted(one)
    return ""


PAPER = (
    r"(?:list|log|report|records?|letter|page|figures?|readings?|contract|clause|schedule|plan|tests?|results?|certificate|"
    r"invoices?|numbers?|measurements?|statistics|book|books|accounts|photos?|video|protocol|study|section|names?|drawings?|bill|bills|"
    r"statement|proof|data|references?|wording|minutes|sheet|card|table|diary|calendar|file|audit|curve|chart|"
    r"film|wording|draft|guarantee|offer in writing|writing|black and white)"
)
SHOWN = any_of(
    rf"""
    (?:you (?:can|could|may|might)|(?:they|he|she|her|him) (?:can|could|may|might|will|would))(?: \w+)? (?:ring|call|\
        phone|ask|talk|speak|visit|see|look|\
        read|taste|try|test|check|judge|have|watch|meet|compare|tell|show|count|weigh|confirm)(?! (?:to )?(?:me|us)\b)
    (?:^|(?<=[.,;:] )|and |then |or )(?:go and |just )?(?:ask|ring|call|phone|visit|read|taste|judge|come and|go and|\
        have a (?:look|coffee|go)|see whether|see if|look at|\
        drop in|fill|weigh|count|see for)
    (?:happy|glad|willing|ready|delighted|prepared) to (?:talk|speak|tell|show|answer|take your call|let you|be (?:called|asked))
    (?:will|would|can|could|may) (?:gladly |happily |also |certainly )?(?:tell|show|confirm|answer|explain) (?:you|it)
    (?:shall|may|can) i put you in touch
    let me show you(?=[:.])
    would you (?:like|care|want) to (?:ring|call|phone|ask|talk|speak|visit|see|look|read|taste|try|test|meet|compare)
    shall we (?:\w+ )?(?:drive|go|visit|ring|look|call|ask)
    i (?:can|could|will|would|may|am going to|have|would like to) (?:\w+ )?(?:show|send|bring|give|let|leave|read|put|pull|write|\
        introduce|arrange|put you|take|lay|print|forward|mail)(?: [^ ?!.]+){{0,9}} (?:it|{PAPER})
    (?:shall|may|can|could) i (?:\w+ )?(?:show|send|bring|give|put you|arrange|read|take you|forward)(?: [^ ?!.]+){{0,7}} (?:{PAPER}|\
        through|to|with|there)
    (?:here is|here are|i have|i have got|there is|what i (?:have|can show you) is|i brought)(?: [^ ?!.]+){{0,5}} {PAPER}
    i (?:could|can|will|would) (?:arrange|take you|introduce|put you|let you|show you|pull|bring you|leave you)
    what i can (?:show|give|offer|tell) you is (?:how|what|the|an?)
    (?:in|on) (?:page|section|clause|chapter) \w+
    (?:laboratory|lab|magazine|auditor|inspector|institute|council|town|university|insurer|test|study|health office|tuv|\
        association|ministry|fire brigade) (?:\w+ ){{0,3}}(?:tested|measured|put|found|confirmed|checked|says|said|had|showed|certified|\
        counted|came|signed|compared|looked)
    """
)
ELSEWHERE = any_of(
    rf"""
    (?:at|in|with|near) (?:the |st |dr |mr |ms )?\w+(?: \w+){{0,3}},? (?:\w+ ){{0,5}}(?:took|needed|had|has|have|paid|was|were|\
        worked|ran|run|measured|cut|used|lost|saved|fell|went|got|kept|stayed|goes)(?: \w+){{0,9}} {NUMBER}(?: \w+)?
    (?:since|for|in|within|after|over|during|last) (?:the )?(?:\w+ )?{NUMBER} (?:\w+ )?{SPAN}
    {NUMBER} (?:out )?(?:of|in) (?:the |our )?(?:last )?{NUMBER}
    {NUMBER} (?:\w+ ){{0,3}}(?:more|less|above|below|fewer|under)(?: \w+)? (?:than|an|the|norm|for)
    since <month>
    """
)
NO_PAPER = any_of(
    r"(?:brochures?|leaflets?|catalogues?|website|web ?site|flyer|prospectus|information material|product sheet)"
)
LATER = (
    r"(?:<day>|noon|next week|this week|this afternoon|tonight|the \d+\w*|the end of|in an hour|within|by|before|until)"
)
FINDS_OUT = any_of(
    rf"""
    i (?:will|would|can|could|have to|must|am going to|shall)(?: \w+)? (?:find out|ask|check|look into|look it up|go through|\
        clarify|send (?:him|her|them|it)|inquire|work it out|work out|come back|get back|let you know|ring|call|write|tell you|talk to|\
        speak to)(?: [^ ?!]+){{0,18}} {LATER}
    let me (?:find out|ask|check|look into|look it up|clarify|talk to|speak to|work it out)
    (?:our|my|the) (?:\w+ )?(?:technician|engineer|fitter|lawyer|colleague|trainer|foreman|expert|specialist|\
        boss)s? (?:\w+ )?(?:could|can|\
        will|would)(?: [^ ?!]+){{0,10}} (?:<day>|next week|by)
    you (?:will|would) (?:have|get|hear) (?:[^ ?!]+ ){{0,8}}(?:by|on|in|before|until) 
    """
)
THREAT = any_of(
    r"""
    if you (?:wait|hesitate|do not (?:act|sign|decide|take|order|buy))
    sooner or later
    (?:will|would|must|have to|just) (?:\w+ )?(?:get used to|learn to live with|accept that)
    (?:your )?competitors? (?:will|would) (?:have|be|get)
    (?:somebody|someone) has to be the first
    (?:time is running out|last chance|act now|only (?:valid )?(?:until|today))
    """
)
AGREES = re.compile(r"^no,? (?:you|it|that|nobody|no one|they|one) (?:\w+ )?(?:not|should|would|can|could|must)")
UNSURE = any_of(
    r"(?:i|we) (?:do not|can not|cannot|would not|am not) (?:\w+ )?(?:know|say|tell|sure|certain|want to guess|promise|decide)"
)
REPORTED = any_of(
    r"(?:they|nobody|no one|he|she|none|not one|it|which|the \w+) (?:\w+ ){0,4}(?:never|not|none|nobody)? ?(?:missed|had|lost|needed|"
    r"was|were|complained|paid|sold|worked|went|used|left|stood|came)"
)


def shows(text: str) -> str:
    """Something the buyer can look up, try or ask somebody about, or how it went elsewhere, with a figure."""
    if NO_PAPER.search(text.lower()):
        return ""
    return first_of(text, SHOWN) or first_of(text, ELSEWHERE)


def threatens(text: str) -> str:
    """Warns of what comes if they do not, or tells them that there is no way round it."""
    return first_of(text, THREAT)


def finds_out(text: str) -> str:
    """Says that they will find out, and by when."""
    return first_of(text, FINDS_OUT)


def told_as_known(quote: str) -> bool:
    """Words that sound like a promise, a push or a contradiction, and report what was, own up to not knowing, or agree."""
    plain = " ".join(one.text for one in sentences_of(quote))
    return bool(REPORTED.search(plain) or UNSURE.search(plain) or AGREES.match(plain))


CLOSING_CHECK = any_of(
    r"""
    (?:^|(?<=[,;-] )|(?<=-))(?:and |so )?(?:is|was|does|would|did|have|has|am|do|are) (?:that|this|it|i|you)(?: \w+){0,6}\?$
    (?:right|correct|yes|true|agreed|no|fair)\?$
    (?:is|was) (?:that|this|it) (?:how|what|the|where|why|a)(?: \w+){0,7}\?$
    would you (?:say|agree|put it)(?: \w+){0,5}\?$
    """
)


SAID_BACK = re.compile(
    r"(?:so |and |then |okay,? |right,? )*(?:if i (?:hear|understand|understood|got|have got|get|follow|heard)|as i understand|"
    r"do i (?:hear|understand)|am i (?:right|hearing)|have i (?:got|understood)|in other words|(?:what )?you are (?:saying|telling)|"
    r"you mean|what you mean|it sounds (?:as if|like)|it seems)\b"
    r"|so (?!what|how|why|when|who|where|which|do|does|did|is|are|was|were|have|has|can|could|will|would|should|may|shall|might)\w+ "
)
"""A sentence that gives something back, asked with a rising voice: the question mark is the check."""


FELT = re.compile(
    r"\b(?:you (?:are|feel|were)|that makes you) (?:\w+ )?(?P<felt>angry|cross|afraid|scared|unhappy|dissatisfied|disappointed|annoyed|"
    r"happy|satisfied|bored|frustrated|sceptical|skeptical|jealous|tired|content)\b"
)
CLAIMED = re.compile(
    r"\btoo (?P<too>expensive|high|dear|costly|slow|small|big|complicated|late)\b|"
    r"\byou (?:want|would like|wish) to (?P<want>(?!know|be|have|see|get|do|make|hear|keep|find|say|understand|go)\w+)\b"
)


def put_in_their_mouth(text: str, theirs: str) -> str:
    """A feeling, a judgement or a wish that is said to be theirs and of which nothing was in their words."""
    spoken = set(content_words(theirs))
    for one in sentences_of(text):
        for found in (FELT.search(one.text), CLAIMED.search(one.text)):
            if found and not set(content_words(next(filter(None, found.groups())))) & spoken:
                return quoted(one)
    return ""


def checks(text: str) -> str:
    """The question at the end that asks whether it was understood rightly."""
    said = sentences_of(text)
    if not said:
        return ""
    last = said[-1]
    rising = SAID_BACK.match(last.text) if last.asks else None
    tag = CHECK_TAG.search(last.text) or NEGATIVE_TAG.search(last.text) or JUST_CHECK.fullmatch(last.text)
    short = CLOSING_CHECK.search(last.text) if last.asks else None
    return quoted(last) if tag or short or rising else ""


def first_of(text: str, wordings: re.Pattern[str]) -> str:
    """The first sentence of the text with one of the wordings in it."""
    return next((quoted(one) for one in sentences_of(text) if wordings.search(one.text)), "")


def quoted(one: Sentence) -> str:
    """A sentence as it was said."""
    return one.read.text[one.span_start : one.span_end]
