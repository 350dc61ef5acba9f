"""The laws and dated sources of the project, read once from `data/laws.toml`."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.resources import files
from typing import Any, Final

from beiancheck.citation import Article, Authority, Citation, Law, Source
from beiancheck.text import Text

__all__ = ["LAWS", "SOURCES", "Article", "Authority", "Citation", "Law", "Source"]

CHECKED: Final = date(2026, 11, 24)
"""The day on which the rows of `data/laws.toml` were last looked at."""

_Row = Mapping[str, Any]


def _numbers(ranges: Iterable[str], last: int) -> frozenset[int]:
    """Spell out article ranges such as "8-12", "25" or "all"."""
    numbers: set[int] = set()
    for span in ranges:
        start, _, end = f"1-{last}".partition("-") if span == "all" else span.partition("-")
        numbers.update(range(int(start), int(end or start) + 1))
    return frozenset(numbers)


def _law(row: _Row) -> Law:
    return Law(
        id=row["id"],
        title=Text(zh=row["zh"], en=row["en"]),
        short=Text(zh=row.get("zh_short", row["zh"]), en=row["short"]),
        number=Text(**row["number"]),
        authority=Authority(row["kind"]),
        articles=row["articles"],
        official=row["official"],
        checked=CHECKED,
        in_force=row.get("in_force"),
        amended=row.get("amended"),
        current_since=row.get("current_since", row.get("in_force")),
        unread=_numbers(row.get("unread", ()), row["articles"]),
    )


def _source(row: _Row) -> Source:
    return Source(
        id=row["id"],
        name=Text(zh=row["zh"], en=row["en"]),
        authority=Authority(row["kind"]),
        url=row.get("url", ""),
        as_of=Text(**row["as_of"]),
        checked=CHECKED,
    )


_ROWS: Final = tomllib.loads(
    files("beiancheck").joinpath("data/laws.toml").read_text(encoding="utf-8")
)
LAWS: Final[Mapping[str, Law]] = {row["id"]: _law(row) for row in _ROWS["law"]}
"""Every law and notice by its id, in the order of the regulations page."""
SOURCES: Final[Mapping[str, Source]] = {row["id"]: _source(row) for row in _ROWS["source"]}
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
