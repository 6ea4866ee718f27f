"""The memory for an endpoint that is down: after a fault that cost somebody the whole wait it is left alone for a while,
so that a dead server costs a call one slow turn and not every turn. Knows no network; the clock comes in as an argument.
"""

import threading
from collections.abc import Callable

from practice.endpoint_faults import Fault
from practice.errors import EndpointError

REST_SECONDS = 60.0
AGAIN = "It is asked again in a minute."


class Rest:
    """Whether one endpoint may be asked now. Safe from any thread."""

    def __init__(self, clock: Callable[[], float], seconds: float = REST_SECONDS) -> None:
        self._clock, self._seconds = clock, seconds
        self._lock = threading.Lock()
        self._fault: EndpointError | None = None
        self._until: float | None = None  # None beside a fault: for good, as for a key that is not accepted

    def check(self) -> None:
        """Nothing where the endpoint may be asked, else the fault that it rests for.

        When the rest is over one caller may try; the others go on resting until it is known how that one fared."""
        with self._lock:
            if self._fault is None:
                return
            if self._until is None or self._clock() < self._until:
                raise Fault(self._fault.kind, self._sentence(self._fault))
            self._until = self._clock() + self._seconds

    def failed(self, fault: EndpointError, *, costly: bool) -> None:
        """Remember the fault if the next caller would meet it as well. `costly`: nobody was there, or it cost the whole wait."""
        if fault.kind == "not_authorised":
            self._begin(fault, None)
        elif costly:
            self._begin(fault, self._clock() + self._seconds)

    def answered(self) -> None:
        """The endpoint speaks: forget all."""
        with self._lock:
            self._fault = self._until = None

    def _begin(self, fault: EndpointError, until: float | None) -> None:
        with self._lock:
            self._fault, self._until = fault, until

    def _sentence(self, fault: EndpointError) -> str:
        return f"{fault}" if self._until is None else f"{fault} {AGAIN}"
