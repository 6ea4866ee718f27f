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
            (?:does|do|did|would|is|was) (?:that|this|it|any of (?:that|this)|what i (?:said|described|just said)|\
        all (?:that|this)) (?:\w+ ){0,3}(?:make sense|sound|help|fit|work|match|answer|ring true|resonate|relevant|\
        useful|helpful|interesting|of interest|worth|go in the right direction|address|cover|what you (?:need|\
        are looking for|had in mind|want|were looking)|something|close|clear|in line|feel|look|solve|matter|\
                reasonable|fair|meet|speak to|seem)
            (?:make|makes) sense(?: so far| to you| for you)?\?
            (?:how|what) (?:does|do|did|would) (?:that|this|it|all that|you) (?:\w+ )?(?:sound|strike you|feel|look|\
        fit|land|seem|think (?:of|about) (?:that|this|it|what|the))(?: to you| so far| for you)?
            (?:are we|am i|are you) (?:\w+ )?(?:on the (?:right|same) (?:track|page)|with me|following|aligned|\
        in agreement|comfortable (?:with|so far)|in the right)
            (?:any|do you have any|are there any|is there any|what) (?:\w+ )?(?:questions?|concerns?|doubts?|\
        thoughts?|reservations?|objections?|hesitations?|hesitation|worries)(?: so far| left| about (?:that|this|it|\
        what)| on (?:that|this)| before| at this point| up to)?\?
            (?:is there )?anything (?:else )?(?:\w+ )?(?:unclear|missing|holding you back|that worries you|\
        that bothers you|that concerns you|you (?:are|would be) (?:unsure|worried|concerned)|we have not|i have not|\
        i (?:have )?(?:missed|forgot)|that would (?:stop|keep))
            so far so good
            do you see (?:that|this|it|yourselves|your \w+|one) (?:\w+ )?(?:work|working|fit|fitting|helping|help|\
                using|use|running|happening)
            any (?:questions|doubts|concerns|worries|objections)(?: \w+){0,3} (?:here|now|far|point|this|that|it)\?
            (?:make|makes|clear|okay|following|with me) (?:\w+ )?(?:so far|up to (?:here|now|this)|until (?:here|now)|\
                thus far)\?
            (?:is|was|would) (?:that|this|it) (?:\w+ )?(?:roughly|about|more or less|along the lines of|near|close to|\
                anything like) (?:what|how) you
            does (?:that|this) (?:\w+ )?(?:go|head|point|move) (?:\w+ )?(?:in )?(?:the|a|your) (?:\w+ )?direction
            (?:does|would|do) (?:that|this|it|what (?:we|i|you) [^?]{1,40}) (?:\w+ ){0,3}(?:make sense|\
        go in the right direction|take care of|point in the right|sit (?:right|well)|ring true|cover|answer)
            (?:are you|is everything) (?:\w+ )?(?:with me|clear|comfortable)
            (?:would|could|does) (?:that|this|it) (?:\w+ )?(?:take care of|settle|ease|remove|meet|do the job|\
        do it for you)
            (?:is|was) (?:that|this|it) (?:what|how) you (?:had in mind|expected|need|meant|imagined|want|were)
            (?:would|could) (?:that|this|it|something like that) (?:\w+ )?(?:help|work|be (?:useful|helpful|\
        of interest|interesting|valuable|worth|relevant)|make (?:a|any|things|your)|solve|fit|matter|make sense)
            """
        ),
        unless=phrases(
            r"""
            ^(?:so |and |but |okay |well )*how (?:do|does|did|would) (?:you|your \w+) (?:look|feel when|fit|think)
            (?:look after|look at|back then|at night|in winter|in summer|last (?:time|year|week)|on (?:<day>|sundays?|\
                weekends?))
            how (?:does|did|do) (?:it|that) feel (?:when|if)
            (?:does|did|would) it help to
            (?:why|how much|how many|what (?:would|should|could|will) (?:it|that|this|the \w+|you|they))
            to your (?:\w+ )?(?:accountant|boss|director|board|colleagues?|team|people|partner)
            (?:make sense|help|work|suit|be worth|be useful|fit|feel about) (?:if (?:i|we)|to (?:meet|sit|visit|talk|\
        speak|write|come)|\w{2,}ing)
            (?:if|that) (?:i|we) (?:came|come|send|sent|bring|brought|met|meet|call|called|rang)
            how (?:would|should|does|do) (?:it|that|things) (?:\w+ )?(?:work|look|run|go|be)(?: \w+){0,3} if (?:you|money|\
                everything|it)
            how (?:would|do) you feel about
            (?:did|have) i (?:miss|missed|get|got|understand|understood|hear|heard)
            (?:i|we) (?:have )?(?:missed|forgot|got wrong)\?
            (?:right|correct) so far\?
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
        perfectly|completely|absolutely|all) (?:\w+ )?(?:fine|okay|all right|alright|understandable|no problem|\
        not a problem|your (?:decision|choice|call))(?:,? (?:with me|by me|then|and thank|i understand|if|no))?
            (?:no problem|no worries|fair enough|not a problem|no hard feelings|understood|i understand|\
        of course)(?: at all)?(?=[,.!;])
            good luck with (?:it|them|that|everything|the)
            (?:totally|completely|fully|absolutely|i|we) (?:get|understand|respect|accept) (?:it|that|this)(?=[,.!]|$)
            ^(?:okay|all right|right|well|fine|understood|i see),? (?:then )?(?:then )?not(?: then)?(?=[,.!]|$)
            (?:it sounds as if|it seems|clearly) you (?:\w+ )?(?:chose|decided|thought|have thought)
            (?:sorry|a pity|a shame) it is not us
            (?:i will|we will) (?:\w+ )?(?:leave it there|take that as a no|not ask again|take no for an answer)
            that (?:settles it|is clear|is your call|is your decision)
            (?:i|we) (?:\w+ )?(?:respect|accept|appreciate|understand|can live with|take|hear) (?:that|this(?=[,.!]|\
        $)|your (?:decision|answer|choice|no|position|honesty|no for an answer)|it|a no|the no|no for an answer)
            (?:thanks|thank you) for (?:\w+ )?(?:being (?:\w+ )?(?:honest|straight|frank|open|clear|direct|upfront)|\
        your (?:honesty|honest|frankness|candor|straight answer|clear answer)|telling me (?:straight|honestly|so)|\
        the (?:honest|straight|clear) (?:answer|no))
            (?:i will|i would) (?:not (?:push|press|insist|bother|take any more|keep you|trouble)|leave (?:it|\
        you) (?:at that|there|be|alone|in peace|with that)|let it rest|drop it|stop (?:there|here)|back off|\
        get out of your)
            (?:i|we) do not want to (?:push|press|pressure|force|bother)
            (?:if (?:anything|things|that|it|your situation|the situation|circumstances) (?:ever |should )?(?:change|\
        changes|comes up)|should (?:things|anything|that) change|if you (?:ever |should )?change your mind)
            (?:the door|my door|our door) (?:is|stays|remains) (?:always )?open
            (?:no|a no) is (?:\w+ )?(?:fine|okay|a good|an answer|good|all right|perfectly)
            maybe (?:another|some other|later|next) (?:time|day|year)
            """
        ),
        unless=phrases(
            r"""
            (?:fine|okay|problem|course|enough|understood|understand)[,.;]? (?:then|and|so|here|but|we|what|let|\
                how) (?:<day>|is|can|do|let|shall|will|what|how|here|would)
            (?:fine|okay|problem|course|enough)[,.;]? (?:here|let me|what|how|shall|i will be|we will be|we can|i can)
            if (?:that|it|this) (?:is|would be|suits|works)
            (?:pretend|reply|answer|act as if|imagine that)
            (?:fair|okay|fine|all right) to (?:ask|say|assume|expect)
            take it (?:that|from|you)
            i will take it
            (?:i|we) (?:appreciate|understand|hear|respect) (?:that|it|this) (?:you|your|is|the|can|must|has|we|they|it)
            """
        ),
        form="statement",
        confidence=0.7,
    ),
    Rule(
        "no_fit",
        phrases(
            r"""
            for (?:a|an|your|that|this) [^.?!]{2,40}(?:ours|we|it|this|our \w+) (?:would|will|is|\
                are) (?:be )?(?:\w+ )?too (?:big|small|dear|expensive|much|heavy|slow|fine)
            (?:we|i) do not (?:make|do|sell|have|build|supply|cover|offer) [^.?!]{2,50}(?:look|try|go|\
                ask) (?:elsewhere|somewhere else|another)
            (?:we|this|it|that|our \w+|i|you) (?:\w+ ){0,4}(?:are not|is not|am not|would not be|will not be|\
        may not be|might not be|do not think|does not seem|do not seem|are probably not|is probably not|\
        not sure) (?:\w+ ){0,5}(?:a |the |an )?(?:\w+ )?(?:fit|match|right (?:partner|choice|supplier|solution|one|\
        product|company|for you|answer|time)|best (?:choice|option|supplier|solution|answer|for you)|good for you|\
        suitable|what you need|answer for you|for you)
            (?:there is|there is not|i do not see|we do not see|i see|i can not see|i can see) (?:\w+ ){0,2}(?:no|a|\
        any) (?:\w+ ){0,2}(?:fit|match|reason for you|reason to (?:change|switch)|case for)
            (?:not|no|is not|are not) (?:a )?(?:good |great |right |real )?(?:fit|match)(?: here| for you|between|\
         for your)?
            you (?:are|would be|will be|might be) (?:\w+ )?better (?:off|served) (?:\w+ )?(?:with|staying|where|\
        without|elsewhere|using|keeping|going|by|as)
            (?:i|we) (?:can not|could not|do not think (?:i|we) can|are not able to|will not be able to|\
        honestly can not|would not be able to) (?:\w+ )?(?:help|serve|do (?:that|this|it|better)|improve|add|beat|\
        offer you|supply|meet|match) (?:\w+ ){0,6}(?:you|your|here|that|this|what|with|right now|much)?
            (?:you do not|you really do not) need (?:us|this|what we|our|me|it)
            (?:our|my|the) \w+(?: \w+)? (?:is|are|would be) (?:\w+ )?too (?:big|small|large|slow|fast|expensive|heavy|\
        much|complicated|dear) for (?:you|your|what you|a|this|that)
            (?:what we (?:make|do|sell|offer|have)|our \w+|this|it|that) (?:\w+ )?(?:will|would|can|does|\
        do) not (?:help|solve|fix|do|suit|pay|be (?:of use|worth)|give you|change)
            in your (?:case|place|shoes|position),? (?:i would )?(?:\w+ ){0,3}(?:not (?:buy|change|switch|do|spend|\
        sign|order|replace)|keep what|stay|leave it)
            i would (?:honestly |rather |really )?(?:not buy|keep what|stay with what|advise against|\
        advise you against|leave it as)
            advise (?:you )?against
            it would (?:only|just) cost you
            you would be paying for (?:things|what|something|more)
            (?:makes|make) (?:no|little) sense for (?:you|a|your)
            (?:makes|make) sense from (?:about )?\w+
            not (?:the )?right (?:thing|one|tool|machine|people|partner|firm) for
            (?:nothing|little|not much|no way) (?:here )?(?:we|i) (?:can|could) (?:\w+ )?(?:add|offer|improve|better|\
        do (?:for you|better|here))
            (?:someone|somebody|a colleague|another firm|others) (?:else )?(?:would|can|could|will) (?:\w+ )?(?:serve|\
        help|suit|do) you better
            (?:stay|stick|keep going) with (?:your|what you|who you|the) (?:\w+ )?(?:current|have|supplier|vendor|\
        present)
            i would (?:not|rather not) (?:\w+ )?(?:sell|recommend|advise|want you to)
            (?:to be honest|honestly|frankly),? (?:we|this|it) (?:\w+ ){0,3}(?:not|no) (?:\w+ ){0,3}(?:for you|fit|\
        match|suit|need)
            part ways
            (?:we|that|this|our \w+|it) (?:\w+ )?(?:makes? no sense|is not worth (?:it|your|the)|would be wasted|\
                is overkill|is too much)
            (?:is|are) not (?:something|what|a thing|anything) (?:we|i) (?:are|am|do|can|could|would|make|sell|\
                offer)(?: \w+){0,3}
            (?:do|can) not (?:really )?see (?:how|what|where) (?:we|i) (?:could|can|would|might) (?:\w+ )?(?:add|help|\
                improve|do|offer|save|be|make)
            (?:we|i) (?:do not|never) (?:do|make|sell|offer|handle|work with|supply) [^.?!]{2,40},? (?:so|and) (?:i|\
                we) (?:can not|could not|am not|are not)
            then (?:i|we) (?:will not|would not|do not want to) (?:take|waste|use|steal) (?:any )?(?:more |\
                up )?(?:of )?(?:more )?your time
            (?:is not|are not|not) for you(?=[,.!]|$)
            (?:need|needs) (?:our|us|that|this|one|a machine|such)[^.?!]{0,30}(?:will do|is enough|does it|is plenty)
            """
        ),
        unless=phrases(r"""
            (?:if|in case|should|whether|when|unless) (?:\w+ ){0,5}(?:not|no|there is no) (?:\w+ ){0,4}(?:fit|match|\
        right|help|sense)
            (?:if|should|whether|when|unless|in case) (?:we|it|this|there|i|you|what|that)
            (?:do|does|did) not match (?:the|your|our|what)
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
            ^ta(?=[,.!]|$)
            (?:much|very) obliged
            (?:thank you|thanks|many thanks|cheers|thank you so much|much appreciated|(?<!be )grateful)(?! to (?:the|\
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
            (?:cheerio|cheery bye|i wish you|wishing you|mind how you go|until we (?:speak|meet|talk)|goodbye|\
        good bye|bye|bye bye|bye for now|ciao|cheers then|so long|farewell|take care|see you|see ya|\
        talk (?:to you )?(?:soon|later|then|next|tomorrow|on)|speak (?:to you )?(?:soon|later|then|next|tomorrow|on)|\
        until (?:then|next|tomorrow|thursday|monday|tuesday|wednesday|friday)|looking forward to (?:it|seeing|meeting|\
        our|speaking|talking|hearing|thursday|tuesday|monday|wednesday|friday)|\
        i (?:am )?look(?:ing)? forward to (?:it|seeing|meeting|our|speaking|talking|hearing|thursday|tuesday|monday|\
        wednesday|friday)|(?:i will |will )?(?:see|talk to|speak to|call) you (?:(?:on )?<day>|on the \d+|then|tomorrow|soon|next|later)|\
        have a (?:good|great|nice|lovely|wonderful|pleasant) (?:one|day|afternoon|evening|weekend|week|night|\
        rest|time|\w+ day)|enjoy (?:your|the rest|the weekend)|all the best|best of luck|good luck|(?:i will|i should|\
        let me) (?:let you (?:go|get back)|leave you)|good (?:night|day)$)
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
            have a (?:good|great|nice|lovely|wonderful|pleasant) (?:one|day|afternoon|evening|weekend|week|night|\
        rest of|time)
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


NEGATIVE = re.compile(
    r"\b(?:no|not|never|nothing|pass|later|busy|stop|rather|happy with|all set|covered|decided|stay|staying|stick|"
    r"signed|chosen|chose|going with|went with|gone with|someone else|another time|think about|full)\b"
)


def acts_in(sentences: Sequence[Sentence], before: Sequence[Turn]) -> Iterator[Act]:
    """The closing acts of a turn; a no can be taken well only where there was one, as far as the turns before show."""
    for act in apply(RULES, sentences):
        if act.act != "accept_no" or _refused(before):
            yield act


def _refused(before: Sequence[Turn]) -> bool:
    return not before or before[-1].speaker == "rep" or bool(NEGATIVE.search(plain(before[-1].text).plain))
