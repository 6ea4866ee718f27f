"""The figures of the prompt: what counts as repeated, what a plain chat would send, and the limits on the real content."""

from pathlib import Path

from cli import bench, bench_prompt
from cli.bench_prompt import Spread, ours, plain_chat, spread
from tests.builders import a_persona
from tests.unit.voices.model_cues import the_scenario


def test_only_what_the_prompt_before_began_with_counts_as_repeated() -> None:
    assert spread(["abcdef", "abcdefghi", "xbcdefghi"]) == Spread(2 + 3 + 3, 2 + 1 + 3)


def test_a_plain_chat_has_the_same_words_in_another_place() -> None:
    for cue in bench_prompt.call(the_scenario(), a_persona(), ["Hello.", "And then?"], turns=6):
        here, there = ours(cue), plain_chat(cue)
        assert sorted(here.split()) == sorted(there.split())
        assert there.rindex("<note>") < there.index("user: <seller>")
        assert here.rindex("<note>") > here.rindex("<seller>")


def test_a_call_goes_on_for_as_long_as_is_asked_and_tells_each_fact_once() -> None:
    cues = list(bench_prompt.call(the_scenario(), a_persona(), ["Hello."]))
    assert len(cues) == 30
    told = [fact for cue in cues if cue.state.plan for fact in cue.state.plan.tells]
    assert sorted(told) == sorted(fact.id for fact in the_scenario().facts)


def test_prompts_keep_to_their_limits(root: Path, environ: dict[str, str]) -> None:
    """At least four fifths repeat the prompt before, and what is new is less than half of a plain chat's."""
    share, beside = bench.prompts(root, environ)
    assert (share.limit, beside.limit) == (20, 0.5)
    assert share.ok
    assert beside.ok
    assert share.value is not None
    assert share.value > 1
