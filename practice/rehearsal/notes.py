"""The notes after a call against what was said in it: the listening score. Invents nothing: every quote stands in its turn.

Facts are those the buyer told; promises are what the rep said they would do. A line that neither the buyer said nor the
brief holds was never said. Shown apart from the four skills, and no part of them.
"""

from collections.abc import Iterable

from practice.acts.words import sentences
from practice.buyer_state import TURNS_READ_BACK, reading_of
from practice.model.content import Brief, Earlier, Scenario
from practice.model.rehearsal import NotedFact, NotedPromise, Notes, NotesCheck, PromiseNote
from practice.model.scorecard import Evidence
from practice.model.transcript import Transcript, Turn
from practice.rehearsal.days import day_in, other_day
from practice.rehearsal.likeness import alike, likeness
from practice.rehearsal.speaking import Told, covered, size, speaks_of

PROMISES = ("promise", "will_find_out")
IN_THE_CALL, IN_THE_BRIEF, SHORT_IN_THE_BRIEF = 0.6, 0.55, 0.75
"""The share of a line that has to be found in what was said, or in one item of the brief, for it to come from there."""
LEAST = 2
"""A line of fewer words is too short to be found anywhere but in a fact."""


def check_notes(notes: Notes, scenario: Scenario, transcript: Transcript) -> NotesCheck:
    """What was told and noted, told and missed, noted but never said, promised and forgotten."""
    learnt = tuple(line for line in notes.learnt if line.strip())
    read = {line: speaks_of(line, scenario) for line in learnt}
    told = _told(scenario, transcript)
    facts = tuple(_noted(fact_id, turn, read, scenario) for fact_id, turn in told.items())
    promises = tuple(_kept(promise, notes.promises) for promise in promises_in(transcript))
    known = {*told, *(scenario.earlier or Earlier()).told}
    strange = [line for line in learnt if not any(one.fact.id in known for one in read[line])]
    strange = [line for line in strange if not _was_said(line, transcript, sure=not read[line])]
    from_brief = tuple(line for line in strange if _in_brief(line, scenario.brief))
    unsaid = tuple(line for line in strange if line not in from_brief)
    return NotesCheck(
        facts=facts,
        promises=promises,
        unsaid=unsaid,
        from_brief=from_brief,
        listening=_listening(facts, promises, len(unsaid)),
    )


def promises_in(transcript: Transcript) -> tuple[Evidence, ...]:
    """What the rep said they would do or find out, in order, each in its whole sentence, and once."""
    found: list[Evidence] = []
    for index, turn in enumerate(transcript.turns):
        if turn.speaker == "rep":
            for quote in _promised(turn.text, transcript.turns[max(0, index - TURNS_READ_BACK) : index]):
                if all(not (alike(quote, one.quote) and alike(one.quote, quote)) for one in found):
                    found.append(Evidence(turn=turn.number, speaker="rep", quote=quote))
    return tuple(found)


def _promised(text: str, before: tuple[Turn, ...]) -> list[str]:
    """The sentences of a turn that promise something; the buyer's words given back promise nothing."""
    reading = reading_of(text, before)
    own = [
        act for act in reading.act(*PROMISES) if not any(one.start <= act.start < one.end for one in reading.rephrases)
    ]
    return list(dict.fromkeys(_sentence_around(text, act.start) for act in own))


def _sentence_around(text: str, start: int) -> str:
    spans = [span for span in sentences(text) if span[0] <= start < span[1]]
    return text[slice(*spans[0])] if spans else text


def _told(scenario: Scenario, transcript: Transcript) -> dict[str, Turn]:
    """Each fact the buyer told, with the turn that told it first."""
    known = {fact.id for fact in scenario.facts}
    first: dict[str, Turn] = {}
    for turn in transcript.by_speaker("buyer"):
        for fact_id in turn.told:
            if fact_id in known:
                first.setdefault(fact_id, turn)
    return first


def _noted(fact_id: str, turn: Turn, read: dict[str, tuple[Told, ...]], scenario: Scenario) -> NotedFact:
    fact = scenario.fact(fact_id)
    quote = next((says for says in fact.says if says in turn.text), turn.text)
    said = Evidence(turn=turn.number, speaker="buyer", quote=quote)
    fitting = [(one, line) for line, found in read.items() for one in found if one.fact.id == fact_id]
    if not fitting:
        return NotedFact(fact=fact_id, layer=fact.layer, said=said)
    best, note = max(fitting, key=lambda one: (not one[0].strange, one[0].fit))
    return NotedFact(fact=fact_id, layer=fact.layer, said=said, note=note, figures=best.strange)


def _kept(promise: Evidence, noted: Iterable[PromiseNote]) -> NotedPromise:
    fitting = [note for note in noted if alike(note.text, promise.quote) or alike(promise.quote, note.text)]
    if not fitting:
        return NotedPromise(said=promise)
    best = max(fitting, key=lambda one: likeness(one.text, promise.quote))
    wrong = other_day(promise.quote, f"{best.text} {best.by}")
    return NotedPromise(said=promise, note=best.text, by=day_in(promise.quote), wrong_day=wrong)


def _was_said(line: str, transcript: Transcript, *, sure: bool) -> bool:
    """Whether somebody said it in the call. Not `sure`: it speaks of a fact that was kept back, so only the buyer's words count."""
    turns = transcript.turns if sure else transcript.by_speaker("buyer")
    return size(line) >= LEAST and any(covered(line, turn.text) >= IN_THE_CALL for turn in turns)


def _in_brief(line: str, brief: Brief) -> bool:
    items = (*(known.text for known in brief.known), *brief.proof, brief.company, brief.contact, brief.product)
    wanted = IN_THE_BRIEF if size(line) > LEAST else SHORT_IN_THE_BRIEF
    return any(covered(line, item) >= wanted for item in items)


def _listening(facts: tuple[NotedFact, ...], promises: tuple[NotedPromise, ...], unsaid: int) -> int | None:
    kept = sum(bool(fact.note) and not fact.figures for fact in facts)
    kept += sum(bool(one.note) and not one.wrong_day for one in promises)
    whole = len(facts) + len(promises)
    return round(100 * kept / (whole + unsaid)) if whole else None
