"""Words of a page that are no labels there, and labels that say more than a name is asked for."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, page, said

_BODY = "样例市示例科技有限公司"


def test_a_word_that_begins_as_a_label_does_is_none() -> None:
    actual = domain_page(
        line(100, 200, "Registration 注册信息"),
        line(1000, 200, "Registrant 域名所有人"),
        line(100, 300, "Registrar 注册商"),
        line(1000, 300, "Organization 单位名称"),
        line(100, 350, "Example Digital (Beijing) Ltd."),
        line(1000, 350, _BODY),
    )

    assert actual == {Item.REGISTRAR: "Example Digital (Beijing) Ltd.", Item.HOLDER: _BODY}


def test_a_note_of_what_a_certificate_is_no_proof_of_names_no_holder() -> None:
    actual = domain_page(
        line(100, 200, f"兹证明域名shili.com已由{_BODY}注册，并已在数据库中记录。"),
        line(100, 900, "本证书不作为域名权属变更依据"),
    )

    assert actual[Item.HOLDER] == _BODY


@pytest.mark.parametrize("label", ["发证单位", "颁发机构", "签发单位"])
def test_who_writes_a_certificate_may_be_the_registrar(label: str) -> None:
    found = read(
        page(
            line(600, 20, "域名注册证书"),
            line(100, 200, "注册者"),
            line(500, 200, _BODY),
            line(100, 300, f"{label} 北京样例网络有限公司"),
        )
    ).value(Item.REGISTRAR)

    assert found is not None
    assert (found.text, found.is_sure) == ("北京样例网络有限公司", False)


def test_who_is_to_fill_in_a_part_of_a_letter_is_no_name() -> None:
    actual = said(
        line(600, 20, "网站负责人授权书"),
        line(100, 120, "单位名称"),
        line(500, 120, _BODY),
        line(100, 200, "被授权方信息"),
        line(500, 200, "以下由被授权人填写"),
        line(100, 300, "姓名"),
        line(500, 300, "张示例"),
        line(100, 400, "授权事项"),
        line(500, 400, "网站备案"),
    )

    assert actual[Item.PERSON] == "张示例"


@pytest.mark.parametrize("label", ["负责人及电话", "负责人与联系方式", "负责人/联系电话"])
def test_a_label_asks_for_a_name_and_a_phone(label: str) -> None:
    actual = said(
        line(600, 20, "域名使用承诺函"),
        line(100, 200, "承诺方"),
        line(500, 200, _BODY),
        line(100, 300, label),
        line(500, 300, "张示例 13800138000"),
        line(100, 400, "接到通知后二十四小时内完成整改。"),
    )

    assert (actual[Item.PERSON], actual[Item.MOBILE]) == ("张示例", "13800138000")


def test_the_legal_representative_signs_beside_the_printed_name() -> None:
    actual = said(
        line(600, 20, "不涉及前置审批承诺书"),
        line(100, 200, f"{_BODY}的网站内容不涉及新闻、出版。"),
        line(900, 400, "法定代表人或主要负责人：张示例 张示例"),
        line(900, 500, "2025年5月31日"),
    )

    assert actual[Item.LEGAL_REPRESENTATIVE] == "张示例"


@pytest.mark.parametrize("end", ["（个人）", "（自然人）", "（适用于个人网站）"])
def test_a_sheet_for_people_is_from_the_person_on_it(end: str) -> None:
    actual = said(
        line(600, 20, f"网站备案信息真实性核验单{end}"),
        line(100, 200, "姓名"),
        line(500, 200, "张示例"),
        line(100, 300, "网站域名"),
        line(500, 300, "shili.com"),
    )

    assert actual[Item.NAME] == "张示例"


def test_labels_whose_first_characters_stand_apart_are_no_part_of_a_form() -> None:
    actual = said(
        line(600, 20, "备案信息登记表"),
        line(100, 120, f"单位全称 {_BODY}"),
        line(100, 200, "B 负责人"),
        line(100, 280, "姓"),
        line(180, 280, "名张示例"),
        line(100, 350, "手"),
        line(180, 350, "机13800138000"),
    )

    assert actual[Item.PERSON] == "张示例"
