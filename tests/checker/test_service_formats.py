"""Domains, addresses, names and app data are read as people type them, and never raise."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from beiancheck.formats import app_identity, domain, home_page, ip_range, site_name
from beiancheck.formats.domain import Fault

PIECES = some.sampled_from(
    [
        "www.",
        "example",
        ".cn",
        "示例",
        ".中国",
        "http://",
        ":80",
        "/",
        "；",
        "-",
        "xn--",
        "。",
        "::1",
    ]
)
TYPED = some.text(max_size=80) | some.lists(PIECES, max_size=12).map("".join)


@settings(max_examples=500, deadline=None)
@given(TYPED)
def test_nothing_that_is_typed_raises(typed: str) -> None:
    found = domain.read(typed)
    assert domain.read(found.right).ascii == found.ascii or not found.right

    domain.name(found)
    domain.separate(typed)
    domain.host(typed)
    home_page.addresses(typed)
    ip_range.read(typed)
    site_name.signs(typed)
    site_name.domain_in(typed)
    app_identity.packages(typed)
    app_identity.fingerprints(typed)
    app_identity.key_fault(typed)


@pytest.mark.parametrize(
    ("typed", "fault", "right"),
    [
        ("example.cn", None, "example.cn"),
        (" EXAMPLE.cn ", None, "example.cn"),
        ("EXAMPLE.cn.", Fault.DOT, "example.cn"),
        ("www.cn", None, "www.cn"),
        ("www.example.com.cn", Fault.WWW, "example.com.cn"),
        ("https://example.cn", Fault.SCHEME, "example.cn"),
        ("example.cn/index.html", Fault.PATH, "example.cn"),
        ("example.cn:8080", Fault.PORT, "example.cn"),
        ("a.b.示例.公司.cn", Fault.SUBDOMAIN, "示例.公司.cn"),
        ("ｅxample．cn", Fault.LETTERS, "example.cn"),
        ("-example.cn", Fault.LETTERS, ""),
        ("user@example.cn", Fault.LETTERS, ""),
        ("example", Fault.NO_SUFFIX, ""),
        ("公司.cn", Fault.NO_SUFFIX, ""),
        ("36.112.0.10", Fault.ADDRESS, ""),
    ],
)
def test_a_domain_is_read(typed: str, fault: Fault | None, right: str) -> None:
    found = domain.read(typed)

    assert (found.fault, found.right) == (fault, right)


def test_both_forms_of_a_chinese_domain_are_one() -> None:
    assert domain.read("示例.中国").ascii == domain.read("xn--fsq092h.xn--fiqs8s").ascii


@pytest.mark.parametrize(
    ("name", "length", "signs"),
    [("示例（北京）-站", 5, ""), ("〇一·示例", 4, ""), ("A&B示例", 5, "&"), ("示例★", 3, "★")],
)
def test_a_name_is_counted_and_its_signs_are_seen(name: str, length: int, signs: str) -> None:
    assert (site_name.length(name), site_name.signs(name)) == (length, signs)
