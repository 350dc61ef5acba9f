"""Dates and periods as papers print them, and which of them a person looks at."""

from dataclasses import replace

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Page, Source
from beiancheck.terms.items import Item
from tests.checker.printed import dated, line, page, said, value


def test_an_organisation_code_certificate_says_code_name_and_period() -> None:
    actual = said(
        line(600, 100, "中华人民共和国"),
        line(600, 180, "组织机构代码证"),
        line(100, 300, "代码:MA000001-5"),
        line(100, 380, "机构名称:厦门示例有限公司"),
        line(100, 460, "机构类型:企业法人"),
        line(100, 540, "法定代表人:张示例"),
        line(100, 620, "地址:厦门市样例区示例路9号"),
        line(100, 700, "有效期:自2013年05月06日至2017年05月06日"),
        line(100, 780, "登记号:组代管350299-000001"),
    )

    assert {
        Item.OLD_NUMBER: "MA000001-5",
        Item.NAME: "厦门示例有限公司",
        Item.FORM: "企业法人",
        Item.LEGAL_REPRESENTATIVE: "张示例",
        Item.ADDRESS: "厦门市样例区示例路9号",
        Item.VALID_FROM: "2013年05月06日",
        Item.VALID_UNTIL: "2017年05月06日",
    } == actual


def test_a_date_below_a_telephone_number_is_no_part_of_it() -> None:
    actual = said(
        line(600, 20, "承诺书"),
        line(100, 200, "承诺人(签字):"),
        line(100, 280, "联系电话:13800100001"),
        line(100, 360, "2026年11月5日"),
    )

    assert (actual[Item.MOBILE], actual[Item.DATED]) == ("13800100001", "2026年11月5日")


@pytest.mark.parametrize(
    "lines",
    [
        ["我公司(示例(厦门)有限公司)申请备案"],
        ["我单位(示例(厦门)有限公司)承诺如下"],
        ["主办单位:示例(厦门)有限公司", "服务器:样例云有限公司提供"],
        ["单位名称(盖章):", "示例(厦门)有限公司", "2026年11月5日"],
    ],
)
def test_a_letter_names_its_body_in_brackets_or_above_its_date(lines: list[str]) -> None:
    actual = said(
        line(600, 20, "承诺书"), *(line(100, 200 + 80 * at, one) for at, one in enumerate(lines))
    )

    assert actual[Item.NAME] == "示例(厦门)有限公司"


@pytest.mark.parametrize(("number", "doubts"), [("199003077213", False), ("199003077211", True)])
def test_a_number_that_proves_itself_settles_the_date_of_birth(
    number: str, *, doubts: bool
) -> None:
    born = replace(line(100, 300, "出生 1990年3月7日"), sureness=(800,) * 12)
    lines = (
        line(100, 100, "姓名 张示例"),
        line(100, 200, "性别 男 民族 汉"),
        born,
        line(100, 700, f"公民身份号码 110101{number}"),
    )
    one = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)

    value = read(one).value(Item.BORN)

    assert value is not None
    assert bool(value.doubts) == doubts


@pytest.mark.parametrize("cut", ["至2075年06|月17日", "至|2075年06月17日", "|至2075年06月17日"])
def test_a_period_may_go_on_in_the_next_line(cut: str) -> None:
    first, second = cut.split("|")

    actual = said(
        line(800, 200, "营业执照"),
        line(100, 400, "成立日期"),
        line(400, 400, "2025年6月17日"),
        line(100, 480, "营业期限"),
        line(400, 480, f"2025年06月17日{first}"),
        line(400, 535, second),
        line(100, 620, "住所"),
        line(400, 620, "厦门市样例区示例路9号"),
    )

    assert (actual[Item.VALID_FROM], actual[Item.VALID_UNTIL]) == (
        "2025年06月17日",
        "2075年06月17日",
    )


def test_a_month_in_english_may_have_a_digit_for_a_letter() -> None:
    actual = said(
        line(100, 50, "护照 PASSPORT"),
        line(100, 200, "有效期至/Date of expiry"),
        line(100, 250, "18 N0V 2032"),
    )

    assert actual == {Item.VALID_UNTIL: "18 N0V 2032"}


@pytest.mark.parametrize(
    ("text", "more", "is_sure"),
    [
        ("2025年3月12日", {}, True),
        ("2025年10月2日", {}, True),
        ("2025年10月2日", {8: 20}, False),
        ("2025年2月14日", {5: 20}, False),
        ("2025年03月2日", {}, False),
        ("2025年3月02日", {}, False),
        ("2025年03月12日", {}, True),
        ("2025/3/12", {}, True),
        ("2025/1/01", {}, False),
        ("2025-01-1", {}, False),
        ("2025.11.02", {}, True),
    ],
)
def test_a_date_with_room_for_a_digit_beside_a_lone_one_is_looked_at(
    text: str, more: dict[int, int], *, is_sure: bool
) -> None:
    wide = dict.fromkeys("年月日", 40)
    one = page(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 厦门示例养老服务中心"),
        dated(text, wide, more),
    )

    issued = value(one, Item.ISSUED)

    assert (issued.text, issued.is_sure) == (text, is_sure)


def test_a_lone_letter_beside_a_date_is_no_date() -> None:
    one = page(
        line(400, 20, "台湾居民来往大陆通行证"),
        line(400, 140, "出生日期 Date of Birth"),
        line(385, 183, "P"),
        line(420, 190, "1990.01.02"),
    )

    assert value(one, Item.BORN).text == "1990.01.02"


@pytest.mark.parametrize(
    ("period", "is_sure"),
    [
        ("2015.03.01-2035.03.01", True),
        ("2015.03.01-长期", True),
        ("2016.02.29-2036.02.28", True),
        ("2015.03.01-2036.03.01", False),
        ("2015.03.01-2035.03.07", False),
        ("2015.08.01-2035.03.01", False),
    ],
)
def test_a_card_is_valid_for_a_whole_number_of_years_that_the_law_knows(
    period: str, *, is_sure: bool
) -> None:
    one = page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, "签发机关 厦门市公安局"),
        line(100, 600, f"有效期限 {period}"),
    )

    ends = [value(one, item) for item in (Item.VALID_FROM, Item.VALID_UNTIL)]

    assert [end.text for end in ends] == period.split("-")
    assert [end.is_sure for end in ends] == [is_sure] * 2


def test_a_date_of_which_a_seal_left_pieces_is_read_and_looked_at() -> None:
    one = page(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 厦门示例养老服务中心"),
        line(100, 1210, "登记管理机关"),
        line(900, 1200, "2016年1月"),
        line(1100, 1205, "9"),
        line(1130, 1203, "日"),
    )

    issued = value(one, Item.ISSUED)

    assert (issued.text, issued.is_sure) == ("2016年1月9日", False)


@pytest.mark.parametrize(
    ("since", "issued", "is_sure"),
    [
        ("2021年06月11日", "2021年6月11日", True),
        ("2021年06月11日", "2021年6月1日", False),
        ("2021年11月05日", "2021年1月5日", False),
        ("2021年06月11日", "2021年6月2日", True),
        ("2020年06月11日", "2021年6月1日", True),
        ("2020年11月05日", "2021年1月5日", False),
        ("2021年06月11日", "2021年06月01日", True),
    ],
)
def test_a_date_that_another_of_the_page_has_with_a_digit_more_is_looked_at(
    since: str, issued: str, *, is_sure: bool
) -> None:
    one = page(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 厦门示例养老服务中心"),
        line(100, 300, f"有效期限 自{since}至2025年12月30日"),
        line(900, 1200, issued),
    )

    assert value(one, Item.ISSUED).is_sure is is_sure
    assert value(one, Item.VALID_FROM).is_sure is True


def test_a_date_that_a_label_claims_is_not_the_one_below_the_seal() -> None:
    lines = (
        line(700, 60, "营业执照"),
        line(100, 200, "注册号330100000012345"),
        line(100, 400, "经营范围"),
        line(500, 400, "软件开发"),
        line(100, 900, "成立日期"),
        line(500, 900, "2013年9月12日"),
        line(700, 1100, "登记机关"),
    )

    assert Item.ISSUED not in said(*lines)
    assert said(*lines)[Item.REGISTERED] == "2013年9月12日"
    assert said(*lines, line(900, 1200, "2014年12月19日"))[Item.ISSUED] == "2014年12月19日"


@pytest.mark.parametrize("ring", ["(", "|", "/", "烟"])
def test_a_piece_of_the_seal_before_a_date_hides_it_not(ring: str) -> None:
    one = page(
        line(700, 60, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(900, 1200, f"{ring}2026年9月2日"),
    )

    issued = value(one, Item.ISSUED)

    assert (issued.text, issued.is_sure) == ("2026年9月2日", False)


@pytest.mark.parametrize("before", ["至", "1", "编号"])
def test_what_makes_another_date_of_it_is_no_piece_of_a_seal(before: str) -> None:
    found = said(
        line(700, 60, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(900, 1200, f"{before}2026年9月2日"),
    )

    assert Item.ISSUED not in found


@pytest.mark.parametrize(
    "parts",
    [
        ((900, "2026年"), (1090, "09月"), (1250, "02日")),
        ((900, "2026"), (1030, "年"), (1120, "09"), (1200, "月"), (1290, "02"), (1370, "日")),
        ((900, "2026年"), (1060, "09月02日")),
    ],
)
def test_a_date_of_issue_set_wide_is_read_from_its_parts(
    parts: tuple[tuple[int, str], ...],
) -> None:
    one = page(
        line(700, 60, "营业执照"),
        line(100, 400, "成立日期 2026年9月2日"),
        line(100, 500, "经营范围 软件开发"),
        line(950, 1100, "登记机关"),
        *(line(left, 1200, text) for left, text in parts),
    )

    issued = value(one, Item.ISSUED)

    assert issued.text == "2026年09月02日"
    assert issued.is_sure


def test_a_day_that_no_month_has_is_no_date_of_issue() -> None:
    found = said(
        line(700, 60, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(900, 1200, "2026年"),
        line(1090, 1200, "13月"),
        line(1250, 1200, "02日"),
    )

    assert Item.ISSUED not in found


def test_the_date_below_the_office_is_that_of_issue_wherever_the_copy_ends() -> None:
    found = said(
        line(700, 60, "营业执照"),
        line(100, 200, "经营范围 软件开发"),
        line(950, 300, "登记机关"),
        line(900, 400, "2026年9月2日"),
        line(600, 1200, "与原件相符"),
        line(600, 1300, "样例市示例服务部"),
    )

    assert found[Item.ISSUED] == "2026年9月2日"


def test_a_year_of_which_a_nought_was_lost_is_taken_from_the_other_reading() -> None:
    one = page(
        line(700, 60, "企业法人营业执照"),
        line(100, 400, "成立日期二〇〇年四月三日", "成立日期二〇〇〇年四月三日"),
    )

    found = value(one, Item.REGISTERED)

    assert (found.text, found.is_sure) == ("二〇〇〇年四月三日", False)
    assert Item.REGISTERED not in said(
        line(700, 60, "企业法人营业执照"), line(100, 400, "成立日期二〇〇年四月三日")
    )


@pytest.mark.parametrize("sign", ["至", "-", "起至"])
def test_a_period_may_say_months_alone(sign: str) -> None:
    actual = said(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 样例市示例职业培训学校"),
        line(100, 300, f"有效期限 自2021年09月{sign}2025年09月"),
    )

    assert actual[Item.VALID_FROM] == "2021年09月"
    assert actual[Item.VALID_UNTIL] == "2025年09月"
