"""Values of which a part is missing, or that the page says twice: they are looked at."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

HEIGHT = 40


def line(left: int, top: int, text: str) -> Line:
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    box = upright(left, top, left + width, top + HEIGHT)
    return Line(text=text, box=box, sureness=(999,) * len(text), other=text)


def page(*lines: Line) -> Page:
    return Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)


def typed(*lines: Line) -> Page:
    """Return a page that says its text itself."""
    bare = tuple(replace(one, sureness=(), other=None) for one in lines)
    return replace(page(*bare), source=Source.TEXT_LAYER)


def card(*address: str) -> Page:
    return page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 300, "住址"),
        *(line(220, 300 + 55 * at, part) for at, part in enumerate(address)),
        line(100, 600, "公民身份号码 11010119900307721X"),
    )


def value(one: Page, item: Item) -> Value:
    found = read(one).value(item)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("parts", "is_sure"),
    [
        (("广东省深圳市南山区样例路", "示例花园3栋1711室"), True),
        (("东省深圳市南山区样例路", "示例花园3栋1711室"), False),
        (("广东省深圳市南山区样例路", "示例花园3栋2单元3层1711"), False),
        (("广东省深圳市南山区样例路", "9号1711"), True),
        (("南山区样例路9号",), False),
        (("昆山市样例镇示例路9号",), True),
        (("圳市南山区样例路9号",), False),
        (("新疆维吾尔自治区乌鲁木齐市", "天山区样例路9号"), True),
    ],
)
def test_an_address_on_a_card_begins_with_its_region_and_ends(
    parts: tuple[str, ...], *, is_sure: bool
) -> None:
    address = value(card(*parts), Item.ADDRESS)

    assert (address.text, address.is_sure) == ("".join(parts), is_sure)


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("浦东新区样例路9号", True),
        ("样例路9号1711", True),
        ("津市市样例路9号", True),
        ("江省杭州市样例路9号", False),
    ],
)
def test_an_address_on_a_licence_may_begin_with_a_street_but_not_within_a_province(
    text: str, *, is_sure: bool
) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, f"住所 {text}"),
    )

    address = value(one, Item.ADDRESS)

    assert (address.text, address.is_sure) == (text, is_sure)


@pytest.mark.parametrize(
    ("title", "text", "domain"),
    [
        ("域名注册证书", "域名：molyangli", "molyangli"),
        ("域名注册证书", "域名：rnm-demo.", "rnm-demo"),
        ("域名注册证书", "域名：shili.tcp", "shili.tcp"),
        ("承诺书", "网站域名：rnm-demo.，现承诺如下", "rnm-demo."),
        ("承诺书", "网站（域名：shili.cno）备案", "shili.cno"),
    ],
)
def test_a_domain_without_a_suffix_that_there_is_is_looked_at(
    title: str, text: str, domain: str
) -> None:
    found = value(page(line(600, 20, title), line(100, 200, text)), Item.DOMAIN)

    assert (found.text, found.is_sure) == (domain, False)


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [
        ("www.mo1yangli.top", False),
        ("www.molyangli.top", True),
        ("ns1.shili.cn", True),
    ],
)
def test_a_domain_that_the_page_says_again_with_look_alikes_is_looked_at(
    other: str, *, is_sure: bool
) -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 200, "域名：molyangli.top"),
        line(100, 400, other),
    )

    domain = value(one, Item.DOMAIN)

    assert (domain.text, domain.is_sure) == ("molyangli.top", is_sure)
    assert domain.other == (None if is_sure else "mo1yangli.top")


@pytest.mark.parametrize(
    "lines",
    [
        (
            "域名shili.cn由厦门示例有限公司注册，注册服务机构为样例数据",
            "技术(北京)有限公司，已实名认证。",
        ),
        ("域名shili.cn由厦门示例有限公司注册，域名注册服务机构：样例数据", "技术(北京)有限公司。"),
        ("域名shili.cn的持有者为厦门示例", "有限公司，注册商为样例数据技术(北京)有限公司。"),
    ],
)
def test_names_in_a_sentence_of_a_typed_certificate_go_on_in_the_next_line(
    lines: tuple[str, str],
) -> None:
    one = typed(
        line(600, 20, "域名注册证书"),
        *(line(100, 200 + 70 * at, it) for at, it in enumerate(lines)),
    )

    assert value(one, Item.REGISTRAR).text == "样例数据技术(北京)有限公司"
    assert value(one, Item.HOLDER).text == "厦门示例有限公司"


@pytest.mark.parametrize("title", ["域名授权使用证明", "域名使用授权书", "域名授权书"])
def test_a_letter_that_lends_a_domain_is_no_certificate_and_names_no_person(title: str) -> None:
    said = read(
        typed(
            line(600, 20, title),
            line(100, 200, "兹证明我单位(厦门示例科技有限公司)为域名shili.cn的合法持有者,"),
            line(100, 270, "现授权样例数据(北京)有限公司使用该域名开办网站。"),
            line(900, 500, "域名持有者(盖章):"),
        )
    )

    assert said.paper is Paper.AUTHORISATION_LETTER
    assert said.value(Item.PERSON) is None
    assert said.value(Item.HOLDER) is None
