"""What stands around a call, on its scorecard: the plan and the notes against it, hints used, moments to do again. Scores nothing."""

import secrets
import uuid

import streamlit as st

from practice.model.attempt import Record
from practice.model.rehearsal import Hint, NotedPromise, NotesCheck, PlanCheck, PlanLine
from practice.model.scorecard import Evidence, Scorecard
from practice.rehearsal import beginning
from practice.rehearsal.follow_up import CALLS, number_of
from practice.rehearsal.hints import used
from practice.rehearsal.moments import moments
from practice.rehearsal.notes import check_notes
from practice.rehearsal.plans import check_plan
from ui import phrases, shown
from ui.places import Places
from ui.plain import for_html
from ui.replies import now
from wiring import Parts

_PARTS = {
    "to_find": "What you needed to know",
    "buyer_says": "What they should say out loud",
    "call_to_action": "Your call to action",
    "questions": "Your opening questions",
}
_USES = {"checked": "put to them with a question", "stated": "stated as a fact", "unused": "not used"}


def branch_note(parts: Parts, places: Places, record: Record) -> None:
    """Says of a branch that it is one."""
    branch = parts.rehearsal.branch(record.attempt.id)
    if branch:
        st.info(
            f"A branch: it leaves another call at turn {branch.turn}. It is no attempt of its own and counts in no trend."
        )
        places.link("again", "The call it leaves", branch.parent, turn=str(branch.turn))


def again(places: Places, record: Record, card: Scorecard) -> None:
    """The moments worth doing again, each with why."""
    found = moments(record, card)
    if not found:
        return
    with st.expander(f"**Moments worth doing again: {len(found)}**"):
        for moment in found:
            st.html(
                f'<p><strong>Turn {moment.turn}.</strong> {for_html(moment.why)}</p><p class="wc-said">“{for_html(moment.quote)}”</p>'
            )
            places.link("again", f"Say turn {moment.turn} differently", record.attempt.id, turn=str(moment.turn))


def around(parts: Parts, record: Record) -> None:
    """Plan, notes and hints, where there are any."""
    attempt, kept = record.attempt, parts.rehearsal
    plan, notes = kept.plan(attempt.id), kept.notes(attempt.id)
    if plan and not plan.empty:
        with st.expander("**Your plan, and what came of it**"):
            st.html(_plan(check_plan(plan, attempt.content.scenario, record.transcript), plan.purpose))
    if notes and not notes.empty:
        checked = check_notes(notes, attempt.content.scenario, record.transcript)
        with st.expander(f"**Your notes · listening {phrases.score(checked.listening)}**"):
            st.html(_notes(checked))
    hints_used(parts, record)


def onward(parts: Parts, places: Places, record: Record) -> None:
    """The same buyer weeks later, and the comparison with another attempt."""
    places.link("compare", "Compare with another of your calls", record.attempt.id)
    if not record.transcript.turns or parts.rehearsal.branch(record.attempt.id) is not None:
        return
    number = number_of(record.attempt.id, parts.rehearsal.follows)
    if number >= CALLS:
        shown.note(
            f"This was call {number} of {CALLS} with this buyer. To go through it once more, begin a call of your own."
        )
    else:
        draft = st.session_state.setdefault(f"weeks-{record.attempt.id}", uuid.uuid4().hex[:16])
        if st.button(
            f"Call them again, weeks later (call {number + 1} of {CALLS})",
            key="weeks-later",
            help="They remember what they told you and what you promised.",
        ):
            beginning.call_again(parts.rehearsal, record, now=now(), attempt_id=draft, seed=secrets.randbelow(2**31))
            st.session_state.pop(f"weeks-{record.attempt.id}")
            places.go("call", draft)


def which_call(parts: Parts, record: Record) -> None:
    """Says of a follow-up call which one it is, and what the buyer remembers."""
    if parts.rehearsal.follows(record.attempt.id) is not None:
        number = number_of(record.attempt.id, parts.rehearsal.follows)
        shown.note(
            f"Call {number} of {CALLS} with this buyer, some weeks later. They remember what they told you and what you promised."
        )


def _plan(it: PlanCheck, purpose: str) -> str:
    lines = [f"<p>{for_html(purpose)}</p>" if purpose else ""]
    for part, title in _PARTS.items():
        rows = "".join(_line(line) for line in it.lines if line.part == part)
        lines.append(f"<h4>{title}</h4><ul>{rows}</ul>" if rows else "")
    used = [item for item in it.homework if item.use != "unused"]
    rows = "".join(
        f"<li>{for_html(item.text)} <strong>{_USES[item.use]}</strong>{_stale(item.outdated, item.use)}{_quotes(item.evidence)}</li>"
        for item in used
    )
    checked = sum(item.use == "checked" for item in used)
    summed = (
        f"{checked} of the {len(used)} things you knew and used served a question."
        if used
        else "You used nothing of it."
    )
    return "".join(lines) + f"<h4>What you knew beforehand</h4><p>{summed}</p><ul>{rows}</ul>"


def _stale(outdated: bool, use: str) -> str:
    if not outdated:
        return ""
    return (
        ". It was out of date, and you found out"
        if use == "checked"
        else ". It was out of date: put such things as a question"
    )


def _line(it: PlanLine) -> str:
    sign, word = ("✓", "Yes.") if it.happened else ("✗", "Not yet.")
    return (
        f'<li><span class="wc-verdict" aria-hidden="true">{sign}</span>{for_html(it.text)} '
        f"<strong>{word}</strong> {for_html(it.why)}{_quotes(it.evidence)}</li>"
    )


def _notes(it: NotesCheck) -> str:
    noted = [fact for fact in it.facts if fact.note]
    missed = [fact for fact in it.facts if not fact.note]
    forgotten = [one.said for one in it.promises if not one.note]
    wrong = [f"{', '.join(fact.figures)} in “{fact.note}”" for fact in noted if fact.figures]
    parts = [
        _rule(it),
        _list("Told and noted", [f"{for_html(fact.note)}{_quotes((fact.said,))}" for fact in noted]),
        _list("Told and missed", [_quotes((fact.said,)) for fact in missed]),
        _list("Figures they did not name", [for_html(text) for text in wrong]),
        _list("Noted, and never said", [for_html(line) for line in it.unsaid]),
        _list("From the brief, not from the call", [for_html(line) for line in it.from_brief]),
        _list("Promised and noted", [_promise(one) for one in it.promises if one.note]),
        _list("Promised, and forgotten in the notes", [_quotes((said,)) for said in forgotten]),
    ]
    return "".join(parts)


def _rule(it: NotesCheck) -> str:
    """How the listening score comes about, with this call's numbers."""
    whole, kept = len(it.facts) + len(it.promises), sum(bool(fact.note) and not fact.figures for fact in it.facts)
    kept += sum(bool(one.note) and not one.wrong_day for one in it.promises)
    if not whole:
        text = "They told you nothing and you promised nothing, so there was nothing to note and there is no listening score."
    else:
        strange = f" and {_things(len(it.unsaid), 'line')} that nobody said" if it.unsaid else ""
        text = (
            f"Listening is the share of what they told you and what you promised that your notes keep, with the right figures and "
            f"days: {kept} of {_things(whole, 'thing')}{strange}. Lines nobody said count against it. It is shown apart and is no part of "
            "the four skills."
        )
    return f'<p class="wc-quiet">{text}</p>'


def _things(number: int, one: str) -> str:
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def _promise(one: NotedPromise) -> str:
    if not one.wrong_day:
        return for_html(one.note)
    return f"{for_html(one.note)}: you noted <strong>{for_html(one.wrong_day)}</strong>, and said{_quotes((one.said,))}"


def _list(title: str, rows: list[str]) -> str:
    return f"<h4>{title}</h4><ul>{''.join(f'<li>{row}</li>' for row in rows)}</ul>" if rows else ""


def _quotes(evidence: tuple[Evidence, ...]) -> str:
    return "".join(
        f'<p class="wc-said">“{for_html(it.quote)}” <span class="wc-quiet">turn {it.turn}, {_who(it)}</span></p>'
        for it in evidence
    )


def _who(it: Evidence) -> str:
    return "you" if it.speaker == "rep" else "the buyer"


def hints_used(parts: Parts, record: Record) -> None:
    """Beside the score, for the rep and for who reviews the attempt: a moment and its line are two hints."""
    hints = parts.rehearsal.hints(record.attempt.id)
    if record.transcript.turns or record.attempt.rep == parts.viewer.id:  # a reviewer may be shown no turns
        hints = used(hints, record.transcript)
    if hints:
        lines = sum(bool(it.line) for it in hints)
        with st.expander(f"**Hints used: {len(hints)}**{f', {lines} of them with a line to say' if lines else ''}"):
            rows = [f"Before turn {it.position}: {for_html(it.moment)}{_shown_line(it)}" for it in hints]
            st.html(f"<ul>{''.join(f'<li>{row}</li>' for row in rows)}</ul>")


def _shown_line(it: Hint) -> str:
    return f'<p class="wc-said">“{for_html(it.line)}”</p>' if it.line else ""
