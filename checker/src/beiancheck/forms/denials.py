"""不从事金融业务、校外培训的承诺书: a word in name or scope, and the site does none of it."""

from beiancheck.forms.layout import Entry, Form, Point
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
    ticked,
)
from beiancheck.law import HUAWEI, ORDER_33, ORDER_292, TENCENT
from beiancheck.text import Text

WORDS = blank(
    both("名称或范围里的字", "Words in name or scope"),
    hint=both("照执照抄，如“教育”", "As on the licence, such as 教育"),
)
FALSE: Text = both(
    "以上说明属实；与事实不符的，由本单位承担责任。",
    "This is true, and the organisation answers for it if it is not.",
)
LATER: Text = both(
    "今后要做的，先取得主管部门同意，再办理备案变更。",
    "If it ever wants to, it will get the authority's consent first and then file the change.",
)
SIGNED: tuple[Text, Text, Text] = (
    both("法定代表人签字", "Signature of the legal representative"),
    SEAL,
    DATE,
)
DOES_NOT_REPLACE = point(
    "网站真的要做这类业务的，承诺书不能代替批准文件。",
    "If the site does such business, a letter does not replace the approval.",
    ORDER_292.article(5),
    ORDER_33.article(11),
)


def denial(
    id: str,  # noqa: A002 -- what every form calls it
    title: Text,
    lead: Text,
    facts: tuple[Entry, ...],
    says: Text,
    *points: Point,
) -> Form:
    """Lay out such a letter, with what all of them say at the end."""
    return letter(
        id,
        title,
        lead,
        facts=facts,
        says=(says, FALSE),
        signing=SIGNED,
        points=(*points, DOES_NOT_REPLACE, DATED),
    )


NO_FINANCE: Form = denial(
    "no-finance",
    both("不从事金融业务承诺书", "Undertaking that no financial business is done"),
    both(
        "单位名称或经营范围里有金融、投资一类的字，网站不做这些业务时用。",
        "For organisations with words of finance or investment in name or scope, while the site "
        "does none of it.",
    ),
    (
        *(TO, *UNIT, *SITE),
        blank(both("网站用途", "Use of the site"), "services.remark"),
        WORDS,
        blank(
            both("情况说明", "What the words stand for"),
            hint=both("为什么有这些字，实际做什么", "Why they are there, what you really do"),
            lines=2,
        ),
        blank(both("法定代表人电话", "The representative's phone")),
        blank(both("网站负责人", "Person in charge of the site"), "services.manager.name"),
        blank(both("网站负责人电话", "That person's phone"), "services.manager.mobile"),
    ),
    both(
        "本单位所备案的网站不从事金融业务，不发布、不推介金融产品，不吸收资金。" + LATER.zh,
        "The website filed does no financial business, publishes or recommends no financial "
        "product and takes no deposits. " + LATER.en,
    ),
    point(
        "写明省、主办者、情况、域名、用途、法定代表人签字和电话、网站负责人和电话、公章、日期。",
        "Province, holder, facts, domain, use, the legal representative's signature and "
        "phone, the site manager and phone, seal, date.",
        TENCENT,
    ),
    point("浙江要许可证，或者两份承诺书。", "Zhejiang: a licence, or two letters.", TENCENT),
)
NO_TUTORING: Form = denial(
    "no-tutoring",
    both("不从事校外培训承诺书", "Undertaking that no tutoring is done"),
    both(
        "名称或经营范围里有“教育”等字、网站不做校外培训时用；近二十个省的资料写到它。",
        "For names or scopes with 教育 (education) and the like, while the site does no "
        "tutoring; sources name it for some twenty provinces.",
    ),
    (
        *(TO, *UNIT, *SITE, WORDS),
        ticked(
            both("培训业务", "Training"),
            both("不做任何培训", "None at all"),
            both("只培训本单位人员", "Own staff only"),
            both("其他 ____________", "Other"),
        ),
    ),
    both(
        "本单位名称或经营范围里虽有上列的字，但所备案的网站不从事面向中小学生和学龄前儿童的校外培训，"
        "不发布有关课程和招生信息。" + LATER.zh,
        "Although the organisation's name or scope has the words above, the website filed "
        "offers no tutoring to pupils or children below school age and publishes no courses "
        "or enrolment of the kind. " + LATER.en,
    ),
    point(
        "上海也可以在备注里写，或交盖章说明；江西，有教育、体育、艺术字样的也要。",
        "In Shanghai a remark or a sealed statement will do; Jiangxi asks for it with words "
        "of education, sport or art too.",
        TENCENT,
    ),
    point("单位名称写全，盖公章。", "The full name and the official seal.", TENCENT, HUAWEI),
)
