"""The domain is registered to neither the holder nor one of its people."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.holder_name import is_organisation
from beiancheck.formats.registrant_number import Match, match
from beiancheck.formats.typed import has_han
from beiancheck.law import NOTICE_2017_264
from beiancheck.provinces import Row
from beiancheck.registrants import Registered, Who, registered, who
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.terms.filings import CHANGES
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.LAW)
_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
_OF_PERSON = Text(zh="个人备案的域名要在本人名下", en="an individual's domain is the person's own")
_OF_UNIT = Text(
    zh="单位的域名可在本单位、负责人、高级管理人员名下，公司的也可在股东名下，表里看不出是哪一种",
    en="an organisation's domain may be held by itself, its principal or a senior officer, a "
    "company's also by a shareholder; the form does not show which",
)
_SCRIPT = Text(
    zh="写法不同（如拼音、英文），比不出是不是同一个名称",
    en="it is in another script, so the names cannot be compared",
)
_WRITTEN = Text(
    zh="两处写法不同，可能是同一个人（如简体和繁体、曾用名）",
    en="written differently, perhaps the same person (simplified and traditional characters, or a "
    "former name)",
)
# Their own documents print traditional characters.
_TRADITIONAL = frozenset(PersonDocument) - {
    *(PersonDocument.RESIDENT_ID, PersonDocument.PASSPORT, PersonDocument.FOREIGN_RESIDENT_ID)
}
_SHOP = Text(zh="持有者像是本人的店铺", en="the registrant seems to be the person's shop")
_ASKED = Text(zh="{province}的做法是“{asked}”", en="in {province}, “{asked}”")
_MOVE = Text(
    zh="到注册商处把域名过户到主办者名下，实名通过后再提交",
    en="Transfer the domain to the holder at the registrar, and submit when it is verified",
)
_SHOW = Text(
    zh="持有者属于这几种人的，带上能证明的材料问服务商；不属于的，先过户",
    en="If the registrant is one of these, ask the provider with proof of it; if not, transfer "
    "the domain first",
)
_COMPARE = Text(
    zh="对照域名证书看是不是主办者的名称；是的，问服务商收不收这种写法；不是的，先过户",
    en="See on the domain certificate whether it is the holder's name; if so, ask the provider "
    "whether this spelling will do; if not, transfer the domain first",
)
_OWN_SHOP = Text(
    zh="问服务商店铺名下的域名能不能用；不能的，过户到本人名下",
    en="Ask the provider whether a domain in the shop's name will do; if not, transfer it to the "
    "person",
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.LAW,
    cites=(NOTICE_2017_264.article(1), NOTICE_2017_264.article(5)),
    causes=("C37",),
    filings=OF_SERVICE - CHANGES,
    title=Text(zh="域名在别人名下", en="The domain is in another's name"),
    why=Text(
        zh="备案用的域名要由主办者依法注册持有；名下不对的，不能接入。",
        en="A filed domain must be lawfully registered by the holder; otherwise no access is "
        "given.",
    ),
    fault=Text(
        zh="域名 {domain} 的持有者是“{registrant}”，主办者是“{name}”：{what}。",
        en="The registrant of {domain} is “{registrant}”, the holder is “{name}”: {what}.",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def domain_held_by_another(facts: Facts) -> Iterator[Seen]:
    """Look at the registrant of every domain."""
    row = facts.province.first("domain-holder") if facts.province else None
    for one in registered(facts):
        path, registrant = f"{one.path}.holder", one.domain.holder.strip()
        found = who(facts, registrant) if registrant else None
        if not registrant and one.site.is_website:
            yield Unseen(path)
        told = _told(facts, found, one, row)
        if told is None:
            continue
        verdict, what, advice = told
        is_asked = what is _ASKED
        yield at(
            path,
            verdict,
            (row.cited,) if is_asked and row else (),
            domain=one.domain.name.strip(),
            registrant=registrant,
            name=facts.submission.holder.name.strip(),
            what=what,
            province=facts.province.province.label if facts.province else "",
            asked=row.clause if row else "",
            advice=advice,
        )


def _told(
    facts: Facts, found: Who | None, one: Registered, row: Row | None
) -> tuple[Verdict | None, Text, Text] | None:
    if found is Who.UNSURE:
        return _LOOK, _SCRIPT, _COMPARE
    if facts.is_person:
        return _of_person(facts, one) if found is Who.OTHER else None
    if found in {Who.OTHER, Who.REPRESENTATIVE} and row and row.answer == "holder-only":
        return _BY_PROVINCE, _ASKED, _MOVE
    return (_LOOK, _OF_UNIT, _SHOW) if found is Who.OTHER else None


def _of_person(facts: Facts, one: Registered) -> tuple[Verdict | None, Text, Text]:
    is_business = facts.submission.kind is Kind.INDIVIDUAL_BUSINESS_UNNAMED
    if is_business and is_organisation(one.domain.holder):
        return _LOOK, _SHOP, _OWN_SHOP
    if _may_be_the_same(facts, one):
        return _LOOK, _WRITTEN, _COMPARE
    return None, _OF_PERSON, _MOVE


def _may_be_the_same(facts: Facts, one: Registered) -> bool:
    """Tell whether number or kind of document speak for one person with two spellings."""
    holder, manager = facts.submission.holder, facts.submission.manager
    verified, registrant = one.domain.holder_number.strip(), one.domain.holder.strip()
    filed = [number.strip() for number in (holder.number, manager.number) if number.strip()]
    if verified and filed:
        return Match.SAME in {match(verified, number) for number in filed}
    is_like = len(registrant) == len(holder.name.strip()) and has_han(registrant)
    return is_like and manager.document in _TRADITIONAL
