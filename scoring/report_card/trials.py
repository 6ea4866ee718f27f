"""Plays every scripted rep against one scenario and persona, and makes the card of it. Prints nothing and starts no processes."""

from collections.abc import Sequence

from practice.model.attempt import Content
from practice.reps.cast import SCRIPTED
from practice.reps.playing import play
from practice.voices.embedded import EmbeddedBuyer
from scoring.report_card.checks import checks
from scoring.report_card.measuring import measured
from scoring.report_card.values import Card, Trial
from scoring.rubric_scorer import RubricScorer

SEEDS = (1, 2, 3)


def card_of(content: Content, seeds: Sequence[int] = SEEDS) -> Card:
    """The report card of this scenario with this persona. The same content gives the same card."""
    trials = tuple(trial(rep, content, seed) for seed in seeds for rep in SCRIPTED)
    return Card(scenario=content.scenario.id, persona=content.persona.id, trials=trials, checks=checks(trials))


def trial(rep: str, content: Content, seed: int) -> Trial:
    """One call, played and measured."""
    persona, scenario = content.persona, content.scenario
    played = play(SCRIPTED[rep], EmbeddedBuyer(), persona, scenario, seed)
    card = RubricScorer().score(played.transcript, content.rubric, scenario)
    return measured(rep, seed, played, card, persona, scenario)
