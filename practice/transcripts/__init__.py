"""Transcripts from anywhere, read into turns: JSON, `Rep:`/`Buyer:` text, WebVTT and SRT.

Holds the choice of the format and the writing back. It refuses to guess: where it is not plain who the rep is, it says
so in one sentence (`TranscriptError`) instead of scoring the wrong side. Reading the words is not its business.
"""

import json
from pathlib import PurePath

from practice.errors import TranscriptError
from practice.model.transcript import Transcript, Turn
from practice.transcripts.cues import has_cues, read_cues
from practice.transcripts.decoding import decode
from practice.transcripts.labelled import read_labelled
from practice.transcripts.shapes import looks_like_json, read_json
from practice.transcripts.speakers import to_turns

__all__ = ["parse", "to_json"]


def parse(name: str, data: bytes, rep: str | None = None) -> Transcript:
    """The transcript in `data`, its turns numbered from 1. `rep` says which named speaker is the rep.

    `name` is only used in sentences and to recognise JSON by its ending. Raises `TranscriptError`, one sentence."""
    try:
        return _parse(name, decode(data), rep)
    except TranscriptError as error:
        raise TranscriptError(f"{name}: {error}") from None


def to_json(transcript: Transcript) -> str:
    """The stable form, one turn a line, with `told`, `by` and `note` where there are any; `parse` reads it back unchanged."""
    head = json.dumps({"scenario": transcript.scenario, "persona": transcript.persona}, ensure_ascii=False)[1:-1]
    turns = ",\n  ".join(json.dumps(_turn_keys(turn), ensure_ascii=False) for turn in transcript.turns)
    return f'{{{head}, "turns": [\n  {turns}\n]}}\n'


def _turn_keys(turn: Turn) -> dict[str, object]:
    extras = {"told": list(turn.told), "by": turn.by, "note": turn.note}
    return {"speaker": turn.speaker, "text": turn.text} | {key: value for key, value in extras.items() if value}


def _parse(name: str, text: str, rep: str | None) -> Transcript:
    if looks_like_json(text, ending=PurePath(name).suffix.lower()):
        return read_json(text, rep)
    said = read_cues(text) if has_cues(text) else read_labelled(text, rep)
    return Transcript(turns=to_turns(said, rep))
