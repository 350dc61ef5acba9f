"""Notices and decisions whose titles say it in other words than most."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page

FORM = ("单位：样例市示例中心", "域名：shili.cn")


def shown(*texts: str) -> Paper | None:
    return read(page(*(line(120, 60 + 70 * at, text) for at, text in enumerate(texts)))).paper


@pytest.mark.parametrize(
    "title",
    [
        "小微经营者备案责任提示（签收版）",
        "网站主办者义务须知",
        "备案告知单",
        "备案风险提示函",
        "安全责任提醒",
    ],
)
def test_a_notice_may_be_called_a_reminder(title: str) -> None:
    assert shown(title, *FORM) is Paper.RESPONSIBILITY_NOTICE


def test_what_reminds_and_is_signed_for_is_a_notice() -> None:
    texts = ("备案号不得转让，网站不用了请注销。", "签收：张示例")

    assert shown("给网站主办者的提醒", *FORM, *texts) is Paper.RESPONSIBILITY_NOTICE


def test_what_reminds_and_nobody_signs_for_is_none() -> None:
    assert shown("给网站主办者的提醒", *FORM, "网站不用了请注销，不得转让。") is None


def test_a_reminder_that_a_domain_ends_is_no_notice() -> None:
    texts = ("域名到期提醒", "请及时续费，不得拖延。", "已收到：张示例", *FORM)

    assert shown(*texts) is not Paper.RESPONSIBILITY_NOTICE


@pytest.mark.parametrize("title", ["授权决议", "关于网站备案的会议纪要"])
def test_a_meeting_may_authorise_somebody(title: str) -> None:
    texts = (
        "样例市示例律师事务所召开会议，通过如下决议：",
        "授权张示例担任网站负责人，域名为shili.cn；",
        "本决议可作为授权文件。",
        "样例市示例律师事务所（印）",
    )

    assert shown(title, *texts) is Paper.AUTHORISATION_LETTER
