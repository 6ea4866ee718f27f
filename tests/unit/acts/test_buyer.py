"""What a buyer's turn does, in calls of any origin."""

import pytest

from practice.acts import read_buyer
from practice.model.transcript import Turn

ASKED = (Turn(number=1, speaker="rep", text="Can we meet on Thursday at ten?"),)
REPHRASED = (
    Turn(number=1, speaker="buyer", text="The trucks are late every week."),
    Turn(number=2, speaker="rep", text="So late trucks are your main worry, is that right?"),
)
DOES: list[tuple[str, str, tuple[Turn, ...]]] = [
    ("agreement", "Yes, that works.", ASKED),
    ("agreement", "Sure, Thursday is fine.", ASKED),
    ("agreement", "ok lets do it", ASKED),
    ("agreement", "Ten o'clock suits me.", ASKED),
    ("agreement", "Why not, come by.", ASKED),
    ("agreement", "Send me the contract.", ()),
    ("refusal", "No, I'm not interested.", ASKED),
    ("refusal", "We're all set, thanks.", ASKED),
    ("refusal", "Just send me an email.", ASKED),
    ("refusal", "I'm in a meeting right now.", ()),
    ("refusal", "no", ASKED),
    ("refusal", "Let me think about it.", ASKED),
    ("refusal", "Call me again next quarter.", ASKED),
    ("concern", "I'm worried about the lead time.", ()),
    ("concern", "That's too expensive for us.", ()),
    ("concern", "The last vendor promised the same and let us down.", ()),
    ("concern", "How do I know you won't do that too?", ()),
    ("concern", "we already have a supplier for that", ()),
    ("concern", "My boss will never sign that.", ()),
    ("question", "What does it cost?", ()),
    ("question", "who else uses it", ()),
    ("confirms", "Exactly.", REPHRASED),
    ("confirms", "That's right, mostly the delays.", REPHRASED),
    ("confirms", "Yes, that's about it.", REPHRASED),
    ("corrects", "No, that's not it. It's the price.", REPHRASED),
    ("corrects", "Not quite, it's more the quality.", REPHRASED),
    ("corrects", "I didn't say that.", REPHRASED),
    ("goodbye", "Okay, bye.", ()),
    ("goodbye", "Have a good day.", ()),
]
FLAGS = ("concern", "question", "refusal", "agreement", "confirms", "corrects", "goodbye")


@pytest.mark.parametrize(("flag", "text", "before"), DOES)
def test_a_buyers_turn_is_understood(flag: str, text: str, before: tuple[Turn, ...]) -> None:
    assert getattr(read_buyer(text, before), flag)


@pytest.mark.parametrize("text", ["We run two lines in Graz.", "Our plant makes film.", "Twelve people work here."])
def test_plain_news_raises_no_flag(text: str) -> None:
    reading = read_buyer(text, ())
    assert not [flag for flag in FLAGS if getattr(reading, flag)]


def test_a_yes_agrees_only_where_something_was_asked_for() -> None:
    assert read_buyer("Yes.", ASKED).agreement
    assert not read_buyer("Yes.", (Turn(number=1, speaker="rep", text="Do you run two lines?"),)).agreement


def test_a_turn_does_not_agree_and_refuse_at_once() -> None:
    for _, text, before in DOES:
        reading = read_buyer(text, before)
        assert not (reading.agreement and reading.refusal)


def test_a_short_turn_has_at_most_five_words() -> None:
    assert read_buyer("We buy it in spring.", ()).short
    assert not read_buyer("We buy it all in spring.", ()).short
