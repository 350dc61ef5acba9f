"""Every label of a form is understood, and the headings of its parts are no value."""

from collections.abc import Callable

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import Pairs, beside, in_one_line, wide
from tests.checker.printed import line, page, said, value

VALUES = {
    Item.NAME: "三和佳(锦州)信息科技有限责任公司",
    Item.LEGAL_REPRESENTATIVE: "李示例",
    Item.ADDRESS: "锦州市样例路12号",
    Item.SITE_NAME: "三和佳信息",
    Item.PERSON: "张示例",
}
USUAL = {
    Item.NAME: "主办者名称",
    Item.LEGAL_REPRESENTATIVE: "法定代表人姓名",
    Item.ADDRESS: "主办者证件住所",
    Item.SITE_NAME: "网站名称",
    Item.PERSON: "网站负责人姓名",
}
OTHERS = (
    ("证件号码", "110101199003077213"),
    ("联系电话", "13800138000"),
    ("电子邮件地址", "zhang@shili.example"),
)
TITLE = line(400, 20, "网站备案信息真实性核验单")


def named(*lines: Line) -> dict[Item, str]:
    return {item: text for item, text in said(TITLE, *lines).items() if item in VALUES}


@pytest.mark.parametrize("laid", [beside, in_one_line])
@pytest.mark.parametrize(
    ("item", "label"),
    [(item, label) for item, labels in layouts.FORM.items.items() for label in labels],
)
def test_each_label_names_its_value(
    item: Item, label: str, laid: Callable[[Pairs], list[Line]]
) -> None:
    pairs = [(label if one is item else USUAL[one], text) for one, text in VALUES.items()]

    assert named(*laid([*pairs, *OTHERS])) == VALUES


@pytest.mark.parametrize(
    "heading", ["主办者信息", "一、主办者信息", "主办单位信息", "网站信息", "网站负责人信息"]
)
def test_the_heading_of_a_part_is_no_name(heading: str) -> None:
    pairs = [(USUAL[one], text) for one, text in VALUES.items()]

    assert named(line(120, 110, heading), *beside([*pairs, *OTHERS])) == VALUES


def test_a_form_names_two_people_where_both_are_asked_for() -> None:
    pairs = [("主体负责人姓名", "李示例"), ("网站负责人姓名", "张示例"), *OTHERS]
    found = read(page(TITLE, *beside(pairs))).values

    assert [one.text for one in found if one.item is Item.PERSON] == ["李示例", "张示例"]


@pytest.mark.parametrize("number", ["居民身份证号码", "身份证号码"])
def test_the_label_behind_a_name_is_none_of_it(number: str) -> None:
    pairs = [("主办者名称", VALUES[Item.NAME]), ("负责人姓名", "张示例"), (number, OTHERS[0][1])]

    assert named(*beside(pairs))[Item.PERSON] == "张示例"


def test_a_name_that_was_found_in_two_pieces_is_whole_and_a_hint_further_on_is_none_of_it() -> None:
    name = VALUES[Item.NAME]
    lines = [
        line(100, 200, "主办者名称"),
        line(400, 200, name[:6]),
        line(400 + wide(name[:6]), 203, name[6:]),
        line(1400, 200, "与证件一致"),
        line(100, 300, "证件号码"),
        line(400, 300, "110101199003077213"),
    ]

    assert named(*lines) == {Item.NAME: name}


@pytest.mark.parametrize("ticked", ["■单位 □个人", "√单位", "☑企业", "■个人"])
def test_what_is_ticked_of_a_holders_kind_is_no_name(ticked: str) -> None:
    found = said(
        line(600, 60, "网站备案信息真实性核验单"),
        line(700, 130, "网站主办者基本信息"),
        line(120, 200, "网站主办者"),
        line(600, 200, ticked),
        line(120, 290, "网站主办者名称"),
        line(600, 290, "样例市示例农业开发有限公司"),
    )

    assert found == {Item.NAME: "样例市示例农业开发有限公司"}


@pytest.mark.parametrize(
    "label", ["主办者姓名", "主办单位全称", "主办单位（全称）", "主办者名称/姓名", "单位全称"]
)
def test_what_a_holder_is_called_may_be_worded_in_many_ways(label: str) -> None:
    rows = beside([(label, "样例市示例服务部"), ("服务负责人", "张示例")])

    assert named(*rows) == {Item.NAME: "样例市示例服务部", Item.PERSON: "张示例"}


def test_a_name_below_the_heading_of_a_manager_is_the_managers() -> None:
    rows = beside([("主办单位名称", "样例市示例服务部"), ("姓名", "张示例")])

    assert named(*rows) == {Item.NAME: "样例市示例服务部", Item.PERSON: "张示例"}


def test_a_label_that_is_not_known_ends_the_value_above_it_where_labels_end_alike() -> None:
    found = said(
        line(600, 20, "域名实名认证信息"),
        line(300, 200, "域名："),
        line(500, 200, "a-b.cn"),
        line(180, 290, "所有者名称："),
        line(500, 290, "张示例"),
        line(220, 380, "证照种类："),
        line(500, 380, "身份证"),
        line(220, 470, "注册时间："),
        line(500, 470, "2020-01-02"),
    )

    assert found[Item.HOLDER] == "张示例"


def test_a_heading_is_no_label_of_the_value_below_it() -> None:
    found = said(
        line(600, 20, "网站备案真实性核验单"),
        line(120, 130, "一、主体信息"),
        line(120, 200, "主体名称"),
        line(500, 200, "样例市示例服务中心"),
        line(120, 270, "主体分类"),
        line(500, 270, "单位"),
        line(120, 340, "网站名称"),
        line(500, 340, "示例之窗"),
    )

    assert found[Item.NAME] == "样例市示例服务中心"


def test_a_person_who_runs_the_site_has_a_residents_number() -> None:
    found = said(
        line(600, 20, "网站备案真实性核验单"),
        line(120, 200, "主办者证件号码：110101199003077213"),
        line(120, 290, "网站负责人证件号码：110101199003077213"),
    )

    assert found[Item.NUMBER] == found[Item.PERSON_NUMBER] == "110101199003077213"


def test_labels_that_all_stand_above_their_values_are_read_so() -> None:
    asked = [
        ("主办单位名称", "样例市示例服务部"),
        ("法定代表人", "张示例"),
        ("网站名称", "示例之窗"),
    ]
    rows = [
        part
        for at, (label, text) in enumerate(asked)
        for part in (line(60, 200 + 120 * at, label), line(60, 250 + 120 * at, text))
    ]

    found = said(line(600, 20, "ICP备案信息登记表"), *rows)

    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.SITE_NAME] == "示例之窗"


def test_a_blank_beside_its_label_is_not_filled_in_by_the_label_below() -> None:
    found = said(
        line(600, 20, "ICP备案信息登记表"),
        line(60, 200, "主办单位名称"),
        line(600, 200, "样例市示例服务部"),
        line(60, 270, "法定代表人"),
        line(60, 340, "填报说明"),
    )

    assert Item.LEGAL_REPRESENTATIVE not in found


def test_labels_may_be_the_heads_of_columns() -> None:
    heads = ["网站名称", "网站域名", "负责人", "手机号码"]
    texts = ["示例之窗", "a-b.cn", "张示例", "13800138000"]
    found = said(
        line(600, 20, "网站备案现场核验记录"),
        *(line(60 + 480 * at, 200, head) for at, head in enumerate(heads)),
        *(line(60 + 480 * at, 280, text) for at, text in enumerate(texts)),
        line(60, 400, "主办单位"),
        line(700, 400, "单位证件号码"),
        line(1300, 400, "负责人身份证号"),
        line(60, 480, "样例市示例服务部"),
        line(700, 480, "91110105MA0EXAMP1X"),
        line(1300, 480, "110101199003077213"),
    )

    assert found[Item.NAME] == "样例市示例服务部"
    assert found[Item.SITE_NAME] == "示例之窗"
    assert found[Item.PERSON] == "张示例"


def test_the_address_for_letters_is_given_where_a_form_asks_for_no_other() -> None:
    rows = beside([("主办单位名称", "样例市示例服务部"), ("通信地址", "样例市样例区示例路9号")])
    more = beside([("通信地址", "样例市样例区示例路9号"), ("证件住所", "样例市样例区标本路1号")])

    assert named(*rows)[Item.ADDRESS] == "样例市样例区示例路9号"
    assert named(*more).get(Item.ADDRESS) != "样例市样例区示例路9号"


def test_a_name_may_begin_like_a_word() -> None:
    rows = beside([("主办单位名称", "样例市示例服务部"), ("网站负责人姓名", "其其格·示例")])

    assert named(*rows)[Item.PERSON] == "其其格·示例"


def test_a_title_and_a_note_that_begin_with_a_label_name_nobody() -> None:
    found = said(
        line(600, 20, "网站主办者真实性核验单"),
        line(600, 100, "（本表由网站主办者和接入服务单位共同填写）"),
        line(60, 200, "主办者名称"),
        line(400, 200, "样例市示例学校"),
    )

    assert found[Item.NAME] == "样例市示例学校"


def test_the_one_number_on_a_persons_sheet_is_that_of_who_files() -> None:
    found = said(
        line(600, 20, "个人网站真实性核验单"),
        line(60, 200, "网站主办者姓名"),
        line(400, 200, "张示例"),
        line(60, 280, "证件号码"),
        line(400, 280, "110101199003077213"),
    )

    assert found[Item.NUMBER] == "110101199003077213"


def test_a_label_for_bodies_or_people_asks_for_either() -> None:
    found = said(
        line(600, 20, "网站备案真实性核验单"),
        line(60, 200, "主办单位或个人名称"),
        line(500, 200, "样例市示例学会"),
        line(60, 280, "网站名称"),
        line(500, 280, "示例之窗"),
    )

    assert found[Item.NAME] == "样例市示例学会"


def test_where_a_body_is_said_to_be_is_its_address() -> None:
    rows = beside([("主办单位名称", "样例市示例服务部"), ("单位所在地", "样例市样例区示例路9号")])

    assert named(*rows)[Item.ADDRESS] == "样例市样例区示例路9号"


def test_a_sentence_says_the_name_of_a_site_with_a_word_before_it() -> None:
    found = said(
        line(600, 20, "网站真实性核验单"),
        line(60, 200, "网站主办者样例市示例服务部，证件号码91350200MA2XU4PC3Q，"),
        line(60, 280, "申请备案域名shili.cn，网站名称为示例服务平台。网站负责人张示例，"),
        line(60, 360, "证件号码110101199003077213，联系手机13800138000。"),
    )

    assert found[Item.SITE_NAME] == "示例服务平台"


def test_what_a_filing_system_shows_of_a_filing_is_a_form() -> None:
    told = read(
        page(
            line(60, 20, "ICP/IP地址/域名信息备案管理系统"),
            *beside([("备案主体信息", ""), ("ICP备案主体编号", "样ICP备00000000号")]),
            *beside([("主办单位名称", "样例市示例服务部"), ("网站域名", "shili.cn")]),
        )
    )

    assert told.paper is Paper.REGISTRATION_FORM


def test_spread_labels_of_which_every_letter_was_found_alone_name_no_part() -> None:
    spread = [
        line(left, top, letter)
        for top, word in ((200, "单位名称"), (280, "证件住所"), (440, "网站名称"))
        for left, letter in zip((100, 190, 280, 370), word, strict=True)
    ]
    found = said(
        line(600, 20, "网站备案信息登记表"),
        *spread,
        line(460, 200, "样例市示例服务部"),
        line(460, 280, "样例市样例区示例路9号"),
        *(line(left, 360, part) for left, part in ((100, "法"), (190, "定代表"), (370, "人"))),
        line(460, 360, "李示例"),
        line(460, 440, "示例之窗"),
        *(line(left, 520, part) for left, part in ((100, "姓"), (370, "名"))),
        line(460, 520, "张示例"),
    )

    assert found[Item.ADDRESS] == "样例市样例区示例路9号"
    assert found[Item.LEGAL_REPRESENTATIVE] == "李示例"
    assert found[Item.SITE_NAME] == "示例之窗"
    assert found[Item.PERSON] == "张示例"


def test_the_part_of_a_form_may_stand_before_each_of_its_labels() -> None:
    rows = (
        ("主体", "名称", "样例市示例服务部"),
        ("主体", "通信地址", "样例市样例区示例路9号"),
        ("负责", "姓名", "张示例"),
        ("网站", "名称", "示例之窗"),
    )
    found = said(
        line(600, 20, "网站备案真实性核验单"),
        *(
            line(left, 200 + 80 * at, text)
            for at, row in enumerate(rows)
            for left, text in zip((100, 230, 460), row, strict=True)
        ),
    )

    assert found[Item.NAME] == "样例市示例服务部"
    assert found[Item.PERSON] == "张示例"
    assert found[Item.SITE_NAME] == "示例之窗"


def test_a_name_that_was_ticked_is_a_name_and_a_box_with_words_is_none() -> None:
    found = said(
        line(600, 20, "网站备案核验记录单"),
        line(60, 200, "主办者名称：样例市示例服务部"),
        line(60, 280, "负责人姓名：☑张示例"),
        line(60, 360, "主办者性质：☑企业□个人"),
    )

    assert found[Item.PERSON] == "张示例"
    assert found[Item.NAME] == "样例市示例服务部"


def test_a_number_in_boxes_is_one_number() -> None:
    found = said(
        line(600, 20, "备案业务授权书"),
        line(60, 200, "授权单位全称"),
        line(500, 200, "样例市示例服务部"),
        line(60, 280, "统一社会信用代码"),
        line(500, 280, "9 1 3 5 0 2 0 0 M A 2 XU4 PC 3 Q"),
        line(60, 360, "被授权人姓名"),
        line(500, 360, "张示例"),
        line(60, 440, "被授权人手机号"),
        line(500, 440, "1 3 8 00 1 38 0 0 0"),
    )

    assert found[Item.NUMBER] == "91350200MA2XU4PC3Q"
    assert found[Item.MOBILE] == "13800138000"


def test_the_last_character_of_a_sites_name_may_stand_below_the_others() -> None:
    found = read(
        page(
            line(600, 20, "网站备案真实性核验单"),
            line(60, 200, "主办者名称"),
            line(500, 200, "样例市示例服务部"),
            line(60, 300, "网站名称"),
            line(500, 280, "样例市示例测绘信息中"),
            line(680, 325, "心"),
            line(1000, 300, "网站域名"),
            line(1300, 300, "shili.cn"),
        )
    ).value(Item.SITE_NAME)

    assert found is not None
    assert found.text == "样例市示例测绘信息中心"
    assert found.doubts


@pytest.mark.parametrize("whose", ["单位", "主办单位", "备案主体", "公司"])
def test_a_form_may_say_whose_legal_representative_it_asks_for(whose: str) -> None:
    one = page(
        line(400, 20, "备案登记表"),
        line(100, 200, "主办单位名称：样例市示例幼儿园"),
        line(100, 300, f"{whose}法定代表人：张示例"),
        line(100, 400, "负责人姓名：李样例"),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "张示例"
