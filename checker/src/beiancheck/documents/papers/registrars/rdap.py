"""What a registry answers by RDAP: a host name, parties by their roles, and what happened when."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import no_holders
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_Q = "[\"“”'＂]"
_HOST = re.compile(rf"(?:ldhName|unicodeName){_Q}?\s*:\s*{_Q}?([^\s\"“”'＂,]+)", re.IGNORECASE)
_OF_SERVERS = re.compile(r"nameservers?\b[^{}]*\{?[^{}]*$", re.IGNORECASE)
_EVENT = re.compile(
    rf"eventAction{_Q}?\s*:\s*{_Q}?(?P<action>[A-Za-z ]+)"
    rf"|eventDate{_Q}?\s*:\s*{_Q}?(?P<day>[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}})",
    re.IGNORECASE,
)
_ACTIONS = {"registration": Item.REGISTERED, "expiration": Item.EXPIRES}
_ROLE = re.compile(rf"roles{_Q}?\s*:\s*\[?\s*{_Q}?(registrant|registrar)\b", re.IGNORECASE)
_ANY_ROLE = re.compile(rf"roles{_Q}?\s*:", re.IGNORECASE)
_ROLES = {"registrant": Item.HOLDER, "registrar": Item.REGISTRAR}
_NAME = re.compile(
    rf"(?:{_Q}(?P<card>fn|org){_Q}\s*,\s*\{{?[^}}\[]{{0,40}}\}}?\s*,\s*{_Q}text{_Q}\s*,"
    rf"|{_Q}(?P<key>fn|org|organi[sz]ation|name){_Q}\s*:)\s*{_Q}(?P<name>[^\"“”＂]+){_Q}",
    re.IGNORECASE,
)
"""A name on a vCard, or the same as a key of its own."""
_OF_BODY = "org"
_SAYS = re.compile("ldhName|eventAction|vcardArray|rdapConformance", re.IGNORECASE)
_FACTS = 2
"""Of its words, those that tell such an answer."""


def is_one(texts: Sequence[str]) -> bool:
    """Tell whether lines of text are such an answer."""
    return len({word.lower() for text in texts for word in _SAYS.findall(text)}) >= _FACTS


def told(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what it says of a domain."""
    text = "".join(cell.text for cell in found)
    for host in _HOST.finditer(text):
        if not _OF_SERVERS.search(text, max(0, host.start() - 80), host.start()):
            yield made.stretch(Item.DOMAIN, host.span(1), found, page)
            break
    yield from _days(text, found, page)
    yield from _parties(text, found, page)


def _days(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the days of its events; an event says first what happened, or first when."""
    events = list(_EVENT.finditer(text))
    pairs = zip(events[::2], events[1::2], strict=False)
    for one, other in pairs:
        action, day = (one, other) if one["action"] else (other, one)
        item = _ACTIONS.get((action["action"] or "").strip().lower())
        if item and day["day"] and days.days(day["day"]):
            yield made.stretch(item, day.span("day"), found, page)


def _parties(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who has a role; an entity says its name behind its roles, or before them."""
    names, roles = list(_NAME.finditer(text)), list(_ANY_ROLE.finditer(text))
    is_before = bool(names and roles) and names[0].start() < roles[0].start()
    for role in _ROLE.finditer(text):
        if is_before:
            start = max((one.end() for one in roles if one.end() < role.start()), default=0)
            stop = role.start()
        else:
            start = role.end()
            stop = min((one.start() for one in roles if one.start() > start), default=len(text))
        own = [name for name in names if start <= name.start() < stop]
        own.sort(key=lambda name: not (name["card"] or name["key"]).lower().startswith(_OF_BODY))
        span = own[0].span("name") if own else None
        value = made.stretch(_ROLES[role[1].lower()], span, found, page) if span else None
        if value and not no_holders.is_none(value.text):
            yield value.as_text(value.text.strip())
