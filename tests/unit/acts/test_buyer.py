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
    ("agreement", "Go on then, Thursday.", ASKED),
    ("agreement", "Yep, can do. Booked, then.", ASKED),
    ("agreement", "I can fit you in, just about.", ASKED),
    ("refusal", "Leave it with me.", ASKED),
    ("refusal", "We'll ring you if we need anything.", ASKED),
    ("refusal", "It's still no, sorry.", ASKED),
    ("refusal", "I'd like to, but I'm not easy about it.", ASKED),
    ("refusal", "Thursday's rather full.", ASKED),
    ("concern", "I can't have fitters in the bakery for a week.", ()),
    ("concern", "My people would need months to learn that.", ()),
    ("concern", "And who pays if it drags on?", ()),
    ("concern", "The last lot promised the moon and left us with a box in the yard.", ()),
    ("confirms", "Couldn't have put it better.", REPHRASED),
    ("confirms", "You took the words out of my mouth.", REPHRASED),
    ("corrects", "Nearly, but it's the other way round.", REPHRASED),
    ("corrects", "Hang on, I never said that.", REPHRASED),
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


@pytest.mark.parametrize(
    ("flag", "text"),
    [
        ("concern", "At least you say so, bless you."),
        ("concern", "Another one of these, I'm afraid."),
        ("concern", "I'm afraid she's on holiday."),
        ("concern", "Sounds all right so far."),
        ("agreement", "Above ten thousand it's my brother who signs."),
        ("agreement", "I'd not put you through after so short a talk."),
        ("confirms", "Right, I have to go."),
    ],
)
def test_what_only_sounds_like_it_raises_no_flag(flag: str, text: str) -> None:
    assert not getattr(read_buyer(text, ()), flag)


def test_a_turn_does_not_agree_and_refuse_at_once() -> None:
    for _, text, before in DOES:
        reading = read_buyer(text, before)
        assert not (reading.agreement and reading.refusal)


def test_a_short_turn_has_at_most_five_words() -> None:
    assert read_buyer("We buy it in spring.", ()).short
    assert not read_buyer("We buy it all in spring.", ()).short
