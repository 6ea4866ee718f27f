"""What a refusal of a model's server means to us: from status and words to one of our few kinds, to whether trying
again may help, and to the parts it does not take. Pure functions; knows nothing of the library that makes the calls.

No sentence here repeats the server's words: they may quote the key or the prompt.
"""

from collections.abc import Iterable, Mapping

from practice.errors import EndpointError, EndpointFault

NOBODY_WAITS_LONGER = 5.0  # seconds; on a telephone there is a better answer than silence by then

TOO_LONG = ("context_length", "context length", "context window", "maximum context", "too many tokens", "too long")
FILTERED = ("content_filter", "content management policy", "content policy")
BAD_KEY = ("api key not valid", "api_key_invalid", "invalid api key", "invalid_api_key", "incorrect api key")
NO_QUOTA = ("insufficient_quota", "exceeded your current quota", "insufficient balance", "insufficient credits")
NO_MODEL = ("model_not_found", "invalid model", "unknown model", "no such model")
TRANSIENT = frozenset({408, 409, 425, 429})


class Fault(EndpointError):
    """An `EndpointError` that also says whether trying again may help: after `wait` seconds, or with None not at all.

    `broke` where the server itself failed over the request, which is how some of them say that they do not know a part of it."""

    def __init__(
        self, kind: EndpointFault, sentence: str, wait: float | None = None, *, broke: bool = False, cut: bool = False
    ) -> None:
        super().__init__(kind, sentence)
        self.wait = wait
        self.broke = broke
        self.cut = cut  # the answer came to its length limit: a shorter question may get a whole one


class Refused(Exception):
    """The server does not take these parts of the request; without them it may."""

    def __init__(self, parts: frozenset[str]) -> None:
        super().__init__(", ".join(sorted(parts)))
        self.parts = parts


def of_status(status: int, text: str, headers: Mapping[str, str], optional: Iterable[str]) -> Fault | Refused:
    """What an HTTP status with this body means. `optional` are the parts of the request that can be left out."""
    text = text.lower()
    if status in (401, 403) or _any(BAD_KEY, text):
        return Fault("not_authorised", "The model's endpoint did not accept the key; check OPENAI_API_KEY.")
    if status == 404 or 300 <= status < 400 or (status < 500 and _any(NO_MODEL, text)):
        return Fault("not_configured", "The endpoint does not know this model or address; check both in the settings.")
    if status == 402 or _any(NO_QUOTA, text):
        return Fault("busy", "The quota of this key is used up.")
    if said := of_words("too long" if status == 413 else text):
        return said
    if parts := _refused(status, text, frozenset(optional)):
        return Refused(parts)
    if status in TRANSIENT or status >= 500:
        return Fault("busy", "The model is too busy to answer.", wait=retry_after(headers), broke=status >= 500)
    return Fault("bad_answer", "The model's endpoint refused the request.")


def of_words(text: str) -> Fault | None:
    """A fault that the words of an error give away, whatever its status."""
    if _any(TOO_LONG, text.lower()):
        return Fault("too_long", "The call has become too long for this model.")
    if _any(FILTERED, text.lower()):
        return Fault("bad_answer", "The endpoint's content filter stopped the answer.")
    return None


def retry_after(headers: Mapping[str, str]) -> float:
    """Seconds that the server asks for; a date, which is rare, counts as longer than anybody waits."""
    try:
        return max(float(headers.get("retry-after", "0")), 0.0)
    except ValueError:
        return NOBODY_WAITS_LONGER + 1


def _refused(status: int, text: str, optional: frozenset[str]) -> frozenset[str]:
    """The parts that a refusal names, else all that can be left out, since some servers do not say what they mind."""
    if status not in (400, 422, 500, 501):
        return frozenset()
    if "system" in optional and "system" in text and "role" in text:
        return frozenset({"system"})
    named = frozenset(part for part in optional - {"system"} if part in text)
    return named or (frozenset() if status >= 500 else optional - {"system"})


def _any(signs: tuple[str, ...], text: str) -> bool:
    return any(sign in text for sign in signs)
