"""What the terminal says of a judge: beforehand what it will take, meanwhile how far it is, afterwards what it took, where the rubric
scorer differs, and how far its repeats agree. Asks nothing and decides nothing.
"""

from collections.abc import Iterator
from typing import TextIO

from cli.card import criterion_lines, wrapped
from practice import prices
from practice.model.content import Scenario
from practice.model.rubric import Rubric
from practice.model.scorecard import CriterionResult, Scorecard
from practice.model.transcript import Transcript
from scoring.judge import JudgeScorer
from scoring.judging.estimate import Estimate
from scoring.second_opinion import agreement, disagreements, spread, unproved


def told(
    judge: JudgeScorer, transcript: Transcript, rubric: Rubric, scenario: Scenario | None, err: TextIO
) -> Scorecard:
    """The judge's card, with what it takes and took on standard error."""
    print(before(judge.estimate(transcript, rubric, scenario), judge), file=err)

    def progress(done: int, of: int) -> None:
        if err.isatty():
            print(f"\rJudged: {done} of {of} requests", end="" if done < of else "\n", file=err, flush=True)

    card = judge.score(transcript, rubric, scenario, progress)
    for line in after(card):
        print(line, file=err)
    return card


def before(it: Estimate, judge: JudgeScorer) -> str:
    """One sentence on tokens, money and time."""
    money = f"about {it.cost.amount:.4f} {it.cost.currency}" if it.cost else "the price is not known"
    times = "1 request" if it.requests == 1 else f"{it.requests} requests"
    return (
        f"Asking model {judge.model} to judge: {times}, about {it.prompt:,} tokens to read and {it.completion:,} to write; {money}; "
        f"each may take up to {judge.seconds:g} seconds."
    )


def after(card: Scorecard) -> Iterator[str]:
    """What it took."""
    if card.judging is not None and card.judging.usage:
        yield f"It took {card.judging.seconds:.1f} seconds."
        yield from prices.bill(card.judging.usage, {})


def judge_lines(card: Scorecard) -> Iterator[str]:
    """What stands under a judge's card; nothing under another."""
    if card.judging is None:
        return
    yield from ("", *wrapped(f"Judged by model {card.judging.model}. {_beside(card)}"))
    if range_ := spread(card):
        yield from wrapped(f"Asked {card.judging.repeats} times; overall from {range_[0]} to {range_[1]}.")
    for one in (one for skill in card.skills for one in skill.criteria):
        if one.votes and len(set(one.votes)) > 1:
            yield from wrapped(f"{agreement(one)}: {one.question}", 2, 4)
    yield from _both("Where judge and rubric scorer differ:", disagreements(card))
    if card.overall is None:
        yield from _other_card(card)
    else:
        yield from _both("What the judge left open, with the rubric scorer's verdict:", unproved(card))


def _beside(card: Scorecard) -> str:
    theirs = "gave no total" if card.beside is None else f"gave {card.beside} of 100"
    return f"The rubric scorer, which needs no model, {theirs}."


def _both(title: str, found: tuple[CriterionResult, ...]) -> Iterator[str]:
    if found:
        yield from ("", title)
    for one in found:
        yield from wrapped(one.question, 2, 4)
        yield from wrapped(f"judge: {one.verdict.replace('_', ' ')}. {one.reason}", 6, 8)
        if one.beside is not None:
            yield from wrapped(f"rubric: {one.beside.verdict.replace('_', ' ')}. {one.beside.reason}", 6, 8)
            for quote in one.beside.evidence[:2]:
                yield from wrapped(f'{quote.turn} {quote.speaker}: "{quote.quote}"', 8, 10)


def _other_card(card: Scorecard) -> Iterator[str]:
    """The rubric scorer's verdicts, for a call that the judge could not score."""
    for skill in card.skills:
        yield from ("", f"{skill.name}, by the rubric scorer:")
        for one in skill.criteria:
            if one.beside is not None:
                beside = one.beside
                same = one.model_copy(
                    update={"verdict": beside.verdict, "reason": beside.reason, "evidence": beside.evidence}
                )
                yield from criterion_lines(same)
