"""What was not or cannot be checked, said in every report."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.facts import Facts
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.unread import is_domain_unread, unread


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that only a person or the authority can check, and why."""

    what: Text
    reason: Text


_STATUS = Limit(
    Text(zh="主办者的经营状态有无异常", en="Whether the holder is in good standing"),
    Text(
        zh="本站不联网，请到国家企业信用信息公示系统查",
        en="Nothing is looked up online; see the national enterprise credit register",
    ),
)
_NUMBERS = Limit(
    Text(
        zh="手机号、证件是否已被别的主体使用",
        en="Whether phones or documents are already used by another holder",
    ),
    Text(zh="只有备案系统知道", en="Only the filing system knows"),
)
_DOMAIN = Limit(
    Text(
        zh="域名证书上印的持有者、日期和注册商，与您填的是否一致",
        en="Whether the domain certificate says what you typed of holder, dates and registrar",
    ),
    Text(
        zh="域名证书没有识别，只看了您填的，请对着证书看",
        en="The certificate was not read, only what you typed; compare them yourself",
    ),
)
_PEOPLE = Limit(
    Text(
        zh="负责人的活体核验、电话能否接通",
        en="Liveness check and whether the phones are answered",
    ),
    Text(zh="由服务商和通信管理局核验", en="Checked by the provider and the authority"),
)


def limits(facts: Facts) -> Iterator[Limit]:
    """Yield what could not be checked for this submission."""
    yield from (Limit(what, why) for what, why in unread(facts))
    statements = facts.submission.statements
    if facts.submission.kind in ORGANISATIONS and statements.is_in_good_standing is None:
        yield _STATUS
    if statements.has_number_used_elsewhere is None:
        yield _NUMBERS
    if facts.domains and is_domain_unread(facts):
        yield _DOMAIN
    yield _PEOPLE
