"""A call as the rep goes through it: begin, say, answer, end, score. Holds no wording, no scoring rules and no storage.

The rep's turn is stored before the buyer is asked, together with a pending reply; whoever answers claims that reply
first. So a killed process, a second tab or a double submit loses and doubles nothing: the pending reply is still there,
or it is not.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from practice.buyer_state import outcome_when_rep_leaves, state_after
from practice.debrief import debrief as debrief
from practice.errors import BadInput, CallEnded, PracticeError
from practice.model.attempt import Attempt, Content, Record, Reply, VoiceName
from practice.model.content import Outcome
from practice.model.scorecard import Scorecard
from practice.model.state import BuyerState
from practice.model.transcript import Transcript, Turn
from practice.model.usage import Spent
from practice.ports import Buyer, Cue, Piece, Scorer, Store

FLUSH_SECONDS = 0.1
FIRST_SECONDS = 0.02  # a first sentence that took longer than this is written at once
MAX_TURN_CHARACTERS = 100_000


def begin(store: Store, content: Content, voice: VoiceName, *, now: str, attempt_id: str, seed: int) -> Record:
    """A new attempt; where the buyer opens the call, their first turn is pending at once."""
    store.create(Attempt(id=attempt_id, created=now, voice=voice, seed=seed, content=content))
    if content.scenario.opens == "buyer":
        store.expect_opening(attempt_id)
    return store.record(attempt_id)


def make_ready(content: Content) -> None:
    """Prepare what a reply needs of this content, by a question that nobody asked; the first one costs a second otherwise."""
    asked = Transcript(turns=(Turn(number=1, speaker="rep", text="What would you like to change, and why?"),))
    state_after(content.persona, content.scenario, asked)


def say(store: Store, attempt_id: str, text: str, *, nonce: str) -> None:
    """Store the rep's turn and a pending reply. `AlreadySaid` for a nonce seen before, `CallEnded` after the end."""
    words = text.strip()
    if not words:
        raise BadInput(
            "There was nothing in that turn, so nothing was said; write what you would say and send it again."
        )
    if len(words) > MAX_TURN_CHARACTERS:
        raise BadInput(
            f"That turn has {len(words):,} characters and a turn may have {MAX_TURN_CHARACTERS:,}; nothing was sent."
        )
    record = store.record(attempt_id)
    if record.attempt.ended or _state(record).ended:
        raise CallEnded("This call is over; begin a new one to go on practising.")
    store.say(attempt_id, words, nonce, len(record.transcript.turns) + 1)


def settle(store: Store, attempt_id: str, *, now: str) -> Record:
    """The record, after finishing what a killed process left half done: an opening not asked for, an end not written."""
    record = store.record(attempt_id)
    turns = record.transcript.turns
    if not turns and record.attempt.content.scenario.opens == "buyer":
        store.expect_opening(attempt_id)
    elif record.attempt.ended is None and turns and turns[-1].speaker == "buyer":
        state = _state(record)
        if state.ended and state.outcome is not None:
            store.end(attempt_id, state.outcome, now)
    else:
        return record
    return store.record(attempt_id)


def _state(record: Record) -> BuyerState:
    content = record.attempt.content
    return state_after(content.persona, content.scenario, record.transcript)


def answer(
    store: Store,
    buyer: Buyer,
    attempt_id: str,
    *,
    owner: str,
    now: Callable[[], str],
    clock: Callable[[], float] = time.monotonic,
) -> Reply | None:
    """Claim the pending reply and bring it to its end, written to the store as it grows.

    None where there is none to claim, or where the claim was lost on the way. A fault gives the claim back before it is
    raised, so that the buyer can be asked again.
    """
    if not store.claim(attempt_id, owner):
        return None
    record = store.record(attempt_id)
    reply = Reply(attempt=attempt_id, position=len(record.transcript.turns) + 1, status="pending")
    spent: list[Spent] = []
    try:
        state = _state(record)
        pieces = _counted(buyer.reply(_cue(store, record, state)), reply.position, spent)
        done = _speak(store, pieces, reply, owner, clock)
    except Exception:
        with suppress(PracticeError):
            store.extend(reply.model_copy(update={"status": "interrupted"}), owner)
        raise
    finally:
        if spent:
            with suppress(PracticeError):  # a turn is worth more than its bill
                store.keep_usage(attempt_id, spent)
    if done and state.plan is not None and state.plan.ends and state.outcome is not None:
        store.end(attempt_id, state.outcome, now())
    return done


def _counted(pieces: Iterator[Piece], position: int, spent: list[Spent]) -> Iterator[Piece]:
    """The same pieces; what they cost goes into `spent`."""
    for piece in pieces:
        spent += [Spent(**dict(usage), position=position) for usage in piece.usage]
        yield piece


def _speak(store: Store, pieces: Iterator[Piece], reply: Reply, owner: str, clock: Callable[[], float]) -> Reply | None:
    """Write the pieces as they come; None where another worker has taken the reply over."""
    flushed = clock() - FLUSH_SECONDS + FIRST_SECONDS
    for piece in pieces:
        reply = _grown(reply, piece)
        if clock() - flushed >= FLUSH_SECONDS:
            if not store.extend(reply, owner):
                return None
            flushed = clock()
    reply = reply.model_copy(update={"status": "done", "text": reply.text.strip()})
    return reply if store.extend(reply, owner) else None


def _cue(store: Store, record: Record, state: BuyerState) -> Cue:
    content = record.attempt.content
    return Cue(
        persona=content.persona,
        scenario=content.scenario,
        transcript=record.transcript,
        state=state,
        seed=record.attempt.seed,
        heard=store.heard(content.persona.id, rep=record.attempt.rep),
    )


def _grown(reply: Reply, piece: Piece) -> Reply:
    by = piece.by if reply.by in ("", piece.by) else "mixed"
    return reply.model_copy(
        update={
            "text": reply.text + piece.text,
            "told": (*reply.told, *piece.told),
            "by": by,
            "note": piece.note or reply.note,
        }
    )


def end(store: Store, attempt_id: str, *, now: str) -> Outcome:
    """The rep ends the call. The outcome is what was agreed, or what leaving without an agreement amounts to."""
    record = store.record(attempt_id)
    if record.attempt.outcome is not None:
        return record.attempt.outcome
    content = record.attempt.content
    outcome = outcome_when_rep_leaves(content.persona, content.scenario, record.transcript)
    store.end(attempt_id, outcome, now)
    return outcome


def score(store: Store, scorer: Scorer, attempt_id: str) -> Scorecard:
    """Score the attempt with the rubric it was played with, and keep the card."""
    record = store.record(attempt_id)
    content = record.attempt.content
    card = scorer.score(record.transcript, content.rubric, content.scenario)
    store.keep_scorecard(attempt_id, card)
    return card
