"""A text in plain form: lower case, straight apostrophes, contractions and informal spellings written out,
hesitations and stutters
dropped, one space between words. Every plain stretch can be traced back to the words it came from. Holds no idea of
what the words do.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from practice.acts.ellipsis import left_out
from practice.acts.letters import Tokens
from practice.acts.manner import BY_NEIGHBOURS, by_neighbours, sounded_out, unadorned
from practice.acts.marks import asks_unmarked, begins
from practice.acts.slang import set_phrases
from practice.acts.spelling import mended

LONGEST = 6_000
"""Characters of a turn that are read; what comes after is not a spoken turn."""


def listed(words: str) -> frozenset[str]:
    """A set of words, written as one runs them off."""
    return frozenset(words.split())


NOISE = (
    r"[\[(](?i:laugh|chuckl|sigh|pause|crosstalk|inaudible|unintelligible|silence|cough|music|noise|"
    r"sniff|smil|clears throat)"
    r"[^\])\n]{0,30}[\])]|"
)
TOKENS = Tokens(
    r"[^\W\d_]{2,}[^\W_]*(?:['’‘`][^\W_]+)*|" + NOISE + r"\d+(?:[.,:]\d+)+|(?<![\w.])\.\d+|"
    r"(?:[a-zA-Z]\.){2,}|[^\W_]+(?:['’‘`][^\W_]+)*|\n+|[.?!…]+|--+|[–—]|"
    r"\S"
)
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "`": "'"})
PAUSES = frozenset(",;:.?!…-")
OPENING = frozenset("$£€([{#&/+")
ENDS = ".?!…"
MONEY = frozenset((" $", " £", " €", " #"))
ABBREVIATIONS = listed("mr mrs ms dr st vs etc approx inc ltd co no dept e.g i.e")

HESITATIONS = listed("um umm uhm uh uhh er erm ehm hm hmm hmmm mm")

INFORMAL: dict[str, str] = {
    "u": "you", "ur": "your", "r": "are", "ya": "you", "yall": "you", "y'all": "you", "pls": "please", "plz": "please",
    "thx": "thanks", "tks": "thanks", "ty": "thank you", "b4": "before", "coz": "because", "cuz": "because", "cos":
    "because",
    "'cause": "because", "bc": "because", "tho": "though", "thru": "through", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "lemme": "let me", "gimme": "give me", "kinda": "", "sorta": "", "dunno": "do not know",
    "wassup": "what is up", "ok": "okay", "k": "okay", "kk": "okay", "yep": "yes", "yup": "yes", "yeah": "yes",
    "yea": "yes",
    "ye": "yes", "yah": "yes", "nope": "no", "nah": "no", "alright": "all right", "allright": "all right", "ain't":
    "is not",
    "aint": "is not", "cannot": "can not", "can't": "can not", "cant": "can not", "won't": "will not", "wont": "will not",
    "shan't": "shall not", "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent":
    "are not",
    "wasnt": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "im": "i am", "ive": "i have", "id": "i would",
    "youre": "you are", "youve": "you have", "youd": "you would", "youll": "you will", "theyre": "they are",
    "weve": "we have", "thats": "that is", "whats": "what is", "hows": "how is", "wheres": "where is", "whos": "who is",
    "whens": "when is", "whys": "why is", "theres": "there is", "heres": "here is", "lets": "let us", "let's": "let us",
    "how'd": "how did", "why'd": "why did", "where'd": "where did", "what'd": "what did", "wouldve": "would have",
    "shouldve": "should have", "couldve": "could have", "woulda": "would have", "coulda": "could have", "shoulda":
    "should have",
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "weds": "wednesday", "thu": "thursday", "thur": "thursday",
    "thurs": "thursday", "fri": "friday", "tmrw": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow",
    "tommorrow": "tomorrow", "mins": "minutes", "min": "minutes", "teh": "the", "wich": "which", "wat": "what",
    "wht": "what",
    "waht": "what", "hwo": "how", "becuase": "because", "realy": "really", "recieve": "receive", "garantee":
    "guarantee",
    "guarentee": "guarantee", "gaurantee": "guarantee", "definately": "definitely", "intrested": "interested",
    "buisness": "business", "bussiness": "business", "custumer": "customer", "shedule": "schedule", "adress": "address",
    "organisation": "organization", "realise": "realize", "prioritise": "prioritize", "favour": "favor", "colour":
    "color",
    "programme": "program", "cheque": "check", "centre": "center", "wouldn't've": "would not have",
    "em": "them", "n": "and", "an'": "and", "o'": "of", "wi": "with", "wi'": "with", "yer": "your", "yous": "you", "youse": "you",
    "d'ye": "do you", "d'you": "do you", "ye'd": "you would", "ye'll": "you will", "ye've": "you have", "ye're": "you are",
    "summat": "something", "nae": "not", "aye": "yes", "auld": "old", "lang": "long", "doin": "doing", "daein": "doing",
    "goin": "going", "tryna": "trying to", "whatcha": "what do you", "quid": "pounds", "ppl": "people", "abt": "about",
    "bout": "about", "thatd": "that would", "itd": "it would", "itll": "it will", "when'd": "when did", "who'd": "who would",
    "wensday": "wednesday", "wendsday": "wednesday", "thursay": "thursday", "tbh": "", "in't": "is not", "isny": "is not",
    "hes": "he is", "shes": "she is", "theyll": "they will", "theyd": "they would",
    "mightve": "might have", "mustve": "must have", "yeh": "yes", "yess": "yes", "nite": "night", "rite": "right", "wud": "would",
    "cud": "could", "shud": "should", "hav": "have", "gud": "good", "luv": "love", "bcoz": "because",
    "becoz": "because", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow", "msg": "message",
    "appt": "appointment", "mtg": "meeting",
    "wk": "week", "wks": "weeks", "hrs": "hours", "hr": "hour", "yr": "year", "yrs": "years", "mth": "month", "mths": "months",
    "biz": "business", "cust": "customer", "custs": "customers", "co's": "companies", "w/": "with", "wot": "what", "wots": "what is",
    "hw": "how", "whn": "when", "y'know": "you know", "yknow": "you know", "d'know": "do you know", "dunno'": "do not know",
    "wkend": "weekend", "prob": "problem", "probs": "problems", "asap": "as soon as possible",
    "whatd": "what did", "thatll": "that will", "neighbor": "neighbour", "neighbors": "neighbours", "tyre": "tire", "tyres": "tires",
    "labour": "labor", "harbour": "harbor", "behaviour": "behavior", "colours": "colors", "favourite": "favorite",
    "organise": "organize", "organised": "organized", "organisations": "organizations", "realised": "realized",
    "recognise": "recognize", "summarise": "summarize", "apologise": "apologize", "apologised": "apologized",
    "prioritised": "prioritized", "optimise": "optimize", "minimise": "minimize", "analyse": "analyze", "metres": "meters",
    "licence": "license", "programmes": "programs", "cheques": "checks", "jewellery": "jewelry", "ageing": "aging",
}  # fmt: skip
"""Spellings of speech and of haste, and British spellings, as one form each."""

ENDINGS = (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"), ("'d", " would"))
IS_AFTER = listed("it he she that this what how who where when why there here everything something nothing name")

STUTTERING = listed(
    "a an and are as at but can could do for has have how i if in is it just like my no not of on or our she so some that the "
    "their then there they this to was we what when where who why will with would you your he his her me"
)
"""Words that are said twice only by accident."""


SOFTENERS = listed("kind sort")
NAMING = listed(
    "what which a an some any this that the other these those all every one same different many certain two three whatever"
)
"""Words before "kind of" that make it name a kind; elsewhere it only softens."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain text with what leads back from it. `starts[i]` is where the i-th token begins in `plain`, `spans[i]`
    where in `text`."""

    text: str
    plain: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that a stretch of the plain text came from, in whole words."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        last = max(bisect_left(self.starts, end) - 1, first)
        return self.spans[first][0], self.spans[last][1]


@lru_cache(maxsize=4096)
def spelt_out(word: str) -> str:
    """One word as plain words; "" for a hesitation. Guards nothing: "id" may mean identity, which no act turns on."""
    word = word.lower().translate(STRAIGHT)
    if word in HESITATIONS:
        return ""
    if word in INFORMAL:
        return INFORMAL[word]
    for ending, full in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)] + full
    if word.endswith("'s"):
        return word[:-2] + (" is" if word[:-2] in IS_AFTER else "'s")
    right = mended(word)
    return INFORMAL.get(right, right)


def _softens(out: Sequence[str]) -> bool:
    """Whether the "kind" or "sort" said last is there for softness only."""
    return len(out) < 2 or out[-2].strip() not in NAMING


def ends_sentence(mark: str, text: str, at: int, before: str) -> bool:
    """Whether this full stop, question or exclamation mark closes a sentence, rather than an abbreviation or an
    address."""
    if mark[0] not in ".?!…":
        return False
    if at < len(text) and not (text[at].isspace() or text[at] in "\"'”’)]*-–—"):
        return False
    return mark != "." or before not in ABBREVIATIONS


def _completed(out: list[str], starts: list[int], first: int, bare: bool) -> int:
    """Puts the question mark and the small words into the sentence from the piece `first` on that it was written without; by how
    much it grew. `bare`: its turn has no marks at all."""
    sentence = "".join(out[first:])
    lead = len(sentence) - len(sentence.lstrip())
    sentence, grown = sentence[lead:], 0
    if sentence and sentence[-1] not in "?!…" and asks_unmarked(sentence.removesuffix("."), bare):
        grown = int(out[-1] != ".")
        out[-1] = "?" if out[-1] == "." else f"{out[-1]}?"
        sentence = f"{sentence.removesuffix('.')}?"
    missing = left_out(sentence)
    if missing is None:
        return grown
    place, word, words = missing
    at = bisect_right(starts, starts[first] + lead + place, first) - 1
    out[at] = out[at].replace(word, words, 1)
    more = len(words) - len(word)
    for later in range(at + 1, len(starts)):
        starts[later] += more
    return grown + more


@lru_cache(maxsize=512)
def plain(text: str) -> Plain:
    """The plain form of the first `LONGEST` characters."""
    text = text[:LONGEST]
    out: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int]] = []
    sentences: list[tuple[int, int]] = []
    length = opened = head = 0
    last = ""
    hyphen = False

    def close() -> None:
        nonlocal length, opened, head
        if length > opened:
            length += _completed(out, starts, head, bare)
            sentences.append((opened, length))
        opened, head = length, len(out)

    read, whole, fresh = unadorned(text), {**sounded_out(text), **set_phrases(text)}, begins(text)
    bare = not any(mark in text for mark in ENDS)
    marked = bool(whole or fresh)
    done = 0
    for match in TOKENS.of(read).finditer(read):
        token, span = match.group(), match.span()
        if marked:
            if span[0] < done:
                continue
            if span[0] in whole:
                done, token = whole[span[0]]
                span = (span[0], done)
            if span[0] in fresh:
                close()
                last = ""
        first = token[0]
        if first.isalnum() or token[-1].isdigit():
            word = spelt_out(token)
            if not word:
                continue
            if word in BY_NEIGHBOURS:
                word = by_neighbours(word, last, read, span[1])
            if word == "of" and last in SOFTENERS and _softens(out):
                hyphen = False
                length -= len(out[-1])
                out.pop(), starts.pop(), spans.pop()
                last = out[-1].strip() if out and out[-1].strip().isalnum() else ""
                continue
            if last and (word.startswith(last) if hyphen else word == last and word in STUTTERING):
                length -= len(out[-1])
                out.pop(), starts.pop(), spans.pop()
            hyphen = False
            piece = " " + word if out and out[-1] not in MONEY else word
            out.append(piece)
            starts.append(length)
            spans.append(span)
            length += len(piece)
            last = word
            continue
        if first == "\n":
            close()
            last = ""
            continue
        if first in "[(" and len(token) > 1:
            continue
        mark = "-" if first in "-–—" else token
        if first in ".?!…":
            mark = "?" if "?" in mark else "!" if "!" in mark else "." if len(mark) == 1 else "…"
        if mark == "-" and last and match.end() < len(text) and text[match.end()].isalnum():
            hyphen = True  # a hyphen between words reads like a space
            continue
        if not out or (mark in ",-;:…" and last == ""):
            continue
        if mark in OPENING:
            mark = " " + mark
        out.append(mark)
        starts.append(length)
        spans.append(span)
        length += len(mark)
        if first in ".?!…" and ends_sentence(token, text, match.end(), last):
            close()
        last = "" if mark in PAUSES else mark
    close()
    return Plain(text, "".join(out), tuple(starts), tuple(spans), tuple(sentences))
