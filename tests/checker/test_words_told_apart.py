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


def test_a_code_that_is_asked_for_is_no_person() -> None:
    actual = said(
        line(572, 160, "网站负责人授权书"),
        line(347, 330, "名称"),
        line(626, 330, "样例市示例物流有限公司"),
        line(212, 415, "授权"),
        line(347, 445, "代码"),
        line(623, 445, "911100001234567890"),
        line(227, 475, "方"),
        line(344, 670, "姓名"),
        line(617, 670, "张示例"),
        line(212, 755, "被授"),
        line(349, 785, "证件号"),
        line(625, 785, "110101199003077213"),
        line(211, 815, "权人"),
        line(818, 1230, "被授权人签字：张示例"),
    )

    assert actual[Item.PERSON] == "张示例"
