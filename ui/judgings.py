"""Workers that have calls judged, apart from any page: a reload or a closed tab stops none. Never calls Streamlit.

How far each has come is in the store, so that every page and every process sees the same.
"""

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cache

from practice.errors import PracticeError
from practice.model.scorecard import Scorecard
from practice.stores.owners import this_worker
from scoring import second_opinion
from wiring import Parts

WORKERS = 4  # a model that judges is slow and dear; more at once helps nobody
LOST = "The judging broke off; it can be asked for again."

log = logging.getLogger("warmcall.judgings")


@cache
def pool() -> ThreadPoolExecutor:
    """The workers of this server, made on first use."""
    return ThreadPoolExecutor(WORKERS, thread_name_prefix="judge")


def begin(parts: Parts, attempt_id: str) -> "Future[Scorecard | None] | None":
    """Have the attempt judged, unless a living worker is at it already. `parts` are everybody's, not those of one person."""
    owner = f"{this_worker()}:{attempt_id}"
    if not parts.judgings.claim(attempt_id, owner):
        return None
    parts.judgings.step(attempt_id, owner, 0, 0)
    return pool().submit(_judge, parts, attempt_id, owner)


def _judge(parts: Parts, attempt_id: str, owner: str) -> Scorecard | None:
    def progress(done: int, of: int) -> None:
        with suppress(PracticeError):
            parts.judgings.step(attempt_id, owner, done, of)

    try:
        counts = parts.settings.scorer == second_opinion.JUDGE
        card = second_opinion.judged(parts.store, parts.judge, attempt_id, counts=counts, progress=progress)
        _finish(parts, attempt_id, owner, card)
        return card
    except Exception as fault:
        log.error("A call could not be judged.", exc_info=fault)
        with suppress(PracticeError):
            parts.judgings.finish(attempt_id, owner, str(fault) if isinstance(fault, PracticeError) else LOST)
        return None


def _finish(parts: Parts, attempt_id: str, owner: str, card: Scorecard) -> None:
    """The pace that is learnt is that of a request as it was planned, with all that had to be asked again."""
    made, state = card.judging, parts.judgings.state(attempt_id)
    parts.judgings.finish(
        attempt_id,
        owner,
        (card.reason or "") if card.overall is None else "",
        model=made.model if made else "",
        seconds=made.seconds if made else 0.0,
        requests=state.of if state and card.overall is not None else 0,
    )
