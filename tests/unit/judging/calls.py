"""A small call for tests of the judge, and what judging it by our own rubric takes. Holds no assertions."""

from practice.model.transcript import Speaker, Transcript, Turn
from scoring import rubrics
from scoring.judging.session import BATCH, batches
from tests.conftest import ROOT

V1 = rubrics.load(ROOT)["v1"]
CRITERIA = len([one for skill in V1.skills for one in skill.asked])
REQUESTS = len(batches([(one, skill.id) for skill in V1.skills for one in skill.asked], BATCH))

WORDS = (
    "Good morning, the mills around you pay a fifth more for power, and two of them got half of it back. Worth ten minutes?",
    "Fair enough. We do pay a lot, and the night shift is where it goes.",
    "Help me understand what happens on the night shift.",
    "The dryers run empty for hours, nobody turns them down, and I am worried about the fire insurance as well.",
    "So the dryers run without any load, and the insurer makes you nervous. Is that right?",
    "That is it exactly, and my boss asks me about it every Monday morning.",
    "May I come on Thursday at nine and look at one night's readings with you?",
    "Yes, Thursday at nine is fine, I will have the readings printed.",
)


def a_call(*words: str) -> Transcript:
    """The call, or one with these words; the rep begins."""
    return Transcript(turns=tuple(a_turn(number, text) for number, text in enumerate(words or WORDS, start=1)))


def a_turn(number: int, text: str) -> Turn:
    """Odd numbers are the rep's."""
    speaker: Speaker = "rep" if number % 2 else "buyer"
    return Turn(number=number, speaker=speaker, text=text)
