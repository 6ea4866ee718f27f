"""Deadlines on pages: asked for as day, hour and zone, and shown in the reader's zone beside the one it was set in."""

from datetime import datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import streamlit as st

from practice.team.assigning import moment_of
from ui import shown
from ui.phrases import moment

WEEK = timedelta(days=7)


@cache
def zones() -> tuple[str, ...]:
    """Every time zone that is known here."""
    return tuple(sorted(available_timezones() | {"UTC"}))


def own_zone() -> str:
    """The reader's zone, else UTC."""
    zone = str(shown.viewer_zone() or "UTC")
    return zone if zone in zones() else "UTC"


def ask(key: str, zone: str | None = None, label: str = "Due") -> tuple[datetime, str]:
    """The fields, a week from now at first; what they say, and the zone it is meant in."""
    first = zone if zone in zones() else own_zone()
    today = datetime.now(ZoneInfo(first)).date()
    left, middle, right = st.columns([2, 1, 2])
    day = left.date_input(label, value=today + WEEK, min_value=today, key=f"{key}-day")
    hour = middle.time_input("At", value=time(17, 0), key=f"{key}-hour")
    chosen = right.selectbox("Time zone", zones(), index=zones().index(first), key=f"{key}-zone")
    return datetime.combine(day, hour), chosen


def stored(said: datetime, zone: str) -> str:
    """As it is stored; `BadInput` for what is no moment."""
    return moment_of(said.isoformat(timespec="minutes"), zone)


def words(due: str, zone: str) -> str:
    """In the reader's zone; where it was set in another, in that one as well."""
    here = moment(due, shown.viewer_zone())
    if zone not in zones() or moment(due, ZoneInfo(zone)) == here:
        return here
    return f"{here} your time ({moment(due, ZoneInfo(zone))} in {zone.replace('_', ' ')})"
