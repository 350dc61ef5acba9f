"""The home province of a mobile number, from the compacted ranges."""

from importlib.resources import files

import pytest

from beiancheck.formats.mobile_home import province_of

LARGEST = 200 * 1024


@pytest.mark.parametrize(
    ("digits", "home"),
    [
        ("13800138000", "beijing"),
        ("13012300000", "chongqing"),
        ("13600136000", "guangdong"),
        ("13002900000", "shaanxi"),
    ],
)
def test_a_range_has_a_home(digits: str, home: str) -> None:
    found = province_of(digits)

    assert found is not None
    assert home == found.value


@pytest.mark.parametrize("digits", ["12900000000", "19999999999", "10000000000", "99999999999"])
def test_a_number_outside_the_ranges_has_none(digits: str) -> None:
    assert province_of(digits) is None


def test_the_ranges_are_whole_and_small() -> None:
    data = files("beiancheck").joinpath("data/mobile_homes.bin").read_bytes()

    assert 0 == len(data) % 3
    assert 700_000 == sum(
        int.from_bytes(data[at + 1 : at + 3], "big") for at in range(0, len(data), 3)
    )
    assert len(data) <= LARGEST
