"""Scripted reps of different skill, who try a scenario out before a person does. They have the brief and the words, and nothing else.

`cast.SCRIPTED` names them; `playing.play` lets one call the embedded buyer and gives back the transcript with the outcome.
"""
