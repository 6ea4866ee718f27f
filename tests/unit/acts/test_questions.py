"""Questions by kind and by what they are after."""

import pytest

from practice.acts import read
from practice.model.transcript import Turn

KINDS = [
    ("open", "Can you walk me through how you buy resin today?"),
    ("open", "What are you trying to achieve this year?"),
    ("open", "Why does that matter to you?"),
    ("open", "why's that?"),
    ("open", "How so?"),
    ("open", "Tell me more about that."),
    ("open", "could you give me an example"),
    ("open", "What have you tried so far?"),
    ("open", "What happened with the last supplier?"),
    ("open", "What happens if nothing changes?"),
    ("open", "how does that affect your customers"),
    ("open", "What did that cost you in the end?"),
    ("open", "If you had a magic wand, what would you change?"),
    ("open", "What would the ideal supplier look like?"),
    ("open", "Where do you want the plant to be in five years?"),
    ("open", "How do purchases like this get approved?"),
    ("semi_open", "Who else has a say in this?"),
    ("semi_open", "Besides you, who signs?"),
    ("open", "How are decisions like this made at your company?"),
    ("closed", "What's your budget?"),
    ("closed", "How much do you pay per ton?"),
    ("closed", "When does your contract run out?"),
    ("closed", "How soon do you need it?"),
    ("open", "What other options are you looking at?"),
    ("open", "How do you compare suppliers?"),
    ("open", "What does this mean for you personally?"),
    ("open", "How do you feel about that?"),
    ("open", "What is your biggest headache with deliveries?"),
    ("open", "What's getting in your way?"),
    ("open", "What challenges do you see with film?"),
    ("open", "What are your priorities for next year?"),
    ("open", "I'd love to hear how you see the market."),
    ("open", "Help me understand what is behind that."),
    ("open", "I'm curious how you handle returns."),
    ("closed", "Do you have two lines?"),
    ("closed", "Is it price or quality?"),
    ("closed", "How many trucks do you run?"),
    ("closed", "how long have u been there"),
    ("closed", "Which machine is it?"),
    ("closed", "You buy from Kessler?"),
    ("closed", "Are you happy with them?"),
    ("closed", "Tuesday or Thursday?"),
    ("leading", "You do want to save money, don't you?"),
    ("leading", "Wouldn't you agree that quality matters?"),
    ("leading", "Surely you want lower costs?"),
    ("leading", "So you must be unhappy with them, right?"),
    ("leading", "Isn't it time for a change?"),
    ("leading", "If I could save you 20 percent, would you sign today?"),
    ("leading", "Who wouldn't want that?"),
    ("leading", "Don't you think that's too expensive?"),
    ("open", "what do you like about your current supplier"),
    ("open", "what would need to happen for you to be comfortable"),
    ("open", "How do you mean?"),
    ("open", "And what else?"),
    ("open", "What else worries you about the switch?"),
    ("open", "What do you think is behind it?"),
    ("open", "could you help me see how the two plants work together"),
    ("open", "What prompted you to look at this now?"),
    ("open", "how come you went with them"),
    ("open", "What led to that decision?"),
    ("closed", "Can you tell me when the contract ends?"),
    ("closed", "Did they call you back?"),
    ("closed", "Since when?"),
    ("open", "In what way?"),
    ("open", "What's your take on that?"),
    ("open", "would you mind telling me what went wrong"),
    ("open", "Talk me through a bad week."),
    ("open", "please describe me how is your process of buying"),
    ("open", "how you are handling this now?"),
    ("open", "what is important for you when you choose supplier?"),
    ("open", "What slows the changeover down the most?"),
    ("open", "If it goes on like this, where does it end?"),
    ("open", "where would that leave the team by next summer"),
    ("open", "Mind if I ask how the night shift copes?"),
    ("open", "What I don't quite understand is how the parts get to the line."),
    ("open", "Okay, so when the line stands, what happens then?"),
    ("open", "Why don't you fill me in on what's changed?"),
    ("open", "For example?"),
    ("semi_open", "Whose word weighs most?"),
    ("semi_open", "Which other makers have you looked at?"),
    ("semi_open", "who'd have to live with it"),
    ("semi_open", "Which of your sites worries you most?"),
    ("semi_open", "How big a part do exports play?"),
    ("closed", "Which month is it?"),
    ("closed", "By when do you need an answer?"),
    ("closed", "Where are your warehouses?"),
    ("closed", "What time does the early shift begin?"),
    ("closed", "Before I start: is that all right for you?"),
    ("closed", "Can you tell me the billing address?"),
    ("leading", "So you must be sick of waiting by now?"),
    ("leading", "I suppose price is what matters to you, no?"),
    ("leading", "Our price is the better one, right?"),
    ("leading", "You're not going to leave it like that, are you?"),
    ("leading", "If I could show you how to halve that bill, would you want it?"),
]

AIMS = [
    ("present", "Can you walk me through how you buy resin today?"),
    ("goal", "What are you trying to achieve this year?"),
    ("personal", "Why does that matter to you?"),
    ("reason", "why's that?"),
    ("example", "How so?"),
    ("example", "Tell me more about that."),
    ("example", "could you give me an example"),
    ("history", "What have you tried so far?"),
    ("history", "What happened with the last supplier?"),
    ("consequence", "What happens if nothing changes?"),
    ("consequence", "how does that affect your customers"),
    ("consequence", "What did that cost you in the end?"),
    ("wish", "If you had a magic wand, what would you change?"),
    ("wish", "What would the ideal supplier look like?"),
    ("wish", "Where do you want the plant to be in five years?"),
    ("people", "How do purchases like this get approved?"),
    ("people", "Who else has a say in this?"),
    ("people", "Besides you, who signs?"),
    ("people", "How are decisions like this made at your company?"),
    ("money", "What's your budget?"),
    ("money", "How much do you pay per ton?"),
    ("timing", "When does your contract run out?"),
    ("timing", "How soon do you need it?"),
    ("alternatives", "What other options are you looking at?"),
    ("alternatives", "How do you compare suppliers?"),
    ("personal", "What does this mean for you personally?"),
    ("personal", "How do you feel about that?"),
    ("problem", "What is your biggest headache with deliveries?"),
    ("problem", "What's getting in your way?"),
    ("problem", "What challenges do you see with film?"),
    ("goal", "What are your priorities for next year?"),
]

NO_QUESTION = [
    "How are you?",
    "You know what?",
    "what how why when open question",
    "My boss always asks me, why do they stay with Kessler?",
    "I will tell you how it works.",
    "What a day!",
    "When we deliver, we call you first.",
    "That is why I call.",
    "I don't know what you need yet.",
    "We know how hard it is.",
]


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_form_is_not_openness(kind: str, text: str) -> None:
    assert [question.kind for question in read(text, ()).questions] == [kind]


@pytest.mark.parametrize(("aim", "text"), AIMS)
def test_a_question_has_an_aim(aim: str, text: str) -> None:
    assert [question.aim for question in read(text, ()).questions] == [aim]


@pytest.mark.parametrize("text", NO_QUESTION)
def test_courtesies_and_embedded_words_are_no_questions(text: str) -> None:
    assert read(text, ()).questions == ()


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_case_and_apostrophes_do_not_change_the_kind(kind: str, text: str) -> None:
    for said in (text.upper(), text.lower(), text.replace("'", "’")):
        assert [question.kind for question in read(said, ()).questions] == [kind]


def test_each_question_of_a_turn_has_its_own_span() -> None:
    text = "Thanks. What do you use today, and how is that working for you? Do you own it?"
    found = read(text, ()).questions
    assert [question.quote for question in found] == [
        "What do you use today,",
        "and how is that working for you?",
        "Do you own it?",
    ]


def test_a_preamble_is_not_part_of_the_question() -> None:
    found = read("We sell film in your region, how do you handle shortages?", ()).questions
    assert [question.quote for question in found] == ["how do you handle shortages?"]


def test_a_condition_is_part_of_the_question() -> None:
    found = read("If nothing changes, what happens to your margins?", ()).questions
    assert [question.quote for question in found] == ["If nothing changes, what happens to your margins?"]


def test_how_are_things_is_a_courtesy_only_at_the_beginning() -> None:
    later = tuple(Turn(number=at, speaker="rep" if at % 2 else "buyer", text="Right.") for at in range(1, 9))
    assert read("How are things?", ()).questions == ()
    assert [question.kind for question in read("How are things?", later).questions] == ["open"]


def test_checking_a_rephrase_does_not_lead() -> None:
    before = (Turn(number=1, speaker="buyer", text="Late trucks stopped our line twice in March."),)
    found = read("So late trucks are what stops your line, isn't it?", before)
    assert [question.kind for question in found.questions] == ["closed"]
    assert found.rephrases[0].checked


def test_a_question_the_rep_answers_at_once_is_rhetorical() -> None:
    assert read("Why do they stay? Because it works.", ()).questions == ()


@pytest.mark.parametrize(
    ("aim", "text"),
    [
        ("wish", "Where would you like the business to be in two years?"),
        ("wish", "What would a good year look like for you?"),
        ("history", "How long have you worked with them?"),
        ("consequence", "What would it mean if the line stood still for a week?"),
        ("problem", "Where does it pinch?"),
        ("present", "What do you do when a driver calls in sick?"),
        ("timing", "By when do you want to decide?"),
    ],
)
def test_a_plain_turn_of_phrase_tells_the_aim_before_single_words_do(aim: str, text: str) -> None:
    assert [question.aim for question in read(text, ()).questions] == [aim]


def test_a_clause_inside_a_statement_without_a_mark_is_no_question() -> None:
    assert read("We went through your site last week and saw what you bake there.", ()).questions == ()
    assert read("I'd like to ask you a few more questions.", ()).questions == ()
