"""What shows only together with the buyer's next words: a check and a "that's it" make a rephrase of the claim before them, a
yes with a day makes an ask of the request before it. Wordings that the reading of acts does not know yet are scored by how they were taken.

Holds no criteria. Nothing is inferred from a turn with an offence, or where the reading found the act itself.
"""

import re
from dataclasses import replace

from practice.acts.letters import AnyCase
from practice.acts.plain import plain
from practice.acts.words import content_words, sentences
from practice.model.reading import Ask, Question, Rephrase, Span
from practice.model.transcript import Turn
from scoring.call_turns import BuyerTurn, RepTurn
from scoring.speech import words_of

_PROVING = (
    "evidence",
    "promise",
    "give",
    "valid_business_reason",
    "checking_in",
    "goodbye",
    "small_talk",
    "thanks",
    "pressure",
)
_PRESENTING = (*_PROVING, "pitch", "feature", "homework", "self_talk")
_INFERRED = 0.6  # confidence
_CLAIM = 5  # words at least
_PLAIN_CLAIM = 8
_CHECK = AnyCase(
    r"\b(?:right|correct\w*|accurate|fair|underst\w+|get (?:it|that|you)|got (?:it|that|you)|hear\w* (?:you|that)|is that it"
    r"|see (?:it|that)|sum\w*|yeah|am i off|mean|that it|is it so|it is so|that so)\b"
)
_TAIL = AnyCase(
    r"\b(?:do|did|have|is|am|are) (?:i|it|that|we) [^,.?!]{0,24}\b(?:right|correct\w*|underst\w+|fair|it)\W*$|,\s*(?:right|yeah|yes)\W*$"
)
_WE = re.compile(r"\b(?:i|we|me|us|our|my)\b")
_YOU = re.compile(r"\byou(?:r|rs)?\b")
_I_DO = re.compile(r"\b(?:i|we) (?:will|can|could|shall)\b|\b(?:shall|can|could) (?:i|we)\b")
_SO = re.compile(r"\W*(?:so|then|in other words)\b", re.IGNORECASE)
_SO_ASKED = re.compile(
    r"\W*(?:\w+[,.!] )?(?:so|then)\b(?!,? (?:what|how|who|why|when|where|which|do|does|did|is|are|can|could|would|will|shall|may"
    r"|have|has|if)\b)[^?]{20,}\?\W*$",
    re.IGNORECASE,
)
"""A statement put as a question: "so it is cheap, but it shows?\"."""
_YES = re.compile(
    r"\W*(?:yes|yeah|yep|right|exactly|correct|true|precisely|indeed|spot on|pretty much)\b", re.IGNORECASE
)
_OH = re.compile(r"\W*(?:ha|haha|oh|well|hm+|ah|huh|yeah well|wow)\W*", re.IGNORECASE)
_NO = AnyCase(r"\b(?:no|nope|not|never|wrong|actually|rather|but|hardly|sorry|what)\b|n't|n’t")
_WHEN = AnyCase(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next (?:week|month)|(?:this|next) (?:morning|afternoon)"
    r"|(?:on|by) the \d+\w*|\d+(?:st|nd|rd|th)|\d+ ?(?:am|pm|o'clock)|(?:january|february|march|april|june|july|august"
    r"|september|october|november|december)|\d+ may|may \d+"
    r"|the (?:\w+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w*tieth))\b"
)


def taken_up(turn: RepTurn, buyer: BuyerTurn, told: tuple[BuyerTurn, ...]) -> RepTurn:
    """The rep turn, with the rephrase or the ask that the buyer's reply confirms. `told`: full buyer turns shortly before it."""
    if not turn.clean:
        return turn
    if not turn.rephrases and not turn.echoes and told:
        turn = _with_rephrase(turn, buyer, told)
    if not turn.every_ask and not buyer.reading.refusal:
        turn = _with_ask(turn, buyer, told)
    return turn


def _with_rephrase(turn: RepTurn, buyer: BuyerTurn, told: tuple[BuyerTurn, ...]) -> RepTurn:
    claim = None if buyer.reading.corrects else _claim(turn)
    if claim is None:
        return turn
    check = (
        _TAIL.search(claim.quote)
        or _SO_ASKED.match(claim.quote)
        or next((one for one in _checks(turn) if one.start >= claim.end), None)
    )
    framed = bool(_SO.match(claim.quote))
    confirmed = buyer.reading.confirms is not None or ((check is not None or framed) and short_yes(buyer))
    if not (confirmed or check) or _word_for_word(claim, told):
        return turn
    words = set(content_words(claim.quote))
    of = max(told, key=lambda one: (len(words & one.content), one.index))
    plain = check and confirmed and len(claim.quote.split()) >= _PLAIN_CLAIM
    if len(words & of.content) < (0 if plain else 1 if check or framed else 2):
        return turn
    found = Rephrase(
        quote=claim.quote,
        start=claim.start,
        end=claim.end,
        confidence=_INFERRED,
        kind="paraphrase",
        of=of.index,
        checked=check is not None,
    )
    return replace(turn, rephrases=((found, of.index),), inferred=(*turn.inferred, found))


def _word_for_word(claim: Span, told: tuple[BuyerTurn, ...]) -> bool:
    """The buyer's own sentence, or one with no more than a word before it."""
    line = f" {' '.join(words_of(claim.quote))} "
    for one in told:
        said = [words_of(one.turn.text[start:end]) for start, end in sentences(one.turn.text)]
        if line in f" {' '.join(words_of(one.turn.text))} ":
            return True
        if any(len(words) >= _CLAIM and f" {' '.join(words)} " in line for words in said):
            return True
    return False


def _claim(turn: RepTurn) -> Span | None:
    """The statement that was confirmed: the longest that asks for nothing and presents nothing."""
    wide = [one for one in turn.reading.questions if one.kind in ("open", "semi_open") and "?" in one.quote]
    checks = _checks(turn)
    aside = [*wide, *turn.act(*(_PROVING if checks else _PRESENTING)), *turn.every_ask, *checks]
    held = [
        (start, end)
        for start, end in sentences(turn.said)
        if not any(one.start < end and start < one.end for one in aside) and len(turn.said[start:end].split()) >= _CLAIM
    ]
    if not held:
        return None
    start, end = max(held, key=lambda one: one[1] - one[0])
    return Span(quote=turn.said[start:end], start=start, end=end)


def short_yes(buyer: BuyerTurn) -> bool:
    """ "You do.", "It is.", "Yes.": a first sentence of a few words without a no in it."""
    said = [buyer.turn.text[start:end] for start, end in sentences(buyer.turn.text)]
    first = next((one for one in said if not _OH.fullmatch(one)), "")
    return 0 < len(first.split()) <= (6 if _YES.match(first) else 4) and not _NO.search(first) and "?" not in first


def _checks(turn: RepTurn) -> list[Question]:
    """Short questions after the understanding of what was said: "do I see that right?"."""
    return [one for one in turn.reading.questions if len(one.quote.split()) <= 8 and _CHECK.search(one.quote)]


def _with_ask(turn: RepTurn, buyer: BuyerTurn, told: tuple[BuyerTurn, ...]) -> RepTurn:
    """The last sentence with a day or an hour in it, where the buyer names that time again, agrees, or says yes to a question."""
    finding_out = turn.act("will_find_out")
    dated = [
        (start, end)
        for start, end in sentences(turn.said)
        if _WHEN.search(turn.said[start:end]) and not any(one.start < end and start < one.end for one in finding_out)
    ]
    if not dated or any(one.start < dated[-1][1] and dated[-1][0] < one.end for one in turn.open_questions):
        return turn
    start, end = dated[-1]
    quote = turn.said[start:end]
    if _word_for_word(Span(quote=quote, start=start, end=end), told):
        return turn
    yes = buyer.reading.agreement or (buyer.reading.confirms and turn.reading.questions)
    if not yes and not set(_times(quote)) & set(_times(buyer.turn.text)):
        return turn
    found = Ask(
        quote=quote,
        start=start,
        end=end,
        confidence=_INFERRED,
        kind="meeting",
        dated=True,
        owned=owned(turn.turn, quote),
    )
    return replace(turn, asks=(found,), every_ask=(found,), inferred=(*turn.inferred, found))


def _times(text: str) -> list[str]:
    return _WHEN.findall(text)


def owned(turn: Turn, quote: str) -> bool:
    """Both sides have a part in it, or the rep takes it upon themselves."""
    said = plain(quote).plain
    return bool(_I_DO.search(said)) or bool(_WE.search(said) and _YOU.search(plain(turn.text).plain))
