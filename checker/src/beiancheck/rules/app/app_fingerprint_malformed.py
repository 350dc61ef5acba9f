"""A certificate's fingerprint is neither an MD5 nor a SHA-1 value."""

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

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_FAULTS = {
    Fault.LETTERS: Text(
        zh="里有 0—9、A—F 以外的字符", en="contains characters other than 0–9 and A–F"
    ),
    Fault.LENGTH: Text(
        zh="长度不对：MD5 是 32 位，SHA-1 是 40 位",
        en="has the wrong length: MD5 has 32 digits and SHA-1 has 40",
    ),
    Fault.SHA256: Text(
        zh="像是 SHA-256（64 位），一般要填 MD5（安卓）或 SHA-1（iOS）",
        en="looks like SHA-256 (64 digits); usually MD5 (Android) or SHA-1 (iOS) is asked for",
    ),
}


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2023_105.whole, HUAWEI),
    causes=("C86",),
    filings=OF_SERVICE,
    about=Part.APPS,
    title=Text(zh="证书指纹的写法不对", en="A certificate fingerprint that cannot be one"),
    why=Text(
        zh="App 靠包名、公钥和证书指纹对应，错一个字符就对不上。",
        en="An app is matched by package name, public key and fingerprint, to the last character.",
    ),
    fault=Text(zh="指纹“{value}”{what}。", en="The fingerprint “{value}” {what}."),
    fix=Text(
        zh="从签名证书重新导出，整段复制。",
        en="Export it from the signing certificate again and copy all of it.",
    ),
)
def app_fingerprint_malformed(facts: Facts) -> Iterator[Seen]:
    """Look at the fingerprints of apps."""
    yield from unseen_of_each(facts, facts.sites, "app.fingerprint")
    for site in facts.sites:
        if site.service.type is not ServiceType.APP:
            continue
        path = f"{site.path}.app.fingerprint"
        for value, fault in app_identity.fingerprints(site.service.app.fingerprint).items():
            if fault is not None:
                verdict = _LOOK if fault is Fault.SHA256 else None
                yield at(path, verdict, value=value, what=_FAULTS[fault])
