"""The model voice against a loopback server: what passes is the model's, and every fault still ends in a whole reply."""

import time
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from practice.endpoint import Endpoint
from practice.model.state import Move
from practice.model.usage import Cost, Usage
from practice.ports import Cue, Piece
from practice.voices.model import FINISHED, UNUSABLE, ModelBuyer
from tests import fake_endpoint as fakes
from tests.fake_endpoint import Behaviour, FakeEndpoint, say
from tests.unit.voices.model_cues import ASK, CONCERN, FACTS, MEET, QUESTION, REFUSE, TELL, WORRY, a_cue

PLAIN = Move(occasion="react_statement")


class Silent:
    """A fallback that must not be needed."""

    def reply(self, cue: Cue) -> Iterator[Piece]:
        assert not (cue.state.plan and cue.state.plan.moves), "the embedded voice was asked"
        yield from ()


def buyer(fake: FakeEndpoint, seconds: float = 20.0, **more: object) -> ModelBuyer:
    endpoint = Endpoint("m", SecretStr("sk-test-0123456789"), fake.url, sleep=lambda _seconds: None)
    endpoint.warm()
    return ModelBuyer(endpoint, deadline_seconds=seconds, **more)  # type: ignore[arg-type]


def text(pieces: list[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def told(pieces: list[Piece]) -> tuple[str, ...]:
    return tuple(fact for piece in pieces for fact in piece.told)


def played(cue: Cue, *behaviours: Behaviour, **more: object) -> tuple[list[Piece], FakeEndpoint]:
    """What the rep hears, and the server."""
    with FakeEndpoint(*behaviours) as fake:
        pieces = buyer(fake, **more).reply(cue)  # type: ignore[arg-type]
        return [piece for piece in pieces if piece.text or piece.note], fake


def test_a_clean_answer_is_the_models_sentence_by_sentence() -> None:
    pieces, fake = played(a_cue(PLAIN), say("Mm, I see. Well, go on then."), fallback=Silent())
    assert [piece.text for piece in pieces] == ["Mm, I see.", " Well, go on then."]
    assert {piece.by for piece in pieces} == {"model"}
    assert not any(piece.note for piece in pieces)
    assert len(fake.requests) == 1


def test_a_fact_counts_as_told_in_the_piece_that_says_it() -> None:
    pieces, _ = played(
        a_cue(TELL), say("Fair question. The old pumps? Nine stoppages every single year."), fallback=Silent()
    )
    assert told(pieces) == ("stoppages",)
    assert pieces[-1].told == ("stoppages",)


def test_a_fact_that_was_to_be_told_and_is_not_is_added_in_the_scenarios_words() -> None:
    pieces, _ = played(a_cue(TELL), say("Fair question. They stop rather often."))
    assert pieces[-1].text.strip() in FACTS[0].says
    assert pieces[-1].told == ("stoppages",)
    assert (pieces[-1].by, pieces[-1].note) == ("embedded", "")
    assert text(pieces).startswith("Fair question. They stop rather often. ")


@pytest.mark.parametrize(("move", "wordings"), [(WORRY, CONCERN.says), (ASK, QUESTION.says)])
def test_a_worry_or_a_question_that_was_to_come_out_is_added_when_the_model_leaves_it_out(
    move: Move, wordings: tuple[str, ...]
) -> None:
    pieces, _ = played(a_cue(move), say("All right, go on."))
    assert pieces[-1].text.strip() in wordings
    pieces, _ = played(a_cue(move), say(f"All right. {wordings[1]}"), fallback=Silent())
    assert text(pieces) == f"All right. {wordings[1]}"


def test_a_sentence_with_a_fault_is_never_heard_and_the_model_is_asked_once_more_with_the_reason() -> None:
    pieces, fake = played(a_cue(PLAIN), say("As an AI I have no pumps. Sorry."), say("Mm, go on."), fallback=Silent())
    assert text(pieces) == "Mm, go on."
    assert len(fake.requests) == 2
    assert "talks like an assistant" in fake.requests[1]["messages"][-1]["content"]
    assert fake.requests[1]["messages"][:-1] == fake.requests[0]["messages"][:-1]


def test_what_was_shown_before_the_fault_stays_and_is_not_said_again() -> None:
    first, second = (
        say("Hold on a second. We can offer you a trial."),
        say("Hold on a second. What is this about, then?"),
    )
    pieces, fake = played(a_cue(PLAIN), first, second, fallback=Silent())
    assert text(pieces) == "Hold on a second. What is this about, then?"
    assert "Hold on a second." in fake.requests[1]["messages"][-1]["content"]


def test_after_a_second_fault_the_embedded_buyer_finishes_and_the_turn_says_so() -> None:
    pieces, fake = played(a_cue(PLAIN), say("Great question!"), say("How may I assist you?"), say("Mm."))
    assert text(pieces) in ("One for react_statement.", "Two for react_statement.")
    assert [piece.by for piece in pieces] == ["embedded"]
    assert pieces[0].note == f"{UNUSABLE} {FINISHED}"
    assert len(fake.requests) == 2


def test_a_reply_that_goes_on_too_long_is_cut_at_a_sentence() -> None:
    long = " ".join(
        f"It is all rather {word} to me, I must say to you."
        for word in ("odd", "new", "dull", "strange", "much", "late")
    )
    pieces, fake = played(a_cue(PLAIN), say(long), fallback=Silent())
    assert 40 < len(text(pieces).split()) <= 60
    assert text(pieces).endswith(".")
    assert len(fake.requests) == 1


def test_a_yes_that_the_model_broke_off_before_is_said_by_the_embedded_buyer() -> None:
    pieces, _ = played(a_cue(MEET), fakes.truncated("Hm, let me think. I"))
    assert text(pieces).startswith("Hm, let me think. ")
    assert text(pieces).endswith("for accept_meeting.")


@pytest.mark.parametrize(
    "fault",
    [
        fakes.refusal,
        fakes.silent,
        fakes.nothing,
        fakes.web_page,
        fakes.odd_json,
        fakes.truncated("Well, that is. And"),
        fakes.ended("Well, that is. And", "length"),
        fakes.ended("Well, that is. And", "content_filter"),
        fakes.reset(""),
        fakes.reset("Well, that is. And"),
        fakes.stall(""),
        fakes.stall("Well, that is. And"),
        fakes.drip("and so on"),
        fakes.comments,
        fakes.headers_that_never_end,
        fakes.broken_events("Well, that is. And"),
        fakes.error_event("Well, that is. And"),
        fakes.status(400, "context_length_exceeded"),
        fakes.status(401),
        fakes.status(403),
        fakes.status(404),
        fakes.status(429, retry_after="30"),
        fakes.status(429, retry_after="1"),
        fakes.status(429, retry_after="Wed, 21 Oct 2026 07:28:00 GMT"),
        fakes.status(429, "insufficient_quota"),
        fakes.status(402),
        fakes.status(408),
        fakes.status(413),
        fakes.status(301, location="/elsewhere"),
        fakes.status(400, message="no idea"),
        fakes.status(422, message="Unrecognized request argument supplied"),
        fakes.status(500),
        fakes.status(502),
        fakes.status(503, retry_after="60"),
        fakes.status(529),
        fakes.raw("<html><body>Bad gateway</body></html>", kind="text/html", code=502),
        fakes.raw("<html><body>Welcome</body></html>", kind="text/event-stream"),
        fakes.raw("Welcome", kind="text/plain"),
        fakes.raw("{not json", kind="application/json"),
        fakes.raw("", kind="application/json"),
        fakes.raw("null", kind="application/json"),
        fakes.raw('{"choices": null}', kind="application/json"),
        fakes.raw('{"choices": []}', kind="application/json"),
        fakes.raw('{"choices": [{"message": null, "finish_reason": "stop"}]}', kind="application/json"),
        fakes.raw("data: [DONE]\n\n"),
        fakes.raw("data: \n\n"),
        fakes.raw(b"\xff\xfe data".decode("latin-1"), "\n\n"),
        fakes.empty_choices,
        fakes.odd_shape([]),
        fakes.odd_shape("hello"),
        fakes.odd_shape({"choices": "hello"}),
        fakes.odd_shape({"choices": [None]}),
        fakes.odd_shape({"choices": {"0": {}}}),
        fakes.odd_delta(None),
        fakes.odd_delta("hello"),
        fakes.odd_delta({"content": ["hello"]}),
        fakes.odd_delta({"content": 7}),
        fakes.odd_delta({"tool_calls": [{"index": 0}]}),
        fakes.ended("Well, that is. And", "tool_calls"),
        fakes.drip_in_a_line,
        fakes.too_short,
        fakes.hung_up_at_once,
        fakes.error_event("", "maximum context length exceeded"),
        fakes.refuses("stream", say("Never.")),
        say(""),
        say("..."),
        say("*sighs*"),
    ],
)
def test_every_fault_ends_in_a_whole_reply_within_the_deadline(fault: Behaviour) -> None:
    with FakeEndpoint(otherwise=fault) as fake:
        voice = buyer(fake, seconds=3)
        begun = time.monotonic()
        pieces = list(voice.reply(a_cue(TELL, WORRY)))
        assert time.monotonic() - begun < 3
    assert told(pieces) == ("stoppages",)
    assert any(wording in text(pieces) for wording in FACTS[0].says)
    assert any(wording in text(pieces) for wording in CONCERN.says)
    notes = [piece.note for piece in pieces if piece.note]
    assert len(notes) == 1
    assert notes[0].endswith(FINISHED)


@pytest.mark.parametrize(
    "fault",
    [
        fakes.status(429, retry_after="1"),
        fakes.status(500),
        fakes.status(502),
        fakes.status(503),
        fakes.status(408),
        fakes.reset(""),
        fakes.hung_up_at_once,
        fakes.truncated(""),
        fakes.empty_choices,
        fakes.silent,
        fakes.broken_events(""),
        fakes.error_event(""),
        fakes.status(400, message="Unknown parameter: 'stream_options'."),
        fakes.status(422, message="extra fields not permitted"),
        fakes.status(400, message="System role not supported"),
    ],
)
def test_a_fault_that_passes_is_not_even_noticed(fault: Behaviour) -> None:
    pieces, fake = played(a_cue(PLAIN), fault, say("Mm, go on."), fallback=Silent())
    assert [(piece.text, piece.by, piece.note) for piece in pieces] == [("Mm, go on.", "model", "")]
    assert len(fake.requests) == 2


def test_odd_chunks_that_are_no_fault_do_not_hurt() -> None:
    pieces, fake = played(a_cue(PLAIN), fakes.say_with_odd_chunks("Mm, go on."), fallback=Silent())
    assert (text(pieces), len(fake.requests)) == ("Mm, go on.", 1)


def test_a_server_that_is_not_there_costs_the_rep_nothing_but_the_model() -> None:
    with FakeEndpoint() as gone:
        pass
    pieces = list(buyer(gone).reply(a_cue(TELL)))
    assert told(pieces) == ("stoppages",)


@pytest.mark.parametrize(
    ("said", "moves"),
    [
        ("Yes, let's meet on Tuesday.", (REFUSE,)),
        ("Goodbye.", (PLAIN,)),
        ("We lose 40,000 a year.", (PLAIN,)),
        ("That would be Vera Lund.", (PLAIN,)),
        ("- one\n- two", (PLAIN,)),
        ("How do things stand with the old pumps?", (PLAIN,)),
    ],
)
def test_nothing_the_plan_did_not_decide_ever_reaches_the_rep(said: str, moves: tuple[Move, ...]) -> None:
    pieces, _ = played(a_cue(*moves), say(said), say(said))
    assert said.split()[0] not in text(pieces)
    assert "embedded" in {piece.by for piece in pieces}


def test_the_first_sentence_is_there_before_the_model_has_finished() -> None:
    with FakeEndpoint(fakes.stall("Mm, I see. Well, and")) as fake:
        begun = time.monotonic()
        first = next(iter(buyer(fake, seconds=20).reply(a_cue(PLAIN))))
        assert first.text == "Mm, I see."
        assert time.monotonic() - begun < 5


def spent(voice: ModelBuyer) -> list[Usage]:
    return [usage for piece in voice.reply(a_cue(PLAIN)) for usage in piece.usage]


def test_tokens_come_with_the_turn_as_the_server_counted_them_or_estimated() -> None:
    with FakeEndpoint(say("Mm, go on.", prompt_tokens=321), say("Well, go on then.")) as fake:
        voice = buyer(fake)
        (counted,), (estimated,) = spent(voice), spent(voice)
    assert (counted.prompt, counted.completion, counted.estimated, counted.model) == (321, 7, False, "m")
    assert estimated.estimated
    assert estimated.prompt > 300


def test_an_answer_that_could_not_be_used_or_broke_off_is_paid_for_as_well() -> None:
    with FakeEndpoint(say("Great question! And more."), say("Mm, go on."), fakes.truncated("Well, that")) as fake:
        voice = buyer(fake)
        unusable, good = spent(voice)
        (broken,) = spent(voice)
    assert unusable.estimated
    assert good.completion
    assert broken.estimated


def test_a_question_that_nobody_heard_costs_nothing() -> None:
    with FakeEndpoint(otherwise=fakes.status(401)) as fake:
        assert spent(buyer(fake)) == []


def test_the_price_of_the_day_goes_with_each_answer() -> None:
    with FakeEndpoint(say("Mm, go on.", prompt_tokens=1000)) as fake:
        (usage,) = spent(buyer(fake, price=lambda usage: Cost(amount=usage.prompt / 1000, currency="EUR")))
    assert usage.cost == Cost(amount=1.0, currency="EUR")


def test_a_dead_server_costs_one_slow_turn_and_not_every_turn() -> None:
    with FakeEndpoint(otherwise=fakes.stall("")) as fake:
        voice = buyer(fake, seconds=1)
        list(voice.reply(a_cue(PLAIN)))
        begun = time.monotonic()
        (piece,) = voice.reply(a_cue(PLAIN))
        assert time.monotonic() - begun < 0.3
        assert len(fake.requests) == 1
    assert "asked again in a minute" in piece.note
    assert piece.note.endswith(FINISHED)
