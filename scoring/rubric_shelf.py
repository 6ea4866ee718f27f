"""The versions of rubrics as one person may write them: `permits.py` is asked before anything is written. Holds no rule of a rubric.

Reading a version is everybody's; a draft is read only by who may write one. Who acts is looked up anew at each call.
"""

from collections.abc import Callable
from pathlib import Path

from practice.model.people import Person
from practice.model.rubric import Rubric
from practice.permits import require
from scoring import rubric_edits, rubric_versions

WRITE = "write content"


class RubricShelf:
    """`root` is the program's folder, `saved` that of the versions saved by the app, `who` says who acts."""

    def __init__(self, root: Path, saved: Path, who: Callable[[], Person]) -> None:
        self._root = root
        self._saved = saved
        self._who = who

    def draft(self, rubric_id: str) -> Rubric | None:
        """The version that is being written, if there is one."""
        self._writer()
        return rubric_edits.draft(self._saved, rubric_id)

    def keep_draft(self, draft: Rubric) -> None:
        """Write it down at every change."""
        self._writer()
        rubric_edits.keep_draft(self._saved, draft)

    def drop_draft(self, rubric_id: str) -> None:
        """Nothing is being written any more."""
        self._writer()
        rubric_edits.drop_draft(self._saved, rubric_id)

    def save(self, rubric: Rubric, *, reason: str, at: str, by: str = "") -> Rubric:
        """A new version, with the name of who saves it or of what proposed it; see `rubric_versions.save`."""
        name = self._writer()
        return rubric_versions.save(self._root, self._saved, rubric, reason=reason, at=at, by=by or name)

    def restore(self, rubric_id: str, version: str, *, at: str) -> Rubric:
        """What an older version says, as a new one."""
        name = self._writer()
        return rubric_versions.restore(self._root, self._saved, rubric_id, version, at=at, by=name)

    def _writer(self) -> str:
        """The name of who acts, "" where nobody signs in; `NotPermitted` where they may not write."""
        who = self._who()
        require(who, WRITE)
        return who.name if who.id else ""
