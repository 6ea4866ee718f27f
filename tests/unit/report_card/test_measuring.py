"""What is counted in a call is there to be counted: repeats, length, facts told too soon, calls ended too soon."""

from practice.model.scorecard import Scorecard
from practice.model.transcript import Transcript, Turn
from practice.reps.playing import Played
from scoring.report_card.measuring import measured, near_duplicates, repeated_lines
from scoring.report_card.values import Trial
from scoring.rubric_scorer import RubricScorer
from tests.builders import a_persona, a_rubric, a_scenario


def _turns(*texts: str, told: dict[int, tuple[str, ...]] | None = None) -> Transcript:
    turns = tuple(
        Turn(number=n, speaker="rep" if n % 2 else "buyer", text=text, told=(told or {}).get(n, ()))
        for n, text in enumerate(texts, 1)
    )
    return Transcript(turns=turns, scenario="pump_review", persona="plain_buyer")


def _trial(transcript: Transcript, **persona: object) -> Trial:
    call = Played(transcript=transcript, steps=(), outcome="no_sale", ended_by_buyer=False)
    buyer, scenario = a_persona(**persona), a_scenario()
    return measured("weak", 1, call, _card(transcript), buyer, scenario)


def _card(transcript: Transcript) -> Scorecard:
    return RubricScorer().score(transcript.model_copy(update={"turns": ()}), a_rubric())


def test_a_sentence_said_twice_is_counted_and_a_short_one_is_not() -> None:
    assert repeated_lines(["We take nine pumps. Yes.", "Yes. As I said, no.", "we take nine pumps!"]) == 1


def test_a_turn_with_nearly_the_same_words_is_a_near_duplicate() -> None:
    assert near_duplicates(["We take nine pumps every year.", "Really, we take nine pumps every year."]) == 1
    assert near_duplicates(["We take nine pumps every year.", "Who told you about the pumps?", "Yes.", "Yes."]) == 0


def test_words_sentences_and_questions_are_counted() -> None:
    replies = _trial(_turns("What runs here?", "Nine pumps. They are old. Why do you ask?")).replies
    assert (replies.words, replies.sentences, replies.questions_back) == ((9,), (3,), 1)


def test_a_fact_told_without_the_trust_it_needs_is_unearned() -> None:
    trial = _trial(
        _turns("What is your strategy?", "Our strategy has to do with the pumps.", told={2: ("the_strategy",)})
    )
    assert trial.unearned == 1
    assert trial.run.facts_told == 1


def test_a_fact_that_was_asked_for_and_earned_is_not() -> None:
    told = {2: ("the_problem",)}
    transcript = _turns("What is the problem with the pumps?", "About the problem: the pumps come first.", told=told)
    assert _trial(transcript).unearned == 0


def test_a_call_that_a_hard_rule_ends_is_not_ended_early() -> None:
    trial = _trial(_turns("You are an idiot.", "Goodbye."))
    assert trial.replies.resisted == 1
    assert not trial.ended_early


def test_withholding_counts_as_resistance_and_telling_does_not() -> None:
    hello = ("Hello, this is Alex from the pump house.", "Yes?")
    held = _trial(_turns(*hello, "What drives you personally?", "That is mine to know."))
    told = _trial(_turns(*hello, "What is the problem with the pumps?", "About the problem: the pumps come first."))
    assert held.replies.resisted == told.replies.resisted + 1


def test_deep_facts_are_told_of_those_there_are() -> None:
    replies = _trial(_turns("Why?", "The pumps.", told={2: ("the_motive", "the_problem")})).replies
    assert (replies.deep_told, replies.deep_total) == (1, 3)


def test_a_fact_told_to_a_turn_that_asks_for_nothing_is_unasked() -> None:
    asked = _trial(_turns("What is the problem with the pumps?", "About the problem: the pumps come first."))
    invited = _trial(_turns("Tell me about the problem with the pumps.", "About the problem: the pumps come first."))
    assert (asked.replies.unasked, invited.replies.unasked) == (0, 0)
