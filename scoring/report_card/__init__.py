"""Is a scenario fit to assign? Scripted reps of different skill call it, and what comes of it is held against limits.

`trials.card_of` plays one scenario with one persona and gives its `Card`; `personas.habits` sums up how the buyers behaved.
"""
