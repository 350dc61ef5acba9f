"""Which certificates carry a unified social credit code, and which codes fit a kind of holder."""

from beiancheck.terms.certificates import HolderCertificate
from beiancheck.terms.kinds import Kind

CARRY_CODE = frozenset(
    {
        HolderCertificate.BUSINESS_LICENCE,
        HolderCertificate.GOVERNMENT_CREDIT_CODE,
        HolderCertificate.INSTITUTION,
        HolderCertificate.INSTITUTION_CREDIT_CODE,
        HolderCertificate.SOCIAL_ORGANISATION,
        HolderCertificate.PRIVATE_NON_ENTERPRISE,
        HolderCertificate.SOCIAL_SERVICE,
        HolderCertificate.FOUNDATION,
        HolderCertificate.MASS_ORGANISATION_CREDIT_CODE,
    }
)
"""Certificates whose number on the form is the code and nothing else."""

MAY_CARRY_CODE = CARRY_CODE | {
    HolderCertificate.FOREIGN_OFFICE,
    HolderCertificate.LAW_FIRM,
    HolderCertificate.FORENSIC,
    HolderCertificate.NOTARY,
    HolderCertificate.ARBITRATION,
    HolderCertificate.RELIGIOUS_SITE,
    HolderCertificate.COLLECTIVE,
    HolderCertificate.CULTURAL_CENTRE,
    HolderCertificate.TOURISM_OFFICE,
}
"""Certificates that print the code, or only a number of their own."""

ORGANISATION_CODES = frozenset(
    certificate
    for certificate in HolderCertificate
    if certificate.label == HolderCertificate.ENTERPRISE_ORGANISATION_CODE.label
)
"""The organisation code certificate, which the filing form lists once for each kind."""

KINDS_OF: dict[str, frozenset[Kind]] = {
    "11": frozenset({Kind.GOVERNMENT, Kind.ARBITRATION}),
    "12": frozenset({Kind.PUBLIC_INSTITUTION, Kind.NOTARY, Kind.FORENSIC, Kind.ARBITRATION}),
    "13": frozenset({Kind.MASS_ORGANISATION, Kind.SOCIAL_ORGANISATION}),
    "31": frozenset({Kind.LAW_FIRM}),
    "32": frozenset({Kind.NOTARY}),
    "34": frozenset({Kind.FORENSIC}),
    "35": frozenset({Kind.ARBITRATION}),
    "41": frozenset({Kind.FOREIGN_CULTURAL_CENTRE}),
    "51": frozenset({Kind.SOCIAL_ORGANISATION, Kind.RELIGIOUS, Kind.MASS_ORGANISATION}),
    "52": frozenset({Kind.PRIVATE_NON_ENTERPRISE, Kind.FORENSIC, Kind.FOREIGN_CULTURAL_CENTRE}),
    "53": frozenset({Kind.FOUNDATION}),
    "61": frozenset({Kind.FOREIGN_CULTURAL_CENTRE}),
    "71": frozenset({Kind.RELIGIOUS}),
    "81": frozenset({Kind.SOCIAL_ORGANISATION, Kind.MASS_ORGANISATION}),
    "91": frozenset({Kind.ENTERPRISE, Kind.FORENSIC, Kind.COLLECTIVE}),
    "92": frozenset({Kind.ENTERPRISE, Kind.INDIVIDUAL_BUSINESS, Kind.INDIVIDUAL_BUSINESS_UNNAMED}),
    "93": frozenset({Kind.ENTERPRISE, Kind.COLLECTIVE}),
    "N1": frozenset({Kind.COLLECTIVE}),
    "N2": frozenset({Kind.COLLECTIVE}),
    "N3": frozenset({Kind.COLLECTIVE}),
}
"""Kinds that go with the first two characters of a code; a pair that is not here says nothing.

After the standard's categories and our own mapping, with the neighbours that occur in practice:
bodies of justice that are public institutions or enterprises, associations of believers.
"""

UNJUDGED = frozenset({Kind.MEDICAL, Kind.DEFENCE, Kind.OVERSEAS, Kind.INDIVIDUAL})
"""Kinds whose members carry codes of any category, or none."""
