"""What a label asks for, told by how it is built: whose it is, and what of theirs.

单位通信地址, 备案名称, 用户证件号: forms word such labels anew, but from the same parts.
"""

import re

from beiancheck.terms.items import Item

_NUMBERED = re.compile(
    r"^[*]?(?:[①-⑳]|[❶-❿])|^[*]?\(?[0-9一二三四五六七八九十]{1,2}[)、.,]+(?=[一-鿿A])"
)
_ASIDE = re.compile(r"\([^()]*\)")
_LONGEST = 14
_DOES = (
    "主办|开办|承办|申办|建站|申请|申报|申领|填报|填表|变更|备案|责任|承诺|授权|委托|声明|登记|报送"
    "|使用|网站|域名|持有|所有"
)
_UNIT = (
    "单位|公司|企业|机构|组织|社团|社会团体|主体|店铺?|商户|用户|客户|学校|医院|幼儿园|基金会|协会|学会|商会|联合会|中心|合作社"
    "|事务所|律所|分所|工商户|个体户|商行|农场|场所|寺院|[院校园馆社]"
)
_POSTS = (
    *(
        "负责人",
        "经营者",
        "投资人",
        "理事长",
        "会长",
        "院长",
        "校长",
        "园长",
        "所长",
        "馆长",
        "站长",
    ),
    *("主任", "董事", "董事长", "经理", "总经理", "局长", "书记", "社长", "业主", "店主", "合伙人"),
)
"""What else the head of a body is called, before (法定代表人)."""
_SITE = "网站|站点|平台|应用|小程序|APP|App|服务|网页|公众号"
_OTHERS = re.compile(
    "IP|服务器|邮[箱件寄]|网[站页]|首页|收[件货]|寄送|存放|放置|接入|核[验查]|机房|链接|下载|登录|管局|审核"
)
"""What an address is of that is not where a body has its seat."""
_POSTAL = re.compile(
    f"(?:(?:{_DOES})?(?:{_UNIT}|[者人])|备案)?(?:通[信讯]|联系|办公|现?居住?)(?:地址|住址)"
)
_ASKS = (
    (Item.EMAIL, re.compile("[一-鿿]{0,8}(?:邮箱|邮件|Email|E-mail)(?:地址)?")),
    (Item.MOBILE, re.compile("[一-鿿]{0,8}(?:手机|电话)(?:号码?)?|联系方式")),
    (Item.DOMAIN, re.compile("[一-鿿A-Z]{0,8}(?:域名|网址)")),
    (Item.NUMBER, re.compile("[一-鿿]{0,10}(?:号码|证号|照号|编号|代码|证件号)")),
    (
        Item.SITE_NAME,
        re.compile(f"(?:{_SITE})(?:的|所用)?(?:中文)?(?:名称?|名字|全称|叫(?:什么|啥)(?:名字)?)"),
    ),
    (
        Item.LEGAL_REPRESENTATIVE,
        re.compile(
            # 事业单位法人 is what kind of body it is.
            "(?!事业单位法人$)(?:[一-鿿]{0,8}?(?:者|单位|公司|企业|方|机构|主体|人))?(?:的)?"
            "(?:法定代表人|法人代表|法人|经营者|投资人|店主|业主|执行事务合伙人)(?:是谁|姓名|名字|签[名字])?"
        ),
    ),
    (
        Item.PERSON,
        re.compile("[一-鿿]{0,8}(?:负责人|责任人|管理[员人]|安全员|联络员|经办人)(?:姓名|名字)?"),
    ),
    (
        Item.ADDRESS,
        re.compile(
            "[一-鿿]{0,8}(?:地址|住所|住址)|[店厂校院园馆社所会]址|我?家住在?"
            "|(?:单位|公司|企业|机构|主体|主办者|合作社)?所在地"
            "|(?:经营|营业|办公|办学|执业|活动)(?:地点|场所|场地)|坐落"
        ),
    ),
    (
        Item.NAME,
        re.compile(
            f"(?:(?:{_DOES}){{0,2}}(?:{_UNIT}|[者人方])|备案)(?:的)?(?:中文)?(?:名称|全称|姓名)"
            f"|(?:网站)?(?:主办|开办|申办|建站)(?:单位|者|方)|(?:{_DOES})(?:单位|主体)"
            "|(?:受|被)(?:核验|检查|告知)(?:单位|主体|机构)|[校院园会店馆社厂]名|单位|主体|机构|学校|医院|事务所"
            "|我的(?:姓名|名字)"
            "|(?:店铺|企业|个体户|工商户)?(?:字号|商号|店名|招牌)(?:名称)?"
        ),
    ),
)
_OTHER = re.compile(
    "(?:授权|委托|签[署发订收]|填[表写报]|核验|登记|申请|承诺|告知|办理|到期|生效)日|数量|备注|说明|序号|类型|(?:业务|上级)?(?:主管|管理|登记|发证|接入|核验)(?:管理)?(?:单位|部门|机关)|[一-鿿]{1,6}(?:类型|类别|性质|状态|所在地|日期|时间|内容|期限|密码|编码|语言|省份|地区)"
)
_LEGAL = re.compile("法定代表人|法人代表|法人\\)")
_ANSWERS = re.compile("网站负责人|负责人")


def bare(text: str) -> str:
    """Return a label without its number and its colon."""
    return _NUMBERED.sub("", text).rstrip(":").strip("*")


def item(text: str) -> Item | None:
    """Return what a label asks for; None where that is nothing a paper is read for."""
    label = bare(text)
    aside = "".join(_ASIDE.findall(label))
    label = _ASIDE.sub("", label)
    if not label or len(label) > _LONGEST:
        return None
    if _LEGAL.search(aside) and label.endswith(_POSTS):
        return Item.LEGAL_REPRESENTATIVE
    if _ANSWERS.search(aside) and label.endswith("人"):
        return Item.PERSON
    if label.startswith("法定代表人") and label.endswith("负责人"):
        return Item.LEGAL_REPRESENTATIVE
    for asked, pattern in _ASKS:
        if pattern.fullmatch(label):
            is_elses = asked is Item.ADDRESS and (_OTHERS.search(label) or is_postal(label))
            return None if is_elses else asked
    return None


def is_postal(text: str) -> bool:
    """Tell whether a label asks where letters go, which may be the seat, too."""
    return _POSTAL.fullmatch(_ASIDE.sub("", bare(text))) is not None


def is_label(text: str) -> bool:
    """Tell whether a text is a label, of whatever it may be."""
    label = _ASIDE.sub("", bare(text))
    return item(text) is not None or is_postal(text) or _OTHER.fullmatch(label) is not None
