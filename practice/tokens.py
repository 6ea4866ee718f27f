"""Counting tokens: with tiktoken where the model's encoding lies on disk already, by an estimate otherwise, and it says
which. Never downloads, never waits for a network and never raises."""

import hashlib
import os
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from practice.model.base import Value

if TYPE_CHECKING:
    from tiktoken import Encoding

BYTES_A_TOKEN = 3
SOURCE = "https://openaipublic.blob.core.windows.net/encodings/"
CONTENT: Mapping[str, str] = {  # SHA-256 of each encoding's file; tiktoken fetches a file anew that does not match
    "o200k_base": "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    "cl100k_base": "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
}


class Count(Value):
    """A number of tokens, and whether it is an estimate."""

    tokens: int
    estimated: bool


def count(text: str, model: str = "") -> Count:
    """How many tokens this text is for this model. The first call for a model may take a second to load it."""
    encoding = _encoding(model, _cache_folder())
    if encoding is None:
        return Count(tokens=-(-len(text.encode("utf-8", "replace")) // BYTES_A_TOKEN), estimated=True)
    return Count(tokens=len(encoding.encode_ordinary(text)), estimated=False)


@lru_cache(maxsize=16)
def _encoding(model: str, folder: Path) -> "Encoding | None":
    """The encoding, if it can be had without a network."""
    try:
        import tiktoken

        name = tiktoken.encoding_name_for_model(model)
        return tiktoken.get_encoding(name) if _on_disk(name, folder) else None
    except Exception:  # whatever is wrong with an encoding, an estimate will do
        return None


def _on_disk(name: str, folder: Path) -> bool:
    address = f"{SOURCE}{name}.tiktoken"
    file = folder / hashlib.sha1(address.encode(), usedforsecurity=False).hexdigest()
    if name not in CONTENT or not file.is_file():
        return False
    return hashlib.sha256(file.read_bytes()).hexdigest() == CONTENT[name]


def _cache_folder() -> Path:
    """Where tiktoken looks; it reads the environment itself. An empty name means that it keeps no files at all."""
    named = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    default = str(Path(tempfile.gettempdir()) / "data-gym-cache")
    return Path((default if named is None else named) or "/nonexistent")
