"""The average rep: decent and polite, half the questions closed, presents early, sums up once, and asks without a date."""

import re

from practice.reps import asking, knowing
from practice.reps.hearing import Ear, telling
from practice.reps.retelling import retold
from practice.reps.worries import worry_in

_OPENINGS = (
    "Hello {name}, my name is Alex Moreno, I'm calling from {house}. We do {offer}. Have you got a couple of minutes?",
    "Hi {name}, Alex Moreno from {house} here. I wanted to talk to you about {offer}. Is now a good time?",
)
_WELCOMES = (
    "Hello {name}, thanks for calling, this is Alex Moreno from {house}. What can I do for you?",
    "Good morning {name}, Alex Moreno speaking. Nice of you to call. What are you looking for?",
)
_QUESTIONS = (
    ("How do you do that at the moment?", "What are you using today?", "How is that organised with you just now?"),
    ("Are you happy with how it works?", "Is that working well for you?", "Does that do the job for you?"),
    (
        "What's the biggest problem with it?",
        "What would you say is the main difficulty?",
        "Where do you see the biggest problem?",
    ),
    (
        "Is it something you'd like to change this year?",
        "Would you like to do something about that soon?",
        "Is that urgent for you?",
    ),
    (
        "How do you decide about something like this?",
        "Who decides about things like that?",
        "Would that be your decision?",
    ),
    ("Do you have a budget for it?", "Have you set any money aside for that?", "Is there money for it this year?"),
    ("What would you want to be better?", "What would help you most?", "What would the ideal thing be for you?"),
)
_OKAY = ("Okay.", "I see.", "Right, okay.", "Good.", "Okay, thanks.", "Alright.")
_PRESENTS = (
    "Well, that's what we're here for. We offer {offer}, and our customers are quite happy with it. For example, {proof}",
    "Then let me tell you what we do. We have {offer}. It saves people a lot of time. {proof}",
)
_SOOTHES = (
    "I understand. {proof} So I don't think that would be an issue.",
    "Yes, we hear that quite often. {proof}",
    "I can see that. Most of our customers felt like that at first, and it went fine.",
)
_ANSWERS = ("Yes, so: {answer}", "Let me look. It says here: {answer}", "What I have on that is this: {answer}")
_UNKNOWN = (
    "I'd have to look that up, to be honest.",
    "Good question, I'm not sure. I can find out.",
    "That depends, I think.",
)
_SUMS = ("So {gist}, right?", "So you're saying {gist}. Is that right?")
_HOLDS = ("You said something about {thing}. {question}", "Okay, {thing}, you say. {question}")
_THING = re.compile(r"\b((?:an?|the|my|our) (?:\w+ )?\w{4,})[.!]", re.IGNORECASE)
"""What a sentence ends on."""
_LEAVES = (
    "Okay, no problem, {name}. Then thanks for your time, and have a good day. Goodbye.",
    "Alright, I understand. I'll send you some information then. Goodbye, {name}.",
)
_THANKS = (
    "Great, thank you, {name}. I'll be in touch about the details. Goodbye.",
    "Perfect, thanks. I'll send you something. Goodbye, {name}.",
)
ASKS_AT = 9


def average(ear: Ear) -> str | None:
    """The next turn of a rep who means well and has habits."""
    brief = ear.brief
    named = {"name": knowing.first_name(brief), "house": knowing.house(brief), "offer": knowing.offer(brief)}
    if ear.said == 0:
        return ear.pick("opening", _WELCOMES if ear.last else _OPENINGS, **named)
    if "oodbye" in ear.my_last or ear.said > 14:
        return None
    if _asked(ear):
        yes = ear.heard.agreement is not None and not ear.put_off
        return ear.pick("end", _THANKS if yes else _LEAVES, name=named["name"])
    return _reacts(ear) or _goes_on(ear)


def _asked(ear: Ear) -> bool:
    return any(line in ear.my_last for lines in asking.UNDATED.values() for line in lines)


def _reacts(ear: Ear) -> str | None:
    if ear.heard.concern and worry_in(ear.last):
        proof = knowing.proof_for(ear, worry_in(ear.last)) if ear.said % 2 else knowing.proof_for(ear, None)
        return ear.pick("soothe", _SOOTHES, proof=proof)
    if ear.heard.question and "?" in ear.last and ear.said > 1 and not ear.reserved:
        answer = knowing.answer_to(ear, ear.last)
        return f"{ear.pick('answer', _ANSWERS, answer=answer) if answer else ear.pick('unknown', _UNKNOWN)} {_question(ear)}"
    return None


def _goes_on(ear: Ear) -> str:
    presented = any("what we do" in text or "what we're here for" in text for text in ear.mine)
    if not presented and ear.said >= 3:
        return ear.pick("present", _PRESENTS, offer=knowing.offer(ear.brief), proof=knowing.proof_for(ear, None))
    summed = any(text.startswith("So ") for text in ear.mine)
    gist = retold(ear.last) if ear.said >= 2 and not summed and telling(ear.last) else ""
    if gist:
        return ear.pick("sum", _SUMS, gist=gist)
    thing = _THING.search(ear.last) if ear.said >= 2 and not summed and telling(ear.last) else None
    if thing and not ear.has_said(_HOLDS):
        words = re.sub(r"^(?:my|our)\b", "your", thing[1], flags=re.IGNORECASE)
        return ear.pick("hold", _HOLDS, thing=words, question=_question(ear))
    if ear.said >= ASKS_AT:
        return ear.pick("ask", asking.UNDATED[asking.kinds_wanted(ear.brief)[0]])
    return f"{ear.pick('okay', _OKAY)} {_question(ear)}"


def _question(ear: Ear) -> str:
    """The next of the usual questions."""
    for number, wordings in enumerate(_QUESTIONS):
        if not ear.has_said(wordings):
            return ear.pick(f"question{number}", wordings)
    return ear.pick("more", ("Is there anything else I should know?", "Anything else?", "What else is there?"))
