"""A certificate that the filing form does not offer to this kind of holder."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ORDER_33, PROVIDER_FORM_2023, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import OFFERED, HolderCertificate
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), PROVIDER_FORM_2023, TENCENT),
    causes=("C10", "C04"),
    title=Text(
        zh="证件类型与主办者性质不符",
        en="The certificate is not one for this kind of holder",
    ),
    why=Text(
        zh="备案表里，每种主办者性质只能选规定的几种证件。",
        en="For each kind of holder, the filing form offers certain certificates only.",
    ),
    fault=Text(
        zh="主办者性质是“{kind}”，不能选“{certificate}”。",
        en="The form does not offer “{certificate}” for “{kind}”.",
    ),
    fix=Text(
        zh="看证件：性质选错就改性质，否则换成这类主办者的证件。",
        en="See the certificate: correct the kind of holder, or use a certificate of that kind.",
    ),
)
def certificate_not_offered_to_kind(facts: Facts) -> Iterator[Seen]:
    """Compare the certificate with what the form offers."""
    yield from unseen(facts, "kind", "holder.certificate")
    kind, certificate = facts.submission.kind, facts.submission.holder.certificate
    if kind is not None and certificate is not None and not _is_offered(certificate, kind):
        yield at("holder.certificate", kind=kind.label, certificate=certificate.label)


def _is_offered(certificate: HolderCertificate, kind: Kind) -> bool:
    # Several kinds have a credit code certificate or an organisation code certificate, each with
    # a code of its own in the form: the paper is the same.
    return certificate.label in {offered.label for offered in OFFERED[kind]}
