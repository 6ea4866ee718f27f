"""Whole calls to rehearse with: a shipped scenario played by a scripted rep or by given lines. Holds no assertions."""

from functools import cache
from pathlib import Path

from practice.content import Library
from practice.model.attempt import Attempt, Content, Record
from practice.model.transcript import Transcript, Turn
from practice.reps.cast import SCRIPTED
from practice.reps.hearing import Ear
from practice.reps.playing import play
from practice.voices.embedded import EmbeddedBuyer
from scoring import rubrics
from tests.builders import NOW

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = Library(ROOT)
BUYER = EmbeddedBuyer()


@cache
def content(scenario_id: str) -> Content:
    scenario = LIBRARY.scenario(scenario_id)
    rubric = rubrics.get(ROOT, scenario.rubric)
    return Content(persona=LIBRARY.persona(scenario.personas[0]), scenario=scenario, rubric=rubric)


@cache
def played(scenario_id: str, rep: str, seed: int = 3) -> Record:
    """A finished call of this scripted rep."""
    given = content(scenario_id)
    call = play(SCRIPTED[rep], BUYER, given.persona, given.scenario, seed)
    return record(given, call.transcript, seed, ended=NOW, outcome=call.outcome)


def spoken(scenario_id: str, *lines: str, seed: int = 3) -> Record:
    """A call of these very lines, left without an ask."""
    given, left = content(scenario_id), list(lines)

    def rep(_ear: Ear) -> str | None:
        return left.pop(0) if left else None

    call = play(rep, BUYER, given.persona, given.scenario, seed)
    return record(given, call.transcript, seed, ended=NOW, outcome=call.outcome)


def record(given: Content, transcript: Transcript, seed: int = 3, **fields: object) -> Record:
    attempt = Attempt.model_validate(
        {"id": "a1", "created": NOW, "voice": "embedded", "seed": seed, "content": given, **fields}
    )
    return Record(attempt=attempt, transcript=transcript)


def turns(*said: tuple[str, str]) -> Transcript:
    """A transcript of (speaker, text) pairs."""
    return Transcript(
        turns=tuple(
            Turn.model_validate({"number": number, "speaker": who, "text": text})
            for number, (who, text) in enumerate(said, start=1)
        )
    )


TOLD_BY: dict[str, str] = {
    "cold_lead_raw_materials": "price_is_fixed compound_failed loss_if_nothing_changes daily_cost_wish coffee_chain own_brand_plan",
    "inbound_options": "dryer_died half_sent_out housekeepers_leaving clean_by_two cellar_spa",
    "influencer_who_shields": "page_in_the_morning tablets_in_drawer a_park_shut_in_july winter_letting across_the_estuary "
    "operations_post bram_grumbles let_one_through",
    "let_down_before": "drugs_written_twice six_weeks_became_eleven_months claims_go_out_late one_record_wish "
    "freelancer_patched_it health_plan_growth",
    "nervous_late_stage": "bad_inkjet cost_of_waiting calm_handover pharma_labels father_went_under bank_and_aunt monthly_rate "
    "rates_review",
    "new_year_planning": "cans_since_summer stock_everywhere penalty_from_stores one_pack_for_all supermarket_listing "
    "alcohol_free wants_the_partnership founders_decide packaging_budget",
    "no_fit_walk_away": "dry_by_four scales_and_guts ride_on_failed inspector_threat visitor_gallery",
    "order_taker_asks": "sanded_twice barcode_app penalty_days self_filling_shelf marchmont_rooms bigger_unit daughter_joins "
    "neil_and_the_books",
    "referral_happy_customer": "pay_is_right five_nurseries whatsapp_group hand_it_to_staff parents_see_faces school_clubs "
    "evenings_with_mother board_of_two",
    "win_back_lapsed": "coilers_missing work_turned_away lonely_at_the_top agency_failed boxes_come_back someone_to_ring "
    "bavarian_tractors medical_springs",
}
"""Facts told in a call made of nothing else, so that what is right to say of a line does not hang on how the buyer is played."""


def telling(scenario_id: str) -> Transcript:
    """A call in which the buyer tells these facts, one a turn, in their last wording."""
    said: list[Turn] = []
    for name in TOLD_BY[scenario_id].split():
        words = content(scenario_id).scenario.fact(name).says[-1]
        said.append(Turn(number=len(said) + 1, speaker="rep", text="Go on, please."))
        said.append(Turn(number=len(said) + 1, speaker="buyer", text=words, told=(name,)))
    return Transcript(turns=tuple(said))
