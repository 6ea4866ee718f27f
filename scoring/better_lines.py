"""Lines that would have earned a criterion, made from this call: the buyer's words, and the brief where the scenario is known. One rule a
line, by the detector that misses it. Holds no verdicts and no advice; a test has every line read as the move that it teaches.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from practice.acts.words import content_words, sentences
from practice.gists import told_in
from practice.model.content import Concern, Fact, Scenario
from practice.model.transcript import Turn
from practice.reps import knowing
from practice.reps.hearing import ear
from practice.reps.retelling import retold, tellable
from scoring.call_reading import CallReading, once_a_call
from scoring.finding import Finding
from scoring.wording import quoted, to_you

_RUN = 6  # words in a row that are still one's own when given back
_HANGING = frozenset(
    "and but or so because the a an to of in on at for with from that which when if we i you our my it is are your not".split()
)
_JOINT = re.compile(r",|\b(?:and|but|because|so|which|when|if|since)\b")
_SHORTEST, _LONGEST = 4, 16  # words of a sentence that is quoted whole
_LATELY = 3
"""Of so many of the last tellings the weightiest is taken up."""
_VAGUE = re.compile(r"\b(?:some time|maybe|perhaps|at some point|one day|possibly|or something),? ?", re.IGNORECASE)
_MEETS = re.compile(r"\b(?:meet|meeting|come|visit|call|speak|talk|see|look)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the line would stand: what the buyer had told by then, the rep's own words there, and what the rep may know.

    `gist`: a fact or worry from the rep's side; `quote`: a whole sentence of the buyer; `question`: what they asked,
    `answer`: what the brief says to it. "" for none. `settled_by`: what settles the worry, as in the scenario.
    """

    gist: str
    quote: str
    question: str
    answer: str
    own: str
    settled_by: tuple[str, ...]
    scenario: Scenario | None

    @property
    def told(self) -> bool:
        """Whether there is anything of the buyer's to take up."""
        return bool(self.gist or self.quote)

    @property
    def said(self) -> str:
        """What the buyer told, in a sentence with a space after it, or nothing."""
        if self.gist:
            return f"You told me that {self.gist}. "
        return f"You said {quoted(self.quote)}. " if self.quote else ""

    @property
    def back(self) -> str:
        """The buyer's matter from the rep's side, no long stretch of it word for word."""
        if self.gist or self.scenario:
            return self.gist or retold(self.quote)
        return given_back(self.quote) if self.quote else ""

    @property
    def careful(self) -> str:
        """That the worry has arrived."""
        return (
            f"I can see why that makes you careful: {self.gist}."
            if self.gist
            else "I can see why that makes you careful."
        )

    @property
    def proof(self) -> str:
        """The proof point that settles the worry, or has most to do with what was told; the first where nothing was."""
        proofs = self.scenario.brief.proof if self.scenario else ()
        settles = [one.removeprefix("proof:") for one in self.settled_by if one.startswith("proof:")]
        if settles:
            return proofs[int(settles[0]) - 1].strip()
        about = set(content_words(f"{self.gist} {self.quote}"))
        return max(proofs, key=lambda one: len(about & set(content_words(one))), default="").strip()


def better_line(detector: str, call: CallReading, found: Finding) -> str | None:
    """The line, or None where this call gives nothing to make it of."""
    make = _LINES.get(detector)
    return make(_place(call, found, detector)) if make else None


_WORRIES = frozenset({"worry_acknowledged", "concerns_answered", "concerns_first"})
"""What is about worries takes up no other thing."""


def _place(call: CallReading, found: Finding, detector: str) -> _Place:
    """The buyer's turn that the finding shows, where it tells something; else what they told shortly before."""
    worry = detector in _WORRIES
    own = next((one for one in found.evidence if one.speaker == "rep"), None)
    shown = {one.turn for one in found.evidence if one.speaker == "buyer"}
    by_then = [one.turn for one in call.buyer if own is None or one.turn.number < own.turn or one.turn.number in shown]
    first = [turn for turn in by_then if turn.number in shown]
    turns = [*first, *_weightiest(by_then, call)]
    facts = [one for turn in turns if (one := _told_in(call, turn))]
    worries = [one for one in facts if isinstance(one, Concern)]
    told = next(iter(worries if worry else [*worries, *facts] if detector == "key_concern" else facts), None)
    question, answer = _asked(first, call)
    return _Place(
        gist=(told.gist or "") if told else "",
        quote=_quote(told, turns, call.scenario),
        question=question,
        answer=answer,
        own=re.sub(r"^(?:so|then|well),? ", "", own.quote.strip().rstrip(" .?!"), flags=re.IGNORECASE) if own else "",
        settled_by=told.resolved_by if isinstance(told, Concern) else (),
        scenario=call.scenario,
    )


def _told_in(call: CallReading, turn: Turn) -> Fact | Concern | None:
    """What a turn of the buyer tells; looked up once a call, and only for turns that somebody asks about."""
    known = _known(call)
    if turn.text not in known:
        known[turn.text] = told_in(turn.text, call.scenario)
    return known[turn.text]


@once_a_call
def _known(_: CallReading) -> dict[str, Fact | Concern | None]:
    return {}


def _weightiest(turns: list[Turn], call: CallReading) -> list[Turn]:
    """The last few turns that tell something, the one that says most first. Looked for from the end: a call may be long."""
    telling = (
        turn for turn in reversed(turns) if _told_in(call, turn) or (call.scenario is None and _sentence_of(turn.text))
    )
    lately = [*islice(telling, _LATELY)][::-1]
    return sorted(lately, key=lambda turn: -len(content_words(turn.text)))


def _quote(told: Fact | Concern | None, turns: list[Turn], scenario: Scenario | None) -> str:
    """A whole sentence, where there is no gist; beside a scenario only of what tells a part of it."""
    if told and told.gist:
        return ""
    telling = [turn for turn in turns if scenario is None or (told and told_in(turn.text, scenario) is told)]
    return next((sentence for turn in telling if (sentence := _sentence_of(turn.text))), "")


@lru_cache(maxsize=1024)
def _sentence_of(text: str) -> str:
    """The sentence that says most of the buyer's own side, whole; "" where none can stand alone."""
    whole = [one for one in tellable(text) if _SHORTEST <= len(one.split()) <= _LONGEST]
    return max(whole, key=lambda one: len(content_words(one)), default="")


def _asked(turns: list[Turn], call: CallReading) -> tuple[str, str]:
    """The question of these turns as the buyer put it, and what the brief says to it."""
    asked = [(turn, turn.text[start:end].strip()) for turn in turns for start, end in sentences(turn.text)]
    turn, question = next(
        (pair for pair in asked if pair[1].endswith("?") and len(pair[1].split()) <= _LONGEST), (None, "")
    )
    if not question or turn is None or call.scenario is None:
        return question, ""
    brief = call.scenario.brief
    if _ASKS_WHAT.search(question):
        return question, f"In one sentence: {brief.product}."
    if _ASKS_BACK.search(question):
        return question, "I ask because I do not want to offer you something that does not fit."
    return question, knowing.answer_to(ear(brief, call.transcript.turns[: turn.number]), question)


_ASKS_WHAT = re.compile(
    r"\bwhat (?:are you|do you|is it you|you) (?:sell|offer)|what(?:'s| is) (?:this|it) about", re.IGNORECASE
)
_ASKS_BACK = re.compile(
    r"\b(?:would it help|why do you (?:ask|want)|does that surprise|what would you expect|any idea|do you (?:see|come across|hear)|"
    r"is that what this is|what(?:'s| is) behind)\b",
    re.IGNORECASE,
)
"""What a buyer throws back: they want to know what the question was for."""


def given_back(text: str) -> str:
    """What the buyer said as the rep would say it back; "" where the turn holds nothing to give back."""
    short = retold(text)
    if len(content_words(short)) >= 2:
        return short
    said = text.rstrip(" .!")
    words = to_you(said).split()
    if _ORDER.match(said):
        return _own_stretch(["you", "want", "somebody", "to", words[0].lower(), *words[1:]])
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


def _opening(at: _Place) -> str | None:
    proofs = at.scenario.brief.proof if at.scenario else ()
    if not proofs:
        return None
    return f"The reason for my call: {_sentence(proofs[0])} I would like to find out whether that is worth ten minutes of your time."


def _answering(at: _Place) -> str:
    asked = f"You asked me: {at.question} " if at.question else ""
    return f"{asked}{at.answer or 'To be honest, I do not know that for sure. I will find out and call you by Friday.'}"


def _proving(at: _Place) -> str:
    if at.proof and (not at.settled_by or any(one.startswith("proof:") for one in at.settled_by)):
        return f"{at.careful} Here is what I can show you: {_sentence(at.proof)}"
    return f"{at.careful} I do not want to guess: I will find out how it went for others and ring you by Friday."


def _measured(at: _Place) -> str | None:
    if at.proof:
        return f"I cannot promise that. What I can say is what was measured: {_sentence(at.proof)}"
    return "I cannot promise that. I will find out how it went for others and send you their figures by Friday."


def _dated(at: _Place) -> str:
    """The rep's own ask with a day in it, where a day can stand in it."""
    own = " ".join(_VAGUE.sub("", at.own).split())
    if not _MEETS.search(own) or len(own.split()) > _LONGEST:
        return _VISIT
    return f"{own[:1].upper()}{own[1:]}, say on Thursday at ten?"


def _ask(at: _Place, rest: str, alone: str = "") -> str:
    """After the buyer's words; without them the line that needs none."""
    return f"{at.said}{rest}" if at.told else alone or rest


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


_TODAY = "Before I say more about us: how do things work on your side today?"
_VISIT = "May I come by on Thursday at ten and see how things work on your side?"
_LINES: dict[str, Callable[[_Place], str | None]] = {
    "reason_early": _opening,
    "homework_checked": lambda at: f"{_sentence(at.own)} Is that still how it is today?" if at.own else None,
    "worry_acknowledged": lambda at: at.careful,
    "concerns_answered": _proving,
    "questions_answered": _answering,
    "no_overpromise": _measured,
    "no_pressure": lambda at: f"{at.said}A no is a fine answer as well. What would make a look at that worth your time?",
    "value_given": lambda at: (
        f"{at.said}I can send you a one-page summary of what others did about that, whatever comes of this call."
    ),
    "needs_before_product": lambda at: (
        f"{at.said}Before I tell you anything about us: "
        f"{'what does that look like on an ordinary day?' if at.told else 'how do things work on your side today?'}"
    ),
    "about_the_buyer": lambda at: _ask(at, "What would it change for you if that went away?", _TODAY),
    "mostly_open": lambda at: _ask(at, "Help me understand how that came about.", _TODAY),
    "spread": lambda at: _ask(at, "What would you change first, if it were up to you alone?", _TODAY),
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
    "words_used_later": lambda at: _ask(at, "That is why I ask: may I come by on Thursday at ten and look at it with you?"),
    "in_moderation": lambda _: "I see. And what happened then?",
    "asked": lambda at: _ask(at, "May I come by on Thursday at ten and look at that with you?", _VISIT),
    "earned": lambda at: (
        f"{at.said}Before I suggest anything: what would have to be true for a visit to be worth your time?"
    ),
    "concerns_first": _proving,
    "specific": lambda at: _ask(at, "May I come by on Thursday at ten and look at exactly that with you?", _VISIT),
    "dated": _dated,
    "owner": lambda at: _ask(at, "I will send the invitation tonight. Can you bring somebody who knows that to our meeting on Thursday?"),
    "trial_check": lambda at: f"{at.said}Does that make sense so far, what we have talked about?",
    "fits": lambda at: _ask(at, "May I come by on Thursday at ten for half an hour, so that we look at that first?", _VISIT),
    "no_taken_well": lambda _: "Fair enough, and thank you for saying it straight. What stands behind it, if I may ask?",
}  # fmt: skip
