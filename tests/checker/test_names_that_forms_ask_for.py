"""Names and heads that forms ask for in labels of their own kind of body."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said

TITLE = line(700, 40, "网站备案登记表")
BODY = "样例市示例公益基金会"
NUMBER = "53330302356107602A"


def rows(*pairs: tuple[str, str]) -> dict[Item, str]:
    cells = (
        one
        for at, (label, text) in enumerate(pairs)
        for one in (line(120, 200 + 80 * at, label), line(620, 200 + 80 * at, text))
    )
    return said(TITLE, *cells)


def test_a_table_of_a_foundation_has_its_labels_above() -> None:
    found = said(
        TITLE,
        *(line(120, 200, "基金会名称"), line(900, 200, "登记证书代码")),
        *(line(120, 260, BODY), line(900, 260, NUMBER)),
        *(line(120, 340, "基金会住所"), line(900, 340, "理事长（法定代表人）")),
        *(line(120, 400, "样例省样例市样例区示例路1号"), line(900, 400, "张示例")),
    )

    assert found[Item.NAME] == BODY
    assert found[Item.ADDRESS] == "样例省样例市样例区示例路1号"
    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"


def test_a_shop_is_asked_for_its_sign_and_where_it_is() -> None:
    shop = "样例县示例水果商行（个体工商户）"
    found = rows(("字号", shop), ("店址", "样例省样例市示例区示例路1号2室"), ("网站", "shili.cn"))

    assert found[Item.NAME] == "样例县示例水果商行(个体工商户)"
    assert found[Item.ADDRESS] == "样例省样例市示例区示例路1号2室"


def test_an_office_that_supervises_does_not_file() -> None:
    found = rows(("1. 组织名称", "样例市示例行业协会"), ("2. 主管单位", "样例市民政局"))

    assert found[Item.NAME] == "样例市示例行业协会"


@pytest.mark.parametrize("label", ["主要负责人（法定代表人）", "馆长（法定代表人）"])
def test_a_head_may_have_another_title_first(label: str) -> None:
    found = rows(("全称", "样例市示例图书馆"), (label, "张示例"))

    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"


def test_what_a_head_has_to_say_is_no_name() -> None:
    cells = (line(120, 200, "法定代表人审批"), line(620, 200, "同意。张示例"))
    told = read(page(TITLE, *cells)).values

    assert not [one.text for one in told if one.item is Item.LEGAL_REPRESENTATIVE]
