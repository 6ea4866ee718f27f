"""How often the buyer says the same thing again: in one call, and from call to call.

    python -m tests.benchmarks.variety [CALLS] [--apart] [--json] [--worst N]

CALLS calls (200 unless told otherwise) are spread over every scenario with every persona it names, and over the strong, the average and
the weak scripted rep, each call with a seed of its own. A buyer turn of at least five words is a near-duplicate where nine tenths of all
the words in it and in another turn are common to both (the words as a set, without case and punctuation). In a call the other
turn is an earlier one of the same call; across calls it is any turn of any earlier call. As in the app, lines that were heard in the last
twelve calls with a persona are avoided while others are left; `--apart` leaves that out, as for reps who never hear each other's calls.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from practice.content import Library
from practice.reps.cast import SCRIPTED
from practice.reps.playing import Played, play
from practice.voices.embedded import EmbeddedBuyer
from practice.voices.lines import plain, sentences_of

ROOT = Path(__file__).resolve().parents[2]
REPS = ("strong", "average", "weak")
ALIKE, FEWEST_WORDS = 0.9, 5
REMEMBERED = 12
Bag = frozenset[str]


def calls(number: int, apart: bool) -> Iterator[Played]:
    """So many calls, pair by pair and rep by rep, each with its own seed."""
    library = Library(ROOT)
    scenarios = library.scenarios().values()
    cast = [(one, library.persona(name), rep) for rep in REPS for one in scenarios for name in one.personas]
    lately: dict[str, deque[frozenset[str]]] = defaultdict(lambda: deque(maxlen=REMEMBERED))
    for seed, (scenario, persona, rep) in enumerate(islice(cycle(cast), number), 1):
        heard = frozenset() if apart else frozenset().union(*lately[persona.id])
        played = play(SCRIPTED[rep], EmbeddedBuyer(), persona, scenario, seed, heard)
        lately[persona.id].append(frozenset(turn.text for turn in played.transcript.by_speaker("buyer")))
        yield played


def bag(text: str) -> Bag:
    """The words of a turn, without case and punctuation, each once."""
    return frozenset(plain(text).split())


def alike(one: Bag, other: Bag) -> bool:
    """Whether nine tenths of all words are common to both."""
    return len(one & other) >= ALIKE * len(one | other)


def long_enough(text: str) -> bool:
    """Turns of a few words ("Yes, we do.") are said again by everybody."""
    return len(plain(text).split()) >= FEWEST_WORDS


class Heard:
    """Turns heard so far, found again by their rarest words, so that not each is held against each."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[Bag]] = {}

    def again(self, words: Bag) -> bool:
        """Whether a turn like this was heard."""
        allowed = int(len(words) * (1 - ALIKE)) + 1
        rare = sorted(words, key=lambda word: len(self._by_word.get(word, ())))[: allowed + 1]
        return any(alike(words, other) for word in rare for other in self._by_word.get(word, ()))

    def add(self, words: Bag) -> None:
        """Remember a turn."""
        for word in words:
            self._by_word.setdefault(word, []).append(words)


def within(texts: Iterable[str]) -> int:
    """How many turns of one call are near-duplicates of an earlier one."""
    heard, again = Heard(), 0
    for text in filter(long_enough, texts):
        again += heard.again(bag(text))
        heard.add(bag(text))
    return again


def measured(number: int, apart: bool = False) -> tuple[dict[str, float], Counter[str]]:
    """The figures over so many calls, and the occasions whose turns came again across calls."""
    heard = Heard()
    turns = again_within = again_across = lines_again = sentences = sentences_again = 0
    spoken: set[str] = set()
    worst: Counter[str] = Counter()
    for played in calls(number, apart):
        texts = [turn.text for turn in played.transcript.by_speaker("buyer")]
        turns += len(texts)
        again_within += within(texts)
        lines_again += same_lines(texts)
        parts = [plain(part) for text in texts for part in sentences_of(text) if long_enough(part)]
        sentences, sentences_again = sentences + len(parts), sentences_again + sum(part in spoken for part in parts)
        spoken.update(parts)
        for text, occasions in zip(reversed(texts), reversed(_occasions(played)), strict=False):
            if long_enough(text) and heard.again(bag(text)):
                again_across += 1
                worst[occasions] += 1
        for text in filter(long_enough, texts):
            heard.add(bag(text))
    return {
        "calls": number,
        "buyer turns": turns,
        "near-duplicates within a call %": round(100 * again_within / turns, 2),
        "sentences said twice in a call": lines_again,
        "near-duplicates across calls %": round(100 * again_across / turns, 2),
        "sentences of earlier calls, word for word %": round(100 * sentences_again / max(sentences, 1), 2),
    }, worst


def same_lines(texts: Iterable[str]) -> int:
    """Sentences of four words or more that came twice in one call, word for word."""
    lines = Counter(plain(part) for text in texts for part in sentences_of(text) if len(part.split()) >= 4)
    return sum(count - 1 for count in lines.values())


def _occasions(played: Played) -> list[str]:
    return [" + ".join(move.occasion for move in step.plan.moves) if step.plan else "" for step in played.steps]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("calls", type=int, nargs="?", default=200)
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    asked = parser.parse_args()
    figures, worst = measured(asked.calls, asked.apart)
    if asked.json:
        print(json.dumps(figures, indent=1))
        return 0
    print("\n".join(f"{name:46} {value:g}" for name, value in figures.items()))
    print("\n".join(f"  {count:4} {name}" for name, count in worst.most_common(asked.worst)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
