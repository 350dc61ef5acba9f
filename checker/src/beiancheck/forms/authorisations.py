"""授权书: an organisation puts someone in charge who is not its legal representative."""

from beiancheck.forms.layout import Entry, Form, Point
from beiancheck.forms.letter_parts import (
    DATE,
    DATED,
    REPRESENTATIVE,
    SEAL,
    SITE,
    TO,
    UNIT,
    blank,
    both,
    letter,
    point,
)
from beiancheck.forms.registration import YES_NO
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.text import Text

BY_HAND = both("法定代表人亲笔签字", "Signature of the legal representative")
COPY: Text = both("照本人身份证件填", "Copy it from the identity document")
BACKED: Text = both(
    "被授权人为办理备案所作的填报、核验和签字，本单位予以认可。"
    "更换负责人的，本单位及时办理备案变更。",
    "The organisation stands by what the authorised person files, confirms and signs for the "
    "filing. If the person changes, it files the change in time.",
)
BOTH = point(
    "写全被授权人的姓名和证件号码，与备案表、身份证件一致。",
    "The authorised person's name and document number are complete and agree with the form and "
    "the identity document.",
    TENCENT,
    HUAWEI,
)
SEALED = point(
    "单位名称写全，盖公章；法定代表人亲笔签字，写证件号码。",
    "The organisation's full name and official seal; the legal representative signs by hand and "
    "gives the document number.",
    TENCENT,
    HUAWEI,
)


def _letter(
    id: str,  # noqa: A002 -- what every form calls it
    title: Text,
    lead: Text,
    facts: tuple[Entry, ...],
    says: Text,
    *points: Point,
) -> Form:
    return letter(
        id,
        title,
        lead,
        facts=facts,
        says=(says, BACKED),
        signing=(BY_HAND, SEAL, DATE),
        points=(BOTH, SEALED, *points, DATED),
        cites=(ORDER_33.article(7),),
    )


def _person(path: str) -> tuple[Entry, ...]:
    return (
        blank(both("被授权人姓名", "Authorised person"), f"{path}.name", COPY),
        blank(both("被授权人证件号码", "Number of that person's document"), f"{path}.number", COPY),
        blank(both("被授权人手机号", "That person's mobile"), f"{path}.mobile"),
    )


HOLDER_MANAGER: Form = _letter(
    "authorisation-holder-manager",
    both("授权书（主体负责人）", "Letter of authorisation, person in charge of the holder"),
    both(
        "主体负责人不是法定代表人，而本省允许时用。",
        "For a person in charge of the holder who is not the legal representative, where the "
        "province allows it.",
    ),
    (
        *(TO, *UNIT, *REPRESENTATIVE, *_person("manager")),
        Entry(
            label=both("网站也由此人负责吗", "In charge of the site as well?"),
            path="services.same_manager",
            boxes=YES_NO,
        ),
    ),
    both(
        "兹授权上列被授权人担任本单位备案的主体负责人，代表本单位办理互联网信息服务备案，"
        "接受核验，接听通信管理局和接入服务商的电话。",
        "The organisation authorises the person named above to be in charge of the holder in "
        "its filing, to file for it, to be verified, and to answer calls of the "
        "communications administration and the access provider.",
    ),
    point(
        "浙江、新疆不收，只能由法定代表人担任；江苏、海南要同一人兼任网站负责人。",
        "Zhejiang and Xinjiang accept none: it must be the legal representative. Jiangsu and "
        "Hainan want the same person to run the site as well.",
        TENCENT,
        HUAWEI,
    ),
)
SITE_MANAGER: Form = _letter(
    "authorisation-site-manager",
    both("授权书（网站负责人）", "Letter of authorisation, person in charge of the site"),
    both(
        "网站负责人不是法定代表人时用；上海另有一种。",
        "For a person in charge of the site who is not the legal representative; Shanghai has "
        "its own.",
    ),
    (TO, *UNIT, *REPRESENTATIVE, *_person("services.manager"), *SITE),
    both(
        "兹授权本单位工作人员、上列被授权人担任所列网站（App）的负责人，管理网站内容，"
        "本人接受人脸核验，接听通信管理局和接入服务商的电话。",
        "The organisation authorises the member of its staff named above to be in charge of "
        "the website or app named, to run its content, to do the face check in person, and to "
        "answer calls of the communications administration and the access provider.",
    ),
)
SHANGHAI: Form = _letter(
    "authorisation-shanghai",
    both("授权书（网站负责人，上海）", "Letter of authorisation for Shanghai"),
    both(
        "上海的主办者，网站负责人不是法定代表人时用；比一般的多写职务和域名。",
        "For holders in Shanghai whose person in charge of the site is not the legal "
        "representative; it also names post and domain.",
    ),
    (
        *(*UNIT, *REPRESENTATIVE, *_person("services.manager")),
        blank(both("被授权人职务", "That person's post in the organisation")),
        *SITE,
    ),
    both(
        "致上海市通信管理局：兹授权本单位上列职务的被授权人担任所列域名网站的负责人，"
        "管理网站内容，本人接受人脸核验，接听贵局和接入服务商的电话。",
        "To the Shanghai Communications Administration: the organisation authorises the "
        "person named above, in the post named, to be in charge of the website at the domain "
        "named, to run its content, to do the face check in person, and to answer calls of "
        "the administration and the access provider.",
    ),
    point(
        "写明被授权人的职务和每一个域名。",
        "The post and every domain are named.",
        TENCENT,
    ),
)
