"""How a rep opens: who calls, why it is worth the buyer's time, homework, permission, courtesies. Holds no questions
proper."""

import re
from collections.abc import Iterator, Sequence

from practice.acts.phrases import LEAD, phrases, starts
from practice.acts.questions import SMALL_TALK
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

RULES = (
    Rule(
        "introduction",
        phrases(
            r"""
            my name is
            \w+ here (?:from|with|at|of) (?!the (?:start|beginning|moment)|least|all|time)\w+
            my name's
            (?:i am|this is|it is|here is) (?!(?:calling|just|going|not|sure|glad|sorry|happy|so|here|very|\
                really|wondering|curious|in|on|the|a|an|also|still|about|aware|interested|looking|trying|\
                your)\b)(?:\w+ ){1,3}(?:from|with|at|of|over at|calling from|here from|calling)
            (?:i am|i) (?:call|calling|phoning|phone|ring|ringing|reaching out) (?:you )?(?:from|on behalf of|for)
            i (?:work|am) (?:with|for|at) (?!you\b|your\b|the moment|this\b|least\b|all\b)\w+
            i (?:look after|manage|represent|cover|am responsible for|handle|took over|am taking over|\
                have taken over) (?:\w+ ){0,4}(?:accounts?|customers?|region|area|territory|sales|clients?|market|\
                company|team)
            i am (?:your|the) new (?:account manager|contact|rep|sales rep|representative|account rep)
            (?:let me|allow me to|i would like to) introduce myself
            """
        ),
        unless=phrases(r"""
            (?:wife|daughter|son|customer) is
            (?:it|this) is (?:one|part|kind|because|out|up|all|some|none|most|more|much|many) (?:\w+ )?of
            """),
        form="any",
    ),
    Rule(
        "homework",
        phrases(
            r"""
            i (?:have |had |just |also |recently )*(?:read|saw|noticed|seen|looked at|looked up|looked into|\
                looked through|looked over|checked|researched|studied|reviewed|went through|gone through|followed|\
                came across|understand from|learned from|learnt from|heard|found) (?:\w+ ){0,8}(?:your|you|article|\
                report|website|site|linkedin|press|news|announcement|interview|post|page|account|company|newsletter|\
                annual|trade|order history|file|notes|records)
            i (?:have )?(?:did|done) (?:\w+ ){0,2}(?:homework|research|reading)
            (?:in|from|on) your (?:annual report|website|site|linkedin|press release|announcement|interview|\
                last report|newsletter|blog|home page|post|records|file|history|order history)
            according to (?:your|the|our) (?:\w+ )?(?:website|site|report|records|notes|file|article|press|page|\
                linkedin)
            (?:i|we) (?:see|saw|noticed|notice|understand|read|gather|believe|heard) (?:that |from )?(?:you|\
                your company|your plant|your team|your \w+) (?:have |are |were |has |is |had |just |recently |also |\
                will |opened|open|expand|hire|run|make|move|launch|announc|bought|acquir|added|add|started|signed|\
                won|lost|order|buy|ship|supply|produce|use|serve)
            (?:congratulations|congrats) on
            (?:your|the) (?:recent|latest|new) (?:announcement|press release|expansion|plant|acquisition|\
                opening|article|interview|launch|site|product|product line|line|warehouse|award)
            (?:last time|when we last spoke|in our last call|in (?:january|february|march|april|may|june|july|\
                august|september|october|november|december)|last (?:year|month|spring|summer|autumn|fall|winter|\
                quarter)),? you (?:said|told|mentioned|ordered|had|were|asked|bought|used|reported|opened|moved)
            before (?:i called|calling|this call|we spoke)
            """
        ),
        unless=phrases(r"""
            heard (?:you|that you) (?:say|right|correctly|just)
            you (?:just )?(?:said|mentioned) (?:that|it|just)
            """),
        form="any",
        confidence=0.7,
    ),
    Rule(
        "match_statement",
        phrases(
            r"""
            (?:if|in case|should) ... (?:not a fit|no fit|not fit|not (?:a )?(?:match|good fit|right fit)|\
                no match|does not fit|do not fit|not make sense|makes? no sense|not the right|not right|not for you|\
                nothing (?:in it )?for you|no value|not worth|cannot help|can not help|no good reason|\
                no reason) ... (?:say so|tell you|be honest|leave|hang up|go|stop|part|let you|walk away|say it|\
                be the first|out of your|say|end)
            (?:if|whether|see if|find out if|find out whether|check if|know if|figure out if|\
                see whether) (?:there is|there might be|we are|it is|this is|we have|this makes|it makes|\
                we) (?:even |actually |really )?(?:a )?(?:good )?(?:fit|match|sense|right for)
            (?:i will|we will|i would) (?:say so|tell you so|tell you honestly|be the first to (?:say|tell)|\
                walk away|leave you alone|leave you in peace|get out of your way|be out of your hair|\
                part (?:as )?friends)
            (?:if|and if) (?:not|it is not|we are not|there is none|it does not),? (?:i will|we will|i am|\
                that is|we) (?:say|tell|leave|let|be|go|part|hang|fine|okay|just)
            (?:may|might) (?:well )?not be (?:a (?:good )?)?(?:fit|match|right) (?:for you|for your)
            """
        ),
    ),
    Rule(
        "permission",
        phrases(
            r"""
            (?:do|would|have) you (?:have |got |happen to have )?(?:a |one |two |three |five |ten |\d+ |\
                a couple of |a few |some |just )+(?:\w+ )?(?:minutes?|moments?|seconds?|sec|secs|time|\
                quick question)
            (?:do|would) you have time
            (?:is|was) (?:this|it|now|that) (?:a |an )?(?:good|bad|okay|convenient|inconvenient|right|\
                terrible) (?:time|moment)
            (?:did|have) i (?:catch|caught) you (?:at|in)
            (?:can|may|could|might) i (?:just |quickly |please |also |briefly |maybe )*(?:ask|have|take|steal|\
                borrow|get|share|explain|tell|check|suggest|pick|show)(?: you)? (?:something|a|one|some|another|\
                about|few|two|you|your|what|how|why|thirty|\d+|for|if|why i)
            (?:may|can|could|might) i (?:please )?ask
            (?:would|do) you mind if (?:i|we)
            (?:is|would) (?:it|that) (?:be )?(?:okay|all right|fine|alright) (?:with you |for you |by you )?(?:if|to)
            (?:are|would) you (?:be )?(?:okay|fine|all right|comfortable) (?:with|if) (?:i|me|we|a few)
            (?:is|would) that (?:be )?(?:okay|all right|fine|alright|fair)(?: with you| for you)?\?
            can you (?:talk|speak) (?:right )?now
            mind if i
            (?:if|when) (?:this|now|it) is (?:a )?(?:bad|not a good) time
            """
        ),
        confidence=0.75,
    ),
    Rule(
        "checking_in",
        phrases(
            r"""
            (?:just |only |simply )?(?:checking|check|checkin) (?:in|up)(?: on| with)?(?! the)
            touch(?:ing)? base
            (?:just|simply|only) (?:wanted|wanting|calling|called|ringing|phoning|\
                thought i would) (?:to )?(?:see how (?:you|\
                things|everything|it|business)|say hello|say hi|hear how (?:you|things|everything)|follow up|check|\
                introduce|catch up|stay in touch|keep in touch|see if you need|see if there is anything)
            (?:calling|called|call|ringing|phoning) (?:\w+ )?to (?:see how (?:you are|things are|everything)|\
                say hello|say hi|catch up|stay in touch|keep in touch|see if you need anything|\
                see if there is anything you need|check|touch)
            (?:see|find out|hear|know|ask) (?:if|whether) (?:you (?:need|want|require) anything|\
                there is anything (?:you need|i can|we can))
            how is everything (?:going )?with (?:our|the) (?:product|service|order)
            """
        ),
        unless=phrases(r"""
            (?:not|never|instead of|rather than|more than) (?:just |only |simply |calling to |to |\
                here to )*(?:check|touch|checking|touching|calling)
            before (?:i|we)
            """),
    ),
)

PURPOSE = phrases(
    r"""
    (?:reason|purpose) (?:for|of|i am|why|that i am|behind) (?:my |this |the )?(?:call|calling|is)
    (?:i am|i) (?:call|calling|phoning|ringing|reaching out|called|getting in touch|contacting)
    (?:wanted|thought|hoped|hoping) (?:to |i would |it )
    """
)
ABOUT_THEM = phrases(
    r"""
    <company> (?:like|such as|similar to|comparable to|of) (?:you|yours|your)
    (?:other|many|most|several|some|a number of|a lot of|lots of|two|three|four|five|six|ten|\d+|the|almost all|\
        half the|half of the) (?:of the |of our |of |\w+ ){0,3}<company>
    (?:your|this|the|our|in) (?:\w+ )?(?:industry|sector|trade|branch|line of business|market|region|business)
    (?:your|you) (?:company|plant|mill|site|team|operation|announcement|expansion|contract|usage|orders?|volume|\
        membership|last|new|current|own|people|line|lines|drivers|fleet|stores?|clinics?|customers|members|staff|\
        buyers|costs?|margins?)
    (?:\w+ )?<company> (?:are|is|were|have|has|see|seeing|face|facing|struggle|tell|told|lose|losing|pay|paying|in)
    (?:you|your) (?:opened|moved|ordered|reported|mentioned|said|told|had|have|are|were|cut|stopped|changed|\
        dropped|run|use|buy)
    everyone who (?:buys|runs|makes|uses)
    """
)
CHALLENGE = phrases(
    r"""
    challenges?
    problems?
    (?:ris(?:e|es|ing)|rose|risen|up|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|increas(?:e|es|ed|ing)|soar(?:ed|ing|\
        s)?|doubled|tripled|higher|spik(?:e|es|ed|ing)|explod(?:ed|ing)|grown|gone up|going up|went up)
    (?:short(?:age|ages)|scarce|scarcity|tight|hard to (?:get|find|hire|keep))
    (?:squeez(?:e|ed|ing)|under pressure|pressure on|pressures|shrinking|thin|eaten up|eating)
    (?:los(?:e|es|ing|t)|waste[sd]?|wasting|delays?|delayed|late|downtime|breakdowns?|scrap|rejects?|outages?|\
        stoppages?|complaints?|turnover|theft|fines?|penalt(?:y|ies)|recalls?|claims?|injur(?:y|ies)|accidents?|\
        backlogs?|bottlenecks?|shortfall)
    (?:struggl(?:e|es|ing)|fac(?:e|es|ing)|grappling|wrestling|fighting|hit by|hurt by|suffer(?:s|ing)?|worried|\
        stuck|caught|battling|dealing with)
    (?:regulation|regulations|directive|new (?:law|rules?|tax|tariffs?|standard)|tariffs?|compliance|deadline|\
        ban|inflation|energy (?:cost|costs|prices?)|interest rates|volatility|volatile|uncertain(?:ty)?|\
        unpredictable)
    (?:dropped|fell|fallen|cut back|down by|declin(?:e|ed|ing)|stopped|changed|changes|shift(?:ed|ing)?|opened|\
        expand(?:ed|ing)|second (?:line|site|plant))
    (?:cost|costs|costing) (?:them|you|most|many|\w+ <company>)
    """
)
WORTH = phrases(
    r"""
    (?:cut|cuts|cutting|reduc(?:e|ed|es|ing)|lower(?:ed|ing)?|sav(?:e|ed|es|ing|ings)|halv(?:e|ed|ing)|\
        avoid(?:ed|ing)?|recover(?:ed|ing)?|trim(?:med)?|shav(?:e|ed|ing)|gain(?:ed|ing)?|free(?:d|ing)? up|win|won|\
        keep|kept|protect(?:ed|ing)?|hold|held|get back|got back|offset|took|take|bring down|brought down|\
        soften(?:ed)?|limit(?:ed)?)
    in half
    half (?:the|of|that)
    \d[\d.,]* ?(?:%|percent|per cent)
    <money>
    (?:worth|find out|see|explore|exploring|learn|understand|understanding|compare|hear|discuss|talk about|\
        look at|work out|know|ask) ?(?:if|whether|how|what|where|a conversation|talking|exploring|looking|ten|\
        fifteen|twenty|your|the same|it|that|this|some)
    (?:might|could|may|would) (?:help|be worth|do the same|apply|matter|interest|be useful|be relevant|be of)
    """
)
PRODUCT_FIRST = starts(
    r"""
    (?:we|our|i) (?:\w+ ){0,2}(?:are|is|offer|sell|make|provide|have|produce|specialize|deliver|supply)
    """
)


def acts_in(sentences: Sequence[Sentence], opening: bool) -> Iterator[Act]:
    """The opening acts of a turn. `opening`: among the rep's first turns, where a reason for the call belongs."""
    yield from apply(RULES, sentences)
    for sentence in sentences:
        if (opening and SMALL_TALK.fullmatch(sentence.text)) or CHAT.search(sentence.text):
            yield sentence.whole(Act, 0.8, act="small_talk")
    if opening:
        yield from _reason(sentences)


CHAT = phrases(
    r"""
    (?:lovely|beautiful|terrible|awful|nice|crazy|gorgeous|hot|cold|rainy|miserable) (?:\w+ )?(?:weather|\
        day today|morning today)
    (?:have|had|enjoy|hope you had|hope you are having) (?:\w+ )?(?:a )?(?:good|great|nice|lovely|pleasant|\
        relaxing) (?:weekend|holiday|holidays|vacation|christmas|easter|summer|morning|start to the week)
    (?:hope|trust) (?:you are|all is|everything is|this finds you|you have been) (?:doing )?(?:well|good|fine|\
        okay|great)
    (?:did|do) you (?:see|watch|catch) (?:the )?(?:game|match)
    """
)


def _reason(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The sentence that names a challenge on the buyer's side, given that the turn also says what exploring it is
    worth."""
    told = [sentence for sentence in sentences if CHALLENGE.search(sentence.text) and ABOUT_THEM.search(sentence.text)]
    told = [sentence for sentence in told if not PRODUCT_FIRST.match(sentence.text) and not _is_question_only(sentence)]
    if not told:
        return
    whole = " ".join(sentence.text for sentence in sentences)
    worth, purpose = bool(WORTH.search(whole)), bool(PURPOSE.search(whole))
    if worth or purpose:
        yield told[0].whole(Act, 0.5 + 0.2 * worth + 0.2 * purpose, act="valid_business_reason")


def _is_question_only(sentence: Sentence) -> bool:
    return sentence.asks and bool(
        re.match(rf"{LEAD}(?:what|how|why|do|are|is|have|which|who|when|where|can|could)\b", sentence.text)
    )
