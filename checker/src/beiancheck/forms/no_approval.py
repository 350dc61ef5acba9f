"""不涉及前置审批承诺书: a word needs an approval, and the site does none of it."""

from beiancheck import shape
from beiancheck.forms.denials import LATER, WORDS, denial
from beiancheck.forms.layout import Box, Entry, Form
from beiancheck.forms.letter_parts import (
    SITE,
    TO,
    UNIT,
    both,
    point,
)
from beiancheck.law import TENCENT

ASK = point(
    "各省样式不同，先向服务商要；有的省改在备注里写；湖北有资料说不收，要去掉经营范围里的字。",
    "Provinces differ: ask the provider for theirs first. Some want a remark instead; of "
    "Hubei one source says that it takes none and wants the words out of the scope.",
    TENCENT,
)


def _fields() -> Entry:
    # Finance and tutoring have letters of their own.
    own = {"互联网金融", "校外培训"}
    options = shape.at("services.approvals.field").options
    return Entry(
        label=(both("网站不从事的", "What the site does not do")),
        boxes=tuple(Box("", one.label) for one in options if one.label.zh not in own),
        takes_several=True,
    )


NO_APPROVAL: Form = denial(
    "no-approval",
    both("不涉及前置审批承诺书", "Undertaking that no prior approval is involved"),
    both(
        "单位名称或经营范围里有要先审批的字、网站不做这些业务，而本省收承诺书时用。",
        "For organisations whose name or scope has words that need an approval, while the site "
        "does none of it and the province takes such a letter.",
    ),
    (TO, *UNIT, *SITE, WORDS, _fields()),
    both(
        "本单位名称或经营范围里虽有上列的字，但所备案的网站不从事上面打钩的业务，也不发布有关内容。"
        + LATER.zh,
        "Although the organisation's name or scope has the words above, the website filed "
        "does none of the business ticked and publishes nothing of the kind. " + LATER.en,
    ),
    point(
        "写明省、单位名称、统一社会信用代码、所涉业务、域名，盖公章，写日期（文化类承诺书要的）。",
        "Province, organisation, credit code, subject, domain, seal and date (what the "
        "letter about culture must hold).",
        TENCENT,
    ),
    ASK,
)
