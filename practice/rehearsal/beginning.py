"""Calls that grow out of another: a branch from one of its turns, and the follow-up weeks later. Stores, and says nothing."""

from practice.call import say
from practice.model.attempt import Attempt, Record
from practice.ports import Store
from practice.rehearsal.follow_up import follow_up
from practice.rehearsal.replay import branch_of
from practice.stores.rehearsal import RehearsalStore


def play_on(
    store: Store, kept: RehearsalStore, record: Record, turn: int, text: str, *, now: str, attempt_id: str
) -> None:
    """A branch in which this turn is said as `text`; the buyer's reply to it is pending. Twice the same id is one branch."""
    attempt, transcript, branch = branch_of(record, turn, now=now, attempt_id=attempt_id)
    kept.create_branch(attempt, transcript, branch)
    say(store, attempt_id, text, nonce=f"{attempt_id}-{turn}")


def call_again(kept: RehearsalStore, record: Record, *, now: str, attempt_id: str, seed: int) -> None:
    """The follow-up call to this one, weeks later, as a new attempt."""
    attempt = Attempt(
        id=attempt_id,
        created=now,
        voice=record.attempt.voice,
        seed=seed,
        content=follow_up(record),
        rep=record.attempt.rep,
    )
    kept.create_follow_up(attempt, record.attempt.id)
