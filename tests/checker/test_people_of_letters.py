"""Who answers for a site or is authorised, beside whoever legally represents the body."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
NUMBER = "110101199003077213"


def people(*texts: str, title: str = "授权委托书") -> list[tuple[str, bool]]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [(one.text, one.is_sure) for one in found if one.item is Item.PERSON]


@pytest.mark.parametrize("foot", ["签署人（法定代表人）：王样例", "授权代表：王样例（法定代表人）"])
def test_the_head_who_signs_is_not_whom_the_letter_names(foot: str) -> None:
    said = "本单位指定张示例接收通知，手机13800138000。"

    assert people(f"本单位（{BODY}）承诺：", said, foot, title="承诺书") == [("张示例", True)]


def test_a_head_who_signs_alone_may_answer_for_the_site_in_doubt() -> None:
    texts = (f"本单位（{BODY}）承诺如实备案。", "签署人（法定代表人）：王样例")

    assert people(*texts, title="承诺书") == [("王样例", False)]


@pytest.mark.parametrize(
    "said",
    [
        f"网站负责人张示例经过网络安全培训，其身份证号为{NUMBER}。",
        "网站管理员张示例与本单位共同承诺。",
        f"兹证明，张示例，持居民身份证（{NUMBER}），系我公司员工，负责备案。",
        "本单位指定张示例接收贵公司通知。",
    ],
)
def test_sentences_go_on_in_many_ways_behind_who_answers(said: str) -> None:
    assert people(f"我单位（{BODY}）承诺：", said, title="承诺书") == [("张示例", True)]


@pytest.mark.parametrize(
    "said",
    ["网站负责人必须经过网络安全培训。", "网站负责人时刻接听电话。", "负责人郑重同意。"],
)
def test_a_word_behind_who_answers_is_no_name(said: str) -> None:
    assert people(f"我单位（{BODY}）承诺：", said, title="承诺书") == []


@pytest.mark.parametrize("label", ["网站联系律师", "网管教师", "信息员", "系统管理员"])
def test_who_answers_for_a_site_may_have_another_post(label: str) -> None:
    rows = (f"单位名称：{BODY}", f"{label}：张示例", "手机：13800138000")

    assert people(*rows, title="网站备案登记表") == [("张示例", True)]


def test_who_handles_a_matter_may_be_of_the_second_party() -> None:
    lines = (
        *(line(600, 40, "授权委托书"), line(120, 200, "甲方"), line(600, 200, BODY)),
        *(line(120, 300, "乙方经办人"), line(600, 300, "张示例")),
        line(120, 400, "甲方授权乙方经办人录入资料。"),
    )
    found = read(page(*lines)).values

    assert [one.text for one in found if one.item is Item.PERSON] == ["张示例"]


def test_a_label_that_asks_for_a_mobile_number_too_is_printed() -> None:
    texts = (f"本单位：{BODY}", "单位负责人：王样例", "网站负责人及手机：张示例 13800138000")

    assert people(*texts, title="承诺书") == [("张示例", True)]


@pytest.mark.parametrize("label", ["网站专管员", "网站运维人员", "网络管护员", "网站对接人员"])
def test_whoever_tends_a_site_answers_for_it(label: str) -> None:
    assert people(f"开办单位：{BODY}", f"{label}：张示例", title="网站备案登记表") == [
        ("张示例", True)
    ]


@pytest.mark.parametrize("label", ["受托人", "被授权人", "代办人"])
def test_a_label_may_stand_before_a_name_without_a_colon(label: str) -> None:
    texts = (f"委托单位：{BODY}", f"{label}张示例", "办理网站备案。")

    assert people(*texts) == [("张示例", True)]


def test_who_is_proved_to_work_for_a_body_has_a_post_there() -> None:
    assert people(f"兹证明张示例系{BODY}网络部经理，办理网站备案。") == [("张示例", True)]


def test_who_got_a_notice_or_handles_it_is_named() -> None:
    for said in ("签收人：张示例 13800138000", "经办：张示例"):
        texts = (f"被告知主体：{BODY}", "我单位已知悉。", said)

        assert people(*texts, title="网站备案责任告知书") == [("张示例", True)]
