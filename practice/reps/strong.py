"""The strong rep: a valid reason, open questions that follow the answers, worries met with proof, and a dated ask once it is earned."""

import re

from practice.reps import closing, knowing, questions, sayings
from practice.reps.assuring import assured, gave_back_worry
from practice.reps.hearing import Ear, telling, used
from practice.reps.retelling import bit, retold

MOST_REPHRASES = 4
BRIDGE_AFTER = 4
CHECK_AFTER = 2
"""Answers after which the rep checks what the notes say."""
UNDECIDED = 13
"""Turns up to which a rep who may walk away looks for a reason to."""
_WONDERS_WHY = re.compile(
    r"\b(?:why|what makes|what's it to you|brought this on|put you up|angle|where (?:is|does) (?:this|that)|catch|purpose|behind that)\b",
    re.IGNORECASE,
)
_PAINS = re.compile(
    r"\b(?:lost?|tripled|late|left|worse|wrong|penalt\w*|hurts|trouble|weekend|short|complain\w*|resigned|gone)\b",
    re.IGNORECASE,
)


def strong(ear: Ear) -> str | None:
    """The next turn of a rep a trainer would be glad to have."""
    if ear.said == 0:
        return _opening(ear)
    if "oodbye" in ear.my_last or ear.said > closing.MOST_TURNS + 2:
        return None
    steps = (
        closing.settled, closing.parted, closing.refused, assured, _owed_an_answer, _corrected, _no_fit, _sum_up, _checked,
        _move_on,
    )  # fmt: skip
    return next((words for step in steps if (words := step(ear))), None) or _discover(ear)


def _opening(ear: Ear) -> str:
    brief = ear.brief
    named = {"name": knowing.first_name(brief), "house": knowing.house(brief)}
    if ear.last:
        return ear.pick("welcome", sayings.WELCOMES, **named)
    reason = knowing.challenge(brief) or "a lot is changing in your trade"
    if owed := knowing.debt(brief):
        return ear.pick("opening", sayings.FAMILIAR_OPENINGS, **named, reason=reason, owed=owed)
    lines = sayings.KNOWN_OPENINGS if knowing.familiar(brief) else sayings.FIRST_OPENINGS
    return ear.pick("opening", lines, **named, reason=reason)


def _owed_an_answer(ear: Ear) -> str | None:
    """The buyer's question first, straight, then on with the talk."""
    asked = ear.heard.question
    answer = knowing.answer_to(ear, ear.last)
    if knowing.doubtful(ear.brief).rstrip(".").lower() in answer.lower() and ear.has_said(sayings.CHECKED_NOTES):
        answer = ""
    if not asked or "?" not in ear.last or (ear.reserved and not answer):
        return None
    if _WONDERS_WHY.search(asked.quote):
        return ear.pick("why_ask", sayings.WHY_I_ASK, question=_next_question(ear))
    if answer:
        return ear.pick("answer", sayings.ANSWERS, answer=answer, question=_onward(ear))
    return ear.pick("unknown", sayings.UNKNOWN, question=_onward(ear))


def _corrected(ear: Ear) -> str | None:
    if ear.heard.corrects is None or not gave_back(ear.my_last):
        return None
    return ear.pick("corrected", sayings.CORRECTED, question=_next_question(ear))


def _checked(ear: Ear) -> str | None:
    """Where the offer may not fit: asks once whether an old note on which that hangs still holds."""
    note = knowing.doubtful(ear.brief) if knowing.may_walk_away(ear.brief) else ""
    if not note or ear.answers < CHECK_AFTER or ear.has_said(sayings.CHECKED_NOTES):
        return None
    return ear.pick("checked", sayings.CHECKED_NOTES, note=note)


def _no_fit(ear: Ear) -> str | None:
    """Where the goal allows it: says so plainly, then asks who else it might be for, then leaves."""
    if not knowing.may_walk_away(ear.brief):
        return None
    if ear.has_said(sayings.WHO_ELSE):
        return ear.pick("part", sayings.PARTS, name=knowing.first_name(ear.brief))
    if ear.has_said(sayings.NO_FIT):
        return ear.pick("who_else", sayings.WHO_ELSE)
    against = knowing.unfit(ear)
    if not against or ear.said < 7 or ear.answers < 5:
        return None
    return ear.pick("no_fit", sayings.NO_FIT, offer=knowing.offer(ear.brief), against=against)


def _sum_up(ear: Ear) -> str | None:
    """Gives back what was just told, in few words, and asks whether that is it; not too often."""
    enough = sum(map(_sums, ear.mine)) >= MOST_REPHRASES
    if ear.said < 2 or enough or lately_gave_back(ear) or closing.ripe(ear) or not telling(ear.last):
        return None
    gist = retold(ear.last)
    return f"{ear.pick('sum_up', sayings.SUMS_UP, gist=gist)} {ear.pick('check', sayings.CHECKS)}" if gist else None


def _sums(text: str) -> bool:
    return any(check in text for check in sayings.CHECKS)


def gave_back(text: str) -> bool:
    """Whether the rep's turn gave the buyer's words back, in whatever place."""
    lines = (*sayings.BRIDGES, *questions.QUOTING_PROBES, *sayings.ASK_LEADS)
    return _sums(text) or gave_back_worry(text) or any(used(line, text) for line in lines)


def lately_gave_back(ear: Ear) -> bool:
    """Whether one of the rep's last two turns did."""
    return any(map(gave_back, ear.mine[-2:]))


def _move_on(ear: Ear) -> str | None:
    """From discovery to what it could mean for the buyer, to a check, to the ask."""
    if knowing.may_walk_away(ear.brief) and ear.said < UNDECIDED:
        return None
    bridged = any(part in text for text in ear.mine for part in closing.BRIDGED)
    gist = "" if lately_gave_back(ear) else closing.matter(ear)
    proof = knowing.proof_for(ear, None)
    if proof and gist and not bridged and ear.answers >= BRIDGE_AFTER and ear.said >= 6:
        doubts = ear.pick("doubts", questions.WORRIED)
        return ear.pick(
            "bridge", sayings.BRIDGES, gist=gist, offer=knowing.house(ear.brief), proof=proof, doubts=doubts
        )
    checked = ear.has_said(sayings.GIVES)
    if bridged and not checked and closing.EARLIEST_ASK - 1 <= ear.said < closing.LATE + 2:
        return ear.pick("give", sayings.GIVES, name=knowing.reference(ear.brief))
    return closing.ask(ear, gist) if closing.ripe(ear) else None


def _onward(ear: Ear) -> str:
    """What follows an answer to the buyer: the ask where it is time, else the next question."""
    if closing.ripe(ear) and not knowing.may_walk_away(ear.brief):
        return closing.ask(ear, "" if lately_gave_back(ear) else closing.matter(ear))
    return _next_question(ear)


def _discover(ear: Ear) -> str:
    """Shows that the answer arrived, then goes deeper or on."""
    if ear.reserved:
        return f"{ear.pick('reserved', sayings.RESERVED)} {_next_question(ear)}"
    if not telling(ear.last):
        return _next_question(ear)
    felt = _PAINS.search(ear.last) and ear.has_said(sayings.FELT) < 2
    shown = ear.pick("felt", sayings.FELT) if felt else ear.pick("heard", sayings.HEARD)
    return f"{shown} {_probe(ear) or _next_question(ear)}"


def _probe(ear: Ear) -> str:
    """A question that stays with the answer just given, now and then; "" where it is time to go on."""
    if ear.said % 3 != 1 or ear.said > closing.EARLIEST_ASK:
        return ""
    held = bit(ear.last)
    if held and not lately_gave_back(ear) and not ear.has_said(questions.QUOTING_PROBES):
        return ear.pick("probe", questions.QUOTING_PROBES, bit=held)
    return ear.pick("probe", questions.PROBES)


def _next_question(ear: Ear) -> str:
    """What was not asked yet, easy things first; then, in other words, what was not told the first time."""
    for times in (0, 1):
        for aim, wordings in questions.DISCOVERY.items():
            asked = [number for number, text in enumerate(ear.mine) if any(line in text for line in wordings)]
            if len(asked) == times and (times == 0 or _kept_back(ear, asked[-1])):
                return ear.pick(aim, wordings)
    return ear.pick("left", questions.LEFT)


def _kept_back(ear: Ear, number: int) -> bool:
    """Whether the turn after the rep's turn of this number told nothing, a while ago."""
    at = number + (ear.turns[0].speaker == "buyer")
    answer = ear.theirs[at] if at < len(ear.theirs) else ""
    return ear.said - number >= 3 and not telling(answer)
