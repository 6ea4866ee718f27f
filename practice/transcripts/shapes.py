"""Transcripts in JSON: the stable form, a bare list of turns, and shapes that other tools write. No text formats."""

import json
from typing import Any

from practice.errors import TranscriptError
from practice.model.transcript import Speaker, Transcript, Turn
from practice.transcripts.speakers import Said, cast, role

_LISTS = ("turns", "messages", "transcript", "conversation", "dialogue", "utterances", "segments")
_SPEAKERS = ("speaker", "role", "name", "from", "speaker_name")
_TEXTS = ("text", "content", "message", "utterance", "value")
_SILENT = frozenset({"system", "developer", "tool"})  # roles of a chat log that nobody speaks


def looks_like_json(text: str, ending: str) -> bool:
    """Whether to read it as JSON, so that a slip in it is reported as one. `[00:01] Rep: ...` is no JSON."""
    begin = text.lstrip()[:200].replace(" ", "").replace("\n", "")
    return ending in (".json", ".jsonl") or begin[:1] == "{" or begin[:2] in ("[{", "[]", '["', "[[")


def read_json(text: str, rep: str | None) -> Transcript:
    """The transcript; `TranscriptError` names the line of a slip, or the turn that cannot be used."""
    whole = _loaded(text)
    items = _items(whole)
    if not items:
        raise TranscriptError("there are no turns in it.")
    said = [_said(number, item) for number, item in enumerate(items, 1)]
    kept = [(one, item) for one, item in zip(said, items, strict=True) if one.label.casefold() not in _SILENT]
    if not any(one.text.strip() for one, _ in kept):
        raise TranscriptError("no turn in it has any words.")
    sides = _sides([one.label for one, _ in kept], rep)
    turns = (_turn(number, sides[one.label], one.text, item) for number, (one, item) in enumerate(kept, 1))
    return Transcript(turns=tuple(turns), scenario=_name(whole, "scenario"), persona=_name(whole, "persona"))


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        rows = _rows(text) if error.msg == "Extra data" else None
        if rows is None:
            raise TranscriptError(
                f"the JSON breaks off at line {error.lineno}, column {error.colno}: {error.msg}."
            ) from None
        return rows
    except (RecursionError, ValueError):
        raise TranscriptError("the JSON is nested too deeply or holds a number too long to read.") from None


def _rows(text: str) -> list[Any] | None:
    """JSON Lines: one turn a line; None where a line is something else."""
    try:
        rows = [json.loads(line) for line in text.splitlines() if line.strip()]
    except (RecursionError, ValueError):
        return None
    return rows if all(isinstance(row, dict) for row in rows) else None


def _items(whole: Any) -> list[Any]:
    if isinstance(whole, list):
        return whole
    if not isinstance(whole, dict):
        raise TranscriptError('this JSON is neither a list of turns nor an object with "turns".')
    for key in _LISTS:
        if key in whole:
            if isinstance(whole[key], list):
                return list(whole[key])
            raise TranscriptError(f'"{key}" is not a list of turns.')
    raise TranscriptError('this JSON object has no list of "turns".')


def _said(number: int, item: Any) -> Said:
    if not isinstance(item, dict):
        raise TranscriptError(f'turn {number} is not an object with "speaker" and "text".')
    label = next((item[key] for key in _SPEAKERS if key in item), None)
    text = next((item[key] for key in _TEXTS if key in item), None)
    if not isinstance(label, str) or not label.strip():
        raise TranscriptError(f'turn {number} does not say who speaks: "speaker" must be "rep" or "buyer".')
    if not isinstance(text, str):
        raise TranscriptError(f'turn {number} has no "text" that is a string.')
    return Said(label.strip(), _speakable(text))


def _sides(labels: list[str], rep: str | None) -> dict[str, Speaker]:
    """As in any format, but beside "rep" and "buyer", the words of the stable form, no unknown word passes for a name."""
    if rep is None and {"rep", "buyer"} & set(labels):
        for number, label in enumerate(labels, 1):
            if role(label) is None:
                raise TranscriptError(f'turn {number}: "speaker" is "{label[:40]}"; it must be "rep" or "buyer".')
    return cast(labels, rep)


def _turn(number: int, speaker: Speaker, text: str, item: dict[str, Any]) -> Turn:
    told = item.get("told")
    if speaker == "rep" or not isinstance(told, list):
        told = []
    words = {key: item[key] for key in ("by", "note") if isinstance(item.get(key), str)}
    return Turn(number=number, speaker=speaker, text=text, told=tuple(x for x in told if isinstance(x, str)), **words)


def _name(whole: Any, key: str) -> str | None:
    value = whole.get(key) if isinstance(whole, dict) else None
    if value is not None and not isinstance(value, str):
        raise TranscriptError(f'"{key}" must be an id or null.')
    return value or None


def _speakable(text: str) -> str:
    """A lone surrogate (half an emoji) could never be written out again."""
    return text.encode("utf-8", "replace").decode("utf-8")
