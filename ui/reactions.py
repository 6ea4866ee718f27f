"""How the buyer took a turn, and two ways of saying one side by side. Draws what it is given."""

import streamlit as st

from practice.model.rehearsal import Reaction
from ui.plain import for_html


def causes(it: Reaction) -> None:
    """Trust and patience after the turn, and what moved them."""
    st.html(_causes(it))


def side_by_side(one: Reaction, other: Reaction, titles: tuple[str, str], name: str) -> None:
    """The rep's words, the buyer's, and the causes, in two columns that stack on a phone."""
    for column, it, title in zip(st.columns(2), (one, other), titles, strict=True):
        with column, st.container(border=True):
            st.html(
                f'<p class="wc-eyebrow">{for_html(title)}</p><p class="wc-said"><strong>You:</strong> {for_html(it.rep)}</p>'
                f'<p class="wc-said"><strong>{for_html(name)}:</strong> {for_html(it.buyer or "The call was over.")}</p>'
                f"{_causes(it)}"
            )


def _causes(it: Reaction) -> str:
    rows = "".join(f"<li>{for_html(str(cause))}</li>" for cause in it.causes) or "<li>nothing moved them</li>"
    told = f"<p>They told you {_count(len(it.told))}.</p>" if it.told else ""
    ended = "<p><strong>With that they end the call.</strong></p>" if it.ended else ""
    return f"<p>Trust <b>{it.trust}</b> · patience <b>{it.patience}</b> · {it.mood}</p><ul>{rows}</ul>{told}{ended}"


def _count(number: int) -> str:
    return "one thing" if number == 1 else f"{number} things"
