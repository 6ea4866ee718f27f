"""Counting tokens without a network: exact where the encoding lies on disk, an estimate that says so otherwise."""

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from practice import tokens


@pytest.fixture(autouse=True)
def _empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    tokens._encoding.cache_clear()
    yield
    tokens._encoding.cache_clear()


@pytest.mark.parametrize(("text", "expected"), [("", 0), ("a", 1), ("abc", 1), ("abcd", 2), ("äöü", 2), ("\ud800", 1)])
def test_without_an_encoding_it_is_a_third_of_the_bytes_rounded_up(text: str, expected: int) -> None:
    assert tokens.count(text, "gpt-4o") == tokens.Count(tokens=expected, estimated=True)


def test_a_model_nobody_knows_is_estimated() -> None:
    assert tokens.count("Good morning.", "house-brand-7b").estimated


def test_a_damaged_file_is_left_alone_and_the_count_estimated(tmp_path: Path) -> None:
    file = tmp_path / hashlib.sha1(f"{tokens.SOURCE}o200k_base.tiktoken".encode()).hexdigest()
    file.write_bytes(b"damaged")
    assert tokens.count("Good morning.", "gpt-4o").estimated
    assert file.read_bytes() == b"damaged"


def test_nothing_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[str] = []
    monkeypatch.setattr("tiktoken.load.read_file", fetched.append)
    monkeypatch.setattr("tiktoken.registry.ENCODINGS", {})
    for model in ("gpt-4o", "gpt-4", "text-davinci-003", "house-brand-7b", ""):
        tokens.count("Good morning.", model)
    assert fetched == []


def test_an_empty_folder_name_means_no_files() -> None:
    assert not tokens._on_disk("o200k_base", Path("/nonexistent"))


def test_with_the_encoding_on_disk_the_count_is_exact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ranks = [bytes([byte]) for byte in range(256)] + [b"Go", b"od"]
    content = b"".join(base64.b64encode(token) + b" %d\n" % rank for rank, token in enumerate(ranks))
    file = tmp_path / hashlib.sha1(f"{tokens.SOURCE}o200k_base.tiktoken".encode()).hexdigest()
    file.write_bytes(content)
    monkeypatch.setattr(tokens, "CONTENT", {"o200k_base": hashlib.sha256(content).hexdigest()})
    monkeypatch.setattr("tiktoken.load.check_hash", lambda data, _expected: data == content)
    monkeypatch.setattr("tiktoken.registry.ENCODINGS", {})
    assert tokens.count("Good", "gpt-4o") == tokens.Count(tokens=2, estimated=False)
