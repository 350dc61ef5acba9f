"""A new site is filed with more than one domain."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Site
from beiancheck.formats import domain
from beiancheck.law import NOTICE_2019_633
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import NEW_SERVICE
from beiancheck.text import Text, listed, shown
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2019_633.whole,),
    causes=("C36",),
    filings=NEW_SERVICE,
    title=Text(zh="一个网站填了几个域名", en="A site with more than one domain"),
    why=Text(
        zh="2019 年 4 月 22 日起，新办的备案一个网站只能填一个域名，多填的系统自动退回。",
        en="Since 22 April 2019 a new filing takes one domain for each site; the system sends "
        "others back.",
    ),
    fault=Text(
        zh="这个网站填了 {number} 个域名：{domains}。",
        en="The site has {number} domains: {domains}.",
    ),
    fix=Text(
        zh="只留一个；其他域名各添一个网站，分别备案。",
        en="Keep one; add a site of its own for each of the others.",
    ),
)
def several_domains(facts: Facts) -> Iterator[Evidence]:
    """Look for websites with two or more different domains."""
    for site in facts.sites if facts.is_new_service else ():
        found = _domains(site) if site.is_website else []
        if len(found) > 1:
            names = Text(zh=listed(found, "zh"), en=listed(found, "en"))
            yield at(f"{site.path}.domains.0.name", number=str(len(found)), domains=names)


def _domains(site: Site) -> list[str]:
    found: dict[str, str] = {}
    for typed in site.service.domains:
        for part in domain.separate(typed.name) or filter(None, [typed.name.strip()]):
            read = domain.read(part)
            # The same domain with and without www is one.
            found.setdefault(read.ascii or part, read.right or part)
    # Braces would be taken for names to be filled in.
    return [shown(name.replace("{", "(").replace("}", ")")) for name in found.values()]
