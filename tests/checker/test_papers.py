"""What is read of papers, from lines of text as any recogniser or PDF gives them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from beiancheck.documents.box import Box, upright
from beiancheck.documents.papers.cards import mrz
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.registrars import domains
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.papers.values import dated
from beiancheck.documents.papers.values.days import days
from beiancheck.documents.reading import Doubt, Line, Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

HEIGHT = 40


def line(left: int, top: int, text: str, **more: object) -> Line:
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    return Line(text=text, box=upright(left, top, left + width, top + HEIGHT), **more)  # type: ignore[arg-type]


def page(*lines: Line, source: Source = Source.RECOGNISED) -> Page:
    return Page(number=1, width=2000, height=1400, lines=lines, source=source)


def said(*lines: Line, source: Source = Source.RECOGNISED) -> dict[Item, str]:
    return {value.item: value.text for value in read(page(*lines, source=source)).values}


def id_front(number: str = "110101199003077213") -> Iterator[Line]:
    yield line(100, 100, "姓名 示例·样例")
    yield line(100, 200, "性别 男 民族 汉")
    yield line(100, 300, "出生 1990 年 3 月 7 日")
    yield line(100, 400, "住址 北京市东城区示例路1号院2号楼")
    yield line(220, 460, "3单元401室")
    yield line(100, 700, f"公民身份号码 {number}")


def test_an_identity_card_says_name_number_birth_and_an_address_of_two_lines() -> None:
    actual = read(page(*id_front()))

    assert actual.paper is Paper.RESIDENT_ID_FRONT
    assert {
        Item.NAME: "示例·样例",
        Item.BORN: "1990年3月7日",
        Item.ADDRESS: "北京市东城区示例路1号院2号楼3单元401室",
        Item.NUMBER: "110101199003077213",
    } == {value.item: value.text for value in actual.values}


def test_letters_that_look_like_digits_are_put_right_in_a_number() -> None:
    assert said(*id_front("11O101199OO3O772l3"))[Item.NUMBER] == "110101199003077213"


def test_a_number_whose_check_digit_fails_is_a_doubt_and_not_a_fact() -> None:
    value = read(page(*id_front("110101199003077211"))).value(Item.NUMBER)

    assert value is not None
    assert (value.text, value.doubts) == ("110101199003077211", {Doubt.CHECK_DIGIT})


@pytest.mark.parametrize("other", ["11O101199003077213", "110101I99003077219", "1101011990"])
def test_a_fitting_check_digit_settles_what_another_reading_says_of_a_number(other: str) -> None:
    lines = list(id_front())
    lines[-1] = replace(lines[-1], other=f"公民身份号码 {other}", sureness=(940,) * 25)

    value = read(page(*lines)).value(Item.NUMBER)

    assert value is not None
    assert (value.text, value.doubts) == ("110101199003077213", frozenset())


def test_two_sound_numbers_in_one_place_or_a_very_unsure_one_are_looked_at() -> None:
    lines = list(id_front())
    two = replace(lines[-1], other="公民身份号码 110101199003071217", sureness=(999,) * 25)
    unsure = replace(lines[-1], sureness=(600,) * 25)

    for last in (two, unsure):
        value = read(page(*lines[:-1], last)).value(Item.NUMBER)
        assert value is not None
        assert value.doubts, last


def test_a_pdfs_text_is_certain_whatever_its_check_digit() -> None:
    value = read(page(*id_front("110101199003077211"), source=Source.TEXT_LAYER)).value(Item.NUMBER)

    assert value is not None
    assert (value.is_certain, value.doubts) == (True, frozenset())


def test_a_number_that_begins_with_81_stands_on_a_residence_permit() -> None:
    lines = [one for one in id_front("810000199408230021") if "民族" not in one.text]

    assert read(page(*lines)).paper is Paper.HK_MACAO_RESIDENCE_PERMIT


@pytest.mark.parametrize("until", ["2035.01.01", "长期"])
def test_the_other_side_says_authority_and_validity(until: str) -> None:
    actual = said(
        line(300, 60, "中华人民共和国"),
        line(300, 150, "居民身份证"),
        line(100, 400, "签发机关 北京市公安局东城分局"),
        line(100, 480, "有效期限"),
        line(400, 482, f"2015.01.01-{until}"),
    )

    assert {
        Item.AUTHORITY: "北京市公安局东城分局",
        Item.VALID_FROM: "2015.01.01",
        Item.VALID_UNTIL: until,
    } == actual


def licence() -> Iterator[Line]:
    yield line(800, 200, "营业执照")
    yield line(100, 100, "统一社会信用代码")
    yield line(100, 150, "91350211M000100Y43")
    yield line(100, 400, "名")
    yield line(240, 398, "称 厦门示例（集团）有限公司")
    yield line(100, 460, "类 型 有限责任公司")
    yield line(100, 520, "法定代表人 张示例")
    yield line(100, 580, "经营范围 软件开发；信息技术咨询服务；")
    yield line(300, 630, "广告设计。")
    yield line(1000, 400, "注册资本 壹佰万元整")
    yield line(1000, 460, "成立日期 2015年06月01日")
    yield line(1000, 520, "营业期限 2015年06月01日至无固定期限")
    yield line(1000, 580, "住")
    yield line(1140, 581, "所 厦门市样例区示例路9号")
    yield line(1000, 900, "登记机关")


def test_a_licence_of_two_columns_is_read_column_by_column() -> None:
    actual = read(page(*licence()))

    assert actual.paper is Paper.BUSINESS_LICENCE
    assert {
        Item.NUMBER: "91350211M000100Y43",
        Item.NAME: "厦门示例(集团)有限公司",
        Item.FORM: "有限责任公司",
        Item.LEGAL_REPRESENTATIVE: "张示例",
        Item.SCOPE: "软件开发;信息技术咨询服务;广告设计",
        Item.REGISTERED: "2015年06月01日",
        Item.VALID_FROM: "2015年06月01日",
        Item.VALID_UNTIL: "无固定期限",
        Item.ADDRESS: "厦门市样例区示例路9号",
    } == {value.item: value.text for value in actual.values}


def test_who_had_the_form_printed_is_no_part_of_a_value() -> None:
    lines = (*licence(), line(300, 680, "国家市场监督管理总局监制"))

    assert read(page(*lines)).value(Item.SCOPE) == read(page(*licence())).value(Item.SCOPE)


def test_a_page_that_leans_is_read_as_if_it_stood_straight() -> None:
    def leaning(one: Line) -> Line:
        corners = tuple((round(x - 0.05 * y), round(y + 0.05 * x)) for x, y in one.box.corners)
        return Line(text=one.text, box=Box(corners))  # type: ignore[arg-type]

    straight, leans = read(page(*licence())), read(page(*map(leaning, licence())))

    assert {(value.item, value.text) for value in straight.values} == {
        (value.item, value.text) for value in leans.values
    }


def test_another_reading_that_is_no_date_speaks_against_none() -> None:
    text, other = "出生 2012年05月25", "出生 201年05月25"
    born = line(100, 300, text, other=other, sureness=(990,) * len(text))
    lines = [one if "出生" not in one.text else born for one in id_front()]
    doubted = replace(born, other="出生 2012年05月26")

    doubts = [
        read(page(*lines)).value(Item.BORN),
        read(page(*[doubted if one is born else one for one in lines])).value(Item.BORN),
    ]

    assert [value and value.doubts for value in doubts] == [
        frozenset(),
        {Doubt.READINGS_DIFFER},
    ]


def test_a_watermark_beside_an_address_of_two_lines_belongs_to_no_value() -> None:
    mark = line(1000, 432, "仅供备案使用")

    assert said(*id_front()) == said(*id_front(), mark)


def test_a_period_whose_end_could_not_be_read_has_a_first_day_and_no_last_one() -> None:
    one = page(line(100, 100, "自2012年05月25日起至2030年05月良"))

    found = dated.period(cells(one), one)

    assert {Item.VALID_FROM: "2012年05月25日"} == {value.item: value.text for value in found}


@pytest.mark.parametrize(
    "parts", [("430199199809017084", "demo.com.cn"), ("demo", ".com.cn"), ("demo.com", ".cn")]
)
def test_a_domain_is_taken_from_its_own_cell_or_put_together(parts: tuple[str, str]) -> None:
    one = page(*(line(100 + 600 * at, 100, part) for at, part in enumerate(parts)))

    value = domains.domain(cells(one), one)

    assert value is not None
    assert value.text == "demo.com.cn"


def test_a_watermark_across_the_page_belongs_to_no_value() -> None:
    box = Box(((300, 560), (900, 160), (920, 190), (320, 590)))
    mark = Line(text="仅供备案使用", box=box)

    assert said(*licence()) == said(*licence(), mark)


@pytest.mark.parametrize(
    ("title", "label", "text"),
    [
        ("统一社会信用代码证书", "机构性质", "机关"),
        ("律师事务所执业许可证", "组织形式", "普通合伙"),
        ("基金会法人登记证书", "类型", "非公募基金会"),
    ],
)
def test_a_certificate_says_what_form_its_body_has(title: str, label: str, text: str) -> None:
    actual = said(
        line(700, 100, title),
        line(100, 300, "名称"),
        line(400, 300, "示例样例会"),
        line(100, 380, label),
        line(400, 380, text),
        line(100, 460, "住所"),
        line(400, 460, "厦门市样例区示例路9号"),
    )

    assert {
        Item.NAME: "示例样例会",
        Item.FORM: text,
        Item.ADDRESS: "厦门市样例区示例路9号",
    } == actual


def test_a_representative_office_is_not_named_after_the_company_that_sent_it() -> None:
    actual = read(
        page(
            line(500, 100, "外国（地区）企业常驻代表机构登记证"),
            line(100, 300, "名称 示例株式会社厦门代表处"),
            line(100, 380, "首席代表 张示例"),
            line(100, 460, "驻在场所 厦门市样例区示例路9号"),
            line(100, 540, "驻在期限 2024年01月05日至2027年01月04日"),
            line(100, 620, "派出企业名称 示例株式会社"),
        )
    )

    assert actual.paper is Paper.FOREIGN_OFFICE_CERTIFICATE
    assert {
        Item.NAME: "示例株式会社厦门代表处",
        Item.LEGAL_REPRESENTATIVE: "张示例",
        Item.ADDRESS: "厦门市样例区示例路9号",
        Item.VALID_FROM: "2024年01月05日",
        Item.VALID_UNTIL: "2027年01月04日",
    } == {value.item: value.text for value in actual.values}


@pytest.mark.parametrize(
    ("title", "number", "doubts"),
    [
        ("港澳居民居住证", "H21126041", frozenset()),
        ("台湾居民居住证", "33917692", frozenset()),
        ("台湾居民居住证", "3391769", {Doubt.LOW_CONFIDENCE}),
    ],
)
def test_a_residence_permit_names_the_travel_permit(
    title: str, number: str, doubts: frozenset[Doubt]
) -> None:
    value = read(
        page(
            line(700, 200, title),
            line(100, 400, "签发机关 厦门市公安局"),
            line(100, 480, "有效期限 2025.02.19-2030.02.19"),
            line(100, 600, f"通行证号码 {number}"),
            line(1000, 600, "签发次数 02"),
        )
    ).value(Item.PERMIT_NUMBER)

    assert value is not None
    assert (value.text, value.doubts) == (number, doubts)


def test_a_domain_certificate_says_domain_holder_and_dates() -> None:
    actual = read(
        page(
            line(600, 100, "域名证书"),
            line(100, 300, "域名(Domain Name)： 示例样例.中国"),
            line(100, 380, "域名持有者："),
            line(500, 381, "厦门示例科技有限公司"),
            line(100, 460, "注册时间：2020-01-02 10:20:30"),
            line(100, 540, "到期时间：2030-01-02 10:20:30"),
            line(100, 620, "注册商：样例域名服务有限公司"),
        )
    )

    assert actual.paper is Paper.DOMAIN_CERTIFICATE
    assert {
        Item.DOMAIN: "示例样例.中国",
        Item.HOLDER: "厦门示例科技有限公司",
        Item.REGISTERED: "2020-01-02",
        Item.EXPIRES: "2030-01-02",
        Item.REGISTRAR: "样例域名服务有限公司",
    } == {value.item: value.text for value in actual.values}


def test_a_letter_names_in_sentences_what_other_papers_put_in_rows() -> None:
    actual = said(
        line(600, 100, "网站备案授权书"),
        line(100, 300, "本单位厦门示例（集团）有限公司（统一社会信用代码：91350211M0001"),
        line(60, 360, "00Y43）现授权本单位员工张示例（身份证号码：110101199003077213）"),
        line(60, 420, "办理域名specimen-example.cn的备案。"),
        line(1000, 700, "日期：2026年11月01日"),
    )

    assert {
        Item.NAME: "厦门示例(集团)有限公司",
        Item.NUMBER: "91350211M000100Y43",
        Item.PERSON: "张示例",
        Item.PERSON_NUMBER: "110101199003077213",
        Item.DOMAIN: "specimen-example.cn",
        Item.DATED: "2026年11月01日",
    } == actual


def test_two_readings_of_a_name_are_told_with_the_part_that_differs() -> None:
    lines = [line(100, 100, "姓名 张玮", other="姓名 张伟"), *list(id_front())[1:]]
    value = read(page(*lines)).value(Item.NAME)

    assert value is not None
    assert (value.text, value.other, value.doubts) == ("张玮", "张伟", {Doubt.READINGS_DIFFER})


def test_a_doubt_about_another_part_of_the_line_is_none_about_the_value() -> None:
    lines = [line(100, 100, "姓名 张玮", other="胜名 张玮"), *list(id_front())[1:]]
    value = read(page(*lines)).value(Item.NAME)

    assert value is not None
    assert (value.text, value.doubts) == ("张玮", frozenset())


def test_a_page_of_something_else_looks_like_no_paper() -> None:
    actual = read(
        page(line(100, 100, "驾驶证"), line(100, 200, "姓名 张示例"), line(100, 300, "性别 男"))
    )

    assert (actual.paper, actual.values) == (None, ())


def test_both_sides_of_a_card_on_one_page_are_told_from_one_side() -> None:
    back = (line(300, 1000, "居民身份证"), line(100, 1200, "签发机关 示例市公安局"))

    assert read(page(*id_front(), *back)).paper is Paper.RESIDENT_ID_BOTH


# The specimen of ICAO Doc 9303 part 4, appendix B.
MRZ = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def test_the_machine_readable_lines_of_a_passport_are_read() -> None:
    actual = mrz.read(*MRZ, 2026)

    assert actual == mrz.Mrz(
        surname="ERIKSSON",
        given="ANNA MARIA",
        number="L898902C3",
        country="UTO",
        born=date(1974, 8, 12),
        expires=date(2012, 4, 15),
        is_sound=True,
    )


def test_a_digit_misread_in_a_passport_shows_in_its_check_digit() -> None:
    actual = mrz.read(MRZ[0], MRZ[1].replace("898902", "898962"), 2026)

    assert actual is not None
    assert actual.is_sound is False


def test_a_look_alike_in_a_passports_number_is_put_right_by_its_check_digit() -> None:
    actual = mrz.read(MRZ[0], MRZ[1].replace("L898902C3", "L8989O2C3"), 2026)

    assert actual is not None
    assert (actual.number, actual.is_sound) == ("L898902C3", True)


@pytest.mark.parametrize(("number", "is_sure"), [("L898902C3", True), ("L898962C3", False)])
def test_what_its_check_digits_prove_of_a_passport_is_sure(number: str, *, is_sure: bool) -> None:
    lines = MRZ[0], MRZ[1].replace("L898902C3", number)
    unsure = [
        line(100, 900 + 80 * at, text, sureness=(880,) * len(text), confidence=990)
        for at, text in enumerate(lines)
    ]

    found = read(page(line(100, 50, "护照 PASSPORT"), *unsure))

    proved = Item.NUMBER, Item.BORN, Item.VALID_UNTIL
    assert [value.is_sure for value in found.values if value.item in proved] == [is_sure] * 3
    assert [value.is_sure for value in found.values if value.item is Item.NAME] == [False]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2024年5月1日", date(2024, 5, 1)),
        ("2024-05-01", date(2024, 5, 1)),
        ("2024.05.01", date(2024, 5, 1)),
        ("20240501", date(2024, 5, 1)),
        ("二〇二四年五月二十一日", date(2024, 5, 21)),
        ("二〇二四年十月十日", date(2024, 10, 10)),
        ("14 MAY 2024", date(2024, 5, 14)),
        ("26 10月/0CT 1991", date(1991, 10, 26)),
        ("197月/JUL 2029", date(2029, 7, 19)),
        ("111月/JAN 2031", date(2031, 1, 11)),
        ("111月/NOV 2031", date(2031, 11, 1)),
        ("长期", None),
        ("无固定期限", None),
    ],
)
def test_dates_are_read_in_every_way_that_papers_print_them(
    words: str, expected: date | None
) -> None:
    assert [expected] == [found.day for found in days(words)]


def test_a_date_that_no_calendar_knows_is_none() -> None:
    assert days("2024年13月45日") == ()
