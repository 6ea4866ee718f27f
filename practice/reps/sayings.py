"""What the strong rep says: wordings by occasion, several for each. Holds no choice between occasions."""

HEARD = (
    "That helps me, thank you for telling me.",
    "I see, that makes sense.",
    "Thanks for being so open about it.",
    "That's useful to know.",
    "Good to know, thank you.",
    "I hadn't thought of it that way.",
)

FELT = (
    "That must be frustrating.",
    "That sounds hard on everybody.",
    "I can imagine what that does to a week.",
    "I can see why that bothers you.",
)

RESERVED = (
    "Fair enough, you don't know me well enough for that yet.",
    "That's fine, keep that to yourself as long as you like.",
    "I understand, and I won't press you on it.",
    "No problem at all, that's yours to tell or not.",
)

CHECKS = (
    "Have I got that right?",
    "Is that right?",
    "Did I understand you correctly?",
    "Is that a fair way to put it?",
)

SUMS_UP = (
    "Let me see if I follow: {gist}.",
    "So, if I understand you, {gist}.",
    "In other words, {gist}.",
    "So what I take from that is that {gist}.",
)

TAKES_WORRY = (
    "I can see why that worries you. So you're worried that {worry}. Is that it? Here is what I can show you: {proof} Does that help?",
    "That's a fair point. So your concern is that {worry}, if I heard you right. What I can put beside it: {proof} "
    "How does that sound to you?",
    "Thank you for saying so openly. Your worry is that {worry}. {proof} Does that answer it, or only half of it?",
)

WHICH_WORRY = (
    "Then let's not pass over that. Which part of it troubles you?",
    "I'd rather hear it than guess: what is it about it that you don't like yet?",
    "That's good to know before we go on. What exactly gives you pause?",
)
TAKES_SECOND = (
    "You're right, that was not the whole answer. {proof} Is that closer to what you need?",
    "Point taken, that left something open. {proof} Does that make more sense?",
)

NO_PROOF = (
    "I can see why. I don't know that for certain, and I won't guess: I'll find out and tell you by Friday, in writing.",
    "That's a fair worry, and I'm not sure I have the whole answer. I'll check with our people and call you on Friday.",
)

OWNS_UP = (
    "You're right, and I'm sorry. We should have asked long ago; I'd like to change that, and I mean today.",
    "I can't argue with that. We took you for granted, and I apologise for it. Let me do it better from now on.",
)

BRIDGES = (
    "You told me that {gist}. We at {offer} might take some of that off your hands. {proof} {doubts}",
    "Coming back to what you said, that {gist}: that may be where we at {offer} could be of use to you. {proof} {doubts}",
)

GIVES = (
    "I'll send you what {name} wrote about it, free of charge and whether or not we do business; you may find it useful. "
    "Does what we've talked about make sense to you so far?",
    "I'll send you the notes of {name} tomorrow, no strings attached; your people may find them useful. How does it look to you so far?",
)

ASK_LEADS = (
    "You told me that {gist}, and I think that's worth more than a telephone call.",
    "From what you've told me, {gist}. I'd like to do something about that.",
    "I keep coming back to it: {gist}. It seems worth a closer look.",
)

PLAIN_LEADS = (
    "From all you've told me, I think it's worth a closer look.",
    "I'd like to do something about what you've told me.",
    "I think there is enough in this for both of us to take it a step further.",
)
TAKES_NO = (
    "That's fair, thank you for saying it straight. {question}",
    "I understand, and no is a perfectly good answer. {question}",
)

AFTER_NO = (
    "What would have to be clear before it made sense to you?",
    "What is still missing, from where you sit?",
    "Tell me, what would you need to know first?",
)

FAREWELLS = (
    "Thank you, {name}. You'll have it in writing from me today, with the day and what each of us brings. Goodbye.",
    "Good, {name}. I'll write down what we agreed and send it to you this afternoon. Thanks for your time, goodbye.",
)

PARTS = (
    "Thank you for the time, {name}. I've learnt a lot. I'll send you what I promised, and then you decide. Goodbye.",
    "Then I'll leave it there for today, {name}. Thanks for being straight with me. Goodbye.",
)

DATES = (
    "Let's say {day} at ten. I'll send you the invitation today and bring what we need.",
    "{day} at ten, if that suits you. I'll see to the arrangements and write to you today.",
)

FIRST_OPENINGS = (
    "Hello {name}, this is Alex Moreno from {house}. The reason I'm calling: as I understand it, {reason}, and companies like yours "
    "tell me it has become a real problem. I'd like to find out whether it's worth a conversation for you as well, and if there is "
    "no fit, I'll say so and leave you in peace. How do you see it?",
    "Good morning {name}, Alex Moreno here, from {house}. I'm calling because I read that {reason}. Other companies in your trade are "
    "struggling with that, and I'd like to understand what it could be worth to you to change it. If we're not a fit, I'll tell you. "
    "How do things stand with you?",
)

KNOWN_OPENINGS = (
    "Hello {name}, it's Alex Moreno from {house}. No list and no offer today: I see that {reason}, and companies like yours tell me how "
    "many problems come with a year like that. I'd like to find out what has changed for you and where we could be of more use. "
    "How are things going on your side?",
    "Good morning {name}, Alex Moreno, {house}. The reason for my call: {reason}, and I'd rather understand what challenges that brings "
    "for your business than guess. It might help us to be worth more to you. What is different from a year ago?",
)

FAMILIAR_OPENINGS = (
    "Hello {name}, it's Alex Moreno from {house}. Something first that we owe you: {owed}. I'm sorry about that. The reason for my call: "
    "{reason}, and I'd like to understand what problems your business is dealing with, so that we're worth more to you than an invoice. "
    "How are things at your end?",
    "Good morning {name}, Alex Moreno from {house}. Before anything else, {owed}, and I apologise for it. I'm calling because {reason}; "
    "I'd like to find out what your business is struggling with these days, and whether we could help. What is going on with you?",
)

WHY_I_ASK = (
    "Fair question. I'd rather understand your side before I talk about mine. {question}",
    "Because I don't want to offer you something that doesn't fit. {question}",
    "Only because it decides whether I can be of any use to you; if not, I'll say so. {question}",
)

ANSWERS = (
    "I'll be straight with you: {answer} {question}",
    "You should have a clear answer to that: {answer} {question}",
    "Here is how it is: {answer} {question}",
)

UNKNOWN = (
    "I don't know that for certain, and I won't guess. I'll find out and tell you by Friday. {question}",
    "I'm not sure, honestly. I'll check and let you know by tomorrow evening. {question}",
)

WELCOMES = (
    "Thank you for ringing, {name}. I'm Alex Moreno, from {house}. Before I say a word about us: what made you look into it "
    "just now?",
    "Good of you to ring, {name}, this is Alex Moreno. If we turn out not to be a fit, I'll say so. What's behind the call, "
    "if I may ask?",
)
CORRECTED = ("Thank you for putting me right. {question}", "Then I had that wrong, thank you. {question}")
NO_FIT = (
    "Then I'd rather say it now than after a contract: {offer} is not the right thing for you. It's no good with {against}, and "
    "I won't sell you something that doesn't fit. Honestly, there is no fit here.",
    "I'll be honest with you, {offer} is not the right thing here. With {against} it would let you down, and you'd be sending it "
    "back. We're not a fit, and I'd rather you heard it from me.",
)
CHECKED_NOTES = (
    "Before I assume anything: I have a note that may be old. {note} Is that how it is today?",
    "One thing in my papers I would like to check with you. {note} How is it really?",
)
WHO_ELSE = (
    "I'd still like to be of use. Do you know anyone with a large, dry, level floor who might want a word with me? I'd call them "
    "by Friday and tell you what came of it.",
    "One thing I'd like to ask all the same: who do you know in the trade who has the room for it? Could you introduce me by "
    "Friday? You'd hear from me what became of it.",
)
