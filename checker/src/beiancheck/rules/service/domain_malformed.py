"""A domain is not written as a filing takes it."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import domain
from beiancheck.formats.domain import Domain, Fault
from beiancheck.formats.leased_suffix import is_leased
from beiancheck.law import HUAWEI, PROVIDER_FORM_2023
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.filings import ServiceType
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_USUALLY = Verdict(Severity.WARNING, Ground.PRACTICE)
_FAULTS = {
    Fault.SCHEME: Text(zh="前面带了 http", en="it begins with http"),
    Fault.PATH: Text(zh="后面带了路径", en="a path follows it"),
    Fault.PORT: Text(zh="后面带了端口", en="a port follows it"),
    Fault.WWW: Text(zh="前面带了 www", en="it begins with www"),
    Fault.SUBDOMAIN: Text(
        zh="这是子域名，备案填注册的那一级",
        en="it is a subdomain; the registered level is filed",
    ),
    Fault.LETTERS: Text(
        zh="有全角符号或域名里不能用的字符",
        en="it holds full-width signs or characters that a domain cannot hold",
    ),
    Fault.NO_SUFFIX: Text(zh="不完整，缺了一段", en="a part of it is missing"),
    Fault.ADDRESS: Text(zh="这是 IP 地址", en="it is an IP address"),
    Fault.LOOKALIKE: Text(
        zh="英文字母里混了别的文字的形近字母，如西里尔字母",
        en="letters of another script that look like Latin ones, such as Cyrillic, stand in it",
    ),
    Fault.DOT: Text(zh="末尾多了一个点", en="it ends in a dot"),
}
_WRITE = Text(zh="改填“{right}”", en="Write “{right}”")
_COPY = Text(
    zh="照域名证书填，如 example.cn",
    en="Copy it from the domain certificate, for example example.cn",
)
_CERTIFICATE = Text(
    zh="看一眼域名证书，注册的是“{right}”就填它",
    en="See the domain certificate; if “{right}” is what was registered, write that",
)
_ONE_EACH = Text(zh="一个域名填一栏，不要写在一起", en="Enter each domain in a field of its own")
_NO_DOMAIN = Text(
    zh="有域名的填域名；只用 IP 开站的，先问服务商怎么填",
    en="Enter the domain; for a site without one, ask the provider how to fill this in",
)
_SEVERAL = Text(zh="写了几个域名", en="several domains stand in it")


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023, HUAWEI),
    causes=("C35",),
    filings=OF_SERVICE,
    title=Text(zh="域名的写法不对", en="A domain is not written as it is filed"),
    why=Text(
        zh="备案系统按注册的域名比对，多一个 www 或一段路径就对不上。",
        en="The filing system compares registered domains; a www or a path spoils the match.",
    ),
    fault=Text(zh="域名“{domain}”：{what}。", en="Domain “{domain}”: {what}."),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def domain_malformed(facts: Facts) -> Iterator[Seen]:
    """Look at the domains of websites; an app's may be of a further level."""
    yield from unseen_of_each(facts, facts.sites, "domains.0.name")
    for site in facts.sites:
        if site.service.type is not ServiceType.WEBSITE:
            continue
        for place, typed in enumerate(site.service.domains):
            if typed.name.strip():
                yield from _read(f"{site.path}.domains.{place}.name", typed.name.strip(), facts)


def _read(path: str, typed: str, facts: Facts) -> Iterator[Seen]:
    if len(domain.separate(typed)) > 1:
        # Of a new site this is told by several-domains.
        if not facts.is_new_service:
            yield at(path, domain=typed, what=_SEVERAL, advice=_ONE_EACH)
        return
    found = domain.read(typed)
    if found.fault is None:
        return
    advice = _WRITE if found.right else _COPY
    verdict = None
    if found.fault is Fault.ADDRESS:
        # A site may be filed by its IP alone (Order 33, Article 5).
        verdict, advice = _LOOK, _NO_DOMAIN
    elif found.fault is Fault.LOOKALIKE:
        # Registries take no such mixture, but no rule of the filing's says so.
        verdict, advice = _USUALLY, _COPY
    elif found.fault is Fault.DOT:
        # Right in the system of names, and seldom what a form takes.
        verdict = _LOOK
    elif found.fault is Fault.SUBDOMAIN and not _is_certain(found, facts):
        verdict, advice = _LOOK, _CERTIFICATE
    what = _FAULTS[found.fault]
    yield at(path, verdict, domain=typed, what=what, advice=advice, right=found.right)


def _is_certain(found: Domain, facts: Facts) -> bool:
    # Old filings and government departments do hold further levels, and names under cn.com and
    # the like belong to whoever took them there.
    return facts.is_new_service and found.suffix != "gov.cn" and not is_leased(found.ascii)
