"""What trainers, reps and admins do with each other, as verbs: each takes the room, who acts, and what it needs.

`room.py` is what the verbs work on. `accounts.py` who is here, `entrance.py` signing in, `assigning.py` what a trainer asks
for, `doing.py` what a rep does about it, `reviewing.py` what is said about it afterwards, `telling.py` the notices,
`house.py` what belongs to everybody. A verb asks `permits.py` before it looks at anything, and raises a `PracticeError`
whose sentence can be shown as it is.
"""
