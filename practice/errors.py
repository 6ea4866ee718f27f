"""Every error a person may meet, each with one sentence that says what is wrong and what to do.

PracticeError
├── BadInput            a file, a turn, an argument that cannot be used (exit status 2)
│   ├── ContentError    a persona, scenario or rubric; names file, line or field
│   ├── TranscriptError a transcript that cannot be read
│   └── SettingsError   a setting that is unknown or cannot be used
├── NotFound            an attempt, scenario or persona that is not there
├── CallEnded           something said after the end of a call
├── AlreadySaid         the same turn sent twice; the first one counts
├── NotPermitted        someone may not do this
│   └── SignedOut       nobody is signed in, or not any more
├── Refused             a rule of the team stands against it now
│   ├── NotFit          a scenario whose report card says it is not fit to assign
│   └── SignInRefused   wrong name or password, or too many tries; `wait` seconds until the next one
├── StoreError          the database cannot be opened, read or written
└── EndpointError       the model's endpoint; `kind` is one of the few that matter to a rep
"""

from typing import Literal

EndpointFault = Literal[
    "not_configured", "not_authorised", "busy", "too_long", "bad_answer", "interrupted", "unreachable"
]


class PracticeError(Exception):
    """The root. `str(error)` is a whole sentence that can be shown as it is."""


class BadInput(PracticeError):
    """What was given cannot be used."""


class ContentError(BadInput):
    """A content file is wrong. `problems` are all sentences, each naming file, line or field."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(problems[0] if len(problems) == 1 else f"{problems[0]} ({len(problems) - 1} more problems)")
        self.problems = problems


class TranscriptError(BadInput):
    """A transcript cannot be read."""


class SettingsError(BadInput):
    """A setting is unknown or cannot be used."""


class NotFound(BadInput):
    """The thing asked for is not there."""


class CallEnded(PracticeError):
    """The call is over; nothing can be said in it any more."""


class AlreadySaid(PracticeError):
    """This turn was stored already; a second submit changes nothing."""


class NotPermitted(PracticeError):
    """Someone may not do this; what they may not even see is `NotFound` instead."""


class SignedOut(NotPermitted):
    """Nobody is signed in, or not any more."""


class Refused(PracticeError):
    """A rule of the team stands against it, as things are now."""


class NotFit(Refused):
    """The scenario's report card says that it is not fit to assign; a trainer can override that with a reason."""


class SignInRefused(Refused):
    """The name and password were not accepted; `wait` is how many seconds the next try has to wait."""

    def __init__(self, sentence: str, wait: int = 0) -> None:
        super().__init__(sentence)
        self.wait = wait


class StoreError(BadInput):
    """The database cannot be opened, read or written."""


class EndpointError(PracticeError):
    """The endpoint did not give a whole answer; `kind` says why."""

    def __init__(self, kind: EndpointFault, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
