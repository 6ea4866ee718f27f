"""The coaching at the top of a scorecard page: the one change that pays most, one for every other skill, and what went well. Short enough
to be read at once; the rest folds away. Computes nothing.
"""

import streamlit as st

from practice.model.coaching import Change, Contrast, SkillCoaching, Strength
from ui.plain import for_html

_MOST = 24  # words of a turn that are shown


def coaching(skills: tuple[SkillCoaching, ...]) -> None:
    """The heaviest change open, the others in a line each with the rest behind it."""
    changes = sorted((one for one in skills if one.change), key=lambda one: -(one.change.points if one.change else 0))
    if changes:
        st.html(_first(changes[0]) + "".join(_other(one) for one in changes[1:]))
    kept = [one for one in skills if one.strength]
    if kept:
        rows = "".join(_kept(one.name, one.strength) for one in kept if one.strength)
        st.html(
            f'<details class="wc-rest"><summary>What went well: {len(kept)}, in your words</summary><ul>{rows}</ul></details>'
        )


def _first(it: SkillCoaching) -> str:
    assert it.change
    return (
        f'<section class="wc-next"><p class="wc-eyebrow">Change this next time · {for_html(it.name)} · {_points(it.change)}</p>'
        f"<p><strong>{for_html(it.change.why)}</strong></p>{_moment(it.change)}{_better(it.change)}"
        f"{_instead(it.change.contrast)}</section>"
    )


def _other(it: SkillCoaching) -> str:
    assert it.change
    return (
        f'<section class="wc-change"><p><strong>{for_html(it.name)}, {_points(it.change)}:</strong> {for_html(it.change.why)}</p>'
        f"<details><summary>The moment and a better line</summary>{_moment(it.change)}{_better(it.change)}"
        f"{_instead(it.change.contrast)}</details></section>"
    )


def _points(change: Change) -> str:
    return f"worth {change.points} point{'' if change.points == 1 else 's'}"


def _moment(change: Change) -> str:
    heard = (
        f"<p>The buyer, turn {change.after.turn}: “{for_html(_cut(change.after.quote))}”</p>" if change.after else ""
    )
    said = f"<p>You, turn {change.turn}: “{for_html(_cut(change.line))}”</p>" if change.turn and change.line else ""
    earlier = change.after is not None and change.turn is not None and change.after.turn < change.turn
    return heard + said if earlier else said + heard


def _better(change: Change) -> str:
    return f'<p>A better line:</p><p class="wc-said">“{for_html(change.better)}”</p>' if change.better else ""


def _instead(it: Contrast | None) -> str:
    """What the replay gives, in a sentence."""
    if it is None:
        return ""
    parts = []
    if it.ended:
        parts.append("they would not have ended the call")
    if it.trust != it.trust_instead:
        parts.append(f"their trust would have been {it.trust_instead} instead of {it.trust}")
    if it.patience != it.patience_instead and len(parts) < 2:
        parts.append(f"their patience {it.patience_instead} instead of {it.patience}")
    if it.opens:
        parts.append(f"they would have told you something about: {', '.join(one.split(': ')[1] for one in it.opens)}")
    if it.asks:
        parts.append(f"an ask would have been open: {', '.join(one.replace('_', ' ') for one in it.asks)}")
    return f'<p class="wc-quiet">With that line, by the buyer’s own rules: {for_html("; ".join(parts))}.</p>'


def _kept(name: str, it: Strength) -> str:
    quote = f'“{for_html(_cut(it.evidence.quote))}” <span class="wc-quiet">turn {it.evidence.turn}</span>'
    return f"<li><strong>{for_html(name)}.</strong> {for_html(it.why)} {quote}</li>"


def _cut(words: str) -> str:
    said = words.split()
    return " ".join(said) if len(said) <= _MOST else f"{' '.join(said[:_MOST])} ..."
