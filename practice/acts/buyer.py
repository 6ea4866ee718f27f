"""What a buyer's turn does: a worry, a question, a no, a yes, a confirmation, a correction, a goodbye. For any call,
not only our own."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from practice.acts.asks import asks_in
from practice.acts.phrases import phrases, starts
from practice.acts.plain import plain
from practice.acts.questions import questions_in
from practice.acts.rephrases import rephrases_in
from practice.acts.sentences import Sentence, sentences_of
from practice.acts.words import WORD
from practice.model.reading import BuyerReading, Span
from practice.model.transcript import Turn

CONCERN = phrases(
    r"""
    (?:i am|we are|i was|we were|i get|i feel|makes me|makes us|got me|have me|has me) (?:\w+ ){0,3}(?:worried|\
        concerned|afraid|nervous|anxious|uneasy|skeptical|sceptical|hesitant|scared|reluctant|cautious|careful|wary|\
        uncomfortable|doubtful|burned|burnt|not sure|not convinced|unsure|not so sure|not certain|tired|fed up|\
        suspicious)
    (?:my|our|the|a|one|only|biggest|main|real|big) (?:\w+ ){0,2}(?:concern|concerns|worry|worries|fear|\
        hesitation|problem|issue|question mark|doubt|doubts|risk|reservation|reservations|objection)(?: \w+)? (?:is|\
        are|was|would|here|about|with|would be|that)
    what (?:worries|concerns|bothers|scares|troubles|frustrates|annoys) (?:me|us)
    (?:that|it|this|which) (?:\w+ )?(?:worries|concerns|bothers|scares|troubles|frightens) (?:me|us)
    i (?:\w+ )?(?:worry|fear|doubt|wonder (?:if|whether)|question|hesitate|do not trust|do not believe|\
        am not convinced|have (?:my )?doubts|hate to|can not risk|can not afford|do not see|fail to see|am not sold|\
        have heard (?:that|it|all))
    we (?:\w+ )?(?:worry|fear|doubt|can not afford|can not risk|do not trust|had (?:a )?(?:bad|terrible|poor|\
        awful)|have had (?:bad|trouble|problems)|got burned|were burned|been burned|do not have (?:the |a |\
        any )?(?:budget|money|time|people|staff|capacity|resources|room))
    (?:too|very|so|pretty|quite|really|rather|way too|a bit|a little) (?:\w+ )?(?:expensive|pricey|high|costly|\
        risky|complicated|much|steep|long|slow|far|small|big|good to be true)
    (?:expensive|pricey|overpriced|out of (?:our|my) (?:budget|range|league))
    (?:cheaper|lower price|better price|less) (?:\w+ )?(?:elsewhere|from|at|somewhere|than|offer|quote)
    (?:no|not in the|not enough|tight|have no|without a|there is no) (?:\w+ )?(?:budget|money|time|capacity|\
        resources|bandwidth|funds)
    (?:last|previous|other|current|former|your|our last|the last) (?:\w+ ){0,3}(?:vendor|supplier|rep|salesman|\
        salesperson|company|guy|people|provider|time|one) (?:\w+ ){0,5}(?:promised|let us down|failed|late|lied|\
        never|disappeared|did not|cost us|burned|left us|messed|told us|said)
    (?:what|how) (?:if|happens if|happens when|about when) (?:it|you|that|something|the|they|we|this|there|your|\
        delivery|prices|i)
    how (?:do|can|could|would|will|am|are) (?:i|we) (?:\w+ )?(?:know|be sure|trust|believe|be certain|\
        supposed to (?:trust|believe|know))
    (?:sounds|seems|looks) (?:too good|risky|expensive|complicated|like a lot|like every|like more|like another|\
        nice but|good but|great but)
    (?:heard|hear) (?:that|it|this|all that|that one|promises?|the same) (?:all |\w+ )?(?:before|many times|\
        from everyone|already|a lot|every)
    (?:they|you|everyone|everybody|you all|all of you|salespeople) (?:all )?(?:say|promise|promised|claim|\
        tell us) (?:that|this|it|the same|so)
    (?:already|happy|satisfied|fine|good|covered|set|locked|under contract|tied|stuck|\
        content) (?:\w+ ){0,2}(?:have (?:a|someone|somebody|our)|with (?:our|my|the|what|who|them|him|a)|with)
    (?:we|i) (?:already )?(?:have|got|use|work with|buy from) (?:a |an |our |someone|somebody|another |\
        the same )(?:\w+ )?(?:supplier|vendor|provider|contract|partner|for that|who does)
    (?:can not|could not|do not want to|would not want to|afraid to|hate to) (?:\w+ ){0,2}(?:risk|afford|switch|\
        change|lose|go through|explain|commit|stop|be the one|gamble)
    (?:switching|changing|moving|a change) (?:\w+ ){0,4}(?:is|would be|costs?|takes?|means|\
        means) (?:\w+ ){0,3}(?:risk|risky|trouble|pain|hassle|work|expensive|hard|a lot|headache|downtime|money|\
        time)
    (?:late|delays?|delayed|missed|short[- ]shipped|broke|failed|poor quality|rejects?|no one answers|\
        nobody answers|never (?:called|answered|showed|came|called back)) (?:\w+ ){0,5}(?:last|again|before|every|\
        already|once|times|us|month|year)
    not (?:\w+ )?(?:convinced|sure (?:about|this|it|that|we|if|whether|i)|comfortable|ready|proven|reliable|\
        happy with|worth|in a position)
    (?:who|what) (?:guarantees|guarantee|says) (?:me|us|that|it|you)
    (?:prove|show me|need proof|any proof|do you have proof)
    small (?:fish|customer|account)
    (?:boss|board|cfo|director|management|owner|team|operators|people) (?:\w+ )?(?:will not|would not|\
        would never|will never|does not|do not|is going to) (?:\w+ )?(?:like|agree|accept|approve|sign|buy|want|\
        believe|kill)
    """
)
REFUSAL = phrases(
    r"""
    (?:i am|we are|am|are) (?:\w+ ){0,2}not (?:\w+ )?(?:interested|looking|in the market|buying|changing|\
        switching|going to|ready to|in a position|able to (?:commit|decide|meet|do)|taking|doing)
    not (?:interested|today|right now|now|at this time|at the moment|this (?:year|week|month|quarter)|for us|\
        for me|necessary|a good time|a priority)
    no(?:,| |\.)? ?(?:thanks|thank you|need|interest|way|chance|time)
    (?:i|we) (?:do not|will not|would not|can not|could not) (?:\w+ )?(?:need|want|have time|see (?:a|any|\
        the) (?:need|reason|point)|think so|do that|meet|buy|sign|agree|give (?:you|out)|share|introduce|discuss|\
        commit|change|switch|make (?:any )?(?:decisions?|changes)|take (?:calls|meetings)|talk (?:right )?now|order|\
        renew)
    (?:i am|we are|it is|am) (?:\w+ ){0,3}(?:busy|swamped|in a meeting|in the middle of|about to|\
        running (?:late|into|to)|tied up|on my way|slammed|heading)
    (?:i|we) (?:have|need|got|must) (?:to |got to )?(?:\w+ )?(?:go|run|get back|leave|hang up|jump|stop you|\
        get to|another (?:call|meeting)|a meeting|a call|hop)
    (?:call|try|contact|phone|reach out|come back|get back|catch|ring) (?:me |us |to me |\
        to us )?(?:back )?(?:some other|another|next|in a|in (?:six|a few|two|three)|later|again (?:in|next|after|\
        when|some)|after|when)
    (?:we|i) (?:will|would) (?:\w+ )?(?:call|contact|get back to|let|reach out to|be in touch|come back to|\
        get in touch) ?(?:you|know|with you)?(?: (?:know|if|when|should|later))?
    (?:do not call us|do not call (?:me|here|again)|stop calling|take (?:me|us) off|remove (?:me|us)|lose my number)
    (?:just |please |you can |why do not you |can you )*(?:send|email|mail|drop) (?:me|us|it|something|\
        over)? ?(?:\w+ ){0,3}(?:email|information|info|brochure|something|material|details|catalog|link|literature|\
        it|mail)
    (?:we are|i am|we|all|everything is) (?:\w+ )?(?:all set|covered|good for now|fine as (?:it|we)|\
        happy with (?:what|our|who|how|the)|fine with (?:what|our|who)|satisfied with|set for)
    (?:let me|i (?:will|need to|have to|want to|would like to)|we (?:will|need to|have to)|\
        give me (?:some )?time to) (?:\w+ )?(?:think (?:about|it|this|that)|think$|sleep on|consider (?:it|this)|\
        mull|talk (?:it|this) over|discuss (?:it|this) (?:internally|with)|run it by)
    maybe (?:later|next (?:year|time|quarter|month)|another time|some other|some day|in the future)
    (?:it is|that is|this is) (?:\w+ )?not (?:for (?:us|me)|something (?:we|i)|a fit|happening|going to happen|\
        what we|possible|on the table|a priority|necessary|my (?:decision|area|department|job))
    (?:i am|i) (?:afraid|going to have to|will have to|must|have to|would) (?:\w+ ){0,2}(?:pass|decline|say no|\
        cut (?:this|you)|stop you)
    (?:i will|we will|i would|i think i will) pass
    (?:that|this) (?:will not|would not|does not|is not going to) (?:\w+ )?(?:work|happen|do|be necessary|\
        be possible|fly|suit)
    (?:over my dead body|forget it|no deal|hard pass|leave me alone|good luck with that|not a chance|\
        absolutely not|of course not|certainly not|no means no|i said no)
    (?:who|how) (?:gave|got|did you get) (?:\w+ )?(?:my|this) number
    (?:i would|we would|would) rather not
    (?:too (?:early|soon|busy)|no time|bad time|not a good moment)
    """
)
BARE_NO = starts(r"""
    (?:nope|nah|no|not really|never|no no|not today|not now|i do not think so|do not think so|\
        i would rather not|absolutely not|no sir)(?: no)?[,.!]*$
""")
BARE_YES = starts(
    r"""
    (?:yes|sure|okay|of course|absolutely|definitely|certainly|gladly|deal|agreed|done|why not|fine|all right|\
        sounds (?:good|great|fine|fair|reasonable|like a plan)|perfect|great|good|that works|works for me|works|\
        fair enough|please do|go ahead|with pleasure|happy to|i would like that|i would love (?:to|that)|\
        let us do (?:it|that|this)|i guess so|i suppose(?: so)?|i think so|you bet|no problem|very well|\
        that would be (?:good|great|fine|nice|helpful|perfect|okay|useful)|that is (?:fine|okay|good|doable|\
        possible|fair)|i can do that|we can do that|can do|thursday|tuesday|monday|wednesday|friday|\
        tomorrow)(?![\w'])
    """
)
AGREES = phrases(
    r"""
    (?:let us|we can|i can|we could|i could|we will|i will|i would|we would|happy to|glad to|\
        be happy to) (?:\w+ )?(?:do (?:it|that|this)|go ahead|move forward|meet|try (?:it|that|this|a|one)|start|\
        sign|order|book|schedule|set (?:it|that|this|something) up|talk (?:then|on|again|next)|see you|\
        introduce you|put you in touch|renew|take (?:it|them|two|the|a)|give (?:it|you|them) (?:a (?:try|go|chance|\
        shot)|a|the|his|her)|make (?:it|time)|be there|look at (?:it|that|the)|send (?:you|over|it|the)|\
        have (?:a look|you|it signed)|place (?:the|an)|get (?:you|him|her|my|the)|bring|ask (?:him|her|my|the))
    (?:send|bring) (?:me|it|over|us) (?:\w+ )?(?:the |a )?(?:contract|agreement|paperwork|order form|invite|\
        invitation|proposal|order|sample|samples)
    (?:you have|you have got|we have|we have got) (?:a deal|yourself a deal|my word|our business|an order|the order)
    (?:<day>|next week|\d+(?::\d\d)?(?: ?(?:am|pm|o'clock))?|ten|two|three|nine)(?: o'clock)? (?:\w+ ){0,3}(?:works|\
        is (?:fine|good|okay|better|best|possible|free)|suits|would (?:work|be (?:fine|good|okay))|it is|then|\
        sounds)
    (?:count me in|i am in|we are in|sign me up|put me down|i am game|i am up for|i am open to|we are open to|\
        i am willing|we are willing|i would be (?:open|willing|happy|glad|interested)|let us go|let us start|\
        i agree to)
    (?:that|it|this) (?:works|would work|will work|sounds (?:good|great|fine|fair|reasonable)|\
        suits)(?: for (?:me|us))?
    (?:you can|you should|talk to|speak to|speak with|talk with|ask for|call|her name|his name|\
        their name)(?: is| to)? (?:\w+ ){0,2}(?:in (?:purchasing|operations|finance|maintenance|procurement)|\
        our (?:director|manager|cfo|ceo|owner|head|buyer)|my (?:boss|manager|director|colleague))
    """
)
CONFIRMS = starts(
    r"""
    (?:exactly|precisely|correct|absolutely|spot on|bingo|indeed|that is (?:right|it|correct|true|exactly|\
        about right|pretty much|a fair|the (?:point|problem|issue|heart|thing)|what i (?:mean|said|am saying|meant)|\
        how|well put|about the size)|that is exactly|you (?:have )?(?:got it|nailed it|understood|hit it|\
        put it well|are right|could say that)|you got that right|quite right|right|true|that sums it up|\
        that about sums|pretty much|more or less|basically yes|well said|yes,? (?:that is|exactly|correct|right|\
        mostly|mainly|pretty much|basically|it is|we (?:do|are|have|were)|i (?:do|am|have|was)|they (?:do|are|did|\
        were)|it (?:is|was|does|did)|the |and |because |especially|more or less|you could|that)|yes$|yes,|\
        could not have (?:said|put))(?![\w'])
    """
)
CORRECTS = starts(
    r"""
    (?:no,? (?:no,? )?(?:that is not|it is not|not (?:exactly|quite|really|at all|that|the|so much|just|only)|\
        that was not|it is (?:more|rather|actually|the|about|our|not)|it was|i (?:said|meant|mean|did not|never|\
        was)|you (?:misunderstood|got|have|are)|we (?:do not|did not|are not|never|have)|actually|what i|\
        the (?:problem|issue|point|real|price|delay|delivery)|they)|not (?:exactly|quite|really|precisely|at all|\
        entirely|so much)(?! (?:interested|looking|sure))|that is not (?:it|what|right|true|the|quite|exactly|\
        correct|how|entirely|my|our)|that is wrong|that is incorrect|you (?:misunderstood|misunderstand|misheard|\
        got (?:me|that|it) wrong|are (?:mistaken|wrong|missing)|have (?:it|got it|that) wrong|did not (?:listen|\
        hear|understand))|i (?:did not|never) (?:say|said|mean|tell)|i (?:never )?said (?:no such|it was|that (?:it|\
        we|our))|actually,? (?:no|it is|it was|that is|not|the|we|our)|wrong|incorrect|more (?:like|about|of)|\
        it is not (?:the|about|so much|that|really|just|only)|well,? (?:no|not (?:exactly|quite|really)|\
        actually))(?![\w'])
    """
)
GOODBYE = phrases(
    r"""
    (?:good ?bye|bye|bye bye|see you|take care|talk (?:to you )?(?:soon|later|then|next|tomorrow)|\
        speak (?:to you )?(?:soon|later|then|next)|have a (?:good|great|nice|lovely) (?:one|day|afternoon|evening|\
        weekend|week|night)|until (?:then|next|thursday|tuesday|monday|wednesday|friday|tomorrow)|i am hanging up|\
        hanging up now|good day|so long|cheers bye|you too bye)
    """
)


@lru_cache(maxsize=256)
def _read(text: str, asked: bool, rephrased: bool) -> BuyerReading:
    sentences = sentences_of(text)
    asking = questions_in(sentences, (), False)
    question = next((Span(quote=q.quote, start=q.start, end=q.end, confidence=q.confidence) for q in asking), None)
    corrects = _first(sentences[:2], (CORRECTS,), 0.75 if rephrased else 0.55)
    refusal = _first(sentences, (REFUSAL,), 0.8) or (
        _first(sentences[:1], (BARE_NO,), 0.8 if asked else 0.5) if asked else None
    )
    concern = _first(sentences, (CONCERN,), 0.75)
    confirms = None if corrects else _first(sentences[:1], (CONFIRMS,), 0.8 if rephrased else 0.5)
    agreement = _agreement(sentences, asked, refusal or corrects)
    words = len(WORD.findall(plain(text).plain))
    return BuyerReading(
        concern=concern,
        question=question,
        refusal=None if agreement else refusal,
        agreement=agreement,
        confirms=confirms,
        corrects=corrects,
        goodbye=_first(sentences, (GOODBYE,), 0.85),
        short=words <= 5,
        words=words,
    )


def _agreement(sentences: Sequence[Sentence], asked: bool, against: Span | None) -> Span | None:
    """A yes counts only where the rep asked for something, unless it names what is agreed to."""
    if against:
        return None
    if asked:
        return _first(sentences[:1], (BARE_YES,), 0.8) or _first(sentences, (AGREES,), 0.8)
    return _first(sentences, (AGREES,), 0.5)


def _first(sentences: Iterable[Sentence], wordings: Sequence[re.Pattern[str]], confidence: float) -> Span | None:
    for sentence in sentences:
        for pattern in wordings:
            match = pattern.search(sentence.text)
            if match:
                start, end = sentence.around(match.start(), match.end())
                return sentence.place(Span, start, end, confidence)
    return None


def read_buyer(text: str, before: Sequence[Turn]) -> BuyerReading:
    """What a buyer's turn does, given the turns before it: a bare yes or no means most after an ask, "exactly" after
    a rephrase."""
    last = len(before) - 1
    if last < 0 or before[last].speaker != "rep":
        return _read(text, False, False)
    said = sentences_of(before[last].text)
    return _read(text, bool(asks_in(said)), bool(rephrases_in(said, before[:last])))
