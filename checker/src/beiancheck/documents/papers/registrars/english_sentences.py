"""What sentences in English say of a domain: whose it is, with whom and when it was registered.

A day is told by the words before it in its sentence, a name by those on one side of it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from beiancheck.documents.papers.registrars import english_names, only_hosts
from beiancheck.documents.papers.registrars.domains import HOST
from beiancheck.documents.papers.registrars.english_names import DAY, MAIL, SITE, WHO
from beiancheck.documents.papers.values import days
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_MAILS = re.compile(r"\S+@\S+|https?://\S+|\bwww\.\S+", re.IGNORECASE)
_MOST = 6000
"""Characters of a page that are looked through."""
_OF_HOST = re.compile(
    rf"(?:\bdomains?(?: names?)?:?|\bnames?|record of|{WHO} of|registration of|that|for)"
    rf"\s?[\"'(]?(?P<a>{SITE}+)|(?P<b>{SITE}+)[\"')]?\s?(?:is|was|has\sbeen|remains|belongs)\b",
    re.IGNORECASE,
)
_IN_NAME = re.compile(r",? (?:Inc|Ltd|LLC|Limited|Corp|GmbH)\b| [A-Z][a-z]+[ ,]")
"""How the name of a body goes on that begins as a host name does: Shili.com, Inc."""
_SENTENCE = re.compile(r"(?<! [A-Z])(?<!\bCo)(?<!\bLtd)(?<!\bInc)\.\s(?=[A-Z])|[;:]")
_UNTIL = re.compile(
    r"\b(?:until|through|thru|till|to|expir\w+(?:\s(?:on|at|is))?)\s(?:midnight\s)?$"
)
_SINCE = re.compile(r"\b(?:since|from)\s$")
_CUES = re.compile(
    r"(?P<ends>\b(?:expir|valid|paid|renew|remain|laps|end(?:s|ing)\b|due\b|good\b))"
    r"|(?P<begins>\b(?:regist(?:ered|ration)|creat|commenc|activ|acquired|began|effective))"
    r"|\b(?:issu|dated|print|updat|modif|transferr|chang|generat|as of|verif|certif|quer)",
    re.IGNORECASE,
)


def joined(texts: Sequence[str]) -> str:
    """Return lines of text as one."""
    return "\n".join(texts)[:_MOST]


def told(text: str) -> Mapping[Item, tuple[int, int]]:
    """Return where a text says what, the first place of each."""
    plain = _masked(text)
    found: dict[Item, tuple[int, int]] = {}
    host = _OF_HOST.search(plain)
    if host:
        found[Item.DOMAIN] = host.span("a" if host["a"] else "b")
    for item in (Item.HOLDER, Item.REGISTRAR):
        span = english_names.named(item, plain)
        if span:
            found[item] = span
    for item, span in _days(plain):
        found.setdefault(item, span)
    return found


def _masked(text: str) -> str:
    text = _MAILS.sub(lambda it: MAIL * len(it.group()), text)
    text = HOST.sub(_host, text)
    for day in days.days(text):
        if day.day:
            text = text[: day.start] + DAY * (day.stop - day.start) + text[day.stop :]
    return text


def _host(found: re.Match[str]) -> str:
    """Return what stands in place of a host name; Ltd.and is none, nor is that of a body."""
    is_of_body = _IN_NAME.match(found.string, found.end()) is not None
    is_of_body = is_of_body or only_hosts.is_of_body(found.group())
    is_one = has_known_suffix(found.group()) and not is_of_body
    start = only_hosts.begin(found.group())
    site = SITE * (len(found.group()) - start)
    return found.group()[:start] + site if is_one else found.group()


def _is_alone(plain: str, day: re.Match[str]) -> bool:
    return plain[: day.start()].endswith("\n") and plain[day.end() :][:1] in {"", "\n"}


def _days(plain: str) -> Iterator[tuple[Item, tuple[int, int]]]:
    """Yield the days that sentences tell, with what each one is."""
    last = 0
    for day in re.finditer(f"{DAY}+", plain):
        before = _SENTENCE.split(plain[last : day.start()])[-1]
        if _is_alone(plain, day):
            # Of a table: what stands in the line before is not said of it, unless it leads there.
            before = "\n".join(before.split("\n")[-2:])
        is_period = last and before.split() == ["to"]
        last = day.end()
        cues = list(_CUES.finditer(before))
        if not cues and not is_period:
            continue
        if _UNTIL.search(before):
            yield Item.EXPIRES, day.span()
        elif _SINCE.search(before) and (cues[-1]["ends"] or cues[-1]["begins"]):
            yield Item.REGISTERED, day.span()
        elif cues[-1]["ends"]:
            yield Item.EXPIRES, day.span()
        elif cues[-1]["begins"]:
            yield Item.REGISTERED, day.span()
