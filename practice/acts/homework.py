"""What a rep has found out about this buyer beforehand. What the buyer said in the call is none."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

RULES = (
    Rule(
        "homework",
        phrases(
            r"""
            i (?:\w+ )?(?:walked|drove|cycled|came|went|stopped|dropped) (?:past|by|through|in at|into) (?:the|\
                your) [^.?!]{2,40}(?:and|yesterday|on <day>|last week|this morning)
            (?:told|tells|telling|mentioned to|let|informed) (?:me|us)(?: \w+){0,3}? (?:that |how )?(?:you|\
                your (?:company|firm|plant|team|\w+)) \
                (?:have|had|has|are|were|is|was|just|recently|used|want|wanted|opened|moved|bought|lost|took|will|are)
            your (?:\w+ )?(?:website|site|order history|accounts|annual report|last report|order history|history|\
                files?|records?|profile|homepage|\
                catalogue|catalog|advert|job ad|menu|price list|brochure|newsletter|press release|order book|reviews|\
                blog)(?: \w+)? \
                (?:says?|said|shows?|tells?|told|lists?|mentions?|has|gives?|states?|reads?|puts)
            (?:it (?:said|says|is written|stands)|i (?:read|saw)|saw|read) (?:on|in) (?:linkedin|\
                the (?:\w+ )?(?:paper|papers|news|gazette|\
                journal|register|report|post|press|magazine|trade press)|your)
            (?:the|your) (?:\w+ )?(?:paper|papers|newspaper|gazette|journal|trade press|magazine|news|radio) (?:had|\
                has|ran|wrote|carried|\
                reported|says|said|mentioned) (?:\w+ ){0,6}(?:you|your)
            (?:looked|look) (?:you|your (?:company|firm|team)) up
            (?:drove|walked|drive|came|went|driving|passed|passing|walking) (?:past|by|through|\
                round) your[^.?!]{2,40}(?:and|saw|noticed|counted|seen)
            (?:had|have|took|taken) a (?:\w+ )?look (?:at|through|into) your (?!\w*mail|letter|message|question)\w+
            i (?:found|saw|noticed|read|learned|learnt|heard|see|gather|spotted|noted|\
                counted)(?: out)?(?: \w+){0,4}? (?:that )?(?:you|your \w+) (?:have|\
                had|has|are|were|used|tried|opened|moved|put|bought|built|took|closed|changed|work|run|ship|sell|make)
            (?:left|handed|passed) me (?:a|the|his|her|their|your) (?:\w+ )?(?:note|notes|file|word)
            (?:counted|noticed|saw|spotted|read|found) (?:\w+ ){1,6}(?:in|at|on|outside|behind) your
            (?:going|went|looked|looking) through (?:your|our) (?:\w+ )?(?:history|records?|files?|orders?|\
                notes|accounts)
            i (?:have |had |just |also |recently )*(?:read|saw|noticed|seen|looked at|looked up|looked into|\
                looked through|looked over|checked|researched|studied|reviewed|went through|gone through|followed|\
                came across|understand from|learned from|learnt from|heard|found) (?:\w+ ){0,8}(?:your(?! (?:e?mail|\
                message|letter|question|voicemail))|you (?:have|are|had|were|opened|moved)|article|\
                report|website|site|linkedin|press|news|announcement|interview|post|page|account|company|newsletter|\
                annual|trade|order history|file|notes|records)
            i (?:have )?(?:did|done) (?:\w+ ){0,2}(?:homework|research|reading)
            (?:in|from|on) your (?:annual report|website|site|linkedin|press release|announcement|interview|\
                last report|newsletter|blog|home page|post|records|file|history|order history)
            according to (?:your|the|our|a) (?:\w+ ){1,3}(?:you|your)
            (?:from|by) what i (?:could |can |have )?(?:find|found|read|see|saw|gather|seen|gathered|hear|heard|learnt)
            (?:looking|going|reading|having (?:looked|read|gone)|i looked|i went) (?:at|through|over|\
                up) your (?!last\b|e?mail\
                |message|letter)\w+
            (?:your|the) (?:\w+ ){0,2}(?:report|website|site|page|paper|gazette|register|newsletter|press|advert|job ad\
                |adverts?|brochure|filing|accounts?) (?:says?|said|mentions?|mentioned|lists?|shows?|tells?|reports?|\
                reported|wrote|has you|puts)
            (?:i )?(?:see|saw|read|noticed) (?:on|in|from) (?:your|the) \w+
            you (?:are|have been) (?:hiring|advertising|building|opening|looking for|recruiting) (?:\w+ ){0,6}(?:if|on \
                your|according|i (?:saw|read))
            (?:why i call|reason i call|calling|ringing)[^?]{0,90}you (?:have|are) (?:\w+ ){0,3}(?:orders?|sites?|\
                plants?|trucks|contracts?) (?:\w+ ){0,2}(?:until|since|in|with)
            i (?:gather|understand)(?: that)? (?:you|your) (?!said|mean|told|need|want)\w+
            (?:i|we) (?:see|saw|noticed|notice|understand|read|gather|believe|heard) (?:that |from )?(?:you|\
                your company|your plant|your team|your \w+) (?:have|are|were|has|is|had|just|recently|also|\
                will|opened|open|expand|hire|run|make|move|launch|announc|bought|acquir|added|add|started|signed|\
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
            ^(?:and |so |okay |but )?(?:what|which|how|who|when|does|do|did|is|are|have|has|can|could) (?!i\b)\w+
            heard (?:you|that you) (?:say|right|correctly|just)
            you (?:just )?(?:said|mentioned|sent me|wrote) (?:that|it|just|me)?
            what you (?:sent|told|gave|wrote|said)
            your orders?(?! (?:history|book))
            understand (?:that )?you (?:are|were|have been|feel) (?:\w+ )?(?:careful|cautious|wary|worried|\
                nervous|angry|busy|tired|hesitant)
            understand (?:you|your) (?:correctly|right|concern|worry|point|frustration|position|hesitation)
            (?:looked|looking) at (?:my|our)
            """),
        form="any",
        confidence=0.7,
    ),
)


STILL = phrases(
    r"""
    ^(?:is|are|does|do) (?:that|this|it|they|those) (?:all )?(?:still )?(?:right|true|so|correct|the case|up to date|how (?:it|things) \
        (?:is|are|stands?)|hold|holds|current|valid)(?: today| now| these days| any more)?$
    ^how is (?:it|that) (?:today|now|these days|really)$
    """
)
"""What asks whether something found out beforehand holds today."""
DATED = phrases(r"(?:still|today|now|these days|up to date|any more|current)")


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The acts of a turn that show homework."""
    found = tuple(apply(RULES, sentences))
    yield from found
    for sentence in held_up(sentences):
        if not any(sentence.span_start <= act.start < sentence.span_end for act in found):
            yield sentence.whole(Act, 0.6, act="homework")


def held_up(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Statements held up to the buyer at once: does that still hold?"""
    return tuple(
        sentence
        for sentence, check in pairwise(sentences)
        if not sentence.asks and not OWN.search(sentence.text) and STILL.search(check.text) and DATED.search(check.text)
    )


OWN = phrases(r"^(?:we|our|i will|i would|my)")
