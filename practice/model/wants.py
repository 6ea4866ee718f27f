"""The closed list of what a question can want to know, finer than its aim. Holds no wordings."""

from typing import Literal, get_args

Want = Literal[
    "decide",  # who has to say yes, how such things are approved
    "influence",  # whose opinion counts, who would have to work with it
    "refer",  # whom the buyer knows with the same worry
    "money",  # what may be spent, what is spent
    "loss",  # what follows if nothing is done, what it costs
    "date",
    "tried",  # what was done about it before, and how that went
    "event",  # what happened
    "other",  # other ways, other offers, other suppliers
    "future",  # where the firm is going
    "growth",  # new business that could be won
    "ideal",  # what the buyer would like to have
    "personal",  # what it means to the buyer as a person
    "reason",  # why, and why now
    "trouble",  # what goes wrong
    "state",  # how things are today
]
WANTS: tuple[Want, ...] = get_args(Want)
