"""Examples of an expression, made from the parsed expression itself: for each of its alternatives texts that take it.

Holds no wordings and judges nothing; a text may still be forbidden by what the expression looks ahead or back for.
"""

import random
from collections.abc import Iterator
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_compiler: Any = import_module("re._compiler")
WORDS = ("plum", "tent", "crisp", "ox", "7", "the", "you")
"""What stands for any word."""
Way = dict[int, int]
"""Which alternative to take, by the place of the fork."""
REPEATS = ("MAX_REPEAT", "MIN_REPEAT")


def _anything(node: Any) -> bool:
    op, value = str(node[0]), node[1]
    return op in ("ANY", "NOT_LITERAL") or (op == "IN" and str(value[0][0]) == "NEGATE")


class Expression:
    """A parsed expression whose forks are numbered in the order they are met."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self.flags = flags
        self.parsed = _parser.parse(source, flags)
        self.ways = tuple(self._ways(self.parsed, {}))

    def _ways(self, nodes: Any, way: Way) -> Iterator[Way]:
        """For each alternative the way to it; the expression itself where there is no fork."""
        inner = [one for op, value in nodes for one in self._inside(str(op), value, way)]
        yield from inner or [way]

    def _inside(self, op: str, value: Any, way: Way) -> Iterator[Way]:
        if op == "BRANCH":
            for at, arm in enumerate(value[1]):
                yield from self._ways(arm, {**way, id(value): at})
        elif op == "SUBPATTERN":
            yield from (one for one in self._ways(value[3], way) if one != way)
        elif op in REPEATS:
            yield from self._ways(value[2], {**way, id(value): 1})

    def example(self, way: Way, chance: random.Random) -> str:
        """A text that goes this way, the rest left to chance; spaces as in plain text."""
        return " ".join("".join(self._written(self.parsed, way, chance)).split())

    def _written(self, nodes: Any, way: Way, chance: random.Random) -> Iterator[str]:
        for op, value in nodes:
            yield from self._one(str(op), value, way, chance)

    def _one(self, op: str, value: Any, way: Way, chance: random.Random) -> Iterator[str]:
        if op == "LITERAL":
            yield chr(value)
        elif op == "IN":
            yield self._any_of(value, chance)
        elif op in ("NOT_LITERAL", "ANY"):
            yield "x"
        elif op == "BRANCH":
            arm = way.get(id(value), chance.randrange(len(value[1])))
            yield from self._written(value[1][arm], way, chance)
        elif op == "SUBPATTERN":
            yield from self._written(value[3], way, chance)
        elif op == "ASSERT" and value[0] > 0:
            yield from self._written(value[1], way, chance)
        elif op in REPEATS:
            yield from self._repeated(value, way, chance)

    def _repeated(self, value: Any, way: Way, chance: random.Random) -> Iterator[str]:
        least, most, body = value
        if len(body) == 1 and _anything(body[0]) and most > 1:
            yield chance.choice((" plum ", " ", ", ", "" if not least else " ox "))
            return
        if most > 3 and len(body) == 1 and str(body[0][0]) == "IN" and "CATEGORY_WORD" in str(body[0][1]):
            yield chance.choice(WORDS)
            return
        times = max(least, 1) if way.get(id(value)) else chance.randint(least, min(most, least + 1))
        for _ in range(times):
            yield from self._written(body, way, chance)

    @staticmethod
    def _any_of(choices: Any, chance: random.Random) -> str:
        if str(choices[0][0]) == "NEGATE":
            return "x"
        op, value = chance.choice(choices)
        if str(op) == "LITERAL":
            return chr(value)
        if str(op) == "RANGE":
            return chr(chance.randint(*value))
        return {"CATEGORY_DIGIT": "7", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "x"}.get(str(value), "x")

    def only(self, way: Way) -> Any:
        """The expression with nothing but the alternatives on this way, compiled."""
        return _compiler.compile(self._kept(self.parsed, way), self.flags)

    def _kept(self, nodes: Any, way: Way) -> Any:
        kept = [(op, self._value(str(op), value, way)) for op, value in nodes]
        return _parser.SubPattern(nodes.state, kept)

    def _value(self, op: str, value: Any, way: Way) -> Any:
        if op == "BRANCH":
            at = way.get(id(value))
            return (value[0], [self._kept(arm, way) for n, arm in enumerate(value[1]) if at in (None, n)])
        if op == "SUBPATTERN":
            return (*value[:3], self._kept(value[3], way))
        if op in REPEATS:
            least = max(value[0], 1) if way.get(id(value)) else value[0]
            return (least, value[1], self._kept(value[2], way))
        return value
