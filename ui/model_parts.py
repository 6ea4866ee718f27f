"""What a scorecard page says of a call that a model voiced: where its words broke a rule, and what they cost. Audits nothing."""

import streamlit as st

from practice.model.attempt import Record
from practice.model.debrief import Debrief
from practice.prices import Prices, bill
from ui import phrases, shown
from ui.plain import for_html


def faults(told: Debrief) -> None:
    """The buyer's own faults, above the score that they spoil."""
    if not told.buyer_faults:
        return
    st.warning(
        f"**{phrases.BUYER_FAULT}.** The model that spoke for the buyer broke its rules in a way that may have misled you. "
        "The score below is shown for what it is worth, and your history leaves it out."
    )
    rows = "".join(
        f"<li>Turn {it.turn}: {for_html(it.why)}<blockquote>“{for_html(it.quote)}”</blockquote></li>"
        for it in told.buyer_faults
    )
    st.html(f"<ul>{rows}</ul>")


def cost(record: Record, prices: Prices) -> None:
    """Tokens and money of the buyer's words in this attempt; what a judge cost stands with the judge."""
    lines = bill([one for one in record.usage if one.position], prices)
    if lines:
        st.subheader("What the model cost", anchor=False)
        shown.note(" ".join(lines))
