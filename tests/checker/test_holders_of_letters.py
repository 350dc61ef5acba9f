"""Who a letter, a notice or a sheet is from or for, in whatever words it names them."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
NUMBER = "110101199003077213"
OTHER = "110101199003070011"
NOTICE, SHEET, LETTER = "网站备案责任告知书", "网站备案现场核验记录", "授权委托书"


def told(item: Item, *texts: str, title: str = LETTER) -> list[tuple[str, bool]]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [(one.text, one.is_sure) for one in found if one.item is item]


def names(*texts: str, title: str = LETTER) -> list[str]:
    return [text for text, _ in told(Item.NAME, *texts, title=title)]


@pytest.mark.parametrize(
    ("title", "label"),
    [
        *(
            (NOTICE, label)
            for label in ("医疗卫生机构", "收件组织", "受告知人", "确认方", "签收单位")
        ),
        *((SHEET, label) for label in ("被核验单位", "申办者", "建站单位", "受检单位")),
        *((LETTER, label) for label in ("申办单位", "协会名称", "校名")),
    ],
)
def test_a_label_may_call_the_holder_otherwise(title: str, label: str) -> None:
    texts = (f"{label}：{BODY}", "网站：shili.cn", "指定责任人：张示例。")

    assert names(*texts, title=title) == [BODY]


@pytest.mark.parametrize("label", ["告知人", "告知单位", "核验单位", "接入单位"])
def test_a_label_of_another_body_names_no_holder(label: str) -> None:
    assert names(f"{label}：{BODY}", "网站：shili.cn", title=NOTICE) == []


def test_who_issues_a_letter_is_who_it_is_from() -> None:
    said = f"本授权声明书由{BODY}签发。"

    assert names(said, f"被授权人：张示例 身份证号：{NUMBER}") == [BODY]
    assert names(f"营业执照由{BODY}签发。", f"被授权人：张示例 身份证号：{NUMBER}") == []


def test_the_kind_of_a_body_where_it_is_sealed_is_no_name() -> None:
    texts = (
        "样例市示例律师事务所（执业许可证：31110000000000000X）指派并授权本所",
        f"张示例（身份证号：{NUMBER}）办理本所网站备案。",
        "律师事务所（印章）",
    )

    assert names(*texts) == ["样例市示例律师事务所"]


def test_who_hands_over_may_be_the_first_party() -> None:
    texts = (
        f"甲方：李样例（身份证号{OTHER}）",
        f"乙方：张示例（身份证号{NUMBER}）",
        "甲方自有网站一个，需要备案，故委托乙方代办。",
    )

    assert names(*texts) == ["李样例"]
    assert told(Item.NUMBER, *texts) == [(OTHER, True)]


def test_who_hands_over_has_the_number_that_a_label_says() -> None:
    texts = (
        *("授权人（姓名）：李样例", f"授权人身份证：{OTHER}"),
        *("代办人：张示例", f"代办人身份证：{NUMBER}", "代办本人网站备案。"),
    )

    assert names(*texts) == ["李样例"]
    assert told(Item.NUMBER, *texts) == [(OTHER, True)]


def test_a_body_whose_head_asks_for_something_is_named_without_that() -> None:
    said = f"受{BODY}法定代表人王样例委托，张示例（身份证{NUMBER}）前来办理。"

    assert names(said) == [BODY]


def test_a_form_may_say_behind_a_name_that_it_is_a_persons() -> None:
    assert names("网站主办者：张示例（个人）", f"身份证：{NUMBER}", title="网站备案登记表") == [
        "张示例"
    ]


def test_a_person_who_files_may_speak_of_the_rules_of_a_provider() -> None:
    texts = (
        f"姓名：张示例 身份证：{NUMBER}",
        f"本人自愿申请个人备案，已阅读{BODY}的备案须知，网站无企业信息。",
    )

    assert names(*texts, title="承诺书") == ["张示例"]


def test_a_notice_is_for_whom_it_is_addressed_to_and_not_who_signs_it() -> None:
    texts = ("样例市示例小学：", "你校网站已提交备案。", "现告知如下：应保护个人信息。", BODY)
    heard = "我校已收悉本告知书。"

    assert told(Item.NAME, *texts, heard, title=NOTICE) == [("样例市示例小学", True)]
    assert all(not is_sure for _, is_sure in told(Item.NAME, *texts, title=NOTICE))


def test_a_name_below_the_head_of_a_column_goes_on_in_the_next_line() -> None:
    lines = (
        *(line(600, 40, LETTER), line(120, 200, "授权单位名称"), line(900, 200, "备案域名")),
        *(line(120, 260, "样例市示例管理合伙企业（有限合"), line(900, 260, "shili.cn")),
        *(line(120, 320, "伙）"), line(120, 420, "被授权人姓名"), line(900, 420, "手机号码")),
        *(line(120, 480, "张示例"), line(900, 480, "13800138000")),
    )
    found = read(page(*lines)).values

    assert [one.text for one in found if one.item is Item.NAME] == [
        "样例市示例管理合伙企业(有限合伙)"
    ]


@pytest.mark.parametrize(
    ("title", "paper"),
    [
        ("备案责任告知确认单", Paper.RESPONSIBILITY_NOTICE),
        ("网站备案信息安全责任告知单", Paper.RESPONSIBILITY_NOTICE),
        ("个人建站登记单", Paper.REGISTRATION_FORM),
        ("网址备案申请表", Paper.REGISTRATION_FORM),
    ],
)
def test_titles_of_notices_and_forms_are_worded_in_many_ways(title: str, paper: Paper) -> None:
    assert read(page(line(600, 40, title), line(120, 200, "网站：shili.cn"))).paper is paper


def test_a_person_fills_in_a_form_in_words_of_his_own() -> None:
    texts = ("我的姓名：张示例", f"我的身份证号：{NUMBER}", "我家住在：样例省样例市示例路1号")
    title = "个人建站登记单"

    assert names(*texts, title=title) == ["张示例"]
    assert told(Item.ADDRESS, *texts, title=title) == [("样例省样例市示例路1号", True)]


def test_the_address_of_a_school_has_a_label_of_its_own() -> None:
    texts = ("校名：样例市示例小学", "校址：北京市海淀区示例路1号")

    assert told(Item.ADDRESS, *texts, title="学校网站备案登记表") == [
        ("北京市海淀区示例路1号", True)
    ]


def test_an_address_within_a_sentence_is_doubted() -> None:
    said = "申请人自述住址为北京市海淀区示例街道1号，手机13800138000。"
    server = "网站服务器地址为北京市海淀区示例街道1号，手机13800138000。"

    assert told(Item.ADDRESS, "申请人：张示例", said, title=SHEET) == [
        ("北京市海淀区示例街道1号", False)
    ]
    assert told(Item.ADDRESS, "申请人：张示例", server, title=SHEET) == []
