"""Values that a narrow column of a letter or form breaks in two."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item
from tests.checker.printed import line, page


def values(item: Item, *rows: tuple[int, int, str], title: str = "网站核验单") -> list[Value]:
    found = read(page(line(600, 40, title), *(line(*row) for row in rows)))
    return [one for one in found.values if one.item is item]


HEADS = ((100, 200, "主办单位"), (700, 200, "证件号码"), (1300, 200, "网站域名"))


@pytest.mark.parametrize("title", ["网站核验单", "网站安全承诺书"])
def test_a_name_in_two_lines_is_whole_and_looked_at(title: str) -> None:
    rows = (*HEADS, (100, 300, "杭州市西湖区示例"), (100, 350, "贸易有限公司"), (700, 300, "1234"))
    found = values(Item.NAME, *rows, title=title)

    assert [(one.text, one.is_sure) for one in found] == [("杭州市西湖区示例贸易有限公司", False)]


def test_two_bodies_below_each_other_are_not_one() -> None:
    rows = ((100, 200, "杭州市示例协会"), (100, 250, "样例贸易有限公司"), (700, 250, "甲"))
    found = values(Item.NAME, *rows, title="网站安全承诺书")

    assert "杭州市示例协会样例贸易有限公司" not in [one.text for one in found]


def test_a_host_name_in_two_lines_is_whole() -> None:
    rows = (*HEADS, (700, 310, "甲"), (1300, 300, "shili-yangli.co"), (1300, 350, "m"))
    found = values(Item.DOMAIN, *rows)

    assert [one.text for one in found] == ["shili-yangli.com"]


def test_a_code_in_two_lines_counts_where_its_check_digit_fits() -> None:
    rows = (*HEADS, (700, 300, "91110105MA00"), (700, 350, "0000"), (1300, 300, "shili.cn"))
    whole = (*HEADS, (700, 300, "110101199003"), (700, 350, "077213"), (1300, 300, "shili.cn"))

    assert values(Item.NUMBER, *rows) == []
    assert [one.text for one in values(Item.PERSON_NUMBER, *whole)] == ["110101199003077213"]


def test_an_address_that_goes_on_at_the_start_of_the_next_line_is_looked_at() -> None:
    rows = (
        (160, 200, "名称：样例公司；证件住所：样例市样例区示例大"),
        (100, 270, "道12号；网站域名：shili.cn。"),
    )
    found = values(Item.ADDRESS, *rows, title="网站备案登记表")

    assert [(one.text, one.is_sure) for one in found] == [("样例市样例区示例大道12号", False)]


def test_a_host_name_ends_its_cell_before_letters_of_the_next() -> None:
    rows = ((100, 200, "1. 网站域名：shili.cn"), (100, 270, "2. IP地址：36.112.0.10"))
    found = values(Item.DOMAIN, *rows, title="网站备案登记表")

    assert [(one.text, one.is_sure) for one in found] == [("shili.cn", True)]


def test_another_host_name_below_is_no_part_of_the_first() -> None:
    rows = ((100, 200, "网站域名"), (700, 200, "shili.cn"), (700, 250, "www.shili.cn"))
    found = values(Item.DOMAIN, *rows, title="网站备案登记表")

    assert {one.text for one in found} == {"shili.cn"}


def test_an_address_that_ends_with_a_room_is_whole_above_the_next_row() -> None:
    rows = (
        *((100, 200, "证件住所"), (700, 200, "样例市样例区示例路12号3栋502")),
        *((100, 250, "网站名称"), (700, 250, "示例之家")),
    )
    found = values(Item.ADDRESS, *rows, title="网站备案登记表")

    assert [(one.text, one.is_sure) for one in found] == [("样例市样例区示例路12号3栋502", True)]
