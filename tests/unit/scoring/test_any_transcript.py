"""Whatever comes in is scored or said not to be: nothing raises, and every quote is a stretch of its turn."""

import pytest

from practice.model.transcript import Transcript
from tests.unit.scoring.calls_folder import call, card, names, turns

GOOD = [(turn.speaker, turn.text) for turn in call("good_packaging").turns]

ODD = {
    "two thousand turns": [GOOD[n % len(GOOD)] for n in range(2000)],
    "emoji": [(who, f"😀 {text} 👍🏽") for who, text in GOOD],
    "only emoji": [("rep", "😀😀"), ("buyer", "👍"), ("rep", "🚚🚚🚚"), ("buyer", "❤️")],
    "right to left": [("rep", "שלום, מה שלומך היום?"), ("buyer", "מצוין, תודה רבה לך"), ("rep", "איך אפשר לעזור?"), ("buyer", "אין צורך")],
    "empty turns": [(who, "" if n % 3 == 0 else text) for n, (who, text) in enumerate(GOOD)],
    "only marks": [("rep", "?!..."), ("buyer", "---"), ("rep", "??"), ("buyer", ".")],
    "one word a turn": [("rep", "Why?"), ("buyer", "Because."), ("rep", "When?"), ("buyer", "Now."), ("rep", "Meet?"), ("buyer", "No.")],
    "an enormous turn": [("rep", "How do you plan the week? " * 4000), *GOOD[1:]],
    "combining marks": [(who, "".join(f"{char}\u0301" for char in text)) for who, text in GOOD],
    "zero width": [(who, text.replace(" ", " \u200b")) for who, text in GOOD],
    "html": [(who, f"<b>{text}</b><script>alert(1)</script> & &lt;") for who, text in GOOD],
    "markdown": [(who, f"# {text}\n\n* one\n* two\n\n| a | b |") for who, text in GOOD],
    "null and control": [(who, f"{text}\x00\x07\x1b[0m") for who, text in GOOD],
    "line ends": [(who, text.replace(". ", ".\r\n")) for who, text in GOOD],
    "full width": [(who, "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)) for who, text in GOOD],
    "surrogate pairs": [(who, f"𝒽ℯ𝓁𝓁ℴ {text}") for who, text in GOOD],
}  # fmt: skip


@pytest.mark.parametrize("name", list(ODD))
def test_nothing_raises_and_every_quote_is_exact(name: str) -> None:
    transcript = turns(*ODD[name])  # type: ignore[arg-type]
    made = card(transcript)
    assert (made.overall is None) == (made.reason is not None)
    for skill in made.skills:
        for one in skill.criteria:
            for evidence in one.evidence:
                assert evidence.quote
                assert evidence.quote in transcript.turns[evidence.turn - 1].text


@pytest.mark.parametrize("name", ["emoji", "zero width", "null and control", "line ends"])
def test_dress_that_says_nothing_changes_hardly_anything(name: str) -> None:
    made = card(turns(*ODD[name]))  # type: ignore[arg-type]
    assert abs((made.overall or 0) - (card(call("good_packaging")).overall or 0)) <= 5


def test_a_call_with_some_foreign_words_is_scored_and_one_in_another_language_is_not() -> None:
    sprinkled = [(who, f"{text} Genau, ja, c'est ça." if n % 2 else text) for n, (who, text) in enumerate(GOOD)]
    assert (card(turns(*sprinkled)).overall or 0) >= 60  # type: ignore[arg-type]
    for name in names("foreign"):
        made = card(call(name))
        assert made.overall is None
        assert all(skill.score is None for skill in made.skills)
        assert "not supported" in str(made.reason)


def test_a_call_half_in_another_language_is_never_a_zero() -> None:
    foreign = [(turn.speaker, turn.text) for turn in call("foreign_german").turns]
    made = card(turns(*GOOD[:4], *foreign))
    assert made.overall is None or made.overall > 0


def test_an_empty_call_gives_a_reason() -> None:
    assert card(Transcript()).reason
