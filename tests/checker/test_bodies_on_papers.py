"""Names, numbers and authorities of bodies, and what letters name them."""

from dataclasses import replace

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Doubt, Line, Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import card, dated, line, page, said, typed, value


@pytest.mark.parametrize(
    ("title", "paper", "label"),
    [
        ("外国在华文化中心登记证", Paper.FOREIGN_CULTURAL_CENTRE_CERTIFICATE, "中心名称"),
        ("军队单位对外有偿服务许可证", Paper.MILITARY_SERVICE_LICENCE, "单位名称"),
    ],
)
def test_rarer_certificates_say_name_and_address(title: str, paper: Paper, label: str) -> None:
    lines = (
        line(600, 100, title),
        line(100, 300, label),
        line(400, 300, "样例示例中心"),
        line(100, 380, "地址"),
        line(400, 380, "厦门市样例区示例路9号"),
    )
    one = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)

    assert read(one).paper is paper
    assert {Item.NAME: "样例示例中心", Item.ADDRESS: "厦门市样例区示例路9号"} == said(*lines)


def test_an_organisation_code_whose_check_digit_fails_is_a_doubt() -> None:
    lines = (line(600, 180, "组织机构代码证"), line(100, 300, "代码:MA000001-8"))
    one = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)

    value = read(one).value(Item.OLD_NUMBER)

    assert value is not None
    assert Doubt.CHECK_DIGIT in value.doubts


def test_a_box_within_the_name_of_a_place_is_the_character_that_looks_like_it() -> None:
    actual = said(
        line(800, 200, "营业执照"),
        line(100, 400, "名称 周□示例有限公司"),
        line(100, 480, "住所 海□市样例区示例路□"),
        line(100, 560, "法定代表人 张示例□"),
        line(100, 640, "经营范围 软件开发"),
    )

    assert actual[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert (actual[Item.NAME], actual[Item.ADDRESS]) == (
        "周口示例有限公司",
        "海口市样例区示例路口",
    )


def test_a_form_without_its_title_is_no_licence_though_it_names_one() -> None:
    lines = (
        line(100, 100, "主办者证件类型"),
        line(500, 100, "营业执照"),
        line(100, 200, "主办者证件号码"),
        line(100, 300, "经营范围"),
        line(100, 400, "注册资本"),
    )

    assert (
        read(Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)).paper
        is Paper.REGISTRATION_FORM
    )


def test_what_a_form_says_of_a_name_that_it_checks_is_no_name() -> None:
    title = line(600, 20, "网站备案信息真实性核验单")

    checked = said(title, line(100, 200, "网站名称符合要求"))
    named = said(title, line(100, 200, "网站名称"), line(400, 200, "示例之家"))

    assert Item.SITE_NAME not in checked
    assert named[Item.SITE_NAME] == "示例之家"


def test_a_notice_names_whom_it_is_for_below_its_title() -> None:
    name = "娜塔莎·样例诺娃"

    actual = said(
        line(300, 20, "网站负责人责任告知书"),
        line(100, 200, f"{name}(身份证号码:110101199003077213):您是网站负责人。"),
    )

    assert actual[Item.PERSON] == name


@pytest.mark.parametrize(
    "lines",
    [
        (
            "域名shili.cn由厦门示例有限公司注册，注册服务机构为样例数据",
            "技术(北京)有限公司，已实名认证。",
        ),
        ("域名shili.cn由厦门示例有限公司注册，域名注册服务机构：样例数据", "技术(北京)有限公司。"),
        ("域名shili.cn的持有者为厦门示例", "有限公司，注册商为样例数据技术(北京)有限公司。"),
    ],
)
def test_names_in_a_sentence_of_a_typed_certificate_go_on_in_the_next_line(
    lines: tuple[str, str],
) -> None:
    one = typed(
        line(600, 20, "域名注册证书"),
        *(line(100, 200 + 70 * at, it) for at, it in enumerate(lines)),
    )

    assert value(one, Item.REGISTRAR).text == "样例数据技术(北京)有限公司"
    assert value(one, Item.HOLDER).text == "厦门示例有限公司"


def test_a_number_whose_digits_stand_apart_is_one_number() -> None:
    one = card("广东省深圳市南山区样例路9号")
    apart = line(100, 600, "公民身份号码 110 1011 99003 0772 13")

    number = value(replace(one, lines=(*one.lines[:-1], apart)), Item.NUMBER)

    assert (number.text, number.is_sure) == ("110101199003077213", True)


@pytest.mark.parametrize(
    ("read_as", "expected", "is_sure"),
    [
        ("91130199O38679477B", "91130199038679477B", True),
        ("91130199O38679477A", "91130199O38679477A", False),
    ],
)
def test_an_o_within_the_number_of_a_letter_is_put_right_where_its_check_digit_fits(
    read_as: str, expected: str, *, is_sure: bool
) -> None:
    one = page(
        line(600, 20, "授权委托书"),
        line(100, 200, f"委托单位：厦门示例有限公司，统一社会信用代码：{read_as}。"),
    )

    number = value(one, Item.NUMBER)

    assert (number.text, number.is_sure) == (expected, is_sure)


@pytest.mark.parametrize(
    ("authority", "is_sure"),
    [("厦门市公安局", True), ("使厦门市公安局", False), ("昆山市公安局", True)],
)
def test_an_authority_begins_with_its_place(authority: str, *, is_sure: bool) -> None:
    one = page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, f"签发机关 {authority}"),
        line(100, 600, "有效期限 2020.01.01-2040.01.01"),
    )

    assert value(one, Item.AUTHORITY).is_sure is is_sure


@pytest.mark.parametrize(("more", "is_sure"), [(20, True), (40, False)])
def test_room_beside_a_number_is_told_by_how_wide_chinese_characters_are(
    more: int, *, is_sure: bool
) -> None:
    text = "样例大厦南楼14层2940室"
    wide = dict.fromkeys((sign for sign in text if not sign.isdigit()), 43)
    address = dated(text, wide, {5: more})
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(700, 1200, "住所"),
        address,
    )

    assert value(one, Item.ADDRESS).is_sure is is_sure


@pytest.mark.parametrize(
    ("text", "other"),
    [("九曜(毫州)有限公司", "九曜(亳州)有限公司"), ("九曜(亳州)有限公司", "九曜(毫州)有限公司")],
)
def test_of_two_readings_of_a_name_the_one_counts_whose_brackets_hold_a_city(
    text: str, other: str
) -> None:
    first = line(100, 200, f"域名持有者：{text}", f"域名持有者：{other}")
    one = page(line(600, 20, "域名注册证书"), first, line(100, 300, "域名：shili.cn"))

    holder = value(one, Item.HOLDER)

    assert (holder.text, holder.is_sure) == ("九曜(亳州)有限公司", text == holder.text)


def test_a_label_of_which_only_the_last_sign_was_found_ends_the_name_above_it() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "名"),
        line(240, 400, "称厦门示例有限公司"),
        line(240, 480, "型股份有限公司(非上市)"),
        line(100, 640, "经营范围 会议服务"),
    )

    assert value(one, Item.NAME).text == "厦门示例有限公司"
    assert value(one, Item.FORM).text == "股份有限公司(非上市)"


def table(label: str, said: str, top: int) -> tuple[Line, Line]:
    return line(100, top, label), line(500, top, said)


LETTER = (
    line(700, 60, "网站备案授权书"),
    *table("授权单位", "厦门示例有限公司", 200),
    *table("统一社会信用代码", "91350200MA00000000", 280),
    *table("被授权人", "陈示例", 360),
    *table("联系电话", "13800138000", 440),
    line(100, 600, "现授权上述人员担任我单位网站负责人，全权办理备案手续。"),
)


def test_a_letter_with_a_table_names_who_authorises_whom() -> None:
    one = page(*LETTER)

    assert (value(one, Item.NAME).text, value(one, Item.PERSON).text) == (
        "厦门示例有限公司",
        "陈示例",
    )
    assert value(one, Item.NAME).is_sure


def test_what_stands_behind_such_a_label_and_is_no_name_is_left_alone() -> None:
    others = [one for one in LETTER if one.text not in {"厦门示例有限公司", "陈示例"}]
    said = read(page(*others, line(500, 200, "(公章)"), line(500, 360, "13800138000")))

    assert (said.value(Item.NAME), said.value(Item.PERSON)) == (None, None)


def test_room_before_a_name_that_begins_with_its_city_hides_nothing() -> None:
    said = "厦门示例科技有限公司", "示例科技有限公司"
    edges = tuple(200 + 800 * at // 10 for at in range(11))
    sure = [
        value(
            page(
                line(600, 20, "域名注册证书"),
                line(100, 200, "注册商"),
                replace(line(400, 200, text), edges=edges[: len(text) + 1]),
                line(100, 300, "域名：shi.cn"),
            ),
            Item.REGISTRAR,
        ).is_sure
        for text in said
    ]

    assert sure == [True, False]


@pytest.mark.parametrize(
    ("text", "is_sure"), [("(厦门)示例有限公司", False), ("示例(厦门)有限公司", True)]
)
def test_a_name_that_begins_with_its_bracket_has_lost_what_stood_before_it(
    text: str, *, is_sure: bool
) -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 200, "域名持有者"),
        line(400, 200, text),
        line(100, 300, "域名：shi.cn"),
    )

    assert value(one, Item.HOLDER).is_sure is is_sure
