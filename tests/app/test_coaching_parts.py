"""What stands open at the top of a scorecard page: short, quoted, and with the replay's own figures."""

import re
from pathlib import Path
from typing import Any

from practice.model.coaching import Change, Contrast, SkillCoaching
from practice.model.scorecard import Evidence
from practice.transcripts import parse
from scoring.rubric_scorer import RubricScorer
from tests.app.pages import a_call, page, parts_on, words
from tests.unit.scoring.calls_folder import FOLDER, rubric
from ui import coaching_parts, scorecard_page

MOST_WORDS = 400
"""Two minutes of reading at an unhurried pace."""


def shown(skills: tuple[SkillCoaching, ...], data: Path) -> str:
    return words(page(lambda _parts, _places: coaching_parts.coaching(skills), parts_on(data)))


def a_change(**fields: Any) -> SkillCoaching:
    change = {"criterion": "probe", "question": "Did you dig?", "why": "No question built on it.", "points": 7, "turn": 3,
              "line": "And the price?", "better": "What does that look like?", **fields}  # fmt: skip
    return SkillCoaching(skill="open_questions", name="Open questions", score=40, change=Change(**change))


def test_the_change_is_shown_with_moment_line_and_replay(data: Path) -> None:
    contrast = Contrast(
        trust=41, trust_instead=47, patience=60, patience_instead=60, opens=("motive: nights",), asks=("meeting",)
    )
    it = a_change(contrast=contrast, after=Evidence(turn=2, speaker="buyer", quote="We improvise at night"))
    text = shown((it,), data)
    assert "Change this next time" in text
    assert "worth 7 points" in text
    assert text.index("We improvise at night") < text.index("And the price?") < text.index("What does that look like?")
    assert "trust would have been 47 instead of 41" in text
    assert "about: nights" in text
    assert "an ask would have been open: meeting" in text


def test_without_a_replay_nothing_is_said_of_the_buyer(data: Path) -> None:
    assert "would have" not in shown((a_change(),), data)


def test_a_call_in_which_nothing_was_missed_shows_no_change(data: Path) -> None:
    assert "Change this next time" not in shown(
        (SkillCoaching(skill="rephrasing", name="Rephrasing", score=100),), data
    )


def test_words_of_the_rep_are_never_markup(data: Path) -> None:
    assert "<img" not in shown((a_change(line="<img src=x>", better="<img src=y>"),), data)


def open_words(app: Any) -> int:
    """Words outside of everything that is folded."""
    folded = {id(element) for expander in app.expander for element in expander}
    said = [str(getattr(it.proto, "body", "") or "") for it in app if id(it) not in folded and hasattr(it, "proto")]
    plain = re.sub(r"<[^>]+>", " ", re.sub(r"<details.*?</details>", " ", " ".join(said), flags=re.DOTALL))
    return len(plain.split())


def test_what_is_open_is_read_in_two_minutes(data: Path) -> None:
    for name in ("average_rushed", "good_packaging", "weak_only_closed", "pushy_guilt"):
        transcript = parse(f"{name}.txt", (FOLDER / f"{name}.txt").read_bytes())
        parts = parts_on(data, card=RubricScorer().score(transcript, rubric()))
        a_call(parts.store, name, *(turn.text for turn in transcript.turns), ended="no_sale")
        app = page(scorecard_page.render, parts, name)
        assert not app.exception
        assert 30 < open_words(app) < MOST_WORDS, name
