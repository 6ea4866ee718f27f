"""Rows of the database as values. Reads only what the store's own queries select; holds no SQL."""

import json
from functools import lru_cache
from typing import Any

from practice.model.attempt import Attempt, Content, Reply, Summary
from practice.model.debrief import BuyerFault
from practice.model.scorecard import Scorecard
from practice.model.transcript import Turn
from practice.model.usage import Cost, Spent

Row = dict[str, Any]


@lru_cache(maxsize=64)
def content_of(text: str) -> Content:
    """What an attempt was played with; read once for all attempts and pages that share it."""
    return Content.model_validate_json(text)


def attempt_of(row: Row, content: Content) -> Attempt:
    """The attempt of this row with the content it pins."""
    return Attempt(
        id=row["id"],
        created=row["created"],
        voice=row["voice"],
        seed=int(row["seed"]),
        content=content,
        ended=row["ended"],
        outcome=row["outcome"],
        rep=row["rep"],
        assignment=row["assignment"],
        submitted=row["submitted"],
    )


def turn_of(row: Row) -> Turn:
    """One turn of the transcript."""
    return Turn(
        number=row["position"],
        speaker=row["speaker"],
        text=row["text"],
        told=tuple(json.loads(row["told"])),
        by=row["by"],
        note=row["note"],
    )


def reply_of(attempt_id: str, row: Row) -> Reply:
    """The buyer turn in the making."""
    return Reply(
        attempt=attempt_id,
        position=row["position"],
        status=row["status"],
        text=row["text"],
        told=tuple(json.loads(row["told"])),
        by=row["by"],
        note=row["note"],
    )


def spent_of(row: Row) -> Spent:
    """What one answer of a model cost."""
    cost = Cost(amount=row["cost"], currency=row["currency"]) if row["cost"] is not None else None
    return Spent(
        position=row["position"],
        model=row["model"],
        prompt=row["prompt"],
        completion=row["completion"],
        cached=row["cached"],
        estimated=bool(row["estimated"]),
        cost=cost,
    )


def row_of(spent: Spent) -> Row:
    """The same as columns."""
    cost = spent.cost.model_dump() if spent.cost else {"amount": None, "currency": None}
    return {**spent.model_dump(exclude={"cost"}), "cost": cost["amount"], "currency": cost["currency"]}


def faults_of(text: str) -> tuple[BuyerFault, ...]:
    """What an audit found."""
    return tuple(BuyerFault.model_validate(found) for found in json.loads(text))


def skills_of(card: Scorecard) -> str:
    """The scores per skill, as they stand beside the card."""
    return json.dumps({skill.id: skill.score for skill in card.skills})


def summary_of(row: Row) -> Summary:
    """One line of the history; a call that was never scored has no figures."""
    return Summary(
        id=row["id"],
        created=row["created"],
        scenario=row["scenario"],
        title=row["title"],
        persona=row["persona"],
        outcome=row["outcome"],
        ended=row["ended"],
        rep_turns=row["rep_turns"],
        overall=row["overall"],
        passed=None if row["passed"] is None else bool(row["passed"]),
        skills=json.loads(row["skills"] or "{}"),
        buyer_fault=bool(row["hurt"]),
        rep=row["rep"],
        assignment=row["assignment"],
        submitted=row["submitted"],
    )
