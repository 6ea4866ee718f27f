"""The call page: words only, what was refused stays in the box, and a reply that fails can be asked for again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from practice.errors import EndpointError
from practice.ports import Cue, Piece
from tests.app.pages import PageParts, a_call, page, parts_on, words
from tests.builders import a_scenario
from ui import call_page
from ui.replies import Replies


class Scripted:
    """A buyer with a queue: texts are said, errors are raised. The last one stays."""

    def __init__(self, *queue: str | Exception, note: str = "") -> None:
        self.queue = list(queue)
        self.note = note
        self.asked = 0

    def reply(self, _cue: Cue) -> Iterator[Piece]:
        self.asked += 1
        said = self.queue.pop(0) if len(self.queue) > 1 else self.queue[0]
        if isinstance(said, Exception):
            raise said
        yield Piece(text=said, note=self.note)


@pytest.fixture
def parts(data: Path) -> PageParts:
    return parts_on(data)


def opened(parts: PageParts, attempt_id: str, buyer: Scripted) -> AppTest:
    """The page of this attempt, with this buyer at the other end."""
    replies = Replies(parts.store, lambda _voice: buyer)
    return page(lambda given, places: call_page.render(given, places, replies), parts, attempt_id)


def test_words_only_no_trust_and_no_facts_during_the_call(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?")
    app = opened(parts, "a1", Scripted("Go on."))
    shown = words(app).lower()
    assert [text.value for text in app.text][:2] == ["Hello.", "Yes?"]
    assert "trust" not in shown
    assert "patience" not in shown
    assert "has to do with the pumps" not in shown
    assert "private: only you see this call." in shown


def test_what_is_said_is_stored_and_answered_once(parts: PageParts) -> None:
    a_call(parts.store, "a1")
    buyer = Scripted("Go on.")
    app = opened(parts, "a1", buyer)
    app.chat_input[0].set_value("What changed this year?").run()
    said = [(turn.speaker, turn.text) for turn in parts.store.record("a1").transcript.turns]
    assert said == [("rep", "What changed this year?"), ("buyer", "Go on.")]
    assert buyer.asked == 1
    assert [text.value for text in app.text][:2] == ["What changed this year?", "Go on."]


def test_a_buyer_who_opens_speaks_first(data: Path) -> None:
    parts = parts_on(data)
    a_call(parts.store, "a1", scenario=a_scenario(opens="buyer"))
    app = opened(parts, "a1", Scripted("Quill here, you wanted to talk?"))
    assert app.text[0].value == "Quill here, you wanted to talk?"
    assert parts.store.record("a1").reply is None


@pytest.mark.parametrize("blank", ["   ", "\n\t "])
def test_a_blank_turn_is_refused_in_a_sentence(parts: PageParts, blank: str) -> None:
    a_call(parts.store, "a1")
    app = opened(parts, "a1", Scripted("Go on."))
    app.chat_input[0].set_value(blank).run()
    assert "nothing was said" in app.error[0].value
    assert not parts.store.record("a1").transcript.turns


def test_an_interrupted_reply_is_asked_for_again_when_the_page_opens(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.")
    assert parts.store.claim("a1", "1:00000000.1:1")
    assert parts.store.interrupt_stale(0) == 1
    app = opened(parts, "a1", Scripted("Yes?"))
    assert [text.value for text in app.text][:2] == ["Hello.", "Yes?"]


def test_a_failed_reply_says_why_keeps_the_words_and_can_be_asked_again(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.")
    buyer = Scripted(EndpointError("busy", "The model is busy; try again in a minute."), "Yes?")
    app = opened(parts, "a1", buyer)
    assert "The model is busy" in app.error[0].value
    assert "Your words are safe" in app.error[0].value
    app.button(key="ask-again").click().run()
    assert not app.error
    assert [turn.text for turn in parts.store.record("a1").transcript.turns] == ["Hello.", "Yes?"]


def test_an_unforeseen_fault_shows_no_insides(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.")
    app = opened(parts, "a1", Scripted(RuntimeError("sk-secret in a trace")))
    assert "was lost" in app.error[0].value
    assert "sk-secret" not in words(app)


def test_a_quiet_line_tells_when_the_embedded_buyer_took_over(parts: PageParts) -> None:
    a_call(parts.store, "a1")
    app = opened(parts, "a1", Scripted("Go on.", note="The model was too slow; the embedded buyer finished."))
    app.chat_input[0].set_value("Hello.").run()
    assert '<p class="wc-quiet">The model was too slow; the embedded buyer finished.</p>' in words(app)


def test_a_long_call_shows_its_end_and_more_on_request(parts: PageParts) -> None:
    a_call(parts.store, "a1", *(f"Line {number}." for number in range(1, 41)))
    app = opened(parts, "a1", Scripted("Go on."))
    shown = [text.value for text in app.text]
    assert "Line 11." in shown
    assert "Line 10." not in shown
    app.button[0].click().run()
    assert app.text[0].value == "Line 1."


def test_ending_the_call_closes_it_and_leaves_for_the_scorecard(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?")
    app = opened(parts, "a1", Scripted("Go on."))
    app.button(key="end-call").click().run()
    assert parts.store.record("a1").attempt.outcome == "no_sale"
    assert app.text[0].value == "elsewhere"


def test_an_ended_call_has_no_box_and_points_to_the_scorecard(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Goodbye.", ended="hung_up")
    app = opened(parts, "a1", Scripted("Go on."))
    assert not app.chat_input
    assert "The buyer ended the call" in words(app)
    assert "**See your scorecard**" in words(app)


def test_words_that_come_after_the_end_are_not_swallowed(parts: PageParts) -> None:
    a_call(parts.store, "a1", "Hello.", "Yes?")
    app = opened(parts, "a1", Scripted("Go on."))
    parts.store.end("a1", "no_sale", "2026-03-02T09:30:00Z")
    app.chat_input[0].set_value("One more thing.").run()
    assert "over" in app.error[0].value
    assert "One more thing." in [text.value for text in app.text]
    assert len(parts.store.record("a1").transcript.turns) == 2


def test_words_of_both_sides_are_plain_text(parts: PageParts) -> None:
    evil = "<b>x</b> ![y](http://evil.example/y.png) :smile: $z$"
    a_call(parts.store, "a1", evil, evil)
    app = opened(parts, "a1", Scripted("Go on."))
    assert [text.value for text in app.text][:2] == [evil, evil]
    assert "evil" not in "".join(str(it.value) for it in app.markdown)


def test_the_page_names_the_voice_that_goes_on_with_the_call_and_not_the_one_the_settings_name_since(
    parts: PageParts,
) -> None:
    a_call(parts.store, "a1")
    chosen = ["model old at 127.0.0.1"]
    replies = Replies(parts.store, lambda _voice: Scripted("Go on."), lambda _voice: chosen[0])
    app = page(lambda given, places: call_page.render(given, places, replies), parts, "a1")
    assert "played by: <strong>the embedded buyer" in words(app)
    app.chat_input[0].set_value("Hello.").run()
    chosen[0] = "model new at 127.0.0.1"
    app.chat_input[0].set_value("And this year?").run()
    assert "played by: <strong>model old at 127.0.0.1" in words(app)


def test_the_figures_count_the_reply_that_has_just_come(parts: PageParts) -> None:
    a_call(parts.store, "a1", "One two.", "Three four.")
    app = opened(parts, "a1", Scripted("Three four five six."))
    assert words(app).count("You said 50 % of the words") == 2
    app.chat_input[0].set_value("One two.").run()
    assert words(app).count("You said 40 % of the words") == 2
    assert "You said 50 %" not in words(app)
