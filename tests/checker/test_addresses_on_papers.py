"""Addresses and regions: what is torn, put right or looked at."""

from dataclasses import replace

import pytest

from beiancheck.documents.papers.values import trimming
from beiancheck.terms.items import Item
from tests.checker.printed import card, line, page, value


@pytest.mark.parametrize(
    ("parts", "is_sure"),
    [
        (("广东省深圳市南山区样例路", "示例花园3栋1711室"), True),
        (("东省深圳市南山区样例路", "示例花园3栋1711室"), False),
        (("广东省深圳市南山区样例路", "示例花园3栋2单元3层1711"), False),
        (("广东省深圳市南山区样例路", "9号1711"), True),
        (("南山区样例路9号",), False),
        (("昆山市样例镇示例路9号",), True),
        (("高州市样例镇示例路9号",), True),
        (("南山区市场街9号",), False),
        (("圳市南山区样例路9号",), False),
        (("新疆维吾尔自治区乌鲁木齐市", "天山区样例路9号"), True),
        (("供网厦门市思明区样例路9号",), False),
        (("北京市朝阳区上海市样例路9号",), True),
    ],
)
def test_an_address_on_a_card_begins_with_its_region_and_ends(
    parts: tuple[str, ...], *, is_sure: bool
) -> None:
    address = value(card(*parts), Item.ADDRESS)

    assert (address.text, address.is_sure) == ("".join(parts), is_sure)


def test_of_an_address_on_a_card_what_stands_before_the_region_is_left_out_and_looked_at() -> None:
    address = value(card("共北京市朝阳区样例路9号"), Item.ADDRESS)

    assert (address.text, address.is_sure) == ("北京市朝阳区样例路9号", False)


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("浦东新区样例路9号", True),
        ("样例路9号1711", True),
        ("津市市样例路9号", True),
        ("江省杭州市样例路9号", False),
        ("样例花园5幢底层西起第2间", True),
        ("样例路9号样例工业园3号厂房", True),
        ("样例路与示例路交叉口东", True),
        ("样例镇王家庄", True),
        ("样例路9号样例大", False),
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


def test_the_number_of_a_room_in_a_line_of_its_own_need_not_be_read_twice() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, "住所"),
        line(300, 500, "厦门市样例区示例家园31栋"),
        replace(line(300, 560, "2219"), other=None, sureness=(930,) * 4),
    )

    assert value(one, Item.ADDRESS).is_sure is True


@pytest.mark.parametrize(
    ("text", "other", "is_sure"),
    [
        ("安徽省亳州市谯城区样例路9号", "安徽省毫州市谯城区样例路9号", True),
        ("安徽省毫州市谯城区样例路9号", "安徽省亳州市谯城区样例路9号", False),
        ("安徽省亳州市谯城区样例路9号", "安徽省毫州市谯城区样例路8号", False),
        ("安徽省亳州市谯城区样例路9号", "安徽省宿州市谯城区样例路9号", False),
    ],
)
def test_of_two_readings_of_a_city_the_one_that_there_is_is_right(
    text: str, other: str, *, is_sure: bool
) -> None:
    one = card(text)
    lines = [replace(it, other=other) if it.text == text else it for it in one.lines]

    assert value(replace(one, lines=tuple(lines)), Item.ADDRESS).is_sure is is_sure


def test_an_address_that_says_the_same_twice_is_looked_at() -> None:
    address = "厦门市样例区示例路9号"
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, f"住所 {address}试{address}"),
    )

    assert value(one, Item.ADDRESS).is_sure is False


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("青林省长春市样例路9号", "吉林省长春市样例路9号"),
        ("吉林省长春市样例路9号", "吉林省长春市样例路9号"),
        ("青林省样例路9号", "青林省样例路9号"),
        ("青木省长春市样例路9号", "青木省长春市样例路9号"),
    ],
)
def test_a_province_is_told_by_its_city_where_one_character_was_misread(
    text: str, printed: str
) -> None:
    assert trimming.placed(Item.ADDRESS, text) == printed


def test_a_place_behind_the_last_sign_of_its_label_is_the_address() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(240, 400, "名称厦门示例有限公司"),
        line(240, 480, "所福建省厦门市样例路9号"),
        line(100, 640, "经营范围 会议服务"),
    )

    assert value(one, Item.NAME).text == "厦门示例有限公司"
    assert value(one, Item.ADDRESS).text == "福建省厦门市样例路9号"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("西壮族自治区南宁市样例路9号", "广西壮族自治区南宁市样例路9号"),
        ("蒙古自治区包头市样例路9号", "内蒙古自治区包头市样例路9号"),
        ("西省样例路9号", "西省样例路9号"),
        ("疆样例路9号", "疆样例路9号"),
    ],
)
def test_a_region_whose_first_sign_was_not_read_is_told_by_the_rest(text: str, meant: str) -> None:
    assert trimming.placed(Item.ADDRESS, text) == meant


def test_a_name_whose_last_character_stands_below_its_spread_label_is_whole() -> None:
    one = page(
        line(500, 20, "事业单位法人证书"),
        line(100, 200, "名"),
        line(220, 200, "称：烟台市示例医疗集团附属康复医"),
        line(100, 255, "院"),
        line(100, 400, "宗旨和业务范围：提供医疗、护理、康"),
        line(100, 455, "复、预防保健、健康教育及医学教学、科"),
        line(1300, 1300, "国家事业单位登记管理局制表"),
    )

    assert value(one, Item.NAME).text == "烟台市示例医疗集团附属康复医院"
