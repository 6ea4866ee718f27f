"""Lines that would have earned a criterion, made from this call: the buyer's words, and the brief where the scenario is known. One rule a
line, by the detector that misses it. Holds no verdicts and no advice; a test has every line read as the move that it teaches.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from practice.acts.words import content_words
from practice.gists import gist_of
from practice.model.content import Scenario
from practice.model.scorecard import Evidence
from practice.model.transcript import Turn
from practice.reps.retelling import retold
from scoring.call_reading import CallReading
from scoring.call_turns import BuyerTurn
from scoring.finding import Finding
from scoring.wording import clause, quoted, to_you, weightiest

_MOST = 9  # words of the buyer in a line
_RUN = 6  # words in a row that are still one's own when given back
_HANGING = frozenset(
    "and but or so because the a an to of in on at for with from that which when if we i you our my it is are".split()
)
_JOINT = re.compile(r",|\b(?:and|but|because|so|which|when|if|since)\b")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the line would stand: the buyer turn it takes up, the rep's own words there, and what the rep may know."""

    told: BuyerTurn | None
    own: str
    scenario: Scenario | None

    @property
    def words(self) -> str:
        """The buyer's words in quotation marks; "" where nothing was told."""
        return quoted(_few(clause(self.told.turn))) if self.told else ""

    @property
    def said(self) -> str:
        """ "You said ...", or nothing."""
        return f"You said {self.words}. " if self.told else ""

    @property
    def back(self) -> str:
        """The buyer's matter from the rep's side, no long stretch of it word for word."""
        if not self.told:
            return ""
        return gist_of(self.told.turn.text, self.scenario) or given_back(self.told.turn)

    @property
    def proof(self) -> str:
        """The proof point that has most to do with what was told."""
        if not self.scenario or not self.scenario.brief.proof:
            return ""
        about = set(content_words(self.told.turn.text)) if self.told else set()
        return max(self.scenario.brief.proof, key=lambda one: len(about & set(content_words(one)))).strip()


def better_line(detector: str, call: CallReading, found: Finding) -> str | None:
    """The line, or None where this call gives nothing to make it of."""
    make = _LINES.get(detector)
    return make(_place(call, found)) if make else None


def given_back(turn: Turn) -> str:
    """What the buyer said as the rep would say it back; "" where the turn holds nothing to give back."""
    short = retold(turn.text)
    if len(content_words(short)) >= 2:
        return short
    said = clause(turn)
    words = to_you(said).split()
    if _ORDER.match(said):
        return _own_stretch(["you", "want", "somebody", "to", *_lower(" ".join(words)).split()])
    if len(words) <= _RUN:
        return " ".join(words)
    text = " ".join(words)
    joint = next((found for found in _JOINT.finditer(text) if 2 <= len(text[: found.start()].split()) <= _RUN), None)
    if joint is None:
        return _own_stretch(words)
    return (
        f"{text[: joint.start()].strip(' ,')}, if I follow, {_own_stretch(text[joint.start() :].strip(' ,').split())}"
    )


_ORDER = re.compile(r"(?:show|give|tell|send|bring|get|make|take|find|put|keep|let)\b", re.IGNORECASE)
"""What the buyer wants somebody to do starts with the verb."""


def _own_stretch(words: list[str]) -> str:
    """The words up to where a stretch of the buyer's would be too long, never ending on one that wants to go on."""
    own = 4 if words[:4] == ["you", "want", "somebody", "to"] else 0
    return _ended(words[: _RUN + own])


def _ended(said: list[str]) -> str:
    while len(said) > 2 and said[-1].lower().strip(",") in _HANGING:
        said = said[:-1]
    return " ".join(said).rstrip(",;:")


def _few(words: str) -> str:
    """The first words, never ending on one that wants to go on."""
    return _ended(words.split()[:_MOST])


def _quoted(told: BuyerTurn, shown: Evidence) -> BuyerTurn:
    """The buyer's turn with the words that the evidence quotes, where they say enough."""
    if len(content_words(shown.quote)) < 2:
        return told
    return replace(told, turn=told.turn.model_copy(update={"text": shown.quote}))


def _place(call: CallReading, found: Finding) -> _Place:
    told = {one.turn.number: one for one in call.buyer}
    shown = next(
        (_quoted(told[one.turn], one) for one in found.evidence if one.speaker == "buyer" and one.turn in told), None
    )
    own = next((one.quote for one in found.evidence if one.speaker == "rep"), "")
    number = next((one.turn for one in found.evidence if one.speaker == "rep"), None)
    before = [one for one in call.told if number is None or one.turn.number < number]
    if shown is None or not content_words(shown.turn.text):
        heavy = before or list(call.told)
        shown = weightiest(heavy) if heavy else None
    return _Place(shown, own.strip().rstrip(" .?!"), call.scenario)


def _opening(at: _Place) -> str | None:
    purpose = "I would like to find out whether that is worth ten minutes of your time."
    if at.proof:
        return f"The reason for my call: {_sentence(at.proof)} {purpose}"
    return f"The reason for my call: others in your trade told me {at.words}. {purpose}" if at.told else None


def _proving(at: _Place) -> str | None:
    heard = f"I can see why {at.words} makes you careful. " if at.told else ""
    if at.proof:
        return f"{heard}{_sentence(at.proof)} I can put you in touch with them."
    return f"{heard}I do not want to guess: I will find out how it went for others and ring you by Friday."


def _measured(at: _Place) -> str | None:
    if at.proof:
        return f"I cannot promise that. What I can say is what was measured: {_sentence(at.proof)}"
    return "I cannot promise that. I will find out how it went for others and send you their figures by Friday."


def _ask(at: _Place, rest: str, alone: str = "") -> str | None:
    """After the buyer's words; without them the line that needs none."""
    return f"{at.said}{rest}" if at.told else alone or None


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def _lower(words: str) -> str:
    return words if words.startswith(("I ", "I'")) else words[:1].lower() + words[1:]


_TODAY = "Before I say more about us: how do things work on your side today?"
_VISIT = "May I come by on Thursday at ten and see how things work on your side?"
_LINES: dict[str, Callable[[_Place], str | None]] = {
    "reason_early": _opening,
    "homework_checked": lambda at: f"{_sentence(at.own)} Is that still how it is today?" if at.own else None,
    "worry_acknowledged": lambda at: f"I can see why {at.words} makes you careful." if at.told else None,
    "concerns_answered": _proving,
    "questions_answered": lambda at: (
        f"You asked {at.words}. To be honest, I do not know that for sure. I will find out and call you by Friday."
        if at.told
        else None
    ),
    "no_overpromise": _measured,
    "no_pressure": lambda at: f"{at.said}A no is a fine answer as well. What would make a look at that worth your time?",
    "value_given": lambda at: (
        f"{at.said}I can send you a one-page summary of what others did about that, whatever comes of this call."
    ),
    "needs_before_product": lambda at: (
        f"Before I tell you anything about us: {_lower(at.said) if at.told else ''}"
        f"{'what does that look like on an ordinary day?' if at.told else 'how do things work on your side today?'}"
    ),
    "about_the_buyer": lambda at: _ask(at, "What would it change for you if that went away?", _TODAY),
    "mostly_open": lambda at: _ask(at, "Help me understand how that came about.", _TODAY),
    "probe": lambda at: _ask(at, "What does that look like on an ordinary day?"),
    "consequence": lambda at: _ask(at, "What happens if that stays as it is for another year?"),
    "future": lambda at: _ask(at, "What would it look like if it went the way you want?"),
    "people_and_timing": lambda at: _ask(at, "Who else on your side has to live with that?"),
    "not_leading": lambda at: _ask(at, "How do you see that yourself?", _TODAY),
    "buyer_talks": lambda at: _ask(at, "What else goes with that?", _TODAY),
    "said_back": lambda at: f"If I hear you right, {at.back}. Is that it?" if at.back else None,
    "key_concern": lambda at: f"So what holds you back is this: {at.back}. Do I have that right?" if at.back else None,
    "right": lambda at: f"So it is like this: {at.back}. Did I get that right?" if at.back else None,
    "own_words": lambda at: f"In short, then: {at.back}. Did I get that?" if at.back else None,
    "in_time": lambda at: f"Let me stop there for a second: {at.back}. Is that it?" if at.back else None,
    "more_than_once": lambda at: f"If I hear you right, {at.back}. Is that it?" if at.back else None,
    "in_moderation": lambda _: "I see. And what happened then?",
    "asked": lambda at: _ask(at, "May I come by on Thursday at ten and look at that with you?", _VISIT),
    "earned": lambda at: (
        f"{at.said}Before I suggest anything: what would have to be true for a visit to be worth your time?"
    ),
    "concerns_first": _proving,
    "specific": lambda at: _ask(at, "May I come by on Thursday at ten and look at exactly that with you?", _VISIT),
    "dated": lambda at: f"{_sentence(f'{at.own}, say on Thursday at ten').rstrip('.')}?" if at.own else None,
    "owner": lambda at: _ask(at, "I will send the invitation tonight. Can you bring somebody who knows that to our meeting on Thursday?"),
    "trial_check": lambda at: f"{at.said}Does that make sense so far, what we have talked about?",
    "fits": lambda at: _ask(at, "May I come by on Thursday at ten for half an hour, so that we look at that first?", _VISIT),
    "no_taken_well": lambda _: "Fair enough, and thank you for saying it straight. What stands behind it, if I may ask?",
}  # fmt: skip
