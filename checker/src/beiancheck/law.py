"""The laws and dated sources of the project, read once from `data/laws.toml`."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final, Literal

import msgspec

from beiancheck import dated
from beiancheck.citation import Article, Authority, Citation, Law, Source
from beiancheck.text import Text

__all__ = ["LAWS", "SOURCES", "Article", "Authority", "Citation", "Law", "Source"]


class _LawRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    zh: str
    en: str
    short: str
    zh_short: str = ""
    number: Text
    kind: Literal["law", "notice"]
    articles: int
    official: str
    checked: dt.date
    in_force: dt.date | None = None
    amended: dt.date | None = None
    current_since: dt.date | None = None
    unread: tuple[str, ...] = ()

    @property
    def law(self) -> Law:
        return Law(
            id=self.id,
            title=Text(zh=self.zh, en=self.en),
            short=Text(zh=self.zh_short or self.zh, en=self.short),
            number=self.number,
            authority=Authority(self.kind),
            articles=self.articles,
            official=self.official,
            checked=self.checked,
            in_force=self.in_force,
            amended=self.amended,
            current_since=self.current_since or self.in_force,
            unread=_numbers(self.unread, self.articles),
        )


class _SourceRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    zh: str
    en: str
    kind: Authority
    as_of: Text
    checked: dt.date
    url: str = ""

    @property
    def source(self) -> Source:
        return Source(
            id=self.id,
            name=Text(zh=self.zh, en=self.en),
            authority=self.kind,
            url=self.url,
            as_of=self.as_of,
            checked=self.checked,
        )


def _numbers(ranges: Iterable[str], last: int) -> frozenset[int]:
    """Spell out article ranges such as "8-12", "25" or "all"."""
    numbers: set[int] = set()
    for span in ranges:
        start, _, end = f"1-{last}".partition("-") if span == "all" else span.partition("-")
        numbers.update(range(int(start), int(end or start) + 1))
    return frozenset(numbers)


LAWS: Final[Mapping[str, Law]] = {row.id: row.law for row in dated.rows("laws", "law", _LawRow)}
"""Every law and notice by its id, in the order of the regulations page."""
SOURCES: Final[Mapping[str, Source]] = {
    row.id: row.source for row in dated.rows("laws", "source", _SourceRow)
}
"""Every source that is not law by its id."""

ORDER_292: Final = LAWS["order-292"]
ORDER_33: Final = LAWS["order-33"]
CYBERSECURITY_LAW: Final = LAWS["cybersecurity-law"]
ANTI_FRAUD_LAW: Final = LAWS["anti-fraud-law"]
MPS_ORDER_33: Final = LAWS["mps-order-33"]
ORDER_43: Final = LAWS["order-43"]
NOTICE_2017_264: Final = LAWS["notice-2017-264"]
NOTICE_2019_633: Final = LAWS["notice-2019-633"]
NOTICE_2023_105: Final = LAWS["notice-2023-105"]
NOTICE_2010_64: Final = LAWS["notice-2010-64"]
PIPL: Final = LAWS["pipl"]
NETWORK_DATA_REGULATIONS: Final = LAWS["network-data-regulations"]
TELECOM_REGULATIONS: Final = LAWS["telecom-regulations"]
FOREIGN_TELECOM: Final = LAWS["foreign-telecom"]
GOVERNMENT_APPLICATIONS: Final = LAWS["government-applications"]
DRUG_DEVICE_NOTICE: Final = LAWS["drug-device-notice-2025-123"]
SECTOR_APPROVALS: Final = LAWS["sector-approvals"]
DATA_SECURITY_LAW: Final = LAWS["data-security-law"]
COMPUTER_SYSTEM_SECURITY: Final = LAWS["computer-system-security"]
MINORS_ONLINE_PROTECTION: Final = LAWS["minors-online-protection"]
PUBLIC_SECURITY_PUNISHMENTS: Final = LAWS["public-security-punishments"]
COUNTER_TERRORISM_LAW: Final = LAWS["counter-terrorism-law"]

TENCENT: Final = SOURCES["tencent"]
TENCENT_2016: Final = SOURCES["tencent-2016"]
HUAWEI: Final = SOURCES["huawei"]
ALIBABA: Final = SOURCES["alibaba"]
INSPUR: Final = SOURCES["inspur"]
WECHAT: Final = SOURCES["wechat"]
PROVIDER_FORM_2023: Final = SOURCES["provider-form-2023"]
APPROVED_SUFFIXES: Final = SOURCES["approved-suffixes"]
INSPECTION_2019: Final = SOURCES["inspection-2019"]
NAMING_GUIDES: Final = SOURCES["naming-guides"]
GB_11643: Final = SOURCES["gb-11643"]
GB_32100: Final = SOURCES["gb-32100"]
PHONE_AREA_CODES: Final = SOURCES["phone-area-codes"]
IANA_SPECIAL_PURPOSE: Final = SOURCES["iana-special-purpose"]
SEED_NOTICE: Final = SOURCES["seed-notice"]
GENERAL_KNOWLEDGE: Final = SOURCES["general-knowledge"]
OURS: Final = SOURCES["ours"]
