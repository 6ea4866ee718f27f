"""Ten calls in a row with the same persona by the same rep, who says the same each time: no line comes twice."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from practice.buyer_state import state_after
from practice.content import Library
from practice.model.transcript import Transcript, Turn
from practice.ports import Cue
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.lines import expansions, plain, sentences_of

ROOT = Path(__file__).parents[2]
CALLS = 10
TURNS = (
    "Good morning, this is Mara Lind from Lowther.",
    "I am calling because firms like yours tell us that costs have become hard to plan. Is that so with you?",
    "How do you deal with that at the moment?",
    "Do you look after that yourself?",
    "That makes sense, thank you for telling me. What have you tried so far?",
    "Who else has a say in this?",
    "What budget do you have for it?",
    "Where would you like to be in three years?",
    "That must be tiring for everybody. What happens if nothing changes?",
    "Why does that matter to you personally?",
    "Are you planning anything new?",
    "Another customer of ours halved that within a year; I can send you their figures.",
    "What would an ideal week look like?",
    "Does that make sense so far?",
    "Could we meet for half an hour?",
)


@cache
def own_sentences(persona_id: str) -> frozenset[str]:
    """Every sentence the persona's own lines stand for, but for those with a slot."""
    lines = Library(ROOT).persona(persona_id).lines.values()
    said = (line for templates in lines for template in templates for line in expansions(template))
    return frozenset(plain(sentence) for line in said for sentence in sentences_of(line))


def call(persona_id: str, seed: int, heard: frozenset[str]) -> list[str]:
    """Everything the buyer says in one call, sentence by sentence."""
    library = Library(ROOT)
    persona = library.persona(persona_id)
    fitting = [one for one in library.scenarios().values() if persona_id in one.personas and one.opens == "rep"]
    scenario = min(fitting, key=lambda one: one.personas.index(persona_id))
    transcript = Transcript(scenario=scenario.id, persona=persona.id)
    for words in TURNS:
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="rep", text=words))
        state = state_after(persona, scenario, transcript)
        cue = Cue(persona=persona, scenario=scenario, transcript=transcript, state=state, seed=seed, heard=heard)
        pieces = list(EmbeddedBuyer().reply(cue))
        text, told = "".join(piece.text for piece in pieces), tuple(fact for piece in pieces for fact in piece.told)
        transcript = transcript.plus(Turn(number=len(transcript.turns) + 1, speaker="buyer", text=text, told=told))
        if state.ended:
            break
    return [sentence for turn in transcript.by_speaker("buyer") for sentence in sentences_of(turn.text)]


PERSONAS = sorted(path.stem for path in (ROOT / "personas").glob("*.toml"))


@pytest.mark.parametrize("persona_id", PERSONAS)
def test_ten_calls_in_a_row_repeat_no_line_of_the_persona(persona_id: str) -> None:
    own, heard = own_sentences(persona_id), list[str]()
    for seed in range(CALLS):
        heard += call(persona_id, seed, frozenset(heard))
    times = Counter(plain(sentence) for sentence in heard)
    assert sum(times[sentence] for sentence in own) > CALLS * len(TURNS) / 2
    assert {sentence: count for sentence, count in times.items() if count > 1 and sentence in own} == {}
