"""Values of which a beginning, a sign or a label was not found, on papers of other hands."""

from dataclasses import replace

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, said, value

LETTER = (
    line(700, 20, "网站备案授权书"),
    line(100, 150, "样例市示例服务部授权张示例办理网站备案，手机号码13800138000。"),
    line(900, 400, "样例市示例服务部"),
)


@pytest.mark.parametrize("torn", ["二六年八月四日", "〇二六年八月四日", "日期：二六年八月四日"])
def test_a_date_in_words_without_its_century_is_of_this_one_and_looked_at(torn: str) -> None:
    found = value(page(*LETTER, line(900, 480, torn)), Item.DATED)

    assert found.text == "二〇二六年八月四日"
    assert found.doubts


@pytest.mark.parametrize("other", ["六年八月四日", "二六年十三月四日", "第二六年八月四日起"])
def test_what_may_be_another_date_is_none(other: str) -> None:
    assert read(page(*LETTER, line(900, 480, other))).value(Item.DATED) is None


def licence(*more: Line) -> tuple[Line, ...]:
    return (
        line(500, 20, "电子营业执照"),
        *more,
        line(100, 300, "统一社会信用代码"),
        line(100, 360, "91350200MA2XU4PC3Q"),
        line(100, 440, "经营范围"),
        line(140, 500, "般项目：软件开发；技术服务（除依法须经批准的项目外，凭"),
        line(100, 560, "营业执照依法自主开展经营活动）"),
    )


def test_a_name_above_all_labels_of_a_licence_is_given_and_looked_at() -> None:
    found = value(page(*licence(line(100, 200, "样例市示例贸易有限责任公司"))), Item.NAME)

    assert found.text == "样例市示例贸易有限责任公司"
    assert found.doubts


@pytest.mark.parametrize(
    "more",
    [
        (line(100, 200, "样例市市场监督管理局"),),
        (line(100, 120, "样例市示例贸易有限公司"), line(100, 200, "样例市另一服务有限公司")),
    ],
)
def test_an_authority_or_one_of_two_names_is_not_given(more: tuple[Line, ...]) -> None:
    assert read(page(*licence(*more))).value(Item.NAME) is None


def test_a_scope_begins_with_its_first_word_whole() -> None:
    assert said(*licence())[Item.SCOPE].startswith("一般项目:软件开发;")


def test_a_bracket_with_another_label_belongs_to_the_label_before_it() -> None:
    found = said(
        line(700, 20, "备案信息登记表"),
        line(100, 150, "单位名称"),
        line(800, 150, "样例市示例服务部"),
        line(100, 230, "单位地址（证件住所）"),
        line(800, 230, "样例市样例区民族大道381号5-3号"),
        line(800, 270, "商铺"),
        line(100, 350, "网站名称"),
        line(800, 350, "示例之窗"),
    )

    assert found[Item.ADDRESS] == "样例市样例区民族大道381号5-3号商铺"


def test_the_number_of_a_passport_stands_below_its_label_with_a_full_stop() -> None:
    found = said(
        line(100, 20, "PASSPORT"),
        line(1100, 200, "Passport No."),
        line(1100, 250, "M70000001"),
        line(500, 200, "Date of expiry"),
        line(500, 250, "28 SEP 2030"),
    )

    assert found[Item.NUMBER] == "M70000001"


@pytest.mark.parametrize(("room", "has_doubt"), [(0, False), (70, True)])
def test_a_name_with_room_for_one_more_character_before_a_bracket_is_looked_at(
    room: int, *, has_doubt: bool
) -> None:
    text = "四、网站负责人张示（身份证号110101199003077213）。"
    at = text.index("（")
    whole = line(100, 480, text)
    width = 900 // len(text)
    edges = tuple(width * place + (room if place >= at else 0) for place in range(len(text) + 1))

    found = value(page(*LETTER[:1], replace(whole, edges=edges)), Item.PERSON)

    assert found.text == "张示"
    assert bool(found.doubts) == has_doubt


def test_a_gloss_below_a_label_does_not_end_an_address_of_two_lines() -> None:
    found = said(
        line(500, 20, "组织机构代码证"),
        line(100, 100, "机构名称"),
        line(480, 100, "样例市示例科技有限公司"),
        line(100, 145, "Name"),
        line(100, 200, "地址"),
        line(480, 205, "样例省样例市样例区示例路1474号院2号楼5层2"),
        line(100, 245, "Address"),
        line(480, 250, "单元318"),
        line(100, 320, "有效期"),
        line(480, 320, "自2010年4月27日至2014年4月27日"),
    )

    assert found[Item.ADDRESS] == "样例省样例市样例区示例路1474号院2号楼5层2单元318"


def test_a_torn_date_in_words_may_be_of_two_pieces() -> None:
    pieces = line(900, 480, "〇二二年二月十"), line(1200, 480, "四日")
    found = value(page(*LETTER, *pieces), Item.DATED)

    assert found.text == "二〇二二年二月十四日"
    assert found.doubts


def test_what_a_sentence_says_of_its_blank_is_no_part_of_a_name() -> None:
    found = said(
        line(700, 20, "不涉及前置审批内容承诺"),
        line(100, 150, "本单位（名称）样例市示例贸易有限公司，证件号码91350200MA2XU4PC3Q，"),
        line(100, 230, "现就所开办网站（域名）shili.cn作出承诺：该网站不包含需要前置审批的内容。"),
    )

    assert found[Item.NAME] == "样例市示例贸易有限公司"
    assert found[Item.DOMAIN] == "shili.cn"


def test_a_card_with_sex_and_birth_in_one_line_tells_the_birth() -> None:
    found = said(
        line(400, 20, "外国人永久居留证"),
        line(400, 80, "FOREIGN PERMANENT RESIDENT CARD"),
        line(60, 160, "姓名Name"),
        line(60, 220, "SPECIMEN,PETER"),
        line(60, 300, "性别/出生日期 Sex/Date of Birth"),
        line(60, 360, "男/M 1985.12.28"),
        line(60, 440, "有效期限 Period of Validity"),
        line(60, 500, "2014.12.08-2024.12.08"),
    )

    assert found[Item.BORN] == "1985.12.28"


def test_what_a_copy_may_be_used_for_does_not_tell_which_paper_it_is() -> None:
    told = read(
        page(
            line(100, 100, "姓名张示例"),
            line(100, 180, "性别女民族汉"),
            line(100, 260, "出生1990年3月7日"),
            line(100, 340, "住址样例省样例市样例区示例路9号"),
            line(100, 500, "公民身份号码110101199003077213"),
            line(100, 800, "此件仅供域名实名认证"),
        )
    )

    assert told.paper is Paper.RESIDENT_ID_FRONT


def test_a_crossing_in_an_address_is_no_box_to_be_ticked() -> None:
    found = said(
        line(700, 20, "网站备案登记表"),
        line(100, 150, "单位名称"),
        line(500, 150, "样例市示例水果店"),
        line(100, 230, "单位地址"),
        line(500, 230, "样例省样例市样例区示例路与新华路交叉口东南角示例产业园4楼"),
        line(100, 310, "网站名称"),
        line(500, 310, "示例之窗"),
    )

    assert found[Item.ADDRESS].endswith("交叉口东南角示例产业园4楼")


def test_the_kind_of_a_registration_is_no_part_of_a_scope() -> None:
    found = said(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称样例市示例职业培训学校"),
        line(100, 280, "业务范围行业自律、信息交流、业务培训"),
        line(100, 360, "登记类别法人"),
        line(100, 440, "业务主管单位样例市民政局"),
    )

    assert found[Item.SCOPE] == "行业自律、信息交流、业务培训"
