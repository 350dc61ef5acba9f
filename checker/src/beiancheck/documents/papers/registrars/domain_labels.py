"""The labels of domain certificates and of registrars' consoles, and the item each one names."""

from itertools import product

from beiancheck.documents.papers.registrars import domain_labels_english as english
from beiancheck.terms.items import Item


def _made(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the labels that parts make together, one of each after the other."""
    return tuple("".join(one) for one in product(*parts))


_WHEN = ("日期", "时间", "日")
_HOLDS = ("持有", "所有", "拥有", "注册", "申请", "登记", "归属", "所属", "权属", "申领")
_SOMEBODY = ("者", "人", "方", "主体", "单位", "组织")
_WHO = (
    *_made(_HOLDS, _SOMEBODY),
    *("注册所有人", "注册申请人", "注册申请者", "注册持有人", "所有权人", "使用权人", "权利人"),
    *_made(("持有", "所有", "拥有", "归属", "所属"), ("企业", "公司", "用户")),
    *("证书持有者", "证书持有人", "认证主体", "持有机构", "使用者"),
)
"""What a holder is called; a label goes on with 名称, /组织 and the like by itself."""
_HOLDERS = (
    *_made(("", "域名", "域名注册", "现", "当前"), _WHO),
    *("域名所有者中文", "域名所有者单位", "所有者中文信息", "域名使用单位", "域名使用者"),
    *("归属", "域名归属", "域名权属", "主体名称", "域名主体", "实名主体", "域名实名主体"),
    *("实名认证主体", "企业名称", "姓名/企业名称", "企业名称/姓名"),
    *("单位名称", "组织名称", "姓名/单位名称", "姓名/单位", "单位名称/姓名"),
    *("姓名", "名称/姓名", "姓名/名称"),
    *english.HOLDERS,
)
VAGUE = frozenset(
    {"姓名", "名称/姓名", "姓名/名称", "Name", *_made(("续费后",), ("到期", "过期"), _WHEN)}
)
"""Labels that may name somebody else on the page, too, or a day that is not yet the one."""
_REGISTRARS = (
    *_made(
        ("", "域名", "所属", "当前", "所在", "管理", "承办", "域名所属", "赞助"),
        ("注册商", "注册服务机构", "注册服务商", "注册机构", "注册公司", "注册服务公司"),
    ),
    *_made(("注册", "域名"), ("提供商", "供应商", "平台", "代理商", "经销商", "代理机构")),
    *("域名服务商", "域名服务机构", "服务商", "所属服务商", "注册管理商", "域名注册管理商"),
    *english.REGISTRARS,
)
_BEGINS = (
    *("注册", "创建", "申请", "登记", "开通", "生效", "购买", "开始", "起始", "启用", "建立"),
    *("注册成功", "注册生效", "注册开始", "成功注册", "注册完成", "取得", "获得", "申领"),
)
_REGISTERED = (
    *_made(("", "域名", "首次", "初始", "初次", "域名首次"), _BEGINS, _WHEN),
    *("注册于", "创建于", "登记于", "域名注册于"),
    *english.REGISTERED,
)
_ENDS = ("到期", "过期", "截止", "失效", "终止", "结束", "届满", "期满")
_LASTS = ("有效期", "有效期限", "有效日期", "使用期", "使用期限", "服务期", "服务期限", "有效")
_EXPIRES = (
    *_made(("", "域名", "服务", "有效期", "有效", "注册", "使用"), _ENDS, _WHEN),
    *_made(("", "域名"), _LASTS[:-1]),
    *_made(("", "域名"), _LASTS, ("至", "到", "止", "截止", "截至")),
    *_made(("续费后", "当前", "目前", "新", "最新"), _ENDS[:2], _WHEN),
    *_made(("保有", "保留", "使用", "持有", "续费", "续期", "可用", "注册"), ("至", "到")),
    *("到期于", "过期于", "域名到期于", "有效日期至"),
    *english.EXPIRES,
)
_VERIFIED = _made(("实名", "实名制"), ("", "认证", "审核", "核验", "验证", "登记"))
_REAL_NAME = (
    *_made(
        ("", "域名", "持有者", "所有者", "注册人"),
        _VERIFIED[1:],
        ("", "状态", "结果", "情况", "信息"),
    ),
    *_made(("", "域名"), ("实名", "认证", "审核"), ("状态", "情况", "结果")),
    *("实名信息", "所有者实名状态", "持有者实名状态", "实名认证审核状态"),
)
ITEMS: dict[Item, tuple[str, ...]] = {
    Item.DOMAIN: (
        *("域名", "域名名称", "注册域名", "证书域名", "中文域名", "英文域名", "网站域名"),
        *("域名全称", "已注册域名", "所注册域名", "完整域名", "当前域名", "查询域名"),
        *("持有域名", "网络域名", "续费域名", "域名信息"),
        *_made(
            ("", "所", "已", "其名下已"), ("注册", "拥有", "持有"), ("", "的"), ("域名", "域名为")
        ),
        *english.DOMAINS,
    ),
    Item.HOLDER: _HOLDERS,
    Item.REGISTRAR: _REGISTRARS,
    Item.REGISTERED: _REGISTERED,
    Item.EXPIRES: _EXPIRES,
    Item.REAL_NAME: ("域名实名", *_REAL_NAME, *english.REAL_NAME),
}
OTHERS = (
    *("域名证书", "域名注册证书", "域名注册证", "域名状态", "域名分组", "域名ID"),
    *("域名注册管理机构", "注册管理机构", "注册局", "自动续费", "基本信息", "注册信息"),
    *("命名审核", "命名审核状态", "更新日期", "更新时间"),
    *_made(
        ("开具", "开票", "打印", "查询", "提交", "审核", "操作", "下单", "支付", "签发", "颁发"),
        ("日期", "时间"),
    ),
    *("剩余天数", "域名后缀", "安全锁", "注册局状态", "域名类型", "注册年限", "域名服务器"),
    *("注册商状态", "转移密码", "联系电话", "联系邮箱", "备注", "DNSSEC", "域名锁", "隐私保护"),
    *_made(
        ("联系人", "管理联系人", "技术联系人", "经办人", "管理人", "操作人"), ("", "姓名", "名称")
    ),
    *_made(("原", "新"), ("", "域名"), _WHO[:18]),
    *("管理员", "DNS服务器", "DNS", "联系人", "证书编号", "证书号", "通讯地址", "联系地址"),
    *english.OTHERS,
)
"""Labels of what is not read, which end a value."""
