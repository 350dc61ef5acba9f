"""Forms and letters whose labels say the same in English."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said


@pytest.mark.parametrize(
    ("label", "item", "text"),
    [
        ("主办单位名称 / Organizer", Item.NAME, "样例市示例服务部"),
        ("网站名称/Site Name", Item.SITE_NAME, "示例之家"),
        ("网站负责人 / Site Manager", Item.PERSON, "张示例"),
        ("域名/ Domain", Item.DOMAIN, "shili.com"),
    ],
)
def test_a_form_names_what_its_labels_say_twice(label: str, item: Item, text: str) -> None:
    found = said(line(600, 60, "网站备案登记表"), line(120, 200, label), line(800, 200, text))

    assert found[item] == text


def test_a_letter_names_whom_its_labels_say_twice() -> None:
    found = said(
        line(600, 60, "授权委托书"),
        line(120, 200, "委托单位 Principal:"),
        line(800, 200, "样例市示例服务部"),
        line(120, 290, "受托人姓名Name of Attorney:"),
        line(800, 290, "张示例"),
    )

    assert (found[Item.NAME], found[Item.PERSON]) == ("样例市示例服务部", "张示例")


def test_a_value_in_letters_stays() -> None:
    found = said(line(600, 60, "网站备案登记表"), line(120, 200, "网站名称：Shili Home"))

    assert found[Item.SITE_NAME] == "Shili Home"


def test_a_licence_says_its_labels_again_below_them() -> None:
    found = said(
        line(600, 60, "营业执照"),
        line(120, 200, "名称"),
        line(120, 250, "Name"),
        line(600, 225, "海口示例有限公司"),
        line(120, 360, "类型"),
        line(120, 410, "Type"),
        line(600, 385, "有限责任公司"),
        line(120, 520, "法定代表人"),
        line(120, 570, "Legal representative"),
        line(600, 545, "张示例"),
        line(600, 660, "软件开发；图书零售；会议服务；"),
        line(120, 690, "经营范围"),
        line(600, 714, "广告设计、代理；家具销售；货物"),
        line(120, 740, "Business scope"),
        line(600, 768, "进出口。"),
        line(120, 900, "本件以登记机关档案为准。打印时间：2025-03-08 10:22"),
    )

    assert found == {
        Item.NAME: "海口示例有限公司",
        Item.FORM: "有限责任公司",
        Item.LEGAL_REPRESENTATIVE: "张示例",
        Item.SCOPE: "软件开发;图书零售;会议服务;广告设计、代理;家具销售;货物进出口",
    }


def test_a_form_says_its_labels_again_below_them() -> None:
    found = said(
        line(600, 60, "网站备案登记表"),
        line(120, 200, "主办单位名称"),
        line(120, 250, "Organizer"),
        line(600, 225, "样例市示例服务部"),
        line(120, 360, "网站名称"),
        line(120, 410, "Site Name"),
        line(600, 385, "示例之家"),
        line(120, 520, "网站负责人"),
        line(120, 570, "Site Manager"),
        line(600, 545, "张示例"),
    )

    assert found == {
        Item.NAME: "样例市示例服务部",
        Item.SITE_NAME: "示例之家",
        Item.PERSON: "张示例",
    }


_LICENCE = (
    ("名称", "Name", "ABC海口示例有限公司"),
    ("类型", "Type", "有限责任公司"),
    ("法定代表人", "Legal Representative", "张示例"),
    ("住所", "Domicile", "海南省海口市样例区示例路83号"),
    ("经营范围", "Business Scope", "软件开发；图书零售；会议服务"),
)


@pytest.mark.parametrize(
    "form", ["{0} {1}|{2}", "{0}/{1}|{2}", "{0}|{1}|{2}", "{0} {1} {2}", "{0}({1})：{2}"]
)
def test_a_licence_says_its_labels_again_before_their_values(form: str) -> None:
    rows = [form.format(*row).split("|") for row in _LICENCE]
    places = {1: (100,), 2: (100, 650), 3: (100, 320, 900)}
    found = said(
        line(600, 20, "营业执照"),
        *(
            line(left, 150 + 80 * at, part)
            for at, parts in enumerate(rows)
            for left, part in zip(places[len(parts)], parts, strict=True)
        ),
    )

    assert found == {
        Item.NAME: "ABC海口示例有限公司",
        Item.FORM: "有限责任公司",
        Item.LEGAL_REPRESENTATIVE: "张示例",
        Item.ADDRESS: "海南省海口市样例区示例路83号",
        Item.SCOPE: "软件开发;图书零售;会议服务",
    }
