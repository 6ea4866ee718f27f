"""Asking for the business: what the goal of the brief wants, in words that carry a day and an owner. Holds no moment for it."""

import re

from practice.model.content import Brief
from practice.model.reading import AskKind

DAYS = ("Tuesday", "Wednesday", "Thursday", "Friday")
_GOALS: tuple[tuple[AskKind, str], ...] = (
    ("referral", r"introduction to another|names somebody|recommendation|referral|another owner"),
    ("renewal", r"renewal|renew"),
    ("introduction", r"introduction(?! to another)|introduce|a word with"),
    ("order", r"signature|place an order|trial month|first trial"),
    ("meeting", r"visit|meeting|planning morning|morning in|come and see"),
    ("next_step", r"next step|step that is missing|dated"),
)
ASKS: dict[AskKind, tuple[str, ...]] = {
    "meeting": (
        "Could I come and see you on {day} at ten, for an hour? I'll bring the figures that fit what you told me.",
        "Would you give me half an hour at your place next {day} at nine? I'll prepare it, and you show me how it runs today.",
        "How about we meet at your place on {day} at two? I'll send you the agenda beforehand.",
        "May I come by on {day} at eleven and look at it with you? I'll bring somebody who knows the technical side.",
    ),
    "order": (
        "Shall we go ahead and place the order? I'll send you the papers today, and you sign them by {day}.",
        "Are you ready to sign? I can bring the contract over on {day} at ten and go through every line with you.",
        "Would you like to go ahead with it? I'll draw up the agreement and have it with you on {day}.",
    ),
    "renewal": (
        "Shall we renew the membership from the first of next month? I'll send you the papers by {day}.",
        "Would you come back on board as a member? I'll have the renewal with you on {day}, and I look after you myself.",
        "Could we renew it from next month? I'll bring the form round on {day} and we fill it in together.",
    ),
    "introduction": (
        "Would you introduce me to the person who decides with you? I'll send you three lines on {day} that you can pass on.",
        "Could you bring me together with whoever has the last word, say on {day} at ten? I'll prepare it so that you look good.",
    ),
    "referral": (
        "Who do you know who has the same worries and might want to hear about it? Could you introduce me by {day}? "
        "I'll write you two lines that you can pass on, and tell you what became of it.",
        "Would you put me in touch with somebody you know in the trade by {day}? I'll let you know within a week what came of it.",
        "Do you know anyone in your position who would be glad of a call? I'd ring them on {day}, with your name or without.",
    ),
    "next_step": (
        "Could we agree on one next step: I send you a summary on {day}, and we talk it through on the phone the week after?",
        "May I send you a short proposal by {day}, and call you on the Monday after to go through it?",
        "Shall we fix a call for {day} at ten? I'll have an answer to everything that is open by then.",
    ),
}
UNDATED: dict[AskKind, tuple[str, ...]] = {
    "meeting": ("Would you be interested in a meeting some time?", "Could I come round and show it to you some time?"),
    "order": ("So, would you like to go ahead with it?", "Do you think you could place an order with us?"),
    "renewal": ("Would you consider renewing with us?", "Could you imagine coming back as a member?"),
    "introduction": ("Could you maybe introduce me to whoever decides?", "Would you put me in touch with your boss?"),
    "referral": ("Do you know anyone else who might be interested?", "Could you maybe recommend us to somebody?"),
    "next_step": ("Could I send you some information?", "Shall I send you a proposal?"),
}  # fmt: skip


def kinds_wanted(brief: Brief) -> tuple[AskKind, ...]:
    """What the goal asks for, in its order; a next step at the end is always open."""
    found = [(match.start(), kind) for kind, words in _GOALS if (match := re.search(words, brief.goal, re.IGNORECASE))]
    kinds: list[AskKind] = [kind for _, kind in sorted(found)]
    return tuple(dict.fromkeys([*kinds, "next_step"]))
