"""What only the applicant knows: no file shows it and no rule can work it out."""

from typing import Annotated, Literal

import msgspec

from beiancheck.submission.said import said


class Statements(msgspec.Struct, frozen=True, kw_only=True):
    """Answers of the applicant. An answer left out is listed as not checked."""

    holder_filed: Annotated[
        Literal["never", "here", "elsewhere"] | None,
        said(
            "主办者备过案吗（没有、在本服务商、在别处）",
            "Has the holder filed before (never, here, elsewhere)?",
        ),
    ] = None
    domain_filed: Annotated[
        bool | None, said("域名备过案吗", "Has the domain been filed before?")
    ] = None
    is_in_good_standing: Annotated[
        bool | None,
        said(
            "主办者经营状态正常吗（没有列入异常、吊销、注销）",
            "Is the holder in good standing (not abnormal, revoked or cancelled)?",
            ("在国家企业信用信息公示系统查", "See the national enterprise credit register"),
        ),
    ] = None
    is_for_branch: Annotated[
        bool | None,
        said(
            "网站其实由分公司、子公司或别的单位使用吗",
            "Is the site really for a branch, subsidiary or another body?",
        ),
    ] = None
    has_trade_name_and_seal: Annotated[
        bool | None,
        said(
            "个体工商户：执照上有字号、也有公章吗",
            "Individual business: is there a trade name on the licence, and a seal?",
        ),
    ] = None
    manages_other_holders_site: Annotated[
        bool | None,
        said(
            "网站负责人还负责别的主办者的网站吗",
            "Is the person in charge of the site also in charge of another holder’s site?",
        ),
    ] = None
    has_number_used_elsewhere: Annotated[
        bool | None,
        said(
            "这些手机号或证件，别的主办者备案用过吗",
            "Have these phones or documents been used for another holder’s filing?",
        ),
    ] = None
    has_pending_order: Annotated[
        bool | None,
        said("主办者还有没办完的备案订单吗", "Does the holder have another filing order pending?"),
    ] = None
    is_shell: Annotated[
        bool | None,
        said(
            "主办者备过案，但名下网站都注销了吗（空壳主体）",
            "Was the holder filed, but all its sites are cancelled (a shell)?",
        ),
    ] = None
    adds_and_changes: Annotated[
        bool | None, said("这一单里既新增又变更吗", "Does this order add and change at once?")
    ] = None
    has_sensitive_words: Annotated[
        bool | None,
        said(
            "网站名称里有可能被认为敏感的词吗",
            "Does the site’s name hold words that may be seen as sensitive?",
        ),
    ] = None
    charges_users: Annotated[
        bool | None,
        said(
            "网站向用户收费提供信息或制作网页吗",
            "Does the site charge users for information or for making web pages?",
            ("卖货不算", "Selling goods does not count"),
        ),
    ] = None
    languages_match: Annotated[
        bool | None,
        said(
            "勾选的语言与网站实际用的一致吗",
            "Are the languages ticked those that the site really uses?",
        ),
    ] = None
    registrar_is_approved: Annotated[
        bool | None,
        said(
            "域名注册商在工信部批准的名单里吗",
            "Is the registrar on the ministry’s list?",
            ("到 domain.miit.gov.cn 查", "See domain.miit.gov.cn"),
        ),
    ] = None
    resolves_to_provider: Annotated[
        bool | None,
        said(
            "已备案的域名，解析在本服务商的地址上吗",
            "Does the filed domain resolve to this provider’s addresses?",
        ),
    ] = None
    photos_are_clear: Annotated[
        bool | None,
        said(
            "照片四边完整、没有反光、不是翻拍屏幕吗",
            "Are the photos whole, without glare, and not taken off a screen?",
        ),
    ] = None
    has_other_watermark: Annotated[
        bool | None,
        said(
            "材料上有“仅供备案使用”以外的水印，或水印压住文字吗",
            "Is there any watermark other than “仅供备案使用”, or one that covers text?",
        ),
    ] = None
    letters_are_complete: Annotated[
        bool | None,
        said(
            "授权书、承诺书的签字、公章、证件号码、日期都有吗",
            "Do the letters have signature, seal, document numbers and date?",
            ("上海的授权书还要写职务和域名", "Shanghai adds post and domain"),
        ),
    ] = None
    sheet_is_complete: Annotated[
        bool | None,
        said(
            "核验单写全了主办者、每个域名和签字，没有涂改吗",
            "Does the checklist name holder and every domain, signed, with no corrections?",
        ),
    ] = None
    portrait_is_fine: Annotated[
        bool | None,
        said(
            "核验照片是白底、面部无遮挡、没有修过吗",
            "Is the verification photo on white, face uncovered, unedited?",
        ),
    ] = None
