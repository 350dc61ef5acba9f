"""Letters and sheets in words of their own: whose name, number and office each of them gives."""

import pytest

from beiancheck.documents.papers.letters.person_words import is_person
from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, said, typed, value

BODY = "样例市示例科技有限公司"
CODE = "91110105MA01234564"
NUMBER = "110101199003077213"


def letter(title: str, *texts: str) -> dict[Item, str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    return said(line(600, 40, title), *lines)


def people(title: str, *texts: str) -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [one.text for one in found if one.item is Item.PERSON]


@pytest.mark.parametrize(
    ("title", "paper"),
    [
        ("网站备案委托单", Paper.AUTHORISATION_LETTER),
        ("备案授权表", Paper.AUTHORISATION_LETTER),
        ("备案责任告知与确认", Paper.RESPONSIBILITY_NOTICE),
        ("备案责任告知及签收", Paper.RESPONSIBILITY_NOTICE),
    ],
)
def test_a_slip_is_told_by_its_title(title: str, paper: Paper) -> None:
    assert read(page(line(600, 40, title), line(120, 240, "域名：shili.cn"))).paper is paper


@pytest.mark.parametrize("word", ["机关", "内行为", "营业执照"])
def test_offices_and_deeds_are_nobody(word: str) -> None:
    assert not is_person(word)


@pytest.mark.parametrize(
    "sentence",
    [
        "授权人法定代表人王样例于2026年12月19日签署本授权书。",
        "本委派书于2026.04.21由我方法定代表人王样例签发。",
        "本司法定代表人王样例常驻境外，无法接听电话。",
        "法定代表人王样例身在外地，故委托他人。",
        "法定代表人王样例知情并同意。",
    ],
)
def test_a_sentence_goes_on_behind_whoever_represents_a_body(sentence: str) -> None:
    told = letter("授权委托书", f"授权单位：{BODY}", sentence)

    assert told[Item.LEGAL_REPRESENTATIVE] == "王样例"


def test_who_is_told_something_has_a_head() -> None:
    told = said(
        line(600, 40, "信息安全责任告知书"),
        *(line(120, 200, "被告知方"), line(600, 200, BODY)),
        *(line(120, 300, "被告知方法定代表人"), line(600, 300, "王样例")),
        *(line(120, 400, "网站域名"), line(600, 400, "shili.cn")),
    )

    assert told[Item.LEGAL_REPRESENTATIVE] == "王样例"


def test_a_law_firm_names_its_head_behind_its_number() -> None:
    told = letter(
        "承诺书",
        f"本所，样例示例律师事务所，证号{CODE}，负责人王样例。本所网站shili.cn守法。",
        "本所承诺备案资料真实有效，并由张示例律师负责与主管部门联络（13800138000）。",
    )

    assert told[Item.PERSON] == "张示例"
    assert told[Item.LEGAL_REPRESENTATIVE] == "王样例"


@pytest.mark.parametrize(
    "sentence",
    [
        "落实人员——安全员张示例，手机13800138000；",
        "值班老师张示例，电话13800138000。",
        "网管教师张示例，电话13800138000。",
        "你社法定代表人王样例、网站管理人张示例应共同负责。",
    ],
)
def test_who_keeps_a_site_answers_for_it(sentence: str) -> None:
    assert people("网站备案承诺书", f"单位名称：{BODY}", sentence) == ["张示例"]


def test_who_declares_files_and_hands_over() -> None:
    told = letter(
        "委托办理声明",
        f"声明人：张示例，身份证号{NUMBER}。",
        "代办人：李样例，身份证号110101198503077216，手机13800138000。",
        "声明人就shili.cn网站的备案，同意代办人代交。",
    )

    assert (told[Item.NAME], told[Item.NUMBER], told[Item.PERSON]) == ("张示例", NUMBER, "李样例")


def test_a_provider_is_no_body_that_hands_over() -> None:
    told = letter(
        "授权书",
        f"本人张示例（身份证号：{NUMBER}）在国外。兹授权母亲李样例（身份证号：110101198503077216）",
        "代表本人提交材料。备案域名是shili.cn，接入商是样例网络科技有限公司。",
    )

    assert (told[Item.NAME], told[Item.NUMBER], told[Item.PERSON]) == ("张示例", NUMBER, "李样例")


def test_a_notice_for_a_person_names_who_files() -> None:
    told = letter(
        "备案责任书面告知",
        f"张示例（身份证号码 {NUMBER}）：",
        "你以个人名义备案shili.cn。现书面告知：你对网站享有权利也承担义务。",
        "以上告知我看过了，我明白。",
    )

    assert told[Item.NAME] == "张示例"


def test_a_notice_for_a_body_has_its_number_behind_the_name() -> None:
    name = "样例市示例中药材种植专业合作社"
    told = letter(
        "网站备案责任告知书",
        f"{name}（代码{CODE}）：",
        "你社申请的网站shili.cn请注意：不得发布广告。",
        "收到日期：二〇二六年二月十二日",
    )

    assert told[Item.NAME] == name


@pytest.mark.parametrize("place", ["南通市如皋市", "德宏市将乐县"])
def test_a_place_may_have_a_character_that_is_a_word(place: str) -> None:
    told = letter("责任告知书", f"甲、机构名称为{place}样例幼儿园，信用代码{CODE}；")

    assert told[Item.NAME] == f"{place}样例幼儿园"


def test_one_body_runs_both_an_app_and_a_site() -> None:
    told = letter("网站备案承诺", f"（一）应用与网站使用同一主体{BODY}；", "（二）域名shili.cn。")

    assert told[Item.NAME] == BODY


def test_keys_of_a_data_base_are_no_part_of_labels() -> None:
    rows = (
        *((177, "company_name 主办单位", BODY), (354, "license_no 证件号码", CODE)),
        (379, "address 通信地址", "样例省样例市示例路307号示例大厦8楼723"),
        *((413, "domain 域名", "shili.cn"), (177, "site_manager 网站负责人", "张示例")),
    )
    lines = [
        one
        for at, (left, label, text) in enumerate(rows)
        for one in (line(left, 527 + 73 * at, label), line(889, 527 + 73 * at, text))
    ]
    told = said(line(600, 40, "ICP备案真实性核验单"), *lines)

    assert told[Item.ADDRESS] == "样例省样例市示例路307号示例大厦8楼723"
    assert (told[Item.NAME], told[Item.PERSON]) == (BODY, "张示例")


def test_an_address_with_a_host_in_it_is_looked_at() -> None:
    one = typed(
        line(600, 40, "网站备案信息登记表"),
        line(100, 240, "通信地址：样例省样例市示例路307号8楼shili.cn"),
        line(100, 320, f"主办单位名称：{BODY}"),
    )

    assert not value(one, Item.ADDRESS).is_sure


def test_values_stand_below_their_labels_in_order() -> None:
    told = read(
        page(
            line(600, 40, "备案主体及网站登记表"),
            *(line(120, 200, f"名称 {BODY}"), line(120, 280, "负责人 王样例（法定代表人）")),
            *(line(344, 440, "域名"), line(690, 440, "网站名"), line(949, 440, "网站负责人")),
            *(line(1450, 440, "手机"), line(142, 530, "shili.cn"), line(455, 530, "示例传媒")),
            *(line(831, 530, "张示例"), line(1157, 530, "13800138000")),
        )
    ).values
    found = [(one.item, one.text) for one in told]

    assert [text for item, text in found if item is Item.PERSON] == ["张示例"]
    assert (Item.LEGAL_REPRESENTATIVE, "王样例") in found
    assert [text for item, text in found if item is Item.SITE_NAME] == ["示例传媒"]


def test_a_shop_has_its_labels_over_its_values() -> None:
    told = said(
        line(600, 40, "个体户网站核验单"),
        *(line(200, 200, "字号"), line(860, 200, "执照号")),
        *(line(200, 250, "样例区示例花店"), line(860, 250, "92110105MA01234562")),
        *(line(200, 350, "经营者"), line(860, 350, "经营场所")),
        *(line(200, 400, "王样例"), line(860, 400, "样例省样例市示例路659号")),
        *(line(200, 500, "域名"), line(860, 500, "负责人")),
        *(line(200, 550, "shili.cn"), line(860, 550, "张示例")),
    )

    assert told[Item.NAME] == "样例区示例花店"
    assert told[Item.LEGAL_REPRESENTATIVE] == "王样例"


def test_the_director_of_a_law_firm_represents_it() -> None:
    one = read(
        page(
            line(600, 40, "律师事务所网站真实性核验单"),
            line(120, 200, "律所名称：样例示例律师事务所"),
            line(120, 280, "律所主任（负责人）：王样例"),
            line(120, 360, "网站负责人：张示例"),
        )
    ).values

    assert [it.text for it in one if it.item is Item.PERSON] == ["张示例"]
    assert [it.text for it in one if it.item is Item.LEGAL_REPRESENTATIVE] == ["王样例"]


def test_a_title_is_no_name_of_a_society() -> None:
    told = said(
        line(100, 40, "网站主办者身份核验表"),
        *(line(300, 200, "社团名称"), line(700, 200, "样例省示例学会")),
        *(line(300, 280, "登记证号"), line(700, 280, "51110105MA01234568")),
        *(line(300, 360, "网站负责人"), line(700, 360, "张示例")),
    )

    assert told[Item.NAME] == "样例省示例学会"


def test_who_applies_and_signs_a_sheet_files() -> None:
    told = said(
        line(600, 40, "备案真实性核验登记"),
        *(line(260, 290, "申请人"), line(520, 290, "身份证号码"), line(1210, 290, "域名")),
        *(line(260, 390, "张示例"), line(520, 390, NUMBER), line(1210, 390, "shili.cn")),
        line(230, 900, "申请人签字：张示例 核验人签字：李样例"),
    )

    assert told[Item.NAME] == "张示例"


def test_a_short_label_of_the_number_ends_the_name_above() -> None:
    told = said(
        line(412, 40, "民办学校（机构）网站信息登记表"),
        *(line(119, 200, "机构名称：样例市示例学校"), line(859, 200, "网址：shili.cn")),
        *(line(119, 265, "信用代码：52110105MA01234566"), line(859, 265, "站点名：示例在线")),
        *(line(119, 330, "法定代表人：王样例"), line(859, 330, "站点负责人：张示例")),
    )

    assert told[Item.NAME] == "样例市示例学校"


def test_a_name_of_two_lines_behind_the_label_of_a_provider_is_not_the_holder() -> None:
    told = said(
        line(514, 40, "网站备案信息真实性核验单"),
        line(440, 200, "主办者名称 太原样例科技有限公司"),
        *(line(1100, 1000, "山东某云信息技术"), line(940, 1025, "接入商")),
        *(line(1100, 1050, "有限公司"), line(500, 1025, "核验人 王样例")),
    )

    assert told[Item.NAME] == "太原样例科技有限公司"


@pytest.mark.parametrize("name", ["王样于", "王样已", "王样将"])
def test_a_name_that_ends_as_none_does_is_looked_at(name: str) -> None:
    one = typed(
        line(600, 40, "网站备案信息登记表"),
        line(100, 240, f"主办单位名称：{BODY}"),
        line(100, 320, f"法定代表人：{name}"),
    )

    assert not value(one, Item.LEGAL_REPRESENTATIVE).is_sure
