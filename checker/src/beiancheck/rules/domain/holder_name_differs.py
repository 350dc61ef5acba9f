"""The domain is registered to almost the holder's name."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.holder_name import bracket_widths, difference, spelling
from beiancheck.formats.typed import has_han, tight
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.registrants import Registered, Who, registered, who
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import CHANGES
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
_DIFFERS = Text(
    zh="一处写“{mine}”，一处是“{theirs}”",
    en="one has “{mine}” where the other has “{theirs}”",
)
_ONLY_MINE = Text(zh="持有者少了“{mine}”", en="the registrant lacks “{mine}”")
_ONLY_THEIRS = Text(zh="持有者多了“{theirs}”", en="the registrant has “{theirs}” besides")
_BRACKETS = Text(
    zh="括号的全角、半角不一样，而{province}：{asked}",
    en="their brackets differ in width; {province}: {asked}",
)
_BRACKETS_TOO = Text(
    zh="括号的全角、半角不一样",
    en="their brackets differ in width",
)
_SPACES = Text(
    zh="空格或者间隔号不一样",
    en="they differ in a space or a dot",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NOTICE_2017_264.article(1), TENCENT, HUAWEI),
    causes=("C12",),
    filings=OF_SERVICE - CHANGES,
    title=Text(
        zh="主办者名称与域名持有者写得不一样",
        en="The holder's name and the domain holder's differ slightly",
    ),
    why=Text(
        zh="系统按名称比对域名实名信息，差一个字也可能对不上。",
        en="The system compares the domain's registrant by name; one character can be too many.",
    ),
    fault=Text(
        zh="主办者是“{name}”，域名 {domain} 的持有者是“{registrant}”：{what}。",
        en="The holder is “{name}”, the registrant of {domain} is “{registrant}”: {what}.",
    ),
    fix=Text(
        zh="对照证件看哪个写错了：表里错的改表，域名错的到注册商处改实名信息。",
        en="See on the certificate which is wrong: correct the form, or the registrant's data at "
        "the registrar.",
    ),
)
def holder_name_differs(facts: Facts) -> Iterator[Evidence]:
    """Compare the registrant of each domain with the holder's name."""
    name = facts.submission.holder.name.strip()
    for one in registered(facts) if name else ():
        registrant = one.domain.holder.strip()
        found = who(facts, registrant)
        if found is Who.CLOSE:
            mine, theirs = difference(name, registrant)
            what = _DIFFERS if mine and theirs else _ONLY_MINE if mine else _ONLY_THEIRS
            pieces = {"mine": mine, "theirs": theirs}
            yield at(f"{one.path}.holder", **_named(name, one), what=what, **pieces)
        elif found is Who.HOLDER and _is_bracketed(name, registrant, facts):
            yield _of_brackets(name, one, facts)
        elif found is Who.HOLDER and _is_spaced(name, registrant, facts):
            yield at(f"{one.path}.holder", _LOOK, **_named(name, one), what=_SPACES)


def _is_bracketed(name: str, registrant: str, facts: Facts) -> bool:
    return not facts.is_person and bracket_widths(name) != bracket_widths(registrant)


def _of_brackets(name: str, one: Registered, facts: Facts) -> Evidence:
    """Say what the province asks; elsewhere a registrar's own way of writing is only to be seen."""
    row = facts.province.first("name-brackets") if facts.province else None
    path, told = f"{one.path}.holder", _named(name, one)
    if row and facts.province:
        asked = {"province": facts.province.province.label, "asked": row.clause}
        said = (_BY_PROVINCE, (row.cited,))
        return at(path, *said, **told, what=_BRACKETS, **asked)
    return at(path, _LOOK, **told, what=_BRACKETS_TOO)


def _is_spaced(name: str, registrant: str, facts: Facts) -> bool:
    """Tell whether the Chinese spellings of one name differ in spaces or dots."""
    if not has_han(registrant):
        return False
    if facts.is_person:
        # A space in a person's name is the typist's; a missing dot is not.
        own = (name, facts.submission.manager.name)
        return tight(spelling(registrant)) not in {tight(spelling(one)) for one in own}
    return spelling(registrant) != spelling(name)


def _named(name: str, one: Registered) -> dict[str, Text | str]:
    return {
        "name": name,
        "registrant": one.domain.holder.strip(),
        "domain": one.domain.name.strip(),
    }
