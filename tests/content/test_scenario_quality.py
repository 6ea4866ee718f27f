"""What makes a scenario fit to practise with, beyond what the loader asks for: the same bar for every file in the folder."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from practice.acts.words import content_words
from practice.content import Library
from practice.model.content import LAYERS, BuyerQuestion, Concern, Fact, Layer, Scenario
from practice.model.reading import AIMS
from practice.voices.grounds import hints_at, names, says, telling_figures

ROOT = Path(__file__).parents[2]
SMALL = 12  # "two", "a dozen": such figures stand everywhere and give nothing away
IDS = sorted(path.stem for path in (ROOT / "scenarios").glob("*.toml"))
NEEDED = ("cold_lead_raw_materials", "let_down_before", "order_taker_asks", "win_back_lapsed")
TRUST: dict[Layer, range] = {
    "problem": range(0, 31),
    "opportunity": range(35, 56),
    "strategy": range(45, 66),
    "motive": range(45, 66),
    "decision": range(35, 56),
    "timing": range(30, 51),
}
every_scenario = pytest.mark.parametrize("scenario_id", IDS)


@cache
def scenario(scenario_id: str) -> Scenario:
    return Library(ROOT).scenario(scenario_id)


def spoken(played: Scenario) -> Iterator[Fact | Concern | BuyerQuestion]:
    yield from played.facts
    yield from played.concerns
    yield from played.questions


def open_text(played: Scenario) -> str:
    """All that lies open before the call, or stands in the voice's prompt from its first turn."""
    brief = played.brief
    known = [item.text for item in brief.known]
    parts = (brief.company, brief.contact, brief.product, brief.goal, *known, *brief.proof, brief.limits)
    return "\n".join((*parts, played.situation.text, played.title))


def figures(lines: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(telling_figures, lines))


def test_the_four_calls_everybody_needs_first_are_there() -> None:
    assert set(NEEDED) <= set(IDS)


def test_no_wording_is_used_twice_in_all_scenarios_together() -> None:
    uses = Counter(line for one in IDS for item in spoken(scenario(one)) for line in item.says)
    assert [line for line, times in uses.items() if times > 1] == []


@every_scenario
def test_it_loads_and_leaves_nothing_for_check_to_say(scenario_id: str) -> None:
    assert scenario(scenario_id).rubric == "v1"
    assert [problem for problem in Library(ROOT).problems() if f"{scenario_id}.toml" in problem] == []


@every_scenario
def test_the_brief_gives_a_rep_enough_to_prepare_with(scenario_id: str) -> None:
    brief = scenario(scenario_id).brief
    assert len(brief.known) >= 6
    assert 1 <= sum(item.outdated for item in brief.known) <= 2
    assert len(brief.proof) >= 3
    assert brief.limits


@every_scenario
def test_the_situation_is_long_enough_to_play_and_short_enough_to_prompt(scenario_id: str) -> None:
    assert 80 <= len(scenario(scenario_id).situation.text.split()) <= 150


@every_scenario
def test_facts_cover_every_layer_and_lie_as_deep_as_their_layer(scenario_id: str) -> None:
    facts = scenario(scenario_id).facts
    assert {fact.layer for fact in facts} == set(LAYERS)
    assert [(fact.id, fact.needs_trust) for fact in facts if fact.needs_trust not in TRUST[fact.layer]] == []


@every_scenario
def test_there_is_something_to_find_for_whatever_a_good_question_is_after(scenario_id: str) -> None:
    aims = {aim for fact in scenario(scenario_id).facts for aim in fact.aims}
    assert set(AIMS) - aims <= {"other", "example"}


@every_scenario
def test_two_problems_are_told_to_a_rep_who_only_just_began(scenario_id: str) -> None:
    played = scenario(scenario_id)
    start = Library(ROOT).persona(played.personas[0]).trust
    assert sum(fact.layer == "problem" and fact.needs_trust <= start for fact in played.facts) >= 2


@every_scenario
def test_topics_tell_the_facts_apart(scenario_id: str) -> None:
    facts = scenario(scenario_id).facts
    uses = Counter(word for fact in facts for word in {w for topic in fact.topics for w in content_words(topic)})
    assert [word for word, times in uses.items() if times > 4] == []
    assert [fact.id for fact in facts if not 4 <= len(fact.topics) <= 16] == []


@every_scenario
def test_every_item_has_three_wordings_that_can_be_said_in_one_breath(scenario_id: str) -> None:
    for item in spoken(scenario(scenario_id)):
        lengths = [len(line.split()) for line in item.says]
        assert len(set(item.says)) == len(item.says) >= 3, item.id
        assert min(lengths) >= 8, item.id
        assert max(lengths) <= 32, item.id


@every_scenario
def test_nothing_spoken_looks_like_writing(scenario_id: str) -> None:
    lines = [line for item in spoken(scenario(scenario_id)) for line in item.says]
    assert [line for line in lines if re.search(r"[;:\[\](){}*_#%£$€&/]|--|–|—", line)] == []
    assert [line for line in lines if line[-1] not in ".?!" or not (line[0].isupper() or line[0].isdigit())] == []


@every_scenario
def test_each_wording_of_a_fact_gives_the_same_figures(scenario_id: str) -> None:
    for fact in scenario(scenario_id).facts:
        assert len({telling_figures(line) for line in fact.says}) == 1, fact.id


@every_scenario
def test_a_figure_in_digits_belongs_to_one_fact_only(scenario_id: str) -> None:
    facts = scenario(scenario_id).facts
    uses = Counter(
        figure for fact in facts for figure in figures(fact.says) if figure.isdigit() and int(figure) > SMALL
    )
    assert [figure for figure, times in uses.items() if times > 1] == []


@every_scenario
def test_brief_and_situation_give_away_no_figure_that_must_be_earned(scenario_id: str) -> None:
    played = scenario(scenario_id)
    shown = telling_figures(open_text(played))
    for fact in played.facts:
        if fact.layer != "problem":
            given = figures(fact.says) & shown
            assert {figure for figure in given if not figure.isdigit() or int(figure) > SMALL} == set(), fact.id


@every_scenario
def test_brief_and_situation_name_nobody_who_must_be_earned(scenario_id: str) -> None:
    """Whom an outdated item names is known, and wrong."""
    played = scenario(scenario_id)
    outdated = "\n".join(item.text for item in played.brief.known if item.outdated)
    shown = names(open_text(played)) - names(outdated)
    for fact in played.facts:
        if fact.layer != "problem":
            assert frozenset().union(*map(names, fact.says)) & shown == set(), fact.id


@every_scenario
def test_no_line_tells_a_fact_that_is_not_its_own(scenario_id: str) -> None:
    played = scenario(scenario_id)
    for fact in played.facts:
        others = [line for item in spoken(played) if item is not fact for line in item.says]
        assert [
            line
            for line in (*others, *open_text(played).splitlines())
            if says(line, fact.says) and hints_at(line, fact.says)
        ] == [], fact.id
        assert all(says(line, fact.says) for line in fact.says), fact.id


@every_scenario
def test_every_ask_can_be_earned_and_every_success_asked_for(scenario_id: str) -> None:
    played = scenario(scenario_id)
    for rule in played.asks:
        assert isinstance(rule.needs_facts, int)
        assert 2 <= rule.needs_facts <= min(5, len(played.facts)), rule.kind
        assert rule.needs_trust <= 75, rule.kind
        open_by_then = [fact for fact in played.facts if fact.needs_trust <= rule.needs_trust]
        assert len(open_by_then) >= rule.needs_facts, rule.kind
    assert set(played.success) <= {rule.kind for rule in played.asks} | {"no_fit"}


@every_scenario
def test_one_worry_yields_to_nothing_but_proof_and_each_can_be_answered(scenario_id: str) -> None:
    concerns = scenario(scenario_id).concerns
    assert len(concerns) >= 3
    assert any(all(answer.startswith("proof:") for answer in concern.resolved_by) for concern in concerns)


@every_scenario
def test_the_buyer_asks_several_things_and_tests_honesty_with_one(scenario_id: str) -> None:
    questions = scenario(scenario_id).questions
    assert 3 <= len(questions) <= 4
    assert sum(question.known for question in questions) == 1
    assert [line for question in questions for line in question.says if "?" not in line] == []


@every_scenario
def test_the_answer_to_the_test_of_honesty_stands_in_the_brief(scenario_id: str) -> None:
    played = scenario(scenario_id)
    known = next(question for question in played.questions if question.known)
    told = content_words(" ".join((*(item.text for item in played.brief.known), played.brief.limits)))
    assert len({word for topic in known.topics for word in content_words(topic)} & set(told)) >= 2
