"""Hints during a call: what is going on at this moment and, on the second ask, one line made from what this call has brought up.

A hint knows what the rep knows: the brief and the words said. It never looks at trust, at the ledger or at the rubric, so
it gives nothing away that the rep could not have heard.
"""

import re
from collections.abc import Callable, Iterable

from practice.acts import read_buyer
from practice.acts.words import content_words, sentences
from practice.buyer.questions import questions_for_the_buyer
from practice.buyer_state import TURNS_READ_BACK, reading_of
from practice.gists import gist_of
from practice.model.content import Brief, Scenario
from practice.model.reading import ActName, Aim
from practice.model.rehearsal import Hint, HintKind
from practice.model.transcript import Transcript, Turn
from practice.rehearsal.plans import rep_readings
from practice.reps import closing, knowing, questions, sayings
from practice.reps.assuring import assured
from practice.reps.hearing import Ear, ear, telling
from practice.reps.retelling import bit, retold
from practice.reps.worries import worry_in

ENOUGH_ANSWERS, ENOUGH_TURNS = 3, 4
LOOK_BACK = 4
OPENING = 2
"""In the first turns of the rep the buyer may still wonder what the call is about."""
FEWEST_WORDS = 5
"""A gist of fewer words is no more than a remark; asking on is better than giving it back."""
MOMENTS: dict[HintKind, str] = {
    "no_reason": "They do not know yet why this call is worth their time.",
    "question_open": "They asked you something. Until it is answered, your own question has to wait.",
    "worry_open": "They told you a worry, and nobody has picked it up.",
    "refused": "That was a no, or half a one. What stands behind it?",
    "answer_heard": "They have just told you something that matters to them. Stay with it a moment longer.",
    "ready_to_ask": "You have heard a good deal by now. What did you want from this call?",
    "settled": "They said yes. Thank them, say once what comes next, and end the call.",
    "only_closed": "Your last questions could be answered with yes or no.",
    "go_on": "There is a side of this you have not asked about yet.",
}
_ASIDE: dict[Aim, str] = {
    "consequence": "what it costs them if nothing changes",
    "history": "what they have tried so far",
    "wish": "how it should look instead",
    "goal": "where they want to get to",
    "people": "who else has a say",
    "personal": "what it means to them personally",
    "money": "how they decide about the money",
    "timing": "by when it has to be done",
}
_ANSWERS_A_WORRY: tuple[ActName, ...] = (
    "empathy",
    "acknowledgement",
    "apology",
    "evidence",
    "will_find_out",
    "promise",
)
_ABOUT_ME = re.compile(
    r"\b(?:how are (?:you|things)|your end|your boss|what about you|why (?:do|would|are) you (?:ask|want)|interested in that|"
    r"want to know that|what'?s it to you|what(?:'?s| has) (?:got|made|set) you (?:thinking|ask|asking|on to)|"
    r"where(?:'s| is) (?:all )?(?:this|that|it) (?:all )?(?:leading|going|heading))\b",
    re.IGNORECASE,
)
"""A question back at the rep, which is no question about the offer."""
_JIBE = re.compile(
    r"\b(?:(?:are|were) you (?:feeling )?(?:all right|alright|well|okay|serious|joking|unwell)|does (?:that|it|this) surprise you|"
    r"surprised,? are you|are you sitting (?:comfortably|down)|"
    r"what(?:'s| has|s) (?:got|come) (?:into|over) you|who (?:told|sent|taught) you|since when do you|"
    r"did you (?:really|just|honestly) (?:ask|say)|did i hear (?:that )?right|where did you get that|have you (?:been on|read) (?:a|some)|"
    r"(?:you know|right|eh|no|yes|okay|see)\?|(?:is|are|was|were|do|does|did|has|have|would|could|can)n't (?:it|they|you|we|he|she|that)\?|"
    r"if you (?:want to know|must know)|can you believe|who would have thought|who'd have thought|what do you know\?)",
    re.IGNORECASE,
)
"""Said with a question mark and waiting for no answer: a jibe at the question, surprise, a tag."""
_WHAT_ABOUT = re.compile(
    r"\b(?:(?:anything|something|what's|what is) (?:wrong|the matter|up)|get lost|what (?:is it|is this|'s it|'s this) about|what about\?|"
    r"what can i do for you|what do you want|why (?:do|are) you (?:ring|call|ringing|calling)|to what do i owe)",
    re.IGNORECASE,
)
"""What this call is about, which no item of the brief answers."""
_ASKED_AS: dict[Aim, str] = {"goal": "direction"}


HEARD = "So, if I understand you, {gist}. Is that right?"


def hint(brief: Brief, transcript: Transcript, *, with_line: bool, scenario: Scenario | None = None) -> Hint:
    """What the rep might see now; with a line where they have asked twice. Of the scenario only what the buyer has just told is used."""
    here = ear(brief, transcript.turns)
    kind = _kind(here, transcript)
    moment = MOMENTS[kind]
    if kind == "go_on" and not here.answers:
        moment = f"{moment} For one: what gives them trouble as things are."
    elif kind == "go_on" and (aim := _unasked(transcript)):
        moment = f"{moment} For one: {_ASIDE[aim]}."
    line = _LINES[kind](here, transcript) if with_line else ""
    if line and kind == "answer_heard" and (gist := gist_of(here.last, scenario)):
        line = HEARD.format(gist=gist)
    return Hint(position=len(transcript.turns) + 1, kind=kind, moment=moment, line=line)


def used(shown: Iterable[Hint], transcript: Transcript) -> tuple[Hint, ...]:
    """The hints that count as used: those asked for, and those that came by themselves before a turn the rep then said."""
    said = {turn.number for turn in transcript.by_speaker("rep")}
    return tuple(it for it in shown if it.asked or it.position in said)


def _kind(here: Ear, transcript: Transcript) -> HintKind:
    asked_for = any(asks for _, _, asks in rep_readings(transcript)[-1:])
    if here.said == 0:
        return "no_reason"
    if _agreed(transcript, here.brief):
        return "settled"
    if (here.heard.concern is None or _only_asks(here.last)) and _asked_for_real(here):
        return "question_open"
    if _worry(transcript):
        return "worry_open"
    if (asked_for and here.put_off) or (here.heard.refusal is not None and not telling(here.last)):
        return "refused"
    ripe = here.said >= ENOUGH_TURNS and here.answers >= ENOUGH_ANSWERS and not asked_for
    if telling(here.last) and not (ripe and _gave_back(transcript)):
        return "answer_heard"
    if ripe:
        return "ready_to_ask"
    return "only_closed" if _only_closed(transcript) else "go_on"


def _agreed(transcript: Transcript, brief: Brief) -> bool:
    """Whether the rep's last ask was agreed to, and the buyer has come back with nothing since."""
    asks = [turn.number for turn, _, asked in rep_readings(transcript) if asked]
    if not asks or len(transcript.turns) <= asks[-1]:
        return False
    here = ear(brief, transcript.turns)
    return closing.says_yes(ear(brief, transcript.turns[: asks[-1] + 1])) and not (
        here.heard.concern or here.heard.refusal or _asked_for_real(here)
    )


def _asked_for_real(here: Ear) -> bool:
    """Whether the buyer has asked something that waits for an answer: no jibe, no tag, and nothing answered word for word before."""
    asked = here.heard.question
    if asked is None or _JIBE.search(asked.quote):
        return False
    return (
        here.uneasy
        or _ABOUT_ME.search(asked.quote) is not None
        or not knowing.answer_to(here, asked.quote).startswith("as I said")
    )


def _worry(transcript: Transcript) -> Turn | None:
    """The last worry of the buyer that no turn of the rep has come back to."""
    turns = transcript.turns
    for at in range(len(turns) - 1, max(-1, len(turns) - 1 - LOOK_BACK), -1):
        turn = turns[at]
        if turn.speaker == "buyer" and read_buyer(turn.text, turns[max(0, at - TURNS_READ_BACK) : at]).concern:
            if _only_asks(turn.text):
                continue
            return None if any(_picks_up(turns, later, turn) for later in range(at + 1, len(turns))) else turn
    return None


def _only_asks(text: str) -> bool:
    """Whether what sounds like a worry stands in a question alone ("Did that get lost?")."""
    plain = [text[slice(*span)] for span in sentences(text)]
    return not any(read_buyer(part, ()).concern for part in plain if not part.rstrip().endswith("?"))


def _picks_up(turns: tuple[Turn, ...], at: int, worry: Turn) -> bool:
    """Whether this turn is the rep's and comes back to the worry, in its words or with an answer to it."""
    said = turns[at]
    if said.speaker == "buyer":
        return False
    reading = reading_of(said.text, turns[max(0, at - TURNS_READ_BACK) : at])
    shared = set(content_words(worry.text)) & set(content_words(said.text))
    return bool(shared or reading.rephrases or reading.act(*_ANSWERS_A_WORRY))


def _gave_back(transcript: Transcript) -> bool:
    """Whether the rep's last turns have shown often enough that the answers arrived."""
    return (
        any(not questions for _, questions, _ in rep_readings(transcript)[-1:])
        or len(transcript.turns) >= 2 * LOOK_BACK
    )


def _only_closed(transcript: Transcript) -> bool:
    """Of the last two turns; a check, a courtesy or an ask is meant to be answered with yes or no."""
    turns = transcript.turns
    mine = [at for at, turn in enumerate(turns) if turn.speaker == "rep"][-2:]
    readings = [reading_of(turns[at].text, turns[max(0, at - TURNS_READ_BACK) : at]) for at in mine]
    asked = [question.kind for reading in readings for question in questions_for_the_buyer(reading)]
    return bool(asked) and all(kind in ("closed", "leading") for kind in asked)


def _unasked(transcript: Transcript) -> Aim | None:
    asked = {question.aim for _, found, _ in rep_readings(transcript) for question in found}
    return next((aim for aim in _ASIDE if aim not in asked), None)


def _reason(here: Ear, _transcript: Transcript) -> str:
    reason = knowing.challenge(here.brief) or "a lot is changing in your trade"
    if here.last:
        return "Thank you for ringing. Before I tell you anything: what made you call today?"
    return f"I am ringing because {reason}. How is that with you?"


def _answer(here: Ear, _transcript: Transcript) -> str:
    if _ABOUT_ME.search(here.last):
        return "Fair question. I'd like to understand how it is on your side before I suggest anything. " + _follow(
            here
        )
    if _WHAT_ABOUT.search(here.last) and here.said <= OPENING:
        return f"No, nothing is wrong. I'd like to hear how things are on your side these days. {_follow(here)}"
    asked = here.heard.question
    known = knowing.answer_to(here, asked.quote if asked else here.last)
    return known or "I don't know that for certain, and I won't guess. I'll find out and tell you by Friday."


def _worry_met(here: Ear, transcript: Transcript) -> str:
    worry = _worry(transcript)
    if worry is None:
        return _dig(here)
    if worry.text == here.last and (lead := assured(here)):
        return lead
    gist, proof = retold(worry.text), knowing.proof_for(here, worry_in(worry.text))
    held = bit(worry.text)
    back = (
        f"Before we go on: you said {gist}."
        if gist
        else f"Before we go on: you said {held}."
        if held
        else "Before we go on, something you said a moment ago:"
    )
    shown = (
        f"Here is what I can show you: {proof}"
        if proof
        else "I'll find out what we can do about it and tell you by Friday."
    )
    return f"{back} I can see why that worries you. {shown} Does that help?"


def _heard(here: Ear, _transcript: Transcript) -> str:
    gist = retold(here.last)
    whole = len(gist.split()) >= FEWEST_WORDS and "," not in gist.split()[0]
    return HEARD.format(gist=gist) if gist and whole else _dig(here)


def _dig(here: Ear) -> str:
    held = bit(here.last)
    return f"You said {held}. What's behind that?" if held else "What's behind that?"


def _follow(here: Ear) -> str:
    return here.pick("follow", questions.DISCOVERY["trouble"])


def _ask(here: Ear, _transcript: Transcript) -> str:
    return closing.ask(here, closing.matter(here))


def _thanks(here: Ear, _transcript: Transcript) -> str:
    return closing.farewell(here)


def _after_no(here: Ear, _transcript: Transcript) -> str:
    return here.pick("after_no", sayings.AFTER_NO)


def _next(here: Ear, transcript: Transcript) -> str:
    if not here.answers:
        return _follow(here)
    aim = _unasked(transcript)
    wordings = questions.DISCOVERY[_ASKED_AS.get(aim, aim)] if aim else questions.LEFT
    return here.pick("next", wordings)


_LINES: dict[HintKind, Callable[[Ear, Transcript], str]] = {
    "no_reason": _reason,
    "question_open": _answer,
    "worry_open": _worry_met,
    "refused": _after_no,
    "answer_heard": _heard,
    "ready_to_ask": _ask,
    "settled": _thanks,
    "only_closed": _next,
    "go_on": _next,
}
