"""Words and sentences of a text: tokens with their places, light stems, content words. Holds no dialogue acts."""

import re
from functools import lru_cache
from typing import NamedTuple

from practice.acts.letters import Tokens
from practice.acts.plain import listed, plain

WORDS = Tokens(r"\d+(?:[.,]\d+)+|[^\W_]+(?:'[^\W_]+)*")
WORD = WORDS.wide

STOP = listed(
    """a about after again ago ah all almost along already also although always am an and another any anybody anyone
    anything
    anyway are as at away back be because been before being both but by can could did do does doing done down each
    else even ever
    every everything few for from get gets getting give go goes going gone got had has have having he hello her here
    hers hey hi
    him his how however i if in into is it its it's itself just kind know let like little lot lots made make makes
    many maybe me
    mean might mine more most much must my myself never no nor not nothing now of off oh okay on once one ones only
    onto or other
    our ours out over own perhaps please possibly pretty put quite rather really right said same say says see seem
    seems she
    should since so some somebody someone something somehow somewhat sort still stuff such sure take tell than thank
    thanks that
    the their them then there these they thing things think this those though through thus to together told too try
    under until
    up upon us use very want wants was way we well went were what whatever when where whether which while who whom
    whose why will
    with within without would yes yet you your yours yourself sir madam um basically actually honestly literally
    guess suppose
    come came coming look looking looks bit day today time times sound sounds feel feels feeling"""
)
"""Words without content of their own; what is left of a sentence without them is what it is about."""

IRREGULAR = {
    "lost": "lose", "loss": "lose", "losses": "lose", "losing": "lose", "bought": "buy", "paid": "pay", "grew": "grow",
    "grown": "grow", "growth": "grow", "broke": "break", "broken": "break", "kept": "keep", "left": "leave",
    "leaving": "leave", "thought": "think", "spent": "spend", "sent": "send", "sold": "sell", "held": "hold", "ran":
    "run",
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "met": "meet", "led": "lead", "built": "build",
    "worse": "bad", "worst": "bad", "better": "good", "best": "good", "men": "man", "women": "woman", "people":
    "person",
    "children": "child", "kids": "child", "kid": "child", "children's": "child", "decision": "decid", "decisions":
    "decid",
    "choice": "choos", "choices": "choos", "chose": "choos", "chosen": "choos", "failure": "fail", "failures": "fail",
    "delivery": "deliver", "deliveries": "deliver", "complaint": "complain", "complaints": "complain", "drank": "drink",
    "drunk": "drink", "drove": "drive", "driven": "drive", "quitting": "quit", "took": "take", "taken": "take",
    "wrote": "write",
    "written": "write", "spoke": "speak", "spoken": "speak", "chosing": "choos", "stood": "stand", "caught": "catch",
    "taught": "teach", "brought": "bring", "fought": "fight", "hurting": "hurt", "stolen": "steal", "stole": "steal",
    "proof": "prov", "worried": "worry", "worries": "worry", "worrying": "worry", "burnt": "burn", "freight": "freight",
    "expensive": "expens", "expense": "expens", "expenses": "expens", "costly": "cost", "safety": "safe", "safer":
    "safe",
    "cheaper": "cheap", "cheapest": "cheap", "later": "late", "roses": "roses", "reliability": "reliab", "reliable": "reliab",
    "unreliable": "unreliab", "busy": "busy", "business": "business", "businesses": "business", "news": "news",
}  # fmt: skip

VOWEL = re.compile(r"[aeiouy]")


class Token(NamedTuple):
    """A word with its place in the text it was read from."""

    start: int
    end: int
    word: str


def tokens(text: str) -> tuple[Token, ...]:
    """The words as written, lower case, each with its place in `text`."""
    return tuple(Token(*match.span(), match.group().lower().replace("’", "'")) for match in RAW.finditer(text))


RAW = re.compile(r"[^\W_]+(?:['’‘`][^\W_]+)*")


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """A light stem of an English word: number, tense and a few endings gone. Good enough to compare, not to print."""
    word = word.removesuffix("'s").strip("'")
    if word in IRREGULAR:
        return _bare(IRREGULAR[word])
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes", "zes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return _bare(IRREGULAR.get(word, _tense(word)))


def _tense(word: str) -> str:
    for ending in ("ing", "ed"):
        root = word.removesuffix(ending)
        if root != word and len(root) >= 3 and VOWEL.search(root):
            doubled = len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz"
            return root[:-1] if doubled else root
    return word


def _bare(word: str) -> str:
    for ending, shortest in (
        ("ation", 4),
        ("ment", 3),
        ("ness", 4),
        ("tion", 4),
        ("ly", 4),
        ("er", 4),
        ("or", 5),
        ("ate", 4),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= shortest and not word.endswith("pply"):
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == "e":
        return word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word[-1] == "y" else word


def words_in(plain_text: str) -> list[str]:
    """All words of a stretch of plain text, in order."""
    return WORDS.of(plain_text).findall(plain_text)


@lru_cache(maxsize=16_384)
def _stem_of_content(word: str) -> str | None:
    return stem(word) if word not in STOP and (len(word) > 1 or word.isdigit()) else None


@lru_cache(maxsize=2048)
def stems(plain_text: str) -> tuple[str, ...]:
    """The content stems of a stretch of plain text, in order."""
    return tuple([found for found in map(_stem_of_content, words_in(plain_text)) if found is not None])


@lru_cache(maxsize=512)
def said_words(text: str) -> tuple[str, ...]:
    """All words of a turn in plain form, in order."""
    return tuple(words_in(plain(text).plain))


@lru_cache(maxsize=4096)
def word_count(text: str) -> int:
    """How many words a turn has. Remembered for many turns: it is asked for when a turn is read, and for the figures of the call."""
    return len(said_words(text))


@lru_cache(maxsize=4096)
def content_words(text: str) -> tuple[str, ...]:
    """Lower-case stems of the words that carry content, in order, stop words left out; informal spellings read like
    formal ones."""
    return stems(plain(text).plain)


@lru_cache(maxsize=512)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences of `text`, in order."""
    read = plain(text)
    return tuple(read.span(start, end) for start, end in read.sentences)
