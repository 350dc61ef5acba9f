"""Which papers must be handed in: national rows; a province's own come from its data."""

from dataclasses import dataclass, field
from typing import Literal

from beiancheck.law import (
    HUAWEI,
    NOTICE_2010_64,
    NOTICE_2017_264,
    ORDER_33,
    ORDER_292,
    PROVIDER_FORM_2023,
    SEED_NOTICE,
    TENCENT,
    Citation,
)
from beiancheck.requirements.when import When
from beiancheck.terms.changes import Change
from beiancheck.terms.filings import NEW_SERVICE, Filing, ServiceType
from beiancheck.terms.kinds import ALL_KINDS, ORGANISATIONS, Kind
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

Whose = Literal["holder", "manager", "site-manager", "site"]

MUST = Verdict(Severity.ERROR, Ground.FORM)
BY_LAW = Verdict(Severity.ERROR, Ground.LAW)
BY_PROVIDER = Verdict(Severity.ERROR, Ground.PROVIDER)
USUALLY = Verdict(Severity.WARNING, Ground.PRACTICE)

REVIEWED = frozenset({Filing.FIRST, Filing.ADD_SERVICE_ELSEWHERE, Filing.ADD_ACCESS})
"""Filings for which the provider sees the holder for the first time."""
AGAIN = frozenset({Filing.ADD_SERVICE, Filing.CHANGE_HOLDER, Filing.CHANGE_BOTH})
_PHOTO = Text(
    zh="原件拍照或彩色扫描，四边完整，字迹清楚",
    en="Photo or colour scan of the original, all four edges, readable",
)
_NO_SEAL = Text(zh="不用", en="Not needed")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A paper to hand in.

    ``papers``: any of these will do; empty: the documents of the holder's or person's own kind.
    ``verdict``: how its absence counts; None: it is listed and never missed. ``missed_by``: the
    rule that looks whether it is there. ``if_changed``: an item whose change makes it usual.
    """

    id: str
    whose: Whose
    when: When
    verdict: Verdict | None
    title: Text
    reason: Text
    what: Text
    seal: Text = _NO_SEAL
    photo: Text = _PHOTO
    note: Text | None = None
    papers: tuple[Paper, ...] = ()
    cites: tuple[Citation, ...] = field(default=())
    missed_by: str = "paper-missing"
    if_changed: Change | None = None


_SITE = frozenset({ServiceType.WEBSITE})

ROWS: tuple[PaperRow, ...] = (
    PaperRow(
        id="holder-certificate",
        whose="holder",
        when=When(kinds=ORGANISATIONS, filings=REVIEWED),
        verdict=MUST,
        title=Text(zh="主办者证件", en="The holder's certificate"),
        reason=Text(zh="证明网站归谁", en="It shows whose website it is"),
        what=Text(zh="原件照片，一张", en="A photo of the original, one"),
        note=Text(
            zh="表里的名称、号码、住所照它逐字填，括号也照写。",
            en="Copy name, number and address from it, brackets included.",
        ),
        cites=(ORDER_292.article(8), PROVIDER_FORM_2023, SEED_NOTICE),
    ),
    PaperRow(
        id="holder-certificate-again",
        whose="holder",
        when=When(kinds=ORGANISATIONS, filings=AGAIN),
        verdict=USUALLY,
        title=Text(zh="主办者证件", en="The holder's certificate"),
        reason=Text(
            zh="服务商可能已有存档，通常仍要交最新的",
            en="The provider may hold it already; most ask for the current one",
        ),
        what=Text(zh="原件照片，一张", en="A photo of the original, one"),
        cites=(HUAWEI, TENCENT),
    ),
    PaperRow(
        id="owner-licence",
        whose="holder",
        when=When(
            kinds=frozenset({Kind.INDIVIDUAL_BUSINESS_UNNAMED}),
            filings=REVIEWED,
        ),
        verdict=USUALLY,
        title=Text(zh="营业执照", en="Business licence"),
        reason=Text(
            zh="没有字号的，多数省以经营者个人名义备案，执照一并交",
            en="Without a trade name most provinces file in the owner's name, with the licence",
        ),
        what=Text(zh="原件照片，一张", en="A photo of the original, one"),
        papers=(Paper.BUSINESS_LICENCE,),
        cites=(TENCENT, HUAWEI),
    ),
    PaperRow(
        id="manager-identity",
        whose="manager",
        when=When(kinds=ALL_KINDS, filings=REVIEWED),
        verdict=MUST,
        title=Text(zh="主体负责人证件", en="Identity document of the person in charge"),
        reason=Text(
            zh="证明主体负责人是谁",
            en="It shows who is in charge of the holder",
        ),
        what=Text(
            zh="居民身份证人像面、国徽面；其他证件交资料页",
            en="Resident ID: portrait and emblem side; other documents: the data page",
        ),
        note=Text(
            zh="单位一般由法定代表人担任，个人就是本人。",
            en="Of an organisation usually the legal representative; of an individual, the person.",
        ),
        cites=(ORDER_292.article(8), PROVIDER_FORM_2023, SEED_NOTICE),
    ),
    PaperRow(
        id="manager-identity-again",
        whose="manager",
        when=When(kinds=ALL_KINDS, filings=AGAIN),
        verdict=USUALLY,
        title=Text(zh="主体负责人证件", en="Identity document of the person in charge"),
        reason=Text(
            zh="服务商可能已有存档，通常仍要交最新的",
            en="The provider may hold it already; most ask for the current one",
        ),
        what=Text(
            zh="居民身份证人像面、国徽面；其他证件交资料页",
            en="Resident ID: portrait and emblem side; other documents: the data page",
        ),
        cites=(HUAWEI, TENCENT),
    ),
    PaperRow(
        id="site-manager-identity",
        whose="site-manager",
        when=When(
            kinds=ORGANISATIONS,
            filings=REVIEWED | {Filing.ADD_SERVICE},
            separate_manager=True,
        ),
        verdict=MUST,
        title=Text(zh="网站负责人证件", en="Identity document of the person in charge of the site"),
        reason=Text(
            zh="网站由另一个人负责",
            en="The site has a person in charge of its own",
        ),
        what=Text(
            zh="居民身份证人像面、国徽面；其他证件交资料页",
            en="Resident ID: portrait and emblem side; other documents: the data page",
        ),
        note=Text(
            zh="做活体核验的是同一个人；两人的手机号和邮箱不要相同。",
            en="The same person does the liveness check; the two use different phones and emails.",
        ),
        cites=(ORDER_292.article(8), PROVIDER_FORM_2023, SEED_NOTICE),
    ),
    PaperRow(
        id="domain-certificate",
        whose="site",
        when=When(
            filings=NEW_SERVICE | {Filing.ADD_ACCESS},
            services=_SITE,
            switch="domain_certificate",
        ),
        verdict=BY_PROVIDER,
        title=Text(zh="域名证书", en="Domain certificate"),
        reason=Text(
            zh="证明域名在主办者名下，还没到期",
            en="It shows that the holder owns the domain and that it has not run out",
        ),
        what=Text(
            zh="到域名注册商网站下载，每个域名一张",
            en="From the registrar's website, one for each domain",
        ),
        photo=Text(
            zh="写明域名、持有者、到期日",
            en="Shows domain, holder and date of expiry",
        ),
        papers=(Paper.DOMAIN_CERTIFICATE,),
        cites=(SEED_NOTICE, NOTICE_2017_264.article(1), HUAWEI),
    ),
    PaperRow(
        id="authorisation",
        whose="site",
        when=When(
            kinds=ORGANISATIONS,
            filings=NEW_SERVICE | {Filing.ADD_ACCESS},
            needs_authorisation=True,
        ),
        verdict=USUALLY,
        title=Text(zh="授权书", en="Letter of authorisation"),
        reason=Text(
            zh="负责人不是法定代表人",
            en="A person in charge is not the legal representative",
        ),
        what=Text(zh="原件照片，一张", en="A photo of the original, one"),
        seal=Text(
            zh="公章，法定代表人签字",
            en="Official seal, signature of the legal representative",
        ),
        photo=Text(
            zh="写明被授权人和证件号码、法定代表人证件号码、日期",
            en="Names both persons with their document numbers, and the date",
        ),
        note=Text(
            zh="日期不晚于提交日，一般不早于三个月前。",
            en="Dated not after the submission and usually within the last three months.",
        ),
        papers=(Paper.AUTHORISATION_LETTER,),
        cites=(HUAWEI, TENCENT),
        missed_by="authorisation-missing",
    ),
    PaperRow(
        id="approval",
        whose="site",
        when=When(filings=NEW_SERVICE | {Filing.CHANGE_SERVICE}, has_approval=True),
        verdict=BY_LAW,
        title=Text(zh="前置审批文件", en="Approval document"),
        reason=Text(
            zh="网站内容要先经主管部门同意",
            en="The content needs a sector authority's consent first",
        ),
        what=Text(zh="批准文件照片，每类一份", en="A photo of the approval, one for each field"),
        papers=(Paper.APPROVAL,),
        cites=(ORDER_292.article(5), ORDER_292.article(8), ORDER_33.article(11)),
        missed_by="approval-document-missing",
    ),
    PaperRow(
        id="app-icon",
        whose="site",
        when=When(filings=NEW_SERVICE, services=frozenset({ServiceType.APP})),
        verdict=USUALLY,
        title=Text(zh="App 图标", en="App icon"),
        reason=Text(zh="App 备案要填的特征", en="One of the features an app is filed with"),
        what=Text(zh="图片一张，一般不超过 100 KB", en="One picture, usually up to 100 KB"),
        photo=Text(zh="与上架的图标一致", en="The same icon as in the stores"),
        papers=(Paper.APP_ICON,),
        cites=(HUAWEI,),
    ),
    PaperRow(
        id="verification-sheet",
        whose="site",
        when=When(filings=REVIEWED | {Filing.ADD_SERVICE}, switch="verification_sheet"),
        verdict=None,
        title=Paper.VERIFICATION_SHEET.label,
        reason=Text(
            zh="当面核验时由服务商和您一起填",
            en="Filled in together with the provider when you are checked in person",
        ),
        what=Text(
            zh="一式两份，蓝黑笔，不涂改", en="Two copies, blue or black pen, no corrections"
        ),
        seal=Text(
            zh="单位盖公章，网站负责人签字；个人签字",
            en="An organisation stamps and the person in charge signs; an individual signs",
        ),
        papers=(Paper.VERIFICATION_SHEET,),
        cites=(NOTICE_2010_64.whole, SEED_NOTICE),
    ),
    PaperRow(
        id="renaming-proof",
        whose="holder",
        when=When(
            kinds=ORGANISATIONS, filings=frozenset({Filing.CHANGE_HOLDER, Filing.CHANGE_BOTH})
        ),
        verdict=None,
        title=Paper.RENAMING_PROOF.label,
        reason=Text(zh="主办者改过名称时才交", en="Only if the holder's name has changed"),
        what=Text(zh="登记机关出具，照片一张", en="From the registry, one photo"),
        papers=(Paper.RENAMING_PROOF,),
        cites=(TENCENT, HUAWEI),
        if_changed=Change.HOLDER_NAME,
    ),
    PaperRow(
        id="new-site-manager-identity",
        whose="site-manager",
        when=When(
            kinds=ORGANISATIONS,
            filings=frozenset({Filing.CHANGE_SERVICE, Filing.CHANGE_BOTH}),
            separate_manager=True,
        ),
        verdict=None,
        title=Text(zh="网站负责人证件", en="Identity document of the person in charge of the site"),
        reason=Text(
            zh="换了网站负责人时才交", en="Only if the person in charge of the site has changed"
        ),
        what=Text(
            zh="居民身份证人像面、国徽面；其他证件交资料页",
            en="Resident ID: portrait and emblem side; other documents: the data page",
        ),
        cites=(HUAWEI, TENCENT),
        if_changed=Change.SITE_MANAGER,
    ),
    PaperRow(
        id="new-authorisation",
        whose="site",
        when=When(
            kinds=ORGANISATIONS,
            filings=frozenset({Filing.CHANGE_SERVICE, Filing.CHANGE_BOTH}),
            needs_authorisation=True,
        ),
        verdict=None,
        title=Text(zh="授权书", en="Letter of authorisation"),
        reason=Text(
            zh="网站负责人换了人，新负责人不是法定代表人",
            en="The person in charge of the site has changed and is not the legal representative",
        ),
        what=Text(zh="原件照片，一张", en="A photo of the original, one"),
        seal=Text(
            zh="公章，法定代表人签字",
            en="Official seal, signature of the legal representative",
        ),
        papers=(Paper.AUTHORISATION_LETTER,),
        cites=(HUAWEI, TENCENT),
        missed_by="authorisation-missing",
        if_changed=Change.SITE_MANAGER,
    ),
)
