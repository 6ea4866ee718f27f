"""Passwords: what may be one, its argon2 hash, and the check that takes as long for somebody who is not there. Stores nothing."""

import unicodedata
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from practice.errors import BadInput

LEAST, MOST = 10, 200


class Passwords:
    """Hashes with argon2id; the parameters are those the library recommends unless told otherwise."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    @cached_property
    def _nobody(self) -> str:
        """A hash to check against where there is nobody; of the same parameters as all others."""
        return self._hasher.hash("nobody has this password")

    def hash(self, password: str, name: str) -> str:
        """The hash of a password that may be one; `BadInput` with what is wrong with it."""
        text = _normal(password)
        if len(text) < LEAST:
            raise BadInput(f"A password has at least {LEAST} characters; a short sentence is a good one.")
        if len(text) > MOST:
            raise BadInput(f"A password has at most {MOST} characters.")
        if len(set(text.casefold())) < 4 or text.casefold().strip() == name.casefold().strip():
            raise BadInput("That password is too easy to guess; a short sentence is a good one.")
        return self._hasher.hash(text)

    def fits(self, kept: str, password: str) -> bool:
        """Whether this is the password of that hash; for an empty hash False, after the same work."""
        try:
            matches = self._hasher.verify(kept or self._nobody, _normal(password)[: MOST + 1])
        except (Argon2Error, InvalidHashError):
            return False
        return matches and bool(kept)

    def outdated(self, kept: str) -> bool:
        """Whether the hash was made with weaker parameters than today's."""
        return self._hasher.check_needs_rehash(kept)


def _normal(password: str) -> str:
    """However a keyboard composes its letters, the same password."""
    return unicodedata.normalize("NFC", password)
