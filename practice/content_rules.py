"""Rules beyond the shape: names that exist, lines that can be spoken, enough to discover. Reads no files."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from practice.content_places import Path
from practice.content_shape import Finding, shown, suggestion
from practice.model.base import Value
from practice.model.content import LAYERS, AskRule, BuyerQuestion, Concern, Earlier, Fact, Persona, Scenario
from practice.model.drills import Drill, DrillItem
from practice.model.occasions import FROM_SCENARIO, OCCASIONS
from practice.model.reading import ACT_NAMES, ASK_KINDS, REACTION_NAMES

FEWEST_FACTS, FEWEST_CONCERNS, FEWEST_ASKS, FEWEST_PROOFS = 10, 3, 2, 1

LONGEST_LINE = 800  # characters, brackets included

_PROOF = re.compile(r"proof:([0-9]{1,4})")
_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SLOT = re.compile(r"\{([^{}]*)\}")
_OWN_LINES = frozenset(OCCASIONS) - FROM_SCENARIO


def persona_findings(persona: Persona) -> Iterator[Finding]:
    """Everything wrong with a persona of the right shape."""
    yield from _blanks(persona)
    for name, reaction in persona.reactions.items():
        if name not in REACTION_NAMES:
            yield Finding(("reactions", name), f"is not an act a buyer reacts to; {suggestion(name, REACTION_NAMES)}")
        for what, points in (("trust", reaction.trust), ("patience", reaction.patience)):
            if abs(points) > 100:
                yield Finding(("reactions", name, what), f"is {points}; it must be between -100 and 100")
    yield from _line_findings(persona.lines)
    for occasion in OCCASIONS:
        if occasion not in FROM_SCENARIO and not persona.lines.get(occasion):
            yield Finding(("lines", occasion), "is missing; the buyer would have nothing to say then")


def scenario_findings(
    scenario: Scenario, personas: Collection[str], rubrics: Collection[str] | None
) -> Iterator[Finding]:
    """Everything wrong with a scenario of the right shape. `rubrics` is None where there is no knowing which exist."""
    yield from _blanks(scenario)
    for number, persona in enumerate(scenario.personas):
        if persona not in personas:
            yield Finding(
                ("personas", number), f"names {shown(persona)}, which is no persona; {suggestion(persona, personas)}"
            )
    if rubrics is not None and scenario.rubric not in rubrics:
        yield Finding(
            ("rubric",), f"names {shown(scenario.rubric)}, which is no rubric; {suggestion(scenario.rubric, rubrics)}"
        )
    yield from _repeats(("personas",), scenario.personas)
    yield from _repeats(("facts",), (fact.id for fact in scenario.facts), "id")
    yield from _repeats(("concerns",), (concern.id for concern in scenario.concerns), "id")
    yield from _repeats(("questions",), (question.id for question in scenario.questions), "id")
    yield from _repeats(("asks",), (rule.kind for rule in scenario.asks), "kind")
    yield from _wording_findings(scenario)
    yield from _line_findings(scenario.lines)
    for number, concern in enumerate(scenario.concerns):
        yield from _answer_findings(("concerns", number, "resolved_by"), concern, len(scenario.brief.proof))
    for number, rule in enumerate(scenario.asks):
        yield from _ask_findings(("asks", number, "needs_facts"), rule, scenario.facts)
    yield from _earlier_findings(scenario)
    yield from _standard_findings(scenario)


def drill_findings(drill: Drill) -> Iterator[Finding]:
    """Everything wrong with a drill of the right shape; whether its lines do the move is for tests to say."""
    yield from _blanks(drill)
    yield from _repeats(("items",), (item.id for item in drill.items), key="id")
    for number, item in enumerate(drill.items):
        if (drill.id == "ways_to_ask") != (item.ask is not None):
            says = "is missing" if item.ask is None else "is only for the drill ways_to_ask"
            yield Finding(("items", number, "ask"), says)
        yield from _drill_item_findings(drill.id, number, item)


def _drill_item_findings(kind: str, number: int, item: DrillItem) -> Iterator[Finding]:
    at = ("items", number)
    if not _NAME.fullmatch(item.id):
        yield Finding((*at, "id"), f"is {shown(item.id)}; it must be a name in snake_case, such as late_deliveries")
    if item.heart and kind != "rephrase_and_check":
        yield Finding((*at, "heart"), "is only for the drill rephrase_and_check")
    yield from _repeats((*at, "good"), item.good)
    good = {" ".join(line.lower().split()): place for place, line in enumerate(item.good, start=1)}
    for place, slip in enumerate(item.bad):
        if same := good.get(" ".join(slip.text.lower().split())):
            yield Finding((*at, "bad", place, "text"), f"is the same as good[{same}]; an answer is either good or bad")


def line_fault(line: str, slots: Collection[str] = ("subject",)) -> str | None:
    """What keeps a line from being spoken: brackets that do not pair, a slot nobody fills, nothing left to say."""
    if len(line) > LONGEST_LINE:
        return f"has {len(line):,} characters; a line to be spoken has at most {LONGEST_LINE}"
    depth, bar_outside = 0, False
    for sign in line:
        depth += (sign == "[") - (sign == "]")
        bar_outside |= sign == "|" and depth == 0
        if depth < 0:
            return "closes a bracket that was never opened"
    if depth:
        return "opens a bracket that is never closed"
    if bar_outside:
        return "has a | outside brackets"
    unknown = next((slot for slot in _SLOT.findall(line) if slot not in slots), None)
    if unknown is not None:
        known = ", ".join(f"{{{slot}}}" for slot in slots) or "there are none here"
        return f"has the unknown slot {{{unknown}}}; known: {known}"
    rest = _SLOT.sub("", line)
    if "{" in rest or "}" in rest:
        return "has a brace without its partner"
    return None if re.search(r"\w", _shortest(line)) else "may leave nothing to say"


def _shortest(line: str) -> str:
    """The line with the emptiest alternative taken in every bracket, from the inside out."""
    inner = re.compile(r"\[([^\[\]]*)\]")
    while found := inner.search(line):
        choice = min(found.group(1).split("|"), key=lambda text: len(text.strip()))
        line = line[: found.start()] + choice + line[found.end() :]
    return line


def _line_findings(lines: dict[str, tuple[str, ...]]) -> Iterator[Finding]:
    for occasion, wordings in lines.items():
        if occasion in FROM_SCENARIO:
            yield Finding(
                ("lines", occasion),
                "has no lines of its own: its words are the scenario's facts, concerns and questions",
            )
        elif occasion not in _OWN_LINES:
            yield Finding(("lines", occasion), f"is not an occasion; {suggestion(occasion, _OWN_LINES)}")
        for number, line in enumerate(wordings):
            fault = line_fault(line)
            if fault:
                yield Finding(("lines", occasion, number), fault)
        yield from _repeats(("lines", occasion), wordings)


def _wording_findings(scenario: Scenario) -> Iterator[Finding]:
    tables: tuple[tuple[str, tuple[Fact | Concern | BuyerQuestion, ...]], ...] = (
        ("facts", scenario.facts),
        ("concerns", scenario.concerns),
        ("questions", scenario.questions),
    )
    for name, items in tables:
        for number, item in enumerate(items):
            path: Path = (name, number, "says")
            yield from _repeats(path, item.says)
            for place, wording in enumerate(item.says):
                fault = line_fault(wording, slots=())
                if fault:
                    yield Finding((*path, place), fault)


def _answer_findings(path: Path, concern: Concern, proofs: int) -> Iterator[Finding]:
    for number, answer in enumerate(concern.resolved_by):
        proof = _PROOF.fullmatch(answer)
        if proof and not 1 <= int(proof.group(1)) <= proofs:
            yield Finding((*path, number), f"is {shown(answer)}, but brief.proof has {proofs} of them, counted from 1")
        elif not proof and answer.startswith("proof"):
            yield Finding((*path, number), f'is {shown(answer)}; a proof point is written "proof:1", counted from 1')
        elif not proof and answer not in ACT_NAMES:
            yield Finding(
                (*path, number), f'is {shown(answer)}, neither an act nor "proof:N"; {suggestion(answer, ACT_NAMES)}'
            )


def _ask_findings(path: Path, rule: AskRule, facts: tuple[Fact, ...]) -> Iterator[Finding]:
    needs = rule.needs_facts
    if isinstance(needs, int):
        if not 0 <= needs <= len(facts):
            yield Finding(path, f"is {needs}, but the scenario has {len(facts)} facts: this ask could never be earned")
        return
    ids = [fact.id for fact in facts]
    for number, wanted in enumerate(needs):
        if wanted not in ids:
            yield Finding(
                (*path, number), f"names {shown(wanted)}, which is no fact of this scenario; {suggestion(wanted, ids)}"
            )


def _earlier_findings(scenario: Scenario) -> Iterator[Finding]:
    """What the buyer is to remember has to be there."""
    earlier = scenario.earlier or Earlier()
    known = (("told", earlier.told, scenario.facts), ("settled", earlier.settled, scenario.concerns))
    for key, wanted, items in known:
        ids = [item.id for item in items]
        for number, name in enumerate(wanted):
            if name not in ids:
                yield Finding(
                    ("earlier", key, number), f"names {shown(name)}, which is not there; {suggestion(name, ids)}"
                )


def _standard_findings(scenario: Scenario) -> Iterator[Finding]:
    """What a call can be played without, and should not be."""
    brief = scenario.brief
    for path, count, fewest, what in (
        (("facts",), len(scenario.facts), FEWEST_FACTS, "facts"),
        (("concerns",), len(scenario.concerns), FEWEST_CONCERNS, "concerns"),
        (("asks",), len(scenario.asks), FEWEST_ASKS, "asks"),
        (("brief", "proof"), len(brief.proof), FEWEST_PROOFS, "proof points"),
    ):
        if count < fewest:
            yield Finding(path, f"has {count}; a scenario needs at least {fewest} {what}", blocks=False)
    missing = [layer for layer in LAYERS if layer not in {fact.layer for fact in scenario.facts}]
    for layer in missing:
        yield Finding(("facts",), f'has none of the layer "{layer}"', blocks=False)
    if not any(item.outdated for item in brief.known):
        yield Finding(("brief", "known"), "has no outdated item for the rep to check with the buyer", blocks=False)
    earnable = {rule.kind for rule in scenario.asks}
    for number, outcome in enumerate(scenario.success):
        if outcome in ASK_KINDS and outcome not in earnable:
            yield Finding(
                ("success", number), f'is "{outcome}", but no ask of that kind can be earned here', blocks=False
            )
        if outcome == "hung_up":
            yield Finding(("success", number), 'is "hung_up", which is never a success', blocks=False)


def _repeats(path: Path, names: Iterable[str], key: str = "") -> Iterator[Finding]:
    """One finding for every name that stands here a second time, at its later place."""
    seen: Counter[str] = Counter()
    for number, name in enumerate(names):
        seen[name] += 1
        if seen[name] == 2:
            yield Finding((*path, number, key) if key else (*path, number), f"is {shown(name)} for the second time")


def _blanks(value: Value, path: Path = ()) -> Iterator[Finding]:
    """Text that is nothing but blanks, wherever it stands."""
    for name in type(value).model_fields:
        yield from _blank(getattr(value, name), (*path, name))


def _blank(value: object, path: Path) -> Iterator[Finding]:
    if isinstance(value, str) and value and not value.strip():
        yield Finding(path, "is blank")
    elif isinstance(value, Value):
        yield from _blanks(value, path)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _blank(item, (*path, name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _blank(item, (*path, number))
