"""Tokens in money: as the user's file says, and not at all where it says nothing."""

from pathlib import Path

import pytest

from practice.errors import ContentError
from practice.model.usage import Cost, Usage
from practice.prices import FILE, bill, cost, load, problems

TABLE = """
[models."big one"]
prompt = 2.0
cached = 0.5
completion = 8
currency = "EUR"

[models.local]
prompt = 0
completion = 0
currency = "USD"
"""
HALF_CACHED = Usage(prompt=1_000_000, cached=400_000, completion=100_000, model="big one")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / FILE).write_text(TABLE)
    return tmp_path


def test_the_shipped_table_holds_no_price(root: Path) -> None:
    assert load(root) == {}
    assert problems(root) == []


def test_no_file_is_no_price(tmp_path: Path) -> None:
    assert load(tmp_path) == {}


def test_cached_tokens_have_their_own_price(table: Path) -> None:
    found = cost(HALF_CACHED, load(table))
    assert found is not None
    assert found.currency == "EUR"
    assert found.amount == pytest.approx(0.6 * 2.0 + 0.4 * 0.5 + 0.1 * 8)


def test_without_a_price_for_them_cached_tokens_cost_what_others_cost(table: Path) -> None:
    found = load(table)["big one"].model_copy(update={"cached": None}).of(HALF_CACHED)
    assert found.amount == pytest.approx(2.0 + 0.8)


def test_a_server_that_says_it_cached_more_than_it_read_earns_nothing(table: Path) -> None:
    odd = Usage(prompt=10, cached=500, completion=0, model="big one")
    found = cost(odd, load(table))
    assert found is not None
    assert found.amount == pytest.approx(10 * 0.5 / 1_000_000)


@pytest.mark.parametrize("name", ["big", "big one-2", "BIG ONE", ""])
def test_a_model_that_is_not_in_the_table_has_no_price(name: str, table: Path) -> None:
    assert cost(HALF_CACHED.model_copy(update={"model": name}), load(table)) is None


def test_the_price_of_the_day_stays(table: Path) -> None:
    paid = HALF_CACHED.model_copy(update={"cost": Cost(amount=9.0, currency="USD")})
    assert cost(paid, load(table)) == Cost(amount=9.0, currency="USD")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[models", "cannot be read"),
        ("[model.x]\nprompt = 1", "model is not known"),
        ("models = 3", "must be tables"),
        ("[models.x]\nprompt = 1\ncompletion = 1", "currency"),
        ('[models.x]\nprompt = -1\ncompletion = 1\ncurrency = "EUR"', "prompt"),
        ('[models.x]\nprompt = 1\ncompletion = "a"\ncurrency = "EUR"', "completion"),
        ('[models.x]\nprompt = 1\ncompletion = 1\ncurrency = "euro"', "currency"),
        ('[models.x]\nprompt = 1\ncompletion = 1\ncurrency = "EUR"\nper = 1', "per"),
        ('[models.x]\nprompt = nan\ncompletion = 1\ncurrency = "EUR"', "prompt"),
    ],
)
def test_a_broken_table_is_named_with_its_field(text: str, named: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(ContentError, match=rf"prices\.toml.*{named}"):
        load(tmp_path)
    (told,) = problems(tmp_path)
    assert named in told


def test_a_bill_tells_tokens_estimates_and_money(table: Path) -> None:
    spent = [HALF_CACHED, HALF_CACHED.model_copy(update={"estimated": True, "cached": None})]
    said = " ".join(bill(spent, load(table)))
    assert "2,000,000 read (400,000 of them from the server's cache), 200,000 written, in 2 answers of big one" in said
    assert "Estimated, not counted by the server: 1 of 2 answers." in said
    assert "Cost: 5.0000 EUR." in said


def test_an_unknown_price_is_said_and_not_guessed(table: Path) -> None:
    other = HALF_CACHED.model_copy(update={"model": "other"})
    assert "price not known for other" in " ".join(bill([other], load(table)))
    mixed = " ".join(bill([HALF_CACHED, other], load(table)))
    assert "EUR" in mixed
    assert "Cost of a part: price not known for other" in mixed


def test_a_model_of_ones_own_may_cost_nothing(table: Path) -> None:
    assert "Cost: 0.0000 USD." in bill([HALF_CACHED.model_copy(update={"model": "local"})], load(table))


def test_a_call_without_a_model_has_no_bill() -> None:
    assert bill([], {}) == ()
