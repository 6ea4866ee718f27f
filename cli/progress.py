"""How far a long piece of work is, on standard error: a bar in a terminal, elsewhere a line now and then. Writes nothing for
little work."""

from collections.abc import Callable
from typing import TextIO

LITTLE = 40
WIDTH = 30
BAR_SECONDS, LINE_SECONDS = 0.1, 10.0


class Progress:
    """Counts transcripts; `clock` gives seconds."""

    def __init__(self, total: int, err: TextIO, clock: Callable[[], float]) -> None:
        self._total, self._err, self._clock = total, err, clock
        self._terminal = err.isatty()
        self._silent = total < LITTLE
        self._begun = self._said = clock()
        self._done = self._before = 0
        self._drawn = False

    def step(self, before: bool = False) -> None:
        """One more is done. `before`: it was scored by an earlier run."""
        self._done += 1
        self._before += before
        now = self._clock()
        if self._silent or now - self._said < (BAR_SECONDS if self._terminal else LINE_SECONDS):
            return
        self._said = now
        self._err.write(f"\r{self._bar(now)}\x1b[K" if self._terminal else f"{self._count()} done\n")
        self._err.flush()
        self._drawn = self._terminal

    def hide(self) -> None:
        """Clears the bar, so that a line can be written in its place."""
        if self._drawn:
            self._err.write("\r\x1b[K")
            self._err.flush()
            self._drawn = False

    def end(self) -> None:
        """Says what was done, in one line."""
        self.hide()
        if not self._silent:
            seconds = self._clock() - self._begun
            before = f", {self._before:,} of them by an earlier run" if self._before else ""
            self._err.write(f"{self._count()} done in {seconds:.1f} s{before}\n")
            self._err.flush()

    def _count(self) -> str:
        return f"{self._done:,} of {self._total:,} transcripts"

    def _bar(self, now: float) -> str:
        full = WIDTH * self._done // self._total
        rate = self._done / max(now - self._begun, 0.001)
        left = (self._total - self._done) / max(rate, 0.001)
        return f"[{'#' * full}{'.' * (WIDTH - full)}] {self._count()}, {rate:.0f} a second, {left:.0f} s left"
