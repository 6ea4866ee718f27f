"""Detectors of asking for the business: asked at all, earned, clear, dated, and a no taken well (S2, S3)."""

from practice.model.reading import Ask
from scoring.call_reading import CallReading
from scoring.call_turns import BuyerTurn, RepTurn
from scoring.concerns import objections
from scoring.finding import Finding, met, not_applicable, not_met, quote
from scoring.taken_up import owned
from scoring.wording import clause, quoted, weightiest

_NONE = "You asked for nothing."
_NONE_IN_TIME = "You asked, but before the buyer had told you a need."
_EARNED = 2  # answers of the buyer
_BIG = ("order", "renewal", "referral")
_PUSHING = ("pressure", "argument", "insult")
_TAKING = ("accept_no", "acknowledgement", "empathy", "thanks", "apology", "no_fit", "match_statement")


def asked(call: CallReading) -> Finding:
    """Asked, without pushing (S2). An honest "no fit" after real questions is an end of its own right."""
    timely = _timely(call)
    if timely and not call.asks_all_along:
        turn, ask = timely[-1]
        return met("You asked.", quote(turn.turn, ask))
    if call.asks:
        turn, ask = call.asks[0]
        why = (
            f"You asked in {len({one.index for one, _ in call.asks})} of {len(call.spoken)} turns: that is pushing, not asking."
            if timely
            else "You asked before the buyer had told you a single need: such an ask does not count."
        )
        return not_met(why, quote(turn.turn, ask), moment=_you_asked(turn, ask), better=_ask_line(call))
    left = next((turn for turn in call.rep if turn.act("no_fit") and call.answers_before(turn.index) >= _EARNED), None)
    if left:
        return not_applicable("You found honestly that there is no fit.")
    pushed = next(((turn, ask) for turn in call.offending for ask in turn.reading.asks), None)
    if pushed:
        return not_met("You pushed instead of asking.", quote(pushed[0].turn, pushed[1]))
    last = (call.spoken or call.rep)[-1]
    return not_met(
        "The call ended without an ask.",
        quote(last.turn),
        moment=f"Turn {last.turn.number} was your last chance.",
        better=_ask_line(call),
    )


def earned(call: CallReading) -> Finding:
    """Needs first, then the ask (S2, S3)."""
    if not call.asks:
        return not_applicable(_NONE)
    turn, ask = next(((t, a) for t, a in call.every_ask if not t.offers(a)), call.every_ask[0])
    known = call.answers_before(turn.index)
    if known >= _EARNED:
        answers = [one for one in call.answers if one.index < turn.index]
        return met(
            f"The buyer had answered {known} times before you asked.", quote(turn.turn, ask), quote(answers[0].turn)
        )
    count = {0: "nothing", 1: "one thing"}[known]
    return not_met(
        f"You asked before the needs were known: the buyer had told you {count}.",
        quote(turn.turn, ask),
        moment=f"Turn {turn.turn.number} asks already.",
    )


def concerns_first(call: CallReading) -> Finding:
    """No concern stands open at the ask (S1)."""
    if not _timely(call):
        return not_applicable(_NONE_IN_TIME if call.asks else _NONE)
    last = call.every_ask[-1][0].index
    before = [one for one in objections(call) if one.buyer.index < last]
    if not before:
        return not_applicable("No concern was voiced before you asked.")
    for one in before:
        if one.asked_open is not None:
            turn, ask = one.asked_open
            shown = quote(one.buyer.turn, one.span)
            return not_met(
                "You asked while a concern stood open.",
                quote(turn.turn, ask),
                shown,
                moment=f"Turn {one.buyer.turn.number}: the buyer said {quoted(shown.quote)}; you asked in turn {turn.turn.number}.",
                better=f"You said {quoted(clause(one.buyer.turn, one.span))}. Is that still in the way, before we talk about dates?",
            )
    turn, ask = call.asks[-1]
    return met(
        "The concerns were answered before you asked.",
        quote(turn.turn, ask),
        quote(before[0].buyer.turn, before[0].span),
    )


def specific(call: CallReading) -> Finding:
    """One thing to say yes or no to (S2, S3)."""
    asks = _timely(call)
    if not asks:
        return not_applicable(_NONE_IN_TIME if call.asks else _NONE)
    for turn, ask in reversed(asks):
        if ask.kind != "next_step" or ask.dated or ask.owned:
            return met(f"You asked for one clear thing: {ask.kind.replace('_', ' ')}.", quote(turn.turn, ask))
    turn, ask = asks[-1]
    return not_met("A yes to this would mean nothing.", quote(turn.turn, ask), moment=_you_asked(turn, ask))


def dated(call: CallReading) -> Finding:
    """A day or an hour with it (S2)."""
    asks = _timely(call)
    if not asks:
        return not_applicable(_NONE_IN_TIME if call.asks else _NONE)
    for turn, ask in reversed(asks):
        if ask.dated:
            return met("A time was named.", quote(turn.turn, ask))
    turn, ask = asks[-1]
    return not_met("No day and no hour was named.", quote(turn.turn, ask), moment=_you_asked(turn, ask),
                   better=f"{ask.quote.strip().rstrip(' .?!')}, say on Thursday at ten?")  # fmt: skip


def owner(call: CallReading) -> Finding:
    """Who does what (S2)."""
    asks = _timely(call)
    if not asks:
        return not_applicable(_NONE_IN_TIME if call.asks else _NONE)
    for turn, ask in reversed(asks):
        if ask.owned or owned(turn.turn, ask.quote):
            return met("It is clear who does it.", quote(turn.turn, ask))
    first = asks[0][0].index
    for turn in call.rep:
        for act in turn.act("promise"):
            if turn.index >= first:
                return met("You said what you will do.", quote(turn.turn, act))
    turn, ask = asks[-1]
    return not_met("Nobody owns the next step.", quote(turn.turn, ask), moment=_you_asked(turn, ask))


def trial_check(call: CallReading) -> Finding:
    """The ground was tested before the ask (S2)."""
    if not call.asks:
        return not_applicable(_NONE)
    turn, ask = call.asks[-1]
    for one in call.rep:
        for act in one.act("trial_check"):
            if (one.index, act.start) < (turn.index, ask.start):
                return met("You tested the ground first.", quote(one.turn, act))
    return not_met("The ask came without a check of where the buyer stands.", quote(turn.turn, ask))


def fits(call: CallReading) -> Finding:
    """The natural next move: of a kind this call can bring, not too big, not asked again and again (S3)."""
    if not call.asks:
        return not_applicable(_NONE)
    nagging = _nagging(call)
    if nagging:
        return not_met(
            "The same thing was asked again and again.", *(quote(turn.turn, ask) for turn, ask in nagging[:3])
        )
    for turn, ask in reversed(call.asks):
        known = call.answers_before(turn.index)
        if _possible(call, ask) and (ask.kind not in _BIG or known > _EARNED) and known:
            return met("It was the natural next move.", quote(turn.turn, ask))
    turn, ask = call.asks[-1]
    return not_met("It was too big for what had been said.", quote(turn.turn, ask), moment=_you_asked(turn, ask))


def no_taken_well(call: CallReading) -> Finding:
    """Accepted, or asked after; no push, and not the same ask at once (S2)."""
    for buyer, asked_for in _refusals(call):
        turn = call.rep_after(buyer.index)
        if turn is None:
            continue
        shown = quote(buyer.turn, buyer.reading.refusal)
        between = next((one for one in call.void if one.index == buyer.index + 1 and one.offence(*_PUSHING)), None)
        turn = between or turn
        pushed = next(iter(turn.offence(*_PUSHING)), None) or next(
            (a for a in turn.reading.asks if a.kind == asked_for.kind), None
        )
        if pushed and not (turn.act(*_TAKING) and isinstance(pushed, Ask)):
            return not_met(
                "The no was met with a push.",
                quote(turn.turn, pushed),
                shown,
                moment=f"Turn {buyer.turn.number}: the buyer said {quoted(shown.quote)}.",
            )
        good = next(iter(turn.act(*_TAKING) or turn.open_questions or [one for one, _ in turn.rephrases]), None)
        if good:
            return met("The no was taken well.", quote(turn.turn, good), shown)
        return not_met("The no was passed over.", quote(turn.turn), shown)
    return not_applicable("The buyer refused nothing that you had a turn left to react to.")


def _timely(call: CallReading) -> tuple[tuple[RepTurn, Ask], ...]:
    """The asks after the buyer had told at least one need."""
    return tuple((turn, ask) for turn, ask in call.asks if call.answers_before(turn.index))


def _refusals(call: CallReading) -> list[tuple[BuyerTurn, Ask]]:
    found = []
    for one in call.buyer:
        if one.reading.refusal:
            asked_for = [ask for turn in call.rep_between(one.index - 4, one.index) for ask in turn.every_ask]
            found += [(one, ask) for ask in asked_for[-1:]]
    return found


def _nagging(call: CallReading) -> list[tuple[RepTurn, Ask]]:
    """The same kind in four turns or more, or in three running ones."""
    by_kind: dict[str, list[tuple[RepTurn, Ask]]] = {}
    for turn in call.rep:
        for ask in turn.reading.asks:
            found = by_kind.setdefault(ask.kind, [])
            if ask.kind != "next_step" and not (found and found[-1][0] is turn):
                found.append((turn, ask))
    return next((found for found in by_kind.values() if len(found) >= 4), [])


def _possible(call: CallReading, ask: Ask) -> bool:
    return call.scenario is None or ask.kind == "next_step" or call.scenario.ask(ask.kind) is not None


def _you_asked(turn: RepTurn, ask: Ask) -> str:
    return f"Turn {turn.turn.number}: you asked {quoted(quote(turn.turn, ask).quote)}."


def _ask_line(call: CallReading) -> str | None:
    if not call.told:
        return None
    one = weightiest(call.told)
    return f"You said {quoted(clause(one.turn))}. May I come by on Thursday at ten and look at that with you?"
