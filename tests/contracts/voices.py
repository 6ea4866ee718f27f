"""The voices that the contract is held against: the embedded one, a model that does as the note says, and models that do not."""

import itertools
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from practice.endpoint import Endpoint
from practice.ports import Buyer
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.model import ModelBuyer
from tests.fake_endpoint import Behaviour, FakeEndpoint, Line, reset, say

SCRIPTED = re.compile(r"(?:beyond it|in your own voice): (.+)")
NUMBERS = (
    "odd",
    "fair",
    "plain",
    "quiet",
    "long",
    "early",
    "slow",
    "warm",
    "cold",
    "late",
    "grey",
    "mild",
    "dull",
    "neat",
    "rare",
)


def actor() -> Behaviour:
    """A model that says what the note has for it, and something harmless where the note has nothing."""
    fresh = itertools.cycle(
        f"That is a rather {one} and {other} thing to hear." for one in NUMBERS for other in reversed(NUMBERS)
    )

    def behave(line: Line) -> None:
        note = line.body["messages"][-1]["content"].split("<note>")[-1]
        say(" ".join(SCRIPTED.findall(note)) or next(fresh))(line)

    return behave


@contextmanager
def embedded() -> Iterator[Buyer]:
    yield EmbeddedBuyer()


Opened = Callable[[], AbstractContextManager[Buyer]]


def modelled(behaviour: Callable[[], Behaviour]) -> Opened:
    @contextmanager
    def opened() -> Iterator[Buyer]:
        with FakeEndpoint(otherwise=behaviour()) as fake:
            yield ModelBuyer(Endpoint("m", None, fake.url, sleep=lambda _seconds: None), deadline_seconds=20)

    return opened


VOICES: dict[str, Opened] = {
    "embedded": embedded,
    "model": modelled(actor),
    "model that talks like an assistant": modelled(lambda: say("**Great question!** As an AI I am happy to help.")),
    "model that tells everything": modelled(lambda: say("Well, it is 99 percent, says Rupert Dashwood. Goodbye!")),
    "model that breaks off": modelled(lambda: reset("Well, let me see. And")),
}
