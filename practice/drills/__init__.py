"""Drills: items from files, answers read by the same acts that read a call, and the day an item comes back. Knows no page and no table."""
