"""The verb `report-card`: is this scenario fit to assign? Plays it with scripted reps, on every core, and prints what came of it."""

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TextIO

from practice.model.attempt import Content
from scoring.report_card.personas import LLM_RESISTANCE, REAL_RESISTANCE, Habits, habits
from scoring.report_card.trials import SEEDS, card_of
from scoring.report_card.values import Card, Trial

MOST_PROCESSES = 4


def report_card(
    contents: Sequence[Content],
    as_json: bool,
    out: TextIO,
    err: TextIO,
    cores: int | None = None,
    seeds: Sequence[int] = SEEDS,
) -> int:
    """Cards to `out`, progress to `err`. 0 where everything is fit to assign, else 1. `cores`: all of them where not given."""
    cards = []
    for number, card in enumerate(_played(contents, tuple(seeds), cores or os.cpu_count() or 1), 1):
        print(f"{number}/{len(contents)} {card.scenario} with {card.persona}: {_verdict(card)}", file=err, flush=True)
        cards.append(card)
    print(json.dumps([_plain(card) for card in cards], indent=1) if as_json else _page(cards), file=out)
    return 0 if all(card.fit for card in cards) else 1


def _played(contents: Sequence[Content], seeds: tuple[int, ...], cores: int) -> Iterator[Card]:
    """The cards in order; in this process where there is but one core, or one thing to play."""
    play = partial(card_of, seeds=seeds)
    processes = min(cores, len(contents), MOST_PROCESSES)
    if processes < 2:
        yield from map(play, contents)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(play, contents)


def _verdict(card: Card) -> str:
    failed = [check.id for check in card.checks if not check.ok]
    return f"not fit ({', '.join(failed)})" if failed else "fit"


def _plain(card: Card) -> dict[str, object]:
    """The card in the form other programs rely on."""
    return {
        "scenario": card.scenario,
        "persona": card.persona,
        "runs": [trial.run.model_dump() for trial in card.trials],
        "checks": [check.model_dump() for check in card.checks],
        "fit": card.fit,
    }


def _page(cards: Sequence[Card]) -> str:
    """All cards, the buyers' habits and the sum of it, for reading."""
    return "\n\n".join([*(_card_lines(card) for card in cards), _habit_lines(habits(cards)), _sum_lines(cards)])


def _sum_lines(cards: Sequence[Card]) -> str:
    """How many of the pairs hold, for what matters most."""
    lines = []
    for says, names in _SUMS:
        held = sum(all(check.ok for check in card.checks if check.id.startswith(names)) for card in cards)
        lines.append(f"{says}: {held} of {len(cards)}.")
    return "\n".join([*lines, f"Fit to assign: {sum(card.fit for card in cards)} of {len(cards)}."])


_SUMS = (
    ("Skill decides (strong over average over weak, overall and in facts)", ("strong_beats", "average_beats")),
    ("No yes for the weak, pushy, silent, stuffing or injecting rep", ("no_yes",)),
    ("The pushy rep is hung up on", ("pushy_hung_up",)),
    ("No fact before it is earned, no call ended before its floor", ("facts_unearned", "ended_early")),
)
"""What is said of all pairs together, and the beginnings of the checks it rests on."""


def _card_lines(card: Card) -> str:
    reps = dict.fromkeys(trial.run.rep for trial in card.trials)
    lines = [f"{card.scenario} with {card.persona}: {'FIT' if card.fit else 'NOT FIT'}"]
    lines.append(f"  {'rep':<14}{'overall':>8}{'facts':>9}{'turns':>7}  outcomes")
    for rep in reps:
        lines.append(_rep_line(rep, [trial for trial in card.trials if trial.run.rep == rep]))
    for check in card.checks:
        if not check.ok:
            lines.append(f"  fails {check.id}: {check.figure:g}, limit {check.limit:g}")
    return "\n".join(lines)


def _rep_line(rep: str, trials: Sequence[Trial]) -> str:
    scored = [trial.run.overall for trial in trials if trial.run.overall is not None]
    overall = f"{sum(scored) / len(scored):.0f}" if scored else "-"
    facts = f"{sum(trial.run.facts_told for trial in trials) / len(trials):.1f}/{trials[0].run.facts_total}"
    turns = f"{sum(trial.run.turns for trial in trials) / len(trials):.0f}"
    outcomes = ", ".join(dict.fromkeys(trial.run.outcome for trial in trials))
    return f"  {rep:<14}{overall:>8}{facts:>9}{turns:>7}  {outcomes}"


def _habit_lines(found: Sequence[Habits]) -> str:
    """Resistance, depth and length by persona."""
    lines = [
        "How the buyers behave (shares of replies; depth: opportunities, strategies and motives told; unasked: of all facts told)",
        f"  {'persona':<24}{'resists':>8}{'to strong':>10}{'average':>9}{'weak':>7}"
        f"{'  depth: strong':>15}{'average':>9}{'weak':>7}{'  words':>8}{'p95':>5}{'asks back':>11}{'unasked':>9}",
    ]
    for one in found:
        resisted, depth = one.resistance_by_rep, one.depth
        lines.append(
            f"  {one.persona:<24}{one.resistance:>8.2f}{resisted['strong']:>10.2f}{resisted['average']:>9.2f}{resisted['weak']:>7.2f}"
            f"{depth['strong']:>15.2f}{depth['average']:>9.2f}{depth['weak']:>7.2f}{one.words_middle:>8}{one.words_p95:>5}"
            f"{one.questions_back:>11.2f}{one.unasked:>9.2f}"
        )
    lines.append(
        f"  {'real buyers (about)':<24}{REAL_RESISTANCE:>8.2f}   in calls that end without a yes, as is the first column"
    )
    lines.append(f"  {'LLM buyers (about)':<24}{LLM_RESISTANCE:>8.2f}   half of that, however they are prompted")
    return "\n".join(lines)
