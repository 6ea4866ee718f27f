"""Detectors of rephrasing: the buyer's matter given back, rightly, checked, in own words, now and then (S2)."""

import re
from bisect import bisect_right
from collections.abc import Container

from practice.acts.words import content_words
from practice.model.reading import Rephrase
from practice.model.scorecard import Evidence
from practice.model.transcript import Turn
from scoring.call_reading import LOOK_BACK, CallReading, once_a_call
from scoring.call_turns import BuyerTurn, RepTurn
from scoring.concerns import Concern, concerns
from scoring.finding import Finding, met, not_applicable, not_met, quote
from scoring.relation import particulars, shared, stated
from scoring.said_where import SaidWhere
from scoring.wording import clause, quoted, to_you, weightiest

_NONE = "You gave nothing back."
_CANNOT_TELL = "It holds the buyer's words and the buyer let it stand; whether they meant just that, only a judge or a person can tell."
_PLAIN = 0.7  # confidence
_YES = re.compile(
    r"\W*(?:(?:ha|oh|well|hm+|ah)\W+)?(?:yes|yeah|yep|aye|right|exactly|correct|true|precisely|indeed"
    r"|that(?: i|['’])s (?:it|right|true|correct|so|exactly)|it is\b"
    r"|you (?:do|did|have|got it)|pretty much|more or less|you could say|spot on|absolutely)\b(?!\W+but\b)",
    re.IGNORECASE,
)
Back = tuple[RepTurn, Rephrase, Turn]


def said_back(call: CallReading) -> Finding:
    """At least one rephrase that is not an echo (S2)."""
    if not call.told:
        return not_applicable("The buyer told nothing of substance that you could give back.")
    found = _given_back(call)
    if found:
        return met("The buyer heard their own matter from you.", *_shown(found[0]))
    return not_met(
        "Nothing the buyer told came back to them.", *_moment(call)[0], moment=_moment(call)[1], better=_moment(call)[2]
    )


def key_concern(call: CallReading) -> Finding:
    """The worry is among what was given back (S1, S2)."""
    worries = concerns(call)
    if not worries:
        return not_applicable("The buyer voiced no concern that you could give back.")
    found = next((back for one in worries if (back := _back_of(call, one))), None)
    if found:
        return met("The buyer's concern was put into words.", *_shown(found))
    one = worries[0]
    words_back = to_you(clause(one.buyer.turn, one.span))
    return not_met(
        "The worry was not put into words by you.",
        quote(one.buyer.turn, one.span),
        moment=f"Turn {one.buyer.turn.number}: the buyer said {quoted(quote(one.buyer.turn, one.span).quote)}.",
        better=f"So what holds you back is this: {words_back}. Do I have that right?",
    )


def right(call: CallReading) -> Finding:
    """It was what the buyer had said, and the buyer did not correct it (S2)."""
    tried, found = _tried(call), _given_back(call)
    for turn, rephrase, _ in tried:
        after = call.buyer_after(turn.index)
        if after and after.reading.corrects:
            return not_met(
                "The buyer had to correct it.",
                quote(turn.turn, rephrase),
                quote(after.turn, after.reading.corrects),
                moment=f"Turn {after.turn.number}: the buyer said {quoted(quote(after.turn, after.reading.corrects).quote)}.",
            )
    stated_wrong = (
        one for one in tried if particulars(one[1].quote) and _plain(call, one) and not _grounded(call, one)
    )
    wrong = next(stated_wrong, None)
    if wrong:
        moment = f"Turn {wrong[0].turn.number}: you said {quoted(_shown(wrong)[0].quote)}."
        return not_met("The buyer had not said that.", *_shown(wrong), moment=moment)
    misheard = next(
        ((turn, one) for turn in call.rep for one in turn.reading.misheard if not _confirmed(call, turn)), None
    )
    if misheard:
        turn, claim = misheard
        moment = f"Turn {turn.turn.number}: you said {quoted(quote(turn.turn, claim).quote)}."
        return not_met("The buyer had not said that.", quote(turn.turn, claim), moment=moment)
    if not found:
        return not_applicable(_NONE)
    unsaid = next((one for one in found if not _confirmed(call, one[0])), None)
    return (
        met(_CANNOT_TELL, *_shown(unsaid)) if unsaid else met("The buyer agreed that it was right.", *_shown(found[0]))
    )


def checked(call: CallReading) -> Finding:
    """A check with it, or at once confirmed (S2)."""
    found = _given_back(call)
    if not found:
        return not_applicable(_NONE)
    for turn, rephrase, told in found:
        after = call.buyer_after(turn.index)
        if rephrase.checked or (after and after.reading.confirms):
            return met("You let the buyer confirm it.", *_shown((turn, rephrase, told)))
    turn, rephrase, told = found[0]
    return not_met(
        "You stated it and went on.",
        *_shown(found[0]),
        moment=f"Turn {turn.turn.number} states it without a check.",
        better=f"{rephrase.quote.strip().rstrip(' .!?')}. Did I get that right?",
    )


def own_words(call: CallReading) -> Finding:
    """Meaning kept, wording changed (S2): an echo is none."""
    found = _given_back(call)
    echoes = [(t, one, call.transcript.turns[of]) for t in call.rep for one, of in t.echoes if particulars(one.quote)]
    if echoes and len(echoes) >= len(found):
        turn = echoes[0][0]
        return not_met("The buyer's sentence was repeated.", *_shown(echoes[0]),
                       moment=f"Turn {turn.turn.number} repeats the buyer's words.")  # fmt: skip
    if not found:
        return not_applicable(_NONE)
    return met("The wording was yours.", *_shown(found[0]))


def in_moderation(call: CallReading) -> Finding:
    """About one turn in three (S2); twice is always allowed. Turns with an offence do not thin it out."""
    turns = [turn for turn in call.rep if turn.rephrases or turn.echoes]
    if not turns:
        return not_applicable(_NONE)
    room = max(2, -(-sum(1 for one in call.spoken if one.clean) * 2 // 5))
    shown = [quote(turn.turn, (turn.rephrases or turn.echoes)[0][0]) for turn in turns]
    if len(turns) > room:
        return not_met(f"{len(turns)} of {len(call.spoken)} turns give something back.", *shown[:4])
    if not _given_back(call):
        return not_applicable(_NONE)
    return met("It came now and then.", shown[0])


def in_time(call: CallReading) -> Finding:
    """It takes up what was said just before (S2)."""
    found = _given_back(call)
    if not found:
        return not_applicable(_NONE)
    for one in found:
        recent = [told.turn for told in call.heard_before(one[0].index)[-3:]]
        if one[2] in recent or not recent:
            return met("It took up what had just been said.", *_shown(one))
    return not_met("It came long after the matter was told.", *_shown(found[0]))


def more_than_once(call: CallReading) -> Finding:
    """More than one thing is given back where the buyer told three (S2)."""
    if len(call.told) < 3:
        return not_applicable("The buyer told fewer than three things of substance.")
    found = _given_back(call)
    if len({told.number for _, _, told in found}) >= 2:
        return met("You did it at more than one point.", *_shown(found[0]), *_shown(found[-1]))
    evidence, moment, better = _moment(call, besides={told.number for _, _, told in found})
    return not_met(
        f"{len(found) or 'None'} of the things you were told came back.", *evidence, moment=moment, better=better
    )


def words_used_later(call: CallReading) -> Finding:
    """The ask is built around the buyer's words (S2)."""
    asks = call.every_ask or tuple((turn, turn.pushed_ask) for turn in call.rep if turn.pushed_ask)
    if not asks or len([one for one in call.told if one.index < asks[-1][0].index]) < 2:
        return not_applicable("There was no ask after the buyer had told something.")
    theirs = _brought_up(call)
    for turn, _ in call.asks:
        said = theirs.first_with(2, content_words(stated(turn)), end=turn.index)
        if said is not None:
            return met("The ask used the buyer's words.", quote(turn.turn), quote(call.transcript.turns[said]))
    turn, ask = asks[-1]
    one = weightiest([told for told in call.told if told.index < turn.index])
    words = quoted(clause(one.turn))
    return not_met(
        "The ask could have been made to anyone.",
        quote(turn.turn, ask),
        moment=f"Turn {one.turn.number}: the buyer said {words}.",
        better=f"You said {words}. Because of that: {_lower(ask.quote.strip())}",
    )


@once_a_call
def _tried(call: CallReading) -> list[Back]:
    """All rephrases, those of something the buyer never said as well."""
    return [(turn, one, _told(call, turn, of)) for turn in call.rep for one, of in turn.rephrases]


def _told(call: CallReading, turn: RepTurn, of: int) -> Turn:
    """The turn that is given back: the one the reading names, unless that holds nothing; then the last one that tells something."""
    named = call.at.get(of)
    if isinstance(named, BuyerTurn) and not named.full:
        fuller = [one for one in call.heard_before(turn.index) if one.index >= turn.index - LOOK_BACK]
        return fuller[-1].turn if fuller else named.turn
    return call.transcript.turns[of]


@once_a_call
def _given_back(call: CallReading) -> list[Back]:
    """The rephrases that count: of something the buyer did say, in a turn without an offence, and either plainly one or
    taken for one by the buyer. A rephrase of nothing gives nothing back."""
    return [one for one in _tried(call) if one[0].clean and _plain(call, one) and _grounded(call, one)]


def _plain(call: CallReading, back: Back) -> bool:
    turn, rephrase, _ = back
    return rephrase.checked or _confirmed(call, turn) or rephrase.confidence >= _PLAIN


def _confirmed(call: CallReading, turn: RepTurn) -> bool:
    after = call.buyer_after(turn.index)
    return after is not None and bool(after.reading.confirms or after.reading.agreement or _YES.match(after.turn.text))


def _shown(back: Back) -> tuple[Evidence, Evidence]:
    """Rephrasing quotes both sides: the rep's words and the buyer's turn."""
    turn, rephrase, told = back
    return quote(turn.turn, rephrase), quote(told)


def _grounded(call: CallReading, back: Back) -> bool:
    """A matter of the buyer's is in it, or it is about something and the buyer said that it was right."""
    turn, rephrase, _ = back
    before = call.heard_before(turn.index)
    own = particulars(rephrase.quote)
    if shared(own, frozenset().union(*(particulars(one.turn.text) for one in before))):
        return True
    return bool(own) and _confirmed(call, turn)


def _brought_up(call: CallReading) -> SaidWhere:
    """Where the buyer said which words, those left out that the rep had used before."""
    said: set[str] = set()
    found = SaidWhere()
    for one in (call.at[index] for index in range(len(call.transcript.turns))):
        if isinstance(one, BuyerTurn):
            found.add(one.index, one.content - said)
        else:
            said.update(one.content)
    return found


def _back_of(call: CallReading, worry: Concern) -> Back | None:
    """The first rephrase after a worry that gives back its turn, or has a word of it."""
    found = _given_back(call)
    start = bisect_right(found, worry.buyer.index, key=lambda back: back[0].index)
    own = _number(worry.buyer.turn)
    at = _words_of_rephrases(call).first((own, *content_words(worry.span.quote)), start)
    return None if at is None else found[at]


@once_a_call
def _words_of_rephrases(call: CallReading) -> SaidWhere:
    """The words of each rephrase that counts, and the number of the turn that it gives back, by its place among them."""
    found = SaidWhere()
    for at, (_, rephrase, told) in enumerate(_given_back(call)):
        found.add(at, (_number(told), *content_words(rephrase.quote)))
    return found


def _number(turn: Turn) -> str:
    """Unlike any word."""
    return f"#{turn.number}"


def _moment(call: CallReading, besides: Container[int] = ()) -> tuple[list[Evidence], str, str]:
    """The weightiest thing told that did not come back, and a line that would have given it back."""
    left = [one for one in call.told if one.turn.number not in besides] or list(call.told)
    one = weightiest([told for told in left if told.reading.concern] or left)
    words = clause(one.turn, one.reading.concern)
    return (
        [quote(one.turn)],
        f"Turn {one.turn.number}: the buyer said {quoted(words)}.",
        f"If I hear you right, {to_you(words)}. Is that it?",
    )


def _lower(words: str) -> str:
    return words if words.startswith("I ") or words.startswith("I'") else words[:1].lower() + words[1:]
