"""The strong rep does what the field guide asks for, turn by turn, and the average one has habits."""

import re
from itertools import pairwise

import pytest

from practice.acts import read
from practice.reps import asking, questions, sayings
from practice.reps.cast import SCRIPTED
from practice.reps.closing import asks_in
from practice.reps.hearing import ear
from practice.reps.strong import strong
from tests.unit.reps.calls import FACTORY, HOTEL, LIBRARY, played, talk, words_of

BRIEF = LIBRARY.scenario(FACTORY).brief
OPENING = strong(ear(BRIEF, ())) or ""


def _next(*buyer: str) -> str:
    """What the strong rep says after these words of the buyer, each answered in turn."""
    turns = talk(OPENING)
    for text in buyer:
        turns = talk(*[turn.text for turn in turns], text)
        turns = talk(*[turn.text for turn in turns], strong(ear(BRIEF, turns)) or "")
    return turns[-1].text


def test_it_opens_with_its_name_a_reason_and_no_product() -> None:
    reading = read(OPENING, ())
    assert reading.act("valid_business_reason")
    assert "Alex Moreno" in OPENING
    assert "CoatWatch" not in OPENING


def test_it_thanks_a_buyer_who_rings_and_asks_what_is_behind_it() -> None:
    first = words_of(played("strong", HOTEL))[0]
    assert re.search(r"ringing|ring", first)
    assert first.endswith("?")


def test_it_meets_a_worry_with_the_proof_that_speaks_to_it() -> None:
    said = _next("We coat biscuits.", "My worry is the line standing still. You'd have to stop a line for that.")
    assert "one weekend" in said
    assert "standing still" in said or "deliveries" in said


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What does a thing like that cost, roughly?", "1,450 pounds"),
        ("Didn't Brandreth have one of yours? How did that go?", "sent it back"),
        ("Before we go on, where did you get my number from?", "directory"),
    ],
)
def test_it_answers_a_question_straight_even_where_that_hurts(question: str, answer: str) -> None:
    said = _next("We coat biscuits for supermarkets, on two lines.", question)
    assert answer in said
    assert "5 percent off" not in said


def test_it_does_not_guess_what_it_does_not_know() -> None:
    said = _next("We coat biscuits for supermarkets, on two lines.", "Does it speak Portuguese to the cleaners?")
    assert re.search(r"find out|check", said)


def test_it_takes_a_no_well_and_asks_again_only_after_earning_more_in_other_words_on_another_day() -> None:
    texts: list[str] = []
    for _ in range(24):
        turns = talk(*texts)
        said = strong(ear(BRIEF, turns))
        if said is None:
            break
        buyer = (
            "No, not yet." if asks_in(said) else "It's the chocolate that costs us a third of each case in the spring."
        )
        texts += [said, buyer]
    asks = [at for at, text in enumerate(texts[::2]) if asks_in(text)]
    assert len(asks) >= 2
    assert all(later - first >= 3 for first, later in pairwise(asks))
    said_each = [texts[2 * at] for at in asks]
    assert len(set(said_each)) == len(said_each)
    days = [next(day for day in asking.DAYS if day in text) for text in said_each]
    assert len(set(days)) == len(days)
    assert any(line.split("{")[0] in texts[2 * asks[0] + 2] for line in sayings.TAKES_NO)


def test_it_says_goodbye_when_the_day_is_agreed_and_then_no_more() -> None:
    ask = asking.ASKS["meeting"][0].format(day="Thursday")
    turns = talk(OPENING, "We coat biscuits.", ask, "Yes, Thursday works, come by.")
    farewell = strong(ear(BRIEF, turns)) or ""
    assert "oodbye" in farewell
    after = talk(*[turn.text for turn in turns], farewell, "Goodbye.")
    assert strong(ear(BRIEF, after)) is None


def test_it_names_a_day_when_the_buyer_agrees_and_asks_when() -> None:
    turns = talk(OPENING, "We coat biscuits.", "Could I come and see you?", "Fine, come by. What day?")
    assert re.search("|".join(asking.DAYS), strong(ear(BRIEF, turns)) or "")


def test_it_asks_mostly_open_questions_one_at_a_time() -> None:
    readings = [read(text, ()) for text in words_of(played("strong"))]
    kinds = [one.kind for reading in readings for one in reading.questions]
    assert sum(kind in ("open", "semi_open") for kind in kinds) > len(kinds) / 2
    assert all(text.count("?") <= 2 for text in words_of(played("strong")))


def test_it_rephrases_now_and_then_and_checks_it() -> None:
    texts = words_of(played("strong"))
    sums = [at for at, text in enumerate(texts) if any(check in text for check in sayings.CHECKS)]
    assert 1 <= len(sums) <= 4
    assert all(later - first > 1 for first, later in pairwise(sums))


def test_it_walks_away_where_there_is_no_fit_and_asks_who_else() -> None:
    texts = words_of(played("strong", "no_fit_walk_away"))
    honest = next(at for at, text in enumerate(texts) if at and ("no fit" in text or "not a fit" in text))
    assert any("Do you know" in text or "who do you know" in text for text in texts[honest:])


def test_it_never_asks_the_same_question_twice() -> None:
    texts = " ".join(words_of(played("strong")))
    lines = [line for lines in questions.DISCOVERY.values() for line in lines]
    assert all(texts.count(line) <= 1 for line in lines)


def test_the_average_rep_presents_early_and_asks_without_a_date() -> None:
    texts = words_of(played("average"))
    asks = [text for text in texts if any(line in text for lines in asking.UNDATED.values() for line in lines)]
    assert len(asks) == 1
    assert not re.search("|".join(asking.DAYS), asks[0])
    assert any("CoatWatch" in text for text in texts[:5])


def test_the_pushy_rep_never_takes_a_no() -> None:
    texts = words_of(played("pushy"))
    assert len(texts) > 2
    assert not any(read(text, ()).act("accept_no") for text in texts)


def test_the_silent_rep_says_next_to_nothing() -> None:
    assert all(len(text.split()) <= 2 for text in words_of(played("silent")))


def test_the_rambling_rep_talks_for_too_long() -> None:
    assert max(len(text.split()) for text in words_of(played("rambling"))) > 100


def test_every_rep_has_a_name_that_says_what_it_does() -> None:
    assert {"strong", "average", "weak", "pushy", "silent", "rambling", "flattering", "interrogating", "rephrasing",
            "stuffing", "injecting"} == set(SCRIPTED)  # fmt: skip


@pytest.mark.parametrize("scenario", sorted(LIBRARY.scenarios()))
def test_a_test_of_honesty_gets_the_truth_of_the_brief_or_a_promise_to_find_out(scenario: str) -> None:
    known = [question for question in LIBRARY.scenario(scenario).questions if question.known]
    brief = LIBRARY.scenario(scenario).brief
    for question in known:
        for line in question.says:
            said = strong(ear(brief, talk("Hello.", "We are busy here today.", "How do things stand?", line))) or ""
            assert re.search(r"straight|clear answer|how it is|find out|check", said), line
