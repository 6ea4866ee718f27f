"""The personas' lines: enough of them, short enough to be spoken, each persona's own, and good in every combination."""

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from practice.content import Library
from practice.model.occasions import FROM_SCENARIO, OCCASIONS
from practice.voices.lines import choose, expansions, plain, sentences_of

ROOT = Path(__file__).parents[2]
PERSONAS = tuple(sorted(path.stem for path in (ROOT / "personas").glob("*.toml")))
FREQUENT = frozenset(
    {
        *("withhold", "withhold_people", "withhold_money", "withhold_plans", "withhold_personal"),
        *("lead_in", "lead_in_guarded", "short_yes", "short_no", "short_unsure", "unplaced", "nothing_more"),
        *("react_statement", "confirm", "ask_back", "react_acknowledgement", "voice_concern"),
    }
)
SILENT_CALL = frozenset({"react_silence", "react_filler", "react_statement"})
"""What a rep who says nothing, or next to nothing, hears all the time."""
BOTH_ENDS = frozenset({"greeting", "hang_up", "hang_up_hard", "goodbye_warm", "goodbye_neutral", "goodbye_cold"})
LEAD_INS = ("lead_in", "lead_in_guarded", "told_before", "correct", "voice_concern")
OWN = [name for name in OCCASIONS if name not in FROM_SCENARIO]

SALES_TALK = re.compile(
    r"\b(trust\w*|rapport|open question|rephras\w+|paraphras\w+|objection\w*|discovery|active listening|pitch deck|"
    r"coach\w*|trainer|scor(?:e|ing)|rubric|persona|scenario|role.?play|practi[cs]e session|as an ai|language model|"
    r"assist(?:ant|ance)?|how (?:can|may) i help|feel free|great question|absolutely|i understand your)\b"
)
FIGURE = re.compile(r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand)\b")
DATE = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|"
    r"november|december)\b"
)
ON_PAPER = re.compile(
    r"[;*_#()\[\]{}|/]|--|–|—|\.\.\.|\s{2}|\s[,.!?]|,,|,\.|,\?|\.\.|\ba [aeiou](?!n?e-|ne\b|ni|se|su)\w"
)
TWICE = re.compile(r"\b(\w+) \1\b")
SAID_TWICE = {"yes", "no", "well", "now", "hello", "know", "fine", "yeah", "that", "bye"}


@cache
def templates(persona: str) -> dict[str, tuple[str, ...]]:
    return Library(ROOT).persona(persona).lines


@cache
def spoken(persona: str, occasion: str) -> tuple[str, ...]:
    """Every line without a slot that the occasion stands for, each once."""
    found = (line for template in templates(persona)[occasion] if "{" not in template for line in expansions(template))
    return tuple({plain(line): line for line in found}.values())


def all_lines(persona: str) -> Iterator[str]:
    for occasion in OWN:
        for template in templates(persona)[occasion]:
            yield from (line.replace("{subject}", "delivery times") for line in expansions(template))


every_persona = pytest.mark.parametrize("persona", PERSONAS)
every_occasion = pytest.mark.parametrize("occasion", OWN)


def needed(occasion: str) -> tuple[int, int]:
    if occasion in SILENT_CALL:
        return 8, 140
    return (8, 120) if occasion in FREQUENT else (5, 30) if occasion in BOTH_ENDS else (4, 24)


@every_persona
@every_occasion
def test_there_are_enough_lines_for_ten_calls(persona: str, occasion: str) -> None:
    fewest_templates, fewest_lines = needed(occasion)
    assert len(templates(persona)[occasion]) >= fewest_templates
    assert len(spoken(persona, occasion)) >= fewest_lines


@every_persona
@pytest.mark.parametrize("occasion", sorted(FREQUENT | SILENT_CALL))
def test_a_frequent_occasion_comes_up_sixty_times_and_never_sounds_the_same(persona: str, occasion: str) -> None:
    dice, said = random.Random(f"{persona} {occasion}"), set[str]()
    for _ in range(60):
        line = choose(templates(persona)[occasion], dice, [frozenset(said)])
        parts = [plain(part) for part in sentences_of(line)]
        assert not said.intersection(parts), line
        said.update(parts)


@every_persona
@every_occasion
def test_every_line_is_short_enough_to_be_spoken(persona: str, occasion: str) -> None:
    fewest = 1 if occasion.startswith("short_") else 2
    for line in spoken(persona, occasion):
        assert fewest <= len(line.split()) <= 20, line
        assert len(sentences_of(line)) <= 2, line


@every_persona
@every_occasion
def test_every_line_is_a_whole_sentence(persona: str, occasion: str) -> None:
    for line in spoken(persona, occasion):
        assert line[0].isupper(), line
        assert line[-1] in (".?" if occasion in LEAD_INS else ".?!"), line


@every_persona
def test_no_line_speaks_of_selling_technique_figures_or_dates(persona: str) -> None:
    for line in all_lines(persona):
        low = line.lower()
        assert not SALES_TALK.search(low), line
        assert not FIGURE.search(low), line
        assert not DATE.search(low), line


@every_persona
def test_no_combination_of_alternatives_looks_wrong(persona: str) -> None:
    for line in all_lines(persona):
        assert not ON_PAPER.search(line), line
        assert all(found.group(1).lower() in SAID_TWICE for found in TWICE.finditer(line.lower())), line


@every_persona
def test_the_slot_stands_only_where_there_are_lines_without_it(persona: str) -> None:
    for occasion, lines in templates(persona).items():
        with_slot = [line for line in lines if "{subject}" in line]
        assert len(with_slot) < len(lines), occasion
        for line in with_slot:
            for expansion in expansions(line):
                assert re.search(
                    r"(?i)\b(on|about|for|regards|to|of|through|with|exhausted|discuss|into) \{subject\}", expansion
                )


def test_no_two_personas_share_a_template() -> None:
    owners: dict[str, set[str]] = {}
    for persona in PERSONAS:
        for lines in templates(persona).values():
            for line in lines:
                owners.setdefault(line, set()).add(persona)
    assert [line for line, found in owners.items() if len(found) > 1] == []


def test_what_two_personas_might_both_say_is_less_than_one_line_in_a_hundred() -> None:
    said = {persona: {plain(line) for line in all_lines(persona)} for persona in PERSONAS}
    for one in PERSONAS:
        others = set[str]().union(*(said[other] for other in PERSONAS if other != one))
        assert len(said[one] & others) * 100 < len(said[one])


def test_the_personas_talk_at_different_length() -> None:
    lengths = {}
    for persona in PERSONAS:
        lines = list(all_lines(persona))
        lengths[persona] = sum(len(line.split()) for line in lines) / len(lines)
    assert lengths["cold_lead"] + 1.5 < min(lengths["skeptical_prospect"], lengths["long_time_customer"])
