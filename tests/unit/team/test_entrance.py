"""Signing in: the same for a name that is not there, a wait that grows, sign-ins that end when they should."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest
from argon2 import PasswordHasher

from practice.errors import NotFound, SignedOut, SignInRefused
from practice.team import accounts, entrance
from practice.team.passwords import Passwords
from tests.unit.team.rooms import PASSWORD, QUICK, Cast, Clock, a_cast


@pytest.fixture
def cast_(tmp_path: Path) -> Cast:
    return a_cast(tmp_path / "warmcall.db")


def clock_of(cast_: Cast) -> Clock:
    return cast(Clock, cast_.room.clock)


def wrong(cast_: Cast, name: str = "Rep", address: str = "a") -> SignInRefused:
    with pytest.raises(SignInRefused) as refused:
        entrance.sign_in(cast_.room, name, "not the password", address)
    return refused.value


def test_the_right_password_opens_whatever_the_case_of_the_name(cast_: Cast) -> None:
    entered = entrance.sign_in(cast_.room, " rEp ", PASSWORD, "a")
    assert entrance.viewer(cast_.room, entered.token).id == cast_.rep.id


def test_an_unknown_name_a_deactivated_one_and_a_wrong_password_are_refused_alike(cast_: Cast) -> None:
    told = {str(wrong(cast_, name, name)) for name in ("Rep", "Nobody", "Chief")}
    assert told == {entrance.REFUSED}


def test_the_password_is_checked_for_an_unknown_name_too(cast_: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """The costly part is done either way, against a hash with the same parameters, so that the time tells nothing."""
    checked: list[str] = []
    verify = type(QUICK).verify

    def watched(self: PasswordHasher, kept: str, password: str) -> bool:
        checked.append(kept)
        return verify(self, kept, password)

    monkeypatch.setattr(type(QUICK), "verify", watched)
    for name in ("Rep", "Nobody", "Chief"):
        wrong(cast_, name, name)
    costs = {kept.rsplit("$", 2)[0] for kept in checked}
    assert (len(checked), len(costs)) == (3, 1)


def test_an_empty_hash_fits_no_password() -> None:
    assert not Passwords(QUICK).fits("", "nobody has this password")


def test_the_wait_grows_and_the_right_password_waits_as_well(cast_: Cast) -> None:
    waits = []
    for _ in range(40):
        refused = wrong(cast_)
        if refused.wait:
            waits.append(refused.wait)
            with pytest.raises(SignInRefused, match="Too many tries"):
                entrance.sign_in(cast_.room, "Rep", PASSWORD, "a")
            clock_of(cast_).on(seconds=refused.wait)
    assert len(waits) >= 8
    assert waits == sorted(waits)
    assert waits[-1] > 10 * waits[0]


def test_tries_at_once_are_counted_one_by_one(cast_: Cast) -> None:
    def guess(number: int) -> int:
        try:
            entrance.sign_in(cast_.room, "Rep", f"guess number {number}", "a")
        except SignInRefused as refused:
            return refused.wait
        return -1

    with ThreadPoolExecutor(8) as pool:
        waits = list(pool.map(guess, range(40)))
    assert sum(wait == 0 for wait in waits) <= 4


def test_one_address_cannot_lock_another_out_with_a_few_tries(cast_: Cast) -> None:
    for _ in range(8):
        wrong(cast_, address="far")
    assert entrance.sign_in(cast_.room, "Rep", PASSWORD, "near").person.id == cast_.rep.id


def test_many_addresses_on_one_account_wait_as_well(cast_: Cast) -> None:
    assert any(wrong(cast_, address=f"10.0.0.{number}").wait for number in range(60))


def test_one_address_on_many_accounts_waits_as_well(cast_: Cast) -> None:
    assert any(wrong(cast_, f"Person {number}").wait for number in range(60))


def test_an_office_behind_one_address_can_sign_in_all_day(cast_: Cast) -> None:
    for _ in range(60):
        entrance.sign_in(cast_.room, "Rep", PASSWORD, "office")
    wrong(cast_, "Peer", "office")
    entrance.sign_in(cast_.room, "Peer", PASSWORD, "office")


def test_the_count_is_forgotten_after_an_hour(cast_: Cast) -> None:
    while not wrong(cast_).wait:
        pass
    clock_of(cast_).on(hours=2)
    assert [wrong(cast_).wait for _ in range(4)] == [0, 0, 0, 0]


def test_a_sign_in_that_is_used_goes_on_and_one_that_is_not_ends(cast_: Cast) -> None:
    for _ in range(4):
        clock_of(cast_).on(days=entrance.DAYS - 1)
        assert entrance.viewer(cast_.room, cast_.tokens["rep"]).id == cast_.rep.id
    clock_of(cast_).on(days=entrance.DAYS)
    with pytest.raises(SignedOut):
        entrance.viewer(cast_.room, cast_.tokens["rep"])


@pytest.mark.parametrize("token", ["", "made up", "a" * 10_000, "token\x00"])
def test_a_token_that_was_made_up_is_worth_nothing(cast_: Cast, token: str) -> None:
    with pytest.raises(SignedOut):
        entrance.viewer(cast_.room, token)


def test_the_stored_hash_of_a_token_is_no_token(cast_: Cast) -> None:
    with pytest.raises(SignedOut):
        entrance.viewer(cast_.room, cast_.rep.sign_in)


def test_a_token_is_worth_nothing_after_signing_out(cast_: Cast) -> None:
    entrance.sign_out(cast_.room, cast_.tokens["rep"])
    with pytest.raises(SignedOut):
        entrance.viewer(cast_.room, cast_.tokens["rep"])
    assert entrance.viewer(cast_.room, cast_.tokens["peer"]).id == cast_.peer.id


def test_another_password_ends_every_other_sign_in(cast_: Cast) -> None:
    room = cast_.room
    other = entrance.enter(room, cast_.rep, "b").token
    entrance.change_password(room, cast_.rep, PASSWORD, "another harbour in winter")
    assert entrance.viewer(room, cast_.tokens["rep"]).id == cast_.rep.id
    with pytest.raises(SignedOut):
        entrance.viewer(room, other)
    wrong_now = entrance.sign_in(room, "Rep", "another harbour in winter", "a")
    assert wrong_now.person.id == cast_.rep.id
    with pytest.raises(SignInRefused):
        entrance.sign_in(room, "Rep", PASSWORD, "a")


def test_the_old_password_cannot_be_guessed_by_who_sits_at_an_open_browser(cast_: Cast) -> None:
    waits = []
    for _ in range(8):
        with pytest.raises(SignInRefused) as refused:
            entrance.change_password(cast_.room, cast_.rep, "a guess", "another harbour in winter")
        waits.append(refused.value.wait)
    assert any(waits)


def test_a_sign_in_of_somebody_else_cannot_be_ended(cast_: Cast) -> None:
    with pytest.raises(NotFound):
        entrance.revoke_sign_in(cast_.room, cast_.rep, cast_.trainer.sign_in)
    assert entrance.viewer(cast_.room, cast_.tokens["trainer"])


def test_a_reset_password_signs_out_everywhere(cast_: Cast) -> None:
    accounts.reset_password(cast_.room, cast_.admin, cast_.rep.id, "another harbour in winter")
    with pytest.raises(SignedOut):
        entrance.viewer(cast_.room, cast_.tokens["rep"])
