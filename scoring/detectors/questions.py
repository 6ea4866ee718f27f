"""Detectors of open questions: how wide, in how many directions, built on answers, one at a time (S2, S4)."""

import re
from collections.abc import Callable, Container

from practice.acts.words import content_words
from practice.model.reading import Question
from scoring.call_reading import CallReading
from scoring.call_turns import WIDE, BuyerTurn, RepTurn
from scoring.finding import Finding, met, not_applicable, not_met, quote
from scoring.wording import clause, quoted, weightiest

_ABOUT_HALF = 0.45  # small words left out, so that a chatty manner and a terse one measure the same
_FEW = "You asked fewer than two open questions."
_BACK = re.compile(
    r"\b(?:that|this|those)\b(?! (?:you|we|i|he|she|it|could|can|went|goes|something|anything|somebody)\b)"
    r"|\b(?:them|they|(?:did|does|is|was|would|about|behind|with|from) it)\b",
    re.IGNORECASE,
)
"""Points back to what was said; "that" before a subject or a verb only joins clauses."""
_ASKS = re.compile(r"\b(?:why|how|what|when|who|where|since|like|such|example|more|else)\b", re.IGNORECASE)
_NO_ANSWER = "The buyer gave no full answer to build on."


def mostly_open(call: CallReading) -> Finding:
    """Two open questions at least, and half of all (S2)."""
    wide = call.open_questions
    every = tuple(sorted([*call.questions, *call.leading], key=lambda pair: (pair[0].turn.number, pair[1].start)))
    if len(wide) >= 2 and len(wide) * 2 >= len(every):
        return met(f"{len(wide)} of {len(every)} questions were open.", *(quote(t.turn, q) for t, q in wide[:2]))
    closed = [(turn, one) for turn, one in every if one.kind not in WIDE]
    if not every:
        return not_met("You asked no question about the buyer.", quote(_longest(call).turn), better=_story(call))
    shown = (closed or list(every))[0]
    reason = f"{len(wide)} of {len(every)} questions {'was' if len(wide) == 1 else 'were'} open."
    moment = f"Turn {shown[0].turn.number}: you asked {quoted(quote(shown[0].turn, shown[1]).quote)}."
    return not_met(reason, quote(shown[0].turn, shown[1]), moment=moment, better=_story(call))


def spread(call: CallReading) -> Finding:
    """Three directions among the questions (S2)."""
    if not call.open_questions:
        return not_applicable("You asked no open question.")
    by_aim: dict[str, tuple[RepTurn, Question]] = {}
    for turn, one in call.questions:
        if one.kind != "leading" and one.aim not in ("other", "example"):
            by_aim.setdefault(one.aim, (turn, one))
    shown = [quote(turn.turn, one) for turn, one in list(by_aim.values())[:4]]
    if len(by_aim) >= 3:
        return met(f"The questions went in {len(by_aim)} directions.", *shown)
    turn, one = call.open_questions[-1]
    count = {0: "no clear direction", 1: "one direction"}.get(len(by_aim), "two directions")
    return not_met(
        f"The questions went in {count}.", *(shown or [quote(turn.turn, one)]), better=_missing(call, by_aim)
    )


def probe(call: CallReading) -> Finding:
    """A question builds on the answer before it (S2)."""
    chances = [(one, turn) for one in call.answers if one.index > 0 for turn in call.rep_soon_after(one.index)]
    if not chances:
        return not_applicable(_NO_ANSWER)
    for one, turn in chances:
        found = next((q for q in turn.questions if q.kind != "leading" and _builds_on(q, one)), None)
        if found:
            return met("A question built on the answer before it.", quote(turn.turn, found), quote(one.turn))
    one = weightiest([told for told, _ in chances])
    after = call.rep_after(one.index)
    words = clause(one.turn)
    return not_met(
        "No question built on the answer before it.",
        quote(one.turn),
        *([quote(after.turn)] if after else []),
        moment=f"Turn {one.turn.number}: the buyer said {quoted(words)}.",
        better=f"You said {quoted(words)}. What does that look like on an ordinary day?",
    )


def consequence(call: CallReading) -> Finding:
    """The cost of leaving things as they are (S2)."""
    return _aimed(
        call,
        ("consequence",),
        1,
        "The cost of leaving things as they are was asked for.",
        "Nobody asked what it leads to.",
        "You said {words}. What happens if that stays as it is for another year?",
        _weightiest,
    )


def future(call: CallReading) -> Finding:
    """Goals and wishes (S2, S4)."""
    return _aimed(
        call,
        ("wish", "goal"),
        1,
        "The buyer was asked where they want to get to.",
        "Nobody asked where the buyer wants to get to.",
        "You said {words}. What would it look like if it went the way you want?",
        _latest,
    )


def people_and_timing(call: CallReading) -> Finding:
    """Who is involved, why it matters to them, by when (S1, S2)."""
    return _aimed(
        call,
        ("people", "personal", "timing"),
        2,
        "People, motives or timing were asked for.",
        "Nobody asked who else is involved, why it matters to them, or by when.",
        "You said {words}. Who else lives with that, and what would they want changed?",
        _earliest,
    )


def one_at_a_time(call: CallReading) -> Finding:
    """Stacked questions let the buyer pick the easiest (S2)."""
    asked_in = {turn.index: turn.questions + turn.leading for turn in call.rep}
    asking = [turn for turn in call.rep if asked_in[turn.index]]
    if len(call.open_questions) < 2:
        return not_applicable(_FEW)
    stacked = [turn for turn in asking if len(asked_in[turn.index]) > 1]
    worst = max(asking, key=lambda turn: len(asked_in[turn.index]))
    worst_asks = asked_in[worst.index]
    if len(worst_asks) >= 3 or len(stacked) * 3 > len(asking):
        count = len(worst_asks)
        return not_met(
            f"Turn {worst.turn.number} asks {count} questions at once.",
            *(quote(worst.turn, one) for one in worst_asks[:3]),
            moment=f"Turn {worst.turn.number} holds {count} questions.",
            better=worst_asks[0].quote.strip(),
        )
    single = next(turn for turn in asking if len(asked_in[turn.index]) == 1)
    return met("You asked one question at a time.", quote(single.turn, asked_in[single.index][0]))


def not_leading(call: CallReading) -> Finding:
    """No question carries its answer (S2)."""
    if call.leading:
        turn, one = call.leading[0]
        shown = quote(turn.turn, one)
        return not_met(
            "A question carried the answer you wanted.", shown, moment=f"Turn {turn.turn.number}: {quoted(shown.quote)}"
        )
    if len(call.open_questions) < 2:
        return not_applicable(_FEW)
    turn, one = call.open_questions[0]
    return met("No question suggested its answer.", quote(turn.turn, one))


def buyer_talks(call: CallReading) -> Finding:
    """Opening and ask left out, the buyer speaks half of the words or more (S2, S3)."""
    if len(call.open_questions) < 2:
        return not_applicable(_FEW)
    start = call.open_questions[0][0].index
    talk = [one for one in call.offending if one.index >= start and not one.asks] or [call.open_questions[0][0]]
    rep = sum(len(content_words(one.turn.text)) for one in talk)
    buyer = sum(len(content_words(one.turn.text)) for one in call.buyer if one.index > start)
    reason = f"From your first open question on, your ask left out, the buyer said {_percent(buyer, rep + buyer)} of what carries meaning."
    if buyer >= _ABOUT_HALF * (rep + buyer):
        turn, one = _best_paid(call)
        return met(reason, quote(turn.turn, one))
    longest = max(talk, key=lambda turn: turn.reading.words)
    moment = f"Turn {longest.turn.number} is your longest there, with {longest.reading.words} words."
    return not_met(reason, quote(longest.turn), moment=moment)


def _aimed(
    call: CallReading,
    aims: tuple[str, ...],
    answers: int,
    yes: str,
    no: str,
    line: str,
    which: Callable[[tuple[BuyerTurn, ...]], BuyerTurn],
) -> Finding:
    """A question with one of these aims; it applies once the buyer gave so many answers and the rep spoke after them."""
    for turn, one in call.questions:
        if one.aim in aims and one.kind != "leading":
            return met(yes, quote(turn.turn, one))
    answered = {one.index for one in call.answers}
    if sum(one.index in answered for one in call.told) < answers:
        return not_applicable("The buyer told too little to ask that yet.")
    told = which(call.told)
    words = quoted(clause(told.turn))
    moment = f"Turn {told.turn.number}: the buyer said {words}."
    return not_met(no, quote(told.turn), moment=moment, better=line.format(words=words))


def _weightiest(told: tuple[BuyerTurn, ...]) -> BuyerTurn:
    return weightiest(told)


def _latest(told: tuple[BuyerTurn, ...]) -> BuyerTurn:
    return told[-1]


def _earliest(told: tuple[BuyerTurn, ...]) -> BuyerTurn:
    return told[0]


def _builds_on(question: Question, answer: BuyerTurn) -> bool:
    words = set(content_words(question.quote))
    wide = question.kind in ("open", "semi_open")
    points_back = wide and bool(words) and bool(_BACK.search(question.quote)) and len(question.quote.split()) <= 12
    return question.aim == "example" or bool(words & answer.content) or points_back or _bare(question)


def _bare(question: Question) -> bool:
    """ "Why?", "How so?", "Since when?": too short to be about anything but the answer before."""
    return (
        len(question.quote.split()) <= 3
        and question.kind in ("open", "semi_open")
        and bool(_ASKS.search(question.quote))
    )


_OTHER_WAYS = {
    "wish": "What would you change first, if it were up to you alone?",
    "people": "Who else feels it, and what do they say?",
    "consequence": "What does that lead to?",
    "history": "How did it come to that?",
}


def _missing(call: CallReading, by_aim: Container[str]) -> str | None:
    """A question in a direction that was left out, tied to what the buyer told."""
    line = next((words for aim, words in _OTHER_WAYS.items() if aim not in by_aim), None)
    return f"You said {quoted(clause(call.told[-1].turn))}. {line}" if call.told and line else None


def _longest(call: CallReading) -> RepTurn:
    return max(call.rep, key=lambda turn: turn.reading.words)


def _percent(part: int, whole: int) -> str:
    return f"{round(100 * part / max(1, whole))} %"


def _best_paid(call: CallReading) -> tuple[RepTurn, Question]:
    """The open question that got the longest answer."""

    def paid(pair: tuple[RepTurn, Question]) -> int:
        answer = call.buyer_after(pair[0].index)
        return answer.reading.words if answer else 0

    return max(call.open_questions, key=paid)


def _story(call: CallReading) -> str | None:
    """An open question made from what the buyer told, where there is something."""
    if not call.told:
        return None
    return f"You said {quoted(clause(call.told[0].turn))}. Help me understand how that came about."
