"""Two ranges of one site share an address."""

from collections.abc import Iterator
from itertools import pairwise

from beiancheck.facts import Facts
from beiancheck.formats import ip_range
from beiancheck.law import PROVIDER_FORM_2023
from beiancheck.requirements.fields import OF_ACCESS
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023,),
    causes=("C62",),
    filings=OF_ACCESS,
    title=Text(zh="IP 地址段重叠", en="Ranges of IP addresses overlap"),
    why=Text(
        zh="同一个地址在一个网站里只登记一次。",
        en="The form records an address once for each site.",
    ),
    fault=Text(
        zh="“{first}”和“{second}”有重叠的地址。",
        en="“{first}” and “{second}” share an address.",
    ),
    fix=Text(zh="合并成一段，或删掉重复的。", en="Make them one range, or remove one."),
)
def ip_ranges_overlap(facts: Facts) -> Iterator[Evidence]:
    """Compare each range with the next of the same site."""
    for site in facts.sites:
        ranges = sorted(
            ip_range.ranges(site.service.access.ip), key=lambda part: (part.place, part.typed)
        )
        for first, second in pairwise(ranges):
            if ip_range.overlap(first, second):
                yield at(f"{site.path}.access.ip", first=first.typed, second=second.typed)
