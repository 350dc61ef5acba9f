"""Which paper a page shows, told by its titles and its few words."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page


def shown(*texts: str) -> Paper | None:
    return read(page(*(line(120, 60 + 70 * at, text) for at, text in enumerate(texts)))).paper


@pytest.mark.parametrize(
    "title", ["ICP备案信息采集表", "网站备案信息表", "ICP备案申请表", "网站备案信息填报表"]
)
def test_a_form_is_told_by_its_title(title: str) -> None:
    rows = ("主办单位名称　样例有限公司", "证件类型　营业执照", "法定代表人　张示例")

    assert shown(title, *rows) is Paper.REGISTRATION_FORM


@pytest.mark.parametrize("title", ["网站备案信息真实性承诺书", "互联网信息服务备案承诺书"])
def test_an_undertaking_is_no_form(title: str) -> None:
    texts = (
        "我单位郑重承诺：网站内容与备案登记的服务项目一致，不擅自从事其他经营活动。",
        "单位（公章）：样例有限公司",
    )

    assert shown(title, *texts) is Paper.UNDERTAKING


def test_a_sheet_whose_title_was_cut_off_is_told_by_its_parts() -> None:
    texts = (
        *("主办者填写", "网站域名　shili.cn", "核验情况", "看域名证书：持有者、到期日"),
        *("接入服务商填写", "核验人签字"),
    )

    assert shown(*texts) is Paper.VERIFICATION_SHEET


def test_a_certificate_in_english_is_told_by_its_title() -> None:
    assert shown("DOMAIN NAME REGISTRATION CERTIFICATE", "shili.com") is Paper.DOMAIN_CERTIFICATE


def test_what_a_console_shows_before_it_is_handed_in_is_a_form() -> None:
    texts = (
        *("主体信息", "主办单位名称：样例有限公司", "主办单位性质：企业", "证件类型：营业执照"),
        *("证件住所：山东省烟台市芝罘区样例路12号", "法定代表人：张示例"),
        *("网站信息", "网站域名：shili.cn", "网站负责人信息", "负责人姓名：张示例"),
    )

    assert shown(*texts) is Paper.REGISTRATION_FORM


def test_a_passport_is_told_by_its_labels_in_english() -> None:
    texts = ("PASSPORT", "Passport No.", "E00000000", "Nationality", "Date of birth")

    assert shown(*texts) is Paper.PASSPORT
