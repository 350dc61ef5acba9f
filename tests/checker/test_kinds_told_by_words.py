"""Which paper a letter or form is that nobody foresaw: its title's parts, then what it says."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page

FORM = ("开办单位　样例市示例中心", "网站域名　shili.cn")


def shown(*texts: str) -> Paper | None:
    return read(page(*(line(120, 60 + 70 * at, text) for at, text in enumerate(texts)))).paper


@pytest.mark.parametrize(
    ("title", "paper"),
    [
        ("机关网站开办登记表", Paper.REGISTRATION_FORM),
        ("小程序主体资料卡", Paper.REGISTRATION_FORM),
        ("网站变更申报单（正页）", Paper.REGISTRATION_FORM),
        ("备案查询页", Paper.REGISTRATION_FORM),
        ("网站补录确认单", Paper.REGISTRATION_FORM),
        ("域名开办申请书", Paper.REGISTRATION_FORM),
        ("主体资料核查记录", Paper.VERIFICATION_SHEET),
        ("面审单（网站）", Paper.VERIFICATION_SHEET),
        ("网站介绍信", Paper.AUTHORISATION_LETTER),
        ("关于聘任网站管理员的通知", Paper.AUTHORISATION_LETTER),
        ("无须许可的报告", Paper.NO_APPROVAL_LETTER),
        ("网站安全责任状", Paper.UNDERTAKING),
        ("信息发布自律承诺", Paper.UNDERTAKING),
        ("网站内容承诺表", Paper.UNDERTAKING),
        ("照片真实性声明", Paper.UNDERTAKING),
        ("委托代办备案声明", Paper.AUTHORISATION_LETTER),
        ("网站代管委托协议（授权页）", Paper.AUTHORISATION_LETTER),
        ("告知书", Paper.RESPONSIBILITY_NOTICE),
    ],
)
def test_a_title_is_told_by_what_it_is_about_and_how_it_ends(title: str, paper: Paper) -> None:
    assert shown(title, *FORM) is paper


@pytest.mark.parametrize(
    "texts",
    [
        ("□营业执照 □社会团体法人登记证书 □居住证 □护照", "主体名称：样例市示例协会"),
        ("已收到营业执照、居住证和域名证书的复印件。", "主体名称：样例市示例协会"),
    ],
)
def test_papers_that_are_ticked_or_listed_are_not_the_paper(texts: tuple[str, ...]) -> None:
    assert shown("备案核验登记表", *texts) is Paper.VERIFICATION_SHEET


def test_the_end_of_a_citys_name_is_no_box() -> None:
    assert (
        shown("海口市居住证", "姓名　张示例", "居住地址　样例市示例路1号") is Paper.RESIDENCE_PROOF
    )


def test_who_is_said_to_work_for_the_writer_on_a_site_is_authorised() -> None:
    texts = ("兹证明张示例系我单位职工，现负责我单位网站备案工作。", "公章：样例中心")

    assert shown("证明", *texts) is Paper.AUTHORISATION_LETTER


def test_a_table_of_a_shop_is_no_form_of_a_site() -> None:
    assert shown("来宾登记表", "姓名　张示例", "电话　13800138000") is None


@pytest.mark.parametrize(
    ("title", "texts", "paper"),
    [
        (
            "网站备案核对单",
            ("主体证件类型：社会团体法人登记证书", "主体名称：样例市示例协会"),
            Paper.VERIFICATION_SHEET,
        ),
        (
            "网站守法承诺书",
            ("本单位（律师事务所执业许可证编号31110000MD0000000X）承诺守法。",),
            Paper.UNDERTAKING,
        ),
    ],
)
def test_a_certificate_that_is_somebodys_document_is_not_the_paper(
    title: str, texts: tuple[str, ...], paper: Paper
) -> None:
    assert shown(title, *texts) is paper


@pytest.mark.parametrize(
    "said",
    [
        "从事教育、出版的，应当先取得审批；我公司网站与上述各类无关。",
        "我公司网站无须主管部门批复。",
        "我公司网站不发布药品信息，不涉及任何需前置审批的内容。",
    ],
)
def test_an_undertaking_that_no_approval_is_needed_is_a_letter_of_its_own(said: str) -> None:
    assert shown("承诺书", said, "样例公司（盖章）") is Paper.NO_APPROVAL_LETTER


def test_an_undertaking_of_many_points_is_one_though_approval_is_among_them() -> None:
    points = ("一、备案信息属实；", "二、按时变更；", "三、接受检查；", "四、不涉及前置性审批。")

    assert shown("守法承诺", "本单位网站：", *points, "单位盖章") is Paper.UNDERTAKING


def test_what_is_not_done_without_approval_is_no_word_of_needing_none() -> None:
    said = "我公司网站不发布未经主管部门批准的信息。"

    assert shown("承诺书", said, "样例公司（盖章）") is Paper.UNDERTAKING


def test_a_letter_ends_with_its_date_or_a_closing_phrase() -> None:
    texts = ("致样例云", "我店网站由店员张示例作为联系人，指定其办理备案。", "专此函达")

    assert shown(*texts) is Paper.AUTHORISATION_LETTER
    assert shown(*texts[:2], "2026年8月1日") is Paper.AUTHORISATION_LETTER


def test_a_sheet_in_which_somebody_promises_is_still_one() -> None:
    rows = (
        *("主体资料一览单", "名称：样例公司", "证件号码：1", "域名：shili.cn", "负责人：张示例"),
        *("电话：13800138000", "我公司保证以上属实。", "签章："),
    )

    assert shown(*rows) is Paper.REGISTRATION_FORM


def test_a_document_beside_its_label_is_not_the_paper_that_has_a_title() -> None:
    rows = (
        "单位证件：组织机构代码证书",
        "证件类型",
        "律师事务所执业许可证",
        "名称：样例律师事务所",
    )

    assert shown("网站管理员任命书", *rows) is Paper.AUTHORISATION_LETTER
    assert shown("备案主体信息表", *rows) is Paper.REGISTRATION_FORM


def test_what_is_checked_before_it_is_sent_is_a_form() -> None:
    rows = ("核对备案信息", "姓名", "身份证号", "手机号", "域名", "网站名称", "主体性质")

    assert shown(*rows, "确认提交") is Paper.REGISTRATION_FORM
    assert shown(*rows, "核对人") is Paper.VERIFICATION_SHEET


def test_a_holder_who_vouches_for_a_domain_promises() -> None:
    said = "兹证明域名shili.cn系张示例所有。"

    assert (
        shown("域名所有权证明", said, "特此证明并承诺。", "持有者（签名）：张示例")
        is Paper.UNDERTAKING
    )
    assert (
        shown("域名所有权证明", said, "特此证明。", "注册服务机构（盖章）")
        is Paper.DOMAIN_CERTIFICATE
    )


def test_a_tick_denies_that_approval_is_needed() -> None:
    rows = ("本单位承诺内容合法。", "单位公章：样例中心")

    assert shown("网站内容承诺表", "是否涉及前置审批 □是 ☑否", *rows) is Paper.NO_APPROVAL_LETTER
    assert shown("网站内容承诺表", "是否涉及前置审批 ☑是 □否", *rows) is Paper.UNDERTAKING


def test_a_notice_that_speaks_of_checks_is_no_sheet_of_them() -> None:
    texts = ("网站负责人应按要求接受真实性核验。", "网站主办者：张示例", "核验照片须真实。")

    assert shown("告知书", *texts) is Paper.RESPONSIBILITY_NOTICE
