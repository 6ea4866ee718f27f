"""What a call came to, as lines of plain text: outcome, scorecard, trust line with causes, facts earned, doors left closed."""

from collections.abc import Iterator

from cli.card import card_lines
from practice.debrief import debrief
from practice.model.attempt import Record
from practice.model.debrief import Debrief, Step
from practice.model.scorecard import Scorecard

BARS = "▁▂▃▄▅▆▇█"


def after(record: Record, card: Scorecard) -> Iterator[str]:
    """All of it, in the order a rep wants to know it."""
    found = debrief(record)
    yield from ("", f"Outcome: {outcome(found)}", "")
    yield from buyer_faults(found)
    yield from card_lines(card)
    yield from trust_line(found)
    yield from facts(found)
    yield from concerns(found)


def outcome(found: Debrief) -> str:
    """How the call ended, and whether the scenario counts that as a success."""
    name = (found.outcome or "none").replace("_", " ")
    return (
        name
        if found.success is None
        else f"{name} ({'a success here' if found.success else 'not what the call was for'})"
    )


def buyer_faults(found: Debrief) -> Iterator[str]:
    """Where the buyer's own voice broke a rule, above the score that this spoils."""
    if found.buyer_faults:
        yield "Buyer fault: the model that spoke for the buyer broke its rules, so this attempt does not count."
        yield from (f'  turn {fault.turn}: {fault.why} "{fault.quote}"' for fault in found.buyer_faults)
        yield ""


def trust_line(found: Debrief) -> Iterator[str]:
    """Trust over the call as a line, then what moved it turn by turn."""
    if not found.steps:
        return
    yield from (
        "",
        f"Trust: {''.join(bar(step.trust) for step in found.steps)}  ({found.steps[-1].trust} of 100 at the end)",
    )
    yield from (line for step in found.steps for line in step_lines(step))


def step_lines(step: Step) -> Iterator[str]:
    """One rep turn: where trust and patience stood after it, and why."""
    yield f"  turn {step.turn}: trust {step.trust}, patience {step.patience}, {step.mood}"
    yield from (f"      {cause}" for cause in step.causes)


def bar(percent: int) -> str:
    """A bar of matching height."""
    return BARS[min(percent * len(BARS) // 101, len(BARS) - 1)]


def facts(found: Debrief) -> Iterator[str]:
    """What discovery brought out, and which doors stayed closed and why."""
    yield from ("", f"Facts earned: {len(found.earned)} of {len(found.earned) + len(found.closed_doors)}")
    yield from (f"  + {fact.layer}: {fact.text}" for fact in found.earned)
    if found.closed_doors:
        yield "Doors left closed:"
    yield from (f"  - {door.layer} ({', '.join(door.topics[:3])}): {door.why}" for door in found.closed_doors)
    if found.unplaced:
        yield "Questions this buyer had no answer to (they cost you nothing):"
    yield from (f"  - {question}" for question in found.unplaced)


def concerns(found: Debrief) -> Iterator[str]:
    """What worried the buyer, whether it came up and whether it was met."""
    if found.concerns:
        yield "Concerns:"
    yield from (f"  {concern.status}: {concern.says}" for concern in found.concerns)
