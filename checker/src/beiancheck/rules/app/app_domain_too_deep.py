"""An app's domain has more levels than the form takes."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.formats import domain
from beiancheck.law import HUAWEI
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.filings import ServiceType
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity

_MOST = 2
"""Levels below the registered domain: a.b.example.cn has four levels, two of them below it."""


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(HUAWEI,),
    causes=("C86",),
    filings=OF_SERVICE,
    about=Part.APPS,
    title=Text(zh="App 域名超过四级", en="An app's domain has more than four levels"),
    why=Text(
        zh="App 备案填实际访问的域名，据服务商文档最多到四级。",
        en="An app is filed with the domain that it really calls; by a provider's page it has at "
        "most four levels.",
    ),
    fault=Text(
        zh="App 域名“{domain}”超过四级。", en="The app's domain “{domain}” has more than four."
    ),
    fix=Text(
        zh="填到四级为止；确实要更细的，先问服务商。",
        en="Enter it down to the fourth level; if it must go further, ask the provider first.",
    ),
)
def app_domain_too_deep(facts: Facts) -> Iterator[Seen]:
    """Count the levels of the domains of apps, of which several may stand in the field."""
    yield from unseen_of_each(facts, facts.sites, "app.domain")
    for site in facts.sites:
        if site.service.type is not ServiceType.APP:
            continue
        for typed in domain.separate(site.service.app.domain):
            registered = domain.read(typed).ascii
            below = domain.host(typed).removesuffix(registered).strip(".")
            if below.count(".") >= _MOST:
                yield at(f"{site.path}.app.domain", domain=typed)
