"""The notes after a call against what was said in it: the listening score. Invents nothing: every quote stands in its turn.

Facts are those the buyer told; promises are what the rep said they would do. A line that neither the buyer said nor the
brief holds was never said. Shown apart from the four skills, and no part of them.
"""

from collections.abc import Iterable

from practice.acts.words import sentences
from practice.buyer_state import TURNS_READ_BACK, reading_of
from practice.model.content import Scenario
from practice.model.rehearsal import NotedFact, NotedPromise, Notes, NotesCheck, PromiseNote
from practice.model.scorecard import Evidence
from practice.model.transcript import Transcript, Turn
from practice.rehearsal.likeness import alike, closest, likeness, strange_figures

PROMISES = ("promise", "will_find_out")


def check_notes(notes: Notes, scenario: Scenario, transcript: Transcript) -> NotesCheck:
    """What was told and noted, told and missed, noted but never said, promised and forgotten."""
    facts = tuple(_noted(fact_id, turn, notes.learnt, scenario) for fact_id, turn in _told(scenario, transcript))
    promises = tuple(_kept(promise, notes.promises) for promise in promises_in(transcript))
    unsaid, from_brief = _never_said(notes, facts, scenario, transcript)
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
            before = transcript.turns[max(0, index - TURNS_READ_BACK) : index]
            for act in reading_of(turn.text, before).act(*PROMISES):
                shown = Evidence(turn=turn.number, speaker="rep", quote=_sentence_around(turn.text, act.start))
                if all(not (alike(shown.quote, one.quote) and alike(one.quote, shown.quote)) for one in found):
                    found.append(shown)
    return tuple(found)


def _sentence_around(text: str, start: int) -> str:
    spans = [span for span in sentences(text) if span[0] <= start < span[1]]
    return text[slice(*spans[0])] if spans else text


def _told(scenario: Scenario, transcript: Transcript) -> list[tuple[str, Turn]]:
    """Each fact the buyer told, with the turn that told it first."""
    known = {fact.id for fact in scenario.facts}
    first: dict[str, Turn] = {}
    for turn in transcript.by_speaker("buyer"):
        for fact_id in turn.told:
            if fact_id in known:
                first.setdefault(fact_id, turn)
    return list(first.items())


def _noted(fact_id: str, turn: Turn, learnt: Iterable[str], scenario: Scenario) -> NotedFact:
    fact = scenario.fact(fact_id)
    quote = next((says for says in fact.says if says in turn.text), turn.text)
    said = Evidence(turn=turn.number, speaker="buyer", quote=quote)
    fitting = [line for line in learnt if any(alike(line, words) for words in (quote, *fact.says))]
    note = max(fitting, key=lambda line: likeness(line, quote), default="")
    return NotedFact(fact=fact_id, layer=fact.layer, said=said, note=note, figures=strange_figures(note, quote))


def _kept(promise: Evidence, noted: Iterable[PromiseNote]) -> NotedPromise:
    fitting = [note.text for note in noted if alike(note.text, promise.quote) or alike(promise.quote, note.text)]
    return NotedPromise(said=promise, note=max(fitting, key=lambda line: likeness(line, promise.quote), default=""))


def _never_said(
    notes: Notes, facts: tuple[NotedFact, ...], scenario: Scenario, transcript: Transcript
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Lines of what was learnt that the buyer did not say: first those said by nobody, then those that stand in the brief."""
    used = {fact.note for fact in facts}
    strange = [
        line
        for line in notes.learnt
        if line not in used and not _near(line, transcript.by_speaker("buyer")) and not closest(line, transcript.turns)
    ]
    brief = (*(known.text for known in scenario.brief.known), *scenario.brief.proof)
    from_brief = tuple(line for line in strange if any(alike(line, item) for item in brief))
    return tuple(line for line in strange if line not in from_brief), from_brief


def _near(line: str, turns: Iterable[Turn]) -> bool:
    """Whether it puts several sentences of one turn together."""
    return any(alike(line, turn.text) for turn in turns)


def _listening(facts: tuple[NotedFact, ...], promises: tuple[NotedPromise, ...], unsaid: int) -> int | None:
    kept = sum(bool(fact.note) and not fact.figures for fact in facts) + sum(bool(one.note) for one in promises)
    whole = len(facts) + len(promises)
    return round(100 * kept / (whole + unsaid)) if whole else None
