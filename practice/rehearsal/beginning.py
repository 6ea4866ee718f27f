"""Calls that grow out of another: a branch from one of its turns, and the follow-up weeks later. Stores, and says nothing."""

from contextlib import suppress

from practice.call import say
from practice.errors import AlreadySaid, BadInput, NotFound
from practice.model.attempt import Attempt, Record
from practice.ports import Store
from practice.rehearsal.follow_up import follow_up
from practice.rehearsal.replay import branch_of
from practice.stores.rehearsal import RehearsalStore


def play_on(
    store: Store, kept: RehearsalStore, record: Record, turn: int, text: str, *, now: str, attempt_id: str
) -> None:
    """A branch in which this turn is said as `text`; the buyer's reply to it is pending. Twice the same id is one branch.

    `BadInput` where the call goes on still: its next turn is not a moment to do again."""
    if record.attempt.ended is None:
        raise BadInput("This call is not over yet; its moments can be done again when it is.")
    if not text.strip():
        raise BadInput("Write what you would say instead.")
    attempt, transcript, branch = branch_of(record, turn, now=now, attempt_id=attempt_id)
    if not _begun(kept, attempt_id):
        kept.create_branch(attempt, transcript, branch)
    with suppress(AlreadySaid):
        say(store, attempt_id, text, nonce=f"{attempt_id}-{turn}")


def call_again(kept: RehearsalStore, record: Record, *, now: str, attempt_id: str, seed: int) -> None:
    """The follow-up call to this one, weeks later, as a new attempt. Twice the same id is one.

    Only a whole call goes on: `BadInput` for a branch."""
    if kept.branch(record.attempt.id) is not None:
        raise BadInput("A branch has no follow-up call; call again from the whole call.")
    if _begun(kept, attempt_id):
        return
    attempt = Attempt(
        id=attempt_id,
        created=now,
        voice=record.attempt.voice,
        seed=seed,
        content=follow_up(record),
        rep=record.attempt.rep,
    )
    kept.create_follow_up(attempt, record.attempt.id)


def _begun(kept: RehearsalStore, attempt_id: str) -> bool:
    try:
        kept.branch(attempt_id)
    except NotFound:
        return False
    return True
