"""Reps who sell badly: the weak one, the pushy one, the one who flatters, the one who rambles. Each reacts, in the wrong way."""

from practice.reps import knowing
from practice.reps.hearing import Ear

_WEAK = (
    (
        "Hi, it's Alex from {house}, just calling to check in and see how things are going.",
        "Hello, Alex Moreno, {house}. I only wanted to touch base with you.",
    ),
    ("Okay. So, are you happy with everything?", "Right. Is everything all right so far?"),
    (
        "We have a really great product, {offer}, with lots of features and the best quality there is.",
        "We do {offer}. It's very good, it has all the features.",
    ),
    ("Do you need anything at the moment?", "Is there anything you need?"),
    (
        "We were founded thirty years ago, and we're very proud of our team and our awards.",
        "Our company is the leading one in the region, you know, we've got a great team.",
    ),
    ("Is price important to you?", "Are you looking at the price mainly?"),
    ("Okay, right.", "Hm, okay."),
    ("Could I maybe send you a brochure some time?", "Should I perhaps send you our catalogue?"),
    ("Do you have any questions?", "Is there anything you want to ask?"),
    ("So would you like to order something?", "So, do you want to buy it, then?"),
)
_WEAK_WORRY = (
    "Oh, you don't need to worry about that.",
    "No, that's never a problem with us.",
    "Well, everybody says that.",
)
_WEAK_ANSWER = ("Um, I'm not sure about that.", "I'd have to ask somebody.", "No idea, sorry.")
_WEAK_END = "Okay. Well, call us if you need anything. Bye."


def weak(ear: Ear) -> str | None:
    """Checks in, talks about the house, asks yes-or-no questions, drops a hint instead of an ask."""
    scripted = [text for text in ear.mine if any(_begins(text, line) for lines in _WEAK for line in lines)]
    if ear.said > 13 or _WEAK_END in ear.mine:
        return None
    if ear.said and ear.heard.concern and not ear.my_last.startswith(_WEAK_WORRY):
        return ear.pick("worry", _WEAK_WORRY)
    if ear.said > 1 and ear.heard.question and "?" in ear.last and not ear.my_last.startswith(_WEAK_ANSWER):
        return ear.pick("answer", _WEAK_ANSWER)
    if len(scripted) == len(_WEAK):
        return _WEAK_END
    return ear.pick("weak", _WEAK[len(scripted)], house=knowing.house(ear.brief), offer=knowing.offer(ear.brief))


def _begins(text: str, line: str) -> bool:
    start = line.split("{")[0]
    return len(start) > 5 and text.startswith(start)


_PUSHY = (
    "Hello {name}! I have an unbeatable offer for you, and it's only good today.",
    "I can come on Tuesday at two or at four o'clock, which one suits you?",
    "You'd be foolish to miss this, {name}. Everybody in your trade is signing.",
    "I guarantee you'll save a fortune, a hundred percent, no risk at all.",
    "Come on, just say yes and I'll send you the contract right now.",
    "What is stopping you? You do want to save money, don't you?",
    "This is your last chance, tomorrow the price goes up. Sign today.",
    "I really need your decision now. Shall I put you down for it?",
    "Look, {name}, I'm not leaving without a yes. Let's do the paperwork.",
    "There are only two left, and another customer is waiting. So, is it yes?",
    "You're making a big mistake. Do you want to explain that to your boss?",
    "Let's stop wasting time and sign this now.",
    "I can hold it for you for ten more minutes. Yes or no?",
    "My manager will only let me do this price until noon. Sign now and you're safe.",
    "Nobody says no to this. I'll write down that you take it.",
    "Just give me your signature and we're done.",
)
_PUSHY_NO = (
    "I won't take no for an answer. You simply haven't understood what you're missing.",
    "That's what they all say at first. You need this, believe me, so let's sign.",
    "With all respect, you're wrong there. Say yes today and you'll thank me.",
)
_PUSHY_WORRY = (
    "That's nonsense, nothing can go wrong with us. It never fails, I guarantee it.",
    "You worry too much. Zero risk, I promise you, so let's sign today.",
    "Forget about that. Decide now and all your problems are gone.",
)


def pushy(ear: Ear) -> str | None:
    """Presses, promises the moon, argues with every no."""
    if ear.said > 20:
        return None
    if ear.said > 1 and ear.said % 3 == 2:
        if ear.heard.concern:
            return ear.pick("worry", _PUSHY_WORRY)
        if ear.put_off:
            return ear.pick("no", _PUSHY_NO)
    said = sum(ear.has_said((line,)) > 0 for line in _PUSHY)
    return _PUSHY[said % len(_PUSHY)].format(name=knowing.first_name(ear.brief))


_FLATTERY = (
    "Hello {name}, what an honour to have you on the line! I've heard only wonderful things about {firm}.",
    "I must say, you are the smartest person I've spoken to all week. What do you think of {offer}?",
    "What a brilliant answer. You really know your business like nobody else.",
    "You have such good taste, I'm sure you'll love what we do. How do you manage to be so successful?",
    "I'm such a fan of {firm}, honestly, it's the best company in the whole country.",
    "Somebody as clever as you will see at once how good this is. Isn't it?",
    "You're amazing, really. I wish all my customers were like you.",
    "With a mind like yours, would you give me the pleasure of a meeting?",
    "I could listen to you for hours, {name}. You have a wonderful voice.",
    "You're far too important for small details. So shall we meet, as friends?",
)


def flattering(ear: Ear) -> str | None:
    """Compliments in the place of interest."""
    if ear.said >= len(_FLATTERY):
        return None
    brief = ear.brief
    return _FLATTERY[ear.said].format(
        name=knowing.first_name(brief), firm=knowing.firm(brief), offer=knowing.offer(brief)
    )


_RAMBLES = (
    "So, as I said, or did I say it, anyway, {one} And that reminds me of my first year at {house}, when we were still in the old building "
    "with the leaking roof, and my boss at the time, a lovely man, he retired since, used to say that a good product sells itself, and "
    "you know, he had a point there. {two} What I mean is, there is really a great deal to it once you start, and we have put so much "
    "work into it, all of us, evenings and weekends, you wouldn't believe it.",
    "Where was I. Yes, {one} I could tell you stories about that. We had a team meeting about it only last week, two hours, no biscuits, "
    "and everybody had a different opinion, as always with us, but in the end we agreed that it's the best we've ever made. {two} And our "
    "people are fantastic, we won an award three years ago, or was it four, and the whole company went bowling, and I scored quite well "
    "for once, though my shoulder has not been the same since then.",
    "And that's not all, by a long way. {one} I mean, I've been in this trade for nineteen years, I started in the warehouse, and "
    "I've seen it all, believe me, the good years and the bad ones. {two} My colleague would explain it better, "
    "but he's on holiday in Portugal just now, the weather is supposed to be awful there, "
    "anyway, we also have a new website, with videos, and a newsletter that you "
    "can subscribe to, and a stand at the fair, hall six, right beside the coffee bar.",
)


_RAMBLING_HELLO = (
    "Hello {name}, Alex Moreno from {house}, I hope you've got a moment, it won't take long. We do {product}."
)


def rambling(ear: Ear) -> str | None:
    """Talks and talks: the product, the house, the weekend."""
    if ear.said > 9:
        return None
    brief = ear.brief
    if ear.said == 0:
        return _RAMBLING_HELLO.format(name=knowing.first_name(brief), house=knowing.house(brief), product=brief.product)
    known = (*brief.proof, *[part.strip() + "." for part in brief.limits.split(".") if part.strip()])
    return _RAMBLES[ear.said % 3].format(
        one=known[(2 * ear.said) % len(known)], two=known[(2 * ear.said + 1) % len(known)], house=knowing.house(brief)
    )
