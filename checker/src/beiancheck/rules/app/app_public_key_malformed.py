"""What stands in the field for the public key cannot be one."""

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
from beiancheck.verdict import Ground, Severity

_FAULTS = {
    Fault.LETTERS: Text(
        zh="里有公钥不会有的字符", en="contains characters that no public key holds"
    ),
    Fault.LENGTH: Text(zh="太短，不是完整的公钥", en="is too short for a whole public key"),
}


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2023_105.whole, HUAWEI),
    causes=("C86",),
    filings=OF_SERVICE,
    about=Part.APPS,
    title=Text(zh="公钥的写法不对", en="A public key that cannot be one"),
    why=Text(
        zh="App 靠包名、公钥和证书指纹对应，错一个字符就对不上。",
        en="An app is matched by package name, public key and fingerprint, to the last character.",
    ),
    fault=Text(zh="“{value}”{what}。", en="“{value}” {what}."),
    fix=Text(
        zh="从签名证书导出公钥，整段复制，不加说明文字。",
        en="Export the public key from the signing certificate and copy all of it, without words.",
    ),
)
def app_public_key_malformed(facts: Facts) -> Iterator[Seen]:
    """Look at the public keys of apps; hexadecimal, decimal, Base64 and PEM are all right."""
    yield from unseen_of_each(facts, facts.sites, "app.public_key")
    for site in facts.sites:
        if site.service.type is not ServiceType.APP:
            continue
        path = f"{site.path}.app.public_key"
        key = site.service.app.public_key.strip()
        fault = app_identity.key_fault(key) if key else None
        if fault is not None:
            yield at(path, value=key, what=_FAULTS[fault])
