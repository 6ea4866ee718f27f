"""The verb `call`: one call in the terminal, for a person or (with --jsonl) for a program. Decides nothing: the core does.

Both ways go through the same four steps as the app and end up in the same database. What was said is in `--out` after
every turn, so that a call that is cut off is kept as well.
"""

import os
import secrets
import time
from datetime import UTC, datetime
from pathlib import Path

from practice import call as core
from practice.buyer_state import state_after
from practice.errors import BadInput, StoreError
from practice.model.attempt import Content, Record, Reply, VoiceName
from practice.model.scorecard import Scorecard
from practice.model.state import BuyerState
from practice.ports import Buyer
from practice.prices import bill
from practice.stores.owners import this_worker
from practice.transcripts import to_json
from wiring import Parts

SILENCE = "..."
POLL_SECONDS = 0.05


def now() -> str:
    """The time as attempts keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Call:
    """One attempt being played: the parts it is played with and where its transcript goes. The store holds all else."""

    def __init__(self, parts: Parts, content: Content, voice: VoiceName, buyer: Buyer, out: Path | None = None) -> None:
        self._parts = parts
        self._buyer = buyer
        self._out = out
        _ = parts.scorer  # a judge that is not set up is told before the call, and not after it
        if out is not None:
            refuse_unwritable(out)
        self.content = content
        self.id = secrets.token_hex(8)
        core.begin(parts.store, content, voice, now=now(), attempt_id=self.id, seed=secrets.randbits(31))
        self._keep()

    def record(self) -> Record:
        """The attempt as it is stored now."""
        return self._parts.store.record(self.id)

    def state(self) -> BuyerState:
        """What the buyer feels and has told by now."""
        return state_after(self.content.persona, self.content.scenario, self.record().transcript)

    def opening(self) -> Reply | None:
        """The buyer's first turn, where the buyer opens the call."""
        return self._answer() if self.content.scenario.opens == "buyer" else None

    def say(self, text: str) -> Reply:
        """The buyer's answer to the rep's words. Saying nothing is silence, which the buyer hears as well."""
        core.say(self._parts.store, self.id, whole(text) or SILENCE, nonce=secrets.token_hex(8))
        self._keep()
        return self._answer()

    def end(self) -> Record:
        """The rep leaves, where the call has not ended yet."""
        core.end(self._parts.store, self.id, now=now())
        return self.record()

    def score(self) -> Scorecard:
        """The scorecard of this attempt, which the store keeps, as it keeps what the buyer finds wrong with its own words. Where a judge
        scores and cannot, it is the rubric scorer's."""
        card = core.score(self._parts.store, self._parts.rubric_scorer, self.id)
        if self._parts.settings.scorer == "judge":
            from scoring.second_opinion import judged

            judged(self._parts.store, self._parts.judge, self.id, counts=True)
            card = self.record().scorecards[-1]
        if self.record().attempt.voice == "model":
            from practice.audit import audited  # which takes a moment to load

            audited(self._parts.store, self.record())
        return card

    def bill(self) -> tuple[str, ...]:
        """What a model's words cost, in sentences; none where none spoke."""
        return bill(self.record().usage, self._parts.prices())

    def _answer(self) -> Reply:
        reply = core.answer(self._parts.store, self._buyer, self.id, owner=this_worker(), now=now)
        if reply is None:
            reply = self._wait_for_another()
        self._keep()
        return reply

    def _wait_for_another(self) -> Reply:
        """The reply that another program (a page open on this attempt) is writing."""
        end_of_patience = time.monotonic() + 2 * self._parts.settings.reply_seconds
        while time.monotonic() < end_of_patience:
            record = self.record()
            if record.reply is None and record.transcript.turns and record.transcript.turns[-1].speaker == "buyer":
                turn = record.transcript.turns[-1]
                return Reply(
                    attempt=self.id, position=turn.number, status="done", text=turn.text, told=turn.told, by=turn.by
                )
            time.sleep(POLL_SECONDS)
        raise StoreError(f"Another program is answering in call {self.id} and does not come to an end.")

    def _keep(self) -> None:
        if self._out is not None:
            write(self._out, to_json(self.record().transcript))


def whole(text: str) -> str:
    """The text without halves of characters, which JSON may hold but no file can; blank text is empty."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def refuse_unwritable(path: Path) -> None:
    """`BadInput` before the call begins, rather than a lost transcript after it."""
    try:
        with path.open("a", encoding="utf-8"):
            pass
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.") from error


def write(path: Path, text: str) -> None:
    """Put the text in place of what was there, so that a reader never sees half of it."""
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")
            return
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.") from error
