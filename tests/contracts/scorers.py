"""The scorers that the contract is held against: the one without a model, and judges of every kind on loopback."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from practice.endpoint import Endpoint
from practice.ports import Scorer
from scoring.judge import JudgeScorer
from scoring.rubric_scorer import RubricScorer
from tests import fake_endpoint as fake
from tests.fake_endpoint import Behaviour, FakeEndpoint
from tests.scripted_judge import answering, each

Opened = Callable[[], AbstractContextManager[Scorer]]
LIE = [{"turn": 1, "speaker": "rep", "quote": "words that nobody ever said"}]


@contextmanager
def rubric() -> Iterator[Scorer]:
    yield RubricScorer()


def judge(behaviour: Behaviour, repeats: int = 1) -> Opened:
    @contextmanager
    def opened() -> Iterator[Scorer]:
        with FakeEndpoint(otherwise=behaviour) as server:
            endpoint = Endpoint("m", None, server.url)
            yield JudgeScorer(endpoint, repeats=repeats, seconds=20, sleep=lambda _seconds: None)

    return opened


SCORERS: dict[str, Opened] = {
    "rubric": rubric,
    "honest judge": judge(answering()),
    "strict judge": judge(answering(verdict="not_met")),
    "judge asked three times": judge(answering(), repeats=3),
    "judge that invents quotes": judge(answering(each(evidence=LIE))),
    "judge that leaves answers out": judge(answering(lambda items, _call: {"answers": items[::2]})),
    "judge that writes prose": judge(fake.say("A fine call, I would say.")),
    "judge that is down": judge(fake.status(503)),
}
