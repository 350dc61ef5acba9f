"""Who represents a body, where a letter says it beside another title or in a table."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said

TITLE = line(700, 40, "网站安全承诺书")
BODY = line(1200, 900, "样例市示例养蜂专业合作社")


def named(*texts: str) -> str | None:
    lines = (line(120, 200 + 70 * at, text) for at, text in enumerate(texts))
    return said(TITLE, *lines, BODY).get(Item.LEGAL_REPRESENTATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "一、主要负责同志张示例（法定代表人）对网站安全负总责；",
        "理事长张示例（法定代表人）、信息公开负责人李样例共同签署。",
        "因本人张示例（经营者/法定代表人）不熟悉网络，承诺如下。",
        "理事长张示例是我社法定代表人，网站由李样例打理。",
        "我社理事长（法定代表人）张示例，因农忙无法抽身。",
        "授权签署人：张示例（法定代表人）",
        "承诺人（校长、法定代表人）：张示例",
        "园（校）长即法定代表人：张示例",
        "机构法人：张示例",
    ],
)
def test_a_head_may_be_named_beside_another_title(text: str) -> None:
    assert named(text) == "张示例"


@pytest.mark.parametrize(
    "text",
    [
        "原理事长张示例（原法定代表人）已离任。",
        "经办人：张示例（非法定代表人）",
        "法定代表人授权代表：张示例",
        "被授权人（受法定代表人委托）：张示例",
    ],
)
def test_who_is_said_to_be_none_represents_nobody(text: str) -> None:
    assert named(text) is None


def test_a_label_of_a_table_may_end_in_the_next_line() -> None:
    rows = (line(200, 400, "法定代表"), line(320, 450, "人"), line(420, 425, "张示例"))

    assert said(TITLE, *rows, BODY)[Item.LEGAL_REPRESENTATIVE] == "张示例"


def test_a_label_may_ask_for_a_signature_without_a_colon() -> None:
    assert named("法定代表人签字　张示例") == "张示例"


def test_labels_in_two_languages_are_labels() -> None:
    rows = (
        *(line(120, 300, "法定代表人 Legal Representative"), line(1000, 300, "张示例")),
        *(line(120, 400, "身份证号 ID No."), line(1000, 400, "110101199003077213")),
        *(line(120, 500, "联系电话 Mobile"), line(1000, 500, "13800138000")),
    )

    assert said(TITLE, *rows, BODY)[Item.LEGAL_REPRESENTATIVE] == "张示例"
