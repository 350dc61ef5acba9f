"""Which paper a page shows, told by its titles and its few words."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.papers import Paper
from tests.checker.printed import HEIGHT, line, page


def shown(*texts: str) -> Paper | None:
    return read(page(*(line(120, 60 + 70 * at, text) for at, text in enumerate(texts)))).paper


def titled(title: str, *texts: str) -> Paper | None:
    large = line(300, 20, title)
    (left, top), (right, _), (_, bottom), _ = large.box.corners
    large = replace(large, box=upright(left, top, right, bottom + HEIGHT))
    rows = (line(120, 160 + 70 * at, text) for at, text in enumerate(texts))
    return read(page(large, *rows)).paper


@pytest.mark.parametrize(
    ("title", "paper"),
    [
        ("网站备案资料采集表", Paper.REGISTRATION_FORM),
        ("ICP备案主体及网站信息填写表", Paper.REGISTRATION_FORM),
        ("网站备案核验表", Paper.VERIFICATION_SHEET),
        ("网站管理员任命书", Paper.AUTHORISATION_LETTER),
        ("网站内容不涉及审批事项的说明", Paper.NO_APPROVAL_LETTER),
        ("非前置审批承诺书", Paper.NO_APPROVAL_LETTER),
        ("网站安全保证书", Paper.UNDERTAKING),
        ("域名注册信息证明", Paper.DOMAIN_CERTIFICATE),
    ],
)
def test_a_title_in_large_print_tells_the_paper_however_it_is_worded(
    title: str, paper: Paper
) -> None:
    assert titled(title, "样例有限公司", "示例", "2026年1月2日") is paper


@pytest.mark.parametrize(
    ("parts", "paper"),
    [
        (("社会服务机构", "登记证书"), Paper.SOCIAL_SERVICE_CERTIFICATE),
        (("民办非企业单位", "（法人）", "登记证书"), Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE),
        (("律师事务所", "执业许可证"), Paper.LAW_FIRM_LICENCE),
        (("不涉及前置审批", "承诺书"), Paper.NO_APPROVAL_LETTER),
        (("社会服务机构", "示例市民政局"), None),
    ],
)
def test_a_title_goes_on_in_the_next_line_though_others_stand_beside_it(
    parts: tuple[str, ...], paper: Paper | None
) -> None:
    def large(at: int, text: str) -> Line:
        half = 38 * len(text)
        return Line(text=text, box=upright(500 - half, 300 + at * 110, 500 + half, 376 + at * 110))

    title = [large(at, text) for at, text in enumerate(parts)]
    beside = [line(1100, 330 + at * 80, "名称 样例市示例中心") for at in range(6)]
    lines = sorted((*title, *beside), key=lambda one: one.box.top)

    assert read(page(*lines)).paper is paper


def test_what_an_undertaking_is_about_may_stand_below_its_title() -> None:
    texts = ("(不涉及前置审批)", "本单位承诺：不涉及任何前置审批项目。")

    assert titled("承诺书", *texts) is Paper.NO_APPROVAL_LETTER


def test_a_title_at_the_top_may_be_in_print_as_large_as_the_rest() -> None:
    texts = ("样例有限公司", "关于授权办理网站备案的函", "贵公司：", "特此函达。")

    assert shown(*texts) is Paper.AUTHORISATION_LETTER


def test_a_paper_that_is_named_in_small_print_is_another_one() -> None:
    texts = ("附：", "域名实际持有人的证明", "样例有限公司", "2026年1月2日")

    assert titled("网站备案授权书", *texts) is Paper.AUTHORISATION_LETTER


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


@pytest.mark.parametrize(
    ("texts", "paper"),
    [
        (
            ("情况说明", "我单位网站不从事须审批的活动，请予审核。", "单位（盖章）：样例有限公司"),
            Paper.NO_APPROVAL_LETTER,
        ),
        (
            ("域名使用情况", "我公司域名仅用于本公司网站，保证内容合法。", "公章："),
            Paper.UNDERTAKING,
        ),
        (
            ("致样例云", "现派本单位张示例前来办理网站备案手续。", "单位盖章："),
            Paper.AUTHORISATION_LETTER,
        ),
        (
            (
                *("信息确认", "主办单位名称 样例有限公司", "网站名称 示例", "网站域名 a-b.cn"),
                *("网站负责人 张示例", "手机号 13800138000"),
            ),
            Paper.REGISTRATION_FORM,
        ),
    ],
)
def test_a_letter_or_form_without_a_known_title_is_told_by_what_it_says(
    texts: tuple[str, ...], paper: Paper
) -> None:
    assert shown(*texts) is paper


@pytest.mark.parametrize(
    "texts",
    [
        ("域名使用情况", "我公司域名仅用于本公司网站，保证内容合法。"),
        ("产品合格证", "我公司保证产品质量，如有问题承担责任。", "公章："),
        ("样例云", "网站备案，专人办理，保证通过！", "联系电话 13800138000"),
    ],
)
def test_what_nobody_signs_or_what_is_of_no_site_is_no_letter(texts: tuple[str, ...]) -> None:
    assert shown(*texts) is None


def test_a_permit_whose_title_was_misread_is_told_by_its_english_one() -> None:
    texts = ("港澳居民来往内池通行澄", "Mainland Travel Permit for Hong Kong and Macao Residents")

    assert shown(*texts) is Paper.HK_MACAO_PERMIT


def test_a_page_that_names_a_licence_as_the_holders_document_is_none() -> None:
    texts = ("实名认证", "已通过", "域名全称", "a-b.cn", "域名所有者", "样例有限公司")

    assert shown(*texts, "证件类型", "营业执照") is Paper.DOMAIN_CERTIFICATE


@pytest.mark.parametrize(
    "service",
    ["医疗保健（已取得《医疗机构执业许可证》）", "民办学校，持《民办学校办学许可证》办学"],
)
def test_a_sheet_that_quotes_a_certificate_is_a_sheet(service: str) -> None:
    rows = (
        "主办者名称",
        "样例市示例诊所",
        "域名",
        "shili.cn",
        "服务内容",
        service,
        "核验员：张示例",
    )

    assert titled("备案信息真实性核验表", *rows) is Paper.VERIFICATION_SHEET


@pytest.mark.parametrize("paper", ["医疗机构执业许可证", "民办学校办学许可证", "司法鉴定许可证"])
def test_a_sheet_that_names_a_certificate_of_any_kind_is_a_sheet(paper: str) -> None:
    rows = ("主办者名称", "样例市示例诊所", "域名", "shili.cn", "前置审批", paper, "核验员：张示例")

    assert titled("备案信息真实性核验表", *rows) is Paper.VERIFICATION_SHEET
