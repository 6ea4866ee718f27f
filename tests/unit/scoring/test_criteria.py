"""Single criteria on small calls: order matters, absence needs an opportunity, evidence is what the verdict rests on."""

from practice.model.transcript import Speaker
from tests.unit.scoring.calls_folder import call, card, turns, verdict

Said = tuple[Speaker, str]

OPENING: list[Said] = [
    ("rep", "Good morning, this is Tom from Lineo. I'm calling because board prices went up eighteen percent since spring and "
            "plants your size are losing margin. I'd like to find out whether that is worth a look for you."),
    ("buyer", "I have ten minutes before the shift meeting."),
]  # fmt: skip
NEEDS: list[Said] = [
    ("rep", "How do the board prices affect your packing line?"),
    ("buyer", "Badly. We lost two points of margin since March, and the line stands still every other week."),
    ("rep", "What happens when the line stands still?"),
    ("buyer", "We pay eleven people for waiting, and then we pay them again on Saturday."),
]
CONCERN: Said = (
    "buyer",
    "To be honest, I am worried about changing suppliers. The last one let us down for three months.",
)
PROOF: Said = (
    "rep",
    "I understand, that would make me careful as well. At a dairy in Bremen we delivered 402 of 410 orders on time last year.",
)
ASK: Said = ("rep", "Can we meet on Thursday at ten with your plant manager?")
YES: Said = ("buyer", "Thursday at ten works for us.")
GUARANTEE: Said = ("rep", "I guarantee that you will never have a late delivery again.")


def test_an_ask_before_the_needs_is_not_earned_and_says_so() -> None:
    early = verdict(card(turns(*OPENING, ASK, YES, *NEEDS)), "earned")
    assert early.verdict == "not_met"
    assert "before the needs were known" in early.reason
    assert early.evidence[0].quote in ASK[1]
    assert verdict(card(turns(*OPENING, *NEEDS, ASK, YES)), "earned").verdict == "met"


def test_a_concern_needs_its_answer_before_the_ask() -> None:
    well = card(
        turns(*OPENING, *NEEDS, ("rep", "How did that come about?"), CONCERN, PROOF, ("buyer", "I see."), ASK, YES)
    )
    late = card(
        turns(*OPENING, *NEEDS, ("rep", "How did that come about?"), CONCERN, ASK, YES, PROOF, ("buyer", "I see."))
    )
    never = card(turns(*OPENING, *NEEDS, ("rep", "How did that come about?"), CONCERN, ASK, YES))
    assert [verdict(made, "concerns_answered").verdict for made in (well, late, never)] == ["met", "not_met", "not_met"]
    assert verdict(well, "concerns_first").verdict == "met"
    assert verdict(never, "concerns_first").verdict == "not_met"
    quotes = [one.quote for one in verdict(never, "concerns_answered").evidence]
    assert any(quote in CONCERN[1] for quote in quotes)
    assert "the buyer said" in str(verdict(never, "concerns_answered").coaching)


def test_absence_earns_nothing_without_an_opportunity() -> None:
    made = card(turns(*OPENING, *NEEDS))
    for criterion in ("no_pressure", "no_overpromise", "about_the_buyer", "needs_before_product"):
        assert verdict(made, criterion).verdict == "not_applicable", criterion


def test_a_violation_is_quoted_as_the_offence() -> None:
    found = verdict(card(turns(*OPENING, *NEEDS, GUARANTEE, ("buyer", "Hm."))), "no_overpromise")
    assert found.verdict == "not_met"
    assert found.evidence[0].turn == 7
    assert found.evidence[0].quote in GUARANTEE[1]


def test_rephrasing_quotes_both_sides() -> None:
    found = verdict(card(call("good_packaging")), "said_back")
    assert [one.speaker for one in found.evidence] == ["rep", "buyer"]


def test_a_rephrase_the_buyer_corrects_is_not_right() -> None:
    back: Said = ("rep", "So the board price is what hurts you most when the line stands still. Did I get that right?")
    no: Said = ("buyer", "No, that's not what I said. It is the waiting that costs us.")
    made = card(turns(*OPENING, *NEEDS, back, no, ASK, YES))
    assert verdict(made, "right").verdict == "not_met"


def test_a_question_of_the_buyer_wants_an_answer() -> None:
    asked: Said = ("buyer", "What does it cost us per pallet?")
    answered = card(turns(*OPENING, *NEEDS, PROOF, asked, ("rep", "It is four euros a pallet, all included."), YES))
    dodged = card(turns(*OPENING, *NEEDS, PROOF, asked, ("rep", "How many pallets do you use?"), YES))
    assert verdict(answered, "questions_answered").verdict == "met"
    assert verdict(dodged, "questions_answered").verdict == "not_met"


def test_the_same_question_again_is_not_more_questions() -> None:
    once = card(turns(*OPENING, *NEEDS[:2], ASK, YES))
    often = card(turns(*OPENING, *(NEEDS[:2] * 3), ASK, YES))
    assert verdict(once, "mostly_open").verdict == "not_met"
    assert verdict(often, "mostly_open").verdict == "not_met"


def test_better_lines_use_the_words_of_this_call() -> None:
    made = card(call("average_rushed"))
    for criterion in ("consequence", "said_back", "words_used_later"):
        better = str(verdict(made, criterion).better)
        assert any(word in better for word in ("cold store", "traps", "warning")), better


def test_a_rep_who_leaves_honestly_is_not_blamed_for_not_asking() -> None:
    leaves: Said = (
        "rep",
        "From what you tell me there is no fit: our machines are too small for that. I would rather say so now.",
    )
    made = card(turns(*OPENING, *NEEDS, leaves, ("buyer", "Thank you for being honest about it.")))
    assert verdict(made, "asked").verdict == "not_applicable"
