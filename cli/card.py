"""A scorecard as lines of plain text, 96 columns wide: skills, every verdict with its mark, quotes and notes. Decides nothing."""

import textwrap
from collections.abc import Iterator

from practice.model.scorecard import CriterionResult, Figures, Scorecard, SkillScore

WIDTH = 96
MARKS = {"met": "+", "not_met": "-", "not_applicable": ".", "unscored": "?"}
LEGEND = "+ met   - not met   . not applicable   ? not scored"


def card_lines(card: Scorecard) -> Iterator[str]:
    """The whole card. Where nothing could be scored it says why once, not once a criterion."""
    yield from wrapped(headline(card))
    yield from wrapped(figures_line(card.figures))
    if card.overall is None:
        return
    for skill in card.skills:
        yield from skill_lines(skill)
    yield from ("", LEGEND)


def headline(card: Scorecard) -> str:
    """The overall score, or why there is none."""
    if card.overall is None:
        return f"Not scored. {card.reason or ''}".rstrip()
    return f"{card.overall} of 100: {'passed' if card.passed else 'not passed'} (pass mark {card.pass_mark})"


def figures_line(figures: Figures) -> str:
    """The counts in one sentence."""
    share = "" if figures.talk_ratio is None else f", {figures.talk_ratio:.0%} of all words"
    return (
        f"Rep: {_count(figures.rep_turns, 'turn')}{share}; {_count(figures.questions, 'question')} "
        f"({figures.open_questions} open), {_count(figures.rephrases, 'rephrase')}, {_count(figures.asks, 'ask')}; "
        f"longest turn {_count(figures.longest_rep_turn_words, 'word')}."
    )


def skill_lines(skill: SkillScore) -> Iterator[str]:
    """One skill with its criteria."""
    score = f"not scored. {skill.reason or ''}".rstrip() if skill.score is None else str(skill.score)
    yield from ("", f"{skill.name}: {score}")
    for criterion in skill.criteria:
        yield from criterion_lines(criterion)


def criterion_lines(criterion: CriterionResult) -> Iterator[str]:
    """The verdict with its reason and the words it rests on; for a lost point the note and a better line."""
    yield from wrapped(f"{MARKS[criterion.verdict]} {criterion.question}", 2, 4)
    yield from wrapped(criterion.reason, 6)
    if criterion.advice:
        yield from wrapped(criterion.advice, 6)
    for evidence in criterion.evidence[:3]:
        yield from wrapped(f'{evidence.turn} {evidence.speaker}: "{evidence.quote}"', 6, 8)
    if criterion.coaching:
        yield from wrapped(f"Note: {criterion.coaching}", 6, 8)
    if criterion.better:
        yield from wrapped(f"Better: {criterion.better}", 6, 8)


def wrapped(text: str, first: int = 0, rest: int | None = None) -> list[str]:
    """The text in lines of the card's width."""
    indent = " " * (first if rest is None else rest)
    return textwrap.wrap(" ".join(text.split()), WIDTH, initial_indent=" " * first, subsequent_indent=indent)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
