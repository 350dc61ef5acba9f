"""Papers that a filing may need: the role a handed-in file plays."""

from beiancheck.terms.term import Term


class Paper(Term):
    """A kind of paper. The filing system gives papers no codes of their own."""

    BUSINESS_LICENCE = "business-licence", "", "营业执照", "Business licence"
    CREDIT_CODE_CERTIFICATE = (
        "credit-code-certificate",
        "",
        "统一社会信用代码证书",
        "Unified social credit code certificate",
    )
    ORGANISATION_CODE_CERTIFICATE = (
        "organisation-code-certificate",
        "",
        "组织机构代码证",
        "Organisation code certificate",
    )
    INSTITUTION_CERTIFICATE = (
        "institution-certificate",
        "",
        "事业单位法人证书",
        "Public institution legal person certificate",
    )
    SOCIAL_ORGANISATION_CERTIFICATE = (
        "social-organisation-certificate",
        "",
        "社会团体法人登记证书",
        "Social organisation legal person certificate",
    )
    PRIVATE_NON_ENTERPRISE_CERTIFICATE = (
        "private-non-enterprise-certificate",
        "",
        "民办非企业单位登记证书",
        "Private non-enterprise unit certificate",
    )
    SOCIAL_SERVICE_CERTIFICATE = (
        "social-service-certificate",
        "",
        "社会服务机构登记证书",
        "Social service agency certificate",
    )
    SCHOOL_LICENCE = "school-licence", "", "民办学校办学许可证", "Private school licence"
    FOUNDATION_CERTIFICATE = (
        "foundation-certificate",
        "",
        "基金会法人登记证书",
        "Foundation legal person certificate",
    )
    LAW_FIRM_LICENCE = "law-firm-licence", "", "律师事务所执业许可证", "Law firm licence"
    MILITARY_UNIT_CODE = "military-unit-code", "", "部队代号", "Military unit code"
    MILITARY_SERVICE_LICENCE = (
        "military-service-licence",
        "",
        "军队单位对外有偿服务许可证",
        "Military paid-service licence",
    )
    FOREIGN_OFFICE_CERTIFICATE = (
        "foreign-office-certificate",
        "",
        "外国企业常驻代表机构登记证",
        "Foreign enterprise representative office certificate",
    )
    FOREIGN_CULTURAL_CENTRE_CERTIFICATE = (
        "foreign-cultural-centre-certificate",
        "",
        "外国在华文化中心登记证",
        "Foreign cultural centre certificate",
    )
    FOREIGN_TOURISM_OFFICE_CERTIFICATE = (
        "foreign-tourism-office-certificate",
        "",
        "外国政府旅游部门常驻代表机构批准登记证",
        "Foreign government tourism office certificate",
    )
    EMBASSY_SCHOOL_LICENCE = (
        "embassy-school-licence",
        "",
        "北京市外国驻华使馆人员子女学校办学许可证",
        "Beijing embassy school licence",
    )
    FORENSIC_LICENCE = "forensic-licence", "", "司法鉴定许可证", "Forensic appraisal licence"
    RELIGIOUS_SITE_CERTIFICATE = (
        "religious-site-certificate",
        "",
        "宗教活动场所登记证",
        "Religious site certificate",
    )
    OVERSEAS_DOCUMENT = "overseas-document", "", "境外机构证件", "Overseas institution's document"
    MEDICAL_LICENCE = (
        "medical-licence",
        "",
        "医疗机构执业许可证",
        "Medical institution practice licence",
    )
    NOTARY_LICENCE = "notary-licence", "", "公证机构执业证", "Notary office licence"
    COLLECTIVE_CERTIFICATE = (
        "collective-certificate",
        "",
        "农村集体经济组织登记证",
        "Rural collective economic organisation certificate",
    )
    ARBITRATION_CERTIFICATE = (
        "arbitration-certificate",
        "",
        "仲裁委员会登记证",
        "Arbitration commission certificate",
    )
    RESIDENT_ID_FRONT = (
        "resident-id-front",
        "",
        "居民身份证（人像面）",
        "Resident identity card, portrait side",
    )
    RESIDENT_ID_BACK = (
        "resident-id-back",
        "",
        "居民身份证（国徽面）",
        "Resident identity card, emblem side",
    )
    RESIDENT_ID_BOTH = (
        "resident-id-both",
        "",
        "居民身份证（正反面在同一页）",
        "Resident identity card, both sides on one page",
    )
    PASSPORT = "passport", "", "护照", "Passport"
    TAIWAN_PERMIT = (
        "taiwan-permit",
        "",
        "台湾居民来往大陆通行证",
        "Mainland Travel Permit for Taiwan Residents",
    )
    HK_MACAO_PERMIT = (
        "hk-macao-permit",
        "",
        "港澳居民来往内地通行证",
        "Mainland Travel Permit for Hong Kong and Macao Residents",
    )
    FOREIGN_RESIDENT_ID = (
        "foreign-resident-id",
        "",
        "外国人永久居留身份证",
        "Foreign Permanent Resident ID Card",
    )
    HK_MACAO_RESIDENCE_PERMIT = (
        "hk-macao-residence-permit",
        "",
        "港澳居民居住证",
        "Residence Permit for Hong Kong and Macao Residents",
    )
    TAIWAN_RESIDENCE_PERMIT = (
        "taiwan-residence-permit",
        "",
        "台湾居民居住证",
        "Residence Permit for Taiwan Residents",
    )
    DOMAIN_CERTIFICATE = "domain-certificate", "", "域名证书", "Domain certificate"
    VERIFICATION_SHEET = (
        "verification-sheet",
        "",
        "网站备案信息真实性核验单",
        "Website Filing Information Authenticity Checklist",
    )
    REGISTRATION_FORM = (
        "registration-form",
        "",
        "ICP备案信息登记表",
        "ICP Filing Registration Form",
    )
    AUTHORISATION_LETTER = "authorisation-letter", "", "授权书", "Letter of authorisation"
    UNDERTAKING = "undertaking", "", "承诺书", "Undertaking"
    RESPONSIBILITY_NOTICE = "responsibility-notice", "", "责任告知书", "Notice of responsibility"
    APPROVAL = "approval", "", "前置审批文件", "Approval document"
    NO_APPROVAL_LETTER = (
        "no-approval-letter",
        "",
        "不涉及前置审批承诺书",
        "Letter that no approval is involved",
    )
    RENAMING_PROOF = "renaming-proof", "", "更名证明", "Proof of renaming"
    RESIDENCE_PROOF = "residence-proof", "", "居住证明", "Proof of residence"
    PARTY_BUILDING_CONFIRMATION = (
        "party-building-confirmation",
        "",
        "网站党建备案信息确认函",
        "Party-building confirmation letter",
    )
    SITE_NAME_FORM = "site-name-form", "", "网站名称审核表", "Site name review form"
    SITE_APPLICATION_FORM = (
        "site-application-form",
        "",
        "网站开办资格申请表",
        "Site eligibility application form",
    )
    CONSTRUCTION_PLAN = "construction-plan", "", "网站建设方案书", "Website construction plan"
    GUARDIAN_STATEMENT = "guardian-statement", "", "监护人声明", "Guardian's statement"
    NAME_RELATION = (
        "name-relation",
        "",
        "名称关系说明或商标证书",
        "Note on the name, or trademark certificate",
    )
    APP_ICON = "app-icon", "", "App 图标", "App icon"
    PAGE_SOURCE = "page-source", "", "网页源代码（首页）", "Source of the home page"
    OTHER = "other", "", "其他材料", "Other paper"
