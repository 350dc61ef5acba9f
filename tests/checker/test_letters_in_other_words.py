"""Letters in wordings nobody foresaw: frames, questions, talk, and words that are no names."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
NUMBER = "110101199003077213"


def values(item: Item, *texts: str, title: str = "授权委托书") -> list[Value]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [one for one in found if one.item is item]


def named(item: Item, *texts: str, title: str = "授权委托书") -> list[str]:
    return [one.text for one in values(item, *texts, title=title)]


def test_a_label_may_stand_in_a_frame() -> None:
    texts = (f"【授权单位】{BODY}", "【授权给谁】张示例", f"【身份证】{NUMBER}")

    assert named(Item.NAME, *texts) == [BODY]
    assert named(Item.PERSON, *texts) == ["张示例"]


@pytest.mark.parametrize(
    "said",
    [
        "我公司决定让行政部的张示例拿着本人证件去办理。",
        "网站负责人变更为张示例，电话13800138000；",
        "我单位及网站负责人张示例愿承担相应责任。",
        "网站负责人张示例在本单位任职。",
    ],
)
def test_a_sentence_names_somebody_in_any_of_these_words(said: str) -> None:
    assert named(Item.PERSON, said, BODY, "2026年8月1日", title="承诺书") == ["张示例"]


@pytest.mark.parametrize(
    "said",
    [
        f"经上级同意，以{BODY}名义备案。",
        f"{BODY}因业务调整将网站重建。",
        f"本人（姓名）张示例，代表（单位名称）{BODY}，就备案承诺如下。",
    ],
)
def test_a_sentence_names_the_body_in_any_of_these_words(said: str) -> None:
    assert named(Item.NAME, said, "2026年8月1日", title="承诺书") == [BODY]


def test_where_a_site_is_connected_is_not_who_authorises() -> None:
    texts = (
        "我单位授权张示例同志办理两项备案：",
        "1、网站备案，接入单位为样例云数据有限公司；",
        f"授权单位（公章）{BODY}",
    )

    assert named(Item.NAME, *texts) == [BODY]


def test_a_word_that_begins_with_no_surname_is_doubted_in_a_sentence() -> None:
    found = values(Item.PERSON, "我单位授权喜悦办理网站备案。", BODY, "2026年8月1日")

    assert [(one.text, one.is_sure) for one in found] == [("喜悦", False)]


def test_a_number_behind_it_tells_that_it_is_a_name() -> None:
    said = f"我单位授权喜悦（身份证号码：{NUMBER}）办理网站备案。"
    found = values(Item.PERSON, said, BODY, "2026年8月1日")

    assert [(one.text, one.is_sure) for one in found] == [("喜悦", True)]


def test_two_bodies_of_which_nothing_tells_the_right_one_are_doubted() -> None:
    texts = (
        "系样例市示例协会的网站，现申请备案。",
        "本单位对内容负责。",
        BODY,
        "2026年8月1日",
    )
    found = values(Item.NAME, *texts, title="承诺书")

    assert {one.text for one in found if one.is_sure} == set()
    assert BODY in {one.text for one in found}


@pytest.mark.parametrize(
    "said",
    [
        "我单位原名“样例市旧日纺织厂”，现已改制。",
        "本单位系“样例集团总公司”下属单位。",
        "该域名从样例贸易有限公司受让，过户手续已办结。",
    ],
)
def test_a_former_body_or_one_above_is_not_who_signs(said: str) -> None:
    texts = (said, "现就网站备案承诺如下。", BODY, "2026年8月1日")

    assert named(Item.NAME, *texts, title="承诺书") == [BODY]


@pytest.mark.parametrize(
    "said",
    [
        f"兹有身份证号码为{NUMBER}的我单位工作人员张示例前来办理备案。",
        "备案工作拟请我们的同事张示例与您对接。",
    ],
)
def test_a_letter_names_who_comes_by_post_or_number(said: str) -> None:
    assert named(Item.PERSON, said, BODY, "2026年8月1日") == ["张示例"]


def test_who_signs_what_they_say_of_themselves_answers_for_it() -> None:
    texts = ("本人作为网站负责人，对备案信息负责。", "签名：张示例", "2026年8月1日")

    assert named(Item.PERSON, *texts, title="承诺书") == ["张示例"]


def test_where_a_seal_goes_a_body_may_stand_without_a_colon() -> None:
    assert named(Item.NAME, f"授权单位（公章）{BODY}", "2026年8月1日") == [BODY]


def test_who_promises_to_another_may_have_a_bracket_within_its_name() -> None:
    body = "样例（集团）有限公司"
    texts = (f"乙方（网站主办者）：{body}", "乙方向甲方承诺：", "一、信息真实；", "2026年8月1日")

    assert named(Item.NAME, *texts, title="承诺书") == [body.translate({0xFF08: "(", 0xFF09: ")"})]
    assert named(Item.PERSON, *texts, title="承诺书") == []


def test_the_number_of_a_row_is_no_part_of_a_name() -> None:
    texts = (
        "鉴于：",
        f"（1）{BODY}（“授权人”）是域名的持有者；",
        "（2）样例云数据有限公司（“接入商”）提供服务器；",
        f"（3）张示例（“代理人”，身份证号码{NUMBER}）办理备案；",
        "2026年8月1日",
    )

    assert named(Item.NAME, *texts) == [BODY]
    assert named(Item.PERSON, *texts) == ["张示例"]


def test_who_decides_on_filings_files_none() -> None:
    texts = ("（1）配合样例省通信管理局的核查；", f"授权人代表{BODY}授权他人办理备案。")

    assert named(Item.NAME, *texts) == [BODY]


def test_a_part_of_a_body_is_not_its_name() -> None:
    texts = (f"该同志系{BODY}技术部经理，负责网站备案。", "2026年8月1日")

    assert named(Item.NAME, *texts) == [BODY]


@pytest.mark.parametrize("room", ["　", "　　"])
def test_room_behind_a_label_is_as_good_as_a_colon(room: str) -> None:
    texts = (f"授权公司{room}{BODY}", f"授权对象{room}张示例", f"授权时间{room}2026年8月1日")

    assert named(Item.NAME, *texts) == [BODY]
    assert named(Item.PERSON, *texts) == ["张示例"]


def test_kin_may_be_sent_too() -> None:
    said = "网站备案我自己办不了，就全部交给我侄女张示例去办。"

    assert named(Item.PERSON, said, "2026年8月1日") == ["张示例"]


def test_a_sentence_with_a_colon_is_no_address() -> None:
    texts = (f"{BODY}现有以下域名需在贵公司接入：", "shili.cn", "2026年8月1日")

    assert named(Item.NAME, *texts) == [BODY]


@pytest.mark.parametrize(
    "said",
    [
        "网站由张示例具体负责。",
        "备案期间的一切联系由办公室张示例负责。",
        "我叫张示例，是网站的负责人。",
        "网站域名从前任负责人钱样例处接收，现由张示例管理。",
    ],
)
def test_who_looks_after_a_site_is_named_in_any_of_these_words(said: str) -> None:
    assert named(Item.PERSON, said, BODY, "2026年8月1日", title="承诺书") == ["张示例"]


def test_whom_the_other_side_sends_is_not_who_answers() -> None:
    texts = (
        f"我方的对接人是张示例，身份证是{NUMBER}。",
        "贵公司的对接人是李样例。",
        BODY,
        "2026年8月1日",
    )

    assert named(Item.PERSON, *texts) == ["张示例"]


def test_a_bar_parts_a_label_from_its_name() -> None:
    texts = ("被授权人姓名 | 张示例", f"授权单位名称 | {BODY}", "授权日期 | 2026年8月1日")

    assert named(Item.NAME, *texts) == [BODY]
    assert named(Item.PERSON, *texts) == ["张示例"]


def test_where_somebody_works_tells_the_body_but_not_where_a_site_is_served() -> None:
    works = f"我叫张示例，在{BODY}上班，保证不违法。"
    served = f"张示例负责公司网站在{BODY}的备案接入工作。"

    assert named(Item.NAME, works, "2026年8月1日", title="承诺书") == [BODY]
    assert named(Item.NAME, served, "2026年8月1日", title="承诺书") == []


@pytest.mark.parametrize(
    "said",
    [
        f"兹授权持本授权书及身份证（号码：{NUMBER}）的张示例同志前来办理。",
        f"受权人张示例，任职于本单位市场部，身份证号{NUMBER}。",
        f"被委托人张示例，男，汉族，身份证号码{NUMBER}。",
    ],
)
def test_whom_a_number_belongs_to_is_named_and_no_department(said: str) -> None:
    assert named(Item.PERSON, said, "联系人：李样例（办公室）", "2026年8月1日") == ["张示例"]


def test_who_runs_a_shop_promises_for_it() -> None:
    said = f"承诺人张示例经营样例市示例药房，身份证号{NUMBER}。"

    assert named(Item.NAME, said, "2026年8月1日", title="承诺书") == ["样例市示例药房"]


@pytest.mark.parametrize("word", ["任职", "用户", "编号"])
def test_a_word_behind_who_is_responsible_is_no_person(word: str) -> None:
    said = f"网站负责人{word}，均以本公司的名册为准。"

    assert named(Item.PERSON, said, BODY, "2026年8月1日", title="承诺书") == []


def test_where_a_seal_goes_is_no_body() -> None:
    texts = (f"授权单位：{BODY}", "我单位授权张示例办理备案。", "加盖单位公章处", "2026年8月1日")

    assert named(Item.NAME, *texts) == [BODY]


def test_we_is_no_part_of_a_name() -> None:
    texts = (f"我们{BODY}特此授权张示例（身份证号码：{NUMBER}）办理备案。", "公章：")

    assert named(Item.NAME, *texts) == [BODY]
