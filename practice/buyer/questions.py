"""Which of a turn's questions want an answer. Holds no reading of its own."""

from practice.model.reading import Question, Reading


def questions_for_the_buyer(reading: Reading) -> list[Question]:
    """The questions that want an answer: not the check of a rephrase, not a trial check, not the ask itself."""
    taken = [
        *reading.rephrases,
        *reading.misheard,
        *reading.asks,
        *reading.act("trial_check", "permission", "small_talk"),
    ]
    checks = [rephrase.end for rephrase in reading.rephrases if rephrase.checked]
    return [
        question
        for question in reading.questions
        if not any(question.start < span.end and span.start < question.end for span in taken)
        and not any(0 <= question.start - end <= 3 for end in checks)
    ]
