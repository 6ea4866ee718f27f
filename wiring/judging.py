"""The judge as the settings name it, and what is remembered of its model: which form of answer its server holds to. Asks nothing.

What was learnt is kept with what the connection test finds, and forgotten after a while: servers are brought up to date.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from practice import prices
from practice.errors import PracticeError
from practice.model.capabilities import Ability, Capabilities, Finding
from practice.ports import Store
from practice.prices import Prices
from practice.settings import Settings
from scoring.judge import JudgeScorer
from scoring.judging.ladder import Rung

REMEMBERED = timedelta(days=7)
LEARNT = "Learnt when it was asked to judge."
LACKS: dict[Rung, tuple[Ability, ...]] = {"object": ("json_schema",), "prose": ("json_schema", "json_object")}
"""What a model cannot do that is asked on this rung."""


def judge_of(given: Settings, store: Callable[[], Store], known_prices: Callable[[], Prices]) -> JudgeScorer:
    """The judge; `SettingsError` where none is set up. The store is opened only when a model is asked."""
    given.require_judge()
    from practice.endpoint import Endpoint

    memory = Memory(store, given.host, given.judge_model)
    return JudgeScorer(
        Endpoint(given.judge_model, given.api_key, given.base_url),
        host=given.host,
        repeats=given.judge_repeats,
        seconds=given.judge_seconds,
        price=lambda usage: prices.cost(usage, known_prices()),
        begin=memory.begin,
        learnt=memory.learnt,
    )


class Memory:
    """On which rung of the ladder to begin with a model. A database that cannot be used costs the memory and nothing else."""

    def __init__(
        self,
        store: Callable[[], Store],
        host: str,
        model: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._host, self._model, self._now = store, host, model, now

    def begin(self) -> Rung:
        """The first rung that is not known to fail."""
        found = self._known()
        if found is None or found.can("json_schema") is not False:
            return "bounded"
        return "prose" if found.can("json_object") is False else "object"

    def learnt(self, rung: Rung) -> None:
        """This rung held, and those above it did not."""
        lacks = LACKS.get(rung, ())
        if not lacks:
            return
        kept = self._known()
        rest = tuple(one for one in (kept.findings if kept else ()) if one.ability not in lacks)
        news = tuple(Finding(ability=one, works=False, why=LEARNT) for one in lacks)
        asked = self._now().isoformat(timespec="seconds")
        with suppress(PracticeError):
            self._store().keep_capabilities(
                Capabilities(host=self._host, model=self._model, asked=asked, findings=(*rest, *news))
            )

    def _known(self) -> Capabilities | None:
        with suppress(PracticeError, ValueError):
            found = self._store().capabilities(self._host, self._model)
            if found and self._now() - datetime.fromisoformat(found.asked) < REMEMBERED:
                return found
        return None
