"""A package name or bundle ID is not written as one."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.formats import app_identity
from beiancheck.formats.app_identity import Fault
from beiancheck.law import HUAWEI, NOTICE_2023_105
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.filings import ServiceType
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity, Verdict

_USUALLY = Verdict(Severity.WARNING, Ground.PRACTICE)
_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_VERDICTS = {
    Fault.LETTERS: None,
    Fault.NO_DOT: _USUALLY,
    Fault.EMPTY_PART: _USUALLY,
    # A bundle ID may have it; on Android every part begins with a letter.
    Fault.DIGIT: _LOOK,
}
_FAULTS = {
    Fault.LETTERS: Text(
        zh="有包名里不会有的字符", en="contains characters that no package name holds"
    ),
    Fault.NO_DOT: Text(
        zh="没有点，包名一般分成几段", en="has no dot; such names have several parts"
    ),
    Fault.EMPTY_PART: Text(
        zh="有一段是空的，点的前后都要有字",
        en="has an empty part; something stands on each side of a dot",
    ),
    Fault.DIGIT: Text(
        zh="有一段以数字开头，安卓的包名每段都以字母开头",
        en="has a part that begins with a digit; on Android each begins with a letter",
    ),
}


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2023_105.whole, HUAWEI),
    causes=("C86",),
    filings=OF_SERVICE,
    about=Part.APPS,
    title=Text(zh="包名的写法不对", en="A package name is not written as one"),
    why=Text(
        zh="App 靠包名、公钥和证书指纹对应，错一个字符就对不上。",
        en="An app is matched by package name, public key and fingerprint, to the last character.",
    ),
    fault=Text(zh="包名“{name}”{what}。", en="The package name “{name}” {what}."),
    fix=Text(
        zh="从开发工具或应用商店后台复制，如 cn.example.app。",
        en="Copy it from your development tool or the store's console: cn.example.app.",
    ),
)
def app_package_malformed(facts: Facts) -> Iterator[Seen]:
    """Look at the package names of apps."""
    yield from unseen_of_each(facts, facts.sites, "app.package")
    for site in facts.sites:
        if site.service.type is not ServiceType.APP:
            continue
        path = f"{site.path}.app.package"
        for name, fault in app_identity.packages(site.service.app.package).items():
            if fault is not None:
                yield at(path, _VERDICTS[fault], name=name, what=_FAULTS[fault])
