"""Who legally represents a body, as letters, sheets and forms word it."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
HEAD = Item.LEGAL_REPRESENTATIVE


def heads(*texts: str, title: str = "授权委托书") -> list[tuple[str, bool]]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [(one.text, one.is_sure) for one in found if one.item is HEAD]


def beside(label: str, name: str) -> list[tuple[str, bool]]:
    lines = (line(600, 40, "授权书"), line(120, 200, label), line(600, 200, name))
    rest = (line(120, 300, f"授权单位：{BODY}"), line(120, 400, "授权李样例办理网站备案。"))
    found = read(page(*lines, *rest)).values
    return [(one.text, one.is_sure) for one in found if one.item is HEAD]


@pytest.mark.parametrize(
    "label", ["法人", "经营者/法定代表人", "校长（法定代表人）", "理事长或法定代表人"]
)
def test_the_head_may_stand_beside_a_label_that_calls_it_so(label: str) -> None:
    assert beside(label, "张示例") == [("张示例", True)]


@pytest.mark.parametrize("label", ["法人签字", "法定代表人签名", "法定代表人（签章）"])
def test_a_head_beside_a_label_for_signing_is_doubted(label: str) -> None:
    assert beside(label, "张示例") == [("张示例", False)]
    assert beside(label, "示例印") == []


@pytest.mark.parametrize("name", ["张示例（法定代表人）", "张示例，法定代表人"])
def test_the_head_may_be_called_so_behind_the_name(name: str) -> None:
    assert beside("签署代表", name) == [("张示例", True)]


@pytest.mark.parametrize("said", ["签发人：法定代表人 张示例", "学校（章）： 法定代表人：张示例"])
def test_another_label_may_stand_before_that_of_the_head(said: str) -> None:
    assert [one for one, _ in heads("授权李样例办理网站备案。", said)] == ["张示例"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("法定代表人张示例知晓并同意本次备案", "张示例"),
        ("法定代表人张示例与网站负责人李样例身份信息真实。", "张示例"),
        ("本院法定代表人张示例为网站安全第一责任人。", "张示例"),
        ("法定代表人张示例未到场，出具授权书。", "张示例"),
        ("我单位负责人张示例、网站负责人李样例均已阅读。", "张示例"),
        ("校长（法定代表人）为张示例。", "张示例"),
    ],
)
def test_sentences_go_on_in_many_ways_behind_the_head(said: str, name: str) -> None:
    assert heads(f"我单位（{BODY}）", said, title="承诺书") == [(name, True)]


def test_a_conjunction_behind_a_head_may_be_of_the_name() -> None:
    assert heads("法定代表人张示和与李样例均知晓。", title="承诺书") == [("张示和", False)]


@pytest.mark.parametrize("word", ["郑重承诺", "平时对网站负责", "应当同意", "单独承担责任"])
def test_a_word_that_begins_as_a_name_does_is_none(word: str) -> None:
    assert heads(f"我单位（{BODY}）法定代表人{word}。", title="承诺书") == []


@pytest.mark.parametrize(
    "said",
    [
        f"我，张示例，{BODY}法定代表人，授权李样例办理备案。",
        f"本人张示例，现任{BODY}董事长、法定代表人，委托李样例办理备案。",
        "委托方法人：张示例",
        "责任单位法定代表人：张示例",
        "会长兼法定代表人：张示例",
    ],
)
def test_the_head_may_be_introduced_in_other_words(said: str) -> None:
    assert heads(said, "授权李样例办理网站备案。") == [("张示例", True)]


def test_who_stands_below_a_label_of_the_head_is_doubted() -> None:
    rows = ("授权单位", BODY, "法定代表人", "张示例", "被授权人", "李样例")

    assert heads(*rows) == [("张示例", False)]


@pytest.mark.parametrize("label", ["被授权人法人", "受托方法人", "接入单位法定代表人"])
def test_the_head_of_another_body_is_none_of_the_letter(label: str) -> None:
    assert heads(f"授权单位：{BODY}", f"{label}：张示例", "授权李样例办理网站备案。") == []


def test_who_hands_over_and_says_to_be_the_head_is_it() -> None:
    said = f"本人作为{BODY}的法定代表人，现委托受托人办理网站备案。"

    assert heads("委托人：张示例", "受托人：李样例", said) == [("张示例", True)]
    assert heads("委托人：张示例", "受托人：李样例", "办理网站备案。") == []


def test_a_label_of_the_head_may_be_broken() -> None:
    lines = (
        *(line(600, 40, "授权书"), line(120, 200, f"授权单位：{BODY}")),
        *(line(120, 300, "法定代"), line(120, 350, "表人"), line(600, 325, "张示例")),
        line(120, 500, "授权李样例办理网站备案。"),
    )
    found = read(page(*lines)).values

    assert [one.text for one in found if one.item is HEAD] == ["张示例"]


def test_a_form_may_say_in_a_sentence_who_is_the_head() -> None:
    said = "到场人员：李样例。法定代表人张示例未到场，出具授权书。"

    assert heads(f"单位名称：{BODY}", said, title="网站备案现场核验记录") == [("张示例", True)]


def test_the_head_of_a_law_firm_is_doubted_where_another_answers_for_its_site() -> None:
    rows = ("事务所：样例示例律师事务所", "负责人：张示例", "网站：shili.cn")
    title = "网站备案登记表"

    assert heads(*rows, "网站负责人：李样例", title=title) == [("张示例", False)]
    assert heads(*rows, title=title) == []

    lines = (line(120, 200, "负责人："), line(500, 200, "张示例"), line(120, 300, "网站联系律师："))
    firm = (line(600, 40, title), line(120, 130, "事务所：样例示例律师事务所"))
    found = read(page(*firm, *lines)).values

    assert [(one.text, one.is_sure) for one in found if one.item is HEAD] == [("张示例", False)]


def test_the_head_of_an_institution_is_doubted() -> None:
    rows = ("我单位样例市疾病预防控制中心承诺：", "不使用患者形象。", "机构负责人：张示例")

    assert heads(*rows, title="承诺书") == [("张示例", False)]
