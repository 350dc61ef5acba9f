"""Names and numbers of people on cards, passports and letters."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import card, line, page, said, typed, value


@pytest.mark.parametrize("labels", [("姓名", "证件号码"), ("", "")])
def test_a_permit_says_the_chinese_name_and_its_number(labels: tuple[str, str]) -> None:
    actual = said(
        line(400, 20, "港澳居民来往内地通行证"),
        *([line(300, 140, labels[0])] if labels[0] else []),
        line(450, 140, "陈示例"),
        line(450, 200, "CHAN, SPECIMEN"),
        *([line(300, 300, labels[1])] if labels[1] else []),
        line(620, 300, "H12345678"),
    )

    assert {Item.NAME: "陈示例", Item.NUMBER: "H12345678"} == actual


@pytest.mark.parametrize(
    "lines",
    [
        ["常住人口登记卡", "姓名 张示例", "性别 男", "民族 汉", "出生日期 1990年1月1日"],
        ["中华人民共和国机动车驾驶证", "姓名", "性别", "出生日期", "住址", "有效期限"],
        ["个人简历", "姓名", "性别", "民族", "出生年月", "住址"],
    ],
)
def test_other_papers_with_labels_of_an_identity_card_are_none(lines: list[str]) -> None:
    shown = tuple(line(100, 100 + 80 * at, text) for at, text in enumerate(lines))

    assert (
        read(Page(number=1, width=2000, height=1400, lines=shown, source=Source.RECOGNISED)).paper
        is None
    )


def test_a_misread_resident_number_in_a_letter_is_no_bodys_and_doubted() -> None:
    lines = (line(600, 20, "授权书"), line(100, 200, "授权张示例(身份证号110101199003077211)办理"))
    one = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)

    value = read(one).value(Item.PERSON_NUMBER)

    assert value is not None
    assert (value.text, value.doubts) == ("110101199003077211", {Doubt.CHECK_DIGIT})
    assert read(one).value(Item.NUMBER) is None


def test_who_is_authorised_may_be_named_beside_sex_and_number() -> None:
    actual = said(
        line(600, 20, "授权委托书"),
        line(100, 200, "受托人:张示例 性别:女 身份证号:110101199003077213"),
    )

    assert actual[Item.PERSON] == "张示例"


@pytest.mark.parametrize("english", ["Period of Validity", "PeriodofValidity", "Period ofValdity"])
@pytest.mark.parametrize("number", ["No.H12345678", "NO H12345678", "H12345678"])
def test_a_permit_says_its_labels_in_english_too(english: str, number: str) -> None:
    actual = said(
        line(400, 20, "港澳居民来往内地通行证"),
        line(400, 140, "姓名 Name"),
        line(400, 190, "陈示例"),
        line(400, 260, "出生日期 Dateof Birth"),
        line(800, 260, "性别"),
        line(400, 310, "1990.01.02"),
        line(800, 310, "女"),
        line(400, 380, f"有效期限 {english}"),
        line(400, 430, "2020.01.01-2030.01.01"),
        line(400, 500, "证件号码"),
        line(640, 500, number),
    )

    assert {
        Item.NAME: "陈示例",
        Item.BORN: "1990.01.02",
        Item.VALID_FROM: "2020.01.01",
        Item.VALID_UNTIL: "2030.01.01",
        Item.NUMBER: "H12345678",
    } == actual


def test_the_number_of_a_permit_that_is_built_like_none_is_looked_at() -> None:
    lines = (line(400, 20, "台湾居民来往大陆通行证"), line(400, 140, "证件号码 1234567"))
    one = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)

    value = read(one).value(Item.NUMBER)

    assert value is not None
    assert (value.text, value.is_sure) == ("1234567", False)


def test_a_passports_lines_are_found_though_an_o_was_read_as_a_circle() -> None:
    first = "P<DEUYANGLI<<J〇HN".ljust(44, "<")
    second = "3887273051DEU0304085M3211186<<<<<<<<<<<<<<<2"

    actual = said(line(100, 50, "PASSPORT 护照"), line(100, 900, first), line(100, 980, second))

    assert (actual[Item.NAME], actual[Item.VALID_UNTIL]) == ("YANGLI JOHN", "2032-11-18")


def test_digits_in_a_passports_name_are_letters_and_fillers_may_be_apart() -> None:
    second = "3887273051DEU0304085M3211186<<<<<<<<<<<<<<<2"

    actual = said(
        line(100, 50, "PASSPORT 护照"),
        line(100, 900, "P<DEUYANGLI<<HA0<<<<<"),
        line(700, 900, "<<<<<KW"),
        line(100, 980, second),
    )

    assert actual[Item.NAME] == "YANGLI HAO"


@pytest.mark.parametrize("title", ["域名授权使用证明", "域名使用授权书", "域名授权书"])
def test_a_letter_that_lends_a_domain_is_no_certificate_and_names_no_person(title: str) -> None:
    said = read(
        typed(
            line(600, 20, title),
            line(100, 200, "兹证明我单位(厦门示例科技有限公司)为域名shili.cn的合法持有者,"),
            line(100, 270, "现授权样例数据(北京)有限公司使用该域名开办网站。"),
            line(900, 500, "域名持有者(盖章):"),
        )
    )

    assert said.paper is Paper.AUTHORISATION_LETTER
    assert said.value(Item.PERSON) is None
    assert said.value(Item.HOLDER) is None


def test_a_persons_name_that_only_the_small_recogniser_read_is_looked_at() -> None:
    lines = [line(100, 100, "姓名 张溴"), line(100, 200, "民族 汉")]
    lines.append(line(100, 600, "公民身份号码 110101199003077213"))

    once = page(replace(lines[0], other=None), *lines[1:])

    assert value(page(*lines), Item.NAME).is_sure is True
    assert value(once, Item.NAME).is_sure is False


@pytest.mark.parametrize(("sure", "is_sure"), [(950, True), (939, False)])
def test_a_character_of_a_persons_name_must_be_surer_than_others(
    sure: int, *, is_sure: bool
) -> None:
    lines = [line(100, 100, "姓名 张濠"), line(100, 200, "民族 汉")]
    lines.append(line(100, 600, "公民身份号码 110101199003077213"))
    lines[0] = replace(lines[0], sureness=(999, 999, 999, 999, sure))

    assert value(page(*lines), Item.NAME).is_sure is is_sure


def test_a_portrait_taken_for_a_sign_is_no_part_of_the_name_beside_it() -> None:
    portrait = replace(line(830, 50, ":"), box=upright(830, 50, 1200, 540))
    one = card("广东省深圳市南山区样例路9号")

    assert value(replace(one, lines=(*one.lines, portrait)), Item.NAME).text == "张示例"


@pytest.mark.parametrize(("spelled", "is_sure"), [("YANGLI, JOHN", True), ("", False)])
def test_a_passports_name_that_the_page_spells_twice_is_believed(
    spelled: str, *, is_sure: bool
) -> None:
    first = line(100, 900, "P<DEUYANGLI<<JOHN".ljust(44, "<"))
    unsure = replace(first, sureness=(700,) * len(first.text))
    one = page(
        line(100, 50, "护照 PASSPORT"),
        *([line(400, 300, spelled)] if spelled else []),
        unsure,
        line(100, 980, "3887273051DEU0304085M3211186<<<<<<<<<<<<<<<2"),
    )

    name = value(one, Item.NAME)

    assert (name.text, name.is_sure) == ("YANGLI JOHN", is_sure)


def test_a_crease_read_as_a_stroke_is_no_other_reading() -> None:
    address = "内蒙古自治区呼和浩特市赛罕区样例路9号"
    one = card(address)
    read_as = address.replace("罕", "罕|")
    lines = [replace(it, other=read_as) if it.text == address else it for it in one.lines]

    assert value(replace(one, lines=tuple(lines)), Item.ADDRESS).is_sure is True


def test_the_number_of_a_permit_may_stand_far_from_a_misread_word_before_it() -> None:
    one = page(
        line(400, 20, "台湾居民来往大陆通行证"),
        line(400, 500, "证件号码"),
        line(580, 500, "NG"),
        line(900, 500, "12345678"),
    )

    assert value(one, Item.NUMBER).text == "12345678"


def test_a_letter_before_a_persons_name_is_none_of_it_and_looked_at() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, "法定代表人 E董示例"),
    )

    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == ("董示例", False)


def test_a_doubtful_name_has_the_character_that_names_have_and_shows_what_was_read() -> None:
    faint = replace(line(100, 100, "姓名 张溴"), sureness=(999, 999, 999, 999, 700))
    cards = [
        page(first, line(100, 200, "民族 汉"), line(100, 600, "公民身份号码 110101199003077213"))
        for first in (faint, line(100, 100, "姓名 张溴"))
    ]

    names = [value(one, Item.NAME) for one in cards]

    assert [(one.text, one.other, one.is_sure) for one in names] == [
        ("张淏", "张溴", False),
        ("张溴", None, True),
    ]


@pytest.mark.parametrize(
    ("text", "other", "name", "is_sure"),
    [
        ("王示淏", "王示溴", "王示淏", True),
        ("王示溴", "王示溴", "王示淏", False),
        ("王示弱", "王示号", "王示骉", False),
        ("王示骉", "王示弱", "王示骉", True),
        ("☑王示", "王示", "王示", False),
        ("王示淏", "王元溴", "王示淏", False),
    ],
)
def test_two_readings_that_mean_the_same_rare_character_of_a_name_agree(
    text: str, other: str, name: str, *, is_sure: bool
) -> None:
    whole = line(100, 400, f"法定代表人{text}", f"法定代表人{other}")
    faint = replace(whole, sureness=(*whole.sureness[:-1], 600))
    one = page(line(800, 200, "营业执照"), faint, line(100, 640, "经营范围 会议服务"))
    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == (name, is_sure)
