"""The labels of a domain certificate are understood beside, before, above and opposite a value."""

from collections.abc import Callable
from itertools import cycle

import pytest

from beiancheck.documents.papers.registrars import domain_labels
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from tests.checker.laid_out import Pairs, above, beside, in_one_line, opposite, wide
from tests.checker.printed import domain_page, line, said

VALUES = {
    Item.DOMAIN: "shili.cn",
    Item.HOLDER: "三和佳(锦州)信息科技有限责任公司",
    Item.REGISTRAR: "样例数码科技有限公司",
    Item.REGISTERED: "2019-01-02",
    Item.EXPIRES: "2029-01-02",
    Item.REAL_NAME: "已实名认证",
}
USUAL = {
    Item.DOMAIN: "域名",
    Item.HOLDER: "域名持有者",
    Item.REGISTRAR: "注册服务机构",
    Item.REGISTERED: "注册日期",
    Item.EXPIRES: "到期日期",
    Item.REAL_NAME: "实名认证状态",
}


@pytest.mark.parametrize(
    ("item", "label", "laid"),
    [
        (item, label, laid)
        for item, labels in domain_labels.ITEMS.items()
        for label, laid in zip(labels, cycle([beside, in_one_line, above, opposite]), strict=False)
    ],
)
def test_each_label_names_its_value_whichever_way_it_stands(
    item: Item, label: str, laid: Callable[[Pairs], list[Line]]
) -> None:
    pairs = [(label if one is item else USUAL[one], text) for one, text in VALUES.items()]

    assert said(line(400, 20, "域名注册证书"), *laid(pairs)) == VALUES


@pytest.mark.parametrize("who", ["持有者", "域名所有者", "注册人"])
@pytest.mark.parametrize(
    "more", ["名称", "姓名", "单位名称", "/组织", "（中文）", "（单位/个人）", "组织名称", "单位"]
)
@pytest.mark.parametrize("laid", [beside, in_one_line, above, opposite])
def test_the_label_of_a_holder_may_go_on(
    who: str, more: str, laid: Callable[[Pairs], list[Line]]
) -> None:
    pairs = [
        (who + more if one is Item.HOLDER else USUAL[one], text) for one, text in VALUES.items()
    ]

    assert said(line(400, 20, "域名注册证书"), *laid(pairs)) == VALUES


@pytest.mark.parametrize("heading", ["持有者信息", "域名持有者信息", "注册人信息", "基本信息"])
def test_a_heading_is_no_holder(heading: str) -> None:
    lines = [line(60, 110, heading), *beside([(USUAL[one], text) for one, text in VALUES.items()])]

    assert said(line(400, 20, "域名详情"), *lines) == VALUES


@pytest.mark.parametrize("button", ["修改", "查看", "复制", "续费", "过户", "信息变更", "查看详情"])
@pytest.mark.parametrize("gap", [0, 40])
def test_a_button_beside_a_value_is_none_of_it(button: str, gap: int) -> None:
    lines = [
        part
        for top, (one, text) in zip(range(200, 2000, 90), VALUES.items(), strict=False)
        for part in (
            line(100, top, USUAL[one]),
            *([line(500, top, text + button)] if not gap else []),
            *([line(500, top, text), line(540 + wide(text), top, button)] if gap else []),
        )
    ]

    assert said(line(400, 20, "域名详情"), *lines) == VALUES


def test_a_menu_that_names_deeds_is_no_value() -> None:
    menu = [line(60 + 260 * at, 110, one) for at, one in enumerate(["域名续费", "域名过户"])]
    lines = beside([(USUAL[one], text) for one, text in VALUES.items()])

    assert said(line(400, 20, "域名信息"), *menu, *lines) == VALUES


def test_a_console_without_a_title_is_told_by_its_labels() -> None:
    lines = beside([("域名", "shili.cn"), ("注册人/组织", "张示例"), ("截止日期", "2029-01-02")])

    assert said(line(60, 20, "我的域名"), *lines)[Item.HOLDER] == "张示例"


@pytest.mark.parametrize("cut", [2, 4])
def test_a_domain_that_was_found_in_two_pieces_is_whole(cut: int) -> None:
    domain = "tongxin8.com.cn"
    found = said(
        line(400, 20, "域名注册证书"),
        line(100, 200, "域名"),
        line(500, 200, domain[:cut]),
        line(500 + wide(domain[:cut]), 202, domain[cut:]),
        line(100, 300, "域名持有者"),
        line(500, 300, "张示例"),
    )

    assert found == {Item.DOMAIN: domain, Item.HOLDER: "张示例"}


def test_a_word_that_stands_apart_from_a_domain_is_none_of_it() -> None:
    found = said(
        line(400, 20, "域名注册证书"),
        line(100, 200, "域名"),
        line(300, 200, "www"),
        line(500, 200, "shili.cn"),
    )

    assert found == {Item.DOMAIN: "shili.cn"}


@pytest.mark.parametrize(
    "gloss", [" Registrant", "（Registrant）", "/Registrant", "(Domain Name Registrant)"]
)
@pytest.mark.parametrize("laid", [beside, in_one_line, above, opposite])
def test_a_label_may_say_the_same_in_english(
    gloss: str, laid: Callable[[Pairs], list[Line]]
) -> None:
    pairs = [
        ("注册人" + gloss if one is Item.HOLDER else USUAL[one], text)
        for one, text in VALUES.items()
    ]

    assert said(line(400, 20, "域名注册证书"), *laid(pairs)) == VALUES


@pytest.mark.parametrize("host", ["name.com", "domain-name.cn", "owner.net", "time2.top"])
def test_a_host_name_is_no_gloss_of_its_label(host: str) -> None:
    found = said(line(400, 20, "域名注册证书"), line(120, 100, f"域名 {host}"))

    assert found[Item.DOMAIN] == host


def test_dnspod_is_no_label() -> None:
    rows = (
        line(120, 100, "域名：shili.cn"),
        line(120, 170, "注册商"),
        line(600, 170, "DNSPod, Inc."),
    )

    assert said(line(400, 20, "域名注册证书"), *rows)[Item.REGISTRAR] == "DNSPod, Inc."


@pytest.mark.parametrize("button", ["查看证书", "下载证书", "去续费", "立即续费"])
def test_a_button_beside_a_holder_is_none_of_the_name(button: str) -> None:
    rows = (line(120, 100, "域名：shili.cn"), line(120, 170, f"持有者：张示例{button}"))

    assert said(line(400, 20, "域名注册证书"), *rows)[Item.HOLDER] == "张示例"


def test_tabs_of_a_console_are_no_holder() -> None:
    tabs = [line(60 + 400 * at, 110, one) for at, one in enumerate(["域名持有者过户", "安全设置"])]
    lines = beside([(USUAL[one], text) for one, text in VALUES.items()])

    assert said(line(400, 20, "域名详情"), *tabs, *lines) == VALUES


def test_answers_of_a_registry_are_labels_in_capitals_or_not() -> None:
    texts = (
        *("Domain Name: SHILI.COM", "Registrar WHoIS Server: whois.example.com"),
        *("Creation date: 2020-01-02", "Registrar Registration Expiration Date: 2030-01-03"),
        "Registrar: Shili Digital, Inc.",
    )

    assert said(*(line(40, 40 + 70 * at, text) for at, text in enumerate(texts))) == {
        Item.DOMAIN: "shili.com",
        Item.REGISTERED: "2020-01-02",
        Item.EXPIRES: "2030-01-03",
        Item.REGISTRAR: "Shili Digital, Inc.",
    }


def test_a_name_at_the_right_edge_goes_on_there() -> None:
    name = "示例资产管理合伙企业(有限合伙)"
    right = 1900
    rows = (
        line(60, 100, "域名"),
        line(right - wide("shili.cn"), 100, "shili.cn"),
        line(60, 200, "域名持有者"),
        line(right - wide(name[:-2]), 200, name[:-2]),
        line(right - wide(name[-2:]), 260, name[-2:]),
        line(60, 360, "到期日期"),
        line(right - wide("2030-01-03"), 360, "2030-01-03"),
    )

    assert said(line(400, 20, "域名注册证书"), *rows)[Item.HOLDER] == name


def test_a_label_in_english_may_say_the_same_in_chinese_behind_it() -> None:
    found = domain_page(
        line(100, 200, "Domain Name 域名"),
        line(700, 200, "a-b.com.cn"),
        line(100, 290, "Registrant 注册人"),
        line(700, 290, "EXAMPLE TECHNOLOGY (HK) CO., LIMITED"),
        line(100, 380, "Registrar (注册商)"),
        line(700, 380, "Specimen Registrar LLC"),
    )

    assert found[Item.HOLDER] == "EXAMPLE TECHNOLOGY (HK) CO., LIMITED"
    assert found[Item.REGISTRAR] == "Specimen Registrar LLC"
