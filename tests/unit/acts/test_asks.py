"""Asking for the business, by kind, and what only looks like it."""

import pytest

from practice.acts import read

ASKS = [
    ("order", "Can I send you the contract today?"),
    ("order", "Shall we go ahead?"),
    ("meeting", "Would you be open to twenty minutes on Thursday?"),
    ("introduction", "Who should I be talking to?"),
    ("introduction", "could you introduce me to your plant manager"),
    ("referral", "Do you know anyone else who struggles with late resin?"),
    ("renewal", "Are you willing to renew for another year?"),
    ("next_step", "What would be the next step?"),
    ("order", "Would you like to place a first order of two pallets?"),
    ("meeting", "How about we meet next Tuesday at your plant?"),
    ("meeting", "I'd like to propose that we sit down together on the 14th."),
    ("meeting", "Can we put 20 minutes in the diary for Wed at 10?"),
    ("order", "Let's get started then."),
    ("order", "When can we start?"),
    ("order", "are you ready to sign"),
    ("order", "So can I count on your order this week?"),
    ("meeting", "Would it make sense for me to come by and see the line?"),
    ("referral", "who else in your network might be interested in this?"),
    ("introduction", "could you put me in touch with your CFO?"),
    ("renewal", "Would you be willing to join us again as a member?"),
    ("order", "shall i put you down for 40 tonnes in march"),
    ("order", "What do you need from me to move forward?"),
    ("next_step", "would you be up for a trial with 500 kg, i bring it over next week and your operators tell us?"),
    ("next_step", "If I send you the study by Friday, would you look at it and talk on Monday at 9?"),
    ("meeting", "Can we schedule a call with your purchasing director?"),
    ("renewal", "I was wondering whether you'd consider extending the agreement"),
    ("meeting", "May I bring my engineer to your site on Monday?"),
    ("order", "Any chance we could get the business for the second line?"),
    ("referral", "Is there anybody else you think should hear this?"),
    ("meeting", "would u be interested to meet next week"),
    ("order", "can i get your order"),
    ("order", "do you want to go forward with this?"),
    ("meeting", "what about lunch on friday?"),
    ("meeting", "How would Thursday at ten suit you?"),
    ("meeting", "Could I suggest a short visit?"),
    ("introduction", "Would you introduce me?"),
    ("order", "Do you want to go with the smaller one?"),
    ("order", "Shall we make it official?"),
    ("renewal", "would u extend by six months"),
    ("meeting", "Could I come and see the press with you next Tuesday?"),
    ("meeting", "Would it help if I dropped by on the 12th with our fitter?"),
    ("meeting", "What does your Wednesday look like?"),
    ("meeting", "Is Monday at two better, or Thursday at nine?"),
    ("meeting", "Have you half an hour on Friday for a look at the figures together?"),
    ("introduction", "Could you bring me together with the one who decides?"),
    ("introduction", "Would you be fine with asking Dora to join us on the call?"),
    ("introduction", "Can you get me a quarter of an hour with your finance chief?"),
    ("referral", "Can you think of anyone else I should ring?"),
    ("referral", "May I use your name when I write to them?"),
    ("next_step", "May I send you an outline by Friday, and ring you the week after to go through it?"),
    ("next_step", "Could you send me last month's figures?"),
    ("next_step", "Would you let us measure the losses for a week?"),
]

NO_ASK = [
    "Can I ask you something?",
    "I'll send it.",
    "I will call you on Friday.",
    "Do you buy from them often?",
    "How do you order today?",
    "What happened with the last contract?",
    "Could you tell me how you decide on orders?",
    "Have you ever renewed early?",
    "Who signs the contract?",
    "Would you mind if I asked a few questions?",
    "Thanks for the order.",
    "You don't have to sign anything today.",
    "We meet many companies like yours.",
    "Can you give me an idea of your budget?",
    "May we close your account?",
    "How do you usually meet with suppliers?",
    "What is the biggest problem with meetings in your team?",
    "Where would you like to take the firm?",
    "Who would need to be comfortable with it before it could start?",
    "Who else would have to be part of such a choice?",
    "who do I need to speak to before this could be agreed",
    "Do you have two minutes?",
    "Can I steal five minutes?",
    "Is this a good moment, or shall I ring back after lunch?",
    "When do you meet your board?",
    "Shall we start with the kitchen?",
    "Was it Monday or Tuesday that it broke?",
    "How would your people look at it?",
    "Could you describe the last order that went wrong?",
    "I'd like to introduce our new machine.",
]


@pytest.mark.parametrize(("kind", "text"), ASKS)
def test_asking_for_the_business_is_found_with_its_kind(kind: str, text: str) -> None:
    assert [ask.kind for ask in read(text, ()).asks] == [kind]


@pytest.mark.parametrize("text", NO_ASK)
def test_permission_promises_and_discovery_are_no_asks(text: str) -> None:
    assert read(text, ()).asks == ()


@pytest.mark.parametrize("text", [text for _, text in ASKS])
def test_case_does_not_change_an_ask(text: str) -> None:
    assert [ask.kind for ask in read(text.upper(), ()).asks] == [ask.kind for ask in read(text, ()).asks]


@pytest.mark.parametrize(
    "text",
    [
        "Can we meet on Thursday at ten?",
        "Could we sit down next week?",
        "Shall I come by on the 14th?",
        "Would you sign by the end of May?",
    ],
)
def test_an_ask_with_a_time_is_dated(text: str) -> None:
    assert read(text, ()).asks[0].dated


def test_an_ask_without_a_time_is_not_dated() -> None:
    assert not read("Can we meet some time?", ()).asks[0].dated


def test_an_ask_says_who_does_it() -> None:
    assert read("Could you introduce me to your director?", ()).asks[0].owned
    assert not read("Would a visit make sense?", ()).asks[0].owned


def test_each_ask_of_a_turn_is_found() -> None:
    found = read("Shall we go ahead with the order? And would you introduce me to your colleague in Graz?", ()).asks
    assert [ask.kind for ask in found] == ["order", "introduction"]
