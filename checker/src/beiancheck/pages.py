"""The home pages whose source was handed in, and whether a filing number is due on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.documents.document import Source
from beiancheck.facts import Facts
from beiancheck.formats import icp_number
from beiancheck.formats.typed import upper
from beiancheck.rule import Unseen
from beiancheck.terms.filings import CHANGES, Filing
from beiancheck.terms.papers import Paper

FILED = CHANGES | {Filing.ADD_ACCESS}
"""Filings of services that have their number already."""
_SHORTEST = 200


@dataclass(frozen=True, slots=True)
class Home:
    """A home page: where the file stands, its name, and what it shows."""

    path: str
    name: str
    source: Source

    @property
    def is_made_by_scripts(self) -> bool:
        """Tell whether most of the page appears only when its scripts run."""
        return bool(self.source.scripts) and len(self.source.words) < _SHORTEST

    @property
    def has_number(self) -> bool:
        """Tell whether the page shows a filing or licence number, well-formed or not."""
        words = self.source.words
        return bool(icp_number.numbers(words) or icp_number.attempt(words)) or (
            icp_number.has_licence(words)
        )

    def leads_to(self, host: str) -> bool:
        """Tell whether a link of the page leads to a host, or names it as where it leads on to."""
        whole = re.compile(rf"(?<![A-Z0-9-]){re.escape(upper(host))}(?!\.?[A-Z0-9-])", re.ASCII)
        return any(whole.search(upper(link)) for link in self.source.links)


def homes(facts: Facts) -> Iterator[Home]:
    """Yield every page that could be read."""
    for document in facts.documents:
        if document.role is Paper.PAGE_SOURCE and document.contents.source is not None:
            yield Home(document.path, document.name, document.contents.source)


def unread(facts: Facts) -> Iterator[Unseen]:
    """Yield the files that were handed in as a page and are none, or the lack of any."""
    pages = [one for one in facts.documents if one.role is Paper.PAGE_SOURCE]
    if not pages and is_filed(facts) and any(site.is_website for site in facts.sites):
        yield Unseen("files")
    yield from (Unseen(one.path) for one in pages if one.contents.source is None)


def is_filed(facts: Facts) -> bool:
    """Tell whether the services have their number already."""
    return facts.submission.filing in FILED
