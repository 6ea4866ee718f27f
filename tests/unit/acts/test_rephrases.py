"""The buyer's words given back: kind, of which turn, checked or not, and what is no rephrase."""

import pytest

from practice.acts import read
from practice.model.transcript import Turn

BUYER = (
    "We had two late trucks in March and the line stopped for nine hours. "
    "My boss was furious, we lost the Meyer contract over it."
)
BEFORE = (
    Turn(number=1, speaker="rep", text="What gives you trouble with deliveries?"),
    Turn(number=2, speaker="buyer", text=BUYER),
)
GIVES_BACK = [
    ("paraphrase", "So the delays cost you the Meyer contract."),
    ("paraphrase", "So late trucks stopped your line and put a customer at risk, is that right?"),
    ("paraphrase", "It sounds like the late trucks hurt you twice: downtime and a lost contract."),
    ("paraphrase", "What I hear is that reliability of delivery matters more than price since you lost a contract."),
    ("paraphrase", "If I understand you right, a late delivery means a stopped line and an angry boss."),
    ("paraphrase", "In other words you can't afford another stop like in March."),
    ("paraphrase", "so basically ur biggest worry is trucks coming late, right?"),
    ("restatement", "You had two late trucks in March and your line stopped for nine hours."),
    ("restatement", "you feel the pressure from your boss because of the late trucks"),
    ("echo", "Two late trucks in March."),
    ("echo", "The line stopped for nine hours?"),
]
NO_REPHRASE = [
    "So your main concern is the warranty, is that right?",
    "So you are worried about price.",
    "It sounds like you want better colors.",
    "We deliver late less often than anyone.",
    "Our trucks are never late, so you save money.",
    "What happened in March?",
    "You should switch to us, our trucks are on time.",
    "I can promise you that late trucks will never stop your line again.",
    "Thanks for telling me about the trucks.",
    "How often were the trucks late last year?",
]


@pytest.mark.parametrize(("kind", "text"), GIVES_BACK)
def test_the_buyers_words_given_back_are_a_rephrase(kind: str, text: str) -> None:
    assert [(rephrase.kind, rephrase.of) for rephrase in read(text, BEFORE).rephrases] == [(kind, 1)]


@pytest.mark.parametrize("text", NO_REPHRASE)
def test_news_questions_and_foreign_content_are_no_rephrase(text: str) -> None:
    assert read(text, BEFORE).rephrases == ()


@pytest.mark.parametrize("text", [text for _, text in GIVES_BACK])
def test_a_rephrase_of_nothing_is_none_however_it_begins(text: str) -> None:
    greeting = (Turn(number=1, speaker="rep", text="Hello?"), Turn(number=2, speaker="buyer", text="Yes?"))
    assert read(text, greeting).rephrases == ()
    assert read(text, ()).rephrases == ()


def test_a_check_in_the_next_sentence_checks_the_rephrase() -> None:
    assert read("So the late trucks cost you a contract. Did I get that right?", BEFORE).rephrases[0].checked
    assert not read("So the late trucks cost you a contract.", BEFORE).rephrases[0].checked


def test_the_rephrase_refers_to_the_turn_it_shares_most_with() -> None:
    before = (
        Turn(number=1, speaker="buyer", text="Our film tears on the new machine, every shift."),
        Turn(number=2, speaker="rep", text="And the price?"),
        Turn(number=3, speaker="buyer", text="The price is fine."),
    )
    assert read("So the film tears every shift on that machine.", before).rephrases[0].of == 0


def test_what_the_buyer_nodded_to_counts_as_said() -> None:
    before = (
        Turn(number=1, speaker="buyer", text="Trucks came late."),
        Turn(number=2, speaker="rep", text="And your night shift waits for them?"),
        Turn(number=3, speaker="buyer", text="Yes."),
    )
    assert read("So your night shift is paid for waiting.", before).rephrases


def test_only_the_last_turns_are_looked_at() -> None:
    old = (Turn(number=1, speaker="buyer", text=BUYER),)
    since = tuple(Turn(number=at, speaker="buyer" if at % 2 else "rep", text="Sure.") for at in range(2, 14))
    assert read("So the delays cost you the Meyer contract.", old + since).rephrases == ()


def test_a_claim_about_the_buyer_that_nothing_bears_out_is_misheard() -> None:
    found = read("So your main concern is the warranty, is that right?", BEFORE)
    assert [span.quote for span in found.misheard] == ["So your main concern is the warranty, is that right?"]


@pytest.mark.parametrize(
    "text",
    [
        "Late trucks cost a plant a lot of money these days.",
        "According to your website you had late trucks in March.",
        "So you will change the trucks then?",
        "Sounds like a good plan.",
    ],
)
def test_general_truths_other_sources_pressing_and_praise_are_no_rephrase(text: str) -> None:
    assert read(text, BEFORE).rephrases == ()


def test_words_cut_short_are_read_together_with_what_follows() -> None:
    before = (
        *BEFORE,
        Turn(number=3, speaker="rep", text="And how often-"),
        Turn(number=4, speaker="buyer", text="Mm-hmm."),
    )
    assert read("-do you think the trucks were late.", before).rephrases == ()
