"""A domain's certificate or console says that its real-name check has not been passed."""

import re
from collections.abc import Iterator

from beiancheck.agreement.telling import said
from beiancheck.agreement.values import sheets
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_OPEN = re.compile(
    "(?:未|没有|尚未)[一-鿿]{0,3}(?:实名|认证|通过|完成|提交|审核|核验|验证|上传)"
    "|未$|不通过|失败|驳回|拒绝|[审核认证验]中|待[一-鿿]|(?<![无不])需要?(?:实名|认证)"
    "|\\bnot\\b|unverified|pending|failed|rejected|^no$|in progress",
    re.IGNORECASE,
)
"""How consoles say that the check is open or failed: 未实名认证, 审核中, 审核失败, unverified."""


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C40",),
    about=Part.READINGS,
    title=Text(
        zh="域名好像还没有通过实名认证",
        en="The domain's real-name check seems not to have been passed",
    ),
    why=Text(
        zh="域名通过实名认证，数据同步到备案系统以后，才核得对持有者。",
        en="The holder can be compared only once the domain has passed its real-name check and "
        "the filing system has the data.",
    ),
    fault=Text(
        zh="{paper}{seen}，好像还没有通过实名认证。",
        en="The {paper} {seen}: the real-name check seems not to have been passed.",
    ),
    fix=Text(
        zh="到注册商处看认证结果：没有通过的先认证，通过后等满三个工作日；已经通过的，换一张新的截图。",
        en="See at the registrar: if it is open, finish the check and wait three working days; if "
        "it has been passed, take a new screenshot.",
    ),
)
def real_name_not_passed(facts: Facts) -> Iterator[Evidence]:
    """Look at what papers of domains say of the check; a recognised word is a hint."""
    for sheet in sheets(facts):
        if sheet.document.role is not Paper.DOMAIN_CERTIFICATE:
            continue
        for cell in sheet.of(Item.REAL_NAME):
            if _OPEN.search(cell.text):
                verdict = None if cell.is_proven else _LOOK
                yield Evidence(cell.place, said(cell), verdict, (), (cell,))
                break
