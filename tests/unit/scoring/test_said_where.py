"""Where in a call words were said."""

from scoring.said_where import SaidWhere


def places() -> SaidWhere:
    said = SaidWhere()
    said.add(1, ("pump", "leak", "pump"))
    said.add(4, ("pump", "price"))
    said.add(6, ("leak", "price"))
    return said


def test_the_first_place_with_one_of_the_words_is_found_from_any_start() -> None:
    assert places().first(("price", "leak")) == 1
    assert places().first(("price", "leak"), start=2) == 4
    assert places().first(("leak",), start=2) == 6
    assert places().first(("leak",), start=7) is None
    assert places().first(("crane",)) is None
    assert places().first(()) is None


def test_a_word_said_twice_in_one_place_is_one_word() -> None:
    assert places().shared(("pump", "pump")) == {1: 1, 4: 1}


def test_a_place_can_be_asked_to_share_more_than_one_word_and_to_come_before_another() -> None:
    assert places().first_with(2, ("price", "leak")) == 6
    assert places().first_with(2, ("price", "leak"), end=6) is None
    assert places().first_with(1, ("price", "leak"), end=6) == 1
