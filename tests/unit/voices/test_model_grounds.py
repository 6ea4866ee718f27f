"""Figures and names in spoken words, and whether words really say a fact."""

import pytest

from practice.voices.grounds import figures, names, says, telling_figures


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("310,000 pounds", "three hundred and ten thousand pounds"),
        ("310k", "310 thousand"),
        ("twenty-two people", "22 people"),
        ("six million a year", "6,000,000 a year"),
        ("a hundred and twenty", "120"),
        ("5.5 grams", "5,5 grams"),
        ("a third of it", "one third of it"),
        ("a dozen lorries", "12 lorries"),
        ("five and a half grams", "5.5 grams"),
        ("1,450 a month", "fourteen hundred and fifty a month"),
    ],
)
def test_a_figure_is_the_same_in_digits_and_in_words(one: str, other: str) -> None:
    assert figures(one) == figures(other)
    assert figures(one)


@pytest.mark.parametrize(
    "idiom", ["Give me two minutes.", "It's one of those days.", "A few words on three things.", "No one told me."]
)
def test_small_numbers_in_idioms_inform_nobody(idiom: str) -> None:
    assert telling_figures(idiom) == frozenset()


@pytest.mark.parametrize(
    "telling", ["We run three lines.", "It costs 2 pounds.", "It's eighteen months.", "a quarter of it"]
)
def test_figures_about_the_business_do_inform(telling: str) -> None:
    assert len(telling_figures(telling)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Above that it's Gareth Lyle who signs.", {"gareth", "lyle"}),
        ("Gareth signs anything above that.", {"gareth"}),
        ("He signs anything. Nobody decides that.", set()),
        ("I know. It's fine, I'm sure, OK?", set()),
        ("We've met Oakmere's people.", {"oakmere"}),
    ],
)
def test_names_are_capitals_that_no_sentence_began(text: str, found: set[str]) -> None:
    assert names(text) == found


LOSS = (
    "If it goes on like this we'll be about 310,000 pounds short by year end, and then the night shift goes.",
    "Carry on as we are and we're 310,000 pounds down this year. The first thing to be cut would be the night shift.",
)


@pytest.mark.parametrize(
    ("spoken", "said"),
    [
        (LOSS[0], True),
        (
            "Honestly? We would be three hundred and ten thousand pounds short this year, and the night shift would go.",
            True,
        ),
        ("We'd be quite a bit short this year, and the night shift would go.", False),
        ("There are 310,000 reasons to be careful.", False),
        ("It goes on like this.", False),
        ("Three hundred and ten thousand pounds this year, and the night shift is the first to be cut.", True),
        ("", False),
    ],
)
def test_a_fact_is_said_only_with_its_figures_and_its_substance(spoken: str, said: bool) -> None:
    assert says(spoken, LOSS) is said


def test_a_fact_is_said_only_with_the_name_all_its_wordings_have() -> None:
    wordings = ("It's Gareth Lyle who signs anything past that.", "The signature is Gareth Lyle's past that point.")
    assert says("Anything past that, Gareth Lyle signs.", wordings)
    assert not says("Anything past that, our director signs.", wordings)
