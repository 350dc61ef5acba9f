"""Answers of registries and of registrars as JSON, and parts of pages under framed headings."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, said


def _lines(*texts: str) -> tuple[Line, ...]:
    return tuple(line(60, 60 + 60 * at, text) for at, text in enumerate(texts))


_EVENTS = (
    '"events": [',
    '{"eventAction": "registration", "eventDate": "2013-04-05T01:02:03Z"},',
    '{"eventAction": "expiration", "eventDate": "2033-04-05T01:02:03Z"},',
    '{"eventAction": "last changed", "eventDate": "2024-01-02T01:02:03Z"}]',
)
_NAME = '"vcardArray": ["vcard", [["fn", {}, "text", "Specimen Names Ltd."]]]'


@pytest.mark.parametrize(
    "party", [('"roles": ["registrar"],', _NAME), (f"{_NAME},", '"roles": ["registrar"]')]
)
def test_an_answer_by_rdap_tells_a_domain_its_registrar_and_its_days(
    party: tuple[str, str],
) -> None:
    told = said(
        *_lines(
            '"objectClassName": "domain",',
            '"ldhName": "SHILI-GARDEN.COM",',
            '"entities": [{',
            *party,
            "}],",
            *_EVENTS,
            '"nameservers": [{"ldhName": "NS1.SHILI-HOST.NET"}]',
        )
    )

    assert told == {
        Item.DOMAIN: "shili-garden.com",
        Item.REGISTRAR: "Specimen Names Ltd.",
        Item.REGISTERED: "2013-04-05",
        Item.EXPIRES: "2033-04-05",
    }


def test_the_keys_of_an_answer_as_json_are_labels() -> None:
    one = page(
        *_lines(
            "{",
            '"domain_name": "shili-garden.cn",',
            '"registrant": "样例园艺用品有限公司",',
            '"registrar": "样例数码科技有限公司", "regDate": "2013-04-05",',
            '"expDate": "2033-04-05"',
            "}",
        )
    )

    assert read(one).paper is Paper.DOMAIN_CERTIFICATE
    told = {value.item: value.text for value in read(one).values}
    assert told == {
        Item.DOMAIN: "shili-garden.cn",
        Item.HOLDER: "样例园艺用品有限公司",
        Item.REGISTRAR: "样例数码科技有限公司",
        Item.REGISTERED: "2013-04-05",
        Item.EXPIRES: "2033-04-05",
    }


def test_an_answer_as_json_about_something_else_is_no_page_of_a_domain() -> None:
    one = page(*_lines("{", '"company": "样例园艺用品有限公司",', '"regDate": "2013-04-05"', "}"))

    assert read(one).paper is None


def test_the_host_of_a_mail_address_is_no_domain() -> None:
    told = said(
        line(60, 60, "Domain Information"),
        line(60, 120, "Email"),
        line(460, 120, "domain@shili-mail.com"),
        line(60, 180, "Registrar"),
        line(460, 180, "Specimen Names Ltd."),
        line(60, 240, "Registered On"),
        line(460, 240, "2013-04-05"),
        line(60, 300, "Domain Name"),
        line(460, 300, "shili-garden.cn"),
    )

    assert told[Item.DOMAIN] == "shili-garden.cn"


def test_framed_headings_say_whose_name_stands_below() -> None:
    told = said(
        line(60, 60, "WHOIS 结果"),
        line(60, 140, "【注册商】"),
        line(120, 200, "名称"),
        line(320, 200, "样例数码科技有限公司"),
        line(120, 260, "官网"),
        line(320, 260, "www.shili-names.com"),
        line(60, 340, "【注册人】"),
        line(120, 400, "名称"),
        line(320, 400, "样例园艺用品有限公司"),
        line(60, 480, "【域名】"),
        line(120, 540, "名称"),
        line(320, 540, "shili-garden.cn"),
    )

    assert told[Item.REGISTRAR] == "样例数码科技有限公司"
    assert told[Item.HOLDER] == "样例园艺用品有限公司"
    assert told[Item.DOMAIN] == "shili-garden.cn"


@pytest.mark.parametrize(
    "texts",
    [
        (
            "<domain:name>shili-garden.com</domain:name>",
            "<registrar>Specimen Names Inc.</registrar>",
            "<crDate>2013-04-05T10:11:12Z</crDate>",
            "<exDate>2033-04-05T10:11:12Z</exDate>",
            "<domain>shili-garden.com</domain>",
        ),
        (
            "[domain] => shili-garden.com",
            "[registrar] => Specimen Names Inc.",
            "[created] => 2013-04-05",
            "[expires] => 2033-04-05",
        ),
        (
            "{'domain_name': 'shili-garden.com',",
            "'registrar': 'Specimen Names Inc.',",
            "'creation_date': '2013-04-05 10:11:12',",
            "'expiration_date': '2033-04-05 10:11:12'}",
        ),
        (
            'domain: "shili-garden.com"',
            'registrar: "Specimen Names Inc."',
            'registered: "2013-04-05"',
            'expires: "2033-04-05"',
        ),
        (
            "Domain = shili-garden.com",
            "Registrar = Specimen Names Inc.",
            "Creation Date = 2013-04-05",
            "Expiry Date = 2033-04-05",
        ),
    ],
)
def test_pairs_of_other_notations_are_labels_and_values(texts: tuple[str, ...]) -> None:
    assert said(*_lines(*texts)) == {
        Item.DOMAIN: "shili-garden.com",
        Item.REGISTRAR: "Specimen Names Inc.",
        Item.REGISTERED: "2013-04-05",
        Item.EXPIRES: "2033-04-05",
    }
