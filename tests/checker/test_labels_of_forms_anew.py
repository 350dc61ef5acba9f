"""Labels of forms that are worded anew, broken in lines, or stand beside values of several."""

import pytest

from beiancheck.documents.papers.letters import no_names
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, value

BODY = "样例市示例科技有限公司"
ADDRESS = "北京市海淀区样例路18号"
NUMBER = "110101199003077213"
TITLE = line(600, 40, "ICP备案信息登记表")


def texts(item: Item, *lines: Line) -> list[str]:
    return [one.text for one in read(page(*lines)).values if one.item is item]


def are_sure(item: Item, *lines: Line) -> list[bool]:
    return [one.is_sure for one in read(page(*lines)).values if one.item is item]


@pytest.mark.parametrize("label", ["单位通信地址", "单位详细地址", "主办单位注册地址", "联系地址"])
def test_where_a_body_is_has_many_labels(label: str) -> None:
    rows = (TITLE, line(120, 200, "单位名称"), line(620, 200, BODY), line(120, 300, label))

    assert texts(Item.ADDRESS, *rows, line(620, 300, ADDRESS)) == [ADDRESS]


@pytest.mark.parametrize("region", ["天津市", "广东省深圳市南山区", "内蒙古/呼和浩特市"])
def test_the_region_of_a_body_is_not_its_address(region: str) -> None:
    rows = (TITLE, line(120, 200, "注册地"), line(620, 200, region))

    assert texts(Item.ADDRESS, *rows) == []
    assert texts(Item.ADDRESS, *rows, line(120, 300, "通信地址"), line(620, 300, ADDRESS)) == [
        ADDRESS
    ]


@pytest.mark.parametrize("place", ["样例市示例区幸福小区", "北京市样例工业区", ADDRESS])
def test_a_place_without_a_street_is_an_address(place: str) -> None:
    rows = (TITLE, line(120, 200, "注册地"), line(620, 200, place))

    assert texts(Item.ADDRESS, *rows) == [place]


def test_where_a_server_stands_is_not_where_a_body_is() -> None:
    rows = (line(120, 200, "服务器放置地址"), line(620, 200, ADDRESS))

    assert texts(Item.ADDRESS, TITLE, *rows) == []


def test_a_phone_has_labels_of_its_own_above_their_values() -> None:
    rows = (
        line(600, 40, "域名备案资料登记单"),
        line(120, 160, "备案域名"),
        line(140, 220, "shili.cn"),
        line(120, 320, "备案名称"),
        line(140, 380, BODY),
        line(120, 480, "联系地址"),
        line(140, 540, ADDRESS),
        line(120, 640, "备案负责人"),
        line(140, 700, "张示例"),
    )

    assert texts(Item.NAME, *rows) == [BODY]
    assert texts(Item.ADDRESS, *rows) == [ADDRESS]
    assert texts(Item.PERSON, *rows) == ["张示例"]


def test_a_label_may_be_broken_before_its_bracket() -> None:
    rows = (
        line(120, 200, "单位名称"),
        line(620, 200, BODY),
        line(120, 300, "主要负责人"),
        line(100, 350, "（法定代表人）"),
        line(620, 325, "李样例"),
        line(120, 450, "网站负责人"),
        line(620, 450, "张示例"),
    )

    assert texts(Item.LEGAL_REPRESENTATIVE, TITLE, *rows) == ["李样例"]


def test_an_address_of_two_lines_stands_about_the_middle_of_its_label() -> None:
    rows = (
        line(120, 200, "单位全称"),
        line(620, 200, BODY),
        line(120, 325, "主办单位地址"),
        line(620, 300, "北京市海淀区样例路18号示例"),
        line(620, 350, "大厦3层301室"),
        line(120, 450, "网站名称"),
        line(620, 450, "样例之家"),
    )

    assert texts(Item.ADDRESS, TITLE, *rows) == ["北京市海淀区样例路18号示例大厦3层301室"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("3. 单位住址：北京市海淀区样例路18号示例大厦西", "侧101室"),
        ("名称：样例中心；证件住所：北京市海淀区样例路", "148号。"),
        ("3. 单位住址：北京市海淀区样例路18号示例大厦A座", "808"),
    ],
)
def test_an_address_goes_on_in_the_next_line(first: str, second: str) -> None:
    said = first.rpartition("：")[2] + second.rstrip("。")
    rows = (line(120, 200, first), line(120, 260, second), line(120, 360, "网站域名：shili.cn"))

    assert texts(Item.ADDRESS, TITLE, *rows) == [said]
    assert are_sure(Item.ADDRESS, TITLE, *rows) == [False]


def test_the_number_of_the_next_row_is_no_room() -> None:
    rows = (
        line(60, 200, "3"),
        line(160, 200, "注册地址"),
        line(620, 200, "北京市海淀区样例路18号示例大厦西侧"),
        line(60, 260, "4"),
        line(160, 260, "网站负责人"),
        line(620, 260, "张示例"),
    )

    assert texts(Item.ADDRESS, TITLE, *rows) == ["北京市海淀区样例路18号示例大厦西侧"]


def test_a_label_at_the_end_of_a_line_has_its_address_in_the_next() -> None:
    rows = (
        line(160, 200, "名称：样例中心；证件类型：营业执照；证件住所："),
        line(100, 260, f"{ADDRESS}。"),
        line(160, 360, "APP名称：样例之家；APP域名：shili.cn。"),
    )

    assert texts(Item.ADDRESS, TITLE, *rows) == [ADDRESS]


def test_parts_named_at_the_edge_tell_whose_name_it_is() -> None:
    rows = (
        *(line(60, 200 + 50 * at, sign) for at, sign in enumerate("开办者")),
        line(200, 200, "名称"),
        line(500, 200, BODY),
        line(200, 300, "住所"),
        line(500, 300, ADDRESS),
        *(line(60, 450 + 50 * at, sign) for at, sign in enumerate("网站")),
        line(200, 430, "名称"),
        line(500, 430, "样例之家"),
        line(200, 520, "域名"),
        line(500, 520, "shili.cn"),
    )

    assert texts(Item.NAME, TITLE, *rows) == [BODY]
    assert texts(Item.SITE_NAME, TITLE, *rows) == ["样例之家"]


def test_of_a_change_the_new_address_counts() -> None:
    rows = (
        line(160, 200, "变更事项"),
        line(560, 200, "变更前"),
        line(900, 200, "变更后"),
        line(160, 300, "单位地址"),
        line(560, 300, "（略）"),
        line(900, 300, ADDRESS),
    )

    assert texts(Item.ADDRESS, line(600, 40, "备案变更登记表"), *rows) == [ADDRESS]


def test_a_form_of_a_person_names_who_files() -> None:
    rows = (
        line(120, 200, "主体性质"),
        line(900, 200, "个人"),
        line(120, 300, "姓名"),
        line(900, 300, "张示例"),
        line(120, 400, "身份证号"),
        line(900, 400, NUMBER),
    )

    assert texts(Item.NAME, TITLE, *rows) == ["张示例"]
    assert texts(Item.NUMBER, TITLE, *rows) == [NUMBER]


def test_a_name_that_a_line_ends_within_is_not_given_for_a_whole_one() -> None:
    rows = (
        line(120, 200, f"今有{BODY}委派网站负责人张示"),
        line(60, 260, f"例（身份证号：{NUMBER}），前来办理备案核验。"),
    )

    assert "张示" not in texts(Item.PERSON, line(600, 40, "网站备案核验单"), *rows)


def test_a_persons_name_of_two_parts_goes_on_in_the_next_line() -> None:
    rows = (
        line(120, 200, "单位名称"),
        line(620, 200, BODY),
        line(120, 325, "法定代表人"),
        line(620, 300, "示例古丽·"),
        line(620, 350, "样例买提"),
        line(120, 450, "网站名称"),
        line(620, 450, "样例之家"),
    )

    assert texts(Item.LEGAL_REPRESENTATIVE, TITLE, *rows) == ["示例古丽·样例买提"]


def test_a_label_with_an_aside_may_be_broken_within_it() -> None:
    rows = (
        line(120, 200, "单位名称"),
        line(620, 200, BODY),
        line(120, 300, "联系人（网站负责"),
        line(220, 350, "人）"),
        line(620, 325, "张示例"),
        line(120, 450, "网站名称"),
        line(620, 450, "样例之家"),
    )

    assert texts(Item.PERSON, TITLE, *rows) == ["张示例"]


def test_a_page_that_asks_for_a_site_is_none_of_the_certificates_it_names() -> None:
    rows = ("证件类型", "事业单位法人证书", "服务名称", "样例之家", "域名", "shili.cn", "手机号码")
    lines = [line(120, 140 + 60 * at, text) for at, text in enumerate(rows)]

    assert read(page(line(600, 40, "备案信息填写"), *lines)).paper is Paper.REGISTRATION_FORM


def test_a_body_of_two_lines_stands_about_its_label_and_a_title_above_it() -> None:
    label = line(120, 325, "单位名称")
    rows = (line(620, 300, "样例户外"), line(620, 350, "用品有限公司"))
    title = (line(620, 270, "网站备案信息登记表"), line(620, 330, BODY))

    assert texts(Item.NAME, TITLE, label, *rows) == ["样例户外用品有限公司"]
    assert texts(Item.NAME, label, *title) == [BODY]


def test_a_title_that_was_taken_with_a_name_is_none_of_it() -> None:
    name = value(page(TITLE, line(120, 300, f"单位名称：{BODY}")), Item.NAME)
    (found,) = no_names.without([name.as_text(f"样例省网站备案真实性核验单{BODY}")])

    assert (found.text, found.is_sure) == (BODY, False)


@pytest.mark.parametrize("label", ["主办单位或主办人", "主办单位或个人", "主办人姓名"])
def test_who_files_is_asked_for_whether_it_is_a_body_or_a_person(label: str) -> None:
    assert texts(Item.NAME, TITLE, line(120, 300, label), line(620, 300, BODY)) == [BODY]


def test_labels_above_their_values_in_two_columns_have_each_its_own() -> None:
    rows = (
        *(line(120, 300, "单位名称"), line(820, 290, "备案域名")),
        *(line(120, 350, BODY), line(820, 340, "shili.cn")),
        *(line(120, 420, "通讯地址"), line(820, 410, "接入服务提供者")),
        *(line(120, 470, "样例省样例市示例区样例路8号"), line(820, 460, "样例网络")),
    )

    assert texts(Item.NAME, TITLE, *rows) == [BODY]
    assert texts(Item.ADDRESS, TITLE, *rows) == ["样例省样例市示例区样例路8号"]


@pytest.mark.parametrize(
    "label",
    ["单位法人", "公司法人", "机构法人", "主体负责人（法人）", "主办单位负责人（法定代表人）"],
)
def test_who_represents_a_body_may_be_told_by_a_bracket_or_a_short_word(label: str) -> None:
    rows = (TITLE, line(120, 200, "单位名称"), line(820, 200, BODY), line(120, 300, label))

    assert texts(Item.LEGAL_REPRESENTATIVE, *rows, line(820, 300, "张示例")) == ["张示例"]


def test_a_body_that_is_an_institution_is_represented_by_nobody() -> None:
    rows = (TITLE, line(120, 200, "单位性质"), line(620, 200, "事业单位法人"))

    assert texts(Item.LEGAL_REPRESENTATIVE, *rows, line(1120, 200, "张示例")) == []


@pytest.mark.parametrize("who", ["现场办理人", "被核验人员", "申请者", "拍照人"])
def test_a_label_in_brackets_says_who_somebody_is(who: str) -> None:
    rows = (
        TITLE,
        *(line(120, 200, "注册地址"), line(120, 250, ADDRESS)),
        *(line(120, 325, f"{who}（网站负责人）"), line(120, 375, "张示例")),
        *(line(1000, 325, "证件类型"), line(1000, 375, "居民身份证")),
    )

    assert texts(Item.ADDRESS, *rows) == [ADDRESS]
    assert texts(Item.PERSON, *rows) == ["张示例"]


def test_two_characters_over_each_other_are_a_label_where_together_they_ask() -> None:
    rows = (
        TITLE,
        *(line(120, 200, "主体名称"), line(520, 200, BODY)),
        *(line(120, 300, "首页域名"), line(520, 300, "shili.cn")),
        *(line(120, 400, "姓"), line(520, 425, "张示例"), line(122, 450, "名")),
        *(line(120, 550, "移动电话"), line(520, 550, "13900000000")),
    )

    assert texts(Item.PERSON, *rows) == ["张示例"]


@pytest.mark.parametrize(
    "label",
    ["法定代表人/经营者", "法定代表人或经营者", "法定代表人（投资人）", "经营者/负责人姓名"],
)
def test_who_runs_a_body_is_asked_for_whatever_body_it_is(label: str) -> None:
    rows = line(120, 300, label), line(720, 300, "张示例")

    assert texts(Item.LEGAL_REPRESENTATIVE, TITLE, *rows) == ["张示例"]
