"""Who and what a whole submission is about, typed into a flawless one."""

from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any

from tests.papers import numbers
from tests.papers.bodies import CATEGORIES, Body, body, title
from tests.papers.people import TODAY, Person, person
from tests.papers.places import Place, place
from tests.papers.registrations import Domain, domain
from tests.submissions import flawless

PERSONS = frozenset({"individual"})
KINDS = (
    "enterprise",
    "individual",
    "individual-business",
    "public-institution",
    "social-organisation",
    "private-non-enterprise",
    "foundation",
    "law-firm",
)


@dataclass(frozen=True, slots=True)
class Cast:
    """A body (its head alone, where an individual files), a second person and a domain."""

    kind: str
    body: Body
    second: Person
    domain: Domain

    @property
    def holder(self) -> str:
        """Whose website it is."""
        return self.body.head.name if self.kind in PERSONS else self.body.name


def _beijing(rng: Random) -> Place:
    while True:
        found = place(rng)
        if found.province == "beijing":
            return found


def _of_beijing(who: Person, rng: Random) -> Person:
    where = _beijing(rng)
    born = who.born.replace(year=1960 + who.born.year % 40, day=min(who.born.day, 28))
    number = numbers.resident_id(where.area, born, who.sex, rng)
    until = who.until if who.until and (who.until - TODAY) > timedelta(days=150) else None
    return replace(who, place=where, born=born, number=number, until=until)


def cast(kind: str, rng: Random) -> Cast:
    """Invent everybody, in Beijing, where the flawless submissions are at home."""
    as_body = "enterprise" if kind in PERSONS else kind
    where = _beijing(rng)
    head = _of_beijing(person(rng), rng)
    plain = body(as_body, rng)
    who = replace(
        plain,
        place=where,
        head=head,
        name=title(as_body, where, rng),
        code=numbers.code(CATEGORIES[as_body], where.area, rng),
    )
    holder = head.name if kind in PERSONS else who.name
    second = _of_beijing(person(rng), rng)
    return Cast(kind, who, second, _plain_domain(holder, rng))


def _plain_domain(holder: str, rng: Random) -> Domain:
    while True:
        found = domain(rng, holder)
        if found.name.endswith((".cn", ".com")):
            return replace(found, since=min(found.since, TODAY - timedelta(days=100)))


def typed(of: Cast) -> dict[str, Any]:
    """Return a flawless submission about the cast, as decoded TOML."""
    raw = flawless(of.kind)
    who, head = of.body, of.body.head
    is_person = of.kind in PERSONS
    where = head.place if is_person else who.place
    raw["holder"] |= {
        "name": of.holder,
        "number": head.number if is_person else who.code,
        "region": where.region,
        "certificate_address": where.address,
        "address": where.address,
        "investor": of.holder if is_person or of.kind == "enterprise" else "示例市样例局",
    }
    if not is_person:
        until = who.until.isoformat() if who.until else "长期"
        raw["holder"] |= {"legal_representative": head.name, "valid_until": until}
    raw["manager"] |= _typed_person(head)
    service = raw["services"][0]
    service["home_page"] = "www." + of.domain.name
    told = {"holder": of.holder, "holder_number": raw["holder"]["number"]}
    before = service["domains"][0]
    service["domains"] = [
        before
        | {"name": of.domain.name, "expires": of.domain.until, "registrar": of.domain.registrar}
        | {key: text for key, text in told.items() if key in before}
    ]
    if "manager" in service:
        service["manager"] |= _typed_person(of.second)
    return raw


def _typed_person(who: Person) -> dict[str, Any]:
    return {
        "name": who.name,
        "number": who.number,
        "valid_from": who.since,
        "valid_until": who.until.isoformat() if who.until else "长期",
    }
