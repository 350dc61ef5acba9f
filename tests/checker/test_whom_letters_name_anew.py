"""Who answers for a site, and which body writes, in more of the words that letters have."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, typed, value

TITLE = line(700, 40, "网站安全承诺书")
BODY = "样例市示例科技有限公司"


def told(*texts: str) -> dict[Item, str]:
    rows = (line(200, 200 + 70 * at, text) for at, text in enumerate(texts))
    return said(TITLE, *rows, line(1200, 1000, BODY))


@pytest.mark.parametrize(
    "text",
    [
        "尽责：由张示例专职维护网站，有投诉必回复。",
        "因公务安排，现请我公司张示例老师代为办理。",
        "总编辑：张示例　联系：13800138000",
        "未成年人保护专员：张示例",
        "有意见，可打电话13800138000找张示例。",
    ],
)
def test_somebody_is_named_in_such_words(text: str) -> None:
    assert told(text)[Item.PERSON] == "张示例"


@pytest.mark.parametrize(
    "text", ["客服专员：张示例", "有疑问，现请您放心使用。", "由全体员工专职维护。"]
)
def test_nobody_who_answers_is_named(text: str) -> None:
    assert Item.PERSON not in told(text)


def test_who_signs_for_a_notice_answers_for_it() -> None:
    rows = (line(200, 200, "网站shili.cn的信息应真实。"), line(200, 400, "签收人：张示例"))

    assert said(line(600, 40, "网站责任告知书"), *rows)[Item.PERSON] == "张示例"


def test_a_page_that_says_its_text_parts_a_label_by_a_space() -> None:
    rows = (line(200, 300, "未成年人保护专员 张示例"), line(200, 900, BODY))

    assert value(typed(TITLE, *rows), Item.PERSON).text == "张示例"


@pytest.mark.parametrize("label", ["公司：", "医院名称：", "合作社名称："])
def test_a_body_has_a_label_of_its_kind(label: str) -> None:
    rows = (
        line(
            100,
            200,
            "我单位原网站负责人张样例因离职，不再负责网站shili.cn，现授权张示例为新任",
        ),
        line(60, 260, "网站负责人。"),
        *(line(1000, 600, f"{label}{BODY}"), line(1000, 680, "代码：911201076MAMB55QX3")),
        *(line(1000, 760, "法定代表人：李示例"), line(1000, 840, "2025.10.11")),
    )

    assert said(line(600, 40, "关于变更网站负责人的授权委托书"), *rows)[Item.NAME] == BODY


def test_what_a_site_is_called_is_not_who_writes() -> None:
    rows = (
        line(60, 130, "广东省通信管理局："),
        line(120, 200, "我院申请备案的网站名称为“海淀区示例社区卫生服务中心”，因含有“医院”"),
        line(60, 260, "字样，现说明并承诺：该名称与我院登记名称相符，我院为公立医疗机构，网站只公"),
        line(60, 320, "布就医指南、专家出诊时间、健康科普，不含药品价格与网上售药。"),
        line(60, 400, "医院名称：北京市海淀区示例社区卫生服务中心"),
        line(60, 460, "医院代码：12440502MA31AMBQ0F"),
        line(900, 600, "（盖章）"),
    )

    assert said(TITLE, *rows)[Item.NAME] == "北京市海淀区示例社区卫生服务中心"


def test_a_customer_is_named_without_that_word() -> None:
    text = "客户样例市示例科技有限公司（下称“客户”）证件号91110000000000000X，承诺："

    assert said(TITLE, line(200, 200, text))[Item.NAME] == BODY


@pytest.mark.parametrize(
    ("first", "rest"),
    [("样例企业管理合伙企业", "（有限合伙）"), ("北京市样例纺织品股份有限", "公司")],
)
def test_a_name_goes_on_below_its_label(first: str, rest: str) -> None:
    rows = (line(900, 300, f"单位：{first}"), line(900, 380, rest), line(900, 460, "盖章："))
    found = value(page(line(600, 40, "网站责任告知书"), *rows), Item.NAME)

    assert (found.text, found.is_sure) == (
        first + rest.translate({0xFF08: "(", 0xFF09: ")"}),
        False,
    )
