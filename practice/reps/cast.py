"""The scripted reps by name, the best first. Holds no lines."""

from practice.reps.average import average
from practice.reps.hearing import Rep
from practice.reps.poor import flattering, pushy, rambling, weak
from practice.reps.strong import strong
from practice.reps.tricks import injecting, interrogating, rephrasing, silent, stuffing

SCRIPTED: dict[str, Rep] = {
    "strong": strong,
    "average": average,
    "weak": weak,
    "pushy": pushy,
    "silent": silent,
    "rambling": rambling,
    "flattering": flattering,
    "interrogating": interrogating,
    "rephrasing": rephrasing,
    "stuffing": stuffing,
    "injecting": injecting,
}
NEVER_A_YES = ("weak", "pushy", "silent", "stuffing", "injecting")
"""Reps to whom no buyer may say yes."""
