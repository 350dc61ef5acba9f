"""承诺书: a holder answers for what it files, as Guangdong and Jiangsu want it signed."""

from beiancheck.forms.layout import Form
from beiancheck.forms.letter_parts import (
    DATE,
    DATED,
    SEAL,
    SITE,
    TO,
    UNIT,
    blank,
    both,
    letter,
    point,
)
from beiancheck.law import HUAWEI, ORDER_33, ORDER_292, TENCENT, TENCENT_2016
from beiancheck.text import Text

CITES = (
    *(ORDER_33.article(7), ORDER_33.article(14), ORDER_33.article(15)),
    *(ORDER_292.article(5), ORDER_292.article(15)),
)


def _promises(zh: str, en: str) -> tuple[Text, ...]:
    return (
        both(
            f"{zh}承诺：一、备案信息和所交材料真实、准确、完整，由{zh}负责。",
            f"{en} undertakes: 1. What is filed and handed in is true, correct and complete, and "
            f"{en.lower()} answers for it.",
        ),
        both(
            "二、信息有变化的，按规定办理变更；不再提供服务的，办理注销。",
            "2. Changes are filed as required; the filing is cancelled when the service ends.",
        ),
        both(
            f"三、备案编号只用于{zh}填报的网站（App），不转让，不出借。",
            "3. The filing number serves the website or app named and is lent to nobody.",
        ),
        both(
            "四、不提供法律、行政法规禁止的内容；须先经主管部门同意的，取得同意后再提供。",
            "4. No content that the law forbids; what needs an authority's consent waits for it.",
        ),
    )


ORGANISATION: Form = letter(
    "undertaking-organisation",
    both("备案信息真实性承诺书（单位）", "Undertaking that the filing is true, organisation"),
    both(
        "广东、江苏的单位，或接入服务商要求时用。",
        "For organisations in Guangdong and Jiangsu, and where the access provider asks for it.",
    ),
    facts=(
        *(TO, *UNIT),
        blank(
            both("主体负责人", "Person in charge of the holder"),
            "manager.name",
            both("江苏写网站负责人", "In Jiangsu: of the site"),
        ),
        *SITE,
    ),
    says=_promises("本单位", "The organisation"),
    signing=(
        both("负责人亲笔签名", "Signature by the person's own hand"),
        SEAL,
        DATE,
    ),
    points=(
        point(
            "广东：主体负责人本人亲笔签，一笔一画，不用草书；可以用签名章。"
            "另一家服务商写的是法定代表人签。",
            "Guangdong: the person in charge of the holder signs by hand, legibly, not in running "
            "hand; a signature stamp will do. Another provider says: the legal representative.",
            TENCENT,
            HUAWEI,
        ),
        point(
            "江苏：由网站负责人签，写明网站名称和域名；责任告知书另用省里的，不能用这份代替。",
            "Jiangsu: the person in charge of the site signs, with site name and domain; the "
            "notice of responsibility is the province's own and not replaced by this.",
            TENCENT,
        ),
        point("加盖单位公章。", "The official seal is on it.", TENCENT, HUAWEI),
        DATED,
    ),
    cites=CITES,
)
INDIVIDUAL: Form = letter(
    "undertaking-individual",
    both("备案信息真实性承诺书（个人）", "Undertaking that the filing is true, individual"),
    both(
        "广东、江苏的个人，或接入服务商要求时用。",
        "For individuals in Guangdong and Jiangsu, and where the access provider asks for it.",
    ),
    facts=(
        TO,
        blank(
            both("姓名", "Name"),
            "holder.name",
            both("照身份证件填", "Copy it from the identity document"),
        ),
        blank(both("身份证件号码", "Number of the identity document"), "holder.number"),
        *SITE,
        blank(
            both("亲笔抄写", "Written by hand"),
            hint=both(
                "服务商给了原句才抄（广东旧做法），没有就留空",
                "Only if the provider gives a sentence (older practice in Guangdong)",
            ),
            lines=3,
        ),
    ),
    says=_promises("本人", "The holder"),
    signing=(
        both("本人亲笔签名", "Signature by your own hand"),
        both("指印（广东要）", "Fingerprint (Guangdong)"),
        DATE,
    ),
    points=(
        point(
            "广东：本人亲笔签名、按指印，写身份证号码和日期。",
            "Guangdong: your own signature, a fingerprint, the number of your identity card and "
            "the date.",
            TENCENT,
        ),
        point(
            "江苏：写明网站名称和域名，签名，写日期。责任告知书另用省里的。",
            "Jiangsu: site name, domain, signature and date. The notice of responsibility is the "
            "province's own.",
            TENCENT,
        ),
        point(
            "手写一句声明是2016至2017年的做法，现在要不要先问。",
            "A sentence written by hand was asked for in 2016–2017; ask whether it still is.",
            TENCENT_2016,
        ),
        DATED,
    ),
    cites=CITES,
)
