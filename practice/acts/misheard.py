"""What the rep puts as the buyer's own view though nothing the buyer said bears it out. Holds no judgement of real rephrases."""

from collections.abc import Iterator, Sequence

from practice.acts.concepts import concepts
from practice.acts.phrases import phrases
from practice.acts.rephrases import LOOK_BACK
from practice.acts.sentences import Sentence
from practice.acts.words import content_words, stems
from practice.model.reading import Rephrase, Span
from practice.model.transcript import Turn

CLAIM = phrases(
    r"""
    (?:so|then|and so|okay so|right so)?,? ?(?:if i (?:understand|understood|hear|heard|got|get) (?:you|this|\
        that|it)?|in other words|what i (?:hear|am hearing)|what you (?:are saying|say|mean)|you are saying|\
        (?<!what )(?<!as )you (?:said|mentioned|told me)(?! (?:was|is|makes|sounds)))
    (?:so |and |then )?your (?:main |biggest |real |big |first |key |primary |only )?(?:concern|worry|problem|\
        issue|priority|goal|fear|challenge|aim)s? (?:is|are|seems to be|would be)
    (?:so |and |then )?(?:it|that) (?:sounds|seems) (?:like|as if|as though) (?:you|your)
    """
)


def misheard_in(sentences: Sequence[Sentence], rephrases: Sequence[Rephrase], before: Sequence[Turn]) -> Iterator[Span]:
    """Claims about the buyer that share no content with the buyer's last turns; none where the buyer has said nothing yet."""
    if not any(CLAIM.search(sentence.text) for sentence in sentences):
        return
    heard = (turn.text for turn in before[-LOOK_BACK:] if turn.speaker == "buyer")
    words = frozenset(word for text in heard for word in content_words(text))
    if len(words) < 3:
        return
    meanings = frozenset(group for word in words for group in concepts(word))
    for sentence in sentences:
        claim = sentence.whole(Span, 0.7)
        content = frozenset(stems(sentence.text)) - _FRAME_WORDS
        taken = any(rephrase.start < claim.end and claim.start < rephrase.end for rephrase in rephrases)
        if not taken and CLAIM.search(sentence.text) and content and not _borne_out(content, words, meanings):
            yield claim


_FRAME_WORDS = frozenset(
    content_words(
        "straight right clear correct correctly understand understood hear heard mean saying "
        "concern worry problem issue priority goal fear challenge aim main"
    )
)


def _borne_out(content: frozenset[str], words: frozenset[str], meanings: frozenset[int]) -> bool:
    return any(word in words or concepts(word) & meanings for word in content)
