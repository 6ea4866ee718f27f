"""The judge from the command line: what is said before and after, what is printed, and what happens without a server."""

import json
from pathlib import Path

import pytest

from cli.main import main
from tests import fake_endpoint as fake
from tests.fake_endpoint import FakeEndpoint
from tests.scripted_judge import answering, each
from tests.unit.judging.calls import REQUESTS, WORDS


@pytest.fixture
def file(tmp_path: Path) -> str:
    turns = [{"speaker": "buyer" if at % 2 else "rep", "text": words} for at, words in enumerate(WORDS)]
    path = tmp_path / "call.json"
    path.write_text(json.dumps(turns))
    return str(path)


def settings(environ: dict[str, str], url: str, **more: str) -> dict[str, str]:
    return {**environ, "WARMCALL_JUDGE_MODEL": "judge-model", "OPENAI_BASE_URL": url, **more}


def test_score_with_the_judge_says_what_it_takes_and_took_and_prints_both_opinions(
    file: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with FakeEndpoint(otherwise=answering()) as server:
        status = main(["score", file, "--scorer", "judge"], settings(environ, server.url))
    out, err = capsys.readouterr()

    assert status == 0
    assert err.startswith(f"Asking model judge-model to judge: {REQUESTS} requests, about ")
    assert "the price is not known" in err
    assert "It took " in err
    assert "100 of 100: passed" in out
    assert "Where judge and rubric scorer differ:" in out
    assert "rubric: not met." in out


def test_score_in_json_is_one_object_of_the_same_form(
    file: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with FakeEndpoint(otherwise=answering()) as server:
        given = settings(environ, server.url, WARMCALL_SCORER="judge", WARMCALL_JUDGE_REPEATS="3")
        status = main(["score", file, "--json"], given)
    card = json.loads(capsys.readouterr().out)

    assert status == 0
    assert (card["scorer"], card["overall"]) == ("judge", 100)
    assert card["judging"]["overalls"] == [100, 100, 100]
    assert card["skills"][0]["criteria"][0]["votes"] == ["met"] * 3
    assert set(card["skills"][0]["criteria"][0]["beside"]) == {"scorer", "verdict", "reason", "evidence"}


def test_without_a_server_the_card_says_why_and_shows_the_rubric_scorers_verdicts(
    file: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["score", file, "--scorer", "judge"], settings(environ, "http://127.0.0.1:9/v1"))
    out = capsys.readouterr().out

    assert status == 0
    assert "Not scored. The connection to the model failed." in out
    assert "Trust building, by the rubric scorer:" in out


def test_a_judge_that_is_not_set_up_is_one_sentence(
    file: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["score", file, "--scorer", "judge"], environ) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_price_is_told_beforehand_where_it_is_known(
    file: str, environ: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from practice import prices

    known = {"judge-model": prices.Price(prompt=1.0, completion=2.0, currency="EUR")}
    monkeypatch.setattr(prices, "load", lambda _root: known)
    with FakeEndpoint(otherwise=answering()) as server:
        main(["score", file, "--scorer", "judge"], settings(environ, server.url))
    err = capsys.readouterr().err

    assert "about 0.0" in err
    assert "Cost: 0.0" in err
    assert err.count("EUR") == 2


def test_what_a_server_cannot_do_is_remembered_for_the_next_time(file: str, environ: dict[str, str]) -> None:
    def no_schema(line: fake.Line) -> None:
        form = line.body.get("response_format", {}).get("type")
        refuse = fake.status(400, message="'response_format' of type json_schema is not supported")
        (refuse if form == "json_schema" else answering())(line)

    with FakeEndpoint(otherwise=no_schema) as server:
        for _ in range(2):
            main(["score", file, "--scorer", "judge", "--json"], settings(environ, server.url))
    forms = [body["response_format"]["type"] for body in server.requests]

    assert forms.count("json_schema") == 2
    assert forms[-REQUESTS:] == ["json_object"] * REQUESTS


def test_a_call_that_a_judge_is_to_score_keeps_both_cards(
    environ: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, root: Path
) -> None:
    import io
    import sys

    from wiring import open_parts

    said = b"".join(json.dumps({"say": WORDS[at]}).encode() + b"\n" for at in (0, 2, 4, 6))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said + b'{"end": true}\n')))
    with FakeEndpoint(otherwise=answering()) as server:
        given = settings(environ, server.url, WARMCALL_SCORER="judge")
        assert main(["call", "cold_lead_raw_materials", "--jsonl"], given) == 0
    card = json.loads(capsys.readouterr().out.splitlines()[-1])
    parts = open_parts(root, given)
    record = parts.store.record(parts.store.history()[0].id)

    assert card["scorer"] == "judge"
    assert [kept.scorer for kept in record.scorecards] == ["rubric", "judge"]
    assert {spent.position for spent in record.usage} == {0}


def test_a_judge_that_fails_leaves_the_rubric_scorers_card_the_one_that_counts(
    environ: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    said = b"".join(json.dumps({"say": WORDS[at]}).encode() + b"\n" for at in (0, 2, 4, 6))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said + b'{"end": true}\n')))
    with FakeEndpoint(otherwise=answering(each(evidence=[]))) as server:
        given = settings(environ, server.url, WARMCALL_SCORER="judge")
        assert main(["call", "cold_lead_raw_materials", "--jsonl"], given) == 0
    card = json.loads(capsys.readouterr().out.splitlines()[-1])

    assert card["scorer"] == "rubric"
    assert card["overall"] is not None
