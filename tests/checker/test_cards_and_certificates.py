"""Titles, names, numbers and days of cards, licences and certificates, wherever they stand."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, value

BODY = "样例市示例科技有限公司"


def test_a_law_firm_stands_above_what_is_said_of_it() -> None:
    one = page(
        line(300, 300, "律师事务所执业许可证"),
        line(900, 100, "示例样例律师事务所"),
        line(900, 160, "符合《中华人民共和国律师法》规定的条件，准予设立并执业。"),
        line(900, 260, "负责人张示例"),
    )

    assert value(one, Item.NAME).text == "示例样例律师事务所"


def test_the_last_character_of_a_title_may_stand_below_it() -> None:
    one = page(
        *(line(1040, 140, "名称"), line(1300, 140, "样例示例服务中心")),
        line(145, 480, "民办非企业单位登记证"),
        *(line(1040, 500, "开办资金"), line(1300, 500, "伍万元"), line(475, 570, "书")),
    )

    assert read(one).paper is Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE


def test_a_passport_s_name_beside_a_line_that_was_not_read_well_is_looked_at() -> None:
    second = "C709153421XUT9405011F3101207<<<<<<<<<<<<<<<6"
    first = line(100, 800, "PXUTSHILI<∧YANG<LI∧<<<<<<<<<≤<<<<<<<<<<<<<<<")
    blurred = replace(first, sureness=(600,) * len(first.text))
    one = page(
        line(500, 40, "PASSPORT 护照"),
        *(line(500, 200, "Surname"), line(500, 240, "SHILI")),
        *(line(500, 300, "Given names"), line(500, 340, "YANG LI")),
        *(blurred, line(100, 860, second)),
    )

    assert not value(one, Item.NAME).is_sure


def test_the_office_that_issues_a_permit_ends_before_the_place() -> None:
    one = page(
        line(120, 90, "台湾居民来往大陆通行证"),
        *(line(480, 234, "姓名"), line(480, 300, "樣示例"), line(680, 300, "YANG, SHIH-LI")),
        *(line(480, 583, "签发机关"), line(860, 583, "签发地点")),
        line(480, 640, "公安部出入境管理局 福建"),
        *(line(115, 716, "证件号码"), line(115, 780, "00112233")),
    )

    assert value(one, Item.AUTHORITY).text == "公安部出入境管理局"


@pytest.mark.parametrize(
    ("title", "said", "number"),
    [
        ("台湾居民来往大陆通行证", "01234567", "01234567"),
        ("台湾居民来往大陆通行证", "01234567 02", "01234567"),
        ("港澳居民来往内地通行证", "H01234567 02", "H01234567"),
        ("港澳居民来往内地通行证", "H0123456702", "H0123456702"),
    ],
)
def test_the_number_of_a_permit_is_read_where_it_stands_alone(
    title: str, said: str, number: str
) -> None:
    one = page(
        line(120, 90, title),
        *(line(480, 230, "姓名"), line(480, 290, "樣示例")),
        *(line(480, 380, "出生日期"), line(480, 440, "1991.07.30")),
        *(line(480, 500, "有效期限"), line(480, 560, "2022.10.09-2027.10.08")),
        *(line(480, 640, "签发机关"), line(480, 700, "国家移民管理局")),
        line(130, 820, said),
    )

    assert value(one, Item.NUMBER).text == number


def test_a_certificate_may_name_a_body_before_its_code() -> None:
    one = page(
        line(600, 40, "社会服务机构登记证书"),
        line(100, 200, "样例市示例青年公益服务社（统一社会信用代码：52350203MA4CA61E7G）："),
        line(160, 280, "经审查，准予登记，特发此证。"),
        line(100, 360, "法定代表人：张示例"),
    )

    assert value(one, Item.NAME).text == "样例市示例青年公益服务社"


def test_a_value_is_centred_below_its_label_whatever_the_facing_page_says() -> None:
    one = page(
        line(150, 480, "事业单位法人证书"),
        *(line(1200, 225, "名称 样例市示例研究所"), line(1200, 310, "法定代表人 张示例")),
        *(line(1200, 560, "住所 样例市示例区样例路9号"), line(1200, 645, "经费来源 财政补助")),
        *(line(330, 670, "证书有效期限"), line(1200, 717, "开办资金 ￥1827万元")),
        line(130, 731, "自2021年11月18日至2026年11月18日"),
    )

    assert value(one, Item.VALID_UNTIL).text == "2026年11月18日"


def test_the_card_of_somebody_who_lives_elsewhere_is_a_proof_of_residence() -> None:
    one = page(
        line(380, 94, "中华人民共和国居住证"),
        *(line(120, 212, "姓名 张示例"), line(120, 295, "性别 女 民族 汉")),
        line(120, 370, "居住地住址 示例省样例市示例区样例路9号"),
        *(line(120, 577, "签发机关 样例市公安局"), line(120, 640, "签发日期 2025.10.13")),
        line(120, 716, "公民身份号码 110101199003077213"),
    )

    assert read(one).paper is Paper.RESIDENCE_PROOF


def test_an_old_licence_names_the_days_of_its_term() -> None:
    one = page(
        line(500, 40, "个体工商户营业执照"),
        *(line(130, 200, "注册号 110101600000016"), line(130, 280, "经营者姓名 张示例")),
        *(line(130, 500, "有效期限"), line(130, 560, "自2012年3月9日")),
        line(130, 615, "至2036年3月8日"),
    )

    assert value(one, Item.VALID_UNTIL).text == "2036年3月8日"


def test_a_title_may_say_another_name_of_it_in_brackets_between_its_lines() -> None:
    rows = [
        *(line(960, 127, "名称"), line(1164, 127, "样例市示例救援中心")),
        *(line(960, 190, "住所"), line(1164, 190, "示例省样例市示例区样例路9号")),
        *(line(960, 260, "法定代表人"), line(1240, 260, "张示例")),
        *(large(291, 469, "社会服务机构"), line(960, 500, "有效期")),
        *(line(1164, 500, "2025年1月7日—2029年1月6日"), line(241, 545, "（民办非企业单位）")),
        *(line(960, 600, "登记机关"), line(1164, 600, "样例市民政局"), large(344, 640, "登记证书")),
    ]

    assert read(page(*rows)).paper in {
        Paper.SOCIAL_SERVICE_CERTIFICATE,
        Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE,
    }


def large(left: int, top: int, text: str) -> Line:
    """Return a line in print half as large again."""
    told = line(left, top, text)
    right = told.box.corners[1][0]
    return replace(told, box=upright(left, top, right, top + 58))


def test_an_old_number_is_told_apart_from_its_label_by_its_check_digit() -> None:
    one = page(
        *(line(160, 407, "营业执照"), line(300, 606, "注册号")),
        *(line(666, 130, "名称"), line(880, 130, BODY)),
        *(line(666, 618, "经营范围"), line(880, 618, "第一类医疗器械销售；")),
        *(line(40, 675, "110101600000016"), line(880, 672, "仪器仪表修理；")),
    )

    assert value(one, Item.OLD_NUMBER).text == "110101600000016"


@pytest.mark.parametrize(
    ("title", "label", "item", "text"),
    [
        (
            "统一社会信用代码证书",
            "负责人姓名",
            Item.LEGAL_REPRESENTATIVE,
            "张示例",
        ),
        ("港澳居民来往内地通行证", "证号", Item.NUMBER, "H01234567"),
        ("网站备案信息真实性核验单", "经营场所", Item.ADDRESS, "示例省样例市示例区样例路9号"),
    ],
)
def test_labels_that_say_more_or_less_than_the_usual_ones(
    title: str, label: str, item: Item, text: str
) -> None:
    one = page(line(400, 40, title), line(120, 300, "姓名"), line(120, 400, f"{label}：{text}"))

    assert value(one, item).text == text


def test_a_card_of_guangxi_says_the_name_in_zhuang_too() -> None:
    one = page(
        *(line(100, 100, "姓名"), line(220, 100, "°张示例 Cangh Silij")),
        *(line(100, 200, "民族 壮"), line(100, 300, "住址 示例省样例市示例区样例路9号")),
        line(100, 600, "公民身份号码 110101199003077213"),
    )
    found = value(one, Item.NAME)

    assert (found.text, found.is_sure) == ("张示例", False)
