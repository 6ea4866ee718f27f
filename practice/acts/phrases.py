"""A small notation for ways of saying something: one wording a line, compiled into one pattern over plain text.

`...` stands for up to five words, `<day>` and the like for a class of words, a `$` at the end for the end of the
sentence. What is between brackets is a regular expression. A
backslash at the end goes on with the line.
Holds the notation and the word classes; the wordings are with the acts they belong to.
"""

import re

from practice.acts.wordings import Wordings

CLASSES = {
    "day": "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow)",
    "month": "(?:january|february|march|april|june|july|august|september|october|november|december)",
    "number": (
        r"(?:\d[\d.,:]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
        r"thirty|forty|fifty|"
        "sixty|ninety|hundred|half|few|couple(?: of)?|several|many|some|most)"
    ),
    "count": (
        r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
        "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?hundred|a dozen)"
    ),
    "unit": "(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)",
    "money": r"(?:[$£€] ?\d[\d.,]*k?|\d[\d.,]{0,15}k? ?(?:[$£€]|dollars?|euros?|pounds?|bucks|cents?|grand))",
    "tell": (
        "(?:tell|walk|talk|take|explain|describe|share|show|outline|give|help|fill|paint|run|bring|lead|"
        "say more|say a bit more|say a little more|say some more|elaborate|expand|go deeper|go into|unpack|"
        "clarify|speak to|speak about|talk about|think of|name|list|repeat)"
    ),
    "could": "(?:can|could|would|will|may|might|shall|should)",
    "company": (
        "(?:compan(?:y|ies)|firms?|businesses|manufacturers?|producers?|mills?|plants?|factor(?:y|ies)|"
        "shops?|suppliers?|retailers?|hospitals?|clinics?|schools?|hotels?|restaurants?|converters?|"
        "packagers?|makers?|carriers?|distributors?|operators?|clients?|customers?|members?|organizations?|"
        "teams?|banks?|builders?|contractors?|foundr(?:y|ies)|bakeries|breweries|printers|peers|competitors|"
        "owners?|managers?|directors?|people|folks)"
    ),
}

CONTINUED = re.compile(r"\\\n\s*")
GAP = r"(?: [^ ?!]+){0,5} "


def source(wordings: str) -> str:
    """The wordings as the source of one regular expression, without the word boundaries."""
    return "|".join(_lines(wordings))


def phrases(wordings: str) -> Wordings:
    """A pattern that finds any of the wordings as whole words."""
    return Wordings(_lines(wordings), r"(?<![\w'])", r"(?![\w'])", begun=True)


def starts(wordings: str) -> Wordings:
    """A pattern that finds any of the wordings at the beginning of a sentence, after words that only lead in."""
    return Wordings(_lines(wordings), rf"^{LEAD}", r"(?![\w'])", apart=False, begun=True)


def wording(expression: str, flags: int = 0) -> Wordings:
    """A pattern in the notation of `re`."""
    rest = expression.removeprefix(LEAD)
    return Wordings((rest,), expression[: len(expression) - len(rest)], flags=flags)


def _lines(wordings: str) -> list[str]:
    lines = (line.strip() for line in CONTINUED.sub("", wordings).splitlines())
    return [_one(line) for line in lines if line and not line.startswith("# ")]


def _one(line: str) -> str:
    if line.endswith("$"):
        line = line[:-1] + r"(?=[.,!?…]*$)"
    line = line.replace(" ... ", GAP)
    for name, words in CLASSES.items():
        line = line.replace(f"<{name}>", words)
    return line


LEADS = (
    "so|and|but|or|okay|well|now|right|yes|no|all right|great|thanks|thank you|then|also|actually|"
    "just|maybe|perhaps|first|first of all|"
    "oh|ah|i see|got it|sure|fine|good|look|listen|hey|hi|hello|perfect|cool|interesting|excellent|"
    "wow|please|plus|anyway|again|"
    "basically|honestly|frankly|really|exactly|absolutely|of course|i mean|you know|like|because|"
    "still|next|finally|lastly|"
    "understood|fair enough|makes sense|that makes sense|in that case|out of curiosity|"
    "just out of curiosity|curious|question|"
    "quick question|one question|one more thing|one last thing|one last question|let me ask you|let me ask you this|"
    "let me ask you something|may i ask|can i ask|can i ask you|could i ask|if i may ask|if i may|"
    "if you do not mind me asking|"
    "if you do not mind|i guess|guess"
)
LEAD = rf"(?:(?:{LEADS})[,.:;-]? ){{0,6}}"
