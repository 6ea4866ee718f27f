"""Something of value for the buyer, given freely or for something fair in return. Holds no promises."""

from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act

RULES = (
    Rule(
        "give",
        phrases(
            r"""
            (?:here is|there is|here are) (?:a|an|the|our|some|your) [^.?!]{3,50}(?:you can (?:keep|have|use|\
                take)|to keep|for you to (?:keep|have|use))
            (?:i|we) (?:have |had )?(?:drawn up|put together|worked out|prepared|written up|sketched|\
                made up) (?:a|an|the|some) [^.?!]{2,40}for you(?:,|(?=[.!]|$)| (?:free|yours|to (?:keep|use)|\
                whether|either))
            (?:i|we) (?:can|could|will|would|am going to|am happy to|would be happy to|would be glad to|\
                would like to|would love to|have|brought|am glad to)(?: also| gladly|\
                     happily)? (?:\w+ )?(?:send|share|give|offer|bring|show|lend|pass on|mail|email|provide|leave|\
                forward|put|connect|introduce|arrange|invite|get|let|run|do) (?:you |your team |with you |over |\
                him |her |along |the |your people )*(?:a|an|the|our|some|that|this|my|two|three|free|one|to|with|\
                their|its)? ?(?:\w+ ){0,4}(?:stud(?:y|ies)|white ?papers?|report|benchmark|benchmarks|sample|\
                samples|guide|checklist|article|data|analysis|comparison|template|calculator|worksheet|overview|\
                survey|expert|engineer|specialist|audit|assessment|workshop|training|seminar|webinar|trial|test run|\
                calculation|findings|numbers|summary|list|research|chart|index|price index|market report|engineers|\
                technician|colleague who|introduction|tool|insight|insights|tips|case|forecast|book)
            (?:i|we) (?:have )?(?:brought|bring) (?:you |along |with me )*(?:a|an|the|some|\
                our) (?:\w+ ){0,3}(?:sample|samples|study|report|data|letter|list|guide|copy|overview)
            (?:i|we) (?:can|could|will|would|would like to|would be glad to|would be happy to|may)?(?: \w+)? ?(?:lend|\
                send|give|pass|\
                drop|leave|forward|show|email|mail|share|hand|bring|text|copy|fetch|get|\
                offer)(?: off| over| on| round)? (?:you |him |\
                her |them |it |your \w+ |over )*(?:a |an |the |some |our |that |one |two |three |their |its |his |\
                her |my |a couple of |\
                a few |any )*(?:\w+ ){0,3}(?:unit|machine|samples?|forms?|protocol|checklist|plan|template|minutes|\
                number|contact|log|\
                sheet|spreadsheet|handbook|manual|recipe|notes|drawings?|copy|photos?|pictures|letter|certificates?|\
                pages?|paper|\
                audits?|records?|figures|link|addresses?|wording|clause|model contract|demo unit|test kit|swatches|\
                book|article|rules|\
                results|readings)
            (?:lend|loan) you
            (?:i|we) (?:can|could|will|would)(?: \w+)? (?:send|share|bring|email|forward|draw|copy)(?: over| along)? (?:to )?you \
                (?:their|its|his|her|our|the|a|an|some|two|three) (?!(?:\w+ ){0,2}(?:quote|quotation|offer|proposal|contract|invoice|\
                brochure|price\w*|details?|e ?mail|invit\w+|confirmation|calendar|agreement|order|form|call|ring|address|hand|\
                minute|figure for|reminder|catalog\w*|leaflet|flyer|discount|deal|rate|better|new|message|text|date|slot|time|\
                machine|system|demo\w*|presentation|answer)\b)\w+
            (?:can |could |will |would )?(?:i|we) (?:can |could |will |would |am glad to |\
                am happy to )?(?:\w+ )?bring (?:our|a|an|the|my) (?:\w+ ){0,2}\w+ along
            let me (?:\w+ )?(?:send|email|mail|give|lend|bring|show|leave|drop) you (?!the (?:contract|offer|quote|\
                invoice|form|agreement)|a (?:quote|call|ring|bell)\
                |how|what|why|around)\w+
            (?:put|get|bring) you in (?:touch|contact) with
            take (?:the|one|a|it|this) (?:\w+ ){0,3}(?:home|with you|back with you)
            (?:they are|it is|this is|that is|these are|both are) yours(?=[,.!]|$| (?:if|to|for|whether|either))
            (?:happy|glad|free) to (?:share|send|lend|show|pass on|walk you|go through)(?! (?:you )?(?:a (?:quote|contract)|\
                the (?:contract|offer|quote)))
            (?:for nothing|at no (?:extra )?(?:cost|charge|expense)|no charge|free of course|without (?:any )?(?:cost|\
                charge|obligation))
            (?:want|like|care for|shall) (?:me|i|us|we)? ?(?:to )?(?:connect|introduce|put) (?:you|the two of you)
            (?:want|shall) (?:me|i|us|we) (?:to )?(?:send|bring|lend|leave|drop|share|email|mail) (?:you|it|one|them)
            (?:drop|send|mail|email|forward|pass|leave) you (?:the|a|an|our|some|two|one) (?:\w+ ){0,4}(?:index|guide|\
                list|study|report|template|checklist|\
                overview|survey|sample|samples|tickets?|benchmark|figures|map|table|copy|paper|article|link|summary|\
                notes|recording|handout|sheet|calculator)
            i (?:have|have got) (?:two|a|some|spare|a couple of) (?:\w+ )?(?:tickets|copies|samples|seats|passes|invitations)
            i know (?:a|an|the|some) (?:\w+ ){0,3}(?:adviser|advisor|lawyer|consultant|expert|engineer|specialist|\
                designer|electrician|architect|person|man|woman|firm)\
                (?:\w+ ){0,4}(?:who|that|for)
            (?:we|i) (?:do|can do|will do|would do|run|could do|could run) (?:that|the|this|a|an) (?:\w+ )?(?:survey|\
                audit|calculation|\
                check|test|trial|analysis|study|assessment|inspection|training|workshop|measurement|count|\
                review)(?: \w+)? for (?:you|\
                free|nothing)
            (?:we|i) (?:do|would|will) not (?:charge|bill|invoice)
            (?:we|i) (?:have )?(?:made|wrote|written|put together|have) (?:a|an|the) (?:\w+ )?(?:white ?paper|study|\
                guide|report|checklist|\
                overview|map|table|list|template)[^?]{0,50}(?:want|like|yours|interest|useful|copy|$)
            (?:would|do) you (?:like|want) (?:the|a|that|our|my) (?:copy|study|checklist|report|sample|list|template|\
                guide|white ?paper)
            you (?:would|will|can|could) (?:get|have|keep) (?:the |a |our |that |my )(?:\w+ ){0,2}(?:study|report|\
                list|results|sample|\
                figures|analysis|calculation|template|checklist|plan|protocol)
            (?:free of charge|for free|complimentary|no charge|at no (?:cost|charge)|without charge|on the house|no strings)
            (?:free|complimentary) (?:\w+ )?(?:sample|samples|trial|audit|check|survey|training|copy|assessment|\
                workshop|visit|test|\
                consultation|advice|session)
            (?:survey|audit|check|visit|training|trial|test|workshop|lunch|travel) (?:is|are|would be|\
                will be) (?:on us|free|on me)
            (?:yours|you can keep (?:it|that|them)|keep (?:it|that|them)) (?:to keep|either way|whatever|\
                whether|even if|regardless)
            (?:put|bring) the two of you (?:together|in touch)
            (?:put|get) you (?:in touch|in contact|through|on|onto) (?:with|to) (?:the|their|its|a|\
                one of) (?:\w+ ){0,3}\w+(?:er|or|ist|chef|cook|nurse|man|team)
            (?:can|could) (?:connect|link) you (?:to|with) (?:the|their|a) (?:\w+ ){0,3}\w+(?:er|or|ist|chef|cook|\
                nurse|man|team)
            give you the (?:contact|number|name|address) (?:of|to|for) (?:the|their|a|one)
            (?:i|we) (?:can|could|will|would)(?: \w+)? (?:send|show|give|pass) (?:to )?(?:you )?what (?:they|he|she|\
                other|two|three|the)
            (?:drop|leave|bring) (?:you )?(?:off |round )?(?:\w+ ){0,4}samples?
            ,? (?:on us|at our (?:own )?(?:cost|expense))$
            (?:put|get) you in touch with (?:\w+ ){0,5}(?:who|expert|engineer|specialist|customer|person|peer)
            (?:introduce|connect) you (?:to|with) (?:\w+ ){0,6}(?:who|expert|engineer|specialist|customer|\
                person|peer|manager)
            """
        ),
        unless=phrases(r"""
            bring (?:the|my|our|a) (?:contract|boss|manager|order|offer|price list|paperwork|wife|husband|form)
            ^(?:and |so )?(?:can|could|may|shall) i show you our (?!study|figures|numbers|audit|data)\w+
            yours,
            feel free
            (?:send|give|email|show|tell|share|get) me
            (?:my|our) (?:\w+ )?(?:number|contact|card|details|calendar)
            (?:call|ring) you
            (?:months?|weeks?|years?) free(?! (?:trial|test|sample))
            price(?! (?:index|comparison|trends?|development|survey|watch))
            (?:i|we) (?:can|will|could) give you (?:a |the )?(?:call|ring|bell|shout|price|discount|minute)
            (?:order|agreement|contract|confirmation|registration) (?:form|copy|papers?|template)
            for (?:signature|signing)
            (?:i can|can|let me) show you the (?:audit|certificate|records?|log|results?|figures)
            if you (?:can|could|will) (?:send|give|share)
            (?:that|this) one(?:'s| is) on us
            free (?:next|this|on|at|for|tomorrow|up|<day>|time|to)
            (?:are|be|would) you (?:\w+ )?free
            (?:send|give|email) you (?:a|an|the|our|my) (?:\w+ )?(?:quote|offer|proposal|contract|invoice|price|\
                brochure|catalog|order)
            """),
        form="any",
        confidence=0.7,
    ),
    Rule(
        "quid_pro_quo",
        phrases(
            r"""
            if you (?:can|could|will|would|are able to|were to) [^.?!]{3,60}(?:,|then) (?:then )?(?:i|we) (?:can|\
                could|will|would) (?:drop|waive|throw|knock|take|add|include|give|do|match|hold|freeze|extend|bring)
            (?:i|we) (?:can|could|will|would) [^.?!]{3,60} (?:provided|so long as|as long as|\
                on condition) (?:that )?you
            (?:suppose|say|if|imagine) (?:i|we) (?:match|matched|drop|dropped|freeze|froze|add|added|include|\
                included|throw|threw|hold|held|extend|extended|waive|waived) [^.?!]{2,50}(?:would|will|could|\
                can) you (?:\w+ )?(?:take|sign|order|commit|go|give|agree|pay|let)
            (?:in return|in exchange|in turn)
            (?:you|give me|show me|let me have|send me|get me) (?:give |show |send |bring |get |lend )?(?:me |\
                us )?[^.?!]{3,50} and (?:i|we) (?:will|can|would|could) (?:\w+ )?(?:give|send|\
                do|make|show|prepare|work|bring|add|throw|have|take|put|run|draw)
            (?:take|order|sign|buy|commit to|go for) (?:the|a|two|three|both|for|\d+) [^.?!]{3,50} and (?:i|\
                we) (?:will|can|would)
            (?:i|we) (?:would|will|could|can) [^.?!]{3,60},? and (?:you|in return you|then you|for that you|\
                your \w+) (?:would|will|could|can)
            what (?:i|we) (?:would|will)? ?(?:need|ask|want|like) (?:from you|in return|of you) (?:is|would be)
            (?:would it be|is it) fair (?:if|to) (?:i |we )?(?:ask|expect|get|say|hope)
            (?:for|against|on) (?:a |the )?(?:longer|two|three|bigger|larger|full|second|bulk|firm|\
                annual) (?:\w+ )?(?:term|years?|order|contract|volume|quantity|run|commitment|truck)\
                (?:i|we) (?:can|could|will|would) (?:drop|lower|add|include|waive|throw|give|do|cover|hold|offer)
            if (?:i|we) (?:\w+ ){1,14}?,? (?:can|could|will|would) you (?:have|let|bring|give|show|send|introduce|\
                share|put|make|get|tell|join)
            (?:if|when|once) (?:i|we) (?:\w+ )?(?:do|did|send|sent|give|gave|get|got|can|could|bring|run|\
                prepare|put|share|shared|show|showed|hold|agree|lower|drop|arrange|pay|cover|make|spend|invest|\
                build|find|have) [^.?!]{1,90}(?:would|will|could|can|are|may) (?:you|i ask)
            (?:i|we) (?:will|would|can|could) (?:\w+ ){1,12}(?:if you|provided you|as long as you|\
                on condition) (?:\w+ )?(?:can|could|will|would|agree|give|send|share|introduce|let|sign|commit|put|\
                bring|are willing|tell|order)
            (?:would|will|could|can) you (?:\w+ ){0,10}(?:if i|if we|in return|in exchange)
            (?:fair (?:trade|exchange|deal|swap))
            if you (?:take|sign|commit|give|agree|order|go for|share|send|let|can give|can share|introduce|put|extend|\
                renew) [^.?!]{1,50}\
                ,? (?:i|we) (?:can|could|will|would) (?:\w+ )?(?:include|add|throw|give|do|offer|\
                put|pay|cover|hold|extend|bring|lend|run|make)
            you (?:would|will) (?:get|have) [^?]{1,50}(?:from me|from us)?[;,.] (?:could|can|would|may|might) (?:i|you|we)
            (?:all|the only thing) i (?:ask|would ask|want) (?:in return|is|for)
            my ask (?:in return|is)
            """
        ),
        unless=phrases(r"""
            (?:have a look|take a look|think about it|look at it|let you know|be there|be quick|wait|answer|call|\
                ring)(?=[,.?!]|$)
            if (?:i|we) (?:can|could) (?:show|prove|save|cut)
            in (?:return|exchange) for what
            (?:what|how much) (?:would|will|do|did) you (?:\w+ ){0,3}in (?:return|exchange)
            in turn(?! (?:i|we|you|would|could|may))
            if (?:i|we) (?:ask|call|may)
            if you (?:want|like|need|prefer|wish)
            """),
        form="any",
        confidence=0.75,
    ),
)


def acts_in(sentences: Sequence[Sentence]) -> Iterator[Act]:
    """The acts of a turn that give or trade."""
    yield from apply(RULES, sentences)
