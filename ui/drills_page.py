"""Drills: one to three minutes on one move. An item, an answer, what it did, a better line; missed items come back by themselves."""

from datetime import UTC, datetime

import streamlit as st

from practice.drills import doing
from practice.model.drills import Drill, DrillItem, Judged, Round
from ui import shown
from ui.places import Places
from ui.plain import for_html
from wiring import Parts


def render(parts: Parts, places: Places) -> None:
    """The drill in the address, or all of them."""
    drills = parts.library.drills()
    name = st.query_params.get("drill", "")
    if not drills:
        shown.heading("Drills", "No drill yet")
        st.info("There is no drill here. Put a TOML file into the folder `drills`; its README says how.")
        places.link("practice", "Practise a call instead")
    elif name in drills:
        _round(parts, places, drills[name])
    else:
        _all(parts, list(drills.values()))


def _all(parts: Parts, drills: list[Drill]) -> None:
    shown.heading("Drills", "One move at a time, one to three minutes")
    shown.note("Judged at once, on this machine. What you miss comes back after a day, three days and a week.")
    last = parts.drill_answers.last()
    waiting = doing.waiting(drills, last, datetime.now(UTC))
    for drill in sorted(drills, key=lambda it: (-waiting.get(it.id, 0), it.title)):
        tried = sum(name == drill.id for name, _ in last)
        state = shown.back_today(waiting[drill.id]) if drill.id in waiting else f"{tried} of {len(drill.items)} tried"
        with st.container(border=True, key=f"wc-drill-{drill.id}"):
            st.html(
                f'<p class="wc-eyebrow">{drill.minutes} min · {state}</p><h3>{for_html(drill.title)}</h3><p>{for_html(drill.why)}</p>'
            )
            if st.button("Begin", key=f"begin-{drill.id}"):
                if st.session_state.get(f"round-{drill.id}", "") is None:  # an earlier round that is done
                    st.session_state.pop(f"round-{drill.id}")
                st.query_params["drill"] = drill.id
                st.rerun()


def _round(parts: Parts, places: Places, drill: Drill) -> None:
    """The items of this round one after the other; it is chosen once and kept until it is done, also over a reload."""
    shown.heading(f"Drill · {drill.minutes} min", drill.title)
    st.html(f"<p>{for_html(drill.task)}</p>")
    key = f"round-{drill.id}"
    told: tuple[str, Judged] | None = st.session_state.get(key)
    kept = parts.drill_answers.round(drill.id)
    if kept and not kept.left and told is None and key in st.session_state:
        _done(places, drill, kept, key)
        return
    if kept is None or (told is None and not doing.goes_on(drill, kept, datetime.now(UTC))):
        kept = _begin(parts, drill)
    name = told[0] if told else kept.left[0]
    item = next(item for item in drill.items if item.id == name)
    at = kept.items.index(name)
    st.progress(at / len(kept.items), text=f"{at + 1} of {len(kept.items)}")
    _item(parts, drill, item, told[1] if told else None)
    _back()


def _begin(parts: Parts, drill: Drill) -> Round:
    at = datetime.now(UTC)
    items = [item.id for item in doing.round_of(drill, parts.drill_answers.last(drill.id), at)]
    st.session_state.pop(f"round-{drill.id}", None)
    return parts.drill_answers.begin_round(drill.id, items, at.isoformat(timespec="seconds"))


def _item(parts: Parts, drill: Drill, item: DrillItem, judged: Judged | None) -> None:
    about = f'<p class="wc-quiet">{for_html(item.about)}</p>' if item.about else ""
    st.html(f'{about}<p class="wc-said">{for_html(item.given)}</p>')
    with st.form(f"form-{drill.id}-{item.id}", border=False):
        words = st.text_area("Your answer", key=f"answer-{drill.id}-{item.id}", max_chars=600, height=92)
        said = st.form_submit_button("Say it", type="primary", disabled=judged is not None)
    if said and not words.strip():
        st.warning("Write what you would say.")
    elif said and judged is None:
        before = parts.drill_answers.last(drill.id).get((drill.id, item.id))
        judged, tried = doing.answer(drill, item, words, before, datetime.now(UTC))
        parts.drill_answers.keep(tried)
        st.session_state[f"round-{drill.id}"] = (item.id, judged)
        st.rerun()
    if judged is not None:
        _told(judged)
        if st.button("Next", type="primary", key=f"next-{drill.id}-{item.id}"):
            st.session_state[f"round-{drill.id}"] = None
            st.rerun()


def _told(it: Judged) -> None:
    """Why it is right or not, and another line that does it."""
    sign, word = ("✓", "Yes.") if it.ok else ("✗", "Not yet.")
    label = "Another way" if it.ok else "A better line"
    st.html(
        f'<div role="status"><p><span class="wc-verdict" aria-hidden="true">{sign}</span><strong>{word}</strong> {for_html(it.why)}</p>'
        f"<p>{label}:</p><blockquote class='wc-said'>“{for_html(it.better)}”</blockquote></div>"
    )


def _done(places: Places, drill: Drill, kept: Round, key: str) -> None:
    right = sum(kept.answered.values())
    back = "" if right == len(kept.items) else " What you missed comes back tomorrow."
    st.success(f"Done: {right} right of {len(kept.items)}.{back}")
    if st.button("Another round", key=f"again-{drill.id}"):
        st.session_state.pop(key)
        st.rerun()
    _back()
    places.link("practice", "**Practise a call**")


def _back() -> None:
    """To all drills. A link from a page to itself would keep the old address for what is pressed next."""
    if st.button("All drills", key="all-drills"):
        st.query_params.pop("drill", None)
        st.rerun()
