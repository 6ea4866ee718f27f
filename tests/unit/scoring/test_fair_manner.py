"""The same call in another manner gets the same verdicts; the pairs are in `manners/`, the figures in docs/benchmarks/fairness.md."""

import statistics
from functools import lru_cache

from practice.model.scorecard import Scorecard
from practice.model.transcript import Transcript
from tests.unit.scoring.calls_folder import call, card, names
from tests.unit.scoring.manners_folder import manners, pairs, styled

SAME_VERDICTS = 0.95
MEAN_DIFFERENCE = 2.0
LARGEST_DIFFERENCE = 10


def verdicts(made: Scorecard) -> dict[str, str]:
    return {one.id: one.verdict for skill in made.skills for one in skill.criteria}


@lru_cache
def plain(name: str) -> Scorecard:
    return card(styled(name, "plain"))


def overall(made: Scorecard) -> int:
    return made.overall or 0


def test_there_are_enough_pairs_of_every_manner_and_quality() -> None:
    assert len(pairs()) >= 50
    assert len({style for _, style in pairs()}) >= 7
    assert min(overall(plain(name)) for name in manners()) < 30 < 60 < max(overall(plain(name)) for name in manners())


def test_nearly_every_verdict_is_the_same_in_another_manner() -> None:
    told = [(name, style, verdicts(plain(name)), verdicts(card(styled(name, style)))) for name, style in pairs()]
    changed = [(name, style, one) for name, style, usual, other in told for one in usual if usual[one] != other[one]]
    total = sum(len(usual) for _, _, usual, _ in told)
    assert len(changed) <= (1 - SAME_VERDICTS) * total, changed


def test_the_overall_score_hardly_moves_with_the_manner() -> None:
    moved = {pair: abs(overall(card(styled(*pair))) - overall(plain(pair[0]))) for pair in pairs()}
    assert statistics.mean(moved.values()) < MEAN_DIFFERENCE
    assert {pair: by for pair, by in moved.items() if by > LARGEST_DIFFERENCE} == {}


def roughened(transcript: Transcript, how: str) -> Transcript:
    """The rep's turns in another dress, by rule."""
    return transcript.model_copy(
        update={
            "turns": tuple(
                turn.model_copy(update={"text": DRESSES[how](turn.text)}) if turn.speaker == "rep" else turn
                for turn in transcript.turns
            )
        }
    )


def swapped(text: str) -> str:
    """Two letters the wrong way round in every fifth word of five letters or more."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= 5 and word.isalpha() and word.islower()]
    for at in long[::5]:
        words[at] = words[at][:2] + words[at][3] + words[at][2] + words[at][4:]
    return " ".join(words)


def filled(text: str) -> str:
    """A filler after every comma."""
    return text.replace(", ", ", you know, ")


DRESSES = {
    "lower case": str.lower,
    "capitals": str.upper,
    "no commas": lambda text: text.replace(",", ""),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "no apostrophes": lambda text: text.replace("'", "").replace("’", ""),
    "letters swapped": swapped,
    "fillers": filled,
    "hesitations": lambda text: text.replace(". ", ". Um, ").replace("? ", "? Uh, "),
    "run together": lambda text: text.replace(". ", ".\n"),
}


def test_a_dress_put_on_by_rule_changes_next_to_nothing() -> None:
    every = names("good") + names("average") + names("strong")
    for how in DRESSES:
        same = total = 0
        moved = []
        for name in every:
            usual, other = card(call(name)), card(roughened(call(name), how))
            told = verdicts(usual)
            total += len(told)
            same += sum(told[one] == verdict for one, verdict in verdicts(other).items())
            moved.append(abs(overall(usual) - overall(other)))
        assert same >= SAME_VERDICTS * total, (how, same / total)
        assert statistics.mean(moved) < MEAN_DIFFERENCE, (how, statistics.mean(moved))
