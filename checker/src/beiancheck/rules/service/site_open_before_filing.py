"""A site that has no filing yet can already be opened."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ORDER_33, ORDER_292
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import NEW_SERVICE
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.LAW,
    cites=(ORDER_292.article(4), ORDER_33.article(5)),
    causes=("C44",),
    filings=NEW_SERVICE,
    title=Text(zh="还没备案，网站已经能打开", en="The site is open before it is filed"),
    why=Text(
        zh="没有备案不得提供服务；审核时打得开，会被退回。",
        en="Nobody may provide the service before it is filed; an open site is sent back.",
    ),
    fault=Text(
        zh="表里写着这个域名现在能打开网站。", en="The form says that the domain opens a website."
    ),
    fix=Text(
        zh="停掉解析或关站，备案号下来再开通。",
        en="Stop the resolution or close the site, and open it when the number has come.",
    ),
)
def site_open_before_filing(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered for new websites."""
    for site in facts.sites if facts.is_new_service else ():
        path = f"{site.path}.is_open"
        if site.is_website and site.service.is_open is None:
            yield Unseen(path)
        elif site.is_website and site.service.is_open:
            yield at(path)
