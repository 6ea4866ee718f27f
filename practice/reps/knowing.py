"""What a rep makes of the brief: names, something worth a call, a debt to own up to, proof that fits, an answer to a question."""

import re
from collections.abc import Sequence

from practice.acts.words import content_words
from practice.model.content import Brief
from practice.reps.hearing import Ear
from practice.reps.retelling import lowered
from practice.reps.worries import Worry

_TROUBLE = re.compile(
    r"\b(?:expensive|hard to|short\w*|complaints?|late|grumbl\w*|advertis\w*|swing|leave|changed?|thin|grey|less than|fewer|"
    r"lost|wrong|rising|ris\w+|since last|instead|gold medal|old|cold|tired|trouble)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we|our|us|ours|nobody|no one|file|notes|invoices?|rated|offer of|e-mails?|reminders|downloaded|card that|sent back|"
    r"directory|website|magazine|paper reported|listing|rumour|case study|letter|speak|plan from|said to be)\b",
    re.IGNORECASE,
)
_ABOUT_US = re.compile(r"\b(?:we|us|nobody|no one|letter|directory|went up|sent back|our (?!file|notes|database))\b")
_DEBT = re.compile(
    r"nobody has r[ua]ng|days late|no explanation|a fault in our|two complaints|nobody has called|were late|wrong shade",
    re.IGNORECASE,
)
_FAMILIAR = re.compile(r"\b(?:customer|member) for\b|visit behind you|on the table", re.IGNORECASE)
_TOPICS = {
    "money": (
        r"\b(?:cost|price|charge|money|ballpark|fee|pay|bill|figure|expensive|set me back|discount|tenth|rent|"
        r"come down)\w*",
        r"\d.*(?:pounds|price)|(?:pounds|price|fee).*\d|no money|up by \d+ percent|go up by",
    ),
    "time": (
        r"\b(?:how long|how soon|how many weeks|when (?:could|can|would|is|'s)|delivery time|same day|before seven|early)\b",
        r"\b(?:weeks?|days?|delivery|seven|september|autumn|intake)\b",
    ),
    "source": (
        r"\b(?:my|this) number\b|direct line|found (?:me|us)|who gave you",
        r"\b(?:directory|number|card|advertisement|checklist)\b",
    ),
    "proof": (
        r"\b(?:who (?:can|else)|which of your customers|anyone like us|customer of yours|a customer|reference|talk to)\b",
        r"happy to take a call|anyone who asks",
    ),
    "past": (
        r"\b(?:returned|sent back|come back|take one back|went wrong|ever left|trouble|late last|how many of (?:the|your)|ran over|"
        r"not on time|couldn't deliver)\b",
        r"\b(?:sent back|sent it back|was returned|trouble|went live late|got their \w+ a day late|a fault|returned last)\b",
    ),
    "rise": (
        r"\b(?:prices? (?:going|rise|up)|put (?:them|prices) up|with prices|gone up|charging more)\b",
        r"\b(?:go(?:es)? up|went up|[Pp]rices hold)\b",
    ),
    "likes": (
        r"\b(?:anyone like us|who else have you done|already doing this)\b",
        r"^[A-Z]\w+ [A-Z]\w+ (?:has|had|spent|used|came)\b",
    ),
    "cold": (r"\b(?:cold|freezing|wet)\b", r"\b(?:degrees|standing water)\b"),
}
"""By what a buyer asks for: how it is asked, and how the sentence of the brief reads that answers it."""


_COMMON = frozenset(
    content_words(
        "get go have one thing way tell say ask know use make do come take give good year time day today speak talk "
        "call put want need sort kind work two new first other"
    )
)
"""Words that stand in questions about anything."""


def first_name(brief: Brief) -> str:
    """How the rep addresses the buyer."""
    return re.split(r"[\s,]", brief.contact.strip())[0]


def house(brief: Brief) -> str:
    """The rep's own company."""
    found = re.search(r"\b(?:from|of) (?:the )?([A-Z][\w&'’]*(?: (?:& )?[A-Z][\w&'’]*)*)", brief.product)
    return found[1] if found else re.split(r"[:;,(]", brief.product)[0].strip()


def offer(brief: Brief) -> str:
    """What is sold, in a few words: its name, or what the house of that name does."""
    named = re.split(r"[:;(]|, (?:a|with|and)\b| from (?=[A-Z])", brief.product)[0].strip()
    if named == house(brief) and ":" in brief.product:
        named = re.split(r" as before|, and |;", brief.product.split(":", 1)[1])[0].strip()
    return named[:1].lower() + named[1:] if re.match(r"(?:A|An|The|Membership|Cartons)\b", named) else named


def firm(brief: Brief) -> str:
    """The buyer's company, without what is said about it."""
    return brief.company.split(",")[0]


def familiar(brief: Brief) -> bool:
    """Whether the two sides know each other."""
    return bool(_FAMILIAR.search(brief.company))


def told_to_you(sentence: str, brief: Brief) -> str:
    """A sentence about the buyer, said to the buyer."""
    text = sentence.strip().rstrip(".")
    name = first_name(brief)
    for theirs, yours in (
        (r"\b[Tt]hey\b", "you"),
        (r"\b[Tt]heir\b", "your"),
        (r"\bthem\b", "you"),
        (r"\b[Tt]he (group|firm|company|hall|house)\b", r"your \1"),
        (rf"\b{name}'s\b", "your"),
        (rf"\b{name}(?: [A-Z]\w+)? was\b", "you were"),
        (rf"\b{name}\b", "you"),
    ):
        text = re.sub(theirs, yours, text)
    return lowered(text)


def challenge(brief: Brief) -> str:
    """What the rep knows about the buyer that is most worth talking about; "" where the brief has nothing of the kind."""
    ours = house(brief).split()[0]
    about_them = [
        item.text
        for item in brief.known
        if not _OURS.search(item.text)
        and first_name(brief) not in item.text
        and ours not in item.text
        and not _DEBT.search(item.text)
    ]
    goal = set(content_words(brief.goal))
    best = max(
        about_them, key=lambda text: 2 * len(_TROUBLE.findall(text)) + len(goal & set(content_words(text))), default=""
    )
    return told_to_you(best.replace(";", ", and", 1), brief) if best else ""


def to_check(ear: Ear) -> str:
    """Something read about the buyer that was not brought up yet, to be asked about and not recited."""
    said = set(content_words(" ".join((*ear.mine, *ear.theirs))))
    items = [
        item.text
        for item in ear.brief.known
        if re.match(r"They |Their |Most |The (?:group|firm|company|hall) ", item.text)
    ]
    fresh = [text for text in items if len(said & set(content_words(text))) < 0.4 * len(set(content_words(text)))]
    return told_to_you(fresh[0].split(";")[0], ear.brief) if fresh else ""


def debt(brief: Brief) -> str:
    """Something the rep's side has left undone, if the brief owns to it and the two sides know each other."""
    if not familiar(brief):
        return ""
    owed = next((item.text for item in brief.known if _DEBT.search(item.text)), "")
    owed = re.sub(r"\. Nobody has r[ua]ng about it\.?$", ", and nobody rang you about it", owed)
    owed = re.sub(r"; nobody has rung\.?$", ", and nobody rang you", owed)
    return told_to_you(owed.split(";")[0].split(":")[0], brief) if owed else ""


def proof_for(ear: Ear, worry: Worry | None) -> str:
    """The proof point that speaks to the worry, a fresh one where there is a choice; "" where none is left."""
    told = " ".join(ear.mine)
    words = set(content_words(ear.last))

    def fit(proof: str) -> float:
        said = set(content_words(proof))
        speaks = 1.5 * len(said & worry.proof) if worry else 0.0
        return len(said & words) + speaks - 2.5 * (proof in told)

    best = max(ear.brief.proof, key=fit, default="")
    return "" if best in told and fit(best) < 0 else best


def answer_to(ear: Ear, asked: str) -> str:
    """The sentence of the brief that answers the buyer's question, honest about what speaks against us; "" where there is none."""
    wanted = [answer for question, answer in _TOPICS.values() if re.search(question, asked, re.IGNORECASE)]
    words = set(content_words(asked)) - _COMMON

    def fit(sentence: str) -> float:
        named = len(words & set(content_words(sentence)))
        return named + 2 * sum(bool(re.search(answer, sentence, re.IGNORECASE)) for answer in wanted)

    sentences = _sentences(ear.brief)
    if not re.search(r"come down|discount|tenth|off\b", asked, re.IGNORECASE):
        sentences = [_without_discount(sentence) for sentence in sentences]
    best = max(sentences, key=fit, default="")
    if not best or fit(best) < 1:
        return ""
    return f"as I said, {best[:1].lower()}{best[1:]}" if any(best in text for text in ear.mine) else best


def _sentences(brief: Brief) -> Sequence[str]:
    """What the rep may say about the own side, sentence by sentence."""
    ours = {house(brief).split()[0], offer(brief).split()[0].strip(",")}
    known = [
        item.text.replace("our letter to customers", "our letter")
        for item in brief.known
        if (_OURS.search(item.text) or ours & set(item.text.split()))
        and not re.search(r"\b(?:file|notes?) says?\b", item.text)
    ]
    limits = re.split(r"(?<=[.])\s+", brief.limits)
    about_you = [told_to_you(text, brief) if first_name(brief) in text else text.rstrip(".") for text in known]
    return [text.strip().rstrip(".") + "." for text in (*limits, *about_you, *brief.proof) if text.strip()]


def _without_discount(sentence: str) -> str:
    """The price as it is: how far one may come down is not for the first answer."""
    return re.split(r"[;,] up to \d+ percent", sentence)[0].rstrip(".") + "."


def unfit(ear: Ear) -> str:
    """What the buyer told that the offer cannot do, in the words of the brief; "" where nothing speaks against it."""
    bars = re.findall(r"[Nn]ot ([^.]+)\.", ear.brief.limits)
    heard = set(content_words(" ".join(ear.theirs)))
    against = [part.strip() for bar in bars for part in re.split(r",| or ", bar) if heard & set(content_words(part))]
    return (
        " and ".join(re.sub(r"^(?:not )?(?:on|with|in) ", "", part) for part in against[:3])
        if len(against) >= 2
        else ""
    )


def may_walk_away(brief: Brief) -> bool:
    """Whether the goal of the call allows for no fit."""
    return bool(re.search(r"if not,? say so|honestly whether|no fit", brief.goal, re.IGNORECASE))


def reference(brief: Brief) -> str:
    """Another customer of the rep's house, by name."""
    names = re.findall(r"\b(?!At |In |For |The )[A-Z][\w']+(?: (?:& )?[A-Z][\w']+)+", " ".join(brief.proof))
    return str(names[0]) if names else "another customer of ours"


def doubtful(brief: Brief) -> str:
    """The note that bears most on what the offer needs, and may be out of date; "" where none does."""
    terms = [brief.limits, *(item.text for item in brief.known if " needs " in item.text)]
    needs = set(content_words(" ".join(terms)))

    def bears(text: str) -> int:
        return len(needs & set(content_words(text)))

    heard = [item.text for item in brief.known if _HEARSAY.search(item.text)]
    best = max(heard, key=bears, default="")
    return best if bears(best) >= 2 else ""


_HEARSAY = re.compile(r"\b(?:plan|files?|notes?|letter|paper|website|rumour|said to|shows?|says?|listing)\b")
