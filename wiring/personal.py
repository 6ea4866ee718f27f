"""The parts as one person has them: the store asks who they are first, all else is shared. Made anew for every run of a page."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from practice.guarded.around import GuardedJudgings, GuardedRehearsal
from practice.guarded.attempts import GuardedStore
from practice.model.attempt import VoiceName
from practice.model.people import Person
from practice.permits import require
from practice.ports import Buyer, Scorer, Store
from practice.stores.drafts import PlanDrafts
from practice.stores.drills import DrillStore
from practice.stores.exchange import ExchangeStore
from practice.stores.left_alone import LeftAlone
from scoring.rubric_shelf import RubricShelf
from wiring import Parts

if TYPE_CHECKING:
    from practice.content import Library
    from practice.endpoint import Endpoint
    from practice.stores.file import StoreFile
    from practice.stores.labels import LabelStore
    from practice.team.room import Room
    from scoring.judge import JudgeScorer


@dataclass(frozen=True)
class PersonalParts(Parts):
    """Parts for `who`, over those that everybody shares. A part that is not named here is made for this person on first use."""

    shared: Parts
    who: Person

    @property
    def viewer(self) -> Person:
        """This person."""
        return self.who

    @cached_property
    def store(self) -> Store:
        """The attempts that this person may see."""
        return self._guarded

    @cached_property
    def _guarded(self) -> GuardedStore:
        room = self.shared.room
        return GuardedStore(self.shared.store, self.who, room.people, room.reviews, room.now)

    @cached_property
    def rehearsal(self) -> GuardedRehearsal:
        """Plans, notes and branches of this person's own."""
        return GuardedRehearsal(self.file, self._guarded)

    @property
    def exchange(self) -> ExchangeStore:
        """Only to be handed to the verbs of `practice.team.own_data`, which ask who acts; pages call nothing on it."""
        return self.shared.exchange

    @property
    def drill_answers(self) -> DrillStore:
        """This person's own answers; nobody else reads them."""
        return DrillStore(self.file, self._guarded.who().id)

    @property
    def drafts(self) -> PlanDrafts:
        """This person's own unfinished plans."""
        return PlanDrafts(self.file, self._guarded.who().id)

    @property
    def left_alone(self) -> LeftAlone:
        """What this person has turned down."""
        return LeftAlone(self.file, self._guarded.who().id)

    @cached_property
    def judgings(self) -> GuardedJudgings:
        """How far a judge has come with what this person may read."""
        return GuardedJudgings(self.file, self._guarded)

    @property
    def rubric_shelf(self) -> RubricShelf:
        """Versions of rubrics, for who may write them."""
        return RubricShelf(self.root, self.saved_rubrics, self._guarded.who)

    @property
    def labels(self) -> "LabelStore":
        """What people say about single criteria, for trainers."""
        require(self._guarded.who(), "label calls")
        return self.shared.labels

    @property
    def room(self) -> "Room":
        """The verbs ask who acts by themselves."""
        return self.shared.room

    @property
    def file(self) -> "StoreFile":
        """The database."""
        return self.shared.file

    @property
    def library(self) -> "Library":
        """Personas and scenarios."""
        return self.shared.library

    @property
    def scorer(self) -> Scorer:
        """The scorer that the settings name."""
        return self.shared.scorer

    @property
    def rubric_scorer(self) -> Scorer:
        """The scorer that works without a model."""
        return self.shared.rubric_scorer

    @property
    def judge(self) -> "JudgeScorer":
        """The scorer that asks a model."""
        return self.shared.judge

    @property
    def endpoint(self) -> "Endpoint":
        """The model that speaks for the buyer."""
        return self.shared.endpoint

    def buyer(self, voice: VoiceName) -> Buyer:
        """The voice of this name."""
        return self.shared.buyer(voice)

    def again(self, voice: VoiceName) -> Buyer:
        """The voice that goes on with a call begun earlier."""
        return self.shared.again(voice)

    def warm(self) -> None:
        """Load what the first reply would otherwise wait for."""
        self.shared.warm()
