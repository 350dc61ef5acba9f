"""What stands in the field for addresses is not one, or a range runs backwards."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import ip_range
from beiancheck.formats.ip_range import Fault, Malformed
from beiancheck.law import PROVIDER_FORM_2023
from beiancheck.requirements.fields import OF_ACCESS
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity

_FAULTS = {
    Fault.SYNTAX: Text(zh="不是 IP 地址", en="is not an IP address"),
    Fault.PREFIX: Text(
        zh="是网段写法，备案表要写起止地址", en="is a prefix; the form takes start and end"
    ),
    Fault.MIXED: Text(
        zh="一头是 IPv4，一头是 IPv6", en="starts as IPv4 and ends as IPv6, or the other way"
    ),
    Fault.ORDER: Text(zh="起始地址大于结束地址", en="starts after its end"),
}


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023,),
    causes=("C62",),
    filings=OF_ACCESS,
    title=Text(zh="IP 地址的写法不对", en="IP addresses that cannot be read"),
    why=Text(
        zh="备案表按起止地址登记，写错的提交不了。",
        en="The form records start and end of each range and does not take anything else.",
    ),
    fault=Text(zh="“{part}”{what}。", en="“{part}” {what}."),
    fix=Text(
        zh="写一个地址，或“起-止”；几段用分号隔开，如 36.112.0.10-36.112.0.12。",
        en="Write one address, or start-end, ranges apart by semicolons: 36.112.0.10-36.112.0.12.",
    ),
)
def ip_malformed(facts: Facts) -> Iterator[Seen]:
    """Look for parts of the field that are no range."""
    yield from unseen_of_each(facts, facts.sites, "access.ip")
    for site in facts.sites:
        path = f"{site.path}.access.ip"
        for part in ip_range.read(site.service.access.ip):
            if isinstance(part, Malformed):
                yield at(path, part=part.typed, what=_FAULTS[part.fault])
