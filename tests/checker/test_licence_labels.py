"""Labels of licences and certificates: other words, two lines, values that go on below them."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said


@pytest.mark.parametrize(
    ("label", "item", "text"),
    [
        ("企业类型", Item.FORM, "有限责任公司分公司"),
        ("企业住所", Item.ADDRESS, "山东省烟台市芝罘区样例路12号"),
        ("住所（经营场所）", Item.ADDRESS, "山东省烟台市芝罘区样例路12号"),
        ("负责人姓名", Item.LEGAL_REPRESENTATIVE, "张示例"),
        ("投资人姓名", Item.LEGAL_REPRESENTATIVE, "张示例"),
        ("执行事务合伙人（委派代表）", Item.LEGAL_REPRESENTATIVE, "张示例"),
        ("业主姓名", Item.LEGAL_REPRESENTATIVE, "张示例"),
        ("主要经营地", Item.ADDRESS, "山东省烟台市芝罘区样例路12号"),
        ("核准设立日期", Item.REGISTERED, "2019年03月11日"),
    ],
)
def test_licences_call_things_in_other_words_too(label: str, item: Item, text: str) -> None:
    actual = said(
        line(600, 100, "营业执照"),
        line(100, 300, "企业名称"),
        line(520, 300, "烟台样例餐饮店"),
        line(100, 400, label),
        line(720, 400, text),
        line(100, 500, "注册资金"),
        line(520, 500, "伍拾万元整"),
        line(100, 600, "经营范围"),
        line(520, 600, "软件开发"),
    )

    assert actual == {Item.NAME: "烟台样例餐饮店", Item.SCOPE: "软件开发", item: text}


@pytest.mark.parametrize(
    ("label", "item", "text"),
    [
        ("宗旨及业务范围", Item.SCOPE, "普及文化知识"),
        ("主要职责", Item.SCOPE, "普及文化知识"),
        ("单位负责人", Item.LEGAL_REPRESENTATIVE, "张示例"),
        ("办公地址", Item.ADDRESS, "山东省烟台市芝罘区样例路12号"),
    ],
)
def test_certificates_call_things_in_other_words_too(label: str, item: Item, text: str) -> None:
    actual = said(
        line(600, 100, "事业单位法人证书"),
        line(100, 300, "法人名称"),
        line(520, 300, "烟台样例文化馆"),
        line(100, 400, label),
        line(520, 400, text),
    )

    assert actual == {Item.NAME: "烟台样例文化馆", item: text}


SCOPE = "开展学术研究，组织交流活动，提供咨询服务，编", "辑会刊，培训会员，承办政府委托的", "事项"


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("labels", [("宗旨和", "业务范围"), ("宗旨和业务", "范围")])
def test_a_label_of_two_lines_is_one(labels: tuple[str, str], count: int) -> None:
    upper, lower = labels
    actual = said(
        line(600, 100, "事业单位法人证书"),
        line(100, 300, "名称"),
        line(400, 300, "样例市图书馆"),
        line(100, 400, upper),
        line(100, 450, lower),
        *(line(400, 400 + 50 * at, text) for at, text in enumerate(SCOPE[:count])),
        line(100, 600, "住所"),
        line(400, 600, "烟台市样例路9号"),
    )

    assert actual == {
        Item.NAME: "样例市图书馆",
        Item.SCOPE: "".join(SCOPE[:count]).replace("，", ","),
        Item.ADDRESS: "烟台市样例路9号",
    }


def test_two_labels_below_each_other_stay_two() -> None:
    actual = said(
        line(600, 100, "域名注册证书"),
        line(100, 300, "域名"),
        line(400, 300, "shili.cn"),
        line(100, 350, "状态"),
        line(400, 350, "正常"),
    )

    assert actual == {Item.DOMAIN: "shili.cn"}


@pytest.mark.parametrize(("left", "is_whole"), [(100, True), (220, True), (700, False)])
def test_a_value_in_one_line_with_its_label_may_go_on_below_that(
    left: int, *, is_whole: bool
) -> None:
    actual = said(
        line(600, 100, "营业执照"),
        line(100, 300, "名称：烟台样例餐饮店"),
        line(100, 400, "住所：山东省烟台市芝罘区样例街道样例路12号样例大厦"),
        line(left, 450, "8层801室"),
        line(100, 520, "成立日期：2020年1月2日"),
    )

    begun = "山东省烟台市芝罘区样例街道样例路12号样例大厦"
    assert actual[Item.ADDRESS] == begun + ("8层801室" if is_whole else "")
    assert actual[Item.NAME] == "烟台样例餐饮店"


@pytest.mark.parametrize(
    ("label", "item", "text"),
    [
        ("法定代表", Item.LEGAL_REPRESENTATIVE, "张示例"),
        ("经营场", Item.ADDRESS, "山东省烟台市芝罘区样例路12号"),
    ],
)
def test_a_label_whose_last_character_a_fold_hid_is_one(label: str, item: Item, text: str) -> None:
    actual = said(
        line(600, 100, "营业执照"),
        line(100, 400, label),
        line(520, 400, text),
        line(100, 500, "经营范围"),
        line(520, 500, "软件开发"),
    )

    assert actual == {Item.SCOPE: "软件开发", item: text}


def test_a_code_that_stands_apart_from_its_label_is_told_by_its_check_digit() -> None:
    actual = said(
        line(1300, 60, "统一社会信用代码"),
        line(1040, 150, "91350203MA00000005"),
        line(600, 250, "营业执照"),
        line(100, 500, "经营范围"),
        line(520, 500, "软件开发"),
    )

    assert actual[Item.NUMBER] == "91350203MA00000005"


def test_a_law_firm_is_named_behind_that_word_alone() -> None:
    actual = said(
        line(600, 60, "律师事务所执业许可证"),
        line(100, 200, "律师事务所"),
        line(520, 200, "北京示例律师事务所"),
        line(100, 290, "负责人"),
        line(520, 290, "张示例"),
        line(100, 380, "设立资产"),
        line(520, 380, "30万元"),
    )

    assert actual == {Item.NAME: "北京示例律师事务所", Item.LEGAL_REPRESENTATIVE: "张示例"}


def test_what_a_scope_speaks_of_is_no_label_in_it() -> None:
    scope = "社会工作专业服务，承接政府购买服务项目"
    actual = said(
        line(600, 60, "民办非企业单位登记证书"),
        line(100, 200, "业务范围"),
        line(520, 200, scope),
    )

    assert actual[Item.SCOPE] == scope.replace("，", ",")


@pytest.mark.parametrize("below", [((100, "伙人"),), ((100, "伙"), (190, "人"))])
def test_a_label_may_go_on_below_in_one_line_with_its_value(
    below: tuple[tuple[int, str], ...],
) -> None:
    found = said(
        line(700, 60, "营业执照"),
        line(100, 200, "类型 有限合伙企业"),
        line(100, 300, "执行事务合张示例"),
        *(line(left, 345, text) for left, text in below),
        line(900, 300, "主要经营场 海南省三亚市样例区示例路5号（样"),
        line(900, 345, "所"),
        line(1130, 345, "例国际内）"),
    )

    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.ADDRESS] == "海南省三亚市样例区示例路5号(样例国际内)"


def test_a_law_firm_may_stand_in_one_line_with_its_label() -> None:
    found = said(
        line(600, 20, "律师事务所执业许可证"),
        line(100, 200, "律师事务所湖南样例（怀化）律师事务所"),
        line(100, 290, "负责人 张示例"),
    )

    assert found[Item.NAME] == "湖南样例(怀化)律师事务所"


def test_a_word_further_right_below_is_no_end_of_a_label() -> None:
    found = said(
        line(600, 20, "域名证书"),
        line(100, 200, "域名持有者（中文）：样例市示例公司"),
        line(100, 270, "域名持有者类型："),
        line(430, 270, "企业"),
        line(100, 340, "域名"),
        line(430, 340, "a-b.cn"),
    )

    assert found[Item.HOLDER] == "样例市示例公司"


@pytest.mark.parametrize("lefts", [(700, 702), (702, 700)])
def test_two_lines_beside_a_label_at_their_middle_are_read_from_above(
    lefts: tuple[int, int],
) -> None:
    found = said(
        line(700, 60, "营业执照"),
        line(100, 300, "类型"),
        line(lefts[0], 284, "股份有限公司（非上市、自然"),
        line(lefts[1], 316, "人投资或控股）"),
        line(100, 420, "经营范围 软件开发"),
    )

    assert found[Item.FORM] == "股份有限公司(非上市、自然人投资或控股)"


@pytest.mark.parametrize(
    "lines",
    [
        ("湖南样例律师事务所，符合《中华人民共和国律师法》规定的条件，", "准予设立并执业。"),
        ("湖南样例律师事务所：", "你所经审查，符合规定的条件。"),
    ],
)
def test_the_licence_of_a_law_firm_may_say_its_name_in_a_sentence(lines: tuple[str, ...]) -> None:
    rows = (line(100, 200 + 70 * at, text) for at, text in enumerate(lines))

    assert said(line(600, 20, "律师事务所执业许可证"), *rows)[Item.NAME] == "湖南样例律师事务所"


def test_a_bracket_behind_the_label_of_a_scope_belongs_to_it() -> None:
    found = said(
        line(600, 20, "基金会法人登记证书"),
        line(100, 200, "名称"),
        line(500, 200, "样例市示例教育基金会"),
        line(100, 280, "业务范围（公益活动）"),
        line(560, 280, "慈善救助、扶贫济困、灾害救援"),
    )

    assert found[Item.SCOPE] == "慈善救助、扶贫济困、灾害救援"


@pytest.mark.parametrize("label", ["基金会名称", "协会名称", "医院名称", "事务所名称"])
def test_a_certificate_asks_for_the_name_of_its_kind_of_body(label: str) -> None:
    actual = said(
        line(600, 20, "基金会法人登记证书"),
        line(100, 120, "统一社会信用代码 53130102Y159W5998M"),
        line(100, 200, label),
        line(500, 200, "示例市样例公益基金会"),
        line(100, 300, "法定代表人"),
        line(500, 300, "张示例"),
    )

    assert actual[Item.NAME] == "示例市样例公益基金会"


def test_the_place_that_was_registered_is_the_address_of_a_licence() -> None:
    actual = said(
        line(600, 20, "营业执照"),
        line(100, 200, "企业名称"),
        line(500, 200, "郑州示例有限公司"),
        line(100, 300, "注册地址"),
        line(500, 300, "河南省郑州市示例区样例路192号5-9室"),
        line(100, 370, "注册资本"),
        line(500, 370, "壹佰万美元"),
    )

    assert actual[Item.ADDRESS] == "河南省郑州市示例区样例路192号5-9室"
