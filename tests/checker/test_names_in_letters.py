"""Which body and which person a letter names: in a sentence, behind a label or at its foot."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said

BODY = "样例市示例科技有限公司"
NUMBER = "110101199003077213"
TITLE = line(600, 40, "授权委托书")


def named(item: Item, *texts: str, title: str = "授权委托书") -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [one.text for one in found if one.item is item]


@pytest.mark.parametrize(
    "label",
    [
        "甲方（委托方）：",
        "委 托 人：",
        "委托方名称：",
        "授权主体：",
        "承诺单位全称：",
        "我单位：",
        "公司全称：",
        "加盖公章：",
        "声明单位（印章）：",
    ],
)
def test_a_label_names_the_body_however_it_is_worded(label: str) -> None:
    assert named(Item.NAME, f"{label}{BODY}", "2026年8月1日") == [BODY]


@pytest.mark.parametrize("label", ["被授权单位：", "接入单位：", "核验单位（盖章）：", "乙方："])
def test_a_label_of_another_body_does_not_name_the_one_that_authorises(label: str) -> None:
    assert named(Item.NAME, f"{label}{BODY}", "2026年8月1日") == []


@pytest.mark.parametrize(
    ("label", "rest"),
    [
        ("受 托 人：", ""),
        ("乙方（受托方）：", ""),
        ("代理人姓名：", ""),
        ("（被授权人姓名）", "："),
        ("受委托人姓名：", f"工作单位：{BODY}"),
        ("授权代表：", f"（身份证号码：{NUMBER}）"),
        ("现委托：", f"身份证号码：{NUMBER}"),
    ],
)
def test_a_label_names_who_is_authorised(label: str, rest: str) -> None:
    assert named(Item.PERSON, f"{label}张示例{rest}", "2026年8月1日") == ["张示例"]


def test_who_is_authorised_is_not_who_authorises() -> None:
    told = named(Item.PERSON, "负责人姓名：李样例", "代理人姓名：张示例", "办理网站备案。")

    assert told == ["张示例"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"现由{{}}同志（身份证号码：{NUMBER}）接任网站负责人。",
        f"特委派{{}}办理网站备案，其身份证号码为{NUMBER}。",
        f"兹委托（姓名）{{}}（性别）男（身份证号码）{NUMBER}全权代表本单位。",
        f"现授权我司行政主管{{}}，身份证号：{NUMBER}，作为备案负责人。",
        f"今授权我司{{}}先生/女士为网站负责人，证件号码：{NUMBER}。",
        f"我叫{{}}，身份证号码{NUMBER}，是网站的所有者。",
        f"我是{{}}，身份证号码是{NUMBER}，我申请备案的域名用于个人博客。",
        "我司指定{}为网站负责人，并保证其为我司在职员工。",
        "兹授权{}就网站备案签署、递交全部文件。",
        "四、网站安全责任人为{}，对内容负责。",
        f"现授权我司{{}}办理备案，身份证号为{NUMBER}。",
        f"现授权委托本公司员工{{}}为代理人，身份证号为{NUMBER}。",
        "兹授权本单位信息主管（职务）{}担任该网站负责人。",
        "兹授权本单位{}（姓名）担任该网站负责人。",
    ],
)
@pytest.mark.parametrize(
    "name", ["张示例", "李样", "于例", "袁方", "付有为", "上官示例", "示例古丽·样例买提"]
)
def test_a_sentence_names_a_person_whole(sentence: str, name: str) -> None:
    assert named(Item.PERSON, sentence.format(name), "2026年8月1日") == [name]


@pytest.mark.parametrize(
    "before",
    [
        "我公司特委托同事",
        "由于人员变动，网站负责人由李样例变更为",
        "经研究同意，授权信息中心副主任",
        "现将网站备案事宜授权给",
        "本单位确认，",
    ],
)
def test_a_person_ends_before_the_number_of_identity(before: str) -> None:
    assert named(Item.PERSON, f"{before}张示例（身份证号为{NUMBER}）办理。") == ["张示例"]


def test_a_post_may_stand_between_a_person_and_the_number() -> None:
    told = named(Item.PERSON, f"指定张示例（信息中心副主任，身份证号{NUMBER}）为联系人。")

    assert told == ["张示例"]


@pytest.mark.parametrize("name", ["张示例", "李样", "欧阳样例"])
def test_where_a_name_begins_behind_other_words_is_not_sure(name: str) -> None:
    text = f"现委派后勤{name}（身份证号{NUMBER}）办理。"
    found = read(page(TITLE, line(100, 200, text))).value(Item.PERSON)

    assert found is not None
    assert found.text == name
    assert not found.is_sure


def test_who_authorises_is_not_who_is_authorised_though_a_number_stands_behind_both() -> None:
    texts = (
        f"委托人：李样例，男，身份证号：{NUMBER}",
        f"被委托人：张示例，女，身份证号：{NUMBER}",
    )

    assert named(Item.PERSON, *texts, "委托办理网站备案。") == ["张示例"]


def test_a_form_names_a_body_without_the_bracket_of_the_next_label() -> None:
    texts = (f"主办单位：{BODY}（证件号码：91110000MA00000001）", "网站负责人：张示例（手机：无）")

    assert named(Item.NAME, *texts, title="网站备案信息真实性核验单") == [BODY]


def test_two_people_are_authorised_together() -> None:
    told = named(Item.PERSON, "兹委托张示例、李样例二位同志前往贵处办理网站备案手续。")

    assert told == ["张示例", "李样例"]


@pytest.mark.parametrize(
    "sentence",
    [
        "该域名系我司合法注册使用，无任何纠纷。",
        "原负责人张示例因离职不再负责。",
        "若有虚假，由法定代表人承担法律责任。",
        "本人工作繁忙，不能亲自办理。",
        "我司样例为民物业服务有限公司已提交备案订单。",
    ],
)
def test_words_of_a_sentence_are_no_person(sentence: str) -> None:
    assert named(Item.PERSON, sentence, "2026年8月1日") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "由于{}法定代表人长期出差，现委托公司副总张示例前往办理。",
        "本人李样例，作为{}的经营者，委托张示例办理。",
        "本授权书宣告：在下面签字的{}的李样例（法定代表人）授权张示例。",
        "兹承诺{}提交的网站备案资料全部真实。",
        "为规范网站管理，经研究，{}同意授权张示例老师为网站责任人。",
        "现授权您担任{}官方网站负责人，全面负责网站备案。",
    ],
)
@pytest.mark.parametrize(
    "name",
    [
        "北京示例有为教育咨询有限公司",
        "成都示例你我他信息技术有限公司",
        "样例市人民政府办公室",
        "重庆示例火锅店(个体工商户)",
        "上海示例会计师事务所(特殊普通合伙)",
    ],
)
def test_a_sentence_names_a_body_wherever_it_stands(sentence: str, name: str) -> None:
    assert named(Item.NAME, sentence.format(name), "2026年8月1日") == [name]


def test_a_body_is_taken_from_the_foot_without_its_seal() -> None:
    told = named(Item.NAME, "兹授权张示例同志办理网站备案。", f"{BODY}（加盖公章）", "2026年8月1日")

    assert told == [BODY]


def test_a_foot_below_a_seal_does_not_shorten_the_name() -> None:
    told = named(
        Item.NAME, "委托单位：示例(样例)科技有限公司", "(样例)科技有限公司", "2026年8月1日"
    )

    assert told == ["示例(样例)科技有限公司"]


def test_whom_a_letter_is_sent_to_and_where_the_site_is_hosted_is_not_its_body() -> None:
    told = named(
        Item.NAME,
        "致：示例云计算有限公司",
        f"企业名称：{BODY}",
        "我企业授权张示例为我企业在样例云计算有限公司办理备案的办理人。",
    )

    assert told == [BODY]


def test_who_promises_to_another_is_the_second_party() -> None:
    told = named(
        Item.NAME,
        "甲方：样例云计算有限公司",
        f"乙方：{BODY}",
        "乙方使用甲方云主机开办网站，乙方向甲方承诺不从事违法活动。",
        title="承诺书",
    )

    assert told == [BODY]


def test_names_stand_below_the_headings_of_two_parties() -> None:
    texts = ("委托方", f"名称：{BODY}", "受托方", "姓名：张示例", "委托方委托受托方办理备案。")

    assert named(Item.NAME, *texts) == [BODY]
    assert named(Item.PERSON, *texts) == ["张示例"]


def test_what_fills_a_blank_is_read_without_its_line() -> None:
    text = f"本公司__{BODY}__授权__张示例__（身份证号码__{NUMBER}__）办理备案。"

    assert named(Item.NAME, text) == [BODY]
    assert named(Item.PERSON, text) == ["张示例"]
    assert named(Item.PERSON_NUMBER, text) == [NUMBER]


def test_the_numbers_of_a_list_are_no_part_of_its_domains() -> None:
    told = named(Item.DOMAIN, "授权张示例为以下域名的负责人：", "1．shili.cn", "2．yangli.com")

    assert told == ["shili.cn", "yangli.com"]


def test_a_name_that_begins_with_a_number_is_no_list() -> None:
    assert named(Item.DOMAIN, "授权张示例为以下域名的负责人：", "1.shili.cn") == ["1.shili.cn"]


def test_two_dates_in_one_row_are_two() -> None:
    dated = (line(120, 300, "日期：2026.5.1"), line(940, 300, "2026.5.1"))

    assert said(TITLE, line(120, 200, "兹授权张示例办理备案。"), *dated)[Item.DATED] == "2026.5.1"


def test_a_zero_in_chinese_is_written_as_a_circle_too() -> None:
    assert named(Item.DATED, "兹授权张示例办理备案。", "二○二六年五月一日") == ["二○二六年五月一日"]


def test_a_name_goes_on_in_the_next_line_of_its_paragraph() -> None:
    full = "为配合做好网站备案管理工作，本单位研究决定作如下授权：兹有样例市示例科技有限"
    lines = (line(200, 200, full), line(120, 262, "公司授权张示例办理网站备案。"))

    assert said(TITLE, *lines)[Item.NAME] == BODY


def test_a_title_does_not_run_into_the_name_below_it() -> None:
    lines = (line(200, 200, "示例市样例区刘记修脚房特此证明：张示例是我单位合法代表。"),)

    assert said(TITLE, *lines)[Item.NAME] == "示例市样例区刘记修脚房"


def test_a_host_goes_on_in_the_next_line_of_its_sentence() -> None:
    full = "为办理网站备案，兹授权张示例为本单位网站负责人，网站域名为shili-yangli.co"
    lines = (line(200, 200, full), line(120, 262, "m.cn。"))

    assert said(TITLE, *lines)[Item.DOMAIN] == "shili-yangli.com.cn"


def test_a_nationality_between_a_name_and_its_number_is_no_name() -> None:
    assert named(Item.PERSON, f"承诺人：张示例，男，汉族，身份证号{NUMBER}，") == ["张示例"]


def test_a_body_begins_behind_the_sentence_that_leads_to_it() -> None:
    told = named(Item.NAME, "我单位授权本单位办公室张示例为北京示例科技有限公司网站备案经办人。")

    assert told == ["北京示例科技有限公司"]


@pytest.mark.parametrize(
    "sentence",
    [
        "因负责人事务繁忙，特委托{}办理。",
        "因本人不在本地，授权我的家人{}（身份证号码：110101199003077213）办理。",
        "我公司委派{}（职务：行政经理，身份证号：110101199003077213）提交资料。",
        "我单位同意将备案事宜交由本单位员工{}办理。",
        "任命{}为网站负责人，原网站负责人李样例不再担任。",
    ],
)
def test_what_is_said_around_a_person_is_no_name(sentence: str) -> None:
    assert named(Item.PERSON, sentence.format("张示例"), "2026年8月1日") == ["张示例"]


@pytest.mark.parametrize("body", ["示例和样例教育咨询（重庆）有限责任公司", "示例样例有限公司"])
def test_the_new_name_of_a_body_is_named_and_not_the_former(body: str) -> None:
    texts = (
        f"原单位名称“旧{body}”，经登记机关核准",
        f"变更为“{body}”，统一社会信用代码不变。",
    )

    half = body.replace("（", "(").replace("）", ")")

    assert named(Item.NAME, *texts, title="更名说明") == [half]


@pytest.mark.parametrize("kind", ["移动", "固定", "常用", "应急"])
def test_what_kind_of_phone_is_asked_for_is_no_person(kind: str) -> None:
    assert named(Item.PERSON, f"被授权人{kind}电话：13800138000", "办理网站备案。") == []
