"""What pushes a buyer away: pressure, early time choices, arguing, insults, and the questions that put the account
at risk."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from practice.acts import arguing
from practice.acts.phrases import phrases
from practice.acts.rules import Rule, apply
from practice.acts.sentences import Sentence
from practice.model.reading import Act, Ask

TIME = (
    r"(?:<day>|(?:\d+|one|two|three|four|five|eight|nine|ten|eleven|twelve|"
    r"noon)(?::\d\d)?(?: ?(?:o'clock|am|pm|a\.m\.|p\.m\.|thirty|fifteen))?|"
    "(?:in the )?(?:morning|mornings|afternoon|afternoons)|this week|next week|early|late)"
)

RULES = (
    Rule(
        "pressure",
        phrases(
            r"""
            (?:only|just|valid|good|available|offer|price|deal|discount|ends?|expires?|good) (?:for |valid |\
                until |till |through |through to |good )*(?:today|tonight|this (?:week|month|afternoon|hour)|\
                tomorrow|right now|midnight|the end of the (?:day|week|month))(?: only)?(?![^.]{0,12}(?:meet|call|\
                speak))
            (?:offer|discount|discounts|price|deal) (?:is |are |will be )?(?:gone|away|over|finished|off the table)(?=[.,!]|$)
            (?:most|all|half) of your (?:neighbours|competitors|peers|colleagues) (?:have |has )?(?:already |all )*(?:signed|\
                ordered|bought|joined)
            the most of your (?:neighbours|competitors) (?:have )?(?:already )?signed
            (?:last|final|one time|once in a lifetime|only) (?:chance|opportunity|offer|call for|day|warning|shot)
            (?:i|we) can not (?:guarantee|promise) (?:that )?(?:there|it|they|this|any|you)(?: \w+){0,5} (?:left|\
                available|tomorrow|next week|later|there|last|stay|be)
            (?:of )?your (?:competitors|neighbours|neighbors|peers|rivals) (?:\w+ ){0,3}(?:about to|sign|signed|\
                signing|already|ordered|ordering|moved|in line|queue\w*)
            i (?:have )?(?:driven|come|travelled|traveled|flown|drove|came|spent)[^.?!]{2,45}(?:you can not|you could|\
                least you|the least|for nothing|send me away|so i expect)
            (?:do not|not) (?:think|wait|sleep|sit|hesitate)(?: about| on)?(?: it| this)?(?: for)? (?:too|so|\
                very) (?:long|much)
            what (?:have|do|would|could) you (?:got )?(?:to )?(?:lose|be afraid of|risk)
            if you (?:wait|hesitate|delay|leave it|hang about|do nothing|miss|let)[^.?!]{0,40}(?:cost|lose|regret|\
                gone|sorry|late|miss|pay|more expensive)
            (?:just|only) this once
            (?:sign|order|buy|decide|commit|book) (?:\w+ ){0,2}(?:by |before )?(?:today|now|this (?:week|month)|tonight|<day>)[^.?!]{0,40} \
                (?:off|discount|cheaper|free|less|save)
            (?:offer|deal|discount|promotion|promo)(?:'s)?(?: (?:is|are|was|will be|runs?|lasts?|ends?|only|just|\
                valid|good|open|on|there|going|still|available|stays?|holds?))* (?:until|till|through) (?:the )?(?:end of \
                (?:the |this )?(?:week|month|day|year|quarter)|<day>|midnight|tonight|next week)
            (?:given|goes|go|going|give it|sold|offered|passed) (?:on )?to (?:someone|somebody|anyone) else
            what (?:will|would) your (?:boss|wife|board|manager|husband|director|people|boss|chairman|colleagues|\
                owner) (?:\w+ )?(?:say|think)(?: \w+){0,3} (?:when|if|hear\w*|about)
            (?:everybody|everyone)(?: else)?(?: \w+){0,4} (?:has|have|is|are) (?:already )?(?:signed|bought|ordered|\
                joined|doing it|on board|in)
            now or never
            (?:surely|come on|please|you must|just),? ?you can (?:\w+ )?(?:squeeze|spare|find|manage|do|take|sign|\
                make|afford|order)
            (?:sign|decide|order|say yes|commit) (?:\w+ )?(?:right now|here and now|on the spot|straight away|at once|\
                this minute|now or)
            you (?:will|are going to|would) (?:\w+ )?(?:regret|be sorry|kick yourself|miss out|be left)
            (?:i|we) (?:will|can) not take no
            (?:i|we) (?:really |badly |urgently |just )*need (?:this|your|that|the) (?:order|deal|signature|one|sale|contract)
            (?:do|can) (?:me|you do me) (?:a|this|one) favou?r(?! and (?:send|check))
            you owe (?:me|us|it)
            (?:time is|the clock is|we are|you are) running out
            while (?:it|they|stocks?) lasts?
            (?:i|we) (?:will|would) (?:keep|go on) (?:calling|ringing|asking|trying)
            (?:limited|running out of|few|last|only \w+|only a few|two|three) (?:\w+ )?(?:slots?|spots?|places|\
                seats|units|pieces|spaces|trucks)(?: \w+)? (?:left|remaining|available)
            (?:there (?:are|is) )?only (?:a few|a couple|one|two|three|four|five|\d+) (?:\w+ )?left
            (?:another|other|the next|a second) (?:customer|client|buyer|company|firm)s? (?:is|\
                are) (?:\w+ )?(?:waiting|interested|\
                asking|\
                after|about to)
            (?:can|could|will) (?:only )?hold (?:it|this|the price|that price|the offer|that) (?:\w+ ){0,3}(?:until|\
                till|for|today|now|\
                <day>)
            (?:can not|will not|can no longer) (?:hold|keep|guarantee|promise) (?:the |this |that |you )?(?:price|\
                offer|deal|rate)
            (?:boss|manager|head office)(?: \w+){0,4} only (?:\w+ ){0,6}(?:today|noon|tonight|until|till|this once|week)
            if you (?:do not|will not) (?:sign|order|buy|decide|act|say yes|take (?:it|this)|commit|\
                move)(?: \w+){0,2} (?:now|today|this \
                (?:week|minute)|tonight|on this call|right)
            (?:nobody|no one) (?:ever )?(?:says|said|turns|turned|refuses|refused) (?:no|this|it|me|us|down|that)
            (?:you )?can not (?:say no|refuse|back out|turn (?:me|us|it|this) down|let me down)
            (?:without|until|till|before) (?:i (?:have|get|hear) )?(?:a|an|your) (?:yes|signature|order|date|answer|\
                decision)(?: from you)?$
            (?:i am|we are) not (?:leaving|hanging up|going|letting|putting|stopping|getting off)
            nothing to (?:sleep on|think (?:about|over)|discuss|decide|consider)
            (?:too|very) (?:clever|smart|sensible|bright|intelligent) to (?:let|miss|pass|say|refuse|turn)
            (?:i have )?put (?:so|this) much (?:\w+ )?(?:work|time|effort) into
            (?:stop|let us stop) wasting (?:\w+ )?time
            (?:big|huge|great|terrible|serious) mistake
            (?:why|what) (?:wait|are we waiting|is there to wait|more do you need)
            (?:only|just) need(?:s)? (?:your|a) (?:signature|yes(?! or no)|word|initials)
            (?:get|getting|do|doing) (?:this|it|the paperwork|the deal) (?:done|signed|over)(?: \w+){0,2} (?:now|\
                today|right now|\
                tonight|this \
                minute)
            (?:let us|we should) (?:just )?(?:do it|sign|sign it|sign this|do this|close (?:it|this)|settle it|\
                do the paperwork|\
                wrap (?:it|\
                this) up|get it signed|finish this)(?: \w+)? ?(?:now|today|right now|tonight|here and now|right away)?$
            you (?:will|would) thank me
            what you are missing
            i will (?:write|put|note) (?:\w+ )?(?:down|in) (?:that you|as a yes|a yes)
            (?:give|send) me your (?:signature|order|yes|decision)
            (?:limited[- ]time|while (?:stocks?|supplies|it) lasts?|going fast|selling fast|act (?:now|fast|\
                today|quickly)|hurry|before it is too late|too late|do not miss|miss out|missing out|\
                running out of time|time is running out|clock is ticking|(?:be|it is|they are|all) gone (?:tomorrow|\
                by tonight|\
                by tomorrow|in an hour))
            you (?:\w+ )?(?:need|have|must|ought|better|had better) (?:to )?(?:\w+ )?(?:decide|sign|act|commit|\
                buy|order|make (?:a|the|your|up) (?:decision|choice|mind)|choose|say yes|make up your mind|\
                tell me) (?:\w+ ){0,4}(?:now|today|right|right now|immediately|this (?:week|afternoon|minute)|\
                on this call|before|tonight|already|fast|quickly)
            (?:^|[,:;] |so |and |just |please |come on |then )(?:decide|sign|buy|commit|say yes|\
                act) (?:\w+ ){0,3}(?:right now|now|today|\
                immediately|on the spot|this minute|on this call)(?! or (?:later|tomorrow|another))
            (?:i|we) (?:\w+ )?(?:need|want|must have|have to have|require|expect) (?:your|a|an|\
                the) (?:\w+ ){0,2}(?:answer|decision|signature|order|yes|commitment|\
                purchase order) (?:\w+ ){0,2}(?:now|today|right now|tonight|immediately|on this call|by tonight|\
                this minute)
            you (?:would|will|are going to|must) (?:be|really be|regret|look|feel|kick)(?: a)? ?(?:foolish|\
                stupid|a fool|crazy|mad|silly|sorry|regret|insane|yourself|it|the one)
            you (?:will|would|are going to) (?:\w+ )?(?:regret|be sorry|miss out|lose (?:out|this|the)|\
                fall behind|be left behind|pay (?:the price|for it|more later))
            (?:only|nobody but|just) an? (?:fool|idiot) would
            (?:everybody|everyone|all (?:our|my) customers|they all) (?:else )?(?:\w+ )?(?:signs?|takes?|does it|\
                buys?|agrees?)
            (?:any|every) (?:smart|sensible|reasonable|serious|good) (?:\w+ )?(?:person|buyer|manager|\
                businessman|company|owner) would
            (?:everyone|everybody|all your competitors|your competitors|the others) (?:else )?(?:\w+ )?(?:is|\
                are|has|have) (?:already |all )?(?:signed|buying|bought|doing it|on board|switched|ordered|moving)
            what (?:is|are) you(?:r)? (?:\w+ )?waiting for
            what is stopping you (?:\w+ )?(?:today|now|right now|from signing|from buying)
            (?:come on|oh come on|trust me|believe me),? (?:just|let us|it is|you|sign|buy|say|do|i|we)
            (?:just|simply) (?:sign|say yes|do it|give me (?:a|the|your) (?:yes|order|chance)|buy it|try it|\
                trust me|agree)
            (?:i am not|we are not) (?:taking no|going to (?:hang up|take no|stop|leave)|leaving|letting you)
            (?:will not|not going to|do not|can not) take no
            (?:price|prices|rate|rates|offer) (?:will|is going to|are going to|goes?|go|is|are) (?:\w+ )?(?:up|\
                double|gone|off the table|disappear|increase|rise|expire|expires)(?: \w+){0,3} (?:tomorrow|tonight|\
                after today|today|if you (?:do not|wait|hesitate))
            (?:do|would) (?:you|not you) (?:really )?want to (?:be|explain|tell|lose|risk|\
                let) (?:\w+ ){0,6}(?:competitors?|your boss|behind|responsible|team down|family)
            how can you (?:say no|refuse|turn|afford not|ignore|live)
            you owe (?:it|me|us)
            after (?:all|everything) (?:i|we) (?:have )?(?:did|done|do)
            i (?:will|am going to|would) (?:be in trouble|lose my job|get fired|be fired)
            (?:help me out|do me a favor),? (?:here |and )?(?:buy|sign|order|i need|just)
            """
        ),
        unless=phrases(
            r"""
            (?:no|not|never|without|zero|do not|will not|not here to|not going to) (?:\w+ ){0,3}(?:pressure|\
                push|rush|hurry|decide (?:now|today|anything)|need to decide|have to decide|pressuring|pushing)
            (?:you )?(?:do not|need not|will not) (?:\w+ )?(?:have to|need to) ?(?:decide|sign|commit|buy)
            (?:take your time|whenever you|no rush)
            (?:your|you) (?:\w+ )?(?:said|told|mentioned|last chance to|deadline|contract (?:ends|expires))
            """
        ),
        form="any",
        confidence=0.8,
    ),
    Rule(
        "assumptive_time",
        phrases(
            rf"""
            (?:better|easier|best|good) for you(?:,| -)? (?:this|next|early|late|in the|before|\
                after) (?:\w+ )?or (?:this|next|late|early|in the|before|after|the)
            (?:i|we) (?:can|could) (?:do|come|make|manage|offer) (?:on )?(?:the )?(?:\w+ )?(?:<day>|\w+(?:st|nd|\
                rd|th)|morning|noon|ten|nine|two|three) or (?:\w+ ){{1,3}}(?:which|what)
            (?:<day>|tomorrow|next week|this week|morning|mornings|afternoon|\d+(?::\d\d)? ?(?:am|pm|o'clock)?|\
                two|three|four|nine|ten|eleven) or (?:maybe |perhaps |rather |would |in the |on |at |is )*{TIME}
            (?:shall|should|can|could|will) (?:i|we) (?:\w+ )?(?:say|put you down for|pencil (?:you )?in|\
                make it) (?:for |on |at |in |to )*{TIME}
            (?:before|after) (?:lunch|noon) or (?:before|after|in)
            (?:on|is near you|is in|am in|will be in|near you|in your area)[^?]{{0,40}}(?:which|what) (?:day |one |\
                time )?(?:shall|\
                should|do|would|\
                suits|works|is)
            i (?:will|am going to) (?:\w+ )?(?:put you down|pencil you in|book you|come by|stop by|see you|\
                be there|drop by|be at your|swing by) (?:\w+ ){{0,3}}{TIME}
            i (?:am|will be) in (?:your|the) (?:area|town|neighborhood|city|region|part)(?: \w+){{0,5}},? (?:so|and|\
                which|what|shall|\
                when|\
                morning|two|at)
            which (?:is|works|suits|would be|time) (?:\w+ )?(?:better|best|works)(?: for you)?,? {TIME} or
            """
        ),
        unless=phrases(r"""
            (?:was|were|did|is|does) (?:it|that|this|they|he|she) (?:on |in |by )*(?:<day>|\d|morning|two|next)
            (?:would|does) (?:\w+ ){0,3}(?:suit|work) (?:\w+ ){0,3}at all
            if (?:that|it|neither|you)
            ^(?:so |and |but |okay |well )*(?:did|do they|does (?:it|he|she|that|this|your|the)|was|were|are (?:they|\
                your|the)|is (?:it|that|the|your)|do (?:your|the|most))
            (?:the|your|our|their|a) (?:\w+ )?(?:trucks?|vans?|shifts?|drivers?|deliver\w+|machines?|lines?|posts?|\
                trains?|lunch|meetings?|shops?) (?:\w+ )?(?:comes?|goes|\
                go|arrives?|leaves?|starts?|runs?|breaks?|works?|stops?|ends?|is|are)
            """),
        confidence=0.75,
    ),
    Rule(
        "close_account",
        phrases(
            r"""
            (?:can|may|could|shall|should|might|would|do|are|will|want|like|going|have|need|ok|okay|\
                mind)(?: \w+){0,6} (?:close|closing|cancel|cancelling|canceling|delete|deleting|terminate|\
                deactivate|remove|archive|shut) (?:\w+ ){0,2}(?:account|file|membership|customer (?:file|number|\
                record)|records?|profile|subscription)
            (?:close|cancel|deactivate|delete|terminate|archive) (?:your|the|this) (?:account|file|membership|\
                customer (?:file|number|record)|profile)
            take you off (?:our|the|my) (?:list|books|system|records|file)
            (?:account|file|membership|subscription|profile|record)s?(?: \w+){0,3},? (?:or|and) (?:\w+ ){0,3}(?:close|cancel|\
                terminate|delete|\
                shut|end|remove|archive|drop)
            (?:close|cancel|terminate|delete|shut|end|remove) (?:\w+ ){0,4}(?:account|file|membership|subscription|profile)
            (?:remove|delete|strike|drop|take|cross) you (?:as (?:a )?(?:customer|client|member|buyer)|(?:from|off|\
                out of) (?:our|the|my))
            (?:still )?(?:want|like|wish|need) to (?:be|stay|remain|keep) (?:\w+ )?(?:in|on|with) our (?:system|list|\
                books|files?|\
                records|database)
            (?:keep|leave) (?:the|your|this) (?:account|file|membership)(?: open| active)?
            """
        ),
        unless=phrases(r"""
            (?:not|never|without|before you|why did you|why you|what made you|if you|did you|\
                you (?:had )?(?:cancelled|canceled|closed)) (?:\w+ ){0,4}(?:close|closing|cancel|cancelled|canceled|\
                closed|cancelling|terminate)
            """),
        confidence=0.85,
    ),
    Rule(
        "why_not_buying",
        phrases(
            r"""
            why (?:have|has|are|do|did|is|were|would|will) (?:you|your company|your team|\
                you guys)(?: \w+)? not (?:\w+ )?(?:buy|buying|bought|order|ordering|ordered|purchase|purchasing|\
                purchased|use|using|used|renew|renewed|renewing|sign|signed|choose|chosen|come back|called us|\
                working with us|doing business|placed|place|buy from)
            why (?:have|do|did|are|is|would|will) not (?:you|your company|your team) (?:\w+ ){0,2}(?:buy|buying|\
                bought|order|ordering|ordered|purchase|purchasing|purchased|use|using|renew|renewed|sign|signed|\
                choose|placed|place|come back|doing|work|working)
            why (?:did|have|do|are) you (?:\w+ )?(?:stop|stopped|stopping|quit|leave|left|cancel|cancelled|\
                canceled|switch|switched|go with|gone with|drop|dropped|let)(?: \w+){0,3} ?(?:buying|ordering|us|\
                our|from us|your (?:membership|contract|account|order)|the contract|competitor|somebody else|\
                someone else|another)
            (?:how come|what is the reason|reason why|reason) (?:\w+ ){0,2}(?:you )?(?:are|do|have|did|stopped|\
                never|no longer) (?:\w+ ){0,2}(?:not )?(?:buy|buying|bought|order|ordering|ordered|purchasing|\
                purchased|renew|renewed)
            (?:you|your company) (?:have not|has not|did not|are not) (?:\w+ )?(?:bought|ordered|buying|\
                ordering|purchased|order|buy|renewed)(?: \w+){0,8},? why
            (?:why|how come|reason|wonder\w*|explain|tell me why|understand why)[^?.]{0,40}(?:not|no longer|none|\
                never|stopped|stop|quit|left|nothing|less|\
                anymore|any more|instead of|rather than|no)[^?.]{0,24}(?:buy\w*|bought|order\w*|purchas\w*|renew\w*|\
                from us|to us|\
                with us|our \
                (?:product|products|service|offer|machines?))
            why (?:are )?you not (?:\w+ )?(?:order|ordering|buy|buying|renew|renewing|calling|coming)
            why (?:\w+ ){1,8}(?:instead of|rather than|and not) (?:with |to |from |at |for )?(?:us|ours|me|our \w+)
            (?:what|why) (?:do|does|did) (?:they|\w+) have (?:that )?(?:we|i|ours)
            why are you (?:still |only )?(?:with|at|going to|buying from|ordering from) (?:them|\w+)(?: \w+)?(?: and)? not
            why (?:do|did|are|have|would) (?:you|not you) (?:not )?(?:want|like|take|use|need|choose|consider) (?:our|us)
            why (?:\w+ ){1,8}and (?:none|nothing|not) (?:\w+ )?(?:us|ours|me)
            (?:what|why) (?:have|did|do) (?:we|i) (?:\w+ )?(?:do|done) (?:wrong )?(?:that|to lose|wrong)
            orders? (?:from you )?(?:have|has) (?:\w+ )?(?:dried up|stopped|dropped|gone|disappeared|fallen)[^?]{0,60}why
            what (?:is|would it be|keeps|stops|prevents|is keeping|is stopping) (?:you )?(?:keeping|stopping|\
                preventing)? ?(?:you )?from (?:buying|ordering|signing|purchasing|renewing)
            """
        ),
        confidence=0.8,
    ),
)


DRIED_UP = phrases(r"""
    (?:your |the )?orders? (?:from you )?(?:have|has) (?:\w+ )?(?:dried up|stopped|dropped|gone|disappeared|fallen|shrunk)
    you (?:have not|have stopped|no longer|stopped|did not) (?:\w+ )?(?:order\w*|buy\w*|bought|renew\w*|purchas\w*)
    """)
WHY = phrases(
    r"(?:is (?:something|anything) wrong(?: with (?:us|our \w+))?|did we do something wrong|"
    r"why(?: is that| so| not)?|how come|what happened|what is the reason|for what reason)\?"
)
"""Two sentences that ask together why the buyer does not buy."""


def acts_in(sentences: Sequence[Sentence], asks: Sequence[Ask], opening: bool) -> Iterator[Act]:
    """The pushing acts of a turn: a choice of times is assumptive where no meeting was asked for, or too early."""
    yield from arguing.acts_in(sentences)
    for act in apply(RULES, sentences):
        if act.act != "assumptive_time" or opening or not asks:
            yield act
    for told, asked in pairwise(sentences):
        if DRIED_UP.search(told.text) and WHY.search(asked.text):
            yield told.whole(Act, 0.75, act="why_not_buying")
