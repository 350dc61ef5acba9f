"""What the holder of a domain is called in labels, and how labels are put together."""

from itertools import product

from beiancheck.documents.papers.registrars import domain_labels_english as english


def made(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the labels that parts make together, one of each after the other."""
    return tuple("".join(one) for one in product(*parts))


_HOLDS = ("持有", "所有", "拥有", "注册", "申请", "登记", "归属", "所属", "权属", "申领", "产权")
_SOMEBODY = ("者", "人", "方", "主体", "单位", "组织")
WHO = (
    *made(_HOLDS, _SOMEBODY),
    *("注册所有人", "注册申请人", "注册申请者", "注册持有人", "所有权人", "使用权人", "权利人"),
    *made(("持有", "所有", "拥有", "归属", "所属"), ("企业", "公司", "用户", "机构", "个人")),
    *("证书持有者", "证书持有人", "认证主体", "持有机构", "使用者"),
)
"""What a holder is called; a label goes on with 名称, /组织 and the like by itself."""
NEW_HOLDERS = made(("新", "过户后", "变更后"), ("", "域名"), WHO[:18])
"""Who holds a domain once it was handed over."""
CLIENTS = (
    *("客户:", "客户名称", "客户姓名", "用户名称", "用户姓名", "会员名称", "使用单位"),
    *english.CLIENTS,
)
"""Whom a registrar serves, who will be the holder."""
HOLDERS = (
    *NEW_HOLDERS,
    *made(("", "域名", "域名注册", "现", "当前"), WHO),
    *made(("登记", "注册"), ("所有者", "持有者", "所有人", "持有人")),
    *("域名所有者中文", "域名所有者单位", "所有者中文信息", "域名使用单位", "域名使用者"),
    *(
        "归属",
        "域名归属",
        "域名权属",
        "归属于",
        "域名归属于",
        "持有:",
        "权属:",
        "主体名称",
        "域名主体",
        "实名主体",
        "域名实名主体",
    ),
    *(
        "户主",
        "主人",
        "域名主人",
        "归属人",
        "归属方",
        "归属单位",
        "资源归属",
        "资产归属",
        "所有权归属",
        "所有权单位",
    ),
    *("实名认证主体", "认证名称", "认证对象", "企业名称", "姓名/企业名称", "企业名称/姓名"),
    *("单位名称", "组织名称", "姓名/单位名称", "姓名/单位", "单位名称/姓名"),
    *("姓名", "名称/姓名", "姓名/名称"),
    *made(("实名认证",), ("姓名", "名称", "人", "单位", "企业", "用户", "对象")),
    *("实名姓名", "认证姓名", "实名单位", "实名企业"),
    *CLIENTS,
    *english.HOLDERS,
)
