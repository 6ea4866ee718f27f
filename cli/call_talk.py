"""A call in the terminal for a person: the brief, the talk, and afterwards the debrief, in plain text.

During the call the rep sees words only; trust, causes and facts come afterwards.
"""

import textwrap
from collections.abc import Iterator
from typing import TextIO

from cli.call import Call
from cli.card import WIDTH
from cli.debrief import after
from practice.model.attempt import Content, Reply
from practice.ports import Buyer, Cue, Piece

HELP = "Write what you would say and press Enter. /end leaves the call, /brief shows the brief again, /help shows this."
HINT = "Nothing was said. Write what you would say, or /help."


class Aloud:
    """A voice whose words appear in the terminal as they come."""

    def __init__(self, voice: Buyer, out: TextIO) -> None:
        self._voice = voice
        self._out = out

    def reply(self, cue: Cue) -> Iterator[Piece]:
        """The pieces of the voice behind it, unchanged."""
        print("\nBuyer: ", end="", file=self._out, flush=True)
        for piece in self._voice.reply(cue):
            print(piece.text, end="", file=self._out, flush=True)
            yield piece
        print("\n", file=self._out, flush=True)


def play(call: Call, who_plays: str, lines: Iterator[str], out: TextIO) -> int:
    """From the brief to the debrief; 0. `lines` are what the rep types."""
    show(out, *brief(call.content), "", f"Who plays the buyer: {who_plays}.", HELP)
    try:
        notice(call.opening(), out)
        for line in lines:
            if not spoken(call, line.strip(), out):
                break
    except KeyboardInterrupt:
        show(out, "", f"Broken off. What was said is kept as attempt {call.id}.")
        raise
    call.end()
    card = call.score()
    show(
        out,
        *after(call.record(), card),
        *call.bill(),
        "",
        f"Kept as attempt {call.id}; the app shows it in History.",
    )
    return 0


def spoken(call: Call, line: str, out: TextIO) -> bool:
    """Do what one line asks for; whether the call goes on."""
    match line:
        case "":
            show(out, HINT)
        case "/end":
            return False
        case "/brief":
            show(out, *brief(call.content))
        case "/help":
            show(out, HELP)
        case _ if line.startswith("/"):
            show(out, f"There is no {line.split()[0]}. {HELP}")
        case _:
            notice(call.say(line), out)
            if call.record().attempt.ended:
                show(out, "The call is over.")
                return False
    return True


def notice(reply: Reply | None, out: TextIO) -> None:
    """What the rep has to know about this turn, as when the embedded voice took over."""
    if reply and reply.note:
        show(out, f"({reply.note})", "")


def brief(content: Content) -> Iterator[str]:
    """What the rep may know before the call."""
    scenario, persona = content.scenario, content.persona
    it = scenario.brief
    yield from ("", f"{scenario.title} ({scenario.level})", "")
    rows = {"Company": it.company, "Contact": it.contact, "Product": it.product, "Goal": it.goal}
    rows["Buyer"] = f"{persona.name}: {persona.role}"
    yield from (f"{name + ':':<9}{text}" for name, text in rows.items())
    yield from ("", "What you know (check it, some of it may be old):")
    yield from (f"- {item.text}" for item in it.known)
    yield from ("", "What you can show:")
    yield from (f"- {proof}" for proof in it.proof)
    if it.limits:
        yield from ("", f"Limits: {it.limits}")


def show(out: TextIO, *lines: str) -> None:
    """Lines of text, wrapped; those of a list keep their indent."""
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip(" -+")))
        short = len(line) <= WIDTH
        print(line if short else textwrap.fill(line, WIDTH, subsequent_indent=indent), file=out, flush=True)
