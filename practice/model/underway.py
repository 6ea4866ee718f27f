"""A judging under way: how far a model has come with an attempt, as the store keeps it. Values only."""

from typing import Literal

from practice.model.base import Value

JudgingStatus = Literal["pending", "done", "failed", "interrupted"]


class Underway(Value):
    """`done` of `of` requests; `note` says what went wrong. "interrupted": the process that worked on it is gone."""

    attempt: str
    status: JudgingStatus
    done: int = 0
    of: int = 0
    note: str = ""
