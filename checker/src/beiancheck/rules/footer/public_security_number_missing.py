"""The home page of a filed site shows no public security number."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.formats import icp_number
from beiancheck.law import HUAWEI, MPS_ORDER_33
from beiancheck.pages import FILED, homes, is_filed
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_SYSTEMS = ("beian.mps.gov.cn", "beian.gov.cn")


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(MPS_ORDER_33.article(12), HUAWEI),
    causes=("C82",),
    filings=FILED,
    about=Part.FILES,
    title=Text(zh="首页没有公安联网备案号", en="The home page shows no public security number"),
    why=Text(
        zh="单位在网络接通后三十日内要办公安联网备案，个人办不办看各地；"
        "挂不挂号是各平台的做法，没有挂不等于没办。",
        en="Organisations file with public security within 30 days of connection; of individuals "
        "it depends on the place. Showing the number is practice: its absence proves nothing.",
    ),
    fault=Text(
        zh="“{file}”里没有看到公网安备的号码或链接。",
        en="“{file}” shows no public security number or link.",
    ),
    fix=Text(
        zh="没办的，到 beian.mps.gov.cn 办理；办好的，把号码和图标放到首页底部。",
        en="If it is not done, file at beian.mps.gov.cn; if it is, put number and icon at the foot "
        "of the home page.",
    ),
)
def public_security_number_missing(facts: Facts) -> Iterator[Evidence]:
    """Look at every home page of a filed site."""
    for page in homes(facts) if is_filed(facts) else ():
        told = f"{page.source.words} {page.source.scripts}"
        is_linked = any(page.leads_to(host) for host in _SYSTEMS)
        if not is_linked and not icp_number.has_public_security_number(told):
            yield at(page.path, file=page.name)
