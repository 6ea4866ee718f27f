"""A rubric written as the TOML text that `rubrics` reads back as the same value. Judges nothing."""

from collections.abc import Iterator, Sequence

from practice.model.base import Value
from practice.model.rubric import Rubric

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_HEAD = """\
# A version of a rubric, saved by the app. It is never written again: a change is a new version.
# The fields are explained in scoring/rubrics/README.md.
"""


def text(rubric: Rubric) -> str:
    """The whole file; what has its default value is left out, but for the pass mark."""
    return "\n".join([_HEAD, *_lines(rubric)]) + "\n"


def _lines(rubric: Rubric) -> Iterator[str]:
    yield from _pairs(rubric, leave=("id", "change", "skills"))
    if rubric.change:
        yield from ("", "[change]", *_pairs(rubric.change))
    for skill in rubric.skills:
        yield from ("", "[[skills]]", *_pairs(skill, leave=("criteria",)))
        for criterion in skill.criteria:
            yield from ("", "[[skills.criteria]]", *_pairs(criterion))


def _pairs(value: Value, leave: Sequence[str] = ()) -> Iterator[str]:
    for name, field in type(value).model_fields.items():
        held = getattr(value, name)
        if name not in leave and (field.is_required() or name == "pass_mark" or held != field.default):
            yield f"{name} = {_value(held)}"


def _value(held: object) -> str:
    if isinstance(held, bool):
        return "true" if held else "false"
    if isinstance(held, int | float):
        return repr(held)
    if isinstance(held, tuple):
        return f"[{', '.join(map(_value, held))}]"
    if isinstance(held, Value):
        return f"{{{', '.join(_pairs(held))}}}"
    return f'"{"".join(map(_sign, str(held)))}"'


def _sign(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    return f"\\u{ord(sign):04x}" if sign < " " or sign == "\x7f" else sign
