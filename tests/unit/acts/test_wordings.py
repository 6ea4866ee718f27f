"""A search that skips what cannot match finds what the plain pattern finds, on every wording of the product."""

import json
import re
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import practice.acts  # loads every wording
from practice.acts.needles import Needle, needles
from practice.acts.phrases import phrases, starts
from practice.acts.plain import plain
from practice.acts.wordings import Wordings, every
from practice.transcripts import parse

ROOT = Path(__file__).parents[3]


@lru_cache(maxsize=1)
def spoken_sentences() -> tuple[str, ...]:
    """Plain sentences of the sales sentences and of the example calls."""
    texts = [
        json.loads(line)["text"]
        for path in sorted((ROOT / "tests" / "benchmarks").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    calls = sorted((ROOT / "tests" / "unit" / "scoring" / "calls").glob("*.txt"))
    texts += [turn.text for path in calls for turn in parse(path.name, path.read_bytes()).turns]
    read = (plain(text) for text in dict.fromkeys(texts))
    return tuple(dict.fromkeys(one.plain[start:end].strip() for one in read for start, end in one.sentences))


def test_every_wording_finds_in_spoken_sentences_what_its_plain_pattern_finds() -> None:
    sentences = spoken_sentences()
    assert len(sentences) > 1000
    assert len(every()) > 100
    for number, wordings in enumerate(every()):
        for sentence in sentences[number % 5 :: 5]:
            agree(wordings, sentence)


def agree(wordings: Wordings, text: str) -> None:
    """The same place, by search and by match; `match` is tried in the middle as well."""
    for guarded, whole in (
        (wordings.search(text), wordings.whole.search(text)),
        (wordings.search(text, len(text) // 3), wordings.whole.search(text, len(text) // 3)),
        (wordings.match(text), wordings.whole.match(text)),
        (wordings.match(text, len(text) // 2), wordings.whole.match(text, len(text) // 2)),
    ):
        assert (guarded and guarded.span()) == (whole and whole.span()), (wordings.pattern, text)


WORDS = st.sampled_from(
    "you your the a is it that worried price tuesday why what how many 12 3.5 $ can't buyer's ha haha it's ? . , - really".split()
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_any_string_of_common_words_reads_the_same_with_and_without_the_index(text: str) -> None:
    for wordings in every():
        agree(wordings, text)


@given(st.text(max_size=40))
def test_any_text_at_all_reads_the_same_with_and_without_the_index(text: str) -> None:
    for wordings in every()[::7]:
        agree(wordings, text)


@pytest.mark.parametrize(
    "expression",
    [
        r"\bkind\w*\b",
        r"(?:ha)+h?",
        r"(?<!not )sure|(?:un|in)?certain(?:ly|ty)?",
        r"a(?:b|cd){2,3}e",
        r"[sz]ip(?=ped)\w+",
        r"\d+ ?(?:am|pm)|noon",
        r"(?:[^ ]+ ){0,3}x$",
        r"(?:it's|it is) (?:not )?so\b",
        r"(a|b)\1c",
        r"(?:really |so )*good(?! for)",
    ],
)
@given(
    text=st.text(alphabet="abcdehiknopstuxz 's0.", max_size=14) | st.sampled_from(["kindly", "hahah", "uncertainty"])
)
def test_what_is_needed_is_in_every_text_that_matches(expression: str, text: str) -> None:
    words = re.findall(r"\w+|[^\w\s]", text)
    if re.search(expression, text):
        for group in needles(expression):
            assert any(holds(needle, word) for needle in group for word in words), group


def holds(needle: Needle, word: str) -> bool:
    return needle.fits(word) or (needle.word == "0" and any(char.isdecimal() for char in word))


def test_the_rarest_group_comes_first() -> None:
    groups = needles(r"\b(?:do|would) you have (?:a )?minutes?\b")
    assert groups[0] == {Needle("minute"), Needle("minutes")}


def test_a_repeated_syllable_may_stand_inside_a_longer_word() -> None:
    assert not any(needle.begins and needle.ends for group in needles(r"\b(?:ha)+\b") for needle in group)


def test_letters_that_a_pattern_without_case_takes_for_others_are_found() -> None:
    found = Wordings((r"\bkiss\b",), flags=re.IGNORECASE)
    assert found.search("a Kiſs")
    assert found.search("KISS")
    assert not found.search("misſ")


def test_the_first_of_two_wordings_in_a_sentence_is_found() -> None:
    found = phrases(
        r"""
        next week
        see you
        """
    )
    match = found.search("then i see you next week")
    assert match
    assert match.group() == "see you"


def test_a_wording_at_the_start_of_a_sentence_is_found_after_words_that_lead_in() -> None:
    assert starts("thanks a lot").match("okay, so thanks a lot.")
    assert not starts("thanks a lot").match("many thanks a lot")


def test_wordings_made_later_are_found_in_a_text_that_was_searched_before() -> None:
    text = "an entirely new quizzical word"
    assert not phrases("something else").search(text)
    assert phrases("quizzical").search(text)


def test_what_was_found_in_a_text_is_found_again_and_changes_nothing_elsewhere_in_it() -> None:
    wordings, text = phrases("good day\nwhat now"), "good day, what now? what now"
    for _ in range(2):
        assert [found.span() for start in (0, 1, 12) if (found := wordings.search(text, start))] == [
            (0, 8),
            (10, 18),
            (20, 28),
        ]
        assert wordings.search(text, 0, 7) is None
        assert wordings.match(text)
        assert wordings.match(text, 10)
        assert not wordings.match(text, 1)


def test_a_reading_loads_the_wordings() -> None:
    assert practice.acts.read("That must be frustrating.", ()).act("empathy")
