"""Forms and sheets whose labels nobody foresaw: told by how they are built."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said

BODY = "样例市示例科技有限公司"
PROVIDER = "样例云数据有限公司"
TITLE = "网站备案登记表"
SHEET = "网站备案信息真实性核验单"


def named(item: Item, *rows: tuple[str, ...], title: str = TITLE) -> list[str]:
    lines = [
        line(140 + 460 * column, 200 + 86 * at, text)
        for at, row in enumerate(rows)
        for column, text in enumerate(row)
    ]
    found = read(page(line(600, 40, title), *lines)).values
    return [one.text for one in found if one.item is item]


@pytest.mark.parametrize(
    "label", ["站点名称", "网站叫什么", "平台名称", "小程序名称", "【网站名称】"]
)
def test_the_name_of_a_site_stands_behind_any_such_label(label: str) -> None:
    assert named(Item.SITE_NAME, (label, "示例之家"), ("填表日期", "2026年8月1日")) == ["示例之家"]


@pytest.mark.parametrize("label", ["站点负责人", "网站谁负责", "服务一负责人", "到场人"])
def test_who_answers_for_a_site_stands_behind_any_such_label(label: str) -> None:
    assert named(Item.PERSON, ("主办单位", BODY), (label, "张示例")) == ["张示例"]


@pytest.mark.parametrize("label", ["来访单位", "字号名称", "开办者", "申报单位", "所属单位"])
def test_who_files_stands_behind_any_such_label(label: str) -> None:
    assert named(Item.NAME, (label, BODY), ("网站负责人", "张示例"), title=SHEET) == [BODY]


@pytest.mark.parametrize("label", ["接入商", "放在哪家服务器", "代填单位", "核验单位"])
def test_who_helps_with_a_form_is_not_who_files(label: str) -> None:
    rows = (("网站负责人", "张示例"), (label, PROVIDER), ("登记日期", "2026年8月1日"))

    assert named(Item.NAME, *rows) == []


def test_a_provider_named_where_the_check_took_place_is_not_who_files() -> None:
    rows = ((f"核验点：样例路8号一层（{PROVIDER}）",), ("网站负责人：张示例",))

    assert named(Item.NAME, *rows, title=SHEET) == []


def test_the_seal_of_who_checks_is_not_that_of_who_files() -> None:
    rows = (
        (f"经现场核验，{BODY}所报网站属实。",),
        ("核验单位：（章）",),
        (PROVIDER,),
        ("2026年8月1日",),
    )

    assert named(Item.NAME, *rows, title=SHEET) == [BODY]


CHANGES = (
    ("项目", "变更前", "变更后"),
    ("主办单位", "（无变化）", BODY),
    ("法定代表人", "李样例", "赵示例"),
    ("网站名称", "旧日官网", "示例之家"),
    ("网站负责人", "李样例", "张示例"),
)


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (Item.NAME, BODY),
        (Item.LEGAL_REPRESENTATIVE, "赵示例"),
        (Item.SITE_NAME, "示例之家"),
        (Item.PERSON, "张示例"),
    ],
)
def test_what_is_after_a_change_counts(item: Item, text: str) -> None:
    assert named(item, *CHANGES, title="网站备案变更登记表") == [text]


def test_what_does_not_change_stays_as_it_was() -> None:
    rows = (("项目", "变更前", "变更后"), ("网站负责人", "李样例", "不变"))

    assert named(Item.PERSON, *rows, title="网站备案变更登记表") == ["李样例"]


def test_a_former_name_before_its_label_is_not_given() -> None:
    rows = ((f"原主办单位名称：{PROVIDER}",), (f"主办单位名称：{BODY}",))

    assert named(Item.NAME, *rows) == [BODY]


@pytest.mark.parametrize(
    "said",
    [
        "现提交负责人核验材料，请查收。",
        "以上两个网站的负责人均已面审。",
        "变更原因：网站负责人调整。",
        "网站负责人确认上述内容。",
    ],
)
def test_words_behind_a_role_are_no_name(said: str) -> None:
    assert named(Item.PERSON, ("主办单位", BODY), (said,), title=SHEET) == []


def test_a_word_behind_a_label_in_a_sentence_is_no_body() -> None:
    assert named(Item.NAME, ("域名与主办单位相符，联系方式可接通。",), title=SHEET) == []


def test_a_remark_behind_a_name_is_not_part_of_it() -> None:
    rows = (("法定代表人", "李样例（未到场）"), ("到场人", "张示例（网站负责人）"))

    assert named(Item.LEGAL_REPRESENTATIVE, *rows, title=SHEET) == ["李样例"]
    assert named(Item.PERSON, *rows, title=SHEET) == ["张示例"]


def test_the_number_of_a_desk_is_nobodys_own() -> None:
    rows: tuple[tuple[str, ...], ...] = (("投诉电话：13800138000",), ("手机：13900139000",))

    assert named(Item.MOBILE, *rows) == ["13900139000"]


@pytest.mark.parametrize("name", ["__张示例__", "（张示例）", "【张示例】", "“张示例”"])
def test_signs_around_a_name_are_no_part_of_it(name: str) -> None:
    assert named(Item.PERSON, ("主办单位", BODY), ("网站负责人", name)) == ["张示例"]


def test_what_was_registered_and_what_it_becomes_are_told_apart() -> None:
    rows = (("变更项", "原登记内容", "现变更为"), ("网站负责人", "李样例", "张示例"))

    assert named(Item.PERSON, *rows, title="网站备案变更登记表") == ["张示例"]


def test_the_name_of_a_site_is_no_body_though_it_ends_as_one() -> None:
    rows = (("网站负责人", "张示例"), ("网站名字", "样例市样例商城"), ("日期", "2026年8月1日"))

    assert named(Item.NAME, *rows) == []
    assert named(Item.SITE_NAME, *rows) == ["样例市样例商城"]


def test_a_sentence_behind_a_name_is_no_part_of_it() -> None:
    said = f"核验人员对{BODY}网站负责人张示例进行了当面核验，确系本人无误。"

    assert named(Item.PERSON, (said,), title=SHEET) == ["张示例"]


def test_what_a_part_is_about_tells_whose_name_is_asked_for() -> None:
    rows = (
        ("网站信息",),
        ("名称：示例之家",),
        ("主办单位信息",),
        (f"名称：{BODY}",),
        ("负责人信息",),
        ("姓名：张示例",),
    )

    assert named(Item.SITE_NAME, *rows) == ["示例之家"]
    assert named(Item.NAME, *rows) == [BODY]


def test_a_word_that_asks_for_a_signature_is_no_name() -> None:
    rows = (("法定代表人签名", "李样例"), ("网站负责人签名", "张示例"))

    assert named(Item.LEGAL_REPRESENTATIVE, *rows) == ["李样例"]


def test_whom_a_provider_sends_is_no_part_of_a_body() -> None:
    rows = (("核验对象", BODY), ("服务商经办", "李样例"), ("服务商", PROVIDER))

    assert named(Item.NAME, *rows, title=SHEET) == [BODY]


def test_a_form_may_say_in_a_sentence_who_represents_a_body() -> None:
    rows = ((f"本表由{BODY}填写，法定代表人是李样例。",), ("网站名称：示例之家",))

    assert named(Item.LEGAL_REPRESENTATIVE, *rows) == ["李样例"]
    assert named(Item.NAME, *rows) == [BODY]


def test_heads_of_columns_are_no_name() -> None:
    rows = (("名称", "内容"), ("主体名称", BODY), ("网站域名", "shili.cn"))

    assert named(Item.NAME, *rows) == [BODY]


@pytest.mark.parametrize("label", ["法定代表人/负责人", "法定代表人或负责人", "单位负责人"])
def test_who_leads_a_body_stands_behind_any_such_label(label: str) -> None:
    rows = (("主办单位", BODY), (label, "张示例"))

    assert named(Item.LEGAL_REPRESENTATIVE, *rows) == ["张示例"]


def test_a_number_that_begins_as_no_year_does_is_no_date() -> None:
    rows = (("填表日期：2026.8.1",), ("主办单位", BODY), ("证照", "12360216MAE0XQUX4H"))

    assert named(Item.DATED, *rows) == ["2026.8.1"]


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("样例网络服务有限公司于2026年11月26日对样例市示例园艺协会", "样例市示例园艺协会"),
        ("样例网络服务有限公司已对样例市示例园艺协会", "样例市示例园艺协会"),
        ("样例网络服务有限公司于2026年11月26日对张示例", "张示例"),
    ],
)
def test_a_sheet_in_prose_is_of_whom_it_says_to_have_been_checked(first: str, who: str) -> None:
    found = said(
        line(600, 40, "网站备案信息真实性核验单"),
        line(245, 200, first),
        line(200, 260, "（证件号码：514413025821812344）申请备案的网站"),
        line(200, 320, "shili.com进行了真实性核验："),
        line(200, 400, "核验单位：样例网络服务有限公司"),
    )

    assert found[Item.NAME] == who
