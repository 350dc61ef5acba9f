"""Which items a type of change may hold, and which no change may."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from beiancheck.law import HUAWEI, NOTICE_2019_633, ORDER_33, TENCENT, Citation
from beiancheck.terms.changes import Change
from beiancheck.terms.filings import Filing
from beiancheck.text import Text

Part = Literal["holder", "service", "access"]

PARTS: dict[Change, Part | None] = {
    Change.HOLDER_NAME: "holder",
    Change.HOLDER_NUMBER: "holder",
    Change.HOLDER_KIND: "holder",
    Change.PROVINCE: "holder",
    Change.ADDRESS: "holder",
    Change.MANAGER: "holder",
    Change.SITE_MANAGER: "service",
    Change.CONTACTS: None,
    Change.SITE_NAME: "service",
    Change.CONTENT: "service",
    Change.REPLACE_DOMAIN: "service",
    Change.ADD_DOMAIN: "service",
    Change.DROP_DOMAIN: "service",
    Change.IP: "access",
}
"""The part of a filing where an item stands; phones and emails stand in two."""

MAY_CHANGE: dict[Filing, frozenset[Part]] = {
    Filing.CHANGE_ACCESS: frozenset({"access"}),
    Filing.CHANGE_HOLDER: frozenset({"holder"}),
    Filing.CHANGE_SERVICE: frozenset({"service", "access"}),
    Filing.CHANGE_BOTH: frozenset({"holder", "service", "access"}),
}
"""The parts that a type of change holds, the narrowest type first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """An item that no change may hold, and what is done instead.

    ``is_certain`` is false where providers say so and contradict each other.
    """

    change: Change
    instead: Text
    cites: tuple[Citation, ...]
    is_certain: bool = True


_ONE_DOMAIN = (NOTICE_2019_633.whole, HUAWEI)
BARRED = (
    Barred(
        change=Change.PROVINCE,
        instead=Text(
            zh="多数要注销现在的备案，到新住所所在的省重新备案；也有文档说同一主体可以变更，先问服务商",
            en="mostly the filing is cancelled and made anew in the province of the new domicile; "
            "one document lets the same holder change it, so ask the provider first",
        ),
        cites=(ORDER_33.article(3), HUAWEI),
        is_certain=False,
    ),
    Barred(
        change=Change.HOLDER_NUMBER,
        instead=Text(
            zh="注销后用新证件重新备案；只是旧证件换成统一社会信用代码的，先问服务商能不能变更",
            en="cancel and file anew with the new certificate; if an old certificate only became "
            "a unified social credit code, ask the provider whether a change will do",
        ),
        cites=(HUAWEI, TENCENT),
        is_certain=False,
    ),
    Barred(
        change=Change.REPLACE_DOMAIN,
        instead=Text(
            zh="新域名另办新增互联网信息服务，旧的不用了再注销",
            en="file the new domain as a new service, and cancel the old one when it is not used",
        ),
        cites=_ONE_DOMAIN,
    ),
    Barred(
        change=Change.ADD_DOMAIN,
        instead=Text(
            zh="多出来的域名另办新增互联网信息服务，一个网站一个域名",
            en="file the further domain as a new service: one domain for one site",
        ),
        cites=_ONE_DOMAIN,
    ),
)


def fits(filing: Filing, changes: Iterable[Change]) -> bool:
    """Tell whether a type of change holds all these items."""
    return {PARTS[change] for change in changes} - {None} <= MAY_CHANGE[filing]


def fitting(changes: Iterable[Change]) -> Filing:
    """Return the narrowest type of change that holds all these items."""
    items = tuple(changes)
    return next(filing for filing in MAY_CHANGE if fits(filing, items))
