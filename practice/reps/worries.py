"""Worries that buyers everywhere have: how a good listener puts each in few words, and what kind of proof speaks to it."""

import re
from typing import NamedTuple

from practice.acts.words import content_words


class Worry(NamedTuple):
    """How it is recognised, how it is said back, and the words by which fitting proof is found."""

    sign: re.Pattern[str]
    back: tuple[str, ...]
    proof: frozenset[str]


def _worry(sign: str, back: tuple[str, ...], proof: str) -> Worry:
    return Worry(re.compile(rf"\b(?:{sign})", re.IGNORECASE), back, frozenset(content_words(proof)))


WORRIES = (
    _worry(
        r"more work for|ends up on my desk|one more thing|in-tray|no room for|who'd look after|pile for my desk|would come to me|"
        r"more room in my week",
        (
            "it would mean more work, and the work would land on your desk",
            "there is no room left for one more thing to look after",
        ),
        "hours week less without takes care included set up minutes trained",
    ),
    _worry(
        r"standing still|stop (?:a|the) line|line (?:wouldn't run|be down)|can't fill|fitters|spare one|downtime|can't ship|day we don't",
        (
            "you can't afford to have a line standing still while something is fitted",
            "nothing may stop your deliveries, not even for a day",
        ),
        "weekend monday fitted day stop morning night",
    ),
    _worry(
        r"ledger|in the accounts|on (?:a|the) slide|in my books|a saving|percentages|real life",
        (
            "you've been shown savings that never turned up in the accounts",
            "a saving only counts for you when it is in your own ledger",
        ),
        "ledger checked accounts percent less own trial free",
    ),
    _worry(
        r"box with a screen|looks after it|no one here can fix|two in the morning|clever kit|"
        r"middle of the night|none of us could|hang of it|"
        r"get along with it|stands there|stand there|dares|touch it|run it|run this thing|can't operate",
        (
            "you'd be left with something that nobody in your house can handle",
            "your own people have to be able to live with it when we're gone",
        ),
        "crew maintenance looks after without operators trainers shift trained support person",
    ),
    _worry(
        r"vans?\b|doesn't come|turn up|late only|in my hands|in your hands|depend|relying|let me down on|here on time|late again|days out",
        (
            "if something doesn't come on the day, you are the one standing there",
            "you'd be relying on our deliveries, and one bad morning hits you and not us",
        ),
        "late delivery deliveries vans arrive second days run out item ready",
    ),
    _worry(
        r"thin\b|like paper|hired linen|motel|see-through|cheap and",
        (
            "what you hire may turn out thin and cheap, and your guests would notice",
            "it has to feel right in your own guests' hands",
        ),
        "complaints counted towels trial choice season",
    ),
    _worry(
        r"bill for|missing|never lost|nobody lost|counting|lost pillow|vanished",
        (
            "you'd end up paying for things that you never lost",
            "somebody has to count honestly, or you get a bill for what's missing",
        ),
        "chip found credited count linen",
    ),
    _worry(
        r"records|the data|vanished|allergy|allergic|note is gone|go(?:es)? missing|animal dies|in the move",
        (
            "nothing of your records may go missing on the way",
            "one lost record is one too many for you",
            "one allergy missing after the move could cost an animal's life",
        ),
        "record compared differences listed checked animals",
    ),
    _worry(
        r"dates\b|promises?\b|smooth|switch|move itself|sat through|change-over|drown|haven't got a minute|middle of term",
        (
            "you've seen a change go wrong, and dates alone don't convince you any more",
            "it's the move itself that frightens you, more than the thing you'd get",
            "you were told of a smooth switch before, and for you it wasn't smooth",
        ),
        "agreed day one at a time stop after running days expert morning",
    ),
    _worry(
        r"after that|signed|be there for us|still ring|went quiet|picks up|hear from (?:me|you|us)|quiet again|attentive|look after us|"
        r"ticket number|drawer",
        (
            "once you've signed, you expect to hear nothing from us any more",
            "somebody has to be there for you after the signature, not only before it",
        ),
        "same named support person years call desk meet weeks working thirty days",
    ),
    _worry(
        r"pay again|paid again|used none|one thing we got|what we got|for the money|newsletters|no use to us",
        (
            "you'd pay once more and again get nothing that you use",
            "you can't name a thing that you got for your money",
        ),
        "papers shipments checks electricity less meet saved percent",
    ),
    _worry(
        r"young people|trained? (?:them|him|her)|bigger firm|car factory|he'd be gone|they'd stay|training school|leave once",
        (
            "you train somebody for two years and then another firm has the use of it",
            "your youngsters might leave as soon as they've learnt something",
        ),
        "apprentices still firms years",
    ),
    _worry(
        r"you sell|sell me one|earn your money|bigger order|good for us|whose year|got into you|"
        r"from your side|a wish to be|asking me all this|telling me no|my year or|wants to plan with me|"
        r"need a (?:robot|machine)|want a favour|want something|more pallets|sales target|sudden interest|why the sudden|"
        r"only ever|only ring|something you want|never asked|rung if|looked in on|favour",
        (
            "it looks as if I only ring when I'm after something",
            "you wonder what I'm really after, and whether this is only about selling",
        ),
        "advice told not to buy engineer visit change costs nothing",
    ),
    _worry(
        r"flaps|glue|fly open|opens in the cold|opens by itself|fixed once|fixed before|stay shut",
        ("you were told once before that it's fixed, and it wasn't", "you want to be certain that it holds this time"),
        "tested glue shut degrees days",
    ),
    _worry(
        r"gets it first|run out in|in that queue|heatwave|biggest customer|if the stock|short in|hot, who",
        (
            "when things get tight, others may be served before you",
            "you don't want to be last in the queue when it's hot",
        ),
        "never short store summers stock halved",
    ),
    _worry(
        r"lot of money|tenth off|that figure|a sum|come down|room in there|mountain|price|"
        r"frightens me a little|expensive|too much for|cheaper",
        (
            "it's a large sum to sign for, and you want to be sure that it comes back",
            "the money is what stands between you and a yes",
        ),
        "paid rate ninety days percent less credited accounts half-year",
    ),
    _worry(
        r"jobs don't come|bad month|little to print|orders are thin|weak quarter|has to be fed|orders don't|bank wants|fill up|empty",
        (
            "the rate is due every month, whether the work comes in or not",
            "you might be left with it standing idle in a bad month",
        ),
        "short runs paid rate ninety days order mix first",
    ),
    _worry(
        r"giving names|let you loose|do you think she rings|my fault|lean on|comes back to me|people here talk|what you do with it|my name",
        (
            "it's your good name that is at stake if it goes wrong",
            "you want to know what happens with a name before you give it",
        ),
        "told each within week become whoever introduced no charge buy or not",
    ),
    _worry(
        r"at your mercy|one house|one supplier|two to choose|nobody to turn|get out of it|got me|creep up|all from one|screwed to the wall",
        ("with everything from one house you'd have no way out", "you'd be tied to us, and the prices could creep up"),
        "given back ninety days credited not used",
    ),
    _worry(
        r"dead machines|not collecting|thrown away|miracles|in the yard|want a third|last two wonders",
        (
            "you've paid twice for things that now stand in the yard",
            "you won't buy one more thing that ends up dead in a corner",
        ),
        "advice not to buy visit engineer took another maker",
    ),
    _worry(
        r"never seen it|in the picture|can't picture|our floor|in a place like ours|are we guessing|across my floor|too good|gets across",
        (
            "nobody can say that it works here without having seen the place",
            "it sounds too good to you, as nobody has looked at it yet",
        ),
        "engineer walks before visit advice not buy",
    ),
    _worry(
        r"my boss|upstairs|my own name|met without me|forget me|go round me|gone round|vouching|through that door|in front of everybody|"
        r"as if I'd not known|over my head|above me|look foolish|my neck",
        (
            "it's you who gets the blame inside if this goes wrong",
            "you don't want anybody to go over your head",
            "you'd stand up in front of everybody for something you can't judge yourself",
        ),
        "together beforehand called trial",
    ),
)


def worry_in(text: str) -> Worry | None:
    """The worry that the buyer's words show most signs of."""
    best = max(WORRIES, key=lambda worry: signs(worry, text))
    return best if signs(best, text) else None


def signs(worry: Worry, text: str) -> int:
    """How many signs of it the words show."""
    return len(worry.sign.findall(text))
