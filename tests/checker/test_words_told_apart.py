"""Values beside words that are told apart from them: labels in two languages, polite words."""

from beiancheck.terms.items import Item
from tests.checker.printed import line, said


def test_a_person_ends_where_the_next_cell_of_the_row_begins() -> None:
    actual = said(
        line(600, 40, "网站（域名）备案申请登记表"),
        line(120, 200, "申请单位"),
        line(420, 200, "样例市示例养殖有限公司"),
        line(120, 300, "法人代表"),
        line(420, 300, "李样例"),
        line(740, 295, "经办负责人"),
        line(960, 300, "张示"),
        line(1130, 300, "移动电话"),
        line(1365, 300, "13800138000"),
        line(120, 400, "申请域名"),
        line(420, 400, "shili-fish.com"),
        line(1365, 800, "经办人：张"),
    )

    assert actual[Item.PERSON] == "张示"
