"""Tricks gain nothing: no more than a silent rep's score plus ten, whatever the buyer says."""

import tomllib
from pathlib import Path

import pytest

from practice.model.transcript import Transcript
from tests.unit.scoring.calls_folder import call, card, rubric, turns

FILE = Path(__file__).with_name("tricks.toml")
TRICKS: dict[str, list[list[str]]] = {
    kind: table["ways"] for kind, table in tomllib.loads(FILE.read_text("utf-8")).items()
}
FRAMES = (
    "{}",
    "So what you're saying is: {} Is that right?",
    "You said: {} Did I get that right?",
    '"{}" Is that it?',
    "If I understand you correctly, {} Correct?",
    "I hear that {} Right?",
    "{} I understand.",
    "And why {}",
    "Okay, {} And how do you feel about that?",
)
TELLS = [turn.text for turn in call("good_packaging").by_speaker("buyer")]
BUYERS = {
    "tells everything": TELLS,
    "worried": [turn.text for turn in call("good_terse").by_speaker("buyer")],
    "agrees": [
        "Yes, exactly. We lost two points of margin since March, and nobody knows why.",
        "That's right, the line stands still every week.",
        "Yes. It costs us eleven people for a day, and I am worried about the summer.",
        "Precisely, that is it.",
        "Yes, that would be good. We pay for waiting twice.",
        "Yes, Thursday at ten works for us.",
    ],
    "guarded": [
        "Who is this?",
        "I don't have much time.",
        "We are fine with what we have.",
        "Send me something.",
        "I don't see why.",
        "Goodbye.",
    ],
    "tells nothing": ["Yes?", "No.", "Not really.", "Hm.", "We have one.", "Fine."],
}
GRUNTS = ["mm", "ok", "right", "uh huh", "yeah", "hm"]


def between(lines: list[str], buyer: list[str]) -> Transcript:
    said = [one for n, line in enumerate(lines) for one in (("rep", line), ("buyer", buyer[n % len(buyer)]))]
    return turns(*said)  # type: ignore[arg-type]


def limit(buyer: list[str]) -> int:
    return (card(between(GRUNTS, buyer)).overall or 0) + 10


@pytest.mark.parametrize("name", list(BUYERS))
@pytest.mark.parametrize("kind", list(TRICKS))
def test_a_trick_gains_no_more_than_silence(kind: str, name: str) -> None:
    assert len(TRICKS[kind]) >= 8
    over = {lines[0]: got for lines in TRICKS[kind] if (got := gained(lines, name)) > limit(BUYERS[name])}
    assert over == {}


@pytest.mark.parametrize("name", list(BUYERS))
def test_the_buyers_own_lines_gain_nothing(name: str) -> None:
    for frame in FRAMES:
        assert gained(handed_back(frame, name), name) <= limit(BUYERS[name]), frame


@pytest.mark.parametrize("name", list(BUYERS))
def test_the_texts_of_the_rubric_gain_nothing(name: str) -> None:
    for field in ("question", "met", "better", "coaching", "not_met", "applies"):
        for skill in rubric().skills:
            lines = [getattr(one, field) for one in skill.criteria]
            assert gained(lines, name) <= limit(BUYERS[name]), (field, skill.id)


def handed_back(frame: str, name: str) -> list[str]:
    return ["Hello, this is Tom.", *(frame.format(line) for line in BUYERS[name])]


def gained(lines: list[str], name: str) -> int:
    return card(between(lines, BUYERS[name])).overall or 0
