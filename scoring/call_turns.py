"""One turn of a call as it was read: what was found in it and what of that counts. Values only."""

from dataclasses import dataclass

from practice.model.reading import Act, Ask, BuyerReading, Question, Reading, Rephrase, Span
from practice.model.transcript import Turn

SURE = 0.5  # readings less sure than this are no evidence
WIDE = ("open", "semi_open")


@dataclass(frozen=True, slots=True)
class RepTurn:
    """A rep turn. `questions`, `rephrases`, `asks` and `acts` are what counts; `reading` is all that was read
    once the offences were cut out."""

    turn: Turn
    index: int
    reading: Reading
    content: frozenset[str]
    spoken: bool  # says something to the buyer: no grunt, list, pasting, talk to the scorer, nor nothing but an offence
    clean: bool  # spoken, and without an offence
    staged: bool = False  # lists, copied text, the buyer's lines, one's own again, talk to the scorer
    copied: bool = False  # shares a few words in a row with the rubric: chance in one turn, no chance in most
    questions: tuple[Question, ...] = ()  # after something: not permission, trial checks, or "is that right?"
    rephrases: tuple[tuple[Rephrase, int], ...] = ()  # with the index of the buyer turn they give back; echoes left out
    echoes: tuple[tuple[Rephrase, int], ...] = ()
    asks: tuple[Ask, ...] = ()  # none in a turn with an offence: who pushes does not ask
    every_ask: tuple[Ask, ...] = ()  # those as well
    pushed_ask: Ask | None = None  # an ask that is part of an offence
    acts: tuple[Act, ...] = ()
    inferred: tuple[Rephrase | Ask, ...] = ()  # those among them that only the buyer's reply shows
    offences: tuple[Act, ...] = ()
    spoilt: tuple[Span, ...] = ()  # what was cut before the rest was read: offences and leading questions
    leading: tuple[Question, ...] = ()  # questions that carry their answer
    said: str = ""  # the text with the spoilt spans blanked, every other letter where it was
    void: bool = False  # nothing but spoilt spans
    pushing: bool = False  # holds a grave offence: what else it does earns nothing

    def act(self, *names: str) -> tuple[Act, ...]:
        """The acts of these names that count."""
        return tuple(act for act in self.acts if act.act in names)

    def offence(self, *names: str) -> tuple[Act, ...]:
        """The offences of these names: they count whatever else the turn does."""
        return tuple(act for act in self.offences if act.act in names)

    def offers(self, ask: Ask) -> bool:
        """ "Shall I send you the study?" gives more than it asks."""
        return ask.kind == "next_step" and bool(self.act("give"))

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The open and semi-open ones among the questions that count."""
        return tuple(one for one in self.questions if one.kind in WIDE)


@dataclass(frozen=True, slots=True)
class BuyerTurn:
    """A buyer turn. `full`: it tells something, in five words or more."""

    turn: Turn
    index: int
    reading: BuyerReading
    content: frozenset[str]
    full: bool
    after_offence: bool = False  # answers a turn that was nothing but an offence

    @property
    def question(self) -> Span | None:
        """What the buyer asks; where the turn has punctuation, a question has its mark."""
        found = self.reading.question
        marked = found and ("?" in found.quote or not any(mark in self.turn.text for mark in ".?!"))
        return found if marked else None
