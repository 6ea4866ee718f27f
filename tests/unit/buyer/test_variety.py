"""The embedded buyer does not repeat itself: in a call, whatever the seed, nor word for word from one call to the next."""

from pathlib import Path

import pytest

from practice.buyer_state import state_after
from practice.content import Library
from practice.model.state import Plan
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from practice.reps.cast import SCRIPTED
from practice.reps.playing import play
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.lines import plain, sentences_of
from tests.benchmarks.variety import alike, bag, measured, within

LIBRARY = Library(Path(__file__).parents[3])
SAID = (
    "Good morning Sam, Alex Moreno from Dunmore. Joiners tell me that late deliveries cost them whole days on site. How is that with you?",
    "That must be frustrating. What does it cost you when that happens?",
    "I see. Who else has a say in a thing like this?",
    "What would it look like if you could have it your way?",
    "Would you give me half an hour next Thursday at ten? I'll bring the figures.",
    "Thank you, Sam. Goodbye.",
)


def call(seed: int) -> tuple[tuple[Plan, ...], tuple[str, ...]]:
    """What was decided and what was said when the rep says the same words."""
    persona, scenario = LIBRARY.persona("long_time_customer"), LIBRARY.scenario("order_taker_asks")
    transcript, plans = Transcript(), list[Plan]()
    for words in SAID:
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=words))
        state = state_after(persona, scenario, transcript)
        assert state.plan is not None
        plans.append(state.plan)
        cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=state, seed=seed)
        pieces = list(EmbeddedBuyer().reply(cue))
        text, told = "".join(piece.text for piece in pieces), tuple(fact for piece in pieces for fact in piece.told)
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="buyer", text=text, told=told))
    return tuple(plans), tuple(turn.text for turn in transcript.by_speaker("buyer"))


def test_the_same_words_get_the_same_decisions_and_other_wordings() -> None:
    decided = {call(seed)[0] for seed in range(8)}
    assert len(decided) == 1
    spoken = [call(seed)[1] for seed in range(8)]
    for number in range(len(SAID)):
        assert len({texts[number] for texts in spoken}) >= 6, spoken[0][number]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("rep", ["strong", "average", "weak", "silent", "interrogating"])
def test_no_sentence_comes_twice_in_a_call(rep: str, seed: int) -> None:
    scenario = list(LIBRARY.scenarios().values())[(3 * seed + len(rep)) % 10]
    persona = LIBRARY.persona(scenario.personas[seed % len(scenario.personas)])
    texts = [
        turn.text
        for turn in play(SCRIPTED[rep], EmbeddedBuyer(), persona, scenario, seed).transcript.by_speaker("buyer")
    ]
    sentences = [plain(part) for text in texts for part in sentences_of(text)]
    assert len(set(sentences)) == len(sentences)
    assert within(texts) == 0


def test_what_was_heard_in_an_earlier_call_is_put_in_other_words() -> None:
    persona, scenario = LIBRARY.persona("cold_lead"), LIBRARY.scenario("cold_lead_raw_materials")
    first = play(SCRIPTED["average"], EmbeddedBuyer(), persona, scenario, 1)
    heard = frozenset(turn.text for turn in first.transcript.by_speaker("buyer"))
    again = play(SCRIPTED["average"], EmbeddedBuyer(), persona, scenario, 1, heard)
    known = {plain(part) for text in heard for part in sentences_of(text)}
    said = [plain(part) for turn in again.transcript.by_speaker("buyer") for part in sentences_of(turn.text)]
    assert not known.intersection(said)


def test_likeness_is_of_words_and_not_of_their_order() -> None:
    assert alike(bag("We sold a line last year."), bag("Last year, we sold a line!"))
    assert not alike(bag("We sold a line last year."), bag("We bought a line last year."))


def test_near_duplicates_in_a_sample_of_calls_stay_under_two_in_a_hundred() -> None:
    figures, _ = measured(9)
    assert figures["near-duplicates within a call %"] < 2
    assert figures["near-duplicates across calls %"] < 2
