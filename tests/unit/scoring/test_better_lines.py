"""A better line is read as the move that it teaches, for every criterion and over calls of every kind."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache

from practice.model.scorecard import CriterionResult
from practice.model.transcript import Transcript
from scoring.call_reading import read_call
from scoring.call_turns import RepTurn
from scoring.coaching import moment
from tests.unit.scoring.calls_folder import call, card, names
from tests.unit.scoring.manners_folder import manners, styled

Teaches = Callable[[RepTurn], bool]


def asks(*aims: str) -> Teaches:
    return lambda turn: (
        len(turn.reading.questions) == 1
        and any(one.kind in ("open", "semi_open") and (not aims or one.aim in aims) for one in turn.questions)
    )


def acts(*wanted: str) -> Teaches:
    return lambda turn: bool(turn.act(*wanted)) and not turn.offences


def gives_back(turn: RepTurn) -> bool:
    return bool(turn.rephrases) and not turn.echoes


TEACHES: dict[str, Teaches] = {
    "reason_early": lambda turn: (
        bool(turn.act("valid_business_reason", "homework", "evidence")) or "reason for my call" in turn.turn.text
    ),
    "homework_checked": lambda turn: bool(turn.reading.questions),
    "worry_acknowledged": acts("empathy", "acknowledgement", "apology"),
    "concerns_answered": acts("evidence", "will_find_out", "give", "promise"),
    "concerns_first": acts("evidence", "will_find_out", "give", "promise"),
    "questions_answered": acts("will_find_out"),
    "no_overpromise": lambda turn: not turn.offences,
    "no_pressure": lambda turn: not turn.offences and bool(turn.questions),
    "value_given": acts("give"),
    "needs_before_product": lambda turn: asks()(turn) and not turn.act("pitch", "feature", "benefit"),
    "about_the_buyer": lambda turn: asks()(turn) and not turn.offences,
    "mostly_open": asks(),
    "spread": lambda turn: bool(turn.open_questions),
    "probe": asks(),
    "consequence": asks("consequence"),
    "future": asks("wish", "goal"),
    "people_and_timing": asks("people", "personal", "timing"),
    "one_at_a_time": lambda turn: len(turn.reading.questions) == 1,
    "not_leading": asks(),
    "buyer_talks": lambda turn: asks()(turn) and turn.reading.words < 30,
    "said_back": gives_back,
    "key_concern": gives_back,
    "right": gives_back,
    "own_words": gives_back,
    "in_time": gives_back,
    "more_than_once": gives_back,
    "checked": lambda turn: any(one.checked for one, _ in turn.rephrases),
    "in_moderation": lambda turn: not turn.rephrases and bool(turn.questions),
    "words_used_later": lambda turn: bool(turn.every_ask),
    "asked": lambda turn: bool(turn.asks),
    "earned": lambda turn: bool(turn.open_questions) and not turn.asks,
    "specific": lambda turn: any(one.kind != "next_step" for one in turn.asks),
    "dated": lambda turn: any(one.dated for one in turn.asks),
    "owner": lambda turn: any(one.owned for one in turn.asks) or bool(turn.act("promise")),
    "trial_check": acts("trial_check"),
    "fits": lambda turn: any(one.kind == "meeting" for one in turn.asks),
    "no_taken_well": lambda turn: bool(turn.open_questions) and not turn.asks,
}


@lru_cache
def calls() -> tuple[Transcript, ...]:
    kinds = ("good", "average", "weak", "pushy", "dump", "strong")
    return (*(call(name) for kind in kinds for name in names(kind)), *(styled(name, "plain") for name in manners()))


def lines() -> Iterator[tuple[Transcript, CriterionResult, str]]:
    for transcript in calls():
        for skill in card(transcript).skills:
            yield from (
                (transcript, one, one.better) for one in skill.criteria if one.verdict == "not_met" and one.better
            )


def read_there(transcript: Transcript, one: CriterionResult, line: str) -> RepTurn:
    """The line, read where it would have stood."""
    turn = moment(one, transcript)
    number = turn.number if turn else transcript.by_speaker("rep")[-1].number
    said = tuple(it.model_copy(update={"text": line}) if it.number == number else it for it in transcript.turns)
    read = read_call(transcript.model_copy(update={"turns": said}), None, frozenset())
    return next(it for it in read.rep if it.turn.number == number)


def test_at_least_95_of_100_better_lines_are_read_as_what_they_teach() -> None:
    taught = [(one.id, line, TEACHES[one.id](read_there(transcript, one, line))) for transcript, one, line in lines()]
    missed = [(name, line) for name, line, ok in taught if not ok]
    assert len(taught) > 300
    assert len(missed) <= 0.05 * len(taught), Counter(name for name, _ in missed)


def test_each_criterion_teaches_in_most_of_its_lines() -> None:
    taught: dict[str, list[bool]] = {}
    for transcript, one, line in lines():
        taught.setdefault(one.id, []).append(TEACHES[one.id](read_there(transcript, one, line)))
    assert {name: sum(ok) / len(ok) for name, ok in taught.items() if sum(ok) < 0.8 * len(ok)} == {}
    assert set(taught) <= set(TEACHES)


def test_nearly_every_better_line_is_made_from_its_call() -> None:
    own = {one.better for skill in card(call("good_packaging")).skills for one in skill.criteria}
    assert own
    stock = 0
    every = list(lines())
    rubric_lines = {it.better for skill in _rubric_skills() for it in skill}
    for _, _, line in every:
        stock += line in rubric_lines
    assert stock <= 0.1 * len(every)


def _rubric_skills() -> Iterator[tuple]:  # type: ignore[type-arg]
    from tests.unit.scoring.calls_folder import rubric

    return (skill.criteria for skill in rubric().skills)
