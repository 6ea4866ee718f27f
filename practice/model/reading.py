"""The dialogue acts that a reading finds in a rep's turn, and their closed lists of names. Holds no rules for finding them."""

from typing import Literal, get_args

from practice.model.base import Value

QuestionKind = Literal["open", "semi_open", "closed", "leading"]

Aim = Literal[
    "goal",
    "reason",
    "history",
    "present",
    "consequence",
    "wish",
    "people",
    "money",
    "timing",
    "alternatives",
    "personal",
    "problem",
    "example",
    "other",
]
"""What a question is after. "example" is a probe on the last answer ("say more", "for instance?")."""

RephraseKind = Literal["paraphrase", "restatement", "echo"]

AskKind = Literal["order", "renewal", "meeting", "introduction", "referral", "next_step"]

ActName = Literal[
    # opening
    "introduction",  # says who they are and where from
    "valid_business_reason",  # why the call is worth the buyer's time, in the buyer's terms
    "homework",  # shows research about the buyer's company or industry
    "match_statement",  # "if we find no fit I will say so and leave"
    "permission",  # asks whether the buyer has a moment, or may be asked something
    "small_talk",
    "checking_in",  # touch base, check in, just calling to see
    # listening
    "empathy",  # names or shares how the buyer feels
    "acknowledgement",  # shows the last answer was heard ("that makes sense", "thanks for telling me")
    "apology",  # owns a fault of the rep or the rep's company
    # presenting
    "pitch",  # talks about product or company as something to buy
    "feature",  # what the product is or has
    "benefit",  # what that means for this buyer
    "evidence",  # proof: another customer, a figure, a test, a reference, a document
    "self_talk",  # the rep about themselves or their company's greatness or troubles
    "jargon",
    # trust
    "promise",  # a commitment the rep can keep ("I will send you ... by Friday")
    "overpromise",  # a promise nobody can be sure of ("guaranteed", "zero risk", "never fails")
    "will_find_out",  # "I do not know, I will find out by ..."
    "give",  # offers something of value: a study, an introduction to an expert, a sample
    "quid_pro_quo",  # asks for something fair in return for something given
    "flattery",
    # pushing
    "pressure",  # urgency, guilt, insistence, false scarcity
    "assumptive_time",  # "Tuesday two or four o'clock?"
    "argument",  # contradicts or belittles what the buyer said
    "insult",
    "close_account",  # "may we close your account?"
    "why_not_buying",  # "why are you not buying from us?"
    # closing
    "trial_check",  # "does that make sense so far?"
    "price_talk",  # names or discusses price, discount, terms
    "discount",  # gives price away
    "accept_no",  # takes a no well
    "no_fit",  # says honestly that there is no fit
    "thanks",
    "goodbye",
    # the form of the turn
    "filler",  # nothing but a grunt or a filler
    "instruction",  # talks to the machine: orders to the buyer or the scorer, role changes, prompt talk
]
"""Dialogue acts other than questions, rephrases and asks, which have lists of their own in a reading."""

QUESTION_KINDS: tuple[str, ...] = get_args(QuestionKind)
ASK_KINDS: tuple[str, ...] = get_args(AskKind)
ACT_NAMES: tuple[str, ...] = get_args(ActName)
AIMS: tuple[str, ...] = get_args(Aim)

PATTERN_ACTS: tuple[str, ...] = (
    "open_question",
    "closed_question",
    "leading_question",
    "stacked_questions",
    "interrogation",
    "rephrase_right",
    "rephrase_wrong",
    "rephrase_echo",
    "rephrase_too_often",
    "ask_earned",
    "ask_too_early",
    "ask_repeated",
    "concern_addressed",
    "concern_dodged",
    "pitch_too_early",
    "probe",
    "monologue",
    "silence",
    "question_answered",
    "question_dodged",
    "caught_lie",
    "promise_broken",
    "repetition",
)
"""Names for what only shows over several turns or with the buyer's state; personas may react to these as well."""

REACTION_NAMES: frozenset[str] = frozenset(ACT_NAMES) | frozenset(PATTERN_ACTS)


class Span(Value):
    """A stretch of a turn: `quote` is exactly `text[start:end]`; `confidence` runs from 0 to 1."""

    quote: str
    start: int
    end: int
    confidence: float = 1.0


class Question(Span):
    """A question (or an invitation such as "tell me about ...") with its kind and what it is after."""

    kind: QuestionKind
    aim: Aim = "other"


class Rephrase(Span):
    """The buyer's words given back. `of` is the index into `before`; `checked`: the rep asks whether it is right."""

    kind: RephraseKind
    of: int
    checked: bool = False


class Ask(Span):
    """Asking for the business. `dated`: names a time; `owned`: says who does what."""

    kind: AskKind
    dated: bool = False
    owned: bool = False


class Act(Span):
    """Any other dialogue act."""

    act: ActName


class Reading(Value):
    """All acts found in one rep turn, each list in order of `start`. `words` counts the turn's words."""

    questions: tuple[Question, ...] = ()
    rephrases: tuple[Rephrase, ...] = ()
    asks: tuple[Ask, ...] = ()
    acts: tuple[Act, ...] = ()
    misheard: tuple[
        Span, ...
    ] = ()  # put as the buyer's own view ("so your worry is ..."), but nothing the buyer said bears it out
    words: int = 0

    def act(self, *names: str) -> tuple[Act, ...]:
        """The acts that bear one of these names."""
        return tuple(act for act in self.acts if act.act in names)


class BuyerReading(Value):
    """What a buyer turn does, for calls that took place elsewhere as well: plain flags with the words that gave them."""

    concern: Span | None = None  # a worry or objection is put into words
    question: Span | None = None  # the buyer asks something
    refusal: Span | None = None  # a no to the rep's ask, or an attempt to end the call
    agreement: Span | None = None  # a yes to what the rep just asked for
    confirms: Span | None = None  # "exactly", "that's right"
    corrects: Span | None = None  # "no, that's not what I said"
    goodbye: Span | None = None
    short: bool = False  # at most five words
    words: int = 0
