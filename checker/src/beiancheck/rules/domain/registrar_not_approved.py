"""The domain is with a registrar that is not approved."""

import re
from collections.abc import Iterator
from functools import cache

from beiancheck import dated
from beiancheck.facts import Facts
from beiancheck.formats.typed import half_width, upper
from beiancheck.law import HUAWEI, ORDER_43, TENCENT
from beiancheck.registrants import registered
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_SAID = Text(
    zh="表里写着域名注册商不在批准的名单里",
    en="The form says that the registrar is not on the ministry's list",
)
_ABROAD = Text(
    zh="域名 {domain} 的注册商“{registrar}”像是境外的",
    en="The registrar of {domain}, “{registrar}”, seems to be abroad",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(ORDER_43.whole, TENCENT, HUAWEI),
    causes=("C41",),
    filings=OF_SERVICE - CHANGES,
    title=Text(zh="域名注册商没有获批", en="A registrar that is not approved"),
    why=Text(
        zh="备案系统只认境内获批注册商处的实名信息，在境外注册的要先转入。",
        en="The filing system takes registrant data from approved mainland registrars; a domain "
        "abroad is transferred first.",
    ),
    fault=Text(zh="{what}。", en="{what}."),
    fix=Text(
        zh="到 domain.miit.gov.cn 查注册商；不在名单里的，把域名转到境内获批的注册商。",
        en="Look the registrar up at domain.miit.gov.cn; if it is not there, transfer the domain "
        "to an approved mainland registrar.",
    ),
)
def registrar_not_approved(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered, and for names of registrars abroad."""
    path, answer = "statements.registrar_is_approved", facts.submission.statements
    if answer.registrar_is_approved is False:
        yield at(path, what=_SAID)
        return
    if answer.registrar_is_approved is None and any(True for _ in registered(facts)):
        yield Unseen(path)
    for one in registered(facts):
        name = one.domain.registrar.strip()
        if _is_abroad(name):
            said = {"domain": one.domain.name.strip(), "registrar": name}
            yield at(f"{one.path}.registrar", _LOOK, what=_ABROAD, **said)


def _is_abroad(name: str) -> bool:
    return _abroad().search(upper(half_width(name))) is not None


@cache
def _abroad() -> re.Pattern[str]:
    names = map(upper, dated.tables("overseas_registrars")["rows"])
    return re.compile("|".join(map(re.escape, names)))
