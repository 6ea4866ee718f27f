"""Labels: what people say about single criteria of single calls. Holds no measure of agreement; that is `scoring/`.

A label belongs to the wording of its criterion, and not to its id alone: a reworded criterion starts without labels.
"""

from typing import Literal

from practice.model.base import Value
from practice.model.transcript import Transcript

LabelVerdict = Literal["met", "not_met", "not_applicable"]
LABEL_VERDICTS: tuple[LabelVerdict, ...] = ("met", "not_met", "not_applicable")
LabelOrigin = Literal["blind", "revised", "override", "appeal"]
"""How it came about: before the labeller saw any score; changed by the labeller afterwards; a trainer's decision over a verdict, of
the trainer's own accord or after a rep's appeal."""


class Label(Value):
    """One person's verdict. `call` is the id of an attempt or of an imported transcript. Times are ISO 8601 in UTC."""

    labeller: str
    call: str
    criterion: str
    wording: str
    verdict: LabelVerdict
    note: str = ""
    at: str = ""
    origin: LabelOrigin = "blind"


class Imported(Value):
    """A transcript from elsewhere, kept to be labelled; its id is made of its turns."""

    id: str
    name: str
    transcript: Transcript
    at: str = ""


class Sheet(Value):
    """How far one labeller is with one call; `skipped` and `revealed` are times, "" for not yet."""

    labeller: str
    call: str
    skipped: str = ""
    revealed: str = ""
