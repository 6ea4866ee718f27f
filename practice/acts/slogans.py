"""The words that every seller uses and no buyer hears: quality, service, trust. Holds nothing else."""

import re

SLOGAN = re.compile(r"\b(?:quality|services?|trust(?:ed|worthy)?)\b", re.IGNORECASE)


def slogan_in(text: str) -> str:
    """The first such word as it was said; "" where there is none."""
    found = SLOGAN.search(text)
    return found.group() if found else ""
