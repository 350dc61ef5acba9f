"""Cards whose words may be a label and are none, and labels with their English behind them."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.terms.items import Item
from tests.checker.printed import card, line, page, said, value


@pytest.mark.parametrize(
    "street", ["民族大道1号", "民族路8号2栋", "民族东路6号", "民族新村3组21号", "民族小区5栋"]
)
def test_a_line_of_an_address_may_begin_with_a_street_named_as_a_label_is(street: str) -> None:
    assert value(card("广西壮族自治区南宁市青秀区", street), Item.ADDRESS).text == (
        f"广西壮族自治区南宁市青秀区{street}"
    )


def test_a_nation_that_begins_like_a_street_is_still_behind_its_label() -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "性别 男 民族东乡"),
        line(100, 300, "住址 甘肃省临夏州样例路9号"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    assert value(one, Item.ADDRESS).text == "甘肃省临夏州样例路9号"


@pytest.mark.parametrize("gap", ["", " "])
def test_the_english_label_behind_the_chinese_one_is_no_part_of_a_name(gap: str) -> None:
    actual = said(
        line(300, 60, "港澳居民来往内地通行证"),
        line(400, 220, f"姓名 Name{gap}张示例"),
        line(400, 300, f"出生日期 Date of Birth{gap}1990年3月7日"),
        line(400, 380, f"证件号码 Card No.{gap}H01234567"),
    )

    assert (actual[Item.NAME], actual[Item.BORN]) == ("张示例", "1990年3月7日")
    assert actual[Item.NUMBER] == "H01234567"


def test_a_label_of_which_one_character_was_found_low_keeps_its_row() -> None:
    low = line(180, 310, "址")
    (left, top), (right, _), *_ = low.box.corners
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 250, "出"),
        line(260, 250, "1990年3月7日"),
        line(100, 300, "住"),
        replace(low, box=upright(left, top, right, top + 16)),
        line(260, 300, "厦门市样例区示例大"),
        line(260, 350, "道9号"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    assert value(one, Item.ADDRESS).text == "厦门市样例区示例大道9号"
    assert value(one, Item.BORN).text == "1990年3月7日"
