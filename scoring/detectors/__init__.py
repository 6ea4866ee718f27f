"""The detectors by name: pure functions from a call that was read to a finding for one criterion. A rubric names them."""

from collections.abc import Callable

from scoring.call_reading import CallReading
from scoring.detectors import asking, questions, rephrasing, trust
from scoring.finding import Finding
from scoring.past_the_buyer import related

Detector = Callable[[CallReading], Finding]

DETECTORS: dict[str, Detector] = {
    detector.__name__: related(detector.__name__, detector)
    for detector in (
        trust.reason_early,
        trust.homework_checked,
        trust.worry_acknowledged,
        trust.concerns_answered,
        trust.questions_answered,
        trust.no_overpromise,
        trust.no_pressure,
        trust.value_given,
        trust.needs_before_product,
        trust.about_the_buyer,
        questions.mostly_open,
        questions.spread,
        questions.probe,
        questions.consequence,
        questions.future,
        questions.people_and_timing,
        questions.one_at_a_time,
        questions.not_leading,
        questions.buyer_talks,
        rephrasing.said_back,
        rephrasing.key_concern,
        rephrasing.right,
        rephrasing.checked,
        rephrasing.own_words,
        rephrasing.in_moderation,
        rephrasing.in_time,
        rephrasing.more_than_once,
        rephrasing.words_used_later,
        asking.asked,
        asking.earned,
        asking.concerns_first,
        asking.specific,
        asking.dated,
        asking.owner,
        asking.trial_check,
        asking.fits,
        asking.no_taken_well,
    )
}
