"""Which documents prove who the holder or a person is, by kind of holder.

Grouping and codes: provider-side filing form as seen 2023-12, unconfirmed; a provider's list of
materials groups them the same way.
"""

from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.term import Term


class PersonDocument(Term):
    """Identity documents of persons (证件类型)."""

    RESIDENT_ID = "resident-id", "2", "居民身份证", "Resident identity card"
    PASSPORT = "passport", "7", "护照", "Passport"
    TAIWAN_PERMIT = (
        "taiwan-permit",
        "11",
        "台湾居民来往大陆通行证",
        "Mainland Travel Permit for Taiwan Residents",
    )
    HK_MACAO_PERMIT = (
        "hk-macao-permit",
        "14",
        "港澳居民来往内地通行证",
        "Mainland Travel Permit for Hong Kong and Macao Residents",
    )
    FOREIGN_RESIDENT_ID = (
        "foreign-resident-id",
        "30",
        "外国人永久居留身份证",
        "Foreign Permanent Resident ID Card",
    )
    HK_MACAO_RESIDENCE_PERMIT = (
        "hk-macao-residence-permit",
        "41",
        "港澳居民居住证",
        "Residence Permit for Hong Kong and Macao Residents",
    )
    TAIWAN_RESIDENCE_PERMIT = (
        "taiwan-residence-permit",
        "42",
        "台湾居民居住证",
        "Residence Permit for Taiwan Residents",
    )


class HolderCertificate(Term):
    """The document that proves who the holder is (主办者证件类型); persons' documents included.

    The label is the paper's, so that one paper has one name.
    """

    BUSINESS_LICENCE = "business-licence", "1", "营业执照", "Business licence"
    ENTERPRISE_ORGANISATION_CODE = (
        "enterprise-organisation-code",
        "12",
        "组织机构代码证",
        "Organisation code certificate",
    )
    FOREIGN_OFFICE = (
        "foreign-office",
        "27",
        "外国企业常驻代表机构登记证",
        "Foreign enterprise representative office certificate",
    )
    GOVERNMENT_CREDIT_CODE = (
        "government-credit-code",
        "13",
        "统一社会信用代码证书",
        "Unified social credit code certificate",
    )
    GOVERNMENT_ORGANISATION_CODE = (
        "government-organisation-code",
        "9",
        "组织机构代码证",
        "Organisation code certificate",
    )
    INSTITUTION = (
        "institution",
        "4",
        "事业单位法人证书",
        "Public institution legal person certificate",
    )
    INSTITUTION_CREDIT_CODE = (
        "institution-credit-code",
        "15",
        "统一社会信用代码证书",
        "Unified social credit code certificate",
    )
    INSTITUTION_ORGANISATION_CODE = (
        "institution-organisation-code",
        "3",
        "组织机构代码证",
        "Organisation code certificate",
    )
    SOCIAL_ORGANISATION = (
        "social-organisation",
        "6",
        "社会团体法人登记证书",
        "Social organisation legal person certificate",
    )
    SOCIAL_ORGANISATION_CODE = (
        "social-organisation-code",
        "10",
        "组织机构代码证",
        "Organisation code certificate",
    )
    PRIVATE_NON_ENTERPRISE = (
        "private-non-enterprise",
        "17",
        "民办非企业单位登记证书",
        "Private non-enterprise unit certificate",
    )
    SOCIAL_SERVICE = (
        "social-service",
        "36",
        "社会服务机构登记证书",
        "Social service agency certificate",
    )
    PRIVATE_SCHOOL = "private-school", "37", "民办学校办学许可证", "Private school licence"
    PRIVATE_NON_ENTERPRISE_CODE = (
        "private-non-enterprise-code",
        "16",
        "组织机构代码证",
        "Organisation code certificate",
    )
    FOUNDATION = "foundation", "19", "基金会法人登记证书", "Foundation legal person certificate"
    FOUNDATION_ORGANISATION_CODE = (
        "foundation-organisation-code",
        "18",
        "组织机构代码证",
        "Organisation code certificate",
    )
    LAW_FIRM = "law-firm", "21", "律师事务所执业许可证", "Law firm licence"
    LAW_FIRM_ORGANISATION_CODE = (
        "law-firm-organisation-code",
        "20",
        "组织机构代码证",
        "Organisation code certificate",
    )
    MILITARY_UNIT_CODE = "military-unit-code", "5", "部队代号", "Military unit code"
    MILITARY_SERVICE = (
        "military-service",
        "23",
        "军队单位对外有偿服务许可证",
        "Military paid-service licence",
    )
    CULTURAL_CENTRE = (
        "cultural-centre",
        "22",
        "外国在华文化中心登记证",
        "Foreign cultural centre certificate",
    )
    TOURISM_OFFICE = (
        "tourism-office",
        "34",
        "外国政府旅游部门常驻代表机构批准登记证",
        "Foreign government tourism office certificate",
    )
    EMBASSY_SCHOOL = (
        "embassy-school",
        "40",
        "北京市外国驻华使馆人员子女学校办学许可证",
        "Beijing embassy school licence",
    )
    MASS_ORGANISATION_CREDIT_CODE = (
        "mass-organisation-credit-code",
        "24",
        "统一社会信用代码证书",
        "Unified social credit code certificate",
    )
    FORENSIC = "forensic", "28", "司法鉴定许可证", "Forensic appraisal licence"
    RELIGIOUS_SITE = "religious-site", "25", "宗教活动场所登记证", "Religious site certificate"
    OVERSEAS = "overseas", "35", "境外机构证件", "Overseas institution's document"
    MEDICAL = "medical", "38", "医疗机构执业许可证", "Medical institution practice licence"
    NOTARY = "notary", "39", "公证机构执业证", "Notary office licence"
    COLLECTIVE = (
        "collective",
        "43",
        "农村集体经济组织登记证",
        "Rural collective economic organisation certificate",
    )
    ARBITRATION = "arbitration", "44", "仲裁委员会登记证", "Arbitration commission certificate"
    RESIDENT_ID = "resident-id", "2", "居民身份证", "Resident identity card"
    PASSPORT = "passport", "7", "护照", "Passport"
    TAIWAN_PERMIT = (
        "taiwan-permit",
        "11",
        "台湾居民来往大陆通行证",
        "Mainland Travel Permit for Taiwan Residents",
    )
    HK_MACAO_PERMIT = (
        "hk-macao-permit",
        "14",
        "港澳居民来往内地通行证",
        "Mainland Travel Permit for Hong Kong and Macao Residents",
    )
    FOREIGN_RESIDENT_ID = (
        "foreign-resident-id",
        "30",
        "外国人永久居留身份证",
        "Foreign Permanent Resident ID Card",
    )
    HK_MACAO_RESIDENCE_PERMIT = (
        "hk-macao-residence-permit",
        "41",
        "港澳居民居住证",
        "Residence Permit for Hong Kong and Macao Residents",
    )
    TAIWAN_RESIDENCE_PERMIT = (
        "taiwan-residence-permit",
        "42",
        "台湾居民居住证",
        "Residence Permit for Taiwan Residents",
    )


OFFERED: dict[Kind, frozenset[HolderCertificate]] = {
    Kind.ENTERPRISE: frozenset(
        {
            HolderCertificate.BUSINESS_LICENCE,
            HolderCertificate.ENTERPRISE_ORGANISATION_CODE,
            HolderCertificate.FOREIGN_OFFICE,
        }
    ),
    Kind.GOVERNMENT: frozenset(
        {HolderCertificate.GOVERNMENT_CREDIT_CODE, HolderCertificate.GOVERNMENT_ORGANISATION_CODE}
    ),
    Kind.PUBLIC_INSTITUTION: frozenset(
        {
            HolderCertificate.INSTITUTION,
            HolderCertificate.INSTITUTION_CREDIT_CODE,
            HolderCertificate.INSTITUTION_ORGANISATION_CODE,
        }
    ),
    Kind.SOCIAL_ORGANISATION: frozenset(
        {HolderCertificate.SOCIAL_ORGANISATION, HolderCertificate.SOCIAL_ORGANISATION_CODE}
    ),
    Kind.PRIVATE_NON_ENTERPRISE: frozenset(
        {
            HolderCertificate.PRIVATE_NON_ENTERPRISE,
            HolderCertificate.SOCIAL_SERVICE,
            HolderCertificate.PRIVATE_SCHOOL,
            HolderCertificate.PRIVATE_NON_ENTERPRISE_CODE,
        }
    ),
    Kind.FOUNDATION: frozenset(
        {HolderCertificate.FOUNDATION, HolderCertificate.FOUNDATION_ORGANISATION_CODE}
    ),
    Kind.LAW_FIRM: frozenset(
        {HolderCertificate.LAW_FIRM, HolderCertificate.LAW_FIRM_ORGANISATION_CODE}
    ),
    Kind.DEFENCE: frozenset(
        {HolderCertificate.MILITARY_UNIT_CODE, HolderCertificate.MILITARY_SERVICE}
    ),
    Kind.FOREIGN_CULTURAL_CENTRE: frozenset(
        {
            HolderCertificate.CULTURAL_CENTRE,
            HolderCertificate.TOURISM_OFFICE,
            HolderCertificate.EMBASSY_SCHOOL,
        }
    ),
    Kind.MASS_ORGANISATION: frozenset({HolderCertificate.MASS_ORGANISATION_CREDIT_CODE}),
    Kind.FORENSIC: frozenset({HolderCertificate.FORENSIC}),
    Kind.RELIGIOUS: frozenset({HolderCertificate.RELIGIOUS_SITE}),
    Kind.OVERSEAS: frozenset({HolderCertificate.OVERSEAS}),
    Kind.MEDICAL: frozenset({HolderCertificate.MEDICAL}),
    Kind.NOTARY: frozenset({HolderCertificate.NOTARY}),
    Kind.COLLECTIVE: frozenset({HolderCertificate.COLLECTIVE}),
    Kind.ARBITRATION: frozenset({HolderCertificate.ARBITRATION}),
    Kind.INDIVIDUAL_BUSINESS: frozenset({HolderCertificate.BUSINESS_LICENCE}),
    Kind.INDIVIDUAL: frozenset(
        {
            HolderCertificate.RESIDENT_ID,
            HolderCertificate.PASSPORT,
            HolderCertificate.TAIWAN_PERMIT,
            HolderCertificate.HK_MACAO_PERMIT,
            HolderCertificate.FOREIGN_RESIDENT_ID,
            HolderCertificate.HK_MACAO_RESIDENCE_PERMIT,
            HolderCertificate.TAIWAN_RESIDENCE_PERMIT,
        }
    ),
    # Files in the owner's name with the licence among the other papers (广东、河北、山西), or
    # as an enterprise (安徽、辽宁、黑龙江): the licence is open to it as well.
    Kind.INDIVIDUAL_BUSINESS_UNNAMED: frozenset(
        {
            HolderCertificate.BUSINESS_LICENCE,
            HolderCertificate.RESIDENT_ID,
            HolderCertificate.PASSPORT,
            HolderCertificate.TAIWAN_PERMIT,
            HolderCertificate.HK_MACAO_PERMIT,
            HolderCertificate.FOREIGN_RESIDENT_ID,
            HolderCertificate.HK_MACAO_RESIDENCE_PERMIT,
            HolderCertificate.TAIWAN_RESIDENCE_PERMIT,
        }
    ),
}
"""Which certificates the filing form offers to a kind of holder."""

_PAPERS = {paper.label: paper for paper in Paper}
PAPER_OF: dict[HolderCertificate, Paper] = {
    certificate: _PAPERS[certificate.label]
    for certificate in HolderCertificate
    if certificate.label in _PAPERS
}
"""The paper that carries a holder's certificate; a resident ID has two sides and is not here."""
