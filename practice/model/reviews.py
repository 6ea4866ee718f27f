"""What people say about an attempt after it was submitted: comments, overrides, appeals, and the record of all of it.

Nothing here replaces a scorer's verdict: that stays in its scorecard. An override, an appeal and a comment are added and
never changed; an appeal gains its decision once.
"""

from typing import Literal

from practice.model.assignments import SeenBy, Shown
from practice.model.attempt import Summary
from practice.model.base import Value
from practice.model.scorecard import Verdict

Decision = Literal["granted", "declined"]
Deed = Literal["submitted", "withdrawn", "reviewed", "comment", "override", "appeal", "decision"]


class Standing(Value):
    """What decides who may see an attempt: whose it is, the teams that person is in, and whether and to whom it was submitted.

    `only_for` is the one trainer who sees it, '' where all trainers of the teams do."""

    attempt: str
    owner: str
    teams: tuple[str, ...] = ()
    submitted: str | None = None
    ended: str | None = None
    assignment: str | None = None
    only_for: str = ""
    shown: Shown = "call"


class Audience(Value):
    """Who can see a submitted attempt and what of it; said to the rep before and after."""

    names: tuple[str, ...]
    seen_by: SeenBy
    shown: Shown


class Submission(Value):
    """An attempt that a rep has submitted. Times are ISO 8601 in UTC."""

    attempt: str
    rep: str
    assignment: str | None
    at: str
    reviewed: str | None = None
    reviewed_by: str | None = None
    withdrawn: str | None = None


class Comment(Value):
    """What somebody wrote about a turn; `turn` None is about the whole call."""

    id: int
    attempt: str
    turn: int | None
    by: str
    name: str
    at: str
    text: str


class Override(Value):
    """A trainer's verdict on a criterion, with the one it takes precedence over. `appeal` where it decides one."""

    id: int
    attempt: str
    criterion: str
    was: Verdict
    verdict: Verdict
    by: str
    name: str
    at: str
    reason: str
    appeal: int | None = None


class Appeal(Value):
    """A rep contests a verdict; a trainer decides once. `verdict` is the one contested."""

    id: int
    attempt: str
    criterion: str
    verdict: Verdict
    by: str
    name: str
    at: str
    reason: str
    decided: str | None = None
    decided_by: str | None = None
    decision: Decision | None = None
    answer: str = ""


class Change(Value):
    """One line of the history of changes."""

    at: str
    by: str
    name: str
    deed: Deed
    about: str = ""
    text: str = ""


class Waiting(Value):
    """One line of the review queue; `appeals` is how many of its appeals are open."""

    summary: Summary
    rep: str
    name: str
    submitted: str
    assignment: str | None
    appeals: int
    reviewed: str | None


class Review(Value):
    """All that was said about one submitted attempt."""

    submission: Submission | None
    comments: tuple[Comment, ...] = ()
    overrides: tuple[Override, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def verdicts(self) -> dict[str, Verdict]:
        """The human verdict by criterion: the latest override of each."""
        return {it.criterion: it.verdict for it in self.overrides}
