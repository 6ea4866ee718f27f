"""How the strong rep meets a worry: hears it, says it back, and answers with proof, with a promise to find out, or by owning up."""

import re

from practice.acts.words import content_words
from practice.reps import knowing, questions, sayings
from practice.reps.closing import asks_in
from practice.reps.hearing import Ear, telling, used
from practice.reps.retelling import retold
from practice.reps.worries import Worry, signs, worry_in

_REPROACH = re.compile(
    r"only (?:ever )?r[ia]ng when|you've never asked|nobody's asked how|have rung if|only ever wanted|why the sudden|looked in on|"
    r"first question that wasn't",
    re.IGNORECASE,
)
_FEARS = re.compile(
    r"\b(?:worr(?:y|ied)|be afraid|bothers? me|wary|frightens?|my fear|i doubt|i'm afraid (?:it|we|they|you|of)|"
    r"don't (?:want one more|dare)|not easy in my mind)\b",
    re.IGNORECASE,
)
_DOUBTS = re.compile(
    r"\b(?:why would|what if|and if|who (?:picks|says|looks|gets|are)|how (?:would|do) (?:i|you|we)|where's|don't believe)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[^.!?]*\?")
_FACING = re.compile(
    r"\b(?:yours|your (?:vans?|people|machine|side|prices)|if you|you'd|you'll|you (?:always|sell|want|couldn't))\b",
    re.IGNORECASE,
)
_ANSWERED = (
    "Does that help?",
    "How does that sound",
    "only half of it",
    "closer to what",
    "more sense?",
    "in writing.",
    "on Friday.",
)


def assured(ear: Ear) -> str | None:
    """The turn that answers a worry; None where there is none to answer."""
    if _REPROACH.search(ear.last) and not ear.has_said(sayings.OWNS_UP):
        return ear.pick("own_up", sayings.OWNS_UP)
    worry = worry_in(ear.last)
    again = ear.uneasy and any(part in ear.my_last for part in _ANSWERED)
    if not (again or _puts_worry(ear, worry)):
        return None
    proof = knowing.proof_for(ear, worry)
    if not proof:
        return ear.pick("no_proof", sayings.NO_PROOF)
    if again:
        return ear.pick("second", sayings.TAKES_SECOND, proof=proof)
    said_back = ear.pick("worry", nearest(worry.back, ear.last)) if worry else retold(ear.last)
    if not said_back:
        return ear.pick("which", sayings.WHICH_WORRY)
    return ear.pick("take_worry", sayings.TAKES_WORRY, worry=said_back, proof=proof)


def nearest(backs: tuple[str, ...], said: str) -> tuple[str, ...]:
    """The ways of saying it back that share most with how the buyer said it."""
    heard = set(content_words(said))
    shared = [len(heard & set(content_words(back))) for back in backs]
    return tuple(back for back, count in zip(backs, shared, strict=True) if count == max(shared))


def gave_back_worry(text: str) -> bool:
    """Whether this rep turn said a worry back."""
    return any(used(line, text) for line in sayings.TAKES_WORRY)


def _puts_worry(ear: Ear, worry: Worry | None) -> bool:
    """Whether the buyer put a worry: in so many words, as a doubt, in the face of an ask, or because the rep asked for it."""
    if any(line in ear.my_last for line in questions.WORRIED) and telling(ear.last):
        return worry is not None or ear.heard.concern is not None
    if _FEARS.search(ear.last):
        return True
    doubts = bool(_DOUBTS.search(ear.last))
    if worry is None or (worry_in(_QUESTION.sub("", ear.last)) is None and not doubts):
        return False
    plain = ear.heard.concern is not None or asks_in(ear.my_last) or (ear.said > 3 and signs(worry, ear.last) > 1)
    return plain or doubts or bool(_FACING.search(ear.last))
