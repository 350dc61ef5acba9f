"""What a letter or form is whose title nobody foresaw, told by what it says and how it ends."""

import re

from beiancheck.terms.papers import Paper

_OF_SITES = re.compile("网站|域名|备案|ICP|互联网信息服务|APP|小程序")
_SIGNED = re.compile(
    "盖章|公章|签章|签字|签名|签署|落款|手印|(?:承诺|授权|委托|声明|申请)(?:人|单位|方)"
)
_SPEAKS = re.compile(
    "我(?:单位|公司|司|方|校|院|店|社|局|所|会|们)?|本(?:人|单位|公司|店|校|所|社)"
)
"""A letter speaks for its writer; a certificate and a page of a registrar do not."""
_HANDS_OVER = re.compile(
    "(?:授权|委托|指派|委派|特派|派|指定|安排|全权).{0,60}(?:办理|代办|代为|前往|负责|处理|提交|领取)"
)
_APPROVAL = re.compile("(?:不涉及|不从事|不含|无需|不需|未涉及).{0,60}(?:审批|审核同意|许可)")
_PROMISES = re.compile(
    "承诺|保证|承担.{0,12}(?:责任|后果)|愿意?接受|自愿|特此(?:说明|声明|承诺)|如有(?:不实|虚假|违反)"
)
_CHECKED = re.compile("核验|面审|当面(?:查验|核对)|查验")
_FORM = re.compile(
    "(?:主办(?:单位|者)|主体|单位)(?:名称|全称)|网站(?:名称|域名|负责人)|(?:证件|身份证)号码?"
    "|服务(?:名称|负责人)|(?:主体|单位)?负责人(?:姓名)?|手机号码?|证件(?:类型|住所)|首页网址"
)
_LABELS = 5
"""Different labels of a form without a title that say what it is."""


def paper(whole: str) -> Paper | None:
    """Return what a page is that no title tells; ``whole`` is its text without spaces."""
    if not _OF_SITES.search(whole):
        return None
    if _SIGNED.search(whole) and _SPEAKS.search(whole):
        if _HANDS_OVER.search(whole):
            return Paper.AUTHORISATION_LETTER
        if _APPROVAL.search(whole):
            return Paper.NO_APPROVAL_LETTER
        if _PROMISES.search(whole):
            return Paper.UNDERTAKING
    if len(set(_FORM.findall(whole))) >= _LABELS:
        return Paper.VERIFICATION_SHEET if _CHECKED.search(whole) else Paper.REGISTRATION_FORM
    return None
