"""What a letter or form is whose title nobody foresaw, told by what it says and how it ends."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.kinds import notices
from beiancheck.terms.papers import Paper

_OF_SITES = re.compile(
    "网站|网页|站点|域名|备案|ICP|互联网信息服务|APP|小程序|公众号|平台|服务器|主机|云服务|接入服务"
)
_SIGNED = re.compile(
    "盖章|公章|签章|签字|签名|签署|落款|手印|(?:承诺|授权|委托|声明|申请|说明|保证|确认|任命|责任)(?:人|单位|方)"
    "|[特专谨](?:此|致)|此致|敬礼|函[告复达]|为[盼荷]|[(]公?[章印]章?[)]|[12][0-9]{3}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?$"
    "|二[〇○零O0][〇○零O0一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$"
)
"""How a letter ends: somebody is to sign, 特此函告, or its date comes last."""
_SPEAKS = re.compile(
    "我(?:单位|公司|司|方|校|院|店|社|局|所|会|们)?|本(?:人|单位|公司|司|店|校|院|所|社|会|局|中心|主体|用户|站|决议|授权书?|委托书?|承诺书?|声明|函)|兹|[甲乙]方|贵(?:单位|公司|司|局|方|平台)"
)
"""A letter speaks for its writer; a certificate and a page of a registrar do not."""
_VOICES = re.compile("[特专谨]此(?:承诺|声明|说明|证明|委托|授权)")
"""So does what says that it declares something, though it speaks of nobody."""
_HANDS_OVER = re.compile(
    "(?:授权|委托|指派|委派|特派|选派|派|指定|任命|聘任|安排|全权|介绍)[^。]{0,60}"
    "(?:办理|代办|代为|前往|前来|负责|处理|提交|领取|担任|作为|填[报写]|申[报请]|保管|为[^,。]{0,16}(?:负责|联系|代理|经办)人)"
    "|[系是为][我本](?:单位|公司|司|校|院|局|所|店|社|中心)[^。]{0,40}(?:负责|担任|任命|管理)"
    "|(?:负责|联系|管理)[人员][^。]{0,12}(?:变更|调整|更换)为"
)
_DENIES = (
    "(?:(?:不|未|并无|没有)(?:涉及|属于|从事|包含|含有?|开展|提供|经营)|(?:无需|无须|不需要?|不必|毋需|没有任何需要)"
    "|与(?:上述|以上)[^。]{0,16}无关)"
)
_APPROVAL = "(?:审批|审核|许可|批准|批复|批文)"
_NO_APPROVAL = re.compile(
    f"{_DENIES}(?:(?!未经|未取得|未获|[。]).){{0,80}}{_APPROVAL}"
    f"|{_APPROVAL}(?:(?!未经|未取得|未获).){{0,80}}(?:无关|{_DENIES})"
    "|是否(?:涉及|需要?|属于)[^。;:]{0,24}?(?:[□☐口○]是[☑√✓■✔●]否|[:为]否)"
)
_BEFOREHAND = re.compile(
    f"前置(?:性)?审|专项审批|(?:主管|管理|有关|相关|任何)(?:部门|机关)[^,。;]{{0,10}}{_APPROVAL}|(?:应|须|需)(?:当|要)?(?:先|依法|事先|经)[^,。;]{{0,12}}{_APPROVAL}"
)
_BESIDES = re.compile(
    f"{_DENIES}(?:企业|产品|商品|论坛|交互|商业|经营|广告|留言)"
    "[^。;]{0,60}(?:及|和|或)(?:其[他它])?(?:需|须|应)"
)
"""What a letter denies first that asks for no approval: 不涉及论坛及其他需经批准的内容."""
_POINT = re.compile("^[(第]?[0-9一二三四五六七八九十]{1,2}[)、.条]")
_MANY_POINTS = 4
"""Numbered points of an undertaking of which approval is but one."""
_OTHER_PROMISES = tuple(
    map(
        re.compile,
        (
            "(?:真实|准确|属实)(?:性|[、,]?(?:有效|准确|完整|合法|可靠))*",
            "遵守[^。;]{0,30}(?:法律|法规|规定|规范|条例)",
            "(?:变更|更新|注销)[^。;]{0,20}(?:备案|手续)|及时[^。;]{0,12}(?:变更|更新|注销)",
            "日志|应急|漏洞|攻击|个人信息|安全(?:管理|保护|制度|责任)|实名",
            "(?:不|禁止)[^。;]{0,6}(?:发布|传播|制作|复制|散布|转载)",
            "配合|监督|检查|畅通",
            "备案(?:编?号|项目|范围)|未备案|转[让租借]",
        ),
    )
)
"""What else an undertaking promises."""
_SEVERAL, _SOME, _POINTS = 3, 2, 2
"""Other promises that make approval one of many: so many, or fewer in numbered points."""
_TELLS_ALL = re.compile("(?:(?:前置|审批)[^,。;:]*|[^,。;:]{1,20}(?:前置|审批)[^,。;:]{0,12})")
"""A title that says that approval is what the paper is about."""
_PROMISES = re.compile(
    "承诺|保证|承担.{0,12}(?:责任|后果)|愿意?接受|自愿|[特专](?:此|作)(?:说明|声明|承诺|确认|告知)|如有(?:不实|虚假|违反)|知悉|遵守|已(?:认真)?阅读|(?:真实|准确)[、,]?(?:有效|完整|准确)|属实"
)
_CHECKED = re.compile("核验|核查|核对|面审|当面(?:查验|核对)|查验")
_SENDS = re.compile(
    "(?:确认|立即|马上|重新)?(?:提交|保存)(?:审核|备案|订单|信息)?|[上下]一步|返回修改"
)
"""A button of a page on which whoever files checks for himself what he is about to send."""
_LABEL = re.compile(
    r"[*]?(?:[(]?[0-9]{1,2}[)、.]+)?(?:网站|域名|主办|主体|单位|备案|开办|申请|服务|APP|ICP)?(?:主办|开办|负责)?"
    "(?:单位|者|主体|人|公司|企业)?(?:的)?"
    "(?:名称|全称|姓名|域名|网址|负责人|联系人|法定代表人|法人代表|证件(?:号码?|类型|住所|地址)|(?:信用)?代码"
    "|身份证号?码?|(?:通[信讯]|注册|联系|详细)?(?:地址|住所|住址)|(?:手机|移动|联系|办公|应急)?(?:电话|手机)(?:号码?)?|手机号码?|(?:电子)?邮箱|性质|类型"
    "|接入(?:方式|商)|IP地址|备案号|主办单位|主办者|域名)(?=:|$|[A-Z(/])"
)
"""A label at the start of a line, behind which a colon stands or the line ends."""
_SAID = re.compile(
    "(?:主办(?:单位|者)|主体|单位)(?:名称|全称)|网站(?:名称|域名|负责人)|(?:证[件照]|身份证)号码?"
    "|服务(?:名称|负责人)|(?:主体|单位)?负责人(?:姓名)?|手机号码?|证件(?:类型|住所)|首页网址"
)
"""The same within its sentences."""
_SAYS_SO = re.compile(
    "[特专谨]此(?:承诺|授权|声明|说明|委托|证明)|郑重(?:承诺|声明)|(?:被?授权|受托|委托|承诺)人"
)
_VOUCHES = re.compile(
    "(?:特此|郑重|并)[^,。;]{0,6}承诺|(?:承诺|保证|声明)人(?:[:(签盖]|承担|愿)|(?:我|本)(?:单位|公司|司|人|方)(?:承诺|保证)"
)
"""Who answers for what a page says, as a holder does and no registrar."""
_HAS_HAND = re.compile("盖章|公章|签章|签字|签名|签署|手印")
"""A letter says so itself, and where to sign."""
NO_LETTERS = frozenset(
    {
        *(Paper.DOMAIN_CERTIFICATE, Paper.BUSINESS_LICENCE, Paper.CREDIT_CODE_CERTIFICATE),
        *(Paper.INSTITUTION_CERTIFICATE, Paper.SOCIAL_ORGANISATION_CERTIFICATE),
        *(Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE, Paper.FOUNDATION_CERTIFICATE),
        *(Paper.LAW_FIRM_LICENCE, Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK),
        *(Paper.SCHOOL_LICENCE, Paper.MEDICAL_LICENCE, Paper.NOTARY_LICENCE),
        *(Paper.FORENSIC_LICENCE, Paper.RELIGIOUS_SITE_CERTIFICATE),
        *(Paper.ARBITRATION_CERTIFICATE, Paper.COLLECTIVE_CERTIFICATE),
        *(Paper.SOCIAL_SERVICE_CERTIFICATE, Paper.ORGANISATION_CODE_CERTIFICATE),
        *(Paper.FOREIGN_OFFICE_CERTIFICATE, Paper.MILITARY_SERVICE_LICENCE),
    }
)
"""Papers that a letter may look like, which names somebody's."""
_OF_FORMS = (
    re.compile("(?:网站|备案|APP)?(?:域名|网址)(?=:|$|[a-z0-9])"),
    re.compile("(?:网站|服务|APP|平台|小程序)(?:中文)?名称"),
    re.compile("[一-鿿]{0,6}(?:手机|电话)(?:号码?)?(?=:|$|1)"),
)
"""Labels that no certificate has."""
_LABELS = 5
"""Different labels of a form without a title that say what it is."""
_SHEET = re.compile(".{2,24}(?:[表单卡]|清单)(?:[(].{1,12}[)])?")
_AT_TOP = 3


def paper(texts: Sequence[str]) -> Paper | None:
    """Return what a page is that no title tells; ``texts`` are its lines."""
    lines = ["".join(text.split()) for text in texts]
    whole = "".join(lines)
    if not _OF_SITES.search(whole):
        return None
    starts = (*lines, *(text.split()[0] for text in texts if text.strip()))
    labels = {match.group() for line in starts if (match := _LABEL.match(line))}
    is_sheet = any(map(_SHEET.fullmatch, lines[:_AT_TOP]))
    is_form = max(len(labels), len(set(_SAID.findall(whole)))) >= _LABELS
    if notices.is_one(lines):
        return Paper.RESPONSIBILITY_NOTICE
    is_letter = _SIGNED.search(whole) and (_SPEAKS.search(whole) or _VOICES.search(whole))
    if is_letter and not (is_form and is_sheet):
        if _HANDS_OVER.search(whole):
            return Paper.AUTHORISATION_LETTER
        if _NO_APPROVAL.search(whole):
            return Paper.NO_APPROVAL_LETTER
        if _PROMISES.search(whole):
            return Paper.UNDERTAKING
    if is_form:
        is_checked = _CHECKED.search(whole) and not any(map(_SENDS.fullmatch, lines))
        return Paper.VERIFICATION_SHEET if is_checked else Paper.REGISTRATION_FORM
    return None


def letter(texts: Sequence[str]) -> Paper | None:
    """Return which letter a page is that looks like another paper, but says that it is one."""
    whole = "".join("".join(text.split()) for text in texts)
    is_one = _SAYS_SO.search(whole) and _HAS_HAND.search(whole) and _SPEAKS.search(whole)
    found = paper(texts) if is_one else None
    return found if found in {Paper.AUTHORISATION_LETTER, Paper.UNDERTAKING} else None


def is_form(texts: Sequence[str]) -> bool:
    """Tell whether a page that names a certificate asks for a site, its domain and a phone."""
    starts = [text for line in texts for text in ("".join(line.split()), *line.split()[:1])]
    return all(any(map(asks.match, starts)) for asks in _OF_FORMS)


def promise(texts: Sequence[str]) -> Paper | None:
    """Return an undertaking where a holder vouches for what a registrar's certificate would say."""
    whole = "".join("".join(text.split()) for text in texts)
    is_own = _VOUCHES.search(whole) and _HAS_HAND.search(whole)
    return Paper.UNDERTAKING if is_own else None


def denies_approval(texts: Sequence[str]) -> bool:
    """Tell whether an undertaking is about nothing but that no approval is needed beforehand."""
    lines = ["".join(text.split()) for text in texts]
    whole = "".join(lines)
    points = sum(_POINT.match(line) is not None for line in lines)
    is_told = _BEFOREHAND.search(whole) is not None and _NO_APPROVAL.search(whole) is not None
    others = sum(one.search(whole) is not None for one in _OTHER_PROMISES)
    is_one_of_many = points >= _MANY_POINTS or (
        not any(map(_TELLS_ALL.fullmatch, lines[:_AT_TOP]))
        and (others >= _SEVERAL or (points >= _POINTS and others >= _SOME))
    )
    return is_told and not is_one_of_many and not _BESIDES.search(whole)
