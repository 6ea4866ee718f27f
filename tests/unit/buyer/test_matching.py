"""Which fact a question reaches, over the scenarios that ship and one made for the purpose."""

from pathlib import Path

import pytest

from practice.acts import read
from practice.buyer.ledger import ledger_of
from practice.buyer.matching import Match, make_ready, place
from practice.buyer.questions import half_hidden, questions_for_the_buyer
from practice.content import Library
from practice.model.content import Fact, Scenario
from practice.model.reading import Question
from practice.model.transcript import Turn

SCENARIOS = Library(Path(__file__).resolve().parents[3]).scenarios()
BEFORE = (
    Turn(number=1, speaker="rep", text="Good morning."),
    Turn(number=2, speaker="buyer", text="Morning."),
    Turn(number=3, speaker="rep", text="A question or two, if I may."),
    Turn(number=4, speaker="buyer", text="Go on."),
)
every_scenario = pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)


def reached(text: str, scenario: Scenario, last_told: str | None = None, around: str = "") -> tuple[Match, ...]:
    """The matches of the turn's last question."""
    return place(read(text, BEFORE).questions[-1], scenario, last_told, around)


def first(text: str, scenario: Scenario) -> Fact:
    return reached(text, scenario)[0].fact


@every_scenario
def test_who_decides_is_one_fact_however_it_is_asked(scenario: Scenario) -> None:
    asked = ("Who else has a say?", "How do purchases like this get approved?", "Besides you, who signs?")
    found = {first(text, scenario).id for text in asked}
    assert len(found) == 1
    fact = scenario.fact(found.pop())
    assert fact.layer == "decision"
    assert "people" in fact.aims


@every_scenario
@pytest.mark.parametrize(
    "text",
    [
        "What's the weather like over there?",
        "Did you see the football on Saturday?",
        "Have you been on holiday yet?",
        "Could you say that again, the line is bad?",
        "How do you spell your surname?",
        "Do you know how many people work for us?",
        "Where did you go to school?",
        "Would you like to hear about our special offer?",
    ],
)
def test_small_talk_and_the_line_are_after_nothing(scenario: Scenario, text: str) -> None:
    assert all(not place(question, scenario, None) for question in read(text, BEFORE).questions)


@every_scenario
@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("What happens if you just carry on like this?", "consequence"),
        ("In a perfect world, how would it all run?", "wish"),
        ("What else is on the table besides us?", "alternatives"),
        ("By when would you need to have this settled?", "timing"),
        ("How much have you put by for something like this?", "money"),
        ("Where's the whole thing heading in the long run?", "goal"),
        ("What have you tried so far to put it right?", "history"),
        ("What makes it so important to you personally?", "personal"),
    ],
)
def test_a_broad_question_falls_on_a_fact_of_its_aim(scenario: Scenario, text: str, aim: str) -> None:
    assert aim in first(text, scenario).aims


def test_a_copy_of_a_scenario_is_prepared_only_once_and_another_brief_anew() -> None:
    scenario = next(iter(SCENARIOS.values()))
    make_ready(scenario)
    again = tuple(fact.model_copy() for fact in scenario.facts)
    assert ledger_of(scenario.model_copy(update={"facts": again})) is ledger_of(scenario)
    brief = scenario.brief.model_copy(update={"known": ()})
    other = scenario.model_copy(update={"facts": tuple(fact.model_copy() for fact in again), "brief": brief})
    assert ledger_of(other) is not ledger_of(scenario)


@pytest.mark.parametrize(
    ("text", "scenario", "wanted"),
    [
        ("Has the family of nurseries got any bigger?", "referral_happy_customer", "five_nurseries"),
        ("Is the family minded to grow, or to sit tight?", "influencer_who_shields", "across_the_estuary"),
        ("May I ask after the purse?", "new_year_planning", "packaging_budget"),
    ],
)
def test_a_question_that_sounds_like_a_courtesy_is_heard_where_a_fact_answers_it(
    text: str, scenario: str, wanted: str
) -> None:
    asked = half_hidden(read(text, BEFORE))
    found = [matches for question in asked if (matches := place(question, SCENARIOS[scenario], None))]
    assert found[0][0].fact.id == wanted


def made(**facts: Fact) -> Scenario:
    """A scenario that ships, with these facts in place of its own."""
    base = next(iter(SCENARIOS.values()))
    return base.model_copy(
        update={"facts": tuple(facts.values()), "brief": base.brief.model_copy(update={"known": ()})}
    )


def fact(fact_id: str, layer: str, aims: tuple[str, ...], topics: tuple[str, ...], *says: str) -> Fact:
    return Fact.model_validate(
        {"id": fact_id, "layer": layer, "aims": aims, "topics": topics, "needs_trust": 20, "says": says}
    )


ROOF = made(
    leak=fact("leak", "problem", ("problem", "present"), ("roof", "rain"), "It drips.", "The rain comes in."),
    patched=fact(
        "patched", "problem", ("history", "alternatives"), ("tried", "roof"), "We had it tarred.", "Tar, twice."
    ),
    stock=fact(
        "stock", "opportunity", ("consequence", "money"), ("nothing changes", "roof"), "The paper rots.", "It'll rot."
    ),
    aunt=fact("aunt", "decision", ("people",), ("decide", "who else"), "My aunt Vera signs.", "It's up to Vera."),
    foreman=fact("foreman", "decision", ("people",), ("opinion", "listen to"), "Ask Milo.", "Milo must like it."),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("How is the roof these days?", "leak"),
        ("What have you tried with the roof?", "patched"),
        ("What happens if nothing is done about the roof?", "stock"),
        ("Who has the last word?", "aunt"),
        ("Whose opinion counts most?", "foreman"),
    ],
)
def test_what_is_wanted_decides_between_facts_of_one_topic(text: str, wanted: str) -> None:
    assert first(text, ROOF).id == wanted


def test_a_word_of_the_same_family_reaches_the_topic() -> None:
    shop = made(
        till=fact("till", "problem", ("problem",), ("invoices",), "They come late.", "Always late."),
        van=fact("van", "problem", ("problem",), ("lorry",), "It broke down.", "It stands still."),
    )
    assert first("What goes wrong with your trucks?", shop).id == "van"


def test_a_bare_question_borrows_from_the_sentence_before_it() -> None:
    around = "I saw that the rain came in again. What is that like?"
    question = read(around, BEFORE).questions[-1]
    assert place(question, ROOF, None, around)[0].fact.id == "leak"


def test_what_the_sentence_before_supposes_is_what_the_question_wants() -> None:
    around = "Suppose nothing changes for another year. What does that mean for you?"
    question = read(around, BEFORE).questions[-1]
    assert place(question, ROOF, None, around)[0].fact.id == "stock"


def test_a_thing_no_fact_knows_is_not_placed() -> None:
    assert not reached("How do you treat the geraniums in the greenhouse?", ROOF)


def test_placing_depends_on_nothing_but_what_is_given() -> None:
    question = Question(quote="Who has the last word?", start=0, end=22, kind="closed", aim="people")
    again = ROOF.model_copy(update={"facts": tuple(fact.model_copy() for fact in ROOF.facts)})
    assert place(question, ROOF, None) == place(question, again, None) == place(question, ROOF, None)


@every_scenario
@pytest.mark.parametrize(
    "text",
    [
        "Walk me through how a purchase like this gets approved.",
        "Help me understand who has to say yes",
        "I wonder who else has to agree.",
        "I'd be curious how a decision like that comes about.",
        "Perhaps you can tell me who has to approve it.",
        "Could I ask who signs?",
        "Who decide about this in your company?",
        "I imagine it is not up to one person. Who else decides?",
    ],
)
def test_a_question_about_the_decision_is_one_in_any_dress(text: str, scenario: Scenario) -> None:
    reading = read(text, BEFORE)
    asked = [*questions_for_the_buyer(reading), *half_hidden(reading)]
    assert "decide" in place(asked[-1], scenario, None, f"Go on. {text}", text)[0].fact.after


@pytest.mark.parametrize(
    "text", ["Why is that?", "Since when?", "Can you give me an example?", "Tell me more about that."]
)
def test_a_probe_stays_with_what_was_told_last(text: str) -> None:
    assert reached(text, ROOF, "patched")[0].fact.id == "patched"


def test_what_the_rep_says_before_a_question_leads_up_to_it() -> None:
    scenario = SCENARIOS["order_taker_asks"]
    turn = "The lacquer came late last time and nobody rang. What did that do to you?"
    question = read(turn, BEFORE).questions[-1]
    assert place(question, scenario, None, turn, turn)[0].fact.id == "late_lacquer"


def test_a_question_that_two_facts_would_answer_as_well_is_not_placed() -> None:
    twins = made(
        north=fact("north", "problem", ("problem",), ("north shed",), "It is cold.", "Cold."),
        south=fact("south", "problem", ("problem",), ("south shed",), "It is damp.", "Damp."),
    )
    assert not reached("How is the shed?", twins)


def test_a_fact_is_found_by_the_questions_it_answers() -> None:
    bare = fact("crane", "problem", ("problem",), ("lifting",), "It stands still.", "It is broken.")
    told = bare.model_copy(update={"answers": ("What became of the old gantry?", "Does the gantry run again?")})
    others = {one.id: one for one in ROOF.facts}
    assert not reached("Does the old gantry run yet?", made(crane=bare, **others))
    assert first("Does the old gantry run yet?", made(crane=told, **others)).id == "crane"


@pytest.mark.parametrize(
    "asked",
    [
        "Where does it pinch most, day to day?",
        "What gives you the most trouble these days?",
        "What is your biggest headache just now?",
        "What's the worst part of your day?",
    ],
)
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_a_wide_question_about_trouble_is_answered_with_a_trouble(name: str, asked: str) -> None:
    scenario = SCENARIOS[name]
    (question, *_) = read(asked, ()).questions
    matches = place(question, scenario, None)
    assert matches
    assert matches[0].fact.layer in ("problem", "motive")
