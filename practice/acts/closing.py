"""How a rep brings a call to its end: trial checks, taking a no, honest misfit, thanks, goodbye."""

import re
from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases, starts
from practice.acts.plain import plain
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act
from practice.model.transcript import Turn

RULES = (
    Rule(
        "trial_check",
        phrases(
            r"""
            (?:does|do|did|would|is|was) (?:that|this|it|any of (?:that|this)|what i (?:said|described|\
                just said)|all (?:that|this)) (?:\w+ ){0,3}(?:make sense|sound|help|fit|work|match|answer|ring true|\
                resonate|relevant|useful|helpful|interesting|of interest|worth|go in the right direction|address|\
                cover|what you (?:need|are looking for|had in mind|want|were looking)|something|close|clear|in line|\
                feel|look|solve|matter|reasonable|fair|meet|speak to|seem)
            (?:make|makes) sense(?: so far| to you| for you)?\?
            (?:how|what) (?:does|do|did|would) (?:that|this|it|all that|you) (?:\w+ )?(?:sound|strike you|feel|\
                look|fit|land|seem|think (?:of|about) (?:that|this|it|what|the))(?: to you| so far| for you)?
            (?:are we|am i|are you) (?:\w+ )?(?:on the (?:right|same) (?:track|page)|with me|following|aligned|\
                in agreement|comfortable (?:with|so far)|in the right)
            (?:any|do you have any|are there any|is there any|what) (?:\w+ )?(?:questions?|concerns?|doubts?|\
                thoughts?|reservations?|objections?|hesitations?|hesitation|worries)(?: so far| left| about (?:that|\
                this|it|what)| on (?:that|this)| before| at this point| up to)?\?
            (?:is there )?anything (?:else )?(?:\w+ )?(?:unclear|missing|holding you back|that worries you|\
                that bothers you|that concerns you|you (?:are|would be) (?:unsure|worried|concerned)|we have not|\
                i have not|i (?:have )?(?:missed|forgot)|that would (?:stop|keep))
            so far so good
            (?:is|was) (?:that|this|it) (?:what|how) you (?:had in mind|expected|need|meant|imagined|want|were)
            (?:would|could) (?:that|this|it|something like that) (?:\w+ )?(?:help|work|be (?:useful|helpful|\
                of interest|interesting|valuable|worth|relevant)|make (?:a|any|things|your)|solve|fit|matter|\
                make sense)
            """
        ),
        form="question",
        confidence=0.75,
    ),
    Rule(
        "accept_no",
        phrases(
            r"""
            (?:that is|that is absolutely|that is totally|that is perfectly|that is completely|it is|totally|\
                perfectly|completely|absolutely|all) (?:\w+ )?(?:fine|okay|all right|alright|understandable|\
                no problem|not a problem|your (?:decision|choice|call))(?:,? (?:with me|by me|then|and thank|\
                i understand|if|no))?
            (?:no problem|no worries|fair enough|not a problem|no hard feelings|understood|i understand|\
                of course)(?: at all)?[,.!]
            (?:i|we) (?:\w+ )?(?:respect|accept|appreciate|understand|can live with|take|hear) (?:that|\
                your (?:decision|answer|choice|no|position|honesty|no for an answer)|it|a no|the no|\
                no for an answer)
            (?:thanks|thank you) for (?:\w+ )?(?:being (?:\w+ )?(?:honest|straight|frank|open|clear|direct|\
                upfront)|your (?:honesty|honest|frankness|candor|straight answer|clear answer)|\
                telling me (?:straight|honestly|so)|the (?:honest|straight|clear) (?:answer|no))
            (?:i will|i would) (?:not (?:push|press|insist|bother|take any more|keep you|trouble)|leave (?:it|\
                you) (?:at that|there|be|alone|in peace|with that)|let it rest|drop it|stop (?:there|here)|back off|\
                get out of your)
            (?:i|we) do not want to (?:push|press|pressure|force|bother)
            (?:if (?:anything|things|that|it|your situation|the situation|circumstances) (?:ever |\
                should )?(?:change|changes|comes up)|should (?:things|anything|that) change|if you (?:ever |\
                should )?change your mind)
            (?:the door|my door|our door) (?:is|stays|remains) (?:always )?open
            (?:no|a no) is (?:\w+ )?(?:fine|okay|a good|an answer|good|all right|perfectly)
            maybe (?:another|some other|later|next) (?:time|day|year)
            """
        ),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "no_fit",
        phrases(
            r"""
            (?:we|this|it|that|our \w+|i|you) (?:\w+ ){0,4}(?:are not|is not|am not|would not be|will not be|\
                may not be|might not be|do not think|does not seem|do not seem|are probably not|is probably not|\
                not sure) (?:\w+ ){0,5}(?:a |the |an )?(?:\w+ )?(?:fit|match|right (?:partner|choice|supplier|\
                solution|one|product|company|for you|answer|time)|best (?:choice|option|supplier|solution|answer|\
                for you)|good for you|suitable|what you need|answer for you|for you)
            (?:there is|there is not|i do not see|we do not see|i see|i can not see|\
                i can see) (?:\w+ ){0,2}(?:no|a|any) (?:\w+ ){0,2}(?:fit|match|reason for you|reason to (?:change|\
                switch)|case for)
            (?:not|no|is not|are not) (?:a )?(?:good |great |right |real )?(?:fit|match)(?: here| for you|\
                 between| for your)?
            you (?:are|would be|will be|might be) (?:\w+ )?better (?:off|served) (?:\w+ )?(?:with|staying|where|\
                without|elsewhere|using|keeping|going|by|as)
            (?:i|we) (?:can not|could not|do not think (?:i|we) can|are not able to|will not be able to|\
                honestly can not|would not be able to) (?:\w+ )?(?:help|serve|do (?:that|this|it|better)|improve|\
                add|beat|offer you|supply|meet|match) (?:\w+ ){0,6}(?:you|your|here|that|this|what|with|right now|\
                much)?
            (?:you do not|you really do not) need (?:us|this|what we|our|me|it)
            (?:stay|stick|keep going) with (?:your|what you|who you|the) (?:\w+ )?(?:current|have|supplier|\
                vendor|present)
            i would (?:not|rather not) (?:\w+ )?(?:sell|recommend|advise|want you to)
            (?:to be honest|honestly|frankly),? (?:i|we|this|it|you) (?:\w+ ){0,3}(?:not|no|better|can not)
            part (?:as|ways|on)
            """
        ),
        unless=phrases(r"""
            (?:if|in case|should|whether|when|unless) (?:\w+ ){0,5}(?:not|no|there is no) (?:\w+ ){0,4}(?:fit|\
                match|right|help|sense)
            if (?:we|it|this|there|i)
            (?:can not|could not) help (?:but|noticing|thinking|wondering)
            not sure (?:if|whether)
            """),
        form="statement",
        confidence=0.75,
    ),
    Rule(
        "thanks",
        phrases(
            r"""
            (?:thank you|thanks|many thanks|cheers|thank you so much|much appreciated|grateful)(?! to (?:the|\
                our|this|a)\b)
            i (?:\w+ )?appreciate (?:it|that|your (?:time|help|patience|business|call|trust)|you (?:taking|making))
            """
        ),
        form="any",
        confidence=0.8,
    ),
    Rule(
        "goodbye",
        starts(
            r"""
            (?:goodbye|good bye|bye|bye bye|bye for now|ciao|cheers then|so long|farewell|take care|see you|\
                see ya|talk (?:to you )?(?:soon|later|then|next|tomorrow|on)|speak (?:to you )?(?:soon|later|then|\
                next|tomorrow|on)|until (?:then|next|tomorrow|thursday|monday|tuesday|wednesday|friday)|\
                looking forward to (?:it|seeing|meeting|our|speaking|talking|hearing|thursday|tuesday|monday|\
                wednesday|friday)|i (?:am )?look(?:ing)? forward to (?:it|seeing|meeting|our|speaking|talking|\
                hearing|thursday|tuesday|monday|wednesday|friday)|(?:i will |will )?(?:see|talk to|speak to|\
                call) you (?:on |then|tomorrow|soon|next|later|<day>)|have a (?:good|great|nice|lovely|wonderful|\
                pleasant) (?:one|day|afternoon|evening|weekend|week|night|rest|time|\w+ day)|enjoy (?:your|the rest|\
                the weekend)|all the best|best of luck|good luck|(?:i will|i should|let me) (?:let you (?:go|\
                get back)|leave you)|good (?:night|day)$)
            """
        ),
        form="statement",
        confidence=0.8,
    ),
    Rule(
        "goodbye",
        phrases(
            r"""
            (?:goodbye|good bye|bye bye|bye for now|bye)
            have a (?:good|great|nice|lovely|wonderful|pleasant) (?:one|day|afternoon|evening|weekend|week|\
                night|rest of|time)
            (?:talk|speak) (?:to you )?(?:soon|later|then)
            (?:i will|let me) let you (?:go|get back)
            """
        ),
        unless=starts(r"""
            (?:goodbye|good bye|bye|talk|speak|have a)
            """),
        form="statement",
        confidence=0.75,
    ),
)


NEGATIVE = re.compile(r"\b(?:no|not|never|nothing|pass|later|busy|stop|rather|happy with|all set|covered)\b")


def acts_in(sentences: Sequence[Sentence], before: Sequence[Turn]) -> Iterator[Act]:
    """The closing acts of a turn; a no can be taken well only where there was one, as far as the turns before show."""
    refused = not before or before[-1].speaker == "rep" or bool(NEGATIVE.search(plain(before[-1].text).plain))
    for act in apply(RULES, sentences):
        if act.act != "accept_no" or refused:
            yield act
