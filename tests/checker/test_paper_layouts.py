"""Layouts that no specimen has: rows not known, values that wrap, titles in other words."""

from dataclasses import replace

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import domain_page, line, page, said, value


def test_a_row_that_is_not_known_ends_the_value_above_it() -> None:
    actual = said(
        line(700, 100, "民办学校办学许可证"),
        line(100, 300, "名称"),
        line(400, 300, "厦门示例学校"),
        line(100, 380, "地址"),
        line(400, 380, "厦门市样例区示例路9号"),
        line(100, 450, "校长"),
        line(400, 450, "张示例"),
        line(100, 520, "办学规模"),
        line(400, 520, "九百人"),
    )

    assert {Item.NAME: "厦门示例学校", Item.ADDRESS: "厦门市样例区示例路9号"} == actual


def test_a_kind_of_company_goes_on_in_the_next_line_where_its_bracket_does() -> None:
    actual = said(
        line(800, 200, "营业执照"),
        line(100, 400, "名称 厦门示例股份有限公司"),
        line(100, 480, "类型"),
        line(300, 480, "股份有限公司(非上市、自然人投资或控"),
        line(300, 540, "股)"),
        line(100, 640, "法定代表人 张示例"),
    )

    assert actual[Item.FORM] == "股份有限公司(非上市、自然人投资或控股)"
    assert actual[Item.LEGAL_REPRESENTATIVE] == "张示例"


@pytest.mark.parametrize("name", ["海□市示例有限公司", "海口市示例有限公司", "示例进出口有限公司"])
def test_a_box_to_be_ticked_stays_one_in_a_form(name: str) -> None:
    actual = said(
        line(600, 20, "ICP备案信息登记表"),
        line(100, 200, "主办者名称"),
        line(500, 200, name),
        line(100, 300, "主办者证件住所"),
        line(500, 300, "同上口 另填□"),
    )

    assert actual == {Item.NAME: name.replace("□", "口")}


@pytest.mark.parametrize(
    ("lines", "paper"),
    [
        (["企业法人营业执照", "注册号"], Paper.BUSINESS_LICENCE),
        (["域名所有权证明", "域名"], Paper.DOMAIN_CERTIFICATE),
        (["承诺函"], Paper.UNDERTAKING),
        (["委托书", "委托单位"], Paper.AUTHORISATION_LETTER),
        (["民办非企业单位（法人）登记证书"], Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE),
        (["社会服务机构（民办非企业单位）法人登记证书"], Paper.SOCIAL_SERVICE_CERTIFICATE),
        (["民办非企业单位（合伙）登记证书"], Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE),
        (["社会团体登记证书"], Paper.SOCIAL_ORGANISATION_CERTIFICATE),
        (["宗教活动场所法人登记证书"], Paper.RELIGIOUS_SITE_CERTIFICATE),
        (["北京市外国驻华使馆人员子女学校办学许可证"], Paper.EMBASSY_SCHOOL_LICENCE),
    ],
)
def test_titles_in_other_words_tell_the_paper(lines: list[str], paper: Paper) -> None:
    shown = tuple(line(100, 100 + 80 * at, text) for at, text in enumerate(lines))

    assert (
        read(Page(number=1, width=2000, height=1400, lines=shown, source=Source.RECOGNISED)).paper
        is paper
    )


def test_the_last_character_of_a_spread_label_is_enough() -> None:
    actual = said(
        line(800, 200, "营业执照"),
        line(240, 400, "称"),
        line(400, 400, "厦门示例有限公司"),
        line(240, 480, "所"),
        line(400, 480, "厦门市样例区示例路样例"),
        line(400, 540, "小区9号"),
        line(100, 620, "法定代表人"),
        line(400, 620, "张示例"),
        line(100, 700, "经营范围 软件开发"),
    )

    assert actual[Item.NAME] == "厦门示例有限公司"
    assert actual[Item.ADDRESS] == "厦门市样例区示例路样例小区9号"


def test_a_value_that_ends_where_the_picture_does_is_looked_at() -> None:
    lines = (
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(1300, 500, "住所"),
    )
    doubts = []
    for left in (1450, 1735):
        address = line(left, 500, "厦门市样例区1")
        shown = (*lines, address)
        one = Page(number=1, width=2000, height=1400, lines=shown, source=Source.RECOGNISED)
        value = read(one).value(Item.ADDRESS)
        doubts.append(bool(value and value.doubts))

    assert doubts == [False, True]


def test_a_value_belongs_to_its_label_on_a_bent_page_too() -> None:
    actual = domain_page(
        line(100, 200, "域名"),
        line(700, 182, "shili.cn"),
        line(100, 300, "注册商"),
        line(700, 272, "样例数据有限公司"),
        line(100, 400, "到期时间"),
        line(700, 376, "2029-01-02"),
    )

    assert {
        Item.DOMAIN: "shili.cn",
        Item.REGISTRAR: "样例数据有限公司",
        Item.EXPIRES: "2029-01-02",
    } == actual


def test_a_statement_that_begins_with_its_label_is_whole() -> None:
    rows = line(100, 200, "实名认证"), line(500, 200, "实名认证成功")

    assert domain_page(*rows)[Item.REAL_NAME] == "实名认证成功"
    assert domain_page(line(100, 200, "实名认证：认证成功"))[Item.REAL_NAME] == "认证成功"


def test_a_piece_of_an_english_label_is_no_value() -> None:
    actual = said(
        line(400, 20, "港澳居民来往内地通行证"),
        line(400, 140, "出生日期 Date of Bi"),
        line(810, 140, "th"),
        line(400, 190, "1990.01.02"),
    )

    assert actual == {Item.BORN: "1990.01.02"}


def column(*lefts: int) -> Page:
    """Return a certificate whose values begin there, one below the other."""
    said = (
        *(("名称", "厦门示例养老服务中心"), ("业务范围", "养老服务、日间照料")),
        *(("住所", "厦门市样例区示例路9号"), ("法定代表人", "张示例")),
        *(("开办资金", "叁拾万元"), ("业务主管单位", "厦门市民政局")),
    )
    rows = [
        part
        for at, (left, (label, text)) in enumerate(zip(lefts, said, strict=True))
        for part in (line(100, 200 + 80 * at, label), line(left, 200 + 80 * at, text))
    ]
    return page(line(500, 20, "民办非企业单位登记证书"), *rows)


@pytest.mark.parametrize(
    ("lefts", "doubted"),
    [
        ((500, 500, 502, 500, 499, 500), set()),
        ((532, 500, 502, 500, 499, 500), {Item.NAME}),
        ((532, 500, 502, 530, 499, 500), {Item.NAME, Item.LEGAL_REPRESENTATIVE}),
        ((500, 510, 520, 530, 540, 550), set()),
        ((532, 500, 560, 460, 499, 530), set()),
    ],
)
def test_a_value_that_begins_further_on_than_its_column_has_lost_something(
    lefts: tuple[int, ...], doubted: set[Item]
) -> None:
    found = read(column(*lefts)).values

    assert {value.item for value in found if not value.is_sure} == doubted
    assert len(found) == 4


@pytest.mark.parametrize(
    ("text", "other", "is_sure"),
    [
        ("有限责任公司（自然人独资）", "有限责任公司（白然人独资）", True),
        ("有限责任公司（白然人独资）", "有限责任公司（自然人独资）", False),
        ("股份有限公司（上市、国有控股）", "股份有限公司（非上市、国有控股）", False),
    ],
)
def test_of_two_readings_of_a_form_the_one_that_there_is_is_right(
    text: str, other: str, *, is_sure: bool
) -> None:
    form = replace(line(400, 300, text), other=other)
    one = page(line(800, 100, "营业执照"), line(100, 300, "类型"), form, line(100, 400, "注册资本"))

    assert value(one, Item.FORM).is_sure is is_sure


def test_what_stands_further_on_in_the_row_of_a_value_belongs_to_another_column() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发、会议服务"),
        line(900, 420, "6室"),
    )

    assert value(one, Item.SCOPE).text == "软件开发、会议服务"
