"""Layouts that no specimen has: rows not known, values that wrap, consoles, sentences."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Doubt, Line, Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

HEIGHT = 40


def line(left: int, top: int, text: str) -> Line:
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    return Line(text=text, box=upright(left, top, left + width, top + HEIGHT))


def said(*lines: Line) -> dict[Item, str]:
    """Return the values of a page, the first of each item."""
    one = Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)
    return {value.item: value.text for value in reversed(read(one).values)}


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


def domain_page(*lines: Line) -> dict[Item, str]:
    return said(line(600, 20, "域名注册证书"), *lines)


DOMAIN = {
    Item.DOMAIN: "shili.cn",
    Item.HOLDER: "厦门示例有限公司",
    Item.REGISTERED: "2019-01-02",
    Item.EXPIRES: "2029-01-02",
}
COLUMNS = (
    *((100, "域名", "shili.cn"), (400, "域名持有者", "厦门示例有限公司")),
    *((900, "注册日期", "2019-01-02"), (1200, "到期日期", "2029-01-02")),
)


@pytest.mark.parametrize("down", [90, 200])
def test_titles_of_columns_have_their_values_below_them(down: int) -> None:
    titles = [line(left, 200, title) for left, title, _ in COLUMNS]
    values = [line(left, 200 + down, text) for left, _, text in COLUMNS]
    others = [line(1500, 200, "操作"), line(1500, 200 + down, "管理")]

    assert domain_page(*titles, *values, *others) == DOMAIN


def test_labels_in_two_columns_may_have_their_values_below_them() -> None:
    places = [(100, 200), (900, 200), (100, 400), (900, 400)]
    rows = zip(places, COLUMNS, strict=True)
    lines = [
        one
        for (left, top), (_, label, text) in rows
        for one in (line(left, top, label), line(left, top + 60, text))
    ]

    assert domain_page(*lines) == DOMAIN


def test_a_phone_puts_values_at_its_other_edge() -> None:
    lines = [
        one
        for at, (_, label, text) in enumerate(COLUMNS)
        for one in (line(60, 200 + 100 * at, label), line(1200, 200 + 100 * at, text))
    ]

    assert domain_page(*lines) == DOMAIN


def test_a_registrar_whose_name_holds_a_label_keeps_it() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.cn"), line(100, 280, "注册商:Example Registrar (HK) Limited")
    )

    assert actual[Item.REGISTRAR] == "Example Registrar (HK) Limited"


def test_a_label_may_say_of_which_language_its_value_is() -> None:
    actual = domain_page(
        line(100, 120, "域名持有者类型 组织"),
        line(100, 200, "域名持有者（英文）：Xiamen Specimen Ltd"),
        line(100, 280, "域名持有者（中文）"),
        line(700, 280, "厦门示例有限公司"),
    )

    assert actual[Item.HOLDER] == "厦门示例有限公司"


def test_a_state_of_verification_is_no_label() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.cn"),
        line(100, 280, "认证状态"),
        line(600, 280, "已实名认证"),
    )

    assert actual[Item.REAL_NAME] == "已实名认证"


def test_the_last_day_of_a_period_is_when_a_domain_expires() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.cn"), line(100, 280, "有效期:2019-01-02 至 2029-01-02")
    )

    assert actual[Item.EXPIRES] == "2029-01-02"


def test_a_sentence_of_several_lines_says_domain_holder_and_dates() -> None:
    actual = said(
        line(600, 20, "域名注册证明"),
        line(100, 200, "兹证明域名shili.cn由厦门示例有限"),
        line(100, 270, "公司合法注册,注册时间为2019年1月2日,到期时"),
        line(100, 340, "间为2029年1月2日。"),
    )

    assert {
        Item.DOMAIN: "shili.cn",
        Item.HOLDER: "厦门示例有限公司",
        Item.REGISTERED: "2019年1月2日",
        Item.EXPIRES: "2029年1月2日",
    } == actual


def test_the_holder_may_stand_below_the_sentence_that_announces_it() -> None:
    actual = domain_page(
        line(600, 200, "shili.cn"),
        line(600, 280, "由以下单位(个人)注册并持有:"),
        line(600, 360, "厦门示例有限公司"),
    )

    assert actual[Item.HOLDER] == "厦门示例有限公司"


@pytest.mark.parametrize("text", ["域名由注册商代为注册", "本域名由示例域名服务机构注册"])
def test_who_registers_domains_for_others_is_no_holder(text: str) -> None:
    assert Item.HOLDER not in domain_page(line(100, 200, "域名:shili.cn"), line(100, 280, text))


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


@pytest.mark.parametrize(
    ("lines", "paper"),
    [
        (["企业法人营业执照", "注册号"], Paper.BUSINESS_LICENCE),
        (["域名所有权证明", "域名"], Paper.DOMAIN_CERTIFICATE),
        (["承诺函"], Paper.UNDERTAKING),
        (["委托书", "委托单位"], Paper.AUTHORISATION_LETTER),
        (["民办非企业单位（法人）登记证书"], Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE),
        (["北京市外国驻华使馆人员子女学校办学许可证"], Paper.EMBASSY_SCHOOL_LICENCE),
    ],
)
def test_titles_in_other_words_tell_the_paper(lines: list[str], paper: Paper) -> None:
    shown = tuple(line(100, 100 + 80 * at, text) for at, text in enumerate(lines))

    assert (
        read(Page(number=1, width=2000, height=1400, lines=shown, source=Source.RECOGNISED)).paper
        is paper
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


def test_a_hyphen_of_a_domain_may_look_like_an_arrow() -> None:
    assert domain_page(line(100, 200, "域名：shi→li.cn"))[Item.DOMAIN] == "shi-li.cn"
    assert (
        said(line(600, 20, "承诺书"), line(100, 200, "网站shi→li.cn的"))[Item.DOMAIN] == "shi-li.cn"
    )


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


@pytest.mark.parametrize(
    ("host", "is_doubted"),
    [
        ("ting1an.cn", True),
        ("c10ud.cn", True),
        ("shop1.cn", True),
        ("shili2018.cn", False),
        ("shop01.cn", False),
        ("163.com", False),
        ("shili.cn", False),
        ("bochenyalng.cn", True),
        ("mloyunfang.cn", True),
        ("shiljing.cn", True),
        ("moxlin.top", True),
        ("cloud-world.cn", False),
        ("smartlife.cn", False),
    ],
)
def test_a_lone_0_or_1_and_an_odd_l_are_looked_at(host: str, *, is_doubted: bool) -> None:
    text = f"域名：{host}"
    told = replace(line(100, 200, text), sureness=(999,) * len(text), other=text)
    one = Page(
        number=1,
        width=2000,
        height=1400,
        lines=(line(600, 20, "域名注册证书"), told),
        source=Source.RECOGNISED,
    )

    value = read(one).value(Item.DOMAIN)

    assert value is not None
    assert (value.text, bool(value.doubts)) == (host, is_doubted)


def test_the_last_part_of_a_domain_has_letters_only() -> None:
    assert domain_page(line(100, 200, "域名：shili.1td"))[Item.DOMAIN] == "shili.ltd"


def test_a_registrar_is_not_named_like_a_person() -> None:
    one = Page(
        number=1,
        width=2000,
        height=1400,
        lines=(line(600, 20, "域名注册证书"), line(100, 200, "域名：shili.cn 注册商：北京")),
        source=Source.RECOGNISED,
    )

    value = read(one).value(Item.REGISTRAR)

    assert value is None or value.doubts


def test_two_domains_below_each_other_are_two() -> None:
    lines = [line(600, 20, "承诺书"), *(line(100, 200 + at, "www.shili.cn") for at in (0, 80))]
    one = Page(number=1, width=2000, height=1400, lines=tuple(lines), source=Source.RECOGNISED)

    assert [value.text for value in read(one).values] == ["shili.cn"]


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


def test_a_chinese_domain_ends_with_its_last_part() -> None:
    actual = said(line(600, 20, "承诺书"), line(100, 200, "网站域名示例样例网.中国首次备案"))

    assert actual[Item.DOMAIN] == "示例样例网.中国"


def test_an_address_of_a_server_is_no_domain_and_a_label_no_person() -> None:
    actual = said(
        line(600, 20, "网站备案信息真实性核验单"),
        line(100, 200, "网站负责人证件"),
        line(500, 200, "居民身份证"),
        line(100, 300, "36.112.0.10IP"),
    )

    assert not {Item.DOMAIN, Item.PERSON} & set(actual)


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


def test_the_english_title_of_a_certificate_is_no_domain() -> None:
    actual = domain_page(
        line(500, 100, "Domain Name Certificate"),
        line(100, 200, "域名(Domain Name):"),
        line(620, 200, "shili.cn"),
    )

    assert actual == {Item.DOMAIN: "shili.cn"}


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


def test_a_piece_of_an_english_label_is_no_value() -> None:
    actual = said(
        line(400, 20, "港澳居民来往内地通行证"),
        line(400, 140, "出生日期 Date of Bi"),
        line(810, 140, "th"),
        line(400, 190, "1990.01.02"),
    )

    assert actual == {Item.BORN: "1990.01.02"}


def test_a_month_in_english_may_have_a_digit_for_a_letter() -> None:
    actual = said(
        line(100, 50, "护照 PASSPORT"),
        line(100, 200, "有效期至/Date of expiry"),
        line(100, 250, "18 N0V 2032"),
    )

    assert actual == {Item.VALID_UNTIL: "18 N0V 2032"}


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


def test_a_chinese_domain_alone_in_a_row_may_have_a_chinese_full_stop() -> None:
    actual = domain_page(line(600, 200, "示例样例网。中国"))

    assert actual[Item.DOMAIN] == "示例样例网.中国"


def test_a_space_after_the_dot_of_a_domain_is_none() -> None:
    letter = said(
        line(600, 20, "承诺书"), line(100, 200, "就网站（域名：shili. cn）备案事宜承诺如下：")
    )

    assert letter[Item.DOMAIN] == "shili.cn"
    assert domain_page(line(100, 200, "域名：shili. cn"))[Item.DOMAIN] == "shili.cn"
