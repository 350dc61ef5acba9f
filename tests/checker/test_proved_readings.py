"""Readings that something else on the page or in a table proves, and room that hides nothing."""

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers import known_places, scopes
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item

HEIGHT = 40


def line(left: int, top: int, text: str, other: str | None = None, **sure: int) -> Line:
    """Return a line; ``sure`` tells which letters of its text are less sure."""
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    box = upright(left, top, left + width, top + HEIGHT)
    sureness = tuple(sure.get(letter, 999) for letter in text)
    return Line(text=text, box=box, sureness=sureness, other=other or text)


def roomy(left: int, top: int, text: str, before: int, behind: int) -> Line:
    """Return a line with room before its first character and behind its last, in pixels."""
    width = HEIGHT * len(text)
    whole = before + width + behind
    edges = tuple(1000 * (before + width * at // len(text)) // whole for at in range(len(text) + 1))
    box = upright(left, top, left + whole, top + HEIGHT)
    return Line(text=text, box=box, sureness=(999,) * len(text), edges=edges, other=text)


def value(item: Item, *lines: Line) -> Value:
    page = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)
    found = read(page).value(item)
    assert found is not None
    return found


def certificate(domain: Line, *more: Line) -> Value:
    return value(
        Item.DOMAIN,
        line(700, 100, "域名注册证书"),
        line(100, 300, "域名"),
        domain,
        line(100, 400, "注册商"),
        line(400, 400, "杭州样例网络有限公司"),
        *more,
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("陕西省西安市鄂邑区样例路9号", "陕西省西安市鄠邑区样例路9号"),
        ("安徽省毫州市谯城区样例路9号", "安徽省亳州市谯城区样例路9号"),
        ("湖北省鄂州市鄂城区样例路9号", "湖北省鄂州市鄂城区样例路9号"),
        ("山东省莱阳市样例路9号", "山东省莱阳市样例路9号"),
    ],
)
def test_the_name_of_no_place_is_read_as_the_one_that_is_taken_for_it(
    text: str, meant: str
) -> None:
    assert known_places.spelled(Item.ADDRESS, text) == meant


def test_a_place_that_was_put_right_is_looked_at() -> None:
    found = value(
        Item.ADDRESS,
        line(700, 100, "营业执照"),
        line(100, 300, "名称 西安示例餐饮店"),
        line(100, 400, "经营场所"),
        line(400, 400, "陕西省西安市鄂邑区样例路9号"),
    )

    assert found.text == "陕西省西安市鄠邑区样例路9号"
    assert not found.is_sure


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "软件开发(依法须经批准的项目,经相关部]批准后方可开展经营活动)",
            "软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)",
        ),
        ("食品销售((仅销售预包装食品)、广告设计", "食品销售(仅销售预包装食品)、广告设计"),
        ("食品销售((甲)仅销售预包装食品)", "食品销售((甲)仅销售预包装食品)"),
    ],
)
def test_a_sentence_that_every_scope_has_is_put_right(text: str, meant: str) -> None:
    assert scopes.mended(text) == meant


def test_a_piece_of_a_character_in_a_scope_is_a_doubt() -> None:
    assert scopes.is_doubtful("软件开发;广告设]")
    assert not scopes.is_doubtful("软件开发;广告设计")


@pytest.mark.parametrize(
    ("domain", "unsure", "is_sure"),
    [("yifang.ltd", {"l": 870}, True), ("lifang.ren", {"l": 870}, False)],
)
def test_an_l_of_the_last_part_of_a_domain_can_be_nothing_else(
    domain: str, unsure: dict[str, int], *, is_sure: bool
) -> None:
    assert certificate(line(400, 300, domain, **unsure)).is_sure is is_sure


def test_a_sign_that_one_of_six_readings_lacks_is_no_doubt_of_a_domain() -> None:
    said = (line(100, 600, "it@jingkai.vip"), line(100, 700, "www.jingkai.vip"))

    assert not certificate(line(400, 300, "jingkai.vip", "jngkai.vip")).is_sure
    assert certificate(line(400, 300, "jingkai.vip", "jngkai.vip"), *said).is_sure


def test_a_domain_is_spelled_as_the_page_does_most_often() -> None:
    found = certificate(
        line(400, 300, "1i1i8594.info", "1ili8594.info"),
        line(100, 600, "本证书的域名lili8594.info以查询为准"),
    )

    assert found.text == "lili8594.info"
    assert found.other == "1i1i8594.info"
    assert not found.is_sure


@pytest.mark.parametrize(
    ("left", "domain"), [(900, "shengteng.com.cn"), (360, "eshengteng.com.cn")]
)
def test_a_letter_that_stands_alone_elsewhere_begins_no_domain(left: int, domain: str) -> None:
    found = value(
        Item.DOMAIN,
        line(700, 100, "承诺书"),
        line(100, 296, "本网站域名为"),
        line(left, 298, "E"),
        line(400, 300, "shengteng.com.cn"),
        line(100, 400, "本人承诺所填内容属实。"),
    )

    assert found.text == domain


@pytest.mark.parametrize(
    ("text", "before", "behind", "is_sure"),
    [
        ("2017年1月10日", 0, 60, True),
        ("2017年1月10日", 60, 0, True),
        ("2017年1月1", 0, 60, False),
    ],
)
def test_room_beside_a_whole_date_hides_nothing(
    text: str, before: int, behind: int, *, is_sure: bool
) -> None:
    found = value(
        Item.REGISTERED,
        line(700, 100, "域名注册证书"),
        line(100, 300, "域名 shengteng.com.cn"),
        line(100, 400, "注册日期"),
        roomy(400, 400, text, before, behind),
    )

    assert found.is_sure is is_sure


@pytest.mark.parametrize(
    ("text", "before", "behind", "is_sure"),
    [
        ("杭州样例网络有限公司", 0, 60, True),
        ("杭州样例网络有限公司", 60, 0, False),
        ("杭州样例网络中心", 0, 60, False),
    ],
)
def test_room_behind_a_company_hides_nothing_and_room_before_it_may(
    text: str, before: int, behind: int, *, is_sure: bool
) -> None:
    found = value(
        Item.REGISTRAR,
        line(700, 100, "域名注册证书"),
        line(100, 300, "域名 shengteng.com.cn"),
        line(100, 400, "注册商"),
        roomy(400, 400, text, before, behind),
    )

    assert found.is_sure is is_sure
