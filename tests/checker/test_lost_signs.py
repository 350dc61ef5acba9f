"""Signs that a recogniser leaves out or takes for letters: a nought, a colon, a digit, a speck."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, value


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("二二六年八月十六日", "二〇二六年八月十六日"),
        ("二Q二六年八月十六日", "二〇二六年八月十六日"),
        ("〇二一年十二月二十六日", "二〇二一年十二月二十六日"),
        ("二一年十二月二十六日", "二〇二一年十二月二十六日"),
        ("二〇二四年十月十一", "二〇二四年十月十一日"),
    ],
)
@pytest.mark.parametrize(
    ("title", "item"), [("授权委托书", Item.DATED), ("基金会法人登记证书", Item.ISSUED)]
)
def test_a_date_that_lost_a_sign_is_whole_and_looked_at(
    title: str, item: Item, text: str, whole: str
) -> None:
    dated = value(page(line(600, 60, title), line(800, 1200, text)), item)

    assert (dated.text, dated.is_sure) == (whole, False)


@pytest.mark.parametrize("text", ["二〇二年八月十六日", "一九八年八月十六日", "十二六年八月十六日"])
def test_a_date_of_which_the_decade_is_lost_is_none(text: str) -> None:
    assert Item.DATED not in said(line(600, 60, "授权委托书"), line(800, 1200, text))


def test_a_date_whose_last_sign_stands_beside_it_is_not_ended_before_that() -> None:
    lines = line(800, 1200, "二〇二四年十月十"), line(1140, 1200, "一日")
    actual = said(line(600, 60, "授权委托书"), *lines)

    assert actual[Item.DATED] == "二〇二四年十月十一日"


@pytest.mark.parametrize(
    ("text", "is_sure"), [("法定代表人：张示例", True), ("法定代表人张示", False)]
)
def test_a_name_whose_colon_was_lost_is_looked_at(text: str, *, is_sure: bool) -> None:
    title = line(600, 60, "网站备案授权函")
    boss = value(
        page(title, line(800, 1100, text), line(800, 1200, "2026年8月1日")),
        Item.LEGAL_REPRESENTATIVE,
    )

    assert (boss.text, boss.is_sure) == (text[5:].lstrip("："), is_sure)


@pytest.mark.parametrize(("label", "is_known"), [("成·立日期", True), ("成·样日期", False)])
def test_a_speck_within_a_label_does_not_hide_it(label: str, *, is_known: bool) -> None:
    title = line(600, 60, "营业执照"), line(100, 200, "注册资本 壹佰万元整")
    actual = said(*title, line(100, 300, f"{label} 2011年09月07日"))

    assert (actual.get(Item.REGISTERED) == "2011年09月07日") == is_known


def test_a_letter_that_begins_a_number_of_a_phone_is_a_digit_and_looked_at() -> None:
    lines = line(100, 300, "联系手机"), line(500, 300, "i3800138000")
    phone = value(page(line(600, 60, "授权委托书"), *lines), Item.MOBILE)

    assert (phone.text, phone.is_sure) == ("13800138000", False)


def test_a_word_for_what_may_happen_to_somebody_is_no_name() -> None:
    lines = (line(100, 300, "如负责人变动，我单位将在十日内办理变更手续。"),)
    found = read(page(line(600, 60, "网站备案授权书"), *lines)).values

    assert [one.text for one in found if one.item is Item.PERSON] == []


def test_a_bracket_within_an_item_of_a_scope_parts_nothing() -> None:
    scope = "家政服务员（中级）职业技能培训；企业委托的岗前培训"
    found = value(page(line(600, 60, "营业执照"), line(100, 300, f"经营范围：{scope}")), Item.SCOPE)

    assert found.text == "家政服务员(中级)职业技能培训;企业委托的岗前培训"
