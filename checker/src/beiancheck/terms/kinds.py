"""Kinds of holder (主办者性质): the 18 codes of the filing form and the individual business."""

from beiancheck.terms.term import Term


class Kind(Term):
    """Who files. An individual business files as enterprise (4) or as individual (5)."""

    ENTERPRISE = "enterprise", "4", "企业", "Enterprise"
    INDIVIDUAL_BUSINESS = (
        "individual-business",
        "4",
        "个体工商户（有字号）",
        "Individual business with a trade name",
    )
    INDIVIDUAL_BUSINESS_UNNAMED = (
        "individual-business-unnamed",
        "5",
        "个体工商户（无字号）",
        "Individual business without a trade name",
    )
    INDIVIDUAL = "individual", "5", "个人", "Individual"
    GOVERNMENT = "government", "2", "政府机关", "Government agency"
    PUBLIC_INSTITUTION = "public-institution", "3", "事业单位", "Public institution"
    SOCIAL_ORGANISATION = "social-organisation", "6", "社会团体", "Social organisation"
    PRIVATE_NON_ENTERPRISE = (
        "private-non-enterprise",
        "9",
        "民办非企业单位",
        "Private non-enterprise unit",
    )
    FOUNDATION = "foundation", "10", "基金会", "Foundation"
    LAW_FIRM = "law-firm", "11", "律师执业机构", "Law firm"
    DEFENCE = "defence", "1", "国防机构", "National defence body"
    FOREIGN_CULTURAL_CENTRE = (
        "foreign-cultural-centre",
        "12",
        "外国在华文化中心",
        "Foreign cultural centre",
    )
    MASS_ORGANISATION = "mass-organisation", "13", "群众性团体组织", "Mass organisation"
    FORENSIC = "forensic", "14", "司法鉴定机构", "Forensic appraisal body"
    RELIGIOUS = "religious", "15", "宗教团体", "Religious body"
    OVERSEAS = "overseas", "16", "境外机构", "Overseas institution"
    MEDICAL = "medical", "17", "医疗机构", "Medical institution"
    NOTARY = "notary", "18", "公证机构", "Notary office"
    COLLECTIVE = "collective", "19", "集体经济", "Collective economic organisation"
    ARBITRATION = "arbitration", "20", "仲裁机构", "Arbitration body"


ALL_KINDS = frozenset(Kind)
PERSONS = frozenset({Kind.INDIVIDUAL, Kind.INDIVIDUAL_BUSINESS_UNNAMED})
"""Kinds that file in a person's own name."""
ORGANISATIONS = ALL_KINDS - PERSONS
