"""Courtesies at the beginning: who is on the line, told in a breath, and small talk. Holds no business."""

import re
from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases
from practice.acts.questions import SMALL_TALK
from practice.acts.sentences import Sentence
from practice.acts.words import STOP, words_in
from practice.model.reading import Act

GREETING = re.compile(
    r"^(?:(?:good )?(?:morning|afternoon|evening|day)|hi|hiya|hello|hey|yo)\b(?: there| again)?[,.! ]*"
)
PLATE = re.compile(
    r"^(?:[\w']+[,.!] )?(?:it is |its |this is )?(?:[\w'-]+ ){0,2}[\w'-]+"
    r"(?:, | from | with | at | of | @ )(?:the )?(?:[\w'&-]+,? ?){1,7}[.!]?$"
)
"""Name and firm, with nothing else: "Danny, Ironbridge Castings"."""
OF = frozenset(("from", "with", "at", "of", "the", "it", "its", "is", "this", "here", "again", "and", "in"))
NO_NAME = frozenset(
    (
        *(
            "monday tuesday wednesday thursday friday saturday sunday happy sorry glad nice good lovely mr mrs ms sir".split()
        ),
        *("quick short question call calling ready great fine interesting busy new year easter christmas".split()),
    )
)
LONGEST_PLATE = 10
"""Words of it, at most."""

PRIVATE = phrases(
    r"""
    (?:weekend|holidays?|vacation|trip|honeymoon|christmas|easter|birthday|new year|anniversary|wedding|marathon|bank holiday)
    (?:weather|rain(?:ing)?|snow(?:ing|ed)?|sunny|sunshine|storm|heat ?wave|freezing|drizzle|fog|frost|thunder|\
        dry day|wet|hot|cold|warm|icy)
    (?:football|rugby|hockey|cricket|golf|tennis|baseball|(?:the|your) (?:match|game)|cup final|olympics|your team win|\
        fishing|skiing|running|cycling|bees|garden|allotment|\
        choir|band|gym|barbecue|sailing|hiking|yoga|chess)
    (?:kids?|children|son|daughter|wife|husband|baby|little one|grandchild(?:ren)?|grandson|granddaughter|boys|girls|\
        dog|puppy|cat|twins|mother|family)
    (?:coffee|tea|lunch|breakfast|traffic|monday|friday)
    (?:marathon|half marathon|exam|concert|party|play|new school|school|move|new house|driving test)
    """
)
"""What people chat about."""
BUSINESS = phrases(
    r"""
    (?:sites?|work|works|working|deliver\w*|orders?|plants?|samples?|suppliers?|lines?|machines?|business|prices?|\
        costs?|compan\w+|customers?|production|\
        projects?|meetings?|contracts?|invoices?|offers?|tests?|budgets?|staff|shifts?|stock|orders|sales|quotes?|\
        boss|firm|team like|take over|succession|\
        retire|retirement|help|problem|problems|need|needs|decide|important|matter|matters|meet|visit|call|ring|send|\
        invite|show|join|come|suit|suits|pay|save|\
        guests?|season|trade|store|stores|storage|room|rooms|water|food|press|press\w+|hall|kitchen|warehouse|units?|\
        insurance|policy|risk|damage)
    """
)
CHATTING = phrases(
    r"""
    how (?:was|were|is|are|did|has) (?:your|the|his|her) (?:\w+ )?(?:go|been|treating|keeping|weekend|holiday|\
        holidays|vacation|trip|christmas|easter|birthday|wedding|\
        marathon|match|game|kids?|children|son|daughter|wife|husband|family|dog|baby|garden|concert|move|new house|\
        little one|bees|grandchild\w*|golf|party)
    how is your \w+(?: one)?
    (?:did|have|has|is|are|was|were) (?:you|your|the) [^?]{2,50}\?
    (?:hope|trust) (?:you|the|your|that)
    what (?:a|an) (?:\w+ )?(?:storm|day|night|game|match|weekend|summer|winter|weather|goal|season)
    (?:it is|is it|it was|it has been|this) (?:\w+ )?(?:really |so |too |very |quite |pretty |been )*(?:hot|cold|warm|\
        freezing|raining|snowing|sunny|windy|icy|wet|foggy|\
        pouring|grey|gray|boiling)
    (?:rain|snow|sun|fog)(?:ing)? (?:again|all day|at last|today|for days)
    (?:happy|merry|belated) (?:\w+ )?(?:friday|monday|birthday|new year|easter|christmas|anniversary)
    (?:any|got) (?:\w+ )?(?:plans|holidays?) (?:for|planned|booked)
    (?:still|already) (?:\w+ing|recovering|in)
    are you (?:a|into|more of)
    coffee (?:number|in hand|first)
    """
)
LONGEST_CHAT = 14
"""Words of a sentence that is mere chat."""
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


def small_talk_in(sentences: Sequence[Sentence], opening: bool) -> Iterator[Act]:
    """Chat: courtesies as the call begins, and private matters with no business in them."""
    for sentence in sentences:
        if (opening and SMALL_TALK.fullmatch(sentence.text)) or CHAT.search(sentence.text) or _chats(sentence):
            yield sentence.whole(Act, 0.8, act="small_talk")


def _chats(sentence: Sentence) -> bool:
    text = sentence.text
    if sentence.count > LONGEST_CHAT or not PRIVATE.search(text) or not CHATTING.search(text):
        return False
    return not BUSINESS.search(text)


def name_in(sentences: Sequence[Sentence]) -> Act | None:
    """The rep's name and firm, told without a verb right after a greeting."""
    greeted = False
    for sentence in sentences[:3]:
        greeting = GREETING.match(sentence.text)
        rest = sentence.text[greeting.end() :] if greeting else sentence.text
        if (greeting or greeted) and not sentence.asks and _is_plate(rest):
            return sentence.whole(Act, 0.7, act="introduction")
        greeted = greeted or bool(greeting)
    return None


def _is_plate(text: str) -> bool:
    words = words_in(text)
    named = [word for word in words if word not in OF]
    known = any(word in STOP or word in NO_NAME for word in named)
    return bool(len(named) >= 2 and len(words) <= LONGEST_PLATE and not known and PLATE.match(text))
