"""The call plan against the call: which answers were had, what the buyer said out loud, the call to action, the homework.

Every "yes" shows the words it rests on. Nothing here counts towards the four skills.
"""

import re
from collections.abc import Iterator
from typing import Literal

from practice.acts.aims import aim_of
from practice.acts.words import content_words, sentences
from practice.buyer.matching import place
from practice.buyer_state import TURNS_READ_BACK, reading_of
from practice.model.content import Fact, Scenario
from practice.model.reading import Ask, AskKind, Question
from practice.model.rehearsal import CallPlan, HomeworkUse, PlanCheck, PlanLine
from practice.model.scorecard import Evidence
from practice.model.transcript import Transcript, Turn
from practice.rehearsal.likeness import alike, likeness
from practice.rehearsal.speaking import covered, size, speaks_of

MENTIONED = 3
"""So many words of an item of the brief in one sentence are no accident."""
IN_THEIR_WORDS, LEAST = 0.7, 2
"""The share of a line that has to stand in one sentence of the buyer's, and how long the line has to be at least."""
CLOSE = 0.9
"""A fact that fits a line of the plan nearly as well as the best one is an answer to it as well."""
_ASK_FOR = re.compile(
    r"^(?:i(?:'ll| will)? |i want to |to )?(?:ask|get|obtain|win|agree|secure|propose)(?: (?:her|him|them|\w+))?? (?:for |to be |on |to )",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:that|this|these|those|it|they|them|still|so|right|true|correct|then)\b|^\W*(?:why|how come|since when)\b",
    re.IGNORECASE,
)
"""Words with which a question goes back to the sentence before it."""
_BY_TWO_NAMES: set[AskKind] = {"introduction", "referral"}


def check_plan(plan: CallPlan, scenario: Scenario, transcript: Transcript) -> PlanCheck:
    """Each line of the plan, in its order, and each item of the brief."""
    lines = (
        *(_found_out(line, scenario, transcript) for line in plan.to_find),
        *(_said_aloud(line, scenario, transcript) for line in plan.buyer_says),
        *(_action(line, transcript) for line in (plan.call_to_action,) if line),
        *(_asked(line, transcript) for line in plan.questions),
    )
    homework = tuple(_homework(known.text, known.outdated, transcript) for known in scenario.brief.known)
    return PlanCheck(lines=lines, homework=homework)


def rep_readings(transcript: Transcript) -> list[tuple[Turn, tuple[Question, ...], tuple[Ask, ...]]]:
    """Each rep turn with its questions and asks."""
    found = []
    for index, turn in enumerate(transcript.turns):
        if turn.speaker == "rep":
            reading = reading_of(turn.text, transcript.turns[max(0, index - TURNS_READ_BACK) : index])
            found.append((turn, reading.questions, reading.asks))
    return found


def _found_out(line: str, scenario: Scenario, transcript: Transcript) -> PlanLine:
    answers = answers_to(line, scenario)
    for turn in transcript.by_speaker("buyer"):
        told = next((fact for fact in answers if fact.id in turn.told), None)
        if told:
            quote = next((says for says in told.says if says in turn.text), turn.text)
            return _line("to_find", line, True, f"They told you in turn {turn.number}.", turn, quote)
    if not answers and (said := _words_for(line, transcript)):
        return _line("to_find", line, True, f"They spoke of it in turn {said[0].number}.", *said)
    return PlanLine(part="to_find", text=line, happened=False, why=_why_not(answers, scenario, transcript))


def answers_to(line: str, scenario: Scenario) -> tuple[Fact, ...]:
    """The facts that would answer this line of a plan, best first: read as the question it stands for, or by its matter."""
    if not line.strip():
        return ()
    for question in _as_questions(line):
        if matches := place(question, scenario, None):
            return tuple(match.fact for match in matches if match.fit >= CLOSE * matches[0].fit)
    return tuple(told.fact for told in speaks_of(line, scenario))


def _as_questions(line: str) -> Iterator[Question]:
    """The questions a note of what one needs to know may stand for."""
    yield from reading_of(line, ()).questions[:1]
    bare = line.strip(" ?.!-")
    for quote in (bare, f"{bare[:1].upper()}{bare[1:]}?", f"What about {bare}?", f"What is {bare}?"):
        yield Question(quote=quote, start=0, end=len(quote), kind="open", aim=aim_of(quote))


def _words_for(line: str, transcript: Transcript) -> tuple[Turn, str] | None:
    """The buyer's sentence that holds nearly all of the line."""
    if size(line) < LEAST:
        return None
    parts = [
        (turn, turn.text[slice(*span)]) for turn in transcript.by_speaker("buyer") for span in sentences(turn.text)
    ]
    best = max(parts, key=lambda part: covered(line, part[1]), default=None)
    return best if best and covered(line, best[1]) >= IN_THEIR_WORDS else None


def _why_not(answers: tuple[Fact, ...], scenario: Scenario, transcript: Transcript) -> str:
    wanted = {fact.id for fact in answers}
    for turn, questions, _ in rep_readings(transcript):
        if any(match.fact.id in wanted for asked in questions for match in place(asked, scenario, None)[:1]):
            return f"You asked in turn {turn.number} and did not get it."
    return "No question of yours went there." if wanted else "Nothing the buyer said answers it."


def _said_aloud(line: str, scenario: Scenario, transcript: Transcript) -> PlanLine:
    """Their words have to hold the line's matter and not deny a figure in it."""
    wanted = [told.fact for told in speaks_of(line, scenario) if not told.strange]
    said = [(turn, fact) for fact in wanted for turn in transcript.by_speaker("buyer") if fact.id in turn.told]
    if said:
        turn, fact = said[0]
        quote = next((says for says in fact.says if says in turn.text), turn.text)
        whole = {one.id for one in wanted} <= {one.id for _, one in said}
        why = f"They said {'it' if whole else 'a part of it, and not all,'} in turn {turn.number}."
        return _line("buyer_says", line, whole, why, turn, quote)
    if spoken := _words_for(line, transcript):
        return _line("buyer_says", line, True, f"They said it in turn {spoken[0].number}.", *spoken)
    return PlanLine(part="buyer_says", text=line, happened=False, why="The buyer did not say it.")


def _action(line: str, transcript: Transcript) -> PlanLine:
    made = [(turn, ask) for turn, _, asks in rep_readings(transcript) for ask in asks]
    planned = _asks_for(line)
    fitting = [(turn, ask) for turn, ask in made if ask.kind in planned or (not planned and alike(line, turn.text))]
    if fitting:
        turn, ask = fitting[-1]
        return _line("call_to_action", line, True, f"You asked for it in turn {turn.number}.", turn, ask.quote)
    if made:
        turn, ask = made[-1]
        why = f"You asked for something else in turn {turn.number}."
        return _line("call_to_action", line, False, why, turn, ask.quote)
    return PlanLine(part="call_to_action", text=line, happened=False, why="You did not ask for anything in this call.")


def _asks_for(line: str) -> set[AskKind]:
    """What a planned call to action asks for, read as the ask it stands for; a word to another owner may go by two names."""
    bare = _ASK_FOR.sub("", line.strip(" .!?-"))
    said = (line, f"Could we {bare[:1].lower()}{bare[1:]}?", f"Could I have {bare[:1].lower()}{bare[1:]}?")
    kinds = {ask.kind for text in said for ask in reading_of(text, ()).asks}
    return kinds | _BY_TWO_NAMES if kinds & _BY_TWO_NAMES else kinds


def _asked(line: str, transcript: Transcript) -> PlanLine:
    asked = [(turn, question) for turn, questions, _ in rep_readings(transcript) for question in questions]
    fitting = [(turn, question) for turn, question in asked if alike(line, question.quote)]
    if fitting:
        turn, question = max(fitting, key=lambda found: likeness(line, found[1].quote))
        return _line("questions", line, True, f"You asked it in turn {turn.number}.", turn, question.quote)
    return PlanLine(part="questions", text=line, happened=False, why="You did not ask it.")


def _homework(item: str, outdated: bool, transcript: Transcript) -> HomeworkUse:
    """Put to the buyer as a question at least once, it was checked; otherwise the first place where it was stated counts."""
    stated: Evidence | None = None
    for turn, questions, asks in rep_readings(transcript):
        open_to_them = [
            one for one in questions if not any(ask.start < one.end and one.start < ask.end for ask in asks)
        ]
        for start, end in _mentions(item, turn.text):
            shown = Evidence(turn=turn.number, speaker="rep", quote=turn.text[start:end])
            if any(_serves(item, (start, end), question, turn.text) for question in open_to_them):
                return HomeworkUse(text=item, outdated=outdated, use="checked", evidence=(shown,))
            stated = stated or shown
    use: Literal["stated", "unused"] = "stated" if stated else "unused"
    return HomeworkUse(text=item, outdated=outdated, use=use, evidence=(stated,) if stated else ())


def _mentions(item: str, text: str) -> list[tuple[int, int]]:
    """The sentences that bring the item up."""
    return [span for span in sentences(text) if alike(item, text[slice(*span)]) or _mostly(text[slice(*span)], item)]


def _mostly(part: str, item: str) -> bool:
    return alike(part, item) and len(set(content_words(part)) & set(content_words(item))) >= MENTIONED


def _serves(item: str, said: tuple[int, int], question: Question, text: str) -> bool:
    """Whether the question stands in the sentence that brings the item up, or comes after it and goes back to it.

    "It says seven surgeries. Is that right?" goes back; "... four days late. I'm sorry. What did that do to you?" does."""
    start, end = said
    if start <= question.end and question.start <= end:
        return True
    if question.start < end:
        return False
    between = [one for one in sentences(text) if end <= one[0] < question.start]
    back = _BACK.search(question.quote) or set(content_words(item)) & set(content_words(question.quote))
    return bool(back) and len(between) <= 1


def _line(part: str, text: str, happened: bool, why: str, turn: Turn, quote: str) -> PlanLine:
    evidence = (Evidence(turn=turn.number, speaker=turn.speaker, quote=quote),)
    return PlanLine.model_validate({"part": part, "text": text, "happened": happened, "why": why, "evidence": evidence})
