"""The same call in another manner: what is said counts, not how it is said."""

import pytest

from practice.model.scorecard import Scorecard
from tests.unit.scoring.calls_folder import card, turns

BUYER = [
    "I've got a few minutes.",
    (
        "They've gone up every quarter. My CFO keeps asking me why we didn't lock in a contract, and I don't "
        "have a good answer."
    ),
    (
        "We'd have to raise prices on the frozen line, and our biggest retailer won't accept that. We could "
        "lose the shelf space."
    ),
    (
        "Yes, exactly. My concern with switching is reliability. We got burned two years ago when a new "
        "vendor missed deliveries for a month."
    ),
    "That would help, actually.",
    "Tuesday at 10 works.",
]

REP = {
    "formal": [
        (
            "Good morning, Ms. Torres, this is Sam Reed from Northline Packaging. I am calling because resin "
            "prices have risen by about 18 percent since spring, and other food producers of your size are losing "
            "margin because of it. I would like to find out whether this is worth ten minutes of your time."
        ),
        "How have the price increases affected your packaging costs this year?",
        "What would happen if prices kept rising through the winter?",
        (
            "If I understand you correctly, the real worry is not the resin price itself but losing that shelf "
            "space because you cannot pass the cost on. Is that right?"
        ),
        (
            "I can understand why that would make you cautious. Last year we delivered 98.6 percent of 2,400 "
            "orders on time for Harvest Foods, and their operations manager is happy to speak with you."
        ),
        "Could we meet next Tuesday at 10 with you and your CFO? I will bring the delivery data.",
    ],
    "informal": [
        (
            "hey ms torres its sam from northline packaging. im calling cause resin is up like 18% since spring n "
            "other food guys your size are losing margin on it. wanna find out if its worth 10 min of your time"
        ),
        "so hows that hit your packaging costs this year?",
        "and whats gonna happen if it keeps going up thru the winter?",
        (
            "ok so if i get you right its not really the resin price, its losing that shelf space cause you cant "
            "pass the cost on. that right?"
        ),
        (
            "yeah i get why thatd make you careful. last year we delivered 98.6% of 2400 orders on time for "
            "harvest foods and their ops manager is happy to talk to you"
        ),
        "can we meet next tuesday at 10 with you and your cfo? ill bring the delivery data",
    ],
    "terse": [
        (
            "Ms. Torres, Sam Reed, Northline Packaging. Calling because resin is up 18 percent since spring. Food "
            "producers your size lose margin on it. Want to find out if that's worth ten minutes."
        ),
        "How have price increases hit your packaging costs?",
        "What happens if prices keep rising?",
        "So the worry isn't resin, it's losing shelf space because you can't pass the cost on. Right?",
        (
            "Understandable. Harvest Foods: 98.6 percent of 2,400 orders on time last year. Their operations "
            "manager will talk to you."
        ),
        "Can we meet Tuesday at 10 with your CFO? I'll bring the delivery data.",
    ],
    "nonnative": [
        (
            "Good morning Ms Torres, here is Sam from Northline Packaging. I am calling because price of resin is "
            "going up 18 percent since the spring, and other food producer with your size are losing margin "
            "because of this. I would like to find out if it is worth ten minutes for you."
        ),
        "How the price increases affected your packaging costs in this year?",
        "What will happen if the prices are going up in the winter?",
        (
            "If I understand you right, the real worry is not the price of resin, it is that you lose the shelf "
            "space because you can not pass the cost. Is it right?"
        ),
        (
            "I can understand why you are careful with this. Last year we delivered 98.6 percent from 2400 orders "
            "on time for Harvest Foods, and their operations manager is happy to speak with you."
        ),
        "Can we meet next Tuesday on 10 with you and your CFO? I will bring the delivery data.",
    ],
}
REP["lower case"] = [line.lower() for line in REP["formal"]]
REP["no punctuation"] = [line.lower().translate(str.maketrans("", "", ".,?")) for line in REP["formal"]]
REP["capitals"] = [line.upper() for line in REP["formal"]]


def scored(manner: str) -> Scorecard:
    return card(
        turns(*(one for rep, buyer in zip(REP[manner], BUYER, strict=True) for one in (("rep", rep), ("buyer", buyer))))
    )


def verdicts(made: Scorecard) -> dict[str, str]:
    return {one.id: one.verdict for skill in made.skills for one in skill.criteria}


@pytest.mark.parametrize("manner", list(REP))
def test_the_manner_of_speaking_changes_hardly_a_verdict(manner: str) -> None:
    usual, other = scored("formal"), scored(manner)
    changed = {one for one, verdict in verdicts(usual).items() if verdicts(other)[one] != verdict}
    assert len(changed) <= 2, changed
    assert other.overall is not None
    assert usual.overall is not None
    assert abs(other.overall - usual.overall) <= 5
    assert other.passed is True
