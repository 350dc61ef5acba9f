"""More wordings of letters: who is confirmed, sent or vouched for, and who is none of these."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
NUMBER = "110101199003077213"
DATE = "2026年8月1日"


def named(item: Item, *texts: str, title: str = "承诺书") -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [one.text for one in found if one.item is item]


@pytest.mark.parametrize(
    "said",
    [
        "现确认张示例为网站（shili.cn）负责人，负责备案。",
        "兹介绍我单位张示例等壹名同志前往你处办理备案。",
        f"兹证明张示例系{BODY}在职人员，负责备案。",
        "原网站负责人已离职，现由张示例接任网站负责人。",
        "网站负责人张示例于2026年7月1日到场，完成核对。",
    ],
)
def test_a_sentence_names_who_is_confirmed_sent_or_vouched_for(said: str) -> None:
    assert named(Item.PERSON, said, BODY, DATE, title="授权委托书") == ["张示例"]


def test_a_longer_name_of_another_people_is_heard_in_a_sentence() -> None:
    assert named(Item.PERSON, "现由乌云其其格接任网站负责人。", BODY, DATE) == ["乌云其其格"]


@pytest.mark.parametrize(
    "said",
    [
        f"我单位全称为“{BODY}”，所办网站域名为shili.cn。",
        f"网站负责人张示例代表{BODY}完成网站shili.cn的核对。",
        f"声明人：{BODY}",
        "我司样例咨询中心（有限合伙）全权委托张示例办理。",
    ],
)
def test_a_sentence_or_a_label_names_the_body(said: str) -> None:
    body = "样例咨询中心(有限合伙)" if "合伙" in said else BODY

    assert named(Item.NAME, said, "内容真实。", DATE) == [body]


def test_a_form_of_enterprise_that_a_line_ends_within_is_no_end_of_a_name() -> None:
    texts = ("我司样例咨询中心（有限合伙）全权委托张示例办理。", "委托公司：样例咨询中心（有限合")

    assert named(Item.NAME, *texts, "伙）（公章）", title="委托书") == ["样例咨询中心(有限合伙)"]


def test_who_cannot_come_is_the_legal_representative() -> None:
    said = "因法定代表人李样例无法亲自到场，现委派张示例办理备案。"

    assert named(Item.LEGAL_REPRESENTATIVE, said, BODY, DATE) == ["李样例"]


def test_whose_a_domain_is_said_to_be_vouches_for_it() -> None:
    texts = (
        f"兹证明域名shili.cn系张示例所有，证件号码为{NUMBER}。",
        "特此证明并承诺。",
        "域名持有者（签名）：张示例",
        DATE,
    )

    assert named(Item.NAME, *texts, title="域名所有权证明") == ["张示例"]
    assert named(Item.NUMBER, *texts, title="域名所有权证明") == [NUMBER]


def test_who_holds_a_card_in_the_hand_is_nobody() -> None:
    texts = ("姓名：张示例", f"身份证号：{NUMBER}", "本人保证照片真实。", DATE)

    assert named(Item.PERSON, *texts, title="手持身份证照片声明") == ["张示例"]


def test_an_address_names_nobody_and_leaves_room_for_who_files() -> None:
    texts = (
        f"本人姓名：张示例，身份证号：{NUMBER}，现居住地：样例市",
        "示例路18号楼1单元602室。",
        "网站不涉及企业、单位信息。",
        DATE,
    )

    assert named(Item.NAME, *texts) == ["张示例"]


def test_the_number_of_a_clause_is_no_part_of_its_label() -> None:
    texts = ("2. 负责人：", "2.1 姓名：张例", f"2.2 证件号码：{NUMBER}", f"承诺人：{BODY}", DATE)

    assert named(Item.PERSON, *texts) == ["张例"]


def test_where_a_holder_lives_by_province_is_not_its_name() -> None:
    rows = ("主办单位所属区域：样例省", f"主办单位名称：{BODY}", "网站域名：shili.cn")

    assert named(Item.NAME, *rows, title="ICP备案信息登记表") == [BODY]


@pytest.mark.parametrize(
    ("said", "is_sure"),
    [("联系人：张示例，电话：13800138000", False), ("经办人：张示例，电话：13800138000", True)],
)
def test_whom_to_call_may_not_be_who_is_authorised(said: str, is_sure: bool) -> None:  # noqa: FBT001 -- a case
    texts = (f"授权单位：{BODY}", "现授权贵公司办理备案。", said, DATE)
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, "授权委托书"), *lines)).values

    assert [one.is_sure for one in found if one.item is Item.PERSON] == [is_sure]


@pytest.mark.parametrize(
    "said",
    [
        "姓名：李样例；职务：法定代表人；电话：13800138000",
        "授权人（李样例，职务：董事长、法定代表人）",
        "统一社会信用代码：略；法定代表人：李样例。",
    ],
)
def test_who_has_the_post_is_the_legal_representative(said: str) -> None:
    texts = (f"授权单位：{BODY}", said, "现授权张示例办理备案。", DATE)

    assert named(Item.LEGAL_REPRESENTATIVE, *texts, title="授权委托书") == ["李样例"]


def test_a_note_of_a_blank_is_no_part_of_a_letterhead() -> None:
    texts = (BODY, "兹同意由张示例负责备案。", BODY, DATE)
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(100, 20, "（请打印在A4纸上）"), line(600, 90, "授权函"), *lines)).values

    assert [one.text for one in found if one.item is Item.NAME] == [BODY]


def test_the_end_of_a_name_below_a_seal_is_not_the_name() -> None:
    texts = (f"单位名称：{BODY}", "本单位授权张示例办理备案。", "授权单位盖章：科技有限公司")

    assert named(Item.NAME, *texts, title="授权书") == [BODY]


def test_the_name_of_a_site_that_a_line_parts_from_its_label_is_no_body() -> None:
    texts = (
        f"本单位{BODY}拟办理移动互联网应用程序备案（App",
        "名称：样例茶舍，服务域名：shili.cn）。现委派张示例办理。",
        DATE,
    )

    assert named(Item.NAME, *texts, title="授权函") == [BODY]


def test_the_end_of_a_name_at_the_foot_is_not_named_beside_the_whole() -> None:
    texts = (f"网站主办者：{BODY}", "我们承诺守法。", "网站主办者盖章：", "示例科技有限公司", DATE)

    assert set(named(Item.NAME, *texts)) == {BODY}


def test_a_seal_beside_a_name_is_no_part_of_it() -> None:
    foot = (line(1000, 500, "公章"), line(1100, 500, BODY), line(1200, 600, DATE))
    found = read(page(line(600, 40, "承诺函"), line(120, 200, "我单位承诺守法。"), *foot)).values

    assert {one.text for one in found if one.item is Item.NAME} == {BODY}
