"""Identity cards of which a label was read in part, or a piece of the picture with a value."""

import pytest

from beiancheck.documents.papers import trimming
from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, value

ADDRESS = "黑龙江省大庆市让胡路区示", "例大道403号示例园", "B座19层"
NUMBER = line(100, 600, "公民身份号码 110101199003077213")


def test_an_address_whose_label_was_not_read_begins_with_its_province_and_is_looked_at() -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        *(line(220, 300 + 55 * at, part) for at, part in enumerate(ADDRESS)),
        NUMBER,
    )

    found = value(one, Item.ADDRESS)

    assert found.text == "".join(ADDRESS)
    assert not found.is_sure


def test_the_authority_of_a_card_is_no_address_without_a_label() -> None:
    one = page(
        line(300, 100, "中华人民共和国"),
        line(300, 200, "居民身份证"),
        line(100, 500, "签发机关"),
        line(100, 600, "有效期限 2016.03.01-2036.03.01"),
        line(320, 560, "北京市公安局示例分局"),
    )

    assert value(one, Item.VALID_UNTIL)
    assert read(one).value(Item.ADDRESS) is None


@pytest.mark.parametrize("label", ["出生", "生"])
def test_a_date_of_birth_stands_behind_what_is_left_of_its_label(label: str) -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 250, label + "1990年3月7日"),
        NUMBER,
    )

    found = value(one, Item.BORN)

    assert found.text == "1990年3月7日"
    assert found.is_sure


def test_a_digit_before_a_name_on_a_card_is_none_of_it_and_looked_at() -> None:
    one = page(line(100, 100, "姓名 7张示例"), line(100, 200, "民族 汉"), NUMBER)

    found = value(one, Item.NAME)

    assert found.text == "张示例"
    assert not found.is_sure


@pytest.mark.parametrize("number", ["110101199003070011", "13800138000", "11010119900307001X"])
def test_a_number_in_the_row_above_a_domain_is_no_part_of_it(number: str) -> None:
    one = page(
        line(700, 20, "网站备案授权书"),
        line(100, 198, "证件号码："),
        line(500, 199, number),
        line(500, 269, "techshili.top"),
        line(100, 270, "授权网站域名："),
    )

    assert value(one, Item.DOMAIN).text == "techshili.top"


@pytest.mark.parametrize("label", ["责人", "负责人", "联系人"])
def test_a_name_goes_on_in_no_label_that_was_read_with_it(label: str) -> None:
    assert trimming.bare(Item.PERSON, "陈示例" + label, frozenset()) == "陈示例"
