"""Letters and forms of people who speak for themselves: who writes is who files."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

NUMBER = "110101199003077213"
BODY = "样例市示例科技有限公司"


def named(item: Item, *texts: str, title: str = "承诺书") -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [one.text for one in found if one.item is item]


@pytest.mark.parametrize(
    "texts",
    [
        (f"本人张示例（身份证号码{NUMBER}）承诺网站只写日记。", "2026年8月1日"),
        (f"我叫张示例，身份证号{NUMBER}，我的网站不卖东西。", "承诺人：张示例"),
        ("承诺方：张示例", f"证件号码：{NUMBER}", "本人保证网站内容合法。", "承诺方签章处："),
        ("样例市通信管理局：", f"备案人：张示例，证件号：{NUMBER}。", "本备案人承诺网站合法。"),
    ],
)
def test_who_speaks_for_nobody_else_is_who_files(texts: tuple[str, ...]) -> None:
    assert named(Item.NAME, *texts) == ["张示例"]
    assert named(Item.NUMBER, *texts) == [NUMBER]


def test_who_speaks_for_a_body_that_is_not_read_is_not_who_files() -> None:
    texts = (f"本人张示例（身份证号码{NUMBER}）为本公司负责人，承诺守法。", "公章：")

    assert named(Item.NAME, *texts) == []


def test_who_hands_a_matter_over_is_not_taken_for_who_is_authorised() -> None:
    texts = ("委托人：李样例", f"受托人：张示例 身份证号码：{NUMBER}", "办理网站备案。")

    assert named(Item.PERSON, *texts, title="授权委托书") == ["张示例"]


def test_a_form_for_peoples_own_sites_names_who_files() -> None:
    rows = ("姓名：张示例", f"证件号码：{NUMBER}", "网站名称：示例日记")

    assert named(Item.NAME, *rows, title="个人网站备案登记表") == ["张示例"]
    assert named(Item.NUMBER, *rows, title="个人网站备案登记表") == [NUMBER]


@pytest.mark.parametrize(
    "said",
    [
        f"本人张示例系{BODY}的法定代表人，现授权本单位员工李样例办理备案。",
        f"{BODY}的法定代表人张示例（签字）授权李样例办理备案。",
        f"名称：{BODY}；法定代表人：张示例。",
        "因法定代表人张示例出国，特授权李样例办理备案。",
        f"本授权书声明：我张示例系{BODY}的法定代表人，现授权李样例办理备案。",
        f"授权单位：{BODY} 法定代表人/负责人：张示例",
        f"本人张示例系{BODY}（企业法人，统一社会信用代码：91110000000000000X）的法定代表人，现委托李样例办理。",
    ],
)
def test_the_legal_representative_is_named_in_any_of_these_words(said: str) -> None:
    found = named(Item.LEGAL_REPRESENTATIVE, said, "2026年8月1日", title="授权书")

    assert found == ["张示例"]


@pytest.mark.parametrize(
    "said",
    [
        "法定代表人授权委托李样例办理备案。",
        "非法定代表人王样例办理备案须持本书。",
        "原法定代表人王样例，已离职。",
    ],
)
def test_what_stands_behind_the_label_may_be_no_name(said: str) -> None:
    assert named(Item.LEGAL_REPRESENTATIVE, said, f"公章：{BODY}", title="授权书") == []


def test_a_legal_representative_without_a_known_surname_is_doubted() -> None:
    lines = (
        *(line(600, 40, "授权书"), line(120, 200, "法定代表人"), line(600, 200, "喜悦")),
        line(120, 290, "授权李样例办理网站备案。"),
    )
    found = [one for one in read(page(*lines)).values if one.item is Item.LEGAL_REPRESENTATIVE]

    assert [(one.text, one.is_sure) for one in found] == [("喜悦", False)]


@pytest.mark.parametrize(
    "body",
    [
        "样例市示例歌舞剧团",
        "样例市示例户外用品有限公司",
        "样例市示例经贸有限公司",
        "样例县示例修理铺",
    ],
)
@pytest.mark.parametrize(
    "said",
    ["本单位{}仅介绍产品，不涉及前置审批。", "授权人{}授权张示例办理。", "我单位{}持有的域名"],
)
def test_bodies_of_many_kinds_are_named_in_sentences(said: str, body: str) -> None:
    texts = (said.format(body), "2026年8月1日")

    assert named(Item.NAME, *texts, title="网站承诺书") == [body]


def test_who_hands_over_a_matter_of_his_own_is_who_files() -> None:
    texts = (
        f"本人李样例（身份证号：{NUMBER}）无法到场，",
        "特委托张示例（身份证号：110101199003070011）办理本人网站备案。",
    )

    assert named(Item.NAME, *texts, title="委托书") == ["李样例"]
    assert named(Item.NUMBER, *texts, title="委托书") == [NUMBER]
    assert named(Item.NAME, *texts, "本公司公章：", title="委托书") == []


@pytest.mark.parametrize("name", ["令狐示例", "乌云其其格"])
def test_a_legal_representative_may_have_a_long_name(name: str) -> None:
    said = f"授权单位：{BODY}，法定代表人：{name}，委托李样例办理备案。"

    assert named(Item.LEGAL_REPRESENTATIVE, said, title="授权书") == [name]


def test_the_label_name_alone_names_the_body_of_a_letter() -> None:
    texts = (f"名称：{BODY}", f"受托人：张示例 身份证号：{NUMBER}", "办理网站备案。")

    assert named(Item.NAME, *texts, title="委托书") == [BODY]


def test_a_notice_says_at_its_head_whom_it_is_for() -> None:
    texts = (f"{BODY}：", "网站主办者应承担以下责任。", "本单位已阅读并知悉。", "签收人：张示例")

    assert named(Item.NAME, *texts, title="网站备案责任告知书") == [BODY]


def test_who_signs_a_sheet_as_who_has_the_site_is_who_files() -> None:
    texts = ("姓名：张示例", f"证件号码：{NUMBER}", "网站主办者签字：张示例")

    assert named(Item.NAME, *texts, title="网站备案信息真实性核验单") == ["张示例"]
    assert named(Item.NAME, *texts[:2], title="网站备案信息真实性核验单") == []
