"""An address that the public internet does not reach."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import ip_range
from beiancheck.law import HUAWEI, PROVIDER_FORM_2023
from beiancheck.requirements.fields import OF_ACCESS
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023, HUAWEI),
    causes=("C61",),
    filings=OF_ACCESS,
    title=Text(zh="IP 地址不是公网地址", en="An IP address that is not public"),
    why=Text(
        zh="备案登记的是网站对外的公网地址，内网和专用地址从外面访问不到。",
        en="The filing records the public address of the site; private and reserved ones cannot "
        "be reached from outside.",
    ),
    fault=Text(
        zh="“{part}”在公网上访问不到（{what}）。",
        en="“{part}” cannot be reached on the internet ({what}).",
    ),
    fix=Text(
        zh="填服务器的公网 IP，在服务商的控制台里看得到。",
        en="Enter the server's public IP, which the provider's console shows.",
    ),
)
def ip_not_public(facts: Facts) -> Iterator[Seen]:
    """Look for ranges that touch one that is closed to the public internet."""
    yield from unseen_of_each(facts, facts.sites, "access.ip")
    for site in facts.sites:
        path = f"{site.path}.access.ip"
        for part in ip_range.ranges(site.service.access.ip):
            what = ip_range.closed(part)
            if what is not None:
                yield at(path, part=part.typed, what=what)
