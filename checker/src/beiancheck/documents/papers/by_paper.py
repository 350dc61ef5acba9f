"""How each paper is read: by its sentences, or by the labels of its layout."""

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.terms.papers import Paper

CARDS = (
    Paper.RESIDENT_ID_FRONT,
    Paper.RESIDENT_ID_BACK,
    Paper.RESIDENT_ID_BOTH,
    Paper.HK_MACAO_RESIDENCE_PERMIT,
    Paper.TAIWAN_RESIDENCE_PERMIT,
)
"""Identity cards and residence permits, which are laid out alike."""
LETTERS = (
    Paper.AUTHORISATION_LETTER,
    Paper.UNDERTAKING,
    Paper.NO_APPROVAL_LETTER,
    Paper.RESPONSIBILITY_NOTICE,
    Paper.GUARDIAN_STATEMENT,
    Paper.PARTY_BUILDING_CONFIRMATION,
    Paper.CONSTRUCTION_PLAN,
    Paper.RENAMING_PROOF,
)
"""Papers that are read by their sentences."""
_FORMS = (Paper.VERIFICATION_SHEET, Paper.REGISTRATION_FORM)
_CERTIFICATES = (
    Paper.CREDIT_CODE_CERTIFICATE,
    Paper.INSTITUTION_CERTIFICATE,
    Paper.SOCIAL_ORGANISATION_CERTIFICATE,
    Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE,
    Paper.SOCIAL_SERVICE_CERTIFICATE,
    Paper.FOUNDATION_CERTIFICATE,
    Paper.LAW_FIRM_LICENCE,
    Paper.SCHOOL_LICENCE,
    Paper.MEDICAL_LICENCE,
    Paper.NOTARY_LICENCE,
    Paper.FORENSIC_LICENCE,
    Paper.RELIGIOUS_SITE_CERTIFICATE,
    Paper.ARBITRATION_CERTIFICATE,
    Paper.COLLECTIVE_CERTIFICATE,
    Paper.FOREIGN_OFFICE_CERTIFICATE,
    Paper.FOREIGN_CULTURAL_CENTRE_CERTIFICATE,
    Paper.FOREIGN_TOURISM_OFFICE_CERTIFICATE,
    Paper.EMBASSY_SCHOOL_LICENCE,
    Paper.MILITARY_SERVICE_LICENCE,
)
LAYOUTS: dict[Paper, Layout] = {
    **dict.fromkeys(CARDS, layouts.RESIDENT_ID),
    **dict.fromkeys(
        (Paper.HK_MACAO_PERMIT, Paper.TAIWAN_PERMIT, Paper.FOREIGN_RESIDENT_ID), layouts.PERMIT
    ),
    **dict.fromkeys(_CERTIFICATES, layouts.CERTIFICATE),
    **dict.fromkeys(_FORMS, layouts.FORM),
    Paper.ORGANISATION_CODE_CERTIFICATE: layouts.ORGANISATION_CODE,
    Paper.RESIDENCE_PROOF: layouts.RESIDENT_ID,
    Paper.PASSPORT: layouts.PASSPORT,
    Paper.BUSINESS_LICENCE: layouts.LICENCE,
    Paper.DOMAIN_CERTIFICATE: layouts.DOMAIN,
}
"""What stands on the others."""
