"""Scripted reps of different skill, who try a scenario out before a person does. They hear only the buyer's words and the brief.

`reps.SCRIPTED` names them; `playing.play` lets one call the embedded buyer and gives back the transcript with the outcome.
"""
