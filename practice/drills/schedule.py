"""When an item comes back: FSRS, with one day, three days and a week as the first steps. Keeps nothing.

A miss, at whatever time, begins the steps anew: it is back after one day. After the third step FSRS spaces further by how
well the item sits. Source: Free Spaced Repetition Scheduler, as published by its authors (library `fsrs`).
"""

from datetime import datetime, timedelta

from fsrs import Card, Rating, Scheduler

STEPS = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
_SCHEDULER = Scheduler(learning_steps=STEPS, relearning_steps=STEPS, enable_fuzzing=False)


def after(memory: str | None, ok: bool, at: datetime) -> tuple[str, datetime]:
    """The card after this answer, as JSON, and when the item is due again. `memory` is the card before, None for the first time.

    The first right answer to a new item needs no second look the next day: it goes to the second step at once."""
    card = Card.from_json(memory) if memory else Card(card_id=1, due=at)
    card, _ = _SCHEDULER.review_card(card, Rating.Good if ok else Rating.Again, at)
    return card.to_json(), card.due
