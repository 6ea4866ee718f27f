"""How far a person is with an assignment: the status, from what was counted. Pure; asks no store."""

from practice.model.assignments import Assignment, Given, Status
from practice.stores.rows import Row


def given_of(assignment: Assignment, row: Row, now: str) -> Given:
    """An assignment as one person has it, from what the store counted; `now` as stored."""
    most = assignment.terms.max_attempts
    return Given(
        assignment=assignment,
        person=row["person"],
        name=row["name"],
        due=row["their_due"],
        status=status_of(assignment, row, now),
        attempts=row["attempts"],
        submitted=row["submitted"],
        submitted_at=row["submitted_at"],
        overall=row["overall"],
        excused=row["excused"],
        excused_reason=row["excused_reason"],
        locked=most is not None and row["attempts"] >= most,
        late=(row["submitted_at"] or "") > row["their_due"],
    )


def status_of(assignment: Assignment, row: Row, now: str) -> Status:
    """Excused before all; then what the submitted attempt came to; before one is submitted, whether it is too late."""
    if row["excused"] is not None:
        return "excused"
    if row["submitted"] is not None and row["overall"] is not None:
        return "passed" if row["overall"] >= assignment.terms.pass_mark else "not_passed"
    if now > row["their_due"]:
        return "past_due"
    return "in_progress" if row["attempts"] else "not_started"
