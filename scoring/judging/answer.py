"""The form in which a judge answers, and the reading of what it wrote: a JSON object wherever it stands, item by item.

One broken item spoils no other. Proves nothing; whether a quote is true is `scoring/judging/proof.py`.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from practice.model.transcript import Speaker

MOST_QUOTES = 3
LONGEST_QUOTE = 400
LONGEST_REASON = 300
NAME = "verdicts"
Said = Literal["met", "not_met", "not_applicable", "cannot_tell"]
_TRIES = 400  # places at which an object may begin


class Quoted(BaseModel):
    """Words that the judge says are in a turn. A number may come as a string of digits."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    turn: int = Field(ge=0)
    speaker: Speaker
    quote: str = Field(min_length=1, max_length=20_000)

    @field_validator("speaker", mode="before")
    @classmethod
    def _lower(cls, given: object) -> object:
        return given.strip().lower() if isinstance(given, str) else given


class Answer(BaseModel):
    """One criterion answered."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    verdict: Said
    reason: str = ""
    evidence: tuple[Quoted, ...] = Field(default=(), max_length=12)

    @field_validator("reason")
    @classmethod
    def _whole(cls, given: str) -> str:
        """On one line, of bounded length, and without halves of characters, which JSON may hold but no file can."""
        return " ".join(given.encode("utf-8", "replace").decode().split())[:LONGEST_REASON]

    @field_validator("evidence", mode="before")
    @classmethod
    def _none_is_none(cls, given: object) -> object:
        return () if given is None else given


class Answers(NamedTuple):
    """The answers that can be used, by criterion, and what is wrong with the others."""

    good: dict[str, Answer]
    faults: dict[str, str]


def schema(ids: Sequence[str], *, bounded: bool = True) -> dict[str, Any]:
    """The JSON schema of an answer to these criteria: strict, and bounded where the server takes bounds."""

    def text(longest: int) -> dict[str, Any]:
        return {"type": "string", "maxLength": longest} if bounded else {"type": "string"}

    def listed(item: dict[str, Any], most: int) -> dict[str, Any]:
        return {"type": "array", "items": item, **({"maxItems": most} if bounded else {})}

    quote = _closed(
        turn={"type": "integer"}, speaker={"type": "string", "enum": ["rep", "buyer"]}, quote=text(LONGEST_QUOTE)
    )
    answer = _closed(
        id={"type": "string", "enum": list(ids)},
        evidence=listed(quote, MOST_QUOTES),
        reason=text(LONGEST_REASON),
        verdict={"type": "string", "enum": ["met", "not_met", "not_applicable", "cannot_tell"]},
    )
    return _closed(answers=listed(answer, len(ids)))


def _closed(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def items(words: str) -> list[dict[str, Any]] | None:
    """The answers as they stand in the words, read no further; None where there is nothing of the kind. Of an object that breaks
    off, those that are whole."""
    values = list(_values(words))
    alone = [one for value in values if len(found := _items(value)) == 1 for one in found]
    found = max([alone, *map(_items, values)], key=len)
    empty = any(isinstance(value, dict) and "answers" in value for value in values)
    return found if found or empty else None


def _values(words: str) -> Iterator[object]:
    """Every JSON value in the words that is not inside another one."""
    decoder, at = json.JSONDecoder(), 0
    for _ in range(_TRIES):
        begins = [place for place in (words.find("{", at), words.find("[", at)) if place >= 0]
        if not begins:
            return
        at = min(begins)
        try:
            value, at = decoder.raw_decode(words, at)
            yield value
        except (ValueError, RecursionError):
            at += 1


def _items(value: object) -> list[dict[str, Any]]:
    """An object with `answers`, a bare list of them, or one answer alone."""
    if isinstance(value, dict) and "answers" in value:
        value = value["answers"]
    if isinstance(value, dict) and "id" not in value:
        value = [{"id": name, **it} for name, it in value.items() if isinstance(it, dict)]
    listed = value if isinstance(value, list) else [value]
    return [it for it in listed if isinstance(it, dict) and "id" in it and "verdict" in it]


def read(given: Sequence[dict[str, Any]], ids: Sequence[str]) -> Answers:
    """Each criterion's answer. Unknown ids are passed over; one that is missing, given twice or of another form is a fault."""
    good: dict[str, Answer] = {}
    faults: dict[str, str] = {}
    for criterion_id in ids:
        mine = [it for it in given if it.get("id") == criterion_id]
        if len(mine) != 1:
            faults[criterion_id] = "it was answered more than once" if mine else "it was not answered"
            continue
        try:
            good[criterion_id] = Answer.model_validate(mine[0])
        except ValidationError as error:
            faults[criterion_id] = _wrong(error)
    return Answers(good, faults)


def _wrong(error: ValidationError) -> str:
    field = str(error.errors()[0]["loc"][0]) if error.errors()[0]["loc"] else "the answer"
    return f"its {field} was not of the form asked for"
