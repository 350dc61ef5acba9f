"""The order of steps with their times, and what comes after; each with what it rests on."""

from collections.abc import Iterator

from beiancheck.forms.layout import Line, Point
from beiancheck.law import (
    HUAWEI,
    MPS_ORDER_33,
    NOTICE_2017_264,
    ORDER_33,
    ORDER_292,
    SEED_NOTICE,
    TENCENT,
    Citation,
)
from beiancheck.provider import Practice
from beiancheck.text import Text

VISIT = Text(
    zh="打电话确认材料齐不齐，并问要不要到场核验",
    en="Phone to ask whether anything is missing, and whether you must come in to be checked",
)
CALL = Text(zh="打电话确认材料齐不齐", en="Phone to ask whether anything is missing")


def steps(practice: Practice) -> Iterator[Line]:
    """Yield the steps from a server to an open site."""
    yield _step(
        ("备好服务器和域名，域名实名", "Get server and domain; have the domain's holder verified"),
        ("实名后等 3 至 5 个工作日", "3 to 5 working days after that"),
        NOTICE_2017_264.article(1),
        HUAWEI,
        TENCENT,
    )
    yield _step(
        (
            "在备案系统注册，选备案类型，填表、传材料",
            "Register at the filing system, choose the type, fill in the form, upload the papers",
        ),
        ("约一小时（我们的估计）", "about an hour (our estimate)"),
        SEED_NOTICE,
        ORDER_33.article(7),
    )
    yield Line((VISIT if practice.on_site else CALL, _said("当天", "the same day")), (SEED_NOTICE,))
    yield _step(
        ("网站负责人本人核验", "The site's person in charge is verified"),
        ("几分钟", "a few minutes"),
        HUAWEI,
        TENCENT,
    )
    days = practice.submit_days
    yield _step(
        (
            "服务商初审，合格的提交通信管理局",
            "The provider reviews and passes correct papers on",
        ),
        (f"{days} 个工作日内（本服务商）", f"{days} working days (this provider)"),
        SEED_NOTICE,
        HUAWEI,
    )
    yield _step(
        (
            "短信核验：到 beian.miit.gov.cn 填验证码、手机号、证件号码后六位",
            "Text message check at beian.miit.gov.cn: code, mobile, end of the document number",
        ),
        ("收到后 24 小时内", "within 24 hours"),
        HUAWEI,
        TENCENT,
    )
    yield _step(
        (
            "省通信管理局审核，结果发短信和邮件",
            "The communications administration reviews; text message and email tell the result",
        ),
        ("最长 20 个工作日", "20 working days at most"),
        ORDER_33.article(12),
        HUAWEI,
    )


def afterwards(*, is_person: bool) -> Iterator[Point]:
    """Yield what the holder does once the number is there."""
    yield _point(
        "开通当天，在首页底部中央标明备案编号，链接到 beian.miit.gov.cn。",
        "On the day the site opens, show the number at the bottom centre of the home page, "
        "linked to beian.miit.gov.cn.",
        ORDER_292.article(12),
        ORDER_33.article(13),
    )
    if is_person:
        yield _point(
            "联通后 30 日内到 beian.mps.gov.cn 办公安联网备案（个人办理是通行做法）。",
            "File with public security at beian.mps.gov.cn within 30 days of going online "
            "(for individuals this is common practice).",
            HUAWEI,
            TENCENT,
        )
    else:
        yield _point(
            "联通后 30 日内到 beian.mps.gov.cn 办公安联网备案。",
            "File with public security at beian.mps.gov.cn within 30 days of going online.",
            MPS_ORDER_33.article(12),
            HUAWEI,
            TENCENT,
        )
    yield _point(
        "备案内容要变的，提前 30 日办理变更；不超出备案的项目提供服务。",
        "File a change 30 days ahead; do not offer more than was filed.",
        ORDER_292.article(11),
        ORDER_33.article(14),
    )
    yield _point(
        "网站不办了，办理注销（具体时限未核实）；退回的照理由改好再交。",
        "Cancel the filing when the site ends (the time limit is unverified); if it is returned, "
        "mend what the reason names and hand it in again.",
        ORDER_33.article(15),
    )


def _step(what: tuple[str, str], when: tuple[str, str], *cites: Citation) -> Line:
    return Line((_said(*what), _said(*when)), cites)


def _point(zh: str, en: str, *cites: Citation) -> Point:
    return Point(_said(zh, en), cites)


def _said(zh: str, en: str) -> Text:
    return Text(zh=zh, en=en)
