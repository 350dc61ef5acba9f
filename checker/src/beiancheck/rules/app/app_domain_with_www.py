"""An app's domain begins with www."""

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


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI,),
    causes=("C86",),
    filings=OF_SERVICE,
    about=Part.APPS,
    title=Text(zh="App 域名带了 www", en="An app's domain begins with www"),
    why=Text(
        zh="App 备案填实际访问的域名，可以到四级，但不带 www。",
        en="An app is filed with the domain that it really calls, at any level, without www.",
    ),
    fault=Text(zh="App 域名是“{domain}”。", en="The app's domain is “{domain}”."),
    fix=Text(
        zh="去掉 www，填 App 实际访问的域名。",
        en="Leave www out and enter the domain that the app really calls.",
    ),
)
def app_domain_with_www(facts: Facts) -> Iterator[Seen]:
    """Look at the domains of apps, of which several may stand in the field."""
    yield from unseen_of_each(facts, facts.sites, "app.domain")
    for site in facts.sites:
        if site.service.type is not ServiceType.APP:
            continue
        path = f"{site.path}.app.domain"
        for typed in domain.separate(site.service.app.domain):
            # www.cn and www.com.cn are registered domains themselves.
            host, read = domain.host(typed), domain.read(typed)
            if host.startswith("www.") and host != read.ascii:
                yield at(path, domain=typed)
