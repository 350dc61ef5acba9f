"""The words that are printed on papers of a kind, each with how much it speaks for that kind."""

from beiancheck.terms.papers import Paper

_TITLE = 4
_HMT_LABELS = (("姓名", 1), ("性别", 1), ("出生", 1), ("住址", 1))
_STANDING = ("", "法人", "(法人)", "(合伙)", "(个体)", "(临时)")
"""As what a body is registered, which its title may say."""


def _named(body: str, other: str) -> tuple[tuple[str, int], ...]:
    """Return the titles of a body that has two names, of which the other may stand in brackets."""
    return tuple(
        (f"{body}{aside}{standing}登记证书", 7)
        for aside in ("", f"({other})")
        for standing in _STANDING
    )


SIGNS: tuple[tuple[Paper, tuple[tuple[str, int], ...]], ...] = (
    (
        Paper.RESIDENT_ID_FRONT,
        (("公民身份号码", 3), ("民族", 2), *_HMT_LABELS),
    ),
    (
        Paper.RESIDENT_ID_BACK,
        (
            ("居民身份证", 1),
            ("民身份证", 2),
            ("签发机关", 2),
            ("有效期限", 1),
            ("中华人民共和国", 1),
        ),
    ),
    (
        Paper.HK_MACAO_RESIDENCE_PERMIT,
        (("港澳居民居住证", 7), ("签发机关", 1), ("有效期限", 1), ("通行证号码", 2)),
    ),
    (
        Paper.TAIWAN_RESIDENCE_PERMIT,
        (("台湾居民居住证", 7), ("签发机关", 1), ("有效期限", 1), ("通行证号码", 2)),
    ),
    (
        Paper.HK_MACAO_PERMIT,
        (
            *(("港澳居民来往内地通行证", 8), ("证件号码", 1), ("换证次数", 1)),
            ("Permit for Hong Kong and Macao", 5),
        ),
    ),
    (
        Paper.TAIWAN_PERMIT,
        (
            *(("台湾居民来往大陆通行证", 8), ("证件号码", 1), ("签发次数", 1)),
            ("Travel Permit for Taiwan", 5),
        ),
    ),
    (
        Paper.FOREIGN_RESIDENT_ID,
        (("外国人永久居留身份证", 8), ("外国人永久居留证", 8), ("PERMANENT RESIDENT", 4)),
    ),
    (
        Paper.PASSPORT,
        (
            ("护照", 3),
            ("PASSPORT", 3),
            ("国籍", 1),
            ("Nationality", 1),
            ("P<", 3),
            ("Passport No", 2),
            ("Country Code", 1),
            ("Date of birth", 1),
            ("Date of expiry", 1),
        ),
    ),
    (
        Paper.BUSINESS_LICENCE,
        (
            ("营业执照", _TITLE),
            ("法人营业执照", 2),
            ("个体工商户营业执照", 2),
            ("注册号", 1),
            ("经营范围", 2),
            ("注册资本", 1),
            ("组成形式", 2),
            ("登记机关", 1),
            ("类型", 1),
            ("经营场所", 1),
            ("成立日期", 1),
        ),
    ),
    (
        Paper.CREDIT_CODE_CERTIFICATE,
        (("统一社会信用代码证书", 7), ("机构性质", 2), ("赋码机关", 2), ("机构地址", 2)),
    ),
    (
        Paper.ORGANISATION_CODE_CERTIFICATE,
        (("组织机构代码证", 7), ("机构类型", 1), ("颁发单位", 1)),
    ),
    (
        Paper.INSTITUTION_CERTIFICATE,
        (("事业单位法人证书", 7), ("开办资金", 2), ("举办单位", 2), ("宗旨和业务范围", 2)),
    ),
    (
        Paper.SOCIAL_ORGANISATION_CERTIFICATE,
        (
            *(("社会团体法人登记证书", 7), ("社会团体登记证书", 7)),
            ("社会团体法人", 4),
            ("登记管理机关", 1),
            ("活动地域", 2),
            ("业务主管单位", 1),
        ),
    ),
    (
        Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE,
        (*_named("民办非企业单位", "社会服务机构"), ("业务主管单位", 1), ("开办资金", 1)),
    ),
    (
        Paper.SOCIAL_SERVICE_CERTIFICATE,
        (*_named("社会服务机构", "民办非企业单位"), ("业务主管单位", 1), ("开办资金", 1)),
    ),
    (
        Paper.FOUNDATION_CERTIFICATE,
        (
            *(("基金会法人登记证书", 7), ("基金会登记证书", 7)),
            ("基金会法人", 4),
            ("登记管理机关", 1),
            ("原始基金数额", 2),
            ("业务主管单位", 1),
        ),
    ),
    (
        Paper.LAW_FIRM_LICENCE,
        (("律师事务所执业许可证", 7), ("执业许可证", 3), ("设立资产", 2), ("律师事务所", 2)),
    ),
    (Paper.SCHOOL_LICENCE, (("民办学校办学许可证", 7), ("办学许可证", 5), ("办学类型", 2))),
    (Paper.MEDICAL_LICENCE, (("医疗机构执业许可证", 7), ("诊疗科目", 3))),
    (Paper.NOTARY_LICENCE, (("公证机构执业证", 7),)),
    (Paper.FORENSIC_LICENCE, (("司法鉴定许可证", 7), ("鉴定业务范围", 2))),
    (Paper.RELIGIOUS_SITE_CERTIFICATE, (("宗教活动场所登记证", 7), ("宗教活动场所法人登记证", 7))),
    (Paper.ARBITRATION_CERTIFICATE, (("仲裁委员会登记证", 7),)),
    (Paper.COLLECTIVE_CERTIFICATE, (("农村集体经济组织登记证", 7),)),
    (Paper.FOREIGN_OFFICE_CERTIFICATE, (("企业常驻代表机构登记证", 7),)),
    (Paper.FOREIGN_CULTURAL_CENTRE_CERTIFICATE, (("外国在华文化中心登记证", 7),)),
    (
        Paper.FOREIGN_TOURISM_OFFICE_CERTIFICATE,
        (("外国政府旅游部门常驻代表机构批准登记证", 7),),
    ),
    (Paper.EMBASSY_SCHOOL_LICENCE, (("外国驻华使馆人员子女学校办学许可证", 14),)),
    (Paper.MILITARY_SERVICE_LICENCE, (("军队单位对外有偿服务许可证", 7),)),
    (
        Paper.DOMAIN_CERTIFICATE,
        (
            ("域名证书", 4),
            ("域名注册证书", 5),
            ("域名注册证", 4),
            ("域名所有权", 4),
            ("域名持有证明", 4),
            ("域名注册证明", 4),
            ("DOMAIN NAME REGISTRATION", 5),
            ("DOMAIN REGISTRATION CERTIFICATE", 5),
            ("注册所有人", 2),
            ("WHOIS", 2),
            ("WHOIS查询", 2),
            ("Whois查询", 2),
            ("has been registered", 2),
            ("证书持有者", 2),
            ("该域名", 1),
            ("Whois", 2),
            ("实名认证证书", 4),
            ("域名实名认证", 4),
            ("实名认证审核", 3),
            ("实名认证详情", 2),
            ("持有者名称", 1),
            ("所有者名称", 1),
            ("国际域名", 1),
            ("国家顶级域名", 2),
            ("域名所有者", 2),
            ("域名持有", 2),
            ("域名注册人", 2),
            ("合法注册人", 2),
            ("注册服务机构", 2),
            ("域名信息", 2),
            ("域名详情", 2),
            ("域名概览", 2),
            ("域名概况", 2),
            ("域名基本信息", 2),
            ("域名注册信息", 2),
            ("我的域名", 2),
            ("域名管理", 2),
            ("持有者", 1),
            ("所有者", 1),
            ("注册人", 1),
            ("注册机构", 1),
            ("注册服务商", 1),
            ("域名服务商", 1),
            ("注册商", 1),
            ("域名注册商", 1),
            ("注册者", 1),
            ("Registrant", 2),
            ("Registrar", 1),
            ("Domain Name", 2),
            ("Name Server", 1),
            ("Expiration", 1),
            ("到期", 1),
            ("过期", 1),
            ("截止日期", 1),
            ("创建时间", 1),
            ("创建日期", 1),
            ("注册公司", 1),
            ("有效期至", 1),
            ("申请日期", 1),
            ("注册时间", 1),
            ("注册日期", 1),
            ("实名认证", 1),
            ("DNS", 1),
            ("域名", 1),
        ),
    ),
    (
        Paper.VERIFICATION_SHEET,
        (
            ("备案信息真实性核验单", 9),
            ("真实性核验单", 7),
            ("备案核验单", 7),
            ("核验单", 3),
            ("核验人", 2),
            ("核验人签字", 3),
            ("核验情况", 2),
            ("核验内容", 2),
            ("主办者填写", 3),
            ("接入服务商盖章", 2),
        ),
    ),
    (
        Paper.REGISTRATION_FORM,
        (
            *(
                ("备案信息登记表", 8),
                ("备案登记表", 7),
                ("备案信息采集表", 8),
                ("ICP备案信息表", 7),
            ),
            *(("网站备案信息表", 7), ("ICP备案申请表", 7), ("网站备案申请表", 7)),
            *(("备案信息填写表", 8), ("备案信息填报表", 8)),
            ("ICP Filing Registration Form", 7),
            *(("主办者证件类型", 5), ("主办者证件号码", 5), ("主办单位证件", 3), ("主体负责人", 2)),
            *(("备案主体信息", 4), ("备案网站信息", 3), ("备案主体编号", 3)),
            *(("主办单位性质", 3), ("主办者性质", 3), ("网站内容类型", 3), ("前置审批项", 2)),
            *(("网站负责人信息", 2), ("主办单位信息", 2), ("主办者信息", 2), ("主体信息", 2)),
            *(
                ("网站信息", 1),
                ("证件住所", 2),
                ("主办者名称", 1),
                ("负责人姓名", 1),
                ("备案系统", 2),
            ),
        ),
    ),
    (
        Paper.AUTHORISATION_LETTER,
        (
            *(("授权委托书", 7), ("授权书", 6), ("委托书", 4), ("授权函", 6), ("授权证明", 6)),
            *(
                ("代办委托书", 2),
                ("备案委托书", 2),
                ("委托乙方", 1),
                ("故委托", 1),
                ("委托我", 1),
                ("特委托", 1),
            ),
            *(("域名授权使用", 7), ("域名使用授权", 7), ("域名授权证明", 7), ("域名授权书", 3)),
            *(("被授权人", 2), ("委托人", 2), ("委托单位", 1), ("授权", 1)),
            *(("使用域名", 3), ("特此授权", 3), ("现委托", 2), ("兹委托", 2)),
            *(("现授权", 2), ("兹授权", 2)),
        ),
    ),
    (
        Paper.NO_APPROVAL_LETTER,
        (("不涉及前置审批承诺书", 10), ("不涉及前置审批", 5), ("不涉及", 1), ("承诺", 1)),
    ),
    (Paper.UNDERTAKING, (("承诺书", 6), ("承诺函", 5), ("承诺人", 2), ("承诺", 1))),
    (Paper.RESPONSIBILITY_NOTICE, (("责任告知书", 7), ("告知书", 4))),
    (Paper.GUARDIAN_STATEMENT, (("监护人声明", 8), ("监护人同意书", 6), ("监护人", 2))),
    (
        Paper.PARTY_BUILDING_CONFIRMATION,
        (("网站党建备案信息确认函", 9), ("确认函", 4), ("党建", 3)),
    ),
    (Paper.SITE_NAME_FORM, (("网站名称审核表", 8),)),
    (Paper.SITE_APPLICATION_FORM, (("网站开办资格申请表", 8),)),
    (Paper.NAME_RELATION, (("名称关系说明", 7), ("商标注册证", 7))),
    (Paper.CONSTRUCTION_PLAN, (("网站建设方案书", 8), ("建设方案", 4))),
    (
        Paper.RESIDENCE_PROOF,
        (
            *(("居住证明", 6), ("暂住证", 5), ("居住地址", 3), ("居住证", 6)),
            ("中华人民共和国居住证", 6),
            *(("社会保险参保证明", 5), ("居住登记", 5), ("暂住登记", 5), ("居住信息", 4)),
            *(("流动人口", 4), ("居住事由", 2), ("暂住事由", 2)),
        ),
    ),
    (
        Paper.RENAMING_PROOF,
        (("变更登记通知书", 6), ("核准变更", 4), ("变更核准", 5), ("更名证明", 6), ("更名说明", 6)),
    ),
)
"""Title and labels of each paper; a title alone is enough, and so are a few labels together."""
