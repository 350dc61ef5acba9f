"""The dated lists that rules read say where they come from, when, and hold what they should."""

import re
import tomllib
from importlib.resources import files
from ipaddress import ip_address, ip_network
from typing import Any

import pytest

from beiancheck.law import SOURCES
from beiancheck.terms.content import ApprovalField
from beiancheck.terms.provinces import Province

NAMES = (
    "suffixes",
    "area_codes",
    "mobile_ranges",
    "state_words",
    "personal_words",
    "address_words",
    "ip_ranges",
    "approval_words",
    "overseas_registrars",
    "place_names",
    "screen_sizes",
)
DATE = re.compile(r"20\d\d(-[01]\d(-[0-3]\d)?)?(–20\d\d)?")


def data(name: str) -> dict[str, Any]:
    path = files("beiancheck").joinpath(f"data/{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def tables(name: str) -> list[dict[str, Any]]:
    """Give the file itself and its tables that are dated on their own."""
    whole = data(name)
    return [whole, *(part for part in whole.values() if isinstance(part, dict) and "rows" in part)]


@pytest.mark.parametrize("name", NAMES)
def test_every_list_has_a_source_and_a_date(name: str) -> None:
    for table in tables(name):
        assert table["source"] in SOURCES
        assert DATE.fullmatch(table["as_of"])


@pytest.mark.parametrize("name", NAMES)
def test_every_list_says_in_both_languages_how_far_it_goes(name: str) -> None:
    note = data(name)["note"]

    assert {"zh", "en"} == note.keys()
    assert all(note.values())


@pytest.mark.parametrize(
    "name",
    [
        "suffixes",
        "mobile_ranges",
        "state_words",
        "personal_words",
        "overseas_registrars",
        "place_names",
    ],
)
def test_no_list_holds_anything_twice(name: str) -> None:
    for table in tables(name):
        assert len(table["rows"]) == len(set(table["rows"]))


def test_every_province_has_area_codes_and_no_code_has_two() -> None:
    rows = data("area_codes")["rows"]
    prefixes = [prefix for row in rows for prefix in row["prefixes"]]

    assert [one.value for one in Province] == [row["province"] for row in rows]
    assert len(prefixes) == len(set(prefixes))
    assert all(re.fullmatch(r"0\d{2,3}", prefix) for prefix in prefixes)


@pytest.mark.parametrize(
    ("landline", "province"),
    [
        ("01085550000", "beijing"),
        ("02155550000", "shanghai"),
        ("03355550000", "hebei"),
        ("05125550000", "jiangsu"),
        ("075555500000", "guangdong"),
        ("08715550000", "yunnan"),
        ("08795550000", "yunnan"),
        ("08915550000", "tibet"),
        ("09915550000", "xinjiang"),
    ],
)
def test_the_longest_prefix_gives_the_province(landline: str, province: str) -> None:
    fits = {
        prefix: row["province"]
        for row in data("area_codes")["rows"]
        for prefix in row["prefixes"]
        if landline.startswith(prefix)
    }

    assert fits[max(fits, key=len)] == province


def test_ranges_not_listed_for_the_text_message_are_mobile_ranges() -> None:
    ranges = data("mobile_ranges")

    assert set(ranges["not_listed_for_sms"]["rows"]) <= set(ranges["rows"])
    assert all(re.fullmatch(r"1\d\d", one) for one in ranges["rows"])


def test_a_suffix_stands_without_its_dot() -> None:
    for table in tables("suffixes"):
        assert not any(
            suffix.startswith(".") or suffix.lower() != suffix for suffix in table["rows"]
        )


def test_common_suffixes_are_approved() -> None:
    assert {"cn", "com", "com.cn", "net", "中国", "政务", "公益"} <= set(data("suffixes")["rows"])


@pytest.mark.parametrize(
    "address",
    ["10.1.2.3", "172.31.255.255", "192.168.0.1", "100.64.0.1", "127.0.0.1", "::1", "fd00::1"],
)
def test_an_inner_address_lies_in_a_range(address: str) -> None:
    ranges = [ip_network(row["cidr"]) for row in data("ip_ranges")["rows"]]

    assert any(ip_address(address) in one for one in ranges if one.version == ip_version(address))


@pytest.mark.parametrize("address", ["172.32.0.1", "100.128.0.1", "114.114.114.114", "2400::1"])
def test_a_public_address_lies_in_none(address: str) -> None:
    ranges = [ip_network(row["cidr"]) for row in data("ip_ranges")["rows"]]

    assert not any(
        ip_address(address) in one for one in ranges if one.version == ip_version(address)
    )


def ip_version(address: str) -> int:
    return ip_address(address).version


def test_every_range_has_a_name_and_a_standard() -> None:
    for row in data("ip_ranges")["rows"]:
        assert row["zh"]
        assert row["en"]
        assert re.fullmatch(r"RFC \d+", row["rfc"])


def test_a_district_that_is_gone_names_what_took_its_place() -> None:
    for row in data("address_words")["abolished"]["rows"]:
        assert row["province"] in set(Province)
        assert row["name"] != row["now"]


def test_a_screen_stands_upright_and_once() -> None:
    rows = [tuple(row) for row in data("screen_sizes")["rows"]]

    assert len(rows) == len(set(rows))
    assert all(width < height for width, height in rows)


def test_a_computers_screen_lies_and_stands_once() -> None:
    rows = [tuple(row) for row in data("screen_sizes")["computers"]["rows"]]

    assert len(rows) == len(set(rows))
    assert all(width > height for width, height in rows)


def test_approval_words_name_each_field_once_with_its_paper() -> None:
    rows = data("approval_words")["rows"]
    known = {one.value for one in ApprovalField}

    assert known == {row["field"] for row in rows}
    assert len(rows) == len(known)
    assert all({"zh", "en"} == row["paper"].keys() for row in rows)
    assert all(row["words"] or row["doubtful"] for row in rows)


def test_a_word_is_either_clear_or_doubtful_and_a_longer_one_holds_one_of_them() -> None:
    for row in data("approval_words")["rows"]:
        words = row["words"] + row["doubtful"]

        assert len(words) == len(set(words))
        assert all(any(word in longer for word in words) for longer in row["never"]), row["field"]
