"""Detectors of trust building: a reason to talk, honest answers, proof, and no push (S1, S2, S3, S4)."""

import re
from collections.abc import Sequence

from practice.acts import read
from practice.acts.plain import plain
from practice.acts.words import content_words, sentences
from practice.model.reading import Act, Span
from practice.model.scorecard import Evidence
from scoring.call_reading import CallReading
from scoring.call_turns import RepTurn
from scoring.concerns import Concern, concerns, objections
from scoring.finding import Finding, met, not_applicable, not_met, quote
from scoring.relation import TOPIC, matter_of, stated
from scoring.wording import clause, quoted, to_you

_PRESENTING = ("pitch", "feature", "benefit")
_ANSWERING = (
    "evidence", "will_find_out", "price_talk", "promise", "benefit", "feature", "introduction", "valid_business_reason",
    "homework", "give", "no_fit", "match_statement", "apology", "discount", "pitch",
)  # fmt: skip
_HEARING = ("empathy", "acknowledgement", "apology")
_PUSHING = ("pressure", "argument", "insult", "close_account", "why_not_buying")
_EARLY = 2  # rep turns
_LATEST = 3  # where the buyer has told nothing yet
_INVITES = re.compile(
    r"\b(?:do|would|did) you (?:want|like|need) to (?:know|ask|hear)\b|\bcan i (?:do for|help) you\b|\bgo (?:on|ahead)\b"
    r"|^\W*(?:what|yes|yeah|hello|well|and|so|okay|ok|really|hm+|oh|right)\W*$",
    re.IGNORECASE,
)
"""Questions that ask the rep to go on, not to answer."""
_WANT_TO_SEE = re.compile(
    r"\b(?:want(?:ed)?|like|love) to (?:see|understand|learn|hear|find out|know|explore|talk about)\b", re.IGNORECASE
)
_PEERS = re.compile(
    r"\b(?:many|most|several|some|a lot of|lots of|quite a few|a few|more and more|half (?:of )?the|"
    r"every second|nearly every|"
    r"other|independent|a number of|one in \w+)(?: of)?(?: the)? "
    r"(?!of our\b|our\b|years?\b|minutes?\b|questions?\b|things?\b)"
    r"(?:[\w-]+ ){0,3}?[\w-]{3,}(?:s|men|people)\b"
    r"|^(?:[\w,-]+ ){0,4}[\w-]{3,}s (?:are |have been |keep |now |still |here |everywhere )*(?:losing|paying|spending|struggling|waiting|"
    r"throwing|wasting|running|having|facing|replacing|moving|switching|lose|pay|spend|struggle|wait|waste|must|have to|need to)\b"
)
"""What goes on with others like the buyer: the world the call is about, whoever's words it is in."""
_SAYS_SOMETHING = 7  # words
_OWN = 5  # content words
_PLAINLY = 0.65  # confidence at which a single act makes a presentation
_OFFER = re.compile(r"\b(?:send|share|give|bring|show|mail|lend)\b.*\byour?\b", re.IGNORECASE)
_BECAUSE = re.compile(
    r"\b(?:call|ring|phon|reach|contact|writ|get in touch)\w*(?: you| out)*(?: today| now)?,? (?:because|cause|cos|since|as)\b"
    r"|\breason (?:i|why|for|of|is|behind)\b|^because of (?:the|this|all|new)\b"
    r"|\bwhy i(?: am|'m|’m)? (?:call|ring|phon)|\bfor (?:another|a different) reason\b",
    re.IGNORECASE,
)


def reason_early(call: CallReading) -> Finding:
    """A valid business reason in the first two turns of the rep (S1, S3)."""
    if _buyer_said_why(call):
        return not_applicable("The buyer called and said what it was about.")
    first = [turn for at, turn in enumerate(call.rep) if at < _EARLY or not any(one.full for one in call.buyer[:at])][
        :_LATEST
    ]
    vague: tuple[RepTurn, Span] | None = None
    for turn in first:
        reason = _whole_reason(turn) or _part_of_a_reason(turn)
        if reason and len(matter_of(turn)) < TOPIC:
            vague = vague or (turn, reason)
        elif reason:
            return met("The buyer heard early why the call is worth their time.", quote(turn.turn, reason))
    if vague:
        turn, reason = vague
        return not_met(
            "The reason fits any company: it names nothing in this buyer's world.",
            quote(turn.turn, reason),
            moment=_you_said(turn, reason),
        )
    opener = next((one for turn in first for one in turn.offence("checking_in", "pitch", "close_account")), None)
    turn = next((one for one in first if opener in one.reading.acts), first[0])
    said = {"checking_in": "The call opened with a mere checking in.", "pitch": "The call opened with the product."}
    return not_met(
        said.get(opener.act if opener else "", "The first two turns gave no reason that matters to the buyer."),
        quote(turn.turn, opener),
        moment=f"You opened with {quoted(_first_words(turn, opener))}.",
    )


def homework_checked(call: CallReading) -> Finding:
    """Research is put as a question (S2): found facts are often outdated."""
    shown = [(turn, act) for turn in call.rep for act in turn.act("homework")]
    if not shown:
        return not_applicable("No research about the buyer was mentioned.")
    for turn, act in shown:
        if turn.reading.questions and turn.reading.questions[-1].end > act.start:
            return met("Research was put to the buyer with a question.", quote(turn.turn, act))
    turn, act = shown[0]
    return not_met(
        "Research was stated, not checked.", quote(turn.turn, act), moment=f"Turn {turn.turn.number} states it."
    )


def worry_acknowledged(call: CallReading) -> Finding:
    """Every other worry at least is taken up in one of the rep's next two turns (S1, S2)."""
    worries = concerns(call)
    if not worries:
        return not_applicable("The buyer voiced no worry that you could react to.")
    heard = [(one, turn, span) for one in worries for turn, span in _taken_up(call, one)]
    if len(heard) * 2 >= len(worries):
        one, turn, span = heard[0]
        return met("The worry was taken up at once.", quote(turn.turn, span), quote(one.buyer.turn, one.span))
    taken_up = {one.buyer.index for one, _, _ in heard}
    missed = next(one for one in worries if one.buyer.index not in taken_up)
    return not_met(
        "A worry was voiced and your next turns went past it.",
        *_missed(call, missed),
        moment=_said(missed),
        better=f"{_sentence(to_you(clause(missed.buyer.turn, missed.span)))} I can see why that makes you careful.",
    )


def concerns_answered(call: CallReading) -> Finding:
    """Each concern meets proof or an honest "I will find out" before an ask (S1)."""
    worries = objections(call)
    if not worries:
        return not_applicable("The buyer voiced no concern that you could answer.")
    for one in worries:
        if one.answered is None:
            return not_met(
                "A concern was left without an answer.",
                quote(one.buyer.turn, one.span),
                moment=_said(one),
                better=_find_out(one),
            )
        if one.asked_open is not None:
            turn, ask = one.asked_open
            return not_met(
                "An ask came before the concern was answered.",
                quote(one.buyer.turn, one.span),
                quote(turn.turn, ask),
                moment=f"{_said(one)} You asked in turn {turn.turn.number} before you answered it.",
                better=_find_out(one),
            )
    proofs = [(one.buyer, one.span, *one.answered) for one in worries if one.answered]
    evidence = [quote(turn.turn, span) for _, _, turn, span in proofs] + [quote(b.turn, s) for b, s, _, _ in proofs]
    return met("Every concern met proof or an honest admission.", *evidence)


def questions_answered(call: CallReading) -> Finding:
    """The buyer's own questions get an answer (S2); a question back is none."""
    last = call.spoken[-1].index if call.spoken else -1
    asked = [
        (one, one.question)
        for one in call.buyer
        if one.question and not _INVITES.search(one.question.quote) and one.index < last
    ]
    if not asked:
        return not_applicable("The buyer asked you nothing.")
    for one, span in asked:
        if not _answers(call.rep_after(one.index)):
            shown = quote(one.turn, span)
            return not_met(
                "A question of the buyer was passed over.",
                shown,
                moment=f"Turn {one.turn.number}: the buyer asked {quoted(shown.quote)}.",
            )
    one, span = asked[0]
    answer = call.rep_after(one.index)
    return met(
        "Every question of the buyer got an answer.", *([quote(answer.turn)] if answer else []), quote(one.turn, span)
    )


def no_overpromise(call: CallReading) -> Finding:
    """Nothing is promised that nobody can be sure of (S1, S2)."""
    broken = _offence(call, "overpromise")
    if broken:
        turn, act = broken
        return not_met(
            "Something was promised that nobody can be sure of.", quote(turn.turn, act), moment=_you_said(turn, act)
        )
    chance = _chance(call, "evidence", "benefit", "promise", "will_find_out", "give", "feature", "pitch") or _proof(
        call
    )
    chance = chance or _own_talk(call)
    if chance is None:
        return not_applicable("Nothing was presented or promised.")
    return met("What you presented and promised is yours to keep.", quote(chance[0].turn, chance[1]))


def no_pressure(call: CallReading) -> Finding:
    """No urgency, guilt or insistence (S1, S2); an assumed appointment is a push only before the needs are known."""
    pushed = _offence(call, *_PUSHING) or _assumed(call)
    if pushed:
        turn, act = pushed
        return not_met("The buyer was pushed.", quote(turn.turn, act), moment=_you_said(turn, act))
    if call.asks_all_along:
        turn, ask = call.every_ask[-1]
        return not_met(
            "You asked on most of your turns: that is pushing.", quote(turn.turn, ask), moment=_you_said(turn, ask)
        )
    for turn, ask in call.asks:
        if call.answers_before(turn.index):
            return met("You asked and left the buyer free.", quote(turn.turn, ask))
    for one in objections(call):
        after = call.rep_after(one.buyer.index)
        if after and after.clean and call.answers_before(after.index):
            return met("The buyer hesitated and was not pushed.", quote(after.turn), quote(one.buyer.turn, one.span))
    return not_applicable("There was no ask and no hesitation at which you could have pushed.")


def value_given(call: CallReading) -> Finding:
    """Something of use is offered before anything is asked for (S1, S4)."""
    first_ask = next(((turn, ask) for turn, ask in call.every_ask if ask.kind != "next_step"), None)
    if not call.every_ask and len(call.spoken) < 4:
        return not_applicable("The call was too short to give something, and you asked for nothing.")
    for turn in call.rep:
        for act in (
            *turn.act("give", "quid_pro_quo"),
            *(one for one in turn.act("evidence") if _OFFER.search(one.quote)),
        ):
            if first_ask is None or (turn.index, act.start) < (first_ask[0].index, first_ask[1].start):
                return met("The buyer was offered something of use first.", quote(turn.turn, act))
    shown = first_ask or next(iter(call.every_ask), None)
    where = quote(shown[0].turn, shown[1]) if shown else quote((call.spoken or call.rep)[-1].turn)
    return not_met("Nothing of use was offered before you asked.", where)


def needs_before_product(call: CallReading) -> Finding:
    """Converse, then present (S3). A benefit inside the opening reason is no presentation."""
    shown = [
        (turn, act)
        for turn in call.rep
        for act in turn.act(*_PRESENTING)
        if not _opening(turn, act)
        and not _overlaps(act, [back for back, _ in turn.rephrases])
        and not (call.answers_before(turn.index) and _overlaps(act, turn.offence("self_talk", "jargon", "flattery")))
    ]
    if not shown or (len(shown) == 1 and shown[0][1].confidence < _PLAINLY):
        return not_applicable("No product was presented.")
    turn, act = shown[0]
    if call.answers_before(turn.index) >= 1:
        return met("The product came after the buyer had talked.", quote(turn.turn, act))
    return not_met("The product came before the needs.", quote(turn.turn, act), moment=_you_said(turn, act))


def about_the_buyer(call: CallReading) -> Finding:
    """No flattery, jargon or self-praise in place of something for the buyer (S2, S3)."""
    told = _offence(call, "flattery", "jargon", "self_talk")
    if told:
        turn, act = told
        what = {"flattery": "Flattery", "jargon": "Jargon", "self_talk": "Talk about yourself"}[act.act]
        return not_met(
            f"{what} took the place of something for the buyer.", quote(turn.turn, act), moment=_you_said(turn, act)
        )
    chance = (_chance(call, "evidence", "benefit") or _proof(call) or _own_talk(call)) if call.answers else None
    if chance is None:
        return not_applicable("You presented nothing after hearing the buyer.")
    return met("What you said kept to the buyer.", quote(chance[0].turn, chance[1]))


def _buyer_said_why(call: CallReading) -> bool:
    return bool(call.buyer) and call.buyer[0].index == 0 and call.buyer[0].full and len(call.buyer[0].content) >= 4


def _whole_reason(turn: RepTurn) -> Span | None:
    """A reason that stands without the leading question or the self-praise beside it."""
    found = next(iter(turn.act("valid_business_reason")), None)
    alone = stated(turn)
    if found is None or len(alone) >= len(turn.said.strip()) - 2:
        return found
    return found if read(alone, ()).act("valid_business_reason") else None


def _part_of_a_reason(turn: RepTurn) -> Span | None:
    """What says as well why one calls: research, what others like the buyer found, an honest "if it fits", prices in the
    buyer's trade, or a plain "because"; never in a turn that presents something."""
    if not turn.clean or turn.act("pitch", "discount", "self_talk", "checking_in"):
        return None
    found: list[Span] = [*turn.act("homework", "evidence", "match_statement", "price_talk")]
    text = turn.said
    spans = [Span(quote=text[a:b], start=a, end=b) for a, b in sentences(text)]
    found += [one for one in spans if _BECAUSE.search(plain(one.quote).plain)]
    found += [
        one
        for one in spans
        if _PEERS.search(plain(one.quote).plain) and len(content_words(one.quote)) >= _SAYS_SOMETHING
    ]
    found = [one for one in found if len(one.quote.split()) >= _SAYS_SOMETHING]
    found += [
        one
        for one in spans
        if _WANT_TO_SEE.search(plain(one.quote).plain) and len(one.quote.split()) >= 2 * _SAYS_SOMETHING
    ]
    return next(iter(found), None)


def _first_words(turn: RepTurn, act: Act | None) -> str:
    """The opener, or what stands first after the greeting; at most twenty words."""
    words = (act.quote if act else turn.turn.text).split()
    return " ".join(words) if len(words) <= 20 else f"{' '.join(words[:20])} ..."


def _taken_up(call: CallReading, one: Concern) -> list[tuple[RepTurn, Span]]:
    found: list[tuple[RepTurn, Span]] = []
    for turn in call.rep_soon_after(one.buyer.index):
        back = [rephrase for rephrase, of in turn.rephrases if of == one.buyer.index]
        found += [(turn, span) for span in (*turn.act(*_HEARING), *back)]
    return found[:1]


def _missed(call: CallReading, one: Concern) -> tuple[Evidence, ...]:
    after = call.rep_after(one.buyer.index)
    return (quote(one.buyer.turn, one.span), *([quote(after.turn)] if after else []))


def _answers(turn: RepTurn | None) -> bool:
    """An answer says something: an act that informs, or words beside the questions of the turn."""
    if turn is None or not turn.spoken:
        return False
    if turn.act(*_ANSWERING):
        return True
    return len(turn.said.split()) - sum(len(one.quote.split()) for one in turn.reading.questions) >= 4


def _overlaps(one: Span, others: Sequence[Span]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _offence(call: CallReading, *names: str) -> tuple[RepTurn, Act] | None:
    return next(((turn, act) for turn in call.offending for act in turn.offence(*names)), None)


def _assumed(call: CallReading) -> tuple[RepTurn, Act] | None:
    return next(
        (
            (turn, act)
            for turn in call.offending
            for act in turn.offence("assumptive_time")
            if call.answers_before(turn.index) < 1
        ),
        None,
    )


def _chance(call: CallReading, *names: str) -> tuple[RepTurn, Act] | None:
    """An opportunity for the offence that was not taken, in a turn without any offence, after the buyer said something."""
    return next(
        (
            (turn, act)
            for turn in call.rep
            if turn.clean and call.answers_before(turn.index)
            for act in turn.act(*names)
        ),
        None,
    )


def _own_talk(call: CallReading) -> tuple[RepTurn, Span] | None:
    """The first sentence of some length, after the buyer said something, in which the rep neither asks nor gives back: whatever it is
    read as, it was a chance for talk about oneself."""
    return next(
        (
            (turn, one)
            for turn in call.rep
            if turn.clean and call.answers_before(turn.index)
            for one in _own_sentences(turn)
        ),
        None,
    )


def _own_sentences(turn: RepTurn) -> list[Span]:
    aside = [*turn.reading.questions, *turn.asks, *(back for back, _ in (*turn.rephrases, *turn.echoes))]
    spans = (Span(quote=turn.said[a:b], start=a, end=b) for a, b in sentences(turn.said))
    return [one for one in spans if not _overlaps(one, aside) and len(content_words(one.quote)) >= _OWN]


def _proof(call: CallReading) -> tuple[RepTurn, Span] | None:
    """What answered a concern with something that can be checked, in a turn without an offence."""
    found = [one.answered for one in objections(call) if one.answered and one.answered[0].clean]
    return next((pair for pair in found if pair[1] not in pair[0].open_questions), None)


def _opening(turn: RepTurn, act: Act) -> bool:
    """What is said as the reason for the call is no presentation yet."""
    reason = next(iter(turn.act("valid_business_reason")), None) or _part_of_a_reason(turn)
    return reason is not None and (act.act == "benefit" or _overlaps(act, [reason]))


def _find_out(one: Concern) -> str:
    words = quoted(clause(one.buyer.turn, one.span))
    return f"You said {words}. I do not want to guess: I will find out how it went for others and ring you on Friday."


def _said(one: Concern) -> str:
    return f"Turn {one.buyer.turn.number}: the buyer said {quoted(quote(one.buyer.turn, one.span).quote)}."


def _you_said(turn: RepTurn, act: Span) -> str:
    return f"Turn {turn.turn.number}: you said {quoted(quote(turn.turn, act).quote)}."


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
