"""One round of a drill: which items come, what an answer gives, and when each comes back. Stores, and draws nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from practice.drills.judging import judge
from practice.drills.schedule import after
from practice.model.drills import Drill, DrillItem, DrillKind, Judged, Round, Tried

ROUND = 5
"""Items in one round: one to three minutes."""
LASTS = timedelta(days=1)
"""A round left in its middle is gone on with so long; after that what is due has changed, and a new one begins."""


def due(drill: Drill, last: Mapping[tuple[DrillKind, str], Tried], at: datetime) -> tuple[DrillItem, ...]:
    """The items that come back by now, the longest overdue first."""
    back = [(last[drill.id, item.id].due, item) for item in drill.items if (drill.id, item.id) in last]
    return tuple(item for when, item in sorted(back, key=lambda pair: pair[0]) if datetime.fromisoformat(when) <= at)


def round_of(drill: Drill, last: Mapping[tuple[DrillKind, str], Tried], at: datetime) -> tuple[DrillItem, ...]:
    """What comes now: items that are due, then new ones; where all were done and none is due, those that are due soonest."""
    waiting = due(drill, last, at)
    new = tuple(item for item in drill.items if (drill.id, item.id) not in last)
    rest = sorted(
        (item for item in drill.items if item not in (*waiting, *new)), key=lambda it: last[drill.id, it.id].due
    )
    return (*waiting, *new, *rest)[:ROUND]


def goes_on(drill: Drill, kept: Round | None, at: datetime) -> bool:
    """Whether a round that was begun is gone on with: it is not done, not older than a day, and all its items are still there."""
    if kept is None or not kept.left:
        return False
    there = {item.id for item in drill.items}
    return set(kept.items) <= there and at - datetime.fromisoformat(kept.begun) <= LASTS


def answer(drill: Drill, item: DrillItem, words: str, before: Tried | None, at: datetime) -> tuple[Judged, Tried]:
    """The answer judged, and the same as it is to be kept."""
    judged = judge(drill, item, words)
    memory, back = after(before.memory if before else None, judged.ok, at)
    kept = Tried(
        drill=drill.id,
        item=item.id,
        answer=words.strip(),
        ok=judged.ok,
        at=at.isoformat(timespec="seconds"),
        due=back.isoformat(timespec="seconds"),
        memory=memory,
    )
    return judged, kept


def waiting(drills: Sequence[Drill], last: Mapping[tuple[DrillKind, str], Tried], at: datetime) -> dict[DrillKind, int]:
    """How many items of each drill come back by now; drills with none are left out."""
    counts = {drill.id: len(due(drill, last, at)) for drill in drills}
    return {name: count for name, count in counts.items() if count}
