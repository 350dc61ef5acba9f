"""The home page's address does not hold the site's domain."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Site
from beiancheck.formats import domain
from beiancheck.formats.home_page import addresses
from beiancheck.law import PROVIDER_FORM_2023, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023, TENCENT),
    causes=("C45",),
    filings=OF_SERVICE,
    title=Text(
        zh="首页地址里没有备案的域名", en="The home page is not under the domain that is filed"
    ),
    why=Text(
        zh="首页地址要用本网站备案的域名。",
        en="The home page's address must use the domain that is filed for the site.",
    ),
    fault=Text(
        zh="首页地址是“{page}”，域名是“{domain}”。",
        en="The home page is “{page}” and the domain is “{domain}”.",
    ),
    fix=Text(zh="填 www.{right} 或 {right}。", en="Write www.{right} or {right}."),
)
def home_page_without_domain(facts: Facts) -> Iterator[Seen]:
    """Compare the home page's host with the domains of the site."""
    yield from unseen_of_each(facts, facts.sites, "home_page")
    for site in facts.sites:
        if not site.is_website:
            continue
        path = f"{site.path}.home_page"
        page = site.service.home_page.strip()
        own = _domains(site)
        # Several pages in one field are told by several-home-pages.
        if page and own and len(addresses(page)) < 2 and not _is_under(domain.host(page), own):  # noqa: PLR2004 -- a lone one
            first = next(iter(own.values()))
            yield at(path, page=page, domain=first, right=first)


def _domains(site: Site) -> dict[str, str]:
    """Return the domains as they are filed, by their ASCII form; none if one is unreadable."""
    found = {}
    for typed in site.service.domains:
        parts = domain.separate(typed.name)
        # One domain among other words cannot be read.
        for part in parts if len(parts) > 1 else (typed.name,):
            read = domain.read(part)
            if not read.right:
                return {}
            found[read.ascii] = read.right
    return found


def _is_under(host: str, own: dict[str, str]) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in own)
