"""The occasions on which a buyer says something. A persona has lines for each; a move in a plan names one. Holds no lines.

A line may hold alternatives, `[Look|Listen], that is [not|hardly] news.`, and the slot `{subject}` for what the rep asked about.
"""

from typing import Literal, get_args

Occasion = Literal[
    # the opening
    "greeting",  # the buyer picks up or opens the call
    "open_guarded",  # answers an opening without a valid business reason
    "open_receptive",  # answers an opening with one
    "permission_yes",  # "do you have two minutes?"
    "permission_no",
    "small_talk",  # answers small talk
    # answering
    "lead_in",  # a few words before a fact, told gladly
    "lead_in_guarded",  # a few words before a fact, told with reserve
    "tell",  # the fact itself: put into words by the scenario, needs no persona lines
    "short_yes",  # a closed question, answered yes, and nothing more
    "short_no",
    "short_unsure",
    "told_before",  # refers back to what was told already
    "nothing_more",  # the topic is exhausted
    "unplaced",  # a question the buyer cannot place
    "withhold",  # not earned: plainly
    "withhold_people",  # will not name or introduce who decides
    "withhold_money",
    "withhold_plans",  # opportunities and strategy
    "withhold_personal",  # motives
    "surprise",  # an insightful question from someone who never asked before
    # being listened to
    "confirm",  # a right rephrase
    "correct",  # a wrong rephrase: a few words before the fact said again
    "echo_back",  # the rep parrots
    "technique",  # the rep rephrases all the time
    # concerns
    "voice_concern",  # a few words before a concern
    "concern",  # the concern itself: from the scenario
    "concern_eased",
    "concern_stands",  # dodged or answered badly
    # reactions
    "react_empathy",
    "react_acknowledgement",
    "react_apology",
    "react_evidence",
    "react_give",
    "react_quid_pro_quo",
    "react_will_find_out",
    "react_match_statement",
    "react_promise",
    "react_overpromise",
    "react_pitch",
    "react_feature",
    "react_benefit",
    "react_self_talk",
    "react_jargon",
    "react_checking_in",
    "react_flattery",
    "react_pressure",
    "react_assumptive_time",
    "react_argument",
    "react_close_account",
    "react_why_not_buying",
    "react_price",
    "react_statement",  # the rep says something that calls for no more than a word
    "react_stacked",  # several questions at once
    "react_interrogation",
    "react_monologue",
    "react_silence",
    "react_filler",
    "react_instruction",  # talk that makes no sense on a telephone
    "react_repetition",  # the rep said this before
    "react_thanks",
    "trial_yes",
    "trial_unsure",
    # the buyer's own questions
    "ask_back",  # a short question back, fit for any moment
    "buyer_question",  # from the scenario
    "answer_noted",  # the rep answered the buyer's question
    "answer_missing",  # the rep did not
    # being asked for the business
    "accept_order",
    "accept_renewal",
    "accept_meeting",
    "accept_introduction",
    "accept_referral",
    "accept_next_step",
    "ask_when",  # agreed, but no date or owner yet
    "date_agreed",
    "refuse_early",  # not earned yet
    "refuse_concern",  # a worry stands in the way
    "refuse_kind",  # this buyer cannot or will not give that at all
    "refuse_again",  # asked again without having earned more
    "maybe",  # a polite continuation
    # the end
    "impatient",  # a warning: patience runs low
    "hang_up",
    "hang_up_hard",  # a hard rule fired
    "time_up",  # the turn limit
    "goodbye_warm",
    "goodbye_neutral",
    "goodbye_cold",
    "no_fit_thanks",
]

OCCASIONS: tuple[str, ...] = get_args(Occasion)
FROM_SCENARIO: frozenset[str] = frozenset({"tell", "concern", "buyer_question"})
"""Occasions whose words come from the scenario; a persona has no lines for them."""
