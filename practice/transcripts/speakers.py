"""Who is the rep: the names people give the two sides, and the rule by which labels become rep and buyer.

The rule: one side must be known by its label, or be named by the caller; everyone else is the buyer. Holds no reading of
files. In a chat log of a practice call the user is the rep and the assistant plays the buyer.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from practice.errors import TranscriptError
from practice.model.transcript import Speaker, Turn


def named(listing: str) -> frozenset[str]:
    """The names in a listing with commas between them."""
    return frozenset(re.split(r",\s+", listing.strip()))


REP_WORDS = named(
    """rep, reps, representative, salesrep, sales, salesperson, salesman, saleswoman, seller, agent, caller, me, advisor,
    adviser, consultant, vendor, supplier, user, ae, sdr, bdr, sales rep, sales representative, sales person, sales agent,
    sales executive, sales manager, account manager, account executive, account rep, key account manager, field rep,
    inside sales, the rep, the seller, the salesperson"""
)
BUYER_WORDS = named(
    """buyer, buyers, customer, customers, client, clients, prospect, lead, them, contact, purchaser, procurement, callee,
    assistant, recipient, decision maker, decision-maker, purchasing, purchasing manager, head of purchasing, the buyer,
    the customer, the client, the prospect, potential customer, potential client"""
)
_BEFORE_A_NAME = frozenset({"rep", "salesperson", "seller", "buyer", "customer", "prospect"})  # "Rep Anna"


class Said(NamedTuple):
    """A stretch of speech under the label that the file gives it."""

    label: str
    text: str


def role(label: str) -> Speaker | None:
    """The side that a label names: "Salesperson", "Dana (Customer)", "Rep 1"; None for a mere name."""
    parts = [_plain(part) for part in re.split(r"[()\[\]/|,–—]|\s-\s", label)]
    parts += [re.sub(r"\s*\d+$", "", part) for part in parts]
    parts += [part.split()[0] for part in parts if part.split()[0:1] and part.split()[0] in _BEFORE_A_NAME]
    if any(part in REP_WORDS for part in parts):
        return "rep"
    return "buyer" if any(part in BUYER_WORDS for part in parts) else None


def to_turns(said: Sequence[Said], rep: str | None) -> tuple[Turn, ...]:
    """Turns numbered from 1. Raises `TranscriptError` where there are none, or where it is not plain who the rep is."""
    if not any(one.text.strip() for one in said):
        raise TranscriptError("no turns found; a line begins with who speaks, such as 'Rep:' or 'Buyer:'.")
    sides = cast([one.label for one in said], rep)
    return tuple(Turn(number=n, speaker=sides[one.label], text=one.text) for n, one in enumerate(said, 1))


def cast(labels: Iterable[str], rep: str | None) -> dict[str, Speaker]:
    """Each label's side."""
    names = list(dict.fromkeys(labels))
    if rep is not None and rep.strip():
        chosen = _named(names, rep)
        return {name: "rep" if name in chosen else "buyer" for name in names}
    known = {name: role(name) for name in names}
    others = [name for name in names if known[name] is None]
    reps = [name for name in names if known[name] == "rep"]
    if others and not reps and (len(others) > 1 or len(names) == 1):
        raise TranscriptError(f"it is not plain who the rep is; say it with --rep: {_listed(names)}.")
    rest: Speaker = "buyer" if reps else "rep"
    return {name: known[name] or rest for name in names}


def _named(names: list[str], rep: str) -> set[str]:
    wanted = _plain(rep)
    for matches in (
        {name for name in names if _plain(name) == wanted},
        {name for name in names if wanted in re.findall(r"\w+", _plain(name))},
        {name for name in names if role(name) == "rep" and role(rep) == "rep"},
    ):
        if matches:
            return matches
    close = get_close_matches(wanted, [_plain(name) for name in names], n=1)
    hint = next((f"; did you mean {name!r}?" for name in names if close and _plain(name) == close[0]), ".")
    raise TranscriptError(f"no speaker is called {rep!r}; the speakers are {_listed(names)}{hint}")


def _listed(names: list[str]) -> str:
    shown = ", ".join(repr(name) for name in names[:8])
    return f"{shown} and {len(names) - 8} more" if len(names) > 8 else shown


def _plain(label: str) -> str:
    return " ".join(label.casefold().strip(" .*_:").split())
