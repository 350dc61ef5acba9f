"""Digits and labels that were lost, and what stands in for them."""

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line, Page
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page

NUMBER = "110101199003077213"


def values(one: Page) -> dict[Item, tuple[str, bool]]:
    return {value.item: (value.text, value.is_sure) for value in reversed(read(one).values)}


@pytest.mark.parametrize(
    ("day", "is_sure"),
    [("2023年1月04", False), ("2023年01月4日", False), ("2023年1月4日", True)],
)
def test_a_date_of_which_only_one_part_has_its_nought_may_have_lost_a_digit(
    day: str, *, is_sure: bool
) -> None:
    found = values(
        page(
            line(800, 100, "营业执照"),
            line(200, 300, "名称 示例科技有限公司"),
            line(200, 400, "经营范围 软件开发"),
            line(200, 500, "成立日期 2019年5月6日"),
            line(1000, 900, "登记机关"),
            line(1000, 1000, day),
        )
    )

    assert (day, is_sure) == found[Item.ISSUED]


def test_a_card_copied_below_a_letter_does_not_date_it() -> None:
    found = values(
        page(
            line(600, 20, "授权委托书"),
            line(200, 120, f"我单位示例科技有限公司委托李示例（身份证号{NUMBER}）办理备案。"),
            line(1000, 300, "日期：2026年6月25日"),
            line(200, 600, "姓名 李示例"),
            line(200, 700, "出生 1990年3月7日"),
            line(200, 800, f"公民身份号码 {NUMBER}"),
        )
    )

    assert "2026年6月25日" == found[Item.DATED][0]


def test_a_birth_that_the_number_says_needs_no_label() -> None:
    found = values(
        page(
            line(100, 100, "姓名 李示例"),
            line(100, 200, "民族 汉"),
            line(100, 300, "用无出生"),
            line(400, 300, "1990年3月7日"),
            line(100, 400, "住址 北京市东城区示例街1号"),
            line(100, 600, f"公民身份号码 {NUMBER}"),
        )
    )

    assert ("1990年3月7日", True) == found[Item.BORN]


def test_the_number_of_a_permit_may_stand_below_its_label() -> None:
    found = values(
        page(
            line(400, 20, "港澳居民来往内地通行证"),
            line(600, 120, "姓名"),
            line(600, 170, "李示例"),
            line(600, 380, "签发机关"),
            line(100, 430, "证件号码"),
            line(600, 432, "公安部出入境管理局"),
            line(100, 480, "H12345678"),
        )
    )

    assert "H12345678" == found[Item.NUMBER][0]


def test_a_foreign_residents_card_says_from_when_and_until_when_it_is_valid() -> None:
    rows = (
        *("姓名 Name", "PARK, SPECIMEN", "签发日期 Date of Issue", "2021.01.23"),
        *("有效期至 Valid Until", "2031.01.22", "证件号码 Card No.", "KOR310167121005"),
    )
    found = values(
        page(
            line(100, 20, "外国人永久居留身份证"),
            *(line(100, 120 + 50 * at, text) for at, text in enumerate(rows)),
        )
    )

    assert "2021.01.23" == found[Item.VALID_FROM][0]
    assert "2031.01.22" == found[Item.VALID_UNTIL][0]


def test_a_bracket_that_closes_nothing_is_no_part_of_a_name() -> None:
    found = values(
        page(
            line(800, 100, "营业执照"),
            line(200, 300, "名称 示例创业投资合伙企业（有限合伙））"),
            line(200, 400, "经营范围 创业投资"),
        )
    )

    assert ("示例创业投资合伙企业(有限合伙)", False) == found[Item.NAME]


def test_specks_of_a_frame_do_not_make_words_too_tall() -> None:
    specks = (
        Line(text="0", box=upright(40 * at, 1200, 40 * at + 10, 1210), sureness=(500,))
        for at in range(1, 30)
    )
    found = values(
        page(
            line(600, 20, "组织机构代码证"),
            line(200, 120, "机构名称 示例建筑工程有限公司"),
            line(200, 220, "地"),
            line(300, 220, "址"),
            line(500, 220, "河南省洛阳市涧西区示例路9号"),
            *specks,
        )
    )

    assert "河南省洛阳市涧西区示例路9号" == found[Item.ADDRESS][0]


@pytest.mark.parametrize(
    ("said", "paper"),
    [
        ("不涉及产品销售、论坛交友及其他需经批准的内容；名称与内容相符。", Paper.UNDERTAKING),
        ("不涉及新闻、出版、药品等需前置审批的内容。", Paper.NO_APPROVAL_LETTER),
    ],
)
def test_a_promise_that_denies_much_else_is_an_undertaking(said: str, paper: Paper) -> None:
    found = read(
        page(
            line(600, 20, "个人网站备案承诺书"),
            line(200, 200, f"本人承诺：网站{said}"),
            line(900, 400, "承诺人：李示例"),
        )
    )

    assert paper is found.paper
