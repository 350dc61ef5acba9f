"""What stands beside labels and is no value, and labels and titles in words of their own."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import domain_page, line, page, said, value

BODY = "泉州样例生物科技有限公司"


def test_the_labels_of_a_licence_that_say_the_same_in_english_name_what_stands_below() -> None:
    actual = said(
        line(700, 60, "营业执照"),
        line(1200, 130, "注册资本 壹佰万元整"),
        line(100, 200, "名称 NAME"),
        line(100, 250, BODY),
        line(1000, 200, "住所 ADDRESS"),
        line(1000, 250, "福建省泉州市样例路659号"),
        line(100, 350, "法定代表人 LEGAL REPRESENTATIVE"),
        line(100, 400, "张示例"),
        line(1000, 350, "营业期限TERM"),
        line(1000, 400, "自2010年9月8日至2040年9月7日"),
    )

    assert actual == {
        Item.NAME: BODY,
        Item.ADDRESS: "福建省泉州市样例路659号",
        Item.LEGAL_REPRESENTATIVE: "张示例",
        Item.VALID_FROM: "2010年9月8日",
        Item.VALID_UNTIL: "2040年9月7日",
    }


def test_a_name_in_latin_letters_on_a_licence_stays() -> None:
    actual = said(
        line(700, 60, "营业执照"),
        line(1200, 130, "注册资本 壹佰万元整"),
        line(100, 200, f"名称 {BODY}"),
        line(100, 300, "法定代表人 SHILI YANGLI"),
    )

    assert actual[Item.LEGAL_REPRESENTATIVE] == "SHILI YANGLI"


def test_sentences_in_english_beside_labels_are_no_values() -> None:
    actual = domain_page(
        line(100, 200, "域名"),
        line(100, 260, "shili-tea.com"),
        line(900, 200, "This is to certify that the domain name on the left has been"),
        line(900, 250, "registered with us and is recorded in the registry database."),
        line(900, 330, "The registrant shall observe the registration agreement and"),
        line(100, 350, "所有人"),
        line(900, 375, "keep the contact data true and complete."),
        line(100, 410, BODY),
    )

    assert actual[Item.HOLDER] == BODY
    assert Item.REGISTRAR not in actual


def test_an_entity_of_a_registry_may_say_its_name_as_a_key_of_its_own() -> None:
    actual = said(
        line(60, 60, '"objectClassName": "domain",'),
        line(60, 120, '"ldhName": "shili-garden.com",'),
        line(60, 180, '{"eventAction": "expiration", "eventDate": "2033-04-05T01:02:03Z"},'),
        line(60, 240, '{"roles": ["registrar"], "fn": "示例数码科技有限公司"},'),
        line(60, 300, '{"roles": ["registrant"], "fn": "张示例"}'),
    )

    assert actual[Item.REGISTRAR] == "示例数码科技有限公司"
    assert actual[Item.HOLDER] == "张示例"


def test_a_label_that_ends_an_item_of_a_scope_is_a_word_of_it() -> None:
    title = line(500, 60, "民办非企业单位登记证书")
    scope = "督导与评估；承接政府购买社会服务项目。"

    actual = said(title, line(100, 200, "业务范围"), line(500, 200, scope))

    assert actual[Item.SCOPE] == "督导与评估;承接政府购买社会服务项目"


@pytest.mark.parametrize(
    ("texts", "paper"),
    [
        (("网站主办者承诺确认书", "域名已完成实名认证，且持有者一致"), Paper.UNDERTAKING),
        (
            ("民办非企业单位（社会服务机构）", "登记证书"),
            Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE,
        ),
        (
            ("社会服务机构（民办非企业单位）", "登记证书"),
            Paper.SOCIAL_SERVICE_CERTIFICATE,
        ),
    ],
)
def test_a_title_may_say_more_than_the_usual_one(texts: tuple[str, ...], paper: Paper) -> None:
    lines = [line(500, 60 + 90 * at, text) for at, text in enumerate(texts)]

    assert read(page(*lines)).paper is paper


@pytest.mark.parametrize(("receipt", "is_sure"), [("我单位已阅读上述内容。", True), ("", False)])
def test_a_notice_of_duties_is_for_whom_it_is_addressed_to(receipt: str, *, is_sure: bool) -> None:
    lines = [
        line(100, 200, f"{BODY}："),
        line(100, 300, "为保障您依法开办网站，现将责任告知如下："),
    ]
    lines += [line(100, 400, receipt)] if receipt else []
    name = value(page(line(500, 60, "网站备案责任告知书"), *lines), Item.NAME)

    assert (name.text, name.is_sure) == (BODY, is_sure)


@pytest.mark.parametrize("label", ["网站主办单位全称", "网站主办单位名称", "网站主办者全称"])
def test_a_sheet_calls_the_holder_the_sites(label: str) -> None:
    actual = said(line(500, 60, "网站核验单"), line(100, 200, label), line(600, 200, BODY))

    assert actual[Item.NAME] == BODY


@pytest.mark.parametrize("label", ["经营者", "经营者姓名", "投资人"])
def test_a_sheet_of_a_business_without_representative_names_who_runs_it(label: str) -> None:
    actual = said(
        line(500, 60, "网站核验单"),
        line(100, 200, "主办者"),
        line(400, 200, "锦州样例五金店"),
        line(1000, 200, label),
        line(1300, 200, "张示例"),
        line(100, 300, "经营者手机"),
        line(400, 300, "13800138000"),
    )

    assert actual[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert actual[Item.NAME] == "锦州样例五金店"
