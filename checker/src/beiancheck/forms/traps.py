"""Where a form is filled in wrongly, as those who review filings say."""

from collections.abc import Iterator

from beiancheck.forms.layout import Point
from beiancheck.law import (
    HUAWEI,
    INSPUR,
    NAMING_GUIDES,
    NOTICE_2019_633,
    ORDER_292,
    TENCENT,
    Citation,
)
from beiancheck.text import Text


def traps(*, is_person: bool) -> Iterator[Point]:
    """Yield the traps for a person or an organisation."""
    if is_person:
        yield _point(
            "姓名和证件号码照身份证件填，证件最好还有三个月以上有效。",
            "Copy name and number from the identity document; it should still run for three "
            "months or more.",
            HUAWEI,
            TENCENT,
        )
    else:
        yield from _of_organisations()
    yield _point(
        "通信地址写到门牌号或房间号；没有门牌号的，在备注里说明。",
        "Write the correspondence address down to the door or room number; if there is none, "
        "say so in the remarks.",
        INSPUR,
        HUAWEI,
        TENCENT,
    )
    yield _point(
        "手机要能收短信、有人接；应急联系电话另填一个号码。",
        "The mobile must receive text messages and be answered; give another number as the "
        "emergency phone.",
        INSPUR,
        HUAWEI,
        TENCENT,
    )
    yield _point(
        "一个网站填一个域名，不带 www 和 http；审核期间先不要打开网站。",
        "One domain for a site, without www or http; keep the site closed during the review.",
        NOTICE_2019_633.whole,
        HUAWEI,
        TENCENT,
    )
    yield _point(
        "网站名称三个字以上，不用纯数字、纯字母，不用域名"
        + ("，不像单位或行业网站。" if is_person else "，与单位或内容看得出关系。"),
        "A site name has three characters or more; it is not digits only, letters only or a "
        "domain, and " + ("does not read like an organisation's." if is_person else "fits you."),
        NAMING_GUIDES,
        TENCENT,
    )
    yield _point(
        "备注写清网站做什么用；涉及新闻、出版、教育等须先取得同意的，先办批准文件。",
        "Say in the remarks what the site is for; where news, publishing, education and the like "
        "need an authority's consent, get that first.",
        ORDER_292.article(5),
        TENCENT,
    )


def _of_organisations() -> Iterator[Point]:
    yield _point(
        "名称、号码、住所照证件逐字填，括号也照写。",
        "Copy name, number and address from the certificate, brackets included.",
        INSPUR,
        TENCENT,
    )
    yield _point(
        "主体负责人多数省要求是法定代表人；负责人不是法定代表人的，另交授权书，写明日期，加盖公章。",
        "Most provinces want the legal representative as the person in charge; for anyone else "
        "add a letter of authorisation with date and seal.",
        HUAWEI,
        TENCENT,
    )
    yield _point(
        "主体负责人和网站负责人是两个人的，手机和邮箱不要相同。",
        "Where holder and site have two persons in charge, they use different phones and emails.",
        HUAWEI,
        TENCENT,
    )


def _point(zh: str, en: str, *cites: Citation) -> Point:
    return Point(Text(zh=zh, en=en), cites)
