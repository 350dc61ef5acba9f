"""In whose name a domain is registered, as far as the form says."""

from collections.abc import Iterator
from enum import Enum, auto

import msgspec

from beiancheck.facts import Facts, Site, once
from beiancheck.formats.holder_name import Likeness, likeness
from beiancheck.submission import Domain


class Who(Enum):
    """Who a registrant is: the holder, one whose name is close, a person in charge, another."""

    HOLDER = auto()
    CLOSE = auto()
    REPRESENTATIVE = auto()
    UNSURE = auto()
    OTHER = auto()


class Registered(msgspec.Struct, frozen=True):
    """A domain with a name, and where its fields stand."""

    path: str
    site: Site
    domain: Domain


@once
def registered(facts: Facts) -> Iterator[Registered]:
    """Yield every domain that is named."""
    for site in facts.sites:
        for index, domain in enumerate(site.service.domains):
            if domain.name.strip():
                yield Registered(f"{site.path}.domains.{index}", site, domain)


def who(facts: Facts, registrant: str) -> Who | None:
    """Tell who a registrant is; None where the form does not name the holder."""
    holder = facts.submission.holder
    own = [holder.name, facts.submission.manager.name] if facts.is_person else [holder.name]
    found = {likeness(one, registrant, of_person=facts.is_person) for one in own if one.strip()}
    if not found:
        return None
    if Likeness.SAME in found:
        return Who.HOLDER
    if Likeness.CLOSE in found:
        return Who.CLOSE
    people = [facts.submission.manager.name, holder.legal_representative]
    if not facts.is_person and Likeness.SAME in {
        likeness(one, registrant, of_person=True) for one in people if one.strip()
    }:
        return Who.REPRESENTATIVE
    return Who.UNSURE if Likeness.UNSURE in found else Who.OTHER
