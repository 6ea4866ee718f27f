# ruff: noqa: E501
"""Reps who talk quite unlike the scripted ones: does skill decide when the words are somebody else's?

    python -m tests.benchmarks.outside_reps [--seeds N] [--scenario ID] [--rep NAME] [--talk]

Three good reps (a consultative one with long polite sentences, a terse one, a careful one who speaks English as a second language) and
three poor ones (a feature dumper, a discount giver, a friendly chatterer) call every scenario with every persona it names. They react
to what the buyer's last turn does: a worry, a question, a no, a yes, something told. Printed are successes, facts and overall score by
rep, and in how many pairs each good rep stands above each poor one. None of their lines was written with the rules of the reading at
hand. `--talk` prints the calls.
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from practice.content import Library
from practice.model.content import Persona, Scenario
from practice.model.reading import AskKind
from practice.reps import knowing
from practice.reps.asking import kinds_wanted
from practice.reps.hearing import Ear, Rep, telling
from practice.reps.playing import Played, play
from practice.reps.retelling import retold
from practice.voices.embedded import EmbeddedBuyer
from scoring import rubrics
from scoring.report_card.measuring import measured
from scoring.report_card.values import Trial
from scoring.rubric_scorer import RubricScorer

ROOT = Path(__file__).resolve().parents[2]
FIRST_ASK, ASK_AGAIN, LONGEST = 12, 4, 26
DAYS = ("Tuesday", "Thursday", "Wednesday")


@dataclass(frozen=True)
class Manner:
    """How a good rep puts things. Slots: {name}, {house}, {reason}, {gist}, {proof}, {answer}, {day}."""

    opening: str
    welcome: str
    questions: tuple[str, ...]
    heard: tuple[str, ...]
    recap: tuple[str, ...]
    worry: tuple[str, ...]
    answer: tuple[str, ...]
    unknown: tuple[str, ...]
    bridge: tuple[str, ...]
    no: tuple[str, ...]
    thanks: str
    leave: str
    asks: dict[AskKind, tuple[str, ...]]


CONSULTATIVE = Manner(
    opening=(
        "Good morning {name}, my name is Harriet Lane and I look after customers at {house}. I had been reading up on you before ringing, "
        "and it struck me that {reason}. I rather wondered how that looks from your side, if you could spare me a few minutes; and should "
        "it turn out that we have nothing for you, I shall tell you so myself."
    ),
    welcome=(
        "Thank you so much for ringing, {name}, this is Harriet Lane at {house}. I shall gladly answer whatever I can. Might I first ask "
        "what it was that prompted you to pick up the telephone today?"
    ),
    questions=(
        "I should be very interested to hear how you go about it at the moment, from start to finish.",
        "Where would you say it pinches most, day to day?",
        "And what do you suppose lies at the bottom of that?",
        "When it does go wrong, what does that tend to mean for everybody else in the house?",
        "Could you give me a rough idea of what that comes to over a year, in money or in hours?",
        "Suppose it simply stayed as it is for another twelve months; where would that leave you?",
        "How did you come to do it this way in the first place, if I may ask?",
        "Is there anything you have tried already to put it right, and how did that turn out?",
        "If you had a free hand, how would you want it to run?",
        "Looking a year or two ahead, what are you hoping to bring about there?",
        "Apart from yourself, who would want to have their say before anything was changed?",
        "And how would a decision of that sort normally come about with you?",
        "Is there a date by which something really ought to be in place?",
        "May I ask what would make it worthwhile for you personally?",
    ),
    heard=(
        "Thank you, that is most helpful.",
        "I can quite see how that comes about.",
        "That does sound wearing, I must say.",
        "I am grateful to you for being so frank.",
        "Yes, I follow you.",
    ),
    recap=(
        "If I may put it in my own words: {gist}. Have I understood you properly?",
        "Let me make sure that I have it straight: {gist}. Is that about right?",
        "What I take from that is this: {gist}. Do tell me if I am mistaken.",
    ),
    worry=(
        "I quite understand that you would hesitate there, and I should in your place. What we can point to is this: {proof} Does that go "
        "some way towards settling it?",
        "That is a perfectly fair point, and I am glad you raised it. {proof} How does that sit with you?",
        "I would not want to brush that aside. {proof} Would that put your mind at rest, or is there more to it?",
    ),
    answer=("Certainly. {answer}", "By all means: {answer}", "I can tell you that quite plainly. {answer}"),
    unknown=(
        "I am afraid I do not know that off the top of my head; I shall find out and let you have it by {day}.",
        "That I should have to look up. You will have it from me in writing by {day}.",
    ),
    bridge=(
        "Bearing in mind what you said about this, {gist}, one thing may be of use to you: {proof} What do you make of that?",
    ),
    no=(
        "That is entirely understandable, and I shall not press you. What would have to be the case before it made sense to you?",
    ),
    thanks="Splendid. I shall confirm that in writing this afternoon. Thank you very much for your time, {name}, and goodbye.",
    leave="Thank you for talking to me, {name}. I shall not keep you any longer. Goodbye.",
    asks={
        "meeting": (
            "Might I suggest that I come over to you on {day} at ten o'clock, for three quarters of an hour, and that we go through it together on the spot?",
            "Would you let me call on you on {day} at two? I should bring an outline of what I have understood, and you could tell me where it is wrong.",
        ),
        "order": ("Would you be content to go ahead on that footing? I should have the agreement with you on {day}.",),
        "renewal": (
            "Would you be willing to rejoin us? I should send you the form on {day} and see to everything else.",
        ),
        "introduction": (
            "Would you be so kind as to introduce me to whoever decides alongside you? I should let you have a short note on {day} that you could pass on.",
        ),
        "referral": (
            "Does anybody come to mind who is struggling with the same sort of thing, and might you be prepared to put us in touch by {day}? I should treat them with every care.",
        ),
        "next_step": (
            "Might we settle on this: I let you have a written summary on {day}, and we speak again on the Friday at nine?",
        ),
    },
)
TERSE = Manner(
    opening="{name}? Joe Sanchez, {house}. Saw that {reason}. Calling to find out if that's a headache for you or not. Got three minutes? If it's not, I'm gone.",
    welcome="{house}, Joe Sanchez. Hey {name}, glad you called. What's going on over there?",
    questions=(
        "How do you run it today?",
        "What's the hardest part of it?",
        "What do you think is behind it?",
        "What happens then?",
        "What's that cost you?",
        "Who gets hit when it goes bad?",
        "And if nothing changes, what's next year look like?",
        "How'd you end up with the setup you've got?",
        "What have you tried?",
        "What would good look like?",
        "Where do you want to be two years out?",
        "Who else weighs in on something like this?",
        "How's a deal like that get approved?",
        "When do you need it sorted?",
        "What's in it for you?",
    ),
    heard=("Got it.", "Ouch.", "Makes sense.", "Okay, that helps.", "Fair enough."),
    recap=("So: {gist}. Right?", "Let me play that back. {gist}. Did I get that?", "Sounds like {gist}. Close?"),
    worry=(
        "I hear you, I'd be careful too. Here's what I've got: {proof} Does that help?",
        "Fair. Look at it this way: {proof} Still bugging you?",
        "Legit question. {proof} Good enough?",
    ),
    answer=("Sure. {answer}", "Straight answer: {answer}", "Yep. {answer}"),
    unknown=("Don't know. I'll find out and email you by {day}.", "No clue right now. I'll check and call you {day}."),
    bridge=("You told me {gist}. Here's why I think we're worth a look: {proof} Thoughts?",),
    no=("No problem. What's missing?",),
    thanks="Done. I'll send it over today. Thanks, {name}. Bye.",
    leave="All right, I'll let you go. Thanks, {name}. Bye.",
    asks={
        "meeting": (
            "Let's sit down. {day}, ten o'clock, your place, thirty minutes?",
            "Can I swing by {day} at two? I'll bring the numbers.",
        ),
        "order": ("Want to do it? I'll get you the paperwork {day}.",),
        "renewal": ("You want back in? I'll have the renewal to you {day}.",),
        "introduction": (
            "Can you get me in front of the person who signs? I'll send you three lines to forward by {day}.",
        ),
        "referral": ("Who else do you know with this headache? Would you hook us up by {day}?",),
        "next_step": ("How about this: I send you one page {day}, we talk Friday at nine. Deal?",),
    },
)
CAREFUL = Manner(
    opening=(
        "Hello, good day, I speak with {name}? Here is Piotr Nowak of the company {house}. I have read that {reason}, and I would like to "
        "understand what this means for your work. Do you have some minutes? When we cannot help you, I will say it honestly."
    ),
    welcome="Good day, here is Piotr Nowak from {house}. Thank you that you call us, {name}. Please, what is the reason that you think about this now?",
    questions=(
        "Please explain me how it goes today in your company.",
        "What makes the most trouble in your daily work?",
        "From where does this problem come, what do you think?",
        "What follows from this for your people and for your customers?",
        "How much do you lose through this in one year, more or less?",
        "What happens when you leave all like it is?",
        "Since when do you make it in this way, and why did you decide so?",
        "What did you already try for to make it better?",
        "How should it be when it is perfect for you?",
        "What plans does your company have for the next years?",
        "Which other persons must agree before you can change something?",
        "How do you decide about such a thing in your house?",
        "Until when do you need a solution?",
        "And for you personally, why is this important?",
    ),
    heard=(
        "Thank you, I understand.",
        "This is for sure not easy for you.",
        "Good that you tell me this.",
        "Yes, this is clear for me.",
        "I can imagine this well.",
    ),
    recap=(
        "I want to be sure that I understand you correctly: {gist}. Is it so?",
        "When I say it with my words: {gist}. Is this right?",
        "So for you it is like this: {gist}. Do I see it correctly?",
    ),
    worry=(
        "I understand your doubt, it is normal. I can tell you this: {proof} Is this an answer for you?",
        "Yes, this point is important, I take it serious. {proof} What do you think about it?",
        "You are right to ask this. {proof} Does this help you?",
    ),
    answer=("Yes, I can say you this: {answer}", "Of course. {answer}", "I answer you openly. {answer}"),
    unknown=(
        "This I do not know now. I ask my colleague and I write you until {day}.",
        "I am not sure about this, so I will check it and call you on {day}.",
    ),
    bridge=("You said me that {gist}. For this it can be interesting: {proof} How do you see this?",),
    no=("This is okay for me, I respect it. What do you still need for a decision?",),
    thanks="Very good, so we make it. I send you the confirmation today. Many thanks, {name}, and goodbye.",
    leave="Thank you for the talk, {name}. I wish you a nice day. Goodbye.",
    asks={
        "meeting": (
            "Can I visit you on {day} at ten o'clock for one hour? I prepare everything and we look at it together.",
            "Is it possible that we meet us on {day} at two in your office? I bring an example with me.",
        ),
        "order": ("Do you want to order it? I send you the contract on {day}.",),
        "renewal": ("Do you want to be a member again? I send you the papers on {day}.",),
        "introduction": (
            "Can you make me a contact with the person who decides? On {day} I send you a short text for this.",
        ),
        "referral": ("Do you know another company with the same problem? Can you give me a contact until {day}?",),
        "next_step": ("Can we make it so: on {day} I send you a summary, and on Friday at nine we telephone again?",),
    },
)


def good(manner: Manner, ear: Ear) -> str | None:
    """The next turn of a rep who listens: answers first, then a worry, then the next question; asks late and with a day."""
    say = partial(_say, ear)
    if ear.my_last in (say((manner.thanks,)), say((manner.leave,))) or ear.said > LONGEST:
        return None
    if ear.said == 0:
        reason = knowing.challenge(ear.brief) or "a good deal is changing in your trade"
        return say((manner.welcome,) if ear.last else (manner.opening,), reason=reason)
    asked = _asked(manner, ear)
    if asked and asked[-1] == ear.said - 1 and ear.heard.agreement and not ear.heard.refusal:
        return say((manner.thanks,))
    if ear.heard.goodbye or len(asked) > 2:
        return say((manner.leave,))
    return _answered(manner, ear) or _onward(manner, ear, asked)


def _answered(manner: Manner, ear: Ear) -> str | None:
    """What the buyer is owed: an answer, proof for a worry, respect for a no."""
    say = partial(_say, ear)
    if ear.heard.refusal and not ear.heard.question:
        return say(manner.no)
    if ear.heard.concern and (proof := knowing.proof_for(ear, None)):
        return say(manner.worry, proof=proof)
    if ear.heard.question and ear.last.rstrip().endswith("?"):
        answer = knowing.answer_to(ear, ear.last)
        first = say(manner.answer, answer=answer) if answer else say(manner.unknown)
        return f"{first} {_question(manner, ear)}"
    return None


def _onward(manner: Manner, ear: Ear, asked: list[int]) -> str:
    say = partial(_say, ear)
    told = [text for text in ear.theirs[-6:] if telling(text)]
    gist = retold(told[-1]) if told else ""
    if ear.said == FIRST_ASK - 1 and gist and (proof := knowing.proof_for(ear, None)):
        return say(manner.bridge, gist=gist, proof=proof)
    if ear.said >= FIRST_ASK and (not asked or ear.said - asked[-1] >= ASK_AGAIN):
        kinds = kinds_wanted(ear.brief)
        return say(manner.asks[kinds[len(asked) % len(kinds)]])
    if telling(ear.last) and ear.said % 4 == 3 and (gist := retold(ear.last)):
        return f"{say(manner.recap, gist=gist)}"
    return f"{say(manner.heard)} {_question(manner, ear)}" if telling(ear.last) else _question(manner, ear)


def _question(manner: Manner, ear: Ear) -> str:
    """The next one on the list; at its end the list goes on with the one that was asked longest ago."""
    mine = " ".join(ear.mine)
    return next(
        (text for text in manner.questions if text not in mine), manner.questions[ear.said % len(manner.questions)]
    )


def _asked(manner: Manner, ear: Ear) -> list[int]:
    """In which turns the rep has asked for the business."""
    asks = [ask.split("{")[0][:25] for lines in manner.asks.values() for ask in lines]
    return [number for number, text in enumerate(ear.mine) if any(text.startswith(ask) for ask in asks)]


def _say(ear: Ear, lines: tuple[str, ...], **filled: str) -> str:
    mine = " ".join(ear.mine)
    dice = random.Random(f"{ear.brief.company}|{ear.said}|{lines[0]}")
    fresh = [line for line in lines if line.split("{")[0].strip() not in mine or line.startswith("{")] or list(lines)
    named = {"name": knowing.first_name(ear.brief), "house": knowing.house(ear.brief), "day": dice.choice(DAYS)}
    if lines[0].endswith(("oodbye.", "ye.")):
        return lines[0].format(**named)
    return dice.choice(fresh).format(**named, **filled)


def dumper(ear: Ear) -> str | None:
    """Answers everything with more about the product."""
    if ear.said > 13 or ear.heard.goodbye:
        return None
    lines = (
        f"Hello, Ken Barlow from {knowing.house(ear.brief)}, I'd love to present our portfolio to you.",
        f"So, {knowing.offer(ear.brief)}: it comes with a dashboard, three interfaces, automatic updates and full colour reports.",
        "It is modular, scalable, certified, and it has been redesigned from the ground up this year.",
        "Then there is the premium edition, which has everything in the basic edition plus analytics.",
        "We also do training, installation, maintenance and a helpdesk, all from one hand.",
        "Oh, and there is an app. You can run the whole thing from your phone.",
        "Our engineers hold eleven patents, and we won the design award twice.",
        "Did I mention the integration platform? It connects to practically everything.",
    )
    if ear.heard.concern and ear.said % 2:
        return "That's all covered by the feature set, really. Let me tell you about the next module."
    if ear.said > 9:
        return "So, it has everything you could wish for. When can I come and demonstrate it?"
    return lines[ear.said % len(lines)]


def discounter(ear: Ear) -> str | None:
    """Answers everything with a lower price."""
    if ear.said > 13 or ear.heard.goodbye:
        return None
    if ear.said == 0:
        return f"Hi {knowing.first_name(ear.brief)}, Dave here from {knowing.house(ear.brief)}. I've got a really good deal for you this month."
    off = 5 + 3 * ear.said
    lines = (
        f"I can take {off} percent off the list price, straight away.",
        f"What if I made it {off} percent? Would you take it then?",
        f"Okay, forget the list price. I'll knock off {off} percent and throw in the delivery for free.",
        "What are you paying at the moment? Whatever it is, I'll beat it.",
        f"I'm sure my boss would let me go down another {off} percent if you order now.",
    )
    return lines[ear.said % len(lines)]


def chatterer(ear: Ear) -> str | None:
    """A friend to everybody, who never gets round to it."""
    lines = (
        f"Hiya {knowing.first_name(ear.brief)}, it's Tina from {knowing.house(ear.brief)}! How are you, my dear?",
        "Lovely weather, isn't it? We were in the garden all weekend, the kids had the paddling pool out.",
        "Ha, tell me about it! My sister-in-law says the very same thing, always has.",
        "And how's the family? Been away anywhere nice this year?",
        "We went to Spain in May. The food! I put on half a stone, honestly.",
        "Oh, I know, I know. It's the same everywhere, isn't it?",
        "Did you see the match on Sunday? What a finish that was.",
        "You've got such a nice voice on the phone, has anyone told you that?",
        "Aw, well. It's always a pleasure talking to you.",
        "Anyway, I mustn't keep you. If you ever need anything, you know where I am. Bye for now!",
    )
    return None if ear.said >= len(lines) else lines[ear.said]


GOOD: dict[str, Rep] = {
    "consultative": partial(good, CONSULTATIVE),
    "terse": partial(good, TERSE),
    "careful": partial(good, CAREFUL),
}
POOR: dict[str, Rep] = {"dumper": dumper, "discounter": discounter, "chatterer": chatterer}
REPS = {**GOOD, **POOR}
YES = ("order", "renewal", "meeting", "introduction", "referral")
Pair = tuple[Scenario, Persona]


def pairs(only: str | None) -> Iterator[Pair]:
    """Every scenario with every persona it names."""
    library = Library(ROOT)
    for scenario in library.scenarios().values():
        if only in (None, scenario.id):
            yield from ((scenario, library.persona(name)) for name in scenario.personas)


def tried(name: str, scenario: Scenario, persona: Persona, seed: int) -> tuple[Played, Trial]:
    """One call, played and measured."""
    played = play(REPS[name], EmbeddedBuyer(), persona, scenario, seed)
    card = RubricScorer().score(played.transcript, rubrics.get(ROOT, scenario.rubric), scenario)
    return played, measured(name, seed, played, card, persona, scenario)


def main() -> None:
    """Play, count, print."""
    wish = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wish.add_argument("--seeds", type=int, default=2)
    wish.add_argument("--scenario")
    wish.add_argument("--rep", choices=REPS)
    wish.add_argument("--talk", action="store_true")
    given = wish.parse_args()
    names = [given.rep] if given.rep else list(REPS)
    found: dict[str, dict[tuple[str, str], list[Trial]]] = {name: {} for name in names}
    for scenario, persona in pairs(given.scenario):
        for name in names:
            calls = [tried(name, scenario, persona, seed) for seed in range(11, 11 + given.seeds)]
            found[name][scenario.id, persona.id] = [trial for _, trial in calls]
            print(f"{scenario.id:<26}{persona.id:<22}{name:<14}{_line([trial for _, trial in calls])}", flush=True)
            if given.talk:
                print(_talk(calls[0][0]))
    print()
    for name in names:
        print(f"{name:<14}{_sum([trial for trials in found[name].values() for trial in trials])}")
    for best in (name for name in names if name in GOOD):
        for worst in (name for name in names if name in POOR):
            print(f"{best} above {worst}: {_above(found[best], found[worst])}")


def _line(trials: list[Trial]) -> str:
    facts = sum(trial.run.facts_told for trial in trials) / len(trials)
    overall = sum(trial.run.overall or 0 for trial in trials) / len(trials)
    outcomes = ", ".join(trial.run.outcome for trial in trials)
    return f"{overall:>4.0f}{facts:>6.1f}/{trials[0].run.facts_total}  {outcomes}"


def _sum(trials: list[Trial]) -> str:
    success, yes = sum(trial.success for trial in trials), sum(trial.run.outcome in YES for trial in trials)
    facts = sum(trial.run.facts_told for trial in trials) / sum(trial.run.facts_total for trial in trials)
    overall = sum(trial.run.overall or 0 for trial in trials) / len(trials)
    early = sum(trial.unearned for trial in trials)
    return (
        f"success {success}/{len(trials)}  a yes {yes}  facts {facts:.0%}  overall {overall:.0f}  told unearned {early}"
    )


def _above(best: dict[tuple[str, str], list[Trial]], worst: dict[tuple[str, str], list[Trial]]) -> str:
    overall = sum(_mean(best[pair], "overall") > _mean(worst[pair], "overall") for pair in best)
    facts = sum(_mean(best[pair], "facts_told") > _mean(worst[pair], "facts_told") for pair in best)
    return f"overall in {overall} of {len(best)} pairs, facts in {facts}"


def _mean(trials: list[Trial], what: str) -> float:
    return sum(getattr(trial.run, what) or 0 for trial in trials) / len(trials)


def _talk(played: Played) -> str:
    return "\n".join(
        f"    {turn.number:>2} {turn.speaker:<6}{turn.text}  {list(turn.told) or ''}"
        for turn in played.transcript.turns
    )


if __name__ == "__main__":
    main()
