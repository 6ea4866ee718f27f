"""Chooses the parts: which store, which voice, which scorer, from the settings. Knows no page and no command.

Nothing is built before it is asked for: `check` never opens the database, and a call with the embedded buyer never
loads the model's client.
"""

import importlib
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from practice import prices
from practice.content import Library
from practice.errors import ContentError, SettingsError
from practice.model.attempt import Content, VoiceName
from practice.model.people import SOLO, Person
from practice.model.rubric import Rubric
from practice.ports import Buyer, Scorer, Store
from practice.prices import Prices
from practice.settings import Settings, load
from scoring import rubrics

if TYPE_CHECKING:
    from practice.endpoint import Endpoint
    from practice.stores.drafts import PlanDrafts
    from practice.stores.drills import DrillStore
    from practice.stores.exchange import ExchangeStore
    from practice.stores.file import StoreFile
    from practice.stores.judgings import JudgingStore
    from practice.stores.labels import LabelStore
    from practice.stores.left_alone import LeftAlone
    from practice.stores.rehearsal import RehearsalStore
    from practice.team.room import Room
    from scoring.judge import JudgeScorer
    from scoring.rubric_shelf import RubricShelf

DATABASE = "warmcall.db"


@dataclass(frozen=True)
class Parts:
    """What pages and commands work with. Each part is made on first use and kept."""

    root: Path
    settings: Settings

    @cached_property
    def library(self) -> Library:
        """Personas and scenarios; files that change are read again."""
        return Library(self.root)

    @property
    def rubrics(self) -> dict[str, Rubric]:
        """The latest version of every rubric that can be used, by id; read again when a file has changed."""
        return rubrics.load(self.root, self.saved_rubrics)

    def rubric(self, name: str) -> Rubric:
        """The rubric of this name, `ID` or `ID@VERSION`; `NotFound` or `ContentError` where there is none to use."""
        return rubrics.get(self.root, name, self.saved_rubrics)

    @property
    def saved_rubrics(self) -> Path:
        """The folder of the versions that were saved by the app; it need not be there."""
        return self.settings.data / rubrics.FOLDER

    @property
    def rubric_shelf(self) -> "RubricShelf":
        """Where versions of rubrics are written, by who may."""
        from scoring.rubric_shelf import RubricShelf

        return RubricShelf(self.root, self.saved_rubrics, lambda: self.viewer)

    @cached_property
    def file(self) -> "StoreFile":
        """The database in the data folder, which is made where it is missing; `StoreError` where it cannot be used."""
        from practice.stores.file import StoreFile

        return StoreFile(self.settings.data / DATABASE)

    @cached_property
    def store(self) -> Store:
        """The attempts, in the database."""
        from practice.stores.sqlite import SqliteStore

        return SqliteStore(self.file)

    @cached_property
    def rehearsal(self) -> "RehearsalStore":
        """Plans, notes, branches and hints, in the same database."""
        from practice.stores.rehearsal import RehearsalStore

        return RehearsalStore(self.file)

    @cached_property
    def room(self) -> "Room":
        """What the verbs of trainers and teams work on."""
        from wiring.room import room_of

        return room_of(self)

    @property
    def viewer(self) -> Person:
        """Whose parts these are: here the one person of a house without accounts."""
        return SOLO

    def renewed(self, environ: Mapping[str, str]) -> "Parts":
        """These parts where the settings are what they were, else parts for those of now, on the same database.

        The data folder stays that of the start. Settings that cannot be used now change nothing; the Settings page says so."""
        try:
            given = load(environ, self.root)
        except SettingsError:
            return self
        given = given.model_copy(update={"data": self.settings.data})
        return self if given == self.settings else self._with(given)

    def _with(self, given: Settings) -> "Parts":
        other = Parts(self.root, given)
        other.__dict__.update({name: self.__dict__[name] for name in _LASTING if name in self.__dict__})
        return other

    def for_person(self, who: Person) -> "Parts":
        """The same parts with a store that lets this person see and do what they may, and no more."""
        from wiring.personal import PersonalParts

        return PersonalParts(self.root, self.settings, self, who)

    @cached_property
    def labels(self) -> "LabelStore":
        """What people say about single criteria, in the same file."""
        from practice.stores.labels import LabelStore

        return LabelStore(self.file)

    @cached_property
    def exchange(self) -> "ExchangeStore":
        """Whole records leaving and entering the database; the verbs on it ask who may."""
        from practice.stores.exchange import ExchangeStore

        return ExchangeStore(self.file)

    @cached_property
    def drill_answers(self) -> "DrillStore":
        """What was answered in drills, in the same database."""
        from practice.stores.drills import DrillStore

        return DrillStore(self.file)

    @property
    def drafts(self) -> "PlanDrafts":
        """Plans that are still being written, in the same database."""
        from practice.stores.drafts import PlanDrafts

        return PlanDrafts(self.file)

    @property
    def left_alone(self) -> "LeftAlone":
        """Which offers of the pages were turned down, in the same database."""
        from practice.stores.left_alone import LeftAlone

        return LeftAlone(self.file)

    @cached_property
    def scorer(self) -> Scorer:
        """The scorer that the settings name; `SettingsError` where that is the judge and no model is set up for it."""
        return self.judge if self.settings.scorer == "judge" else self.rubric_scorer

    @cached_property
    def rubric_scorer(self) -> Scorer:
        """The scorer that works without a model."""
        from scoring.rubric_scorer import RubricScorer

        return RubricScorer()

    @cached_property
    def judge(self) -> "JudgeScorer":
        """The scorer that asks a model; `SettingsError` where none is set up."""
        from wiring.judging import judge_of

        return judge_of(self.settings, lambda: self.store, self.prices)

    @cached_property
    def judgings(self) -> "JudgingStore":
        """How far a judge has come with which attempt, in the same database."""
        from practice.stores.judgings import JudgingStore

        return JudgingStore(self.file)

    def buyer(self, voice: VoiceName) -> Buyer:
        """The voice of this name; `SettingsError` where a model is asked for and none is set up."""
        return self._model_buyer if voice == "model" else self._embedded_buyer

    def again(self, voice: VoiceName) -> Buyer:
        """The voice that goes on with a call begun earlier: where its model is not set up any more, the embedded one."""
        try:
            return self.buyer(voice)
        except SettingsError:
            from practice.voices.stand_in import StandIn

            return StandIn(self._embedded_buyer)

    def warm(self) -> None:
        """Load what the first reply would otherwise wait for; takes about a second where a model plays."""
        from practice import acts

        acts.read("What do you need?", ())  # builds the index of wordings
        if self.settings.plays == "model":
            self.endpoint.warm()

    def content(self, scenario_id: str, persona_id: str | None = None) -> Content:
        """What an attempt is played with: the scenario, made ready to be asked, its first persona or the one asked for, and its rubric."""
        from practice.buyer import matching

        scenario = self.library.scenario(scenario_id)
        matching.make_ready(scenario)
        persona = self.library.persona(persona_id or scenario.personas[0])
        rubric = self.rubrics.get(scenario.rubric) or self.rubric(scenario.rubric)  # which says what is wrong
        return Content(persona=persona, scenario=scenario, rubric=rubric)

    @cached_property
    def _embedded_buyer(self) -> Buyer:
        from practice.voices.embedded import EmbeddedBuyer

        return EmbeddedBuyer()

    @cached_property
    def endpoint(self) -> "Endpoint":
        """The model that speaks for the buyer; `SettingsError` where none is set up."""
        return endpoint_of(self.settings)

    def prices(self) -> Prices:
        """What tokens cost, read anew each time; none where the file cannot be used, which `check` tells."""
        with suppress(ContentError):
            return prices.load(self.root)
        return {}

    @cached_property
    def _model_buyer(self) -> Buyer:
        from practice.voices.model import ModelBuyer

        endpoint = self.endpoint
        importlib.import_module("practice.stores.sqlite")  # loads faster as long as no other thread runs
        threading.Thread(target=_ahead, args=(endpoint,), name="model-warm", daemon=True).start()
        return ModelBuyer(
            endpoint,
            fallback=self._embedded_buyer,
            deadline_seconds=self.settings.reply_seconds,
            price=lambda usage: prices.cost(usage, self.prices()),
        )


_LASTING = ("library", "file", "store", "room", "rubric_scorer", "_embedded_buyer")
"""Parts that no setting but the data folder has a say in."""


def endpoint_of(given: Settings) -> "Endpoint":
    """The model that speaks for the buyer under these settings; `SettingsError` where none is set up."""
    from practice.endpoint import Endpoint

    given.require_model()
    return Endpoint(given.buyer_model, given.api_key, given.base_url)


def _ahead(endpoint: "Endpoint") -> None:
    """What goes wrong here is met again, and told, when a reply is asked for."""
    with suppress(Exception):
        endpoint.warm()


def open_parts(root: Path, environ: Mapping[str, str]) -> Parts:
    """The parts for these settings; `SettingsError` where a setting is unknown or cannot be used."""
    return Parts(root, load(environ, root))
