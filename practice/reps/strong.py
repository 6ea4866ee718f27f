"""The strong rep: a valid reason, open questions that follow the answers, worries met with proof, and a dated ask once it is earned."""

import re

from practice.reps import asking, knowing, questions
from practice.reps.hearing import Ear, telling, used
from practice.reps.retelling import bit, retold
from practice.reps.worries import worry_in

MOST_TURNS = 19
EARLIEST_ASK, ENOUGH_ANSWERS = 9, 5
BRIDGE_AFTER = 4
MOST_ASKS = 3
MOST_REPHRASES = 4

_HEARD = (
    "That helps me, thank you for telling me.",
    "I see, that makes sense.",
    "Thanks for being so open about it.",
    "That's useful to know.",
    "Good to know, thank you.",
    "I hadn't thought of it that way.",
)
_FELT = (
    "That must be frustrating.",
    "That sounds hard on everybody.",
    "I can imagine what that does to a week.",
    "I can see why that bothers you.",
)
_RESERVED = (
    "Fair enough, you don't know me well enough for that yet.",
    "That's fine, keep that to yourself as long as you like.",
    "I understand, and I won't press you on it.",
    "No problem at all, that's yours to tell or not.",
)
_CHECKS = (
    "Have I got that right?",
    "Is that right?",
    "Did I understand you correctly?",
    "Is that a fair way to put it?",
)
_SUMS_UP = (
    "Let me see if I follow: {gist}.",
    "So, if I understand you, {gist}.",
    "In other words, {gist}.",
    "So what I take from that is that {gist}.",
)
_TAKES_WORRY = (
    "I can see why that worries you: {worry}. Is that it? Here is what I can show you: {proof} Does that help?",
    "That's a fair point. So your concern is that {worry}, if I heard you right. What I can put beside it: {proof} "
    "How does that sound to you?",
    "Thank you for saying so openly. Your worry is that {worry}. {proof} Does that answer it, or only half of it?",
)
_TAKES_SECOND = (
    "You're right, that was not the whole answer. {proof} Is that closer to what you need?",
    "Point taken, that left something open. {proof} Does that make more sense?",
)
_NO_PROOF = (
    "I can see why. I don't know that for certain, and I won't guess: I'll find out and tell you by Friday, in writing.",
    "That's a fair worry, and I'm not sure I have the whole answer. I'll check with our people and call you on Friday.",
)
_OWNS_UP = (
    "You're right, and I'm sorry. We should have asked long ago; I'd like to change that, and I mean today.",
    "I can't argue with that. We took you for granted, and I apologise for it. Let me do it better from now on.",
)
_BRIDGES = (
    "You told me that {gist}. We at {offer} might take some of that off your hands. {proof} {doubts}",
    "Coming back to what you said, that {gist}: that may be where we at {offer} could be of use to you. {proof} {doubts}",
)
_GIVES = (
    "I'll send you what {name} wrote about it, free of charge and whether or not we do business; you may find it useful. "
    "Does what we've talked about make sense to you so far?",
    "I'll send you the notes of {name} tomorrow, no strings attached; your people may find them useful. How does it look to you so far?",
)
_ASK_LEADS = (
    "You told me that {gist}, and I think that's worth more than a telephone call.",
    "From what you've told me, {gist}. I'd like to do something about that.",
    "I keep coming back to it: {gist}. It seems worth a closer look.",
)
_TAKES_NO = (
    "That's fair, thank you for saying it straight. {question}",
    "I understand, and no is a perfectly good answer. {question}",
)
_AFTER_NO = (
    "What would have to be clear before it made sense to you?",
    "What is still missing, from where you sit?",
    "Tell me, what would you need to know first?",
)
_WANTS_DATE = re.compile(
    r"\b(?:when\b(?! (?:i|we|you|they))|which day|what day|which date|name a date|give me a date|be specific|get my diary)",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:come (?:by|over|in|along|round|and see)|drop in|let's (?:meet|sit down)|make room for that)\b", re.IGNORECASE
)
_YES = re.compile(
    r"\b(?:got (?:it|that) down|works|suits|in the (?:book|diary)|settled|agreed|that's fixed|booked|done|look forward|why not|deal|"
    r"lovely|grand|splendid|noted|expect you|i'll (?:make|put|ask|introduce|tell)|on board|go ahead)\b",
    re.IGNORECASE,
)
_FAREWELLS = (
    "Thank you, {name}. You'll have it in writing from me today, with the day and what each of us brings. Goodbye.",
    "Good, {name}. I'll write down what we agreed and send it to you this afternoon. Thanks for your time, goodbye.",
)
_PARTS = (
    "Thank you for the time, {name}. I've learnt a lot. I'll send you what I promised, and then you decide. Goodbye.",
    "Then I'll leave it there for today, {name}. Thanks for being straight with me. Goodbye.",
)
_DATES = (
    "Let's say {day} at ten. I'll send you the invitation today and bring what we need.",
    "{day} at ten, if that suits you. I'll see to the arrangements and write to you today.",
)


def strong(ear: Ear) -> str | None:
    """The next turn of a rep a trainer would be glad to have."""
    if ear.said == 0:
        return _opening(ear)
    if "oodbye" in ear.my_last or ear.said > MOST_TURNS + 2:
        return None
    for step in (_agreed, _part, _refused, _worried, _owed_an_answer, _corrected, _no_fit, _sum_up, _move_on):
        words = step(ear)
        if words:
            return words
    return _discover(ear)


def _opening(ear: Ear) -> str:
    brief = ear.brief
    name, house = knowing.first_name(brief), knowing.house(brief)
    if ear.last:
        return ear.pick(
            "welcome",
            (
                "Thank you for ringing, {name}. I'm Alex Moreno, from {house}. Before I say a word about us: what made you look into it just now?",
                "Good of you to ring, {name}, this is Alex Moreno. If we turn out not to be a fit, I'll say so. What's behind the call, if I may ask?",
            ),
            name=name,
            house=house,
        )
    reason = knowing.challenge(brief) or "a lot is changing in your trade"
    if owed := knowing.debt(brief):
        return ear.pick("owing", _FAMILIAR_OPENINGS, name=name, house=house, reason=reason, owed=owed)
    lines = _KNOWN_OPENINGS if knowing.familiar(brief) else _FIRST_OPENINGS
    return ear.pick("opening", lines, name=name, house=house, reason=reason)


_FIRST_OPENINGS = (
    "Hello {name}, this is Alex Moreno from {house}. The reason I'm calling: as I understand it, {reason}, and companies like yours "
    "tell me it has become a real problem. I'd like to find out whether it's worth a conversation for you as well, and if there is "
    "no fit, I'll say so and leave you in peace. How do you see it?",
    "Good morning {name}, Alex Moreno here, from {house}. I'm calling because I read that {reason}. Other companies in your trade are "
    "struggling with that, and I'd like to understand what it could be worth to you to change it. If we're not a fit, I'll tell you. "
    "How do things stand with you?",
)
_KNOWN_OPENINGS = (
    "Hello {name}, it's Alex Moreno from {house}. No list and no offer today: I see that {reason}, and companies like yours tell me how "
    "many problems come with a year like that. I'd like to find out what has changed for you and where we could be of more use. "
    "How are things going on your side?",
    "Good morning {name}, Alex Moreno, {house}. The reason for my call: {reason}, and I'd rather understand what challenges that brings "
    "for your business than guess. It might help us to be worth more to you. What is different from a year ago?",
)
_FAMILIAR_OPENINGS = (
    "Hello {name}, it's Alex Moreno from {house}. Something first that we owe you: {owed}. I'm sorry about that. The reason for my call: "
    "{reason}, and I'd like to understand what problems your business is dealing with, so that we're worth more to you than an invoice. "
    "How are things at your end?",
    "Good morning {name}, Alex Moreno from {house}. Before anything else, {owed}, and I apologise for it. I'm calling because {reason}; "
    "I'd like to find out what your business is struggling with these days, and whether we could help. What is going on with you?",
)


def _asked(ear: Ear) -> int:
    return sum(bool(_ask_in(text)) for text in ear.mine)


def _ask_in(text: str) -> bool:
    return any(
        len(part) > 12 and part in text
        for wordings in asking.ASKS.values()
        for line in wordings
        for part in [re.split(r"\{\w+\}", line)[0].strip()]
    )


def _agreed(ear: Ear) -> str | None:
    """The buyer said yes: settle the day if it is open, else say goodbye."""
    invited = bool(_INVITES.search(ear.last))
    asked = _ask_in(ear.my_last) or _dated(ear.my_last)
    said_yes = ear.heard.agreement is not None or _WANTS_DATE.search(ear.last) or _YES.search(ear.last)
    if ear.put_off or not (invited or (asked and said_yes)):
        return None
    if _WANTS_DATE.search(ear.last) and not _dated(ear.my_last):
        return ear.pick("date", _DATES, day=_day(ear))
    return ear.pick("farewell", _FAREWELLS, name=knowing.first_name(ear.brief))


def _dated(text: str) -> bool:
    return bool(re.search(r"(?:Let's say|at ten, if that suits)", text))


def _part(ear: Ear) -> str | None:
    over = ear.heard.goodbye is not None or ear.said >= MOST_TURNS
    done = _asked(ear) >= MOST_ASKS and not _ask_in(ear.my_last)
    return ear.pick("part", _PARTS, name=knowing.first_name(ear.brief)) if over or done else None


def _refused(ear: Ear) -> str | None:
    if not _ask_in(ear.my_last) or worry_in(ear.last):
        return None
    if _asked(ear) >= MOST_ASKS:
        return ear.pick("part", _PARTS, name=knowing.first_name(ear.brief))
    return ear.pick("take_no", _TAKES_NO, question=ear.pick("after_no", _AFTER_NO))


def _worried(ear: Ear) -> str | None:
    """A worry is given back and met with proof; where there is no proof, with a promise to find out; a reproach is owned."""
    if _REPROACH.search(ear.last) and not ear.has_said(_OWNS_UP):
        return ear.pick("own_up", _OWNS_UP)
    worry = worry_in(ear.last)
    again = ear.uneasy and _answered_worry(ear.my_last)
    if not (again or _puts_worry(ear, worry is not None)):
        return None
    proof = knowing.proof_for(ear, worry)
    if not proof:
        return ear.pick("no_proof", _NO_PROOF)
    if again:
        return ear.pick("second", _TAKES_SECOND, proof=proof)
    said_back = ear.pick("worry", worry.back) if worry else retold(ear.last) or "you want to be on the safe side"
    return ear.pick("take_worry", _TAKES_WORRY, worry=said_back, proof=proof)


def _puts_worry(ear: Ear, known: bool) -> bool:
    """Whether the buyer put a worry: in so many words, as a doubting question, or because the rep asked for doubts."""
    if any(line in ear.my_last for line in questions.WORRIED) and telling(ear.last):
        return known or ear.heard.concern is not None
    return bool(_FEARS.search(ear.last)) or (
        known and (ear.heard.concern is not None or bool(_DOUBTS.search(ear.last)))
    )


_REPROACH = re.compile(
    r"only (?:ever )?r[ia]ng when|you've never asked|nobody's asked|have rung if|only ever wanted|why the sudden|looked in on|first question that wasn't",
    re.IGNORECASE,
)
_FEARS = re.compile(
    r"\b(?:worr(?:y|ied)|be afraid|bothers? me|wary|frightens?|my fear|i doubt|don't (?:want one more|dare)|not easy in my mind)\b",
    re.IGNORECASE,
)
_DOUBTS = re.compile(
    r"\b(?:why would|what if|and if|who (?:picks|says|looks|gets|are)|how (?:would|do) (?:i|you|we)|where's)\b",
    re.IGNORECASE,
)


def _answered_worry(text: str) -> bool:
    return any(
        part in text
        for part in (
            "Does that help?",
            "How does that sound",
            "only half of it",
            "closer to what",
            "more sense?",
            "in writing.",
            "on Friday.",
        )
    )


def _owed_an_answer(ear: Ear) -> str | None:
    """The buyer's question first, straight, then on with the talk."""
    asked = ear.heard.question
    if not asked or "?" not in ear.last or (ear.reserved and not knowing.answer_to(ear, asked.quote)):
        return None
    if re.search(
        r"\b(?:why|what makes|what's it to you|brought this on|put you up|angle|where is this going|catch)\b",
        asked.quote,
        re.IGNORECASE,
    ):
        return ear.pick("why_ask", _WHY_I_ASK, question=_next_question(ear))
    answer = knowing.answer_to(ear, ear.last)
    if answer:
        return ear.pick("answer", _ANSWERS, answer=answer, question=_onward(ear))
    return ear.pick("unknown", _UNKNOWN, question=_onward(ear))


_WHY_I_ASK = (
    "Fair question. I'd rather understand your side before I talk about mine. {question}",
    "Because I don't want to offer you something that doesn't fit. {question}",
    "Only because it decides whether I can be of any use to you; if not, I'll say so. {question}",
)
_ANSWERS = (
    "I'll be straight with you: {answer} {question}",
    "You should have a clear answer to that: {answer} {question}",
    "Here is how it is: {answer} {question}",
)
_UNKNOWN = (
    "I don't know that for certain, and I won't guess. I'll find out and tell you by Friday. {question}",
    "I'm not sure, honestly. I'll check and let you know by tomorrow evening. {question}",
)


def _corrected(ear: Ear) -> str | None:
    if ear.heard.corrects is None or not ear.said:
        return None
    return ear.pick(
        "corrected",
        ("Thank you for putting me right. {question}", "Then I had that wrong, thank you. {question}"),
        question=_next_question(ear),
    )


def _no_fit(ear: Ear) -> str | None:
    """Where the goal allows it: says so plainly, then asks who else it might be for, then leaves."""
    if not knowing.may_walk_away(ear.brief):
        return None
    if any("not the right" in text for text in ear.mine):
        if not any("referr" in text or "anybody you know" in text for text in ear.mine):
            return (
                "I'd still like to be of use. Is there anybody you know with a large, dry, level floor who might want a word with me? "
                "I'd call them by Friday and tell you what came of it."
            )
        return ear.pick("part", _PARTS, name=knowing.first_name(ear.brief))
    against = knowing.unfit(ear)
    if not against or ear.said < 5 or ear.answers < 4:
        return None
    offer = knowing.offer(ear.brief)
    return (
        f"Then I'd rather say it now than after a contract: {offer} is not the right thing for you. It's no good with {against}, and I won't "
        f"sell you something that doesn't fit. Honestly, there is no fit here."
    )


def _sum_up(ear: Ear) -> str | None:
    lately = any(_gave_back(text) for text in ear.mine[-2:])
    if ear.said < 2 or lately or _ripe(ear) or not telling(ear.last) or sum(map(_sums, ear.mine)) >= MOST_REPHRASES:
        return None
    gist = retold(ear.last)
    if not gist:
        return None
    return f"{ear.pick('sum_up', _SUMS_UP, gist=gist)} {ear.pick('check', _CHECKS)}"


def _sums(text: str) -> bool:
    return any(check in text for check in _CHECKS)


def _gave_back(text: str) -> bool:
    """Whether the rep's turn gave the buyer's words back, in whatever place."""
    return _sums(text) or any(
        used(line, text) for lines in (_TAKES_WORRY, _BRIDGES, questions.PROBES) for line in lines
    )


def _move_on(ear: Ear) -> str | None:
    """From discovery to what it could mean, to a check, to the ask."""
    if knowing.may_walk_away(ear.brief) and ear.said < 12:
        return None
    bridged = any("some of that off your hands" in text or "could be of use to you" in text for text in ear.mine)
    checked = any("so far?" in text for text in ear.mine)
    gist = _matter(ear)
    lately = any(map(_gave_back, ear.mine[-2:]))
    proof = knowing.proof_for(ear, None)
    if proof and not bridged and not lately and ear.answers >= BRIDGE_AFTER and ear.said >= 6 and gist:
        return ear.pick(
            "bridge",
            _BRIDGES,
            gist=gist,
            offer=knowing.house(ear.brief),
            proof=proof,
            doubts=ear.pick("doubts", questions.WORRIED),
        )
    if bridged and not checked and ear.said < 12 and ear.said >= EARLIEST_ASK - 1:
        return ear.pick("give", _GIVES, name=_reference(ear))
    return _ask(ear, "" if lately else gist) if _ripe(ear) else None


def _ripe(ear: Ear) -> bool:
    """Whether it is time to ask: enough was told, or the call is well on; and not right after the last ask."""
    earned = ear.said >= EARLIEST_ASK and ear.answers >= ENOUGH_ANSWERS
    bridged = any("some of that off your hands" in text or "could be of use to you" in text for text in ear.mine)
    waited = not any(_ask_in(text) for text in ear.mine[-3:])
    return waited and ((earned and bridged) or ear.said >= 12)


def _onward(ear: Ear) -> str:
    """What follows an answer to the buyer: the ask where it is time, else the next question."""
    gist = "" if any(map(_gave_back, ear.mine[-2:])) else _matter(ear)
    return _ask(ear, gist) if _ripe(ear) and not knowing.may_walk_away(ear.brief) else _next_question(ear)


def _ask(ear: Ear, gist: str) -> str:
    kinds = asking.kinds_wanted(ear.brief)
    kind = kinds[min(_asked(ear), len(kinds) - 1)]
    lead = ear.pick("ask_lead", _ASK_LEADS, gist=gist) if gist else "I think it's worth a closer look."
    return f"{lead} {ear.pick('ask', asking.ASKS[kind], day=_day(ear))}"


def _day(ear: Ear) -> str:
    free = [day for day in asking.DAYS if not any(f"on {day}" in text or f"by {day}" in text for text in ear.mine)]
    return ear.pick("day", free or asking.DAYS)


def _reference(ear: Ear) -> str:
    """Another customer, by name."""
    names = re.findall(r"\b[A-Z][\w']+(?: (?:& )?[A-Z][\w']+)+", " ".join(ear.brief.proof))
    return str(names[0]) if names else "another customer of ours"


def _matter(ear: Ear) -> str:
    """What weighed most in what the buyer has told, in other words."""
    told = [text for text in ear.theirs[-9:] if telling(text) and worry_in(text) is None]
    gists = [gist for text in told if (gist := retold(text, 12))]
    return min(gists, key=lambda gist: abs(len(gist.split()) - 9), default="")


def _discover(ear: Ear) -> str:
    """Shows that the answer arrived, then goes deeper or on."""
    if ear.reserved:
        return f"{ear.pick('reserved', _RESERVED)} {_next_question(ear)}"
    if not telling(ear.last):
        return _next_question(ear)
    felt = re.search(r"\b(?:lost?|tripled|late|left|worse|wrong|penalt|hurts|trouble|weekend|short|complain)", ear.last)
    shown = ear.pick("felt", _FELT) if felt and ear.has_said(_FELT) < 2 else ear.pick("heard", _HEARD)
    held = bit(ear.last)
    probe = (
        held and ear.said % 3 == 1 and not any(map(_gave_back, ear.mine[-2:])) and ear.has_said(questions.PROBES) < 3
    )
    question = ear.pick("probe", questions.PROBES, bit=held) if probe else _next_question(ear)
    return f"{shown} {question}"


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
    offset = 1 if ear.turns[0].speaker == "buyer" else 0
    answer = ear.theirs[number + offset] if number + offset < len(ear.theirs) else ""
    return ear.said - number >= 3 and not telling(answer)
