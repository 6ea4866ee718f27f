"""The questions of a rep who knows the trade: by what they are after, each in several wordings. Holds no order of asking."""

DISCOVERY: dict[str, tuple[str, ...]] = {
    "trouble": (
        "What gives you the most trouble there at the moment?",
        "Where does it pinch most, day to day?",
        "Can you walk me through where the biggest headaches are just now?",
        "What is it about the way things run today that bothers you most?",
    ),
    "history": (
        "What have you tried so far, and how did it go?",
        "How did it come to that?",
        "Tell me a bit about what you've already done about it.",
        "What has happened up to now when you tried to change it?",
    ),
    "consequence": (
        "What happens if nothing changes over the next year?",
        "What does it cost you, as far as you can tell, if it simply goes on like this?",
        "Suppose you left it as it is. Where would that leave you a year from now?",
        "What's the knock-on effect for the rest of the business?",
    ),
    "wish": (
        "If you had a magic wand, what would it look like instead?",
        "How would it work if you could have it exactly your way?",
        "What would a really good day look like, once that was sorted out?",
        "If you could change one thing about it by tomorrow, what would it be?",
    ),
    "chances": (
        "What could you take on that is out of reach today?",
        "Which opportunities do you see if that weren't in the way?",
        "Where do you see room to grow, if you had your hands free?",
        "What would become possible for you once that is off your desk?",
    ),
    "direction": (
        "Where do you want to take the business over the next few years?",
        "What's the bigger picture: where is all this heading, four or five years down the road?",
        "How does this fit with the direction you're going in over the long term?",
        "What do you want the place to be known for in five years' time?",
    ),
    "personal": (
        "Why does that matter to you personally?",
        "What would it mean for you yourself if that worked?",
        "What's in it for you, quite apart from the company?",
        "What is it about this that keeps you awake, if I may ask?",
    ),
    "people": (
        "Who else has a say when something like this is decided?",
        "How does a decision like that get made at your place, and who is involved?",
        "Besides you, whose opinion would count in this?",
        "Who would need to be comfortable with it before it could go ahead?",
    ),
    "money": (
        "How do you work out whether something like that is worth the money?",
        "How is money set aside for a thing like this with you?",
        "What would it have to bring in for you to spend anything on it?",
        "Help me understand the money side: how would it have to pay for itself?",
    ),
    "timing": (
        "By when would you want to have it settled?",
        "What's the right moment in the year for something like this, and what's a bad one?",
        "How does your calendar look: when would a change do the least harm?",
        "What is coming up that sets a deadline for it?",
    ),
    "others": (
        "What other options are you weighing up?",
        "Who else are you talking to about it, if that's no secret?",
        "What would you do about it if I had never called?",
        "Which alternatives have you looked at?",
    ),
}

PROBES = (
    "Can you give me an example of that?",
    "Say a bit more about that, please: how does it show in practice?",
    "What do you think is behind it?",
    "Since when has it been like that, and what changed?",
)
QUOTING_PROBES = (
    "You said {bit}. What's behind that?",
    "You mentioned that {bit}. What does that do to your day?",
    "I'd like to stay with that for a moment: {bit}. How did it come about?",
)

WORRIED = (
    "What would worry you most about a step like that?",
    "Before I go on: what would make you hesitate about something of that kind?",
    "I'd rather hear it now than later: what doubts do you have about it?",
    "What concerns would you need to have answered first?",
)

LEFT = (
    "What else should I understand about that?",
    "What have I not asked you that I ought to have asked?",
    "Is there a side of this that we haven't touched? Tell me about it.",
    "What would you want somebody in my position to know?",
)
