"""What stands next to a value and is none of it: the next item, a tick, a gloss, another label."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers import plausible_names
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import domain_page, line, said

BODY = "样例市示例科技有限公司"


@pytest.mark.parametrize(
    ("head", "text", "following"),
    [
        ("1、主办单位全称：", BODY, "2、营业执照号码："),
        ("四、通信地址：", "样例省样例市示例路330号5幢", "五、核验项目（由接入商勾选）"),
    ],
)
def test_the_next_item_of_a_numbered_form_is_no_line_of_the_value_above(
    head: str, text: str, following: str
) -> None:
    found = said(
        line(400, 40, "网站备案信息真实性核验单"),
        line(200, 300, head),
        line(240, 364, text),
        line(200, 450, following),
    )

    assert text in found.values()
    assert all("营业执照" not in one and "核验" not in one for one in found.values())


def test_what_is_ticked_behind_an_address_is_no_part_of_it() -> None:
    found = said(
        line(400, 40, "网站备案信息真实性核验单"),
        line(200, 300, f"主办者名称：{BODY}"),
        line(200, 400, "通信地址：样例省样例市示例路330号5幢 核验无误"),
    )

    assert found[Item.ADDRESS] == "样例省样例市示例路330号5幢"


@pytest.mark.parametrize("brackets", ["【】", "〔〕", "「」"])
def test_labels_in_brackets_of_any_shape_end_with_them(brackets: str) -> None:
    opens, closes = brackets
    found = said(
        line(500, 40, "事业单位法人证书"),
        line(200, 300, f"{opens}单位名称{closes}"),
        line(540, 300, "样例市示例地质调查院"),
        line(200, 400, f"{opens}法定代表人{closes}"),
        line(540, 400, "张示例"),
    )

    assert found[Item.NAME] == "样例市示例地质调查院"
    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"


def test_a_scope_may_hold_the_words_of_a_label() -> None:
    scope = "社会工作人才培训；社区公益服务项目策划与实施；"
    found = said(
        line(500, 40, "民办非企业单位登记证书"),
        line(200, 300, "名称：样例市示例社会工作服务中心"),
        line(200, 400, f"业务范围：{scope}"),
        line(400, 464, "承接政府购买服务项目。"),
    )

    assert found[Item.SCOPE] == (scope + "承接政府购买服务项目").replace("；", ";")


def test_what_a_sentence_says_of_whom_it_has_named_is_no_part_of_the_name() -> None:
    found = domain_page(
        line(
            200,
            300,
            "兹证明，域名shili.cn系由样例（绍兴）机械设备有限公司（注册人）通过我公司注册，",
        ),
        line(120, 364, "注册日期为2016年9月6日，有效期至2036年9月6日。"),
    )

    assert found[Item.HOLDER] == "样例(绍兴)机械设备有限公司"


def test_a_note_that_a_proof_is_no_proof_of_ownership_names_nobody() -> None:
    found = domain_page(
        line(200, 300, "shili.xyz"),
        line(200, 400, "注册商"),
        line(200, 464, "样例云计算有限公司"),
        line(120, 800, "1. 本证书表明证书生成时该域名的注册信息，不作为域名所有权转移凭证。"),
    )

    assert Item.HOLDER not in found


def test_a_scrap_of_a_watermark_is_no_label_of_the_second_line_of_an_address() -> None:
    low = replace(line(222, 360, "奋"), box=upright(222, 360, 262, 386))
    found = said(
        line(220, 40, "姓名张示例"),
        line(220, 200, "民族汉"),
        line(220, 300, "住址"),
        line(340, 300, "样例省样例市示例区体育南"),
        low,
        line(340, 355, "大街56号27幢"),
        line(220, 600, "公民身份号码 110101199003077213"),
    )

    assert found[Item.ADDRESS] == "样例省样例市示例区体育南大街56号27幢"


def test_whom_a_proof_greets_by_their_part_is_told_by_the_label_below() -> None:
    found = domain_page(
        line(200, 200, "致：域名持有人"),
        line(260, 264, "您申请的下列域名已注册成功："),
        line(240, 400, "域名 shili.net"),
        line(240, 480, f"域名持有人 {BODY}"),
    )

    assert found[Item.HOLDER] == BODY


def test_an_english_label_that_its_column_broke_within_a_word_is_one() -> None:
    found = domain_page(
        line(120, 300, "域名 Domain"),
        line(900, 300, "shili.com.cn"),
        line(120, 400, "注册人 Registrant Organizatio"),
        line(900, 424, BODY),
        line(120, 454, "n"),
        line(120, 560, "注册商 Registrar"),
        line(900, 560, "样例数码有限公司"),
    )

    assert found[Item.HOLDER] == BODY


def test_the_end_of_a_label_in_the_next_column_is_no_part_of_a_domain() -> None:
    found = said(
        line(160, 40, "ICP备案登记表"),
        line(160, 200, "主办单位全称"),
        line(160, 250, BODY),
        line(160, 400, "网站域名"),
        line(900, 400, "网站IP"),
        line(160, 450, "shili18.net"),
        line(900, 450, "由接入商填写"),
    )

    assert found[Item.DOMAIN] == "shili18.net"


@pytest.mark.parametrize("label", ["签发机关/签发地点", "签发机关及地点"])
def test_permits_ask_for_office_and_place_at_once(label: str) -> None:
    found = said(
        line(400, 40, "台湾居民来往大陆通行证"),
        line(460, 200, "姓名"),
        line(460, 250, "张示例"),
        line(460, 500, label),
        line(460, 550, "公安部出入境管理局"),
        line(100, 700, "证件号码"),
        line(900, 700, "06514476"),
    )

    assert found[Item.AUTHORITY] == "公安部出入境管理局"


@pytest.mark.parametrize(
    "sentence",
    [
        "今委托张示例代表本单位前往办理网站（域名：shili.cn）备案核验手续，请予接洽。",
        "兹委托张示例代表我公司前来办理网站备案手续。",
    ],
)
def test_who_stands_for_a_body_and_goes_is_named_and_going_is_no_name(sentence: str) -> None:
    found = said(line(500, 40, "委托书"), line(200, 300, sentence))

    assert found[Item.PERSON] == "张示例"


def test_what_two_promise_together_is_no_name() -> None:
    found = said(
        line(400, 40, "互联网信息服务备案承诺书"),
        line(120, 200, "承诺单位"),
        line(380, 200, BODY),
        line(120, 300, "网站负责人"),
        line(380, 300, "张示例"),
        line(120, 500, "本单位及网站负责人共同承诺："),
    )

    assert found[Item.PERSON] == "张示例"


def test_an_answer_of_a_registry_whose_braces_were_not_read_names_its_holder() -> None:
    answer = (
        '"objectClassName": "domain",',
        '"ldhName": "shili.xyz",',
        '{ "eventAction": "registration", "eventDate": "2015-06-23T05:40:12.0Z" },',
        '"roles": [ "registrant" ],',
        '"vcardArray": [ "vcard", [',
        '[ "fn"，}，"text"，"张示例"]',
    )

    found = said(*(line(60, 60 + 60 * at, text) for at, text in enumerate(answer)))

    assert found[Item.HOLDER] == "张示例"


@pytest.mark.parametrize(
    ("said_as", "is_looked_at"),
    [
        ("样例市示例科技有限公司", False),
        ("贵阳样例文化传媒有限公司", False),
        ("丘示例", False),
        ("尼玛·示例", False),
        ("Example Domains, Inc.", False),
        ("22example, Inc.", False),
        ("样例市示例花艺工坊(个体工商户)", False),
        ("登记簿摘录", True),
        ("注册人样例市示例科技有限公司", True),
        ("[Registrant]", True),
        ("信息样例市示例科技有限公司", True),
    ],
)
def test_a_holder_that_is_built_as_no_name_is_looked_at_even_in_a_pdfs_text(
    said_as: str, *, is_looked_at: bool
) -> None:
    (holder,) = plausible_names.checked([named(Item.HOLDER, said_as)], Paper.DOMAIN_CERTIFICATE)

    assert holder.is_sure is not is_looked_at


@pytest.mark.parametrize("text", ["审批", "机关", "(", "前往"])
def test_a_word_of_a_form_is_nobody_surely(text: str) -> None:
    form = Paper.REGISTRATION_FORM
    (person,) = plausible_names.checked([named(Item.PERSON, text)], form)

    assert not person.is_sure


def test_a_body_may_run_a_partnership_and_a_persons_card_may_bear_any_name() -> None:
    head = named(Item.LEGAL_REPRESENTATIVE, "样例有限公司(委派代表:张示例)")
    own = named(Item.NAME, "样示例")

    assert next(iter(plausible_names.checked([head], Paper.BUSINESS_LICENCE))).is_sure
    assert next(iter(plausible_names.checked([own], Paper.RESIDENT_ID_FRONT))).is_sure


def named(item: Item, text: str) -> Value:
    """Return a value that a PDF says in its text."""
    box = upright(100, 100, 400, 140)
    return Value(item=item, text=text, page=1, boxes=(box,), confidence=1000, is_certain=True)


def test_labels_above_their_english_have_their_values_beside_both() -> None:
    rows = (
        ("授权单位", "Principal", BODY),
        ("法定代表人", "Legal Representative", "张示例"),
        ("被授权人", "Attorney-in-fact", "李样例"),
        ("备案域名", "Domain Name", "shili.cn"),
    )
    found = said(
        line(700, 40, "授权委托书"),
        *(
            one
            for at, (label, english, text) in enumerate(rows)
            for one in (
                line(160, 200 + 140 * at, label),
                line(160, 246 + 140 * at, english),
                line(730, 222 + 140 * at, text),
            )
        ),
    )

    assert found[Item.NAME] == BODY
    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.PERSON] == "李样例"
